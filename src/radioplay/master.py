"""The mix becomes a master: one gain to the target loudness, one limiter, and both measured again.

What is done to a mix is a `Finish`: a value, from which the same curve of gain can be made again for every stem.
It is found from the outline of the mix, before the mix is read again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace

import numpy as np

from radioplay.ahead import ahead
from radioplay.audio import Audio
from radioplay.limiter import LimiterSettings, gain_curve
from radioplay.loudness import LoudnessMeter
from radioplay.mixdown import Mixdown, read_mixdown
from radioplay.truepeak import PeakMeter
from radioplay.units import SILENCE_DB, to_db, to_gain

MOST_GAIN_DB = 40.0
"""A mix quieter than this below the target stays below it: what would be turned up is mostly noise."""
_CLOSE_LU = 0.1
_ROUNDS = 5
_LEAST_EFFECT = 0.2
_GUESSES = 12
_SURE_LU = 0.005
_STEPS = np.float32(1 << 23)


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
    write: Callable[[Iterator[Audio]], object],
    loudness_lufs: float,
    ceiling_dbtp: float,
) -> Measured:
    """Make a mix a master of the loudness asked for, with no true peak above the ceiling, and write it in 24 bits.

    The limiter takes away some loudness. How much is foretold from the outline of the mix; the master is
    measured as it is written, and written again where that wasn't near enough.

    Args:
        mixdown: the mix.
        write: takes the blocks of the master, shape (2, any), to the last one; their samples are such as 24 bits
            hold, so that all lossless formats hold the same. What it wrote before is void when it is called again.
        loudness_lufs: the programme loudness wanted.
        ceiling_dbtp: for the limiter.
    """
    finish = _tuned(mixdown, loudness_lufs, LimiterSettings(ceiling_dbtp=ceiling_dbtp))
    before: Measured | None = None
    for left in reversed(range(_ROUNDS)):
        measured = _write_finished(mixdown, write, finish, loudness_lufs)
        if not left or measured.loudness_lufs <= SILENCE_DB:
            break
        missing = loudness_lufs - measured.loudness_lufs
        gain_db = min(MOST_GAIN_DB, finish.gain_db + missing / _effect(before, measured))
        if min(abs(missing), abs(gain_db - finish.gain_db)) <= _CLOSE_LU:
            break
        before, finish = measured, replace(finish, gain_db=gain_db)
    return measured


def _in_24_bits(sound: Audio) -> Audio:
    """The nearest samples that 24 bits hold: formats differ in how they round, but not over these."""
    return np.asarray(np.rint(sound * _STEPS) / _STEPS, dtype=np.float32)


def _effect(before: Measured | None, now: Measured) -> float:
    """How many LU a dB of gain brought in the last round: 1 with nothing to limit, less with much."""
    if before is None or now.finish.gain_db == before.finish.gain_db:
        return 1.0
    slope = (now.loudness_lufs - before.loudness_lufs) / (now.finish.gain_db - before.finish.gain_db)
    return min(1.0, max(_LEAST_EFFECT, slope))


def _tuned(mixdown: Mixdown, wanted_lufs: float, limiter: LimiterSettings) -> Finish:
    """A finish that should come near the loudness. Each guess adds what is missing, so none goes too far."""
    gain_db = _gain_to(wanted_lufs, mixdown.loudness_lufs)
    for _ in range(_GUESSES):
        found = mixdown.loudness_with(gain_db, limiter)
        if found <= SILENCE_DB or abs(wanted_lufs - found) <= _SURE_LU:
            break
        gain_db = min(MOST_GAIN_DB, gain_db + wanted_lufs - found)
    return Finish(gain_db, limiter)


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


def _write_finished(
    mixdown: Mixdown, write: Callable[[Iterator[Audio]], object], finish: Finish, wanted_lufs: float
) -> Measured:
    """One round: the finished mix written and measured on its way."""
    loudness, peak = LoudnessMeter(2), PeakMeter(2)
    lowest = 1.0
    static = float(np.float32(to_gain(finish.gain_db)))

    def finished() -> Generator[Audio]:
        nonlocal lowest
        for sound, gain in ahead(_with_gains(read_mixdown(mixdown), finish)):
            master = _in_24_bits(sound)
            loudness.add(master)
            peak.add(master)
            lowest = min(lowest, float(gain.min()) / static) if len(gain) else lowest
            yield master

    with closing(finished()) as blocks:
        write(blocks)
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
