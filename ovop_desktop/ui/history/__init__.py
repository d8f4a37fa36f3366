"""What happened to a record, and the way back."""
