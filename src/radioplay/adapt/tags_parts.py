"""Clauses × words → parts: who is spoken to, and how, by what stands behind a verb of saying."""

from __future__ import annotations

from radioplay.adapt.model import Mention
from radioplay.adapt.tags_clauses import Clause
from radioplay.adapt.tags_subjects import SUBJECT_PRONOUNS, Subjects
from radioplay.adapt.words import CONJUNCTIONS

MOST_OF_PHRASE = 9
"""Tokens of a phrase of manner, the preposition, too."""

_OF_MANNER = frozenset("in with without from through over under into at across between by on for".split())
_PLAIN_ADVERBS = frozenset(
    "low aloud again fast once hard back out loud together too abruptly then presently finally hoarse".split()
)
_TOLD_BY = frozenset(
    """voice tone tones whisper murmur smile laugh sigh grin sob breath accent accents frown shrug nod chuckle
    giggle sneer groan gasp growl snarl emphasis air look glance manner gravity dignity contempt scorn warmth
    bitterness surprise astonishment anger triumph effort haste indignation eagerness enthusiasm pride
    satisfaction relief""".split()
)
_TRANSITIVE = frozenset(
    """tell ask inform assure beg urge remind warn answer advise order command beseech entreat implore bid address
    correct scold chide rebuke reprove admonish comfort soothe console reassure encourage coax prompt tease taunt
    interrupt promise question interrogate thank congratulate greet hail instruct direct invite""".split()
)
_TURNING = frozenset("turning turned speaking spoke turns speaks".split())


def find_listener(of: Subjects, clause: Clause, last: int) -> tuple[Mention | None, int]:
    """Who is spoken to by what stands behind the verb, and the token behind that."""
    at, low = clause.after, of.low
    if at < last and not clause.inverted and clause.verb.name in _TRANSITIVE:
        found = of.anyone_at(at)
        if found is not None and not found.possessive and low[at] not in SUBJECT_PRONOUNS:
            return found, of.end_of(found)
    if at + 1 < last and low[at] in ("to", "at"):
        found = of.anyone_at(at + 1)
        if found is not None and not found.possessive:
            return found, of.end_of(found)
    for place in range(at, min(at + 10, last - 1)):
        if (low[place] == "to" and low[place - 1] in _TURNING) or low[place] == "addressing":
            found = of.anyone_at(place + 1)
            if found is not None and not found.possessive:
                return found, at
    for place in range(clause.first, clause.last - 1):  # Tom turned to Ann and said
        if low[place] == "to" and low[place - 1] in _TURNING:
            found = of.anyone_at(place + 1)
            if found is not None and not found.possessive:
                return found, at
    return None, at


def find_manner(of: Subjects, clause: Clause, at: int, last: int) -> tuple[int, int]:
    """The tokens of the adverbs and phrases that tell how something is said, and begin at or behind `at`.

    A phrase behind a description belongs to that, unless it names what is heard: "said the man with the basket".
    """
    low, start, end = of.low, at, at
    described = clause.inverted and clause.subject.kind == "noun"
    while end < last:
        word = low[end]
        if word in _PLAIN_ADVERBS or (word.endswith("ly") and len(word) > 4):
            end += 1
        elif word in _OF_MANNER or (described and word == "of"):
            stop = end + 1
            while (
                stop < min(last, end + MOST_OF_PHRASE)
                and low[stop][0].isalpha()
                and low[stop] not in CONJUNCTIONS
            ):
                stop += 1
            if described and end == start and _TOLD_BY.isdisjoint(low[end:stop]):
                start = stop
            end = stop
        elif _goes_on(of, start, end, last):
            end += 1
        else:
            break
    return start, end


def _goes_on(of: Subjects, start: int, at: int, last: int) -> bool:
    """Whether a comma or an "and" ties another adverb or phrase to those before."""
    if at + 1 >= last or of.low[at] not in (",", "and"):
        return False
    after = of.low[at + 1]
    if after.endswith("ly") and len(after) > 4:
        return at > start or of.low[at] == ","
    return at > start and of.low[at] == "," and after in ("in", "with", "without")
