"""Small things at hand: a keyboard, a pen, a camera, a zip, a cork."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.handling import crackle
from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    flecks,
    frames,
    glide,
    hiss,
    level,
    modes,
    silence,
    struck,
    times,
    wander,
)
from radioplay.units import RATE


@preset(
    "keyboard",
    "spot",
    "someone types on a computer",
    words=("computer keyboard", "typing on a keyboard", "types on the computer", "laptop", "keyboard clicks"),
    seconds=3.0,
    peak=0.3,
    lasts=True,
    pace_hz=(8.5, 1.0, 18.0),
)
def keyboard(rng: Generator, seconds: float, pace_hz: float) -> Sound:
    """Down and up, a tenth of a second apart, in bursts of a word; the space bar is deeper."""
    out = silence(seconds)
    t, left = 0.02, int(rng.integers(3, 8))
    while t < seconds - 0.15:
        space = left == 0
        low = 700 if space else 1500 * rng.uniform(0.85, 1.2)
        add(out, click(rng, low, 3.5 * low, 6), t, (0.9 if space else 0.7) * rng.uniform(0.7, 1))
        add(out, thump(rng, (210, 370) if space else (330, 610), 0.035, 1.6), t + 0.001, 0.5)
        add(out, click(rng, 2000, 6500, 4), t + rng.uniform(0.06, 0.1), 0.2)
        left = int(rng.integers(3, 8)) if space else left - 1
        t += rng.gamma(7, 1 / 7) / pace_hz + (rng.exponential(0.12) if space else 0.0)
    return out


@preset(
    "writing",
    "spot",
    "a pen on paper",
    words=("pen", "pencil", "writes", "scribbling", "writes a note", "signs the paper", "signature"),
    seconds=2.6,
    peak=0.25,
    lasts=True,
)
def writing(rng: Generator, seconds: float) -> Sound:
    """Strokes of a tenth of a second, the paper's grain under the point, the desk below it."""
    out = silence(seconds)
    t = 0.0
    while t < seconds - 0.2:
        length = rng.uniform(0.06, 0.17)
        n = frames(length)
        speed = np.sin(np.pi * np.linspace(0, 1, n)) ** rng.uniform(0.6, 1.3)
        grain = crackle(rng, length, 2200, 1400, 8000) + 0.5 * level(hiss(rng, length, 1800, 6500))
        add(out, grain * speed, t, 0.5 * rng.uniform(0.5, 1))
        add(out, thump(rng, (260, 450), 0.03, 2), t, 0.16)
        t += length * rng.uniform(0.9, 1.15) + (rng.uniform(0.12, 0.3) if rng.random() < 0.2 else 0.0)
    return out


@preset(
    "camera",
    "spot",
    "a camera's shutter, and the film wound on",
    words=(
        "camera click",
        "shutter",
        "takes a photo",
        "photograph",
        "takes a picture",
        "camera shutter",
        "snapshot",
    ),
    seconds=0.76,
    peak=0.4,
    wind=(0.6, 0.0, 1.0),
)
def camera(rng: Generator, wind: float) -> Sound:
    """Mirror up, first curtain, second curtain, mirror down; then the motor."""
    out = silence(1.5)
    add(out, thump(rng, (390, 720, 1250), 0.03, 1.2), 0.0, 0.6)
    add(out, click(rng, 2300, 8000, 5), 0.004, 0.8)
    second = rng.uniform(0.065, 0.08)
    add(out, click(rng, 2600, 9000, 5), second, 0.9)
    add(out, thump(rng, (350, 640, 1100), 0.035, 1.4), second + 0.012, 0.7)
    if wind:
        n = frames(0.5)
        turns = 95 * rng.uniform(0.92, 1.08)
        teeth = glide(np.full(n, turns * 6), (1, 0.5, 0.4, 0.2)) * (
            1 + 0.5 * np.sin(2 * np.pi * turns * times(n))
        )
        motor = teeth + 0.8 * hiss(rng, 0.5, 1200, 6000, 1)
        add(out, level(motor * curve(n, (0, 0), (0.03, 1), (0.44, 0.9), (0.5, 0))), 0.2, 0.3 * wind)
        add(out, click(rng, 1500, 5000, 8), 0.7, 0.3 * wind)
    return out


@preset(
    "zipper",
    "spot",
    "a zip drawn up",
    words=("zip", "zips up", "zips the bag", "unzips", "zip of a jacket"),
    seconds=0.6,
    peak=0.35,
    pull_s=(0.5, 0.15, 2.0),
)
def zipper(rng: Generator, pull_s: float) -> Sound:
    """Tooth by tooth, faster and then slower: the rate is its pitch, the slider and the cloth its colour."""
    pull = pull_s * rng.uniform(0.93, 1.08)
    n = frames(pull)
    along = np.linspace(0, 1, n)
    rate = 70 + 420 * np.sin(np.pi * along**0.8) ** 1.2 * rng.uniform(0.92, 1.08)
    phase = np.cumsum(rate * (1 + 0.06 * wander(rng, n, 20))) / RATE
    at = np.searchsorted(phase, np.arange(1, int(phase[-1]) + 1))
    force = np.zeros(n)
    force[at[at < n]] = rng.uniform(0.6, 1.0, int(np.sum(at < n)))
    tune = rng.uniform(0.93, 1.07)
    teeth = modes(
        force, [f * tune for f in (2300, 3650, 5300, 7900)], [0.006, 0.005, 0.004, 0.003], [1, 1, 0.9, 0.6]
    )
    cloth = hiss(rng, pull, 900, 5200, 1) * (rate / rate.max())
    out = silence(pull + 0.2)
    add(out, level(teeth) + 0.22 * level(cloth), 0.0)
    add(out, click(rng, 1800, 6500, 6), pull - 0.005, 0.6)
    return out


@preset(
    "cork",
    "spot",
    "a cork pulled from a bottle",
    words=("cork pops", "bottle opened", "opens a bottle", "champagne", "uncorks", "wine bottle", "pop"),
    seconds=1.2,
    peak=0.55,
    fizz=(0.3, 0.0, 1.0),
)
def cork(rng: Generator, fizz: float) -> Sound:
    """The cork sticks and slips, and lets go: the bottle's neck is a pipe whose air springs back."""
    out = silence(1.6)
    pull = rng.uniform(0.26, 0.32)
    n = frames(pull)
    squeaks = modes(np.abs(flecks(rng, n, 130)), [720, 1350, 2450], [0.02, 0.014, 0.009], [1, 0.9, 0.6])
    add(out, level(squeaks * curve(n, (0, 0), (0.1, 0.6), (pull, 1))), 0.0, 0.14)
    hz = 520 * rng.uniform(0.92, 1.08)
    m = frames(0.16)
    neck = glide(hz * (1 + 0.25 * np.exp(-times(m) / 0.012))) * np.exp(-times(m) / 0.022)
    add(out, neck, pull, 1.0)
    add(out, struck([3 * hz, 5.1 * hz], [0.03, 0.02], [1, 0.6], 0.3), pull, 0.3)
    add(out, burst(rng, 0.08, 700, 6000, 0.006), pull, 0.55)
    if fizz:
        k = frames(0.9)
        gas = level(band(hiss(rng, 0.9, 3500, 12000) * (1 + 0.3 * wander(rng, k, 30)), 3000, None))
        add(out, gas * curve(k, (0, 0), (0.03, 1), (0.3, 0.4), (0.9, 0)), pull, 0.3 * fizz)
    return out


@preset(
    "gavel",
    "spot",
    "a judge's gavel",
    words=("judge", "hammer on the desk", "order in the court", "auction hammer", "bangs the gavel"),
    seconds=0.57,
    peak=0.6,
    count=(2, 1, 10),
)
def gavel(rng: Generator, count: int) -> Sound:
    """A hardwood head on a hardwood block on a table."""
    out = silence(0.42 * count + 0.5)
    tune = rng.uniform(0.95, 1.05)
    for k in range(count):
        at = 0.42 * k * rng.uniform(0.94, 1.06)
        hz = [f * tune * rng.uniform(0.98, 1.02) for f in (690, 1240, 2010, 3120)]
        add(
            out,
            level(struck(hz, [0.07, 0.05, 0.035, 0.02], [1, 0.8, 0.5, 0.3], 0.5)),
            at,
            rng.uniform(0.85, 1),
        )
        add(out, thump(rng, (118, 205, 330), 0.13, 3), at, 0.75)
    return out
