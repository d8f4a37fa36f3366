"""The first library: records, listing, search, journal."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE category (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_category PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal (
        serial INTEGER NOT NULL,
        stamp TEXT NOT NULL,
        act TEXT NOT NULL,
        target INTEGER,
        deed TEXT NOT NULL,
        facts TEXT NOT NULL,
        person TEXT NOT NULL,
        desk TEXT NOT NULL,
        wall INTEGER NOT NULL,
        CONSTRAINT pk_journal PRIMARY KEY (serial),
        CONSTRAINT uq_journal_stamp UNIQUE (stamp)
    ) STRICT
    """,
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE office (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        region TEXT NOT NULL,
        tagline TEXT NOT NULL,
        contact TEXT NOT NULL,
        logo TEXT,
        cover TEXT,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_office PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE village (
        id TEXT NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        label TEXT NOT NULL,
        district TEXT NOT NULL,
        regency TEXT NOT NULL,
        province TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        story TEXT NOT NULL,
        contact TEXT NOT NULL,
        photos TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_village PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_village_code ON village (code)
    """,
    """
    CREATE TABLE journal_change (
        serial INTEGER NOT NULL,
        entry INTEGER NOT NULL,
        kind TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        op TEXT NOT NULL,
        fields TEXT NOT NULL,
        CONSTRAINT pk_journal_change PRIMARY KEY (serial),
        CONSTRAINT fk_journal_change_entry FOREIGN KEY(entry) REFERENCES journal (serial)
    ) STRICT
    """,
    """
    CREATE INDEX ix_journal_change_entity_id ON journal_change (entity_id)
    """,
    """
    CREATE INDEX ix_journal_change_entry ON journal_change (entry)
    """,
    """
    CREATE TABLE producer (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        village_id TEXT,
        story TEXT NOT NULL,
        contact TEXT NOT NULL,
        logo TEXT,
        photos TEXT NOT NULL,
        founded INTEGER,
        member_count INTEGER,
        members TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_producer PRIMARY KEY (id),
        CONSTRAINT fk_producer_village_id FOREIGN KEY(village_id) REFERENCES village (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_producer_village_id ON producer (village_id)
    """,
    """
    CREATE TABLE product (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        summary TEXT NOT NULL,
        story TEXT NOT NULL,
        category_id TEXT,
        producer_id TEXT,
        village_id TEXT,
        variants TEXT NOT NULL,
        photos TEXT NOT NULL,
        stock TEXT NOT NULL,
        hs_code TEXT NOT NULL,
        kbli TEXT NOT NULL,
        archived INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_product PRIMARY KEY (id),
        CONSTRAINT fk_product_category_id FOREIGN KEY(category_id) REFERENCES category (id),
        CONSTRAINT fk_product_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id),
        CONSTRAINT fk_product_village_id FOREIGN KEY(village_id) REFERENCES village (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_product_category_id ON product (category_id)
    """,
    """
    CREATE INDEX ix_product_producer_id ON product (producer_id)
    """,
    """
    CREATE INDEX ix_product_village_id ON product (village_id)
    """,
    """
    CREATE TABLE certificate (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        label TEXT NOT NULL,
        holder TEXT NOT NULL,
        product_id TEXT,
        producer_id TEXT,
        issued TEXT,
        valid_until TEXT,
        unlimited INTEGER NOT NULL,
        row_hash TEXT NOT NULL,
        CONSTRAINT pk_certificate PRIMARY KEY (id),
        CONSTRAINT fk_certificate_product_id FOREIGN KEY(product_id) REFERENCES product (id),
        CONSTRAINT fk_certificate_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_certificate_producer_id ON certificate (producer_id)
    """,
    """
    CREATE INDEX ix_certificate_product_id ON certificate (product_id)
    """,
    """
    CREATE TABLE listing (
        serial INTEGER NOT NULL,
        product_id TEXT NOT NULL,
        name TEXT NOT NULL,
        sort_name TEXT NOT NULL,
        category_id TEXT,
        category TEXT NOT NULL,
        village_id TEXT,
        village TEXT NOT NULL,
        regency TEXT NOT NULL,
        producer_id TEXT,
        producer TEXT NOT NULL,
        lowest INTEGER,
        highest INTEGER,
        currency TEXT NOT NULL,
        net TEXT NOT NULL,
        variants INTEGER NOT NULL,
        cover TEXT,
        badges TEXT NOT NULL,
        stock TEXT NOT NULL,
        lacks INTEGER NOT NULL,
        first_end TEXT,
        archived INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        CONSTRAINT pk_listing PRIMARY KEY (serial),
        CONSTRAINT uq_listing_product_id UNIQUE (product_id),
        CONSTRAINT fk_listing_product_id FOREIGN KEY(product_id) REFERENCES product (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_listing_changed ON listing (archived, changed)
    """,
    """
    CREATE INDEX ix_listing_sort_name ON listing (archived, sort_name)
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
        name, place, producer, category, codes, texts,
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )
    """,
    """
    CREATE VIRTUAL TABLE search_part USING fts5(name, tokenize='trigram')
    """,
)


def upgrade() -> None:
    """Make the tables of an empty file."""
    for statement in STATEMENTS:
        op.execute(statement)
