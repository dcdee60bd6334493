"""An episode in another language: the speeches of a translation in the places of the original's."""

from radioplay.dubbing.matching import merged
from radioplay.dubbing.places import Dubbed, Original, Placed, dub, overrun_problems

__all__ = ["Dubbed", "Original", "Placed", "dub", "merged", "overrun_problems"]
