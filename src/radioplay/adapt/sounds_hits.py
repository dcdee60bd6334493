"""Words of a sentence → the kinds of sound that they tell, with the words that tell them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_lexicon import Alone, Kind, Lexicon, Pairing

_BEFORE, _BEHIND, _PARTICLE = 7, 5, 4
"""How many words a source may stand before its sound, behind it, and a particle behind its verb."""

_STOPS = frozenset(
    ["which", "who", "when", "while", "until", "because", "if", "though", "although", "before", "after"]
)
_JOINTS = frozenset(["and", "but", "or", "then", "so", "as"])
_CLAUSE_WORDS = frozenset(["he", "she", "i", "we", "they", "you"])
_PREPOSITIONS = frozenset(
    "of from in on at over under by with through across behind beyond above below against inside outside near "
    "beside along down up around round into onto off between".split()
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A sound told in a sentence: the index of its sound word, of its source or -1, and of its particle or -1."""

    kind: Kind
    at: int
    source: int
    particle: int
    form: Form
    noun: bool

    @property
    def first(self) -> int:
        """The first word of what tells it."""
        return min(each for each in (self.at, self.source, self.particle) if each >= 0)

    @property
    def last(self) -> int:
        """The last."""
        return max(self.at, self.source, self.particle)


def hit_at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Hit | None:
    """What the word at `at` tells, with its nearest source, or alone; None for nothing."""
    forms = lexicon.triggers.get(words[at].lower, ())
    noun = bool(forms) and is_noun(words, at, frozenset(lexicon.context["articles"]), forms[0][1])
    best: tuple[int, Hit] | None = None
    for lemma, form in forms:
        for pairing in lexicon.pairings.get(lemma, ()):
            found = _paired(words, at, form, noun, pairing, lexicon)
            if found and (best is None or found[0] < best[0]):
                best = found
    if best:
        return best[1]
    for lemma, form in forms:
        for alone in lexicon.alone.get(lemma, ()):
            if (particle := _particle(words, at, alone.particle)) is not None and _fits(
                words, at, form, noun, alone, lexicon
            ):
                return Hit(alone.kind, at, -1, particle, form, noun)
    return None


def is_noun(words: Sequence[Word], at: int, articles: frozenset[str], form: Form) -> bool:
    """Whether the word at `at` is a noun, as far as an article or a preposition before it tells."""
    if form == "ed":
        return False
    for back in range(at - 1, max(-1, at - 4), -1):
        word = words[back].lower
        if word in articles or word == "'s":
            return True
        if back == at - 1 and word in _PREPOSITIONS and form in ("s", "ing"):
            return True
        if (
            not word.isalpha()
            or word in _PREPOSITIONS
            or word in _CLAUSE_WORDS
            or word in _JOINTS
            or word == "to"
        ):
            return back == at - 1 and word in _JOINTS and form == "s"
        if word.endswith(("ed", "ly")) and back == at - 1:
            continue
    return at == 0


def _particle(words: Sequence[Word], at: int, particle: str) -> int | None:
    """Where the particle is, -1 where none is needed, None where it is missing."""
    if not particle:
        return -1
    for index in range(at + 1, min(len(words), at + 1 + _PARTICLE)):
        if words[index].lower == particle:
            return index
        if words[index].lower in STRONG or words[index].lower in _JOINTS or words[index].lower == ",":
            return None
    return None


def _paired(
    words: Sequence[Word], at: int, form: Form, noun: bool, pairing: Pairing, lexicon: Lexicon
) -> tuple[int, Hit] | None:
    particle = _particle(words, at, pairing.particle)
    if (
        particle is None
        or (noun and pairing.particle)
        or (pairing.order == "after" and noun and form != "ing")
    ):
        return None
    best: tuple[int, int] | None = None
    if pairing.order != "after":
        source = _source_before(words, at, pairing, lexicon)
        if source is not None:
            best = (at - source, source)
    if pairing.order != "before":
        source = _source_behind(words, max(at, particle) if particle >= 0 else at, at, pairing, lexicon)
        if source is not None and (best is None or source - at < best[0]):
            best = (source - at, source)
    if best is None:
        return None
    if form == "ed" and pairing.order == "before" and _is_attribute(words, at, lexicon):
        return None
    bonus = 1 if particle >= 0 else 0  # a verb with its particle says more than the verb
    return 4 * best[0] - 2 * bonus, Hit(pairing.kind, at, best[1], particle, form, noun)


def _is_attribute(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    return at > 0 and words[at - 1].lower in lexicon.context["articles"]


def _source_before(words: Sequence[Word], at: int, pairing: Pairing, lexicon: Lexicon) -> int | None:
    commas = 0
    for index in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        word = words[index].lower
        if word == ",":
            commas += 1
            if commas > 2:
                return None
            continue
        if word in STRONG or word in _STOPS or word in _CLAUSE_WORDS:
            return None
        if pairing.sources & lexicon.sources.get(word, frozenset()):
            return index if not commas or commas == 2 or at - index < 4 else None
    return None


def _source_behind(
    words: Sequence[Word], start: int, at: int, pairing: Pairing, lexicon: Lexicon
) -> int | None:
    of = False
    for index in range(at + 1, min(len(words), start + 1 + _BEHIND)):
        word = words[index].lower
        of = of or word in ("of", "from")
        if word in STRONG or word in _STOPS or word in _CLAUSE_WORDS or word == "," or word in _JOINTS:
            return None
        if pairing.sources & lexicon.sources.get(word, frozenset()):
            return index
        if word in _PREPOSITIONS and pairing.order == "any" and word in ("in", "into", "with", "by"):
            return None
    return None


def _fits(words: Sequence[Word], at: int, form: Form, noun: bool, alone: Alone, lexicon: Lexicon) -> bool:
    if alone.role == "n" or (not alone.role and noun):
        if alone.role == "n" and not noun:
            return _stands_alone(words, at) and form != "ed"
        return form != "ed"
    if noun and form != "ing":
        return False
    return alone.human or not _said_of_person(words, at, lexicon)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """`Footsteps.`, `Then silence, knocking.`: without an article, between marks."""
    before = at == 0 or not words[at - 1].lower.isalpha()
    behind = at + 1 == len(words) or not words[at + 1].lower.isalpha() or words[at + 1].lower in _PREPOSITIONS
    return before and behind


def _said_of_person(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a person is the subject of the verb at `at`, so that it is a manner of speaking or moving."""
    index = at - 1
    while index >= 0 and (
        words[index].lower.endswith("ly") or words[index].lower in ("had", "was", "were", "then", "and")
    ):
        index -= 1
    if index < 0:
        return False
    word = words[index]
    return word.lower in lexicon.context["persons"] or (
        word.capital and index > 0 and not words[index - 1].lower == "."
    )
