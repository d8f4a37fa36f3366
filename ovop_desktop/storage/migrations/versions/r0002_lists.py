"""Indexes for large lists: every order of the products, and every filter's counts, without reading the rows."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEXES = {
    "price": "archived, lowest, sort_name",
    "village": "archived, village, sort_name",
    "producer": "archived, producer, sort_name",
    "missing": "archived, lacks, sort_name",
    "ready": "archived, lacks, first_end",
    "village_id": "archived, village_id",
    "category_id": "archived, category_id",
    "producer_id": "archived, producer_id",
    "stock": "archived, stock",
}
"""What each is for, and its columns: first whether archived, because every list asks for one or the other."""


def upgrade() -> None:
    """Make the indexes."""
    for name, columns in INDEXES.items():
        op.execute(f"CREATE INDEX ix_listing_{name} ON listing ({columns})")
