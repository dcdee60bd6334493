"""Lines of a dub that are longer than the original gives them time for."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from radioplay.cast.text import as_key
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.words import words_of
from radioplay.performance import Delivery
from radioplay.units import Samples, to_seconds

SPARE_S = 0.1
"""By how much a line may run over its slot before anybody hears it."""
_FASTEST = 1.25
"""A voice that is sped up by more sounds hurried: then the line is to be shortened."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of a dub in its slot. Places are samples of the timeline.

    Attributes:
        slot, until: where the original's line begins, and where what waits for its end does.
        start, end: where the dub's is heard.
    """

    line: Delivery
    slot: Samples
    until: Samples
    start: Samples
    end: Samples

    @property
    def late_s(self) -> float:
        """How long after its slot's start it begins."""
        return max(0.0, to_seconds(self.start - self.slot))

    @property
    def over_s(self) -> float:
        """By how much it is longer than its slot."""
        return max(0.0, to_seconds((self.end - self.start) - (self.until - self.slot)))

    @property
    def overruns(self) -> bool:
        """Whether that can be heard."""
        return self.over_s > SPARE_S


def dubbing_json(lines: Iterable[Placed], language: str) -> dict[str, Any]:
    """What `report.json` says of a dub: every line's slot, how long it is, and by how much it is late or over."""
    placed = tuple(lines)
    return {
        "language": language,
        "overruns": sum(each.overruns for each in placed),
        "late": sum(each.late_s > SPARE_S for each in placed),
        "lines": [
            {
                "name": each.line.name,
                "character": each.line.character.name,
                "slot_s": round(to_seconds(each.slot), 3),
                "slot_length_s": round(to_seconds(each.until - each.slot), 3),
                "start_s": round(to_seconds(each.start), 3),
                "length_s": round(to_seconds(each.end - each.start), 3),
                "late_s": round(each.late_s, 3),
                "over_s": round(each.over_s, 3),
            }
            for each in placed
        ],
    }


def overrun_problems(lines: Iterable[Placed], language: str) -> Problems:
    """L011 for every line that runs over its slot, with what may help."""
    return tuple(_overrun(placed, language) for placed in lines if placed.overruns)


def _overrun(placed: Placed, language: str) -> Diagnostic:
    line = placed.line
    whole, slot = placed.end - placed.start, max(1, placed.until - placed.slot)
    over = f"{placed.over_s:.1f} s over its slot of {to_seconds(slot):.1f} s"
    message = f"{line.character.name}'s line {line.name} runs {over}"
    faster = whole / slot
    if faster <= _FASTEST:
        speed = math.ceil(line.character.speed * faster * 100) / 100
        hint = f"shorten it a little, or speed = {speed:g} in [cast.{as_key(line.character.name)}.{language}]"
    else:
        words = len(words_of(line.text))
        least = max(1, math.ceil(words * (1 - slot / whole)))
        hint = f"shorten it: by about {least} of its {words} words"
    return Diagnostic("L011", message, line.span, hint, "warning")
