"""The EFFECTS track as it is laid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from radioplay.beds import ended
from radioplay.cast import Cast
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import Sound, kind_of
from radioplay.lay.clips import spot_clip
from radioplay.lay.space import move_all
from radioplay.nudging.keys import Keys, piece
from radioplay.script.model import Cue
from radioplay.timeline import Clip, Response, Treatment
from radioplay.units import Samples, to_samples

_OUT_S = 1.0
_REPEAT = to_samples(0.12)  # between the repeats of a cue

RoomFor = Callable[[float, Treatment], Response | None]
"""How the place of the scene answers a sound, by its pan and where it is heard from."""


class Spots:
    """Everything on the EFFECTS track so far."""

    def __init__(self, cast: Cast, room: RoomFor, keys: Keys) -> None:
        self.cast, self.room, self.keys = cast, room, keys
        self.clips: list[Clip] = []

    def add(self, cue: Cue, sounds: Sequence[Sound], start: int) -> int:
        """Place a cue's sounds one after the other; where the last has been heard."""
        at, placed = max(0, start), []
        room = self.room(cue.handling.pan or 0.0, cue.handling.heard)
        for index, sound in enumerate(sounds):
            key = piece(self.keys.of_cue(cue), index + 1)
            clip = replace(spot_clip(cue, sound, Samples(at), self.cast), room=room, key=key)
            placed.append(clip)
            heard = clip.length if clip.loop else min(sound.heard, clip.length)
            at += heard + (_REPEAT if index + 1 < len(sounds) else 0)
        self.clips += move_all(placed, cue.handling.motion, 0.0)
        return at

    def end(self, cue: Cue, sounds: Sequence[Sound], at: int) -> None:
        """Fade out what is still playing under this name, or of this sound; everything where it has none."""
        fade = to_samples(_OUT_S if cue.handling.fade_out_s is None else cue.handling.fade_out_s)
        same = {kind_of(sound.source) for sound in sounds}
        for index, clip in enumerate(self.clips):
            named = words_of(clip.name) == words_of(cue.name) or kind_of(clip.source) in same
            if (named or not cue.name) and clip.start < at < clip.end - fade:
                self.clips[index] = ended(clip, Samples(at + fade), fade)
