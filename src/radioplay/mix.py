"""A timeline becomes sound: blocks of every bus, in step, from disk, in bounded memory.

The timeline is swept once from left to right. A clip is looked at only in the blocks it is heard in; its
source is open only around them. Every sample is computed from its own place, in an order given by the
timeline alone, so the size of the blocks never shows in the sound.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from radioplay.audio import Audio, Source
from radioplay.curves import Automation, fade_in, fade_out
from radioplay.effects import TREATMENTS, Processor
from radioplay.loops import Looped
from radioplay.sources import OpenSource, Sources
from radioplay.timeline import BUSES, Clip, Timeline, Track
from radioplay.units import to_gain

BLOCK = 96_000
"""Frames in a block unless asked otherwise: two seconds. Shorter ones cost more, longer ones memory."""

AHEAD = 96_000
"""How long before a clip its source is opened, in another thread: two seconds."""


def mix(timeline: Timeline, open_source: OpenSource, block: int = BLOCK) -> Iterator[Audio]:
    """Every bus of a timeline, in blocks.

    Args:
        timeline: what is heard when. What reaches past its length is cut off there.
        open_source: gives the sound behind `Clip.source`, at the timeline's rate; called from another thread.
        block: frames a block; the last may be shorter.

    Yields:
        Shape (buses, 2, frames) in the order of `timeline.BUSES`: left and right of each bus. Nothing is
        limited; peaks may pass full scale.

    Raises:
        ValueError: `block` isn't positive.
        Whatever `open_source` and its sources raise (`AudioError`).
    """
    if block < 1:
        raise ValueError(f"a block has at least one frame, not {block}")
    sources = Sources(open_source)
    try:
        waiting = _in_order_of_start(timeline)
        soon = list(waiting)
        playing: list[_Playing] = []
        spare = np.empty((2, block), dtype=np.float32)
        for start in range(0, timeline.length, block):
            end = min(start + block, timeline.length)
            playing = [each for each in playing if each.clip.end > start]
            while waiting and waiting[-1].clip.start < end:
                playing.append(waiting.pop())
            while soon and soon[-1].clip.start < end:
                soon.pop()
            while soon and soon[-1].clip.start < end + AHEAD and sources.expect(soon[-1].clip.source):
                soon.pop()
            playing.sort(key=lambda each: each.rank)
            out = np.zeros((len(BUSES), 2, end - start), dtype=np.float32)
            for each in playing:
                each.add_to(out[each.bus], start, sources, spare)
            yield out
    finally:
        sources.close()


def sum_buses(stems: Audio) -> Audio:
    """The mix of its buses: shape (buses, 2, frames) to (2, frames), added in their order."""
    total: Audio = stems[0] + stems[1]
    for bus in stems[2:]:
        total += bus
    return total


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


def _in_order_of_start(timeline: Timeline) -> list[_Playing]:
    """All clips, the first to be heard at the end, where it is cheap to take."""
    found: list[_Playing] = []
    for track in timeline.tracks:
        automation = Automation(track.gain)
        for clip in track.clips:
            if clip.length > 0 and clip.end > 0:
                found.append(_Playing(clip, track, automation, len(found)))
    found.sort(key=lambda each: (each.clip.start, each.rank), reverse=True)
    return found


@dataclass(slots=True, eq=False)
class _Playing:
    """A clip on its way through the mix.

    Attributes:
        rank: its place among all clips, by track: the order in which sounds are added.
        _sides: factors for left and right, once its source is known.
        _processor: its treatment at work, which has been fed up to `_fed` (in clip time).
    """

    clip: Clip
    track: Track
    automation: Automation
    rank: int
    _sides: tuple[np.float32, np.float32] | None = None
    _processor: Processor | None = None
    _fed: int = 0

    @property
    def bus(self) -> int:
        return BUSES.index(self.track.bus)

    def add_to(self, out: Audio, block_start: int, sources: Sources, spare: Audio) -> None:
        """Add what is heard of it to a bus: `out` has shape (2, frames) and begins at `block_start`."""
        clip = self.clip
        start = max(block_start, clip.start)
        frames = min(block_start + out.shape[1], clip.end) - start
        sound = self._sound(sources(clip.source), start - clip.start, frames)
        envelope = self._envelope(start, frames)
        if self._sides is None:
            self._sides = self._place(sound.shape[0])
        into = out[:, start - block_start :][:, :frames]
        product = spare[0, :frames]
        for side, gain in enumerate(self._sides):
            if gain:
                np.multiply(sound[side if len(sound) > 1 else 0], gain, out=product)
                if not isinstance(envelope, np.float32) or envelope != 1.0:
                    np.multiply(product, envelope, out=product)
                np.add(into[side], product, out=into[side])

    def _sound(self, source: Source, at: int, frames: int) -> Audio:
        """Its samples from `at` after its start: looped and treated, before any gain."""
        clip = self.clip
        if self._processor is None and clip.treatment:
            self._processor = Processor(TREATMENTS[clip.treatment], source.channels)
            # A clip that begins before the timeline does still sounds as if heard from its start.
            self._fed = 0
        if self._processor is None:
            return _read(source, clip, at, frames)
        late = at - self._fed
        self._fed = at + frames
        return self._processor.process(_read(source, clip, at - late, frames + late))[:, late:]

    def _place(self, channels: int) -> tuple[np.float32, np.float32]:
        gain = to_gain(self.clip.gain_db)
        left, right = pan_gains(self.clip.pan + self.track.pan, channels)
        return np.float32(gain * left), np.float32(gain * right)

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
