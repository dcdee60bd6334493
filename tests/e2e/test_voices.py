"""The real voices, from a folder to an MP3, heard by somebody who doesn't know the script."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from judge import Judges, read_samples, takes_of
from radioplay.listening import score
from radioplay.store import Recipe, Store, key_of

pytestmark = pytest.mark.voices

CAST = """
[show]
title = "Three Lines"

[cast.MARA]
voice = "kokoro:af_heart"

[cast.DELL]
voice = "kokoro:am_onyx*0.6+am_fenrir*0.4"

[cast."MRS. PELL"]
voice = "kokoro:bf_emma"
speed = 0.9
"""

SCRIPT = """
INT. CAFÉ - NIGHT

MARA
I read the letter yesterday, and then I closed the register.

DELL
(shouting)
Nobody move! There are twenty-two of us, and the wind is blowing hard.

MRS. PELL
He lives next door, dear. I have tuned his piano for forty years.
"""


def _radioplay(*arguments: str, project: Path) -> str:
    command = [sys.executable, "-m", "radioplay", *arguments, "-p", str(project)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL)
    assert run.returncode == 0, f"{run.stdout}\n{run.stderr}"
    return run.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("show")
    (folder / "lines").mkdir()
    (folder / "cast.toml").write_text(CAST, encoding="utf-8")
    (folder / "lines" / "three.fountain").write_text(SCRIPT, encoding="utf-8")
    _radioplay("render", "--quiet", project=folder)
    return folder


def test_three_lines_are_spoken_and_understood(project: Path) -> None:
    timeline = json.loads((project / "out" / "three" / "timeline.json").read_text(encoding="utf-8"))
    judges = Judges(None, "en")
    heard = {}
    for take in takes_of(timeline):
        understood = judges.hear(read_samples(project / ".radioplay" / "sounds" / take.path))
        heard[take.character] = (take.text, understood, score(take.text, understood).errors)
    assert list(heard) == ["MARA", "DELL", "MRS. PELL"]
    assert not {character: one for character, one in heard.items() if one[2]}


def test_the_delivered_episode_is_understood_and_as_loud_as_it_should_be(project: Path) -> None:
    folder = project / "out" / "three"
    wanted = SCRIPT.replace("INT. CAFÉ - NIGHT", "").replace("(shouting)", "")
    for name in ("MARA", "DELL", "MRS. PELL"):
        wanted = wanted.replace(f"\n{name}\n", "\n")
    understood = Judges(None, "en").hear(read_samples(folder / "three.mp3"))
    assert score(wanted, understood).rate <= 0.08, understood
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert report["loudness_lufs"] == pytest.approx(-16.0, abs=0.5)
    assert report["peak_dbtp"] <= -1.0
    assert sf.info(folder / "three.wav").subtype == "PCM_24"


def test_again_speaks_nothing_and_another_speed_speaks_that_character_alone(project: Path) -> None:
    again = json.loads(_radioplay("render", "--json", project=project))
    assert (again["spoken"], again["reused"]) == (0, 3)
    changed = CAST.replace("speed = 0.9", "speed = 1.1")
    (project / "cast.toml").write_text(changed, encoding="utf-8")
    after = json.loads(_radioplay("render", "--json", project=project))
    assert (after["spoken"], after["reused"]) == (1, 2)


def test_a_word_cut_out_and_one_said_twice_are_heard_and_mended_and_the_line_left_alone_is_not(
    project: Path, tmp_path: Path
) -> None:
    show = tmp_path / "show"
    shutil.copytree(project, show)
    store = Store(show / ".radioplay")
    for recipe, _ in list(store.entries()):
        if str(recipe.get("text", "")).startswith("I read"):
            _doctor(store, recipe, "yesterday", times=0)
        elif str(recipe.get("text", "")).startswith("Nobody move"):
            _doctor(store, recipe, "blowing", times=2)
    heard = json.loads(_radioplay("check", "--listen", "--json", project=show))
    found = {each["character"]: each["wrong"] for each in heard["heard"]}
    assert found == {"MARA": ["dropped: “yesterday”"], "DELL": ["heard twice: “blowing”"]}
    misheard = [problem for problem in heard["problems"] if problem["code"] == "T040"]
    assert [(problem["file"], problem["line"]) for problem in misheard] == [
        ("lines/three.fountain", 5),
        ("lines/three.fountain", 9),
    ]
    notes = {path: path.stat().st_mtime_ns for path in (show / ".radioplay" / "heard").iterdir()}
    assert json.loads(_radioplay("check", "--listen", "--json", project=show)) == heard
    assert {path: path.stat().st_mtime_ns for path in (show / ".radioplay" / "heard").iterdir()} == notes

    _radioplay("render", "--retry-bad", "1", "--quiet", project=show)
    mended = json.loads(_radioplay("check", "--listen", "--json", project=show))
    assert (mended["heard"], mended["problems"]) == ([], [])
    assert (show / "takes" / "takes.toml").read_text(encoding="utf-8").count("picked = 1") == 2


def _doctor(store: Store, recipe: Recipe, word: str, times: int) -> None:
    """Say a word of a take so many times instead of once."""
    kept, _ = store.read_entry(key_of(recipe))
    assert kept
    samples, _ = sf.read(kept.path, dtype="float32", always_2d=True)
    start, end = next((start, end) for text, start, end in kept.about["words"] if text == word)
    spoilt = np.concatenate((samples[:start], *[samples[start:end]] * times, samples[end:]))
    store.write_entry(recipe, spoilt, kept.about)
