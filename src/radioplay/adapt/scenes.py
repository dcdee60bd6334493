"""Paragraphs → scenes: where one ends and another begins, in which place and at what time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from radioplay.adapt.model import Quote, Scene, Story
from radioplay.adapt.scenes_places import place_of
from radioplay.adapt.scenes_shifts import is_shift

_SHORTEST = 700
"""Characters on either side of a shift that has no break: less is told in passing, and is no scene."""


def find_scenes(story: Story, quotes: Sequence[Quote]) -> tuple[Scene, ...]:
    """The scenes, the first of which begins with the first paragraph.

    A break or a heading begins one, the heading's words are its title. So does a paragraph that opens with
    another time or place, where enough is told before and after it, with somebody speaking in it.
    """
    if not story.paragraphs:
        return ()
    firsts = _with_shifts(story, quotes, _broken(story))
    ends = [*firsts[1:], len(story.paragraphs)]
    return tuple(_scene(story, quotes, first, end) for first, end in zip(firsts, ends, strict=True))


def _broken(story: Story) -> list[int]:
    """The first paragraphs of scenes, as breaks and headings have them."""
    firsts, open_ = [0], True
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind == "heading" and not open_:
            firsts.append(index)
            open_ = True
        elif paragraph.kind == "break":
            if not open_ and index + 1 < len(story.paragraphs):
                firsts.append(index + 1)
                open_ = True
            elif open_ and firsts[-1] == index:
                firsts[-1] = min(index + 1, len(story.paragraphs) - 1) if index else 0
        elif paragraph.kind not in ("heading", "left out"):
            open_ = False
    return firsts


def _with_shifts(story: Story, quotes: Sequence[Quote], breaks: Sequence[int]) -> list[int]:
    """Those, and the paragraphs between them that begin elsewhere or later."""
    speech = [quote.outer_start for quote in quotes]
    firsts: list[int] = []
    for first, end in zip(breaks, [*breaks[1:], len(story.paragraphs)], strict=True):
        firsts.append(first)
        last = story.paragraphs[end - 1].end
        for index in range(first + 1, end):
            here = story.paragraphs[index]
            if here.kind != "prose" or not is_shift(story.text, here.start, here.end):
                continue
            begun = story.paragraphs[firsts[-1]].start
            long = here.start - begun >= _SHORTEST and last - here.start >= _SHORTEST
            if long and _spoken(speech, begun, here.start) and _spoken(speech, here.start, last):
                firsts.append(index)
    return firsts


def _spoken(speech: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(speech, start)
    return at < len(speech) and speech[at] < end


def _scene(story: Story, quotes: Sequence[Quote], first: int, end: int) -> Scene:
    titles = []
    for index in range(first, end):
        if story.paragraphs[index].kind not in ("heading", "left out", "break"):
            break
        if story.paragraphs[index].kind == "heading":
            titles.append(_plain(story.text[story.paragraphs[index].start : story.paragraphs[index].end]))
    title = ": ".join(each for each in titles if each)
    where = place_of(story, quotes, first, end)
    return Scene(first, where.place, where.time, where.inside, where.bed, title)


def _plain(heading: str) -> str:
    """A heading without its marks, on one line."""
    return " ".join(re.sub(r"^[\s#*=_~]+|[\s#*=_~]+$", "", heading).split())
