"""Studio Brosur."""
