"""Sightings → pairs of names that stand together as only two people's would."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from radioplay.adapt.model import Story
from radioplay.adapt.people.lexicon import lexicon
from radioplay.adapt.people.sightings import Sighting

Pair = frozenset[str]

_SENTENCE_ENDS = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\b[A-Z])[.!?;:]|\n\s*\n")
_AND = re.compile(r"(?:['’]s)?(?:,| and| or|, and| to| with| &)\s+(?:the\s+)?", re.IGNORECASE)
_BACK = 3  # sightings that are looked back at
_FAR = 160  # characters


def find_apart(story: Story, sightings: Sequence[Sighting], known: frozenset[str]) -> Counter[Pair]:
    """How often two names can't be one person's.

    "Mara and Tom" are two; so are a name that somebody is called by and the name of who says so, and, with
    less weight, two names in one sentence of the narration.

    Args:
        story: for its text.
        sightings: in order.
        known: the names that are people's.
    """
    text, apart = story.text, Counter[Pair]()
    saying = lexicon().saying
    recent: list[Sighting] = []
    for seen in sightings:
        if seen.name not in known:
            continue
        speaks = not seen.said and (seen.before in saying or seen.after in saying)
        for other in reversed(recent):
            if seen.start - other.end > _FAR:
                break
            if other.name == seen.name or _shortened(seen, other):
                continue
            gap = text[other.end : seen.start]
            if "\n\n" in gap:
                break
            pair = frozenset((other.name, seen.name))
            if (
                (seen.said == other.said and _AND.fullmatch(gap))
                or (speaks and other.called)
                or (seen.called and not other.said and (other.before in saying or other.after in saying))
            ):
                apart[pair] += 2
            elif not seen.said and not other.said and not _SENTENCE_ENDS.search(gap):
                apart[pair] += 1
        recent = [*recent[1 - _BACK :], seen]
    return apart


def _shortened(one: Sighting, other: Sighting) -> bool:
    """Whether one name is the other without its surname: `"Mara Voss, sir," said Mara` names one person."""
    return (
        one.words[0] == other.words[0] and len(one.words) != len(other.words) and one.titles == other.titles
    )
