"""Brackets that fill lines of their own: where they end, and what they say."""

from __future__ import annotations

import re

from radioplay.diagnostics import Diagnostic
from radioplay.script.cues import keyword_at, read_aside
from radioplay.script.emphasis import hide_emphasis
from radioplay.script.model import Direction, Part, Pause, PauseLength
from radioplay.script.source import Source, plain, trim
from radioplay.script.vocabulary import pause_length

LONGEST = 20
"""Lines that a bracket may go on for; beyond, its end counts as forgotten."""
LONGEST_PAUSE = 60

_BRACKET = re.compile(r"[()\[\]]")
_PIECE = re.compile(r"[^,;]+")
_JOINING = re.compile(r"\A(?:and then|and|then) ")


def bracket_end(source: Source, at: int) -> tuple[int, int, bool] | None:
    """Where the bracket that begins line `at` ends, the number of the line after, and whether it closes.

    None if words follow it on its last line. One that never closes ends with its first line.
    """
    lines = source.lines
    depth = 0
    for after in range(at, min(at + LONGEST, len(lines))):
        line = lines[after]
        if line.empty:
            break
        for place in _BRACKET.finditer(line.text):
            depth += 1 if place.group() in "([" else -1
            if depth <= 0:
                rest = plain(line.text[place.end() :])
                return None if rest.strip(".") else (line.start + place.start(), after + 1, True)
    return lines[at].stop, at + 1, False


def cue_end(source: Source, at: int) -> tuple[int, int]:
    """Where the cue on line `at` ends, and the number of the line after: its brackets may go on below."""
    lines = source.lines
    depth = 0
    for after in range(at, min(at + LONGEST, len(lines))):
        line = lines[after]
        if line.empty or (after > at and keyword_at(line.bare)):
            break
        depth += line.bare.count("(") - line.bare.count(")")
        if depth <= 0:
            return line.stop, after + 1
    return lines[at].stop, at + 1


def read_direction(source: Source, start: int, stop: int, problems: list[Diagnostic]) -> list[Part]:
    """What the inside of a bracket says: `whispering`, `beat`, `beat, then softly`, `SOUND: bell`."""
    start, stop = trim(source.masked, start, stop)
    inside = source.masked[start:stop]
    if keyword_at(inside):
        aside = read_aside(source, start, stop, problems, on_word=False)
        return [aside] if aside else []
    parts: list[Part] = []
    for first, last, length in _pieces(inside):
        span = source.span(start + first, start + last)
        said = plain(hide_emphasis(inside[first:last]))
        if length is not None:
            parts.append(Pause(span, length))
        elif said:
            parts.append(Direction(span, said))
    return parts


def pause_of(inside: str) -> PauseLength | float | None:
    """The pause that the masked inside of a bracket asks for."""
    return pause_length(plain(inside)) if len(inside) <= LONGEST_PAUSE else None


def _pieces(inside: str) -> list[tuple[int, int, PauseLength | float | None]]:
    """A direction cut where it holds a pause, and nowhere else."""
    whole = pause_of(inside)
    if whole is not None:
        return [(0, len(inside), whole)]
    pieces: list[tuple[int, int, PauseLength | float | None]] = []
    for found in _PIECE.finditer(inside):
        length = pause_of(_JOINING.sub("", plain(found.group())))
        first, last = trim(inside, *found.span())
        if length is None and pieces and pieces[-1][2] is None:
            pieces[-1] = (pieces[-1][0], last, None)
        elif first < last:
            pieces.append((first, last, length))
    return pieces
