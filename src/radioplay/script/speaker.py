"""A character's cue: the line that says who speaks.

cue       = name *extension [ "^" ] line-end, with words below
name      = capitals with at least one letter | "@" anything
extension = "(" text ")"
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from radioplay.script.model import Extension
from radioplay.script.source import Line, Source, flat, plain, trim

_EXTENSION = re.compile(r"\s*\(([^()]*)(\)|\Z)|\s*\^")
HEADING_IN_CAPITALS = re.compile(r"(?:INT|EXT|INT\.?/EXT|EXT\.?/INT|I\.?/E)\.\s")
_COMMAND = re.compile(r"(?:FADE|CUT|DISSOLVE|SMASH CUT|MATCH CUT)\b[^(]*[.:]\Z")
_NO_CASE = str.maketrans("", "", "ßªº")
"""Small letters that stand among capitals: GROßE, Nº 2."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A character's cue as read. `start` to `stop` is the name; `unclosed` is a bracket without its end."""

    name: str
    start: int
    stop: int
    extensions: tuple[Extension, ...]
    dual: bool
    unclosed: int | None = None


def in_capitals(text: str) -> bool:
    """Whether all letters that have a case are capitals, and there is at least one."""
    return text.isupper() or (not text.isascii() and text.translate(_NO_CASE).isupper())


def has_speaker_form(bare: str) -> bool:
    """Whether a line's visible text could name a speaker, so far as its letters go."""
    return bare.startswith("@") or (not bare.startswith("[") and in_capitals(bare.partition("(")[0]))


def is_held(line: Line) -> bool:
    """An empty line with two spaces or more, which does not end a speech."""
    return len(line.text) >= 2 and not line.text.strip(" ")


def read_speaker(source: Source, line: Line, below: Line | None) -> Speaker | None:
    """The character's cue on a line that begins a paragraph; None if it is something else.

    Fountain asks for a line below that is not empty: capitals alone are action.
    """
    if below is None or (below.empty and not is_held(below)) or not has_speaker_form(line.bare):
        return None
    if not line.bare.startswith("@") and (_COMMAND.match(line.bare) or HEADING_IN_CAPITALS.match(below.bare)):
        return None
    return speaker_on(source, line)


def speaker_on(source: Source, line: Line) -> Speaker | None:
    """The character's cue on a line, going by the form of this line alone."""
    if not has_speaker_form(line.bare):
        return None
    text = flat(line.text)
    begin, stop = trim(text, 0, len(text))
    opening = text.find("(", begin)
    name_stop = stop if opening < 0 else opening
    first, last = _name_edges(text, begin + text.startswith("@", begin), name_stop)
    tail = _read_tail(source, line, text, name_stop, stop)
    if first == last or tail is None:
        return None
    extensions, dual, unclosed = tail
    dual = dual or text[begin:name_stop].rstrip().endswith("^")
    name = " ".join(text[first:last].split())
    return Speaker(name, line.start + first, line.start + last, extensions, dual, unclosed)


def _name_edges(text: str, start: int, stop: int) -> tuple[int, int]:
    """The name without a caret, a colon, marks of emphasis or space around it."""
    while start < stop and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in "*_^:"):
        stop -= 1
    return start, stop


def _read_tail(
    source: Source, line: Line, text: str, at: int, stop: int
) -> tuple[tuple[Extension, ...], bool, int | None] | None:
    """Extensions, whether there is a caret, a bracket left open; None if something else follows the name."""
    extensions: list[Extension] = []
    dual = False
    unclosed: int | None = None
    while at < stop:
        found = _EXTENSION.match(text, at, stop)
        if not found:
            return None
        if found.group(1) is None:
            dual = True
        else:
            first, last = (line.start + edge for edge in trim(text, *found.span(1)))
            if last > first:
                extensions.append(Extension(source.span(first, last), plain(source.masked[first:last])))
            if not found.group(2):
                unclosed = line.start + found.start(1) - 1
        at = found.end()
    return tuple(extensions), dual, unclosed
