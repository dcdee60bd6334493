"""`radioplay adapt --cast-only`, and what a corrected cast holds."""

from __future__ import annotations

import json
from pathlib import Path

from tests.e2e.test_adapt import run

STORY = """The door opened, and Captain Reyes came in with her coat still wet.

"You are late," said Tom Hale.

"The road was gone," Reyes said. "So I walked, Tom."

"She walked," said the captain's brother, who was called Ignacio. "She always walks."

"And you never do," said Hale.
"""


def story_in(folder: Path) -> Path:
    path = folder / "late.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def speakers(story: Path, cast: Path) -> list[str | None]:
    out = story.parent / "found.json"
    ran = run("adapt", story, "--cast", cast, "--json", out)
    assert ran.code == 0, ran.err
    return [segment["speaker"] for segment in json.loads(out.read_text("utf-8"))["segments"]]


def test_the_cast_is_written_and_nothing_else(tmp_path: Path) -> None:
    ran = run("adapt", story_in(tmp_path), "-o", tmp_path / "show", "--cast-only")
    assert ran.code == 0
    assert "--cast" in ran.out
    assert [path.name for path in (tmp_path / "show").iterdir()] == ["cast.toml"]
    cast = (tmp_path / "show" / "cast.toml").read_text("utf-8")
    assert '[cast."TOM HALE"]' in cast
    assert "Reyes" in cast


def test_a_corrected_cast_is_final(tmp_path: Path) -> None:
    cast = tmp_path / "mine.toml"
    cast.write_text(
        '[cast.REYES]\naliases = ["Captain Reyes"]\n\n[cast.TOM]\naliases = ["Hale", "Tom Hale"]\n', "utf-8"
    )
    said = speakers(story_in(tmp_path), cast)
    assert set(said) <= {"Reyes", "Tom", None}
    assert said[0] == said[-1] == "Tom"
    assert said[1] == "Reyes"


def test_a_corrected_cast_gets_its_voices_and_is_remembered(tmp_path: Path) -> None:
    show, story = tmp_path / "show", story_in(tmp_path)
    run("adapt", story, "-o", show, "--cast-only")
    cast = show / "cast.toml"
    mine = cast.read_text("utf-8").replace('[cast."TOM HALE"]', '[cast."OLD TOM"]')
    cast.write_text(mine, encoding="utf-8")
    assert run("adapt", story, "-o", show, "--cast", cast, "--engine", "tone").code == 0
    assert run("check", "-p", show).code == 0
    script = (show / "lines" / "late.fountain").read_text("utf-8")
    assert "OLD TOM" in script
    assert "TOM HALE" not in script
    assert run("adapt", story, "-o", show, "--engine", "tone").code == 0
    assert (show / "lines" / "late.fountain").read_text("utf-8") == script


def test_a_cast_that_is_there_is_left_alone(tmp_path: Path) -> None:
    show, story = tmp_path / "show", story_in(tmp_path)
    run("adapt", story, "-o", show, "--cast-only")
    mine = (show / "cast.toml").read_text("utf-8") + "# mine\n"
    (show / "cast.toml").write_text(mine, "utf-8")
    ran = run("adapt", story, "-o", show, "--cast-only")
    assert ran.code == 1
    assert "--force" in ran.err
    assert (show / "cast.toml").read_text("utf-8") == mine
    assert run("adapt", story, "-o", show, "--cast-only", "--force").code == 0
    assert (show / "cast.toml~").read_text("utf-8") == mine


def test_a_cast_with_mistakes_is_told(tmp_path: Path) -> None:
    story, cast = story_in(tmp_path), tmp_path / "mine.toml"
    assert "A010" in run("adapt", story, "--cast", cast, "--json", tmp_path / "x.json").err
    cast.write_text("[cast.TOM\n", "utf-8")
    assert run("adapt", story, "--cast", cast, "--json", tmp_path / "x.json").code == 1
    cast.write_text("[show]\n", "utf-8")
    ran = run("adapt", story, "--cast", cast, "--json", tmp_path / "x.json")
    assert ran.code == 1
    assert "A013" in ran.err
    assert not (tmp_path / "x.json").exists()
