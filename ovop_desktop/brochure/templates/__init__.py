"""One template, one file. The shelf finds them."""
