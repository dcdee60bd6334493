"""Where a long reading is cut: at sentence ends, else at clauses, else between words; never in a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Seam = Literal["sentence", "clause", "word", "sound", "end"]

_ENDS: dict[Seam, re.Pattern[str]] = {
    "sentence": re.compile(r"[.!?…]+[”\"')]*\s+"),
    "clause": re.compile(r"[,;:—]+[”\"')]*\s*"),
    "word": re.compile(r"\s+"),
    "sound": re.compile(r"[^ˈˌː]"),
}
_FINER: tuple[Seam, ...] = ("clause", "word", "sound")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a reading that is spoken in one go: `symbols[start:end]`, and what it ends at."""

    start: int
    end: int
    seam: Seam


def stretches(symbols: str, comfort: int, limit: int) -> tuple[Stretch, ...]:
    """Cut a reading into stretches of at most `limit` symbols that cover it, sentences gathered up to `comfort`."""
    found: list[Stretch] = []
    for sentence in _cut(symbols, 0, len(symbols), "sentence", "end"):
        for part in _fitting(symbols, sentence, limit):
            last = found[-1] if found else None
            if last and last.seam == "sentence" and part.end - last.start <= comfort:
                found[-1] = Stretch(last.start, part.end, part.seam)
            else:
                found.append(part)
    return tuple(found)


def _fitting(symbols: str, stretch: Stretch, limit: int) -> list[Stretch]:
    """A stretch as it is, if it fits; else cut at clauses, then between words, then, in a shriek, anywhere."""
    parts = [stretch]
    for seam in _FINER:
        parts = [piece for part in parts for piece in _evenly(symbols, part, seam, limit)]
    return parts


def _evenly(symbols: str, stretch: Stretch, seam: Seam, limit: int) -> list[Stretch]:
    """Cut at a kind of seam into the fewest parts, about equally long, so that no scrap is left at the end."""
    length = stretch.end - stretch.start
    if length <= limit:
        return [stretch]
    aim = length / -(-length // limit)
    gathered: list[Stretch] = []
    for piece in _cut(symbols, stretch.start, stretch.end, seam, stretch.seam):
        last = gathered[-1] if gathered else None
        joined = piece.end - last.start if last else 0
        if last and joined <= limit and (last.end - last.start) + (piece.end - piece.start) / 2 <= aim:
            gathered[-1] = Stretch(last.start, piece.end, piece.seam)
        else:
            gathered.append(piece)
    return gathered


def _cut(symbols: str, start: int, end: int, seam: Seam, last: Seam) -> list[Stretch]:
    cuts = [match.end() for match in _ENDS[seam].finditer(symbols, start, end) if match.end() < end]
    edges = [start, *cuts, end]
    return [Stretch(a, b, seam if b < end else last) for a, b in pairwise(edges) if symbols[a:b].strip()]
