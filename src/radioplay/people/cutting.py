"""Where a recording pauses, and one recording cut into several.

A moment of 10 ms is quiet or not by its level alone, against the floor of the room that the recording was
made in. How long a pause between two lines is, depends on who reads; so the longest pauses are taken, as many
as are needed, and whether that was clear is told: `Cut.clear`.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio

HOP_S = 0.01
LEAST_PAUSE_S = 0.15
"""Shorter silences belong to a word: the closure of a p, t or k, and a breath between two words."""

_SMOOTH = 3  # hops over which the level is taken
_FLOOR, _LOUD = 10.0, 95.0  # percentiles of the level that are the room, and speech
_ABOVE_FLOOR_DB, _OF_RANGE, _BELOW_LOUD_DB = 12.0, 0.4, 45.0
_SILENT_DB = -80.0
_STEADY_DB = 5.0
_CLICK_S, _ALONE_S = 0.05, 0.3  # a sound this short, with so much quiet around it, is no word
_TIMES_LONGER = 1.25
_TOO_UNEVEN = 3.0
_BETWEEN_LINES_S, _INSIDE_LINES_S = 0.4, 0.3  # the shortest pause between two lines; what any line may have

Stretch = tuple[int, int]
"""From and to, in frames; half open."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A recording in pieces.

    Attributes:
        pieces: they touch each other: each cut is in the middle of its pause.
        pause_s: the shortest pause that was cut at; 0 where there was no need to cut.
        next_s: the longest that wasn't.
        uneven: how many times longer than the next shorter one a pause is, of the shorter half of those that
            were cut at. It is great where one of them is really a pause inside a line.
    """

    pieces: tuple[Stretch, ...]
    pause_s: float = 0.0
    next_s: float = 0.0
    uneven: float = 1.0

    @property
    def clearness(self) -> float:
        """How many times longer the pauses that were cut at are than any other."""
        return self.pause_s / max(self.next_s, _INSIDE_LINES_S) if len(self.pieces) > 1 else _TIMES_LONGER

    @property
    def clear(self) -> bool:
        """Whether pauses between the pieces can be told from pauses in them."""
        return self.clearness >= max(_TIMES_LONGER, self.uneven)

    @property
    def plausible(self) -> bool:
        """Whether all of the pauses may well be between pieces, though no pause in a piece is much shorter."""
        return self.pause_s >= _BETWEEN_LINES_S and self.uneven <= _TOO_UNEVEN


def sounding(mono: Audio, rate: int) -> tuple[Stretch, ...]:
    """The stretches in which there is something to hear, in order; pauses are what lies between them.

    Args:
        mono: shape (frames,), without DC and rumble.
        rate: samples a second.
    """
    level = _level_db(mono, rate)
    if not len(level) or level.max() < _SILENT_DB:
        return ()
    floor, loud = np.percentile(level, (_FLOOR, _LOUD))
    above = min(_ABOVE_FLOOR_DB, _OF_RANGE * (loud - floor))
    runs = _runs(level > max(floor + above, loud - _BELOW_LOUD_DB))
    hop = round(rate * HOP_S)
    runs = _without_clicks(_joined(runs))
    return tuple((start * hop, min(len(mono), end * hop)) for start, end in runs)


def is_steady(mono: Audio, rate: int) -> bool:
    """Whether it is the same all along, as a room in which nobody speaks, or hum."""
    level = _level_db(mono, rate)
    if not len(level):
        return True
    floor, loud = np.percentile(level, (_FLOOR, _LOUD))
    return bool(loud - floor < _STEADY_DB)


def cut_into(mono: Audio, rate: int, count: int) -> Cut | None:
    """Cut a recording at its longest pauses into so many pieces; None where it hasn't enough pauses."""
    pauses = _pauses(mono, rate)
    if count < 1 or len(pauses) < count - 1:
        return None
    longest = sorted(pauses, key=lambda pause: pause[0] - pause[1])
    chosen, rest = longest[: count - 1], longest[count - 1 :]
    return _cut(len(mono), rate, chosen, rest)


def cut_at(mono: Audio, rate: int, pause_s: float) -> Cut:
    """Cut a recording at every pause of `pause_s` and longer."""
    pauses = _pauses(mono, rate)
    chosen = [pause for pause in pauses if pause[1] - pause[0] >= pause_s * rate]
    rest = [pause for pause in pauses if pause[1] - pause[0] < pause_s * rate]
    return _cut(len(mono), rate, chosen, rest)


def likely_cut(mono: Audio, rate: int) -> Cut:
    """A recording cut where it is clearest that pauses between lines end and pauses in them begin."""
    lengths = sorted((end - start for start, end in _pauses(mono, rate)), reverse=True)
    inside = round(_INSIDE_LINES_S * rate)
    shorter = [*(max(length, inside) for length in lengths[1:]), inside]
    steps = [
        (longer / next_one, longer)
        for longer, next_one in zip(lengths, shorter, strict=False)
        if longer >= _BETWEEN_LINES_S * rate
    ]
    return cut_at(mono, rate, max(steps)[1] / rate) if steps else Cut(((0, len(mono)),))


def _pauses(mono: Audio, rate: int) -> list[Stretch]:
    """The pauses between what is heard, in order."""
    heard = sounding(mono, rate)
    between = [(before[1], after[0]) for before, after in itertools.pairwise(heard)]
    return [pause for pause in between if pause[1] - pause[0] >= LEAST_PAUSE_S * rate]


def _cut(frames: int, rate: int, chosen: list[Stretch], rest: list[Stretch]) -> Cut:
    edges = [0, *sorted((start + end) // 2 for start, end in chosen), frames]
    pieces = tuple(itertools.pairwise(edges))
    lengths = sorted((end - start for start, end in chosen), reverse=True)
    lower = lengths[(len(lengths) - 1) // 2 :] if lengths else []
    uneven = max((longer / next_one for longer, next_one in itertools.pairwise(lower)), default=1.0)
    shortest = lengths[-1] if lengths else 0
    longest = max((end - start for start, end in rest), default=0)
    return Cut(pieces, shortest / rate, longest / rate, uneven)


def _level_db(mono: Audio, rate: int) -> NDArray[np.float64]:
    """Of each 10 ms, with those beside it."""
    hop = round(rate * HOP_S)
    whole = len(mono) // hop
    hops = mono[: whole * hop].reshape(whole, hop)
    power = np.einsum("ij,ij->i", hops, hops, dtype=np.float64) / hop  # no copy of a long recording
    if not len(power):
        return np.zeros(0)
    smooth = np.convolve(power, np.full(_SMOOTH, 1.0 / _SMOOTH), "same")
    return np.asarray(10.0 * np.log10(smooth + 1e-12))


def _runs(flags: NDArray[np.bool_]) -> list[Stretch]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _joined(runs: list[Stretch]) -> list[Stretch]:
    """Runs of hops with less than a pause between them as one."""
    joined: list[Stretch] = []
    for start, end in runs:
        if joined and start - joined[-1][1] < LEAST_PAUSE_S / HOP_S:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _without_clicks(runs: list[Stretch]) -> list[Stretch]:
    """Runs of hops but for a mouse, a key, a lip: shorter than any word, and alone."""
    kept = []
    for index, (start, end) in enumerate(runs):
        before = start - runs[index - 1][1] if index else _ALONE_S / HOP_S
        after = runs[index + 1][0] - end if index + 1 < len(runs) else _ALONE_S / HOP_S
        click = end - start - (_SMOOTH - 1) < _CLICK_S / HOP_S
        if not (click and min(before, after) >= _ALONE_S / HOP_S):
            kept.append((start, end))
    return kept or runs
