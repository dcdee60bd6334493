"""Retakes and the take book: nobody's takes are lost, counted wrongly, or written outside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.project import Project, read_project
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.retakes import Wish, pick, retake
from radioplay.takebook import Reading, TakeBookError, read_book

CAST = '[cast.MARA]\nvoice = "tone:mara"\n\n[cast.BOB]\nvoice = "tone:bob"\n'
SCRIPT = "INT. ROOM\n\n" + "MARA\nTick.\n\nBOB\nTock.\n\n" * 3


@pytest.fixture
def show(tmp_path: Path) -> Project:
    root = tmp_path / "show"
    (root / "lines").mkdir(parents=True)
    (root / "cast.toml").write_text(CAST, encoding="utf-8")
    (root / "lines" / "ep.fountain").write_text(SCRIPT, encoding="utf-8")
    return read_project(root)[0]


def rehearsed(show: Project) -> Rehearsal:
    return rehearse(show, show.episodes[0])[0]


def retaken(show: Project, name: str, count: int, rehearsal: Rehearsal | None = None) -> list[int]:
    """Retake a line; the numbers of its new takes."""
    known = rehearsal or rehearsed(show)
    lines = [line for line in known.written.deliveries if line.name == name]
    made, problems = retake(show, known, lines, Wish(count))
    assert problems == ()
    return [each.number for each in made[name]]


def used(show: Project) -> dict[str, int]:
    return {line.name: line.take for line in rehearsed(show).performance.deliveries if line.take}


def test_each_of_several_lines_with_the_same_words_has_its_own_takes(show: Project) -> None:
    for name, number in (("1.05", 1), ("1.03", 2)):
        assert retaken(show, name, 2) == [1, 2]
        rehearsal = rehearsed(show)
        pick(show, rehearsal, [line for line in rehearsal.written.deliveries if line.name == name], number)
    assert used(show) == {"1.03": 2, "1.05": 1}


def test_takes_that_two_people_make_at_once_are_entered_once_and_numbered_as_in_the_book(
    show: Project,
) -> None:
    before = rehearsed(show)
    assert retaken(show, "1.01", 1, before) == [1]
    assert retaken(show, "1.01", 2, before) == [1, 2]
    book, _ = read_book(show.take_book, show.take_book_name)
    assert [entry.takes for entry in book] == [(Reading(1), Reading(2))]


def test_a_take_book_outside_the_project_is_neither_read_nor_written(show: Project, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (show.root / "takes").symlink_to(outside, target_is_directory=True)
    with pytest.raises(TakeBookError, match="leads out of the project"):
        retaken(show, "1.01", 1)
    assert list(outside.iterdir()) == []
    (outside / "takes.toml").write_text("version = 0\n", encoding="utf-8")
    assert [p.code for p in rehearse(show, show.episodes[0])[1]] == ["P008"]
