"""The library on disk: the only floor that knows SQLite, SQLAlchemy and the photo files."""
