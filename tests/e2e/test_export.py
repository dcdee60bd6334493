"""`radioplay export`, on a small show with the tone engine."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.sessions.model import Session

from .conftest import Show

FOLDER = Path("out") / "ep" / "session"


def session_of(show: Show) -> Path:
    return show.root / FOLDER


def test_a_session_is_written_with_its_media(show: Show) -> None:
    ran = show.run("export", "reaper", "-q")
    assert ran.code == 0 and ran.err == ""
    assert "ep: 9 clips on 7 tracks" in ran.out and "ep.rpp" in ran.out
    media = sorted(path.name for path in (session_of(show) / "media").iterdir())
    assert media == [
        "0001 AMBIENCE rain.wav",
        "0002 EFFECTS door bell.wav",
        "0003 MARA 1.01 were-closed.wav",
        "0004 BOB 1.02 still.wav",
        "0005 MARA 1.03 go-away.wav",
        "0006 EFFECTS gun click.wav",
        "0007 MARA room.wav",
        "0008 BOB room.wav",
        "0009 EFFECTS room.wav",
    ]


def test_the_chart_knows_every_clip_by_a_key(show: Show) -> None:
    show.run("export", "reaper", "--plain", "-q")
    chart = json.loads((session_of(show) / "session.json").read_text(encoding="utf-8"))
    keys = [item["key"] for item in chart["items"]]
    assert keys == [
        "1.01-were-closed",
        "1.03-go-away",
        "1.02-still",
        "cue:door bell#1",
        "cue:gun click#1",
        "bed:rain#1",
    ]
    for item in chart["items"]:
        info = sf.info(session_of(show) / "media" / item["file"])
        assert info.frames >= item["offset"] + item["length"] and info.subtype == "PCM_24"


def test_all_formats_share_the_media(show: Show) -> None:
    first = json.loads(show.run("export", "reaper", "--json", "-q").out)
    again = show.run("export", "audacity", "--json", "-q").json
    assert first["written"] == first["media"] == again["media"] and again["written"] == 0
    assert again["files"][0] == (FOLDER / "ep.lof").as_posix()
    assert (session_of(show) / "ep.rpp").exists()


def test_the_readme_says_what_is_not_carried(show: Show) -> None:
    show.run("export", "reaper", "-q")
    text = (session_of(show) / "README.txt").read_text(encoding="utf-8")
    assert "de-esser" in text and "limiter" in text and "DIALOGUE   MARA" in text


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["export", "repaer"], "did you mean reaper?"),
        (["export", "cubase"], "formats are reaper, dawproject, otio, audacity, ardour, aaf"),
        (["export"], "name a format"),
    ],
)
def test_an_unknown_format_is_a_slip_of_the_hand(show: Show, words: list[str], hint: str) -> None:
    ran = show.run(*words)
    assert ran.code == 2 and hint in ran.err and not session_of(show).exists()


def test_an_unknown_episode_is_told(show: Show) -> None:
    ran = show.run("export", "reaper", "epp")
    assert ran.code == 1 and "did you mean ep?" in ran.err


def test_an_empty_episode_has_no_session(show: Show) -> None:
    show.write("lines/ep.fountain", "Title: Nothing\n\nINT. CAFÉ - NIGHT\n\nNobody speaks.\n")
    ran = show.run("export", "reaper", "-q")
    assert ran.code == 1 and "nothing was made" in ran.err and not session_of(show).exists()


def test_a_session_that_a_person_has_changed_is_kept(show: Show) -> None:
    show.run("export", "reaper", "-q")
    project = session_of(show) / "ep.rpp"
    mixed = project.read_text(encoding="utf-8").replace("POSITION", "POSITION ", 1)
    project.write_text(mixed, encoding="utf-8")
    os.utime(project, (1_795_348_800, 1_795_348_800))
    ran = show.run("export", "reaper", "-q")
    assert ran.code == 0 and "X001" in ran.err and "ep (edited 2026-11-22).rpp" in ran.err
    assert (session_of(show) / "ep (edited 2026-11-22).rpp").read_text(encoding="utf-8") == mixed
    assert project.read_text(encoding="utf-8") != mixed
    once_more = show.run("export", "reaper", "-q")
    assert "X001" not in once_more.err
    assert len(list(session_of(show).glob("*.rpp"))) == 2


def test_media_of_a_session_that_a_person_has_kept_stay(show: Show) -> None:
    show.run("export", "reaper", "-q")
    old = session_of(show) / "media" / "0004 BOB 1.02 still.wav"
    script = (show.root / "lines/ep.fountain").read_text(encoding="utf-8")
    show.write("lines/ep.fountain", script.replace("Still?", "Even now?"))
    show.run("export", "reaper", "-q")
    assert not old.exists(), "nobody plays it any more"
    (session_of(show) / "ep.rpp").write_text("mine", encoding="utf-8")
    show.write("lines/ep.fountain", script)
    show.run("export", "reaper", "-q")
    assert old.exists() and list((session_of(show) / "media").glob("0004 BOB 1.02 even-now.wav"))
    chart = json.loads((session_of(show) / "session.json").read_text(encoding="utf-8"))
    assert "0004 BOB 1.02 even-now.wav" in [item["file"] for item in chart["former"]]


def test_a_bed_that_loops_and_a_voice_on_the_phone(show: Show) -> None:
    show.write(
        "lines/ep.fountain",
        "Title: T\n\nINT. CAFÉ - NIGHT\n\nAMBIENCE: rain\n\nMARA (ON PHONE)\nHello, hello, hello.\n",
    )
    show.run("export", "reaper", "-q")
    treated, _ = sf.read(next((session_of(show) / "media").glob("* MARA 1.01 *.wav")))
    show.run("export", "reaper", "--plain", "-q")
    plain, _ = sf.read(next((session_of(show) / "media").glob("* MARA 1.01 *.wav")))
    assert treated.shape == plain.shape and np.abs(treated - plain).max() > 0.01


def test_a_cast_of_a_hundred_with_slashes_and_emoji(show: Show) -> None:
    names = [f"A/{number} 🍷" for number in range(100)]
    voices = "\n".join(f'[cast."{name}"]\nvoice = "tone:bob"' for name in names)
    show.write("cast.toml", f'[show]\ntitle = "T"\n\n{voices}\n')
    lines = "\n\n".join(f"@{name}\nHi." for name in names)
    show.write("lines/ep.fountain", f"Title: T\n\nINT. CAFÉ - NIGHT\n\n{lines}\n")
    ran = show.run("export", "reaper", "--json", "-q")
    assert ran.code == 0 and ran.json["clips"] >= 100
    assert len(list((session_of(show) / "media").iterdir())) == ran.json["media"]


def test_media_stay_while_a_session_of_another_format_still_plays_them(show: Show) -> None:
    show.run("export", "reaper", "-q")
    show.run("export", "otio", "-q")
    old = session_of(show) / "media" / "0004 BOB 1.02 still.wav"
    script = (show.root / "lines/ep.fountain").read_text(encoding="utf-8")
    show.write("lines/ep.fountain", script.replace("Still?", "Even now?"))
    show.run("export", "otio", "-q")
    assert old.exists(), "ep.rpp plays it"
    show.run("export", "reaper", "-q")
    assert not old.exists()


def test_a_change_is_not_forgotten_by_an_export_in_another_format(show: Show) -> None:
    show.run("export", "reaper", "-q")
    (session_of(show) / "ep.rpp").write_text("mine", encoding="utf-8")
    show.run("export", "otio", "-q")
    ran = show.run("export", "reaper", "-q")
    (kept,) = session_of(show).glob("ep (edited *).rpp")
    assert "X001" in ran.err and kept.read_text(encoding="utf-8") == "mine"


def test_a_file_of_ours_that_nobody_knows_of_is_kept(show: Show) -> None:
    show.write("out/ep/session/ep.rpp", "somebody's own")
    ran = show.run("export", "reaper", "-q")
    assert "X001" in ran.err and len(list(session_of(show).glob("ep (edited *).rpp"))) == 1


def test_a_format_that_needs_a_package_says_which(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aaf2", None)
    ran = show.run("export", "aaf", "-q")
    assert ran.code == 1 and "X002" in ran.err and 'pip install "radioplay[aaf]"' in ran.err
    assert not list(session_of(show).glob("*.aaf"))


def test_what_is_copied_for_safety_goes_when_the_disk_refuses(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    show.write("out/ep/session/notes.txt", "mine")

    def full(_: Session, __: Path) -> tuple[Path, ...]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("radioplay.sessions.reaper.write_reaper", full)
    assert show.run("export", "reaper", "-q").code != 0
    assert sorted(path.name for path in session_of(show).iterdir()) == ["media", "notes.txt"]


def test_sounds_that_ardour_no_longer_plays_leave_its_folder(show: Show) -> None:
    show.run("export", "ardour", "-q")
    sounds = session_of(show) / "ep ardour" / "interchange" / "ep" / "audiofiles"
    (sounds / "my recording.wav").write_bytes(b"mine")
    assert (sounds / "0004 BOB 1.02 still.wav").exists()
    script = (show.root / "lines/ep.fountain").read_text(encoding="utf-8")
    show.write("lines/ep.fountain", script.replace("Still?", "Even now?"))
    show.run("export", "ardour", "-q")
    names = [path.name for path in sounds.iterdir()]
    assert "0004 BOB 1.02 even-now.wav" in names and "0004 BOB 1.02 still.wav" not in names
    assert "my recording.wav" in names
