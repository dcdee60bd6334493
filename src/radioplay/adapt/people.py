"""Story → people: names, nicknames, titles and descriptions, gathered into characters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from radioplay.adapt.model import People, Person, Quote, Story

_SAYS = re.compile(
    r"\b(?:said|asked|cried|replied) ([A-Z][a-z]+)\b|\b([A-Z][a-z]+) (?:said|asked|cried|replied)\b"
)


def find_people(story: Story, quotes: Sequence[Quote], given: People | None = None) -> People:
    """The cast of a story.

    Args:
        story: as read.
        quotes: of the story.
        given: a cast that was corrected by its user: nobody is added to it, and no name is moved.
    """
    if given is not None:
        return given
    names = Counter(found[1] or found[2] for found in _SAYS.finditer(story.text))
    return People(tuple(Person(name, (name,), count=count) for name, count in names.most_common()))
