"""Whether a line takes the word from somebody else, by what stands in its brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from radioplay.directions.pieces import bare, pieces

_INTERRUPTS = re.compile(
    r"interrupt(s|ing)?( (him|her|them))?|(cut|break|butt|jump|burst)(s|ting|ing)? (in|across|him off|her off|them off)"
)
_TALKS_OVER = re.compile(r"overlap(s|ping)?|(talk|speak)(s|ing) over( (him|her|them|each other))?")


def interrupts(directions: Iterable[str]) -> bool:
    """It cuts in, and the other gives way."""
    return _says(directions, _INTERRUPTS)


def talks_over(directions: Iterable[str]) -> bool:
    """It comes in on top of the other, who goes on."""
    return _says(directions, _TALKS_OVER)


def _says(directions: Iterable[str], wanted: re.Pattern[str]) -> bool:
    return any(wanted.fullmatch(bare(piece)) for each in directions for piece in pieces(each))
