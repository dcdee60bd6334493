"""Voice engines: one file each, found by entry point."""
