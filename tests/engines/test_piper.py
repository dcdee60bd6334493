"""The piper engine: small voices built here for where and which, one published voice for how it sounds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.cast import Cast, Character
from radioplay.engines.crew import Crews
from radioplay.engines.piper import PiperEngine, network, places
from radioplay.engines.piper.config import Config, read_config
from radioplay.engines.piper.engine import _located
from radioplay.engines.piper.reading import Reading, read
from radioplay.engines.protocol import EngineError, Request, Settings, Spoken
from radioplay.engines.words import words_of
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.takes import plan
from radioplay.voices import read_pack
from tests.engines import small_piper
from tests.engines.small_piper import write_voice

JOE = "en_US-joe-medium"
LINE = "We're closed. Was it you, Mara, who left the door like that?"


packaged = places._packaged  # what is installed here, also for tests on machines with nothing


def spoken(
    voice: str | Path, text: str = "Go away.", speed: float = 1.0, take: int = 0, seed: int = 0
) -> Spoken:
    return PiperEngine().speak(Request(text, str(voice), speed=speed, take=take, seed=seed))


def error_of(request: Request) -> str:
    """What is wrong with a request: the same before speaking, and when it is spoken."""
    problem = PiperEngine().fault(request)
    with pytest.raises(EngineError) as caught:
        PiperEngine().speak(replace(request, text="Go away."))
    assert problem and problem.startswith(str(caught.value))
    return problem


@pytest.fixture
def show(tmp_path: Path) -> Path:
    """A project with a voice of one speaker, and one of three."""
    write_voice(tmp_path / "voices" / "en_GB-ann-low.onnx")
    write_voice(tmp_path / "voices" / "trio.onnx", ("ann", "bob", "cat"))
    return tmp_path


# Which voice is meant, and where it is.


def test_a_voice_is_found_in_the_projects_folder_by_name(show: Path) -> None:
    request = Request(LINE, "en_GB-ann-low", settings=(("folder", "voices"),), root=str(show))
    assert PiperEngine().fault(request) is None
    assert len(PiperEngine().speak(request).samples)


def test_a_voice_is_found_by_its_path_in_the_project_or_whole(show: Path) -> None:
    inside = Request(LINE, "voices/en_GB-ann-low.onnx", root=str(show))
    whole = Request(LINE, str(show / "voices" / "en_GB-ann-low.onnx"))
    assert PiperEngine().fault(inside) is None
    np.testing.assert_array_equal(PiperEngine().speak(inside).samples, PiperEngine().speak(whole).samples)


@pytest.mark.parametrize(
    ("voice", "setting", "words"),
    [
        ("en_US-jo-medium", (), "did you mean en_US-joe-medium?"),
        ("trioo", (("folder", "voices"),), "did you mean trio?"),
        ("trio", (("folder", "voces"),), "there is no folder voces"),
        ("trio", (("folder", 3),), "folder in [engines.piper] is a path"),
        ("../elsewhere/trio.onnx", (), "leads out of the project"),
        ("voices/duo.onnx", (), "there is no duo.onnx in"),
        ("voices/bare.onnx", (), "there is no bare.onnx.json in"),
        ("voices/trio.onnx#dan", (), "has no speaker dan"),
        ("voices/trio.onnx#bobb", (), "did you mean bob?"),
        ("voices/trio.onnx#3", (), "there are ann, bob, cat"),
        ("voices/trio.onnx#", (), "has no speaker"),
        ("voices/trio.onnx", (("noise_scael", 0.1),), "did you mean noise_scale?"),
        ("voices/trio.onnx", (("noise_w", 9.0),), "noise_w in [engines.piper] is a number from 0 to 2"),
    ],
)
def test_a_voice_that_is_none_is_told_with_what_comes_near(
    show: Path, voice: str, setting: Settings, words: str
) -> None:
    (show / "voices" / "bare.onnx").write_bytes(b"")
    assert words in error_of(Request("", voice, settings=setting, root=str(show)))


def test_a_speaker_has_a_name_or_a_number_and_a_voice(show: Path) -> None:
    trio = show / "voices" / "trio.onnx"
    first, ann, bob = (spoken(f"{trio}{which}").samples for which in ("", "#ann", "#bob"))
    np.testing.assert_array_equal(first, ann)
    assert not np.array_equal(ann, bob)
    np.testing.assert_array_equal(bob, spoken(f"{trio}#1").samples)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "isn't the config of a Piper voice"),
        ("[]", "isn't the config of a Piper voice"),
        (json.dumps({**small_piper.config(), "phoneme_type": "pinyin"}), "wants its text as pinyin"),
        (json.dumps({**small_piper.config(), "audio": {"sample_rate": 7}}), "isn't the config"),
        (json.dumps({**small_piper.config(), "audio": {"sample_rate": float("inf")}}), "isn't the config"),
        (json.dumps({**small_piper.config(), "espeak": {}}), "doesn't say which language"),
    ],
)
def test_a_config_that_is_none_is_told(show: Path, content: str, words: str) -> None:
    (show / "voices" / "trio.onnx.json").write_text(content, encoding="utf-8")
    assert words in error_of(Request("", "voices/trio.onnx", root=str(show)))


def test_weights_that_are_none_fail_the_line_in_words(show: Path) -> None:
    trio = show / "voices" / "trio.onnx"
    trio.write_bytes(trio.read_bytes()[:400])
    with pytest.raises(EngineError, match="can't be loaded as a Piper voice"):
        spoken(trio)


# What is not here, and can be had.


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine on which no voice is installed; the folder of its packs."""
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "packs"))
    monkeypatch.setattr(places, "_packaged", tuple)
    return tmp_path / "packs"


def test_a_voice_of_a_pack_is_no_mistake_but_cannot_speak_yet(nowhere: Path) -> None:
    engine = PiperEngine()
    assert engine.fault(Request("", JOE)) is None
    assert JOE in [voice.name for voice in engine.voices()]
    with pytest.raises(EngineError, match="isn't installed") as caught:
        engine.speak(Request(LINE, JOE))
    assert caught.value.remedy == "radioplay voices install piper-joe"
    assert not nowhere.exists()


def test_its_takes_are_the_same_before_and_after_it_is_installed(nowhere: Path) -> None:
    before = PiperEngine().fingerprint(Request(LINE, JOE))
    weights = next(path for path in packaged() if path.stem == JOE)
    (nowhere / "piper-joe").mkdir(parents=True)
    for path in (weights, weights.with_name(weights.name + ".json")):
        (nowhere / "piper-joe" / path.name).symlink_to(path)
    assert places.find(Request("", JOE)).weights == nowhere / "piper-joe" / weights.name
    assert PiperEngine().fingerprint(Request(LINE, JOE)) == before


@pytest.mark.usefixtures("nowhere")
def test_what_is_needed_is_fetched_once_and_nothing_else(show: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("radioplay.voices.install", asked.append)
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "")
    told: list[str] = []
    voices = (JOE, "voices/trio.onnx", JOE, "unheard-of")
    PiperEngine().fetch([Request("", voice, root=str(show)) for voice in voices], told.append)
    assert asked == ["piper-joe"]
    assert told == ["the pack piper-joe is not here yet: installing it (63 MB)"]


@pytest.mark.usefixtures("nowhere")
def test_offline_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    with pytest.raises(EngineError, match="the network is off"):
        PiperEngine().fetch([Request("", JOE)], lambda _: None)


def test_the_pack_is_what_the_package_holds() -> None:
    known = {file.path: file.sha256 for file in read_pack("piper-joe").files}
    weights = next(path for path in packaged() if path.stem == JOE)
    assert places._digest(weights) == known[weights.name]
    assert places._digest(weights.with_name(weights.name + ".json")) == known[weights.name + ".json"]


# What makes a take another one.


def keys(root: Path, voice: str, setting: Settings = ()) -> list[str]:
    """The recipes' keys of a line by MARA."""
    cast = Cast(characters=(Character("MARA", f"piper:{voice}"),), engines=(("piper", setting),))
    script, _ = parse_script("INT. CAFÉ\n\nMARA\nWe're closed.\n", "lines/ep.fountain")
    performance, _ = perform("ep", [script], cast)
    return [str(job.key) for job in plan(performance.deliveries, cast, root)]


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_a_byte_of_the_weights_makes_every_line_be_spoken_again(show: Path) -> None:
    path = "voices/en_GB-ann-low.onnx"
    before = keys(show, path)
    assert keys(show, path) == before
    weights = show / path
    flip(weights, weights.read_bytes().index(np.float32(110.0).tobytes()))
    changed = keys(show, path)
    assert changed != before
    flip(weights.with_name(weights.name + ".json"), 5)
    assert keys(show, path) not in (before, changed)


def test_a_voice_is_the_same_wherever_the_project_or_its_folder_lies(show: Path, tmp_path: Path) -> None:
    before = keys(show, "trio", (("folder", "voices"),))
    moved = Path(shutil.copytree(show, tmp_path / "elsewhere"))
    (moved / "voices").rename(moved / "speakers")
    assert keys(moved, "trio", (("folder", "speakers"),)) == before
    assert keys(moved, "trio", (("folder", "speakers"), ("noise_scale", 0.3))) != before


def test_new_weights_are_spoken_with_in_the_same_run(show: Path) -> None:
    weights = show / "voices" / "en_GB-ann-low.onnx"
    before = spoken(weights).samples
    flip(weights, weights.read_bytes().index(np.float32(110.0).tobytes()) + 2)
    assert not np.array_equal(spoken(weights).samples, before)


# How a voice is made to say the same twice.


def test_the_pace_is_exact_and_other_takes_differ(show: Path) -> None:
    ann = show / "voices" / "en_GB-ann-low.onnx"
    line = LINE.partition(". ")[2]
    plain = spoken(ann, line)
    for speed in (0.5, 0.9, 1.1, 1.6, 2.0):
        frames = len(spoken(ann, line, speed=speed).samples) / small_piper.HOP
        assert abs(frames - len(plain.samples) / small_piper.HOP / speed) <= 1.0
    takes = [
        spoken(ann, LINE, take=take, seed=seed).samples for take, seed in ((0, 0), (1, 0), (2, 0), (1, 7))
    ]
    assert len({take.tobytes() for take in takes}) == 4


def test_a_sentence_said_twice_is_not_the_same_twice(show: Path) -> None:
    ann = show / "voices" / "en_GB-ann-low.onnx"
    once, twice = spoken(ann, "Go away."), spoken(ann, "Go away. Go away.")
    assert not np.array_equal(twice.samples[-2000:], once.samples[-2000:])


def test_the_noise_is_normal(show: Path) -> None:
    """A table of it is long enough that no sentence hears it twice, and is what the graph was made for."""
    import onnx

    model = onnx.load_from_string(network.repeatable(show / "voices" / "trio.onnx"))
    table = next(
        onnx.numpy_helper.to_array(t) for t in model.graph.initializer if t.name == "radioplay_table"
    )
    assert len(table) == network.TABLE
    assert abs(table.mean()) < 0.005 and abs(table.std() - 1.0) < 0.005
    assert not [node.op_type for node in model.graph.node if node.op_type.startswith("Random")]


def test_a_graph_that_tells_no_lengths_keeps_its_pace_and_tells_no_times(tmp_path: Path) -> None:
    graph = small_piper.GRAPH.format(**small_piper.SPEAKERS[False]).replace("= Ceil (", "= Round (")
    voice = write_voice(tmp_path / "other.onnx", graph=graph)
    plain, faster = spoken(voice, LINE), spoken(voice, LINE, speed=1.5)
    assert plain.words == ()
    assert len(plain.samples) / len(faster.samples) == pytest.approx(1.5, rel=0.2)


def test_a_graph_that_draws_otherwise_is_refused(tmp_path: Path) -> None:
    graph = small_piper.GRAPH.format(**small_piper.SPEAKERS[False]).replace("NormalLike", "UniformLike")
    with pytest.raises(EngineError, match="it draws chance by RandomUniformLike"):
        spoken(write_voice(tmp_path / "other.onnx", graph=graph))


def test_in_a_process_of_its_own_it_says_the_same(show: Path) -> None:
    request = Request(LINE, "trio#cat", settings=(("folder", "voices"),), root=str(show))
    with Crews(2) as crews:
        apart = crews.speak(PiperEngine(), request)
    here = PiperEngine().speak(request)
    np.testing.assert_array_equal(apart.samples, here.samples)
    assert apart.words == here.words


# How a text is read.


@pytest.fixture(scope="module")
def american(tmp_path_factory: pytest.TempPathFactory) -> Config:
    path = tmp_path_factory.mktemp("config") / "voice.onnx.json"
    path.write_text(json.dumps(small_piper.config()), encoding="utf-8")
    return read_config(path)


def reading(config: Config, text: str, pronounce: Sequence[tuple[str, str]] = ()) -> str:
    return read(text, config, pronounce).symbols


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("We're closed.", "wɪɹ klˈoʊzd."),
        ("We're closed", "wɪɹ klˈoʊzd."),
        ("We're closed --", "wɪɹ klˈoʊzd,"),
        ("Closed… Why?!", "klˈoʊzd. wˈaɪ!"),
        ("“Closed,” he said.", "klˈoʊzd, hiː sˈɛd."),
        ("No—go.", "nˈoʊ, ɡˈoʊ."),
        ("Dr. Smith is in.", "dˈɑːktɚ smˈɪθ ɪz ˈɪn."),
        ("Closed 😀!", "klˈoʊzd!"),
    ],
)
def test_a_text_is_read_with_its_marks(american: Config, text: str, symbols: str) -> None:
    assert reading(american, text) == symbols


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Siobhán knows.", "ʃɪvˈɔːn nˈoʊz."),
        ("It's Siobhán's.", "ɪts ʃɪvˈɔːnz."),
        ("SIOBHÁN, no!", "ʃɪvˈɔːn, nˈoʊ!"),
        ("Siobhánish", "ʃˈaɪəbhˌɑːnɪʃ."),
        ("Van der Berg's?", "vˈæn dɛɹ bˈɜːɡz?"),
        ("A berg.", "ɐ bˈɜːɡ."),
    ],
)
def test_a_pronunciation_stands_over_the_reading(american: Config, text: str, symbols: str) -> None:
    entries = (("Siobhán", "ʃɪˈvɔːn"), ("Van der Berg", "ˈvæn dɛɹ ˈbɜːg"))
    found = reading(american, text, entries)
    assert found == symbols or (text == "Siobhánish" and "ʃɪvˈɔːn" not in found)


def test_a_respelling_is_read_by_syllables(american: Config) -> None:
    assert reading(american, "Siobhán.", (("Siobhán", '"shi-VAWN"'),)) == "ʃivˈɔːn."


def test_a_sound_that_a_voice_has_not_is_told(american: Config) -> None:
    found = read("Mara.", american, (("Mara", "mɑːɹǂ"),))
    assert found.symbols == "mɑːɹ."
    assert found.unmet == ["a sound that this voice hasn't, 'ǂ'"]


@pytest.mark.parametrize("text", ["我们关门了", "مرحبا", "Это я"])
def test_a_script_that_a_voice_cannot_read_is_refused(american: Config, text: str) -> None:
    with pytest.raises(EngineError, match="can't read") as caught:
        read(f"Well, {text}!", american, ())
    assert caught.value.remedy == "give its sound in [pronounce]"
    assert (
        read(f"Well, {text.split(maxsplit=1)[0]}!", american, ((text.split(maxsplit=1)[0], "ma"),)).symbols
        == "wˈɛl, ma!"
    )


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from("in the of a 101 it's 3.50 O'Brien café — Mara, no! St. what? & (maybe)".split()),
        max_size=14,
    )
)
def test_every_word_has_its_sounds_in_order(american: Config, pieces: list[str]) -> None:
    text = " ".join(pieces)
    found: Reading = read(text, american, ())
    assert len(found.symbols) == len(found.owners)
    owners = [owner for owner in found.owners if owner >= 0]
    assert owners == sorted(owners)
    worded = [number for number, piece in enumerate(pieces) if words_of(piece)]
    assert not found.unmet
    assert set(worded) >= set(owners) - {n for n, piece in enumerate(pieces) if piece == "&"}
    # eSpeak says small words that follow each other as one ("in of the"), and then the first owns the sounds
    assert owners or not worded
    assert len(set(owners) & set(worded)) >= 0.25 * len(worded)


# One published voice.


@pytest.fixture(scope="module")
def joe() -> Spoken:
    return spoken(JOE, LINE)


def test_a_published_voice_speaks_at_its_own_rate(joe: Spoken) -> None:
    assert joe.rate == 22_050
    assert 2.5 < len(joe.samples) / joe.rate < 5.5
    assert 0.02 < np.sqrt(np.mean(joe.samples**2)) < 0.2
    assert joe.unmet == ()


def test_its_words_are_where_the_sound_is(joe: Spoken) -> None:
    assert tuple(word.text for word in joe.words) == words_of(LINE)
    power = np.sqrt(np.mean(joe.samples**2))
    for word in joe.words:
        heard = joe.samples[round(word.start_s * joe.rate) : round(word.end_s * joe.rate)]
        assert np.sqrt(np.mean(heard**2)) > 0.25 * power, word
    closed, was = joe.words[1], joe.words[2]
    between = joe.samples[round(closed.end_s * joe.rate) + 500 : round(was.start_s * joe.rate) - 500]
    assert was.start_s - closed.end_s > 0.3
    assert np.sqrt(np.mean(between**2)) < 0.05 * power


def test_it_says_the_same_on_every_thread_and_in_any_order(joe: Spoken) -> None:
    lines = [f"Table {which} wants the bill." for which in ("one", "two", "three")]
    alone = [spoken(JOE, line).samples for line in lines]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda line: spoken(JOE, line).samples, reversed(lines)))
    for one, other in zip(alone, reversed(together), strict=True):
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(spoken(JOE, LINE).samples, joe.samples)
    assert not np.array_equal(spoken(JOE, LINE, take=1).samples[:5000], joe.samples[:5000])


def test_one_bit_of_a_published_voice_is_another_voice(tmp_path: Path) -> None:
    place, _, _ = _located(Request("", JOE))
    copy = tmp_path / place.weights.name
    shutil.copy(place.weights, copy)
    shutil.copy(place.config, copy.with_name(copy.name + ".json"))
    before = PiperEngine().fingerprint(Request("", str(copy)))
    assert before == PiperEngine().fingerprint(Request("", JOE))
    with copy.open("r+b") as file:
        file.seek(30_000_000)
        byte = file.read(1)
        file.seek(30_000_000)
        file.write(bytes([byte[0] ^ 1]))
    assert PiperEngine().fingerprint(Request("", str(copy))) != before


@pytest.mark.voices
@pytest.mark.parametrize(("speed", "take"), [(1.0, 0), (1.0, 1), (0.8, 0), (1.3, 0)])
def test_it_is_understood(speed: float, take: int) -> None:
    """By somebody who doesn't know the lines: at most one word in twenty-five is misheard."""
    import soxr

    from judge import Judges
    from radioplay.listening import score

    lines = (
        "He lives next door, dear. I have tuned his piano for forty years.",
        "Nobody move! There are twenty-two of us, and the wind is blowing hard.",
        "It was half past nine, and the street was empty.",
    )
    judges, wrong, words = Judges(None, "en"), 0, 0
    for line in lines:
        made = spoken(JOE, line, speed=speed, take=take)
        heard = judges.hear(soxr.resample(made.samples, made.rate, 16_000))
        marks = score(line, heard)
        wrong, words = wrong + marks.errors, words + marks.words
    assert words > 30
    assert wrong <= words / 25, (wrong, words)
