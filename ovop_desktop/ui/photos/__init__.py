"""Many photos at once: matched to products, looked through, put in."""
