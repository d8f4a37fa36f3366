"""What a person does with the library, one file per deed or reading."""
