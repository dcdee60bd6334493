"""Music: in front, under words, out; and stings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from radioplay.beds.clips import clip_of, ended, travelled
from radioplay.cast import Cast
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import Sound, kind_of
from radioplay.ducking import Ceiling, Range, below, merge
from radioplay.nudges import Nudges
from radioplay.nudging.keys import Keys
from radioplay.nudging.moving import moved, nudged, offset_of
from radioplay.script.model import Cue
from radioplay.timeline import Clip, Motion, Track
from radioplay.units import Samples, to_samples

_FRONT_LU = 3.0
"""Music that has the room to itself lies this far below speech: present, and no shock after a quiet line."""


@dataclass(slots=True)
class _Piece:
    """A piece that plays: its clip, how it fades when it ends, and where it changes between the front (True)
    and under (False).
    """

    clip: Clip
    fade_out_s: float | None
    motion: Motion = ""
    changes: list[tuple[Samples, bool]] = field(default_factory=list)

    def move(self, by: Samples) -> None:
        """Set all of it somewhere else, its changes with it."""
        self.clip = moved(self.clip, by) or self.clip
        self.changes = [(Samples(max(0, at + by)), front) for at, front in self.changes]


class Music:
    """The music as it is laid: the piece that plays now, and all that have."""

    def __init__(self, cast: Cast, keys: Keys) -> None:
        self._timing, self._mix, self._keys = cast.timing, cast.mix, keys
        self._pieces: list[_Piece] = []
        self._playing: _Piece | None = None
        self._stings: list[Clip] = []

    def cue(self, cue: Cue, sounds: Sequence[Sound], at: Samples, full: Samples | None = None) -> Samples:
        """Start, change or end music; how long it has the room to itself, from `at`.

        Args:
            cue: what the script asks for.
            sounds: what it plays; nothing where no sound was found.
            at: where it comes in.
            full: by when it has faded in, where it comes in ahead of its scene.
        """
        how = cue.handling
        if how.action == "sting":
            return self._sting(cue, sounds, at)
        if how.action == "out":
            self._end(at, how.fade_out_s)
            return Samples(0)
        front = how.action != "under" and not how.under
        if not self._is_playing(cue, sounds, at):
            self._end(at, None)
            if not sounds:
                return Samples(0)
            fade_s = how.fade_in_s
            fade = to_samples(fade_s) if fade_s is not None else Samples((full or at) - at)
            self._start(cue, sounds[0], at, fade)
        if self._playing:
            self._playing.changes.append((at, front))
        return self._wait(cue, at) if front and not how.over else Samples(0)

    def tracks(self, words: Sequence[Range], nudges: Nudges) -> tuple[list[Track], list[Track]]:
        """All that was laid, with its automation under `words`: a track a piece, and one for stings; and the
        same tracks with what is muted.
        """
        heard: list[Track] = []
        muted: list[Track] = []

        def add(track: Track, stays: Sequence[Clip], goes: Sequence[Clip]) -> None:
            heard.extend([replace(track, clips=tuple(stays))] if stays else [])
            muted.extend([replace(track, clips=tuple(goes))] if goes else [])

        for number, piece in enumerate(self._pieces, 1):
            track = Track(f"MUSIC {piece.clip.name}" + (f" {number}" if number > 1 else ""), "MUSIC", ())
            stays, goes = nudged(travelled(piece.clip, piece.motion), nudges)
            if stays:
                by = offset_of(nudges, piece.clip.key)
                piece.move(by)
                stays, goes = nudged(travelled(piece.clip, piece.motion), nudges, by)
                track = replace(track, gain=below(list(self._ceilings(piece, words))))
            add(track, stays, goes)
        add(Track("STINGS", "MUSIC", ()), *nudged(self._stings, nudges))
        return heard, muted

    def _is_playing(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> bool:
        """Whether a cue means the piece that plays, which has not run out yet."""
        if self._playing is None or at >= self._playing.clip.end:
            return False
        clip = self._playing.clip
        same = any(kind_of(sound.source) == kind_of(clip.source) for sound in sounds)
        return not cue.name or same or words_of(clip.name) == words_of(cue.name)

    def _start(self, cue: Cue, sound: Sound, at: Samples, fade_in: Samples) -> None:
        how = cue.handling
        gain = self._mix.speech_lufs - _FRONT_LU - sound.loudness_lufs + sound.gain_db + how.gain_db
        clip = replace(
            clip_of(cue, sound, at, gain, fade_in, self._keys.of_cue(cue)), loop=None, length=sound.frames
        )
        if how.duration_s is not None:
            end = Samples(min(clip.end, at + to_samples(how.duration_s)))
            fade_out = self._timing.music_fade if how.fade_out_s is None else how.fade_out_s
            clip = ended(clip, end, to_samples(fade_out))
        self._playing = _Piece(clip, how.fade_out_s, how.motion)
        self._pieces.append(self._playing)

    def _wait(self, cue: Cue, at: Samples) -> Samples:
        """How long music that comes in has the room to itself."""
        seconds = self._timing.music_in if cue.handling.duration_s is None else cue.handling.duration_s
        piece = self._playing
        return Samples(min(to_samples(seconds), piece.clip.end - at)) if piece else Samples(0)

    def _end(self, at: Samples, fade_s: float | None) -> None:
        piece, self._playing = self._playing, None
        if piece is None:
            return
        fade_s = piece.fade_out_s if fade_s is None else fade_s
        fade = to_samples(self._timing.music_fade if fade_s is None else fade_s)
        if at + fade < piece.clip.end:
            piece.clip = ended(piece.clip, Samples(at + fade), fade)

    def _sting(self, cue: Cue, sounds: Sequence[Sound], at: Samples) -> Samples:
        if not sounds:
            return Samples(0)
        sound = sounds[0]
        gain = self._mix.speech_lufs - _FRONT_LU - sound.loudness_lufs + sound.gain_db
        how = cue.handling
        fade_in = to_samples(how.fade_in_s or 0.0)
        clip = clip_of(cue, sound, at, gain + how.gain_db, fade_in, self._keys.of_cue(cue))
        clip = replace(clip, length=sound.frames, loop=None)
        if how.duration_s is not None or how.fade_out_s is not None:
            length = sound.frames if how.duration_s is None else to_samples(how.duration_s)
            fade = to_samples(0.25 if how.fade_out_s is None else how.fade_out_s)
            clip = ended(clip, Samples(at + min(length, sound.frames)), fade)
        self._stings += travelled(clip, how.motion)
        return Samples(0) if how.under or how.over else Samples(min(sound.heard, clip.length))

    def _ceilings(self, piece: _Piece, words: Sequence[Range]) -> Iterator[Ceiling]:
        """What keeps a piece down: from each change to the next, and from the first word after one."""
        clip = piece.clip
        ends = [at for at, _ in piece.changes[1:]] + [clip.end]
        for (at, front), until in zip(piece.changes, ends, strict=True):
            spoken = [
                (max(start, at), Samples(min(end, until)))
                for start, end in words
                if end > at and start < until
            ]
            stays = Samples(until - clip.fade_out) if until == clip.end else until
            yield from self._stretch(at, until, front, self._held(spoken, until, stays), at == clip.start)

    def _held(self, spoken: Sequence[Range], until: Samples, stays: Samples) -> list[Range]:
        """Words, with gaps too short for a swell; and to the end, where what is left is too short."""
        gap = to_samples(max(self._timing.swell_gap, self._timing.duck_hold))
        ranges = list(merge(spoken, gap))
        if ranges and stays - ranges[-1][1] < gap:
            ranges[-1] = (ranges[-1][0], until)
        return ranges

    def _stretch(
        self, at: Samples, until: Samples, front: bool, ranges: Sequence[Range], first: bool
    ) -> Iterator[Ceiling]:
        """From one change to the next: in front until somebody speaks, then, or at once, under.

        Args:
            at, until: the stretch.
            front: whether it begins in front.
            ranges: where words are, in order, within it.
            first: whether the piece begins here.
        """
        timing, mix = self._timing, self._mix
        attack, slide = to_samples(timing.duck_attack), to_samples(timing.music_fade)
        under = min(0.0, _FRONT_LU - mix.music_below_speech_lu)
        swollen = min(0.0, under + mix.swell_db)
        ducked = under - mix.duck_music_db
        speaks = ranges[0][0] if ranges else until
        if not front:
            settled = at if first else min(until, at + slide)
            come = 1 if first else slide
            yield Ceiling(settled, max(settled, speaks), under, come, slide, -under)
            if first:  # it was never louder
                yield Ceiling(at - slide, at, under, come, slide, -under)
        rise = to_samples(timing.swell_rise)
        for start, end in ranges:
            yield Ceiling(start, end, ducked, attack, rise, swollen - ducked)
        if ranges:
            yield Ceiling(speaks, until, swollen, attack, slide, -swollen)
