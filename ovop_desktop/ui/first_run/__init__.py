"""The first screen of a new library."""
