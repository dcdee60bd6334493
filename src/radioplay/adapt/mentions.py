"""Story × people → mentions: every place where somebody is meant, by name, description or pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from radioplay.adapt.model import Mention, People, Quote, Story


def find_mentions(story: Story, quotes: Sequence[Quote], people: People) -> tuple[Mention, ...]:
    """Mentions in the order of the text, those within speech, too."""
    who = {name: index for index, person in enumerate(people.persons) for name in person.names}
    if not who:
        return ()
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(who, key=len, reverse=True)))})\b")
    return tuple(
        Mention(found.start(), found.end(), "name", (who[found[0]],), (1.0,))
        for found in pattern.finditer(story.text)
    )
