"""A direction cut into what it asks for: `very softly, then coming closer` is two pieces."""

from __future__ import annotations

import re

_DEGREE = re.compile(
    r"\b(very|a (bit|little)|slightly|quite|rather|more|still|now|almost|nearly|half|much|too|so|suddenly|"
    r"again|even|increasingly|always|just)\b"
)
_BETWEEN = re.compile(r"[,;/]|\band\b|\bbut\b|\bthen\b")


def pieces(direction: str) -> tuple[str, ...]:
    """The parts of a direction between commas, `and`, `but` and `then`, in small letters and with plain apostrophes."""
    said = direction.casefold().replace("’", "'")
    return tuple(whole for piece in _BETWEEN.split(said) if (whole := " ".join(piece.split()).rstrip(".!")))


def bare(piece: str) -> str:
    """A piece without its words of degree."""
    return " ".join(_DEGREE.sub(" ", piece).split())
