"""What partners did for producers: the timeline, its records, and the fields they are typed into."""
