"""One revision, one file; a revision never imports the live records."""
