"""People in the place of voices: sheets to record from, and recordings brought into a show."""
