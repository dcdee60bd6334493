"""What sounds are made of: struck modes, noise in bands, envelopes, loops, a room.

All of it is mono float64 of shape (frames,) at 48 kHz unless it says otherwise. Chance always comes from a
generator that is handed in, so that a seed is a sound. SciPy is imported where it is used: listing the
presets must not wait for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.random import Generator, default_rng

from radioplay.foley.registry import Sound
from radioplay.units import RATE

LAP = 1.5
"""Seconds of a bed that its end and its start share."""


def seeded(name: str, seed: int) -> Generator:
    """A generator that gives each preset its own chances for each seed, on every machine."""
    digest = hashlib.blake2b(f"{name}/{seed}".encode(), digest_size=16).digest()
    return default_rng(int.from_bytes(digest, "little"))


def frames(seconds: float) -> int:
    """The samples in `seconds`, at least one."""
    return max(1, round(seconds * RATE))


def silence(seconds: float) -> Sound:
    """Nothing, to put sounds on."""
    return np.zeros(frames(seconds))


def times(n: int) -> Sound:
    """The time of each of `n` samples, in seconds."""
    return np.arange(n, dtype=np.float64) / RATE


def noise(rng: Generator, n: int) -> Sound:
    """White noise with a standard deviation of 1."""
    return rng.standard_normal(n, dtype=np.float32).astype(np.float64)


def band(
    sound: Sound, low_hz: float | None, high_hz: float | None, order: int = 2, rate: int = RATE
) -> Sound:
    """What of a sound lies between two frequencies (Butterworth); None leaves that side open."""
    from scipy.signal import sosfilt

    top = 0.49 * rate
    high = None if high_hz is None or high_hz >= top else high_hz
    if low_hz is None and high is None:
        return sound
    sections = _filter(low_hz, high, order, rate)
    return np.asarray(sosfilt(sections, sound, axis=0), dtype=np.float64)


@lru_cache(maxsize=512)
def _filter(low_hz: float | None, high_hz: float | None, order: int, rate: int) -> Sound:
    """The sections of such a filter; designing one takes longer than using it on a tick."""
    from scipy.signal import butter

    if low_hz is None:
        sections = butter(order, high_hz or 0.0, "lowpass", fs=rate, output="sos")
    elif high_hz is None:
        sections = butter(order, low_hz, "highpass", fs=rate, output="sos")
    else:
        sections = butter(order, (low_hz, high_hz), "bandpass", fs=rate, output="sos")
    return np.asarray(sections, dtype=np.float64)


def hiss(
    rng: Generator, seconds: float, low_hz: float | None, high_hz: float | None, order: int = 2
) -> Sound:
    """Noise in a band, with a standard deviation of 1."""
    settle = 2400  # the filter's start is thrown away, and its level with it
    made = band(noise(rng, frames(seconds) + settle), low_hz, high_hz, order)[settle:]
    return made / (np.std(made) + 1e-12)


def decay(n: int, tau_s: float) -> Sound:
    """An exponential fall from 1, by e every `tau_s`."""
    return np.exp(-times(n) / tau_s)


def curve(n: int, *points: tuple[float, float]) -> Sound:
    """Straight lines between (seconds, level) points, level before the first and after the last."""
    at, level = zip(*points, strict=True)
    line: Sound = np.interp(times(n), at, level)
    return line


def wander(rng: Generator, n: int, hz: float, rate: int = RATE) -> Sound:
    """A slow smooth drift, about `hz` turns a second, mostly within ±1."""
    from scipy.interpolate import CubicSpline

    knots = max(4, int(np.ceil(n / rate * hz * 2)) + 3)
    spline = CubicSpline(np.arange(knots), rng.uniform(-1, 1, knots))
    step = max(1, rate // 1000)  # a drift needs no more than a value a millisecond
    places = np.arange(0, n + step, step)
    return np.interp(np.arange(n), places, spline(places / rate * hz * 2))


def contact(ms: float) -> Sound:
    """The force of one thing touching another: a raised cosine of that length whose sum is 1."""
    n = max(3, round(ms * RATE / 1000))
    pulse: Sound = 1 - np.cos(2 * np.pi * (np.arange(n) + 0.5) / n)
    pulse /= pulse.sum()
    return pulse


def add(target: Sound, sound: Sound, at_s: float = 0.0, gain: float = 1.0) -> None:
    """Lay a sound onto another from `at_s` on, in place; what reaches past its end is left out."""
    start = round(at_s * RATE)
    skip = max(0, -start)
    piece = sound[skip : skip + max(0, len(target) - max(0, start))]
    if len(piece):
        target[max(0, start) : max(0, start) + len(piece)] += gain * piece


def blows(seconds: float, at_s: Sequence[float], levels: Sequence[float], contact_ms: float) -> Sound:
    """The force of several blows, to be given to `modes`; short contacts are bright ones."""
    force = silence(seconds)
    pulse = contact(contact_ms)
    for at, level in zip(at_s, levels, strict=True):
        add(force, pulse, at, level)
    return force


def modes(force: Sound, hz: Sequence[float], t60_s: Sequence[float], gains: Sequence[float]) -> Sound:
    """A body with these resonances, struck, rubbed or scraped by `force`.

    Each mode is a two-pole resonator whose answer to an impulse is g·rⁿ·sin(ωn), rⁿ falling 60 dB in its
    `t60_s`: the usual modal synthesis. Modes above 22 kHz are left out.
    """
    from scipy.signal import lfilter

    out = np.zeros(len(force))
    for f, t60, gain in zip(hz, t60_s, gains, strict=True):
        if f > 22_000:
            continue
        turn = 2 * np.pi * f / RATE
        r = 10 ** (-3 / (t60 * RATE))
        out += lfilter([0.0, gain * r * np.sin(turn)], [1.0, -2 * r * np.cos(turn), r * r], force)
    return out


def tones(n: int, hz: Sequence[float], tau_s: Sequence[float], gains: Sequence[float]) -> Sound:
    """`n` samples of sines that start at nothing and each die by e in their `tau_s`: `modes` given an
    impulse.
    """
    out = np.zeros(n)
    for f, tau, gain in zip(hz, tau_s, gains, strict=True):
        m = min(n, frames(14 * tau))  # 120 dB down
        force = np.zeros(m)
        force[0] = 1.0
        out[:m] += modes(force, [f], [tau * 6.908], [gain])
    return out


def struck(hz: Sequence[float], t60_s: Sequence[float], gains: Sequence[float], contact_ms: float) -> Sound:
    """One blow on a body, as long as its longest mode takes to fall 60 dB."""
    seconds = max(t60_s) + contact_ms / 1000
    return modes(blows(seconds, [0.0], [1.0], contact_ms), hz, t60_s, gains)


def peak_of(sound: Sound) -> float:
    """The size of its loudest sample; never quite nothing."""
    return float(np.max(np.abs(sound), initial=0.0)) + 1e-12


def level(sound: Sound, peak: float = 1.0) -> Sound:
    """The same with its loudest sample at `peak`."""
    return sound * (peak / peak_of(sound))


def rounded(sound: Sound, above: float = 5.5) -> Sound:
    """The same with its rare high peaks bent down, from `above` standard deviations on: one near drop must not
    turn all the rain down.
    """
    bent: Sound = np.tanh(sound / (above * np.std(sound) + 1e-12))
    return bent


def burst(rng: Generator, seconds: float, low_hz: float | None, high_hz: float | None, tau_s: float) -> Sound:
    """Noise in a band that dies by e every `tau_s`, peak 1: a tick, a slap, a splash."""
    return level(hiss(rng, seconds, low_hz, high_hz) * decay(frames(seconds), tau_s))


def flecks(rng: Generator, n: int, rate_hz: float) -> Sound:
    """Impulses at chance moments, `rate_hz` a second on average; strengths are exponential, signs even."""
    count = int(rng.poisson(rate_hz * n / RATE))
    out = np.zeros(n)
    np.add.at(out, rng.integers(0, n, count), rng.exponential(1.0, count) * rng.choice([-1.0, 1.0], count))
    return out


def pan(mono: Sound, where: float) -> Sound:
    """Mono between the speakers, at equal power: shape (frames, 2); −1 left, +1 right."""
    angle = (np.clip(where, -1, 1) + 1) * np.pi / 4
    placed: Sound = mono[:, None] * np.array([np.cos(angle), np.sin(angle)])
    return placed


def room(
    rng: Generator, dry: Sound, t60_s: float, wet: float, damp_hz: float = 5000.0, gap_ms: float = 8.0
) -> Sound:
    """A sound and the room around it, in stereo and longer by the room's ring.

    The room is noise that falls 60 dB in `t60_s` below `damp_hz` and in a third of that above it, after a
    gap with a few early reflections.

    Args:
        rng: chance.
        dry: shape (frames,) or (frames, 2).
        t60_s: how long the room rings.
        wet: energy of the room beside that of the direct sound, as an amplitude.
        damp_hz: from where on the air and the walls swallow more.
        gap_ms: before the first reflection.

    Returns:
        Shape (frames + ring, 2).
    """
    from scipy.signal import oaconvolve

    n = frames(t60_s)
    source = dry if dry.ndim == 2 else np.stack([dry, dry], axis=1)
    answer = np.zeros((n, 2))
    gap = round(gap_ms * RATE / 1000)
    for side in range(2):
        tail = noise(rng, n)
        dark = band(tail, None, damp_hz, 1)
        answer[:, side] = dark * decay(n, t60_s / 6.9) + (tail - dark) * decay(n, t60_s / 20.7)
        answer[:gap, side] = 0.0
        for tap in rng.uniform(gap_ms, 6 * gap_ms, 6):
            answer[min(n - 1, round(tap * RATE / 1000)), side] += rng.choice([-1.0, 1.0]) * 6 * gap_ms / tap
    answer *= wet / np.sqrt(np.mean(np.sum(answer**2, axis=0)) + 1e-12)
    single = source.astype(np.float32), answer.astype(np.float32)  # half the time, and far finer than 24 bits
    out = np.asarray(oaconvolve(*single, mode="full", axes=0), dtype=np.float64)
    out[: len(source)] += source
    return out


def loop(sound: Sound, n: int) -> Sound:
    """The first `n` frames made to run on from their own end.

    What lies past `n` is faded into the start at equal power, so `sound` should be longer than `n` by some
    `LAP` seconds; it must be the kind in which one stretch is as good as another, with nothing periodic.
    """
    lap = min(len(sound) - n, n)
    phase = (np.arange(lap) + 0.5) / lap * np.pi / 2
    rise, fall = np.sin(phase), np.cos(phase)
    if sound.ndim == 2:
        rise, fall = rise[:, None], fall[:, None]
    out = sound[:n].copy()
    out[:lap] = out[:lap] * rise + sound[n : n + lap] * fall
    return out


def steady(n: int, hz: float, phase: float = 0.0) -> Sound:
    """A sine with a whole number of turns in `n` samples, so that it loops; within half a turn of `hz`."""
    turns = max(1, round(hz * n / RATE))
    return np.sin(2 * np.pi * turns * np.arange(n) / n + phase)


def glide(hz: Sound, harmonics: Sequence[float] = (1.0,), rate: int = RATE) -> Sound:
    """A tone whose pitch follows `hz` (one value a sample), with these levels of its harmonics."""
    turn = np.exp(2j * np.pi * np.cumsum(hz) / rate)
    power = np.ones_like(turn)
    out = np.zeros(len(hz))
    for k, gain in enumerate(harmonics, start=1):
        power *= turn  # e^(ikφ): cheaper than a sine for each harmonic
        if gain:
            out += gain * np.where(k * hz < 0.45 * rate, power.imag, 0.0)
    return out
