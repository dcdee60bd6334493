"""The take book: read, written, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.takebook import (
    Entry,
    Reading,
    TakeBook,
    TakeBookError,
    book_text,
    change_book,
    read_book,
    with_entry,
    words_said,
)

ENTRY = Entry(
    "pilot", "1.03", "MARA", "We're closed.", "Hello?", (Reading(1), Reading(direction="slower")), 2
)


def read(folder: Path, text: str) -> tuple[TakeBook, list[str]]:
    path = folder / "takes.toml"
    path.write_text(text, encoding="utf-8")
    book, problems = read_book(path, "takes/takes.toml")
    return book, [f"{p.code} {p.span.line if p.span else '-'} {p.message}" for p in problems]


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
readings = st.builds(Reading, st.integers(0, 99), st.integers(0, 10**9), words, words)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    takes = tuple(draw(st.lists(readings, max_size=3)))
    full = words.filter(bool)
    return Entry(
        draw(words),
        draw(words),
        draw(full),
        draw(full),
        draw(words),
        takes,
        draw(st.integers(0, len(takes))),
        draw(st.integers(1, 60)),
    )


@given(st.lists(entries(), max_size=4))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, book: list[Entry]) -> None:
    found, problems = read(tmp_path_factory.mktemp("book"), book_text(book))
    assert problems == []
    assert [e.key for e in found] == [e.key for e in book]
    assert [(e.name, e.text, e.takes, e.picked) for e in found] == [
        (e.name, e.text, e.takes, e.picked) for e in book
    ]


def test_an_entry_knows_its_line_in_the_file(tmp_path: Path) -> None:
    book, _ = read(tmp_path, book_text([ENTRY, ENTRY]))
    assert [e.span.line for e in book if e.span] == [4, 16]
    assert book[0].used == Reading(direction="slower")


def test_no_book_is_an_empty_one(tmp_path: Path) -> None:
    assert read_book(tmp_path / "takes.toml", "takes/takes.toml") == ((), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version = 1\nline = [", "T002 0 the take book isn't used: it isn't a TOML file any more"),
        ("[[line]]\n", "T002 0 the take book isn't used: its version is missing, and 1 is needed"),
        ("version = 1\n[line]\n", "T002 0 the take book isn't used: line isn't [[line]]"),
        ("version = 1\n[[lines]]\n", "T002 0 the take book isn't used: lines isn't [[line]]"),
        ("version = 0\n", "T002 0 the take book isn't used: its version is 0, and 1 is needed"),
        ("version = 1\n\n[[line]]\n", "T003 3 this entry can't be used: it needs the character and the text"),
        (
            'version = 1\n[[line]]\ncharacter = "A"\ntext = "x"\npicked = 3\n',
            "T003 2 this entry can't be used: picked is 0 to 0, not 3",
        ),
        (
            'version = 1\n[[line]]\ncharacter = "A"\ntext = "x"\nnth = 0\n',
            "T003 2 this entry can't be used: nth counts from 1",
        ),
        ('version = 1\n[[line]]\nvoice = "x"\n', "T003 2 this entry can't be used: voice means nothing here"),
        (
            'version = 1\n[[line]]\ncharacter = "A"\ntext = "x"\ntakes = [{ take = "one" }]\n',
            "T003 2 this entry can't be used: take is 'one'",
        ),
        ("version = 1\n[[line]]\ncharacter = 7\n", "T003 2 this entry can't be used: character is 7"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_book_isnt_changed(
    tmp_path: Path, text: str, said: str
) -> None:
    book, problems = read(tmp_path, text)
    assert book == ()
    assert [p[: len(said)] for p in problems] == [said]
    path = tmp_path / "takes.toml"
    with pytest.raises(TakeBookError, match="isn't changed"):
        change_book(path, tmp_path / "lock", lambda book: (*book, ENTRY))
    assert path.read_text(encoding="utf-8") == text


def test_a_book_that_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "takes.toml").mkdir()
    _, (problem,) = read_book(tmp_path / "takes.toml", "takes/takes.toml")
    assert (problem.code, problem.message) == ("T002", "the take book isn't used: it isn't a file")


def test_one_bad_entry_leaves_the_others(tmp_path: Path) -> None:
    book, problems = read(tmp_path, book_text([ENTRY]) + "\n[[line]]\npicked = 1\n")
    assert [e.text for e in book] == ["We're closed."]
    assert len(problems) == 1


def test_an_entry_takes_the_place_of_the_one_for_the_same_line() -> None:
    other = Entry("pilot", "1.04", "BOB", "No.")
    newer = Entry("pilot", "2.03", "Mara", "WE’RE closed", "Hello?", picked=0)
    assert with_entry((ENTRY, other), newer) == (newer, other)
    moved = Entry("pilot", "1.03", "MARA", "We're closed.", "Goodbye.")
    assert with_entry((ENTRY, other), moved) == (ENTRY, other, moved)
    assert with_entry((ENTRY, other), moved, ENTRY) == (moved, other)


@pytest.mark.parametrize(
    ("text", "same"),
    [("We’re closed!", True), ("we're  CLOSED", True), ("We're closed, sir.", False), ("Were closed", True)],
)
def test_marks_and_case_are_no_other_words(text: str, same: bool) -> None:
    assert (words_said(text) == words_said("We're closed.")) is same
