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
from radioplay.script.source import Line, Source, plain, trim
from radioplay.script.vocabulary import is_direction

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
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
            if aside:
                found.append((mark.start - base, mark.stop - base, [aside]))
    spoken_from = 0
    for bracket in _BRACKETS.finditer(text):
        leading = not plain(text[spoken_from : bracket.start()])
        meaning = _bracket(source, base, text, bracket.span(), leading, problems)
        if meaning:
            found.append((*bracket.span(), meaning))
            spoken_from = bracket.end()
    found.sort(key=lambda token: token[0])
    outer: list[Token] = []
    for token in found:
        if not outer or token[0] >= outer[-1][1]:
            outer.append(token)
    return outer


def _bracket(
    source: Source, base: int, text: str, place: tuple[int, int], leading: bool, problems: list[Diagnostic]
) -> list[Part]:
    """What a bracket in a line of words stands for; nothing if it is spoken like the rest."""
    start, stop = place[0] + 1, place[1] - 1
    if text[place[0]] == "[":
        aside = read_aside(source, base + start, base + stop, problems, on_word=True)
        return [aside] if aside else []
    inside = plain(text[start:stop])
    if len(inside) > LONGEST_DIRECTION:
        return []
    if keyword_at(inside):
        aside = read_aside(source, base + start, base + stop, problems, on_word=True)
        return [aside] if aside else []
    if pause_of(inside) is None and not is_direction(inside):
        if not (leading and inside[:1].islower()):
            return []
        where = source.span(base + place[0], base + place[1])
        hint = "put a direction on a line of its own; begin it with a capital to have it spoken"
        message = f"({inside}) is taken as a direction and not spoken"
        problems.append(Diagnostic("S013", message, where, hint, "warning"))
    return read_direction(source, base + start, base + stop, problems)


def _add_words(parts: list[Part], source: Source, base: int, text: str, start: int, stop: int) -> None:
    """Add what is spoken in a stretch. A full stop left behind by a bracket goes to the words before it."""
    start, stop = trim(text, start, stop)
    stray = _PUNCTUATION.match(text, start, stop)
    if stray and parts:
        before = next((at for at in reversed(range(len(parts))) if isinstance(parts[at], Words)), None)
        if before is not None:
            words = parts[before]
            assert isinstance(words, Words)
            parts[before] = replace(words, text=words.text + stray.group())
            start, stop = trim(text, stray.end(), stop)
    said = plain(text[start:stop])
    if said:
        parts.append(Words(source.span(base + start, base + stop), said))
