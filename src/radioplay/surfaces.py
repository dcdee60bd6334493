"""What walls swallow: absorption at 125, 250, 500, 1000, 2000, 4000 and 8000 Hz, from 0 to 1.

Textbooks on room acoustics print such tables (Kuttruff, *Room Acoustics*; Vorländer, *Auralization*, annex);
where theirs differ these are in between, and from 8 kHz, where most stop, they go on as they were going.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from radioplay.spaces import Bands

SURFACES: Mapping[str, Bands] = {
    # not one material but what people say of a room
    "hard": (0.12, 0.11, 0.11, 0.11, 0.12, 0.12, 0.13),
    "mixed": (0.18, 0.20, 0.22, 0.24, 0.25, 0.26, 0.26),
    "soft": (0.34, 0.38, 0.42, 0.45, 0.47, 0.48, 0.48),
    "dead": (0.35, 0.55, 0.75, 0.80, 0.80, 0.80, 0.80),
    # walls, floors and ceilings
    "brick": (0.03, 0.03, 0.03, 0.04, 0.05, 0.07, 0.08),
    "concrete": (0.02, 0.02, 0.03, 0.03, 0.03, 0.04, 0.05),
    "stone": (0.02, 0.02, 0.03, 0.03, 0.04, 0.05, 0.06),
    "marble": (0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.03),
    "tile": (0.01, 0.01, 0.01, 0.02, 0.02, 0.03, 0.03),
    "plaster": (0.03, 0.03, 0.04, 0.04, 0.05, 0.05, 0.05),
    "plasterboard": (0.28, 0.12, 0.07, 0.06, 0.07, 0.08, 0.08),
    "wood": (0.25, 0.20, 0.15, 0.10, 0.10, 0.10, 0.11),
    "parquet": (0.04, 0.05, 0.06, 0.07, 0.06, 0.07, 0.08),
    "linoleum": (0.02, 0.02, 0.03, 0.03, 0.04, 0.04, 0.04),
    "glass": (0.30, 0.22, 0.16, 0.11, 0.07, 0.05, 0.04),
    "metal": (0.10, 0.07, 0.05, 0.04, 0.04, 0.04, 0.04),
    "earth": (0.15, 0.22, 0.32, 0.40, 0.45, 0.50, 0.50),
    "gravel": (0.25, 0.50, 0.65, 0.70, 0.75, 0.80, 0.80),
    "snow": (0.45, 0.70, 0.88, 0.92, 0.94, 0.95, 0.95),
    "water": (0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.03),
    # what lies or hangs in front of them
    "carpet": (0.05, 0.08, 0.20, 0.40, 0.55, 0.62, 0.65),
    "curtains": (0.10, 0.32, 0.50, 0.68, 0.70, 0.66, 0.62),
    "upholstery": (0.30, 0.42, 0.52, 0.58, 0.60, 0.57, 0.55),
    "foam": (0.12, 0.28, 0.62, 0.85, 0.92, 0.95, 0.95),
    "grass": (0.11, 0.26, 0.58, 0.68, 0.85, 0.92, 0.95),
    "canvas": (0.08, 0.28, 0.42, 0.55, 0.58, 0.55, 0.52),
}

FURNISHED: Bands = (0.35, 0.45, 0.58, 0.65, 0.65, 0.62, 0.58)
"""People, chairs, coats, half-open doors: what stands in a room whose walls alone are named."""
FURNISHED_SHARE = 0.12
"""How much of a room's surface they are."""

_COVERS = frozenset({"carpet", "curtains", "upholstery", "grass"})
_BEHIND = "plaster"  # what is seen of the walls where only a cover is named; covers are half of such a room

_ALSO = {
    "bricks": "brick",
    "rock": "stone",
    "tiles": "tile",
    "tiled": "tile",
    "wooden": "wood",
    "panelling": "wood",
    "steel": "metal",
    "iron": "metal",
    "windows": "glass",
    "curtain": "curtains",
    "drapes": "curtains",
    "velvet": "curtains",
    "rugs": "carpet",
    "carpets": "carpet",
    "carpeted": "carpet",
    "lino": "linoleum",
    "vinyl": "linoleum",
    "drywall": "plasterboard",
    "soil": "earth",
    "ice": "stone",
    "medium": "mixed",
    "plain": "mixed",
    "cloth": "canvas",
    "leather": "upholstery",
    "seats": "upholstery",
}


def find_surfaces(written: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a `surface` names: the surfaces of this table, and the words that are none of them.

    Several stand between commas, `+`, `and` or `&`: "brick and glass".
    """
    names = [part.strip() for part in re.split(r"[,+&/]|\band\b", written.casefold()) if part.strip()]
    known = tuple(_ALSO.get(name, name) for name in names if _ALSO.get(name, name) in SURFACES)
    return known, tuple(name for name in names if _ALSO.get(name, name) not in SURFACES)


def surface_names() -> tuple[str, ...]:
    """Every word that `find_surfaces` knows."""
    return (*SURFACES, *_ALSO)


def absorption_of(names: tuple[str, ...]) -> Bands:
    """What walls of these surfaces swallow, in equal shares."""
    if names and all(name in _COVERS for name in names):
        names = (*names, *[_BEHIND] * len(names))
    rows = [SURFACES[name] for name in names or ("mixed",)]
    return tuple(sum(column) / len(rows) for column in zip(*rows, strict=True))
