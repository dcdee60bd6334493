"""Words that are a sound themselves: `Flump, went the pavement`, `a ratchet turned, tak, tak, tak`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from radioplay.adapt.model import Heard
from radioplay.adapt.sounds_clauses import Stretch, stretch_at
from radioplay.adapt.sounds_hints import MOST_TIMES, VAGUE

_SAID = (
    r"(?:no|yes|so|oh|ah|well|then|now|there|here|up|down|round|away|back|off|out|in|on|over|over and over|home|still"
    r"|and|but|first|next|again|finally|nothing|something|everything|everyone|nobody|someone|somebody|whatever)"
)
_WENT = re.compile(
    rf"(?:\A|(?<=[\s“\"—]))(?P<word>(?!{_SAID}\b)[a-z][\w’'-]{{2,15}})(?:, (?P=word)){{0,3}}[,!] (?:went|goes) "
    r"(?:the|his|her|my|their) (?!story|song|saying|rumou?r|joke|argument|tale|theory)[\w-]+(?=[.!…])",
    re.IGNORECASE,
)
"""`Flump, went the pavement`, a sentence of its own."""
_LIKELY = re.compile(r", (?:went|goes) |! (?:went|goes) ", re.IGNORECASE)
"""What such a sentence has; looked for first, because it is quick."""
_LONGEST = 60
_THRICE = re.compile(
    rf"\b(?P<word>(?!{_SAID}\b|very\b|more\b|far\b|long\b|please\b)[a-z]{{3,10}})(?:, (?:and )?(?P=word)){{2,}}\b"
)
_AGAIN = re.compile(
    r"\A[^.!?…]*[.!?…][\"”’)]* (?:It|That|This) (?:was|is|had been) (?:[a-z]+ly |only |just |not )?"
    r"(?:an?|one|the) (?:[\w’'-]+,? (?:and )?){0,3}\Z"
)
"""Between a sound and the next sentence, which tells what it was like."""
_STOPS = re.compile(r"[.!?…—]")
_BEGINS = re.compile(r"(?:\A|\n|[.!?…—:”’\"])[\"”’)*_\s]*\Z")


def with_mimed(text: str, stretches: Sequence[Stretch], found: Sequence[Heard]) -> list[Heard]:
    """Sounds in the order of the text, with those that only a word made like them tells."""
    starts = [stretch.start for stretch in stretches]
    mimed: list[Heard] = []
    for start, end in sorted(_mimed(text)):
        once = not mimed or mimed[-1].end <= start
        if once and stretch_at(starts, stretches, start) and not _is_told(start, end, found):
            mimed.append(Heard(start, end, VAGUE, missing=True))
    return _counted(text, sorted([*found, *mimed], key=lambda each: each.start))


def _counted(text: str, found: Sequence[Heard]) -> list[Heard]:
    """One cue of a sound that the next sentence only says again: `Clack. Clack.`, `A knock. It was a small knock.`"""
    kept: list[Heard] = []
    reached = 0
    for each in found:
        last = kept[-1] if kept else None
        between = text[reached : each.start]
        if last is None or last.name != each.name or "\n\n" in between:
            kept.append(each)
        elif _AGAIN.search(between):
            pass
        elif len(between) < _LONGEST and _says_only(text, last, each, reached):
            kept[-1] = replace(last, repeat=min(last.repeat + 1, MOST_TIMES))
        else:
            kept.append(each)
        reached = each.end
    return kept


def _says_only(text: str, last: Heard, each: Heard, reached: int) -> bool:
    """Whether a sound is told by a sentence of one word, which stood in what told the last one."""
    word = text[each.start : each.end].casefold()
    stands = _BEGINS.search(text, max(reached, each.start - 4), each.start) and _STOPS.match(text, each.end)
    return bool(stands) and word in re.findall(r"\w+", text[last.start : last.end].casefold())


def _is_told(start: int, end: int, found: Sequence[Heard]) -> bool:
    """Whether a sound that is known stands in a stretch of text."""
    return any(start < each.end and each.start < end for each in found)


def _mimed(text: str) -> Iterator[tuple[int, int]]:
    """Where such words stand; one place may come twice."""
    for likely in _LIKELY.finditer(text):
        for told in _WENT.finditer(text, max(0, likely.start() - _LONGEST), likely.end() + _LONGEST):
            if told.end() > likely.start() and _BEGINS.search(text, max(0, told.start() - 4), told.start()):
                yield told.span()
    yield from (told.span() for told in _THRICE.finditer(text))
