"""What clips sound like, as the power an ear would weigh, hop by hop: enough to judge levels by.

A sound is read in blocks, and of a voice no more than half a minute is kept, so memory doesn't grow with length.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio, Source
from radioplay.balance.answers import Answer, Answers, Power, spectrum_of
from radioplay.effects import TREATMENTS, Compressor, Processor, Strip, VoiceStrip
from radioplay.loops import Looped
from radioplay.loudness import POWER_HOP, PowerMeter
from radioplay.playing import pan_gains
from radioplay.sources import OpenSource
from radioplay.timeline import Clip
from radioplay.units import RATE, Samples, to_gain, to_samples

_BLOCK = 2 * RATE
_KEPT = to_samples(30.0)


@dataclass(frozen=True, slots=True, eq=False)
class Voice:
    """A line's clip, read and treated: no gain yet, no room, and not where its way leads."""

    clip: Clip
    blocks: Iterable[Audio]
    answer: Answer


class _Again:
    """A voice that is too long to be kept: read anew each time."""

    def __init__(self, hearing: Hearing, clip: Clip) -> None:
        self._hearing, self._clip = hearing, clip

    def __iter__(self) -> Iterator[Audio]:
        return self._hearing.treated(self._clip)


class Hearing:
    """Reads what is asked for and tells how loud it is; used by several threads at once."""

    def __init__(self, open_source: OpenSource, strip: Strip) -> None:
        self._open = open_source
        self._strip = strip
        self._answers = Answers(open_source)

    def read(self, clip: Clip, pan: float) -> Voice:
        """A line's clip, through what is done to voices and its treatment; `pan` is its track's."""
        blocks = list(self.treated(clip)) if clip.length <= _KEPT else _Again(self, clip)
        spectrum = spectrum_of(blocks if clip.room else ())
        return Voice(clip, blocks, self._answers.to_voice(clip, pan + clip.pan, spectrum))

    def weigh(self, voice: Voice, more_db: float = 0.0) -> Power:
        """How loud it is in the mix, at its gain and `more_db`, held down as the bus of all voices would."""
        compressor = Compressor(self._strip.compress) if self._strip.compress else None
        gain = to_gain(voice.clip.gain_db + more_db)
        roomy = np.float32(gain * math.sqrt(voice.answer.bare))
        meter: PowerMeter | None = None
        for block in voice.blocks:
            meter = meter or PowerMeter(len(block))
            held = compressor.gain(block * roomy) if compressor else None
            meter.add(block if held is None else np.asarray(block * held, dtype=np.float32))
        return voice.answer.to(meter.finish() * gain**2) if meter else np.zeros(0)

    def treated(self, clip: Clip) -> Iterator[Audio]:
        """The blocks of a line's clip, shape (channels, frames)."""
        source = self._open(clip.source)
        try:
            channels = source.channels
            strip = VoiceStrip(self._strip, channels, clip.gain_db) if self._strip.on_clips else None
            treatment = Processor(TREATMENTS[clip.treatment], channels) if clip.treatment else None
            for at in range(0, clip.length, _BLOCK):
                sound = source.read(clip.offset + at, min(_BLOCK, clip.length - at))
                sound = strip.process(sound) if strip else sound
                yield treatment.process(sound) if treatment else sound
        finally:
            source.close()

    def rings(self, clip: Clip) -> int:
        """Samples for which its room is still heard when a clip is over."""
        return self._answers.rings(clip)

    def cue(self, clip: Clip, pan: float, start: Samples, end: Samples) -> Power:
        """A cue as it is heard from `start` to `end`, at its gain: hops from `start`, the room ringing on.

        Args:
            clip: of a cue.
            pan: of its track.
            start: not before the clip begins.
            end: may lie behind the clip.
        """
        source = self._open(clip.source)
        try:
            power = self._cue(clip, pan, source, start - clip.start, min(end, clip.end) - clip.start)
        finally:
            source.close()
        count = -(-(end - start) // POWER_HOP)
        heard = np.pad(power, (0, max(0, count - len(power))))
        return self._answers.to_cue(clip).to(heard)[:count]

    def _cue(self, clip: Clip, pan: float, source: Source, begin: int, end: int) -> Power:
        treatment = Processor(TREATMENTS[clip.treatment], source.channels) if clip.treatment else None
        channels = treatment.channels if treatment else source.channels
        sides = pan_gains(pan + clip.pan, channels) if channels > 1 else (1.0,)
        gains = np.array(sides, dtype=np.float32)[:, np.newaxis] * np.float32(to_gain(clip.gain_db))
        looped = Looped(source, clip.loop, clip.offset) if clip.loop else None
        meter = PowerMeter(channels)
        for at in range(begin, end, _BLOCK):
            frames = min(_BLOCK, end - at)
            sound = looped.read(at, frames) if looped else source.read(clip.offset + at, frames)
            sound = treatment.process(sound) if treatment else sound
            meter.add(np.asarray(sound * gains, dtype=np.float32))
        power = meter.finish()
        places = begin + POWER_HOP * (np.arange(len(power)) + 0.5)
        return np.asarray(power * faded(clip, places) * moved(clip, places))

    def source(self, name: str, end: int) -> Power:
        """A sound by itself, from its beginning to a place in it, or to its end: no gain, no treatment."""
        source = self._open(name)
        try:
            end = min(source.frames, end)
            meter = PowerMeter(source.channels)
            for at in range(0, end, _BLOCK):
                meter.add(source.read(at, min(_BLOCK, end - at)))
        finally:
            source.close()
        return meter.finish()


def moved(clip: Clip, places: NDArray[Any]) -> Power:
    """What a clip's way takes from its power, at places counted from its start."""
    if clip.move is None:
        return np.ones(len(places))
    share = np.clip(places / max(1, clip.length), 0.0, 1.0)
    level_db = clip.move.from_db + (clip.move.to_db - clip.move.from_db) * share
    return np.asarray(10.0 ** (level_db / 10.0))


def faded(clip: Clip, places: NDArray[Any]) -> Power:
    """Equal-power fades, in power: see `curves.fade_in`."""
    risen = np.clip(places / clip.fade_in, 0.0, 1.0) if clip.fade_in else np.ones(len(places))
    left = clip.length - places
    fallen = np.clip(left / clip.fade_out, 0.0, 1.0) if clip.fade_out else np.ones(len(places))
    return np.asarray(np.square(np.sin(0.5 * np.pi * risen) * np.sin(0.5 * np.pi * fallen)))
