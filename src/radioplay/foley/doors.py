"""Doors, and the chair that scrapes.

What creaks, sticks and slips: the joint holds until the pull is too much, lets go in a jump, and holds
again. Each jump is a small blow on the wood; their rate is the creak's pitch and wavers with the hand that
pulls.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    blows,
    curve,
    decay,
    frames,
    hiss,
    level,
    modes,
    rounded,
    silence,
    wander,
)

WOOD_HINGE = ((410.0, 730.0, 1180.0, 1840.0, 2750.0), (0.045, 0.035, 0.028, 0.02, 0.014))
DOOR = (65.0, 110.0, 180.0, 260.0, 395.0)


def stick_slip(
    rng: Generator,
    seconds: float,
    gap_ms: tuple[float, float],
    body: tuple[Sequence[float], Sequence[float]],
    irregular: float = 0.25,
) -> Sound:
    """A creak or a scrape: jumps at wavering gaps, each as strong as the hold before it was long; peak 1.

    Args:
        rng: chance.
        seconds: how long it goes on.
        gap_ms: shortest and longest time between jumps; the drift goes from one to the other.
        body: frequencies and T60 of what the jumps strike.
        irregular: spread of each gap around the drift.
    """
    n = frames(seconds)
    drift = 0.5 + 0.5 * wander(rng, n, 3.0 / max(seconds, 0.3) + 1.5)
    force = np.zeros(n)
    t = 0.0
    while t < seconds:
        slow = np.clip(drift[min(n - 1, int(t * 48000))], 0, 1)
        gap = (gap_ms[0] + (gap_ms[1] - gap_ms[0]) * slow) / 1000 * rng.lognormal(0, irregular)
        add(force, blows(0.002, [0.0], [gap * 1000 / gap_ms[1]], 0.5), t)
        t += gap
    gains = rng.uniform(0.75, 1.0, len(body[0]))
    return level(modes(force, body[0], body[1], list(gains)))


def opening(rng: Generator, creak: float, weight: float) -> Sound:
    """Handle, latch out of its plate, hinge, and the air the leaf moves."""
    out = silence(1.7)
    add(out, click(rng, 700, 3000, 14), 0.0, 0.3)
    add(out, click(rng, 1000, 4200, 10), 0.12, 0.75)
    add(out, thump(rng, (150, 270, 430), 0.08, 2), 0.124, 0.5 + 0.3 * weight)
    seconds = 1.15
    n = frames(seconds)
    air = hiss(rng, seconds, 90, 420) * curve(n, (0, 0), (0.35, 1), (seconds, 0))
    add(out, level(rounded(air, 2.0)), 0.18, 0.12)
    if creak:
        groan = level(rounded(stick_slip(rng, seconds, (8, 26), WOOD_HINGE), 3.0))
        groan *= curve(n, (0, 0.2), (0.3, 1), (0.7, 0.6), (seconds, 0))
        add(out, groan, 0.22, 0.6 * creak)
    return out


def closing(rng: Generator, creak: float, weight: float, force: float) -> Sound:
    """The swing, the leaf in its frame, the latch springing into the plate, and a rattle of the handle."""
    swing = 0.7 - 0.4 * force
    out = silence(swing + 1.3)
    n = frames(swing)
    air = hiss(rng, swing, 90, 500) * curve(n, (0, 0), (swing, 1)) ** 2
    add(out, level(air), 0.0, 0.1 + 0.12 * force)
    if creak:
        add(
            out,
            stick_slip(rng, swing, (9, 28), WOOD_HINGE) * curve(n, (0, 0.3), (swing, 1)),
            0.0,
            0.35 * creak,
        )
    hz = tuple(f * (1.35 - 0.45 * weight) for f in DOOR)
    add(out, thump(rng, hz, 0.22 + 0.12 * weight, 6 - 3.5 * force), swing, 0.6 + 0.4 * force)
    slap = rounded(hiss(rng, 0.2, 250, 1800 + 2500 * force), 1.8) * decay(frames(0.2), 0.016)
    add(out, level(slap), swing, 0.25 + 0.3 * force)
    add(out, click(rng, 1100, 4800, 10), swing + 0.02, 0.5)
    add(out, click(rng, 1500, 5200, 8), swing + 0.052, 0.35)
    for _ in range(round(5 * force)):
        add(
            out,
            click(rng, 900, 4000, 8),
            swing + 0.09 + abs(rng.normal(0, 0.07)),
            0.18 * force * rng.uniform(0.3, 1),
        )
    return out


@preset(
    "door-open",
    "spot",
    "a door opens: handle, latch, hinge",
    words=("door opens", "opens the door", "opening door", "door unlatched"),
    close_up={"creak": 0.6},
    far_off={"creak": 0.15},
    seconds=1.4,
    peak=0.45,
    creak=(0.35, 0.0, 1.0),
    weight=(0.5, 0.0, 1.0),
)
def door_open(rng: Generator, creak: float, weight: float) -> Sound:
    """See `opening`."""
    return opening(rng, creak, weight)


@preset(
    "door-close",
    "spot",
    "a door falls shut: air, the leaf in its frame, the latch",
    words=("door closes", "door shuts", "closes the door", "closing door"),
    seconds=0.87,
    peak=0.6,
    creak=(0.0, 0.0, 1.0),
    force=(0.35, 0.0, 1.0),
    weight=(0.5, 0.0, 1.0),
)
def door_close(rng: Generator, creak: float, force: float, weight: float) -> Sound:
    """See `closing`."""
    return closing(rng, creak, weight, force)


@preset(
    "door-slam",
    "spot",
    "a door slammed",
    words=("slams the door", "door slams", "slamming door", "door bangs shut"),
    seconds=0.63,
    peak=0.85,
    weight=(0.7, 0.0, 1.0),
)
def door_slam(rng: Generator, weight: float) -> Sound:
    """`closing` with all the force there is."""
    return closing(rng, 0.0, weight, 1.0)


@preset(
    "door",
    "spot",
    "a door opens and, a moment later, closes behind someone",
    words=("through the door", "comes in", "door opens and closes"),
    seconds=2.8,
    peak=0.55,
    creak=(0.25, 0.0, 1.0),
    pause_s=(1.7, 0.8, 10.0),
    weight=(0.5, 0.0, 1.0),
)
def door(rng: Generator, creak: float, pause_s: float, weight: float) -> Sound:
    """`opening`, then `closing` after `pause_s`."""
    out = silence(pause_s + 2.0)
    add(out, opening(rng, creak, weight), 0.0, 0.6)
    add(out, closing(rng, 0.0, weight, 0.35), pause_s)
    return out


@preset(
    "creak",
    "spot",
    "old wood giving way slowly: a hinge, a stair, a board",
    words=("door creaks", "creaking door", "floorboard", "creaking", "hinge", "stair creaks"),
    seconds=1.6,
    peak=0.4,
    lasts=True,
    pitch=(1.0, 0.4, 2.5),
)
def creak(rng: Generator, seconds: float, pitch: float) -> Sound:
    """One long pull with a pause for breath in it."""
    n = frames(seconds)
    body = ([f * pitch**0.5 for f in WOOD_HINGE[0]], WOOD_HINGE[1])
    out = stick_slip(rng, seconds, (7 / pitch, 30 / pitch), body)
    breath = 0.25 + 0.75 * np.clip(wander(rng, n, 1.8) + 0.6, 0, 1)
    return out * breath * curve(n, (0, 0), (seconds * 0.2, 1), (seconds * 0.75, 0.8), (seconds, 0))


@preset(
    "chair-scrape",
    "spot",
    "a chair pushed back over a hard floor",
    words=("chair", "chair scrapes", "pushes back the chair", "chair pushed back", "stool"),
    seconds=0.79,
    peak=0.5,
    seconds_of_push=(0.7, 0.2, 3.0),
)
def chair_scrape(rng: Generator, seconds_of_push: float) -> Sound:
    """Four legs that stutter over the tiles at some 100 to 200 jumps a second, and settle."""
    n = frames(seconds_of_push)
    legs = (
        [172.0, 345.0, 590.0, 960.0, 1480.0, 2300.0, 3400.0],
        [0.06, 0.05, 0.04, 0.03, 0.025, 0.02, 0.012],
    )
    out = silence(seconds_of_push + 0.4)
    for k in range(2):
        rub = stick_slip(rng, seconds_of_push, (4.5 + k, 10.0), legs, 0.12)
        rub *= curve(n, (0, 0), (0.06, 0.7), (seconds_of_push * 0.6, 1), (seconds_of_push, 0))
        add(out, rub, 0.02 * k, 0.7)
    grit = hiss(rng, seconds_of_push, 900, 5000) * (0.6 + 0.4 * wander(rng, n, 12))
    add(out, level(grit * curve(n, (0, 0), (0.1, 1), (seconds_of_push, 0))), 0.0, 0.12)
    add(out, thump(rng, (120, 230, 410), 0.09, 4), seconds_of_push - 0.03, 0.5)
    return out
