"""Prose → script: who says which line, what is heard, and where it all happens."""
