"""Sounds by command: see them, find them, make them, bring them in, and hear them in an episode."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.foley import PRESETS
from radioplay.units import RATE
from tests.e2e.conftest import Show


def write(path: Path, seconds: float = 0.5) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    t = np.arange(int(RATE * seconds)) / RATE
    sf.write(path, 0.4 * np.sin(2 * np.pi * 700 * t) * np.exp(-5 * t), RATE)
    return path


def test_sounds_are_listed_with_what_is_known_of_them(show: Show) -> None:
    write(show.root / "sfx" / "door-bell.wav")
    show.write("sfx/sfx.toml", '[door-bell]\nlicence = "CC0-1.0"\ncredit = "Anna"\naliases = ["ding"]\n')
    ran = show.run("sfx", "list", "--json")
    sounds = {sound["id"]: sound for sound in ran.json["sounds"]}
    assert ran.code == 0 and len(sounds) == 1 + len(PRESETS)
    bell = sounds["sfx/door-bell.wav"]
    assert (bell["seconds"], bell["licence"], bell["credit"], bell["also"]) == (
        0.5,
        "CC0-1.0",
        "Anna",
        ["ding"],
    )
    assert (bell["cues"], sounds["foley:rain"]["cues"], sounds["foley:door-bell"]["cues"]) == (1, 1, 0)
    assert sounds["foley:footsteps"]["parameters"]["pace_hz"]["default"] > 0
    for words in ((), ("--presets",), ("--files",), ("door-bell", "footsteps")):
        ran = show.run("sfx", "list", *words)
        assert ran.code == 0 and max(map(len, ran.out.splitlines())) < 400
        assert ("CC0-1.0" in ran.out) == (words != ("--presets",))
        assert ("footsteps" in ran.out) == (words != ("--files",))


def test_a_sound_that_can_t_be_read_is_listed_as_such(show: Show) -> None:
    show.write("sfx/page.wav", b"words, not sound" * 99)
    ran = show.run("sfx", "list", "--files")
    assert ran.code == 0 and "unreadable" in ran.out


def test_a_search_says_how_to_write_the_cue(show: Show) -> None:
    ran = show.run("sfx", "search", "somebody", "walks", "on", "gravel")
    assert ran.code == 0 and "SOUND: footsteps gravel" in ran.out.splitlines()[1]
    assert show.run("sfx", "search", "shot", "--json").json["sounds"][0]["id"] == "foley:gunshot"
    nothing = show.run("sfx", "search", "zzyzx")
    assert (nothing.code, nothing.out) == (1, "") and "sfx add" in nothing.err


def test_a_preset_is_made_into_a_file_that_is_never_overwritten(show: Show, tmp_path: Path) -> None:
    plain, other, far = (tmp_path / f"{name}.wav" for name in ("plain", "other", "far"))
    assert show.in_no_project("sfx", "make", "gunshot", "-o", str(plain)).code == 0
    assert show.in_no_project("sfx", "make", "gunshot", "-o", str(other), "--variant", "1").code == 0
    assert show.in_no_project("sfx", "make", "gunshot", "-o", str(far), "--distance", "far").code == 0
    info = sf.info(plain)
    assert (info.samplerate, info.subtype) == (RATE, "PCM_24")
    assert len({path.read_bytes() for path in (plain, other, far)}) == 3
    before = plain.read_bytes()
    refused = show.in_no_project("sfx", "make", "gunshot", "-o", str(plain), "--seed", "2")
    assert refused.code == 1 and "--force" in refused.err and plain.read_bytes() == before
    forced = ("--seed", "2", "--force", "--seconds", "0.5")
    assert show.in_no_project("sfx", "make", "gunshot", "-o", str(plain), *forced).code == 0
    assert sf.info(plain).frames == RATE // 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("zzyzx",), "sfx search zzyzx"),
        (("footsteps", "--set", "pac=2"), "pace_hz"),
        (("footsteps", "--set", "pace_hz"), "name=value"),
        (("footsteps", "--set", "pace_hz=fast"), "name=value"),
        (("footsteps", "--set", "pace_hz=900"), "between"),
        (("footsteps", "--distance", "afar"), "near, mid, far"),
        (("footsteps", "--distance", "nan"), "million metres"),
        (("footsteps", "--seconds", "0"), "seconds"),
        (("footsteps", "-o", "steps.mp3"), "WAV"),
        (("footsteps", "-o", "no/such/folder.wav"), "no folder"),
    ],
)
def test_what_can_t_be_made_is_said_in_words(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = show.in_no_project("sfx", "make", *words)
    assert ran.code in (1, 2) and told in ran.err
    assert not list(tmp_path.rglob("*.wav"))


def test_a_sound_is_played(show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "sfx make gunshot" in show.run("sfx", "play", "gunshot").err
    played = tmp_path / "played.wav"
    monkeypatch.setattr(
        "radioplay.cli.playing.play", lambda path: bool(played.write_bytes(path.read_bytes()))
    )
    assert show.run("sfx", "play", "gunshot", "--distance", "far").code == 0
    assert sf.info(played).duration > 0.5
    write(show.root / "sfx" / "gunshot.wav", seconds=0.25)
    assert show.run("sfx", "play", "a gunshot").code == 0
    assert sf.info(played).duration == 0.25
    assert show.run("sfx", "play", "gunshot", "--distance", "far").code == 2


def test_an_added_sound_is_heard_and_credited(show: Show, tmp_path: Path) -> None:
    file = write(tmp_path / "Ding Dong.wav")
    words = ("--name", "door bell", "--licence", "CC BY 4.0", "--credit", "Anna", "--source", "example.org/1")
    ran = show.run("sfx", "add", str(file), *words)
    assert (ran.code, ran.err) == (0, "")
    assert "write SOUND: door bell" in ran.out and "in place of the preset door-bell" in ran.out
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    assert show.report()["sounds"] == [
        {"name": "sfx/door-bell.wav", "licence": "CC-BY-4.0", "credit": "Anna", "source": "example.org/1"}
    ]


def test_several_sounds_are_added_at_once_and_each_is_told_of(show: Show, tmp_path: Path) -> None:
    good, bad = write(tmp_path / "good.wav"), tmp_path / "bad.wav"
    bad.write_bytes(b"no sound")
    ran = show.run("sfx", "add", str(good), str(bad), "--json")
    assert ran.code == 1
    assert [(row["sound"], row["problems"][0]["code"]) for row in ran.json["added"]] == [
        ("sfx/good.wav", "Q034"), (None, "Q031"),
    ]  # fmt: skip
    assert show.run("sfx", "add", str(good), str(bad), "--name", "one").code == 2


@pytest.mark.parametrize("words", [("--loop", "3"), ("--loop", "9-1"), ("--gain", "200"), ("--gain", "nan")])
def test_wishes_that_make_no_sense_are_refused_at_once(
    show: Show, tmp_path: Path, words: tuple[str, str]
) -> None:
    ran = show.run("sfx", "add", str(write(tmp_path / "a.wav")), *words)
    assert ran.code == 2 and not (show.root / "sfx").exists()


def test_a_loop_is_given_in_seconds_or_minutes(show: Show, tmp_path: Path) -> None:
    file = str(write(tmp_path / "a.wav", seconds=1.0))
    for number, loop in enumerate(("0.25-0.75", "0:00.25-0:00.75", "0,25 0,75", "0.25 – 0.75 s")):
        ran = show.run("sfx", "add", file, "--name", f"bed {number}", "--loop", loop, "--json")
        assert ran.json["added"][0]["loop_s"] == [0.25, 0.75]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there are no such names there")
def test_odd_names_are_taken_or_told(show: Show, tmp_path: Path) -> None:
    odd = write(tmp_path / "a.wav").rename(tmp_path / "knäll\x1b[2J; rm -rf.wav")
    ran = show.run("sfx", "add", str(odd))
    assert ran.code == 0 and "\x1b" not in ran.out + ran.err and "sfx/knäll-2j-rm-rf.wav" in ran.out
    latin = odd.rename(os.fsdecode(os.fsencode(tmp_path) + b"/kn\xe4ll.wav"))
    ran = show.run("sfx", "add", str(latin))
    assert ran.code == 1 and "isn't UTF-8; rename it" in ran.err
    assert len(list((show.root / "sfx").glob("*.wav"))) == 1


def test_outside_a_project_presets_are_all_there_is(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert show.in_no_project("sfx", "search", "rain").code == 0
    assert show.in_no_project("sfx", "list").code == 0
    refused = show.in_no_project("sfx", "add", str(write(tmp_path / "a.wav")))
    assert refused.code == 1 and "radioplay new" in refused.err


def test_a_sigh_without_a_sound_is_a_warning_and_with_one_is_heard(show: Show) -> None:
    show.write("lines/ep.fountain", "INT. HALL\n\nMARA\n(whistles)\nNo.\n")
    problems = {p["code"]: p for p in show.run("check", "--json").json["problems"]}
    if "Q030" in problems:
        assert problems["Q030"]["severity"] == "warning" and "mara-whistle.wav" in problems["Q030"]["hint"]
    write(show.root / "sfx" / "mara-whistle.wav")
    assert "Q030" not in {p["code"] for p in show.run("check", "--json").json["problems"]}
