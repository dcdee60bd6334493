"""An episode in another language: the speeches of a translation in the places of the original's."""

from radioplay.dubbing.matching import merged
from radioplay.dubbing.overruns import Placed, overrun_problems
from radioplay.dubbing.places import Dubbed, Original, dub

__all__ = ["Dubbed", "Original", "Placed", "dub", "merged", "overrun_problems"]
