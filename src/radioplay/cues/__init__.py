"""sfx/ and the foley presets → named sounds."""
