"""The telephone in the hand: lifted, dialled, put down, buzzing on a table."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    curve,
    flecks,
    frames,
    glide,
    hiss,
    level,
    modes,
    silence,
    times,
    wander,
)


@preset(
    "receiver-up",
    "spot",
    "a telephone's receiver lifted from its cradle",
    words=("picks up the phone", "picks up the receiver", "phone picked up", "answers the phone", "lifts the receiver"),
    seconds=0.3,
    peak=0.35,
)  # fmt: skip
def receiver_up(rng: Generator) -> Sound:
    """Bakelite off bakelite, the hook springing up under it, and its one faint ting of the bell."""
    out = silence(0.9)
    add(out, click(rng, 1200, 3200, 9), 0.0, 0.5)
    add(out, thump(rng, (310, 540, 930), 0.05, 1.0), 0.002, 0.6)
    hook = rng.uniform(0.05, 0.09)
    add(out, click(rng, 1400, 4200, 7), hook, 0.55)
    add(out, thump(rng, (240, 420, 700), 0.05, 1.2), hook + 0.002, 0.55)
    add(out, click(rng, 700, 3000, 8), 0.17 + rng.uniform(0, 0.05), 0.22)
    ting = modes(np.eye(1, frames(0.5))[0], [1180 * rng.uniform(0.97, 1.03), 3210], [0.3, 0.15], [1, 0.5])
    add(out, level(ting), hook, 0.05)
    return out


@preset(
    "hang-up",
    "spot",
    "a receiver put down",
    words=("hangs up", "phone hangs up", "puts down the phone", "phone down", "receiver down", "hangs up the phone",
           "slams down the phone"),
    seconds=0.36,
    peak=0.45,
    force=(0.4, 0.0, 1.0),
)  # fmt: skip
def hang_up(rng: Generator, force: float) -> Sound:
    """One end meets the cradle, then the other; the hook goes down, and the bell inside is shaken."""
    out = silence(1.0)
    tune = rng.uniform(0.95, 1.05)
    gap = rng.uniform(0.035, 0.06) * (1.3 - 0.7 * force)
    for at, gain in ((0.0, 0.8), (gap, 1.0)):
        add(out, thump(rng, tuple(f * tune for f in (255, 430, 760, 1240)), 0.06, 1.9 - force), at, gain)
        add(out, click(rng, 1100, 4200, 7), at, 0.45 + 0.35 * force)
    add(out, click(rng, 1600, 5200, 6), gap + 0.025, 0.4)
    ting = modes(
        np.eye(1, frames(0.6))[0], [1165 * tune, 1367 * tune, 3210 * tune], [0.4, 0.35, 0.2], [1, 0.8, 0.5]
    )
    add(out, level(ting), gap, 0.05 + 0.12 * force)
    return out


@preset(
    "rotary-dial",
    "spot",
    "a number dialled on a rotary telephone",
    words=("dials the phone", "dialling", "dialing", "dials a number", "rotary phone", "dial", "dials"),
    seconds=4.4,
    peak=0.3,
    digits=(4, 1, 12),
)
def rotary_dial(rng: Generator, digits: int) -> Sound:
    """The spring wound up to the stop, then let go: the governor keeps the way back at ten pulses a second."""
    out = silence(digits * 1.75 + 0.5)
    at = 0.0
    chosen = rng.permutation([3, 5, 6, 4, 7, 2, 8, 5, 4, 6, 9, 3])[:digits]
    chosen = np.clip(chosen + round(5 - chosen.mean()), 1, 9)  # every number takes about as long
    for number in chosen:
        wind = 0.12 + 0.045 * number
        m = frames(wind)
        ratchet = modes(flecks(rng, m, 190), [1500, 2900, 4700], [0.012, 0.008, 0.005], [1, 0.8, 0.6])
        add(out, level(ratchet * curve(m, (0, 0.3), (wind, 1))), at, 0.28)
        at += wind
        add(out, click(rng, 1300, 4600, 9), at, 0.7)
        at += 0.09
        back = number * 0.1 + 0.08
        k = frames(back)
        whirr = hiss(rng, back, 700, 3200) * (0.7 + 0.3 * np.sin(2 * np.pi * 62 * times(k)))
        add(out, level(whirr * curve(k, (0, 0), (0.03, 1), (back, 0.8))), at, 0.2)
        for pulse in range(number):
            add(out, click(rng, 1700, 5600, 5), at + 0.04 + 0.1 * pulse, 0.42 * rng.uniform(0.85, 1))
        at += back
        add(out, click(rng, 900, 3800, 8), at, 0.55)
        at += rng.uniform(0.2, 0.3)
    return out


@preset(
    "phone-buzz",
    "spot",
    "a mobile phone buzzing on a table",
    words=("phone vibrates", "phone buzzes", "vibrating phone", "mobile phone", "cell phone", "text message"),
    seconds=1.6,
    peak=0.4,
    lasts=True,
)
def phone_buzz(rng: Generator, seconds: float) -> Sound:
    """A small weight turning off its axis some 165 times a second, and the table that chatters below it."""
    n = frames(seconds)
    hz = 165 * rng.uniform(0.93, 1.07)
    on = (((times(n) + 0.02) % 1.0) < 0.5).astype(float) * (times(n) < seconds - 0.05)
    on = band(on, None, 14, 1)
    spin = hz * (0.75 + 0.25 * np.clip(on, 0, 1)) * (1 + 0.004 * wander(rng, n, 8))
    hum = glide(spin, (1, 0.35, 0.25, 0.12))
    touches = np.clip(glide(spin) - 0.9, 0, 1) * (0.6 + 0.5 * wander(rng, n, 23))
    table = modes(touches, [340, 610, 1250, 2300], [0.03, 0.025, 0.015, 0.01], [1, 0.9, 0.7, 0.5])
    return on * (0.5 * hum + 0.75 * level(table))
