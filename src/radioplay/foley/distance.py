"""How near a sound is: what the way through the air, and a microphone close by, do to it.

Three things happen on the way from `mid` outwards. The air swallows the high (ISO 9613-1); whatever stands in
between throws a shadow that is deeper for short waves (Maekawa: 10·lg of 1 plus a term that grows with
frequency); and a thousand slightly different paths arrive within some milliseconds, which rounds every
transient without changing the tone. Coming nearer, the fine detail and the first instants stand out, and a
pressure-gradient microphone swells the bass as 1 + 1/(2jkr), here by half of that in decibels. Reflections
are not added: they are the place's.

A thing has its own reach: a cup is near at a hand's breadth, thunder at a few hundred metres.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.random import Generator

from radioplay.air import SOUND_MS, air_db_per_m
from radioplay.foley.registry import Preset, Sound
from radioplay.units import RATE

Distance = Literal["near", "mid", "far"]
"""As close as a recordist goes; where one stands beside it; as far off as it still matters."""

_TAPS = 2048
_MIC_M = 0.3  # from the thing itself, at its nearest
_SPREAD = 0.35  # of the 6 dB a doubling of distance costs: the ear allows for distance, and so does a mix
_SMEAR_S = 0.004  # by how much the paths to a far thing differ


def metres_of(preset: Preset, distance: Distance | float) -> float:
    """How far away that is for this preset, in metres.

    Raises:
        ValueError: for a word that is not a distance, or a number not above 0 and below a million.
    """
    if isinstance(distance, str):
        words: tuple[str, ...] = ("near", "mid", "far")
        if distance not in words:
            raise ValueError(f"a distance is near, mid, far, or metres, not {distance}")
        return preset.reach_m[words.index(distance)]
    if not 0.0 < distance < 1e6:
        raise ValueError(f"a distance is more than 0 and less than a million metres, not {distance:g}")
    return float(distance)


def place_of(preset: Preset, metres: float) -> float:
    """Where that lies between near (−1), mid (0) and far (+1), by ratios, no farther than these."""
    near, mid, far = preset.reach_m
    end = near if metres < mid else far
    share = float(np.log(metres / mid) / abs(np.log(end / mid)))
    return float(np.clip(share, -1.0, 1.0))


def level_db(preset: Preset, distance: Distance | float) -> float:
    """How much louder (+) or softer (−) than at mid it belongs there, in dB.

    About a third of what free spreading would give: between a cup at one's ear and one across the hall lie
    some 14 dB, not 40.
    """
    return -_SPREAD * 20 * float(np.log10(metres_of(preset, distance) / preset.reach_m[1]))


def colour_db(hz: Sound, preset: Preset, metres: float) -> Sound:
    """What the way does to each frequency, beside mid, in dB; how much softer the whole is does not count."""
    _, mid, _ = preset.reach_m
    place = place_of(preset, metres)
    gain = np.minimum(-air_db_per_m(hz) * (metres - mid), 5.0)  # what is gone by mid comes back in part
    if place > 0:
        gain -= 10 * place * np.log10(1 + hz / 2500)
    elif place < 0:
        wave = 2 * np.pi * np.maximum(hz, 25) / SOUND_MS * _MIC_M
        gain -= place * 5 * np.log10(1 + 1 / (2 * wave) ** 2)
        gain -= place * 4.0 * hz**2 / (hz**2 + 2500.0**2)
    return np.maximum(gain, -90.0)


def at_distance(sound: Sound, preset: Preset, metres: float, rng: Generator) -> Sound:
    """A sound as it is heard from `metres`, without the fall of its level.

    Args:
        sound: shape (frames,) or (frames, 2), as made for mid.
        preset: whose it is; a bed stays a loop.
        metres: from where it is heard.
        rng: chance.

    Returns:
        The same shape; for what is no bed, longer by the answer of the filter.
    """
    from scipy.signal import oaconvolve

    place = place_of(preset, metres)
    block = sound[:, None] if sound.ndim == 1 else sound
    n, lap = len(block), 0
    if preset.kind == "bed":  # runs on from its own end, so it is filtered as a ring
        lap = _TAPS + RATE // 5
        block = np.concatenate([block[np.arange(-lap, 0) % n], block])
    if place < 0:
        block = block * _first_instants(np.mean(np.abs(block), axis=1), -place)[:, None]
    if place > 0 and block.shape[1] == 2:  # what is far is also narrow
        block = block + 0.6 * place * 0.5 * (block[:, ::-1] - block)
    answer = _answer(preset, metres, max(0.0, place), rng)
    block = oaconvolve(block, answer[:, None], mode="full", axes=0)
    block = block[lap : lap + n] if lap else block
    out: Sound = block[:, 0] if sound.ndim == 1 else block
    return out


def _answer(preset: Preset, metres: float, smeared: float, rng: Generator) -> Sound:
    """The impulse response of the way: minimum phase, and with a delay that differs with frequency."""
    hz = np.arange(2 * _TAPS + 1) * RATE / (4 * _TAPS)
    size = colour_db(hz, preset, metres) / 20 * np.log(10)
    cepstrum = np.fft.irfft(size)
    cepstrum[1 : 2 * _TAPS] *= 2
    cepstrum[2 * _TAPS + 1 :] = 0
    spectrum = np.exp(np.fft.rfft(cepstrum))
    if smeared:
        bands = rng.uniform(0, 1, 48)
        later = np.interp(np.log2(np.maximum(hz, 60) / 60), np.linspace(0, 8.7, 48), bands)
        delay = _SMEAR_S * smeared * later * hz / (hz + 400)
        spectrum = spectrum * np.exp(-2j * np.pi * np.cumsum(delay) * hz[1])
    answer = np.fft.irfft(spectrum)[:_TAPS]
    answer[_TAPS // 2 :] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, _TAPS // 2))
    return np.asarray(answer, dtype=np.float64)


def _first_instants(size: Sound, much: float) -> Sound:
    """A gain that lifts the beginnings of things, by up to some 4 dB: a quick envelope over a slow one."""
    from scipy.signal import lfilter

    quick, slow = (lfilter([1 - r], [1, -r], size) for r in np.exp(-1 / (RATE * np.array([0.0015, 0.04]))))
    floor = 1e-4 * np.max(size, initial=1e-9)
    lifted: Sound = np.clip((quick + floor) / (slow + floor), 1.0, 4.0) ** (0.3 * much)
    return lifted
