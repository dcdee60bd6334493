"""The title page: `Key: value` lines at the very top; more values stand on indented lines below the key."""

from __future__ import annotations

import re

from radioplay.script.cues import keyword_at
from radioplay.script.model import TitlePage
from radioplay.script.source import Line, Source, clean
from radioplay.script.speaker import in_capitals

_KEY = re.compile(r"([^\W\d_][^:]{0,40}?)\s*:(?!//)\s*(.*)", re.DOTALL)
_USUAL = (
    "title|credit|author|authors|source|draft|date|draft date|contact|copyright|notes|revision|episode|"
    "season|series|show|episode title|episode number|show title|series title|written by|based on|language|"
    "format|font|licence|license|genre|header|footer|writer|producer|director|cast|website|email|number|"
    "tl|tc|tr|cc|br|bl"
)
_USUAL_KEYS = frozenset(_USUAL.split("|"))


def read_title_page(source: Source) -> tuple[TitlePage, int] | None:
    """The title page and the number of the line after it; None if the script begins at once.

    An unusual first key needs a value and must not be in capitals, for `FADE IN:` is no key.
    """
    lines = source.lines
    first = next((at for at, line in enumerate(lines) if line.bare), None)
    if first is None:
        return None
    found = _KEY.match(clean(lines[first].text))
    if not found or keyword_at(lines[first].bare):
        return None
    usual = found.group(1).casefold() in _USUAL_KEYS
    if not usual and (first > 0 or not _may_be_key(found, lines, first)):
        return None
    after = first
    fields: list[tuple[str, list[str]]] = []
    while after < len(lines) and not lines[after].empty:
        _take(lines[after], fields)
        after += 1
    raw = source.text[lines[0].start : lines[after - 1].end]
    span = source.span(lines[first].begin, lines[first].stop)
    return TitlePage(span, tuple((key, tuple(values)) for key, values in fields), raw), after


def _may_be_key(found: re.Match[str], lines: tuple[Line, ...], first: int) -> bool:
    """Whether an unusual word before a colon can open a title page."""
    key, value = found.group(1), found.group(2)
    if in_capitals(key) or len(key.split()) > 3:
        return False
    below = lines[first + 1] if first + 1 < len(lines) else None
    if value:
        return below is not None and bool(_KEY.match(below.bare))
    return below is not None and below.text[:1].isspace() and bool(below.bare)


def _take(line: Line, fields: list[tuple[str, list[str]]]) -> None:
    """Add one line: a key with or without a value, or one more value of the key above."""
    text = clean(line.text)
    found = _KEY.match(text)
    if found and not (fields and line.text[:1].isspace()):
        fields.append((found.group(1), [found.group(2)] if found.group(2) else []))
    elif text and fields:
        fields[-1][1].append(text)
