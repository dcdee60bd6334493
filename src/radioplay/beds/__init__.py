"""Beds and music: what runs on while others speak, until it is changed, sent out, or its scene ends."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.beds.ambience import Ambience
from radioplay.beds.clips import ended, travelled
from radioplay.beds.music import Music
from radioplay.cast import Cast
from radioplay.cues.sounds import Sound
from radioplay.ducking import Range
from radioplay.nudges import Nudges
from radioplay.nudging.keys import Keys
from radioplay.script.model import Cue
from radioplay.timeline import Track
from radioplay.units import Samples, to_samples

__all__ = ["Beds", "ended", "travelled"]


class Beds:
    """The AMBIENCE and MUSIC tracks as they are laid."""

    def __init__(self, cast: Cast, keys: Keys) -> None:
        self._timing = cast.timing
        self._ambience = Ambience(cast, keys)
        self._music = Music(cast, keys)
        self._scene_at = Samples(0)

    def scene(self, at: Samples) -> None:
        """A scene begins. The beds of the last one end there, unless they are asked for again; music plays on."""
        self._ambience.scene(at)
        self._scene_at = at

    def heard(self) -> None:
        """Something other than a bed is heard now: the next bed no longer stands together with the last."""
        self._ambience.heard()

    def cue(self, cue: Cue, sounds: Sequence[Sound], now: Samples) -> Samples:
        """Start, change or end a bed or music; how long the dialogue waits for it."""
        at = Samples(max(0, now + to_samples(cue.handling.offset_s)))
        before = self._before(cue, at)
        if cue.kind == "ambience":
            self._ambience.cue(cue, sounds, at, before)
            return Samples(0)
        self._ambience.heard()
        if before is None:
            return self._music.cue(cue, sounds, at)
        return Samples(max(0, self._music.cue(cue, sounds, before, at) - (at - before)))

    def tracks(
        self, end: Samples, words: Sequence[Range], nudges: Nudges
    ) -> tuple[tuple[Track, ...], tuple[Track, ...]]:
        """What was laid, ended at `end`, with its automation under `words`; and what a person has muted.

        What was moved takes its changes of level along, and makes room for words as they are.
        """
        beds, silent_beds = self._ambience.tracks(end, words, nudges)
        music, silent_music = self._music.tracks(words, nudges)
        return (*beds, *music), (*silent_beds, *silent_music)

    def _before(self, cue: Cue, at: Samples) -> Samples | None:
        """Where what is heard before its scene comes in; None for what isn't."""
        if not cue.handling.prelap or at - self._scene_at > to_samples(self._timing.scene_start):
            return None
        return Samples(max(0, self._scene_at - to_samples(self._timing.prelap)))
