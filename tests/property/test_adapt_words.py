"""Adapting loses no word of a story and makes none up."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from radioplay.adapt.adapting import adapt
from radioplay.adapt.fountain import to_script
from radioplay.adapt.model import Adaptation
from radioplay.adapt.narration import MODES, Narration
from radioplay.script.model import Action, Section, Speech, Words
from radioplay.script.parse import parse_script
from radioplay.script.printing import print_script
from tests.adapted import story_of
from tests.labelled import STORIES, read_labelled

_WORD = re.compile(r"[^\W_]+")
_PLOTS = sorted(STORIES.glob("*.story"))


@cache
def adapted(path: Path) -> Adaptation:
    return adapt(story_of(read_labelled(path).text))


def words_of(text: str) -> Counter[str]:
    return Counter(word.lower() for word in _WORD.findall(text))


def heard_or_read(found: Adaptation, mode: Narration) -> Counter[str]:
    """Every word of a script, as it reads back from its text: speech, narration, actions and titles."""
    script, problems = parse_script(print_script(to_script(found, mode)), "lines/story.fountain")
    assert not problems
    counted: Counter[str] = Counter()
    for element in script.elements:
        if isinstance(element, Speech):
            for part in element.parts:
                counted += words_of(part.text) if isinstance(part, Words) else Counter()
        elif isinstance(element, Action | Section):
            counted += words_of(element.text)
    return counted


def told(found: Adaptation) -> Counter[str]:
    """Every word of the story that isn't listed as left out."""
    kept = [p for p in found.story.paragraphs if p.kind != "left out"]
    counted: Counter[str] = Counter()
    for paragraph in kept:
        counted += words_of(found.story.text[paragraph.start : paragraph.end])
    return counted


def dropped(found: Adaptation) -> Counter[str]:
    """What may be missing: tags, the little words that tie them to a sentence, and what became a direction."""
    text = found.story.text
    tags = {tag.start: tag for line in found.lines if (tag := line.tag) and tag.saying}
    spans = {(tag.start, tag.end) for tag in tags.values()}
    spans |= {span for manner in found.manners for span in manner.told}
    given = {quote for quote, manner in enumerate(found.manners) if manner.directions or manner.extensions}
    spans |= {(tag.end, tag.end + 40) for tag in tags.values() if tag.quote in given}
    counted = Counter({word: len(tags) for word in ("and", "but", "as", "then", "who")})
    for start, end in spans:
        counted += words_of(text[start:end])
    return counted


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("path", _PLOTS, ids=lambda path: path.stem)
def test_no_word_of_our_stories_is_lost_or_doubled(path: Path, mode: Narration) -> None:
    found = adapted(path)
    story, script = told(found), heard_or_read(found, mode)
    assert script - story == Counter()
    assert (story - script) - dropped(found) == Counter()
