"""Bantuan."""
