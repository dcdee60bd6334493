"""What hums, buzzes and beeps: lines, buzzers, alarms, a radio between stations.

Signal tones are those of the networks (ITU-T E.180: 350 and 440 Hz for an American dial tone, 480 and 620
for engaged), heard through an earpiece, which has little below 300 Hz or above 3400.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from radioplay.foley.registry import Sound, preset
from radioplay.foley.toolbox import (
    add,
    band,
    burst,
    curve,
    flecks,
    frames,
    glide,
    hiss,
    level,
    modes,
    noise,
    rounded,
    silence,
    times,
    wander,
)
from radioplay.units import RATE


def earpiece(rng: Generator, sound: Sound) -> Sound:
    """A line's sound at the ear: its band, the capsule's resonance, a little hum and hiss."""
    tune = rng.uniform(0.94, 1.06)
    heard = band(sound, 320, 3300) + 0.25 * band(sound, 1700 * tune, 2300 * tune)
    line = 0.012 * band(noise(rng, len(sound)), 400, 3000)
    return heard + np.std(sound) * line


@preset(
    "dial-tone",
    "spot",
    "a telephone's dial tone, at the ear",
    words=("dialling tone", "line tone", "off the hook", "phone off the hook"),
    seconds=3.0,
    peak=0.3,
    lasts=True,
    reach=(0.1, 0.5, 4.0),
)
def dial_tone(rng: Generator, seconds: float) -> Sound:
    """Two sines whose sum beats; no exchange is quite on pitch."""
    n = frames(seconds)
    off = rng.normal(1, 0.004, 2)
    tone = np.sin(2 * np.pi * 350 * off[0] * times(n) + rng.uniform(0, 6))
    tone += np.sin(2 * np.pi * 440 * off[1] * times(n))
    ends = min(0.06, seconds / 4)
    shape = curve(n, (0, 0), (0.01, 1), (seconds - ends, 1), (seconds - ends / 2, 0))
    return earpiece(rng, tone * (1 + 0.02 * wander(rng, n, 3))) * shape


@preset(
    "busy-tone",
    "spot",
    "the engaged tone: the other one has hung up, or is talking",
    words=("busy signal", "engaged tone", "line goes dead", "engaged"),
    seconds=4.0,
    peak=0.3,
    lasts=True,
    reach=(0.1, 0.5, 4.0),
    half_s=(0.5, 0.1, 2.0),
)
def busy_tone(rng: Generator, seconds: float, half_s: float) -> Sound:
    """On for half a second, off for half a second."""
    n = frames(seconds)
    off = rng.normal(1, 0.004, 2)
    tone = np.sin(2 * np.pi * 480 * off[0] * times(n)) + np.sin(2 * np.pi * 620 * off[1] * times(n) + 1)
    on = ((times(n) / half_s / rng.uniform(0.98, 1.02)) % 2.0 < 1.0).astype(float)
    return earpiece(rng, tone * band(on, None, 90, 1))


@preset(
    "phone-ringing-out",
    "spot",
    "the ringing tone in the receiver, waiting for an answer",
    words=("ringing tone", "ringback", "waiting for an answer", "rings at the other end"),
    seconds=6.0,
    peak=0.3,
    lasts=True,
    reach=(0.1, 0.5, 4.0),
)
def phone_ringing_out(rng: Generator, seconds: float) -> Sound:
    """Two seconds of 440 and 480 Hz in six."""
    n = frames(seconds)
    off = rng.normal(1, 0.004, 2)
    tone = np.sin(2 * np.pi * 440 * off[0] * times(n)) + np.sin(2 * np.pi * 480 * off[1] * times(n) + 2)
    on = (((times(n) - 0.15) % 6.0) < 2.0).astype(float) * (times(n) > 0.15)
    return earpiece(rng, tone * band(on, None, 60, 1))


@preset(
    "door-buzzer",
    "spot",
    "the buzzer of a street door",
    words=("buzzer", "intercom buzzer", "buzzes", "buzzed in", "entry buzzer", "apartment buzzer"),
    seconds=1.2,
    peak=0.45,
    lasts=True,
    rate_hz=(112.0, 50.0, 240.0),
)
def door_buzzer(rng: Generator, seconds: float, rate_hz: float) -> Sound:
    """An armature pulled and let go by the mains, its tongue on a plate in a tin case."""
    n = frames(seconds)
    at = np.cumsum(rng.normal(1, 0.02, int(seconds * rate_hz))) / (rate_hz * rng.uniform(0.96, 1.04))
    force = np.zeros(n)
    inside = at[at < seconds - 0.06]
    force[(inside * RATE).astype(int)] = rng.uniform(0.8, 1.0, len(inside))
    tune = rng.uniform(0.94, 1.06)
    hz = [f * tune for f in (270, 660, 1180, 1950, 2900, 4300)]
    plate = modes(force, hz, [0.03, 0.025, 0.02, 0.016, 0.012, 0.008], [0.7, 1, 1, 0.8, 0.6, 0.4])
    hum = glide(np.full(n, 120.0), (1, 0, 0.5))
    hum *= curve(n, (0, 0), (0.01, 1), (seconds - 0.06, 1), (seconds - 0.03, 0))
    out = level(plate) + 0.1 * level(hum)
    add(out, burst(rng, 0.05, 700, 4000, 0.006), max(0.0, seconds - 0.06), 0.5)
    return out


@preset(
    "alarm-clock",
    "spot",
    "an electronic alarm clock",
    words=("alarm", "alarm beeps", "alarm goes off", "wakes up to the alarm", "beeping", "morning alarm"),
    seconds=3.6,
    peak=0.4,
    lasts=True,
    pitch_hz=(2050.0, 800.0, 4000.0),
)
def alarm_clock(rng: Generator, seconds: float, pitch_hz: float) -> Sound:
    """Four beeps and a rest, from a disc of brass and ceramic."""
    n = frames(seconds)
    hz = pitch_hz * rng.uniform(0.96, 1.04)
    out = np.zeros(n)
    m = frames(0.075)
    beep = glide(np.full(m, hz), (1, 0.05, 0.35, 0.03, 0.15)) * curve(
        m, (0, 0), (0.003, 1), (0.07, 1), (0.075, 0)
    )
    for k in range(int(seconds / 1.0) + 1):
        for part in range(4):
            if k + 0.125 * part + 0.08 < seconds:
                add(out, beep, k + 0.125 * part, rng.uniform(0.95, 1))
    return out


@preset(
    "heart-monitor",
    "spot",
    "a monitor beside a hospital bed",
    words=("monitor beeps", "hospital", "ecg", "heart rate monitor", "medical monitor", "intensive care"),
    seconds=5.4,
    peak=0.3,
    lasts=True,
    pulse_bpm=(72.0, 30.0, 200.0),
)
def heart_monitor(rng: Generator, seconds: float, pulse_bpm: float) -> Sound:
    """A soft beep at every beat; no heart is quite even."""
    out = silence(seconds)
    m = frames(0.13)
    hz = 880 * rng.uniform(0.94, 1.06)
    beep = glide(np.full(m, hz), (1, 0.15, 0.1)) * curve(m, (0, 0), (0.008, 1), (0.09, 1), (0.13, 0))
    at = 0.0
    while at < seconds - 0.2:
        add(out, beep, at)
        at += 60 / pulse_bpm * rng.normal(1, 0.02)
    return out


@preset(
    "static",
    "spot",
    "a radio between stations",
    words=(
        "radio static",
        "white noise",
        "radio tuning",
        "tuning the radio",
        "interference",
        "crackling radio",
    ),
    seconds=3.5,
    peak=0.35,
    lasts=True,
)
def static(rng: Generator, seconds: float) -> Sound:
    """Hiss through a small loudspeaker, crackle, and a whistle where a carrier is crossed."""
    n = frames(seconds)
    rush = hiss(rng, seconds, 350, 4200, 1) * (0.75 + 0.3 * wander(rng, n, 2))
    snaps = band(flecks(rng, n, 45), 300, 5000, 1)
    dial = wander(rng, n, 0.9)
    cross = np.abs(dial) * 2600 + 150
    whistle = glide(cross) * np.exp(-(((cross - 150) / 900) ** 2))
    end = min(0.08, seconds / 4)
    shape = curve(n, (0, 0), (end / 2, 1), (seconds - end, 1), (seconds, 0))
    return (rush + 0.6 * rounded(snaps, 4.0) + 0.7 * whistle) * shape
