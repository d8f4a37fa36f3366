"""Where things lie and what the person chose: paths, settings, logs."""
