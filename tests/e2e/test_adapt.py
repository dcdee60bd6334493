"""`radioplay adapt`: a story becomes a show that renders; nothing of anybody's is lost; bad input is told."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from radioplay.cli.app import app
from tests.e2e.conftest import Ran
from tests.labelled import STORIES, read_labelled

STORY = """AFTER CLOSING

by A. Writer

The café was dark. The bell over the door jangled, and Mara looked up from the register.

"We're closed," she said quietly.

"I know," said Tom. "I only came for my hat."

"Your hat?" Mara laughed. "It has been here since Easter, Tom."

"Since Easter," he said, closing the door behind him.

* * *

The next morning Tom knocked on the window three times.

"Mara!" he shouted from the street. "It isn't my hat!"
"""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("adapt asked the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "after closing.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*words: str | Path) -> Ran:
    made = CliRunner().invoke(app, [str(word) for word in words])
    return Ran(made.exit_code, made.stdout, made.stderr)


def adapted(story: Path, show: Path, *more: str) -> Ran:
    ran = run("adapt", story, "-o", show, "--engine", "tone", *more)
    assert "Traceback" not in ran.err
    return ran


def test_a_story_becomes_an_episode(story: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    assert adapted(story, show).code == 0
    assert run("check", "-p", show).code == 0
    rendered = run("render", "-p", show, "--format", "wav", "--json")
    assert rendered.code == 0
    report = rendered.json
    assert {"NARRATOR", "MARA", "TOM"} <= set(report["characters"])
    assert report["warnings"] == []
    assert (show / "out" / "after-closing" / "after-closing.wav").exists()


def test_the_script_says_what_the_story_said(story: Path, tmp_path: Path) -> None:
    adapted(story, tmp_path / "show")
    script = (tmp_path / "show" / "lines" / "after-closing.fountain").read_text("utf-8")
    assert script.startswith("Title: After Closing\nAuthor: A. Writer\n")
    for spoken in (
        "MARA\n(quietly)\nWe're closed.",
        "TOM\nI know. I only came for my hat.",
        "It isn't my hat!",
    ):
        assert spoken in script
    assert "SOUND: bell over the door" in script
    assert "(O.S.)" in script
    cast = (tmp_path / "show" / "cast.toml").read_text("utf-8")
    assert 'title = "After Closing"' in cast


def test_again_changes_nothing(story: Path, tmp_path: Path) -> None:
    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in (tmp_path / "show").rglob("*") if path.is_file()}

    adapted(story, tmp_path / "show")
    first = files()
    assert adapted(story, tmp_path / "show").code == 0
    assert files() == first


def test_an_edited_script_is_left_alone(story: Path, tmp_path: Path) -> None:
    adapted(story, tmp_path / "show")
    script = tmp_path / "show" / "lines" / "after-closing.fountain"
    mine = script.read_text("utf-8").replace("I know.", "I know, I know.")
    script.write_text(mine, encoding="utf-8")
    ran = adapted(story, tmp_path / "show")
    assert ran.code == 1
    assert "A022" in ran.err
    assert script.read_text("utf-8") == mine
    assert adapted(story, tmp_path / "show", "--force").code == 0
    assert script.read_text("utf-8") != mine
    assert (script.parent / "after-closing.fountain~").read_text("utf-8") == mine
    assert adapted(story, tmp_path / "show", "--narration", "none").code == 0
    assert (script.parent / "after-closing.fountain~").read_text(
        "utf-8"
    ) == mine  # nobody edited what it held


def test_a_show_that_is_there_keeps_its_cast(story: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    show.mkdir()
    (show / "cast.toml").write_text(
        '[show]\ntitle = "Mine"\n\n[cast.MARA]  # me\nvoice = "tone:me"\n', "utf-8"
    )
    assert adapted(story, show).code == 0
    cast = (show / "cast.toml").read_text("utf-8")
    assert cast.startswith('[show]\ntitle = "Mine"\n\n[cast.MARA]  # me\nvoice = "tone:me"\n')
    assert "[cast.TOM]" in cast
    assert run("check", "-p", show).code == 0


def test_a_show_that_is_there_plays_its_own_sounds(story: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    (show / "sfx").mkdir(parents=True)
    (show / "sfx" / "jangled-bell.wav").write_bytes(b"")
    (show / "sfx" / "sfx.toml").write_text('["no such sound"]', encoding="utf-8")
    ran = adapted(story, show)
    assert (ran.code, ran.err) == (0, "")
    script = (show / "lines" / "after-closing.fountain").read_text(encoding="utf-8")
    assert "jangled-bell" in script
    assert "bell over the door" not in script.replace("The bell over the door jangled", "")


@pytest.mark.parametrize("mode", ["full", "trimmed", "none"])
def test_the_narration_is_read_as_far_as_wanted(mode: str, story: Path, tmp_path: Path) -> None:
    assert adapted(story, tmp_path / "show", "--narration", mode).code == 0
    script = (tmp_path / "show" / "lines" / "after-closing.fountain").read_text("utf-8")
    assert ("NARRATOR" in script) == (mode != "none")
    assert "closing the door behind him" in script
    assert run("check", "-p", tmp_path / "show").code == 0


def test_as_data_alone(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    assert run("adapt", story, "--json", out).code == 0
    found = json.loads(out.read_text("utf-8"))
    text = story.read_text("utf-8")
    spoken = [s for s in found["segments"] if s["kind"] == "speech"]
    assert [text[s["start"] : s["end"]] for s in spoken] == [s["text"] for s in spoken]
    assert {"Mara", "Tom"} <= {s["speaker"] for s in spoken}
    assert {path.name for path in tmp_path.iterdir()} == {"after closing.txt", "found.json"}


def test_wrong_words_are_usage_errors(story: Path, tmp_path: Path) -> None:
    ran = adapted(story, tmp_path / "show", "--narration", "some")
    assert ran.code == 2
    assert "full, trimmed, none" in ran.err
    assert not (tmp_path / "show").exists()


BOOK = """# The Bell

The tide was out.

"Who rang it?" said Ned.

# The Boat

"Row!" shouted Meg. "Row harder!"

# Home

"We're home," said Ned.
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.md"
    path.write_text(BOOK, encoding="utf-8")
    return path


def scripts_in(show: Path) -> list[str]:
    return sorted(path.name for path in (show / "lines").iterdir() if not path.name.endswith("~"))


def test_the_chapters_of_a_book_are_episodes(book: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    ran = adapted(book, show, "--by-chapter")
    assert ran.code == 0 and "3 episodes" in ran.out
    names = ["01-the-bell.fountain", "02-the-boat.fountain", "03-home.fountain", "harbour.adapt.toml"]
    assert scripts_in(show) == names
    assert (show / "lines" / names[1]).read_text("utf-8") == (
        "Title: The Boat\n\n.SCENE 1\n\nMEG\n(shouting)\nRow! Row harder!\n"
    )
    assert run("check", "-p", show).code == 0
    assert run("render", "-p", show, "02-the-boat", "--format", "wav").code == 0


def test_chapters_stay_chapters_until_they_are_wanted_as_one(book: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    adapted(book, show, "--by-chapter")
    first = scripts_in(show)
    assert run("adapt", "-o", show, "--engine", "tone").code == 0
    assert scripts_in(show) == first
    assert adapted(book, show, "--one-episode").code == 0
    assert scripts_in(show) == ["harbour.adapt.toml", "harbour.fountain"]


def test_an_edited_chapter_is_left_alone_among_the_others(book: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    adapted(book, show, "--by-chapter")
    mine = show / "lines" / "02-the-boat.fountain"
    mine.write_text("MEG\nRow.\n", encoding="utf-8")
    ran = adapted(book, show, "--narration", "none")
    assert ran.code == 0 and "A022" in ran.err and "02-the-boat" in ran.err
    assert mine.read_text("utf-8") == "MEG\nRow.\n"
    assert "NARRATOR" not in (show / "lines" / "01-the-bell.fountain").read_text("utf-8")
    ran = adapted(book, show, "--one-episode")
    assert ran.code == 0 and "A025" in ran.err
    assert scripts_in(show) == ["02-the-boat.fountain", "harbour.adapt.toml", "harbour.fountain"]


def test_a_story_says_what_became_of_it_and_what_comes_next(story: Path, tmp_path: Path) -> None:
    show = tmp_path / "my show"
    ran = adapted(story, show)
    assert "8 lines, 3 voices, 2 scenes" in ran.out
    assert f"radioplay render -p '{show}'" in ran.out
    assert adapted(story, show, "-q").out == ""


def test_a_file_is_no_folder_and_an_engine_is_one_that_there_is(story: Path, tmp_path: Path) -> None:
    ran = adapted(story, story)
    assert ran.code == 2 and "is a file" in ran.err
    ran = run("adapt", story, "-o", tmp_path / "show", "--engine", "tonne")
    assert ran.code == 2 and "did you mean tone?" in ran.err
    assert not (tmp_path / "show").exists()


def test_as_data_on_standard_output(story: Path, tmp_path: Path) -> None:
    assert run("adapt", story, "--json", "-").json["version"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["after closing.txt"]


def empty() -> bytes:
    return b""


def binary() -> bytes:
    return bytes(range(256)) * 99


def pdf() -> bytes:
    return b"%PDF-1.4 and so on"


@pytest.mark.parametrize("make", [empty, binary, pdf])
def test_what_is_no_story_is_told_and_nothing_is_made(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(make())
    ran = adapted(path, tmp_path / "show")
    assert ran.code == 1
    assert "story.txt" in ran.err
    assert "hint:" in ran.err
    assert not (tmp_path / "show").exists()


def test_a_story_that_is_not_there(tmp_path: Path) -> None:
    ran = adapted(tmp_path / "none.txt", tmp_path / "show")
    assert ran.code == 1
    assert "A004" in ran.err


def latin_1() -> bytes:
    return STORY.encode("latin-1")


def utf_16() -> bytes:
    return STORY.encode("utf-16")


def no_quotes() -> bytes:
    return b"It rained all night.\n\nNobody came.\n\nIn the morning the road was gone."


def only_quotes() -> bytes:
    return b'"Yes."\n\n"No."\n\n"Why?"\n\n"Because."\n\n"Oh."'


def unbalanced() -> bytes:
    return (
        b'"We are closed, said Mara.\n\nI know," said Tom.\n\n"" Why? " said Mara "\n\n"\n\n" "Tom " left.'
        * 5
    )


def poem() -> bytes:
    return b"The Night\n\nThe sea is dark,\n  the boats are in,\nthe lamp is lit,\n  the hours begin.\n\nNo bell, no light,\n  no hand to row,\nno one to ask\n  and none to know.\n"  # noqa: E501


def page() -> bytes:
    return (
        b"<html><head><script src='https://a.example/x.js'></script></head><body onload='x()'><img src='http://a.example/'>"
        b'<p>&quot;We\'re closed,&quot; said Mara.</p><script>"No," said Nobody.</script></body></html>'
    )


def one_word() -> bytes:
    return b"Hello"


def one_endless_line() -> bytes:
    return b'"Yes," said Mara. "No," said Tom. ' * 3000


def odd_names() -> bytes:
    return (
        '"Yes," said (Mara). "No," said O\'Brien-[Smith]. "Är det?" frågade Åsa. "はい" said 太郎.'.encode()
    )


@pytest.mark.parametrize(
    "make",
    [latin_1, utf_16, no_quotes, only_quotes, unbalanced, poem, page, one_word, one_endless_line, odd_names],
)
def test_odd_stories_become_usable_scripts(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(make())
    assert adapted(path, tmp_path / "show").code == 0
    script = (tmp_path / "show" / "lines" / "story.fountain").read_text("utf-8")
    assert "NOBODY" not in script
    checked = run("check", "-p", tmp_path / "show")
    assert checked.code == 0, checked.out + checked.err


@pytest.mark.parametrize("make", [no_quotes, only_quotes, poem])
def test_odd_stories_render(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(make())
    adapted(path, tmp_path / "show")
    assert run("render", "-p", tmp_path / "show", "--format", "wav").code == 0


def test_a_story_is_told_the_same_in_every_run(tmp_path: Path) -> None:
    """Whatever order Python keeps sets of words in, which changes from run to run."""
    story = tmp_path / "story.txt"
    story.write_text(read_labelled(STORIES / "the-founders-back.story").text, encoding="utf-8")
    written = []
    for seed in ("1", "2", "3"):
        path = tmp_path / f"{seed}.json"
        command = [sys.executable, "-m", "radioplay", "adapt", str(story), "--json", str(path)]
        subprocess.run(command, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed})
        written.append(path.read_bytes())
    assert written[0] == written[1] == written[2]
