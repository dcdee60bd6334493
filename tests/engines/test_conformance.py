"""What every engine keeps, run on each one that is installed and ready.

To have a new engine tested, install it: every engine that announces itself is here. Add an entry to `CASES`
where its first voice isn't the one to try, or where it needs a mark.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import pytest

from radioplay.engines.protocol import Engine, EngineError, Request, Settings, Spoken
from radioplay.engines.registry import Broken, engine, engines
from radioplay.engines.words import words_of
from tests.engines import small_piper, speech_server

LINE = "The register is open, Mara; was it you who left the door like that?"
AWKWARD = {
    "nothing": "",
    "blanks": " \n\t ",
    "only punctuation": "… -- ?!",
    "emoji": "Well 😀 done 🎉!",
    "only emoji": "😀",
    "Arabic": "مرحبا بكم في المقهى",
    "Chinese": "我们关门了。 你好吗？",
    "line breaks": "One.\nTwo,\r\n\tthree.",
    "markup": "[[door]] <b>bold</b> &amp; {curly} \\back",
    "lone marks": "“Yes” — she said - 'no' (maybe).",
    "numbers": "It was 3.50 at 9:15, room 101.",
    "control characters": "One\x00two \x1b[31mred\x07.",
}


@dataclass(frozen=True)
class Case:
    """An engine to test: a voice of its own, whether it knows word times, its tests' pytest marks.

    `settings` makes what would stand in `[engines.NAME]`, and whatever that needs, when the tests begin;
    `made` likewise the voice.
    """

    name: str
    voice: str = ""
    language: str = "en-us"
    times: bool = True
    marks: tuple[pytest.MarkDecorator, ...] = ()
    settings: Callable[[], Settings] = tuple
    made: Callable[[], str] | None = None


CASES = (
    Case("tone", "mara"),
    Case("espeak", "en-us+f3"),
    Case("kokoro", "af_heart", marks=(pytest.mark.voices,)),
    Case("coqui", "ada", times=False, marks=(pytest.mark.coqui,)),  # of the small model in conftest.py
    Case("http", "alloy", times=False, settings=speech_server.settings),
    Case("piper", made=small_piper.voice),
    Case("piper", "en_US-joe-medium", marks=(pytest.mark.voices,)),
)


def cases() -> Iterator[object]:
    """Those named above, which must be there, and whatever else is installed and ready."""
    named = {case.name for case in CASES}
    others = (
        name for name, found in engines().items() if not isinstance(found, Broken) and not found.ready()
    )
    for case in (*CASES, *(Case(name, times=False) for name in others if name not in named)):
        yield pytest.param(case, id=f"{case.name}-{case.voice or 'own'}", marks=case.marks)


@pytest.fixture(params=cases())
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    problems = engine(found.name).ready()
    assert not problems, problems
    voice = found.made() if found.made else found.voice
    return replace(found, voice=voice or engine(found.name).voices()[0].name)


@pytest.fixture
def speaker(case: Case) -> Engine:
    return engine(case.name)


@pytest.fixture
def line(case: Case) -> Request:
    return Request(LINE, case.voice, case.language, settings=case.settings())


@functools.cache
def plainly(name: str, line: Request) -> Spoken:
    """The plain line, spoken once for all the tests that only compare with it."""
    return engine(name).speak(line)


def length_s(spoken: Spoken) -> float:
    return len(spoken.samples) / spoken.rate


def assert_sound(spoken: Spoken) -> None:
    assert spoken.samples.dtype == np.float32
    assert spoken.samples.ndim == 1
    assert np.isfinite(spoken.samples).all()
    assert np.abs(spoken.samples).max(initial=0.0) <= 1.0
    assert 8_000 <= spoken.rate <= 192_000


def assert_words(spoken: Spoken, text: str) -> None:
    """All or none; in order, within the sound, none without length."""
    if spoken.words:
        assert tuple(word.text for word in spoken.words) == words_of(text)
    times = [time for word in spoken.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert all(word.start_s < word.end_s for word in spoken.words)
    assert all(0.0 <= time <= length_s(spoken) for time in times)


def test_its_name_is_what_it_is_announced_as(case: Case, speaker: Engine) -> None:
    assert speaker.name == case.name


def test_its_identity_is_the_same_before_and_after_speaking(speaker: Engine, line: Request) -> None:
    before = speaker.identity
    speaker.speak(replace(line, text="Yes."))
    assert before.strip()
    assert speaker.identity == type(speaker)().identity == before


def test_another_take_differs_a_little_and_is_the_same_again(speaker: Engine, line: Request) -> None:
    plain = plainly(speaker.name, line)
    takes = [speaker.speak(replace(line, take=take)) for take in (1, 1, 2)]
    np.testing.assert_array_equal(takes[0].samples, takes[1].samples)
    assert not np.array_equal(takes[0].samples, plain.samples)
    assert not np.array_equal(takes[0].samples, takes[2].samples)
    for take in takes:
        assert_sound(take)
        assert_words(take, LINE)
        assert 0.75 < length_s(take) / length_s(plain) < 1.33


def test_what_it_costs_is_in_words_or_nothing(speaker: Engine, line: Request) -> None:
    cost = speaker.cost([line, line])
    assert cost is None or " " in cost


def test_it_lists_its_voices(speaker: Engine, case: Case) -> None:
    voices = speaker.voices()
    assert voices
    assert len({voice.name for voice in voices}) == len(voices)
    assert all(voice.name.strip() == voice.name != "" and voice.language for voice in voices)
    assert speaker.check(case.voice, case.language) is None


def test_it_accepts_every_voice_it_lists_unless_the_note_says_why_not(speaker: Engine) -> None:
    silent = [voice for voice in speaker.voices() if not voice.note]
    assert [voice.name for voice in silent if speaker.check(voice.name, voice.language)] == []
    assert any(not speaker.check(voice.name, voice.language) for voice in speaker.voices())


@pytest.mark.parametrize("nonsense", ["", " ", "no/such:voice?", "../../etc/passwd", "☃", "a" * 300 + "!"])
def test_it_refuses_nonsense_in_words(speaker: Engine, line: Request, nonsense: str) -> None:
    problem = speaker.check(nonsense, line.language)
    assert problem
    with pytest.raises(EngineError) as caught:
        speaker.speak(replace(line, voice=nonsense))
    assert " " in str(caught.value).strip()


def test_a_line_is_sound_of_a_plausible_length(case: Case, speaker: Engine, line: Request) -> None:
    spoken = plainly(speaker.name, line)
    assert spoken.words or not case.times
    assert_sound(spoken)
    assert_words(spoken, LINE)
    assert len(LINE) / 30 < length_s(spoken) < len(LINE) / 6
    assert 0.01 < np.sqrt(np.mean(spoken.samples**2)) < 0.5
    assert spoken.unmet == ()


def test_the_same_request_gives_the_same_samples(speaker: Engine, line: Request) -> None:
    first = plainly(speaker.name, line)
    speaker.speak(replace(line, text="Something else in between."))
    again = speaker.speak(line)
    np.testing.assert_array_equal(first.samples, again.samples)
    assert first.words == again.words


def test_several_threads_give_the_same_as_one(speaker: Engine, line: Request) -> None:
    requests = [
        replace(line, text=f"Table {name} wants the bill.") for name in ("one", "two", "three", "four")
    ]
    alone = [speaker.speak(request) for request in requests]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(speaker.speak, requests))
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_array_equal(one.samples, other.samples)


def test_speed_shortens_by_that_factor(speaker: Engine, line: Request) -> None:
    plain, faster = plainly(speaker.name, line), speaker.speak(replace(line, speed=1.25))
    assert length_s(plain) / length_s(faster) == pytest.approx(1.25, rel=0.1)
    assert faster.unmet == ()


def test_a_speed_out_of_reach_is_told(speaker: Engine, line: Request) -> None:
    plain = plainly(speaker.name, line)
    try:
        hurried = speaker.speak(replace(line, speed=50.0))
    except EngineError:
        return
    assert hurried.unmet or length_s(plain) / length_s(hurried) == pytest.approx(50.0, rel=0.1)


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan")])
def test_a_speed_that_is_none_is_refused(speaker: Engine, line: Request, speed: float) -> None:
    with pytest.raises(EngineError):
        speaker.speak(replace(line, speed=speed))


def test_a_pronunciation_is_heard_or_told(speaker: Engine, line: Request) -> None:
    plain = plainly(speaker.name, line)
    other = speaker.speak(replace(line, pronounce=(("Mara", "ˌkɒnstəntɪˈnəʊpəl"),)))
    assert other.unmet or not np.array_equal(plain.samples, other.samples)
    assert_words(other, LINE)


@pytest.mark.parametrize("kind", AWKWARD)
def test_awkward_text_is_spoken_or_refused_in_words(
    speaker: Engine, line: Request, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    text = AWKWARD[kind]
    try:
        spoken = speaker.speak(replace(line, text=text, pronounce=(("door", "☃"),)))
    except EngineError as error:
        assert " " in str(error).strip()
        assert words_of(text), "there was nothing to refuse"
    else:
        assert_sound(spoken)
        assert_words(spoken, text)
        assert words_of(text) or length_s(spoken) < 2.0
    assert capfd.readouterr() == ("", "")


def test_five_thousand_characters_are_all_spoken(speaker: Engine, line: Request) -> None:
    sentence = "Nobody asked me, and I would not have told them. "
    spoken = speaker.speak(replace(line, text=(sentence * 103)[:5000]))
    assert_sound(spoken)
    assert_words(spoken, (sentence * 103)[:5000])
    once = length_s(speaker.speak(replace(line, text=sentence)))
    assert length_s(spoken) == pytest.approx(once * 5000 / len(sentence), rel=0.25)
