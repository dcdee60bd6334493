"""Fire and what goes off: a hearth, a match, an explosion, fireworks."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.handling import crackle
from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, lay_round, wide
from radioplay.foley.shots import friedlander
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    decay,
    flecks,
    frames,
    glide,
    hiss,
    level,
    pan,
    rounded,
    silence,
    struck,
    times,
    wander,
)


@preset(
    "fire",
    "bed",
    "a wood fire crackling",
    words=(
        "fireplace",
        "campfire",
        "fire crackles",
        "crackling fire",
        "hearth",
        "bonfire",
        "burning",
        "flames",
    ),
    seconds=30.0,
    peak=0.4,
    lasts=True,
    reach=(0.6, 2.5, 40.0),
    close_up={"crackles_hz": 22.0, "roar": 0.35},
    far_off={"crackles_hz": 6.0, "roar": 0.8},
    crackles_hz=(13.0, 0.5, 80.0),
    roar=(0.5, 0.0, 1.0),
)
def fire(rng: Generator, seconds: float, crackles_hz: float, roar: float) -> Sound:
    """Flames lap (low noise that flickers), resin hisses, and the wood cracks: clicks in bursts, few loud."""
    n = frames(seconds)
    flicker = np.clip(0.7 + 0.45 * drift(rng, n, 6) + 0.3 * drift(rng, n, 1.3), 0.1, 2)
    out = 0.09 * roar * wide(rng, n, 40, 420, 0.5) * flicker[:, None]
    sizzle = np.clip(drift(rng, n, 0.8), 0, 1) ** 2
    out += 0.028 * wide(rng, n, 3000, 11000) * (0.45 + 0.5 * sizzle)[:, None]
    cracks = np.zeros((n, 2))
    at = rng.exponential(1 / crackles_hz)
    while at < seconds:
        for _ in range(int(rng.geometric(0.6))):
            size = min(0.5, 0.1 * (1 + rng.pareto(1.8)))
            hz = rng.uniform(900, 4200) * (1.15 - 0.6 * size)
            snap = struck([hz, 1.8 * hz, 2.9 * hz], [0.012, 0.009, 0.006], [1, 0.8, 0.7], 0.12)
            both = level(snap)
            add(both, burst(rng, 0.012, 1500, 12000, 0.0012), 0.0, 0.7)
            lay_round(cracks, pan(both, rng.uniform(-0.7, 0.7)), at, size)
            at += rng.exponential(0.018)
        at += rng.exponential(1.4 / crackles_hz)
    return rounded(0.8 * out + 0.9 * cracks, 11.0)


@preset(
    "match",
    "spot",
    "a match is struck and flares up",
    words=(
        "strikes a match",
        "match strikes",
        "lights a match",
        "match lit",
        "lights a cigarette",
        "lighter",
    ),
    seconds=1.65,
    peak=0.4,
)
def match(rng: Generator) -> Sound:
    """The head over the striking strip, the flare, and the small flame after it."""
    out = silence(1.8)
    rub_s = rng.uniform(0.11, 0.15)
    n = frames(rub_s)
    rub = crackle(rng, rub_s, 3500, 1800, 9000) + 0.4 * level(hiss(rng, rub_s, 2500, 9000))
    add(out, rub * curve(n, (0, 0.2), (rub_s * 0.7, 1), (rub_s, 0.4)), 0.0, 0.55)
    m = frames(1.5)
    flare = hiss(rng, 1.5, 900, 9000, 1) * curve(m, (0, 0), (0.05, 1), (0.2, 0.75), (0.55, 0.16), (1.5, 0))
    low = hiss(rng, 1.5, 120, 700) * curve(m, (0, 0), (0.09, 1), (0.3, 0.5), (0.6, 0.08), (1.5, 0))
    flicker = np.clip(1 + 0.5 * wander(rng, m, 16), 0.1, 2)
    add(out, level((flare + 0.7 * low) * flicker), rub_s * 0.8, 0.9)
    spits = level(band(flecks(rng, frames(0.6), 60), 2000, 10000, 1)) * decay(frames(0.6), 0.25)
    add(out, spits, rub_s, 0.3)
    return rounded(out, 6.0)


@preset(
    "explosion",
    "spot",
    "an explosion: the blast, the fireball, and what comes down",
    words=("explodes", "bomb", "blast", "detonation", "boom", "blows up", "grenade", "cannon"),
    seconds=6.0,
    peak=0.9,
    reach=(15.0, 60.0, 3000.0),
    close_up={"debris": 1.0},
    far_off={"debris": 0.0, "rumble": 1.0},
    debris=(0.6, 0.0, 1.0),
    rumble=(0.6, 0.0, 1.0),
)
def explosion(rng: Generator, debris: float, rumble: float) -> Sound:
    """The longer the pulse, the bigger the charge; hot gas roars after it, and the ground goes on moving."""
    n = frames(6.0)
    t = times(n)
    front = friedlander(n, 0.012, 0.007)
    gas = level(hiss(rng, 6.0, 90, 2600, 1) * decay(n, 0.32) * curve(n, (0, 0), (0.006, 1)))
    ball = level(hiss(rng, 6.0, 28, 170) * decay(n, 0.8) * curve(n, (0, 0), (0.05, 1)))
    fall = glide(24 + 52 * np.exp(-t / 0.25)) * np.exp(-t / 0.5) * curve(n, (0, 0), (0.01, 1))
    blast = np.tanh(2.2 * (0.9 * front + 0.9 * gas + 0.8 * ball + 0.5 * fall))
    ground = hiss(rng, 6.0, 25, 110) * np.clip(wander(rng, n, 1.8) + 0.6, 0, 1.6)
    ground *= curve(n, (0, 0), (0.3, 1), (2.0, 0.5), (5.2, 0))
    out = pan(blast, 0.0) + pan(0.35 * rumble * level(ground), 0.1)
    for _ in range(round(70 * debris)):
        at = 0.5 + rng.gamma(2.5, 0.5)
        f = rng.uniform(250, 2600)
        bit = struck([f, 1.7 * f, 2.6 * f], [0.05, 0.035, 0.02], [1, 0.8, 0.5], 0.5)
        add(out, pan(level(bit), rng.uniform(-0.9, 0.9)), at, 0.1 * rng.exponential(0.7))
    return out


@preset(
    "fireworks",
    "spot",
    "rockets go up and burst",
    words=("firework", "rockets", "firecrackers", "new year", "celebration outside"),
    seconds=5.8,
    peak=0.7,
    lasts=True,
    reach=(30.0, 150.0, 2500.0),
)
def fireworks(rng: Generator, seconds: float) -> Sound:
    """A whistle that sinks as it climbs, a thump up there, and sometimes a rain of crackle."""
    out = np.zeros((frames(seconds), 2))
    at = rng.uniform(0.0, 0.1)
    while at < max(0.11, seconds - 1.0):
        where, up = rng.uniform(-0.8, 0.8), rng.uniform(0.7, 1.1)
        n = frames(up)
        rush = hiss(rng, up, 1500, 6000, 1) * 0.4 + glide(np.linspace(2600, 1500, n) * rng.uniform(0.8, 1.2))
        add(out, pan(rush * curve(n, (0, 0), (0.1, 1), (up, 0.1)), where), at, 0.14)
        bang = burst(rng, 1.6, 35, 1400, 0.11) + 0.8 * level(friedlander(frames(1.6), 0.004, 0.002))
        add(out, pan(level(bang), where), at + up, rng.uniform(0.7, 1.0))
        if rng.random() < 0.6:
            rain = level(band(flecks(rng, frames(1.1), 140), 1800, 9000, 1))
            rain *= curve(frames(1.1), (0, 0), (0.2, 1), (1.1, 0))
            add(out, pan(rain, where), at + up + 0.25, 0.35)
        at += rng.uniform(0.9, 1.5)
    end = curve(len(out), (0, 1), (seconds - 0.6, 1), (seconds, 0))
    return out * end[:, None]
