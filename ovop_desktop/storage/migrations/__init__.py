"""How older libraries become this one: Alembic revisions, run inside one transaction."""
