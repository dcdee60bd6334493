"""`radioplay new`: a show without a mistake in it, and nothing written over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from radioplay.performance import perform
from radioplay.project import read_episode, read_project
from radioplay.scaffold import new_files, title_of, write_new
from radioplay.script import Cue, Speech


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_a_new_show_has_no_problems_and_somebody_for_every_line(tmp_path: Path) -> None:
    assert write_new(tmp_path / "deep" / "the-keeper") == ()
    project, problems = read_project(tmp_path / "deep" / "the-keeper")
    assert problems == ()
    assert project.cast.show.title == "The Keeper"
    scripts, problems = read_episode(project, project.episodes[0])
    performance, more = perform("pilot", scripts, project.cast)
    assert problems + more == ()
    speeches = [e for s in scripts for e in s.elements if isinstance(e, Speech)]
    assert len(performance.deliveries) >= len(speeches) >= 6
    assert {d.character.engine for d in performance.deliveries} == {"tone"}
    assert {e.kind for s in scripts for e in s.elements if isinstance(e, Cue)} == {
        "sound",
        "ambience",
        "music",
    }


def test_what_its_comments_offer_is_understood_too(tmp_path: Path) -> None:
    text = new_files("X")["cast.toml"]
    offered = re.sub(r'(?m)^# (?=["\w]+ = )', "", text)
    assert offered.count("\n#") == text.count("\n#") - 8
    write_new(tmp_path)
    (tmp_path / "cast.toml").write_text(offered, "utf-8")
    (tmp_path / "cover.png").write_bytes(b"x")
    project, problems = read_project(tmp_path)
    assert problems == ()
    assert project.cast.show.narrate_action == "NARRATOR"


@pytest.mark.parametrize("title", ['Say "Hi" \\ #1', "Über: Café", "two\nlines\x00", "  ", "{title}"])
def test_any_title_will_do(tmp_path: Path, title: str) -> None:
    assert write_new(tmp_path / "show", title) == ()
    project, problems = read_project(tmp_path / "show")
    scripts, more = read_episode(project, project.episodes[0])
    assert problems + more == ()
    wanted = {"two\nlines\x00": "two lines", "  ": "Show"}.get(title, title)
    assert project.cast.show.title == wanted
    page = scripts[0].title_page
    assert page and page.get("title") == wanted


def test_a_folder_with_a_show_is_left_alone(tmp_path: Path) -> None:
    write_new(tmp_path)
    (tmp_path / "cast.toml").write_text("# mine")
    before = tree(tmp_path)
    problems = write_new(tmp_path)
    assert {p.code for p in problems} == {"P020"}
    assert "cast.toml" in problems[0].message
    assert tree(tmp_path) == before


def test_scripts_that_are_there_are_somebodys_show(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    (tmp_path / "lines" / "mine.fountain").write_text("x")
    assert [p.code for p in write_new(tmp_path)] == ["P020"]
    assert list(tree(tmp_path)) == ["lines/mine.fountain"]


def test_other_files_do_not_matter_and_a_gitignore_is_kept(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / ".gitignore").write_text("mine\n")
    assert write_new(tmp_path) == ()
    assert (tmp_path / ".gitignore").read_text() == "mine\n"
    assert (tmp_path / "notes.txt").exists() and (tmp_path / "sfx").is_dir()


def test_a_disk_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert [p.code for p in write_new(tmp_path / "file")] == ["P021"]
    assert [p.code for p in write_new(tmp_path / "file" / "show")] == ["P021"]
    (tmp_path / "show").mkdir()
    (tmp_path / "show" / "sfx").write_text("in the way of a folder")
    assert [p.code for p in write_new(tmp_path / "show")] == ["P021"]
    assert list(tree(tmp_path)) == ["file", "show/sfx"]


def test_a_title_out_of_a_folder_name() -> None:
    assert title_of("after-closing_time  2") == "After Closing Time 2"
