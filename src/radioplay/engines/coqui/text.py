"""Lines in parts that a model can say in one go, and respellings put in."""

from __future__ import annotations

import re
from itertools import pairwise

from radioplay.engines import words
from radioplay.engines.words import is_respelling

_SENTENCE = re.compile(r"[.!?…]+[\"”’')\]]*\s+|[。！？]+[”’」』）]*\s*|\n+")
_CLAUSE = re.compile(r"[,;:—–]+[\"”’')]*\s+|[，、；：]+")
_SPACE = re.compile(r"\s+")
LONGEST = 240
"""Characters said in one go, where a model doesn't say how many it can."""


def parts_of(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """A text in sentences; a long one in clauses, then between words, then anywhere. Nothing is left out."""
    parts = _cut(text.strip(), _SENTENCE)
    for seam in (_CLAUSE, _SPACE):
        parts = [piece for part in parts for piece in _gathered(part, seam, longest)]
    return tuple(
        part[at : at + longest].strip()
        for part in parts
        for at in range(0, len(part), longest)
        if part.strip()
    )


def _cut(text: str, seam: re.Pattern[str]) -> list[str]:
    edges = [0, *(match.end() for match in seam.finditer(text)), len(text)]
    return [text[a:b] for a, b in pairwise(edges) if text[a:b].strip()]


def _gathered(part: str, seam: re.Pattern[str], longest: int) -> list[str]:
    """Pieces of a part that is too long, each as long as may be."""
    if len(part) <= longest:
        return [part]
    gathered: list[str] = []
    for piece in _cut(part, seam):
        if gathered and len(gathered[-1]) + len(piece) <= longest:
            gathered[-1] += piece
        else:
            gathered.append(piece)
    return gathered


def respelt(text: str, pronounce: tuple[tuple[str, str], ...]) -> tuple[str, tuple[str, ...]]:
    """A text with its respellings in it, and the words whose sound is given in IPA, which no model here takes.

    The longest words go first, so that "Van der Berg" goes before "Berg".
    """
    unmet = []
    for word, sound in sorted(pronounce, key=lambda entry: -len(entry[0])):
        if is_respelling(sound):
            text = words.respelt(text, word, sound.strip('"“”').replace("-", "").lower())
        else:
            unmet.append(word)
    return text, tuple(sorted(unmet))
