"""The computed answer of a place: early reflections from its walls, then the ring that they run into."""

from __future__ import annotations

import math
from hashlib import blake2b

import numpy as np
from numpy.random import Generator, default_rng
from numpy.typing import NDArray

from radioplay.acoustics import AIR_DB_M, reverberation_s
from radioplay.air import SOUND_MS
from radioplay.audio import Audio
from radioplay.rooms.decay import decays_s
from radioplay.rooms.images import MICROPHONE_POWER, TALKER_POWER, Images, images, stand
from radioplay.spaces import BANDS_HZ
from radioplay.timeline import Response
from radioplay.units import RATE, to_gain, to_samples

Floats = NDArray[np.float64]

LONGEST_S = 4.0
"""An answer is cut here at the latest."""

_OCTAVES_HZ = np.array([*BANDS_HZ, 16000.0])
_AIR_16K_DB_M = 0.25
# What a talker sends everywhere on average, beside what goes to the front: low notes go round a head, high
# ones don't. In dB at `_OCTAVES_HZ`, after Chu and Warnock (NRC-CNRC IRC-RR-104, 2002); the top is lower than
# theirs, since what is on real walls scatters it, and hiss in a ring is what gives a computed room away.
_ROUND_DB = np.array([-1.0, -1.8, -2.5, -2.8, -3.8, -5.5, -9.0, -18.0])
_LOWEST_HZ = 55.0  # below, a box of images booms as no room does
_FALL = 6.0 * math.log(10.0)  # a power's way down by 60 dB, in nepers
_FADE = 0.1  # of the whole, at its end
# In a short ring there is little of a low octave, and chance may make it decay otherwise than it should: then
# it is made again, and the best is taken.
_CHANCY_S, _GOOD, _TRIES = 1.2, 0.08, 8


def answer(response: Response) -> Audio:
    """The reflections of a click at a position in a place; the click itself is not in it.

    Time begins when the direct sound is heard, whose amplitude would be 1 (left and right together). Feed it
    a sound before its pan. The same response gives the same samples.

    Returns:
        Shape (2, frames) at the project rate; may pass full scale.
    """
    place = (response.size, response.absorption, response.distance_m, response.pan)
    rng = default_rng(int.from_bytes(blake2b(repr(place).encode(), digest_size=16).digest(), "little"))
    absorption = np.array([*response.absorption, response.absorption[-1]])
    air = np.array([*AIR_DB_M, _AIR_16K_DB_M])
    times = _times(response, absorption, air)
    best, least = _once(response, absorption, air, times, rng), 0.0
    if times.max() < _CHANCY_S:
        least = _error(best, times)
        for _ in range(_TRIES):
            if least <= _GOOD:
                break
            other = _once(response, absorption, air, times, rng)
            error = _error(other, times)
            best, least = (other, error) if error < least else (best, least)
    return np.asarray(best * to_gain(response.gain_db), dtype=np.float32)


def _once(response: Response, absorption: Floats, air: Floats, times: Floats, rng: Generator) -> Floats:
    """One of the answers that a place may have, by chance."""
    length = to_samples(min(LONGEST_S, float(times.max())))
    scene = stand(response)
    start_s, end_s = _mixing(response, length / RATE)
    start, end = to_samples(start_s), min(length, to_samples(end_s))
    early = _early(images(scene, end_s, rng), end, length, absorption, air)
    late = _late(response, scene.distance_m, scene.direct, times, length, rng)
    over = np.sin(np.linspace(0.0, np.pi / 2.0, end - start))
    early[:, start:end] *= over[::-1]
    early[:, end:] = 0.0
    late[:, :start] = 0.0
    late[:, start:end] *= over
    whole = early + late
    fade = max(1, round(_FADE * length))
    whole[:, -fade:] *= np.cos(np.linspace(0.0, np.pi / 2.0, fade)) ** 2
    return np.asarray(whole)


def _error(sound: Floats, times: Floats) -> float:
    """By how much the octaves that matter to speech miss their times, at most; 0 for a perfect one."""
    found = decays_s(sound, BANDS_HZ[1:6])
    return float(np.abs(found / times[1:6] - 1.0).max())


def _times(response: Response, absorption: Floats, air: Floats) -> Floats:
    """Reverberation times at `_OCTAVES_HZ`."""
    octaves = reverberation_s(response.size, response.absorption)
    length, width, height = response.size
    volume = length * width * height
    surface = 2.0 * (length * width + length * height + width * height)
    nepers = air[-1] * math.log(10.0) / 10.0
    top = -math.log(1.0 - absorption[-1]) * surface / (4.0 * volume) + nepers
    return np.array([*octaves, _FALL / (SOUND_MS * top)])


def _mixing(response: Response, length_s: float) -> tuple[float, float]:
    """From when to when single reflections give way to a ring, after the direct sound.

    They begin to where an ear no longer tells them apart: Lindau, Kosanke and Weinzierl, JAES 60 (2012) 887.
    """
    length, width, height = response.size
    per_surface = length * width * height / (2.0 * (length * width + length * height + width * height))
    start = min(0.020 * per_surface + 0.012, 0.2 * length_s)
    return start, 2.0 * start


def _early(found: Images, frames: int, length: int, absorption: Floats, air: Floats) -> Floats:
    """Images as a train of pulses for each number of walls met, each through that many walls.

    A wall is a filter of least phase: it takes away what the table says, and nothing comes before its time.
    """
    at = np.rint(found.delay_s * RATE).astype(np.int64)
    size = 1 << max(13, (2 * frames - 1).bit_length())
    walls = int(found.order.max(initial=0)) + 1
    out = np.zeros((2, length))
    if not len(found.order):
        return out
    wall = _least_phase(0.5 * np.log(1.0 - absorption), size)
    breath = _least_phase(-air * math.log(10.0) / 20.0, size)
    everywhere = _least_phase((_ROUND_DB - 10.0 * math.log10(TALKER_POWER)) * math.log(10.0) / 20.0, size)
    cut = _least_phase_of(-0.5 * np.log1p((_LOWEST_HZ / _frequencies(size)) ** 6), size)
    heard = at < frames
    met = np.bincount(found.order, minlength=walls)
    path = np.bincount(found.order, found.path_m, minlength=walls) / np.maximum(1, met)
    for side in range(2):
        here = heard[side]
        place = found.order[here] * frames + at[side, here]
        trains = np.bincount(place, found.gain[side, here], minlength=walls * frames).reshape(walls, frames)
        total = np.zeros(size // 2 + 1, dtype=np.complex128)
        for order in np.flatnonzero(met):
            total += np.fft.rfft(trains[order], size) * np.exp(order * wall + path[order] * breath)
        made = np.fft.irfft(total * np.exp(everywhere + cut), size)[:length]
        out[side, : len(made)] = made
    return out


def _late(
    response: Response, distance_m: float, direct: Floats, times: Floats, length: int, rng: Generator
) -> Floats:
    """Noise that falls, in each octave, in the place's time from the level that images have on average.

    There are 4 pi c^3 t^2 / V images a second, each (c t) away: the mean is the same at any time but for
    what the walls took, so nothing has to be fitted.
    """
    volume = math.prod(response.size)
    heard = MICROPHONE_POWER * TALKER_POWER / float(np.sum(direct**2))
    power = 4.0 * np.pi * SOUND_MS * distance_m**2 / volume * heard / RATE
    size = 1 << (length - 1).bit_length()
    noise = np.fft.rfft(rng.standard_normal((2, size)), axis=1)
    spectrum = _frequencies(size)
    colour = _between(_ROUND_DB - 10.0 * math.log10(TALKER_POWER), spectrum) / 20.0 * math.log(10.0)
    noise *= math.sqrt(power) * np.exp(colour) / np.sqrt(1.0 + (_LOWEST_HZ / spectrum) ** 6)
    path_s = np.arange(length) / RATE + distance_m / SOUND_MS
    out = np.zeros((2, length))
    for share, time in zip(_shares(spectrum), times, strict=True):
        out += np.fft.irfft(noise * share, size, axis=1)[:, :length] * np.exp(-0.5 * _FALL / time * path_s)
    return out


def _shares(hz: Floats) -> Floats:
    """How much of each frequency belongs to each octave; the shares of one frequency add up to 1."""
    where = np.interp(np.log2(np.maximum(1.0, hz)), np.log2(_OCTAVES_HZ), np.arange(len(_OCTAVES_HZ)))
    apart = np.abs(where - np.arange(len(_OCTAVES_HZ))[:, np.newaxis])
    return np.asarray(np.cos(np.minimum(1.0, apart) * np.pi / 2.0) ** 2)


def _frequencies(size: int) -> Floats:
    return np.asarray(np.maximum(1.0, np.fft.rfftfreq(size, 1.0 / RATE)))


def _between(octaves: Floats, hz: Floats) -> Floats:
    """A curve through what is known at `_OCTAVES_HZ`, flat outside them."""
    return np.asarray(np.interp(np.log2(np.maximum(1.0, hz)), np.log2(_OCTAVES_HZ), octaves))


def _least_phase(octaves: Floats, size: int) -> NDArray[np.complex128]:
    """The logarithm of a causal filter's spectrum, from that of its magnitude at `_OCTAVES_HZ`.

    n times the logarithm is the filter n times over.
    """
    return _least_phase_of(_between(octaves, _frequencies(size)), size)


def _least_phase_of(magnitude: Floats, size: int) -> NDArray[np.complex128]:
    cepstrum = np.fft.irfft(magnitude, size)
    cepstrum[1 : size // 2] *= 2.0
    cepstrum[size // 2 + 1 :] = 0.0
    return np.asarray(np.fft.rfft(cepstrum))
