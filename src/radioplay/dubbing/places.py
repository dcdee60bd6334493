"""Where the lines of a dub lie: each in the slot of the original's, the next one later where it has to be.

A slot runs from where the original's line begins to whatever waits for its end: the next line, a cue, a scene.
Nothing moves but lines. One that is longer than its slot pushes the next line as far as it must; those behind come
back to their slots as soon as there is room.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from radioplay.cast import Cast
from radioplay.dubbing.overruns import SPARE_S, Placed
from radioplay.lay.clips import cut_short, last_sound, speech_clip
from radioplay.lay.cutting import cut_at_pauses
from radioplay.lay.gaps import silences
from radioplay.lay.hearing import Hearing
from radioplay.lay.space import duets, move_all
from radioplay.nudging.keys import piece
from radioplay.performance import Delivery, Performance, Spot, Utterance
from radioplay.takes import Take
from radioplay.timeline import Clip, Timeline
from radioplay.units import Samples, to_samples

_LEAST_GAP_S = 0.1
"""What is left between two lines of which one pushes the other; less where the original has less."""


@dataclass(frozen=True, slots=True)
class Dubbed:
    """The clips of a dub by character, and where each line lies."""

    clips: Mapping[str, tuple[Clip, ...]]
    lines: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class _Slot:
    """What the original has: its line's clips, where it begins and ends (or is cut off), and what comes next."""

    clips: tuple[Clip, ...]
    start: int
    end: int
    cut: int
    until: int


_NOTHING = _Slot((), 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Original:
    """An episode as laid in its own language, and what it was laid from."""

    timeline: Timeline
    performance: Performance
    takes: Mapping[str, Take]


def dub(
    original: Original,
    dubbed: Performance,
    takes: Mapping[str, Take],
    cast: Cast,
    hear: Hearing | None = None,
) -> Dubbed:
    """Set the lines of a dub in the places of the original's.

    Args:
        original: as laid.
        dubbed: from `merged`.
        takes: of `dubbed`, by the name of the delivery; lines without one are passed over.
        cast: as it speaks the dub's language.
        hear: listens to takes, as for `lay`.
    """
    laid = _Laid(_for(dubbed, _slots(original, hear)), takes, cast, hear)
    laid.duets = duets(dubbed.deliveries, takes, cast.mix.dual_pan)
    for line in dubbed.deliveries:
        if line.name in takes:
            laid.line(line)
    return Dubbed({name: tuple(laid.moved(name)) for name in laid.clips}, tuple(laid.placed))


class _Laid:
    """The lines of a dub as they are laid."""

    def __init__(
        self, slots: Mapping[str, _Slot], takes: Mapping[str, Take], cast: Cast, hear: Hearing | None
    ) -> None:
        self.slots, self.takes, self.cast, self.hear = slots, takes, cast, hear
        self.clips: dict[str, list[tuple[Delivery, Clip]]] = {}
        self.placed: list[Placed] = []
        self.last: Delivery | None = None
        self.here = self.there = _NOTHING  # the line before, in the dub and in the original
        self.starts: dict[str, int] = {}
        self.duets: Mapping[str, float] = {}

    def line(self, line: Delivery) -> None:
        """Lay one line: in its slot, or as soon after it as the line before it allows."""
        take, slot = self.takes[line.name], self.slots.get(line.name)
        start = self._start(line, slot)
        pieces, behind = cut_at_pauses(line, take, self.hear)
        clips = [speech_clip(line, take, each, Samples(start), self.cast) for each in pieces]
        if slot:
            aside = self.cast.mix.dual_db if line.speech in self.duets else 0.0
            clips = [_as_in(slot.clips, clip, number, aside) for number, clip in enumerate(clips, 1)]
        self.clips.setdefault(line.character.name, []).extend((line, clip) for clip in clips)
        shift = start - take.start + pieces[-1].later
        end = take.end + shift + behind
        here = _Slot((), start, end, last_sound(take, self.hear) + shift, end)
        there = slot or replace(self.there, start=start, until=max(start, self.there.until))
        self.placed.append(
            Placed(line, Samples(there.start), Samples(there.until), Samples(start), Samples(end))
        )
        if self._is_together(line):  # what follows waits for both
            here = replace(here, end=max(here.end, self.here.end))
            there = replace(there, end=max(there.end, self.there.end))
        self.starts.setdefault(line.speech, start)
        self.last, self.here, self.there = line, here, there

    def moved(self, name: str) -> Iterator[Clip]:
        """A character's clips, those of a speech on their way together."""
        said = self.clips[name]
        character = self.cast.find(name)
        for speech in dict.fromkeys(line.speech for line, _ in said):
            of_it = [(line, clip) for line, clip in said if line.speech == speech]
            yield from move_all(
                [c for _, c in of_it], of_it[0][0].motion, character.pan if character else 0.0
            )

    def _is_together(self, line: Delivery) -> bool:
        return bool(line.partner) and line.partner in self.starts and line.speech not in self.starts

    def _start(self, line: Delivery, slot: _Slot | None) -> int:
        """Where its words begin. Where the line before is cut off, it gives way."""
        if self._is_together(line):
            return self.starts[line.partner]
        if self.last is None:
            return slot.start if slot else max(0, to_samples(self.cast.timing.scene_start))
        if slot is None:
            return self.here.end + to_samples(self.cast.timing.within_speaker)
        cuts_in = silences(self.last, line) and slot.start < self.there.end
        last, was = (self.here.cut, self.there.cut) if cuts_in else (self.here.end, self.there.end)
        gap = min(to_samples(_LEAST_GAP_S), slot.start - was)
        start = max(slot.start, self.here.start, last + gap)
        if cuts_in and start < last:
            said = self.clips[self.last.character.name]
            fade = min(to_samples(self.cast.timing.cut_fade), last - start)
            said[-1] = (said[-1][0], cut_short(said[-1][1], Samples(last), fade))
        return start


def _as_in(own: Sequence[Clip], clip: Clip, number: int, louder_db: float) -> Clip:
    """A clip in the original's place: its room, its side of the stage, its key."""
    first, gain = own[0], round(clip.gain_db + louder_db, 3)
    return replace(clip, pan=first.pan, room=first.room, gain_db=gain, key=piece(first.key, number))


def _for(dubbed: Performance, slots: Mapping[str, _Slot]) -> dict[str, _Slot]:
    """The slots of a dub's lines: of a speech that has more goes here, or fewer, one for all of them."""
    found: dict[str, _Slot] = {}
    goes = {speech: list(lines) for speech, lines in groupby(dubbed.deliveries, lambda line: line.speech)}
    for speech, lines in goes.items():
        own = [name for name in slots if name == speech or name.startswith(f"{speech}.")]
        if {line.name for line in lines} == set(own):
            found |= {name: slots[name] for name in own}
        elif own:
            first, last = slots[own[0]], slots[own[-1]]
            found[speech] = replace(first, end=last.end, cut=last.cut, until=last.until)
    return found


def _slots(original: Original, hear: Hearing | None) -> dict[str, _Slot]:
    """The slot of every line that is heard, by its name."""
    timeline, performance = original.timeline, original.performance
    clips: dict[str, list[Clip]] = {}
    for clip in (clip for track in timeline.tracks for clip in track.clips if clip.text is not None):
        clips.setdefault(clip.name, []).append(clip)
    heard = {name: tuple(sorted(of_it, key=lambda clip: clip.start)) for name, of_it in clips.items()}
    bounds = {name: _bounds(of_it, original.takes[name]) for name, of_it in heard.items()}
    waits = sorted(_that_wait(timeline, performance))
    lines = [line for line in performance.deliveries if line.name in heard]
    found = {}
    for index, line in enumerate(lines):
        start, end = bounds[line.name]
        following = (other for other in lines[index + 1 :] if other.partner != line.speech)
        coming = next((bounds[other.name][0] for other in following if bounds[other.name][0] > start), None)
        until = (
            [timeline.length]
            if coming is None
            else [coming - max(0, min(to_samples(_LEAST_GAP_S), coming - end))]
        )
        until += [next((at for at in waits if at >= end - to_samples(SPARE_S)), timeline.length)]
        take = original.takes[line.name]
        cut = end - take.end + last_sound(take, hear)
        found[line.name] = _Slot(heard[line.name], start, end, cut, max(end, min(until)))
    return found


def _bounds(clips: Sequence[Clip], take: Take) -> tuple[int, int]:
    """Where the speech in a line begins and ends."""
    first, last = clips[0], clips[-1]
    return first.start - first.offset + take.start, last.start - last.offset + take.end


def _that_wait(timeline: Timeline, performance: Performance) -> Iterator[int]:
    """Where things begin that come only when a line has ended: scenes, cues that aren't under it, sighs."""
    yield from (marker.at for marker in timeline.markers)
    cues = [event.cue for event in performance.events if isinstance(event, Spot | Utterance)]
    waiting = {
        (cue.span.file, cue.span.line)
        for cue in cues
        if cue.kind == "sound" and not (cue.handling.under or cue.handling.over or cue.handling.prelap)
    }
    for track in timeline.tracks:
        if track.bus in ("EFFECTS", "DIALOGUE"):
            yield from (c.start for c in track.clips if c.cue is not None and (c.file, c.line) in waiting)
