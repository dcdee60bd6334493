"""Words of a sentence → the kinds of sound that they tell, with the words that tell them."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from radioplay.adapt.sounds_alone import fits
from radioplay.adapt.sounds_clauses import Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_grammar import is_name, is_noun, pronoun_before, pronoun_behind
from radioplay.adapt.sounds_lexicon import Kind, Lexicon, Pairing
from radioplay.adapt.sounds_pairs import ANYTHING, ASIDE, BEFORE, BEHIND, paired
from radioplay.adapt.sounds_particles import REACH, particle_of

_LIGHT = frozenset("put set lay take hold bring get catch".split())
"""Verbs that tell no sound of an `it`, which may be a feather."""
_Recent = Callable[[], Set[str]]


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


def hit_at(words: Sequence[Word], at: int, lexicon: Lexicon, recent: _Recent) -> Hit | None:
    """What the word at `at` tells, with its nearest source, or alone; None for nothing.

    Args:
        words: of the sentence.
        at: which of them.
        lexicon: of sounds.
        recent: what was named shortly before the sentence, which `it` may stand for.
    """
    forms = lexicon.triggers.get(words[at].lower, ())
    if not forms or is_name(words, at, lexicon):
        return None
    # `shot` is a word of its own before it is what became of `shoot`
    noun = is_noun(words, at, min((form for _, form in forms), key="base s ing ed".index), lexicon)
    hit = _with_source(words, at, noun, lexicon)
    if hit is None and not noun:
        hit = _with_pronoun(words, at, lexicon, recent)
    return hit or _alone(words, at, noun, lexicon, recent)


def _with_source(words: Sequence[Word], at: int, noun: bool, lexicon: Lexicon) -> Hit | None:
    """What the word tells with the nearest of the sources named in its sentence."""
    near = _near(words, at, lexicon)
    best: tuple[int, Hit] | None = None
    for lemma, form in lexicon.triggers[words[at].lower]:
        for pairing in lexicon.pairings.get(lemma, ()):
            if pairing.sources.isdisjoint(near):
                continue
            found = paired(words, at, lemma, form, noun, pairing, lexicon)
            if found and (best is None or found[0] < best[0]):
                best = found[0], Hit(pairing.kind, at, found[1], found[2], form, noun)
    return best[1] if best else None


def _with_pronoun(words: Sequence[Word], at: int, lexicon: Lexicon, recent: _Recent) -> Hit | None:
    """What a verb tells of an `it` that stands for something named shortly before."""
    it, done_to = pronoun_before(words, at), pronoun_behind(words, at)
    for lemma, form in lexicon.triggers[words[at].lower]:
        for pairing in lexicon.pairings.get(lemma, ()):
            after = pairing.order == "after"
            if not after and it >= 0 and form != "ing" and _tells(words, at, lemma, pairing, lexicon):
                if not pairing.sources.isdisjoint(recent()):
                    return Hit(pairing.kind, at, it, -1, form, False)
            elif after and done_to >= 0 and lemma not in _LIGHT and _is_told(lemma, pairing, lexicon):
                particle = particle_of(words, at, pairing.particle)
                if particle is not None and not pairing.sources.isdisjoint(recent()):
                    return Hit(pairing.kind, at, done_to, particle, form, False)
    return None


def _is_told(lemma: str, pairing: Pairing, lexicon: Lexicon) -> bool:
    """Whether a verb is loud enough, or its particle makes it so."""
    return bool(pairing.particle) or lemma not in lexicon.context["quiet"]


def _tells(words: Sequence[Word], at: int, lemma: str, pairing: Pairing, lexicon: Lexicon) -> bool:
    """Whether a verb tells a sound of an `it`: not every one that does with the thing's name."""
    if pairing.particle in ("off", "up", "out") and lemma not in ("come", "go"):
        return particle_of(words, at, pairing.particle) is not None
    return not pairing.particle and lemma not in lexicon.context["quiet"]


def _alone(words: Sequence[Word], at: int, noun: bool, lexicon: Lexicon, recent: _Recent) -> Hit | None:
    """What the word tells without a source."""
    for lemma, form in lexicon.triggers[words[at].lower]:
        for alone in lexicon.alone.get(lemma, ()):
            particle = particle_of(words, at, alone.particle)
            if particle is None or not fits(words, at, form, noun, alone, lexicon, particle):
                continue
            if not alone.recent or not alone.recent.isdisjoint(recent()):
                return Hit(alone.kind, at, -1, particle, form, noun)
    return None


def _near(words: Sequence[Word], at: int, lexicon: Lexicon) -> set[str]:
    """All sources that the words around may be."""
    near = {ANYTHING}
    aside = ASIDE if at and words[at - 1].lower == "," else 0
    for word in words[max(0, at - BEFORE - aside) : at + BEHIND + REACH + 1]:
        near.update(lexicon.sources.get(word.lower, ()))
    return near
