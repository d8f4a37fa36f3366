"""The press: content in, PDF out. Imports nothing else of this program."""
