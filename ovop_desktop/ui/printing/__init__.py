"""Printing on the office's own printer."""
