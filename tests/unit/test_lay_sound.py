"""What a layout sounds like: mixed, and measured."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import ArraySource, measure_sound, resample, speech_bounds, speech_loudness
from radioplay.cast import Cast, Character, MixSettings, Timing
from radioplay.cues.sounds import Sound
from radioplay.engines.protocol import Request
from radioplay.engines.tone import ToneEngine
from radioplay.lay import BY_EAR, lay, read_quiet
from radioplay.mix import mix, sum_buses
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord, Timeline
from radioplay.units import RATE, Samples, to_samples, to_seconds

Audio = NDArray[np.float32]
CAST = Cast(characters=(Character("MARA", "tone:a3"), Character("BOB", "tone:110")))
T, MIX = Timing(), MixSettings()
SILENCE_S, RING_S = 0.12, 0.4


@lru_cache
def hummed(text: str, voice: str) -> tuple[Audio, tuple[TimedWord, ...]]:
    spoken = ToneEngine().speak(Request(text, voice))
    words = tuple(TimedWord(w.text, to_samples(w.start_s), to_samples(w.end_s)) for w in spoken.words)
    return resample(spoken.samples[:, None], spoken.rate)[:, 0], words


def bang() -> Audio:
    """A sound that begins with something soft before it is heard."""
    rng, soft = np.random.default_rng(1), to_samples(SILENCE_S)
    noise = rng.standard_normal(soft + to_samples(RING_S)).astype(np.float32)
    noise[:soft] *= 0.001
    noise[soft:] *= 0.3 * np.exp(-np.linspace(0.0, 5.0, len(noise) - soft, dtype=np.float32))
    return noise


class Episode:
    """A script, hummed and laid; `heard` mixes it, or one track of it."""

    def __init__(self, text: str, folder: Path, *, timed: bool = True, cast: Cast = CAST) -> None:
        script, problems = parse_script(f"EXT. FIELD\n\n{text}", "lines/ep.fountain")
        assert not problems
        performance, _ = perform("ep", [script], cast)
        self.sources = {"bang": ArraySource(bang()[None])}
        self.takes: dict[str, Take] = {}
        for line in performance.deliveries:
            sound, words = hummed(line.text, line.character.voice_name)
            self.takes[line.name] = _kept(folder, line.name, sound, words if timed else ())
            self.sources[line.name] = ArraySource(sound[None])
        spot = _measured()
        self.timeline = lay(
            performance, self.takes, {c.span: (spot,) for c in performance.cues}, cast, BY_EAR
        )

    def clips(self, name: str) -> tuple[Clip, ...]:
        return next(track.clips for track in self.timeline.tracks if track.name == name)

    def heard(self, name: str | None = None) -> Audio:
        """Shape (2, frames)."""
        tracks = tuple(track for track in self.timeline.tracks if name in (None, track.name))
        timeline: Timeline = replace(self.timeline, tracks=tracks)
        return np.concatenate([sum_buses(stems) for stems in mix(timeline, self.sources.__getitem__)], axis=1)


def _kept(folder: Path, name: str, sound: Audio, words: tuple[TimedWord, ...]) -> Take:
    path = folder / f"{name}.flac"
    sf.write(path, sound, RATE)
    start, end = speech_bounds(sound, RATE)
    return Take(
        name,
        path,
        Samples(len(sound)),
        Samples(start),
        Samples(end),
        speech_loudness(sound[start:end]),
        words,
    )


def _measured() -> Sound:
    of = measure_sound(bang())
    return Sound("bang", of.frames, 1, of.loudness_lufs, of.moment_lufs, -6.0, of.heard, onset=of.onset)


def audible(sound: Audio, below_db: float = 30.0) -> tuple[float, float]:
    """From when to when a sound is within `below_db` of its loudest, in seconds."""
    level = np.abs(sound).max(axis=0)
    loud = np.flatnonzero(level >= level.max() * 10.0 ** (-below_db / 20.0))
    return to_seconds(int(loud[0])), to_seconds(int(loud[-1]) + 1)


def level_db(sound: Audio, start: int, end: int) -> float:
    return float(10.0 * np.log10(np.square(sound[..., start:end], dtype=np.float64).mean() + 1e-20))


@pytest.mark.parametrize("last", ["you", "nooooooooooooooooooooooooooo"])
def test_a_voice_that_is_cut_off_is_overlapped_as_timing_says(last: str, tmp_path: Path) -> None:
    episode = Episode(f"MARA\nI only wanted to tell {last}--\n\nBOB\nNot now.\n", tmp_path)
    _, mara_ends = audible(episode.heard("MARA"))
    bob_begins, _ = audible(episode.heard("BOB"))
    assert mara_ends - bob_begins == pytest.approx(-T.cut_off, abs=0.02)


def test_a_voice_that_is_cut_off_fades_after_the_other_has_come_in(tmp_path: Path) -> None:
    episode = Episode(
        "MARA\nI only wanted to tell nooooooooooooooooooooooooooo--\n\nBOB\nNot now.\n", tmp_path
    )
    bob = audible(episode.heard("BOB"))[0]
    levels = [
        level_db(episode.heard("MARA"), to_samples(bob + at), to_samples(bob + at + 0.03))
        for at in (0.05, 0.13, 0.165)
    ]
    assert levels[0] > levels[1] + 0.5 and levels[1] > levels[2] + 3.0


@pytest.mark.parametrize("timed", [True, False])
def test_a_pause_is_silent_for_as_long_as_asked_and_changes_nothing_else(timed: bool, tmp_path: Path) -> None:
    first, second = "We were going home.", "Nobody was there."
    episode = Episode(f"MARA\n{first}\n(2s)\n{second}\n", tmp_path, timed=timed)
    sound, before, after = episode.heard("MARA"), *episode.clips("MARA")
    assert (before.text, after.text) == (first, second)
    quiet = np.flatnonzero(np.abs(sound).max(axis=0) > 1e-3)
    assert to_seconds(int(np.diff(quiet).max())) == pytest.approx(2.0, abs=0.03)
    [whole] = Episode(f"MARA\n{first} {second}\n", tmp_path).clips("MARA")
    uncut = Episode(f"MARA\n{first} {second}\n", tmp_path).heard("MARA")
    at = whole.start + before.length - before.fade_out
    np.testing.assert_array_equal(sound[:, :at], uncut[:, :at])
    rest, begins = after.length - after.fade_in, whole.start + before.length + after.fade_in
    np.testing.assert_allclose(
        sound[:, after.start + after.fade_in :][:, :rest], uncut[:, begins : begins + rest], atol=1e-6
    )


@pytest.mark.parametrize("at", [1, 3, 5])
def test_a_sound_on_a_word_is_heard_within_thirty_milliseconds_of_it(at: int, tmp_path: Path) -> None:
    words = "there was nothing we could have done".split()
    text = " ".join([*words[:at], "[[SOUND: bang]]", *words[at:]])
    episode = Episode(f"BOB\nWell.\n\nMARA\n{text}.\n", tmp_path)
    begins, _ = audible(episode.heard("EFFECTS"))
    clip, take = episode.clips("MARA")[0], episode.takes["1.02"]
    assert begins == pytest.approx(to_seconds(clip.start - clip.offset + take.words[at].start), abs=0.03)


def test_who_approaches_gets_louder_word_by_word_over_a_pause(tmp_path: Path) -> None:
    plain = Episode("MARA\none one one one\n(1s)\none one one one\n", tmp_path)
    episode = Episode("MARA (APPROACHING)\none one one one\n(1s)\none one one one\n", tmp_path)
    timed = [word for clip in episode.clips("MARA") for word in clip.words]
    rise = [
        level_db(episode.heard("MARA"), w.start, w.end) - level_db(plain.heard("MARA"), w.start, w.end)
        for w in timed
    ]
    assert len(rise) == 8 and all(b > a for a, b in pairwise(rise))
    assert rise[-1] - rise[0] >= 8.0 and rise[-1] == pytest.approx(0.0, abs=1.5)


def test_who_crosses_goes_from_left_to_right(tmp_path: Path) -> None:
    episode = Episode("MARA\n(crossing left to right)\none one one one one one\n", tmp_path)
    sound, [clip] = episode.heard("MARA"), episode.clips("MARA")
    sides = [level_db(sound[0], w.start, w.end) - level_db(sound[1], w.start, w.end) for w in clip.words]
    assert sides[0] > 8.0 and sides[-1] < -8.0 and sides == sorted(sides, reverse=True)


def test_two_at_once_are_heard_left_and_right_and_hardly_louder_than_one(tmp_path: Path) -> None:
    episode = Episode("MARA\nNever say that.\n\nBOB ^\nAlways say that.\n", tmp_path)
    mara, bob = episode.heard("MARA"), episode.heard("BOB")
    sides = [
        level_db(each[0], 0, each.shape[1]) - level_db(each[1], 0, each.shape[1]) for each in (mara, bob)
    ]
    assert sides[0] > 4.0 and sides[1] < -4.0
    alone = Episode("MARA\nNever say that.\n", tmp_path)
    one = speech_loudness(alone.heard().T)
    assert speech_loudness(episode.heard().T) < one + 1.5
    assert audible(mara)[0] == pytest.approx(audible(bob)[0], abs=0.02)


def test_the_quietest_place_of_a_take_is_the_middle_of_its_silence(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    sound = rng.uniform(-0.3, 0.3, to_samples(2.0)).astype(np.float32)
    sound[to_samples(0.5) : to_samples(0.6)] *= 1e-4
    sound[to_samples(1.2) : to_samples(1.5)] *= 1e-4
    sound[to_samples(1.8) : to_samples(1.83)] *= 0.2
    take = _kept(tmp_path, "a", sound, ())
    quiet = read_quiet(take, to_samples(0.2), to_samples(1.9))
    assert quiet and to_seconds(quiet.at) == pytest.approx(1.35, abs=0.01)
    assert to_seconds(quiet.length) == pytest.approx(0.3, abs=0.01)
    softer = read_quiet(take, to_samples(1.6), to_samples(1.95))
    assert softer and softer.length == 0 and to_seconds(softer.at) == pytest.approx(1.815, abs=0.012)
