"""Story → words: every token once, where it stands, and to which paragraph and sentence it belongs.

A token is a word, what is tied to a word by an apostrophe (`'s`, `'d`), or a mark. It is known by its index, and
ranges of tokens are half-open like those of characters.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from radioplay.adapt.model import Story

_TOKEN = re.compile(
    r"[^\W_]+(?:[-'’‐](?!(?:s|d|ll|ve|re|m|S)\b)[^\W_]+)*"  # a word, compound or not: old-fashioned, O'Brien
    r"|['’](?:s|d|ll|ve|re|m|S)\b"  # what may be a verb: he'd, Tom's
    r"|-{2,}|[^\w\s]"
)
_STOPS = frozenset(".!?…")
_MARKS = frozenset("\"“”'‘’«»‹›„‚()[]_*")
_SHORT = frozenset(
    "mr mrs ms dr st messrs mme mlle prof rev hon capt col lt gen sgt maj sr jr esq mt m mm no".split()
)

AUXILIARIES = frozenset(
    """had has have having was were is are be been being am would will should shall could can might may must did
    do does 'd 'll 've 'm 're never now then only""".split()
)
PREPOSITIONS = frozenset(
    """to of at in on upon with by from for into onto over under after before behind beside besides between among
    amongst against about above across along around near past through toward towards without within like than
    beyond below beneath opposite off till until via during save except despite concerning regarding""".split()
)
CONJUNCTIONS = frozenset(
    """and but or nor yet so if as when while whilst because since though although unless that whether where
    until till for before after once lest than""".split()
)
RELATIVES = frozenset("who whom whose which that".split())
DETERMINERS = frozenset(
    "the a an his her my their our your its this that these those another some every each one no".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The tokens of a story.

    `low` holds them in lower case with plain apostrophes; `starts` and `ends` are their offsets in the text,
    `capital` is 1 where one begins with a capital letter, `sentence` numbers the sentences of the whole
    story. The tokens of paragraph `p` are those from `first[p]` to `first[p + 1]`.
    """

    low: list[str] = field(repr=False)
    starts: array[int] = field(repr=False)
    ends: array[int] = field(repr=False)
    capital: bytearray = field(repr=False)
    sentence: array[int] = field(repr=False)
    first: array[int] = field(repr=False)

    def between(self, start: int, end: int) -> range:
        """The tokens that begin at an offset from `start` to `end`."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


@lru_cache(maxsize=1)
def words_of(story: Story) -> Words:
    """The tokens of all paragraphs of a story; those of the last story asked for are kept."""
    low: list[str] = []
    starts, ends, sentence, first = array("Q"), array("Q"), array("Q"), array("Q")
    capital = bytearray()
    kept: dict[str, str] = {}
    number = 0
    for paragraph in story.paragraphs:
        first.append(len(low))
        stopped = False
        for found in _TOKEN.finditer(story.text, paragraph.start, paragraph.end):
            text = found[0]
            word = kept.get(text)
            if word is None:
                word = kept[text] = text.lower().replace("’", "'") if len(text) > 1 else text.lower()
            big = text[0].isupper()
            if word in _STOPS:
                stopped = not (word == "." and low and _abbreviated(low[-1], capital[-1]))
            elif stopped and word not in _MARKS:
                number += big
                stopped = False
            low.append(word)
            starts.append(found.start())
            ends.append(found.end())
            capital.append(big)
            sentence.append(number)
        number += 1
    first.append(len(low))
    return Words(low, starts, ends, capital, sentence, first)


def split(text: str) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    """The tokens of a few words in lower case, and which of them begin with a capital letter."""
    found = _TOKEN.findall(text)
    return tuple(t.lower().replace("’", "'") for t in found), tuple(t[0].isupper() for t in found)


def _abbreviated(word: str, capital: int) -> bool:
    """Whether a full stop behind a word belongs to it: a title, or an initial."""
    return bool(capital) and (word in _SHORT or (len(word) == 1 and word != "i"))


def stops(words: Words, start: int, end: int) -> Iterator[int]:
    """The tokens that end a sentence, of those from `start` to `end`."""
    for at in range(start, end):
        word = words.low[at]
        if word in _STOPS and not (
            word == "." and at > start and _abbreviated(words.low[at - 1], words.capital[at - 1])
        ):
            yield at
