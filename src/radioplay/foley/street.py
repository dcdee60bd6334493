"""What goes by outside: sirens, cars."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.air import SOUND_MS
from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import band, curve, frames, glide, hiss, level, noise, pan, room, times, wander


@preset(
    "siren",
    "spot",
    "a police siren wailing in the streets",
    words=("police siren", "sirens", "police", "ambulance", "siren wails", "distant siren", "squad car"),
    reach=(4.0, 25.0, 500.0),
    close_up={"distance": 0.05},
    far_off={"distance": 1.0},
    seconds=9.0,
    peak=0.5,
    lasts=True,
    approach=(0.0, -1.0, 1.0),
    cycle_s=(4.2, 0.2, 12.0),
    distance=(0.4, 0.0, 1.0),
    high_hz=(1450.0, 300.0, 3000.0),
    low_hz=(620.0, 200.0, 2000.0),
)
def siren(
    rng: Generator,
    seconds: float,
    approach: float,
    cycle_s: float,
    distance: float,
    high_hz: float,
    low_hz: float,
) -> Sound:
    """An electronic wail: quick up, slow down, squarish, out of a horn; walls answer more the farther it
    is.
    """
    n = frames(seconds)
    turn = (times(n) / cycle_s) % 1.0
    up = 0.38
    place = np.where(
        turn < up, np.sin(turn / up * np.pi / 2), np.cos((turn - up) / (1 - up) * np.pi / 2) ** 1.3
    )
    pitch = low_hz * (high_hz / low_hz) ** place
    along = np.linspace(-1, 1, n)
    pitch = pitch * (1 + 0.012 * approach - 0.02 * abs(approach) * np.maximum(0, along - 0.8))
    tone = glide(pitch, (1.0, 0.25, 0.55, 0.15, 0.3, 0.1, 0.15))
    horn = band(tone, 450, 3600 - 2200 * distance, 1)
    nearness = 10 ** ((-16 * (1 - along * np.sign(approach)) / 2 * abs(approach)) / 20)
    shaken = 1 - 0.35 * distance * (0.5 + 0.5 * wander(rng, n, 2.2))
    fade = min(0.35, seconds / 5)
    edge = curve(n, (0, 0), (fade, 1), (seconds - fade, 1), (seconds, 0))
    dry = pan(level(horn) * shaken * nearness * edge, 0.25 * np.sin(2.0))
    return room(rng, dry, 1.2 + 1.2 * distance, 0.25 + 0.75 * distance, 1800, 45)[:n] * edge[:, None]


@preset(
    "car-passing",
    "spot",
    "a car goes by",
    words=("car", "car passes", "car drives by", "passing car", "car drives away", "taxi"),
    reach=(2.0, 6.0, 120.0),
    close_up={"side_m": 2.5},
    far_off={"side_m": 30.0},
    seconds=5.0,
    peak=0.5,
    lasts=True,
    engine_hz=(46.0, 20.0, 120.0),
    side_m=(6.0, 2.0, 40.0),
    speed_ms=(11.0, 3.0, 40.0),
    wet=(0.3, 0.0, 1.0),
)
def car_passing(
    rng: Generator, seconds: float, engine_hz: float, side_m: float, speed_ms: float, wet: float
) -> Sound:
    """From left to right along a straight line: distance sets level and brightness, closing speed the
    pitch.
    """
    n = frames(seconds)
    along = (times(n) - seconds / 2) * speed_ms
    away = np.hypot(along, side_m)
    doppler = 1 / (1 + speed_ms * along / away / SOUND_MS)
    firing = engine_hz * doppler * (1 + 0.02 * wander(rng, n, 1.0))
    engine = glide(firing, (1.0, 0.85, 0.6, 0.5, 0.3, 0.25, 0.2, 0.12, 0.1, 0.08))
    engine *= 1 + 0.25 * band(noise(rng, n), None, 60)
    tyres = hiss(rng, seconds, 250, 1800, 1) + wet * hiss(rng, seconds, 1800, 8000, 1)
    near = side_m / away
    bright = near**0.7  # far off, the air and the houses leave only the low part
    body = 0.4 * level(engine) + 0.7 * level(tyres)
    mono = (band(body, None, 700, 1) * (1 - bright) + body * bright) * near**1.2
    edge = curve(n, (0, 0), (seconds * 0.15, 1), (seconds * 0.85, 1), (seconds, 0)) ** 2
    angle = (np.arctan2(along, side_m) / np.pi + 0.5) * np.pi / 2
    sides: Sound = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return (mono * edge)[:, None] * sides
