"""Cadangan: backing up, restoring, checking."""
