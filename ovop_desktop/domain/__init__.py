"""Values and rules of the programme. No I/O, no Qt, no SQL."""
