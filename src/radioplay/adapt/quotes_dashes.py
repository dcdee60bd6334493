"""Paragraphs with dashes that open speech → speech, without its tags.

    —We're closed, she said. —So go.
    He lit the lamp. —Come back, said the boy, and mind the step.

Speech begins at the dash. It stops where a tag begins and goes on behind it: at the next dash, where the text
uses dashes for that, or else with the next sentence unless that one is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radioplay.adapt.quotes_style import Style
from radioplay.adapt.quotes_tags import Spoken, tag_at
from radioplay.adapt.quotes_told import is_told, sentence_end, sounds_spoken

Range = tuple[int, int]

_PAUSE = re.compile(r"[,.!?…;][—―–-]*[ \t\r\n\u00a0]+(?:[—―–-]{1,2}[ \t\u00a0]*)?|\s[—―–]{1,2}\s?")
_INNER = re.compile(r"(?<=[.!?…,;:\"”’'])[ \t\r\n\u00a0]+(?:[—―–]|--)[ \t\u00a0]?(?=[^\s—―–-])")
_AGAIN = re.compile(r"[.!?…,;:]?\s*(?:[—―–]|--)[.,;:!?…]*[ \t\u00a0]*(?=\S)")
_AFTER_TAG = re.compile(r"[,:]\s+(?=[^\W_])|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?…]+[\"'”’)]*(?:\s+|$)")
_ABOUT_THEM = re.compile(r"(?:\w+ing|\w+ed|his|her|their|with|as|and (?:he|she|they))\b")
_NEAR = 400
"""Characters behind a tag within which speech goes on, or doesn't."""


def dash_speech(text: str, start: int, end: int, style: Style) -> list[Range]:
    """The stretches of speech in a paragraph; none where no dash opens any."""
    opened = style.dash.match(text, start, end) if style.dash else None
    if style.dash is None or (opened is None and not style.reopens):
        return []
    if opened and end - opened.end() < 30 and text[end - 1] in "—―–-" and text[end - 2].isspace():
        return []  # — 7 —
    return [span for part in _parts(text, start, end, opened, style) if (span := _trim(text, *part))]


def _parts(text: str, start: int, end: int, opened: re.Match[str] | None, style: Style) -> Iterator[Range]:
    begin = opened.end() if opened else None
    if style.reopens:
        for inner in _INNER.finditer(text, opened.end() if opened else start, end):
            if begin is not None:
                yield from _speech(text, begin, inner.start(), style, more=True)
            begin = inner.end()
    if begin is not None:
        yield from _speech(text, begin, end, style, more=False)


def _speech(text: str, at: int, end: int, style: Style, more: bool) -> Iterator[Range]:
    """The speech of a part that one dash opens; `more` is whether another dash opens what follows."""
    if style.reopens and text[at : at + 1].islower() and (spoken := _tag(text, at, end)):
        at = _resume(text, spoken.end, end, reopens=True)
    resumed = False
    while at < end:
        stop, after = _stop(text, at, end, style.reopens and (more or resumed))
        yield at, stop
        if stop == end:
            return
        at, resumed = _resume(text, after, end, style.reopens), True


def _stop(text: str, at: int, end: int, may_tell: bool) -> Range:
    """Where speech stops, and where what stops it is over."""
    for pause in _PAUSE.finditer(text, at, end):
        over = pause.start() + (0 if pause[0][0].isspace() else 1)
        new = text[over - 1] in ".…" and text[pause.end() : pause.end() + 1].isupper()
        if not new and (spoken := _tag(text, pause.end(), end)):
            return over, spoken.end
        if may_tell and text[over - 1] in ".!?…" and is_told(text, pause.end(), end):
            return over, over
    return end, end


def _tag(text: str, at: int, end: int) -> Spoken | None:
    """A tag that no mark sets apart from speech: in the past, or of a third person."""
    spoken = tag_at(text, at, end)
    return None if spoken and spoken.bare else spoken


def _resume(text: str, at: int, end: int, reopens: bool) -> int:
    """Where speech goes on behind a tag; the end of the paragraph if it doesn't."""
    near = min(end, at + _NEAR)
    again = _AGAIN.search(text, at, near)
    if again and (reopens or again.start() - at < 60):
        return again.end()
    over = _AFTER_TAG.search(text, at, near)
    if over is None or over.end() >= end:
        return end
    behind = over.end()
    if over[0][0] in ",:":
        clause = text[behind : sentence_end(text, behind, end)]
        if over[0][0] == ":" or sounds_spoken(clause) or not (reopens or _ABOUT_THEM.match(clause)):
            return behind
        behind = _next_word(text, behind + len(clause), end)
    return end if reopens or is_told(text, behind, end) else behind


def _next_word(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _trim(text: str, start: int, end: int) -> Range | None:
    """A stretch without the dashes and the space around it; None if nothing is left."""
    while end > start and (
        text[end - 1].isspace() or (text[end - 1] in "—―–-" and _closing_dash(text, start, end))
    ):
        end -= 1
    start = _next_word(text, start, end)
    return (start, end) if sum(char.isalnum() for char in text[start : min(end, start + 80)]) > 1 else None


def _closing_dash(text: str, start: int, end: int) -> bool:
    """Whether a dash at the end stands behind a stop, and so only closes, or breaks a sentence off."""
    at = end
    while at > start and text[at - 1] in "—―–-":
        at -= 1
    return at == start or text[at - 1] in ".!?…," or text[at - 1].isspace()
