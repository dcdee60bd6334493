"""Lines of words as parts: what is spoken, and the directions, pauses and cues in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from radioplay.diagnostics import Diagnostic
from radioplay.script.brackets import pause_of, read_direction
from radioplay.script.cues import keyword_at, read_aside
from radioplay.script.emphasis import MARKUP, hide_emphasis
from radioplay.script.model import Part, Words
from radioplay.script.source import VISIBLE, Line, Source, plain, trim
from radioplay.script.vocabulary import is_direction

_ROUND = re.compile(r"\([^()]*\)")
_SQUARE = re.compile(r"\[[^\[\]]*\]")
_LYRIC = re.compile("([\\s\ud800-\udfff]*)~")
_PUNCTUATION = re.compile(r"[.,;:!?…]+(?=\s|\Z)")
LONGEST_DIRECTION = 200

Token = tuple[int, int, list[Part]]
"""Offsets of a stretch that is not spoken, brackets included, and what it stands for."""


def read_words(source: Source, lines: Sequence[Line], problems: list[Diagnostic]) -> list[Part]:
    """The parts of a run of lines, adjacent in the file, none of which is a direction or a cue as a whole."""
    base, text = lines[0].start, "".join(_visible(line) for line in lines)
    parts: list[Part] = []
    at = 0
    for start, stop, meaning in _tokens(source, base, text, problems):
        _add_words(parts, source, base, text, at, start)
        parts += meaning
        at = stop
    _add_words(parts, source, base, text, at, len(text))
    return parts


def _visible(line: Line) -> str:
    """A line of the same length with emphasis and a lyric's mark hidden, and a space for its line end."""
    text = hide_emphasis(line.text)
    lyric = _LYRIC.match(text)
    if lyric:
        text = lyric.group(1) + MARKUP + text[lyric.end() :]
    return text + " " * (line.end - line.stop)


def _tokens(source: Source, base: int, text: str, problems: list[Diagnostic]) -> list[Token]:
    """Notes and brackets that are not spoken, in order; those within another are part of it."""
    found: list[Token] = []
    for mark in source.marks_in(base, base + len(text)):
        if mark.kind == "note":
            aside = read_aside(source, mark.inner_start, mark.inner_stop, problems, on_word=True)
            found += [(mark.start - base, mark.stop - base, [aside])] if aside else []
    for square in _SQUARE.finditer(text):
        start, stop = square.span()
        aside = read_aside(source, base + start + 1, base + stop - 1, problems, on_word=True)
        found += [(start, stop, [aside])] if aside else []
    spoken_from = 0
    for bracket in _ROUND.finditer(text):
        start, stop = bracket.span()
        leading = not VISIBLE.search(text, spoken_from, start)
        meaning = _meaning(source, base + start, base + stop, plain(bracket.group()[1:-1]), leading, problems)
        if meaning:
            found.append((start, stop, meaning))
            spoken_from = stop
    found.sort(key=lambda token: token[0])
    outer: list[Token] = []
    for token in found:
        if not outer or token[0] >= outer[-1][1]:
            outer.append(token)
    return outer


def _meaning(
    source: Source, start: int, stop: int, inside: str, leading: bool, problems: list[Diagnostic]
) -> list[Part]:
    """What a round bracket among words stands for; nothing if it is spoken like the rest."""
    if len(inside) > LONGEST_DIRECTION:
        return []
    if keyword_at(inside):
        aside = read_aside(source, start + 1, stop - 1, problems, on_word=True)
        return [aside] if aside else []
    if pause_of(inside) is None and not is_direction(inside):
        if not (leading and inside[:1].islower()):
            return []
        hint = "put a direction on a line of its own; begin it with a capital to have it spoken"
        message = f"({inside}) is taken as a direction and not spoken"
        problems.append(Diagnostic("S013", message, source.span(start, stop), hint, "warning"))
    return read_direction(source, start + 1, stop - 1, problems)


def _add_words(parts: list[Part], source: Source, base: int, text: str, start: int, stop: int) -> None:
    """Add what is spoken in a stretch. A full stop left behind by a bracket goes to the words before it."""
    start, stop = trim(text, start, stop)
    stray = _PUNCTUATION.match(text, start, stop)
    if stray and parts:
        for before in range(len(parts) - 1, max(-1, len(parts) - 4), -1):
            words = parts[before]
            if isinstance(words, Words):
                parts[before] = replace(words, text=words.text + stray.group())
                start, stop = trim(text, stray.end(), stop)
                break
    said = plain(text[start:stop])
    if said:
        parts.append(Words(source.span(base + start, base + stop), said))
