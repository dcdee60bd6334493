"""Water: the sea, a stream, a tap, a kettle.

Water in itself makes hardly a sound; the air in it does. A drop or a fold of the surface encloses a bubble,
which sings at 3.26 m/s over its radius (Minnaert) and dies the sooner the smaller it is (van den Doel,
"Physically based models for liquid sounds", 2005); a bubble near the surface rises in pitch as it comes up.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import drift, fold, lay_round, moments, wide
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    decay,
    frames,
    glide,
    hiss,
    level,
    pan,
    rounded,
    silence,
    times,
    wander,
)


def bubble(rng: Generator, hz: float) -> Sound:
    """One bubble that starts to sing at `hz`, peak 1."""
    radius = 3.26 / hz
    dies = 0.13 / radius + 0.0072 * radius**-1.5
    t = times(frames(min(0.25, 6 / dies)))
    rising = rng.choice([0.0, rng.uniform(0.05, 0.25)]) * dies
    ring: Sound = np.sin(2 * np.pi * hz * (t + 0.5 * rising * t * t)) * np.exp(-dies * t)
    ring *= np.minimum(1, t / 0.0006)
    return ring


def bubbles(rng: Generator, seconds: float, rate_hz: float, low_hz: float, high_hz: float) -> Sound:
    """Bubbles at chance moments, most of them small; with the ring of the last ones, 0.25 s longer."""
    stock = [bubble(rng, low_hz * (high_hz / low_hz) ** rng.beta(1.6, 1.3)) for _ in range(120)]
    out = silence(seconds + 0.25)
    for _ in range(int(rng.poisson(rate_hz * seconds))):
        add(out, stock[int(rng.integers(120))], rng.uniform(0, seconds), rng.exponential(0.5) + 0.05)
    return out


@preset(
    "sea",
    "bed",
    "waves breaking on a shore and running back",
    words=(
        "waves", "ocean", "surf", "beach", "seaside", "shore", "waves crash", "waves break", "sea shore",
        "waves on the beach",
    ),
    seconds=40.0,
    peak=0.4,
    lasts=True,
    reach=(4.0, 25.0, 500.0),
    close_up={"shingle": 0.9},
    far_off={"shingle": 0.1},
    period_s=(7.5, 3.0, 15.0),
    shingle=(0.5, 0.0, 1.0),
)  # fmt: skip
def sea(rng: Generator, seconds: float, period_s: float, shingle: float) -> Sound:
    """Every wave gathers, breaks within a quarter of a second, foams, and drags the shingle back down."""
    n = frames(seconds)
    out = 0.16 * wide(rng, n, 60, 900)
    for at in moments(rng, seconds, period_s):
        size, where = rng.uniform(0.6, 1.0), rng.uniform(-0.6, 0.6)
        parts = (
            (45, 260, 1.0, ((0, 0), (2.0, 0.6), (2.4, 1), (3.2, 0.5), (5.5, 0))),
            (220, 2400, 0.75, ((1.8, 0), (2.2, 1), (2.7, 0.6), (4.2, 0.18), (7.0, 0))),
            (1500, 9000, 0.3, ((2.0, 0), (2.6, 0.7), (3.4, 1), (4.8, 0.4), (8.5, 0))),
        )
        m = frames(9.0)
        for low, high, gain, shape in parts:
            rough = np.clip(1 + 0.35 * wander(rng, m, 9), 0, 2) * curve(m, *shape) ** 1.4
            for side, lean in enumerate((1 - 0.4 * where, 1 + 0.4 * where)):
                heard = hiss(rng, 9.0, low, high, 1) * rough
                lay_round(out[:, side], heard, at, gain * size * lean)
        drag = bubbles(rng, 3.0, 260, 1800, 6500) * curve(frames(3.25), (0, 0), (0.8, 1), (3.2, 0))
        lay_round(out, pan(drag, where), at + 4.4, 0.16 * shingle * size)
    return out


@preset(
    "stream",
    "bed",
    "a brook over stones",
    words=("brook", "river", "creek", "running water", "babbling brook", "waterfall"),
    seconds=30.0,
    peak=0.35,
    lasts=True,
    reach=(0.8, 4.0, 60.0),
    close_up={"flow": 0.35},
    flow=(0.5, 0.0, 1.0),
)
def stream(rng: Generator, seconds: float, flow: float) -> Sound:
    """Bubbles of every size from three places, and the rush of what is too many to be told apart."""
    n = frames(seconds)
    out = 0.5 * flow * wide(rng, n, 400, 5000)
    for where, low, high, rate in ((-0.6, 500, 3000, 90), (0.1, 350, 2200, 60), (0.7, 800, 4500, 120)):
        song = fold(bubbles(rng, seconds, rate * (0.6 + 0.8 * flow), low, high), n)
        out += pan(song * (1 + 0.35 * drift(rng, n, 1.2)), where)
    return rounded(out)


@preset(
    "water-pouring",
    "spot",
    "water poured into a glass until it is full",
    words=("pours a drink", "pouring", "pours water", "pours a glass", "pours wine", "pours coffee", "drink"),
    seconds=2.8,
    peak=0.35,
    lasts=True,
    high_hz=(1500.0, 600.0, 3000.0),
    low_hz=(420.0, 150.0, 800.0),
)
def water_pouring(rng: Generator, seconds: float, high_hz: float, low_hz: float) -> Sound:
    """The air left above the water is a pipe closed at one end; as it grows shorter, its tone climbs."""
    n = frames(seconds)
    tune = rng.uniform(0.93, 1.07)
    rises = tune * low_hz / (1 - (1 - low_hz / high_hz) * np.linspace(0, 1, n) ** 1.1)
    breath = band(hiss(rng, seconds, None, None), None, 60)
    column = (glide(rises) + 0.35 * glide(3 * rises)) * breath / (np.std(breath) + 1e-9)
    drops = bubbles(rng, seconds, 190, 700, 4800)[:n]
    jet = hiss(rng, seconds, 1200, 7000, 1) * (0.7 + 0.3 * wander(rng, n, 11))
    shape = curve(n, (0, 0), (0.12, 1), (seconds * 0.85, 1), (seconds - 0.08, 0.15), (seconds, 0))
    out = (0.35 * column + 0.5 * drops + 0.07 * jet) * shape
    for k in range(3):
        add(out, bubble(rng, rng.uniform(900, 1900)), seconds - 0.3 + 0.09 * k, 0.35)
    return out


@preset(
    "tap",
    "spot",
    "a tap turned on, running into a basin, and turned off",
    words=("faucet", "tap running", "water running", "sink", "washing hands", "basin", "turns on the tap"),
    seconds=4.0,
    peak=0.35,
    lasts=True,
)
def tap(rng: Generator, seconds: float) -> Sound:
    """A squeak of the valve, the jet on enamel, and the last drops."""
    n = frames(seconds)
    shape = curve(n, (0.12, 0), (0.4, 1), (seconds - 0.5, 1), (seconds - 0.3, 0.02), (seconds - 0.2, 0))
    tune = rng.uniform(0.92, 1.1)
    jet = hiss(rng, seconds, 900 * tune, 8000, 1) * (1 + 0.15 * wander(rng, n, 14))
    basin = hiss(rng, seconds, 240 * tune, 620 * tune)
    gurgle = rounded(bubbles(rng, seconds, 160, 500, 3500)[:n], 3.0)
    out = (0.5 * jet + 0.5 * basin + 0.8 * gurgle) * shape
    squeak = glide(curve(n, (0, 700 * tune), (0.25, 950 * tune)), (1, 0.4, 0.2))
    out += 0.25 * squeak * curve(n, (0, 0), (0.05, 1), (0.2, 0.4), (0.26, 0))
    for at in (0.2, 0.07):
        add(out, bubble(rng, rng.uniform(900, 1600)), max(0.0, seconds - at), 0.8)
    return out


@preset(
    "drip",
    "bed",
    "a tap that drips",
    words=("dripping", "dripping tap", "water drips", "leak", "cave"),
    seconds=20.0,
    peak=0.3,
    lasts=True,
    every_s=(1.1, 0.2, 5.0),
)
def drip(rng: Generator, seconds: float, every_s: float) -> Sound:
    """Each drop: the slap of its landing and, some 15 ms after it, the bubble it shut in."""
    n = frames(seconds)
    out = 0.002 * wide(rng, n, 100, 1500)
    home = rng.uniform(0.95, 1.05)
    for at in moments(rng, seconds, every_s, 2):
        gain = rng.uniform(0.7, 1.0)
        lay_round(out, pan(burst(rng, 0.03, 1500, 7000, 0.002), -0.15), at, 0.12 * gain)
        sings = bubble(rng, 1150 * home * rng.uniform(0.9, 1.12))
        lay_round(out, pan(sings, -0.1), at + rng.uniform(0.012, 0.02), gain)
        if rng.random() < 0.3:
            lay_round(out, pan(bubble(rng, 2100 * home), 0.1), at + 0.07, 0.4 * gain)
    return out


@preset(
    "shower",
    "bed",
    "someone's shower, running",
    words=("shower running", "bathroom shower", "showering"),
    seconds=20.0,
    peak=0.35,
    lasts=True,
)
def shower(rng: Generator, seconds: float) -> Sound:
    """A hundred thin jets on tiles and on a curtain that flaps, and the tray gurgling below."""
    n = frames(seconds)
    tune = rng.uniform(0.94, 1.07)
    out = wide(rng, n, 1100 * tune, 8500) * (1 + 0.12 * drift(rng, n, 3))[:, None]
    out += 0.45 * wide(rng, n, 260, 900) * (1 + 0.3 * drift(rng, n, 2))[:, None]
    return out + pan(fold(bubbles(rng, seconds, 60, 300, 1400), n), 0.2) * 0.7


@preset(
    "bubbling",
    "bed",
    "a pot on the boil, or a laboratory's flasks",
    words=("boiling", "boiling water", "pot boiling", "cauldron", "laboratory", "gurgling", "aquarium"),
    seconds=20.0,
    peak=0.35,
    lasts=True,
    rate_hz=(34.0, 2.0, 200.0),
    size=(0.5, 0.0, 1.0),
)
def bubbling(rng: Generator, seconds: float, rate_hz: float, size: float) -> Sound:
    """Bubbles of one vessel, singing low, in slow surges."""
    n = frames(seconds)
    low = 420 - 300 * size
    out = 0.03 * wide(rng, n, 500, 3000)
    for where in (-0.35, 0.4):
        song = fold(bubbles(rng, seconds, rate_hz / 2, low, low * 5), n)
        out += pan(song * (0.75 + 0.45 * drift(rng, n, 0.8)), where)
    return rounded(out, 3.5)


@preset(
    "splash",
    "spot",
    "something heavy falls into water",
    words=("splashes", "falls into the water", "dives in", "plunge", "jumps into the water"),
    seconds=1.5,
    peak=0.6,
    size=(0.6, 0.0, 1.0),
)
def splash(rng: Generator, size: float) -> Sound:
    """The slap, the hollow closing over it, and the drops coming down."""
    out = silence(2.2)
    slap = rounded(hiss(rng, 0.5, 250, 5500), 2.0) * decay(frames(0.5), 0.045 + 0.03 * size)
    add(out, slap * curve(frames(0.5), (0, 0), (0.004, 1)), 0.0, 0.9)
    n = frames(1.3)
    add(
        out,
        level(hiss(rng, 1.3, 900, 8000, 1) * curve(n, (0, 0), (0.12, 1), (0.4, 0.5), (1.3, 0))),
        0.05,
        0.4,
    )
    for k in range(5):
        gulp = bubble(rng, (330 - 210 * size) * rng.uniform(0.95, 1.25))
        add(out, gulp, 0.08 + 0.05 * k * rng.uniform(0.7, 1.3), 0.8 * 0.75**k)
    rest = bubbles(rng, 1.2, 130, 500, 3800) * curve(frames(1.45), (0, 1), (1.4, 0)) ** 1.5
    add(out, rest, 0.1, 0.35)
    return out


@preset(
    "kettle",
    "spot",
    "a kettle comes to the boil and whistles",
    words=("kettle whistles", "kettle boils", "tea kettle", "whistling kettle", "kettle on the boil"),
    seconds=6.0,
    peak=0.4,
    lasts=True,
    whistle_hz=(2350.0, 1200.0, 4000.0),
)
def kettle(rng: Generator, seconds: float, whistle_hz: float) -> Sound:
    """Rumble of bubbles collapsing, steam through two plates with a hole, wavering up into its note."""
    n = frames(seconds)
    starts = min(2.2, 0.35 * seconds)
    home = whistle_hz * rng.uniform(0.94, 1.06)
    climbs = curve(n, (starts, 0.62), (starts + 0.7, 0.97), (starts + 1.6, 1.0))
    pitch = home * climbs * (1 + 0.012 * wander(rng, n, 7))
    fade = min(0.4, seconds / 8)
    ends = ((seconds - fade, 1.0), (seconds, 0.0))
    blown = curve(n, (starts, 0), (starts + 0.5, 0.25), (min(starts + 1.5, seconds - fade - 0.01), 1), *ends)
    tone = glide(pitch, (1, 0.12, 0.04)) + 0.45 * glide(1.262 * pitch, (1, 0.1))
    steam = hiss(rng, seconds, 2500, 9000, 1) * curve(n, (0, 0.15), (starts, 0.5), *ends)
    boil = bubbles(rng, seconds, 55, 180, 900)[:n] * curve(n, (0, 0.6), (starts, 1), *ends)
    rumble = hiss(rng, seconds, 90, 420) * curve(n, (0, 0.7), (starts, 1), *ends)
    whistle = tone * blown * (1 + 0.1 * wander(rng, n, 12))
    return whistle + 0.12 * steam + 0.16 * boil + 0.09 * rumble
