"""Music played by rule: the theme and two stings. The notes are in `score`, the players in `instruments`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from radioplay.foley.instruments import (
    brush_sweep,
    brush_tap,
    double_bass,
    electric_piano,
    hi_hat_foot,
    hz_of,
    kettle_drum,
    strings,
    vibraphone,
)
from radioplay.foley.registry import Sound, preset
from radioplay.foley.score import BEATS, Note, arrange, pitch_of
from radioplay.foley.toolbox import add, band, curve, decay, frames, hiss, level, pan, room

SWING = 0.63
"""Where the second of two quavers falls in its beat."""

_FRAME_BARS = 4  # introduction and ending
_RING_S = 4.0  # after the last bar line
_LAST_SLOWER = 1.35  # how much longer the last bars' beats become


Played = tuple[float, Sound]
"""When, in seconds, and what."""


class Clock:
    """Beats to seconds: even, swung, and slowing over the last bar but one.

    Args:
        bpm: beats a minute.
        beats: how many the piece has; its last chord falls a bar before that.
    """

    def __init__(self, bpm: float, beats: int) -> None:
        grid = np.arange(beats + BEATS + 1)
        lasting = np.full(beats + BEATS, 60.0 / bpm)
        slowing = slice(max(0, beats - 2 * BEATS), beats)
        lasting[slowing] *= np.linspace(1.0, _LAST_SLOWER, len(lasting[slowing]))
        lasting[beats:] *= _LAST_SLOWER  # one bar more, for what rings on
        self._grid = grid
        self._at = np.concatenate([[0.0], np.cumsum(lasting)])

    def seconds(self, beat: float) -> float:
        """When a written beat is played."""
        whole, part = divmod(beat, 1.0)
        swung = part * SWING / 0.5 if part <= 0.5 else SWING + (part - 0.5) * (1 - SWING) / 0.5
        return float(np.interp(whole + swung, self._grid, self._at))


def _play(rng: Generator, notes: Sequence[Note], clock: Clock, key: float, voice: str) -> list[Played]:
    """Every note of one player as (seconds, sound): a little early or late, a little louder or softer."""
    made = []
    for note in notes:
        start, stop = clock.seconds(note.beat), clock.seconds(note.beat + note.beats)
        force = float(np.clip(note.accent + rng.normal(0, 0.06), 0.2, 1.0))
        hz = hz_of(note.pitch + key)
        if voice == "melody":
            sound = vibraphone(hz, stop - start + 0.15, force)
        elif voice == "chords":
            sound = electric_piano(hz, (stop - start) * 0.95, 0.7 * force)
        else:
            sound = double_bass(hz, (stop - start) * 0.93, force)
        made.append((max(0.0, start + rng.normal(0, 0.005)), sound))
    return made


def _brushes(rng: Generator, clock: Clock, bars: int) -> tuple[list[Played], list[Played]]:
    """One hand round and round; taps on two and four by the other, with the foot; no last bar."""
    sweeps: list[Played] = []
    taps: list[Played] = []
    for beat in range(BEATS * (bars - 1)):
        at, after = clock.seconds(beat), clock.seconds(beat + 1)
        sweeps.append((at, brush_sweep(rng, (after - at) * 1.1, 0.8 + 0.2 * rng.random())))
        if beat % 2 == 1:
            taps.append((at, brush_tap(rng, rng.uniform(0.7, 0.9))))
            taps.append((at, hi_hat_foot(rng, 0.8)))
        elif rng.random() < 0.3:
            taps.append((clock.seconds(beat + 0.5), brush_tap(rng, rng.uniform(0.25, 0.4))))
    return sweeps, taps


def _together(played: Sequence[Played], n: int) -> Sound:
    """One player's notes on one track of `n` samples."""
    track = np.zeros(n)
    for at, sound in played:
        add(track, sound, at)
    return track


def _tempo(seconds: float, bpm: float) -> tuple[int, float]:
    """How many bars between introduction and ending fill a length, and the tempo at which they do so
    exactly.
    """
    playing = max(1.0, seconds - _RING_S)
    slow = 2 * BEATS * (_LAST_SLOWER - 1) / 2  # beats' worth of slowing down at the end
    bars = max(0, round((playing * bpm / 60 - slow) / BEATS) - _FRAME_BARS)
    beats = (bars + _FRAME_BARS) * BEATS + slow
    return bars, float(np.clip(beats * 60 / playing, 0.75 * bpm, 1.4 * bpm))


@preset(
    "theme",
    "music",
    "a late-night café mystery in C minor: vibraphone, electric piano, double bass, brushes",
    words=(
        "theme music",
        "main theme",
        "title music",
        "opening music",
        "closing music",
        "signature tune",
        "jazz",
    ),
    seconds=45.0,
    peak=0.8,
    lasts=True,
    bpm=(92.0, 60.0, 140.0),
    brushes=(1.0, 0.0, 1.0),
    transpose=(0, -7, 7),
)
def theme(rng: Generator, seconds: float, bpm: float, brushes: float, transpose: int) -> Sound:
    """Introduction, as many bars of the tune as fit, and always the ending; the tempo gives way a little."""
    middle, tempo = _tempo(seconds, bpm)
    bars = middle + _FRAME_BARS
    clock = Clock(tempo, bars * BEATS)
    lines = arrange(middle)
    out = np.zeros((frames(clock.seconds(bars * BEATS) + _RING_S), 2))
    where = {"melody": (0.28, 0.34), "chords": (-0.3, 0.25), "bass": (0.0, 0.42)}
    for voice, (place, gain) in where.items():
        notes = _held_at_the_end(lines[voice], bars)
        out += pan(_together(_play(rng, notes, clock, transpose, voice), len(out)), place) * gain
    for sounds, place in zip(_brushes(rng, clock, bars), (-0.35, 0.05), strict=True):
        out += pan(_together(sounds, len(out)), place) * 0.45 * brushes
    wet = room(rng, out, 1.6, 0.22, 3500, 18)[: len(out)]
    n = len(wet)
    last = n / 48000
    return wet * curve(n, (0, 1), (last - 2.4, 1), (last - 0.05, 0))[:, None]


def _held_at_the_end(notes: Sequence[Note], bars: int) -> list[Note]:
    """The notes of the last bar ring into the silence after it; those of a chord are spread upwards."""
    last = (bars - 1) * BEATS
    end = (bars + 1) * BEATS
    kept = []
    for k, note in enumerate(notes):
        if note.beat < last:
            kept.append(note)
            continue
        spread = 0.06 * (k % 4) if note.beat == last else 0.0
        kept.append(Note(note.beat + spread, end - note.beat, note.pitch, note.accent * 0.9))
    return kept


@preset(
    "sting-soft",
    "music",
    "a question left in the air: vibraphone over a held chord",
    words=("soft sting", "quiet sting", "gentle sting", "transition", "bridge", "scene change"),
    seconds=4.0,
    peak=0.55,
    transpose=(0, -7, 7),
)
def sting_soft(rng: Generator, transpose: int) -> Sound:
    """The theme's first four notes, the last one a step too high, over C minor with the ninth."""
    out = np.zeros((frames(4.3), 2))
    for k, name in enumerate(("Bb3", "D4", "Eb4", "G4")):
        chord = electric_piano(hz_of(pitch_of(name) + transpose), 3.0, 0.42)
        add(out, pan(chord, -0.25), 0.05 + 0.03 * k, 0.3)
    add(out, pan(double_bass(hz_of(pitch_of("C2") + transpose), 2.6, 0.6), 0.0), 0.05, 0.4)
    for at, name in ((0.05, "G4"), (0.37, "C5"), (0.69, "Eb5"), (1.05, "A5")):
        add(
            out,
            pan(vibraphone(hz_of(pitch_of(name) + transpose), 2.2, rng.uniform(0.5, 0.62)), 0.3),
            at,
            0.34,
        )
    wet = room(rng, out, 1.8, 0.35, 3500, 18)[: len(out)]
    return wet * curve(len(wet), (0, 1), (2.6, 0.8), (4.2, 0))[:, None]


@preset(
    "sting-tense",
    "music",
    "danger: strings swell into a stroke of the drum",
    words=("sting", "tense sting", "dramatic sting", "stinger", "shock", "suspense", "dun dun"),
    seconds=3.4,
    peak=0.8,
    swell_s=(0.7, 0.1, 3.0),
    transpose=(0, -7, 7),
)
def sting_tense(rng: Generator, swell_s: float, transpose: int) -> Sound:
    """C, F sharp and B: a tritone with a major seventh over it, cut into by drum, low piano and cymbal."""
    length = swell_s + 3.2
    out = np.zeros((frames(length), 2))
    for k, name in enumerate(("C3", "F#3", "B3", "D4", "Eb4")):
        held = strings(rng, hz_of(pitch_of(name) + transpose), swell_s + 2.2, swell_s)
        add(out, pan(held, -0.6 + 0.3 * k), 0.0, 0.55)
    n = frames(swell_s)
    rush = hiss(rng, swell_s, 3000, 11000, 1) * curve(n, (0, 0), (swell_s, 1)) ** 3
    add(out, pan(level(rush), 0.2), 0.0, 0.1)
    add(out, pan(kettle_drum(hz_of(pitch_of("C2") + transpose), 0.9), 0.1), swell_s)
    for name in ("C2", "F#2"):
        add(out, pan(double_bass(hz_of(pitch_of(name) + transpose), 1.8, 1.0), -0.1), swell_s, 0.5)
    crash = hiss(rng, 1.6, 2500, 14000, 1) * decay(frames(1.6), 0.4)
    add(out, pan(band(crash, 2500, None), 0.3), swell_s, 0.05)
    wet = room(rng, out, 2.0, 0.3, 2800, 25)[: len(out)]
    return wet * curve(len(wet), (0, 1), (length - 1.8, 0.8), (length - 0.1, 0))[:, None]
