"""The engine of the press: shaping, line breaking, inks, drawing and finishing. It knows nothing of products."""
