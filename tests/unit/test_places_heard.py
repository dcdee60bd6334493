"""Voices in the places of a show that says nothing of its sound: laid, balanced, mixed, and measured."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.audio import ArraySource, Audio, Source, speech_bounds, speech_loudness
from radioplay.balance import balance
from radioplay.cast import Cast, Character, Place
from radioplay.effects import strip_of
from radioplay.lay import lay
from radioplay.loudness import loudness
from radioplay.mix import mix, sum_buses
from radioplay.performance import perform
from radioplay.rooms import answer
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, Response, Timeline
from radioplay.units import RATE, Samples, to_samples

NAMED = ("café", "kitchen", "car", "church", "street", "phone box", "bathroom", "forest", "hall")
SECONDS = 4.0
PARTS = 8

_answer = lru_cache(maxsize=64)(answer)


@lru_cache
def voice() -> Audio:
    """Noise with the slope of a voice, at the same level throughout: shape (1, frames)."""
    frames = to_samples(SECONDS)
    spectrum = np.fft.rfft(np.random.default_rng(1).standard_normal(frames))
    hertz = np.fft.rfftfreq(frames, 1.0 / RATE)
    sound = np.fft.irfft(spectrum * (hertz > 110.0) / (1.0 + (hertz / 350.0) ** 1.2), frames)
    return np.asarray(0.05 * sound / np.std(sound), dtype=np.float32)[np.newaxis]


@dataclass
class Heard:
    """One line, mixed: `sound` has shape (2, frames)."""

    timeline: Timeline
    sound: Audio

    @property
    def clip(self) -> Clip:
        [track] = self.timeline.tracks
        [clip] = track.clips
        return clip

    @property
    def line(self) -> Audio:
        return self.sound[:, self.clip.start : self.clip.end]


def heard(place: str, speech: str, pan: float = 0.0) -> Heard:
    """A speech of MARA in a scene whose place is a preset, with the defaults of everything."""
    places = (Place("SOMEWHERE", preset=place),)
    cast = Cast(characters=(Character("MARA", "tone:a", pan=pan),), places=places)
    script, _ = parse_script(f"INT. SOMEWHERE\n\n{speech}\n", "lines/ep.fountain")
    performance, _ = perform("ep", [script], cast)
    [line] = performance.deliveries
    start, end = speech_bounds(voice()[0], RATE)
    frames, level = Samples(voice().shape[1]), speech_loudness(voice()[0])
    takes = {line.name: Take("take", Path("x"), frames, Samples(start), Samples(end), level, ())}
    laid = lay(performance, takes, {}, cast)
    rooms: dict[str, Response] = {room.name: room for room in laid.rooms}
    assert rooms

    def open_source(name: str) -> Source:
        return ArraySource(_answer(rooms[name]) if name in rooms else voice())

    timeline, _, _ = balance(laid, open_source, performance, takes, (), cast)
    blocks = mix(timeline, open_source, strip=strip_of(cast.mix))
    return Heard(timeline, np.concatenate([sum_buses(block) for block in blocks], axis=1))


def db(sound: NDArray[np.floating]) -> float:
    return float(10.0 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-30))


@pytest.mark.parametrize("place", NAMED)
def test_a_voice_on_the_left_is_louder_there_by_ten_decibels_and_at_its_level(place: str) -> None:
    made = heard(place, "MARA\nOne two three four.", pan=-1.0)
    assert db(made.line[0]) - db(made.line[1]) >= 10.0
    assert loudness(made.line) == pytest.approx(-20.0, abs=1.0)


@pytest.mark.parametrize("place", NAMED)
def test_who_approaches_grows_louder_all_the_way(place: str) -> None:
    made = heard(place, "MARA (APPROACHING)\nOne two three four five six seven eight.")
    parts = np.array_split(made.line, PARTS, axis=1)
    levels = [db(part) for part in parts]
    assert all(later > earlier for earlier, later in pairwise(levels))
    assert levels[-1] - levels[0] >= 8.0


@pytest.mark.parametrize("place", ["church", "hall", "cathedral"])
def test_a_show_does_not_end_before_its_last_words_have_rung_out(place: str) -> None:
    made = heard(place, "MARA\nOne two three four.")
    last = made.sound[:, -to_samples(0.05) :]
    assert db(last) < db(made.line) - 40.0
