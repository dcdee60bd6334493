"""Story × people → mentions: every place where somebody is meant, by name, description or pronoun."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from radioplay.adapt.mentions_odds import Candidates, Memory, Odds
from radioplay.adapt.mentions_places import Finder, Place
from radioplay.adapt.model import Mention, People, Quote, Story
from radioplay.adapt.words import Words, words_of


def find_mentions(
    story: Story,
    quotes: Sequence[Quote],
    people: People,
    watch: Callable[[Place, Candidates], None] | None = None,
    table: Sequence[float] | None = None,
) -> tuple[Mention, ...]:
    """Mentions in the order of the text, those within speech, too.

    Where two begin in the same place ("his mother" and "his"), the longer comes first. Pronouns within speech
    are nobody's, and "I" there is no mention at all. For training, `watch` is told of every choice, and `table` has
    the weights to choose by.
    """
    words = words_of(story)
    finder, memory = Finder(words, people, quotes), Memory(people, watch, table)
    mentions: list[Mention] = []
    told, sentence, before = 0, -1, None
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind == "left out":
            continue
        for place in finder.places(words.first[index], words.first[index + 1]):
            if place.said < 0 and words.sentence[place.first] != sentence:
                sentence = words.sentence[place.first]
                told += 1
            if before is not None and _explains(before, place):
                who: Odds = mentions[-1].people[:1], (1.0,)
                memory.same(place, mentions[-1].people[0])
            else:
                who = memory.meet(place, told, index)
            mentions.append(_mention(words, place, *who))
            before = place if mentions[-1].people else None
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    return tuple(mentions)


def _explains(name: Place, noun: Place) -> bool:
    """Whether a description stands for the name before it: "Tom, the old captain,"."""
    return noun.apposed and not noun.who and name.kind == "name" and name.last == noun.first - 1


def _mention(words: Words, place: Place, people: tuple[int, ...], odds: tuple[float, ...]) -> Mention:
    """A place with those it may mean."""
    return Mention(
        words.starts[place.first], words.ends[place.last - 1], place.kind, people, odds, place.gender,
        place.plural, place.said >= 0, place.vocative, place.subject, place.possessive,
    )  # fmt: skip
