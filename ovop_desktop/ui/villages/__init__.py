"""The villages: a record's page with its place on the map."""
