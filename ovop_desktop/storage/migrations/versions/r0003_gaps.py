"""What a product lacks stands in the listing, so that a large catalogue is judged without reading every product."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column; `storage.listing.relist` fills it, as the listing is made from the records."""
    op.execute("ALTER TABLE listing ADD COLUMN gaps TEXT NOT NULL DEFAULT ''")
    op.execute("CREATE INDEX ix_listing_gaps ON listing (archived, gaps, sort_name)")
