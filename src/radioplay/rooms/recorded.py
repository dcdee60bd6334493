"""A place's answer out of a recording: somebody's impulse response, made to fit what is computed otherwise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio, AudioError, fold_down, open_sound, resample
from radioplay.timeline import Response
from radioplay.units import to_gain, to_samples

LONGEST_S = 10.0
"""More of a recording isn't used."""

_FRAMES = 1 << 16
_ONSET_DB = -12.0  # the direct sound begins where the recording first comes so near its peak
_DIRECT_S = 0.0025  # and lasts so long: the first wall is rarely nearer than half a metre
_FADE_IN_S = 0.0005
_ENDED_DB = -70.0  # below its own peak, the rest is the noise of the room it was recorded in
_FADE_OUT = 0.1
_MOST_TIMES = 8.0


class RecordingError(Exception):
    """A recording that is no impulse response; the message goes on from its name."""


def recorded(path: Path, response: Response) -> tuple[Audio, tuple[str, ...]]:
    """The reflections out of a recorded impulse response.

    The direct sound (its first peak) is cut off, and the rest levelled as if its amplitude had been 1 (left
    and right together). The recording is taken to stand for a voice at 1 m; for one farther away, its
    reflections are as much louder beside it.

    Returns:
        Shape (2, frames) at the project rate; and what is odd about it, in words that go on from its name.

    Raises:
        RecordingError: it is no sound that can be used so.
    """
    samples, rate, cut = _read(path)
    remarks = [f"lasts longer than {LONGEST_S:g} s; the rest is left out"] if cut else []
    if not np.isfinite(samples).all():
        raise RecordingError("holds samples that are not numbers")
    sound = resample(samples, rate).T.astype(np.float64)
    level = np.sqrt(np.sum(np.square(sound), axis=0) / len(sound))
    peak = float(level.max(initial=0.0))
    if peak < 1e-6:
        raise RecordingError("is silent")
    onset = int(np.argmax(level >= peak * to_gain(_ONSET_DB)))
    last = onset + to_samples(_DIRECT_S)
    direct = onset + int(np.argmax(level[onset:last]))
    # amplitude 1 as panned to the middle: each side has the square root of a half
    rest = sound / (level[direct] * np.sqrt(2.0))
    rest = rest[:, direct:] if rest.shape[0] == 2 else np.repeat(rest[:, direct:], 2, axis=0)
    rest = _without_direct(_ended(rest), last - direct)
    if rest.shape[1] < to_samples(0.01) or not np.any(rest):
        remarks.append("has nothing behind its direct sound, and adds nothing")
    gain = min(_MOST_TIMES, response.distance_m) * to_gain(response.gain_db)
    return np.asarray(rest * gain, dtype=np.float32), tuple(remarks)


def _read(path: Path) -> tuple[Audio, int, bool]:
    """Its first `LONGEST_S`, in one or two channels; its rate; whether it goes on."""
    try:
        with open_sound(path) as sound:
            wanted, blocks, have = to_samples(LONGEST_S, sound.rate), [], 0
            while have <= wanted and len(block := sound.read(_FRAMES)):
                blocks.append(fold_down(block))
                have += len(block)
            rate = sound.rate
    except (AudioError, ValueError, OSError) as error:
        raise RecordingError(f"can't be used: {getattr(error, 'strerror', None) or error}") from error
    if not blocks:
        raise RecordingError("holds no samples")
    return np.concatenate(blocks)[:wanted], rate, have > wanted


def _ended(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """Without the silence at its end, and fading into it."""
    level = np.abs(sound).max(axis=0)
    heard = np.flatnonzero(level >= level.max() * to_gain(_ENDED_DB))
    kept = sound[:, : int(heard[-1]) + 1].copy()
    fade = round(_FADE_OUT * kept.shape[1])
    if fade:
        kept[:, -fade:] *= np.cos(np.linspace(0.0, np.pi / 2.0, fade)) ** 2
    return kept


def _without_direct(sound: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """Silent for as long as the direct sound lasts, then fading in."""
    sound[:, :length] = 0.0
    fade = min(to_samples(_FADE_IN_S), max(0, sound.shape[1] - length))
    sound[:, length : length + fade] *= np.linspace(0.0, 1.0, fade)
    return sound
