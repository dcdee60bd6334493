"""The mix becomes a master: one gain to the target loudness, one limiter, and both measured again.

The mix is first written to a scratch file, since the gain is known only once it has all been heard. What is
done to it is a `Finish`: a value, from which the same curve of gain can be made again for every stem.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from radioplay.ahead import ahead
from radioplay.audio import Audio, write_wav
from radioplay.limiter import LimiterSettings, gain_curve
from radioplay.loudness import LoudnessMeter
from radioplay.truepeak import PeakMeter
from radioplay.units import SILENCE_DB, to_db, to_gain

MOST_GAIN_DB = 40.0
"""A mix quieter than this below the target stays below it: what would be turned up is mostly noise."""
_CLOSE_LU = 0.1
_ROUNDS = 5
_LEAST_EFFECT = 0.2
_APART_DB = 0.5


@dataclass(frozen=True, slots=True)
class Finish:
    """What is done to a mix to make the master: a gain, then a limiter."""

    gain_db: float
    limiter: LimiterSettings = field(default_factory=LimiterSettings)


@dataclass(frozen=True, slots=True)
class Measured:
    """A master, measured.

    Attributes:
        loudness_lufs, range_lu, peak_dbtp: of the master; `SILENCE_DB` for silence.
        finish: what was done to the mix.
        reduction_db: the most that the limiter took away, 0 or more.
        frames: its length.
        reached: the loudness is the one asked for, within 0.5 LU; silence never is.
    """

    loudness_lufs: float
    range_lu: float
    peak_dbtp: float
    finish: Finish
    reduction_db: float
    frames: int
    reached: bool


@dataclass(frozen=True, slots=True)
class Mixdown:
    """A mix in a scratch file: blocks of float32, each planar, one behind the other."""

    path: Path
    sizes: tuple[int, ...]
    loudness_lufs: float

    @property
    def frames(self) -> int:
        """Its length."""
        return sum(self.sizes)


def write_mixdown(path: Path, blocks: Iterable[Audio]) -> Mixdown:
    """Keep a mix in a scratch file, and measure its loudness on the way.

    Args:
        path: the file, which is the caller's to remove, also where this fails.
        blocks: shape (2, frames).
    """
    meter = LoudnessMeter(2)
    sizes = []
    with path.open("wb") as file:
        for block in blocks:
            file.write(np.ascontiguousarray(block, dtype=np.float32).data)
            meter.add(block)
            sizes.append(block.shape[1])
    return Mixdown(path, tuple(sizes), meter.integrated_lufs)


def read_mixdown(mixdown: Mixdown) -> Iterator[Audio]:
    """The blocks of a mix, as they were written."""
    with mixdown.path.open("rb") as file:
        for size in mixdown.sizes:
            yield np.fromfile(file, dtype=np.float32, count=2 * size).reshape(2, size)


def finish_gains(blocks: Iterable[Audio], finish: Finish) -> Iterator[Audio]:
    """The gain of a finish, static and limiting together, for each block of a mix.

    Multiplied onto the mix it gives the master; onto each stem of the same length, stems that sum to it.

    Args:
        blocks: shape (2, frames).

    Yields:
        Shape (frames,), one for each block.
    """
    gain = np.float32(to_gain(finish.gain_db))
    for curve in gain_curve((block * gain for block in blocks), finish.limiter):
        yield curve * gain


def write_master(
    mixdown: Mixdown,
    target: Path,
    loudness_lufs: float,
    ceiling_dbtp: float,
    start: Finish | None = None,
) -> Measured:
    """Write a mix as a 24-bit WAV of the loudness asked for, with no true peak above the ceiling.

    The limiter takes away some loudness. How much is heard beforehand, at two gains side by side; the master is
    measured as it is written, and written again where that wasn't near enough.

    Args:
        mixdown: the mix.
        target: the WAV; replaced whole.
        loudness_lufs: the programme loudness wanted.
        ceiling_dbtp: for the limiter.
        start: a finish that came near before, to save hearing it beforehand.
    """
    if start:
        finish = replace(start, limiter=replace(start.limiter, ceiling_dbtp=ceiling_dbtp))
    else:
        finish = _tuned(mixdown, loudness_lufs, LimiterSettings(ceiling_dbtp=ceiling_dbtp))
    before: Measured | None = None
    for left in reversed(range(_ROUNDS)):
        measured = _write_finished(mixdown, target, finish, loudness_lufs)
        if not left or measured.loudness_lufs <= SILENCE_DB:
            break
        missing = loudness_lufs - measured.loudness_lufs
        gain_db = min(MOST_GAIN_DB, finish.gain_db + missing / _effect(before, measured))
        if min(abs(missing), abs(gain_db - finish.gain_db)) <= _CLOSE_LU:
            break
        before, finish = measured, replace(finish, gain_db=gain_db)
    return measured


def _effect(before: Measured | None, now: Measured) -> float:
    """How many LU a dB of gain brought in the last round: 1 with nothing to limit, less with much."""
    if before is None or now.finish.gain_db == before.finish.gain_db:
        return 1.0
    slope = (now.loudness_lufs - before.loudness_lufs) / (now.finish.gain_db - before.finish.gain_db)
    return min(1.0, max(_LEAST_EFFECT, slope))


def _tuned(mixdown: Mixdown, wanted_lufs: float, limiter: LimiterSettings) -> Finish:
    """A finish that should come near the loudness, by what two gains bring."""
    gain_db = _gain_to(wanted_lufs, mixdown.loudness_lufs)
    tries = [Finish(gain_db, limiter), Finish(gain_db + _APART_DB, limiter)]
    with ThreadPoolExecutor(len(tries)) as pool:
        low, high = pool.map(lambda each: _loudness_with(mixdown, each), tries)
    if low <= SILENCE_DB:
        return tries[0]
    effect = min(1.0, max(_LEAST_EFFECT, (high - low) / _APART_DB))
    return Finish(min(MOST_GAIN_DB, gain_db + (wanted_lufs - low) / effect), limiter)


def _loudness_with(mixdown: Mixdown, finish: Finish) -> float:
    meter = LoudnessMeter(2)
    for master, _ in _with_gains(read_mixdown(mixdown), finish):
        meter.add(master)
    return meter.integrated_lufs


def _gain_to(wanted_lufs: float, found_lufs: float) -> float:
    return min(MOST_GAIN_DB, wanted_lufs - found_lufs) if found_lufs > SILENCE_DB else 0.0


def _with_gains(blocks: Iterable[Audio], finish: Finish) -> Iterator[tuple[Audio, Audio]]:
    """Each block of a master, and the gain that made it of the mix."""
    waiting: deque[Audio] = deque()

    def heard() -> Iterator[Audio]:
        for block in blocks:
            waiting.append(block)
            yield block

    for gain in finish_gains(heard(), finish):
        yield waiting.popleft() * gain, gain


def _write_finished(mixdown: Mixdown, target: Path, finish: Finish, wanted_lufs: float) -> Measured:
    """One round: the finished mix written and measured on its way."""
    loudness, peak = LoudnessMeter(2), PeakMeter(2)
    lowest = 1.0
    static = float(np.float32(to_gain(finish.gain_db)))

    def finished() -> Iterator[Audio]:
        nonlocal lowest
        for master, gain in ahead(_with_gains(read_mixdown(mixdown), finish)):
            loudness.add(master)
            peak.add(master)
            lowest = min(lowest, float(gain.min()) / static) if len(gain) else lowest
            yield master

    write_wav(target, finished(), mixdown.frames)
    found = loudness.integrated_lufs
    return Measured(
        loudness_lufs=found,
        range_lu=loudness.range_lu,
        peak_dbtp=peak.peak_dbtp,
        finish=finish,
        reduction_db=max(0.0, -to_db(lowest)),
        frames=mixdown.frames,
        reached=abs(found - wanted_lufs) <= 0.5,
    )
