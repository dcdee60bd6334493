"""A recording as it comes, made into a take: one channel, trimmed, without rumble, at the common level."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import (
    Audio,
    AudioError,
    count_flats,
    planar,
    read_audio,
    resample,
    speech_bounds,
    speech_loudness,
)
from radioplay.audio.blocks import without_holes
from radioplay.people.cutting import sounding
from radioplay.truepeak import true_peak_dbtp
from radioplay.units import RATE, to_gain

LEVEL_LUFS = -23.0
"""What the speech of every recording is brought to, where its peaks allow; the mix levels it again."""
PEAK_DBTP = -1.0
HANDLE_S = 0.25

_FADE_S = 0.005
_RUMBLE_HZ = 40.0
_MARGIN_DB = 0.05  # 24 bits and a meter that interpolates: a peak may be read a little higher afterwards
_DEAD_DB = 30.0  # a channel this far below the loudest has no microphone
_ALIKE = 0.9  # correlation from which two channels are one voice in one place
_RATES = (4_000, 384_000)
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Raw:
    """A recording in one channel, shape (frames,), as loud as it came, without DC and rumble.

    Attributes:
        samples, rate: the sound.
        flats: places in which the original is cut off flat, as starts in frames.
        note: what was done about its channels, in words; empty where that was nothing out of the ordinary.
        digest: of the original's samples and rate: the same recording, whatever its file is called.
        at: where in the file it begins, in frames.
    """

    samples: Audio
    rate: int
    flats: NDArray[np.int64]
    note: str
    digest: str
    at: int = 0

    def part(self, start: int, end: int) -> Raw:
        """A stretch of it."""
        inside = self.flats[(self.flats >= start) & (self.flats < end)] - start
        digest = self.digest if (start, end) == (0, len(self.samples)) else _of(self.samples[start:end])
        return Raw(self.samples[start:end], self.rate, inside, self.note, digest, self.at + start)


def read_raw(path: Path) -> Raw:
    """Read a recording of any format, rate and number of channels.

    Raises:
        AudioError: it can't be read, holds no sound, or a rate that no recorder has.
    """
    samples, rate = read_audio(path)
    if not _RATES[0] <= rate <= _RATES[1]:
        raise AudioError(f"{path.name} says it has {rate} samples a second, which can't be")
    samples, _ = without_holes(samples)
    digest = _of(samples, rate)
    flats = _flats(samples, rate)
    mono, note = one_channel(samples)
    return Raw(without_rumble(mono, rate), rate, flats, note, digest)


def one_channel(samples: Audio) -> tuple[Audio, str]:
    """One channel that has the voice, and what was done to get it.

    Channels that are alike are averaged, which is the quieter for their noise; those that are each other's
    mirror, as with a cable wired the wrong way round, are averaged with one of them turned over. Of channels
    that are neither, as from two microphones, the loudest is taken: their sum would sound hollow. A dead
    channel is left out.

    Args:
        samples: shape (frames, channels).

    Returns:
        Shape (frames,), and words for people where that was anything out of the ordinary.
    """
    if samples.shape[1] == 1:
        return np.ascontiguousarray(samples[:, 0]), ""
    channels = planar(samples)
    products = _products(channels)
    power = np.diag(products)
    loudest = int(power.argmax())
    if not power[loudest] > 0.0:
        return channels[0], ""
    live = [c for c in range(len(power)) if power[c] > power[loudest] * 10.0 ** (-_DEAD_DB / 10.0)]
    if len(live) == 1:
        return channels[loudest], f"channel {loudest + 1} of {len(power)}, the other is dead"
    alike = [products[loudest, c] / np.sqrt(power[loudest] * power[c]) for c in live]
    if all(abs(each) >= _ALIKE for each in alike):
        signs = np.sign(alike).astype(np.float32)
        note = "" if min(alike) > 0 else "one side turned over"
        return np.asarray((signs / np.float32(len(live))) @ channels[live], dtype=np.float32), note
    return channels[loudest], f"channel {loudest + 1} of {len(power)}, the loudest"


def _products(channels: Audio) -> NDArray[np.float64]:
    """The covariance of planar channels: shape (channels, channels)."""
    count = channels.shape[1]
    sums, products = np.zeros(len(channels)), np.zeros((len(channels), len(channels)))
    for start in range(0, count, _BLOCK):
        block = channels[:, start : start + _BLOCK].astype(np.float64)
        sums += block.sum(axis=1)
        products += block @ block.T
    return np.asarray(products / count - np.outer(sums, sums) / count**2)


def without_rumble(mono: Audio, rate: int) -> Audio:
    """A sound without DC and what lies below every voice: a second-order high-pass, run in blocks."""
    from scipy.signal import butter, sosfilt, sosfilt_zi  # slow to import

    sections = butter(2, _RUMBLE_HZ, "highpass", fs=rate, output="sos")
    state = sosfilt_zi(sections) * (float(mono[0]) if len(mono) else 0.0)
    made = np.empty(len(mono), dtype=np.float32)
    for start in range(0, len(mono), _BLOCK):
        made[start : start + _BLOCK], state = sosfilt(sections, mono[start : start + _BLOCK], zi=state)
    return made


def treated(raw: Raw) -> Audio:
    """A recording as a take: at the project rate, from a moment before its speech to a moment after it.

    Returns:
        Shape (frames,), its speech at `LEVEL_LUFS` unless its true peak would pass `PEAK_DBTP`; empty where
        there is nothing to hear.
    """
    mono, rate = _near_speech(raw)
    if not len(mono):
        return mono
    made = resample(mono, rate, RATE)
    start, end = speech_bounds(made, RATE)
    if start == end:
        return made[:0]
    handle, fade = round(HANDLE_S * RATE), round(_FADE_S * RATE)
    made = made[max(0, start - handle) : end + handle].copy()
    ramp = np.linspace(0.0, 1.0, min(fade, len(made)), dtype=np.float32)
    made[: len(ramp)] *= ramp
    made[len(made) - len(ramp) :] *= ramp[::-1]
    gain_db = min(
        LEVEL_LUFS - speech_loudness(made),
        PEAK_DBTP - _MARGIN_DB - true_peak_dbtp(planar(made[:, np.newaxis])),
    )
    return np.asarray(made * np.float32(to_gain(gain_db)))


def _near_speech(raw: Raw) -> tuple[Audio, int]:
    """The recording without what is far from every word, and the clicks in it."""
    heard = sounding(raw.samples, raw.rate)
    if not heard:
        return raw.samples[:0], raw.rate
    around = round(2 * HANDLE_S * raw.rate)
    return raw.samples[max(0, heard[0][0] - around) : heard[-1][1] + around], raw.rate


def _flats(samples: Audio, rate: int) -> NDArray[np.int64]:
    """The tenths of a second in which a channel is cut off flat, each as often as it is there."""
    step = max(1, rate // 10)
    top = np.abs(samples).max(axis=0)
    places: list[int] = []
    for channel in range(samples.shape[1]):
        one, found = samples[:, channel], []
        for start in range(0, len(one), step):
            part = one[start : start + step]
            if np.abs(part).max() >= 0.98 * top[channel]:
                found += [start] * count_flats(part)
        places = max(places, found, key=len)
    return np.array(places, dtype=np.int64)


def _of(samples: Audio, rate: int = 0) -> str:
    return blake2b(np.ascontiguousarray(samples).data, digest_size=16, key=str(rate).encode()).hexdigest()
