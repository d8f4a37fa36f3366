"""Outlines of regencies and villages that the office brought."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; it begins empty."""
    op.execute(
        """
        CREATE TABLE boundary (
            id TEXT NOT NULL,
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            rings TEXT NOT NULL,
            source TEXT NOT NULL,
            row_hash TEXT NOT NULL,
            CONSTRAINT pk_boundary PRIMARY KEY (id)
        ) STRICT
        """
    )
