"""What Alembic runs: the revisions, on the connection and in the transaction it is handed."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=None, transactional_ddl=False, transaction_per_migration=False)
context.run_migrations()
