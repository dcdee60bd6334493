"""Takes are listened to once, and what is wrong with them is told with its place."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import Audio, read_audio
from radioplay.cast import Character
from radioplay.diagnostics import Span
from radioplay.engines.protocol import Request, Word
from radioplay.engines.tone import ToneEngine
from radioplay.listening import (
    Heard,
    Listener,
    ListenError,
    Notes,
    heard_problems,
    listen,
    listen_to,
    notes_of,
    recogniser,
    worst_first,
)
from radioplay.options import Options
from radioplay.performance import Delivery
from radioplay.project import read_project
from radioplay.rendering import render_episode
from radioplay.store import Key
from radioplay.takes import Job, Take
from radioplay.units import RATE, Samples
from radioplay.voices import VoiceError

TEXTS = ("We meet on Thursday night.", "Put out the lights.", "Go away.")


@dataclass
class Parrot:
    """A recogniser that hears what it is told, by the length of the sound in tenths of a second."""

    says: dict[int, str]
    identity: str = "parrot 1"
    asked: list[int] = field(default_factory=list)

    def hear(self, sound: Path | Audio, rate: int = RATE) -> Heard:
        sound, rate = read_audio(sound) if isinstance(sound, Path) else (sound, rate)
        key = round(len(sound) / rate * 10)
        self.asked.append(key)
        text = self.says[key]
        return Heard(text, (Word(text, 0.0, 1.0),))


def lines(folder: Path, recording: str = "") -> tuple[list[Job], dict[str, Take]]:
    """Three lines whose takes last 0.1, 0.2 and 0.3 s."""
    jobs, takes = [], {}
    for number, text in enumerate(TEXTS, 1):
        path = folder / "sounds" / f"{number}{number}" / f"{number}{number}{number}.flac"
        path.parent.mkdir(parents=True, exist_ok=True)
        sf.write(path, np.zeros(number * RATE // 10), RATE)
        who = Character("MARA", "tone:low")
        line = Delivery(f"1.{number:02d}", who, text, Span("ep", number), recording=recording)
        jobs.append(Job(Key(str(number)), {}, Request(text, "low"), ToneEngine(), (line,)))
        place = Samples(0)
        takes[line.name] = Take(path.stem, path, place, place, place, -20.0, ())
    return jobs, takes


SAYS = {1: "We meet on.", 2: "Put out the the the lights", 3: "go away"}


def test_lost_and_repeated_words_are_told_worst_first_and_the_rest_is_left_alone(tmp_path: Path) -> None:
    parrot = Parrot(SAYS)
    verdicts, problems = listen(*lines(tmp_path), Listener(parrot, Notes(tmp_path / "heard")), workers=2)
    assert problems == ()
    assert [verdict.line.name for verdict in verdicts] == ["1.01", "1.02", "1.03"]
    assert [verdict.line.name for verdict in worst_first(verdicts)] == ["1.02", "1.01"]
    twice, dropped = heard_problems(verdicts)
    assert dropped.message == "MARA's line 1.01 is heard as “We meet on.”; dropped: “Thursday night”"
    assert (dropped.code, dropped.severity, dropped.span) == ("T040", "warning", Span("ep", 1))
    assert dropped.hint == "radioplay takes retake 1.01"
    assert "heard twice: “the the”" in twice.message


def test_nothing_is_heard_twice_but_by_somebody_else(tmp_path: Path) -> None:
    parrot = Parrot(SAYS)
    for _ in range(2):
        verdicts, _ = listen(*lines(tmp_path), Listener(parrot, Notes(tmp_path / "heard")))
        assert len(worst_first(verdicts)) == 2
    assert sorted(parrot.asked) == [1, 2, 3]
    listen(*lines(tmp_path), Listener(Parrot(SAYS, "parrot 2", parrot.asked), Notes(tmp_path / "heard")))
    assert len(parrot.asked) == 6


def test_a_damaged_note_is_as_good_as_none(tmp_path: Path) -> None:
    parrot, notes = Parrot(SAYS), Notes(tmp_path / "heard")
    listen(*lines(tmp_path), Listener(parrot, notes))
    for note in notes.folder.glob("*.json"):
        note.write_text('{"text": ')
    listen(*lines(tmp_path), Listener(parrot, notes))
    assert len(parrot.asked) == 6


def test_notes_go_with_their_sounds(tmp_path: Path) -> None:
    jobs, takes = lines(tmp_path)
    notes = Notes(tmp_path / "heard")
    listen(jobs, takes, Listener(Parrot(SAYS), notes))
    assert notes.prune(tmp_path / "sounds") == (0, 0)
    takes["1.03"].path.unlink()
    assert notes.prune(tmp_path / "sounds")[0] == 1
    assert notes.prune(tmp_path / "sounds", everything=True)[0] == 2
    assert not list(notes.folder.iterdir())


def test_a_take_that_is_gone_is_told_and_the_others_are_heard(tmp_path: Path) -> None:
    jobs, takes = lines(tmp_path)
    takes["1.02"].path.unlink()
    parrot = Parrot(SAYS)
    verdicts, (problem,) = listen(jobs, takes, Listener(parrot, Notes(tmp_path / "heard")))
    assert [verdict.line.name for verdict in verdicts] == ["1.01", "1.03"]
    assert (problem.code, problem.span) == ("T041", Span("ep", 2))


def test_people_are_asked_to_record_again(tmp_path: Path) -> None:
    verdicts, _ = listen(*lines(tmp_path, "takes/a.wav"), Listener(Parrot(SAYS), Notes(tmp_path / "heard")))
    assert all((problem.hint or "").startswith("record it again") for problem in heard_problems(verdicts))


@pytest.fixture
def whisper(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A faster-whisper that is there, hears one thing, and notes what it was given."""
    given: list[Any] = []

    class WhisperModel:
        def __init__(self, folder: str, **settings: Any) -> None:
            given.append((folder, settings["device"]))

        def transcribe(self, samples: Audio, language: str, **_: Any) -> tuple[list[Any], None]:
            if language == "tlh":
                raise ValueError("'tlh' is not a valid language code")
            given.append((samples.shape, samples.dtype, language))
            word = SimpleNamespace(word=" Hello.", start=0.1, end=0.4)
            return [
                SimpleNamespace(text=" Hello.", words=[word]),
                SimpleNamespace(text=" You.", words=None),
            ], None

    def download_model(name: str, local_files_only: bool) -> str:
        raise OSError(f"no route to the hub for {name}, {local_files_only}\nand more")

    package, utils = ModuleType("faster_whisper"), ModuleType("faster_whisper.utils")
    package.WhisperModel, package.available_models = WhisperModel, lambda: ["tiny", "small"]  # type: ignore[attr-defined]
    utils.download_model = download_model  # type: ignore[attr-defined]
    package.__spec__ = SimpleNamespace(name="faster_whisper")  # type: ignore[assignment]
    monkeypatch.setitem(sys.modules, "faster_whisper", package)
    monkeypatch.setitem(sys.modules, "faster_whisper.utils", utils)
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)
    return given


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.bin").write_bytes(b"weights")
    return folder


def test_a_sound_of_any_shape_and_rate_is_heard_at_the_rate_of_whisper(
    whisper: list[Any], model: Path
) -> None:
    ears = recogniser(str(model), "en-us")
    assert not whisper  # nothing is loaded before it is needed
    heard = ears.hear(np.zeros((44_100, 2), dtype=np.float32), 44_100)
    assert heard == Heard("Hello. You.", (Word("Hello.", 0.1, 0.4),))
    assert whisper == [(str(model), "cpu"), ((16_000,), np.float32, "en")]
    sf.write(model / "a.wav", np.zeros(24_000), 24_000)
    assert ears.hear(model / "a.wav") == heard
    assert whisper[2:] == [((16_000,), np.float32, "en")]


def test_other_weights_and_another_language_are_somebody_else(whisper: list[Any], model: Path) -> None:
    first, other = (recogniser(str(model), language).identity for language in ("en-gb", "es"))
    assert first != other
    assert first == recogniser(str(model), "en_US").identity
    (model / "model.bin").write_bytes(b"weighty")
    assert first != recogniser(str(model), "en-gb").identity
    assert not whisper


@pytest.mark.usefixtures("whisper")
def test_what_is_missing_is_said_with_what_helps(
    model: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(ListenError, match="no Whisper model called smal") as caught:
        recogniser("smal")
    assert caught.value.remedy == "did you mean small?"
    with pytest.raises(
        ListenError, match=r"small isn't here and can't be had: no route to the hub for small, False$"
    ):
        recogniser("small")
    with pytest.raises(ListenError, match="the network is off"):
        recogniser("small", offline=True)
    (model / "model.bin").unlink()
    with pytest.raises(ListenError, match=r"there is no model\.bin in it"):
        recogniser(str(model))
    with pytest.raises(ListenError, match="can't hear “tlh”"):
        (model / "model.bin").touch()
        recogniser(str(model), "tlh").hear(np.zeros(100, dtype=np.float32))
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "voices"))
    with pytest.raises(VoiceError, match="isn't installed, and the network is off") as lacking:
        recogniser(offline=True)
    assert lacking.value.remedy == "go online and run: radioplay voices install whisper-base"


@pytest.mark.usefixtures("whisper")
def test_the_pack_is_installed_by_whoever_shows_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "voices"))
    asked: list[str] = []
    for name in (None, "base", "whisper-base"):
        ears = recogniser(name, install=asked.append)
        assert ears.folder == tmp_path / "voices" / "whisper-base"
    assert asked == ["whisper-base"] * 3


def test_without_the_package_the_command_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    with pytest.raises(ListenError) as caught:
        recogniser()
    assert caught.value.remedy == 'run: python -m pip install "radioplay[listen]"'


def test_a_show_is_listened_to_as_far_as_it_is_spoken(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    (tmp_path / "cast.toml").write_text('[cast.MARA]\nvoice = "tone:low"\n', encoding="utf-8")
    script = tmp_path / "lines" / "ep.fountain"
    script.write_text("INT. CAFÉ\n\nMARA\nGo away.\n", encoding="utf-8")
    show, _ = read_project(tmp_path)
    render_episode(show, show.episodes[0], Options(("wav",)))
    script.write_text("INT. CAFÉ\n\nMARA\nGo away.\n\nMARA\nNow.\n", encoding="utf-8")
    ((key, _),) = [(round(len(sf.read(p)[0]) / RATE * 10), p) for p in show.store.glob("sounds/*/*.flac")]
    parrot = Parrot({key: "Go far away."})
    (verdict,), (problem,) = listen_to(show, show.episodes, lambda: parrot)
    assert (verdict.line.name, verdict.wrong) == ("1.01", "added: “far”")
    assert problem.code == "T042"
    assert problem.message == "1 line of ep can't be listened to: there is no take"
    assert len(list(notes_of(show).iterdir())) == 1
