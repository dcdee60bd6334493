"""Things that fall: glass, pans, people.

Whatever falls lands more than once. A hop takes as long as the speed it left the floor with allows, and
each loses some, so the gaps shrink by a fixed factor; a round lid ends by rolling on its rim, faster and
faster and lower and lower, until it lies flat.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import thump
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
    pan,
    rounded,
    silence,
    struck,
    wander,
)


def hops(
    rng: Generator, first_gap_s: float, bounce: float, least: float = 0.02
) -> tuple[list[float], list[float]]:
    """When and how hard something lands that was dropped: at 0, and after ever shorter hops."""
    at, strength = [0.0], [1.0]
    gap, force = first_gap_s, 1.0
    while gap > 0.012 and force > least:
        at.append(at[-1] + gap * rng.uniform(0.85, 1.1))
        force *= bounce * rng.uniform(0.8, 1.15)
        strength.append(force)
        gap *= bounce
    return at, strength


@preset(
    "glass-break",
    "spot",
    "a pane or a glass breaking, and its pieces on the floor",
    words=("glass breaks", "breaking glass", "window breaks", "glass shatters", "smash", "shattering glass"),
    close_up={"shards": 110},
    far_off={"shards": 30},
    seconds=1.1,
    peak=0.8,
    fall_s=(0.32, 0.05, 1.2),
    shards=(60, 5, 300),
    size=(0.5, 0.0, 1.0),
)
def glass_break(rng: Generator, fall_s: float, shards: int, size: float) -> Sound:
    """The crack and the pane's own thud, splinters in the first tenth, then the pieces landing and
    hopping.
    """
    out = np.zeros((frames(fall_s + 2.0), 2))
    pane = [f * (1.5 - size) for f in (310.0, 520.0, 870.0, 1400.0, 2300.0)]
    thud = struck(pane, [0.09, 0.08, 0.06, 0.05, 0.04], [1, 0.9, 0.8, 0.8, 0.7], 0.5)
    add(out, pan(level(thud), 0.0), 0.0, 0.5 + 0.3 * size)
    burst = (
        hiss(rng, 0.35, 2200, 14000) * decay(frames(0.35), 0.028) * curve(frames(0.35), (0, 0), (0.0006, 1))
    )
    add(out, pan(level(burst), 0.0), 0.0, 0.75)
    low = hiss(rng, 0.3, 500, 2500) * decay(frames(0.3), 0.02)
    add(out, pan(level(low), 0.0), 0.0, 0.4)
    for k in range(shards):
        early = k < shards * 0.4
        at = abs(rng.normal(0, 0.12)) + 0.004 if early else fall_s * 0.55 + rng.gamma(2.2, 0.35 * fall_s)
        weight = min(1.3, rng.exponential(0.5)) + 0.15
        _land(rng, out, at, 0.2 * weight * (0.8 if early else 1.0), size, hop=not early)
    return out


def _land(rng: Generator, out: Sound, at_s: float, gain: float, size: float, hop: bool) -> None:
    """One shard: three modes between 2.5 and 14 kHz, higher for smaller pieces, and where it lies."""
    f = (2500 + 9000 * rng.beta(1.3, 2.2)) * (1.25 - 0.5 * size)
    hz = [f, f * rng.uniform(1.4, 1.7), f * rng.uniform(2.1, 2.7)]
    ring = 0.04 + rng.exponential(0.11)
    piece = pan(
        level(struck(hz, [ring, ring * 0.7, ring * 0.4], [1, 0.7, 0.5], 0.09)), rng.uniform(-0.8, 0.8)
    )
    at, strength = hops(rng, rng.uniform(0.03, 0.11), 0.5, 0.1) if hop else ([0.0], [1.0])
    for t, s in zip(at, strength, strict=True):
        add(out, piece, at_s + t, gain * s)


def _pan_body(rng: Generator, low_hz: float) -> tuple[list[float], list[float], list[float]]:
    """A thin pan: a dozen plate modes whose spacing is as good as chance, the handle dampening some."""
    hz = low_hz * np.cumprod(np.concatenate([[1.0], rng.uniform(1.13, 1.5, 13)]))
    t60 = rng.uniform(0.35, 1.1) * (low_hz / hz) ** 0.45 * rng.uniform(0.5, 1.2, len(hz))
    gains = rng.uniform(0.35, 1.0, len(hz)) * (low_hz / hz) ** 0.12
    return list(hz), list(np.maximum(t60, 0.03)), list(gains)


@preset(
    "pans-crash",
    "spot",
    "pots and pans falling off a shelf; a lid takes its time",
    words=(
        "crash of pans",
        "pots and pans",
        "pans fall",
        "crash",
        "pans clatter",
        "pots crash",
        "clatter",
        "trays fall",
    ),
    seconds=2.6,
    peak=0.85,
    lid=(1.0, 0.0, 1.0),
    pans=(5, 1, 20),
)
def pans_crash(rng: Generator, lid: float, pans: int) -> Sound:
    """Each pan hops on its own; the lid is a rolling disk whose rate climbs as it dies."""
    out = np.zeros((frames(3.6 + 0.06 * pans), 2))
    sizes = (rng.permutation(pans) + rng.uniform(0, 1, pans)) / pans  # small and big ones in every fall
    for k, size in enumerate(sizes):
        hz, t60, gains = _pan_body(rng, 190 + 430 * size)
        at, strength = hops(rng, rng.uniform(0.14, 0.3), 0.58)
        seconds = at[-1] + max(t60)
        body = level(modes(blows(seconds, at, strength, rng.uniform(0.12, 0.3)), hz, t60, gains))
        start = 0.0 if k == 0 else rng.exponential(0.16)
        add(out, pan(body, rng.uniform(-0.7, 0.7)), start, rng.uniform(0.6, 1.0))
        clank = hiss(rng, 0.05, 1500, 9000) * decay(frames(0.05), 0.004)
        add(out, pan(level(clank), 0.0), start, 0.3)
    if lid:
        add(out, pan(_rolling_lid(rng), rng.uniform(0.2, 0.6)), 0.35, 0.36 * lid)
    add(out, pan(thump(rng, (95, 170, 280), 0.15, 6), 0.0), 0.0, 0.4)
    return rounded(out, 11.0)


def _rolling_lid(rng: Generator) -> Sound:
    """Euler's disk: touches from 8 to 60 a second over two seconds, ever lighter, and then nothing."""
    at, strength, t = [], [], 0.0
    while t < 2.1:
        done = t / 2.15
        at.append(t)
        strength.append((1 - done) ** 0.8 * rng.uniform(0.7, 1.0))
        t += rng.uniform(0.93, 1.07) / (7.5 * (1 - done) ** -0.9)
    hz, t60, gains = _pan_body(rng, 530)
    return level(modes(blows(2.7, at, strength, 0.16), hz, [0.6 * t for t in t60], gains))


@preset(
    "body-fall",
    "spot",
    "someone collapses: knees, body, an arm, cloth",
    words=(
        "body falls",
        "body drops",
        "falls to the floor",
        "collapses",
        "faints",
        "thud",
        "body hits the floor",
    ),
    seconds=0.98,
    peak=0.7,
    weight=(0.6, 0.0, 1.0),
)
def body_fall(rng: Generator, weight: float) -> Sound:
    """Soft contacts of many milliseconds on a hollow floor, so that little above 500 Hz is struck."""
    out = silence(1.7)
    scale = 1.25 - 0.4 * weight
    for at, gain, hz, ms in (
        (0.08, 0.45, (88, 150, 240), 11.0),
        (0.15, 0.35, (96, 165, 265), 10.0),
        (0.40, 1.0, (55, 92, 148, 215), 14.0),
        (0.455, 0.6, (63, 118, 190), 12.0),
        (0.62, 0.28, (130, 235, 390), 6.0),
        (0.70, 0.16, (150, 260), 6.0),
    ):
        when = at + rng.normal(0, 0.012)
        blow = thump(rng, tuple(f * scale for f in hz), 0.24, ms)
        add(out, blow, when, gain * rng.uniform(0.85, 1.1))
        slap = band(hiss(rng, 0.15, 120, 900) * decay(frames(0.15), 0.018), None, 900)
        add(out, level(slap) * curve(frames(0.15), (0, 0), (0.006, 1)), when, 0.4 * gain)
    n = frames(1.0)
    cloth = hiss(rng, 1.0, 400, 3200) * np.clip(wander(rng, n, 7) + 0.25, 0, 1)
    cloth *= curve(n, (0, 0), (0.1, 0.6), (0.42, 1), (1.0, 0))
    add(out, level(cloth), 0.0, 0.09)
    return out


@preset(
    "punch",
    "spot",
    "a blow to the body",
    words=("hit", "slap", "blow", "fist"),
    seconds=0.29,
    peak=0.65,
    force=(0.6, 0.0, 1.0),
)
def punch(rng: Generator, force: float) -> Sound:
    """Sleeve, smack and the chest behind it."""
    out = silence(0.6)
    sleeve = hiss(rng, 0.12, 500, 3000) * curve(frames(0.12), (0, 0), (0.09, 1), (0.12, 0))
    add(out, level(sleeve), 0.0, 0.12)
    smack = hiss(rng, 0.12, 500, 1500 + 3000 * force) * decay(frames(0.12), 0.009)
    add(out, level(smack), 0.11, 0.5)
    add(out, thump(rng, (70, 125, 210, 340), 0.14, 5), 0.11, 0.9)
    return out
