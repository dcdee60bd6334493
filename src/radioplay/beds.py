"""Beds and music: what runs on while others speak, until it is changed, sent out, or its scene ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from radioplay.cast import Cast
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import Sound, kind_of
from radioplay.ducking import Range, add, duck, ramp
from radioplay.script.model import Cue
from radioplay.timeline import Clip, Curve, Track
from radioplay.units import Samples, to_samples

_FRONT_LU = 3.0
"""Music that has the room to itself lies this far below speech: present, and no shock after a quiet line."""


@dataclass(slots=True)
class _Music:
    """A piece that plays: its clip, how it fades when it ends, and where it changes between the front (True)
    and under (False)."""

    clip: Clip
    fade_out_s: float | None
    changes: list[tuple[Samples, bool]] = field(default_factory=list)


class Beds:
    """The AMBIENCE and MUSIC tracks as they are laid."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.timing, self.mix = cast, cast.timing, cast.mix
        self.scene_at = Samples(0)
        self.beds: list[Clip] = []
        self.open_bed: tuple[Clip, float | None] | None = None  # and how it fades out
        self.music: list[_Music] = []
        self.playing: _Music | None = None
        self.stings: list[Clip] = []

    def scene(self, at: Samples) -> None:
        """A scene begins: the bed of the last one goes, cross-fading with what may come. Music plays on."""
        self._end_bed(at, None)
        self.scene_at = at

    def cue(self, cue: Cue, sounds: Sequence[Sound], now: Samples) -> Samples:
        """Start, change or end a bed or music; how long the dialogue waits for it."""
        at = Samples(max(0, now + to_samples(cue.handling.offset_s)))
        if cue.kind == "ambience":
            self._ambience(cue, sounds, at)
            return Samples(0)
        return self._music_cue(cue, sounds, at)

    def tracks(self, end: Samples, words: Sequence[Range]) -> list[Track]:
        """What was laid, ended at `end`, with its automation under `words`; music has a track a piece."""
        self._end_bed(end, None)
        tracks = []
        if self.beds:
            curve = self._duck(words, self.mix.duck_bed_db)
            tracks.append(Track("AMBIENCE", "AMBIENCE", tuple(self.beds), gain=curve))
        for number, piece in enumerate(self.music, 1):
            curve = add(self._levels(piece, words), self._duck(words, self.mix.duck_music_db))
            name = f"MUSIC {piece.clip.name}" if number == 1 else f"MUSIC {piece.clip.name} {number}"
            tracks.append(Track(name, "MUSIC", (piece.clip,), gain=curve))
        if self.stings:
            tracks.append(Track("STINGS", "MUSIC", tuple(self.stings)))
        return tracks

    def _duck(self, words: Sequence[Range], depth_db: float) -> Curve:
        timing = self.timing
        return duck(words, depth_db, to_samples(timing.duck_attack), to_samples(timing.duck_release))

    def _ambience(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> None:
        how, fade = cue.handling, to_samples(self.timing.bed_fade)
        if not how.offset_s and at - self.scene_at <= to_samples(self.timing.scene_start):
            at = self.scene_at  # a bed named at the top of a scene is there from its beginning
        self._end_bed(at, how.fade_out_s if how.action == "out" else None)
        if how.action == "out" or not sounds:
            return
        sound = sounds[0]
        fade_in = fade if how.fade_in_s is None else to_samples(how.fade_in_s)
        start = Samples(max(0, at - (fade // 2 if how.fade_in_s is None else 0)))
        gain = self.mix.speech_lufs - self.mix.bed_below_speech_lu - sound.loudness_lufs + sound.gain_db
        clip = _clip(cue, sound, start, gain + how.gain_db, fade_in)
        if how.duration_s is not None:
            fade_out = fade if how.fade_out_s is None else to_samples(how.fade_out_s)
            self.beds.append(ended(clip, Samples(start + to_samples(how.duration_s)), fade_out))
        else:
            self.open_bed = (clip, how.fade_out_s)

    def _end_bed(self, at: Samples, fade_s: float | None) -> None:
        if self.open_bed is None:
            return
        clip, own_s = self.open_bed
        self.open_bed, fade_s = None, own_s if fade_s is None else fade_s
        fade = to_samples(self.timing.bed_fade if fade_s is None else fade_s)
        end = at + (fade // 2 if fade_s is None else fade)
        if end > clip.start:
            self.beds.append(ended(clip, Samples(end), fade))

    def _music_cue(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> Samples:
        how = cue.handling
        if how.action == "sting":
            return self._sting(cue, sounds, at)
        if how.action == "out":
            self._end_music(at, how.fade_out_s)
            return Samples(0)
        front = how.action != "under" and not how.under
        if not self._is_playing(cue, sounds, at):
            self._end_music(at, None)
            if not sounds:
                return Samples(0)
            self._start_music(cue, sounds[0], at)
        if self.playing:
            self.playing.changes.append((at, front))
        return self._music_wait(cue, at) if front and not how.over else Samples(0)

    def _is_playing(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> bool:
        """Whether a cue means the piece that plays, which has not run out yet."""
        if self.playing is None or at >= self.playing.clip.end:
            return False
        clip = self.playing.clip
        same = any(kind_of(sound.source) == kind_of(clip.source) for sound in sounds)
        return not cue.name or same or words_of(clip.name) == words_of(cue.name)

    def _start_music(self, cue: Cue, sound: Sound, at: Samples) -> None:
        how = cue.handling
        gain = self.mix.speech_lufs - _FRONT_LU - sound.loudness_lufs + sound.gain_db + how.gain_db
        clip = replace(_clip(cue, sound, at, gain, to_samples(how.fade_in_s or 0.0)), loop=None)
        clip = replace(clip, length=sound.frames)
        if how.duration_s is not None:
            end = Samples(min(clip.end, at + to_samples(how.duration_s)))
            clip = ended(clip, end, to_samples(how.fade_out_s or self.timing.music_fade))
        self.playing = _Music(clip, how.fade_out_s)
        self.music.append(self.playing)

    def _music_wait(self, cue: Cue, at: Samples) -> Samples:
        """How long music that comes in has the room to itself."""
        seconds = self.timing.music_in if cue.handling.duration_s is None else cue.handling.duration_s
        piece = self.playing
        return Samples(min(to_samples(seconds), piece.clip.end - at)) if piece else Samples(0)

    def _end_music(self, at: Samples, fade_s: float | None) -> None:
        piece, self.playing = self.playing, None
        if piece is None:
            return
        fade_s = piece.fade_out_s if fade_s is None else fade_s
        fade = to_samples(self.timing.music_fade if fade_s is None else fade_s)
        if at + fade < piece.clip.end:
            piece.clip = ended(piece.clip, Samples(at + fade), fade)

    def _sting(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> Samples:
        if not sounds:
            return Samples(0)
        sound = sounds[0]
        gain = self.mix.speech_lufs - _FRONT_LU - sound.loudness_lufs + sound.gain_db
        how = cue.handling
        clip = _clip(cue, sound, at, gain + how.gain_db, to_samples(how.fade_in_s or 0.0))
        clip = replace(clip, length=sound.frames, loop=None)
        if how.duration_s is not None or how.fade_out_s is not None:
            length = sound.frames if how.duration_s is None else to_samples(how.duration_s)
            fade = to_samples(0.25 if how.fade_out_s is None else how.fade_out_s)
            clip = ended(clip, Samples(at + min(length, sound.frames)), fade)
        self.stings.append(clip)
        return Samples(0) if how.under or how.over else Samples(min(sound.heard, clip.length))

    def _levels(self, piece: _Music, words: Sequence[Range]) -> Curve:
        """Between the front and under, as the script asks; under from the first word where it doesn't."""
        under_db = _FRONT_LU - self.mix.music_below_speech_lu
        attack, slide = to_samples(self.timing.duck_attack), to_samples(self.timing.music_fade)
        changes: list[tuple[Samples, float, int]] = []
        for index, (at, front) in enumerate(piece.changes):
            first = at == piece.clip.start
            level = 0.0 if front else under_db
            changes.append((Samples(max(0, at - first)), level, 1 if first else slide))
            until = piece.changes[index + 1][0] if index + 1 < len(piece.changes) else piece.clip.end
            spoken = next((start for start, end in words if end > at and start < until), None)
            if front and spoken is not None:
                changes.append((Samples(max(at, spoken - attack)), under_db, attack))
        return ramp(changes)


def _clip(cue: Cue, sound: Sound, start: Samples, gain_db: float, fade_in: Samples) -> Clip:
    return Clip(
        name=cue.name,
        source=sound.source,
        start=start,
        length=Samples(0),
        gain_db=round(gain_db, 3),
        pan=cue.handling.pan or 0.0,
        fade_in=fade_in,
        loop=sound.loop_range,
        treatment=sound.treatment(cue.handling.heard),
        file=cue.span.file,
        line=cue.span.line,
        cue=cue.name,
    )


def ended(clip: Clip, end: Samples, fade: Samples) -> Clip:
    """A clip that stops at `end`, fading out; where it is too short for both its fades, they share it."""
    length = Samples(max(1, end - clip.start))
    fade_in = min(clip.fade_in, length // 2)
    fade_out = min(fade, length - fade_in)
    return replace(clip, length=length, fade_in=Samples(fade_in), fade_out=Samples(fade_out))
