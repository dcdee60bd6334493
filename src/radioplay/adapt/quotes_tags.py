"""Text → tags in a few strokes: where somebody is said to speak, as far as finding speech needs it.

Who speaks is for a later stage; here it is enough to see `said Mara`, `she whispered`, `the old man put in`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from radioplay.adapt.verbs import verbs
from radioplay.adapt.words import CONJUNCTIONS, PREPOSITIONS, RELATIVES

Told = Literal["said", "thought", "wrote"]

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_GAP = re.compile(r"\.?[ \t\u00a0]*\r?\n?[ \t\u00a0]*")
_MOST_WORDS = 10
_PRONOUNS = frozenset(
    """i he she they we you it someone somebody one another others everybody everyone nobody both neither""".split()
)
_DETERMINERS = frozenset("the a an his her my our their your this that one another every".split())
_LINKS = frozenset("de von van der la le of the di du and".split())
_TITLES = frozenset("mr mrs ms dr st prof capt col lt sgt gen rev hon mme mlle uncle aunt old miss".split())
_BETWEEN = frozenset(
    "had has have would will could then only now just at last again also always back out up".split()
)
_PLAIN_WITH = frozenset("i you we they one".split())
_SILENT: dict[str, Told] = {
    **dict.fromkeys("thought thinks mused reflected wondered".split(), "thought"),
    **dict.fromkeys("wrote writes written writing read reads scribbled typed signed texted".split(), "wrote"),
}
_WRITTEN = re.compile(r"\b(?:wrote|written|writing|writes|read|reads|ran|inscribed|inscription|engraved)\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A verb with its subject in the text, up to the end of the two; what was done by it.

    `bare` is whether it may as well be what somebody says: the plain form with a pronoun (`I say`).
    """

    end: int
    told: Told
    bare: bool = False


@cache
def _forms() -> dict[str, Told]:
    """The forms of verbs that are tags wherever they stand beside a quote, and whether words are heard."""
    known = verbs()
    told = {form: known.forms[form] for form in known.finite if form in known.forms}
    heard: dict[str, Told] = {
        form: "thought" if verb.kind == "thought" else "said" for form, verb in told.items() if not verb.weak
    }
    return heard | _SILENT


@cache
def _phrases() -> dict[tuple[str, str], Told]:
    known = verbs()
    return {
        words: "thought" if verb.kind == "thought" else "said"
        for words, verb in known.phrases.items()
        if words[0] in known.finite and not verb.weak
    }


def tag_at(text: str, at: int, end: int) -> Spoken | None:
    """The tag whose subject or verb begins at an offset, if one does."""
    words = list(_words(text, at, end))
    if not words:
        return None
    if verb := _verb(words, 0):
        told, behind = verb
        while behind < len(words) and (words[behind][0].endswith("ly") or words[behind][0] in _BETWEEN):
            behind += 1
        if length := _whole_subject(words, behind):
            return Spoken(words[behind + length - 1][1], told)
    for length in _subject_lengths(words, 0):
        behind = length
        while behind < min(len(words), length + 3) and (
            words[behind][0].endswith("ly") or words[behind][0] in _BETWEEN
        ):
            behind += 1
        if verb := _verb(words, behind):
            plain = words[0][0].lower() in _PLAIN_WITH and _is_plain(words[behind][0])
            return Spoken(words[verb[1] - 1][1], verb[0], plain)
    return None


def _is_plain(verb: str) -> bool:
    known = verbs().forms.get(verb)
    return known is None or known.name == verb


def _words(text: str, at: int, end: int) -> Iterator[tuple[str, int]]:
    """The next words with their ends, as far as only space stands between them, or a title's full stop."""
    for _ in range(_MOST_WORDS):
        found = _WORD.match(text, at, end)
        if found is None:
            return
        yield found[0], found.end()
        gap = _GAP.match(text, found.end(), end)
        at = gap.end() if gap else end
        if text.startswith(".", found.end()) and found[0].lower() not in _TITLES and len(found[0]) > 1:
            return


def _verb(words: Sequence[tuple[str, int]], at: int) -> tuple[Told, int] | None:
    """What the verb at a word tells, and the word behind it."""
    if at >= len(words):
        return None
    word = words[at][0]
    if at + 1 < len(words) and (told := _phrases().get((word, words[at + 1][0]))):
        return told, at + 2
    heard = _forms().get(word)
    return (heard, at + 1) if heard else None


def _subject_lengths(words: Sequence[tuple[str, int]], at: int) -> Iterator[int]:
    """How many words the subject that begins at a word may have, the likeliest first."""
    if at >= len(words):
        return
    first = words[at][0]
    low = first.lower()
    if low in _PRONOUNS:
        yield 1
    if low in _DETERMINERS:
        yield from range(2, min(6, len(words) - at + 1))
    elif first[0].isupper() and low not in _PRONOUNS:
        yield 1
        for length in range(2, 6):
            if at + length > len(words) or not _belongs(words[at + length - 1][0]):
                return
            yield length


def _whole_subject(words: Sequence[tuple[str, int]], at: int) -> int:
    """How many words the subject behind a verb has; 0 where none stands there."""
    lengths = list(_subject_lengths(words, at))
    if not lengths:
        return 0
    if words[at][0].lower() not in _DETERMINERS:
        return lengths[-1]
    length = lengths[0]
    while length < lengths[-1] and not _leaves(words[at + length][0]):
        length += 1
    return length


def _leaves(word: str) -> bool:
    """Whether a word can't belong to a noun before it, and so begins something new."""
    return word in PREPOSITIONS or word in CONJUNCTIONS or word in RELATIVES or word.endswith(("ly", "ing"))


def _belongs(word: str) -> bool:
    return word[0].isupper() or word in _LINKS


def said_before(clause: str) -> Told | None:
    """What a clause before a quote tells: whether its last verb is one of saying or of thinking."""
    forms = _forms()
    told: Told | None = None
    for word in re.findall(r"[a-z'’]+", clause):
        told = forms.get(word, told)
    return "wrote" if told and _WRITTEN.search(clause) else told
