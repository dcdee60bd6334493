"""Beds: looped sounds of a place, one or several at once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from radioplay.beds.clips import clip_of, ended, travelled
from radioplay.cast import Cast
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import Sound, kind_of
from radioplay.ducking import Range, add, duck, steps
from radioplay.nudges import Nudges
from radioplay.nudging.keys import Keys
from radioplay.nudging.moving import moved, nudged, offset_of
from radioplay.script.model import Cue
from radioplay.timeline import Clip, Curve, Track
from radioplay.units import Samples, to_samples

_APART = to_samples(6.0)
"""Between two beds that share a track, so that its level can change while neither is heard."""


@dataclass(slots=True)
class _Bed:
    """A bed that plays, or has played.

    Attributes:
        cue: what asked for it last.
        clip: how it sounds; has its length once it has ended.
        begins: from when it counts among those that play: the middle of its fade, where it takes over.
        level_db: what its cue's own gain has become since the clip began.
        leaves: when it goes, unless it is asked for again at that moment.
        ends: when it no longer counts.
        changes: (when, level) for changes of its own gain.
        moved: by how much a person has moved it.
    """

    cue: Cue
    clip: Clip
    begins: Samples
    level_db: float = 0.0
    leaves: Samples | None = None
    ends: Samples | None = None
    changes: list[tuple[Samples, float]] = field(default_factory=list)
    moved: Samples = Samples(0)

    @property
    def clips(self) -> tuple[Clip, ...]:
        """Its clip, or the two that it is on its way."""
        return travelled(self.clip, self.cue.handling.motion)

    def move(self, by: Samples) -> None:
        """Set all of it somewhere else, its changes of level with it."""
        self.clip, self.moved = moved(self.clip, by) or self.clip, by
        self.begins = Samples(max(0, self.begins + by))
        self.ends = None if self.ends is None else Samples(max(1, self.ends + by))
        self.changes = [(Samples(at + by), level) for at, level in self.changes]

    def is_meant(self, cue: Cue, sounds: Sequence[Sound]) -> bool:
        """Whether a cue names it: by its name, or by a sound of the same kind."""
        same = any(kind_of(sound.source) == kind_of(self.clip.source) for sound in sounds)
        return same or words_of(self.clip.name) == words_of(cue.name)

    def goes_on_as(self, cue: Cue) -> bool:
        """Whether it can simply play on where a cue names it again: all but its gain is the same."""
        how, was = cue.handling, self.cue.handling
        new = how.duration_s is not None or how.fade_in_s is not None or bool(how.motion)
        return not new and (how.heard, how.pan) == (was.heard, was.pan)


class Ambience:
    """The beds as they are laid: those that play now, and all that have."""

    def __init__(self, cast: Cast, keys: Keys) -> None:
        self._timing, self._mix, self._keys = cast.timing, cast.mix, keys
        self._scene_at = Samples(0)
        self._playing: list[_Bed] = []
        self._played: list[_Bed] = []
        self._top = True  # nothing of this scene has been heard but beds, and what came in ahead of it
        self._last: Samples | None = None  # where the last cue stood, while nothing else has been heard

    def scene(self, at: Samples) -> None:
        """A scene begins: the beds of the last one leave, unless they hold."""
        self._settle(at)
        for bed in self._playing:
            if bed.leaves is None and not bed.cue.handling.hold:
                bed.leaves = at
        self._scene_at, self._top, self._last = at, True, None

    def heard(self) -> None:
        """Something else is heard: the next cue stands apart from the last."""
        self._top, self._last = False, None

    def cue(self, cue: Cue, sounds: Sequence[Sound], at: Samples, before: Samples | None) -> None:
        """Start, change or end beds.

        Args:
            cue: what the script asks for.
            sounds: what it plays; nothing where no sound was found.
            at: where it stands.
            before: where it comes in ahead of its scene.
        """
        how, now = cue.handling, at
        near = at - self._scene_at <= to_samples(self._timing.scene_start)
        if not how.offset_s and (near or self._top):
            at = self._scene_at  # a bed named at the top of a scene is there from its beginning
        self._settle(at)
        if how.action == "out":
            for bed in [bed for bed in self._playing if not cue.name or bed.is_meant(cue, sounds)]:
                self._end(bed, at, how.fade_out_s)
            return
        joins = how.add or self._last == now
        self._last = now
        going_on = next((bed for bed in self._playing if bed.is_meant(cue, sounds)), None)
        for bed in self._playing if not joins else ():
            if bed is not going_on and bed.leaves is None:
                bed.leaves = at
        if going_on and going_on.goes_on_as(cue):
            self._go_on(going_on, cue, at)
            return
        if going_on and going_on.leaves is None:
            going_on.leaves = at
        if sounds:
            self._start(cue, sounds[0], at, before)

    def tracks(self, end: Samples, words: Sequence[Range], nudges: Nudges) -> tuple[list[Track], list[Track]]:
        """All that was laid, ended at `end`: a track for each bed, with its automation; and what is muted."""
        for bed in self._playing:
            bed.leaves = end if bed.leaves is None else bed.leaves
        self._settle(None)
        heard, muted = [], self._nudge(nudges)
        for name, beds in self._shelved().items():
            track = Track(name, "AMBIENCE", (), gain=add(self._levels(beds), self._ducked(beds, words)))
            parts = [nudged(bed.clips, nudges, bed.moved) for bed in beds]
            heard.append(replace(track, clips=tuple(clip for stays, _ in parts for clip in stays)))
            silent = tuple(clip for _, goes in parts for clip in goes)
            muted += [replace(track, clips=silent)] if silent else []
        return heard, muted

    def _nudge(self, nudges: Nudges) -> list[Track]:
        """Move the beds that are moved, and take out those that are muted: a track for each of these."""
        muted = []
        for bed in list(self._played):
            stays, goes = nudged(bed.clips, nudges)
            if stays:
                bed.move(offset_of(nudges, bed.clip.key))
            else:
                self._played.remove(bed)
                muted.append(Track(f"AMBIENCE {bed.clip.name}", "AMBIENCE", tuple(goes)))
        return muted

    def _ducked(self, beds: Sequence[_Bed], words: Sequence[Range]) -> Curve:
        """A track's room for the words that are heard while it plays."""
        timing = self._timing
        attack, release = to_samples(timing.duck_attack), to_samples(timing.duck_release)
        near = [
            (max(start, Samples(bed.clip.start - release)), min(end, Samples(bed.clip.end + attack)))
            for bed in beds
            for start, end in words
            if start < bed.clip.end + attack and end > bed.clip.start - release
        ]
        return duck(near, self._mix.duck_bed_db, attack, release)

    def _settle(self, now: Samples | None) -> None:
        """End those that have left before `now`; None for all that leave."""
        for bed in list(self._playing):
            if bed.leaves is not None and (now is None or bed.leaves < now):
                self._end(bed, bed.leaves, None)

    def _start(self, cue: Cue, sound: Sound, at: Samples, before: Samples | None) -> None:
        how, fade = cue.handling, to_samples(self._timing.bed_fade)
        start = Samples(max(0, at - fade // 2))
        if before is not None:
            start, fade = before, Samples(at - before)
        if how.fade_in_s is not None:
            start, fade = (at if before is None else before), to_samples(how.fade_in_s)
        gain = self._mix.speech_lufs - self._mix.bed_below_speech_lu - sound.loudness_lufs + sound.gain_db
        bed = _Bed(
            cue, clip_of(cue, sound, start, gain + how.gain_db, Samples(fade), self._keys.of_cue(cue)), at
        )
        if how.duration_s is None:
            self._playing.append(bed)
            return
        out = to_samples(self._timing.bed_fade if how.fade_out_s is None else how.fade_out_s)
        bed.ends = Samples(start + to_samples(how.duration_s))
        bed.clip = ended(bed.clip, bed.ends, Samples(out))
        self._played.append(bed)

    def _go_on(self, bed: _Bed, cue: Cue, at: Samples) -> None:
        """Play on, at the gain that a cue asks for now."""
        bed.leaves = None
        louder = cue.handling.gain_db - bed.cue.handling.gain_db
        if louder:
            bed.level_db += louder
            bed.changes.append((at, bed.level_db))
        bed.cue = cue

    def _end(self, bed: _Bed, at: Samples, fade_s: float | None) -> None:
        self._playing.remove(bed)
        if at <= bed.begins and bed.clip.start >= at - bed.clip.fade_in:  # changed before it was heard
            return
        fade_s = bed.cue.handling.fade_out_s if fade_s is None else fade_s
        fade = to_samples(self._timing.bed_fade if fade_s is None else fade_s)
        end = Samples(at + (fade // 2 if fade_s is None else fade))
        bed.ends, bed.clip = at, ended(bed.clip, end, fade)
        self._played.append(bed)

    def _shelved(self) -> dict[str, list[_Bed]]:
        """All beds by track: one sound's share theirs where they are far enough apart."""
        shelves: dict[str, list[_Bed]] = {}
        for bed in sorted(self._played, key=lambda bed: bed.clip.start):
            number = 1
            while True:
                name = f"AMBIENCE {bed.clip.name}" + (f" {number}" if number > 1 else "")
                shelf = shelves.setdefault(name, [])
                if not shelf or (bed.clip.start - shelf[-1].clip.end >= _APART and not shelf[-1].changes):
                    shelf.append(bed)
                    break
                number += 1
        return shelves

    def _levels(self, beds: Sequence[_Bed]) -> Curve:
        """A track's level: lower by as much as all that play together would be louder than one of them."""
        fade = to_samples(self._timing.bed_fade)
        moments = sorted({at for bed in self._played for at in (bed.begins, bed.ends) if at is not None})
        changes: list[tuple[int, float, int]] = []
        for bed in beds:
            shared = [(bed.begins, self._share(bed.begins))]
            shared += [(at, self._share(at)) for at in moments if bed.begins < at < (bed.ends or at)]
            own = dict(bed.changes)
            level, share_db = 0.0, dict(shared)
            current = 0.0
            for at in sorted({*share_db, *own}):
                level, current = own.get(at, level), share_db.get(at, current)
                early = bed.clip.start - fade if at == bed.begins else at  # there when it comes in
                changes.append((early, round(level + current, 3), fade))
        if not changes:
            return ()
        return steps(changes[0][1], changes[1:])

    def _share(self, at: Samples) -> float:
        """What each of the beds that play is turned down by, in dB."""
        count = sum(bed.begins <= at < (bed.ends or at) for bed in self._played)
        return -10.0 * math.log10(max(1, count))
