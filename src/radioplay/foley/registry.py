"""What a preset is, and the list they all put themselves on.

A preset is one function under `@preset(…)`. It takes a seeded generator and its parameters by name, and
returns a sound of shape (frames,) or (frames, 2) in any level; `make` in the package brings it to `peak`,
takes away DC and fades its ends. A parameter is declared as `name=(default, lowest, highest)`, in the unit
its name says; three whole numbers make a parameter that counts things. One with `lasts=True` also takes
`seconds`, and fills them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import did_you_mean

Sound = NDArray[np.float64]
"""What a maker returns: shape (frames,) for mono or (frames, 2), at 48 kHz, in any level."""

Kind = Literal["spot", "bed", "music"]
Maker = Callable[..., Sound]
Range = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Preset:
    """A sound that can be made by rule.

    Attributes:
        name: as a cue names it, `door-bell`.
        kind: a spot is heard once, a bed loops without a seam, music has a beginning and an end.
        description: one line for lists.
        words: other names people write for it.
        parameters: name and default, in the unit the name says, sorted.
        limits: name, lowest and highest value, in the same order.
        seconds: its natural length, about; for a bed, what is made when no length is asked.
        reach_m: how many metres away near, mid and far are for such a thing.
    """

    name: str
    kind: Kind
    description: str
    words: tuple[str, ...]
    parameters: tuple[tuple[str, float], ...]
    limits: tuple[tuple[str, float, float], ...]
    seconds: float
    reach_m: tuple[float, float, float] = (0.4, 2.0, 40.0)


@dataclass(frozen=True, slots=True)
class Recipe:
    """A preset together with how it is made; for `make` alone."""

    preset: Preset
    maker: Maker
    peak: float
    lasts: bool
    whole: frozenset[str]
    close_up: Mapping[str, float]
    far_off: Mapping[str, float]


RECIPES: dict[str, Recipe] = {}

_NOTHING: Mapping[str, float] = MappingProxyType({})


def preset(
    name: str,
    kind: Kind,
    description: str,
    *,
    words: tuple[str, ...] = (),
    seconds: float,
    peak: float = 0.7,
    lasts: bool = False,
    reach: tuple[float, float, float] = (0.4, 2.0, 40.0),
    close_up: Mapping[str, float] = _NOTHING,
    far_off: Mapping[str, float] = _NOTHING,
    **ranges: Range,
) -> Callable[[Maker], Maker]:
    """Put the function below on the list of presets.

    Args:
        name: lower case, words joined by hyphens.
        kind: see `Preset`; a bed must be `lasts=True` and return a loop of exactly the frames asked for.
        description: one line for lists.
        words: other names people write for it.
        seconds: its natural length.
        peak: the level it is brought to, at most 0.9: a coin is no gunshot.
        lasts: whether the maker takes `seconds` and fills them.
        reach: how many metres away near, mid and far are.
        close_up, far_off: parameters that are others near and far, where nothing else is asked.
        ranges: each parameter's default, lowest and highest value.
    """

    def register(maker: Maker) -> Maker:
        if name in RECIPES:
            raise RuntimeError(f"two presets are called {name}")
        ordered = sorted(ranges.items())
        shown = Preset(
            name=name,
            kind=kind,
            description=description,
            words=words,
            parameters=tuple((key, float(values[0])) for key, values in ordered),
            limits=tuple((key, float(values[1]), float(values[2])) for key, values in ordered),
            seconds=seconds,
            reach_m=reach,
        )
        whole = frozenset(key for key, values in ordered if all(isinstance(v, int) for v in values))
        RECIPES[name] = Recipe(shown, maker, peak, lasts, whole, close_up, far_off)
        return maker

    return register


def chosen_parameters(recipe: Recipe, asked: Mapping[str, float], place: float = 0.0) -> dict[str, float]:
    """Every parameter of a preset: what was asked, and for the rest the defaults at that distance.

    Args:
        recipe: of the preset.
        asked: values by name.
        place: −1 near, 0 mid, +1 far; between them, values between.

    Raises:
        ValueError: for a name the preset does not have, or a value outside its range.
    """
    chosen = dict(recipe.preset.parameters)
    for name, value in (recipe.far_off if place > 0 else recipe.close_up).items():
        there = chosen[name] + abs(place) * (value - chosen[name])
        chosen[name] = float(round(there)) if name in recipe.whole else there
    limits = {name: (low, high) for name, low, high in recipe.preset.limits}
    for name, value in asked.items():
        if name not in chosen:
            raise ValueError(_no_such(f"{recipe.preset.name} has no parameter {name}", name, chosen))
        low, high = limits[name]
        if not math.isfinite(value) or not low <= value <= high:
            raise ValueError(f"{name} of {recipe.preset.name} is between {low:g} and {high:g}, not {value:g}")
        if name in recipe.whole and value != int(value):
            raise ValueError(f"{name} of {recipe.preset.name} is a whole number, not {value:g}")
        chosen[name] = float(value)
    return {name: int(value) if name in recipe.whole else value for name, value in chosen.items()}


def find_recipe(name: str) -> Recipe:
    """The recipe of a preset.

    Raises:
        ValueError: where there is none of that name, with the nearest one.
    """
    if name not in RECIPES:
        raise ValueError(_no_such(f"there is no foley preset {name}", name, RECIPES))
    return RECIPES[name]


def _no_such(message: str, word: str, known: Mapping[str, object]) -> str:
    hint = did_you_mean(word, known)
    if hint:
        return f"{message}; {hint}"
    return f"{message}; there are {', '.join(sorted(known))}" if known else f"{message}; it has none"
