"""Stories whose speakers are known, so that what is written of them can be tested by itself."""

from __future__ import annotations

import re
from dataclasses import replace

from radioplay.adapt.adapting import adapt
from radioplay.adapt.fountain import to_script
from radioplay.adapt.layout import lay_out
from radioplay.adapt.layout_matter import sort_out
from radioplay.adapt.model import Adaptation, Line, People, Person, Story
from radioplay.adapt.narration import Narration
from radioplay.adapt.places import Places
from radioplay.adapt.quotes import find_quotes
from radioplay.script.printing import print_script

_LABEL = re.compile(r"\{(?P<name>[^|{}]+)\|(?P<words>.*?)\}", re.DOTALL)


def told(labelled: str, narrator: str = "", **genders: str) -> Adaptation:
    """A story in which `"{Mara|We're closed,}" she said.` says who speaks.

    Args:
        labelled: the story with its labels, quote marks outside.
        narrator: whose "I" tells it.
        genders: `m` or `f` of each person whose gender matters.
    """
    names = list(dict.fromkeys(found["name"] for found in _LABEL.finditer(labelled)))
    persons = tuple(
        Person(name, tuple(dict.fromkeys((name, name.split()[0]))), gender=genders.get(name.split()[0], "u"))  # type: ignore[arg-type]
        for name in names
    )
    story = sort_out(lay_out("story", _LABEL.sub(lambda found: found["words"], labelled)))
    speakers = [found["name"] for found in _LABEL.finditer(labelled)]
    quotes = find_quotes(story)
    assert len(quotes) == len(speakers), [story.text[q.start : q.end] for q in quotes]
    people = People(persons, names.index(narrator) if narrator else None)
    places = Places(story, quotes)
    answers = [places.answer(quote, who) for quote, who in enumerate(speakers)]
    return adapt(story, people, answers)


def doubted(found: Adaptation, quote: int, line: Line) -> Adaptation:
    """The same with one line less sure."""
    lines = [line if index == quote else each for index, each in enumerate(found.lines)]
    return replace(found, lines=tuple(lines))


def story_of(text: str) -> Story:
    """A plain story."""
    return sort_out(lay_out("story", text))


def script_of(found: Adaptation, narration: Narration = "full") -> str:
    """The script as text."""
    return print_script(to_script(found, narration))
