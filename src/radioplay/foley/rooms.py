"""What a place sounds like when nothing happens in it."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import LAP, band, frames, hiss, loop, noise, pan, steady, wander
from radioplay.units import RATE


def air(rng: Generator, n: int, bright: float) -> Sound:
    """The air of a room: noise that falls about 6 dB an octave above 60 Hz, less where `bright`; a stereo
    loop.
    """
    sides = []
    for _ in range(2):
        white = noise(rng, n + frames(LAP))
        deep = band(white, 25, 130 + 250 * bright, 1)
        sides.append(deep + 0.16 * band(white, 200, 2600, 1) * (0.4 + bright) + 0.012 * bright * white)
    made = np.stack(sides, axis=1)
    made = 0.75 * made + 0.25 * made[:, ::-1]  # a room is not quite two rooms
    return loop(made / np.std(made), n)


def mains(rng: Generator, n: int, levels: dict[float, float]) -> Sound:
    """A transformer's hum: these frequencies at these levels, as a loop."""
    out = np.zeros(n)
    for hz, gain in levels.items():
        out += gain * steady(n, hz, rng.uniform(0, 2 * np.pi))
    return out


def compressor(rng: Generator, n: int) -> Sound:
    """A compressor: hum and its harmonics, shaken by a rattle at the motor's turns, and a thin gurgle; a
    mono loop.
    """
    tone = mains(rng, n, {59.5: 0.5, 119: 1.0, 178.5: 0.35, 238: 0.45, 357: 0.2, 476: 0.14, 714: 0.06})
    buzz = loop(hiss(rng, n / RATE + LAP, 500, 2200), n) * (1 + 0.7 * steady(n, 59.5)) * 0.11
    flow = loop(hiss(rng, n / RATE + LAP, 900, 3000) * (0.5 + 0.5 * wander(rng, n + frames(LAP), 5)), n)
    return tone + buzz + 0.04 * flow


def traffic(rng: Generator, n: int) -> Sound:
    """A city some streets away: low noise that swells and sinks; a stereo loop."""
    m = n + frames(LAP)
    out = np.zeros((m, 2))
    for low, high, gain in ((35, 160, 1.0), (160, 480, 0.4), (480, 1100, 0.14)):
        shared = hiss(rng, m / RATE, low, high)[:m]
        for side in range(2):
            own = hiss(rng, m / RATE, low, high)[:m]
            swell = np.clip(0.65 + 0.3 * wander(rng, m, 0.13), 0.15, 1.3)
            out[:, side] += gain * swell * (0.5 * shared + 0.87 * own)
    return loop(out / np.std(out), n)


@preset(
    "room-tone",
    "bed",
    "an empty room: air, and a trace of mains hum",
    words=("silence", "quiet room", "empty room", "office", "apartment", "interior"),
    seconds=20.0,
    peak=0.1,
    lasts=True,
    bright=(0.4, 0.0, 1.0),
    hum=(0.15, 0.0, 1.0),
)
def room_tone(rng: Generator, seconds: float, bright: float, hum: float) -> Sound:
    """See `air`."""
    n = frames(seconds)
    return air(rng, n, bright) + pan(mains(rng, n, {60: 0.8, 120: 1.0, 180: 0.3, 240: 0.2}), 0.1) * hum


@preset(
    "fridge-hum",
    "bed",
    "a refrigerator running",
    words=("refrigerator", "fridge", "compressor hum", "back room", "kitchen"),
    seconds=20.0,
    peak=0.2,
    lasts=True,
)
def fridge_hum(rng: Generator, seconds: float) -> Sound:
    """See `compressor`; it stands to the right."""
    n = frames(seconds)
    return pan(compressor(rng, n), 0.35) + 0.25 * air(rng, n, 0.3)


@preset(
    "cafe-night",
    "bed",
    "a café after closing: its refrigerator, its air, the city outside",
    words=(
        "café at night",
        "empty café",
        "café after closing",
        "closed café",
        "diner at night",
        "bar at night",
    ),
    seconds=30.0,
    peak=0.15,
    lasts=True,
    city=(0.5, 0.0, 1.0),
    fridge=(0.3, 0.0, 1.0),
)
def cafe_night(rng: Generator, seconds: float, city: float, fridge: float) -> Sound:
    """Three quiet things, none of them loud enough to be noticed before it stops."""
    n = frames(seconds)
    outside = band(traffic(rng, n), None, 420, 1)
    return air(rng, n, 0.45) + 0.8 * city * outside + pan(compressor(rng, n), 0.45) * fridge


@preset(
    "street-night",
    "bed",
    "a city street late at night, traffic some way off",
    words=("street", "city", "street at night", "city at night", "outside", "alley", "exterior"),
    reach=(3.0, 20.0, 400.0),
    close_up={"near": 0.8},
    far_off={"near": 0.0},
    seconds=30.0,
    peak=0.25,
    lasts=True,
    near=(0.3, 0.0, 1.0),
)
def street_night(rng: Generator, seconds: float, near: float) -> Sound:
    """See `traffic`; `near` lets the tyres be heard."""
    n = frames(seconds)
    m = n + frames(LAP)
    tyres = np.stack([hiss(rng, m / RATE, 500, 3500, 1)[:m] for _ in range(2)], axis=1)
    tyres *= np.clip(0.45 + 0.45 * wander(rng, m, 0.2), 0, 1.2)[:, None]
    return traffic(rng, n) + 0.35 * near * loop(tyres, n) + 0.1 * air(rng, n, 1.0)
