"""A speech, cut into what is said in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from radioplay.diagnostics import Span
from radioplay.directions import manner, movement, utterance
from radioplay.performance.model import Delivery, Event, Silence, Spot, Utterance, has_words
from radioplay.script.model import Cue, Direction, Part, Pause, Speech, Words


def goes(base: Delivery, speech: Speech, silence: Callable[[Pause], Silence]) -> Iterator[Event]:
    """Cut a speech where its direction changes, where it pauses, and where a sound interrupts it."""
    go = _Go(base, silence)
    for index, part in enumerate(speech.parts):
        match part:
            case Words():
                go.add(part)
            case Cue() if part.on_word:
                go.cues.append((go.words, part))
            case Cue():
                yield from go.finish()
                yield Spot(part)
            case Pause():
                if not go.words:
                    yield from go.finish()
                    yield silence(part)
                else:  # the words go on in one breath, so that the melody doesn't end here
                    go.pauses.append((go.words, silence(part)))
            case Direction():
                yield from go.finish()
                go.directions = (*base.directions, part.text)
                sound = utterance(part.text, alone=not _said_after(speech.parts[index + 1 :]))
                if sound:
                    yield _uttered(go, sound, part)
    yield from go.finish()


def _said_after(parts: Sequence[Part]) -> bool:
    """Whether words follow before the next direction."""
    for part in parts:
        if isinstance(part, Direction):
            return False
        if isinstance(part, Words) and has_words(part.text):
            return True
    return False


def _uttered(go: _Go, sound: str, direction: Direction) -> Utterance:
    base = go.base
    cue = Cue(direction.span, "sound", sound, direction.span)
    motion = base.motion or movement(go.directions) or ""
    return Utterance(
        base.name, base.character, cue, base.treatment or manner(go.directions).treatment, motion
    )


class _Go:
    """The words gathered so far for the next delivery of a speech."""

    def __init__(self, base: Delivery, silence: Callable[[Pause], Silence]) -> None:
        self.base = base
        self.silence = silence
        self.directions = base.directions
        self.text: list[str] = []
        self.cues: list[tuple[int, Cue]] = []
        self.pauses: list[tuple[int, Silence]] = []
        self.span: Span | None = None
        self.count = 0

    @property
    def words(self) -> int:
        """How many there are so far."""
        return len(_words("".join(self.text)))

    def add(self, words: Words) -> None:
        self.span = self.span or words.span
        self.text.append(f" {words.text}" if self.text else words.text)

    def finish(self) -> Iterator[Event]:
        text, cues = " ".join("".join(self.text).split()), tuple(self.cues)
        inside = tuple((at, pause.seconds) for at, pause in self.pauses if at < self.words)
        behind = [pause for at, pause in self.pauses if at >= self.words]
        span = self.span or self.base.span
        self.text, self.cues, self.pauses, self.span = [], [], [], None
        if has_words(text):
            self.count += 1
            how = manner(self.directions)
            yield replace(
                self.base,
                name=self.base.name if self.count == 1 else f"{self.base.name}.{self.count}",
                text=text,
                span=span,
                directions=self.directions,
                treatment=self.base.treatment or how.treatment,
                motion=self.base.motion or movement(self.directions) or "",
                pauses=inside,
                cues=cues,
                partner=self.base.partner if self.count == 1 else "",
            )
            yield from behind
            return
        if text:  # a speech of dots is a moment without words
            yield self.silence(Pause(span, "beat"))
        yield from (Spot(cue) for _, cue in cues)  # a note with nothing said after it still sounds


def _words(text: str) -> list[str]:
    """The pieces of a text that are spoken, as `engines.protocol.Spoken.words` counts them."""
    return [piece for piece in text.split() if has_words(piece)]
