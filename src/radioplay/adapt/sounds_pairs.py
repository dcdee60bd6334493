"""A sound word and its sources → whether one of them tells the sound with it, and which."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_anything import anything_behind
from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_grammar import BE, CLAUSE_WORDS, JOINTS, PREPOSITIONS, STOPS, is_name
from radioplay.adapt.sounds_lexicon import Lexicon, Pairing
from radioplay.adapt.sounds_particles import particle_of

BEFORE, BEHIND = 10, 5
"""How many words a source may stand before its sound, and behind it."""
ANYTHING = "*"
ASIDE = 16
"""How many words may stand between commas."""
_OPENS_ASIDE = frozenset(
    "which who whose when where with after at in on by for without like having still being".split()
)
"""First words of what stands between commas."""
_OF_ITS_OWN = frozenset(["sewing", "coffee", "espresso"])
"""Before a machine that sounds like no other."""
_QUANTITIES = frozenset("of all some more only no with".split())
"""Before a participle that only describes: all broken glass."""
_SEEING = frozenset("saw see sees let lets felt feel made make makes watched watch had got set".split())
"""Verbs behind which a thing does what is told next: she let the door swing and bang."""
_SOMEWHERE = frozenset("from to into up down out round through under over past by across away back".split())
_LEADING = frozenset("for at into onto against across through from along upon".split())
"""Particles before what is meant, never behind it: called for him, not: called him for it."""
_MOVED = frozenset(["open", "close", "shut", "crack", "break"])
"""Verbs that are adjectives, too: the door stood open, was shut."""


def paired(
    words: Sequence[Word], at: int, lemma: str, form: Form, noun: bool, pairing: Pairing, lexicon: Lexicon
) -> tuple[int, int, int] | None:
    """How far apart they are, the source, and the particle or -1, where the word and a source tell it together."""
    particle = particle_of(words, at, pairing.particle)
    if particle is None or (noun and form != "ing" and (pairing.particle or pairing.order != "any")):
        return None
    gone = words[at].lower == "gone" and (not pairing.particle or (at > 0 and words[at - 1].lower in BE))
    if lemma == "go" and gone:
        return None  # was gone by then
    if lemma == "go" and not pairing.particle and _leads(words, at + 1):
        return None
    best: tuple[int, int] | None = None
    bare = lemma == "go" and not pairing.particle
    if pairing.order != "after" and not (lemma in _MOVED and _is_state(words, at, form, pairing, lexicon)):
        source = _source_before(words, at, pairing, lexicon)
        if bare and source is not None and any(word.lower in JOINTS for word in words[source:at]):
            source = None  # he closed the door and went
        if source is not None and lemma in _MOVED and _shares(words, source, at, lexicon):
            source = None  # he saw the hamper, and shut his eyes
        if source is not None:
            best = (at - source, source)
    if (pairing.order != "before" or 0 <= particle < at) and not (
        lemma in _MOVED and not pairing.particle and _is_adjective(words, at, lexicon)
    ):
        source = _source_behind(words, at, particle, pairing, lexicon)
        told_of = words[at - 1].lower in _QUANTITIES if at else source == at + 1
        if source is not None and form == "ed" and (told_of or _is_adjective(words, at, lexicon)):
            source = None  # a slammed door
        if source is not None and (best is None or source - at < best[0]):
            best = (source - at, source)
    if (
        best is None
        and pairing.order == "after"
        and form == "ed"
        and _is_done_to(words, at, lemma, particle, lexicon)
    ):
        source = _source_before(words, at, pairing, lexicon)
        best = None if source is None else (at - source, source)
    if best is None:
        return None
    vague = ANYTHING in pairing.sources
    return 4 * best[0] - 2 * (particle >= 0) + vague, best[1], particle


def _shares(words: Sequence[Word], source: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb behind an `and` has an object of its own, so that another did it."""
    joined = any(word.lower in JOINTS for word in words[source:at])
    return joined and at + 1 < len(words) and words[at + 1].lower in lexicon.context["articles"]


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether it is somewhere that something goes: `went from wall to wall`, not `the bell went for dinner`."""
    return at < len(words) and words[at].lower in _SOMEWHERE


def _is_state(words: Sequence[Word], at: int, form: Form, pairing: Pairing, lexicon: Lexicon) -> bool:
    """`The door stood open`, `was shut`; and `the door open` unless somebody hears it open."""
    before = words[at - 1].lower if at else ""
    if before in lexicon.context["states"] and not (before == "had" and words[at].lower == "opened"):
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


def _is_done_to(words: Sequence[Word], at: int, lemma: str, particle: int, lexicon: Lexicon) -> bool:
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
    return told or not (lemma in _MOVED or lemma in lexicon.context["left"]) or words[at].lower == "opened"


def _is_adjective(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`The open door`, `a closed window`, but not `the crack of a whip`."""
    if at + 1 < len(words) and words[at + 1].lower == "of":
        return False
    before = words[at - 1].lower if at else ""
    return before in lexicon.context["articles"] or before in ("half", "'s")


def _is_source(words: Sequence[Word], index: int, pairing: Pairing, lexicon: Lexicon) -> bool:
    word = words[index]
    forms = lexicon.sources.get(word.lower)
    if word.lower == "saw" and (not index or words[index - 1].lower not in lexicon.context["articles"]):
        return False
    before = words[index - 1].lower if index else ""
    if word.lower == "machine" and before in _OF_ITS_OWN and before not in pairing.sources:
        return False  # what a sewing machine does is no other machine's
    return forms is not None and not pairing.sources.isdisjoint(forms) and not is_name(words, index, lexicon)


def _source_before(words: Sequence[Word], at: int, pairing: Pairing, lexicon: Lexicon) -> int | None:
    commas = 0
    at = _before_aside(words, at)
    for index in range(at - 1, max(-1, at - 1 - BEFORE), -1):
        word = words[index].lower
        if word == ",":
            commas += 1
            if commas > 2 or (words[index + 1].lower in JOINTS and not _only_helps(words, index + 2, at)):
                return None
        elif word == "which" and index == at - 1 and index > 1 and words[index - 1].lower == ",":
            before = index - 2
            if at + 1 < len(words) and words[at + 1].lower == ",":
                return None  # the stairs, which creaked, were carpeted now
            return before if _is_source(words, before, pairing, lexicon) else None  # the bed, which protested
        elif word in STRONG or word in STOPS or (word in CLAUSE_WORDS and word not in pairing.sources):
            return None
        elif words[index].capital and index > 0 and _begins_subject(words, index, lexicon):
            return None  # behind his heels Lorna went past
        elif _is_source(words, index, pairing, lexicon):
            joined = any(words[i].lower in JOINTS for i in range(index + 1, at))
            if joined and _is_object(words, index, lexicon):
                return None  # he rolled out his pack and began
            return index if commas in (0, 1 if joined else 2) or (at - index < 5 and not joined) else None
    return None


def _is_object(words: Sequence[Word], source: int, lexicon: Lexicon) -> bool:
    """Whether somebody does something to the source, and so does what stands behind the `and`, too."""
    sees = lexicon.context["perception"] | _SEEING
    for index in range(source - 1, max(-1, source - 8), -1):
        word = words[index].lower
        if word in STRONG or word in STOPS or word in JOINTS or word == "," or word in sees:
            return False
        if word in CLAUSE_WORDS:
            return True
    return False


def _begins_subject(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a name right behind another noun is who does it."""
    before = words[index - 1]
    known = (
        before.lower in PREPOSITIONS or before.lower in JOINTS or before.lower in lexicon.context["articles"]
    )
    return before.lower.isalpha() and not known and not before.capital and before.lower in lexicon.sources


def _before_aside(words: Sequence[Word], at: int) -> int:
    """Where the clause goes on before what stands aside: `the kettle, which had been muttering, | boiled`."""
    index = at - 1
    while index > 0 and (words[index].lower in ("was", "had", "then") or words[index].lower.endswith("ly")):
        index -= 1
    if index < 1 or words[index].lower != ",":
        return at
    for start in range(index - 2, max(0, index - ASIDE), -1):
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


def _source_behind(
    words: Sequence[Word], at: int, particle: int, pairing: Pairing, lexicon: Lexicon
) -> int | None:
    if ANYTHING in pairing.sources:
        between = particle > at + 1 and pairing.particle not in _LEADING  # snapped the fan open
        return anything_behind(words, at, at if between else max(at, particle), lexicon)
    done = pairing.order == "after"
    start = particle if pairing.particle in _LEADING and particle > at else at
    for index in range(start + 1, min(len(words), max(at, particle) + 1 + BEHIND)):
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
