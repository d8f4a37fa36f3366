"""Koperasi: list, detail and form."""
