"""Ardour's own laws of pan, fader and fade, turned round: what to set so that what is heard is what we mix.

Found in Ardour 7.3 by measuring what it exports.
"""

from __future__ import annotations

import itertools
import math

from radioplay.playing import pan_gains
from radioplay.sessions.automation import dense
from radioplay.timeline import Curve
from radioplay.units import to_gain

Points = tuple[tuple[float, float], ...]
"""(place in samples, factor) in order."""

FADER_MOST = 1.99
"""How far a fader goes up, as a factor: 6 dB."""

_LEAST = 1e-6
_STEP_DB = 1.0
_SMOOTHING_HZ = 156.825
"""A fader's automation follows its curve through a one-pole low-pass of this angular frequency."""
_FADE_POINTS = 128
_LAW = 2.0 - 4.0 * to_gain(-3.0)


def place_mono(pan: float) -> tuple[float, float]:
    """Where the equal-power panner of a mono track stands, and the gain that its law lacks.

    It makes x(kx + 1 - k) of its place x between the sides, with -3 dB exactly in the middle, where a quarter of
    a cosine has -3.01: both sides come out right with up to 0.1 dB before it.

    Args:
        pan: -1 hard left … +1 hard right.

    Returns:
        Its place, 0 left … 1 right; a factor on amplitude.
    """
    left, right = pan_gains(pan, 1)
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2.0
        low, high = (middle, high) if _side(middle) * left < right * _side(1.0 - middle) else (low, middle)
    place = round((low + high) / 2.0, 12)
    return place, left / _side(1.0 - place) if left > right else right / _side(place)


def place_stereo(pan: float) -> float:
    """Where the balance panner of a stereo track stands: it turns the other side down in a straight line."""
    left, right = pan_gains(pan, 2)
    return 1.0 - left / 2.0 if left < right else right / 2.0


def fader_points(curve: Curve, rate: int) -> Points:
    """What to write as a fader's automation so that it moves as our curve does, to be read straight in dB.

    What its smoothing takes from the curve (a[n+1] = a[n] + c·(u[n] - a[n])) is added beforehand. A ramp that is
    straight in dB stays one, and begins and ends with a small step; one that is faster than the smoothing can
    follow comes a little late. All of it lies half a sample late, since a block's curve is read up to a sample
    ahead, the more the nearer to its end.
    """
    follow = _SMOOTHING_HZ / rate
    points: list[tuple[float, float]] = []
    steps = dense(curve, _STEP_DB)
    for (start, from_db), (end, to_db) in itertools.pairwise(steps):
        if end == start:
            continue
        ratio = to_gain((to_db - from_db) / (end - start))
        lead = 1.0 + (ratio - 1.0) / follow
        last = from_db + (to_db - from_db) * (end - 1 - start) / (end - start)
        for place, level in {start: from_db, end - 1: last}.items():
            points.append((place + 0.5, min(max(to_gain(level) * lead, _LEAST), 1e3)))
    if steps:
        points.append((steps[-1][0] + 0.5, max(to_gain(steps[-1][1]), _LEAST)))
    return _without_straights(points)


def fade_points(length: int) -> Points:
    """An equal-power rise over `length` samples, as the points of a fade to be read straight between them.

    Of `length` samples the first is asked for at 0 and the last at `length`, hence the stretch.
    """
    if length == 1:
        return ((0.0, math.sin(0.25 * math.pi)), (1.0, math.sin(0.25 * math.pi)))
    count = min(length - 1, _FADE_POINTS)
    places = [round(index * (length - 1) / count) for index in range(count + 1)]
    stretch = length / (length - 1)
    return tuple((place * stretch, math.sin((place + 0.5) * math.pi / (2 * length))) for place in places)


def _side(place: float) -> float:
    return place * (_LAW * place + 1.0 - _LAW)


def _without_straights(points: list[tuple[float, float]]) -> Points:
    """Without the points in the middle of level stretches."""
    kept: list[tuple[float, float]] = []
    for point in points:
        if len(kept) > 1 and math.isclose(kept[-2][1], kept[-1][1]) and math.isclose(kept[-1][1], point[1]):
            kept.pop()
        kept.append(point)
    return tuple(kept)
