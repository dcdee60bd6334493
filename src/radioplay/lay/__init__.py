"""Performance × takes × cues → timeline."""

from radioplay.lay.hearing import Hear, Quiet, read_quiet
from radioplay.lay.playhead import Sounds, lay

__all__ = ["Hear", "Quiet", "Sounds", "lay", "read_quiet"]
