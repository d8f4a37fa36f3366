"""Produk: gallery, table and the product editor."""
