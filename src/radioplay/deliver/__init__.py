"""What comes out: one file a deliverable."""
