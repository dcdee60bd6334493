"""Whether a sound word without a source is what its entry asks for: a noun, what a thing does, what is heard."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_grammar import (
    BE,
    CLAUSE_WORDS,
    GIVE,
    JOINTS,
    PREPOSITIONS,
    SOUNDS,
    has_thing_as_subject,
    is_of_person,
    stands_alone,
)
from radioplay.adapt.sounds_lexicon import Alone, Lexicon
from radioplay.adapt.sounds_perceived import is_heard_of, is_uttered

_NO_OBJECT = frozenset(
    "again and at back before but first like on once then twice too when while with without".split()
)
"""What may follow a verb of which no object is told."""


def fits(
    words: Sequence[Word], at: int, form: Form, noun: bool, alone: Alone, lexicon: Lexicon, particle: int
) -> bool:
    """Whether the word is what an entry without a source asks for."""
    if alone.role == "ends" and not _ends_clause(words, at, form, particle):
        return False
    if alone.particle and noun and form != "ing":
        return False  # eleven pounds of fur over his arm
    if alone.role in ("heard", "heard only"):
        return is_heard_of(words, at, form, noun, alone.role == "heard only", lexicon)
    if alone.role == "given":
        return noun and _is_given(words, at, lexicon)
    if alone.role == "of":
        return noun and _is_of_thing(words, at, lexicon)
    if alone.role == "uttered":
        return noun and form in ("base", "s") and is_uttered(words, at, lexicon)
    if alone.role == "a":
        return noun and not {"a", "an", "another", "some", "one"}.isdisjoint(
            w.lower for w in words[max(0, at - 4) : at]
        )
    if alone.role == "thing":
        return (
            not noun
            and not (form == "ed" and _is_done_to(words, at))
            and has_thing_as_subject(words, at, lexicon)
        )
    if alone.role == "n" or (not alone.role and noun):
        return form != "ed" and (noun or stands_alone(words, at)) and not _is_another(words, at, lexicon)
    if form == "ing" and _describes(words, at, lexicon):
        return False  # a crashing bore
    if (noun and form != "ing") or (at and words[at - 1].lower in PREPOSITIONS):
        return False
    return alone.human or not is_of_person(words, at, lexicon)


def _is_another(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a noun of sound is something else here, or only describes what is."""
    follows = words[at + 1].lower if at + 1 < len(words) else ""
    if words[at].lower == "crack" and follows in lexicon.context["holes"]:
        return True  # a crack in the wall
    if words[at].lower.endswith("ing") and _describes(words, at, lexicon):
        return True  # a squeaking voice, a dripping stranger
    return _is_part(words, at, lexicon)  # the gunshot wound had healed


def _describes(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an -ing form belongs to a noun behind it, other than a word for a sound."""
    follows = words[at + 1].lower if at + 1 < len(words) else ""
    if follows in lexicon.context["unheard"] or follows in ("sort", "kind", "type"):
        return True
    if (
        follows.isalpha()
        and words[at + 2 : at + 3]
        and words[at + 2].lower in ("had", "was", "were", "sat", "made")
    ):
        known = (
            follows in PREPOSITIONS or follows in JOINTS or follows in lexicon.triggers or follows in SOUNDS
        )
        return not known and not follows.endswith(("ly", "ed"))  # a drumming pain had begun
    if (
        at > 1
        and words[at - 1].lower == "the"
        and words[at - 2].lower in PREPOSITIONS
        and follows.endswith("s")
    ):
        return follows not in lexicon.triggers  # under the dripping yews
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


def _is_part(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a noun only tells of which kind the noun behind it is."""
    if at + 2 >= len(words):
        return False
    follows, then = words[at + 1].lower, words[at + 2].lower
    known = follows in lexicon.triggers or follows in PREPOSITIONS or follows in JOINTS
    if not follows.isalpha() or known or follows.endswith(("ly", "ed")) or follows in ("that", "which", "it"):
        return False
    return then in BE or then in ("had", "has")


def _is_given(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`Gave the machine a kick`, but not `gave her arm a squeeze`."""
    ahead = [word.lower for word in words[max(0, at - 7) : at]]
    verb = next((index for index in range(len(ahead) - 1, -1, -1) if ahead[index] in GIVE), -1)
    given = ahead[verb + 1 :]
    if verb < 0 or given[:1] not in (["the"], ["it"]) or not {"a", "one", "another"} & set(given):
        return False
    return lexicon.context["unheard"].isdisjoint(given[1:2]) and lexicon.context["people"].isdisjoint(given)


def _is_done_to(words: Sequence[Word], at: int) -> bool:
    """`It was hopelessly cracked`: a state, no sound."""
    index = at - 1
    while index > 0 and words[index].lower.endswith("ly"):
        index -= 1
    return index >= 0 and words[index].lower in BE


def _is_of_thing(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`The sound of a chair being moved`, but not `the sound of her voice`."""
    if at + 2 >= len(words) or words[at + 1].lower != "of":
        return False
    ahead = [word.lower for word in words[at + 2 : at + 6]]
    if ahead[:1] in (["it"], ["them"]):
        return True
    known = (lexicon.context["unheard"], lexicon.context["people"], lexicon.figures)
    return words[at - 1].lower == "the" and all(each.isdisjoint(ahead) for each in known)


def _ends_clause(words: Sequence[Word], at: int, form: Form, particle: int) -> bool:
    """`He poured.`, `fired twice`, `hung up on him`: whether nothing is named to which it is done."""
    before = words[at - 1].lower if at else ""
    if particle > at + 1 or (form == "base" and before != "to"):
        return False
    if (before in BE) != (form == "ing") and before not in ("began", "started", "kept", "to"):
        return False
    follows = words[max(at, particle) + 1].lower if max(at, particle) + 1 < len(words) else "."
    return not follows.isalpha() or follows in _NO_OBJECT
