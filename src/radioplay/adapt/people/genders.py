"""Names → he or she: by the pronouns that come after them in the narration."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from radioplay.adapt.model import Gender, Story
from radioplay.adapt.people.lexicon import lexicon
from radioplay.adapt.people.sightings import Sighting

_PRONOUN = re.compile(r"\b(?:(he)|(she)|(him|his|himself)|(her|hers|herself))\b", re.IGNORECASE)
_ENDS = re.compile(r"\n\s*\n|[\"“‘«]")
_CLAUSE = re.compile(r"(?:\s+[a-z]+){1,3}\s+")
_OWNED = re.compile(
    r"\s+(?!(?:a|an|the|and|or|but|to|in|on|at|from|with|by|for|of|that|what|how|as|if|so|up|down)\b)[a-z]"
)
_FAR = 140  # characters from a name to the pronoun
_MANY, _SURE = 20, 0.85
_SUBJECT, _OTHER = 3, 1
_LEAST = 1  # by how much votes lead where nothing else tells


def vote(story: Story, sightings: Sequence[Sighting]) -> dict[str, Counter[Gender]]:
    """For each name how much speaks for "he" and for "she": what comes next, before anybody else is named.

    One who does something is more likely meant by the next "he" than one who is only mentioned.
    """
    text, words = story.text, lexicon()
    votes: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
    little = words.common | words.interjections
    told = [s for s in sightings if not s.said and (s.titles or s.words[0].casefold() not in little)]
    for index, seen in enumerate(told):
        stop = told[index + 1].start if index + 1 < len(told) else len(text)
        does = seen.after in words.human or seen.after in words.saying or seen.after.endswith("ed")
        leads = does or seen.before in words.saying
        cast = pronoun_after(text, seen.end, stop, leads)
        if cast is not None:
            votes[seen.name][cast[0]] += cast[1]
    return dict(votes)


def pronoun_after(text: str, end: int, stop: int, subject: bool) -> tuple[Gender, int] | None:
    """The gender of the next pronoun behind a place, and how much it counts; None where there is none near."""
    stop = min(stop, end + _FAR)
    barrier = _ENDS.search(text, end, stop)
    found = _PRONOUN.search(text, end, barrier.start() if barrier else stop)
    if found is None or _is_object(text, end, found):
        return None
    weight = _SUBJECT if subject and (found[1] or found[2]) else _OTHER
    return ("m" if found[1] or found[3] else "f"), weight


def _is_object(text: str, end: int, found: re.Match[str]) -> bool:
    """Whether a pronoun is another's than the one's who does something to them: `Tom told him`, `Tom saw her.`"""
    own = found[0].casefold()
    if own not in ("him", "her") or not _CLAUSE.fullmatch(text, end, found.start()):
        return False
    return own == "him" or not _OWNED.match(text, found.end())


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
        return leading if share > 0.6 and abs(he - she) >= _LEAST else "u"
    return leading if he + she >= _MANY and share >= _SURE else told
