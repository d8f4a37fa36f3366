"""OVOP Desktop: the catalogue and the press of One Village, One Product, on one desk."""
