"""What is remembered of what has been published, what files are called, and what a feed still needs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Show, parse_cast
from radioplay.publishing.folder import safe_name
from radioplay.publishing.needs import CATEGORIES, find_needs, is_address
from radioplay.publishing.record import Known, Record, find_renamed, read_record, write_record

MOMENT = datetime(2026, 3, 12, 18, tzinfo=UTC)
NAMED = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: bool(text.strip()))
KNOWN = st.builds(
    Known,
    name=NAMED,
    guid=NAMED,
    published=st.integers(0, 10**9).map(lambda seconds: MOMENT + timedelta(seconds=seconds)),
    media=NAMED,
    title=st.text(st.characters(codec="utf-8")),
    season=st.none() | st.integers(1, 99),
    number=st.none() | st.integers(1, 9999),
)


@given(
    st.lists(KNOWN, unique_by=(lambda each: each.name, lambda each: each.guid)),
    st.sampled_from(["", "a-guid"]),
)
def test_a_record_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, known: list[Known], guid: str
) -> None:
    path = tmp_path_factory.mktemp("record") / "published.toml"
    record = Record(guid, tuple(known))
    write_record(path, record)
    assert read_record(path, "lines/published.toml") == (record, ())


def test_a_record_that_stays_the_same_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "published.toml"
    write_record(path, Record("x"))
    path.chmod(0o444)
    before = path.stat()
    write_record(path, Record("x"))
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize(
    "broken",
    [
        "version",
        "version = 3",
        'version = 1\nepisode = "x"',
        'version = 1\n[[episode]]\nname = "a"\nguid = ""\nmedia = "a"\npublished = 2026-01-01T00:00:00Z',
        'version = 1\n[[episode]]\nname = "a"\nguid = "g"\nmedia = "a"\npublished = "today"',
        "version = 1\n"
        + '[[episode]]\nname = "a"\nguid = "g"\nmedia = "a"\npublished = 2026-01-01T00:00:00Z\n' * 2,
    ],
)
def test_a_broken_record_is_told_and_nothing_made_of_it(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "published.toml"
    path.write_text(broken, encoding="utf-8")
    record, problems = read_record(path, "lines/published.toml")
    assert record is None and [problem.code for problem in problems] == ["D053"]


ONE = Known("one", "g1", MOMENT, "one", "The First", 1, 1)
TWO = Known("two", "g2", MOMENT, "two", "The Second", 1, 2)


@pytest.mark.parametrize(
    ("title", "season", "number", "found"),
    [
        ("the first", 1, None, ONE),
        ("Something new", 1, 2, TWO),
        ("The First", 1, 2, ONE),
        ("Something new", 2, 2, None),
        ("Something new", 1, None, None),
    ],
)
def test_a_renamed_script_is_known_by_title_or_number(
    title: str, season: int, number: int | None, found: Known | None
) -> None:
    assert find_renamed(Record("", (ONE, TWO)), [ONE, TWO], title, season, number) == found


def test_where_two_could_be_meant_none_is() -> None:
    twin = replace(ONE, name="twin", guid="g3", number=3)
    assert find_renamed(Record("", (ONE, twin)), [ONE, twin], "The First", 1, None) is None
    assert find_renamed(Record("", (ONE, twin)), [ONE, twin], "The First", 1, 3) == twin


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("after-closing", "after-closing"),
        ("Ça va, Zoë?", "ca-va-zoe"),
        ("Straße 9", "strasse-9"),
        ("S01E02", "s01e02"),
    ],
)
def test_a_file_is_called_as_its_script_in_plain_letters(name: str, made: str) -> None:
    assert safe_name(name) == made


@given(st.lists(st.text(min_size=1), max_size=8))
def test_names_of_files_are_plain_and_differ(names: list[str]) -> None:
    made: list[str] = []
    for name in names:
        made.append(safe_name(name, made))
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) and len(name) <= 70 for name in made)


def test_what_is_missing_is_asked_for_where_it_would_be() -> None:
    show = parse_cast('[mix]\npeak = -1.0\n\n[show]\ntitle = "X"\nmedia = "example.org"\nemail = "me"\n')[
        0
    ].show
    found = {(each.code, each.span and each.span.line) for each in find_needs(show)}
    assert found == {("D037", 4), ("D038", 4), ("D039", 6), ("D039", 7)}


@pytest.mark.parametrize(
    ("category", "hint"), [("Fiction > Dramma", "did you mean Fiction > Drama?"), ("fiction>drama", None)]
)
def test_a_category_is_one_that_there_is(category: str, hint: str | None) -> None:
    told = [each.hint for each in find_needs(Show(category=category)) if each.code == "D059"]
    assert told == ([hint] if hint else [])
    assert "Fiction" in CATEGORIES


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("https://example.org/x", True),
        ("ftp://x", False),
        ("https://", False),
        ("http://[", False),
        ("http://a b", False),
    ],
)
def test_an_address_is_one_of_the_web(text: str, right: bool) -> None:
    assert is_address(text) is right
