"""What a line is called, and which one is meant."""

from __future__ import annotations

import pytest

from radioplay.cast import Cast, Character
from radioplay.lines import LineError, find_lines, numbered, stable_name
from radioplay.performance import Delivery, perform
from radioplay.script import parse_script

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b", aliases=("THE CAT",))))
SCRIPT = """INT. CAFÉ

MARA
We're closed. Unless you're him.

BOB
I am.
(softly)
Or was.

INT. STREET

MARA
No.

BOB
No.

MARA
Am I to believe that?
"""


def lines(script: str = SCRIPT) -> tuple[Delivery, ...]:
    return perform("ep", [parse_script(script, "lines/ep.fountain")[0]], CAST)[0].deliveries


def found(wanted: str, script: str = SCRIPT) -> list[str]:
    return [line.name for line in find_lines(wanted, lines(script))]


def test_a_stable_name_has_the_first_words() -> None:
    assert [stable_name(line) for line in lines()] == [
        "1.01-were-closed-unless-youre", "1.02-i-am", "1.02.2-or-was", "2.01-no", "2.02-no", "2.03-am-i-to-believe",
    ]  # fmt: skip


def test_paper_counts_speeches_and_letters_their_parts() -> None:
    assert list(numbered(lines()).values()) == ["1", "2a", "2b", "3", "4", "5"]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("1.01", ["1.01"]),
        ("1.1", ["1.01"]),
        ("the cat 2b", ["1.02.2"]),
        ("1.02", ["1.02", "1.02.2"]),
        ("1.02.1", ["1.02"]),
        ("1.02.2", ["1.02.2"]),
        ("1.01-were-closed-unless-youre", ["1.01"]),
        ("2.02-no", ["2.02"]),
        ("MARA 3", ["2.01"]),
        ("mara-003", ["2.01"]),
        ("2b", ["1.02.2"]),
        ("2", ["1.02", "1.02.2"]),
        ("or was", ["1.02.2"]),
        ("BELIEVE", ["2.03"]),
    ],
)
def test_a_line_is_found_by(wanted: str, names: list[str]) -> None:
    assert found(wanted) == names


@pytest.mark.parametrize(
    ("wanted", "message", "hint"),
    [
        ("9.01", "there is no line 9.01", "radioplay check --lines shows them all"),
        ("no", "no may be any of 2 lines", "say which: 2.01-no, 2.02-no"),
        ("2.09-no", "2.09-no may be any of 2 lines", "say which: 2.01-no, 2.02-no"),
        ("1.01-were-closed-unless-your", "there is no line", "did you mean 1.01-were-closed-unless-youre?"),
        ("BOB 1", "there is no line BOB 1", "radioplay check --lines shows them all"),
        ("", "there is no line ", "radioplay check --lines shows them all"),
        ("?!", "there is no line ", "radioplay check --lines shows them all"),
    ],
)
def test_what_means_no_line_or_several_is_told(wanted: str, message: str, hint: str) -> None:
    with pytest.raises(LineError) as caught:
        found(wanted)
    assert str(caught.value).startswith(message)
    assert caught.value.hint == hint


def test_a_stable_name_finds_its_line_when_a_scene_has_come_before_it() -> None:
    later = "INT. PIER\n\nBOB\nEarlier that day.\n\n" + SCRIPT
    assert found("1.01-were-closed-unless-youre", later) == ["2.01"]
