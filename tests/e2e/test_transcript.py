"""`radioplay transcript`."""

from __future__ import annotations

import json

from tests.e2e.conftest import Show


def test_a_transcript_is_written_in_every_form(show: Show) -> None:
    ran = show.run("transcript", "--quiet")
    assert ran.code == 0 and "W001" in ran.err
    folder = show.root / "out" / "ep"
    assert [line.rsplit("/", 1)[1] for line in ran.out.split()] == [
        "ep.vtt",
        "ep.srt",
        "ep.transcript.json",
        "ep.html",
    ]
    vtt = (folder / "ep.vtt").read_text(encoding="utf-8")
    assert (
        "<v Mara>We're closed." in vtt and "[door bell]" in vtt and "[rain]" in vtt and "[gun click]" in vtt
    )
    segments = json.loads((folder / "ep.transcript.json").read_text(encoding="utf-8"))["segments"]
    assert [each["body"] for each in segments if "speaker" in each] == ["We're closed.", "Still?", "Go away."]


def test_a_page_that_plays_what_was_rendered_is_not_warned_of(show: Show) -> None:
    assert show.run("render", "--format", "wav", "--quiet").code == 0
    ran = show.run("transcript", "--format", "html", "--quiet")
    assert ran.code == 0 and "W001" not in ran.err
    assert 'src="ep.wav"' in (show.root / "out" / "ep" / "ep.html").read_text(encoding="utf-8")
    show.write("lines/ep.fountain", "MARA\nSomething else.\n")
    assert "W001" in show.run("transcript", "--format", "html", "--quiet").err


def test_the_page_finds_its_sound_whatever_the_episode_is_called(show: Show) -> None:
    (show.root / "lines" / "ep.fountain").rename(show.root / "lines" / "50% off? #1.fountain")
    assert show.run("transcript", "--format", "html", "--quiet").code == 0
    page = (show.root / "out" / "50% off? #1" / "50% off? #1.html").read_text(encoding="utf-8")
    assert 'src="50%25%20off%3F%20%231.mp3"' in page


def test_a_form_that_is_not_known_gets_a_suggestion(show: Show) -> None:
    ran = show.run("transcript", "--format", "vvt")
    assert ran.code == 2 and "vtt" in ran.err
