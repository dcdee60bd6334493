"""The road: traffic, a horn, a car's door, hooves."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.engines import OUTDOORS
from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, lay_round, moments, wide
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    frames,
    glide,
    hiss,
    level,
    silence,
    struck,
    wander,
)


@preset(
    "traffic",
    "bed",
    "a busy street by day: cars, one after another",
    words=(
        "busy street",
        "busy road",
        "cars",
        "rush hour",
        "city traffic",
        "main road",
        "highway",
        "downtown",
    ),
    seconds=40.0,
    peak=0.35,
    lasts=True,
    reach=(2.0, 8.0, 250.0),
    far_off={"cars_hz": 0.9},
    cars_hz=(0.32, 0.05, 2.0),
)
def traffic(rng: Generator, seconds: float, cars_hz: float) -> Sound:
    """The far ones are a murmur; each near one swells, crosses and falls, its tyres brighter as it comes."""
    n = frames(seconds)
    out = 0.28 * wide(rng, n, 40, 420) * (1 + 0.3 * drift(rng, n, 0.15))[:, None]
    out += 0.05 * wide(rng, n, 420, 1600)
    for at in moments(rng, seconds, 1 / cars_hz, 2):
        length = rng.uniform(3.0, 5.5)
        m = frames(length)
        along = (np.linspace(-1, 1, m)) * rng.choice([-1.0, 1.0])
        near = np.maximum(0.0, 1 / (1 + (along / 0.22) ** 2) - 1 / (1 + 0.22**-2))
        rate = 58 * rng.uniform(0.8, 1.2) * (1 - 0.05 * np.tanh(4 * np.linspace(-1, 1, m)))
        motor = glide(rate, (1, 0.8, 0.6, 0.5, 0.35, 0.25, 0.2, 0.1))
        tyres = hiss(rng, length, 300, 1600, 1) + 0.5 * hiss(rng, length, 1600, 6000, 1) * near**0.5
        heard = near * (0.3 * motor + 0.75 * tyres) * rng.uniform(0.35, 1.0)
        angle = (0.8 * along + 1) * np.pi / 4
        lay_round(out, heard[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1), at)
    return out


@preset(
    "car-horn",
    "spot",
    "a car sounds its horn",
    words=("horn", "horn honks", "honk", "car honks", "beep beep", "hoots", "horn blares"),
    seconds=1.1,
    peak=0.5,
    lasts=True,
    reach=OUTDOORS,
    low_hz=(405.0, 250.0, 600.0),
)
def car_horn(rng: Generator, seconds: float, low_hz: float) -> Sound:
    """Two snails a major third apart: a diaphragm that buzzes, a short flare that favours 2 kHz."""
    n = frames(seconds)
    out = np.zeros(n)
    tune = rng.uniform(0.96, 1.04)
    for ratio in (1.0, 1.25 * rng.uniform(0.995, 1.005)):
        pitch = low_hz * ratio * tune * curve(n, (0, 0.93), (0.035, 1.0)) * (1 + 0.002 * wander(rng, n, 9))
        out += glide(pitch, [1 / k**0.55 for k in range(1, 20)])
    flare = band(out, 350, 3400, 1) + 0.7 * band(out, 1500, 2600)
    return flare * curve(n, (0, 0), (0.015, 1), (max(0.02, seconds - 0.05), 1), (seconds, 0))


@preset(
    "car-door",
    "spot",
    "a car's door falls shut",
    words=("car door closes", "car door slams", "shuts the car door", "gets into the car", "gets out of the car",
           "trunk slams", "boot slams"),
    seconds=0.25,
    peak=0.6,
    reach=(0.8, 3.0, 80.0),
    force=(0.5, 0.0, 1.0),
)  # fmt: skip
def car_door(rng: Generator, force: float) -> Sound:
    """Rubber first, then two sheets of steel with felt between, the latch's two stages, a window's rattle."""
    out = silence(1.2)
    tune = rng.uniform(0.95, 1.06)
    add(out, burst(rng, 0.2, 120, 900, 0.03), 0.0, 0.16)
    add(out, thump(rng, tuple(f * tune for f in (62, 104, 171, 268)), 0.17, 7 - 3 * force), 0.012, 1.0)
    panel = struck(
        [f * tune for f in (330, 515, 790, 1240)], [0.09, 0.07, 0.05, 0.03], [1, 0.8, 0.6, 0.4], 1.2
    )
    add(out, level(panel), 0.014, 0.22 + 0.25 * force)
    add(out, click(rng, 900, 4200, 9), 0.018, 0.3)
    add(out, click(rng, 1100, 5200, 8), 0.043, 0.2 + 0.2 * force)
    for _ in range(round(2 + 5 * force)):
        add(out, click(rng, 1500, 5000, 5), 0.07 + rng.exponential(0.04), 0.09 * rng.uniform(0.3, 1))
    return out


GAITS = {1: ((0.0, 0.27, 0.5, 0.76), 1.0), 2: ((0.0, 0.03, 0.5, 0.53), 1.5), 3: ((0.0, 0.2, 0.36, 0.4), 2.0)}
"""Walk, trot, gallop: when in a stride the four hooves land, and strides a second."""


@preset(
    "hooves",
    "spot",
    "a horse on cobbles: 1 walks, 2 trots, 3 gallops",
    words=("horse", "horse hooves", "hoofbeats", "horse trots", "clip clop", "horses", "carriage", "galloping",
           "horse gallops", "rider"),
    seconds=4.0,
    peak=0.5,
    lasts=True,
    reach=(1.5, 6.0, 150.0),
    gait=(2, 1, 3),
)  # fmt: skip
def hooves(rng: Generator, seconds: float, gait: int) -> Sound:
    """A hoof is a small hollow cup of horn with an iron rim: a pop, a clack, and the ring of the shoe."""
    out = silence(seconds)
    beats, strides = GAITS[gait]
    strides *= rng.uniform(0.94, 1.07)
    tunes = rng.uniform(0.85, 1.15, 4)
    for k in range(int(seconds * strides) + 1):
        for hoof, part in enumerate(beats):
            at = (k + part + rng.normal(0, 0.008)) / strides
            if not 0 <= at < seconds - 0.25:
                continue
            hz = [f * tunes[hoof] * rng.uniform(0.96, 1.04) for f in (640, 1130, 1720, 2600)]
            cup = level(struck(hz, [0.045, 0.035, 0.025, 0.02], [1, 0.9, 0.5, 0.4], 0.7))
            force = rng.uniform(0.7, 1.0) * (1.0 if hoof % 2 == 0 else 0.85)
            add(out, cup, at, 0.7 * force)
            add(out, burst(rng, 0.06, 900, 6000, 0.006), at, 0.35 * force)
            add(out, thump(rng, (130, 230), 0.05, 3), at, 0.4 * force)
            iron = struck([3350 * tunes[hoof], 5100], [0.09, 0.06], [1, 0.6], 0.15)
            add(out, level(iron), at, 0.09 * force * rng.uniform(0.3, 1))
    return out
