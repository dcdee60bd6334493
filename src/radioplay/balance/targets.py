"""How loud a line ought to be."""

from __future__ import annotations

from collections.abc import Mapping

from radioplay.cast import MixSettings
from radioplay.directions import manner
from radioplay.performance import Delivery
from radioplay.timeline import Treatment

PLACED_LU: Mapping[Treatment, float] = {
    "": 0.0,
    "close": 0.0,
    "off": -6.5,
    "door": -8.0,
    "far": -10.0,
    "phone": -1.3,
    "intercom": -1.3,
    "radio": -1.3,
    "tv": -1.3,
    "pa": -1.3,
}
"""How far below a voice before the microphone one is that is heard from there, or through that: these come out
of the treatments themselves, on the mean of many takes."""


def target_lufs(line: Delivery, heard: Treatment, mix: MixSettings) -> float:
    """The level of a line: the house's, moved by its direction, its character and where it is `heard` from."""
    given_db = mix.given_db(manner(line.directions).level)
    return mix.speech_lufs + given_db + line.character.gain_db + PLACED_LU[heard]
