"""What somebody has answered about who speaks, and what a language model has guessed, by the words of the quote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from radioplay.adapt.model import People, Person, Quote

NOT_SPEECH = ""
"""In the place of a speaker: the quote is no speech, and the narration has it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one quote.

    `text` is what is said; `before` and `after` are what stands around it, to tell quotes with the same words
    apart. All three are folded: words alone, in lower case. Among quotes that agree in all three, `nth` counts from 0.
    `speaker` is one of the person's names.
    """

    text: str
    before: str
    after: str
    speaker: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """What a language model has said of a quote; `answer.speaker` is empty where it didn't know. `by` is its name."""

    answer: Answer
    by: str


def with_answers(
    quotes: Sequence[Quote], people: People, answered: Mapping[int, str]
) -> tuple[People, dict[int, int]]:
    """The cast with everybody whom an answer names, and who says the answered quotes.

    Args:
        quotes: of the story.
        people: as found or given.
        answered: speakers by the index of the quote, see `places.Places.matched`.
    """
    persons = list(people.persons)
    known = by_name(people)
    anchors = {}
    for index, name in sorted(answered.items()):
        who = known.setdefault(name.casefold(), len(persons))
        if who == len(persons):
            persons.append(Person(name, (name,), first=quotes[index].start, count=1))
        anchors[index] = who
    return replace(people, persons=tuple(persons)), anchors


def by_name(people: People) -> dict[str, int]:
    """Everybody by everything they are called, case folded; a full name goes before somebody else's other name."""
    persons = [*enumerate(people.persons)]
    known = {name.casefold(): index for index, who in reversed(persons) for name in who.names}
    return known | {who.name.casefold(): index for index, who in reversed(persons)}
