"""Gunfire.

A shot in the open is a shock wave first (Friedlander's pulse, e^(−t/τ)·(1 − t/t₀)), then the burning gas,
then the thud of what it pushes, and at last the place answering. The four are made one by one so that each
can be heard, and then driven into the ceiling a little, as every recording of a gun is.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    curve,
    decay,
    frames,
    glide,
    hiss,
    level,
    pan,
    silence,
    struck,
    times,
)


def friedlander(n: int, positive_s: float = 0.0009, tau_s: float = 0.0006) -> Sound:
    """The pressure of a blast wave: up at once, through nothing at `positive_s`, and slowly back."""
    t = times(n)
    return np.exp(-t / tau_s) * (1 - t / positive_s)


@preset(
    "gunshot",
    "spot",
    "one shot from a handgun: crack, body, and the tail of the place",
    words=(
        "shot",
        "gun fires",
        "gun shot",
        "shot rings out",
        "pistol shot",
        "gun goes off",
        "revolver",
        "bang",
    ),
    reach=(1.5, 6.0, 400.0),
    close_up={"casing": 0.6, "tail_s": 0.35},
    far_off={"distance": 1.0, "echoes": 1.0, "tail_s": 0.9},
    seconds=3.0,
    peak=0.9,
    body_hz=(165.0, 80.0, 300.0),
    casing=(0.0, 0.0, 1.0),
    distance=(0.0, 0.0, 1.0),
    echoes=(0.0, 0.0, 1.0),
    tail_s=(0.45, 0.05, 2.0),
)
def gunshot(
    rng: Generator, body_hz: float, casing: float, distance: float, echoes: float, tail_s: float
) -> Sound:
    """Crack under a millisecond, gas for some 100 ms, a low thud falling in pitch, and the tail 30 ms
    behind.
    """
    n = frames(0.6)
    t = times(n)
    crack = friedlander(n) + 0.55 * friedlander(n, 0.0004, 0.00025)
    gas = 0.37 * hiss(rng, 0.6, 900, 11000, 1) * decay(n, 0.016) * curve(n, (0, 0), (0.0006, 1))
    push = 0.1 * hiss(rng, 0.6, 110, 900, 1) * decay(n, 0.042) * curve(n, (0, 0), (0.002, 1))
    fall = 45 + (body_hz - 45) * np.exp(-t / 0.045)
    thud = glide(fall) * np.exp(-t / 0.055) * curve(n, (0, 0), (0.004, 1))
    shot = np.tanh(3 * (crack + 0.75 * gas)) + np.tanh(
        2.5 * (push + 0.25 * thud)
    )  # one must not mask the other
    dark_hz = 9000 * (0.08**distance)
    near = band(shot, None, dark_hz, 1) if distance else shot
    out = np.zeros((frames(0.06 + 8 * tail_s), 2))
    add(out, pan(near, 0.0), 0.0, 1.4 * (1 - 0.75 * distance))
    for side in range(2):
        tail = _tail(rng, len(out), tail_s, dark_hz)
        add(out[:, side], tail, 0.03 + 0.004 * side, 0.3)
    if echoes:
        _echoes(rng, out, shot, echoes)
    if casing:
        add(out, pan(_casing(rng), 0.4), 0.55, 0.16 * casing)
    return out


def _tail(rng: Generator, n: int, tail_s: float, dark_hz: float) -> Sound:
    """The place: a few slaps off walls, then noise that grows darker as it dies."""
    seconds = n / 48000
    low = hiss(rng, seconds, 60, 650) * decay(n, tail_s)
    high = hiss(rng, seconds, 650, min(4500, dark_hz), 1) * decay(n, tail_s * 0.4)
    out = (level(low) + 0.7 * level(high)) * curve(n, (0, 0), (0.03, 1))
    for _ in range(5):
        at = rng.uniform(0.02, 0.22)
        slap = hiss(rng, 0.08, 200, min(3500, dark_hz)) * decay(frames(0.08), 0.014)
        add(out, level(slap), at, 0.9 * np.exp(-at / 0.12))
    return out


def _echoes(rng: Generator, out: Sound, shot: Sound, gain: float) -> None:
    """Hillsides and house fronts some hundred metres off: each throws the shot back once, duller than it
    came, to one side.
    """
    for k, at in enumerate((0.28, 0.47, 0.74, 1.1, 1.6)):
        back = band(shot, 60, 1500 * 0.75**k, 1)
        smeared = level(np.convolve(back, hiss(rng, 0.02 + 0.012 * k, None, None), "full")[: len(shot)])
        add(out, pan(smeared, rng.uniform(-0.9, 0.9)), at * rng.uniform(0.9, 1.15), 0.3 * gain * 0.66**k)


def _casing(rng: Generator) -> Sound:
    """A brass case landing: a hollow tube of a few centimetres, hopping."""
    out = silence(0.8)
    at, gap = 0.0, 0.16
    for k in range(7):
        f = rng.uniform(4300, 4700)
        ping = struck(
            [f, f * 1.62, f * 2.41, f * 3.2], [0.14, 0.1, 0.07, 0.04], rng.uniform(0.4, 1, 4).tolist(), 0.1
        )
        add(out, level(ping), at, 0.7**k)
        at += gap * rng.uniform(0.8, 1.1)
        gap *= 0.66
    return out


@preset(
    "gun-click",
    "spot",
    "a revolver's hammer drawn back",
    words=("gun cocked", "hammer cocked", "gun cocks", "cocking gun", "safety catch", "gun clicks"),
    seconds=0.31,
    peak=0.4,
    clicks=(3, 1, 6),
    pace_hz=(11.0, 3.0, 40.0),
)
def gun_click(rng: Generator, clicks: int, pace_hz: float) -> Sound:
    """The cylinder's pawl over its notches and the sear falling in, the last the firmest."""
    at = np.cumsum(rng.uniform(0.85, 1.15, clicks) / pace_hz)
    at -= at[0]
    out = silence(float(at[-1]) + 0.35)
    for k, t in enumerate(at):
        last = k == clicks - 1
        add(out, click(rng, 1900, 6500, 6), t, 0.95 if last else 0.45)
        add(out, click(rng, 2800, 9000, 5), t + 0.0065, 0.6 if last else 0.3)
        steel = struck([1480, 2310, 3620, 5170], [0.11, 0.09, 0.07, 0.05], [1, 0.9, 0.7, 0.5], 0.3)
        add(out, level(steel), t + 0.001, 0.4 if last else 0.18)
        add(out, thump(rng, (240, 470), 0.05, 2), t, 0.3 if last else 0.12)
    return out


@preset(
    "gun-empty",
    "spot",
    "a trigger pulled on an empty chamber",
    words=("empty gun", "dry fire", "gun clicks empty", "hammer falls"),
    seconds=0.19,
    peak=0.4,
)
def gun_empty(rng: Generator) -> Sound:
    """The trigger's take-up, then the hammer on nothing."""
    out = silence(0.4)
    add(out, click(rng, 1500, 4500, 6), 0.0, 0.25)
    add(out, click(rng, 1600, 7500, 9), 0.07)
    steel = struck([1190, 1920, 3050, 4480], [0.1, 0.09, 0.06, 0.05], [1, 0.8, 0.7, 0.5], 0.25)
    add(out, level(steel), 0.0705, 0.5)
    add(out, thump(rng, (170, 360), 0.06, 2), 0.0705, 0.4)
    return out
