"""Knuckles on glass and on wood."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import add, decay, frames, hiss, level, silence, struck


def knocks(rng: Generator, count: int, pace_hz: float, one: Sound, knuckle: Sound) -> Sound:
    """A hand's worth of knocks: never quite even, the last a little firmer."""
    at = np.cumsum(rng.uniform(0.9, 1.12, count) / pace_hz)
    at -= at[0]
    out = silence(float(at[-1]) + len(one) / 48000 + 0.05)
    for k, t in enumerate(at):
        strength = rng.uniform(0.75, 0.92) if k < count - 1 else 1.0
        add(out, one, t, strength)
        add(out, np.roll(knuckle, int(rng.integers(0, 30))), t, strength * rng.uniform(0.8, 1.2))
    return out


@preset(
    "knock-glass",
    "spot",
    "knuckles on a window or a glass door",
    words=(
        "knock on glass",
        "tapping on the window",
        "knocks on the window",
        "tap on glass",
        "raps on the glass",
    ),
    seconds=0.62,
    peak=0.5,
    count=(3, 1, 20),
    pace_hz=(5.0, 1.0, 12.0),
)
def knock_glass(rng: Generator, count: int, pace_hz: float) -> Sound:
    """A pane in putty: plate modes from 240 Hz up, all dead within a fifth of a second, and the bony tick."""
    panes = [243, 395, 618, 905, 1330, 1890, 2640, 3550, 4700]
    hz = [f * rng.uniform(0.96, 1.04) for f in panes]
    t60 = [0.2, 0.18, 0.15, 0.13, 0.1, 0.09, 0.07, 0.055, 0.04]
    pane = level(struck(hz, t60, [0.8, 0.9, 1, 1, 1, 1, 1, 0.9, 0.8], 0.34))
    tick = level(hiss(rng, 0.04, 2500, 7500) * decay(frames(0.04), 0.003)) * 0.16
    return knocks(rng, count, pace_hz, pane, tick)


@preset(
    "knock-wood",
    "spot",
    "knuckles on a wooden door",
    words=(
        "knock",
        "knocking",
        "knock at the door",
        "knocks on the door",
        "knock on wood",
        "knock on the door",
    ),
    seconds=0.66,
    peak=0.6,
    count=(3, 1, 20),
    force=(0.5, 0.0, 1.0),
    pace_hz=(4.4, 1.0, 12.0),
)
def knock_wood(rng: Generator, count: int, force: float, pace_hz: float) -> Sound:
    """A panel in a frame: modes from 140 Hz, the knuckle soft enough to keep them dull."""
    hz = [f * rng.uniform(0.96, 1.04) for f in (138, 214, 330, 485, 720, 1080, 1620)]
    t60 = [0.17, 0.14, 0.11, 0.085, 0.06, 0.045, 0.03]
    panel = level(struck(hz, t60, [1, 1, 0.9, 0.75, 0.6, 0.45, 0.3], 2.6 - 1.8 * force))
    tick = level(hiss(rng, 0.04, 900, 3800) * decay(frames(0.04), 0.004)) * (0.08 + 0.14 * force)
    return knocks(rng, count, pace_hz, panel, tick)
