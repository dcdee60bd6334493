"""`radioplay cuesheet`."""

from __future__ import annotations

import csv

from tests.e2e.conftest import Show


def test_a_cue_sheet_is_written_before_anything_is_rendered(show: Show) -> None:
    show.write("sfx/door bell.wav", tone())
    ran = show.run("cuesheet", "--quiet")
    assert ran.code == 0 and "W010" in ran.err and "sfx/door bell.wav" in ran.err
    folder = show.root / "out" / "ep"
    names = ["cue sheet.csv", "cue sheet - music.csv", "cue sheet - cast.csv", "cue sheet.html"]
    assert ran.out.splitlines() == [str(folder / name) for name in names]
    assert (folder / "cue sheet.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (folder / "cue sheet.csv").open(encoding="utf-8-sig", newline="") as file:
        found = {row["cue"]: row["source"] for row in csv.DictReader(file)}
    assert found == {"rain": "foley: rain", "door bell": "sfx/door bell.wav", "gun click": "foley: gun-click"}
    assert not (folder / "ep.wav").exists()


def test_an_episode_that_is_not_there_gets_a_suggestion(show: Show) -> None:
    ran = show.run("cuesheet", "eq")
    assert ran.code == 1 and "ep" in ran.err


def test_an_episode_of_nothing_has_no_sheet(show: Show) -> None:
    show.write("lines/ep.fountain", "Title: Nothing\n")
    ran = show.run("cuesheet", "--quiet")
    assert ran.code == 1 and "P022" in ran.err
    assert not (show.root / "out" / "ep" / "cue sheet.csv").exists()


def tone() -> bytes:
    """A WAV of a tenth of a second."""
    import io
    import wave

    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(48_000)
        out.writeframes(b"\0\x10\0\xf0" * 2400)
    return file.getvalue()
