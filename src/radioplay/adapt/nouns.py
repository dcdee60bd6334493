"""Words → nouns for people: which mean somebody, of which gender, and which call whoever is spoken to."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from radioplay.adapt.model import Gender


@dataclass(frozen=True, slots=True)
class Nouns:
    """Nouns for people: the gender of each, which are kin, which call somebody, and which mean several."""

    gender: dict[str, Gender]
    kin: frozenset[str]
    calls: frozenset[str]
    together: frozenset[str]


@cache
def nouns() -> Nouns:
    """The nouns of `data/nouns.toml`."""
    data = tomllib.loads(resources.files(__package__).joinpath("data", "nouns.toml").read_text("utf-8"))
    gender: dict[str, Gender] = {}
    genders: tuple[Gender, ...] = ("u", "f", "m")
    for kind in genders:
        gender |= dict.fromkeys(data[kind].split(), kind)
    kin, calls, together = (frozenset(data[key].split()) for key in ("kin", "calls", "together"))
    return Nouns(gender, kin, calls, together)
