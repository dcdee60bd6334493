"""Automation curves: beds and music make room for words, computed from where the words are.

A curve is a tuple of (place, dB) points as in `timeline`: straight in dB between them, flat outside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from radioplay.timeline import Curve
from radioplay.units import Samples

Range = tuple[Samples, Samples]


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
    if depth_db <= 0.0 or not ranges:
        return ()
    down, up = depth_db / max(1, attack), depth_db / max(1, release)
    points: list[tuple[int, float]] = []
    for index, (start, end) in enumerate(ranges):
        after = ranges[index + 1][0] if index + 1 < len(ranges) else None
        if index == 0:
            points.append((start - attack, 0.0))
        points += [(start, -depth_db), (end, -depth_db)]
        if after is None:
            points.append((end + release, 0.0))
        elif after - end >= attack + release:
            points += [(end + release, 0.0), (after - attack, 0.0)]
        else:  # up from `end` and down to `after` meet here
            turn = round((down * after + up * end) / (down + up))
            points.append((turn, -depth_db + up * (turn - end)))
    return _from_zero(points)


def ramp(changes: Sequence[tuple[Samples, float, int]]) -> Curve:
    """A curve through levels: each change is (where it begins, dB it goes to, samples it takes)."""
    points: list[tuple[int, float]] = []
    level = 0.0
    for start, db, length in changes:
        if db == level:
            continue
        at = max(start, points[-1][0] if points else start)
        points += [(at, level), (at + max(1, length), db)]
        level = db
    return _from_zero(points)


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


def _from_zero(points: Sequence[tuple[int, float]]) -> Curve:
    """Points as a curve that starts no earlier than the timeline does."""
    curve = tuple((Samples(at), db) for at, db in points)
    if not curve or curve[0][0] >= 0:
        return curve
    return ((Samples(0), value_at(curve, 0)), *(point for point in curve if point[0] > 0))
