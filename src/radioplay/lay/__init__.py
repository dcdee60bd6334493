"""Performance × takes × cues → timeline."""

from radioplay.lay.hearing import BY_EAR, Hearing, Quiet, read_loud, read_quiet
from radioplay.lay.playhead import Sounds, lay
from radioplay.lay.space import duets

__all__ = ["BY_EAR", "Hearing", "Quiet", "Sounds", "duets", "lay", "read_loud", "read_quiet"]
