"""Faults that need no recogniser: found where they were made, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.audio import Audio, Health, count_flats, measure_health
from radioplay.cast import Character
from radioplay.diagnostics import Span
from radioplay.engines.espeak import EspeakEngine
from radioplay.engines.protocol import Engine, Request
from radioplay.engines.tone import ToneEngine
from radioplay.performance import Delivery
from radioplay.quality import fault_problems, faults, judged, syllables
from radioplay.script import read_script
from radioplay.script.model import Speech, Words
from radioplay.store import Key
from radioplay.takes import Job, Take
from radioplay.units import Samples

TEXT = "Nobody told you to fall in the soup, and the register is still open."
LINES = Path(__file__).parents[2] / "lines" / "after-closing.fountain"
ENGINES: dict[str, Engine] = {"tone": ToneEngine(), "espeak": EspeakEngine()}
VOICES = {"tone": ("low", "a3"), "espeak": ("en-us+mike2", "en-us+grandma")}


def spoken(
    text: str = TEXT, engine: str = "espeak", voice: str = "en-us", speed: float = 1.0
) -> tuple[Audio, int]:
    made = ENGINES[engine].speak(Request(text, voice, speed=speed))
    return made.samples, made.rate


def kinds(samples: Audio, rate: int, text: str = TEXT) -> list[str]:
    return [fault.kind for fault in faults(samples, rate, text)]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_sample_show_has_no_faults(engine: str) -> None:
    script, _ = read_script(LINES, "lines/after-closing.fountain")
    speeches = [element for element in script.elements if isinstance(element, Speech)][::4]
    texts = [" ".join(part.text for part in each.parts if isinstance(part, Words)) for each in speeches]
    assert len(texts) > 25
    for index, text in enumerate(texts):
        for speed in (0.94, 1.05)[index % 2 :][:1]:
            voice = VOICES[engine][index // 2 % 2]
            assert faults(*spoken(text, engine, voice, speed), text, speed) == ()


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.3, 2.0])
@pytest.mark.parametrize(
    "text", ["No.", TEXT, "Well… I -- no. Wait!", "FBI, room 1987, 3:30 p.m.", "Psst! Hm."]
)
@pytest.mark.parametrize("engine", ENGINES)
def test_no_pace_is_a_fault_when_it_was_asked_for(engine: str, text: str, speed: float) -> None:
    assert faults(*spoken(text, engine, VOICES[engine][0], speed), text, speed) == ()


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("مرحبا بكم في المقهى يا أصدقائي", "ar"),
        ("我们已经关门了，请明天再来。", "cmn"),
        ("Привет, как дела?", "ru"),
        ("Hi 😀👍🏽", "en-us"),
    ],
)
def test_other_writing_is_no_fault(text: str, voice: str) -> None:
    assert faults(*spoken(text, voice=voice), text) == ()


def test_silence_is_dead() -> None:
    samples, rate = spoken()
    assert kinds(np.zeros(rate, dtype=np.float32), rate) == ["silent"]
    assert kinds(samples * np.float32(0.0005), rate) == ["silent"]
    assert kinds(np.zeros(0, dtype=np.float32), rate) == ["silent"]
    assert kinds(samples * np.float32(0.05), rate) == []


def test_a_hole_is_found_and_a_pause_is_not() -> None:
    samples, rate = spoken(TEXT.replace(",", ""))
    middle = len(samples) // 2
    for seconds, wanted in ((0.6, []), (1.6, ["hole"])):
        holed = np.concatenate(
            (samples[:middle], np.zeros(int(seconds * rate), np.float32), samples[middle:])
        )
        assert kinds(holed, rate, TEXT.replace(",", "")) == wanted


def test_a_clipped_take_is_found_however_loud_it_is() -> None:
    samples, rate = spoken()
    driven = np.clip(samples / np.abs(samples).max() * 4.0, -1.0, 1.0).astype(np.float32)
    assert kinds(driven, rate) == ["clipped"]
    assert kinds(driven * np.float32(0.3), rate) == ["clipped"]
    assert kinds(samples / np.abs(samples).max(), rate) == []


def test_half_a_take_is_too_short_and_one_of_another_text_too_long() -> None:
    samples, rate = spoken()
    assert kinds(samples[: len(samples) // 4], rate) == ["short"]
    assert kinds(samples, rate, "No.") == ["long"]


@pytest.mark.parametrize("period_s", [0.02, 0.137, 0.3, 0.4444])
def test_a_stuck_sound_is_found(period_s: float) -> None:
    samples, rate = spoken()
    at, piece = len(samples) // 3, int(period_s * rate)
    times = int(2.5 / period_s)
    stuck = np.concatenate((samples[:at], np.tile(samples[at : at + piece], times), samples[at:]))
    assert "stuck" in kinds(stuck, rate)


@given(st.text(max_size=40), st.floats(0.5, 2.0))
def test_any_text_has_some_length_that_is_no_fault(text: str, speed: float) -> None:
    least, most = syllables(text)
    assert 0.0 <= least <= most
    health = Health(speech_s=(least / 6.0 + most / 6.0) / speed, loudness_lufs=-20.0, peak=0.5)
    assert judged(health, text, speed) == ()


@given(st.integers(0, 40), st.floats(0.05, 1.0))
def test_only_runs_at_the_top_are_flats(run: int, peak: float) -> None:
    wave = np.sin(np.arange(2000) * 0.05).astype(np.float32) * np.float32(0.9 * peak)
    wave[700 : 700 + run] = peak
    wave[1300:1400] = 0.0  # flat, but not at the top
    assert count_flats(wave) == (1 if run >= 4 else 0)


def test_health_survives_being_kept_and_nothing_else_does() -> None:
    health = measure_health(*spoken("No."))
    assert Health.from_json(health.to_json()) == health
    assert Health.from_json(None) is None
    assert Health.from_json({"peak": 1.0}) is None


def jobs(lengths: list[float], recording: str = "") -> tuple[list[Job], dict[str, Take]]:
    """Lines of about a dozen syllables by one voice, and how long their takes are."""
    who, made, takes = Character("MARA", "tone:low"), [], {}
    for number, seconds in enumerate(lengths, 1):
        text = f"The register is still open, you know{'!' * number}"
        line = Delivery(f"1.{number:02d}", who, text, Span("ep", number), recording=recording)
        made.append(Job(Key(str(number)), {}, Request(text, "low"), ENGINES["tone"], (line,)))
        health = Health(seconds, -20.0, 0.5)
        place = Samples(0)
        takes[line.name] = Take("", Path("gone"), place, place, place, -20.0, (), health)
    return made, takes


def test_a_take_unlike_the_others_of_its_voice_is_told() -> None:
    usual = [2.5, 2.4, 2.6, 2.5, 2.7, 2.3]
    assert fault_problems(*jobs(usual)) == ()
    (short,) = fault_problems(*jobs([*usual, 1.3]))
    assert (short.code, short.severity, short.span) == ("T034", "warning", Span("ep", 7))
    assert short.hint == "radioplay takes retake 1.07"
    assert short.message == (
        "the take of MARA's line 1.07 is no good: it is far too short: 1.3 s for words that take about 2.5 s"
    )
    assert [problem.code for problem in fault_problems(*jobs([*usual, 5.2]))] == ["T033"]


def test_people_may_take_their_time() -> None:
    assert fault_problems(*jobs([2.5, 2.4, 2.6, 2.5, 2.7, 2.3, 5.2], recording="takes/a.flac")) == ()


def test_a_take_from_before_they_were_measured_is_measured_now(tmp_path: Path) -> None:
    import soundfile as sf

    made, takes = jobs([2.5])
    path = tmp_path / "old.flac"
    sf.write(path, np.full(48_000, 1e-6), 48_000, subtype="PCM_24")
    old = {name: replace(take, health=None, path=path) for name, take in takes.items()}
    assert [problem.code for problem in fault_problems(made, old)] == ["T030"]
    gone = {name: replace(take, health=None) for name, take in takes.items()}
    assert fault_problems(made, gone) == ()
