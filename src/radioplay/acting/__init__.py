"""What is done to the sound of a take whose voice can't act by itself: whispers, effort, a tremble.

Of a line spoken plainly, the words, their times and who says them stay; only how the voice is made changes.
Nothing here is drawn by chance that isn't the same each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from radioplay.acting.effort import raised
from radioplay.acting.tremble import trembled
from radioplay.acting.whisper import whispered

__all__ = ["ACTS", "VERSION", "act", "raised", "trembled", "whispered"]

Audio = NDArray[np.float32]

VERSION = 1
"""Part of the recipe of every take that is acted here. To be raised when one of them sounds different."""

_WAYS: dict[str, Callable[[Audio, int], Audio]] = {
    "shouting": raised,
    "calling": raised,
    "crying": trembled,
    "scared": trembled,
    "whispering": whispered,  # the last: there is no pitch left to shake in it
}

ACTS: frozenset[str] = frozenset(_WAYS)
"""The directions, as `directions.acted` names them, that can be acted by treating the sound."""


def act(samples: Audio, rate: int, directions: Iterable[str]) -> Audio:
    """Treat a spoken take so that it is given as directed.

    Args:
        samples: shape (frames,), full scale ±1.0.
        rate: samples a second.
        directions: of `ACTS`; each way is taken once, whatever the order.

    Returns:
        Shape (frames,): as long, as loud on the whole, each word where it was. It may pass full scale.
    """
    wanted = set(directions)
    for way in dict.fromkeys(way for name, way in _WAYS.items() if name in wanted):
        samples = way(samples, rate)
    return samples
