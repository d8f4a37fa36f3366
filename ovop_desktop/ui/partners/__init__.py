"""Partners: who helps the villages."""
