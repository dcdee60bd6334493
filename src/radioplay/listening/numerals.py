"""Numbers in figures, as people say them: `9:30`, `$40`, `1st`, `1987`, `911`."""

from __future__ import annotations

import re
from collections.abc import Callable

READINGS = ("whole", "pairs", "figures")
"""How a bare number is read: nine hundred and eleven, nine eleven, nine one one."""

_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
"""
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "one=first two=second three=third five=fifth eight=eighth nine=ninth twelve=twelfth"

SMALL, TENS = _SMALL.split(), _TENS.split()
SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
ORDINALS = dict(pair.split("=") for pair in _ORDINALS.split())
MONEY = {"$": ("dollar", "cent"), "£": ("pound", "pence"), "€": ("euro", "cent")}


def numbers_spoken(text: str, reading: str = "whole") -> str:
    """The text with each number in words; `and` inside a number is left out.

    Args:
        text: in lower case.
        reading: how to read a bare number, one of `READINGS`.
    """
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    for pattern, spoken in _FORMS:
        text = re.sub(pattern, spoken, text)
    text = re.sub(r"(\d+)(s\b)?", lambda found: f" {_plural(_bare(found[1], reading), found[2])} ", text)
    text = re.sub(r"\ba (?=(hundred|thousand|million)\b)", "one ", text)
    return re.sub(r"\b(hundred|thousand|million) and (?=[a-z])", r"\1 ", text)


def whole(number: int) -> str:
    """A whole number in words: 1987 is `one thousand nine hundred eighty seven`."""
    for size, name in SCALES:
        if number >= size:
            rest = number % size
            return f"{whole(number // size)} {name}" + (f" {whole(rest)}" if rest else "")
    if number < 20:
        return SMALL[number]
    return TENS[number // 10] + (f" {SMALL[number % 10]}" if number % 10 else "")


def ordinal(number: int) -> str:
    """21 is `twenty first`."""
    *before, last = whole(number).split()
    last = ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return " ".join((*before, last))


def _bare(figures: str, reading: str) -> str:
    if reading == "figures":
        return " ".join(SMALL[int(figure)] for figure in figures)
    if reading == "pairs" and 3 <= len(figures) <= 4 and figures[-2:] != "00":
        first, last = int(figures[:-2]), int(figures[-2:])
        return f"{whole(first)} {'oh ' if last < 10 else ''}{whole(last)}"
    return whole(int(figures))


def _plural(words: str, ending: str | None) -> str:
    if not ending:
        return words
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def _money(found: re.Match[str]) -> str:
    unit, part = MONEY[found[1]]
    said = f"{found[2]} {unit}{'' if int(found[2]) == 1 else 's'}"
    return f"{said} {found[3]} {part}{'s' if part == 'cent' else ''}" if found[3] else said


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    return whole(hour) if not minute else f"{whole(hour)} {'oh ' if minute < 10 else ''}{whole(minute)}"


def _decimals(found: re.Match[str]) -> str:
    return f"{found[1]} point {' '.join(found[2])}"


_FORMS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"([$£€])(\d+)(?:\.(\d\d))?", _money),
    (r"\b(\d{1,2}):(\d\d)\b", _clock),
    (r"\b(\d+)(?:st|nd|rd|th)\b", lambda found: ordinal(int(found[1]))),
    (r"(\d)%", r"\1 percent"),
    (r"\b(\d+)\.(\d+)", _decimals),
)
