"""A way towards the listener, or away: what distance takes from the level, and from the treble, as it goes."""

from __future__ import annotations

import numpy as np

from radioplay.audio import Audio
from radioplay.curves import slope
from radioplay.effects.filters import Filters
from radioplay.effects.settings import TREATMENTS
from radioplay.timeline import FAR_DB, Move

_ROOM_SHARE = 0.5
"""Of what distance takes from a sound in dB, as much is taken from what its room is sent. In a real room it would
be nothing; but there the room is as loud as whoever is far off, and by its sound alone nobody would be heard to come
near."""


class Distance:
    """A move at work on one clip's sound.

    At `FAR_DB`, and below, it is as dull as the treatment `far` makes it; at 0 dB it is plain.
    """

    def __init__(self, move: Move, length: int, channels: int, begin: int = 0) -> None:
        """Args: the way, how many samples it takes, how many channels will come in, and where on the way the
        first sample is; before its start and behind its end, the sound stays where that is.
        """
        self._move = move
        self._length = length
        darkens = min(move.from_db, move.to_db) < 0.0
        self._far = Filters(TREATMENTS["far"].before, channels) if darkens else None
        self._at = begin

    def process(self, block: Audio) -> Audio:
        """The next of its samples: shape (channels, frames) in and out."""
        begin, frames = self._at, block.shape[1]
        self._at += frames
        if not frames:
            return block
        levels = self._levels(begin, frames)
        if self._far is None:
            return np.asarray(block * levels)
        level_db = _line(self._move.from_db, self._move.to_db, self._length, begin, frames)
        far = np.clip(level_db / FAR_DB, 0.0, 1.0)
        plain = block.astype(np.float64)
        dark = plain + far * (self._far.process(plain) - plain)
        return np.asarray(dark * levels, dtype=np.float32)

    def _levels(self, begin: int, frames: int) -> Audio:
        from_db, to_db = self._move.from_db, self._move.to_db
        if begin >= 0 and begin + frames <= self._length:
            return slope(self._length, from_db, to_db, begin, frames)
        level_db = _line(from_db, to_db, self._length, begin, frames)
        return np.asarray(10.0 ** (level_db / 20.0), dtype=np.float32)

    def to_room(self, begin: int, frames: int) -> Audio:
        """What the clip's sound is multiplied by on its way to its room: shape (frames,)."""
        from_db, to_db = _ROOM_SHARE * self._move.from_db, _ROOM_SHARE * self._move.to_db
        return slope(self._length, from_db, to_db, begin, frames)

    def pans(self, begin: int, frames: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        """How far to the side it is, on top of where it stands otherwise: shape (frames,)."""
        return _line(self._move.from_pan, self._move.to_pan, self._length, begin, frames)


def _line(
    start: float, end: float, length: int, begin: int, frames: int
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    places = np.clip(np.arange(begin, begin + frames), 0, length)
    return np.asarray(start + (end - start) * (places / max(1, length)))
