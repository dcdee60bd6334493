"""Things in the hand: money, cups, paper."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.impacts import hops
from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    blows,
    curve,
    decay,
    frames,
    hiss,
    level,
    modes,
    silence,
    struck,
    wander,
)
from radioplay.units import RATE


def crackle(rng: Generator, seconds: float, rate_hz: float, low_hz: float, high_hz: float) -> Sound:
    """Paper or cloth giving: small snaps at chance, their strengths as uneven as creases are; peak 1."""
    n = frames(seconds)
    snaps = (
        (rng.random(n) < rate_hz / RATE) * np.minimum(rng.pareto(2.5, n), 2.5) * rng.choice([-1.0, 1.0], n)
    )
    return level(band(snaps, low_hz, high_hz, 1))


@preset(
    "banknotes",
    "spot",
    "banknotes counted from hand to hand",
    words=(
        "counting money",
        "cash",
        "money",
        "bills",
        "counting bills",
        "paper money",
        "counts the money",
        "notes",
    ),
    seconds=2.6,
    peak=0.3,
    count=(8, 1, 100),
    pace_hz=(3.6, 0.8, 9.0),
)
def banknotes(rng: Generator, count: int, pace_hz: float) -> Sound:
    """Each note: the thumb's rub rising, a snap as it leaves the wad, a rustle as it lands; at last the
    wad is squared.
    """
    at = np.cumsum(rng.uniform(0.85, 1.2, count) / pace_hz)
    at -= at[0]
    out = silence(float(at[-1]) + 0.75)
    for t in at:
        rub_s = rng.uniform(0.055, 0.085)
        n = frames(rub_s)
        rub = hiss(rng, rub_s, 1800, 7500) * curve(n, (0, 0), (rub_s * 0.8, 1), (rub_s, 0)) ** 1.5
        add(out, level(rub), t, 0.4 * rng.uniform(0.7, 1))
        snap = level(hiss(rng, 0.04, 2200, 11000) * decay(frames(0.04), 0.0035))
        add(out, snap, t + rub_s, 0.75 * rng.uniform(0.6, 1))
        rest = crackle(rng, 0.13, 650, 1500, 9000) * curve(frames(0.13), (0, 0.4), (0.02, 1), (0.13, 0))
        add(out, rest, t + rub_s, 0.5 * rng.uniform(0.7, 1))
    end = float(at[-1]) + 0.33
    for k in range(2):
        add(out, thump(rng, (310, 560, 900), 0.04, 2), end + 0.14 * k, 0.35)
        add(out, level(hiss(rng, 0.05, 900, 5000) * decay(frames(0.05), 0.008)), end + 0.14 * k, 0.35)
    return out


@preset(
    "paper",
    "spot",
    "a sheet of paper picked up and unfolded",
    words=("letter", "newspaper", "paper rustles", "rustling paper", "page", "envelope", "unfolds the note"),
    seconds=1.3,
    peak=0.3,
    lasts=True,
)
def paper(rng: Generator, seconds: float) -> Sound:
    """Creases and rub under the same wavering hand."""
    n = frames(seconds)
    hand = np.clip(wander(rng, n, 3.5) + 0.15, 0, 1) + 0.08
    hand *= curve(n, (0, 0), (0.08, 1), (seconds * 0.8, 0.8), (seconds, 0))
    return hand * (crackle(rng, seconds, 900, 900, 8000) + 0.2 * level(hiss(rng, seconds, 1500, 7000)))


def china(rng: Generator, low_hz: float) -> tuple[list[float], list[float], list[float]]:
    """A cup or a saucer: few modes, dead within half a second."""
    hz = [low_hz * r * rng.uniform(0.985, 1.015) for r in (1.0, 1.63, 2.41, 3.37, 4.6)]
    return hz, [0.32, 0.24, 0.16, 0.1, 0.06], [0.9, 1.0, 0.8, 0.6, 0.4]


@preset(
    "cup",
    "spot",
    "a cup set down on its saucer",
    words=("cup on saucer", "coffee cup", "teacup", "saucer", "sets down the cup", "cup down", "mug"),
    seconds=0.39,
    peak=0.4,
    low_hz=(1750.0, 800.0, 3500.0),
)
def cup(rng: Generator, low_hz: float) -> Sound:
    """The cup's foot meets the saucer on one side, rocks over, and the spoon stirs."""
    out = silence(1.0)
    at, strength = [0.0, 0.042, 0.071, 0.09], [1.0, 0.55, 0.3, 0.14]
    force = blows(1.0, [t * rng.uniform(0.85, 1.2) for t in at], strength, 0.28)
    hz, t60, gains = china(rng, low_hz)
    add(out, level(modes(force, hz, t60, gains)))
    hz, t60, gains = china(rng, low_hz * 0.71)
    add(out, level(modes(force, hz, t60, gains)), 0.0, 0.8)
    spoon = struck([4150, 6420, 9100], [0.16, 0.1, 0.06], [1, 0.7, 0.4], 0.12)
    add(out, level(spoon), 0.06, 0.16)
    add(out, level(spoon), 0.145, 0.09)
    add(out, thump(rng, (190, 330), 0.07, 3), 0.0, 0.35)
    return out


@preset(
    "glasses-clink",
    "spot",
    "two glasses touching",
    words=("cheers", "toast", "clink", "glass clink", "glasses"),
    seconds=0.98,
    peak=0.4,
    low_hz=(1900.0, 900.0, 4000.0),
)
def glasses_clink(rng: Generator, low_hz: float) -> Sound:
    """Two rims a third apart, touching twice."""
    out = silence(1.4)
    for tune in (1.0, 1.22 * rng.uniform(0.98, 1.02)):
        hz = [low_hz * tune * r for r in (1.0, 2.32, 4.25, 6.63)]
        force = blows(1.4, [0.0, 0.031], [1.0, 0.25], 0.13)
        add(out, level(modes(force, hz, [0.9, 0.55, 0.3, 0.15], [1, 0.8, 0.5, 0.3])))
    return out


@preset(
    "coins",
    "spot",
    "coins dropped on a counter",
    words=("coin", "change", "coins dropped", "loose change", "coins on the counter", "tip"),
    seconds=1.0,
    peak=0.45,
    count=(5, 1, 60),
)
def coins(rng: Generator, count: int) -> Sound:
    """Each coin hops and, more often than not, spins down on its rim."""
    starts = np.cumsum(rng.gamma(3, 0.024, count))
    starts -= starts[0]
    out = silence(float(starts[-1]) + 1.7)
    for k, start in enumerate(starts):
        f = 3600 + 3200 * ((k * 0.618 + rng.uniform(0, 0.4)) % 1)  # no two alike in a handful
        hz = [f, f * 1.58, f * 2.29, f * 3.0]
        at, strength = hops(rng, rng.uniform(0.07, 0.13), 0.62, 0.06)
        if rng.random() < 0.5 or k == count - 1:
            spin = np.cumsum(0.03 * 0.93 ** np.arange(22) * rng.uniform(0.9, 1.1, 22)) + at[-1]
            at += list(spin)
            strength += list(0.16 * (1 - np.arange(22) / 24) * rng.uniform(0.6, 1, 22))
        ring = rng.uniform(0.1, 0.3)
        force = blows(at[-1] + 0.35, at, strength, 0.12)
        body = level(modes(force, hz, [ring, ring * 0.8, ring * 0.5, ring * 0.3], [1, 0.9, 0.7, 0.5]))
        add(out, body, float(start), rng.uniform(0.5, 1))
        add(out, thump(rng, (260, 480), 0.05, 2), float(start), 0.3)
    return out


@preset(
    "keys",
    "spot",
    "a bunch of keys, and one turned in its lock",
    words=("key in the lock", "locks the door", "unlocks the door", "lock", "jingling keys", "lock turns"),
    close_up={"jingle": 0.9},
    seconds=1.3,
    peak=0.4,
    jingle=(0.6, 0.0, 1.0),
)
def keys(rng: Generator, jingle: float) -> Sound:
    """The bunch swings, the wards scrape past the pins, the bolt goes over."""
    out = silence(2.0)
    for _ in range(round(26 * jingle)):
        f = rng.uniform(3000, 8500)
        key = struck([f, f * 1.9, f * 2.6], [0.12, 0.07, 0.04], [1, 0.6, 0.4], 0.12)
        add(
            out,
            level(key),
            min(0.5, abs(rng.normal(0.1, 0.22))) + rng.choice([0.0, 0.6]),
            0.3 * rng.uniform(0.15, 1),
        )
    for k in range(6):
        add(out, click(rng, 2500, 8000, 4), 0.5 + 0.022 * k * rng.uniform(0.9, 1.1), 0.22)
    add(out, click(rng, 900, 4000, 14), 0.98, 0.8)
    add(out, click(rng, 1300, 5200, 10), 1.012, 0.6)
    add(out, thump(rng, (170, 300, 520), 0.09, 3), 1.013, 0.7)
    return out
