"""The palette: every page, action and record, found by typing."""
