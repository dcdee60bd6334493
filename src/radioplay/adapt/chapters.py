"""A book → its chapters, each an adaptation of its own with the people of the whole book."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from radioplay.adapt.model import Adaptation, Heard

_MOST_OF_NAME = 48
_TOLD = ("prose", "verse", "letter")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a story: what its episode is called, its title, and what was found in it."""

    name: str
    title: str
    found: Adaptation


def in_chapters(found: Adaptation) -> tuple[Chapter, ...]:
    """The chapters of a story, by its headings; what stands before the first of them is one, too.

    Empty where there are fewer than two.
    """
    starts = [at for at, scene in enumerate(found.scenes) if scene.title or at == 0]
    ends = [*starts[1:], len(found.scenes)][: len(starts)]  # a story without words has no scenes
    parts = [(found.scenes[a].title, _part(found, a, b)) for a, b in zip(starts, ends, strict=True)]
    told = [(title, part) for title, part in parts if any(p.kind in _TOLD for p in part.story.paragraphs)]
    if len(told) < 2:
        return ()
    digits = max(2, len(str(len(told))))
    return tuple(_chapter(number, digits, *each) for number, each in enumerate(told, 1))


def _chapter(number: int, digits: int, title: str, part: Adaptation) -> Chapter:
    shown = title or part.story.title or "Opening"
    words = re.sub(r"[^\w]+", "-", re.sub(r"['’]", "", shown.lower())).strip("-")
    name = f"{number:0{digits}}-{words[:_MOST_OF_NAME].rstrip('-')}".rstrip("-")
    scenes = (replace(part.scenes[0], title=""), *part.scenes[1:])
    return Chapter(name, shown, replace(part, story=replace(part.story, title=shown), scenes=scenes))


def _part(found: Adaptation, start: int, end: int) -> Adaptation:
    """The scenes from `start` to `end`, all that is known by an index counted from their beginning."""
    story, scenes = found.story, found.scenes
    first = scenes[start].first
    last = scenes[end].first if end < len(scenes) else len(story.paragraphs)
    low = bisect_left(found.quotes, first, key=lambda quote: quote.paragraph)
    high = bisect_left(found.quotes, last, key=lambda quote: quote.paragraph)
    begin, stop = story.paragraphs[first].start, story.paragraphs[last - 1].end
    return replace(
        found,
        story=replace(story, paragraphs=story.paragraphs[first:last]),
        quotes=tuple(replace(q, paragraph=q.paragraph - first) for q in found.quotes[low:high]),
        scenes=tuple(replace(scene, first=scene.first - first) for scene in scenes[start:end]),
        lines=found.lines[low:high],
        manners=found.manners[low:high],
        sounds=found.sounds[
            bisect_left(found.sounds, begin, key=_start) : bisect_left(found.sounds, stop, key=_start)
        ],
        mentions=(),
    )


def _start(heard: Heard) -> int:
    return heard.start


def words_in(found: Adaptation) -> Iterator[int]:
    """How many words each paragraph of the story itself has."""
    for paragraph in found.story.paragraphs:
        if paragraph.kind in _TOLD:
            yield len(found.story.text[paragraph.start : paragraph.end].split())
