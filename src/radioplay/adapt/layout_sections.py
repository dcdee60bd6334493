"""Parts of a book that are no story: its contents, dedication, acknowledgements, what is said about its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from radioplay.adapt.model import Paragraph, Story

FRONT = 60
"""Paragraphs from the start in which a book's front matter is looked for."""

_CONTENTS = re.compile(r"(?:table of )?contents\.?", re.I)
_SECTIONS = (
    (re.compile(r"(?:author|translator|editor)['’]s notes?|a? ?notes? from the author", re.I), "author's note"),
    (re.compile(r"acknowledge?ments?|thanks|(?:also|other books|more) by\b.*|about the authors?|(?:the )?copyright"
                r"(?: page)?|dedication|colophon|imprint|praise for\b.*|newsletter|(?:a )?note on the (?:type|text)",
                re.I), "front matter"),
    (re.compile(r"(?:foot|end)?notes", re.I), "footnotes"),
)  # fmt: skip
_DEDICATION = re.compile(
    r"_*(?:for|to|in (?:loving )?memory of|dedicated to)\s+[^\n]{2,90}?(?<![.!?:…])_*", re.I
)
_BYLINE = re.compile(r"(?:by\s+|a (?:story|novel|tale) by\s+)?(.*)", re.I | re.S)
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENTRY_END = re.compile(r"[\s.·…_-]*\d*\s*$")
_SHORT = 80


def without_sections(story: Story, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with those parts marked as left out, which begin with a heading of their own.

    They end with the next heading. One that a story follows without another heading is left as it is.
    """
    kept = [*_without_contents(story, paragraphs)]
    starts = [at for at, p in enumerate(kept) if p.kind == "heading"]
    for at, end in pairwise([*starts, len(kept)]):
        title = plain(story.text, kept[at])
        why = next((why for pattern, why in _SECTIONS if pattern.fullmatch(title)), "")
        if why and (at < FRONT or end == len(kept) or _all_left_out(kept, end)):
            for inside in range(at, end):
                kept[inside] = _left_out(kept[inside], why)
    return kept


def without_title_page(
    text: str, paragraphs: Sequence[Paragraph], title: str, author: str
) -> Iterator[Paragraph]:
    """The paragraphs without the title, the author's name and a dedication before the first words of the story."""
    names = {_said(title), _said(author)} - {""}
    front = True
    for at, paragraph in enumerate(paragraphs):
        front = front and at < FRONT
        if not front or paragraph.kind in ("left out", "break"):
            yield paragraph
            continue
        words = text[paragraph.start : paragraph.end]
        byline = _BYLINE.fullmatch(plain(text, paragraph))
        if len(words) <= _SHORT and (_said(words) in names or (byline and _said(byline[1]) in names)):
            yield _left_out(paragraph, "title page")
        elif _DEDICATION.fullmatch(words) and _alone(paragraphs, at):
            yield _left_out(paragraph, "dedication")
        else:
            front = paragraph.kind == "heading"
            yield paragraph


def plain(text: str, paragraph: Paragraph) -> str:
    """The beginning of a paragraph without marks of emphasis."""
    return text[paragraph.start : min(paragraph.end, paragraph.start + 100)].strip("_* \t\r\n")


def _left_out(paragraph: Paragraph, why: str) -> Paragraph:
    return paragraph if paragraph.kind == "left out" else replace(paragraph, kind="left out", why=why)


def _all_left_out(paragraphs: Sequence[Paragraph], start: int) -> bool:
    return not any(p.kind in ("prose", "verse", "letter") for p in paragraphs[start:])


def _alone(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a heading or a break follows."""
    after = next((p for p in paragraphs[at + 1 :] if p.kind != "left out"), None)
    return after is not None and after.kind in ("heading", "break")


def _said(text: str) -> str:
    return " ".join(_WORDS.findall(text)).casefold()


def _without_contents(story: Story, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, with a list of chapters marked as front matter."""
    text = story.text
    start = next((i for i, p in enumerate(paragraphs[:FRONT]) if _CONTENTS.fullmatch(plain(text, p))), None)
    if start is None:
        yield from paragraphs
        return
    end, entries = start + 1, list[str]()
    while end < len(paragraphs):
        words = text[paragraphs[end].start : paragraphs[end].end]
        said = _said(words)
        again = said and any(entry == said or entry.startswith(f"{said} ") for entry in entries)
        if again or not _lists(words) or story.paragraphs[end].kind == "heading":
            break
        entries += [_said(line) for line in words.splitlines()]
        end += 1
    # The first chapter's own heading looks like one more entry: it is the one that text follows.
    if end - start > 2 and end < len(paragraphs) and paragraphs[end - 1].kind == "heading" and not again:
        end -= 1
    for index, paragraph in enumerate(paragraphs):
        yield _left_out(paragraph, "contents") if start <= index < end else paragraph


def _lists(words: str) -> bool:
    """Whether all lines could be entries of a list: short, and no sentences."""
    for line in map(str.strip, words.splitlines()):
        entry = _ENTRY_END.sub("", line) if line[-1:].isdigit() else line
        if len(line) > _SHORT or re.search(r"[!?\"“‘]|[a-z]{2}[.,;:]$", entry):
            return False
    return True
