"""Paragraphs → quotes: what is spoken, in whichever marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from radioplay.adapt.model import Quote, Story
from radioplay.adapt.quotes_dashes import dash_speech
from radioplay.adapt.quotes_marks import MARK, Family, family_of, find_marks
from radioplay.adapt.quotes_mend import forgotten, mend
from radioplay.adapt.quotes_pairs import Pair, pair
from radioplay.adapt.quotes_speech import Setting, is_speech
from radioplay.adapt.quotes_style import Style, find_style

_HEARD = re.compile(r"[^\W_]")


def find_quotes(story: Story) -> tuple[Quote, ...]:
    """Every stretch of speech, in order and without overlaps."""
    style = find_style(story)
    quotes: list[Quote] = []
    spoken = True
    for setting, index in candidates(story, style):
        if isinstance(setting, Quote):
            quotes.append(setting)
            continue
        if not (setting.carries_on and setting.paragraph.kind == "prose"):
            spoken = is_speech(setting)  # what carries on is what it was before
        if spoken:
            quotes.append(_quote(setting, index))
    return tuple(quotes)


def candidates(story: Story, style: Style) -> Iterator[tuple[Setting | Quote, int]]:
    """Every pair of marks of the outermost level with its paragraph's index, and every line behind a dash."""
    text = story.text
    opened: Pair | None = None  # the speech that the paragraph before left open
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind not in ("prose", "letter", "verse"):
            opened = None
            continue
        start, end = paragraph.start, paragraph.end
        if spoken := dash_speech(text, start, end, style):
            opened = None
            for begin, stop in spoken:
                yield Quote(begin, stop, begin, stop, index), index
            continue
        pairs = _pairs(story, index, style, opened)
        carries_on = bool(pairs) and opened is not None and pairs[0].outer_start == start
        last = pairs[-1] if pairs else None
        opened = last if last and not last.closed and last.outer_end == end else None
        if opened and not (carries_on and len(pairs) == 1) and _forgotten(story, index, opened):
            pairs[-1], opened = mend(text, paragraph, opened), None
        for at, found in enumerate(pairs):
            left = pairs[at - 1].outer_end if at else start
            right = pairs[at + 1].outer_start if at + 1 < len(pairs) else end
            if _HEARD.search(text, found.start, found.end):
                before = _end_before(story, index) if found.outer_start == start else ""
                yield Setting(text, paragraph, found, left, right, carries_on and at == 0, before), index


def _pairs(story: Story, index: int, style: Style, opened: Pair | None) -> list[Pair]:
    text, paragraph = story.text, story.paragraphs[index]
    marks = find_marks(text, paragraph.start, paragraph.end, style.habits)
    if not marks:
        return []
    next_opens = _next_opens(story, index)
    within = opened.family if opened else None
    pairs = pair(marks, paragraph.start, paragraph.end, style.habits, within, next_opens)
    last = pairs[-1] if pairs else None
    mended = [mend(text, paragraph, found) for found in pairs]
    if last and last.family == next_opens and not last.closed and last.outer_end == paragraph.end:
        mended[-1] = last
    return mended


def _forgotten(story: Story, index: int, opened: Pair) -> bool:
    return index + 1 < len(story.paragraphs) and forgotten(story.text, opened, story.paragraphs[index + 1])


def _next_opens(story: Story, index: int) -> Family | None:
    """The family of the mark with which the next paragraph begins."""
    if index + 1 == len(story.paragraphs):
        return None
    paragraph = story.paragraphs[index + 1]
    found = MARK.match(story.text, paragraph.start, paragraph.end)
    return family_of(found[0]) if found else None


def _end_before(story: Story, index: int) -> str:
    """The end of the paragraph before."""
    if not index:
        return ""
    paragraph = story.paragraphs[index - 1]
    return story.text[max(paragraph.start, paragraph.end - 120) : paragraph.end]


def _quote(setting: Setting, index: int) -> Quote:
    text, found = setting.text, setting.pair
    start, end = found.start, found.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(start, end, found.outer_start, found.outer_end, index, setting.carries_on)
