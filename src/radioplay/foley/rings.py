"""What goes round: noise, drifts and events that run on from their own end, for beds.

A bed that is the same all through can simply be cross-faded with itself (`toolbox.loop`). One in which
something happens, a wave, a bird, a car, is built on a ring instead: noise and drifts without a seam, and
events whose ends are laid round into the beginning.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound
from radioplay.foley.toolbox import LAP, hiss, loop
from radioplay.units import RATE


def fold(sound: Sound, n: int) -> Sound:
    """The first `n` frames, with all that rings on past them laid round into their beginning."""
    out = np.zeros((n, *sound.shape[1:]))
    for start in range(0, len(sound), n):
        piece = sound[start : start + n]
        out[: len(piece)] += piece
    return out


def lay_round(target: Sound, sound: Sound, at_s: float, gain: float = 1.0) -> None:
    """Lay a sound onto a ring from `at_s` on, in place; what reaches past the end goes on at the start."""
    n = len(target)
    start = round(at_s * RATE) % n
    if len(sound) > n:
        sound = fold(sound, n)
    first = min(len(sound), n - start)
    target[start : start + first] += gain * sound[:first]
    target[: len(sound) - first] += gain * sound[first:]


def endless(rng: Generator, n: int, low_hz: float | None, high_hz: float | None, order: int = 2) -> Sound:
    """Noise in a band without a seam, with a standard deviation of 1."""
    return loop(hiss(rng, n / RATE + LAP, low_hz, high_hz, order), n)


def wide(rng: Generator, n: int, low_hz: float | None, high_hz: float | None, shared: float = 0.3) -> Sound:
    """The same for two sides that have a share of their power in common: shape (n, 2)."""
    both = endless(rng, n, low_hz, high_hz, 1) * np.sqrt(shared)
    sides = [both + np.sqrt(1 - shared) * endless(rng, n, low_hz, high_hz, 1) for _ in range(2)]
    return np.stack(sides, axis=1)


def drift(rng: Generator, n: int, hz: float) -> Sound:
    """A slow smooth drift that closes, about `hz` turns a second, mostly within ±1."""
    from scipy.interpolate import CubicSpline

    knots = max(4, round(n / RATE * hz * 2))
    values = rng.uniform(-1, 1, knots)
    spline = CubicSpline(np.arange(knots + 1), [*values, values[0]], bc_type="periodic")
    places = np.linspace(0, knots, max(64, n // 48) + 1)
    round_: Sound = np.interp(np.arange(n), np.linspace(0, n, len(places)), spline(places))
    return round_


def moments(rng: Generator, seconds: float, every_s: float, least: int = 1) -> list[float]:
    """When things happen that happen about every so often: spread over a ring, never quite evenly."""
    count = max(least, round(seconds / every_s))
    return [(k + rng.uniform(-0.3, 0.3)) * seconds / count % seconds for k in range(count)]
