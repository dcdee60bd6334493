"""The engine `coqui` on the real code of Coqui TTS, with small models of random weights: `make test-coqui`.

What these can't show: how a trained model sounds, XTTS itself (its weights come from a hub alone), and a GPU.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from radioplay.engines.coqui import catalogue
from radioplay.engines.coqui.engine import CoquiEngine
from radioplay.engines.coqui.order import OWN_MODEL
from radioplay.engines.protocol import Audio, EngineError, Request, fault, fingerprint

from .small_coqui import RATE, build_vits, build_xtts

pytestmark = pytest.mark.coqui

VCTK = "tts_models/en/vctk/vits"
LINE = "Nobody asked me."


@pytest.fixture(scope="session")
def cloning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose folder `model` can clone, with two people's recordings."""
    root = tmp_path_factory.mktemp("cloning")
    build_vits(root / "model", cloning=True)
    for name, hz in (("low", 110.0), ("high", 260.0)):
        write_voice(root / f"{name}.wav", hz)
    return root


@pytest.fixture(scope="session")
def xtts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose folder `model` is an XTTS, with two people's recordings."""
    root = tmp_path_factory.mktemp("xtts")
    build_xtts(root / "model")
    for name, hz in (("low", 110.0), ("high", 260.0)):
        write_voice(root / f"{name}.wav", hz)
    return root


@pytest.fixture
def project(tmp_path: Path, small_vits: Path) -> Path:
    """A project with a model of its own in the folder `model`."""
    shutil.copytree(small_vits, tmp_path / "show" / "model")
    return tmp_path / "show"


def write_voice(
    path: Path, hz: float, *, seconds: float = 2.0, rate: int = 44_100, channels: int = 2
) -> None:
    """A buzz with syllables, in stereo, at a rate that isn't the model's."""
    at = np.arange(round(seconds * rate)) / rate
    sound = 0.3 * np.sign(np.sin(2 * np.pi * hz * at)) * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * at))
    sf.write(path, np.repeat(sound[:, None], channels, axis=1), rate)


def asked(root: Path, voice: str = "model#ada", text: str = LINE, **settings: str) -> Request:
    return Request(text, voice, root=str(root), settings=tuple(sorted(settings.items())))


def speak(request: Request) -> Audio:
    return CoquiEngine().speak(request).samples


def refusal(request: Request) -> EngineError:
    with pytest.raises(EngineError) as caught:
        CoquiEngine().speak(request)
    assert "Traceback" not in str(caught.value) and "\n" not in str(caught.value)
    return caught.value


# Who speaks.


def test_two_speakers_differ(project: Path) -> None:
    ada, ben = speak(asked(project)), speak(asked(project, "model#ben"))
    assert not np.array_equal(ada, ben)
    assert 0.5 < len(ada) / RATE < 3.0


def test_an_unknown_speaker_gets_the_nearest_before_and_while_speaking(project: Path) -> None:
    request = asked(project, "model#clea")
    assert "did you mean cleo?" in str(fault(CoquiEngine(), request))
    assert refusal(request).remedy == "did you mean cleo?"


def test_a_model_with_speakers_wants_one_named(project: Path) -> None:
    error = refusal(asked(project, "model#default"))
    assert "3 speakers, and none is named" in str(error) and "ada, ben, cleo" in str(error.remedy)
    np.testing.assert_array_equal(
        speak(asked(project, "default", model="model", speaker="ben")), speak(asked(project, "model#ben"))
    )


def test_a_model_of_one_voice_needs_no_name(tmp_path: Path) -> None:
    build_vits(tmp_path / "model", speakers=())
    assert len(speak(asked(tmp_path, "model#default")))
    assert "no speaker ada" in str(refusal(asked(tmp_path, "model#ada")))


def test_a_model_of_several_languages_is_told_which(tmp_path: Path) -> None:
    build_vits(tmp_path / "model", languages=("en", "de"))
    request = asked(tmp_path)
    english, german = speak(request), speak(replace(request, language="de-at"))
    assert not np.array_equal(english, german)
    np.testing.assert_array_equal(speak(replace(request, settings=(("language", "de"),))), german)
    assert "doesn't speak fi" in str(refusal(replace(request, language="fi")))


# Cloning.


def test_each_recording_is_a_voice_of_its_own(cloning: Path) -> None:
    engine = CoquiEngine()
    low, high, low_again = (
        engine.speak(asked(cloning, f"{name}.wav", model="model")) for name in ("low", "high", "low")
    )
    preset = engine.speak(asked(cloning, "model#ada"))
    np.testing.assert_array_equal(low.samples, low_again.samples)
    assert not np.array_equal(low.samples, high.samples)
    assert not np.array_equal(low.samples, preset.samples)


def test_the_recording_of_the_settings_is_cloned(cloning: Path) -> None:
    by_setting = speak(asked(cloning, "default", model="model", speaker_wav="low.wav"))
    np.testing.assert_array_equal(by_setting, speak(asked(cloning, "model#low.wav")))


def test_another_recording_in_its_place_is_heard_and_told(cloning: Path) -> None:
    engine, request = CoquiEngine(), asked(cloning, "model#mara.wav")
    write_voice(cloning / "mara.wav", 150.0)
    before, sound = fingerprint(engine, request), engine.speak(request).samples
    write_voice(cloning / "mara.wav", 220.0, seconds=1.5)
    assert fingerprint(engine, request) != before
    assert not np.array_equal(engine.speak(request).samples, sound)


def test_a_model_that_can_not_clone_says_so(project: Path) -> None:
    write_voice(project / "mara.wav", 200.0)
    error = refusal(asked(project, "model#mara.wav"))
    assert "can't clone" in str(error) and "xtts_v2" in str(error.remedy)


def test_a_recording_that_is_of_no_use_is_refused(cloning: Path) -> None:
    write_voice(cloning / "short.wav", 200.0, seconds=0.4)
    sf.write(cloning / "silent.wav", np.zeros(44_100), 44_100)
    (cloning / "broken.wav").write_bytes(b"RIFF????WAVEnonsense")
    for name, said in (("short", "holds 0.4 s"), ("silent", "is silent"), ("broken", "can't be cloned")):
        assert said in str(refusal(asked(cloning, f"model#{name}.wav")))
    assert "there is no recording gone.wav" in str(refusal(asked(cloning, "model#gone.wav")))
    assert "there is no recording gone.wav" in str(fault(CoquiEngine(), asked(cloning, "model#gone.wav")))


# XTTS: a model that loads itself from its folder, draws what it says, and makes a speaker of any recording.


def test_xtts_clones_each_recording_and_says_it_the_same_again(xtts: Path) -> None:
    engine = CoquiEngine()
    low, high, again, other = (
        engine.speak(replace(asked(xtts, f"model#{name}.wav"), take=take)).samples
        for name, take in (("low", 0), ("high", 0), ("low", 0), ("low", 1))
    )
    np.testing.assert_array_equal(low, again)
    assert not np.array_equal(low, high) and not np.array_equal(low, other)


def test_xtts_has_speakers_languages_and_a_pace(xtts: Path) -> None:
    engine, request = CoquiEngine(), asked(xtts)
    ada, ben = engine.speak(request), engine.speak(asked(xtts, "model#ben"))
    assert ada.rate == 24_000 and ada.unmet == ()
    assert not np.array_equal(ada.samples, ben.samples)
    assert not np.array_equal(engine.speak(replace(request, language="de")).samples, ada.samples)
    fast = engine.speak(replace(request, speed=1.25))
    assert fast.unmet == ()
    assert len(ada.samples) / len(fast.samples) == pytest.approx(1.25, rel=0.1)
    assert refusal(asked(xtts, "model#clea")).remedy == "did you mean cleo?"
    assert "it speaks en, de" in str(refusal(replace(request, language="fi")).remedy)


def test_code_in_the_speakers_of_xtts_is_not_run(xtts: Path, tmp_path: Path) -> None:
    import torch

    shutil.copytree(xtts / "model", tmp_path / "model")
    torch.save({"ada": Malice(tmp_path / "ran")}, tmp_path / "model" / "speakers_xtts.pth")
    assert "could run code" in str(refusal(asked(tmp_path)))
    assert not (tmp_path / "ran").exists()


# What a take depends on.


def test_other_weights_are_heard_and_told(project: Path) -> None:
    engine, request = CoquiEngine(), asked(project)
    before, sound = fingerprint(engine, request), engine.speak(request).samples
    shutil.rmtree(project / "model")
    build_vits(project / "model", seed=2)
    assert fingerprint(engine, request) != before
    assert not np.array_equal(engine.speak(request).samples, sound)


def test_a_model_speaks_the_same_wherever_it_lies(project: Path) -> None:
    engine, request = CoquiEngine(), asked(project)
    before, sound = fingerprint(engine, request), engine.speak(request).samples
    (project / "model").rename(project / "cast")
    moved = asked(project, "cast#ada")
    assert fingerprint(CoquiEngine(), moved) == before
    np.testing.assert_array_equal(speak(moved), sound)


def test_speaking_leaves_a_models_folder_as_it_is(cloning: Path) -> None:
    before = {path: path.read_bytes() for path in (cloning / "model").iterdir()}
    speak(asked(cloning, "model#low.wav"))
    assert {path: path.read_bytes() for path in (cloning / "model").rglob("*")} == before


def test_the_identity_names_the_packages_and_the_device() -> None:
    assert CoquiEngine().identity.startswith("coqui 1, coqui-tts 0.")
    assert ", torch 2." in CoquiEngine().identity


# Models by name.


def test_a_model_where_coqui_keeps_its_own_is_found_by_name(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TTS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    shutil.copytree(project / "model", tmp_path / "home" / "tts" / VCTK.replace("/", "--"))
    np.testing.assert_array_equal(speak(asked(project, f"{VCTK}#ada")), speak(asked(project)))


def test_our_idea_of_where_that_is_is_coquis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from trainer.io import get_user_data_dir

    assert catalogue.home() == get_user_data_dir("tts")
    for variable in ("XDG_DATA_HOME", "TTS_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
        assert catalogue.home() == get_user_data_dir("tts")


class Served:
    """An answer to `requests.get`."""

    def __init__(self, content: bytes) -> None:
        self.content, self.headers = content, {"content-length": str(len(content))}

    def iter_content(self, size: int) -> Any:
        return (self.content[at : at + size] for at in range(0, len(self.content), size))


def test_a_download_by_coquis_own_manager_speaks(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    import TTS.utils.manage

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for path in (project / "model").iterdir():
            made.write(path, f"{VCTK.replace('/', '--')}/{path.name}")
    monkeypatch.setenv("TTS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)
    urls: list[str] = []

    def get(url: str, **_: object) -> Served:
        urls.append(url)
        return Served(packed.getvalue())

    monkeypatch.setattr(TTS.utils.manage.requests, "get", get)
    engine, request, said = CoquiEngine(), asked(project, f"{VCTK}#ada"), list[str]()
    before = fingerprint(engine, request)
    engine.fetch([request], said.append)
    assert len(urls) == 1 and len(said) == 1 and VCTK in said[0] and "apache 2.0" in said[0]
    np.testing.assert_array_equal(engine.speak(request).samples, speak(asked(project)))
    assert fingerprint(engine, request) == before
    engine.fetch([request], said.append)
    assert len(urls) == 1
    assert sorted(path.name for path in (tmp_path / "home" / "tts").iterdir() if path.is_dir()) == [
        VCTK.replace("/", "--")
    ]
    assert capfd.readouterr() == ("", "")


def test_a_download_that_fails_leaves_nothing_and_says_what_to_do(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import TTS.utils.manage

    monkeypatch.setenv("TTS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)
    for broken in (b"not a zip file", None):

        def get(_: str, *, broken: bytes | None = broken, **__: object) -> Served:
            if broken is None:
                raise TTS.utils.manage.requests.ConnectionError("Name or service not known")
            return Served(broken)

        monkeypatch.setattr(TTS.utils.manage.requests, "get", get)
        request = asked(project, f"{VCTK}#ada")
        with pytest.raises(EngineError, match="can't be downloaded") as caught:
            CoquiEngine().fetch([request], lambda _: None)
        assert f"radioplay voices install coqui:{VCTK}" in str(caught.value.remedy)
        assert not [path for path in (tmp_path / "home" / "tts").iterdir() if path.is_dir()]
        assert "is not on this machine" in str(refusal(request))


def test_the_catalogue_is_coquis() -> None:
    names = {voice.name for voice in CoquiEngine().voices()}
    assert {VCTK, "tts_models/multilingual/multi-dataset/xtts_v2", "tts_models/de/thorsten/vits"} <= names
    assert catalogue.entry("tts_models/multilingual/multi-dataset/xtts_v2")["tos_required"]
    problem = CoquiEngine().check("tts_models/en/vctk/vitz#p225", "en-us")
    assert problem and f"did you mean {VCTK}?" in problem
    vocoder = catalogue.needs("tts_models/en/ljspeech/tacotron2-DDC")[1]
    assert vocoder.startswith("vocoder_models/")


# What is safe to load.


class Malice:
    """Pickled, it is the call of a function; the folder it leaves is the proof that it was made."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.proof),)


@pytest.mark.parametrize("name", ["model.pth", "model_se.pth", "speakers.pth"])
@pytest.mark.parametrize("wish", ["0", "1"])
def test_code_in_a_file_of_weights_is_not_run(
    cloning: Path, tmp_path: Path, name: str, wish: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    monkeypatch.setenv("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", wish)  # whatever somebody asks PyTorch for
    shutil.copytree(cloning / "model", tmp_path / "model")
    torch.save({"model": Malice(tmp_path / "ran"), "a": Malice(tmp_path / "ran")}, tmp_path / "model" / name)
    if name == "speakers.pth":
        config = json.loads((tmp_path / "model" / "config.json").read_text())
        config["model_args"]["d_vector_file"] = ["speakers.pth"]
        (tmp_path / "model" / "config.json").write_text(json.dumps(config))
    error = refusal(asked(tmp_path))
    assert "holds more than weights, and could run code" in str(error) and error.remedy
    assert not (tmp_path / "ran").exists()
    assert os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] == wish


def test_code_in_a_models_statistics_is_not_run(project: Path) -> None:
    np.save(project / "model" / "stats.npy", np.array([Malice(project / "ran")], object), allow_pickle=True)
    change_config(project, lambda config: config["audio"].update(stats_path="/run/stats.npy"))
    assert "could run code" in str(refusal(asked(project)))
    assert not (project / "ran").exists()


def test_code_that_a_config_names_is_not_imported(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "evil.py").write_text(f"import os\nos.mkdir({str(project / 'ran')!r})\nclass Letters: pass\n")
    monkeypatch.syspath_prepend(project)
    change_config(project, lambda config: config.update(characters={"characters_class": "evil.Letters"}))
    assert "isn't Coqui's own (evil.Letters)" in str(refusal(asked(project)))
    assert not (project / "ran").exists()


def change_config(project: Path, change: Any) -> None:
    path = project / "model" / "config.json"
    config = json.loads(path.read_text())
    change(config)
    path.write_text(json.dumps(config))


def test_weights_that_are_damaged_or_anothers_are_told(project: Path, cloning: Path) -> None:
    weights = project / "model" / "model.pth"
    whole = weights.read_bytes()
    shutil.copy(cloning / "model" / "model.pth", weights)
    assert "can't be loaded" in str(refusal(asked(project)))
    for damaged in (whole[: len(whole) // 2], b"", b"nothing of the kind"):
        weights.write_bytes(damaged)
        assert "load" in str(refusal(asked(project)))
    weights.unlink()
    assert "has no weights" in str(refusal(asked(project)))


def test_a_model_that_needs_another_program_says_which(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(project))
    change_config(project, lambda config: config.update(use_phonemes=True, phonemizer="espeak"))
    error = refusal(asked(project))
    assert "espeak" in str(error) and "apt-get install espeak-ng" in str(error.remedy)


def test_a_config_for_no_model_is_told(project: Path) -> None:
    change_config(project, lambda config: config.update(model="no_such_model"))
    assert "can't be loaded" in str(refusal(asked(project)))


def test_a_gpu_that_is_not_there_is_told(project: Path) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.fail("this machine has a GPU: have the tests of speaking run on it, too")
    error = refusal(asked(project, device="cuda"))
    assert "finds no cuda" in str(error) and "auto" in str(error.remedy)


def test_seeds_and_takes_are_drawn_anew(project: Path) -> None:
    engine, request = CoquiEngine(), asked(project)
    sounds = [
        engine.speak(replace(request, take=take, seed=seed)).samples
        for take, seed in ((0, 0), (0, 1), (1, 0), (2, 1))
    ]
    assert all(not np.array_equal(one, other) for i, one in enumerate(sounds) for other in sounds[i + 1 :])


def test_what_a_model_has_no_letters_for_is_told(project: Path) -> None:
    spoken = CoquiEngine().speak(asked(project, text="Well 😀, done 🎉! 我们关门了。 Good."))
    (unmet,) = spoken.unmet
    assert unmet.startswith("the characters ") and "😀" in unmet and "们" in unmet
    assert "has no sounds for 'مرحبا'" in str(refusal(asked(project, text="مرحبا")))


def test_the_environment_names_a_model_for_everyone(small_vits: Path) -> None:
    assert os.environ[OWN_MODEL] == str(small_vits)
    assert len(speak(Request(LINE, "ada")))
