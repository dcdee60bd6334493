"""Where the words of a take begin and end, and how loud they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.audio.blocks import Audio
from radioplay.loudness import LoudnessMeter
from radioplay.units import RATE

_HOP_S = 0.01
_SILENT_RMS = 1e-4  # -80 dB: a take that never gets louder holds no speech
_BELOW_LOUD_DB = 50.0
_ABOVE_FLOOR_DB = 8.0
_NO_PAUSE_DB = 12.0


def speech_bounds(samples: Audio, rate: int) -> tuple[int, int]:
    """The stretch of a take that holds speech, from its first sound to its last, to 10 ms.

    A hop of 10 ms counts where it, and one beside it, stand out either in level or in level after a
    difference filter. The second is for a soft initial or final s, f or h, which lies some 40 dB below the
    vowels and is nearly all treble; the first for a voiced m or n, which is nearly all bass.

    Args:
        samples: shape (frames,) or (frames, channels).
        rate: samples a second.

    Returns:
        (start, end) in frames, half open; (0, 0) where there is nothing to hear.
    """
    mono = samples.mean(axis=1) if samples.ndim == 2 else samples
    hop = max(1, round(rate * _HOP_S))
    level = _rms(mono, hop)
    if not len(level) or level.max() < _SILENT_RMS:
        return 0, 0
    bright = _rms(np.diff(mono, prepend=mono[:1]), hop)
    heard = (_level_db(level) > _no_higher_than_speech(level)) | (_level_db(bright) > _threshold_db(bright))
    both = heard[:-1] & heard[1:]
    steady = np.append(both, False) | np.append(False, both)
    hops = np.flatnonzero(steady if steady.any() else heard)
    return int(hops[0]) * hop, min(len(mono), (int(hops[-1]) + 1) * hop)


def _rms(mono: Audio, hop: int) -> NDArray[np.float64]:
    """Of each hop; the last may be short and is filled with silence."""
    whole = np.pad(mono, (0, -len(mono) % hop)).reshape(-1, hop)
    return np.asarray(np.sqrt(np.square(whole, dtype=np.float64).mean(axis=1)))


def _level_db(level: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(20.0 * np.log10(np.maximum(level, 1e-10)))


def _threshold_db(level: NDArray[np.float64]) -> float:
    """Above the take's floor, or 50 dB below its loud moments where the floor lies lower yet."""
    loud, floor = np.percentile(_level_db(level), (98.0, 4.0))
    return float(max(loud - _BELOW_LOUD_DB, floor + _ABOVE_FLOOR_DB))


def _no_higher_than_speech(level: NDArray[np.float64]) -> float:
    """The same, but in a take without a pause, whose "floor" is speech, low enough for all of it."""
    return min(_threshold_db(level), float(np.percentile(_level_db(level), 98.0)) - _NO_PAUSE_DB)


def speech_loudness(samples: Audio, rate: int = RATE) -> float:
    """How loud a line is, in LUFS as a mono channel: gated, so that its pauses don't count.

    Of a line shorter than 400 ms, which the gated measure doesn't cover, the mean over its speech.

    Args:
        samples: shape (frames,), or (frames, channels), whose mean is taken.
        rate: samples a second.

    Returns:
        LUFS; `SILENCE_DB` for silence.
    """
    mono = samples.mean(axis=1) if samples.ndim == 2 else samples
    start, end = speech_bounds(mono, rate)
    meter = LoudnessMeter(1, rate)
    meter.add(np.ascontiguousarray(mono[np.newaxis, start:end], dtype=np.float32))
    return meter.integrated_lufs
