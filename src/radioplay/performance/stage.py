"""Script × cast → performance: who says what, how and where, in the order it is heard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from radioplay.cast import Cast, Character, fold_name
from radioplay.cast.text import as_key
from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean, in_order
from radioplay.directions import movement, where_heard
from radioplay.performance.calls import Calls
from radioplay.performance.goes import goes
from radioplay.performance.model import (
    Delivery,
    Event,
    Performance,
    Scene,
    Silence,
    Spot,
    Utterance,
    has_words,
)
from radioplay.script.model import (
    Action,
    Blank,
    Cue,
    Element,
    Extension,
    Heading,
    Pause,
    Script,
    Speech,
    Synopsis,
)
from radioplay.script.vocabulary import is_direction


def perform(episode: str, scripts: Sequence[Script], cast: Cast) -> tuple[Performance, Problems]:
    """Give every speech to its character.

    A speech nobody is cast for is left out, with a diagnostic for each name; everything else goes on.
    """
    stage = _Stage(cast)
    events = tuple(stage.events(scripts))
    page = next((s.title_page for s in scripts if s.title_page), None)
    title = (page and page.get("title")) or episode.replace("-", " ").replace("_", " ").title()
    return Performance(episode, title, _prelapped(events)), in_order(stage.problems)


def _speeches_until_next(elements: Sequence[Element], start: int) -> list[Speech]:
    """The speeches from a place on, before the next heading."""
    following = (elements[index] for index in range(start, len(elements)))
    before = takewhile(lambda each: not isinstance(each, Heading), following)
    return [each for each in before if isinstance(each, Speech)]


def _about(elements: Sequence[Element], start: int) -> str:
    """The synopsis that stands right below a heading; empty where none does."""
    below = (elements[index] for index in range(start, len(elements)))
    lines = takewhile(lambda each: isinstance(each, Synopsis | Blank), below)
    return " ".join(line.text for line in lines if isinstance(line, Synopsis))


def _prelapped(events: Sequence[Event]) -> tuple[Event, ...]:
    """What is heard before its scene, and stands at the end of the one before, at the top of its own."""
    ordered: list[Event] = []
    for event in events:
        at = len(ordered)
        if isinstance(event, Scene):
            while at and _is_prelap(ordered[at - 1]):
                at -= 1
        ordered.insert(at, event)
    return tuple(ordered)


def _is_prelap(event: Event) -> bool:
    if isinstance(event, Delivery):
        return event.prelap
    return isinstance(event, Spot) and event.cue.handling.prelap


_PRELAP = re.compile(r"pre-?\s?lap(ped|s)?", re.IGNORECASE)


class _Stage:
    """The walk through the scripts: counts scenes and speeches, gathers problems."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.problems: list[Diagnostic] = []
        self.scene = 0
        self.number = 0
        self.last = ""
        self.uncast: set[str] = set()
        self.calls = Calls()

    def events(self, scripts: Sequence[Script]) -> Iterator[Event]:
        elements = [element for script in scripts for element in script.elements]
        for index, element in enumerate(elements):
            match element:
                case Heading():
                    self.scene, self.number = self.scene + 1, 0
                    self.calls.scene(element.text, _speeches_until_next(elements, index + 1))
                    yield Scene(element.text, element.span, _about(elements, index + 1))
                case Speech():
                    yield from self._speech(element)
                case Cue():
                    self.calls.cue(element.name)
                    yield Spot(element)
                case Pause():
                    yield self._silence(element)
                case Action() if self.cast.show.narrate_action:
                    yield from self._narrated(element)
                case _:
                    pass

    def _speech(self, speech: Speech) -> Iterator[Event]:
        character = self._who(speech.name, speech.name_span)
        partner, self.last = self.last if speech.dual else "", self._next_name()
        who = character or Character(speech.name, "")
        called = "" if fold_name(speech.name) == fold_name(who.name) else speech.name
        base = Delivery(self.last, who, "", speech.span, called=called, partner=partner)
        base = self._placed(base, speech.extensions)
        base = replace(base, treatment=self.calls.through(speech.name, base.treatment))
        for event in goes(base, speech, self._silence):
            if isinstance(event, Spot):
                self.calls.cue(event.cue.name)
            if character or not isinstance(event, Delivery | Utterance):
                yield event
            elif isinstance(event, Delivery):  # nobody says the words, but their sounds are still wanted
                yield from (Spot(cue) for _, cue in event.cues)

    def _narrated(self, action: Action) -> Iterator[Event]:
        name = self.cast.show.narrate_action or ""
        character = self._who(name, self.cast.show.narrate_action_span)
        if character and has_words(action.text):
            yield Delivery(self._next_name(), character, " ".join(action.text.split()), action.span)

    def _next_name(self) -> str:
        self.scene = max(1, self.scene)  # what comes before the first heading is a scene, too
        self.number += 1
        return f"{self.scene}.{self.number:02d}"

    def _who(self, name: str, span: Span) -> Character | None:
        character = self.cast.find(name)
        if character is None and fold_name(name) not in self.uncast:
            self.uncast.add(fold_name(name))
            add = f"give them a voice: [cast.{as_key(name)}] in {self.cast.file}"
            hint = did_you_mean(name, self.cast.names())
            message = f"no one is cast as {name}; what they say is left out"
            self.problems.append(Diagnostic("C001", message, span, f"{hint} Or {add}" if hint else add))
        return character

    def _placed(self, delivery: Delivery, extensions: Sequence[Extension]) -> Delivery:
        """Apply what stands behind the name."""
        for extension in extensions:
            where, way = where_heard(extension.text), movement((extension.text,))
            if where is not None:
                delivery = replace(delivery, treatment=where or delivery.treatment)
            elif way:
                delivery = replace(delivery, motion=way)
            elif _PRELAP.fullmatch(extension.text.strip()):
                delivery = replace(delivery, prelap=True)
            elif is_direction(extension.text):
                delivery = replace(delivery, directions=(*delivery.directions, extension.text))
            else:
                hint = (
                    "V.O., O.S., BEHIND DOOR, ON PHONE, RADIO, TV, P.A., INTERCOM, FAR, PRE-LAP; "
                    "directions go below the name"
                )
                message = f"({extension.text}) is not a place to speak from, and changes nothing"
                self.problems.append(Diagnostic("S020", message, extension.span, hint, "warning"))
        return delivery

    def _silence(self, pause: Pause) -> Silence:
        timing = self.cast.timing
        named = {"beat": timing.beat, "pause": timing.pause, "long pause": timing.long_pause}
        seconds = pause.length if isinstance(pause.length, float) else named[pause.length]
        return Silence(seconds, pause.span)
