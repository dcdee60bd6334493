"""Whether a spoken take is sound: what can be measured of it without understanding a word."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

import numpy as np
from numpy.typing import NDArray

from radioplay.audio.blocks import Audio
from radioplay.audio.speech import speech_bounds, speech_loudness
from radioplay.units import RATE, SILENCE_DB

_HOP_S = 0.01
_BELOW_LOUD_DB = 50.0  # what lies lower than this below the loud moments is no part of speech
_FLAT = 4  # equal samples in a row, at the top: no microphone and no voice model makes those
_TOP = 0.98
_BANDS_HZ = np.geomspace(120.0, 9000.0, 19)
_AUDIBLE_DB = 40.0  # bands are compared down to here below the loudest
_WINDOW = 4  # hops that are looked at together
_SAME_DB = 3.0  # mean difference of bands up to which two moments are the same sound
_SMOOTH = np.full(11, 1.0 / 11.0)  # over a tenth of a second
_LAGS_S = (0.08, 1.2)
_TIMES = 2  # a sound that comes back this often, without a break, is stuck
_LEAST_HEARD = 0.6
_MOST_FRAMES = 60 * RATE  # a minute tells enough


@dataclass(frozen=True, slots=True)
class Health:
    """What was measured of a take.

    Attributes:
        speech_s: from its first sound to its last.
        loudness_lufs: how loud the speech is.
        peak: the highest sample, as a factor on full scale.
        flats: how often it is cut off flat at its top, as by a converter or a sum that ran over.
        dead_s: the longest stretch inside the speech with nothing to hear.
        stuck_s: the longest stretch that goes on repeating itself, or stands still.
    """

    speech_s: float = 0.0
    loudness_lufs: float = SILENCE_DB
    peak: float = 0.0
    flats: int = 0
    dead_s: float = 0.0
    stuck_s: float = 0.0

    def to_json(self) -> dict[str, float]:
        """As it is kept beside a take."""
        return asdict(self)

    @staticmethod
    def from_json(data: object) -> Health | None:
        """What `to_json` made; None where it wasn't this version that did."""
        names = {field.name for field in fields(Health)}
        if not isinstance(data, dict) or set(data) != names:
            return None
        return Health(**data)


def measure_health(samples: Audio, rate: int = RATE) -> Health:
    """Measure a take.

    Args:
        samples: shape (frames,), full scale ±1.0, as it was made: a take that was resampled has lost its flats.
        rate: samples a second.
    """
    start, end = speech_bounds(samples, rate)
    speech = samples[start:end]
    if not len(speech):
        return Health(peak=_peak(samples))
    heard = _heard(speech, rate)
    return Health(
        speech_s=round(len(speech) / rate, 3),
        loudness_lufs=round(speech_loudness(speech, rate), 3),
        peak=round(_peak(samples), 5),
        flats=count_flats(speech),
        dead_s=round(_longest(~heard) * _HOP_S, 3),
        stuck_s=round(_stuck_s(speech[:_MOST_FRAMES], rate), 3),
    )


def count_flats(samples: Audio) -> int:
    """How many runs of equal samples there are at the top of a wave, shape (frames,)."""
    if len(samples) < _FLAT:
        return 0
    level = np.abs(samples)
    equal = (np.diff(samples) == 0.0) & (level[1:] >= _TOP * level.max()) & (level[1:] > 0.0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], equal, [False])).astype(np.int8)))
    return int(np.count_nonzero(edges[1::2] - edges[::2] >= _FLAT - 1))


def _peak(samples: Audio) -> float:
    return float(np.abs(samples).max()) if len(samples) else 0.0


def _heard(speech: Audio, rate: int) -> NDArray[np.bool_]:
    """Of each 10 ms, whether there is anything to hear."""
    hop = max(1, round(rate * _HOP_S))
    whole = np.pad(speech, (0, -len(speech) % hop)).reshape(-1, hop)
    power_db = 10.0 * np.log10(np.square(whole, dtype=np.float64).mean(axis=1) + 1e-12)
    return np.asarray(power_db > np.percentile(power_db, 98.0) - _BELOW_LOUD_DB)


def _longest(flags: NDArray[np.bool_]) -> int:
    """The length of the longest run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return int((edges[1::2] - edges[::2]).max()) if len(edges) else 0


def _stuck_s(speech: Audio, rate: int) -> float:
    """The longest stretch in which every moment is like the one a fixed time before it."""
    bands = _bands(speech, rate)
    audible = bands.max(axis=1) > -_AUDIBLE_DB
    first, last = (round(lag / _HOP_S) for lag in _LAGS_S)
    longest = 0
    for lag in range(first, min(last, len(bands) // (_TIMES + 1)) + 1):
        apart = np.abs(bands[lag:] - bands[:-lag]).mean(axis=1)
        same = np.convolve(apart, _SMOOTH, "same") < _SAME_DB
        edges = np.flatnonzero(np.diff(np.concatenate(([False], same, [False])).astype(np.int8)))
        for begin, end in zip(edges[::2], edges[1::2], strict=True):
            long_enough = end - begin >= _TIMES * lag and end - begin + lag > longest
            if long_enough and audible[begin:end].mean() >= _LEAST_HEARD:
                longest = int(end - begin) + lag
    return longest * _HOP_S


def _bands(speech: Audio, rate: int) -> NDArray[np.float64]:
    """The level of each 10 ms in each band, in dB below the loudest; shape (hops, bands)."""
    hop = max(1, round(rate * _HOP_S))
    width = _WINDOW * hop
    padded = np.pad(speech, (0, width + -len(speech) % hop))
    frames = np.lib.stride_tricks.sliding_window_view(padded, width)[::hop]
    power = np.square(np.abs(np.fft.rfft(frames * np.hanning(width).astype(np.float32), axis=1)))
    edges = np.searchsorted(np.fft.rfftfreq(width, 1.0 / rate), _BANDS_HZ)
    edges = np.unique(np.minimum(edges, power.shape[1] - 1))
    summed = np.add.reduceat(power, edges, axis=1)[:, :-1]
    level = 10.0 * np.log10(summed + 1e-12)
    return np.asarray(np.clip(level - level.max(), -_AUDIBLE_DB - 5.0, 0.0), dtype=np.float64)
