"""Doubtful lines, answered one after another: every answer changes what is doubtful next."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.adapting import Adapting
from radioplay.adapt.answers import NOT_SPEECH, Answer, Guess, by_name
from radioplay.adapt.doubts import REVIEW_BELOW, doubtful
from radioplay.adapt.fountain import heading, script_names
from radioplay.adapt.model import Adaptation, Line, Quote
from radioplay.diagnostics import did_you_mean

MOST_CHOICES = 6

Save = Callable[[tuple[Answer, ...]], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who may speak a line; `odds` is None for those who are only around."""

    person: int
    name: str
    odds: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """What an answer did: how many lines besides its own have another speaker now, and how many are less doubtful."""

    others: int
    settled: int


@dataclass(frozen=True, slots=True)
class _Step:
    """A line that was answered or skipped, by where it starts, and the answers there were before."""

    start: int
    answers: tuple[Answer, ...]


class Review:
    """The list of doubtful lines, and where somebody is in it."""

    def __init__(
        self,
        adapting: Adapting,
        answers: Sequence[Answer] = (),
        guesses: Sequence[Guess] = (),
        review_below: float = REVIEW_BELOW,
        save: Save | None = None,
    ) -> None:
        self.adapting, self.guesses, self.review_below = adapting, tuple(guesses), review_below
        self.answers = tuple(answers)
        self.save = save
        self.found = adapting.decode(self.answers, self.guesses)
        self.answered = 0
        self._steps: list[_Step] = []
        self._skipped: set[int] = set()
        self.waiting = self._waiting(None)
        """The quotes that are still to be looked at, by their indices: the most doubtful first."""

    @property
    def line(self) -> Line:
        """What is known of the line in question."""
        return self.found.lines[self.waiting[0]]

    def choices(self) -> tuple[Choice, ...]:
        """Who may speak the line in question: the likeliest, then those who speak around it."""
        names, quote = script_names(self.found), self.waiting[0]
        line = self.found.lines[quote]
        odds: dict[int, float | None] = {} if line.speaker is None else {line.speaker: line.confidence}
        odds |= {who: share for who, share in line.others if who not in odds}
        near = self.found.lines[max(0, quote - 10) : quote + 11]
        odds |= {each.speaker: None for each in near if each.speaker is not None and each.speaker not in odds}
        return tuple(Choice(who, names[who], share) for who, share in [*odds.items()][:MOST_CHOICES])

    def where(self) -> str:
        """The scene of the line in question, and its line in the story's text."""
        quote = self.found.quotes[self.waiting[0]]
        scenes = self.found.scenes
        number = bisect_right([scene.first for scene in scenes], quote.paragraph)
        scene = heading(scenes[number - 1], number) if scenes else "SCENE 1"
        return f"{scene}, line {self.found.story.text.count(chr(10), 0, quote.start) + 1}"

    def named(self, name: str) -> tuple[int | None, str | None]:
        """Who is called so, by their index; and a hint if it is nobody, but nearly somebody."""
        known = by_name(self.found.people)
        known |= {each.casefold(): index for index, each in enumerate(script_names(self.found))}
        who = known.get(" ".join(name.split()).casefold())
        if who is not None:
            return who, None
        return None, did_you_mean(name, dict.fromkeys(each.name for each in self.found.people.persons))

    def choose(self, person: int) -> Change:
        """The line is this person's."""
        return self._answer(self.found.people.persons[person].name)

    def introduce(self, name: str) -> Change:
        """The line is somebody's who is not in the cast yet."""
        return self._answer(" ".join(name.split()))

    def cut(self) -> Change:
        """The words are no speech."""
        return self._answer(NOT_SPEECH)

    def skip(self) -> None:
        """Leave the line as it is."""
        start = self.found.quotes[self.waiting[0]].start
        self._steps.append(_Step(start, self.answers))
        self._skipped.add(start)
        self.waiting = self._waiting(None)

    def undo(self) -> bool:
        """Go back to the line before, which is as it was before it was answered; False where there is none."""
        if not self._steps:
            return False
        step = self._steps.pop()
        self._skipped.discard(step.start)
        if self.answers != step.answers:
            self.answered -= 1
            self._decode(step.answers)
        self.waiting = self._waiting(step.start)
        return True

    def _answer(self, speaker: str) -> Change:
        quote, before = self.waiting[0], self.found
        start = before.quotes[quote].start
        earlier = self.adapting.answers_to(quote, self.answers)
        kept = tuple(answer for answer in self.answers if answer not in earlier)
        self._steps.append(_Step(start, self.answers))
        self.answered += 1
        self._decode((*kept, self.adapting.answer(quote, speaker)))
        return self._change(before, start)

    def _decode(self, answers: tuple[Answer, ...]) -> None:
        if self.save:
            self.save(answers)
        self.answers = answers
        self.found = self.adapting.decode(answers, self.guesses)
        self.waiting = self._waiting(None)

    def _waiting(self, back_to: int | None) -> tuple[int, ...]:
        """What is still to be looked at; first of all the quote that starts at `back_to`."""
        starts = [quote.start for quote in self.found.quotes]
        first = [starts.index(back_to)] if back_to in starts else []
        unsure = doubtful(self.found, self.review_below)
        rest = (index for index in unsure if starts[index] not in self._skipped)
        return tuple(dict.fromkeys([*first, *rest]))

    def _change(self, before: Adaptation, start: int) -> Change:
        """What is otherwise than it was, but for the line that starts there."""
        others = settled = 0
        was = {
            quote.start: (_speaker(before, index), line.confidence) for index, quote, line in _each(before)
        }
        for index, quote, line in _each(self.found):
            if quote.start == start or quote.start not in was:
                continue
            speaker, confidence = was[quote.start]
            others += _speaker(self.found, index) != speaker
            settled += confidence < self.review_below <= line.confidence
        return Change(others, settled)


def _each(found: Adaptation) -> Iterator[tuple[int, Quote, Line]]:
    return zip(range(len(found.lines)), found.quotes, found.lines, strict=True)


def _speaker(found: Adaptation, index: int) -> str:
    who = found.lines[index].speaker
    return "" if who is None else found.people.persons[who].name
