"""How a problem looks on a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean, explain, has_errors, in_order


def shown(line: str | None, column: int = 1, length: int = 0, *, hint: str | None = None) -> list[str]:
    """What stands below the head of a problem at that place of `a.txt`, line 7."""
    problem = Diagnostic("X001", "no", Span("a.txt", 7, column, length), hint)
    head, *rest = explain(problem, line).split("\n")
    assert head == f"a.txt:7:{column}: error X001: no"
    return rest


def test_the_words_meant_are_underlined_and_the_hint_comes_last() -> None:
    assert shown("  MARLO", 3, 5, hint="did you mean MARLOW?") == [
        "      MARLO",
        "      ^^^^^",
        "    hint: did you mean MARLOW?",
    ]


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("MARLO", 0),
        ("\t\tMARLO said", 2),
        ("a\tMARLO", 2),
        ("日本語 MARLO", 7),
        ("ＦＵ MARLO", 5),
        ("ﾊﾝ MARLO", 3),
        ("cafe\u0301 MARLO", 5),
        ("❤\ufe0f\u200b\u00adMARLO", 1),
        ("\x1b[31m MARLO", 6),
    ],
)
def test_carets_stand_under_what_is_meant(line: str, columns: int) -> None:
    """Wide letters take two columns, marks that combine or can't be seen none, a tab is shown as a space."""
    assert shown(line, line.index("MARLO") + 1, 5)[1] == f"    {' ' * columns}^^^^^"


def test_a_wide_letter_takes_two_carets() -> None:
    assert shown("say 日本 twice", 5, 2) == ["    say 日本 twice", "        ^^^^"]


def test_a_place_without_a_length_has_no_carets() -> None:
    assert shown("MARLO") == ["    MARLO"]


@pytest.mark.parametrize("line", [None, "", " \t\n"])
def test_a_line_that_shows_nothing_is_left_out(line: str | None) -> None:
    assert shown(line, 1, 3) == []


def test_a_place_behind_the_end_is_still_pointed_at() -> None:
    assert shown("MARLO\r\n", 6, 1) == ["    MARLO", "         ^"]


def test_a_file_as_a_whole_has_no_line() -> None:
    problem = Diagnostic("Q021", "silence", Span("sfx/bell.wav"), severity="warning")
    assert explain(problem, "RIFF") == "sfx/bell.wav: warning Q021: silence"
    assert [problem.to_json()[key] for key in ("file", "line", "column")] == ["sfx/bell.wav", None, None]


def test_a_problem_without_a_place() -> None:
    problem = Diagnostic("P001", "gone")
    assert explain(problem, "x") == "error P001: gone"
    assert problem.to_json()["file"] is None


def test_a_place_in_json() -> None:
    found = Diagnostic("X001", "no", Span("a", 3, 4, 5), "try").to_json()
    assert found == {
        "code": "X001", "severity": "error", "message": "no", "hint": "try",
        "file": "a", "line": 3, "column": 4,
    }  # fmt: skip


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(1, 9))
def test_of_a_long_line_the_part_around_the_caret_is_shown(before: int, after: int, length: int) -> None:
    line = "." * before + "#" * length + "." * after
    text, carets = shown(line, before + 1, length)
    assert len(text) <= 4 + 120 + 2
    assert text[carets.index("^") : len(carets)] == "#" * length
    assert text.count("#") == length


def test_a_long_line_is_cropped_at_both_ends() -> None:
    text, carets = shown("a" * 500 + "B" + "c" * 500, 501, 1)
    assert text == f"    …{'a' * 40}B{'c' * 79}…"
    assert carets == " " * 45 + "^"


def test_carets_end_where_a_cropped_line_ends() -> None:
    text, carets = shown("x" * 10_000, 1, 10_000)
    assert (text, carets) == (f"    {'x' * 120}…", f"    {'^' * 120}")


odd = st.text(st.characters(categories=("Cc", "Cs", "Zl", "Zp", "Lu")))


@given(odd, odd, odd, odd)
def test_nothing_in_a_file_can_steer_the_terminal(message: str, hint: str, file: str, line: str) -> None:
    text = explain(Diagnostic("X001", message, Span(file, 1, 1, 2), hint), line)
    kinds = {unicodedata.category(char) for char in text.replace("\n", "")}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}
    assert text.count("\n") <= 3


def test_the_direction_of_writing_cannot_be_turned() -> None:
    assert "\u202e" not in explain(Diagnostic("X001", "a\u202eb"))


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("MARLO", "did you mean MARLOW?"),
        ("marlow", "did you mean MARLOW?"),
        ("straße", "did you mean STRASSE?"),
        ("xyz", None),
        ("", None),
    ],
)
def test_a_slip_gets_the_nearest_name(word: str, hint: str | None) -> None:
    assert did_you_mean(word, ["BOB", "MARLOW", "STRASSE"]) == hint


def test_nothing_is_near_nothing() -> None:
    assert did_you_mean("x", []) is None


def problems(*places: Span | None) -> Problems:
    return in_order(Diagnostic("X001", "no", place) for place in places)


def test_problems_come_once_in_order_of_place_and_those_of_a_file_before_its_lines() -> None:
    places = (Span("b", 2), Span("a", 10), Span("a", 9, 5), Span("a", 9, 4), Span("a"), Span("b", 2), None)
    assert [p.span for p in problems(*places)] == [
        None, Span("a"), Span("a", 9, 4), Span("a", 9, 5), Span("a", 10), Span("b", 2),
    ]  # fmt: skip


def test_a_warning_is_no_error() -> None:
    warning = Diagnostic("X001", "no", severity="warning")
    assert not has_errors([warning])
    assert has_errors([warning, Diagnostic("X002", "no")])
