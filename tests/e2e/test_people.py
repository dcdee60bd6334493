"""Actors in the place of voices: sheets to record from, and their recordings in the show."""

from __future__ import annotations

import hashlib
import json
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import Audio, planar, read_audio, speech_bounds, speech_loudness
from radioplay.listening import Heard, ListenError
from radioplay.truepeak import true_peak_dbtp

from ..recordings import recorded, said, session, write
from .conftest import Show

CAST = """[show]
title = "Night & Day"

[cast.MARA]
voice = "tone:mara"

[cast."MRS. PELL"]
voice = "tone:180"

[pronounce]
"café" = "kæˈfeɪ"
"""
TITLE = "Title: The First\n\n"
FIRST = """INT. CAFÉ - NIGHT

SOUND: door bell

MRS. PELL
Good evening. Is the café still open?

MARA
(softly)
We're closed, I'm afraid. Only the cat is here.

MRS. PELL
Then I shall talk to the cat.

SOUND: cup on saucer

MARA
That cat never says anything.
(beat)
(softly)
Nobody asked her until tonight, though.

MRS. PELL
Yes.

MARA
Then ask her now, before she falls asleep.
"""
INSERTED = """INT. STREET - DAY

MARA
What a beautiful morning it is.

MRS. PELL
Every morning is.

"""
SAID = {
    "1": "Good evening. Is the café still open?",
    "2": "We're closed, I'm afraid. Only the cat is here.",
    "4a": "That cat never says anything.",
    "4b": "Nobody asked her until tonight, though.",
    "6": "Then ask her now, before she falls asleep.",
}
MARAS = [SAID[number] for number in ("2", "4a", "4b", "6")]


@pytest.fixture
def play(show: Show) -> Show:
    show.write("cast.toml", CAST)
    show.write("lines/ep.fountain", TITLE + FIRST)
    return show


def takes(show: Show, *words: str | Path) -> tuple[int, str, str]:
    """`radioplay takes …`: exit code, output, errors."""
    ran = show.run("takes", *map(str, words))
    return ran.code, ran.out, ran.err


def book(show: Show) -> dict[str, dict[str, Any]]:
    """The take book, by the words of the line."""
    path = show.root / "takes" / "takes.toml"
    lines = tomllib.loads(path.read_text(encoding="utf-8"))["line"] if path.exists() else []
    return {line["text"]: line for line in lines}


def recordings(show: Show) -> list[str]:
    return sorted(p.relative_to(show.root / "takes").as_posix() for p in show.root.glob("takes/*/*.flac"))


def picked(show: Show) -> dict[str, str]:
    """The recording that is used for each line, by the first two words."""
    return {
        " ".join(text.split()[:2]): Path(line["takes"][line["picked"] - 1]["recording"]).name
        for text, line in book(show).items()
        if line["picked"]
    }


class _Text(HTMLParser):
    """Reads a page as another reader would: its text, and that every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def page(show: Show, name: str) -> str:
    reader = _Text()
    reader.feed((show.root / "out" / "ep" / "sheets" / f"{name}.html").read_text(encoding="utf-8"))
    assert reader.open == []
    return " ".join(" ".join(reader.text).split())


def test_each_actor_gets_a_sheet_with_numbers_and_cues(play: Show) -> None:
    code, out, _ = takes(play, "sheets")
    assert code == 0 and "MARA.html: MARA, 4 lines" in out and "MRS. PELL.html: MRS. PELL, 3 lines" in out
    text = page(play, "MARA")
    assert "Night & Day · The First MARA 4 lines, 28 words" in text
    assert "MRS. PELL Good evening. Is the café still open? 2 MARA-002 (softly) We're closed" in text
    assert "Then I shall talk to the cat. Sound: cup on saucer 4a MARA-004a That cat" in text
    assert "pause, 0.6 s 4b MARA-004b (softly) Nobody" in text
    assert "kæˈfeɪ" not in text and "café /kæˈfeɪ/" in page(play, "MRS. PELL")


def test_nothing_in_a_script_can_be_more_than_text_on_a_sheet(play: Show) -> None:
    evil = "</style><script>alert(1)</script>"
    play.write("cast.toml", CAST.replace("Night & Day", evil))
    play.write(
        "lines/ep.fountain", f"INT. {evil}\n\nMRS. PELL\n{evil} & more\n\nMARA\n(<b>loud</b>)\n{evil} said\n"
    )
    assert takes(play, "sheets")[0] == 0
    html = (play.root / "out" / "ep" / "sheets" / "MARA.html").read_text(encoding="utf-8")
    assert "<script" not in html and "<b>loud" not in html and html.count("</style>") == 1
    assert page(play, "MARA").count("alert(1)") >= 3


def test_only_what_is_missing_can_be_printed(play: Show, tmp_path: Path) -> None:
    takes(play, "import", recorded(tmp_path / "MARA-002.wav", SAID["2"]))
    takes(play, "sheets", "MARA")
    assert "recorded" in page(play, "MARA")
    takes(play, "sheets", "mara", "--missing")
    assert "MARA-004a" in page(play, "MARA") and "MARA-002" not in page(play, "MARA")


def test_recordings_take_the_place_of_voices_and_are_as_loud(play: Show, tmp_path: Path) -> None:
    assert play.run("render", "--quiet").code == 0
    inbox = tmp_path / "inbox"
    recorded(inbox / "MARA-002.wav", SAID["2"])
    quiet = 0.03 * session([SAID["6"]], rate=96_000)
    write(inbox / "MARA-006.flac", np.stack([quiet, -quiet], axis=1), 96_000, "PCM_24")
    before = {path: hashlib.sha256(path.read_bytes()).digest() for path in inbox.iterdir()}
    code, out, err = takes(play, "import", inbox)
    assert code == 0, err
    assert "MARA: 2 of 4 lines recorded; left: 4a, 4b" in out
    assert {path: hashlib.sha256(path.read_bytes()).digest() for path in inbox.iterdir()} == before
    assert recordings(play) == ["MARA/1.02-were-closed-im-afraid-1.flac", "MARA/1.06-then-ask-her-now-1.flac"]
    for name in recordings(play):
        path = play.root / "takes" / name
        info = sf.info(path)
        assert (info.samplerate, info.channels, info.subtype, info.format) == (48_000, 1, "PCM_24", "FLAC")
        samples, _ = read_audio(path)
        assert speech_loudness(samples) == pytest.approx(-23.0, abs=0.2)
        assert true_peak_dbtp(planar(samples)) <= -1.0
    status = play.run("status")
    assert "0 lines to speak" in status.out and "MARA 2 of 4" in status.out
    ran = play.run("render", "--quiet")
    assert ran.code == 0 and "spoke 0, reused 7" in ran.out


@pytest.mark.parametrize("way", [[], ["--scratch"]])
def test_a_clip_has_the_recording_as_its_source_and_the_level_of_its_neighbours(
    play: Show, tmp_path: Path, way: list[str]
) -> None:
    assert play.run("render", "--quiet", *way).code == 0
    before = levels(play, way)
    recorded(tmp_path / "in" / "MARA-002.wav", SAID["2"])
    recorded(tmp_path / "in" / "MARA-006.wav", SAID["6"])
    assert takes(play, "import", tmp_path / "in")[0] == 0
    ran = play.run("render", "--quiet", *way)
    assert ran.code == 0 and "spoke 0" in ran.out
    after = levels(play, way)
    assert after == pytest.approx(before, abs=1.0)
    assert after["1.06"] == pytest.approx(after["1.05"], abs=1.0)
    sources = {name: read_audio(path)[0] for name, (path, _) in clips(play, way).items()}
    for name in recordings(play):
        line = Path(name).name[:4]
        assert np.array_equal(sources[line], read_audio(play.root / "takes" / name)[0])


def clips(show: Show, way: list[str]) -> dict[str, tuple[Path, float]]:
    """The sound and the gain of every clip of speech."""
    file = "timeline.scratch.json" if way else "timeline.json"
    timeline = json.loads((show.root / "out" / "ep" / file).read_text(encoding="utf-8"))
    return {
        clip["name"]: (
            next(show.root.rglob(f"{clip['source'].removeprefix('blake2b:')}.flac")),
            clip["gain_db"],
        )
        for track in timeline["tracks"]
        for clip in track["clips"]
        if clip.get("text")
    }


def levels(show: Show, way: list[str]) -> dict[str, float]:
    """How loud every line is heard, in LUFS before the master."""
    file = "report.scratch.json" if way else "report.json"
    report = json.loads((show.root / "out" / "ep" / file).read_text(encoding="utf-8"))
    return {line["name"]: line["level_lufs"] for line in report["lines"]}


def test_importing_the_same_again_adds_nothing(play: Show, tmp_path: Path) -> None:
    for number in ("2", "6"):
        recorded(tmp_path / "in" / f"MARA-00{number}.wav", SAID[number])
    takes(play, "import", tmp_path / "in")
    book_before, files = book(play), recordings(play)
    (tmp_path / "in" / "MARA-002.wav").rename(tmp_path / "in" / "1.02 take 7.wav")
    code, out, _ = takes(play, "import", tmp_path / "in")
    assert code == 0 and out.count("there already") == 2
    assert (book(play), recordings(play)) == (book_before, files)


def test_several_recordings_of_a_line_are_takes_and_the_last_is_used(play: Show, tmp_path: Path) -> None:
    texts = {"": SAID["6"], "_take10": f"Well. {SAID['6']} Now.", "_take2": f"{SAID['6']} Now."}
    for suffix, text in texts.items():
        recorded(tmp_path / "in" / f"MARA-006{suffix}.wav", text)
    code, out, _ = takes(play, "import", tmp_path / "in")
    assert code == 0 and "take 10" in out
    assert picked(play) == {"Then ask": "1.06-then-ask-her-now-3.flac"}
    length = [sf.info(play.root / "takes" / name).duration for name in recordings(play)]
    assert length == sorted(length)  # plain, take 2, take 10
    recorded(tmp_path / "more" / "MARA-006_take11.wav", f"So. {SAID['6']} Now.")
    takes(play, "import", tmp_path / "more", "--no-pick")
    assert len(recordings(play)) == 4 and picked(play) == {"Then ask": "1.06-then-ask-her-now-3.flac"}


def test_a_dry_run_shows_everything_and_writes_nothing(play: Show, tmp_path: Path) -> None:
    recorded(tmp_path / "in" / "MARA-006.wav", SAID["6"])
    before = sorted(play.root.rglob("*"))
    code, out, _ = takes(play, "import", tmp_path / "in", "--dry-run")
    assert code == 0 and "MARA 6" in out and "nothing is written" in out
    assert sorted(path for path in play.root.rglob("*") if ".radioplay" not in path.parts) == before


@pytest.mark.parametrize(
    ("file", "options"),
    [("6.wav", []), ("MARA/006.wav", []), ("sarah 6.wav", ["--as", "mara"]), ("1.06.wav", []),
     ("1.06-then-ask-her-now.wav", []), ("9.99-then-ask-her-now-3.wav", []), ("then ask her now.wav", [])],
)  # fmt: skip
def test_a_line_may_be_named_in_many_ways(play: Show, tmp_path: Path, file: str, options: list[str]) -> None:
    recorded(tmp_path / "in" / file, SAID["6"])
    code, _, err = takes(play, "import", tmp_path / "in", *options)
    assert code == 0, err
    assert picked(play) == {"Then ask": "1.06-then-ask-her-now-1.flac"}


def test_a_recording_of_a_speech_in_two_goes_is_cut_at_its_pause(play: Show, tmp_path: Path) -> None:
    write(tmp_path / "MARA-004.wav", session([SAID["4a"], SAID["4b"]], 0.6))
    code, _, err = takes(play, "import", tmp_path / "MARA-004.wav")
    assert code == 0, err
    assert picked(play) == {
        "That cat": "1.04-that-cat-never-says-1.flac",
        "Nobody asked": "1.04.2-nobody-asked-her-until-1.flac",
    }
    for name, number in zip(recordings(play), ("4a", "4b"), strict=True):
        expected = sf.info(recorded(tmp_path / f"{number}.wav", SAID[number])).duration - 1.5
        assert sf.info(play.root / "takes" / name).duration == pytest.approx(expected, abs=0.2)


@pytest.mark.parametrize("pauses_s", [1.5, (1.0, 0.4, 3.0)])
def test_one_long_recording_becomes_all_her_lines(
    play: Show, tmp_path: Path, pauses_s: float | tuple[float, ...]
) -> None:
    write(tmp_path / "MARA.wav", session(MARAS, pauses_s))
    code, out, err = takes(play, "import", tmp_path / "MARA.wav", "--split")
    assert code == 0, err
    assert "MARA: 4 of 4 lines recorded; nothing is left" in out
    assert len(picked(play)) == 4
    first = next(name for name in recordings(play) if "1.04-" in name)
    alone = sf.info(recorded(tmp_path / "4a.wav", SAID["4a"])).duration - 1.5
    assert sf.info(play.root / "takes" / first).duration == pytest.approx(alone, abs=0.2)


def test_a_part_of_her_lines_can_be_split_too(play: Show, tmp_path: Path) -> None:
    write(tmp_path / "monday.wav", session(MARAS[:3], 1.5))
    code, out, err = takes(
        play, "import", tmp_path / "monday.wav", "--split", "--as", "MARA", "--lines", "2-4"
    )
    assert code == 0, err
    assert "MARA: 3 of 4 lines recorded; left: 6" in out


def test_numbers_on_paper_outlive_a_scene_inserted_before_them(play: Show, tmp_path: Path) -> None:
    takes(play, "sheets")
    play.write("lines/ep.fountain", TITLE + INSERTED + FIRST)
    recorded(tmp_path / "in" / "MARA-006.wav", SAID["6"])
    code, out, err = takes(play, "import", tmp_path / "in")
    assert code == 0, err
    assert picked(play) == {"Then ask": "2.06-then-ask-her-now-1.flac"}
    assert "MARA 6" in out and "MARA: 1 of 5 lines recorded; left: 1, 2, 4a, 4b" in out


def test_a_new_edition_of_a_sheet_counts_from_then_on_and_the_old_one_can_be_asked_for(
    play: Show, tmp_path: Path
) -> None:
    takes(play, "sheets")
    play.write("lines/ep.fountain", TITLE + INSERTED + FIRST)
    assert "edition 2" in takes(play, "sheets", "MARA")[1]
    assert "edition 2" in page(play, "MARA") and "edition" not in page(play, "MRS. PELL")
    recorded(tmp_path / "in" / "MARA-008.wav", SAID["6"])
    assert takes(play, "import", tmp_path / "in")[0] == 0
    recorded(tmp_path / "old" / "MARA-004.wav", SAID["2"])
    code, _, err = takes(play, "import", tmp_path / "old")
    assert code == 0 and "warning T057" in err and "--edition 1" in err
    recorded(tmp_path / "asked" / "MARA-006.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path / "asked", "--edition", "1")
    assert code == 0 and "T057" not in err
    assert set(picked(play)) == {"Then ask", "We're closed,"}


def test_printing_again_makes_no_new_edition_unless_numbers_mean_other_words(play: Show) -> None:
    takes(play, "sheets")
    kept = (play.root / "takes" / "sheets" / "ep.toml").read_bytes()
    takes(play, "sheets")
    assert (play.root / "takes" / "sheets" / "ep.toml").read_bytes() == kept
    play.write("lines/ep.fountain", f"{TITLE}{FIRST}\nMRS. PELL\nShe is asleep.\n\nMARA\nThen wake her.\n")
    takes(play, "sheets")
    sheets = tomllib.loads((play.root / "takes" / "sheets" / "ep.toml").read_text(encoding="utf-8"))["sheet"]
    assert [(s["character"], s["edition"], len(s["lines"])) for s in sheets] == [
        ("MARA", 1, 5),
        ("MRS. PELL", 1, 4),
    ]


class _Ears:
    """Somebody who knows each line by how long it takes to say."""

    identity = "ears"

    def hear(self, sound: Audio, rate: int) -> Heard:
        start, end = speech_bounds(sound, rate)
        seconds = {text: np.ptp(speech_bounds(said(text), 44_100)) / 44_100 for text in (*MARAS, "Take two.")}
        near = min(seconds, key=lambda text: abs(seconds[text] - (end - start) / rate))
        return Heard(near.lower())


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("radioplay.listening.recogniser", lambda *_, **__: _Ears())


@pytest.mark.usefixtures("ears")
def test_recordings_of_any_name_are_told_by_their_words(play: Show, tmp_path: Path) -> None:
    for name, number in (
        ("Track 01", "6"),
        ("Track 02", "2"),
        ("MARA-006", "4b"),
    ):  # the last is called wrong
        recorded(tmp_path / "in" / "MARA" / f"{name}.wav", SAID[number])
    code, out, err = takes(play, "import", tmp_path / "in", "--by-words")
    assert code == 0, err
    assert set(picked(play)) == {"Then ask", "We're closed,", "Nobody asked"}
    assert "Track 01.wav  MARA 6" in out and "MARA-006.wav  MARA 4b" in out


@pytest.mark.usefixtures("ears")
def test_a_long_recording_with_retakes_is_told_by_its_words(play: Show, tmp_path: Path) -> None:
    texts = [MARAS[0], MARAS[1], "Take two.", MARAS[1], MARAS[2], MARAS[3]]
    write(tmp_path / "MARA.wav", session(texts, 1.2))
    code, out, err = takes(play, "import", tmp_path / "MARA.wav", "--split", "--by-words")
    assert code == 0, err
    assert "MARA: 4 of 4 lines recorded" in out and len(recordings(play)) == 5
    assert picked(play)["That cat"] == "1.04-that-cat-never-says-2.flac"


def test_without_a_recogniser_telling_by_words_says_what_is_needed(
    play: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object, **__: object) -> None:
        raise ListenError("listening needs faster-whisper, which isn't installed", "install it")

    monkeypatch.setattr("radioplay.listening.recogniser", none)
    recorded(tmp_path / "Track 1.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path / "Track 1.wav", "--by-words")
    assert code == 1 and "faster-whisper" in err and "hint: install it" in err
