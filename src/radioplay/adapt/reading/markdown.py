"""Markdown → blocks: what prose uses of it (https://spec.commonmark.org/0.31.2/)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from radioplay.adapt.layout_lines import cut
from radioplay.adapt.reading.blocks import INVISIBLE, Block, Blocks

_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^(title|author)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.I | re.M)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)[^\n]*\n.*?(?:^ {0,3}\1[ \t]*$|\Z)", re.M | re.S)
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$", re.M)
_UNDERLINED = re.compile(r"^(\S[^\n]*)\n {0,3}(?:=+|-{3,})[ \t]*$", re.M)
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|#|⁂|~+)[ \t]*$", re.M)
_TARGET = r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"
_PICTURE = re.compile(rf"!\[[^\[\]\n]*\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]*)\]{_TARGET}")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"\*(?=[^\s*])([^*\n]+?)(?<=\S)\*")
_QUOTED = re.compile(r"^ {0,3}>[ \t]?", re.M)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_NOTE = re.compile(r"^\[\^[^\]\n]+\]:[ \t]*(.*(?:\n(?:[ \t]{2,}\S.*|(?=\n[ \t]{2,}\S)))*)", re.M)
_NOTE_MARK = re.compile(r"\[\^[^\[\]\n]+\]")
_HARD_END = re.compile(r"(?:\\|[ \t]{2,})$", re.M)


def markdown_blocks(text: str) -> Blocks:
    """A document's blocks. Pictures, comments, code and the targets of links are no text."""
    matter = _MATTER.match(text)
    fields = {found[1].lower(): found[2] for found in _FIELD.finditer(matter[1])} if matter else {}
    body = text[matter.end() :] if matter else text.removeprefix("\ufeff")
    body = "\n".join(body.splitlines())
    for hidden in (_COMMENT, _FENCE, _PICTURE):
        body = hidden.sub("", body)
    notes = [Block(" ".join(found[1].split()), "left out", "footnote") for found in _NOTE.finditer(body)]
    body = _NOTE_MARK.sub("", _NOTE.sub("", body))
    body = INVISIBLE.sub("", _UNDERLINED.sub(r"# \1", body))
    blocks = (*_blocks(body), *notes)
    return Blocks(blocks, fields.get("title", ""), fields.get("author", ""))


def _blocks(body: str) -> Iterator[Block]:
    """Headings and rules are blocks of their own, wherever they stand; the rest is cut like plain text."""
    reached = 0
    marks = [*_HEADING.finditer(body), *_RULE.finditer(body)]
    for found in sorted(marks, key=lambda found: (found.start(), -found.end())):
        if found.start() < reached:
            continue
        yield from _prose(body[reached : found.start()])
        title = _inline(found[1]) if found.re is _HEADING and found[1] else ""
        yield Block(title, "heading") if title else Block("* * *", "break")
        reached = found.end()
    yield from _prose(body[reached:])


def _prose(text: str) -> Iterator[Block]:
    text = _QUOTED.sub("", text)
    for start, end in cut(text):
        yield Block(_inline(text[start:end]))


def _inline(text: str) -> str:
    text = _LINK.sub(r"\1", _STRONG.sub(r"\2", _HARD_END.sub("", text)))
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"_\1_", text))
