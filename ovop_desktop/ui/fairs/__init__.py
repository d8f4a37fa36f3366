"""Pameran: where the products go next, and what is to be done before."""
