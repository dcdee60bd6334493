"""What of the engine `coqui` needs neither Coqui TTS nor PyTorch: its voices, settings, files and refusals."""

from __future__ import annotations

import json
import os
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.engines.coqui import catalogue, digests, fetching
from radioplay.engines.coqui.engine import CoquiEngine
from radioplay.engines.coqui.files import ModelFiles, anchored, locate, read_config, speakers_known
from radioplay.engines.coqui.model import Utterance
from radioplay.engines.coqui.order import OWN_MODEL, Wanted, read_order, read_voice
from radioplay.engines.coqui.safely import read_numbers
from radioplay.engines.coqui.text import LONGEST, parts_of, respelt
from radioplay.engines.protocol import EngineError, Request, Settings

VCTK = "tts_models/en/vctk/vits"
XTTS = "tts_models/multilingual/multi-dataset/xtts_v2"


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No model but the test's own."""
    monkeypatch.delenv(OWN_MODEL, raising=False)
    monkeypatch.setenv("TTS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "voices"))


def make_model(folder: Path, config: dict[str, Any] | None = None, weights: bytes = b"weights") -> Path:
    """What looks like a model, from outside."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {"model": "vits", "speakers": ["ada", "ben"], **(config or {})}
    (folder / "config.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "model.pth").write_bytes(weights)
    return folder


def asked(root: Path, voice: str = "ada", text: str = "We are closed.", **settings: str) -> Request:
    return Request(text, voice, root=str(root), settings=tuple(sorted(settings.items())))


# Voices.


@pytest.mark.parametrize(
    ("voice", "wanted"),
    [
        ("p225", Wanted(speaker="p225")),
        ("Claribel Dervla", Wanted(speaker="Claribel Dervla")),
        ("Alma María", Wanted(speaker="Alma María")),
        ("default", Wanted()),
        (VCTK, Wanted(VCTK)),
        (f"{VCTK}#p225", Wanted(VCTK, "p225")),
        ("models/mara#ada", Wanted("models/mara", "ada")),
        ("voices/mara.wav", Wanted(recording="voices/mara.wav")),
        ("mara.FLAC", Wanted(recording="mara.FLAC")),
        (f"{XTTS}#takes/mara smith.mp3", Wanted(XTTS, recording="takes/mara smith.mp3")),
    ],
)
def test_a_voice_says_which_model_and_who(voice: str, wanted: Wanted) -> None:
    assert read_voice(voice) == wanted


@pytest.mark.parametrize(
    "voice",
    [
        "", " ", "#", "#ada", f"{VCTK}#", "tts_models/en/vctk", "voices/mara", "../mara.wav", "/etc/mara.wav",
        "a/../../b.wav", "no/such:voice?", "☃", "http://x/y.wav", "../models#ada", "a\nb", "x" * 300,
    ],
)  # fmt: skip
def test_what_is_no_voice_is_refused_in_words(voice: str) -> None:
    with pytest.raises(EngineError, match=r"coqui has no (voice|model) "):
        read_voice(voice)


def test_a_path_that_is_no_recording_says_what_one_is() -> None:
    problem = CoquiEngine().check("voices/mara", "en-us")
    assert problem and "a recording to clone ends in" in problem


# Settings.


def test_the_model_of_the_settings_is_found_in_the_project(tmp_path: Path) -> None:
    order = read_order(asked(tmp_path, model="models/mara", device="cpu", language="de"))
    assert (order.folder, order.speaker, order.device, order.language) == (
        tmp_path / "models" / "mara", "ada", "cpu", "de",
    )  # fmt: skip
    assert order.title == "mara"


def test_the_voices_own_model_goes_before_that_of_the_settings(tmp_path: Path) -> None:
    assert read_order(asked(tmp_path, f"{VCTK}#p225", model="models/mara")).name == VCTK


def test_default_is_the_speaker_or_the_recording_of_the_settings(tmp_path: Path) -> None:
    assert read_order(asked(tmp_path, "default", model=VCTK, speaker="p225")).speaker == "p225"
    order = read_order(asked(tmp_path, "default", model=XTTS, speaker="x", speaker_wav="voices/mara.wav"))
    assert (order.speaker, order.recording) == ("", tmp_path / "voices" / "mara.wav")
    assert read_order(asked(tmp_path, "ada", model=XTTS, speaker_wav="voices/mara.wav")).recording is None


def test_each_character_can_have_a_recording_of_its_own(tmp_path: Path) -> None:
    one, other = (read_order(asked(tmp_path, f"voices/{name}.wav", model=XTTS)) for name in ("mara", "bob"))
    assert (one.recording, other.recording) == (tmp_path / "voices/mara.wav", tmp_path / "voices/bob.wav")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"modle": "x"}, "knows no modle"),
        ({"model": 3}, "model is text in quotes"),
        ({"model": ""}, "model is text in quotes"),
        ({"model": "m", "device": "tpu"}, "device is auto, cpu, cuda, mps, not tpu"),
        ({"model": "m", "model_path": "m/model.pth"}, "has both"),
        ({"model": "/data/model"}, "leads out of the project"),
        ({"model": "../model"}, "leads out of the project"),
        ({"model": "m", "speaker_wav": "../mara.wav"}, None),
        ({}, "no model is chosen"),
    ],
)
def test_settings_that_can_not_be_meant_are_told_before_anything_is_spoken(
    tmp_path: Path, settings: dict[str, Any], said: str | None
) -> None:
    voice = "ada" if said else "default"
    request = Request("Hello.", voice, root=str(tmp_path), settings=tuple(sorted(settings.items())))
    fault = CoquiEngine().fault(request)
    assert fault and (said or "leads out of the project") in fault
    with pytest.raises(EngineError):
        CoquiEngine().speak(request)


def test_a_misspelt_setting_gets_a_suggestion(tmp_path: Path) -> None:
    assert "did you mean device?" in str(CoquiEngine().fault(asked(tmp_path, devise="cpu")))


def test_a_link_does_not_lead_out_of_the_project(tmp_path: Path) -> None:
    outside = make_model(tmp_path / "outside")
    (tmp_path / "show").mkdir()
    (tmp_path / "show" / "model").symlink_to(outside)
    with pytest.raises(EngineError, match="leads out of the project"):
        read_order(asked(tmp_path / "show", model="model"))


def test_the_environment_may_name_a_model_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OWN_MODEL, str(tmp_path / "elsewhere"))
    assert read_order(Request("Hello.", "ada")).folder == tmp_path / "elsewhere"
    monkeypatch.setenv(OWN_MODEL, VCTK)
    assert read_order(Request("Hello.", "p225")).name == VCTK


# Files.


def test_a_folder_without_a_model_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"there is no folder .*mara"):
        locate(read_order(asked(tmp_path, model="mara")))
    (tmp_path / "mara").mkdir()
    with pytest.raises(EngineError, match=r"there is no file .*config\.json"):
        locate(read_order(asked(tmp_path, model="mara")))
    make_model(tmp_path / "mara").joinpath("model.pth").unlink()
    with pytest.raises(EngineError, match="has no weights"):
        locate(read_order(asked(tmp_path, model="mara")))


def test_the_weights_have_a_usual_name_or_are_the_only_ones(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mara")
    (folder / "model.pth").rename(folder / "best_model_1000.pth")
    (folder / "speakers.pth").write_bytes(b"")
    assert locate(read_order(asked(tmp_path, model="mara"))).weights == folder / "best_model_1000.pth"
    (folder / "other.pth").write_bytes(b"")
    with pytest.raises(EngineError, match="has 2 files that may be its weights"):
        locate(read_order(asked(tmp_path, model="mara")))
    chosen = asked(tmp_path, model_path="mara/other.pth", config_path="mara/config.json")
    assert locate(read_order(chosen)).weights == folder / "other.pth"


def test_xtts_is_given_its_folder(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "x", {"model": "xtts"})
    assert locate(read_order(asked(tmp_path, model="x"))).weights == folder
    assert locate(read_order(asked(tmp_path, model_path="x/model.pth"))).weights == folder


def test_files_of_a_config_are_looked_for_beside_it_and_nowhere_else(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mara")
    (folder / "speakers.pth").write_bytes(b"")
    config = {
        "model": "vits",
        "use_speaker_embedding": True,
        "speakers_file": "/home/somebody/run-1/speakers.pth",
        "output_path": "https://example.org/run",
        "model_args": {
            "speaker_encoder_model_path": "C:\\run\\model_se.pth",
            "use_speaker_encoder_as_loss": True,
        },
        "d_vector_file": ["D:\\run\\speakers.pth"],
    }
    found = anchored(config, folder)
    assert found["speakers_file"] == str(folder / "speakers.pth")
    assert found["d_vector_file"] == [str(folder / "speakers.pth")]
    assert found["output_path"] == ""
    assert found["model_args"] == {"speaker_encoder_model_path": "", "use_speaker_encoder_as_loss": False}


def test_a_file_that_the_model_needs_and_that_is_gone_is_told(tmp_path: Path) -> None:
    config = {"model": "vits", "use_d_vector_file": True, "d_vector_file": ["/run/vectors.json"]}
    with pytest.raises(EngineError, match=r"names vectors\.json, which isn't beside it"):
        anchored(config, tmp_path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "isn't JSON"),
        (b"[1, 2]", "doesn't say which model"),
        (b"{", "isn't JSON"),
        (b"[" * 100_000, "isn't JSON"),
        (b'{"model": "vits", "characters": {"characters_class": "os.path.join"}}', "isn't Coqui's own"),
    ],
)
def test_a_config_that_is_none_or_asks_for_other_code_is_refused(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "config.json").write_bytes(content)
    with pytest.raises(EngineError, match=said):
        read_config(tmp_path / "config.json")


def test_comments_in_an_old_config_are_passed_over(tmp_path: Path) -> None:
    text = '{\n  // which one\n  "model": "vits", /* and\n where */ "url": "https://x"}'
    (tmp_path / "config.json").write_text(text)
    assert read_config(tmp_path / "config.json")["url"] == "https://x"


def test_speakers_are_known_from_the_config_or_its_json(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "a")
    assert speakers_known(ModelFiles("a", folder, folder / "config.json")) == ("ada", "ben")
    files = {"speakers": [], "use_speaker_embedding": True, "speakers_file": "speakers.json"}
    folder = make_model(tmp_path / "b", files)
    (folder / "speakers.json").write_text('{"p225": 0, "p226": 1}')
    assert speakers_known(ModelFiles("b", folder, folder / "config.json")) == ("p225", "p226")
    (folder / "speakers.json").write_text('{"1.wav": {"name": "x"}, "2.wav": {"name": "x"}}')
    assert speakers_known(ModelFiles("b", folder, folder / "config.json")) == ("x",)


# Digests.


def told(root: Path, voice: str = "ada", **settings: str) -> Settings:
    return CoquiEngine().fingerprint(asked(root, voice, **settings))


def test_other_weights_config_or_speakers_make_another_recipe(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "m", {"speakers_file": "speakers.json"})
    seen = {told(tmp_path, model="m")}
    (folder / "model.pth").write_bytes(b"others!")
    seen.add(told(tmp_path, model="m"))
    (folder / "speakers.json").write_text('{"ada": 0}')
    seen.add(told(tmp_path, model="m"))
    (folder / "speakers.json").write_text('{"ada": 1}')
    seen.add(told(tmp_path, model="m"))
    make_model(folder, {"speakers_file": "speakers.json", "audio": {"sample_rate": 8000}}, b"others!")
    seen.add(told(tmp_path, model="m"))
    assert len(seen) == 5


def test_where_a_model_lies_and_what_its_folder_is_called_makes_no_difference(tmp_path: Path) -> None:
    before = told(tmp_path / "one", model=make_model(tmp_path / "one" / "m").name)
    make_model(tmp_path / "two" / "deep" / "n")
    assert told(tmp_path / "two", model="deep/n") == before
    assert told(tmp_path / "two", model_path="deep/n/model.pth", device="auto") == before


def test_another_recording_to_clone_makes_another_recipe(tmp_path: Path) -> None:
    make_model(tmp_path / "m")
    (tmp_path / "mara.wav").write_bytes(b"one")
    before = told(tmp_path, "mara.wav", model="m")
    (tmp_path / "mara.wav").write_bytes(b"another")
    after = told(tmp_path, "mara.wav", model="m")
    assert before != after and dict(before)["weights"] == dict(after)["weights"]


def test_a_fingerprint_never_raises(tmp_path: Path) -> None:
    for voice in ("ada", "mara.wav", "../x", ""):
        for settings in ({}, {"model": "gone"}, {"odd": "x"}, {"model": VCTK}):
            told(tmp_path, voice, **settings)


def test_large_files_are_read_once_for_all_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digests, "_REMEMBERED", 10)
    monkeypatch.setattr(digests, "_in_memory", {})
    file = tmp_path / "weights.pth"
    file.write_bytes(b"x" * 100)
    first = digests.digest_of_file(file)
    monkeypatch.setattr(digests, "_in_memory", {})  # as another process begins
    with monkeypatch.context() as patch:
        patch.setattr(digests, "_read", lambda _: pytest.fail("it was read again"))
        assert digests.digest_of_file(file) == first
    file.write_bytes(b"y" * 101)
    assert digests.digest_of_file(file) != first


def test_a_download_makes_nothing_be_spoken_again_and_other_files_do(tmp_path: Path) -> None:
    before = told(tmp_path, f"{VCTK}#ada")
    folder = make_model(tmp_path / "home" / "tts" / VCTK.replace("/", "--"))
    assert told(tmp_path, f"{VCTK}#ada") == before
    (folder / "model.pth").write_bytes(b"somebody's own")
    assert told(tmp_path, f"{VCTK}#ada") != before


# What is safe to read.


class Malice:
    """Pickled, it is the call of a function; the file it leaves is the proof that it was made."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.proof),)


def test_a_file_of_numbers_can_not_run_code(tmp_path: Path) -> None:
    np.save(tmp_path / "evil.npy", np.array([Malice(tmp_path / "ran")], dtype=object), allow_pickle=True)
    with pytest.raises(pickle.UnpicklingError):
        read_numbers(tmp_path / "evil.npy")
    assert not (tmp_path / "ran").exists()


def test_a_file_of_numbers_is_read_as_numpy_does(tmp_path: Path) -> None:
    stats = {"mel_mean": np.arange(3.0), "audio_config": {"rate": 22050}, "one": np.float32(1.5)}
    np.save(tmp_path / "stats.npy", np.array(stats, dtype=object), allow_pickle=True)
    found = read_numbers(str(tmp_path / "stats.npy"), allow_pickle=True).item()
    np.testing.assert_array_equal(found["mel_mean"], stats["mel_mean"])
    assert found["audio_config"] == {"rate": 22050} and found["one"] == 1.5
    np.save(tmp_path / "plain.npy", np.eye(2))
    np.testing.assert_array_equal(read_numbers(tmp_path / "plain.npy"), np.eye(2))


# Downloads.


def test_nothing_is_downloaded_where_the_network_is_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    monkeypatch.setattr(fetching, "_fetch", lambda name: pytest.fail(f"{name} was asked for"))
    said: list[str] = []
    with pytest.raises(EngineError, match="the network is off") as caught:
        CoquiEngine().fetch([asked(tmp_path, f"{VCTK}#p225")], said.append)
    assert caught.value.remedy == f"radioplay voices install coqui:{VCTK}"
    assert said == []
    with pytest.raises(EngineError, match="the network is off"):
        CoquiEngine().speak(asked(tmp_path, f"{VCTK}#p225"))


def test_a_licence_is_agreed_to_by_a_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = {"license": "CPML", "tos_required": True}
    monkeypatch.setattr(catalogue, "entry", lambda _: entry)
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)
    monkeypatch.delenv(fetching.AGREED, raising=False)
    fetched: list[str] = []
    monkeypatch.setattr(fetching, "_fetch", fetched.append)
    with pytest.raises(EngineError, match=r"Coqui Public Model License .*agree") as caught:
        CoquiEngine().fetch([asked(tmp_path, f"{XTTS}#voices/mara.wav")], lambda _: None)
    assert "COQUI_TOS_AGREED=1" in str(caught.value.remedy) and not fetched
    monkeypatch.setenv(fetching.AGREED, "1")
    said: list[str] = []
    CoquiEngine().fetch([asked(tmp_path, f"{XTTS}#voices/mara.wav")] * 2, said.append)
    assert fetched == [XTTS]
    assert len(said) == 1 and XTTS in said[0] and "CPML" in said[0]


def test_half_a_download_of_the_hubs_client_is_not_a_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "entry", lambda _: {"repo_id": "tts-hub/XTTS-v2"})
    cached = tmp_path / "hub" / "models--tts-hub--XTTS-v2"
    assert catalogue.folder(XTTS) is None
    for name in ("refs", "blobs", "snapshots/abc"):
        (cached / name).mkdir(parents=True)
    (cached / "refs" / "main").write_text("abc")
    assert catalogue.folder(XTTS) is None
    (cached / "snapshots" / "abc" / "model.pth").write_bytes(b"")
    assert catalogue.folder(XTTS) == cached / "snapshots" / "abc"
    (cached / "blobs" / "123.incomplete").write_bytes(b"")
    assert catalogue.folder(XTTS) is None


def test_a_model_that_is_here_is_not_downloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_model(tmp_path / "home" / "tts" / VCTK.replace("/", "--"))
    monkeypatch.setattr(fetching, "_fetch", lambda name: pytest.fail(f"{name} was asked for"))
    CoquiEngine().fetch([asked(tmp_path, f"{VCTK}#p225"), asked(tmp_path, model="m")], lambda _: None)


# Speaking, by a model that isn't one.


class Hum:
    """Stands in for a `Network`: says what it is asked, and hums."""

    rate, title, kind = 16_000, "hum", "vits"

    def __init__(self, **traits: Any) -> None:
        self.speakers: tuple[str, ...] = ("ada", "ben\n")
        self.languages: tuple[str, ...] = ()
        self.clones, self.has_pace, self.is_told_who = False, True, True
        self.asked: list[tuple[Any, ...]] = []
        self.sound = 0.1
        self.__dict__.update(traits)

    def longest(self, language: str) -> int:
        return {"zh-cn": 12}.get(language, LONGEST)

    def say(self, *what: Any) -> Utterance:
        self.asked.append(what)
        if what[0].startswith("Boom"):
            raise RuntimeError("kernel size can't be greater than actual input size\nand more")
        return Utterance(np.full(1600, self.sound, np.float32), frozenset("😀") & set(what[0]))


def hum(root: Path, request: Request | None = None, **traits: Any) -> tuple[Any, Hum]:
    make_model(root / "m", {"speakers": []})
    network = Hum(**traits)
    engine = CoquiEngine(lambda _files, _device: network)  # type: ignore[arg-type, return-value]
    return engine.speak(request or asked(root, model="m")), network


def test_sentences_are_said_one_by_one_with_chances_of_their_own(tmp_path: Path) -> None:
    spoken, network = hum(tmp_path, asked(tmp_path, text="We are closed. Go!", model="m"))
    assert [what[0] for what in network.asked] == ["We are closed.", "Go!"]
    assert len({what[-1] for what in network.asked}) == 2
    assert len(spoken.samples) == 2 * 1600 + 4800 and not spoken.samples[1600:6400].any()
    assert spoken.words == () and spoken.unmet == ()


def test_what_it_can_not_say_is_told(tmp_path: Path) -> None:
    request = asked(tmp_path, text="Hi Siobhán 😀.", model="m")
    spoken, _ = hum(tmp_path, replace(request, pronounce=(("Siobhán", "ʃɪˈvɔːn"),)))
    assert spoken.unmet == (
        "the pronunciation of Siobhán, given in IPA",
        "the characters 😀, which the model m has no sounds for",
    )


def test_a_model_without_a_pace_of_its_own_says_so(tmp_path: Path) -> None:
    request = replace(asked(tmp_path, model="m"), speed=1.2)
    spoken, network = hum(tmp_path, request, has_pace=False)
    assert spoken.unmet == ("speed 1.2: the model hum has only its own",)
    assert network.asked[0][4] == 1.0


def test_samples_that_are_not_numbers_never_leave(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not numbers"):
        hum(tmp_path, sound=float("nan"))


def test_a_models_own_trouble_is_the_lines(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"fails at 'Boom\.': kernel size .* input size$"):
        hum(tmp_path, asked(tmp_path, text="Boom.", model="m"))


def test_a_speaker_whose_name_ends_in_a_line_break_is_found(tmp_path: Path) -> None:
    _, network = hum(tmp_path, asked(tmp_path, "ben", model="m"))
    assert network.asked[0][1] == "ben\n"


@pytest.mark.parametrize(
    ("language", "known", "told"),
    [("en-us", ("de", "en"), "en"), ("pt-br", ("pt", "pt-BR"), "pt-BR"), ("zh", ("en", "zh-cn"), "zh-cn")],
)
def test_a_language_is_told_as_the_model_calls_it(
    tmp_path: Path, language: str, known: tuple[str, ...], told: str
) -> None:
    _, network = hum(tmp_path, replace(asked(tmp_path, model="m"), language=language), languages=known)
    assert network.asked[0][3] == told


def test_what_is_said_in_one_go_is_as_long_as_the_model_can(tmp_path: Path) -> None:
    request = replace(
        asked(tmp_path, text="一二三四五六七八九十，一二三四五六七八九十，一二。", model="m"), language="zh"
    )
    _, network = hum(tmp_path, request, languages=("zh-cn",))
    assert [len(what[0]) for what in network.asked] == [11, 11, 3]


def test_a_language_that_the_model_lacks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="doesn't speak fi") as caught:
        hum(tmp_path, replace(asked(tmp_path, model="m"), language="fi"), languages=("en", "de"))
    assert "it speaks en, de" in str(caught.value.remedy)


def test_nothing_to_say_is_a_hush_and_loads_no_model(tmp_path: Path) -> None:
    spoken, network = hum(tmp_path, asked(tmp_path, text=" … ", model="m"))
    assert not network.asked and len(spoken.samples) and not spoken.samples.any()


# Text.


@given(st.text(max_size=900))
def test_parts_hold_all_of_a_text_and_fit(text: str) -> None:
    parts = parts_of(text)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < len(part) <= LONGEST for part in parts)


def test_a_text_is_cut_at_sentences_then_at_clauses() -> None:
    assert parts_of("One. “Two?” Three… four\nFive 3.50.") == (
        "One.",
        "“Two?”",
        "Three…",
        "four",
        "Five 3.50.",
    )
    assert parts_of("我们关门了。你好吗？好。") == ("我们关门了。", "你好吗？", "好。")
    clause = "and so it went on for a good while, "
    assert {part[-1] for part in parts_of(clause * 20)} == {","}


def test_a_respelling_is_said_and_ipa_is_told() -> None:
    pronounce = (
        ("Siobhán", '"shi-VAWN"'),
        ("Mara", "ˈmɑːrə"),
        ("Van der Berg", '"fun-der-BAIRK"'),
        ("Berg", '"x"'),
    )
    said = respelt("Siobhán's, SIOBHÁN, Mara Van der Berg and Marabou.", pronounce)
    assert said == ("shivawn's, shivawn, Mara funderbairk and Marabou.", ("Mara",))


# Where it isn't installed.


def test_what_is_missing_is_told_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    (problem,) = CoquiEngine().ready()
    assert "torch" in problem.message and "TTS" in problem.message
    assert problem.hint == 'pip install "radioplay[coqui]"'


def test_it_names_models_to_begin_with_even_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "_models", dict)
    names = [voice.name for voice in CoquiEngine().voices()]
    assert names[0] == "default" and {VCTK, XTTS} <= set(names)
    assert CoquiEngine().check(f"{VCTK}#p225", "en-us") is None
