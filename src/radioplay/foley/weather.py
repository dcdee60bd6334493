"""Rain, wind, thunder."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    LAP,
    add,
    band,
    curve,
    decay,
    flecks,
    frames,
    glide,
    hiss,
    level,
    loop,
    modes,
    noise,
    pan,
    room,
    rounded,
    wander,
)
from radioplay.units import RATE


def plips(rng: Generator, n: int, rate_hz: float) -> Sound:
    """Drops into standing water: each traps a bubble that sings at 0.8 to 4 kHz, rising a little as it
    comes up.
    """
    out = np.zeros(n)
    t = np.arange(frames(0.03)) / RATE
    for start in rng.integers(0, max(1, n - len(t)), int(rng.poisson(rate_hz * n / RATE))):
        f = np.exp(rng.uniform(np.log(800), np.log(4200)))
        bubble = np.sin(2 * np.pi * (f * t + 0.5 * f * 4.0 * t * t)) * np.exp(-t / rng.uniform(0.003, 0.008))
        out[start : start + len(t)] += rng.exponential(0.6) * bubble
    return out


@preset(
    "rain",
    "bed",
    "steady rain on a street and on the window",
    words=("raining", "rainfall", "rain on the window", "rainy night", "downpour", "rain outside"),
    reach=(0.6, 3.0, 30.0),
    close_up={"drops_hz": 160.0, "wash": 0.12},
    far_off={"drops_hz": 3000.0, "wash": 1.0},
    seconds=30.0,
    peak=0.35,
    lasts=True,
    drops_hz=(600.0, 20.0, 5000.0),
    indoors=(0.0, 0.0, 1.0),
    wash=(0.6, 0.0, 1.0),
)
def rain(rng: Generator, seconds: float, drops_hz: float, indoors: float, wash: float) -> Sound:
    """Far drops run together into a wash of noise; near ones are single ticks, a few of them with a
    bubble's plip.
    """
    n = frames(seconds)
    sides = []
    for _ in range(2):
        m = n + frames(LAP)
        far = band(noise(rng, m), 350, 9000, 1)
        far += 0.6 * band(far, None, 900, 1)
        near = flecks(rng, m, drops_hz)
        ticks = band(near, 900, 10000, 1)
        ticks += 0.12 * modes(
            near, [540, 1180, 2350], [0.012, 0.009, 0.006], [1, 0.9, 0.7]
        )  # on sill and pane
        sides.append(
            wash * far / np.std(far) + 1.3 * ticks / np.std(ticks) + 0.9 * plips(rng, m, drops_hz / 25)
        )
    out = np.stack(sides, axis=1)
    if indoors:
        muffled = band(out, None, 900, 2) * 1.6
        out = out * (1 - indoors) + muffled * indoors
    out = loop(out, n)
    return rounded(out)


@preset(
    "wind",
    "bed",
    "wind round a building, in slow gusts",
    words=("windy", "gusts", "breeze", "howling wind", "draught"),
    reach=(2.0, 10.0, 150.0),
    far_off={"howl": 0.15},
    seconds=30.0,
    peak=0.4,
    lasts=True,
    gusts=(0.6, 0.0, 1.0),
    howl=(0.4, 0.0, 1.0),
)
def wind(rng: Generator, seconds: float, gusts: float, howl: float) -> Sound:
    """Noise in five bands; the stronger the gust, the higher the bands it reaches. Gaps and wires howl on
    top.
    """
    n = frames(seconds)
    m = n + frames(LAP)
    gust = 0.5 + 0.5 * gusts * wander(rng, m, 0.16)
    out = np.zeros((m, 2))
    for k, low in enumerate((60, 150, 340, 760, 1600)):
        force = np.clip(gust + 0.12 * wander(rng, m, 0.7), 0.02, 1) ** (1 + 0.9 * k)
        for side in range(2):
            out[:, side] += hiss(rng, m / RATE, low, low * 2.4)[:m] * force * 0.62**k
    if howl:
        for base in (390.0, 610.0):
            pitch = base * (0.75 + 0.55 * gust) * (1 + 0.03 * wander(rng, m, 1.5))
            breath = band(noise(rng, m), None, 14)
            tone = glide(pitch) * breath / np.std(breath) * np.clip(gust - 0.35, 0, 1) ** 1.5
            out += pan(tone, rng.uniform(-0.6, 0.6)) * 0.5 * howl
    return loop(out, n)


@preset(
    "thunder",
    "spot",
    "a clap of thunder that rolls away",
    words=("thunderclap", "storm", "lightning", "thunder rolls", "thunder rumbles"),
    reach=(300.0, 1500.0, 6000.0),
    close_up={"distance": 0.05},
    far_off={"distance": 1.0},
    seconds=7.0,
    peak=0.85,
    distance=(0.4, 0.0, 1.0),
)
def thunder(rng: Generator, distance: float) -> Sound:
    """The bolt is kilometres long and its parts are heard one after another: the near ones crack, the far
    ones roll.
    """
    n = frames(7.5)
    dry = np.zeros(n)
    for k in range(26):
        at = 0.05 + (0.0 if k == 0 else rng.gamma(1.4, 0.95))
        far = min(1.0, distance + at / 5)
        tau = 0.03 + 0.35 * far
        clap = hiss(rng, 6 * tau, 28, 110 + 4500 * (1 - far) ** 2.2, 1)
        clap *= decay(len(clap), tau) * curve(len(clap), (0, 0), (0.002 + 0.06 * far, 1))
        add(dry, level(clap), at, (1.0 if k == 0 else 0.65 * rng.uniform(0.3, 1)) * np.exp(-at / 2.6))
    rumble = hiss(rng, n / RATE, 25, 90) * np.clip(wander(rng, n, 1.6) + 0.5, 0, 1.5)
    add(dry, level(rumble * curve(n, (0, 0), (0.25, 1), (2.5, 0.55), (7.4, 0))), 0.0, 0.5)
    wet = room(rng, np.tanh(1.5 * dry), 1.8, 0.5, 700, 60)[:n]
    return wet * curve(n, (0, 1), (5.0, 0.5), (7.4, 0))[:, None]
