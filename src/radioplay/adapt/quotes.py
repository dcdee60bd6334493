"""Paragraphs → quotes: what is spoken, in whichever marks."""

from __future__ import annotations

from collections.abc import Iterator

from radioplay.adapt.model import Paragraph, Quote, Story
from radioplay.adapt.quotes_dashes import dash_speech
from radioplay.adapt.quotes_marks import MARK, Family, family_of, find_marks
from radioplay.adapt.quotes_pairs import Pair, pair
from radioplay.adapt.quotes_speech import Setting, is_speech
from radioplay.adapt.quotes_style import Style, find_style


def find_quotes(story: Story) -> tuple[Quote, ...]:
    """Every stretch of speech, in order and without overlaps."""
    style = find_style(story)
    quotes: list[Quote] = []
    for setting, index in candidates(story, style):
        if isinstance(setting, Quote):
            quotes.append(setting)
        elif is_speech(setting):
            quotes.append(_quote(setting, index))
    return tuple(quotes)


def candidates(story: Story, style: Style) -> Iterator[tuple[Setting | Quote, int]]:
    """Every pair of marks of the outermost level with its paragraph's index, and every line behind a dash."""
    text, within = story.text, None
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind not in ("prose", "letter", "verse"):
            within = None
            continue
        start, end = paragraph.start, paragraph.end
        spoken = dash_speech(text, start, end, style)
        for first, last in spoken:
            yield Quote(first, last, first, last, index), index
        if spoken:
            within = None
            continue
        pairs = _pairs(story, index, style, within)
        for at, found in enumerate(pairs):
            left = pairs[at - 1].outer_end if at else start
            right = pairs[at + 1].outer_start if at + 1 < len(pairs) else end
            carries_on = at == 0 and within is not None and found.outer_start == start
            yield Setting(text, paragraph, found, left, right, carries_on), index
        within = pairs[-1].family if pairs and not pairs[-1].closed and pairs[-1].outer_end == end else None


def _pairs(story: Story, index: int, style: Style, within: Family | None) -> list[Pair]:
    paragraph = story.paragraphs[index]
    marks = find_marks(story.text, paragraph.start, paragraph.end, style.habits)
    if not marks:
        return []
    following = story.paragraphs[index + 1] if index + 1 < len(story.paragraphs) else None
    next_opens = _opener(story.text, following) if following else None
    return pair(marks, paragraph.start, paragraph.end, style.habits, within, next_opens)


def _opener(text: str, paragraph: Paragraph) -> Family | None:
    """The family of the mark with which a paragraph begins."""
    found = MARK.match(text, paragraph.start, paragraph.end)
    return family_of(found[0]) if found else None


def _quote(setting: Setting, index: int) -> Quote:
    text, found = setting.text, setting.pair
    start, end = found.start, found.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(start, end, found.outer_start, found.outer_end, index, setting.carries_on)
