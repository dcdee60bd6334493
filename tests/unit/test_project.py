"""The folder of a show: what is found in it, and that nothing outside is read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from radioplay.diagnostics import Problems, Span
from radioplay.project import Project, inside, read_episode, read_project
from radioplay.script import Speech

SPEECH = "INT. X - DAY\n\nMARA\nHello.\n"
CAST = '[cast.MARA]\nvoice = "tone:low"\n'


def show(root: Path, *names: str, cast: str | None = CAST) -> tuple[Project, list[str]]:
    """A project with those files in `lines/`, and the codes of what is wrong with it."""
    (root / "lines").mkdir(exist_ok=True)
    if cast is not None:
        (root / "cast.toml").write_text(cast, "utf-8")
    for name in names:
        path = root / "lines" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SPEECH, "utf-8")
    project, problems = read_project(root)
    return project, codes(problems)


def codes(problems: Problems) -> list[str]:
    return [p.code for p in problems]


def layout(project: Project) -> dict[str, list[str]]:
    """Episodes and their files, by name within `lines/`."""
    lines = project.root / "lines"
    return {e.name: [f.relative_to(lines).as_posix() for f in e.files] for e in project.episodes}


def test_every_script_is_an_episode_and_a_folder_is_one_in_several_files(tmp_path: Path) -> None:
    names = ("ep10.fountain", "ep2.FOUNTAIN", "b.txt", "c.md", "long/2 end.fountain", "long/10 coda.txt")
    project, problems = show(tmp_path, *names, "long/1 start.fountain")
    assert problems == []
    assert layout(project) == {
        "b": ["b.txt"],
        "c": ["c.md"],
        "ep2": ["ep2.FOUNTAIN"],
        "ep10": ["ep10.fountain"],
        "long": ["long/1 start.fountain", "long/2 end.fountain", "long/10 coda.txt"],
    }
    assert list(layout(project)) == ["b", "c", "ep2", "ep10", "long"]


def test_what_is_no_script_is_passed_over(tmp_path: Path) -> None:
    names = (
        ".hidden.fountain",
        "a.nudges.toml",
        "README.md",
        "a.fountain~",
        "a.fountain",
        ".git/b.txt",
        "x.png",
    )
    project, problems = show(tmp_path, *names)
    assert (layout(project), problems) == ({"a": ["a.fountain"]}, [])


def test_a_script_of_another_program_is_a_warning_with_a_way_out(tmp_path: Path) -> None:
    show(tmp_path, "a.fountain", "b.fdx")
    project, problems = read_project(tmp_path)
    assert list(layout(project)) == ["a"]
    assert [(p.code, p.severity, p.span) for p in problems] == [("P007", "warning", Span("lines/b.fdx"))]


def test_only_scripts_of_other_programs_are_no_episode(tmp_path: Path) -> None:
    assert show(tmp_path, "b.fdx")[1] == ["P004", "P007"]


def test_two_scripts_of_one_name(tmp_path: Path) -> None:
    project, problems = show(tmp_path, "a.fountain", "A.txt")
    assert len(project.episodes) == 1
    assert problems == ["P005"]


def test_a_folder_that_is_not_there_or_is_no_project(tmp_path: Path) -> None:
    assert codes(read_project(tmp_path / "nowhere")[1]) == ["P001"]
    assert codes(read_project(tmp_path)[1]) == ["P002"]
    (tmp_path / "file").write_text("x")
    assert codes(read_project(tmp_path / "file")[1]) == ["P001"]
    assert codes(read_project(tmp_path / "file" / "deeper")[1]) == ["P001"]


def test_a_project_with_parts_missing(tmp_path: Path) -> None:
    (tmp_path / "cast.toml").write_text("")
    assert codes(read_project(tmp_path)[1]) == ["P003"]
    assert show(tmp_path)[1] == ["P004"]
    (tmp_path / "cast.toml").unlink()
    project, problems = show(tmp_path, "a.fountain", cast=None)
    assert (list(layout(project)), problems) == (["a"], ["C010"])


def test_an_empty_folder_of_an_episode_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "lines" / "later").mkdir(parents=True)
    project, _ = show(tmp_path, "a.fountain")
    problems = read_project(tmp_path)[1]
    assert [(p.code, p.severity) for p in problems] == [("P004", "warning")]
    assert list(layout(project)) == ["a"]


def test_the_current_folder_finds_the_project_above_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(tmp_path, "long/1.fountain")
    monkeypatch.chdir(tmp_path / "lines" / "long")
    assert read_project(Path())[0].root == tmp_path
    assert codes(read_project(tmp_path / "lines" / "long")[1]) == ["P002"]


def test_where_things_are(tmp_path: Path) -> None:
    project, _ = show(tmp_path, "a.fountain")
    assert project.cast_file == tmp_path / "cast.toml"
    assert (project.sfx, project.takes) == (tmp_path / "sfx", tmp_path / "takes")
    assert project.store == tmp_path / ".radioplay"
    assert project.out("a") == project.out(project.episodes[0]) == tmp_path / "out" / "a"
    assert not project.out("a").exists()


def test_an_episode_is_read_from_its_files_in_order(tmp_path: Path) -> None:
    show(tmp_path, "long/1.fountain", "long/2.fountain")
    (tmp_path / "lines/long/2.fountain").write_text("DELL\nAnd then?\n")
    project, _ = read_project(tmp_path)
    scripts, problems = read_episode(project, project.episodes[0])
    assert [s.file for s in scripts] == ["lines/long/1.fountain", "lines/long/2.fountain"]
    assert [e.name for s in scripts for e in s.elements if isinstance(e, Speech)] == ["MARA", "DELL"]
    assert problems == ()


def test_a_script_that_has_gone_or_cannot_be_opened_is_a_diagnostic(tmp_path: Path) -> None:
    project, _ = show(tmp_path, "long/1.fountain", "long/2.fountain")
    (tmp_path / "lines/long/1.fountain").unlink()
    (tmp_path / "lines/long/1.fountain").mkdir()
    scripts, problems = read_episode(project, project.episodes[0])
    assert [bool(s.elements) for s in scripts] == [False, True]
    assert [p.span.file for p in problems if p.span] == ["lines/long/1.fountain"]


@pytest.mark.parametrize(
    "path",
    [
        "../secret",
        "a/../../secret",
        "/etc/passwd",
        "C:\\x",
        "..\\x",
        "\\\\host\\x",
        "",
        " ",
        "a\0b",
        "out-link/x",
    ],
)
def test_no_path_leads_out(tmp_path: Path, path: str) -> None:
    root = tmp_path / "show"
    root.mkdir()
    (root / "out-link").symlink_to(tmp_path)
    (root / "loop").symlink_to(root / "loop")
    assert inside(root, path) is None


@pytest.mark.parametrize("path", ["cover.png", "art/cover.png", "./a", "a..b", "link/a", "not there/yet"])
def test_paths_that_stay_inside_are_kept(tmp_path: Path, path: str) -> None:
    (tmp_path / "art").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "art")
    assert inside(tmp_path, path) == tmp_path / path


def test_a_project_may_itself_be_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    show(tmp_path / "real", "a.fountain")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    project, problems = read_project(tmp_path / "link")
    assert (list(layout(project)), problems) == (["a"], ())


def test_scripts_and_casts_outside_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.fountain").write_text("MARA\nSecret.\n")
    (tmp_path / "secret.toml").write_text(CAST)
    root = tmp_path / "show"
    (root / "lines" / "long").mkdir(parents=True)
    (root / "cast.toml").symlink_to(tmp_path / "secret.toml")
    (root / "lines" / "a.fountain").symlink_to(tmp_path / "secret.fountain")
    (root / "lines" / "long" / "1.fountain").symlink_to(tmp_path / "secret.fountain")
    (root / "lines" / "long" / "2.fountain").write_text(SPEECH)
    (root / "lines" / "loop.fountain").symlink_to(root / "lines" / "loop.fountain")
    project, problems = read_project(root)
    assert layout(project) == {"long": ["long/2.fountain"]}
    assert project.cast.characters == ()
    assert [p.span.file for p in problems if p.span and p.code == "P008"] == [
        "cast.toml",
        "lines/a.fountain",
        "lines/long/1.fountain",
        "lines/loop.fountain",
    ]


def test_a_script_swapped_for_a_link_after_reading_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.fountain").write_text("MARA\nSecret.\n")
    (tmp_path / "show").mkdir()
    project, _ = show(tmp_path / "show", "a.fountain")
    project.episodes[0].files[0].unlink()
    project.episodes[0].files[0].symlink_to(tmp_path / "secret.fountain")
    scripts, problems = read_episode(project, project.episodes[0])
    assert (scripts, codes(problems)) == ((), ["P008"])


def test_files_that_the_cast_names(tmp_path: Path) -> None:
    text = '[show]\ncover = "../c.png"\n[places.X]\nimpulse = "ir.wav"\n'
    (tmp_path / "c.png").write_bytes(b"x")
    (tmp_path / "show").mkdir()
    project, _ = show(tmp_path / "show", "a.fountain", cast=text)
    problems = read_project(project.root)[1]
    assert [(p.code, p.span.line, p.span.column) for p in problems if p.span] == [
        ("P008", 2, 9),
        ("P009", 4, 11),
    ]
    assert project.cover is None
    (project.root / "c.png").write_bytes(b"x")
    project, _ = show(project.root, cast='[show]\ncover = "c.png"\n')
    assert project.cover == project.root / "c.png"


def test_a_diagnostic_finds_its_line(tmp_path: Path) -> None:
    project, _ = show(tmp_path, "a.fountain")
    path = tmp_path / "lines" / "a.fountain"
    path.write_bytes("\ufeffone\r\nÉMILE\x0bx\rthree\n".encode())
    assert [project.source_line(Span("lines/a.fountain", line)) for line in (1, 2, 3)] == [
        "one",
        "ÉMILE\x0bx",
        "three",
    ]
    assert project.source_line(Span("lines/a.fountain", 9)) is None
    assert project.source_line(Span("lines/a.fountain", 0)) is None
    assert project.source_line(Span("../x", 1)) is None
    assert project.source_line(Span("lines", 1)) is None
    path.write_text("changed", "utf-8")
    os.utime(path, ns=(1, 1))
    assert project.source_line(Span("lines/a.fountain", 1)) == "changed"


def test_only_texts_have_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, _ = show(tmp_path, "a.fountain")
    (tmp_path / "sfx").mkdir()
    (tmp_path / "sfx" / "bell.wav").write_bytes(b"RIFF\nWAVE")
    (tmp_path / "sfx" / "sfx.toml").write_text("[bell]\n")
    assert project.source_line(Span("sfx/bell.wav", 1)) is None
    assert project.source_line(Span("sfx/sfx.toml", 1)) == "[bell]"
    monkeypatch.setattr("radioplay.project.LARGEST", len(SPEECH) - 1)
    assert project.source_line(Span("lines/a.fountain", 1)) is None


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always Unicode there")
def test_a_name_that_is_not_utf_8_is_left_out_and_said(tmp_path: Path) -> None:
    show(tmp_path, "a.fountain", "long/1.fountain")
    for name in (b"caf\xe9.fountain", b"long/2 \xe9.fountain", b"\xe9t\xe9"):
        path = tmp_path / "lines" / os.fsdecode(name)
        path.write_text(SPEECH) if path.suffix else path.mkdir()
    project, problems = read_project(tmp_path)
    assert layout(project) == {"a": ["a.fountain"], "long": ["long/1.fountain"]}
    assert [(p.code, p.span, p.hint) for p in problems] == [
        ("P010", Span("lines/?t?"), "rename it"),
        ("P010", Span("lines/caf?.fountain"), "rename it"),
        ("P010", Span("lines/long/2 ?.fountain"), "rename it"),
    ]
    assert all(p.message.isascii() for p in problems)


def test_nudges_left_behind_by_a_renamed_script_are_told_of(tmp_path: Path) -> None:
    show(
        tmp_path,
        "arrival.fountain",
        "pilot.es.fountain",
        "pilot.nudges.toml",
        "arrival.nudges.toml",
        "arival.nudges.toml",
    )
    _, problems = read_project(tmp_path)
    told = [(each.code, each.span and each.span.file, each.hint) for each in problems if each.code != "L005"]
    assert told == [
        ("X044", "lines/arival.nudges.toml", "did you mean arrival?"),
        ("X044", "lines/pilot.nudges.toml", "if its script was renamed, rename this, too"),
    ]
