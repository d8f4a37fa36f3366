"""The search index keeps no places of words and has each beginning ready; rows are numbered as they were changed."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    "DROP INDEX ix_listing_changed",
    "CREATE INDEX ix_listing_archived ON listing (archived)",
    "DROP TABLE search",
    """
    CREATE VIRTUAL TABLE search USING fts5(
        name, place, producer, category, codes, texts,
        tokenize='ascii', prefix='1 2 3 4 5 6 7 8', detail=none
    )
    """,
)


def upgrade() -> None:
    """Make the index empty; `storage.listing.relist` numbers the rows and fills it."""
    for statement in STATEMENTS:
        op.execute(statement)
