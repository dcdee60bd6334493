"""Names → he or she: by the pronouns that come after them in the narration."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from radioplay.adapt.model import Gender, Story
from radioplay.adapt.people.sightings import Sighting

_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_FAR = 140  # characters from a name to the pronoun
_MANY, _SURE = 4, 0.75


def vote(story: Story, sightings: Sequence[Sighting]) -> dict[str, Counter[Gender]]:
    """For each name how often "he" and "she" come next, before anybody else is named."""
    text = story.text
    votes: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
    told = [seen for seen in sightings if not seen.said]
    for index, seen in enumerate(told):
        stop = told[index + 1].start if index + 1 < len(told) else len(text)
        ahead = text[seen.end : min(stop, seen.end + _FAR)].partition("\n\n")[0]
        for mark in '"“‘«':
            ahead = ahead.partition(mark)[0]
        found = _PRONOUN.search(ahead)
        if found:
            votes[seen.name]["m" if found[1] else "f"] += 1
    return dict(votes)


def settle(told: Gender, sure: bool, votes: Mapping[Gender, int]) -> Gender:
    """The gender of one of whom names tell `told`, for `sure` where a title does.

    Many clear votes outweigh a first name; where no name tells, a majority does.
    """
    he, she = votes.get("m", 0), votes.get("f", 0)
    if sure or he == she:
        return told
    leading: Gender = "m" if he > she else "f"
    share = max(he, she) / (he + she)
    if told == "u":
        return leading if share > 0.6 else "u"
    return leading if he + she >= 2 * _MANY and share >= _SURE else told
