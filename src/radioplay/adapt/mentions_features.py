"""Place × candidate → features: what speaks for and against somebody being meant.

Features are numbered; each belongs to a group, of which a candidate has one or none. A weight for each is in
`data/mentions.json`, learned by `tools/train_mentions.py`.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import accumulate

from radioplay.adapt.mentions_places import Place
from radioplay.adapt.model import Gender

GROUPS = {
    "sentences": 8,  # told since they were met last
    "paragraphs": 6,  # since then
    "rank": 6,  # how many of a fitting gender were met since
    "role": 18,  # what the pronoun does × whether in the same sentence × what they did there
    "kind": 5,  # how they were met last: by name, noun, pronoun, named in speech, spoken to
    "gender": 2,  # known to fit, or not known
    "lately": 6,  # how often they were met of late
    "weight": 6,  # how often they are named, beside who is named most
    "chain": 6,  # whether the last pronoun of that gender meant them, and how far back
    "turn": 10,  # beside a quote: whether they said that of this paragraph, the last, the one before
    "spoken": 4,  # beside a quote: whether they are spoken to or of in what was just said
    "noun: sentences": 8,
    "noun: rank": 6,
    "noun: gender": 3,
    "noun: kind": 5,
    "noun: lately": 6,
    "noun: turn": 10,
    "noun: called so": 4,  # whether that noun is in their name, or meant them before
    "noun: owner": 4,  # "his mother" isn't he
    "noun: described": 3,  # known by name, or by a description that has another noun
    "nobody": 12,  # somebody new: by the determiner, and by whether that noun was met before
}
_NAMES = list(GROUPS)
OFFSETS = dict(zip(_NAMES, accumulate([0, *GROUPS.values()]), strict=False))
SIZE = sum(GROUPS.values())

_SENTENCES = (1, 2, 3, 4, 6, 10, 20)
_PARAGRAPHS = (1, 2, 3, 5, 10)
_COUNTS = (1.5, 2.5, 4.5, 8.0, 14.0)
_WEIGHTS = (0.02, 0.05, 0.12, 0.3, 0.7)
_DETERMINERS = {"the": 0, "this": 1, "that": 1, "his": 2, "her": 2, "their": 2, "my": 3, "our": 3, "": 4}


@cache
def weights() -> list[float]:
    """The weight of each feature."""
    text = resources.files(__package__).joinpath("data", "mentions.json").read_text("utf-8")
    stored: dict[str, list[float]] = json.loads(text)["weights"]
    return [weight for group, size in GROUPS.items() for weight in stored.get(group, [0.0] * size)]


@dataclass(slots=True)
class Seen:
    """Where and how somebody was met last, and how often.

    `lately` fades with every meeting of anybody; `tagged` is the last quote beside which they stood as its subject,
    `named` the last quote in which they are named, `called` the last in which they are spoken to.
    """

    lately: float = 0.0
    met: int = 0
    sentence: int = -1
    paragraph: int = -1
    clause: int = -1
    subject: bool = False
    possessive: bool = False
    kind: int = 0
    tagged: int = -1
    tagged_paragraph: int = -1
    named: int = -1
    called: int = -1


@dataclass(frozen=True, slots=True)
class Where:
    """Where a place is: numbers of its sentence (among those told) and paragraph, and of the quote beside it.

    `quote` is the last quote that ended before; `beside` is whether the place is part of the words next to one.
    """

    sentence: int
    paragraph: int
    quote: int
    beside: bool
    met: int


def of_pronoun(
    place: Place, where: Where, who: Seen, gender: Gender, weight: float, rank: int, chain: int
) -> list[int]:
    """The features of one who may be meant by "he" or "her"."""
    far = where.sentence - who.sentence
    doing = 0 if place.subject else 1 if place.possessive else 2
    did = 0 if who.subject else 1 if who.possessive else 2
    found = [
        OFFSETS["sentences"] + bisect_right(_SENTENCES, far),
        OFFSETS["paragraphs"] + bisect_right(_PARAGRAPHS, where.paragraph - who.paragraph),
        OFFSETS["rank"] + min(rank, 5),
        OFFSETS["role"] + doing * 6 + (far == 0) * 3 + did,
        OFFSETS["kind"] + who.kind,
        OFFSETS["gender"] + (gender == "u"),
        OFFSETS["lately"] + bisect_right(_COUNTS, _faded(who, where)),
        OFFSETS["weight"] + bisect_right(_WEIGHTS, weight),
    ]
    if chain >= 0:
        found.append(OFFSETS["chain"] + min(chain, 2) + 3 * (doing != 0))
    if where.beside:
        found.append(OFFSETS["turn"] + _turn(where, who))
        found.append(OFFSETS["spoken"] + _spoken(where, who))
    return found


def of_noun(
    place: Place, where: Where, who: Seen, gender: Gender, rank: int, called: int, owner: int, named: bool
) -> list[int]:
    """The features of one who may be meant by "the old man" or "his mother"."""
    found = [
        OFFSETS["noun: sentences"] + bisect_right(_SENTENCES, where.sentence - who.sentence),
        OFFSETS["noun: rank"] + min(rank, 5),
        OFFSETS["noun: gender"]
        + (0 if "u" not in (gender, place.gender) else 1 if place.gender == "u" else 2),
        OFFSETS["noun: kind"] + who.kind,
        OFFSETS["noun: lately"] + bisect_right(_COUNTS, _faded(who, where)),
        OFFSETS["noun: called so"] + called,
        OFFSETS["noun: owner"] + owner,
        OFFSETS["noun: described"] + (0 if named else 1 + (called == 0)),
    ]
    if where.beside:
        found.append(OFFSETS["noun: turn"] + _turn(where, who))
    return found


def of_nobody(place: Place, met_before: bool) -> list[int]:
    """The features of "the man" being somebody who isn't of the cast."""
    kind = _DETERMINERS.get(place.owner, 5)
    return [OFFSETS["nobody"] + kind * 2 + met_before]


def _faded(who: Seen, where: Where) -> float:
    return who.lately * 0.97 ** (where.met - who.met)


def _turn(where: Where, who: Seen) -> int:
    if who.tagged < 0:
        return 0
    if who.tagged_paragraph == where.paragraph:
        return 1
    back = where.quote - who.tagged
    return 1 + min(max(back, 1), 8)


def _spoken(where: Where, who: Seen) -> int:
    if who.called == where.quote:
        return 1
    if who.named == where.quote:
        return 2
    return 3 if who.called == where.quote - 1 else 0
