"""Story → adaptation: the main job in the order in which it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from radioplay.adapt.answers import NOT_SPEECH, Answer, Guess, by_name, with_answers
from radioplay.adapt.doubts import doubtful
from radioplay.adapt.manners import find_manners
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import Adaptation, People, Story
from radioplay.adapt.people import find_people
from radioplay.adapt.places import Places
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.sounds import find_sounds
from radioplay.adapt.speakers import open_speakers
from radioplay.adapt.tags import find_tags
from radioplay.cues.matching import Named


def adapt(
    story: Story,
    given: People | None = None,
    answers: Sequence[Answer] = (),
    guesses: Sequence[Guess] = (),
    own: Sequence[Named] = (),
) -> Adaptation:
    """Find out everything about a story that its script needs.

    Args:
        story: as read.
        given: the cast, where somebody has corrected it.
        answers: what somebody has said about who speaks.
        guesses: what a language model has; they count where the line would be doubtful otherwise.
        own: the show's own sounds, whose names its cues get.
    """
    return with_details(Adapting(story, given).decode(answers, guesses), own)


def with_details(found: Adaptation, own: Sequence[Named] = ()) -> Adaptation:
    """An adaptation of which the speakers are known, with manners and sounds; `own` are the show's own sounds."""
    manners = find_manners(found.story, found.quotes, found.lines, found.mentions)
    return replace(found, manners=manners, sounds=find_sounds(found.story, found.quotes, found.scenes, own))


class Adapting:
    """A story whose speakers are found again whenever more is known; what that doesn't change is done once."""

    def __init__(self, story: Story, given: People | None = None) -> None:
        self.story, self.given = story, given
        self.all_quotes = find_quotes(story)
        self.places = Places(story, self.all_quotes)
        self._cut: frozenset[int] | None = None
        self._cast: People | None = None

    def decode(self, answers: Sequence[Answer] = (), guesses: Sequence[Guess] = ()) -> Adaptation:
        """Who speaks, as far as the answers and the story tell; without manners and sounds."""
        answered = self.places.matched(answers)
        self._without(frozenset(index for index, name in answered.items() if name == NOT_SPEECH))
        here = {index: at for at, index in enumerate(self._kept)}
        speaking = {here[index]: name for index, name in answered.items() if index in here}
        people, anchors = with_answers(self._quotes, self._people, speaking)
        self._with(people)
        lines = self._speakers.lines(anchors)
        found = Adaptation(self.story, self._quotes, people, self._scenes, lines, mentions=self._mentions)
        if not guesses:
            return found
        hints = self._hints(found, here, self.places.matched(guess.answer for guess in guesses))
        return replace(found, lines=self._speakers.lines(anchors, hints)) if hints else found

    def answer(self, quote: int, speaker: str) -> Answer:
        """An answer to a quote of what was decoded last, by its index there."""
        return self.places.answer(self._kept[quote], speaker)

    def answers_to(self, quote: int, answers: Sequence[Answer]) -> tuple[Answer, ...]:
        """Those of the answers that are for a quote of what was decoded last."""
        return tuple(answer for answer in answers if self._kept[quote] in self.places.find(answer))

    def _without(self, cut: frozenset[int]) -> None:
        """Find what is to be found in a story some of whose quotes are no speech."""
        if cut == self._cut:
            return
        self._cut, self._cast = cut, None
        self._kept = [index for index in range(len(self.all_quotes)) if index not in cut]
        self._quotes = tuple(self.all_quotes[index] for index in self._kept)
        self._people = find_people(self.story, self._quotes, self.given)
        self._scenes = find_scenes(self.story, self._quotes)

    def _with(self, people: People) -> None:
        """Find out whom the story means where, with this cast."""
        if people == self._cast:
            return
        self._cast = people
        self._mentions = find_mentions(self.story, self._quotes, people)
        self._tags = find_tags(self.story, self._quotes, self._mentions)
        self._speakers = open_speakers(
            self.story, self._quotes, people, self._mentions, self._tags, self._scenes
        )

    def _hints(
        self, found: Adaptation, here: Mapping[int, int], guessed: Mapping[int, str]
    ) -> dict[int, int]:
        """The guesses that count: those for doubtful lines, of somebody in the cast."""
        known = by_name(found.people)
        doubted = set(doubtful(found))
        hints = {}
        for index, name in guessed.items():
            quote, who = here.get(index), known.get(name.casefold())
            if quote in doubted and who is not None:
                hints[quote] = who
        return hints
