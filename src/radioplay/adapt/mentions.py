"""Story × people → mentions: every place where somebody is meant, by name, description or pronoun."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.mentions_odds import Memory
from radioplay.adapt.mentions_places import Finder, Place, names_of
from radioplay.adapt.model import Mention, People, Quote, Story
from radioplay.adapt.words import Words, words_of


def find_mentions(story: Story, quotes: Sequence[Quote], people: People) -> tuple[Mention, ...]:
    """Mentions in the order of the text, those within speech, too.

    Where two begin in the same place ("his mother" and "his"), the longer comes first. Pronouns within speech
    are nobody's; "I" and "me" there aren't mentions at all.
    """
    words = words_of(story)
    finder, memory = Finder(words, names_of(people), quotes), Memory(people)
    mentions = []
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind == "left out":
            continue
        for place in finder.places(words.first[index], words.first[index + 1]):
            people_there, odds = memory.meet(place, words.sentence[place.first], index)
            mentions.append(_mention(words, place, people_there, odds))
    return tuple(mentions)


def _mention(words: Words, place: Place, people: tuple[int, ...], odds: tuple[float, ...]) -> Mention:
    """A place with those it may mean."""
    return Mention(
        words.starts[place.first], words.ends[place.last - 1], place.kind, people, odds, place.gender,
        place.plural, place.said >= 0, place.vocative, place.subject, place.possessive,
    )  # fmt: skip
