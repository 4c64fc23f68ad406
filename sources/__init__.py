"""Where things are found: one small module per source."""
