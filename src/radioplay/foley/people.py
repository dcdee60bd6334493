"""Many people, and one heart: a crowd, applause, a cheer, a heartbeat."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.crowd import speaking
from radioplay.foley.mechanisms import thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, wide
from radioplay.foley.toolbox import (
    LAP,
    add,
    band,
    curve,
    frames,
    glide,
    hiss,
    level,
    loop,
    noise,
    pan,
    silence,
    wander,
)
from radioplay.units import RATE

GATHERING = (2.0, 8.0, 150.0)


@preset(
    "crowd",
    "bed",
    "a big crowd: a station, a market, a theatre before the curtain",
    words=("people", "large crowd", "audience", "market", "station", "train station", "lobby", "party", "theatre",
           "airport", "crowded street", "protest", "hubbub"),
    seconds=30.0,
    peak=0.4,
    lasts=True,
    reach=GATHERING,
    close_up={"voices": 10},
    voices=(26, 2, 40),
)  # fmt: skip
def crowd(rng: Generator, seconds: float, voices: int) -> Sound:
    """Voices from near to far, and behind them so many that only their formants are left; shoes, and air."""
    from scipy.signal import resample_poly

    n = frames(seconds)
    m = n + frames(LAP)
    slow = np.zeros((m // 3 + 1, 2))
    for k in range(voices):
        far = 0.6 + 0.8 * (k + 0.5) / voices
        slow += pan(speaking(rng, len(slow), 0.75, high=k % 2 == 1), rng.uniform(-1, 1)) * 0.22 / far
    near = loop(np.asarray(resample_poly(slow, 3, 1, axis=0), dtype=np.float64)[:m], n)
    murmur = sum(
        gain * wide(rng, n, low, high) * (1 + 0.3 * drift(rng, n, 1.6))[:, None]
        for low, high, gain in ((160, 420, 0.3), (420, 900, 0.34), (900, 1900, 0.14), (1900, 3600, 0.05))
    )
    return near + murmur


def _clap(rng: Generator) -> Sound:
    """One clap of one pair of hands: how they are cupped tunes it between 700 and 2500 Hz."""
    n = frames(0.06)
    hz = rng.uniform(750, 2300)
    body = band(noise(rng, n), hz * 0.75, hz * 1.4, 1) * np.exp(
        -np.arange(n) / RATE / rng.uniform(0.004, 0.009)
    )
    smack = band(noise(rng, n), 1500, 9000, 1) * np.exp(-np.arange(n) / RATE / 0.002)
    return level(body + 0.35 * smack)


@preset(
    "applause",
    "spot",
    "an audience claps",
    words=("clapping", "claps", "ovation", "audience applauds", "applauds", "round of applause"),
    seconds=6.0,
    peak=0.5,
    lasts=True,
    reach=GATHERING,
    close_up={"people": 30},
    far_off={"people": 160},
    people=(80, 1, 300),
)
def applause(rng: Generator, seconds: float, people: int) -> Sound:
    """Each claps three to five times a second, at a pace of their own; they join in and leave off one by one."""
    n = frames(seconds)
    out = np.zeros((n, 2))
    stock = [[_clap(rng) for _ in range(4)] for _ in range(min(people, 40))]
    for k in range(people):
        where, size = rng.uniform(-1, 1), rng.uniform(0.15, 1.0) ** 1.5
        pace = rng.uniform(3.0, 4.8)
        at = rng.exponential(0.18) + rng.uniform(0, 0.3)
        until = seconds - 0.1 - abs(rng.normal(0, 0.22 * seconds))
        mine = [pan(clap, where) for clap in stock[k % len(stock)]]
        while at < until:
            add(out, mine[int(rng.integers(4))], at, size * rng.uniform(0.7, 1))
            at += rng.normal(1, 0.06) / pace
    return out


@preset(
    "cheer",
    "spot",
    "a crowd cheers",
    words=("crowd cheers", "cheering", "hooray", "crowd goes wild", "goal", "stadium", "crowd roars"),
    seconds=4.5,
    peak=0.55,
    lasts=True,
    reach=GATHERING,
    people=(36, 3, 80),
)
def cheer(rng: Generator, seconds: float, people: int) -> Sound:
    """Open vowels, each voice up and down in its own time; whistles; and the roar they add up to."""
    n = frames(seconds)
    out = np.zeros((n, 2))
    for _ in range(people):
        length = min(seconds, rng.uniform(0.9, 2.6))
        m = frames(length)
        start = abs(rng.normal(0, 0.25 * seconds)) % max(0.05, seconds - 0.6 * length)
        high = rng.random() < 0.5
        top = rng.uniform(420, 620) if high else rng.uniform(230, 360)
        path = np.interp(np.linspace(0, 1, m), [0, 0.2, 0.7, 1], [0.7, 1.0, 0.95, 0.65])
        tone = glide(top * path * (1 + 0.015 * wander(rng, m, 7)), [1 / k**0.7 for k in range(1, 14)])
        tract = 1.15 if high else 1.0
        open_ = rng.uniform(0.85, 1.1) * tract
        mouth = band(tone, 560 * open_, 980 * open_) + 0.6 * band(tone, 1150 * open_, 1700 * open_)
        mouth *= np.interp(np.linspace(0, 1, m), [0, 0.12, 0.6, 1], [0, 1, 0.8, 0])
        add(out, pan(mouth / (np.std(mouth) + 1e-9), rng.uniform(-1, 1)), start, 0.2 * rng.uniform(0.3, 1))
    roar = np.stack([hiss(rng, seconds, 350, 2600, 1) for _ in range(2)], axis=1)
    swell = curve(n, (0, 0), (min(0.5, 0.2 * seconds), 1), (0.55 * seconds, 0.75), (seconds, 0))
    for _ in range(2):
        whistle = glide(np.interp(np.linspace(0, 1, frames(0.5)), [0, 0.4, 1], [1900, 2900, 2300]))
        add(
            out,
            pan(whistle * np.hanning(len(whistle)), rng.uniform(-0.8, 0.8)),
            rng.uniform(0.15, 0.6) * seconds,
            0.12,
        )
    return (out + 0.45 * roar) * swell[:, None]


@preset(
    "heartbeat",
    "spot",
    "a heart, from inside",
    words=("heart beats", "heart", "heart pounding", "pulse", "beating heart"),
    seconds=5.3,
    peak=0.6,
    lasts=True,
    reach=(0.1, 0.3, 2.0),
    pulse_bpm=(76.0, 30.0, 200.0),
)
def heartbeat(rng: Generator, seconds: float, pulse_bpm: float) -> Sound:
    """Two valves after each other: the first longer and lower, the second a third of a second later."""
    out = silence(seconds)
    at, tune = 0.0, rng.uniform(0.93, 1.07)
    while at < seconds - 0.5:
        apart = 0.3 * (76 / pulse_bpm) ** 0.35
        for when, hz, t60, gain in ((0.0, (41, 63, 96), 0.17, 1.0), (apart, (52, 84, 125), 0.12, 0.75)):
            valve = thump(rng, tuple(f * tune for f in hz), t60, 22 if when == 0 else 15)
            add(out, valve, at + when, gain * rng.uniform(0.9, 1))
            rush = hiss(rng, 0.12, 60, 240) * np.hanning(frames(0.12))
            add(out, level(rush), at + when, 0.12)
        at += 60 / pulse_bpm * rng.normal(1, 0.015)
    return out
