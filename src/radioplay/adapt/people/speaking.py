"""Narration → words for somebody who speaks, though no list has them: `said the lamplighter`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from radioplay.adapt.model import Quote, Story
from radioplay.adapt.people.lexicon import Lexicon, lexicon

AFTER = re.compile(r"[\s_]+(?:(?:[a-z]+ly|only|then|also|had|has|now)\s+)*([a-z]+)")
"""What somebody does: the next word, whatever says how."""
_WITH = re.compile(r"\s+(?:in|with|behind)\s+(the|an?|his|her)(?=\s)")
_SMALL = re.compile(r"\s+[a-z-]+")

_ENOUGH_LONG = 2
"""How often such a word must speak in a long story."""

_LINK = (
    r"(?!(?:in|with|from|of|at|on|by|to|the|an?|behind|under|over|beside|who|and|out|through|his|her|its)\b)"
)
"""Before a word that may stand between an article and its noun, or be that noun."""
_FAR = 90
"""How many characters behind a quote who said it is looked for."""
_ENDS = r"(?=\s*[,.;:!?—–(\-]|\s+(?:who|with|and|in|from|as|at|to|of|on|by|when|while|after|without)\b|\s*$)"
"""What follows the noun, so that it isn't said of another: `said the old man`."""
_NO_NOUN = frozenset(
    """first second third last latter former other others elder eldest younger youngest taller shorter older oldest same
    next whole twain three four five six rest lot thing answer reply words word boys girls""".split()
)
"""What stands for somebody, or several, and tells nobody from others."""


def find_speaking(story: Story, quotes: Sequence[Quote], short: bool) -> frozenset[str]:
    """Nouns that stand with a verb of saying right behind speech, and aren't known for people.

    Args:
        story: for its text.
        quotes: of the story.
        short: whether the story is; once is enough in it.
    """
    words, text = lexicon(), story.text
    said, saying = _patterns()
    seen = Counter[str]()
    for quote in quotes:
        if not text[quote.outer_end : quote.outer_end + 1].isspace():
            continue
        found = said.match(text, quote.outer_end, quote.outer_end + _FAR) or saying.match(
            text, quote.outer_end, quote.outer_end + _FAR
        )
        if found and _may_be(found[1], words):
            seen[found[1]] += 1
    enough = 1 if short else _ENOUGH_LONG
    return frozenset(noun for noun, count in seen.items() if count >= enough)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`said the old lamplighter,` and `the old lamplighter said`: the noun is the group."""
    verb = "(?:" + "|".join(sorted(lexicon().saying)) + ")"
    noun = rf"(?:the|an?)\s+(?:{_LINK}[a-z’'-]+,?\s+){{0,3}}?{_LINK}([a-z]+(?:-[a-z]+)*)"
    return re.compile(rf"\s+{verb}\s+{noun}{_ENDS}"), re.compile(rf"\s+{noun}\s+{verb}\b")


def _may_be(noun: str, words: Lexicon) -> bool:
    """Whether a word isn't known, and may be a noun for one person."""
    if noun in words.roles or noun in words.kin or noun in words.animals or noun in words.plural:
        return False
    if len(noun) < 3 or noun in words.common or noun in words.being or noun in _NO_NOUN:
        return False
    return not noun.endswith(("ed", "ing", "ly", "est")) and not (
        noun.endswith("s") and not noun.endswith("ss")
    )


def behind_noun(text: str, stop: int, end: int, told: bool, words: Lexicon) -> int:
    """Where a description ends that goes on behind its noun: "the man with the grey dog said"; or `stop`.

    Up to a mark it does where the verb has been `told` before it; "with a smile" tells how, though.
    """
    head = _WITH.match(text, stop, end)
    at = head.end() if head else end
    for _ in range(3):
        word = _SMALL.match(text, at, end)
        if word is None:
            break
        if told and head and head[1] == "the" and text[word.end() : word.end() + 1] in tuple(",.;:!?—–"):
            return word.end()
        past = AFTER.match(text, word.end(), min(end, word.end() + 30))
        if past and past[1] in words.saying:
            return word.end()
        at = word.end()
    return stop
