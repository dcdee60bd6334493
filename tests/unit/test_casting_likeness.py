"""How alike voices are, measured: the same voice stays itself, others are further the more they differ."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import combinations

import numpy as np
import pytest

from radioplay.audio import Audio, resample
from radioplay.casting.likeness import Features, blended, distance, features, likeness
from radioplay.casting.measured import read_shipped
from radioplay.engines.kokoro.styles import voice_list

RATE = 24_000


def hum(f0_hz: float, formants_hz: tuple[float, ...], seed: int = 0, seconds: float = 4.0) -> Audio:
    """A voiced sound with a melody and syllables; other seeds say something else in the same voice."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * RATE)) / RATE
    melody = f0_hz * 2.0 ** (np.interp(t, np.linspace(0, seconds, 12), rng.uniform(-2.0, 2.0, 12)) / 12.0)
    phase = 2.0 * np.pi * np.cumsum(melody) / RATE
    sound = np.zeros_like(t)
    for number in range(1, 60):
        hz = number * f0_hz
        if hz < 8000.0:
            shape = sum(1.0 / (1.0 + ((hz - centre) / 150.0) ** 2) for centre in formants_hz)
            sound += (shape + 0.02) / number**0.5 * np.sin(number * phase + rng.uniform(0.0, 6.0))
    syllables = 0.55 + 0.45 * np.sin(2.0 * np.pi * 4.0 * t + rng.uniform(0.0, 6.0))
    sound = sound * syllables + 1e-4 * rng.standard_normal(len(t))
    return np.asarray(0.3 * sound / np.abs(sound).max(), dtype=np.float32)


LOW, HIGH = (500.0, 1400.0, 2400.0), (650.0, 1900.0, 3100.0)


def test_a_voice_that_says_something_else_is_nearer_than_another_voice() -> None:
    man, again = features(hum(110.0, LOW), RATE), features(hum(110.0, LOW, seed=1), RATE)
    higher = features(hum(180.0, LOW), RATE)
    smaller = features(hum(110.0, HIGH), RATE)
    woman = features(hum(200.0, HIGH), RATE)
    assert distance(man, again) < 0.5 * min(distance(man, other) for other in (higher, smaller, woman))
    assert distance(man, man) == pytest.approx(0.0, abs=1e-9)


def test_the_pitch_is_heard() -> None:
    for f0_hz in (85.0, 130.0, 210.0, 300.0):
        found = features(hum(f0_hz, LOW), RATE)
        assert found.pitch_hz == pytest.approx(f0_hz, rel=0.06)
        assert found.voiced > 0.8
    noise = features(np.random.default_rng(0).standard_normal(RATE * 2).astype(np.float32), RATE)
    assert noise.voiced < 0.05


def test_neither_the_level_nor_the_rate_of_a_sound_is_its_voice() -> None:
    sound = hum(120.0, LOW)
    plain = features(sound, RATE)
    assert distance(plain, features(np.float32(0.05) * sound, RATE)) < 0.01
    assert distance(plain, features(resample(sound, RATE, 48_000), 48_000)) < 0.02
    silence = np.zeros(RATE, np.float32)
    with_pauses = np.concatenate([silence, sound[:RATE], silence, sound[RATE:], silence])
    assert distance(plain, features(with_pauses, RATE)) < 0.02


def test_silence_is_no_voice() -> None:
    for nothing in (np.zeros(RATE, np.float32), np.zeros(0, np.float32)):
        with pytest.raises(ValueError):
            features(nothing, RATE)


def test_features_survive_json_and_others_are_refused() -> None:
    found = features(hum(120.0, LOW), RATE)
    kept = json.loads(json.dumps(asdict(found)))
    assert Features.from_json(kept) == found
    with pytest.raises(ValueError):
        Features.from_json({**kept, "shape": [1.0]})


def test_a_blend_lies_between_its_voices() -> None:
    one, other = (read_shipped()[name].features for name in ("am_onyx", "am_fenrir"))
    half = blended([(one, 0.5), (other, 0.5)])
    assert max(likeness(half, one), likeness(half, other)) > likeness(one, other)


def test_every_voice_of_kokoro_that_can_speak_has_been_measured() -> None:
    can = {voice.name for voice in voice_list() if not voice.note.startswith("no reading")}
    assert set(read_shipped()) == can
    assert all(1.0 <= (known.mos or 0.0) <= 5.0 for known in read_shipped().values())


def test_the_pairs_that_are_hard_for_a_speaker_encoder_are_hard_here() -> None:
    """Of 378 pairs of English voices; the encoder's cosines are 0.89, 0.90 and 0.88, its mean is 0.66."""
    english = sorted(name for name in read_shipped() if name[0] in "ab")
    shipped = {name: read_shipped()[name].features for name in english}
    alike = {pair: likeness(shipped[pair[0]], shipped[pair[1]]) for pair in combinations(english, 2)}
    hardest = sorted(alike, key=lambda pair: -alike[pair])[:12]
    assert {("am_fenrir", "am_puck"), ("am_echo", "am_puck"), ("af_bella", "af_heart")} <= set(hardest)
    assert np.mean(list(alike.values())) == pytest.approx(0.66, abs=0.05)
    mixed = [alike[pair] for pair in alike if pair[0][1] != pair[1][1]]
    same = [alike[pair] for pair in alike if pair[0][1] == pair[1][1]]
    assert np.mean(mixed) < np.mean(same) - 0.05
