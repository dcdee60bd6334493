"""Curves of gain as other programs want them: they don't all go straight in dB between two points."""

from __future__ import annotations

import math
from itertools import pairwise

from radioplay.timeline import Curve
from radioplay.units import Samples


def dense(curve: Curve, step_db: float) -> Curve:
    """The same curve with points between, so that two neighbours are at most `step_db` apart.

    Whoever goes straight in amplitude between points 1 dB apart is off by 0.015 dB at most; between points 0.5 dB
    apart, by 0.004 dB. It begins at place 0 at the latest and has no point before that.
    """
    points: list[tuple[Samples, float]] = []
    for (start, from_db), (end, to_db) in pairwise(curve):
        if end < 0 or end <= start:
            continue
        steps = max(1, math.ceil(abs(to_db - from_db) / step_db - 1e-9))
        places = (start + round((end - start) * step / steps) for step in range(steps + 1))
        for place in dict.fromkeys(max(0, place) for place in places):
            level = from_db + (to_db - from_db) * (place - start) / (end - start)
            points.append((Samples(place), to_db if place == end else level))
    if curve and (not points or points[-1] != curve[-1]):
        place, level = curve[-1]
        points.append((Samples(max(0, place)), level))
    if points and points[0][0] > 0:
        points.insert(0, (Samples(0), points[0][1]))
    return tuple(dict.fromkeys(points))
