"""The walk through a performance that lays it out.

A playhead walks through the performance. Each event is placed after what was heard before it, by the rules
of `[timing]`; what may run on under others (tails, beds, music) is placed and left behind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from radioplay.beds import Beds, ended
from radioplay.cast import Cast
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import Sound, kind_of
from radioplay.diagnostics import Span
from radioplay.directions import manner
from radioplay.ducking import merge
from radioplay.engines.words import words_of as spoken_words
from radioplay.lay.cutting import Piece, cut_at_pauses
from radioplay.lay.hearing import Hear
from radioplay.performance import Delivery, Event, Performance, Scene, Silence, Spot
from radioplay.script.model import Cue
from radioplay.takes import Take
from radioplay.timeline import Clip, Marker, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples

Sounds = Mapping[Span, Sequence[Sound]]
"""What each cue plays, by where it stands in the script; one sound for each repeat."""

_EDGE = to_samples(0.008)  # a trimmed take fades over this at its ends, so that no cut clicks
_TAIL = to_samples(0.06)  # kept behind a take's last loud moment, for breath and release
_SPOT_OUT_S = 1.0
_REPEAT = to_samples(0.12)  # between the repeats of a cue


def lay(
    performance: Performance,
    takes: Mapping[str, Take],
    sounds: Sounds,
    cast: Cast,
    hear: Hear | None = None,
) -> Timeline:
    """Set every line and cue on a timeline. Lines without a take and cues without a sound are passed over.

    Args:
        performance: what is to be heard.
        takes: by the name of the delivery.
        sounds: what each cue plays.
        cast: whose timing, levels and places hold.
        hear: finds where a take is quietest (`read_quiet`); without it, pauses are cut by word times alone.
    """
    playhead = _Playhead(takes, sounds, cast, hear)
    for event in performance.events:
        playhead.place(event)
    return playhead.finish(performance.episode)


@dataclass(frozen=True, slots=True)
class _Before:
    """What was heard last, as far as the next gap depends on it."""

    kind: Literal["nothing", "line", "cue", "pause"] = "nothing"
    delivery: Delivery | None = None


class _Playhead:
    """Where the next thing begins, and everything placed so far."""

    def __init__(self, takes: Mapping[str, Take], sounds: Sounds, cast: Cast, hear: Hear | None) -> None:
        self.takes, self.sounds, self.cast, self.hear = takes, sounds, cast, hear
        self.timing = cast.timing
        self.now = Samples(0)
        self.before = _Before()
        self.speech = ""
        self.speech_start = self.line_start = Samples(0)
        self.markers: list[Marker] = []
        self.lines: dict[str, list[Clip]] = {}
        self.spots: list[Clip] = []
        self.beds = Beds(cast)

    def place(self, event: Event) -> None:
        """Set one event, and move on to where it has been heard."""
        if not (isinstance(event, Spot) and event.cue.kind == "ambience"):
            self.beds.heard()
        match event:
            case Scene():
                self._scene(event)
            case Delivery():
                self._line(event)
            case Silence():
                self._move(self.now + to_samples(event.seconds), _Before("pause", self.before.delivery))
            case Spot():
                self._cue(event.cue)

    def finish(self, episode: str) -> Timeline:
        """The timeline: beds and music out, ducking written under the words."""
        words = merge(
            [(w.start, w.end) for clips in self.lines.values() for clip in clips for w in _spoken(clip)],
            to_samples(self.timing.duck_hold),
        )
        tracks = [self._track(name) for name in self.lines]
        if self.spots:
            tracks.append(Track("EFFECTS", "EFFECTS", tuple(self.spots)))
        end = Samples(self.now + to_samples(self.timing.scene_end))
        tracks += self.beds.tracks(end, words)
        length = max([end, *(clip.end for track in tracks for clip in track.clips)])
        return Timeline(episode, Samples(length), tuple(self.markers), tuple(tracks))

    def _track(self, name: str) -> Track:
        character = self.cast.find(name)
        pan = character.pan if character else 0.0
        return Track(name, "DIALOGUE", tuple(self.lines[name]), character=name, pan=pan)

    def _move(self, to: int, before: _Before) -> None:
        self.now, self.before = Samples(to), before

    def _scene(self, scene: Scene) -> None:
        if self.before.kind != "nothing" or self.markers:
            self.now = Samples(self.now + to_samples(self.timing.scene_end))
        self.beds.scene(self.now)
        self.speech = ""
        self.markers.append(Marker(self.now, scene.name))
        self._move(self.now + to_samples(self.timing.scene_start), _Before())

    def _line(self, line: Delivery) -> None:
        take = self.takes.get(line.name)
        if take is None:  # it isn't heard, but what it starts and ends is
            for _, cue in line.cues:
                self._cue_at(cue, self.now)
            return
        together = bool(line.partner) and line.partner == self.speech
        after = max(self.line_start, self.now + self._gap(line))  # an answer never comes before its question
        start = self.speech_start if together else Samples(max(0, after))
        pieces, behind = cut_at_pauses(line, take, self.hear)
        said = [self._line_clip(line, take, piece, start) for piece in pieces]
        self.lines.setdefault(line.character.name, []).extend(said)
        for index, cue in line.cues:
            self._cue_at(cue, _word_start(said, line.text, index))
        end = Samples(start + take.end - take.start + pieces[-1].later + behind)
        self.line_start = start
        if line.speech != self.speech:
            self.speech, self.speech_start = line.speech, start
        self._move(max(self.now, end) if together else end, _Before("line", line))

    def _gap(self, line: Delivery) -> Samples:
        """Silence between what was heard and this line; negative where it comes in on top."""
        last, timing = self.before.delivery, self.timing
        if self.before.kind == "cue":
            return to_samples(timing.after_cue)
        if self.before.kind != "line" or last is None:
            return Samples(0)
        same = last.character.name == line.character.name
        if last.ending == "cut off" and not same:
            return to_samples(timing.cut_off)
        if last.ending == "trailing":
            return to_samples(timing.after_ellipsis)
        if same:
            return to_samples(timing.within_speaker)
        return to_samples(timing.after_question if last.ending == "question" else timing.between_speakers)

    def _line_clip(self, line: Delivery, take: Take, piece: Piece, start: Samples) -> Clip:
        """The clip of a piece of a take whose speech begins at `start`."""
        shift = start - take.start + piece.later
        offset, stop = piece.start, piece.stop
        if offset == take.start:
            offset = Samples(max(0, offset - to_samples(self.timing.pre_roll), -shift))
        if stop == take.end:
            stop = Samples(min(take.frames, stop + _TAIL))
        return Clip(
            name=line.name,
            source=take.source,
            start=Samples(offset + shift),
            length=Samples(stop - offset),
            offset=offset,
            gain_db=self._speech_gain(line, take),
            fade_in=_EDGE if piece.later else Samples(min(_EDGE, take.start - offset)),
            fade_out=Samples(min(_EDGE, stop - offset)),
            treatment=line.treatment,
            file=line.span.file,
            line=line.span.line,
            text=piece.text,
            words=tuple(
                TimedWord(w.text, Samples(w.start + shift), Samples(w.end + shift)) for w in piece.words
            ),
        )

    def _speech_gain(self, line: Delivery, take: Take) -> float:
        """What brings a take to the house's speech level, its direction and its character's gain."""
        mix, level = self.cast.mix, manner(line.directions).level
        bound = mix.speech_bound_db
        levelled = min(bound, max(-bound, mix.speech_lufs - take.loudness_lufs))
        offset = -mix.whisper_db * level if level < 0 else mix.shout_db * level
        return round(levelled + offset + line.character.gain_db, 3)

    def _cue(self, cue: Cue) -> None:
        if cue.kind != "sound":
            waits = self.beds.cue(cue, self.sounds.get(cue.span, ()), self.now)
            if waits:
                self._move(self.now + waits, _Before("pause", self.before.delivery))
            return
        if cue.handling.action == "out":
            self._end_spots(cue, self.now + to_samples(cue.handling.offset_s))
            return
        sounds = self.sounds.get(cue.span, ())
        if not sounds:
            return
        gap = (
            to_samples(self.timing.before_cue) if self.before.kind == "line" and not cue.handling.under else 0
        )
        heard = self._spot(cue, sounds, self.now + gap + to_samples(cue.handling.offset_s))
        if not (cue.handling.under or cue.handling.over):
            self._move(max(self.now, heard), _Before("cue", self.before.delivery))

    def _end_spots(self, cue: Cue, at: int) -> None:
        """Fade out what is still playing under this name, or of this sound; everything where it has none."""
        fade = to_samples(_SPOT_OUT_S if cue.handling.fade_out_s is None else cue.handling.fade_out_s)
        same = {kind_of(sound.source) for sound in self.sounds.get(cue.span, ())}
        for index, clip in enumerate(self.spots):
            named = words_of(clip.name) == words_of(cue.name) or kind_of(clip.source) in same
            if (named or not cue.name) and clip.start < at < clip.end - fade:
                self.spots[index] = ended(clip, Samples(at + fade), fade)

    def _cue_at(self, cue: Cue, at: int) -> None:
        """A cue at a place of its own, for which nothing waits."""
        if cue.kind != "sound":
            self.beds.cue(cue, self.sounds.get(cue.span, ()), Samples(at))
        elif cue.handling.action == "out":
            self._end_spots(cue, at)
        else:
            self._spot(cue, self.sounds.get(cue.span, ()), at + to_samples(cue.handling.offset_s))

    def _spot(self, cue: Cue, sounds: Sequence[Sound], start: int) -> int:
        """Place a cue's sounds one after the other; where the last has been heard."""
        at = max(0, start)
        for index, sound in enumerate(sounds):
            clip = spot_clip(cue, sound, Samples(at), self.cast)
            self.spots.append(clip)
            heard = clip.length if clip.loop else min(sound.heard, clip.length)
            at += heard + (_REPEAT if index + 1 < len(sounds) else 0)
        return at


def spot_clip(cue: Cue, sound: Sound, start: Samples, cast: Cast) -> Clip:
    """One playing of a sound, at its level beside speech, as the cue's brackets want it."""
    how = cue.handling
    length = to_samples(how.duration_s) if how.duration_s is not None else sound.frames
    fade_out = how.fade_out_s if how.fade_out_s is not None else (0.25 if length < sound.frames else 0.005)
    gain = sound.spot_gain(cast.mix.speech_lufs + cast.mix.effects_db) + how.gain_db
    return Clip(
        name=cue.name,
        source=sound.source,
        start=start,
        length=length,
        gain_db=round(gain, 3),
        pan=how.pan or 0.0,
        fade_in=Samples(min(length, to_samples(how.fade_in_s or 0.0))),
        fade_out=Samples(min(length, to_samples(fade_out))),
        loop=sound.loop_range if length > sound.frames else None,
        treatment=sound.treatment(how.heard),
        over=how.over,
        on_word=cue.on_word,
        file=cue.span.file,
        line=cue.span.line,
        cue=cue.name,
    )


def _spoken(clip: Clip) -> Sequence[TimedWord]:
    """A clip's words; where they aren't known, the whole of it."""
    return clip.words or (TimedWord(clip.text or "", clip.start, clip.end),)


def _word_start(said: Sequence[Clip], text: str, index: int) -> int:
    """When a word of a line is heard; without word times, as far into it as the word is into the text."""
    words, count = [word for clip in said for word in clip.words], len(spoken_words(text))
    if text and index >= count:
        return said[-1].end
    if index < len(words):
        return words[index].start
    start, length = said[0].start, said[-1].end - said[0].start
    return start + length * index // max(1, count)
