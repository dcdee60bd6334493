"""Words of a sentence → the kinds of sound that they tell, with the words that tell them."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_grammar import (
    CLAUSE_WORDS,
    JOINTS,
    PREPOSITIONS,
    SOUNDS,
    STOPS,
    has_thing_as_subject,
    is_heard_of,
    is_name,
    is_noun,
    is_of_person,
    is_uttered,
    pronoun_before,
    pronoun_behind,
    stands_alone,
)
from radioplay.adapt.sounds_lexicon import Alone, Kind, Lexicon, Pairing

_BEFORE, _BEHIND, _PARTICLE = 10, 5, 4
"""How many words a source may stand before its sound, behind it, and a particle behind its verb."""

_ASIDE = 16
"""How many words may stand between commas."""
_OPENS_ASIDE = frozenset(
    "which who whose when where with after at in on by for without like having still being".split()
)
_BARE = frozenset("go goes went gone going come comes came coming".split())
"""Verbs whose particle comes next."""
_ANYTHING = "*"
_MOVING = frozenset(
    "behind below above upstairs downstairs overhead moving move go going coming come climbing climb running run fall "
    "falling getting get scrambling shuffling walking walk crossing cross".split()
)
_NO_OBJECT = frozenset(
    "again and at back before but for first on once then twice too when while with without".split()
)
"""What may follow a verb of which no object is told."""
_JUST = frozenset("now then again too first before coming a the that his her and".split())
_BE = frozenset("was were is are be been".split())
_SOMEWHERE = frozenset("from to into up down out round through under over past by across away back".split())
_LEFT = frozenset(
    "lock bolt bar latch chain padlock fasten buckle tear rip smash load wash slice chop fold".split()
)
"""Verbs whose participle tells how something was left: the gate was bolted."""
_MOVED = frozenset(["open", "close", "shut", "crack", "break"])
"""Verbs that are adjectives, too: the door stood open, was shut."""


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


def hit_at(words: Sequence[Word], at: int, lexicon: Lexicon, recent: Callable[[], Set[str]]) -> Hit | None:
    """What the word at `at` tells, with its nearest source, or alone; None for nothing.

    Args:
        words: of the sentence.
        at: which of them.
        lexicon: of sounds.
        recent: what was named shortly before the sentence, which `it` may stand for.
    """
    forms = lexicon.triggers.get(words[at].lower, ())
    if not forms or is_name(words, at):
        return None
    # `shot` is a word of its own before it is what became of `shoot`
    noun = is_noun(words, at, min((form for _, form in forms), key="base s ing ed".index), lexicon)
    near = _near(words, at, lexicon)
    best: tuple[int, Hit] | None = None
    for lemma, form in forms:
        for pairing in lexicon.pairings.get(lemma, ()):
            if pairing.sources.isdisjoint(near):
                continue
            found = _paired(words, at, lemma, form, noun, pairing, lexicon)
            if found and (best is None or found[0] < best[0]):
                best = found
    if best:
        return best[1]
    if not noun and (it := pronoun_before(words, at)) >= 0:
        for lemma, form in forms:
            for pairing in lexicon.pairings.get(lemma, ()):
                told = pairing.order != "after" and (
                    _particle(words, at, pairing.particle) is not None
                    if pairing.particle in ("off", "up", "out") and lemma not in ("come", "go")
                    else not pairing.particle and lemma not in lexicon.context["quiet"]
                )
                if told and form != "ing" and not pairing.sources.isdisjoint(recent()):
                    return Hit(pairing.kind, at, it, -1, form, noun)
    if not noun and (it := pronoun_behind(words, at)) >= 0:
        for lemma, form in forms:
            for pairing in lexicon.pairings.get(lemma, ()):
                particle = _particle(words, at, pairing.particle)
                told = pairing.order == "after" and (
                    pairing.particle or lemma not in lexicon.context["quiet"]
                )
                if told and particle is not None and not pairing.sources.isdisjoint(recent()):
                    return Hit(pairing.kind, at, it, particle, form, noun)
    for lemma, form in forms:
        for alone in lexicon.alone.get(lemma, ()):
            particle = _particle(words, at, alone.particle)
            if particle is not None and _fits(words, at, form, noun, alone, lexicon, particle):
                return Hit(alone.kind, at, -1, particle, form, noun)
    return None


def _describes(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an -ing form belongs to a noun behind it, other than a word for a sound."""
    follows = words[at + 1].lower if at + 1 < len(words) else ""
    if follows in lexicon.context["unheard"]:
        return True
    known = (
        follows in PREPOSITIONS or follows in JOINTS or follows in CLAUSE_WORDS or follows in lexicon.triggers
    )
    return (
        at > 0
        and words[at - 1].lower in ("a", "an")
        and follows.isalpha()
        and not known
        and follows not in SOUNDS
    )


def _is_of_thing(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`The sound of a chair being moved`, but not `the sound of her voice`."""
    if at + 2 >= len(words) or words[at + 1].lower != "of":
        return False
    ahead = [word.lower for word in words[at + 2 : at + 6]]
    known = (lexicon.context["unheard"], lexicon.context["people"], lexicon.figures)
    return words[at - 1].lower == "the" and all(each.isdisjoint(ahead) for each in known)


def _ends_clause(words: Sequence[Word], at: int, particle: int) -> bool:
    """`He poured.`, `fired twice`, `hung up on him`: whether nothing is named to which it is done."""
    if particle > at + 1 or (at and words[at - 1].lower in _BE):
        return False
    follows = words[max(at, particle) + 1].lower if max(at, particle) + 1 < len(words) else "."
    return not follows.isalpha() or follows in _NO_OBJECT


def _near(words: Sequence[Word], at: int, lexicon: Lexicon) -> set[str]:
    """All sources that the words around may be."""
    near = {_ANYTHING}
    for word in words[max(0, at - _BEFORE) : at + _BEHIND + _PARTICLE + 1]:
        near.update(lexicon.sources.get(word.lower, ()))
    return near


def _particle(words: Sequence[Word], at: int, particle: str) -> int | None:
    """Where the particle is, -1 where none is needed, None where it is missing."""
    if not particle:
        return -1
    if at and words[at - 1].lower == particle and _opens(words, at - 1):
        return at - 1  # down came the shutter
    reach = 1 if words[at].lower in _BARE else _PARTICLE
    for index in range(at + 1, min(len(words), at + 1 + reach)):
        word = words[index].lower
        if word == particle:
            return index
        if word in STRONG or word in JOINTS or word == ",":
            return None
    return None


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether it is somewhere that something goes: `went from wall to wall`, not `the bell went for dinner`."""
    return at < len(words) and words[at].lower in _SOMEWHERE


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a clause begins at `at`."""
    before = words[at - 1].lower if at else "."
    return before in STRONG or before in JOINTS or before == ","


def _paired(
    words: Sequence[Word], at: int, lemma: str, form: Form, noun: bool, pairing: Pairing, lexicon: Lexicon
) -> tuple[int, Hit] | None:
    """The hit and how far apart its words are, where the word and one of the sources tell it together."""
    particle = _particle(words, at, pairing.particle)
    if particle is None or (noun and form != "ing" and (pairing.particle or pairing.order != "any")):
        return None
    if lemma == "go" and (words[at].lower == "gone" and at and words[at - 1].lower in _BE):
        return None  # was gone by then
    if lemma == "go" and not pairing.particle and _leads(words, at + 1):
        return None
    best: tuple[int, int] | None = None
    bare = lemma == "go" and not pairing.particle
    if pairing.order != "after" and not (lemma in _MOVED and _is_state(words, at, form, pairing, lexicon)):
        source = _source_before(words, at, pairing, lexicon)
        if bare and source is not None and any(word.lower in JOINTS for word in words[source:at]):
            source = None  # he closed the door and went
        if source is not None:
            best = (at - source, source)
    if (pairing.order != "before" or 0 <= particle < at) and not (
        lemma in _MOVED and not pairing.particle and _is_adjective(words, at, lexicon)
    ):
        source = _source_behind(words, at, particle, pairing, lexicon)
        if source is not None and form == "ed" and _is_adjective(words, at, lexicon):
            source = None  # a slammed door
        if source is not None and (best is None or source - at < best[0]):
            best = (source - at, source)
    if best is None and pairing.order == "after" and form == "ed" and _is_done_to(words, at, lemma, particle):
        source = _source_before(words, at, pairing, lexicon)
        best = None if source is None else (at - source, source)
    if best is None:
        return None
    vague = _ANYTHING in pairing.sources
    return 4 * best[0] - 2 * (particle >= 0) + vague, Hit(pairing.kind, at, best[1], particle, form, noun)


def _is_state(words: Sequence[Word], at: int, form: Form, pairing: Pairing, lexicon: Lexicon) -> bool:
    """`The door stood open`, `was shut`; and `the door open` unless somebody hears it open."""
    before = words[at - 1].lower if at else ""
    if before in lexicon.context["states"]:
        return True
    ahead = {word.lower for word in words[max(0, at - 8) : at]}
    if "with" in {word.lower for word in words[max(0, at - 4) : at]} and form != "ing":
        return words[at].lower in ("open", "shut", "closed") and not pairing.particle
    return (
        form == "base"
        and not pairing.particle
        and words[at].lower != "shut"
        and ahead.isdisjoint(
            lexicon.context["perception"]
            | {"saw", "let", "felt", "watched", "made", "see", "began", "started"}
        )
    )


def _is_done_to(words: Sequence[Word], at: int, lemma: str, particle: int) -> bool:
    """`A drawer was pulled open`, `the door was closed by a maid`, but not `the door was closed`."""
    index = at - 1
    while index > 0 and (
        words[index].lower.endswith("ly") or words[index].lower in ("then", "again", "being", "been")
    ):
        index -= 1
    if index < 1 or words[index].lower not in ("was", "were", "is", "are", "got"):
        return False
    follows = [word.lower for word in words[at + 1 : at + 3]]
    told = particle >= 0 or index < at - 1 or "by" in follows or "again" in follows
    return told or not (lemma in _MOVED or lemma in _LEFT) or words[at].lower == "opened"


def _is_adjective(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`The open door`, `a closed window`, but not `the crack of a whip`."""
    if at + 1 < len(words) and words[at + 1].lower == "of":
        return False
    return at > 0 and (
        words[at - 1].lower in lexicon.context["articles"] or words[at - 1].lower in ("half", "'s")
    )


def _is_source(words: Sequence[Word], index: int, pairing: Pairing, lexicon: Lexicon) -> bool:
    word = words[index]
    forms = lexicon.sources.get(word.lower)
    return forms is not None and not pairing.sources.isdisjoint(forms) and not is_name(words, index)


def _source_before(words: Sequence[Word], at: int, pairing: Pairing, lexicon: Lexicon) -> int | None:
    commas = 0
    at = _before_aside(words, at)
    for index in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        word = words[index].lower
        if word == ",":
            commas += 1
            if commas > 2 or (words[index + 1].lower in JOINTS and not _only_helps(words, index + 2, at)):
                return None
        elif word == "which" and index == at - 1 and index > 1 and words[index - 1].lower == ",":
            before = index - 2
            return before if _is_source(words, before, pairing, lexicon) else None  # the bed, which protested
        elif word in STRONG or word in STOPS or (word in CLAUSE_WORDS and word not in pairing.sources):
            return None
        elif _is_source(words, index, pairing, lexicon):
            joined = any(words[i].lower in JOINTS for i in range(index + 1, at))
            return index if commas in (0, 1 if joined else 2) or (at - index < 5 and not joined) else None
    return None


def _before_aside(words: Sequence[Word], at: int) -> int:
    """Where the clause goes on before what stands aside: `the kettle, which had been muttering, | boiled`."""
    index = at - 1
    while index > 0 and (words[index].lower in ("was", "had", "then") or words[index].lower.endswith("ly")):
        index -= 1
    if index < 1 or words[index].lower != ",":
        return at
    for start in range(index - 2, max(0, index - _ASIDE), -1):
        if words[start].lower in STRONG:
            return at
        if words[start].lower == "," and words[start + 1].lower in _OPENS_ASIDE:
            return start
    return at


def _only_helps(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether there are only auxiliaries between: `and was flapping`, `and struck`."""
    return all(
        words[index].lower in ("was", "were", "had", "then", "began", "to") for index in range(start, end)
    )


def _hears_it(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`Heard it now`, `hear him go up`: whether what is heard has been told before, or is what somebody does."""
    word, follows = words[at].lower, words[at + 1].lower
    if word not in ("it", "them", "him", "her", "someone", "somebody", "something"):
        return False
    if word in ("it", "them") and (follows in STRONG or follows in _JUST):
        return True
    known = follows in PREPOSITIONS or follows in JOINTS or follows in lexicon.context["said"]
    return follows.isalpha() and not known and not follows.endswith("ly") and follows not in _JUST


def _behind_owner(words: Sequence[Word], start: int) -> int:
    """Where the owner stands whose thing it is, so that the `'s` is the article: `heard Theo's key`, `his mother's`."""
    for index in range(start + 2, min(len(words) - 2, start + 4)):
        if words[index].lower == "'s":
            return index - 1
    return start


def _anything_behind(words: Sequence[Word], start: int, lexicon: Lexicon, at_verb: int) -> int | None:
    """Whatever stands behind an article: `dropped the tray`."""
    unheard, articles = lexicon.context["unheard"], lexicon.context["articles"]
    if start + 2 >= len(words):
        return None
    if words[at_verb].lower in lexicon.context["hearing"] and _hears_it(words, start + 1, lexicon):
        return start + 1
    if words[start + 2].lower in _MOVING and (
        words[start + 1].capital or words[start + 1].lower in ("him", "her", "them")
    ):
        return start + 2  # heard him moving
    start = _behind_owner(words, start)
    if words[start + 1].lower not in articles:
        return None
    for index in range(start + 2, min(len(words), start + 5)):
        word = words[index].lower
        if not word.isalpha() or word in PREPOSITIONS or word in JOINTS:
            return index - 1 if index > start + 2 else None
        if word in unheard or word.removesuffix("s") in unheard or word in lexicon.figures:
            return None
        if word.removesuffix("s") in lexicon.context["people"]:
            return None  # heard their fathers hint
    return min(len(words), start + 5) - 1


def _source_behind(
    words: Sequence[Word], at: int, particle: int, pairing: Pairing, lexicon: Lexicon
) -> int | None:
    if _ANYTHING in pairing.sources:
        return _anything_behind(words, max(at, particle), lexicon, at)
    done = pairing.order == "after"
    for index in range(at + 1, min(len(words), max(at, particle) + 1 + _BEHIND)):
        word = words[index].lower
        if index == particle:
            continue
        if word in STRONG or word in STOPS or word in CLAUSE_WORDS or word == "," or word in JOINTS:
            return None
        if _is_source(words, index, pairing, lexicon):
            return index
        if word in PREPOSITIONS and (done or word in ("in", "into", "with", "by", "for")):
            return None
        if done and word in lexicon.context["unheard"] and word not in lexicon.context["articles"]:
            return None
    return None


def _fits(
    words: Sequence[Word], at: int, form: Form, noun: bool, alone: Alone, lexicon: Lexicon, particle: int = -1
) -> bool:
    """Whether the word is what an entry without a source asks for."""
    if alone.role == "ends" and not _ends_clause(words, at, particle):
        return False
    if alone.role in ("heard", "heard only"):
        return is_heard_of(words, at, form, noun, alone.role == "heard only", lexicon)
    if alone.role == "of":
        return noun and _is_of_thing(words, at, lexicon)
    if alone.role == "uttered":
        return noun and form in ("base", "s") and is_uttered(words, at, lexicon)
    if alone.role == "a":
        return noun and not {"a", "an", "another", "some", "one"}.isdisjoint(
            w.lower for w in words[max(0, at - 4) : at]
        )
    if alone.role == "thing":
        done_to = form == "ed" and at > 0 and words[at - 1].lower in _BE
        return not noun and not done_to and has_thing_as_subject(words, at, lexicon)
    if alone.role == "n" or (not alone.role and noun):
        if (
            words[at].lower == "crack"
            and at + 1 < len(words)
            and words[at + 1].lower in lexicon.context["holes"]
        ):
            return False
        if form == "ing" and _describes(words, at, lexicon):
            return False  # a squeaking voice, a dripping stranger
        return form != "ed" and (noun or stands_alone(words, at))
    if (noun and form != "ing") or (at and words[at - 1].lower in PREPOSITIONS):
        return False
    return alone.human or not is_of_person(words, at, lexicon)
