"""Cues: `SOUND: door bell (under, -6 dB)` on a line, in brackets or in a note.

    cue      = keyword ":" name *( "(" modifier *( "," modifier ) ")" ) [ "." ]

Brackets with no modifier in them are part of the name: `SOUND: car (old Ford) passes`.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from radioplay.diagnostics import Diagnostic
from radioplay.script.emphasis import MARKUP, hide_emphasis
from radioplay.script.model import Cue, CueKind, Handling, Pause
from radioplay.script.modifiers import MODIFIERS, Fields, UnknownModifierError, read_modifier, with_fields
from radioplay.script.source import Source, plain, trim
from radioplay.script.vocabulary import KEYWORDS, SHORT_KEYWORDS, pause_length

_ANY_CASE = "|".join(sorted(KEYWORDS, key=len, reverse=True))
_CAPITALS = "|".join(SHORT_KEYWORDS)
_KEYWORD = re.compile(rf"((?ai:{_ANY_CASE})|{_CAPITALS})\s*[:：]")
_INITIALS = frozenset(
    letter for word in (*KEYWORDS, *SHORT_KEYWORDS) for letter in (word[0], word[0].lower())
)
_MAYBE_KEYWORD = re.compile(r"([A-Z]{3,12})\s*[:：]")
_BRACKETS = re.compile(r"\(([^()]*)(\)|\Z)")
_ITEM = re.compile(r"(?:[^,;]|(?<=\d),(?=\d))+")
_ENDS = {"none", "off", "silence", "stop", "stops", "ends"}


@dataclass(frozen=True, slots=True)
class Keyword:
    """`SOUND:` found: its kind, what was written, and how many characters it takes with its colon."""

    kind: CueKind
    word: str
    length: int


def keyword_at(text: str) -> Keyword | None:
    """The keyword that a text begins with."""
    found = _KEYWORD.match(text) if text[:1] in _INITIALS else None
    if not found:
        return None
    word = " ".join(found.group(1).upper().split())
    return Keyword(KEYWORDS.get(word) or SHORT_KEYWORDS[word], found.group(1), found.end())


def nearly_keyword(text: str) -> tuple[str, str] | None:
    """A word in capitals before a colon that is a slip for a keyword, and that keyword."""
    found = _MAYBE_KEYWORD.match(text)
    if not found or found.group(1) in KEYWORDS:
        return None
    near = difflib.get_close_matches(found.group(1), ("SOUND", "AMBIENCE", "MUSIC"), n=1, cutoff=0.79)
    return (found.group(1), near[0]) if near else None


def read_cue(
    source: Source,
    keyword: Keyword,
    start: int,
    stop: int,
    problems: list[Diagnostic],
    *,
    on_word: bool = False,
    raw: str = "",
) -> Cue | None:
    """The cue from its keyword's first letter to `stop`; None, with a diagnostic, where it names nothing.

    A hidden stretch inside it is left out.
    """
    body_start = start + keyword.length
    # Inside a note the masked text is hidden itself, so a cue in a note is read from the text as it stands.
    text = source.text if source.masked[start] != source.text[start] else source.masked
    body = hide_emphasis(text[body_start:stop])
    fields, rest = _take_handling(source, keyword.kind, body, body_start, problems)
    first, last = trim(rest, 0, len(rest))
    if rest[first:last].endswith(".") and not rest[first:last].endswith(".."):
        first, last = trim(rest, first, last - 1)
    name = plain(rest[first:last])
    fields, name = _bare_action(keyword.kind, fields, name)
    if not name and fields.get("action") == "sting":
        name = "sting"
    if not name and not (fields.get("action") == "out" or (keyword.kind == "music" and fields.get("action"))):
        message = f"{keyword.word} names nothing to be heard"
        hint = f"write what is heard behind it: {keyword.word}: {_EXAMPLES[keyword.kind]}"
        problems.append(Diagnostic("S006", message, source.span(start, body_start), hint))
        return None
    name_span = source.span(body_start + first, body_start + last)
    return Cue(source.span(start, stop), keyword.kind, name, name_span, Handling(**fields), on_word, raw)


_EXAMPLES: dict[CueKind, str] = {"sound": "door bell", "ambience": "rain", "music": "theme"}


def _bare_action(kind: CueKind, fields: Fields, name: str) -> tuple[Fields, str]:
    """`AMBIENCE: out`, `MUSIC: under`: an action where a name would be."""
    said = name.casefold()
    if kind == "sound" or "action" in fields:
        return fields, name
    if said == "out" or said in _ENDS:
        return fields | {"action": "out"}, ""
    if said in {"in", "under"} and kind == "music":
        return fields | {"action": said}, ""
    if said == "sting" and kind == "music":
        return fields | {"action": "sting"}, name
    return fields, name


def _take_handling(
    source: Source, kind: CueKind, body: str, offset: int, problems: list[Diagnostic]
) -> tuple[Fields, str]:
    """The modifiers in a cue's brackets, and the body with those brackets hidden."""
    fields: Fields = {}
    pieces: list[str] = []
    at = 0
    for found in _BRACKETS.finditer(body):
        items = _items(found.group(1), kind)
        known = [item for item in items if isinstance(item[2], dict)]
        slips = [item for item in items if isinstance(item[2], str)]
        if not known and not slips:
            continue
        if not found.group(2):
            problems.append(unclosed_bracket(source, offset + found.start()))
        for start, stop, meaning in items:
            if isinstance(meaning, dict):
                fields = with_fields(fields, meaning)
                continue
            where = source.span(offset + found.start(1) + start, offset + found.start(1) + stop)
            message = f"no such modifier: {plain(found.group(1)[start:stop])}"
            problems.append(
                Diagnostic("S005", message, where, meaning or f"known are {MODIFIERS}", "warning")
            )
        pieces += (body[at : found.start()], MARKUP * (found.end() - found.start() - 1), " ")
        at = found.end()
    return fields, "".join((*pieces, body[at:]))


def unclosed_bracket(source: Source, at: int) -> Diagnostic:
    """The problem of a bracket without its end; what follows on its line is taken to be inside."""
    where = source.span(at, at + 1)
    return Diagnostic("S014", "this bracket is never closed", where, "close it with )", "warning")


def _items(inside: str, kind: CueKind) -> list[tuple[int, int, Fields | str | None]]:
    """What stands between commas: where, and its fields, or a hint for what was meant as one, or None."""
    items: list[tuple[int, int, Fields | str | None]] = []
    for found in _ITEM.finditer(inside):
        start, stop = trim(inside, *found.span())
        if start == stop:
            continue
        try:
            meaning: Fields | str | None = read_modifier(plain(inside[start:stop]), kind)
        except UnknownModifierError as slip:
            meaning = str(slip)
        items.append((start, stop, meaning))
    return items


def read_aside(
    source: Source, start: int, stop: int, problems: list[Diagnostic], *, on_word: bool
) -> Cue | Pause | None:
    """What the inside of a note or bracket asks for: a cue, a pause, or nothing that is heard."""
    start, stop = trim(source.text, start, stop)
    inside = source.text[start:stop]
    keyword = keyword_at(inside)
    if keyword:
        return read_cue(source, keyword, start, stop, problems, on_word=on_word)
    length = pause_length(inside) if stop - start < 60 else None
    if length is not None:
        return Pause(source.span(start, stop), length)
    warn_of_slip(source, inside, start, problems)
    return None


def warn_of_slip(source: Source, text: str, start: int, problems: list[Diagnostic]) -> None:
    """Say so where a text begins with what is nearly a keyword: `SUOND: bell`."""
    slip = nearly_keyword(text)
    if slip:
        where = source.span(start, start + len(slip[0]))
        message, hint = f"{slip[0]} is no kind of cue", f"did you mean {slip[1]}?"
        problems.append(Diagnostic("S010", message, where, hint, "warning"))
