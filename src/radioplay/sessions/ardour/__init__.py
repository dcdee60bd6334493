"""A session of Ardour 7 and later: a folder that can be moved as a whole.

Clips are regions, lanes are tracks, buses are buses; ducking is on the faders. What Ardour's own laws make of
pan, fades and faders is reckoned with, so that its export is our mix.
"""

from radioplay.sessions.ardour.write import write_ardour

__all__ = ["write_ardour"]
