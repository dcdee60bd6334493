"""What a person has moved, turned up or muted, on top of what radioplay laid.

`lines/<episode>.nudges.toml` is written by `radioplay export --pull`, and belongs with the script.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nudge:
    """A clip's difference from where it was laid: `offset_s` later (negative: earlier), `gain_db` louder, or muted."""

    offset_s: float = 0.0
    gain_db: float = 0.0
    muted: bool = False


Nudges = Mapping[str, Nudge]
"""By the key of the clip, see `nudging.keys`."""

NONE: Nudges = {}
