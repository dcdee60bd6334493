"""The espeak engine, and scratch voices for a cast."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.engines import espeak, espeak_library
from radioplay.engines.espeak import EspeakEngine
from radioplay.engines.espeak_notation import from_respelling, to_notation
from radioplay.engines.protocol import EngineError, Request, Spoken
from radioplay.engines.scratch import scratch_voice, scratch_voices

LINE = Request("It's a quiet night, and nobody is coming to the café. Are they sure?", "en-us+f3")


def speak(request: Request) -> Spoken:
    return EspeakEngine().speak(request)


@pytest.mark.parametrize(
    "voice", ["en-us", "en-gb", "en-gb+f3", "en+m7", "EN_GB+f3", "de+Annie", "cmn", "es-419"]
)
def test_a_voice_is_a_language_and_perhaps_a_speaker(voice: str) -> None:
    assert EspeakEngine().check(voice, "en-us") is None


@pytest.mark.parametrize(
    ("voice", "hint"),
    [("en-uk", ""), ("en-uss", "en-us"), ("en+f33", "f3"), ("+f3", ""), ("en+", ""), ("f3", "")],
)
def test_a_wrong_voice_is_refused_with_the_nearest(voice: str, hint: str) -> None:
    problem = EspeakEngine().check(voice, "en-us")
    assert problem is not None
    assert voice in problem
    assert hint in problem


def test_nothing_spoken_before_changes_a_line() -> None:
    """Its waver and its breath go on from call to call inside the library."""
    for voice in ("en-us", "en-us+whisper", "en-us+klatt2", "en-gb+croak"):
        request = replace(LINE, voice=voice)
        first = speak(request).samples
        speak(replace(LINE, text="Something of quite another length.", voice="de+m3"))
        np.testing.assert_array_equal(first, speak(request).samples)


def test_the_time_of_day_does_not_change_a_line() -> None:
    """Left alone, the library seeds its breath from the clock, in whole seconds."""
    requests = [replace(LINE, voice=voice) for voice in ("en-us+f3", "en-us+whisper", "de+Alicia", "en+Reed")]
    before = [speak(request).samples for request in requests]
    time.sleep(1.1)
    for earlier, request in zip(before, requests, strict=True):
        np.testing.assert_array_equal(earlier, speak(request).samples)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.1, 1.25, 1.6, 2.0, 2.5])
def test_speed_is_the_pace_that_was_asked(speed: float) -> None:
    ratio = len(speak(LINE).samples) / len(speak(replace(LINE, speed=speed)).samples)
    assert ratio == pytest.approx(speed, rel=0.1)


@pytest.mark.parametrize("speed", [0.2, 4.0])
def test_a_pace_that_it_has_not_is_told(speed: float) -> None:
    assert speak(replace(LINE, speed=speed)).unmet == (f"speed {speed:g} (0.45 to 2.72)",)


def test_words_begin_and_end_where_the_sound_does() -> None:
    spoken = speak(Request("Stop. Go, now!", "en-us"))
    stop, go, now = spoken.words
    assert stop.start_s < 0.05
    assert go.start_s - stop.end_s > 0.15  # the pause at the full stop belongs to no word
    pause = spoken.samples[
        round((stop.end_s + 0.02) * spoken.rate) : round((go.start_s - 0.03) * spoken.rate)
    ]
    assert np.abs(pause).max() < 0.02 * np.abs(spoken.samples).max()
    assert now.end_s < len(spoken.samples) / spoken.rate - 0.1


def test_words_it_runs_together_are_still_told_apart() -> None:
    """It reads "in the" as one, and tells of one word only."""
    words = speak(LINE).words
    assert [word.text for word in words][4:9] == ["and", "nobody", "is", "coming", "to"]
    assert len({word.start_s for word in words}) == len(words)


def test_a_pronunciation_is_said_with_those_sounds() -> None:
    def samples(text: str, *entries: tuple[str, str]) -> Spoken:
        return speak(Request(text, "en-us", pronounce=entries))

    there = samples("Ask Siobhán now.", ("Siobhán", "ʃɪˈvɔːn"))
    assert not np.array_equal(there.samples, samples("Ask Siobhán now.").samples)
    # the spelling no longer matters
    np.testing.assert_array_equal(there.samples, samples("Ask Qqx now.", ("Qqx", "ʃɪˈvɔːn")).samples)
    assert [word.text for word in there.words] == ["Ask", "Siobhán", "now"]


def test_a_name_of_several_words_is_said_as_one_and_timed_as_several() -> None:
    spoken = speak(Request('"Van der Berg," he said.', "en-us", pronounce=(("Van der Berg", "vændəˈbɛɹk"),)))
    assert [word.text for word in spoken.words] == ["Van", "der", "Berg", "he", "said"]
    assert spoken.unmet == ()


def test_a_pronunciation_holds_whatever_the_apostrophe_and_the_accents_are_made_of() -> None:
    for word, text in (("O'Neil", "O’Neil"), ("Siobhán", "Siobha\N{COMBINING ACUTE ACCENT}n")):
        plain, said = (
            speak(Request(text, "en-us", pronounce=pronounce)) for pronounce in ((), ((word, "bəˈnɑːnə"),))
        )
        assert len(plain.samples) != len(said.samples)


def test_sounds_that_are_none_are_told() -> None:
    assert speak(replace(LINE, pronounce=(("night", "☃"),))).unmet == ("the pronunciation of night",)


@pytest.mark.parametrize(
    ("ipa", "notation"),
    [("ʃɪˈvɔːn", "SIv'O:n"), ("/ˈtʃeɪndʒɚ/", "tS'eIndZ3"), ("məˈkævɔɪ", "m@k'avOI"), ("ˈθɹoʊ", "Tr'oU"),
     ("ˈtʰaɪɡ", "t'aIg"), ("'gud", "g'ud")],
)  # fmt: skip
def test_ipa_in_the_letters_of_espeak(ipa: str, notation: str) -> None:
    assert to_notation(ipa, "en-us") == notation


@pytest.mark.parametrize("language", ["en-us", "en-gb", "fr-fr", "de", "es", "it", "pt-br"])
@pytest.mark.parametrize("ipa", ["ʃɪˈvɔːn", "ˈɡøːtə", "ʁəˈne", "ˈvanja", "kaˈvaʎu"])
def test_every_language_can_say_a_foreign_name(language: str, ipa: str) -> None:
    notation = to_notation(ipa, language)
    assert notation
    (heard,) = espeak_library.heard_as([notation], language)
    assert len(heard) >= len(ipa.replace("ː", "")) - 2  # nothing got lost on the way


@pytest.mark.parametrize(
    ("respelling", "ipa"), [("shi-VAWN", "ʃiˈvɔːn"), ('"kuh-NUR-uh"', "kʌˈnɜːʌ"), ("TIE", "ˈtaɪ")]
)
def test_a_respelling_is_read_by_syllables(respelling: str, ipa: str) -> None:
    assert from_respelling(respelling, "en-us") == ipa


@pytest.mark.parametrize("text", ["x" * 5000, "我们关门了" * 200, "nobody-" * 500])
def test_a_very_long_word_is_said_to_its_end(text: str) -> None:
    whole, half = speak(replace(LINE, text=text)), speak(replace(LINE, text=text[: len(text) // 2]))
    assert 1.7 < len(whole.samples) / len(half.samples) < 2.3


def test_without_its_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> str:
        return "eSpeak NG isn't installed"

    monkeypatch.setattr(espeak_library, "missing", missing)
    monkeypatch.setattr(espeak_library, "_library", lambda: (_ for _ in ()).throw(EngineError(missing())))
    engine = EspeakEngine()
    (problem,) = engine.ready()
    assert problem.hint == 'pip install "radioplay[espeak]"' == espeak.REMEDY
    assert engine.voices()
    assert engine.identity == "espeak"
    assert engine.check("en-gb+f3", "en-gb") is None
    assert engine.check("no/such:voice?", "en-gb")
    with pytest.raises(EngineError, match="isn't installed"):
        engine.speak(LINE)


CAST = ["MARA", "JOE", "THE MAN IN THE CAP", "OLD PETE", "SGT. DOYLE", "LENA", "É", "BOB"]


def test_a_cast_gets_voices_that_differ_and_exist() -> None:
    voices = scratch_voices(CAST, "en-us")
    assert list(voices) == CAST
    assert len(set(voices.values())) == len(CAST)
    assert all(
        EspeakEngine().check(voice.removeprefix("espeak:"), "en-us") is None for voice in voices.values()
    )


@given(st.lists(st.text(max_size=8), max_size=45), st.sampled_from(["en-us", "en-gb", "en", "de"]))
def test_a_character_keeps_its_voice_when_others_come_later(names: list[str], language: str) -> None:
    voices = scratch_voices(names, language)
    fewer = scratch_voices(names[: len(names) // 2], language)
    assert fewer == {name: voices[name] for name in fewer}
    if language != "de":
        assert len(set(voices.values())) == len(voices)


def test_a_scratch_voice_keeps_to_the_gender_that_is_known() -> None:
    known = {voice.name: voice.gender for voice in EspeakEngine().voices()}
    for gender in ("female", "male"):
        voices = scratch_voices(CAST, "en-us", dict.fromkeys(CAST, gender))
        assert {known[voice.removeprefix("espeak:")] for voice in voices.values()} == {gender}


def test_one_alone_gets_what_it_would_get_first_in_a_cast() -> None:
    assert scratch_voice("MARA", "en-us") == scratch_voices(["MARA", "JOE"], "en-us")["MARA"]
