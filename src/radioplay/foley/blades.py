"""Blades, arrows and what swings through the air.

Something thin that moves fast sheds eddies at a rate of its speed over five times its thickness (Strouhal's
number of 0.2): that is a whoosh, and its pitch follows the swing.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.mechanisms import click, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    frames,
    glide,
    hiss,
    level,
    noise,
    silence,
    struck,
    wander,
)


def swing(rng: Generator, seconds: float, top_hz: float) -> Sound:
    """Air round something swung once, its eddies' pitch rising to `top_hz` in the middle; peak 1."""
    n = frames(seconds)
    speed = np.sin(np.pi * np.linspace(0, 1, n) ** rng.uniform(0.85, 1.15))
    flutter = band(noise(rng, n), None, 90)
    tone = glide(top_hz * (0.35 + 0.65 * speed)) * flutter / (np.std(flutter) + 1e-9)
    air = hiss(rng, seconds, 0.5 * top_hz, 4 * top_hz, 1)
    return level((tone + 0.5 * air) * speed**2.5)


def steel(rng: Generator, low_hz: float, ring_s: float) -> tuple[list[float], list[float], list[float]]:
    """A long thin blade: bending modes that spread as odd numbers squared, the high ones soon gone."""
    ratios = (1.0, 1.92, 3.14, 4.66, 6.48, 8.6)
    hz = [low_hz * r * rng.uniform(0.97, 1.03) for r in ratios]
    return hz, [ring_s * (1 / r) ** 0.5 for r in ratios], [0.6, 1.0, 0.9, 0.8, 0.6, 0.4]


@preset(
    "whoosh",
    "spot",
    "something swung fast through the air",
    words=("swish", "swoosh", "swing", "whip", "cape", "swings"),
    seconds=0.4,
    peak=0.4,
    pitch_hz=(700.0, 150.0, 3000.0),
    swing_s=(0.4, 0.1, 2.0),
)
def whoosh(rng: Generator, pitch_hz: float, swing_s: float) -> Sound:
    """See `swing`."""
    return swing(rng, swing_s * rng.uniform(0.94, 1.07), pitch_hz * rng.uniform(0.95, 1.06))


@preset(
    "sword-draw",
    "spot",
    "a sword drawn from its sheath",
    words=(
        "draws a sword",
        "sword drawn",
        "unsheathes",
        "draws his sword",
        "knife drawn",
        "draws a knife",
        "blade",
    ),
    seconds=1.63,
    peak=0.45,
    low_hz=(1150.0, 500.0, 3000.0),
)
def sword_draw(rng: Generator, low_hz: float) -> Sound:
    """The scrape rises as less of the blade is held; then it rings free."""
    out = silence(1.9)
    scrape_s = rng.uniform(0.33, 0.4)
    n = frames(scrape_s)
    hz, t60, gains = steel(rng, low_hz * rng.uniform(0.95, 1.05), 1.3)
    rub = hiss(rng, scrape_s, 1800, 9500, 1) * curve(n, (0, 0), (0.06, 0.5), (scrape_s, 1))
    sings = glide(np.linspace(1900, 3300, n) * (1 + 0.02 * wander(rng, n, 30)), (1, 0.5, 0.3))
    add(out, level(rub + 0.35 * sings * curve(n, (0, 0), (scrape_s, 1))), 0.0, 0.5)
    add(out, level(struck(hz, t60, gains, 0.3)), scrape_s, 0.55)
    add(out, thump(rng, (420, 760), 0.04, 2), 0.0, 0.2)
    return out


@preset(
    "sword-clash",
    "spot",
    "blade against blade",
    words=("sword", "swords", "sword fight", "swords clash", "fencing", "clash of swords", "duel"),
    seconds=1.75,
    peak=0.6,
    blows=(3, 1, 20),
)
def sword_clash(rng: Generator, blows: int) -> Sound:
    """Two blades at every blow, each with a ring of its own; sometimes one slides off along the other."""
    out = silence(0.48 * blows + 1.5)
    for k in range(blows):
        at = 0.48 * k * rng.uniform(0.93, 1.07) + 0.12
        add(out, swing(rng, 0.16, 800), max(0.0, at - 0.12), 0.16)
        for low in (rng.uniform(850, 1150), rng.uniform(1300, 1700)):
            hz, t60, gains = steel(rng, low, rng.uniform(0.5, 0.8))
            add(out, level(struck(hz, t60, gains, 0.12)), at, 0.5 * rng.uniform(0.75, 1))
        add(out, burst(rng, 0.05, 2000, 12000, 0.003), at, 0.6)
        if rng.random() < 0.4:
            n = frames(0.14)
            slide = hiss(rng, 0.14, 2500, 10000, 1) * curve(n, (0, 1), (0.14, 0))
            add(out, level(slide), at + 0.02, 0.18)
    return out


@preset(
    "arrow",
    "spot",
    "an arrow shot from a bow, and striking wood",
    words=("arrow flies", "bow and arrow", "bow", "archer", "shoots an arrow", "crossbow"),
    seconds=0.85,
    peak=0.5,
    flight_s=(0.38, 0.05, 3.0),
)
def arrow(rng: Generator, flight_s: float) -> Sound:
    """The string slaps home, the shaft goes by flexing, the point goes in, and the tail shivers."""
    out = silence(flight_s + 1.2)
    string = struck(
        [124 * rng.uniform(0.95, 1.05), 251, 380, 640], [0.16, 0.12, 0.08, 0.05], [1, 0.8, 0.5, 0.3], 1.5
    )
    add(out, level(string), 0.0, 0.6)
    add(out, click(rng, 800, 3500, 6), 0.0, 0.35)
    add(out, swing(rng, flight_s, 1500 * rng.uniform(0.9, 1.1)), 0.01, 0.22)
    tune = rng.uniform(0.95, 1.05)
    add(out, thump(rng, (165 * tune, 290 * tune, 520 * tune, 830 * tune), 0.08, 1.2), flight_s, 1.0)
    add(out, burst(rng, 0.05, 900, 5000, 0.004), flight_s, 0.5)
    n = frames(0.5)
    shiver = (
        glide(np.full(n, 46 * rng.uniform(0.92, 1.08)), (0.4, 1, 0.8, 0.6, 0.4))
        * curve(n, (0, 1), (0.45, 0)) ** 2
    )
    add(out, shiver, flight_s + 0.004, 0.3)
    return out


@preset(
    "stab",
    "spot",
    "a knife going in",
    words=("stabs", "knife", "stabbing", "knife goes in"),
    seconds=0.42,
    peak=0.5,
)
def stab(rng: Generator) -> Sound:
    """A short whoosh, cloth, and something soft giving way."""
    out = silence(0.8)
    add(out, swing(rng, 0.16, 1000 * rng.uniform(0.9, 1.1)), 0.0, 0.22)
    at = 0.14
    add(out, thump(rng, (92, 160, 270), 0.1, 6), at, 0.9)
    add(out, burst(rng, 0.1, 500, 3200, 0.014), at, 0.5)
    n = frames(0.22)
    wet = (
        hiss(rng, 0.22, 300, 1800)
        * np.clip(wander(rng, n, 40) + 0.3, 0, 1)
        * curve(n, (0, 0), (0.03, 1), (0.22, 0))
    )
    add(out, level(wet), at + 0.03, 0.3)
    return out
