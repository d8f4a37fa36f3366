"""Records that are there twice: offered in pairs, and made one."""
