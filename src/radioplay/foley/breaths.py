"""Sounds people make without words: sighs, gasps, coughs, a laugh.

Breath is noise, and a voice is a train of glottal pulses; both go through the resonances of a vocal tract that
moves from one vowel to another while they last. The tract of a man is 17.5 cm long, that of a woman some 15 %
shorter, and its resonances lie that much higher: `throat` goes from 0, a woman or a child, to 1, a man, and takes
the pitch with it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import add, band, curve, frames, noise, silence, times, wander
from radioplay.units import RATE

Vowel = tuple[float, float, float, float]

# Resonances of a man's tract, in Hz (after Peterson and Barney 1952; the fourth is about the same for all).
_AH: Vowel = (730, 1090, 2440, 3400)
_UH: Vowel = (640, 1190, 2390, 3400)
_ER: Vowel = (500, 1500, 2500, 3500)
_OO: Vowel = (340, 870, 2240, 3300)
_MM: Vowel = (250, 1050, 2200, 3100)
_WIDTHS = (90.0, 120.0, 180.0, 250.0)
_SLOW = 24_000
_HOP = 120  # 5 ms between one set of resonances and the next


def _longer(throat: float) -> float:
    """How many times higher than a man's the resonances lie."""
    return 1.19 - 0.19 * throat


def _pitch(throat: float) -> float:
    return float(215.0 * (115.0 / 215.0) ** throat)


def _tract(source: Sound, start: Vowel, end: Vowel, throat: float, width: float = 1.0) -> Sound:
    """A source through resonances that go from one vowel's to another's: at 24 kHz, shape (frames,).

    In parallel, each with its neighbours' opposite sign as in a real tract, and each as strong as its place asks.
    """
    from scipy.signal import lfilter

    out = np.zeros(len(source))
    blocks = max(1, len(source) // _HOP)
    edges = np.linspace(0, len(source), blocks + 1).astype(int)
    for number, (low, high) in enumerate(zip(start, end, strict=True)):
        state = np.zeros(2)
        for block in range(blocks):
            part = (block + 0.5) / blocks
            hz = (low + (high - low) * part) * _longer(throat)
            r = np.exp(-np.pi * width * _WIDTHS[number] / _SLOW)
            turn = 2.0 * np.pi * hz / _SLOW
            gain = (1.0 - r) * np.sqrt(1.0 - 2.0 * r * np.cos(2.0 * turn) + r * r) * (-1.0) ** number
            first, last = edges[block], edges[block + 1]
            made, state = lfilter([gain], [1.0, -2.0 * r * np.cos(turn), r * r], source[first:last], zi=state)
            out[first:last] += made * (1.0, 0.8, 0.55, 0.4)[number]
    return out


def _line(at_s: Sound, points: Sequence[tuple[float, float]]) -> Sound:
    seconds, values = np.array(points, dtype=np.float64).T
    return np.asarray(np.interp(at_s, seconds, values))


def _up(slow: Sound) -> Sound:
    from scipy.signal import resample_poly

    return np.asarray(resample_poly(slow, RATE // _SLOW, 1), dtype=np.float64)


def _breath(
    rng: Generator,
    points: Sequence[tuple[float, float]],
    start: Vowel,
    end: Vowel,
    throat: float,
    inward: bool = False,
) -> Sound:
    """Breath as loud as (seconds, level) points say, the mouth going from one vowel to another.

    Drawn in, it is narrower and brighter: the noise arises at the lips and teeth more than at the glottis.
    """
    n = round(points[-1][0] * _SLOW)
    air = rng.standard_normal(n + 480)
    low, high = (500.0, 9000.0) if inward else (250.0, 7000.0)
    rough = 1.0 + 0.18 * wander(rng, n, 9.0, _SLOW)
    loud = _line(np.arange(n) / _SLOW, points) ** 1.5 * rough
    source = band(air, low, high, 1, _SLOW)[480:]
    through = _tract(source * loud, start, end, throat, 2.2)
    return _up(through + (0.16 if inward else 0.07) * band(source * loud, 2500.0, None, 1, _SLOW))


def _voice(
    rng: Generator,
    points: Sequence[tuple[float, float]],
    pitch: Sequence[tuple[float, float]],
    start: Vowel,
    end: Vowel,
    throat: float,
    breath: float = 0.1,
) -> Sound:
    """A voice as loud and as high as points say: (seconds, level), (seconds, times the person's pitch)."""
    n = round(points[-1][0] * _SLOW)
    t = np.arange(n) / _SLOW
    melody = _line(t, pitch) * _pitch(throat)
    melody *= 1.0 + 0.012 * wander(rng, n, 6.0, _SLOW) + 0.006 * wander(rng, n, 40.0, _SLOW)
    phase = np.cumsum(melody) / _SLOW % 1.0
    opening = np.clip(phase / 0.62, 0.0, 1.0)
    flow = opening**2 * (1.0 - opening) * 6.75  # slow to open, quick to close (after Rosenberg 1971)
    pulses = np.diff(flow, prepend=0.0) * _SLOW / melody * 0.12
    air = band(rng.standard_normal(n), 500.0, None, 1, _SLOW) * (0.3 + flow)
    loud = _line(t, points)
    return _up(_tract((pulses + breath * air) * loud, start, end, throat))


_WHO = (0.5, 0.0, 1.0)
_NEAR = (0.3, 1.5, 12.0)


@preset("sigh", "spot", "somebody sighs", words=("sighs", "a sigh", "long sigh", "exhale", "breathes out"),
        seconds=1.55, peak=0.4, reach=_NEAR, throat=_WHO)  # fmt: skip
def sigh(rng: Generator, throat: float) -> Sound:
    """A short breath in, and a long one out that falls, with a shadow of voice where it begins."""
    long = rng.uniform(0.95, 1.25)
    drawn = _breath(rng, [(0, 0), (0.1, 0.3), (0.24, 0.42), (0.34, 0)], _ER, _UH, throat, inward=True)
    out = _breath(rng, [(0, 0), (0.09, 1), (0.3, 0.75), (long, 0)], _AH, _ER, throat)
    shade = _voice(rng, [(0, 0), (0.07, 0.22), (0.4, 0)], [(0, 1.05), (0.4, 0.8)], _AH, _UH, throat, 0.5)
    whole = silence(0.45 + long)
    add(whole, drawn, 0.0)
    add(whole, out, 0.42)
    add(whole, shade, 0.44, 0.5)
    return whole


@preset("gasp", "spot", "somebody gasps", words=("gasps", "sharp breath", "sharp intake of breath"),
        seconds=0.4, peak=0.5, reach=_NEAR, throat=_WHO)  # fmt: skip
def gasp(rng: Generator, throat: float) -> Sound:
    """A quick breath in that stops short, a little voice in it."""
    long = rng.uniform(0.34, 0.46)
    drawn = _breath(rng, [(0, 0), (0.04, 0.8), (long - 0.08, 1), (long, 0)], _UH, _AH, throat, inward=True)
    shade = _voice(
        rng, [(0, 0), (0.05, 0.2), (0.16, 0.05), (long, 0)], [(0, 1.5), (long, 1.9)], _UH, _AH, throat, 1.0
    )
    add(drawn, shade, 0.0, 0.4)
    return drawn


@preset("breath", "spot", "a deep breath, in and out", words=("breathes", "deep breath", "takes a breath", "inhale"),
        seconds=2.0, peak=0.3, reach=_NEAR, throat=_WHO)  # fmt: skip
def breath(rng: Generator, throat: float) -> Sound:
    """In through the nose and mouth for a second, and slowly out."""
    drawn = _breath(rng, [(0, 0), (0.35, 0.7), (0.75, 0.9), (0.95, 0)], _ER, _UH, throat, inward=True)
    out = _breath(rng, [(0, 0), (0.15, 0.6), (0.4, 0.45), (1.0, 0)], _UH, _ER, throat)
    return np.concatenate([drawn, silence(rng.uniform(0.05, 0.12)), out])


@preset("breathing", "spot", "somebody out of breath",
        words=("breathes heavily", "panting", "pants", "heavy breathing"),
        seconds=3.0, peak=0.4, lasts=True, reach=_NEAR, throat=_WHO)  # fmt: skip
def breathing(rng: Generator, seconds: float, throat: float) -> Sound:
    """In and out again and again, no two alike."""
    whole, at = silence(seconds), 0.0
    while at < seconds:
        one, two = rng.uniform(0.3, 0.42), rng.uniform(0.34, 0.5)
        strong = rng.uniform(0.7, 1.0)
        drawn = _breath(
            rng, [(0, 0), (0.12, 0.7), (one - 0.06, 0.8), (one, 0)], _UH, _AH, throat, inward=True
        )
        out = _breath(rng, [(0, 0), (0.06, 1), (0.2, 0.7), (two, 0)], _AH, _ER, throat)
        add(whole, drawn, at, strong)
        add(whole, out, at + one + 0.03, strong)
        at += one + two + rng.uniform(0.05, 0.12)
    return whole


@preset("sniff", "spot", "somebody sniffs", words=("sniffs", "sniffle", "sniffles"),
        seconds=0.5, peak=0.35, reach=_NEAR, throat=_WHO, count=(2, 1, 4))  # fmt: skip
def sniff(rng: Generator, throat: float, count: int) -> Sound:
    """Air drawn sharply through the nose: narrow, bright, and over at once."""
    whole, at = silence(0.2 + 0.26 * count), 0.01
    for number in range(count):
        long = rng.uniform(0.11, 0.16) * (1.3 if number == count - 1 else 1.0)
        air = band(noise(rng, frames(long)), 1100.0 * _longer(throat), 6500.0, 1)
        shape = curve(len(air), (0, 0), (0.02, 0.5), (long - 0.03, 1), (long, 0))
        add(whole, air * shape, at, rng.uniform(0.8, 1.0))
        at += long + rng.uniform(0.05, 0.1)
    return whole


@preset("cough", "spot", "somebody coughs", words=("coughs", "coughing", "coughing fit"),
        seconds=0.75, peak=0.6, reach=_NEAR, throat=_WHO, count=(2, 1, 6))  # fmt: skip
def cough(rng: Generator, throat: float, count: int) -> Sound:
    """The glottis bursts open under pressure: a hard edge, a rush of air, a rough voice that soon dies."""
    whole, at = silence(0.35 + 0.42 * count), 0.01
    for _ in range(count):
        long, strong = rng.uniform(0.24, 0.32), rng.uniform(0.75, 1.0)
        add(whole, _burst(rng, long, throat), at, strong)
        at += long + rng.uniform(0.06, 0.14)
    return whole


def _burst(rng: Generator, long: float, throat: float) -> Sound:
    air = _breath(rng, [(0, 0), (0.004, 1.3), (0.03, 1), (0.12, 0.4), (long, 0)], _UH, _ER, throat)
    voiced = _voice(
        rng, [(0, 0), (0.008, 0.9), (0.07, 0.5), (long, 0)], [(0, 1.35), (long, 0.75)], _AH, _ER, throat, 0.8
    )
    rough = 1.0 + 0.5 * wander(rng, len(voiced), 55.0)
    add(air, voiced * rough, 0.0, 0.7)
    return air


@preset("throat", "spot", "somebody clears their throat",
        words=("clears throat", "clearing throat", "ahem", "throat clear"),
        seconds=0.8, peak=0.4, reach=_NEAR, throat=_WHO)  # fmt: skip
def throat_clear(rng: Generator, throat: float) -> Sound:
    """Two closed, rattling pushes of voice, the second longer."""
    whole = silence(0.95)
    for at, long in ((0.01, 0.22), (0.32, rng.uniform(0.36, 0.46))):
        points = [(0.0, 0.0), (0.02, 0.8), (long * 0.7, 0.7), (long, 0.0)]
        push = _voice(rng, points, [(0, 0.85), (long, 0.7)], _ER, _MM, throat, 1.1)
        rattle = 0.55 + 0.45 * np.sin(
            2 * np.pi * 33.0 * times(len(push)) + 2.5 * wander(rng, len(push), 12.0)
        )
        add(whole, push * rattle, at)
    return whole


@preset("groan", "spot", "somebody groans", words=("groans", "moan", "moans", "grunt"),
        seconds=1.0, peak=0.45, reach=_NEAR, throat=_WHO)  # fmt: skip
def groan(rng: Generator, throat: float) -> Sound:
    """A low voice, pressed, that sinks."""
    long = rng.uniform(0.85, 1.15)
    points = [(0.0, 0.0), (0.08, 0.7), (0.3, 1.0), (long * 0.7, 0.6), (long, 0.0)]
    pitch = [(0.0, 0.85), (0.2, 0.95), (long, 0.66)]
    return _voice(rng, points, pitch, _UH, _ER, throat, 0.35)


@preset("yawn", "spot", "somebody yawns", words=("yawns", "yawning"),
        seconds=2.2, peak=0.4, reach=_NEAR, throat=_WHO)  # fmt: skip
def yawn(rng: Generator, throat: float) -> Sound:
    """A long breath in with the mouth ever wider, and a voice that rises and falls back on the way out."""
    drawn = _breath(rng, [(0, 0), (0.4, 0.5), (0.85, 0.9), (1.0, 0)], _OO, _AH, throat, inward=True)
    points = [(0.0, 0.0), (0.12, 0.6), (0.35, 0.7), (0.9, 0.15), (1.1, 0.0)]
    out = _voice(rng, points, [(0, 1.0), (0.25, 1.3), (1.1, 0.7)], _AH, _OO, throat, 0.7)
    whole = silence(2.2)
    add(whole, drawn, 0.0, 0.6)
    add(whole, out, 1.02)
    add(whole, _breath(rng, [(0, 0), (0.2, 0.6), (1.1, 0)], _AH, _OO, throat), 1.05, 0.7)
    return whole


@preset("humming", "spot", "somebody hums to themselves", words=("hums", "hums a tune", "somebody humming"),
        seconds=2.5, peak=0.35, reach=_NEAR, throat=_WHO)  # fmt: skip
def hum(rng: Generator, throat: float) -> Sound:
    """Five notes of no tune in particular, with closed lips."""
    steps = 2.0 ** (np.cumsum(rng.choice([-4, -2, 2, 3, 5], 5)).clip(-5, 7) / 12.0)
    whole, at = silence(2.9), 0.0
    for number, step in enumerate(steps):
        long = rng.uniform(0.4, 0.5) * (1.5 if number == 4 else 1.0)
        points = [(0.0, 0.0), (0.05, 0.9), (long - 0.1, 0.7), (long, 0.0)]
        pitch = [(0.0, 1.2 * step * 0.96), (0.06, 1.2 * step), (long, 1.2 * step)]
        add(whole, band(_voice(rng, points, pitch, _MM, _MM, throat, 0.03), None, 1400.0), at)
        at += long - 0.02
    return whole


@preset("laugh", "spot", "somebody laughs", words=("laughs", "laughter", "laughing"),
        seconds=1.05, peak=0.5, reach=_NEAR, throat=_WHO, count=(5, 2, 12))  # fmt: skip
def laugh(rng: Generator, throat: float, count: int) -> Sound:
    """Ha, ha, ha: five a second, each a puff of breath and then voice, falling and fading from first to last."""
    return _laughter(rng, throat, count, 1.0)


@preset("chuckle", "spot", "somebody chuckles", words=("chuckles", "giggle", "giggles", "snickers"),
        seconds=0.62, peak=0.35, reach=_NEAR, throat=_WHO, count=(3, 2, 8))  # fmt: skip
def chuckle(rng: Generator, throat: float, count: int) -> Sound:
    """A small laugh, mostly breath."""
    return _laughter(rng, throat, count, 0.4)


def _laughter(rng: Generator, throat: float, count: int, voiced: float) -> Sound:
    whole, at = silence(0.5 + 0.24 * count), 0.0
    high = rng.uniform(1.35, 1.55)
    for number in range(count):
        done = number / max(1, count - 1)
        long = rng.uniform(0.085, 0.115)
        strong = (1.0 - 0.6 * done) * rng.uniform(0.85, 1.0)
        puff = _breath(rng, [(0, 0), (0.03, 0.9), (0.07, 0.5), (0.11, 0)], _UH, _AH, throat)
        pitch = high * (1.0 - 0.25 * done)
        points = [(0.0, 0.0), (0.02, 1.0), (long * 0.6, 0.8), (long, 0.0)]
        ha = _voice(
            rng, points, [(0, pitch), (0.04, pitch * 1.06), (long, pitch * 0.88)], _AH, _UH, throat, 0.25
        )
        add(whole, puff, at, 0.55 * strong)
        add(whole, ha, at + 0.055, voiced * strong)
        at += rng.uniform(0.185, 0.215) * (1.0 + 0.15 * done)
    return whole


@preset("sob", "spot", "somebody sobs", words=("sobs", "sobbing", "cries", "crying", "weeps", "whimper"),
        seconds=1.7, peak=0.45, reach=_NEAR, throat=_WHO)  # fmt: skip
def sob(rng: Generator, throat: float) -> Sound:
    """Breath drawn in jerks, and let out with a high voice that shakes and gives way."""
    whole, at = silence(2.4), 0.0
    for long in (0.14, 0.12, 0.2):
        drawn = _breath(
            rng, [(0, 0), (0.03, 0.8), (long - 0.03, 0.9), (long, 0)], _UH, _AH, throat, inward=True
        )
        add(whole, drawn, at, 0.7)
        at += long + rng.uniform(0.02, 0.05)
    long = rng.uniform(0.9, 1.15)
    t = np.linspace(0.0, long, 60)
    shake = 1.0 + 0.05 * np.sin(2 * np.pi * 6.2 * t)
    pitch = [
        (float(a), float(b))
        for a, b in zip(t, np.interp(t, [0, 0.15, long], [1.5, 1.6, 1.05]) * shake, strict=True)
    ]
    loud = np.interp(t, [0, 0.06, 0.4 * long, long], [0, 0.9, 0.6, 0]) * (
        0.8 + 0.2 * np.sin(2 * np.pi * 6.2 * t + 1.0)
    )
    cry = _voice(
        rng, [(float(a), float(b)) for a, b in zip(t, loud, strict=True)], pitch, _UH, _ER, throat, 0.6
    )
    add(whole, cry, at + 0.05)
    add(whole, _breath(rng, [(0, 0), (0.1, 0.7), (long, 0)], _AH, _ER, throat), at + 0.05, 0.4)
    return whole
