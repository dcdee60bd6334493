"""How Kokoro acts directions: who speaks stays, how is another's. Two tests speak with the real voices."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from radioplay.acting.frames import Cut, voicing
from radioplay.casting.likeness import Features, features, likeness
from radioplay.directions import ACTED
from radioplay.engines.kokoro import KokoroEngine
from radioplay.engines.kokoro.delivery import ACTS, Given, given
from radioplay.engines.kokoro.model import PLAIN
from radioplay.engines.kokoro.styles import parse, voice_list
from radioplay.engines.protocol import Request, Spoken

LINE = Request("Why would you tell her that? You promised me.", "am_eric")


def test_every_direction_with_a_name_is_acted() -> None:
    assert ACTS == ACTED


def test_without_directions_nothing_is_changed() -> None:
    assert given((), parse("af_heart")) == Given()
    assert given((), parse("af_heart")).source == PLAIN


@pytest.mark.parametrize("direction", sorted(ACTS))
@pytest.mark.parametrize("voice", ["af_heart", "am_onyx*0.6+am_fenrir*0.4", "bm_daniel", "ff_siwis"])
def test_a_direction_changes_something_for_every_voice(direction: str, voice: str) -> None:
    blend = parse(voice)
    found = given((direction,), blend)
    if voice != "ff_siwis" or direction not in (
        "quickly",
        "slowly",
    ):  # those are a matter of pace alone there
        assert found != Given()
    assert 0.5 < found.variation.pace < 2.0
    assert found.variation.lender not in {name for name, _ in blend}


@pytest.mark.parametrize("voice", ["af_sarah", "bf_lily", "am_fenrir", "bm_fable"])
def test_excitement_is_borrowed_from_one_of_the_same_language_and_gender(voice: str) -> None:
    known = {each.name: each for each in voice_list()}
    lender = known[given(("excited",), parse(voice)).variation.lender or ""]
    assert (lender.language, lender.gender) == (known[voice].language, known[voice].gender)
    assert lender.name != voice


def test_several_directions_come_together() -> None:
    both = given(("whispering", "urgently"), parse("af_heart"))
    assert both.source.voice == 0.0
    assert both.variation.lender is not None


def test_only_a_directed_line_is_known_by_how_it_is_acted() -> None:
    engine = KokoroEngine()
    assert engine.fingerprint(LINE) == LINE.settings
    assert engine.fingerprint(replace(LINE, directions=("sad",))) != LINE.settings


@cache
def said(*directions: str) -> Spoken:
    return KokoroEngine().speak(replace(LINE, directions=directions))


def heard(*directions: str) -> Features:
    return features(said(*directions).samples, said(*directions).rate)


def sung(*directions: str) -> float:
    """The share of frames that are clearly periodic, at a pitch near this voice's own."""
    frames = Cut.at(said(*directions).rate).frames(said(*directions).samples.astype(np.float64))
    strength, pitch_hz = voicing(frames, said(*directions).rate)
    return float(((strength > 0.8) & (np.abs(np.log2(pitch_hz / heard().pitch_hz)) < 0.4)).mean())


@pytest.mark.voices
@pytest.mark.parametrize(
    ("direction", "pitch", "longer"),
    [
        ("shouting", (1.1, 1.6), (0.8, 1.2)),
        ("sad", (0.7, 0.95), (1.0, 1.3)),
        ("murmuring", (0.7, 1.0), (0.9, 1.4)),
    ],
)
def test_a_real_voice_acts_and_stays_itself(
    direction: str, pitch: tuple[float, float], longer: tuple[float, float]
) -> None:
    plain, acted = heard(), heard(direction)
    assert likeness(plain, acted) > 0.85
    assert pitch[0] < acted.pitch_hz / plain.pitch_hz < pitch[1]
    assert longer[0] < len(said(direction).samples) / len(said().samples) < longer[1]


@pytest.mark.voices
def test_a_real_voice_whispers_without_voice() -> None:
    assert sung("whispering") < 0.25 * sung()  # noise through narrow formants looks a little periodic, too
    assert likeness(heard(), heard("whispering")) > 0.7
    assert [word.text for word in said("whispering").words] == [word.text for word in said().words]
    assert np.abs(len(said("whispering").samples) / len(said().samples) - 1.0) < 0.1
