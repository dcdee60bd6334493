"""Small machines: a light switch, a clock, the coffee machine.

A mechanism is heard as impacts of short contact on light parts, each with a handful of quickly dying modes,
on a case that answers an octave or two below. What makes it a mechanism is the timing: two parts never meet
at once, they meet a few milliseconds apart.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    LAP,
    add,
    band,
    blows,
    curve,
    decay,
    frames,
    glide,
    hiss,
    level,
    loop,
    modes,
    pan,
    silence,
    struck,
    times,
    wander,
)
from radioplay.units import RATE


def click(rng: Generator, low_hz: float = 1500.0, high_hz: float = 7000.0, length_ms: float = 12.0) -> Sound:
    """One small part meeting another: a burst of banded noise and four metal modes, peak 1."""
    n = frames(0.06)
    hz = 0.8 * (
        low_hz + (high_hz - low_hz) * (np.arange(4) + rng.uniform(0, 1, 4)) / 4
    )  # one in each quarter
    body = np.zeros(n)
    ring = struck(list(hz), list(rng.uniform(0.022, 0.042, 4)), list(rng.uniform(0.7, 1.0, 4)), 0.25)
    add(body, level(ring))
    burst = hiss(rng, 0.06, low_hz, high_hz) * decay(n, length_ms / 4000) * curve(n, (0, 0), (0.0003, 1))
    return level(0.36 * burst + 0.7 * body)  # by its energy, not by its luckiest sample


def thump(rng: Generator, hz: tuple[float, ...], t60_s: float, contact_ms: float) -> Sound:
    """A heavy part stopping: low modes that die quickly, the higher the sooner; peak 1."""
    t60 = [t60_s * (hz[0] / f) ** 0.6 for f in hz]
    tuned = [f * rng.uniform(0.97, 1.03) for f in hz]
    return level(struck(tuned, t60, [(hz[0] / f) ** 0.3 for f in hz], contact_ms))


def rattle(rng: Generator, seconds: float, low_hz: float, high_hz: float, bumps_hz: float) -> Sound:
    """Something rolling on a rail: noise in a band, broken up by small bumps at chance; peak 1."""
    n = frames(seconds)
    roll = hiss(rng, seconds, low_hz, high_hz) * (0.6 + 0.4 * wander(rng, n, 18))
    bumps = (rng.random(n) < bumps_hz / RATE) * rng.exponential(1.0, n)
    metal = modes(bumps, [420, 910, 1650, 2450], [0.04, 0.03, 0.02, 0.015], [1, 0.8, 0.7, 0.4])
    return level(0.35 * level(roll) + level(metal))


@preset(
    "light-switch",
    "spot",
    "a wall switch",
    words=("switch", "lights off", "lights on", "lamp", "lights out", "light goes out"),
    seconds=0.13,
    peak=0.35,
    heaviness=(0.4, 0.0, 1.0),
)
def light_switch(rng: Generator, heaviness: float) -> Sound:
    """The rocker gives, snaps over, and the wall behind it answers."""
    out = silence(0.35)
    add(out, click(rng, 1200, 4000, 5), 0.0, 0.2)
    add(out, click(rng, 1600 - 600 * heaviness, 6500 - 2500 * heaviness, 9), 0.022, 0.42)
    snap = [f * rng.uniform(0.96, 1.04) * (1.2 - 0.5 * heaviness) for f in (1250, 2100, 3300)]
    add(out, level(struck(snap, [0.03, 0.024, 0.018], [1, 1, 0.8], 0.3)), 0.022, 0.6)
    add(out, thump(rng, (210, 390, 690), 0.06 + 0.06 * heaviness, 2), 0.0225, 0.35 + 0.5 * heaviness)
    return out


@preset(
    "clock",
    "bed",
    "a clock on the wall, ticking",
    words=("clock ticking", "ticking clock", "wall clock", "tick tock"),
    seconds=16.0,
    peak=0.3,
    lasts=True,
    tick_s=(0.5, 0.15, 2.0),
)
def clock(rng: Generator, seconds: float, tick_s: float) -> Sound:
    """Tick and tock by turns, a whole number of pairs to the loop, never two quite alike; the wheel train
    between.
    """
    n = frames(seconds)
    ticks = max(2, 2 * round(seconds / tick_s / 2))
    ring = np.zeros(n + frames(0.3))
    case = [
        [f * rng.uniform(0.93, 1.07) for f in hz] for hz in ((620, 1310, 2250, 3900), (560, 1170, 2050, 3500))
    ]
    for k in range(ticks):
        part = struck(case[k % 2], [0.05, 0.035, 0.02, 0.012], [0.6, 1, 0.8, 0.6], 0.35)
        start = k * n / ticks / RATE
        add(ring, level(part), start, rng.uniform(0.85, 1.0))
        add(ring, click(rng, 2500, 8000, 5), start + 0.011, 0.25 * rng.uniform(0.7, 1))
    out = ring[:n]
    out[: len(ring) - n] += ring[n:][:n]  # the last tick rings on into the first
    return pan(level(out), 0.0) + 0.0015 * loop(
        np.stack([hiss(rng, seconds + LAP, 150, 1200) for _ in range(2)], axis=1), n
    )


@preset(
    "coffee-machine",
    "spot",
    "an espresso machine frothing milk",
    words=("steam", "espresso machine", "milk steamer", "coffee maker", "steam wand", "milk frother"),
    seconds=4.0,
    peak=0.5,
    lasts=True,
    screech=(0.5, 0.0, 1.0),
)
def coffee_machine(rng: Generator, seconds: float, screech: float) -> Sound:
    """The valve opens, steam tears the milk: turbulent hiss, a gurgle of bubbles, a thin whistle that
    climbs.
    """
    n = frames(seconds)
    steam = hiss(rng, seconds, 2200, 9000, 1) * (0.8 + 0.3 * wander(rng, n, 9))
    roar = hiss(rng, seconds, 350, 1400) * (0.6 + 0.5 * wander(rng, n, 14))
    whistle_hz = 1150 + 500 * times(n) / seconds + 60 * wander(rng, n, 6)
    whistle = glide(whistle_hz, (1, 0.3, 0.25, 0.1)) * np.clip(wander(rng, n, 2.5) + 0.2, 0, 1)
    bubbles = (rng.random(n) < 55 / RATE) * rng.exponential(1.0, n)
    gurgle = modes(bubbles, [240, 390, 620, 930], [0.05, 0.04, 0.03, 0.02], [1, 1, 0.8, 0.5])
    shape = curve(n, (0, 0), (0.05, 0.5), (min(0.4, seconds / 4), 1), (seconds - 0.25, 0.9), (seconds, 0))
    out = shape * (steam + 0.55 * roar + 0.9 * screech * whistle + 1.1 * level(gurgle))
    add(out, band(click(rng, 600, 3000, 20), None, 4000), 0.0, 0.9)
    add(out, thump(rng, (140, 320, 700), 0.08, 3), max(0.0, seconds - 0.2), 0.8)
    return out


@preset(
    "typewriter",
    "spot",
    "a mechanical typewriter: keys, and now and then the carriage",
    words=("typing", "typewriter keys"),
    seconds=3.1,
    peak=0.5,
    lasts=True,
    pace_hz=(6.5, 1.0, 14.0),
)
def typewriter(rng: Generator, seconds: float, pace_hz: float) -> Sound:
    """Type bars on the platen in uneven bursts, every twenty or so the bell."""
    out = silence(seconds)
    t, struck_keys = 0.0, 0
    while t < seconds - 0.15:
        force = [rng.uniform(0.6, 1.0)]
        add(out, click(rng, 1500, 7000, 10), t, force[0])
        add(
            out,
            level(modes(blows(0.08, [0.0], force, 1.2), [230, 480, 900], [0.05] * 3, [1, 0.8, 0.6])),
            t,
            0.5,
        )
        add(out, click(rng, 2500, 6000, 6), t + 0.06, 0.2)
        struck_keys += 1
        t += rng.gamma(6, 1 / 6) / pace_hz
        if struck_keys % 22 == 0:
            add(out, level(struck([2900, 2906, 8000], [0.8, 0.8, 0.3], [1, 0.6, 0.3], 0.15)), t, 0.4)
            t += 0.35
    return out
