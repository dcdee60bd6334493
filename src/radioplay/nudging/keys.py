"""The key of every clip: what it is known by in a session, and in a file of nudges.

    1.03-were-closed-unless       a line, by its stable name
    1.03-were-closed-unless/2     the second piece of a line that is cut at a pause
    cue:door bell#2               the second cue of that name in the script
    cue:door bell#2/3             the third sound that it plays (`x3`)
    bed:rain#1  music:theme#1     beds and music likewise; the second part of one that moves is `/2`
    utterance:sigh#1              a sigh, a laugh

Cues that end something are not counted. A key holds nothing of what is heard or when, so the same clip has the
same key in every render of one script; `nudging.matching` finds it again when the script has changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from radioplay.diagnostics import Span
from radioplay.lines import stable_name
from radioplay.performance import Delivery, Performance, Spot, Utterance
from radioplay.script.model import Cue

_KINDS = {"sound": "cue", "ambience": "bed", "music": "music"}


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of an episode, without pieces.

    Of lines by their name; of cues by where they stand, and what they are called.
    """

    lines: Mapping[str, str]
    cues: Mapping[tuple[Span, str], str]

    def of_cue(self, cue: Cue) -> str:
        """The key of a cue; empty for one that ends something."""
        return self.cues.get((cue.span, cue.name), "")


def keys_of(performance: Performance) -> Keys:
    """The key of everything in an episode."""
    counts: Counter[str] = Counter()
    cues: dict[tuple[Span, str], str] = {}
    for cue, uttered in _cues(performance):
        name = f"{'utterance' if uttered else _KINDS[cue.kind]}:{' '.join(cue.name.casefold().split())}"
        if cue.handling.action != "out":
            counts[name] += 1
            cues[cue.span, cue.name] = f"{name}#{counts[name]}"
    return Keys({line.name: stable_name(line) for line in performance.deliveries}, cues)


def piece(key: str, number: int) -> str:
    """The key of one of several clips, which count from 1."""
    return key if number <= 1 or not key else f"{key}/{number}"


def _cues(performance: Performance) -> Iterator[tuple[Cue, bool]]:
    """Every cue in the order of the script, and whether it is somebody's sigh."""
    for event in performance.events:
        match event:
            case Spot():
                yield event.cue, False
            case Utterance():
                yield event.cue, True
            case Delivery():
                yield from ((cue, False) for _, cue in event.cues)
