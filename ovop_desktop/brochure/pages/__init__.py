"""The kinds of page a catalogue is made of, one file each; templates put them together."""
