"""An episode in another language: the speeches of a translation in the places of the original's."""

from radioplay.dubbing.matching import merged
from radioplay.dubbing.overruns import Placed, dubbing_json, overrun_problems
from radioplay.dubbing.places import Dubbed, Original, dub
from radioplay.dubbing.scenes import with_scenes_of

__all__ = [
    "Dubbed",
    "Original",
    "Placed",
    "dub",
    "dubbing_json",
    "merged",
    "overrun_problems",
    "with_scenes_of",
]
