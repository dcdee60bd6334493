"""Paragraphs that open with a dash → speech, without its tags.

    —We're closed, she said. —So go.
    — Come back, said the boy — and mind the step — or stay.

Speech begins at the dash. It stops where a tag begins and goes on behind it: at the next dash, where the text
uses dashes for that, or else with the next sentence unless that one tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radioplay.adapt.quotes_style import Style
from radioplay.adapt.quotes_tags import tag_at

Range = tuple[int, int]

_PAUSE = re.compile(
    r"[,.!?…;](?P<dash>[—―–-]*)[ \t\r\n\u00a0]+(?P<dash2>[—―–-]{1,2}[ \t\u00a0]*)?|\s[—―–]{1,2}\s?"
)
_AGAIN = re.compile(r"[.!?…,;:]?\s*(?:[—―–]|--)[.,;:!?…]*[ \t\u00a0]*(?=\S)")
_SENTENCE_END = re.compile(r"(?<!Mr)(?<!Mrs)(?<!Dr)(?<!St)[.!?…]+[\"'”’)]*(?=\s|$)")
_AFTER_TAG = re.compile(r"[,:]\s+(?=[^\W_])|(?<!Mr)(?<!Mrs)(?<!Dr)(?<!St)[.!?…]+[\"'”’)]*(?:\s+|$)")
_TELLS = re.compile(
    r"(?:Then |And |But |At last |Suddenly,? )?"
    r"(?:There|He|She|They|It|His|Her|Their|The|A|An|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s+(?:\w+\s+){0,3}?"
    r"(?:\w{2,}ed|was|were|had|did|came|went|took|stood|sat|held|shook|put|got|made|left|fell|felt|kept|ran|saw"
    r"|rose|threw|drew|began|gave|let|laid|lay|bent|lit|broke|heard|hung|set|met|spoke|sang|leant|spread|lost)\b"
)
_SPOKEN = re.compile(r"\b(?:I|you|your|my|me|we|our|us|I['’]\w+|you['’]\w+|we['’]\w+)\b|[?!]", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:is|are|am|will|can|don['’]t|does|isn['’]t|it['’]s|that['’]s|there['’]s|\w+['’]ll)\b", re.I
)
_ABOUT_THEM = re.compile(r"(?:\w+ing|\w+ed|his|her|their|with|as|and (?:he|she|they))\b")
_NEAR = 400
"""Characters behind a tag within which speech goes on, or doesn't."""


def dash_speech(text: str, start: int, end: int, style: Style) -> list[Range]:
    """The stretches of speech in a paragraph; none where it opens without a dash."""
    opened = style.dash.match(text, start, end) if style.dash else None
    if opened is None:
        return []
    if end - opened.end() < 30 and text[end - 1] in "—―–-" and text[end - 2].isspace():
        return []  # — 7 —
    return [span for part in _speech(text, opened.end(), end, style.reopens) if (span := _trim(text, *part))]


def _speech(text: str, at: int, end: int, reopens: bool) -> Iterator[Range]:
    resumed = False
    while at < end:
        stop, after = end, end
        for pause in _PAUSE.finditer(text, at, end):
            over = pause.start() + (0 if pause[0][0].isspace() else 1)
            if spoken := tag_at(text, pause.end(), end):
                stop, after = over, spoken.end
                break
            if not reopens or text[over - 1] not in ".!?…":
                continue
            if _told_aside(text, pause.end(), end) or (resumed and _tells(text, pause.end(), end)):
                stop = after = over
                break
        yield at, stop
        if stop == end:
            return
        at, resumed = _resume(text, after, end, reopens), True


def _tells(text: str, at: int, end: int) -> bool:
    """Whether the sentence that begins at an offset is told rather than spoken."""
    near = min(end, at + _NEAR)
    over = _SENTENCE_END.search(text, at, near)
    sentence = text[at : over.end() if over else near]
    return _TELLS.match(sentence) is not None and not _SPOKEN.search(sentence)


def _told_aside(text: str, at: int, end: int) -> bool:
    """Whether the sentence that begins at an offset is told, and a dash behind it opens speech anew."""
    over = _SENTENCE_END.search(text, at, min(end, at + _NEAR))
    return over is not None and _AGAIN.match(text, over.end(), end) is not None and _tells(text, at, end)


def _resume(text: str, at: int, end: int, reopens: bool) -> int:
    """Where speech goes on behind a tag; the end of the paragraph if it doesn't."""
    near = min(end, at + _NEAR)
    again = _AGAIN.search(text, at, near)
    if again and (reopens or again.start() - at < 60):
        return again.end()
    over = _AFTER_TAG.search(text, at, near)
    if over is None or over.end() >= end:
        return end
    if over[0][0] in ",:" and (resumed := _resume_in_sentence(text, over, end, reopens)) is not None:
        return resumed
    if over[0][0] in ",:":
        over = _SENTENCE_END.search(text, over.end(), near)
    if reopens or over is None or _tells(text, over.end(), end):
        return end
    return over.end()


def _resume_in_sentence(text: str, comma: re.Match[str], end: int, reopens: bool) -> int | None:
    """Behind `she said,`: where speech goes on, or None where the clause goes on about her."""
    at = comma.end()
    sentence = _SENTENCE_END.search(text, at, min(end, at + _NEAR))
    clause = text[at : sentence.end() if sentence else min(end, at + _NEAR)]
    if comma[0][0] == ":" or _SPOKEN.search(clause) or _NOW.search(clause):
        return at
    return None if reopens or _ABOUT_THEM.match(clause) else at


def _trim(text: str, start: int, end: int) -> Range | None:
    """A stretch without the dashes and the space around it; None if nothing is left."""
    while end > start and (
        text[end - 1].isspace() or (text[end - 1] in "—―–-" and _closing_dash(text, start, end))
    ):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return (start, end) if sum(char.isalnum() for char in text[start : start + 80]) > 1 else None


def _closing_dash(text: str, start: int, end: int) -> bool:
    """Whether a dash at the end stands behind a stop, and so only closes, or breaks a sentence off."""
    at = end
    while at > start and text[at - 1] in "—―–-":
        at -= 1
    return at == start or text[at - 1] in ".!?…," or text[at - 1].isspace()
