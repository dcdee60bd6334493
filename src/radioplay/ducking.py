"""Automation curves: beds and music make room for words, computed from where the words are.

A curve is a tuple of (place, dB) points as in `timeline`: straight in dB between them, flat outside. What is
asked for is a set of ceilings; what comes out stays below all of them, turns gently, and moves nowhere faster
than an ear would take for a hand on a fader.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.timeline import Curve
from radioplay.units import Samples, to_samples

Range = tuple[Samples, Samples]
Levels = NDArray[np.float64]

FASTEST = 0.08 * 1000.0 / to_samples(1.0)
"""dB a sample that a curve under words moves at most: 0.08 dB a millisecond, well below what an ear takes for a
jump. A track has one such curve, and at most two gentle ones on top: together they stay below 0.1."""
GENTLE = 0.01 * 1000.0 / to_samples(1.0)
"""The same for changes of level that come on top: 0.01 dB a millisecond."""

_STEP = to_samples(0.01)
_ROUND = 12  # steps over which a corner is rounded
_ROUNDED = _STEP * _ROUND
_CLOSE_DB = 0.04  # how far a straight line may be from the curve it stands for
_SHAPE = np.hanning(_ROUND + 1)[1:-1] / np.hanning(_ROUND + 1)[1:-1].sum()


@dataclass(frozen=True, slots=True)
class Ceiling:
    """No louder than `db` from `start` to `end`.

    `down` is how many samples it takes to come down to it, before `start`, and `up` to go up again, after
    `end`, both from `span_db` higher.
    """

    start: int
    end: int
    db: float
    down: int
    up: int
    span_db: float


def merge(ranges: Iterable[Range], hold: int) -> tuple[Range, ...]:
    """Ranges in order, those less than `hold` samples apart as one."""
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start - merged[-1][1] < hold:
            merged[-1] = (merged[-1][0], Samples(max(end, merged[-1][1])))
        else:
            merged.append((start, end))
    return tuple(merged)


def duck(ranges: Sequence[Range], depth_db: float, attack: int, release: int) -> Curve:
    """A curve that is `depth_db` lower throughout each range.

    Args:
        ranges: from `merge`, in order and apart.
        depth_db: how far down, as a positive number.
        attack, release: samples taken to go down, before a range, and up again, after it. Where two ranges
            leave too little room for both, the curve turns back at the height it has reached.
    """
    return below([Ceiling(start, end, -depth_db, attack, release, depth_db) for start, end in ranges])


def below(ceilings: Sequence[Ceiling]) -> Curve:
    """The highest curve, at most 0 dB, that stays below all these, without corners, no faster than `FASTEST`."""
    wanted = [each for each in ceilings if each.db < 0.0 and each.end >= each.start]
    points: list[tuple[int, float]] = []
    for group in _groups(wanted):
        points += _below(group)
    return _from_zero(points)


def steps(level: float, changes: Sequence[tuple[int, float, int]]) -> Curve:
    """A curve from `level` through others: each change is (the middle of it, dB it goes to, samples it takes).

    A change that would be faster than `GENTLE` takes longer, and one that comes while another lasts waits.
    """
    points: list[tuple[int, float]] = [(0, level)] if level else []
    for middle, db, length in changes:
        if db == level:
            continue
        taken = max(length, round(abs(db - level) * np.pi / 2.0 / GENTLE))
        start = max(0, middle - taken // 2, points[-1][0] + 1 if points else 0)
        count = max(4, round(abs(db - level) / 0.5))
        shares = (1.0 - np.cos(np.linspace(0.0, np.pi, count + 1))) / 2.0
        places = start + np.linspace(0.0, taken, count + 1)
        points += [
            (round(at), level + (db - level) * share) for at, share in zip(places, shares, strict=True)
        ]
        level = db
    return tuple((Samples(at), float(db)) for at, db in points)


def add(one: Curve, other: Curve) -> Curve:
    """The sum of two curves, in dB."""
    if not one or not other:
        return one or other
    places = sorted({at for at, _ in one} | {at for at, _ in other})
    return tuple((at, value_at(one, at) + value_at(other, at)) for at in places)


def value_at(curve: Curve, at: int) -> float:
    """The dB of a curve at a place."""
    if not curve:
        return 0.0
    index = bisect_right(curve, at, key=lambda point: point[0])
    if index == 0:
        return curve[0][1]
    if index == len(curve):
        return curve[-1][1]
    (start, low), (end, high) = curve[index - 1], curve[index]
    return low + (high - low) * (at - start) / (end - start)


def _fitted(first: int, step: int, levels: Levels) -> list[tuple[int, float]]:
    """Few points whose straight lines are never far from levels that are `step` samples apart, from `first`.

    Ramer, Douglas, Peucker: the farthest point is kept, and each side looked at again.
    """
    keep = {0, len(levels) - 1}
    open_parts = [(0, len(levels) - 1)]
    while open_parts:
        start, end = open_parts.pop()
        if end - start < 2:
            continue
        line = np.linspace(levels[start], levels[end], end - start + 1)
        away = np.abs(levels[start : end + 1] - line)
        farthest = int(np.argmax(away))
        if away[farthest] > _CLOSE_DB:
            keep.add(start + farthest)
            open_parts += [(start, start + farthest), (start + farthest, end)]
    return [(first + index * step, float(levels[index])) for index in sorted(keep)]


def _rate(span_db: float, length: int) -> float:
    """dB a sample of the straight part of a slope that takes `length` with its rounded ends."""
    return min(FASTEST, max(span_db, 0.5) / max(1, length - _ROUNDED))


def _reach(each: Ceiling) -> Range:
    """From where to where a ceiling can be felt at all."""
    before, after = (-each.db / _rate(each.span_db, length) for length in (each.down, each.up))
    return Samples(round(each.start - before) - 2 * _ROUNDED), Samples(round(each.end + after) + 2 * _ROUNDED)


def _groups(ceilings: Sequence[Ceiling]) -> list[list[Ceiling]]:
    """Those that can be felt together, in order."""
    groups: list[list[Ceiling]] = []
    until = 0
    for each in sorted(ceilings, key=lambda each: _reach(each)[0]):
        first, last = _reach(each)
        if groups and first <= until + 4 * _STEP:
            groups[-1].append(each)
        else:
            groups.append([each])
            until = last
        until = max(until, last)
    return groups


def _below(group: Sequence[Ceiling]) -> list[tuple[int, float]]:
    """The curve of one group, from 0 dB to 0 dB."""
    first = min(_reach(each)[0] for each in group) // _STEP * _STEP
    count = -(-(max(_reach(each)[1] for each in group) - first) // _STEP) + 1
    levels = np.zeros(count)
    for each in group:
        begin, end = _reach(each)
        part = slice(max(0, (begin - first) // _STEP), min(count, (end - first) // _STEP + 2))
        places = first + np.arange(part.start, part.stop) * _STEP
        start, stop = each.start - _ROUNDED // 2, each.end + _ROUNDED // 2
        rise = np.maximum(start - places, 0) * _rate(each.span_db, each.down)
        rise += np.maximum(places - stop, 0) * _rate(each.span_db, each.up)
        levels[part] = np.minimum(levels[part], each.db + rise)
    smooth = np.convolve(np.pad(levels, len(_SHAPE) // 2, mode="edge"), _SHAPE, mode="valid")
    return _fitted(first, _STEP, smooth)


def _from_zero(points: Sequence[tuple[int, float]]) -> Curve:
    """Points as a curve that starts no earlier than the timeline does."""
    curve = tuple((Samples(at), db) for at, db in points)
    if not curve or curve[0][0] >= 0:
        return curve
    return ((Samples(0), value_at(curve, 0)), *(point for point in curve if point[0] > 0))
