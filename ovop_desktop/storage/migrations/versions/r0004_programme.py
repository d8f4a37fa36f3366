"""The programme: partners and what they did, fairs, what was printed, and everything more that a record may say."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TEXTS, LIST = "TEXT NOT NULL DEFAULT '{}'", "TEXT NOT NULL DEFAULT '[]'"
WORD = "TEXT NOT NULL DEFAULT ''"

COLUMNS = {
    "product": {
        "more_villages": LIST,
        "specifications": LIST,
        "materials": TEXTS,
        "making": TEXTS,
        "keeping": TEXTS,
        "weekly": "TEXT",
        "season": LIST,
        "minimum_order": "TEXT",
        "lead_days": "INTEGER",
        "shelf_life": "TEXT",
        "awards": LIST,
        "marks": LIST,
        "export": "TEXT",
    },
    "producer": {"annual_meeting": "TEXT", "consent": TEXTS},
    "village": {"potential": TEXTS, "crest": "TEXT", "location": "TEXT"},
    "listing": {"more_villages": WORD, "unfit": "INTEGER NOT NULL DEFAULT 0"},
}
"""What older tables are given, with what a record without it says."""

STATEMENTS = (
    """
    CREATE TABLE partner (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        country TEXT NOT NULL,
        story TEXT NOT NULL,
        logo TEXT,
        contact TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_partner PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE facilitation (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        partner_id TEXT NOT NULL,
        producer_id TEXT NOT NULL,
        products TEXT NOT NULL,
        first TEXT,
        last TEXT,
        change TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        value TEXT,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_facilitation PRIMARY KEY (id),
        CONSTRAINT fk_facilitation_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id),
        CONSTRAINT fk_facilitation_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
    ) STRICT
    """,
    "CREATE INDEX ix_facilitation_partner_id ON facilitation (partner_id)",
    "CREATE INDEX ix_facilitation_producer_id ON facilitation (producer_id)",
    """
    CREATE TABLE fair (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        first TEXT,
        last TEXT,
        city TEXT NOT NULL,
        venue TEXT NOT NULL,
        stand TEXT NOT NULL,
        products TEXT NOT NULL,
        ticked TEXT NOT NULL,
        note TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_fair PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE impression (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        template TEXT NOT NULL,
        edition TEXT NOT NULL,
        made INTEGER NOT NULL,
        "plan" TEXT NOT NULL,
        languages TEXT NOT NULL,
        paper TEXT NOT NULL,
        pages INTEGER NOT NULL,
        copies INTEGER NOT NULL,
        file TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        fair_id TEXT,
        lines TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_impression PRIMARY KEY (id),
        CONSTRAINT fk_impression_fair_id FOREIGN KEY(fair_id) REFERENCES fair (id)
    ) STRICT
    """,
    "CREATE INDEX ix_impression_fair_id ON impression (fair_id)",
    "CREATE INDEX ix_impression_made ON impression (made)",
    "CREATE INDEX ix_listing_shared ON listing (serial) WHERE more_villages <> ''",
)


def upgrade() -> None:
    """Add the columns and tables; `storage.listing.relist` fills the listing's."""
    for table, columns in COLUMNS.items():
        for name, kind in columns.items():
            op.execute(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")
    for statement in STATEMENTS:
        op.execute(statement)
