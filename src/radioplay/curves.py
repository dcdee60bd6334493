"""Gain over time: the shapes of fades, and automation curves as factors on amplitude.

Every value depends on its place alone, never on the block that asked for it: shapes are computed in pieces
that lie fixed within the fade or the ramp, since a vectorised sine or power may round the same number
differently in another position of its vector.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from radioplay.audio import Audio
from radioplay.timeline import Curve
from radioplay.units import to_gain

_PIECE = 4096
_LN_PER_DB = math.log(10.0) / 20.0


def fade_in(length: int, start: int, frames: int) -> Audio:
    """Part of an equal-power rise (a quarter of a sine) over `length` samples.

    It rises from sample 0 to `length`; a fade-out is the same backwards, and the two add up to one in power.

    Args:
        length: of the whole fade.
        start, frames: the part; must lie within it.

    Returns:
        Shape (frames,): factors between 0 and 1, neither of which is reached.
    """
    return _assembled(lambda piece: _rise(length, piece), start, frames)


def fade_out(length: int, start: int, frames: int) -> Audio:
    """Part of an equal-power fall over `length` samples: `fade_in` backwards."""
    return fade_in(length, length - start - frames, frames)[::-1]


def slope(length: int, from_db: float, to_db: float, start: int, frames: int) -> Audio:
    """Part of a change of gain over `length` samples, straight in dB: factors of shape (frames,)."""
    return _assembled(lambda piece: _ramp(length, from_db, to_db, piece), start, frames)


@lru_cache(maxsize=128)
def _rise(length: int, piece: int) -> Audio:
    place = np.arange(piece * _PIECE, min(length, (piece + 1) * _PIECE)) + 0.5
    return np.asarray(np.sin(place * (0.5 * np.pi / length)), dtype=np.float32)


@lru_cache(maxsize=128)
def _ramp(length: int, from_db: float, to_db: float, piece: int) -> Audio:
    place = np.arange(piece * _PIECE, min(length, (piece + 1) * _PIECE))
    level_db = from_db + (to_db - from_db) * (place / length)
    return np.asarray(np.exp(level_db * _LN_PER_DB), dtype=np.float32)


def _assembled(piece: Callable[[int], Audio], start: int, frames: int) -> Audio:
    """Part [start, start + frames) of what comes in pieces of `_PIECE`."""
    first, last = start // _PIECE, (start + frames - 1) // _PIECE
    if first == last:
        return np.asarray(piece(first)[start - first * _PIECE :][:frames])
    joined = np.concatenate([piece(index) for index in range(first, last + 1)])
    return joined[start - first * _PIECE :][:frames]


class Automation:
    """A curve, ready to be asked for gains."""

    def __init__(self, curve: Curve) -> None:
        self._places = [at for at, _ in curve]
        self._levels = [db for _, db in curve]

    def gains(self, start: int, frames: int) -> np.float32 | Audio:
        """The factors for [start, start + frames): one number where nothing moves, else shape (frames,)."""
        if not self._places:
            return np.float32(1.0)
        end = start + frames
        index = bisect_right(self._places, start)  # segment `index` runs from point index - 1 to point index
        level = self._level(index)
        if level is not None and (index == len(self._places) or self._places[index] >= end):
            return level
        out = np.empty(frames, dtype=np.float32)
        at = start
        while at < end:
            until = end if index == len(self._places) else min(end, self._places[index])
            level = self._level(index)
            if until > at:
                gain = self._slope(index, at, until - at) if level is None else level
                out[at - start : until - start] = gain
            at, index = until, index + 1
        return out

    def _level(self, index: int) -> np.float32 | None:
        """The gain throughout a segment; None where it changes."""
        if index == 0:
            return np.float32(to_gain(self._levels[0]))
        if index == len(self._levels) or self._levels[index] == self._levels[index - 1]:
            return np.float32(to_gain(self._levels[index - 1]))
        return None

    def _slope(self, index: int, start: int, frames: int) -> Audio:
        begin = self._places[index - 1]
        length = self._places[index] - begin
        return slope(length, self._levels[index - 1], self._levels[index], start - begin, frames)
