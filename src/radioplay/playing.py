"""A clip on its way through the mix: its sound read, treated, sent to its room, and placed on its bus."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from radioplay.audio import Audio, Source
from radioplay.curves import Automation, fade_in, fade_out
from radioplay.effects import TREATMENTS, Distance, Processor, Strip, VoiceStrip
from radioplay.grouping import Outputs
from radioplay.loops import Looped
from radioplay.sends import Room, Sends
from radioplay.sources import Sources
from radioplay.timeline import Clip, Track
from radioplay.units import to_gain

_HALF_POWER = np.float32(math.sqrt(0.5))


def pan_gains(pan: float, channels: int) -> tuple[float, float]:
    """What left and right are turned down by.

    A mono sound is placed at equal power, -3 dB each in the middle; a stereo one is balanced: unchanged in
    the middle, and to the sides one channel fades by a quarter of a cosine.

    Args:
        pan: -1 hard left, 0 middle, +1 hard right; what lies beyond is hard left or right.
        channels: 1 or 2.
    """
    place = min(1.0, max(-1.0, pan))
    if channels == 1:
        angle = (place + 1.0) * math.pi / 4.0
        return math.cos(angle), math.sin(angle)
    aside = math.cos(abs(place) * math.pi / 2.0)
    return (1.0 if place <= 0.0 else aside), (1.0 if place >= 0.0 else aside)


def moving_gains(pans: np.ndarray[tuple[int], np.dtype[np.float64]], channels: int) -> tuple[Audio, Audio]:
    """`pan_gains` for a place that changes: shape (frames,) in, and for left and right out."""
    place = np.clip(pans, -1.0, 1.0)
    if channels == 1:
        angle = (place + 1.0) * (math.pi / 4.0)
        return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)
    aside = np.cos(np.abs(place) * (math.pi / 2.0))
    left, right = np.where(place <= 0.0, 1.0, aside), np.where(place >= 0.0, 1.0, aside)
    return left.astype(np.float32), right.astype(np.float32)


@dataclass(slots=True, eq=False)
class Playing:
    """A clip being heard.

    Attributes:
        rank: its place among all clips, by track: the order in which sounds are added.
        number: its track's place among all tracks.
        strip: what the voices go through; nothing on the other buses.
        into: the numbers of the outputs that it is added to: its bus, a part of it, or both.
        rooms_into: of those that what its rooms answer is added to.
        rooms: where its sound is sent.
        _steps: what is done to its sound, in order, once its source is known; fed up to `_fed` (in clip time).
        _distance: the last of it, after the rooms have been sent theirs.
        _sides: factors for left and right.
    """

    clip: Clip
    track: Track
    automation: Automation
    rank: int
    number: int
    strip: Strip
    into: tuple[int, ...]
    rooms_into: tuple[int, ...]
    rooms: tuple[Room, ...] = field(init=False)
    _steps: list[Callable[[Audio], Audio]] | None = None
    _distance: Distance | None = None
    _sides: tuple[np.float32, np.float32] | None = None
    _fed: int = 0

    def __post_init__(self) -> None:
        echoes = TREATMENTS[self.clip.treatment].echoes if self.clip.treatment else ()
        self.rooms = (*((self.clip.room,) if self.clip.room else ()), *((echoes,) if echoes else ()))

    def add_to(self, out: Outputs, block_start: int, sources: Sources, sends: Sends, spare: Audio) -> None:
        """Add what is heard of it in a block to its outputs, and to what its rooms are sent.

        Args:
            out: the block, beginning at `block_start` on the timeline.
            block_start: place of the block.
            sources, sends: where its sound and its rooms are.
            spare: shape (2, at least `frames`), to work in.
        """
        clip = self.clip
        start = max(block_start, clip.start)
        frames = min(block_start + out.frames, clip.end) - start
        sound, moved = self._sound(sources(clip.source), start - clip.start, frames)
        envelope = self._envelope(start, frames)
        if self._sides is None:
            self._sides = self._place(sound.shape[0])
        at = start - block_start
        for room in self.rooms:
            into_room = sends.into(self.number, self.rooms_into, room)[at : at + frames]
            self._send(sound, start - clip.start, envelope, into_room)
        into = [out[number][:, at : at + frames] for number in self.into]
        product = spare[0, :frames]
        ways = self._way(start - clip.start, frames, sound.shape[0])
        for side, gain in enumerate(self._sides):
            if gain:
                np.multiply(moved[side if len(moved) > 1 else 0], gain, out=product)
                if not isinstance(envelope, np.float32) or envelope != 1.0:
                    np.multiply(product, envelope, out=product)
                if ways is not None:
                    np.multiply(product, ways[side], out=product)
                for output in into:
                    np.add(output[side], product, out=output[side])

    def _sound(self, source: Source, at: int, frames: int) -> tuple[Audio, Audio]:
        """Its samples from `at` after its start, before any gain: as its room hears it, and as it comes here."""
        if self._steps is None:
            self._prepare(source)
        if not self._steps and self._distance is None:
            sound = _read(source, self.clip, at, frames)
            return sound, sound
        # A clip that begins before the timeline does still sounds as if heard from its start.
        late = at - self._fed
        self._fed = at + frames
        sound = _read(source, self.clip, at - late, frames + late)
        for step in self._steps or ():
            sound = step(sound)
        moved = sound if self._distance is None else self._distance.process(sound)
        return sound[:, late:], moved[:, late:]

    def _prepare(self, source: Source) -> None:
        clip, channels = self.clip, source.channels
        self._steps = []
        if self.strip.on_clips and self.track.bus == "DIALOGUE":
            self._steps.append(VoiceStrip(self.strip, channels, clip.gain_db).process)
        if clip.treatment:
            treatment = Processor(TREATMENTS[clip.treatment], channels)
            self._steps.append(treatment.process)
            channels = treatment.channels
        if clip.move:
            self._distance = Distance(clip.move, clip.length, channels)

    def _send(self, sound: Audio, clip_at: int, envelope: np.float32 | Audio, into: Audio) -> None:
        """To a room: at the gain it has here, but from its own place, which is the room's to know.

        Of one who comes or goes the room hears less of the way than whoever listens does.

        Two channels become one of the power they have as two where they hold the same.
        """
        mono = sound[0] if len(sound) == 1 else (sound[0] + sound[1]) * _HALF_POWER
        sent = mono * (np.float32(to_gain(self.clip.gain_db)) * envelope)
        into += sent if self._distance is None else sent * self._distance.to_room(clip_at, len(sent))

    def _place(self, channels: int) -> tuple[np.float32, np.float32]:
        """Gain and place of all of it; where it moves to the side, `_way` has the place."""
        gain = to_gain(self.clip.gain_db)
        if self._distance is not None:
            return np.float32(gain), np.float32(gain)
        left, right = pan_gains(self.clip.pan + self.track.pan, channels)
        return np.float32(gain * left), np.float32(gain * right)

    def _way(self, at: int, frames: int, channels: int) -> tuple[Audio, Audio] | None:
        if self._distance is None:
            return None
        return moving_gains(self._distance.pans(at, frames) + (self.clip.pan + self.track.pan), channels)

    def _envelope(self, start: int, frames: int) -> np.float32 | Audio:
        """Automation and fades together; one number where nothing moves."""
        clip = self.clip
        envelope = self.automation.gains(start, frames)
        at, end = start - clip.start, start - clip.start + frames
        rising = min(clip.fade_in, clip.length)
        falls_at = clip.length - min(clip.fade_out, clip.length)
        if at >= rising and end <= falls_at:
            return envelope
        shape = np.full(frames, envelope, dtype=np.float32)
        if at < rising:
            count = min(end, rising) - at
            shape[:count] *= fade_in(rising, at, count)
        if end > falls_at:
            begin = max(at, falls_at)
            shape[begin - at :] *= fade_out(clip.length - falls_at, begin - falls_at, end - begin)
        return shape


def _read(source: Source, clip: Clip, at: int, frames: int) -> Audio:
    if clip.loop is None:
        return source.read(clip.offset + at, frames)
    return Looped(source, clip.loop, clip.offset).read(at, frames)
