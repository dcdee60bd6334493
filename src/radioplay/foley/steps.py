"""Footsteps.

A walking step is two contacts: the heel, which carries the weight, and the ball of the foot some 90 ms
later. The floor decides what they strike: how bright the contact, which modes, how much loose grit. No two
steps are alike in weight, timing or tuning, and left differs from right.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from radioplay.foley.doors import stick_slip
from radioplay.foley.handling import crackle
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import add, band, burst, curve, decay, frames, hiss, level, silence, struck
from radioplay.foley.water import bubble, bubbles


@dataclass(frozen=True, slots=True)
class Surface:
    """What a shoe meets.

    Attributes:
        band_hz: of the contact's noise.
        tau_s: how fast that noise dies.
        modes_hz: of the floor.
        t60_s: of its lowest mode.
        knock: the floor's share beside the contact's noise.
        grit: loose stuff: none 0, gravel 1.
        grains_hz: where its grains sound.
        grains: how many of them give in a second; 0 for as many as the grit says.
        splash: water: none 0, a puddle 1.
    """

    band_hz: tuple[float, float]
    tau_s: float
    modes_hz: tuple[float, ...]
    t60_s: float
    knock: float
    grit: float
    grains_hz: tuple[float, float] = (900, 8000)
    grains: float = 0.0
    splash: float = 0.0


SURFACES = {
    "wood": Surface((80, 1400), 0.008, (90, 160, 310, 520, 880), 0.13, 1.0, 0.02),
    "tile": Surface((250, 5200), 0.005, (210, 480, 1120, 2150, 3300), 0.05, 0.7, 0.06),
    "street": Surface((180, 3800), 0.007, (140, 330, 760, 1500), 0.04, 0.5, 0.16),
    "gravel": Surface((300, 4500), 0.016, (120, 240), 0.04, 0.25, 1.0),
    "carpet": Surface((60, 520), 0.016, (75, 130, 210), 0.07, 0.8, 0.03),
    "snow": Surface((150, 1800), 0.022, (95, 170), 0.04, 0.2, 1.0, (420, 3600), 2600),
    "leaves": Surface((300, 3000), 0.012, (100, 190), 0.04, 0.2, 1.1, (1700, 11000), 420),
    "metal": Surface((300, 5000), 0.005, (268, 515, 905, 1480, 2340, 3600), 0.4, 0.9, 0.03),
    "water": Surface((250, 4200), 0.02, (110, 210), 0.05, 0.15, 0.0, splash=1.0),
    "stairs": Surface((90, 1700), 0.008, (98, 151, 240, 380, 610, 980), 0.12, 0.9, 0.03),
}


def one_step(rng: Generator, surface: Surface, heel: float, weight: float, detail: float = 0.0) -> Sound:
    """Heel and ball of one foot on a floor, peak about 1.

    Args:
        rng: chance.
        surface: the floor.
        heel: 0 a soft sole, 1 a hard heel.
        weight: 0 light, 1 heavy.
        detail: what only a near ear hears: the shoe's leather and the leg's cloth, 0 to 1.
    """
    out = silence(0.55)
    roll = rng.uniform(0.07, 0.11)
    hard = 0.6 + 0.8 * heel
    for at, force, bright in ((0.0, 1.0, hard), (roll, 0.5 + 0.1 * weight, 0.7)):
        low, high = surface.band_hz
        top = min(12000.0, high * bright * rng.uniform(0.9, 1.1))
        n = frames(0.12)
        scuff = hiss(rng, 0.12, low, max(top, 2 * low)) * decay(n, surface.tau_s * rng.uniform(0.9, 1.2))
        add(out, level(scuff * curve(n, (0, 0), (0.0008, 1))), at, (1 - 0.55 * surface.knock) * force)
        tune = rng.uniform(0.9, 1.1) * (1.15 - 0.3 * weight)
        hz = [f * tune * rng.uniform(0.97, 1.03) for f in surface.modes_hz]
        t60 = [surface.t60_s * (hz[0] / f) ** 0.5 for f in hz]
        body = struck(hz, t60, list(rng.uniform(0.6, 1.0, len(hz))), 2.6 - 1.5 * heel if at == 0 else 4.0)
        add(out, level(body), at, surface.knock * force * (0.7 + 0.4 * weight))
    slide = surface.grit * (1.0 if surface.grit > 0.5 else 0.6)
    if slide:
        _grit(rng, out, surface, roll, min(1.3, slide * (1 + 0.8 * detail)))
    if surface.splash:
        _splash(rng, out, roll, surface.splash)
    if detail:
        leather = level(
            stick_slip(rng, 0.12, (3.5, 9.0), ((520, 980, 1640, 2600), (0.014, 0.01, 0.008, 0.005)))
        )
        add(out, leather * np.hanning(len(leather)), roll * 0.4, 0.09 * detail * rng.uniform(0.4, 1))
        cloth = hiss(rng, 0.3, 900, 6000, 1) * np.hanning(frames(0.3))
        add(out, level(cloth), 0.05, 0.05 * detail * rng.uniform(0.5, 1))
    return out


def _grit(rng: Generator, out: Sound, surface: Surface, roll_s: float, much: float) -> None:
    """Loose stuff giving way under heel and ball, in place."""
    seconds = roll_s + 0.17
    n = frames(seconds)
    grains = crackle(rng, seconds, surface.grains or 250 + 900 * surface.grit, *surface.grains_hz)
    grains += 0.1 * surface.grit * level(band(hiss(rng, seconds, 500, 5000), 300, None))
    press = curve(n, (0, 0.5), (0.02, 1), (roll_s, 0.45), (roll_s + 0.04, 0.9), (seconds, 0))
    add(out, level(grains * press), 0.0, much)


def _splash(rng: Generator, out: Sound, roll_s: float, much: float) -> None:
    """Water driven aside, closing over, and falling back in drops, in place."""
    slap = burst(rng, 0.2, 500, 6000, rng.uniform(0.018, 0.03))
    add(out, slap, 0.0, 0.6 * much)
    add(out, burst(rng, 0.2, 900, 7500, 0.02), roll_s, 0.4 * much)
    for at in (0.03, roll_s + 0.03):
        add(out, bubble(rng, rng.uniform(320, 640)), at, 0.45 * much * rng.uniform(0.6, 1))
    add(out, bubbles(rng, 0.22, 70, 900, 4200), roll_s, 0.4 * much)


def walk(
    rng: Generator,
    surface: Surface,
    seconds: float,
    approach: float,
    count: int,
    heel: float,
    pace_hz: float,
    weight: float,
    detail: float = 0.0,
) -> Sound:
    """`count` steps, or as many as fit where it is 0; coming nearer (`approach` 1), going away (−1), or
    neither.
    """
    fits = max(1, int((seconds - 0.35) * pace_hz) + 1)
    count = count or fits
    out = silence(max(seconds, count / pace_hz + 0.6))
    for k in range(count):
        along = k / max(1, count - 1)
        away = max(0.0, approach) * (1 - along) + max(0.0, -approach) * along
        step = one_step(rng, surface, heel * (0.94 if k % 2 else 1.0), weight, detail)
        if away:
            step = band(step, None, 9000 * 0.18**away, 1)
        at = k / pace_hz + (rng.normal(0, 0.014) / pace_hz if k else 0.0)
        add(out, step, at, rng.uniform(0.8, 1.0) * 10 ** (-20 * away / 20))
    return out


def _footsteps(
    name: str, surface: str, description: str, words: tuple[str, ...], peak: float, pace: float = 1.75
) -> None:
    @preset(
        name,
        "spot",
        description,
        words=words,
        seconds=4.2,
        peak=peak,
        lasts=True,
        reach=(0.5, 2.5, 35.0),
        close_up={"detail": 1.0},
        approach=(0.0, -1.0, 1.0),
        count=(0, 0, 500),
        detail=(0.0, 0.0, 1.0),
        heel=(0.6, 0.0, 1.0),
        pace_hz=(pace, 0.5, 4.0),
        weight=(0.5, 0.0, 1.0),
    )
    def footsteps(
        rng: Generator,
        seconds: float,
        approach: float,
        count: int,
        detail: float,
        heel: float,
        pace_hz: float,
        weight: float,
    ) -> Sound:
        return walk(rng, SURFACES[surface], seconds, approach, count, heel, pace_hz, weight, detail)


_footsteps(
    "footsteps",
    "wood",
    "someone walks on boards",
    ("steps", "walking", "footsteps on wood", "walks", "footsteps approach", "wooden floor"),
    0.45,
)
for _name, _about, _words, _peak, _pace in (
    ("tile", "on tiles", ("footsteps on tiles", "heels", "kitchen floor"), 0.4, 1.75),
    (
        "street",
        "on a pavement",
        ("footsteps on pavement", "footsteps on concrete", "footsteps outside", "sidewalk"),
        0.4,
        1.75,
    ),
    ("gravel", "on gravel", ("footsteps on gravel", "gravel path"), 0.4, 1.75),
    ("carpet", "on a carpet", ("footsteps on carpet", "soft steps"), 0.3, 1.75),
    ("snow", "in snow", ("footsteps in snow", "snow", "crunching snow"), 0.4, 1.5),
    (
        "leaves",
        "through dry leaves",
        ("footsteps in leaves", "leaves", "forest floor", "undergrowth"),
        0.4,
        1.6,
    ),
    (
        "metal",
        "on a steel grating",
        ("footsteps on metal", "metal stairs", "catwalk", "fire escape"),
        0.4,
        1.7,
    ),
    (
        "water",
        "through puddles",
        ("footsteps in water", "puddles", "wading", "footsteps in the rain"),
        0.45,
        1.5,
    ),
    (
        "stairs",
        "up wooden stairs",
        ("footsteps on stairs", "climbs the stairs", "stairs", "upstairs"),
        0.45,
        2.0,
    ),
):
    _footsteps(f"footsteps-{_name}", _name, f"someone walks {_about}", _words, _peak, _pace)
_footsteps(
    "running",
    "street",
    "someone runs down the street",
    ("runs", "footsteps running", "running footsteps", "runs away", "chase"),
    0.5,
    2.9,
)
