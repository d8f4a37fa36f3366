"""What every page stands in: sidebar, header, style, words, jobs, undo."""
