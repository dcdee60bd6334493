"""Paragraphs that are no story: licences, contents, notes of authors and editors, headings, breaks.

What is left out says why, so that it can be listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from radioplay.adapt.layout_sections import FRONT, without_sections, without_title_page
from radioplay.adapt.model import Paragraph, Story

_START = re.compile(r"\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG.*|\*END[* ]*THE SMALL PRINT.*", re.I)
_END = re.compile(
    r"\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG.*|End of (?:the )?Project Gutenberg.*|\*{3}START: FULL LICENSE.*",
    re.I,
)
_BREAK = re.compile(r"[\s*#~•·⁂❦_=.—–-]{1,60}|o0o|oOo|-?x-?x-?x-?|scene break", re.I)
_NUMBER = (
    r"(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))"
)
_CHAPTER = re.compile(
    rf"_*(?:(?:chapter|part|book|act|scene|volume|letter|stave|canto)\s+{_NUMBER}\b[^\n]{{0,70}}"
    r"(?:(?:\n[ \t]*+(?-i:[^a-z\n]){1,80}){1,8}|\n[^\n]{1,60})?"
    rf"|(?:prologue|epilogue|interlude|prelude|coda|chapter the [a-z]+)[^\n]{{0,50}}|{_NUMBER}[.:)]?)_*",
    re.I,
)
_NOTE = re.compile(
    r"[\[(*_]*\s*(?:a/n|an:|author['’]?s?['’]? notes?|notes? from the author|disclaimers?\b|translator['’]?s? note"
    r"|transcriber['’]?s? notes?|editor['’]?s? note|beta(?:'?d| read(?:er)?)? by|trigger warnings?"
    r"|content warnings?|tw:|cw:|(?:rating|fandom|pairing|relationships?|characters?|additional tags"
    r"|archive warnings?|category|language|series|stats"
    r"|collections|summary|word ?count|published|updated|warnings|genre|spoilers|chapter (?:summary|notes|end notes)"
    r"|end notes|notes)\s*:)",
    re.I,
)
_ARCHIVE = re.compile(
    r"posted originally on|please drop by the archive|see the end of the (?:chapter|work) for|kudos and comments"
    r"|i (?:do not|don['’]t) own (?:any|these|the)|(?:reviews?|comments?) (?:are|is) (?:love|welcome|appreciated)",
    re.I,
)
_MATTER = re.compile(
    r"(?:copyright\b|©|\(c\)|all rights reserved|isbn\b|first published|published by|printed (?:in|by)|produced by"
    r"|e-?text prepared|this e?book is for the use|release date|character set encoding|cover (?:art|design)|proofread"
    r"|(?:first|second|third) (?:edition|printing)\b|https?://|www\.|library of congress"
    r"|no part of this (?:book|publication)|this is a work of fiction|dedicat(?:ed|ion)\b|(?:table of )?contents$"
    r"|list of illustrations|illustrated by|acknowledge?ments?$|also by\b|about the author)",
    re.I,
)
_EDITORIAL = re.compile(
    r"\[(?:illustration|footnote|transcriber|sidenote|editor|pg \d|page \d)[^\]]*\]?.*|\[?\d{1,4}\]?",
    re.I | re.S,
)
_FINISHED = re.compile(r"[\s*_-]*(?:the end|finis|fin|to be continued|tbc|end)[\s.*_!-]*", re.I)
_BYLINE = re.compile(r"_*by _*(?P<author>[^\W\d_][^\n\d]{2,60}?)_*", re.I)
_SAID_TITLE = re.compile(r"^title:\s*(.+)$", re.I | re.M)
_SAID_AUTHOR = re.compile(r"^author:\s*(.+)$", re.I | re.M)
_SHORT = 80
_OPENING = "\"“”'‘’«»„—–-("
_TITLE_WORDS = 9


def sort_out(story: Story) -> Story:
    """The story with its headings and breaks known, and with what is no story marked as left out."""
    text = story.text
    first, last = _bounds(text, story.paragraphs)
    sorted_out = []
    for index, paragraph in enumerate(story.paragraphs):
        if not first <= index < last:
            sorted_out.append(
                replace(paragraph, kind="left out", why="front matter" if index < first else "licence")
            )
        else:
            sorted_out.append(_sorted(text, paragraph, index - first))
    kept = without_sections(story, sorted_out)
    title, author, byline = _titled(story, kept)
    if byline is not None:
        for index in range(byline + 1):
            if kept[index].kind in ("prose", "heading"):
                kept[index] = replace(kept[index], kind="left out", why="title page")
    if byline is None and (bare := _bare_title(text, kept)) is not None:
        title = title or " ".join(text[kept[bare].start : kept[bare].end].split()).strip("_*# ")
        if kept[bare].kind == "prose":
            kept[bare] = replace(kept[bare], kind="left out", why="title page")
    kept = [*without_title_page(text, kept, title, author)]
    kept = [*_ended(story, kept)]
    if all(p.kind in ("left out", "break", "heading") for p in kept):  # better too much of a story than none
        told = (replace(p, kind="prose") if p.kind == "heading" else p for p in story.paragraphs)
        return replace(story, paragraphs=tuple(told), title=title, author=author)
    return replace(story, paragraphs=tuple(kept), title=title, author=author)


def _ended(story: Story, kept: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, without headings by their capitals alone that nothing follows: a story may end in a shout."""
    last = max((i for i, p in enumerate(kept) if p.kind not in ("left out", "break", "heading")), default=-1)
    for index, (laid, paragraph) in enumerate(zip(story.paragraphs, kept, strict=True)):
        loud = index > last >= 0 and paragraph.kind == "heading"
        numbered = loud and _CHAPTER.fullmatch(story.text[laid.start : laid.end].strip())
        yield laid if loud and not numbered else paragraph


def _bounds(text: str, paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """The paragraphs between the marks of a digital library."""
    first, last = 0, len(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        head = text[paragraph.start : min(paragraph.end, paragraph.start + 200)]
        if _START.search(head):
            first = index + 1
        elif index > first and _END.match(head):
            last = index
            break
    return first, last


def _sorted(text: str, paragraph: Paragraph, index: int) -> Paragraph:
    words = text[paragraph.start : paragraph.end]
    if paragraph.kind not in ("prose", "verse"):
        return paragraph
    short = len(words) <= _SHORT
    if short and _BREAK.fullmatch(words.strip()):
        return replace(paragraph, kind="break")
    head = words[:200]
    if _NOTE.match(head) or _ARCHIVE.search(head):
        return replace(paragraph, kind="left out", why="author's note")
    if _EDITORIAL.fullmatch(words) and not (words.isdigit() and len(words) < 3):
        return replace(paragraph, kind="left out", why="editor's mark")
    if index < FRONT and _MATTER.match(head.strip("_* ")) and '"' not in head:
        return replace(paragraph, kind="left out", why="front matter")
    if short and _FINISHED.fullmatch(words):
        return replace(paragraph, kind="left out", why="end mark")
    if _CHAPTER.fullmatch(words.strip()) or (short and _is_heading(words)):
        return replace(paragraph, kind="heading")
    return paragraph


def _is_heading(words: str) -> bool:
    """Whether a short paragraph is in capitals, and no shout or sign."""
    letters = [char for char in words if char.isalpha()]
    return (
        len(letters) >= 4
        and all(char.isupper() for char in letters)
        and not words.rstrip().endswith(("!", "?", ",", '"', "”", "’"))
        and words[0] not in "\"“'‘«—-"
    )


def _titled(story: Story, paragraphs: Sequence[Paragraph]) -> tuple[str, str, int | None]:
    """Title, author, and the last paragraph of a title page that names both."""
    text = story.text
    head = text[: min(len(text), 4000)]
    title = story.title or (found[1].strip() if (found := _SAID_TITLE.search(head)) else "")
    author = story.author or (found[1].strip() if (found := _SAID_AUTHOR.search(head)) else "")
    byline = None
    before: list[str] = []
    for index, paragraph in enumerate(paragraphs[:8]):
        words = text[paragraph.start : paragraph.end]
        if paragraph.kind in ("left out", "break"):
            continue
        if len(words) > _SHORT or _CHAPTER.fullmatch(words.strip()):
            break
        if (found := _BYLINE.fullmatch(words.strip())) and before:
            byline = index
            author = author or found["author"].strip()
            title = title or " ".join(before[0].strip("_*# ").split())
            break
        if "\n" in words and (found := _BYLINE.fullmatch(words.strip().splitlines()[-1].strip())):
            byline = index
            author = author or found["author"].strip()
            title = title or " ".join(words.strip().splitlines()[0].strip("_*# ").split())
            break
        before.append(words)
    return _cased(title), author, byline


def _bare_title(text: str, paragraphs: Sequence[Paragraph]) -> int | None:
    """The first paragraph, if it is a few words that no sentence ends with, above a longer one."""
    shown = [index for index, p in enumerate(paragraphs) if p.kind not in ("left out", "break")][:2]
    if len(shown) < 2 or paragraphs[shown[0]].kind not in ("prose", "heading"):
        return None
    first, second = (text[paragraphs[index].start : paragraphs[index].end] for index in shown)
    words = first.strip("_*# ").split()
    told = first.rstrip("_*").endswith((".", "!", "?", "…", ",", ":", ";", '"', "”", "’", "»", "—", "-"))
    if told or len(words) > _TITLE_WORDS or first[0] in _OPENING or _CHAPTER.fullmatch(first.strip()):
        return None
    return shown[0] if words[0][0].isupper() and len(second) > 2 * len(first) else None


def _cased(title: str) -> str:
    """A title that shouts in the usual case."""
    return title.title().replace("’S", "’s").replace("'S", "'s") if title.isupper() else title
