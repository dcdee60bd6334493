"""Engines and what they drive: cars, trains, ships.

A piston engine is a train of small explosions, one for every two turns of each cylinder. No cylinder is
quite like its neighbour, so the train repeats every cycle and a rumble lies below the firing rate; pipes and
sheet metal ring after every blow. Horns and whistles are columns of air, blown.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, endless, lay_round, moments, wide
from radioplay.foley.toolbox import (
    add,
    band,
    curve,
    frames,
    glide,
    hiss,
    level,
    modes,
    pan,
    times,
)
from radioplay.units import RATE

OUTDOORS = (1.5, 6.0, 150.0)
"""How near, mid and far a vehicle is, in metres."""


def firing(rng: Generator, rate_hz: Sound, cylinders: int = 4) -> Sound:
    """The explosions of an engine, so many a second, through its exhaust: shape of `rate_hz`, peak 1."""
    phase = np.cumsum(rate_hz) / RATE
    at = np.searchsorted(phase, np.arange(1, int(phase[-1]) + 1))
    force = np.zeros(len(rate_hz))
    each = rng.uniform(0.7, 1.0, cylinders)
    late = rng.normal(0, 0.03, cylinders)
    for k, where in enumerate(at):
        shift = late[k % cylinders] + rng.normal(0, 0.012)
        place = int(where + shift * RATE / rate_hz[where])
        if 0 <= place < len(force):
            force[place] += each[k % cylinders] * rng.uniform(0.85, 1.1)
    tune = rng.uniform(0.93, 1.08)
    pipe = modes(
        force, [58 * tune, 96 * tune, 172 * tune, 290 * tune, 480 * tune], [0.09, 0.08, 0.06, 0.05, 0.04],
        [1, 1, 0.7, 0.45, 0.3],
    )  # fmt: skip
    metal = modes(force, [910 * tune, 1640 * tune, 2750 * tune], [0.02, 0.014, 0.01], [0.3, 0.25, 0.2])
    gas = hiss(rng, len(force) / RATE, 150, 1600, 1) * np.sqrt(band(np.abs(force), None, 90, 1).clip(0))
    return level(level(pipe) + 0.3 * level(metal) + 0.3 * level(gas))


def idle(rng: Generator, seconds: float, rpm: float) -> Sound:
    """Four cylinders turning over: a whole number of cycles, so that it loops; mono."""
    n = frames(seconds)
    cycles = max(1, round(rpm / 120 * seconds))
    rate = 4 * cycles / seconds * (1 + 0.02 * drift(rng, n, 0.6))
    rate *= 4 * cycles / (np.sum(rate) / RATE)  # and not half an explosion more
    twice = firing(rng, np.concatenate([rate, rate[: min(n, RATE)]]))
    tail = min(len(twice) - n, n)
    fade = np.linspace(0, 1, tail) if tail else np.zeros(0)
    out = twice[:n].copy()
    out[:tail] = out[:tail] * fade + twice[n : n + tail] * (1 - fade)
    return out


@preset(
    "engine",
    "bed",
    "a car's engine, idling",
    words=(
        "car engine",
        "engine idling",
        "idling",
        "engine running",
        "motor",
        "truck",
        "car idling",
        "lorry",
    ),
    seconds=20.0,
    peak=0.4,
    lasts=True,
    reach=OUTDOORS,
    close_up={"valves": 0.9},
    far_off={"valves": 0.05},
    rpm=(820.0, 400.0, 5000.0),
    valves=(0.4, 0.0, 1.0),
)
def engine(rng: Generator, seconds: float, rpm: float, valves: float) -> Sound:
    """The exhaust to one side, valves and fan to the other."""
    n = frames(seconds)
    out = pan(idle(rng, seconds, rpm * rng.uniform(0.97, 1.04)), -0.25)
    ticks = np.zeros(n)
    count = max(1, round(rpm / 30 * seconds))
    stock = [click(rng, 1800, 6500, 4) for _ in range(8)]
    for k in range(count):
        lay_round(ticks, stock[k % 8], (k + rng.normal(0, 0.03)) * seconds / count, rng.uniform(0.6, 1))
    fan = endless(rng, n, 300, 2200, 1)
    return out + pan(valves * 0.14 * ticks + 0.03 * fan, 0.3) + 0.01 * wide(rng, n, 60, 400)


@preset(
    "engine-start",
    "spot",
    "a car is started: the starter, the engine catching, and settling",
    words=(
        "car starts",
        "starts the car",
        "engine starts",
        "ignition",
        "starts the engine",
        "car engine starts",
    ),
    seconds=4.0,
    peak=0.5,
    lasts=True,
    reach=OUTDOORS,
    crank_s=(0.9, 0.2, 6.0),
)
def engine_start(rng: Generator, seconds: float, crank_s: float) -> Sound:
    """The starter's whine sags at every compression; then the revs fly up and fall back to idling."""
    n = frames(seconds)
    crank = min(crank_s * rng.uniform(0.85, 1.15), 0.7 * seconds)
    turns = np.sin(2 * np.pi * 8.5 * times(n) + 1)
    whine = glide(185 * (1 + 0.1 * turns) * rng.uniform(0.93, 1.08), (1, 0.6, 0.7, 0.5, 0.6, 0.3, 0.4, 0.3))
    whine = (whine + 0.6 * hiss(rng, seconds, 500, 3500)) * (1 - 0.45 * turns)
    whine *= curve(n, (0, 0), (0.03, 1), (crank, 0.9), (crank + 0.08, 0))
    rate = curve(
        n, (0, 12), (crank, 14), (crank + 0.3, 68), (crank + 0.7, 52), (crank + 1.6, 29), (seconds, 28)
    )
    runs = firing(rng, rate) * curve(n, (0, 0), (crank - 0.02, 0), (crank + 0.15, 1), (crank + 1.2, 0.6))
    end = min(0.5, (seconds - crank) / 2)
    out = (0.45 * level(whine) + runs) * curve(n, (0, 1), (seconds - end, 1), (seconds, 0))
    add(out, click(rng, 800, 3500, 10), 0.0, 0.3)
    return out


@preset(
    "car-interior",
    "bed",
    "inside a car on the road",
    words=("driving", "car driving", "in the car", "inside the car", "driving along", "on the road", "drive"),
    seconds=30.0,
    peak=0.3,
    lasts=True,
    rpm=(1900.0, 700.0, 5000.0),
    speed=(0.5, 0.0, 1.0),
)
def car_interior(rng: Generator, seconds: float, rpm: float, speed: float) -> Sound:
    """The road below, the engine in front, the wind at the windows, a joint in the road now and then."""
    n = frames(seconds)
    tune = rng.uniform(0.95, 1.05)
    road = wide(rng, n, 32, 190 + 60 * speed, 0.6) * (1 + 0.25 * drift(rng, n, 0.7))[:, None]
    air = wide(rng, n, 500, 2600) * (1 + 0.3 * drift(rng, n, 0.3))[:, None]
    motor = band(np.tile(idle(rng, seconds, rpm * tune), 2), None, 420)[n:]
    out = 0.8 * road + (0.05 + 0.12 * speed) * air + pan(1.1 * motor, 0.0)
    for at in moments(rng, seconds, 3.1):
        bump = thump(rng, (48, 82, 130, 240), 0.16, 9)
        for axle in range(2):
            lay_round(out, pan(bump, rng.uniform(-0.3, 0.3)), at + axle * 0.16, 0.7 * rng.uniform(0.5, 1.2))
    return out
