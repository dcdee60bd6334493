"""Where a take is quiet, so that it can be cut there, and where it is loud, so that another can cut in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import FileSource
from radioplay.takes import Take
from radioplay.units import RATE, Samples, to_samples

_HOP = to_samples(0.005)
_SMOOTH = 4  # hops: what is quiet is so for 20 ms
_SILENT_DB = -38.0  # below the loud moments of a take: where word times say that a pause is, too
_LOUD = 95.0  # the percentile of a take's hops that is called loud
_AUDIBLE_DB = -20.0  # below it: beside another voice, nothing softer counts


@dataclass(frozen=True, slots=True)
class Quiet:
    """The best place to cut in a stretch of a take, in its samples.

    `at` is the place; `start` to `end` the silence around it, empty where the take is only softer there.
    """

    at: Samples
    start: Samples
    end: Samples

    @property
    def length(self) -> int:
        """How long it is silent."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a layout listens to a take.

    Attributes:
        quiet: finds where it is quietest between two of its samples; None where that can't be told.
        loud: finds from where to where it would be heard beside another voice; None likewise.
    """

    quiet: Callable[[Take, int, int], Quiet | None]
    loud: Callable[[Take], tuple[Samples, Samples] | None]


def read_quiet(take: Take, start: int, end: int) -> Quiet | None:
    """The quietest place of a take between two of its samples: the middle of its longest silence.

    Without a silence, the middle of its softest 20 ms.

    Raises:
        AudioError: the take can't be read.
    """
    start, end = max(0, start), min(take.frames, end)
    hops = _read_power(take)
    first, last = start // _HOP, -(-end // _HOP)
    if last - first < 1 or last > len(hops) or not hops.any():
        return None
    silent = hops[first:last] <= np.percentile(hops, _LOUD) * 10.0 ** (_SILENT_DB / 10.0)
    turns = np.flatnonzero(np.diff(silent.astype(np.int8), prepend=0, append=0))
    runs = [(int(a), int(b)) for a, b in zip(turns[::2], turns[1::2], strict=True)]
    if runs:
        a, b = max(runs, key=lambda run: run[1] - run[0])
        edges = [min(end, max(start, (first + hop) * _HOP)) for hop in (a, b)]
        return Quiet(Samples(sum(edges) // 2), Samples(edges[0]), Samples(edges[1]))
    around = np.convolve(hops, np.ones(_SMOOTH), mode="same")[first:last]
    at = Samples(min(end, max(start, (first + int(np.argmin(around))) * _HOP)))
    return Quiet(at, at, at)


def read_loud(take: Take) -> tuple[Samples, Samples] | None:
    """From where to where a take would be heard beside another voice, in its samples, to 5 ms.

    Raises:
        AudioError: the take can't be read.
    """
    hops = _read_power(take)
    if not hops.any():
        return None
    loud = np.flatnonzero(hops >= np.percentile(hops[hops > 0.0], _LOUD) * 10.0 ** (_AUDIBLE_DB / 10.0))
    return Samples(int(loud[0]) * _HOP), Samples((int(loud[-1]) + 1) * _HOP)


def _read_power(take: Take) -> NDArray[np.float64]:
    """The power of each hop of a take."""
    source = FileSource(take.path, RATE)
    try:
        sound = source.read(0, take.frames).mean(axis=0)
    finally:
        source.close()
    return np.asarray(
        np.square(sound[: len(sound) // _HOP * _HOP].reshape(-1, _HOP), dtype=np.float64).mean(axis=1)
    )


BY_EAR = Hearing(read_quiet, read_loud)
"""Listens to the files of takes."""
