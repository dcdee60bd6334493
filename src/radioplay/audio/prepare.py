"""Any sound file, made into one the mix can read from any place: 48 kHz, one or two channels, float."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import soundfile as sf

from radioplay.audio.blocks import MOST_CHANNELS, Audio, Resampler, fold_down, planar, without_holes
from radioplay.audio.files import AudioError, Sound, open_sound
from radioplay.audio.measures import FALL_DB, Measures, Measuring
from radioplay.audio.writing import put, replacing
from radioplay.units import RATE, to_samples

_FRAMES = 1 << 16


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of a sound file.

    Attributes:
        measures: of what was written.
        rate: what the original had, in samples a second.
        channels: what the original had; more than two were folded down to stereo.
        cut: the original goes on after the limit.
        holes: samples that weren't numbers and became silence.
    """

    measures: Measures
    rate: int
    channels: int
    cut: bool = False
    holes: int = 0

    @property
    def silent(self) -> bool:
        """There is nothing to hear in it."""
        return self.measures.peak == 0.0


def write_prepared(source: Path, target: Path, *, limit_s: float, fall_db: float = FALL_DB) -> Prepared:
    """Write a sound file of any kind as one of 48 kHz, mono or stereo, and measure it.

    It is read and written in blocks, so that neither memory nor time grows past `limit_s`, however long
    the original. The target is RF64 holding float32: nothing above full scale is clipped, and the same sound
    gives the same bytes (a plain float WAV written by libsndfile carries the time of writing).

    Args:
        source: the original: any rate, 1 to 8 channels.
        target: replaced whole; left alone if anything fails.
        limit_s: how many seconds of it are taken at most.
        fall_db: see `Measures.heard`.

    Raises:
        AudioError: the original can't be read, has too many channels, or holds no samples.
        OSError: the target can't be written.
    """
    with open_sound(source) as sound:
        if sound.channels > MOST_CHANNELS:
            raise AudioError(f"{source.name} has {sound.channels} channels, more than {MOST_CHANNELS}")
        reading = _Reading(sound, to_samples(limit_s, sound.rate))
        channels = min(2, sound.channels)
        measuring = Measuring(channels, fall_db)
        with (
            replacing(target) as beside,
            sf.SoundFile(beside, "w", RATE, channels, "FLOAT", format="RF64") as file,
        ):
            for block in _resampled(reading, sound.rate, channels):
                put(file, block)
                measuring.add(planar(block))
            if not reading.taken:
                raise AudioError(f"{source.name} holds no samples")
    return Prepared(measuring.finish(), sound.rate, sound.channels, reading.cut, reading.holes)


class _Reading:
    """The blocks of a sound up to a limit, without holes and folded down."""

    def __init__(self, sound: Sound, limit: int) -> None:
        self._sound = sound
        self._limit = limit
        self.taken = 0
        self.holes = 0
        self.cut = False

    def __iter__(self) -> Iterator[Audio]:
        while len(block := self._sound.read(_FRAMES)):
            self.cut = self.taken + len(block) > self._limit
            block, bad = without_holes(block[: self._limit - self.taken])
            self.holes += bad
            self.taken += len(block)
            yield fold_down(block)
            if self.cut:
                return


def _resampled(blocks: _Reading, rate: int, channels: int) -> Iterator[Audio]:
    resampler = Resampler(rate, channels)
    for block in blocks:
        yield resampler.add(block)
    yield resampler.finish()
