"""The cash register: keys, bell, drawer."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.bells import BAR
from radioplay.foley.mechanisms import click, rattle, thump
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import add, curve, frames, level, silence, struck


@preset(
    "register-keys",
    "spot",
    "the keys of a mechanical cash register, pressed one after another",
    words=("cash register keys", "till keys", "ringing up", "register buttons"),
    seconds=0.62,
    peak=0.5,
    count=(3, 1, 40),
    pace_hz=(4.2, 1.0, 10.0),
)
def register_keys(rng: Generator, count: int, pace_hz: float) -> Sound:
    """Each key: down onto its stop, the linkage a few milliseconds later, and the spring bringing it up."""
    at = np.cumsum(rng.uniform(0.8, 1.2, count) / pace_hz) - 0.8 / pace_hz
    at -= at[0]
    out = silence(float(at[-1]) + 0.3)
    for t in at:
        force = rng.uniform(0.75, 1.0)
        add(out, click(rng, 1300, 5200), t, 0.55 * force)
        add(out, click(rng, 1900, 7500), t + rng.uniform(0.009, 0.014), force)
        add(out, thump(rng, (185, 340, 610), 0.07, 2.5), t + 0.004, 0.45 * force)
        add(out, click(rng, 2300, 6500, 8), t + rng.uniform(0.075, 0.105), 0.3 * force)
    return out


@preset(
    "register-drawer",
    "spot",
    "a cash register opens: two clicks, the bell, the drawer rolls out and hits its stop",
    words=(
        "register",
        "cash register",
        "register click",
        "till",
        "till opens",
        "register opens",
        "cash drawer",
        "drawer opens",
        "cash drawer opens",
        "register dings",
    ),
    seconds=1.3,
    peak=0.65,
    bell_hz=(3300.0, 1500.0, 6000.0),
    coins=(0.5, 0.0, 1.0),
    slide_s=(0.34, 0.1, 1.0),
)
def register_drawer(rng: Generator, bell_hz: float, coins: float, slide_s: float) -> Sound:
    """Catch and lever 45 ms apart, a bell pair that beats twelve times a second, rollers, stop, loose
    change.
    """
    out = silence(0.9 + slide_s + 1.2)
    add(out, click(rng, 1200, 5000, 14), 0.0, 0.7)
    add(out, click(rng, 1700, 6500, 12), 0.045, 0.85)
    add(out, thump(rng, (160, 290, 520), 0.09, 3), 0.047, 0.4)
    beat = 12 / bell_hz
    hz = [bell_hz * r * side for r in BAR for side in (1.0, 1 + beat)]
    t60 = [1.25 * fall for fall in (1.0, 0.5, 0.22, 0.1) for _ in range(2)]
    gains = [g * share for g in (1.0, 0.5, 0.25, 0.12) for share in (1.0, 0.7)]
    add(out, level(struck(hz, t60, gains, 0.13)), 0.075, 0.6)
    n = frames(slide_s)
    slide = rattle(rng, slide_s, 200, 2500, 140) * curve(
        n, (0, 0), (0.04, 0.5), (slide_s * 0.9, 1), (slide_s, 0.2)
    )
    add(out, slide, 0.1, 0.5)
    stop = 0.1 + slide_s
    add(out, thump(rng, (72, 124, 192, 318, 540), 0.22, 5), stop, 0.95)
    add(out, click(rng, 700, 3500, 20), stop, 0.45)
    add(out, thump(rng, (90, 150, 260), 0.12, 6), stop + 0.085, 0.25)  # and back against it
    for _ in range(round(14 * coins)):
        f = rng.uniform(4200, 9500)
        coin = struck([f, f * 1.73, f * 2.3], [0.07, 0.05, 0.03], [1, 0.6, 0.4], 0.12)
        add(out, level(coin), stop + abs(rng.normal(0.03, 0.07)), 0.2 * coins * rng.uniform(0.2, 1))
    return out


@preset(
    "register-close",
    "spot",
    "a cash drawer pushed shut until its catch takes",
    words=("till closes", "register closes", "drawer closes", "cash drawer closes", "drawer shuts"),
    seconds=0.55,
    peak=0.6,
    slide_s=(0.32, 0.1, 1.0),
)
def register_close(rng: Generator, slide_s: float) -> Sound:
    """The rollers come in faster and faster; the drawer meets the case, the catch falls behind it."""
    out = silence(slide_s + 0.7)
    n = frames(slide_s)
    add(out, rattle(rng, slide_s, 200, 2300, 120) * curve(n, (0, 0), (0.05, 0.3), (slide_s, 1)), 0.0, 0.45)
    add(out, thump(rng, (78, 131, 205, 330, 570), 0.2, 4), slide_s)
    add(out, click(rng, 900, 4500, 16), slide_s, 0.5)
    add(out, click(rng, 1500, 6000), slide_s + 0.038, 0.55)
    return out
