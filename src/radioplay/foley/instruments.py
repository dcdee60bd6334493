"""The players: vibraphone, electric piano, double bass, brushes, strings, a kettle drum.

Each makes one note, mono, from its pitch in hertz, its length in seconds and how hard it is played (0 to
1), with the ring after the length included.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound
from radioplay.foley.toolbox import (
    add,
    band,
    curve,
    decay,
    frames,
    glide,
    hiss,
    level,
    struck,
    times,
    tones,
    wander,
)


def hz_of(pitch: float) -> float:
    """The frequency of a MIDI pitch, A4 being 440 Hz."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def _damped(n: int, seconds: float, release_s: float) -> Sound:
    """1 while a note is held, then an exponential fall."""
    return np.exp(-np.maximum(0.0, times(n) - seconds) / release_s)


def vibraphone(hz: float, seconds: float, force: float) -> Sound:
    """A metal bar over a tube: modes tuned to 1 : 4 : 10, and the fan that opens and closes the tube."""
    n = frames(seconds + 0.9)
    t = times(n)
    fan = 1 + 0.16 * np.sin(2 * np.pi * 5.2 * t - 1.0)
    bar = fan * tones(n, [hz], [1.5 * (262 / hz) ** 0.35], [1.0])
    bar += tones(n, [3.984 * hz, 9.9 * hz], [0.28, 0.05], [0.05 + 0.16 * force, 0.07 * force])
    mallet = curve(n, (0, 0), (0.0025, 1))
    return bar * mallet * _damped(n, seconds, 0.22) * (0.35 + 0.65 * force)


def electric_piano(hz: float, seconds: float, force: float) -> Sound:
    """A tine before a pickup: nearly a sine, bent the more the harder it is struck, and a high ping at the
    start.
    """
    n = frames(seconds + 0.5)
    swing = tones(n, [hz], [1.3 * (262 / hz) ** 0.4], [1.0])
    drive = 0.4 + 0.8 * force
    bent: Sound = np.tanh(drive * swing + 0.35) - np.tanh(0.35)  # the pickup sits off the tine's axis
    ping = tones(n, [7.1 * hz], [0.07], [0.07 * force])
    return (bent + ping) * curve(n, (0, 0), (0.004, 1)) * _damped(n, seconds, 0.1) * (0.3 + 0.7 * force)


def double_bass(hz: float, seconds: float, force: float) -> Sound:
    """A gut string plucked a fifth along: stiffness stretches its partials, the high ones are short; a
    wooden body.
    """
    n = frames(seconds + 0.25)
    k = np.arange(1, 13)
    stretched = hz * k * np.sqrt(1 + 0.00012 * k * k)
    gains = np.abs(np.sin(np.pi * k * 0.21)) / k**1.15 * np.where(k > 1, 1.0, 0.75)
    out = tones(n, list(stretched), list(0.75 / (1 + 0.42 * (k - 1))), list(gains))
    body = level(struck([62, 104, 190], [0.2, 0.16, 0.1], [0.6, 1, 0.7], 4)) * 0.16
    add(out, body[:n])
    return out * curve(n, (0, 0), (0.006, 1)) * _damped(n, seconds, 0.06) * (0.4 + 0.6 * force)


def brush_sweep(rng: Generator, seconds: float, force: float) -> Sound:
    """Wires drawn round the head once: noise that swells and thins."""
    n = frames(seconds)
    round_ = np.sin(np.pi * np.linspace(0, 1, n)) ** 1.3
    return hiss(rng, seconds, 1600, 7500, 1) * round_ * (0.8 + 0.2 * wander(rng, n, 20)) * 0.2 * force


def brush_tap(rng: Generator, force: float) -> Sound:
    """Wires let fall on the head: a fan of small contacts, the drum barely answering."""
    n = frames(0.22)
    wires = hiss(rng, 0.22, 1300, 9000, 1) * decay(n, 0.032) * curve(n, (0, 0), (0.004, 1))
    head = struck([188, 291, 402], [0.11, 0.09, 0.07], [1, 0.7, 0.5], 2.5)
    out = wires * 0.42
    add(out, level(head), 0.0, 0.4)
    return out * force


def hi_hat_foot(rng: Generator, force: float) -> Sound:
    """Two cymbals closed by the foot: a short breath of metal."""
    n = frames(0.12)
    return (
        band(hiss(rng, 0.12, 6000, 13000), 5000, None)
        * decay(n, 0.018)
        * curve(n, (0, 0), (0.001, 1))
        * 0.3
        * force
    )


def strings(rng: Generator, hz: float, seconds: float, swell_s: float) -> Sound:
    """A desk of players on one note: five saws a little apart, each with its own vibrato, under a soft
    lid.
    """
    n = frames(seconds)
    top = int(min(14, 5000 // hz)) or 1
    harmonics = [1 / k for k in range(1, top + 1)]
    out = np.zeros(n)
    for _ in range(4):
        vibrato = 1 + 0.0035 * np.sin(2 * np.pi * rng.uniform(4.8, 5.9) * times(n) + rng.uniform(0, 6))
        drift = 1 + rng.normal(0, 0.0022) + 0.001 * wander(rng, n, 1.0)
        out += glide(hz * vibrato * drift, harmonics)
    bow = curve(n, (0, 0), (swell_s, 1), (seconds * 0.75, 0.7), (seconds, 0))
    return band(out, None, 1500, 1) * bow * 0.12


def kettle_drum(hz: float, force: float) -> Sound:
    """The kettle makes a drum's modes nearly harmonic: 1 : 1.5 : 1.98 : 2.44 (Rossing)."""
    ratios = (0.85, 1.0, 1.5, 1.98, 2.44, 2.91)
    t60 = [0.5, 2.6, 1.9, 1.4, 1.0, 0.7]
    return level(struck([hz * r for r in ratios], t60, [0.3, 1, 0.8, 0.5, 0.35, 0.2], 6.5)) * force
