"""Footsteps.

A walking step is two contacts: the heel, which carries the weight, and the ball of the foot some 90 ms
later. The floor decides what they strike: how bright the contact, which modes, how much loose grit. No two
steps are alike in weight, timing or tuning, and left differs from right.
"""

from __future__ import annotations

from dataclasses import dataclass

from numpy.random import Generator

from radioplay.foley.handling import crackle
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import add, band, curve, decay, frames, hiss, level, silence, struck


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
    """

    band_hz: tuple[float, float]
    tau_s: float
    modes_hz: tuple[float, ...]
    t60_s: float
    knock: float
    grit: float


SURFACES = {
    "wood": Surface((80, 1400), 0.008, (90, 160, 310, 520, 880), 0.13, 1.0, 0.02),
    "tile": Surface((250, 5200), 0.005, (210, 480, 1120, 2150, 3300), 0.05, 0.7, 0.06),
    "street": Surface((180, 3800), 0.007, (140, 330, 760, 1500), 0.04, 0.5, 0.16),
    "gravel": Surface((300, 4500), 0.016, (120, 240), 0.04, 0.25, 1.0),
    "carpet": Surface((60, 520), 0.016, (75, 130, 210), 0.07, 0.8, 0.03),
}


def one_step(rng: Generator, surface: Surface, heel: float, weight: float) -> Sound:
    """Heel and ball of one foot on a floor, peak about 1.

    Args:
        rng: chance.
        surface: the floor.
        heel: 0 a soft sole, 1 a hard heel.
        weight: 0 light, 1 heavy.
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
        seconds = roll + 0.17
        n = frames(seconds)
        grains = crackle(rng, seconds, 250 + 900 * surface.grit, 900, 8000)
        grains += 0.1 * surface.grit * level(band(hiss(rng, seconds, 500, 5000), 300, None))
        add(
            out,
            level(grains * curve(n, (0, 0.5), (0.02, 1), (roll, 0.45), (roll + 0.04, 0.9), (seconds, 0))),
            0.0,
            slide,
        )
    return out


def walk(
    rng: Generator,
    surface: Surface,
    seconds: float,
    approach: float,
    count: int,
    heel: float,
    pace_hz: float,
    weight: float,
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
        step = one_step(rng, surface, heel * (0.94 if k % 2 else 1.0), weight)
        if away:
            step = band(step, None, 9000 * 0.18**away, 1)
        at = k / pace_hz + (rng.normal(0, 0.014) / pace_hz if k else 0.0)
        add(out, step, at, rng.uniform(0.8, 1.0) * 10 ** (-20 * away / 20))
    return out


def _footsteps(name: str, surface: str, description: str, words: tuple[str, ...], peak: float) -> None:
    @preset(
        name,
        "spot",
        description,
        words=words,
        seconds=4.2,
        peak=peak,
        lasts=True,
        approach=(0.0, -1.0, 1.0),
        count=(0, 0, 500),
        heel=(0.6, 0.0, 1.0),
        pace_hz=(1.75, 0.5, 4.0),
        weight=(0.5, 0.0, 1.0),
    )
    def footsteps(
        rng: Generator,
        seconds: float,
        approach: float,
        count: int,
        heel: float,
        pace_hz: float,
        weight: float,
    ) -> Sound:
        return walk(rng, SURFACES[surface], seconds, approach, count, heel, pace_hz, weight)


_footsteps(
    "footsteps",
    "wood",
    "someone walks on boards",
    ("steps", "walking", "footsteps on wood", "walks", "footsteps approach", "wooden floor"),
    0.45,
)
_footsteps(
    "footsteps-tile", "tile", "someone walks on tiles", ("footsteps on tiles", "heels", "kitchen floor"), 0.4
)
_footsteps(
    "footsteps-street",
    "street",
    "someone walks on a pavement",
    ("footsteps on pavement", "footsteps on concrete", "footsteps outside", "sidewalk"),
    0.4,
)
_footsteps(
    "footsteps-gravel", "gravel", "someone walks on gravel", ("footsteps on gravel", "gravel path"), 0.4
)
_footsteps(
    "footsteps-carpet", "carpet", "someone walks on a carpet", ("footsteps on carpet", "soft steps"), 0.3
)
