"""The tone engine, measured."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from radioplay.engines.protocol import Audio, Request, Spoken
from radioplay.engines.tone import RATE, ToneEngine, pitch_hz

LINE = Request("We are closed, thank you. Are you sure?", "mara")


def speak(request: Request) -> Spoken:
    return ToneEngine().speak(request)


def word(spoken: Spoken, number: int) -> Audio:
    found = spoken.words[number]
    return spoken.samples[round(found.start_s * RATE) : round(found.end_s * RATE)]


def measured_hz(sound: Audio) -> float:
    """The pitch of a short sound, by autocorrelation."""
    likeness = np.fft.irfft(np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 16)) ** 2)
    lowest, highest = RATE // 1100, RATE // 35
    return RATE / float(lowest + np.argmax(likeness[lowest:highest]))


@pytest.mark.parametrize(
    ("voice", "hz"),
    [("low", 110), ("mid", 165), ("high", 220), ("a3", 220), ("A4", 440), ("c4", 261.6), ("c#4", 277.2),
     ("bb3", 233.1), ("440", 440), ("87.5", 87.5)],
)  # fmt: skip
def test_a_voice_hums_where_its_name_says(voice: str, hz: float) -> None:
    assert pitch_hz(voice) == pytest.approx(hz, rel=1e-3)
    spoken = speak(Request("Nothing whatsoever happened afterwards, nothing.", voice))
    assert measured_hz(word(spoken, 1)) == pytest.approx(hz, rel=0.12)  # the melody moves around it


def test_any_other_name_has_a_pitch_and_colour_of_its_own() -> None:
    names = ["mara", "joe", "the man in the cap", "pete", "É"]
    assert len({round(pitch_hz(name)) for name in names}) == len(names)
    assert all(85 < pitch_hz(name) < 260 for name in names)
    one, other = speak(replace(LINE, voice="mara")), speak(replace(LINE, voice="joe"))
    assert one.words == other.words
    assert not np.array_equal(one.samples, other.samples)


def test_words_are_where_it_says_and_silence_everywhere_else() -> None:
    spoken = speak(LINE)
    heard = np.zeros(len(spoken.samples), dtype=bool)
    for number, found in enumerate(spoken.words):
        assert np.sqrt(np.mean(word(spoken, number) ** 2)) > 0.03, found
        heard[round(found.start_s * RATE) : round(found.end_s * RATE)] = True
    assert np.abs(spoken.samples[~heard]).max() == 0.0


def test_a_comma_and_a_stop_leave_gaps() -> None:
    words = speak(LINE).words
    gaps = [after.start_s - word.end_s for word, after in pairwise(words)]
    none, _, comma, _, stop, *_ = gaps
    assert none < comma < stop


def test_a_statement_falls_and_a_question_rises() -> None:
    told, asked = speak(replace(LINE, text="It was Mara.")), speak(replace(LINE, text="It was Mara?"))
    for spoken, low, high in ((told, 0.7, 0.95), (asked, 1.1, 1.5)):
        last = word(spoken, 2)
        first_half, second_half = last[: len(last) // 2], last[len(last) // 2 :]
        assert low < measured_hz(second_half) / measured_hz(first_half) < high


@pytest.mark.parametrize("speed", [0.1, 0.5, 0.8, 1.25, 2.0, 10.0])
def test_speed_is_exact(speed: float) -> None:
    plain, other = speak(LINE), speak(replace(LINE, speed=speed))
    assert len(other.samples) == pytest.approx(len(plain.samples) / speed, abs=1)
    assert other.unmet == ()


def test_a_speed_out_of_range_is_told() -> None:
    spoken = speak(replace(LINE, speed=20.0))
    assert spoken.unmet == ("speed 20 (0.1 to 10)",)
    np.testing.assert_array_equal(spoken.samples, speak(replace(LINE, speed=10.0)).samples)


def test_a_longer_word_takes_longer() -> None:
    words = speak(Request("a an ant anthem anthemic", "low")).words
    lengths = [found.end_s - found.start_s for found in words]
    assert lengths == sorted(lengths)


def test_a_pronunciation_changes_a_word_and_only_that() -> None:
    plain = speak(Request("Ask Siobhán now.", "low"))
    respelt = speak(Request("Ask Siobhán now.", "low", pronounce=(("Siobhán", '"shi-VAWN-and-more"'),)))
    lengths = [[w.end_s - w.start_s for w in spoken.words] for spoken in (plain, respelt)]
    assert [round(b - a, 3) > 0 for a, b in zip(*lengths, strict=True)] == [False, True, False]


def test_a_seed_gives_another_take_of_the_same_words() -> None:
    first, second = speak(LINE), speak(replace(LINE, seed=1))
    assert [word.text for word in first.words] == [word.text for word in second.words]
    assert not np.array_equal(first.samples, second.samples)


@pytest.mark.parametrize("voice", ["20", "5000", "!", "a:b"])
def test_a_voice_it_cannot_hum_is_refused(voice: str) -> None:
    assert ToneEngine().check(voice, "en-us")
