"""Timeline → transcript: who says what, every word at its time, and what else is heard.

A speech is one passage, in however many clips it lies on the timeline, unless something else is heard before it
goes on. The words are spelt and punctuated as in the script.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from radioplay.cast import Cast
from radioplay.deliver.captions.sounds import described
from radioplay.deliver.speakers import shown_speaker
from radioplay.engines.words import is_word
from radioplay.timeline import Clip, Marker, Timeline, Track
from radioplay.units import RATE, Samples

Kind = Literal["speech", "sound", "music"]


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, with its punctuation, and when it is heard; `end` is after `start`."""

    text: str
    start: Samples
    end: Samples


@dataclass(frozen=True, slots=True)
class Passage:
    """A speech, or a sound in brackets. Places are samples of the timeline.

    Attributes:
        kind: a sigh is a `sound` that has a speaker.
        speaker: as listeners read the name; empty where nobody speaks.
        words: what is said; of a sound, its description with its brackets, as one.
        name: scene and number of a speech (`1.03`); empty for a sound.
    """

    kind: Kind
    speaker: str
    words: tuple[Word, ...]
    name: str = ""

    @property
    def text(self) -> str:
        """All of its words."""
        return " ".join(word.text for word in self.words)

    @property
    def start(self) -> Samples:
        """When its first word begins."""
        return self.words[0].start

    @property
    def end(self) -> Samples:
        """When the last of its words has been heard."""
        return Samples(max(word.end for word in self.words))


@dataclass(frozen=True, slots=True)
class Part:
    """A scene and what is heard in it; `marker` is None for what comes before the first."""

    marker: Marker | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything that is heard in an episode, in words. Passages stand in the order they begin; some overlap."""

    episode: str
    language: str
    length: Samples
    parts: tuple[Part, ...]
    rate: int = RATE

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Those of all its parts."""
        return tuple(passage for part in self.parts for passage in part.passages)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who says something, in order of appearance."""
        return tuple(dict.fromkeys(p.speaker for p in self.passages if p.kind == "speech"))


def transcript_of(timeline: Timeline, cast: Cast) -> Transcript:
    """What is heard on a timeline, in words.

    Args:
        timeline: what a person has muted isn't heard; what is too quiet to be heard isn't told apart.
        cast: how the characters are called, and what language is spoken.
    """
    pieces = [piece for track in timeline.tracks for piece in _pieces(track, cast)]
    passages = tuple(_joined(sorted(pieces, key=lambda piece: (piece.start, piece.kind != "speech"))))
    return Transcript(
        timeline.episode,
        cast.show.language,
        timeline.length,
        tuple(_parts(timeline.markers, passages)),
        timeline.rate,
    )


def _pieces(track: Track, cast: Cast) -> Iterator[Passage]:
    speaker = shown_speaker(cast, track.character) if track.character else ""
    music = track.bus == "MUSIC"
    name = track.character or ""
    for (cue, _, _), clips in groupby(track.clips, lambda clip: (clip.cue, clip.file, clip.line)):
        for clip in clips if cue is None else ():
            words = _words(clip)
            if words:
                called = shown_speaker(cast, name, clip.called) if clip.called else speaker
                yield Passage("speech", called, words, _speech(clip))
        text = described(cue, music=music, uttered=bool(speaker)) if cue is not None else ""
        if text:
            heard = list(clips)  # three shots are one cue, and so is a bed that goes a way
            start = Samples(heard[0].start + (heard[0].fade_in // 2 if heard[0].loop else 0))
            end = Samples(max(start + 1, *(clip.end for clip in heard)))
            yield Passage("music" if music else "sound", speaker, (Word(text, start, end),))


def _speech(clip: Clip) -> str:
    return ".".join(clip.name.split(".")[:2])


def _words(clip: Clip) -> tuple[Word, ...]:
    """The words of a clip as they are written; a dash that stands alone stays with the word before it."""
    written: list[str] = []
    for piece in (clip.text or "").split():
        if written and (not is_word(piece) or not is_word(written[-1])):
            written[-1] += f" {piece}"
        else:
            written.append(piece)
    timed = [(Samples(word.start), Samples(word.end)) for word in clip.words][: len(written)]
    timed += _shared(written[len(timed) :], timed[-1][1] if timed else clip.start, clip.end)
    return tuple(
        Word(text, start, Samples(max(end, start + 1)))
        for text, (start, end) in zip(written, timed, strict=True)
    )


def _shared(words: Sequence[str], start: int, end: int) -> Iterator[tuple[Samples, Samples]]:
    """A stretch of time shared among words that nobody has timed, each by its length."""
    whole, length = sum(map(len, words)), max(0, end - start)
    done = 0
    for word in words:
        yield (
            Samples(start + length * done // whole),
            Samples(start + length * (done + len(word)) // whole),
        )
        done += len(word)


def _joined(pieces: Iterable[Passage]) -> Iterator[Passage]:
    """Passages, where those of one speech are one, as long as nothing else begins between them."""
    made: list[Passage] = []
    last: dict[str, int] = {}
    for piece in pieces:
        at = last.get(piece.name, -1) if piece.name else -1
        if at >= 0 and all(between.start < made[at].end for between in made[at + 1 :]):
            made[at] = replace(made[at], words=made[at].words + piece.words)
        else:
            last[piece.name] = len(made)
            made.append(piece)
    return iter(made)


def _parts(markers: Sequence[Marker], passages: Sequence[Passage]) -> Iterator[Part]:
    """Passages by the scene that they begin in; what is heard before its scene stands with the one before."""
    places = [0, *(marker.at for marker in markers)]
    ends = [*places[1:], None]
    for marker, start, end in zip((None, *markers), places, ends, strict=True):
        within = tuple(p for p in passages if start <= p.start and (end is None or p.start < end))
        if marker is not None or within:
            yield Part(marker, within)
