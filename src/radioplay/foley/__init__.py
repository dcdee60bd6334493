"""Sounds made by rule: bell, register, gunshot, door, footsteps, rain, walla …

Nothing here is recorded: every sound is computed from how the thing moves (modes that ring and die,
surfaces that stick and slip, drops that fall by chance), from a name, a seed and a few parameters. The same
three always give the same samples; small differences in the last bit are possible between kinds of
processor.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from radioplay.foley import (
    animals,
    bells,
    blades,
    breaths,
    crowd,
    desk,
    doors,
    engines,
    fires,
    handling,
    impacts,
    knocks,
    mechanisms,
    music,
    people,
    phones,
    register,
    roads,
    rooms,
    shots,
    signals,
    steps,
    street,
    trains,
    water,
    weather,
)
from radioplay.foley.distance import Distance, at_distance, level_db, metres_of, place_of
from radioplay.foley.finish import finish
from radioplay.foley.registry import RECIPES, Preset, chosen_parameters, find_recipe
from radioplay.foley.toolbox import frames, peak_of, seeded

__all__ = ["FAMILIES", "LONGEST", "PRESETS", "VERSION", "Distance", "Preset", "level_db", "make"]

VERSION = 3
"""Part of whatever remembers a made sound. Raise it when any of them changes."""

LONGEST = 600.0
"""The most seconds made in one piece. A bed that lasts longer is looped."""

FAMILIES = (
    animals,
    bells,
    blades,
    breaths,
    crowd,
    desk,
    doors,
    engines,
    fires,
    handling,
    impacts,
    knocks,
    mechanisms,
    music,
    people,
    phones,
    register,
    roads,
    rooms,
    shots,
    signals,
    steps,
    street,
    trains,
    water,
    weather,
)
"""The modules whose presets are on the list; a new one is added here."""

PRESETS: Mapping[str, Preset] = MappingProxyType({name: RECIPES[name].preset for name in sorted(RECIPES)})
"""Every preset by name."""

_NOTHING: Mapping[str, float] = MappingProxyType({})


def make(
    name: str,
    *,
    seed: int = 0,
    seconds: float | None = None,
    parameters: Mapping[str, float] = _NOTHING,
    distance: Distance | float = "mid",
) -> NDArray[np.float32]:
    """Make a sound.

    Args:
        name: one of `PRESETS`.
        seed: another one gives another performance of the same thing.
        seconds: how long it is to be, exactly. Rain, a siren, steps, a telephone go on that long; a blow
            is cut short with a fade, or followed by silence; the theme is arranged to fit. None gives the
            natural length.
        parameters: what to change, by name; the rest stay at their defaults.
        distance: from where it is heard: near, mid, far, or a number of metres. What is near has more detail
            and more bass, what is far is dull, soft and round; how much louder or softer, `level_db` says.

    Returns:
        Shape (frames, 1) or (frames, 2) at 48 kHz, no sample beyond ±0.9, without DC. Spots and music
        start and end in silence; a bed runs on from its own end.

    Raises:
        ValueError: for an unknown preset or parameter (with the nearest one), a value or a distance out of
            range, or a length that is not above 0 and at most `LONGEST`.
    """
    recipe = find_recipe(name)
    metres = metres_of(recipe.preset, distance)
    chosen = chosen_parameters(recipe, parameters, place_of(recipe.preset, metres))
    if seconds is not None and not 0.0 < seconds <= LONGEST:
        raise ValueError(f"a sound lasts more than 0 and at most {LONGEST:g} seconds, not {seconds:g}")
    rng = seeded(name, seed)
    if recipe.lasts:
        length = recipe.preset.seconds if seconds is None else seconds
        sound = recipe.maker(rng, length, **chosen)
    else:
        sound = recipe.maker(rng, **chosen)
    peak = recipe.peak
    if metres != recipe.preset.reach_m[1]:
        heard = at_distance(sound, recipe.preset, metres, seeded(f"{name} afar", seed))
        peak *= 10 ** (level_db(recipe.preset, metres) / 20) * peak_of(heard) / peak_of(sound)
        sound = heard
    exact = None if seconds is None else frames(seconds)
    return finish(sound, recipe.preset.kind, min(peak, 0.9), exact)
