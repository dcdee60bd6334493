"""Trains and the horns that are heard from afar.

A wheel strikes every joint of the rails, two axles to a bogie and two bogies to a carriage: that is the
rhythm. Horns and whistles are columns of air, blown; they speak late and bend up into their note.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.engines import OUTDOORS
from radioplay.foley.mechanisms import thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, lay_round, wide
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    frames,
    glide,
    hiss,
    level,
    pan,
    silence,
    times,
    wander,
)


@preset(
    "train",
    "bed",
    "in a train, over the joints of the rails",
    words=("train ride", "on the train", "train compartment", "railway", "rails", "inside the train"),
    seconds=24.0,
    peak=0.4,
    lasts=True,
    reach=OUTDOORS,
    joints_hz=(0.85, 0.2, 3.0),
)
def train(rng: Generator, seconds: float, joints_hz: float) -> Sound:
    """Two axles a bogie, two bogies: da-dam, da-dam at every joint; under it the rumble, over it the hiss."""
    n = frames(seconds)
    sway = 1 + 0.25 * drift(rng, n, 0.5)
    out = 0.2 * wide(rng, n, 35, 240, 0.6) * sway[:, None] + 0.045 * wide(rng, n, 500, 4000)
    count = max(1, round(seconds * joints_hz))
    tune = rng.uniform(0.95, 1.06)
    for k in range(count):
        for part, gain in ((0.0, 1.0), (0.14, 0.85), (0.6, 0.6), (0.74, 0.5)):
            at = (k + part) * seconds / count + rng.normal(0, 0.004)
            wheel = thump(rng, tuple(f * tune for f in (74, 128, 215, 390, 640)), 0.13, 3.0)
            lay_round(out, pan(wheel, rng.uniform(-0.2, 0.2)), at, 1.5 * gain * rng.uniform(0.85, 1))
            lay_round(out, pan(burst(rng, 0.1, 900, 4500, 0.012), 0.1), at, 0.35 * gain)
    return out


@preset(
    "train-passing",
    "spot",
    "a train thunders past",
    words=("train passes", "train goes by", "passing train", "express train", "subway"),
    seconds=8.0,
    peak=0.6,
    lasts=True,
    reach=(3.0, 10.0, 300.0),
    cars=(7, 1, 40),
)
def train_passing(rng: Generator, seconds: float, cars: int) -> Sound:
    """A line of wheels: it swells, stays, and falls; every axle that goes by strikes the joint at hand."""
    n = frames(seconds)
    whole = curve(n, (0, 0.03), (0.25 * seconds, 0.5), (0.33 * seconds, 1), (0.7 * seconds, 1))
    whole = whole * curve(n, (0, 1), (0.7 * seconds, 1), (0.8 * seconds, 0.45), (seconds, 0.0)) ** 1.3
    lean = np.interp(times(n) / seconds, [0.1, 0.4, 0.6, 0.9], [-0.8, -0.15, 0.15, 0.8])
    roar = hiss(rng, seconds, 50, 500, 1) + 0.35 * hiss(rng, seconds, 500, 3500, 1)
    roar *= 1 + 0.2 * wander(rng, n, 5)
    wheels = silence(seconds)
    each = 0.5 * seconds / cars
    for car in range(cars):
        for part in (0.06, 0.16, 0.74, 0.84):
            at = 0.25 * seconds + (car + part + rng.normal(0, 0.006)) * each
            add(wheels, thump(rng, (92, 160, 300, 520, 900), 0.12, 2.0), at, rng.uniform(0.7, 1))
            add(wheels, burst(rng, 0.1, 1200, 6000, 0.01), at, 0.3)
    squeal = glide(2650 * rng.uniform(0.9, 1.1) * (1 + 0.01 * wander(rng, n, 6)), (1, 0.4))
    squeal *= np.clip(wander(rng, n, 1.1) - 0.2, 0, 1)
    mono = whole * (0.55 * level(roar) + 0.8 * level(wheels) + 0.06 * squeal)
    angle = (lean + 1) * np.pi / 4
    placed: Sound = mono[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return placed


@preset(
    "train-whistle",
    "spot",
    "a steam engine's whistle across the country",
    words=("steam whistle", "locomotive", "whistle blows", "train horn", "distant train"),
    seconds=3.8,
    peak=0.5,
    lasts=True,
    reach=(20.0, 120.0, 2000.0),
    low_hz=(311.0, 200.0, 600.0),
)
def train_whistle(rng: Generator, seconds: float, low_hz: float) -> Sound:
    """Five chimes in one cup, blown unsteadily: each speaks late and bends up into its note."""
    n = frames(seconds)
    tune = rng.uniform(0.96, 1.04)
    stop = max(0.1, seconds - 0.7)
    steam = curve(n, (0, 0), (0.25, 1), (0.45 * stop, 0.85), (0.6 * stop, 1), (stop, 0.9), (stop + 0.35, 0))
    out = 0.18 * hiss(rng, seconds, 500, 6000, 1) * steam
    for ratio in (1.0, 1.189, 1.335, 1.587, 2.0):
        speaks = curve(n, (0, 0.9), (rng.uniform(0.15, 0.35), 1.0)) * (0.97 + 0.03 * steam)
        pitch = low_hz * tune * ratio * speaks * (1 + 0.004 * wander(rng, n, 5))
        out += glide(pitch, (1, 0.3, 0.2, 0.07)) * steam**1.5 * rng.uniform(0.6, 1.0)
    echo = band(out, None, 900, 1)
    both = pan(out, 0.0)
    add(both[:, 0], echo, 0.55, 0.16)
    add(both[:, 1], echo, 0.72, 0.16)
    return both


@preset(
    "ships-horn",
    "spot",
    "a ship's horn over the water",
    words=("foghorn", "fog horn", "ship horn", "ship", "boat horn", "steamer", "ferry", "liner"),
    seconds=5.5,
    peak=0.55,
    lasts=True,
    reach=(30.0, 200.0, 3000.0),
    pitch_hz=(112.0, 60.0, 250.0),
)
def ships_horn(rng: Generator, seconds: float, pitch_hz: float) -> Sound:
    """A diaphragm a hand across before a long flare: slow to speak, hoarse, and answered by the far shore."""
    n = frames(seconds)
    blown = max(0.2, 0.66 * seconds)
    tune = rng.uniform(0.95, 1.05)
    pitch = pitch_hz * tune * curve(n, (0, 0.9), (0.35, 1), (blown, 1), (blown + 0.3, 0.94))
    pitch = pitch * (1 + 0.004 * wander(rng, n, 4))
    harmonics = [1 / k**0.8 * (1.6 if 2 <= k <= 5 else 1) for k in range(1, 24)]
    breath = 1 + 0.12 * band(hiss(rng, seconds, None, None), None, 40)
    tone = (glide(pitch, harmonics) + 0.6 * glide(pitch * 1.006, harmonics)) * breath
    tone += 0.15 * np.std(tone) * hiss(rng, seconds, 300, 2500, 1)
    shape = curve(n, (0, 0), (0.12, 0.6), (0.4, 1), (blown, 0.95), (blown + 0.25, 0))
    horn = level(band(tone * shape, 70, 1900, 1))
    out = pan(horn, 0.0)
    far = band(horn, None, 480, 1)
    for side, late in enumerate((rng.uniform(0.5, 0.7), rng.uniform(0.75, 0.95))):
        add(out[:, side], far, late, 0.22)
        add(out[:, 1 - side], far, 1.9 * late, 0.1)
    return out
