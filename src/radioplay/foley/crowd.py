"""People murmuring: walla.

Voices that say nothing. Each has a glottal source with its own pitch, which falls through a phrase as
speech does, and speaks syllables: the source through three formants (Peterson and Barney's averages for ten
vowels), one vowel fading into the next, some with a hiss or a small burst before them. Phrases and pauses
fall by chance. All is made at 16 kHz: a crowd across a room has little above 6.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.handling import china
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import LAP, add, band, frames, level, loop, pan, room, struck
from radioplay.units import RATE

_SLOW = 16_000
_VOWELS = (
    (270, 2290, 3010),
    (390, 1990, 2550),
    (530, 1840, 2480),
    (660, 1720, 2410),
    (730, 1090, 2440),
    (570, 840, 2410),
    (440, 1020, 2240),
    (300, 870, 2240),
    (640, 1190, 2390),
    (490, 1350, 1690),
)
_WIDTHS = (90.0, 110.0, 170.0)


def _resonators(formants: list[float]) -> Sound:
    """Second-order sections for a vowel: a resonance at each formant, unity gain at its peak, in series."""
    rows = []
    for f, width in zip(formants, _WIDTHS, strict=True):
        r = np.exp(-np.pi * width / _SLOW)
        turn = 2 * np.pi * f / _SLOW
        a1, a2 = -2 * r * np.cos(turn), r * r
        rows.append([1 + a1 + a2, 0.0, 0.0, 1.0, a1, a2])
    return np.array(rows)


def _glottis(rng: Generator, n: int, pitch_hz: float, lively: float) -> Sound:
    """A phrase's worth of voicing: rounded pulses, falling a fourth from beginning to end, with jitter and
    breath.
    """
    fall = np.linspace(1.12, 0.86, n)
    accents = 1 + lively * 0.12 * np.sin(
        np.cumsum(rng.uniform(2, 5) * (1 + 0.5 * rng.standard_normal(n) / 9)) / _SLOW * 6.28
    )
    phase = (np.cumsum(pitch_hz * fall * accents) / _SLOW) % 1.0
    opening = np.clip(phase / 0.6, 0, 1)
    pulse = 0.5 - 0.5 * np.cos(2 * np.pi * opening**1.4)
    source = np.diff(pulse, prepend=pulse[0]) * _SLOW / pitch_hz * 0.05
    return source + 0.012 * rng.standard_normal(n)


def _phrase(rng: Generator, pitch_hz: float, tract: float, syllables: int) -> Sound:
    """A few syllables on end, at 16 kHz."""
    from scipy.signal import sosfilt

    lengths = rng.gamma(9, 0.021, syllables).clip(0.09, 0.42)
    lengths[-1] *= 1.4
    starts = np.concatenate([[0.0], np.cumsum(lengths)])
    n = round((starts[-1] + 0.15) * _SLOW)
    source = _glottis(rng, n, pitch_hz, rng.uniform(0.5, 1.6))
    out = np.zeros(n)
    for k, length in enumerate(lengths):
        overlap = 0.045
        first = max(0, round((starts[k] - overlap) * _SLOW))
        last = min(n, round((starts[k] + length + overlap) * _SLOW))
        size = last - first
        ramp = min(size // 2, round(2 * overlap * _SLOW))
        window = np.ones(size)
        window[:ramp] = 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, ramp))
        window[-ramp:] = window[:ramp][::-1]
        formants = [f * tract * rng.uniform(0.94, 1.06) for f in _VOWELS[int(rng.integers(len(_VOWELS)))]]
        voiced = sosfilt(_resonators(formants), source[first:last] * window * rng.uniform(0.5, 1.0))
        out[first:last] += voiced
        if rng.random() < 0.5:
            _consonant(rng, out, first)
    return out


def _consonant(rng: Generator, out: Sound, at: int) -> None:
    """A hiss or a burst where a syllable begins, in place; both far below the vowel."""
    fricative = rng.random() < 0.6
    size = round(rng.uniform(0.05, 0.1) * _SLOW) if fricative else round(0.018 * _SLOW)
    size = min(size, len(out) - at)
    if size < 24:
        return
    low = rng.uniform(2200, 3800) if fricative else rng.uniform(900, 2400)
    made = band(rng.standard_normal(size), low, min(7600, low * 2), 1, _SLOW) * np.hanning(size)
    out[at : at + size] += made * (0.05 if fricative else 0.09)


def speaking(rng: Generator, n: int, busy: float, high: bool) -> Sound:
    """One person in conversation for `n` samples at 16 kHz: phrases, and the pauses in which others speak."""
    pitch = rng.uniform(165, 225) if high else rng.uniform(95, 140)
    tract = rng.uniform(1.1, 1.2) if high else rng.uniform(0.95, 1.05)
    out = np.zeros(n)
    at = -round(rng.uniform(0, 4) * _SLOW)
    while at < n:
        phrase = _phrase(rng, pitch * rng.uniform(0.9, 1.15), tract, int(rng.integers(3, 13)))
        skip = max(0, -at)
        piece = phrase[skip : skip + n - max(0, at)]
        if len(piece):
            out[max(0, at) : max(0, at) + len(piece)] += piece
        at += len(phrase) + round((0.15 + rng.exponential(1.6 * (1.1 - busy))) * _SLOW)
    return band(out, 110, rng.uniform(2200, 5500), 1, _SLOW) / (np.std(out) + 1e-9)


@preset(
    "cafe-walla",
    "bed",
    "a café full of people: murmur, cups, no word to be made out",
    words=(
        "café",
        "walla",
        "murmur",
        "restaurant",
        "bar",
        "diner",
        "crowd murmuring",
        "busy café",
        "voices",
        "chatter",
    ),
    reach=(0.8, 3.0, 30.0),
    close_up={"voices": 8, "cups_hz": 0.9},
    far_off={"voices": 20, "cups_hz": 0.15},
    seconds=30.0,
    peak=0.4,
    lasts=True,
    busy=(0.5, 0.0, 1.0),
    cups_hz=(0.5, 0.0, 5.0),
    voices=(14, 2, 30),
)
def cafe_walla(rng: Generator, seconds: float, busy: float, cups_hz: float, voices: int) -> Sound:
    """Voices in pairs round the room, some near and most far, cups among them, and one room around all."""
    from scipy.signal import resample_poly

    n = frames(seconds)
    m = n + frames(LAP + 0.7)
    slow = np.zeros((m // 3 + 1, 2))
    for k in range(voices):
        far = 0.45 + 0.55 * (k + 0.5) / voices
        slow += pan(speaking(rng, len(slow), busy, high=k % 2 == 1), rng.uniform(-0.95, 0.95)) * 0.28 / far
    out = np.asarray(resample_poly(slow, 3, 1, axis=0), dtype=np.float64)[:m]
    for _ in range(int(rng.poisson(cups_hz * m / RATE))):
        hz, t60, gains = china(rng, rng.uniform(1500, 3200))
        clink = pan(level(struck(hz, t60, gains, 0.25)), rng.uniform(-0.9, 0.9))
        at, gain = rng.uniform(0, m / RATE), 0.6 + rng.exponential(1.0)
        add(out, clink, at, gain)
        if rng.random() < 0.5:
            add(out, clink, at + rng.uniform(0.04, 0.12), 0.5 * gain)
    inside = room(rng, out, 0.65, 0.9, 3200, 11)
    settled = frames(0.65)  # before that the room is still filling
    return loop(inside[settled : settled + n + frames(LAP)], n)
