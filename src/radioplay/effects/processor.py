"""A treatment at work on one clip's sound."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio
from radioplay.effects.filters import Filters, Wide
from radioplay.effects.settings import Echo, Pass, Settings
from radioplay.units import RATE, to_gain, to_samples

_FOLLOW_S = 0.01
"""How quickly noise that goes with a sound follows it."""
_RESPONSE_S = 0.01
"""How long an echo's own filter is let ring."""


class Processor:
    """A treatment at work on one sound. In whatever pieces it comes, the same samples come out."""

    def __init__(self, settings: Settings, channels: int, begin: int = 0) -> None:
        """Args: what to do, how many channels will come in, and where in the clip the first sample is (less than
        0: before its start), which the noise keeps to.
        """
        self.channels = 1 if settings.mono else channels
        """How many come out."""
        self._settings = settings
        self._before = Filters(settings.before, self.channels)
        self._after = Filters(settings.after, self.channels)
        self._drive = to_gain(settings.drive_db)
        self._gain = to_gain(settings.gain_db)
        self._grit = _Grit(settings.grit_db, self.channels, begin) if settings.grit_db else None

    def process(self, block: Audio) -> Audio:
        """The next of its samples: shape (channels in, frames) to (`channels`, frames)."""
        sound = block.astype(np.float64)
        if self._settings.mono and len(block) > 1:
            # Added channel by channel: a mean over an axis may add in another order for another length.
            sound = (0.5 * (sound[0] + sound[1]))[np.newaxis]
        sound = self._before.process(sound)
        if self._drive != 1.0:
            driven = sound * self._drive
            sound = driven / np.sqrt(1.0 + driven * driven) / self._drive
        if self._grit is not None:
            sound = self._grit.process(sound)
        sound = self._after.process(sound)
        return np.asarray(sound * self._gain, dtype=np.float32)


class _Grit:
    """Noise that is as loud as the sound under it, less so many dB: silence stays silent.

    The noise is the same for every clip, from its start on.
    """

    def __init__(self, level_db: float, channels: int, begin: int) -> None:
        self._gain = to_gain(level_db)
        self._keep = math.exp(-1.0 / (_FOLLOW_S * RATE))
        self._state = np.zeros((channels, 1))
        self._at = begin

    def process(self, sound: Wide) -> Wide:
        from scipy.signal import lfilter

        if not sound.shape[1]:
            return sound
        keep = self._keep
        level, self._state = lfilter([1.0 - keep], [1.0, -keep], np.abs(sound), axis=-1, zi=self._state)
        noise = _noise()
        places = np.arange(self._at, self._at + sound.shape[1]) % len(noise)
        self._at += sound.shape[1]
        return np.asarray(sound + self._gain * level * noise[places])


@lru_cache(maxsize=1)
def _noise() -> NDArray[np.float64]:
    """Seven seconds of white noise, of amplitude 1 in the mean square, always the same."""
    return np.random.default_rng(1938).standard_normal(7 * RATE)


@lru_cache(maxsize=8)
def echo_response(echoes: tuple[Echo, ...]) -> Audio:
    """Echoes as the impulse response of a place: shape (2, frames), without the sound itself.

    Each is placed at equal power, as a mono sound is.
    """
    own = to_samples(_RESPONSE_S)
    response = np.zeros((2, max(to_samples(echo.delay_s) for echo in echoes) + own))
    for echo in echoes:
        at = to_samples(echo.delay_s)
        click = np.zeros((1, own))
        click[0, 0] = to_gain(echo.gain_db)
        dull = Filters((Pass("lowpass", echo.cutoff_hz, 2),), 1).process(click)[0]
        angle = (echo.pan + 1.0) * math.pi / 4.0
        response[0, at : at + own] += math.cos(angle) * dull
        response[1, at : at + own] += math.sin(angle) * dull
    return np.asarray(response, dtype=np.float32)
