"""The list of product groups, kept by the office."""
