"""Animals outdoors: birds, gulls, an owl, crickets, dogs.

A bird has two small pipes with a membrane that it tunes freely: nearly a sine, whose path in time is the
song. A dog's bark and a gull's cry are rich tones shaped by throat and mouth. Crickets draw a file over a
ridge: a few pulses of a pure tone, over and over.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.rings import lay_round, moments, wide
from radioplay.foley.toolbox import (
    add,
    band,
    curve,
    frames,
    glide,
    hiss,
    level,
    noise,
    pan,
    rounded,
    silence,
    wander,
)

OPEN_AIR = (3.0, 12.0, 200.0)


def note(seconds: float, hz: Sequence[float] | Sound, harmonics: Sequence[float] = (1.0,)) -> Sound:
    """A whistled note that passes evenly through these pitches, swelling and dying."""
    n = frames(seconds)
    along = np.linspace(0, 1, n)
    pitch = np.exp(np.interp(along, np.linspace(0, 1, len(hz)), np.log(np.asarray(hz, dtype=float))))
    return glide(pitch, harmonics) * np.sin(np.pi * along**0.7) ** 1.2


def song(rng: Generator, home: float) -> Sound:
    """One phrase of a small bird about `home` in pitch: a motif of its own, repeated some times; peak 1."""
    kind = int(rng.integers(4))
    out = silence(2.6)
    at = 0.0
    motif = [
        (rng.uniform(0.05, 0.13), home * rng.uniform(0.75, 1.3, 3)) for _ in range(int(rng.integers(1, 4)))
    ]
    for _ in range(int(rng.integers(2, 6))):
        if kind == 0:  # a trill
            for _ in range(int(rng.integers(4, 9))):
                add(out, note(0.045, [home * 1.15, home * 0.85]), at, rng.uniform(0.7, 1))
                at += 0.062
            at += 0.12
            continue
        for length, path in motif:
            wanders = path * rng.uniform(0.98, 1.02)
            add(out, note(length * (1.6 if kind == 1 else 1), wanders, (1, 0.06)), at, rng.uniform(0.6, 1))
            at += length * rng.uniform(1.15, 1.5)
        at += rng.uniform(0.06, 0.16)
        if at > 2.2:
            break
    return level(out[: min(len(out), frames(at + 0.2))])


@preset(
    "birds",
    "bed",
    "birds singing in the trees",
    words=("birdsong", "bird song", "birds singing", "songbirds", "forest", "garden", "dawn chorus", "woods",
           "birds chirp", "morning", "park", "meadow", "countryside"),
    seconds=30.0,
    peak=0.3,
    lasts=True,
    reach=OPEN_AIR,
    close_up={"leaves": 0.8},
    every_s=(1.5, 0.2, 20.0),
    leaves=(0.4, 0.0, 1.0),
)  # fmt: skip
def birds(rng: Generator, seconds: float, every_s: float, leaves: float) -> Sound:
    """Five singers, each with its song and its tree, answering each other; leaves below."""
    n = frames(seconds)
    out = 0.05 * leaves * wide(rng, n, 900, 6000) + 0.02 * wide(rng, n, 100, 700)
    homes = 2900 + 460 * (np.array([2, 4, 1, 3, 0]) + rng.uniform(0, 1, 5))
    sizes = (1.0, 0.7, 0.5, 0.4, 0.3)
    singers = [
        (song(rng, home), rng.uniform(-0.9, 0.9), size) for home, size in zip(homes, sizes, strict=True)
    ]
    for k, at in enumerate(moments(rng, seconds, every_s, 2)):
        phrase, where, size = singers[k % 5 if k < 5 else int(rng.integers(5))]
        lay_round(out, pan(phrase, where), at, 0.7 * size * rng.uniform(0.8, 1.1))
    return rounded(out, 4.0)


@preset(
    "gulls",
    "bed",
    "gulls over the harbour",
    words=("seagulls", "sea gulls", "gulls cry", "harbour", "harbor", "seagull", "docks", "port"),
    seconds=30.0,
    peak=0.35,
    lasts=True,
    reach=OPEN_AIR,
    every_s=(3.2, 0.5, 20.0),
)
def gulls(rng: Generator, seconds: float, every_s: float) -> Sound:
    """A long mew, then a run of laughing cries, each falling by a third; lapping water below."""
    n = frames(seconds)
    out = 0.02 * wide(rng, n, 120, 1200)
    for at in moments(rng, seconds, every_s):
        home, where, size = rng.uniform(880, 1150), rng.uniform(-0.9, 0.9), rng.uniform(0.4, 1.0)
        begin = at
        for k in range(int(rng.integers(2, 7))):
            length = 0.6 if k == 0 else rng.uniform(0.22, 0.3)
            cry = note(length, home * np.array([0.8, 1.25, 1.2, 0.95, 0.75]), (0.7, 1, 0.8, 0.45, 0.3, 0.2))
            cry *= 1 + 0.3 * wander(rng, len(cry), 40)
            lay_round(out, pan(level(band(cry, 700, 5000, 1)), where), begin, size * (0.6 if k == 0 else 0.5))
            begin += length * rng.uniform(1.05, 1.2)
    return out


@preset(
    "crickets",
    "bed",
    "crickets on a summer night",
    words=(
        "cricket",
        "summer night",
        "night outside",
        "cicadas",
        "grasshoppers",
        "country night",
        "night insects",
    ),
    seconds=20.0,
    peak=0.25,
    lasts=True,
    reach=OPEN_AIR,
    singers=(6, 1, 30),
)
def crickets(rng: Generator, seconds: float, singers: int) -> Sound:
    """Each chirps two or three times a second, three or four pulses of 4 to 5 kHz to a chirp."""
    n = frames(seconds)
    out = 0.015 * wide(rng, n, 200, 2500)
    for k in range(singers):
        hz, where = rng.uniform(4100, 5000), rng.uniform(-0.95, 0.95)
        size = 1.0 if k == 0 else rng.uniform(0.15, 0.7)
        pulses = int(rng.integers(3, 5))
        chirp = silence(0.2)
        for p in range(pulses):
            add(chirp, note(0.02, [hz * 0.985, hz, hz * 0.97]), 0.033 * p, 0.6 + 0.4 * p / pulses)
        count = max(2, round(seconds * rng.uniform(1.9, 2.9)))
        for c in range(count):
            at = (c + rng.normal(0, 0.03)) * seconds / count
            lay_round(out, pan(chirp, where), at, 0.6 * size * rng.uniform(0.85, 1))
    return out


@preset(
    "owl",
    "spot",
    "an owl in the night",
    words=("owl hoots", "hooting owl", "hoot"),
    seconds=2.7,
    peak=0.4,
    reach=OPEN_AIR,
    pitch_hz=(390.0, 250.0, 800.0),
)
def owl(rng: Generator, pitch_hz: float) -> Sound:
    """One long note; a rest; a short one that leads into a long, trembling one."""
    out = silence(3.2)
    home = pitch_hz * rng.uniform(0.95, 1.06)
    for at, length, shaking in ((0.0, 0.6, 0.0), (1.25, 0.14, 0.0), (1.5, 1.05, 1.0)):
        hoot = note(
            length * rng.uniform(0.95, 1.08), home * np.array([0.93, 1.0, 1.0, 0.98, 0.9]), (1, 0.12, 0.05)
        )
        n = len(hoot)
        quiver = 1 + 0.5 * shaking * np.sin(2 * np.pi * 11 * np.arange(n) / 48_000) * np.linspace(1, 0.1, n)
        breath = band(noise(rng, n), 250, 900, 1)
        add(out, (hoot + 0.05 * breath * np.abs(hoot)) * quiver, at, 1.0)
    return out


def bark(rng: Generator, size: float, home_hz: float, rough: float) -> Sound:
    """One bark: a cracked tone that leaps up and falls, the mouth opening and shutting on it; peak 1."""
    n = frames(rng.uniform(0.17, 0.22))
    along = np.linspace(0, 1, n)
    pitch = home_hz * np.interp(along, [0, 0.18, 0.5, 1], [0.72, 1.18, 1.0, 0.62])
    pitch = pitch * (1 + 0.05 * rough * wander(rng, n, 60))
    source = glide(pitch, [1 / k**0.6 for k in range(1, 22)])
    source += 0.9 * np.std(source) * noise(rng, n) * np.interp(along, [0, 0.3, 1], [1.0, 0.35, 0.8])
    scale = 1.35 - 0.6 * size
    mouth = band(source, 480 * scale, 820 * scale) + 0.8 * band(source, 1050 * scale, 1700 * scale)
    mouth += 0.25 * band(source, 2300 * scale, 3800 * scale, 1)
    return level(mouth * np.interp(along, [0, 0.06, 0.45, 1], [0, 1, 0.75, 0]) ** 1.2)


@preset(
    "dog-bark",
    "spot",
    "a dog barks",
    words=("dog", "dog barks", "barking", "barking dog", "dogs", "guard dog"),
    seconds=1.45,
    peak=0.6,
    reach=(1.0, 5.0, 200.0),
    count=(4, 1, 40),
    size=(0.6, 0.0, 1.0),
)
def dog_bark(rng: Generator, count: int, size: float) -> Sound:
    """In twos, mostly: the second follows close upon the first."""
    home = (640 - 330 * size) * rng.uniform(0.94, 1.06)
    out = silence(0.5 * count + 0.5)
    at = 0.0
    for k in range(count):
        add(out, bark(rng, size, home * rng.uniform(0.93, 1.08), 1.0), at, rng.uniform(0.75, 1.0))
        at += rng.uniform(0.29, 0.34) if k % 2 == 0 else rng.uniform(0.52, 0.64)
    growl = hiss(rng, 0.12, 150, 700) * curve(frames(0.12), (0, 0), (0.1, 1), (0.12, 0))
    add(out, level(growl), 0.0, 0.06)
    return out
