"""`cast.toml`: the show, the cast, the places and the house sound."""

from radioplay.cast.edit import edit_cast, set_speed, set_voice, write_edited, write_voice
from radioplay.cast.model import (
    DEFAULT_ENGINE,
    Cast,
    Character,
    Credited,
    Dub,
    MixSettings,
    Place,
    Prose,
    Settings,
    Show,
    Timing,
    fold_name,
    split_voice,
)
from radioplay.cast.read import parse_cast, read_cast

__all__ = [
    "DEFAULT_ENGINE",
    "Cast",
    "Character",
    "Credited",
    "Dub",
    "MixSettings",
    "Place",
    "Prose",
    "Settings",
    "Show",
    "Timing",
    "edit_cast",
    "fold_name",
    "parse_cast",
    "read_cast",
    "set_speed",
    "set_voice",
    "split_voice",
    "write_edited",
    "write_voice",
]
