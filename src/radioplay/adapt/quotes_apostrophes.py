"""Single marks → apostrophes: which of them belong to a word.

An apostrophe stands for dropped letters ('tis, th', goin') or makes a possessive (the dogs').
"""

from __future__ import annotations

import re

Costs = tuple[float, float, float]

_ELIDED = frozenset(
    """tis twas twill twould twere twasn tisn tain twon em im ere cause cos cuz bout neath til gainst tween twixt pon
    nuff nother scuse fraid spect cept pears nless ow ave ad e er ome ouse orse orses ead eads ello ell eart ard alf
    undred appen usband eaven igh ole ung n nd ll d re ve eighties nineties seventies sixties fifties forties
    thirties twenties""".split()
)
"""What is left of words that have lost their beginning, and is no word itself."""
_DOUBTFUL = frozenset("it and as is ill old art all till round way am ope us at un mid low ot s t m".split())
"""The same, but words themselves."""
_CLIPPED = frozenset(
    """th o an ol wi mo lil tha t ha fo po yo wid d ye le gi sho ther wit jus mus las bes nex kep tol
    hol fin min thousan groun roun aroun foun soun col""".split()
)
_CLIPPED_END = re.compile(r"[a-z]{2}in$")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def as_apostrophe(text: str, span: tuple[int, int], end: int, around: tuple[str, str], costs: Costs) -> Costs:
    """What a single mark costs as an opening, a closing one and none, by the word it may belong to.

    `around` says what stands before and behind: B a space, L a letter, P a stop, H a dash.
    """
    first, last = span
    opens, closes, none = costs
    if around[1] == "L" and is_elided(text, last, end):
        return opens + 1.0, closes, min(none, 0.3)
    if around[1] == "L" and is_elided(text, last, end, _DOUBTFUL) and text[last].islower():
        none = min(none, 1.0)
    if around == ("B", "L"):
        return opens, closes, min(none, 0.5) if text[first] == "’" else none + text[last : last + 1].isupper()
    if around[0] == "L":
        word = _word_before(text, first)
        if word in _CLIPPED or _CLIPPED_END.search(word):
            return opens, closes, min(none, 0.3)
        if word.endswith("s"):
            owner = around[1] == "B" and text[last : last + 2].strip().islower()
            return opens, closes + owner, min(none, 0.9)
    return opens, closes, none


def is_elided(text: str, at: int, end: int, known: frozenset[str] = _ELIDED) -> bool:
    """Whether the word behind a mark is one that has lost its beginning, or a number."""
    word = _WORD.match(text, at, min(end, at + 12))
    return word is not None and (word[0].lower() in known or (known is _ELIDED and word[0].isdigit()))


def _word_before(text: str, end: int) -> str:
    start = end
    while start > 0 and end - start < 12 and text[start - 1].isalpha():
        start -= 1
    return text[start:end].lower()
