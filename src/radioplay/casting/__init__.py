"""Casting: who speaks how much, which voices fit whom, and how they sound with a character's own lines."""
