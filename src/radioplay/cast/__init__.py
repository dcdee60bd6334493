"""`cast.toml`: the show, the cast, the places and the house sound."""

from radioplay.cast.model import (
    DEFAULT_ENGINE,
    Cast,
    Character,
    MixSettings,
    Place,
    Settings,
    Show,
    Timing,
    fold_name,
    split_voice,
)

__all__ = [
    "DEFAULT_ENGINE",
    "Cast",
    "Character",
    "MixSettings",
    "Place",
    "Settings",
    "Show",
    "Timing",
    "fold_name",
    "split_voice",
]
