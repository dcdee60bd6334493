"""Bells and whatever rings like them: the shop door, the telephone.

A small bell is a free bar bent round: its modes lie at f₀·(1, 2.76, 5.40, 8.93) (Fletcher and Rossing, *The
Physics of Musical Instruments*), and each is a pair a little apart, because no casting is quite round; the
pair beats. High modes lose their energy to the air sooner.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    blows,
    curve,
    decay,
    frames,
    glide,
    hiss,
    level,
    modes,
    silence,
    struck,
    times,
)

BAR = (1.0, 2.76, 5.40, 8.93)
"""Frequencies of the modes of a free bar, as multiples of the lowest."""


def bell_modes(
    rng: Generator, f0_hz: float, ring_s: float, split: float = 0.002
) -> tuple[list[float], list[float], list[float]]:
    """Frequencies, T60 and gains of a small bell: every mode of `BAR` as a pair `split` apart."""
    hz, t60, gains = [], [], []
    for ratio, dies, gain in zip(BAR, (1.0, 0.55, 0.26, 0.13), (1.0, 0.62, 0.36, 0.2), strict=True):
        off = 1 + rng.uniform(-0.3, 0.3) * split
        for side, share in ((-0.5, 1.0), (0.5, rng.uniform(0.35, 0.6))):
            hz.append(f0_hz * ratio * off * (1 + side * split))
            t60.append(ring_s * dies * (1 if side < 0 else 0.9))
            gains.append(gain * share)
    return hz, t60, gains


@preset(
    "door-bell",
    "spot",
    "the bell on a spring over a shop door, tossed by the door and ringing out",
    words=("shop bell", "bell over the door", "shop door bell", "door chime", "entrance bell"),
    seconds=1.9,
    peak=0.6,
    f0_hz=(2100.0, 800.0, 5000.0),
    ring_s=(1.6, 0.3, 5.0),
    strikes=(6, 1, 16),
)
def door_bell(rng: Generator, f0_hz: float, ring_s: float, strikes: int) -> Sound:
    """The door flicks the spring; the clapper hits left and right in turn, weaker and less regularly each
    time.
    """
    gaps = rng.uniform(0.088, 0.132, strikes) * np.linspace(0.92, 1.25, strikes)
    at = np.concatenate([[0.0], np.cumsum(gaps)[:-1]])
    levels = 0.8 ** np.arange(strikes) * rng.uniform(0.75, 1.1, strikes)
    levels[1::2] *= 0.72  # the far side of its swing
    levels[0] = 0.85
    seconds = float(at[-1]) + ring_s * 1.05
    out = silence(seconds)
    hz, t60, gains = bell_modes(rng, f0_hz, ring_s)
    for side in range(2):  # the two sides of the rim are excited a little differently
        mine = slice(side, None, 2)
        force = blows(seconds, list(at[mine]), list(levels[mine]), 0.11 + 0.03 * side)
        tilt = rng.uniform(0.8, 1.2, len(hz))
        detuned = np.asarray(hz) * (1 + rng.uniform(-0.002, 0.002))
        out += modes(force, list(detuned), t60, list(np.asarray(gains) * tilt))
    out = level(out)
    swing = 1 + 0.14 * decay(len(out), 0.7) * np.sin(2 * np.pi * 5.1 * times(len(out)))
    out *= swing
    for t, strength in zip(at, levels, strict=True):  # clapper on brass, and the spring's own rattle
        tick = hiss(rng, 0.03, 3500, 12000) * decay(frames(0.03), 0.0025)
        add(out, tick, float(t), 0.05 * strength)
    spring = struck([410, 655, 1010, 1490], [0.25, 0.2, 0.15, 0.1], [1, 0.7, 0.5, 0.4], 1.5)
    add(out, level(spring), 0.0, 0.05)
    return out


@preset(
    "telephone",
    "spot",
    "an old telephone: a clapper between two gongs over a hollow case",
    words=("phone", "phone rings", "telephone rings", "old telephone", "phone ringing", "ringing telephone"),
    seconds=5.2,
    peak=0.55,
    lasts=True,
    f0_hz=(1120.0, 500.0, 2500.0),
    gap_s=(1.8, 0.1, 10.0),
    ring_s=(1.2, 0.1, 6.0),
    strokes_hz=(20.0, 8.0, 30.0),
)
def telephone(
    rng: Generator, seconds: float, f0_hz: float, gap_s: float, ring_s: float, strokes_hz: float
) -> Sound:
    """Twenty turns a second of the ringing current, one gong on the way out and the other on the way back."""
    out = silence(seconds)
    start, cadence = 0.0, ring_s + gap_s
    while start + min(ring_s, 0.4) <= seconds:
        stop = min(start + ring_s, seconds - 0.15)
        for gong, tune in enumerate((1.0, 1.17)):
            at = np.arange(start + gong * 0.5 / strokes_hz, stop, 1 / strokes_hz)
            at = at + rng.normal(0, 0.0009, len(at))
            force = blows(seconds, list(at), list(rng.uniform(0.75, 1.0, len(at))), 0.22)
            hz, t60, gains = bell_modes(rng, f0_hz * tune, 0.9, 0.003)
            out += modes(force, hz, t60, gains)
        start += cadence
    out = level(out)
    case = modes(out, [310, 520, 870], [0.06, 0.05, 0.04], [0.02, 0.02, 0.02])
    return out + 0.35 * level(case)


@preset(
    "telephone-trill",
    "spot",
    "a desk telephone with an electronic trill",
    words=("modern phone", "phone trill", "office phone", "electronic phone", "desk phone"),
    seconds=5.2,
    peak=0.4,
    lasts=True,
    gap_s=(2.0, 0.1, 10.0),
    high_hz=(1600.0, 600.0, 4000.0),
    low_hz=(1280.0, 400.0, 3500.0),
    ring_s=(1.2, 0.1, 6.0),
    trill_hz=(14.0, 4.0, 30.0),
)
def telephone_trill(
    rng: Generator,
    seconds: float,
    gap_s: float,
    high_hz: float,
    low_hz: float,
    ring_s: float,
    trill_hz: float,
) -> Sound:
    """Two square tones in turn, through a small speaker in a plastic case."""
    out = silence(seconds)
    tune, trill_hz = rng.uniform(0.97, 1.03), trill_hz * rng.uniform(0.96, 1.04)
    start = 0.0
    while start + 0.05 <= seconds:
        n = frames(min(ring_s, seconds - start))
        turn = np.sin(2 * np.pi * trill_hz * times(n))
        pitch = low_hz + (high_hz - low_hz) * (0.5 + 0.5 * np.tanh(18 * turn))
        tone = glide(pitch * tune, (1.0, 0.0, 0.33, 0.0, 0.2, 0.0, 0.12))
        tone *= curve(n, (0, 0), (0.006, 1), (n / 48000 - 0.03, 1), (n / 48000, 0)) * (0.9 + 0.1 * turn)
        add(out, tone, start)
        start += ring_s + gap_s
    body = [rng.uniform(0.98, 1.02) * f for f in (900.0, 1750.0, 2900.0)]
    return level(out) + 0.6 * level(modes(out, body, [0.012, 0.01, 0.008], [0.1, 0.1, 0.08]))


@preset(
    "counter-bell",
    "spot",
    "a bell on a counter, struck with the palm",
    words=("desk bell", "service bell", "hotel bell", "ding", "order up bell"),
    seconds=2.4,
    peak=0.55,
    f0_hz=(2650.0, 1200.0, 5000.0),
    ring_s=(2.4, 0.3, 6.0),
    strikes=(1, 1, 8),
)
def counter_bell(rng: Generator, f0_hz: float, ring_s: float, strikes: int) -> Sound:
    """The button's click, and a clean single blow a moment after it."""
    at = np.arange(strikes) * 0.34 + rng.uniform(0, 0.03, strikes) + 0.018
    seconds = float(at[-1]) + ring_s
    hz, t60, gains = bell_modes(rng, f0_hz, ring_s, 0.0012)
    out = level(modes(blows(seconds, list(at), list(rng.uniform(0.85, 1, strikes)), 0.14), hz, t60, gains))
    for t in at:
        add(
            out,
            level(struck([700, 1850, 3100], [0.03, 0.025, 0.02], [1, 0.6, 0.4], 0.5)),
            float(t) - 0.016,
            0.12,
        )
    return out


@preset(
    "church-bell",
    "spot",
    "a church bell, tolling",
    words=("church bells", "bell tolls", "tolling bell", "tower bell", "clock strikes", "town clock", "cathedral",
           "bell tower", "clock strikes the hour"),
    seconds=10.5,
    peak=0.6,
    reach=(15.0, 60.0, 1500.0),
    count=(2, 1, 24),
    nominal_hz=(660.0, 200.0, 1500.0),
)  # fmt: skip
def church_bell(rng: Generator, count: int, nominal_hz: float) -> Sound:
    """Hum, prime, minor third, fifth, nominal and above (Rossing): the strike is bright, the hum stays."""
    every, ring = 2.6 * rng.uniform(0.96, 1.04), 8.0
    seconds = every * (count - 1) + ring
    ratios = (0.25, 0.5, 0.6, 0.755, 1.0, 1.32, 1.5, 2.0, 2.63, 3.35)
    t60 = (22.0, 11.0, 8.0, 5.0, 4.2, 2.6, 2.2, 1.4, 0.9, 0.55)
    gains = (0.45, 0.6, 0.75, 0.35, 1.0, 0.5, 0.5, 0.6, 0.4, 0.3)
    home = nominal_hz * rng.uniform(0.97, 1.03)
    at = [every * k * rng.uniform(0.995, 1.005) for k in range(count)]
    force = blows(seconds, at, list(rng.uniform(0.85, 1.0, count)), 0.9)
    out = np.zeros(len(force))
    for side in (1.0, 1.0015):
        hz = [home * r * side * rng.uniform(0.998, 1.002) for r in ratios]
        out += modes(force, hz, t60, [g * rng.uniform(0.6, 1.0) for g in gains])
    out = level(out)
    for t in at:
        add(out, level(hiss(rng, 0.06, 900, 5000) * decay(frames(0.06), 0.008)), t, 0.12)
    return out * curve(len(out), (0, 1), (seconds - 2.5, 1), (seconds, 0))


@preset(
    "ding-dong",
    "spot",
    "a house's two-note door chime",
    words=("doorbell", "house bell", "front door bell", "doorbell rings", "two tone chime"),
    seconds=3.0,
    peak=0.5,
    high_hz=(659.0, 300.0, 1500.0),
)
def ding_dong(rng: Generator, high_hz: float) -> Sound:
    """Two steel plates over tubes, a major third apart, each struck once by a plunger."""
    out = silence(3.2)
    tune = rng.uniform(0.97, 1.03)
    for at, ratio in ((0.0, 1.0), (rng.uniform(0.52, 0.62), 0.794)):
        hz, t60, gains = bell_modes(rng, high_hz * ratio * tune, 2.4, 0.0015)
        add(out, level(struck(hz, t60, [gains[0], gains[1], *(0.35 * g for g in gains[2:])], 0.5)), at, 0.9)
        add(out, level(struck([430, 910, 1700], [0.04, 0.03, 0.02], [1, 0.7, 0.5], 0.8)), at, 0.14)
    return out
