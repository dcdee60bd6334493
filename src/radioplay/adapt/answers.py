"""What somebody has answered about who speaks: kept by the words of the quote, so that it survives re-runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from radioplay.adapt.model import People, Person, Quote, Story

NOT_SPEECH = ""
"""In the place of a speaker: the quote is no speech, and the narration has it."""

_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one quote.

    `text` is what is said; `before` and `after` are what stands around it, to tell quotes with the same words
    apart. All three are folded: words alone, in lower case. `speaker` is one of the person's names.
    """

    text: str
    before: str
    after: str
    speaker: str


def answer_to(story: Story, quote: Quote, speaker: str) -> Answer:
    """An answer that will find its quote again."""
    return Answer(_said(story, quote), _before(story, quote), _after(story, quote), speaker)


def matched(story: Story, quotes: Sequence[Quote], answers: Iterable[Answer]) -> dict[int, str]:
    """The answered quotes and their speakers.

    An answer finds the quote with its words; where several have them, the one in its surroundings, and none
    where these have changed, too. The later of two answers to a quote holds.
    """
    by_text: dict[str, list[int]] = {}
    wanted = {answer.text for answer in answers}
    for index, quote in enumerate(quotes):
        if wanted and (said := _said(story, quote)) in wanted:
            by_text.setdefault(said, []).append(index)
    found = {}
    for answer in answers:
        alike = by_text.get(answer.text, [])
        if len(alike) > 1:
            nearness = [_nearness(story, quotes[index], answer) for index in alike]
            best = max(nearness)
            alike = [i for i, near in zip(alike, nearness, strict=True) if near == best > 0]
        if len(alike) == 1:
            found[alike[0]] = answer.speaker
    return found


def with_answers(
    quotes: Sequence[Quote], people: People, answered: dict[int, str]
) -> tuple[People, dict[int, int]]:
    """The cast with everybody whom an answer names, and who says the answered quotes.

    Args:
        quotes: of the story.
        people: as found or given.
        answered: speakers by the index of the quote, see `matched`.
    """
    persons = list(people.persons)
    known = {name.casefold(): index for index, who in reversed([*enumerate(persons)]) for name in who.names}
    known |= {who.name.casefold(): index for index, who in reversed([*enumerate(persons)])}
    anchors = {}
    for index, name in sorted(answered.items()):
        who = known.setdefault(name.casefold(), len(persons))
        if who == len(persons):
            persons.append(Person(name, (name,), first=quotes[index].start, count=1))
        anchors[index] = who
    return replace(people, persons=tuple(persons)), anchors


def _nearness(story: Story, quote: Quote, answer: Answer) -> int:
    return (_before(story, quote) == answer.before) + (_after(story, quote) == answer.after)


def _said(story: Story, quote: Quote) -> str:
    return _folded(story.text[quote.start : quote.end])


def _before(story: Story, quote: Quote) -> str:
    return _folded(story.text[max(0, quote.outer_start - _CONTEXT) : quote.outer_start])[-_CONTEXT // 2 :]


def _after(story: Story, quote: Quote) -> str:
    return _folded(story.text[quote.outer_end : quote.outer_end + _CONTEXT])[: _CONTEXT // 2]


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
