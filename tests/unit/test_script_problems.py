"""What is said about a script's mistakes: the code, the place, the hint, and when to say nothing."""

from __future__ import annotations

import pytest

from radioplay.diagnostics import Diagnostic, explain
from radioplay.script import Speech, Words, parse_script

SPEAKS = "MARA\nHello.\n\n"


def problems(text: str) -> list[Diagnostic]:
    return list(parse_script(text, "lines/a.fountain")[1])


def said(text: str) -> list[str]:
    """All words that are spoken."""
    speeches = [e for e in parse_script(text, "a")[0].elements if isinstance(e, Speech)]
    return [part.text for speech in speeches for part in speech.parts if isinstance(part, Words)]


def shown(text: str) -> list[str]:
    """Code, place as line:column+length, for each problem."""
    found = []
    for problem in problems(text):
        assert problem.span is not None
        assert problem.span.file == "lines/a.fountain"
        found.append(f"{problem.code} {problem.span.line}:{problem.span.column}+{problem.span.length}")
    return found


@pytest.mark.parametrize(
    "text", ["", "\n\n", "  ", "Title: X\n\n", "[[a note]]", "/* all of it */", "# Act\n\n= Synopsis"]
)
def test_an_empty_script(text: str) -> None:
    (problem,) = problems(text)
    assert (problem.code, problem.severity) == ("S001", "error")


def test_a_script_in_which_no_one_speaks() -> None:
    (problem,) = problems("INT. ROOM - DAY\n\nShe sits.")
    assert (problem.code, problem.severity) == ("S002", "warning")
    assert problems("SOUND: rain") == []


def test_an_unclosed_boneyard_cuts_nothing() -> None:
    text = SPEAKS + "BOB\nYes /* no\n\nMARA\nAnd/*or* what /* ?"
    assert shown(text) == ["S003 5:5+2"]
    assert said(text) == ["Hello.", "Yes no", "And/or what ?"]


def test_an_unclosed_note_hides_its_line_and_no_more() -> None:
    text = SPEAKS + "BOB\nYes [[no\nof course\n\nMARA\nHm."
    assert shown(text) == ["S004 5:5+2"]
    assert said(text) == ["Hello.", "Yes of course", "Hm."]
    assert shown(SPEAKS + "She [[sits\n\ndown]] now.") == ["S004 4:5+2"]


def test_an_unknown_modifier_shows_the_place() -> None:
    text = SPEAKS + "SOUND: bell (undr)"
    (problem,) = problems(text)
    assert explain(problem, text.splitlines()[3]) == (
        "lines/a.fountain:4:14: warning S005: no such modifier: undr\n"
        "    SOUND: bell (undr)\n"
        "                 ^^^^\n"
        "    hint: did you mean under?"
    )


def test_a_cue_that_names_nothing() -> None:
    assert shown(SPEAKS + "SOUND:") == ["S006 4:1+6"]
    assert shown("MARA\nHi [[SFX: ]] you.") == ["S006 2:6+4"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("MARA\n(smiling)", ["S007 4:1+4"]),
        ("MARA\n(beat)\n\nBOB\nHi.", ["S007 4:1+4"]),
        ("MARA\n\nIs it you?", ["S007 4:1+4"]),
        ("MARA (V.O.)\n\nIs it you?", ["S007 4:1+11"]),
        ("@Bob\n\nIs it you?", ["S007 4:1+4"]),
        ("MARA\n[[what does she say?]]", ["S007 4:1+4"]),
        ("BANG!\n\nSilence.", []),
        ("THE END", []),
        ("!MARA\n\nShe stands there.", []),
    ],
)
def test_a_speaker_without_words(text: str, places: list[str]) -> None:
    assert shown(SPEAKS + text) == places


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Mara\nHello.", "write MARA or @Mara"),
        ("Mara (V.O.)\nHello.", "write MARA or @Mara"),
        ("Mara", "write MARA or @Mara"),
        ("  mara\n  Hello.", "write MARA or @mara"),
        ("Mara sits.\nShe waits.", None),
        ("!Mara\nHello.", None),
        ("Bob\nHello.", None),
    ],
)
def test_a_name_in_small_letters(text: str, hint: str | None) -> None:
    found = problems(SPEAKS + text)
    assert [(p.code, p.hint) for p in found] == ([("S008", hint)] if hint else [])


def test_a_forced_name_that_lost_its_mark() -> None:
    (problem,) = problems("@McAvoy\nAye.\n\nMcAvoy\nAye.")
    assert (problem.code, problem.hint) == ("S008", "write @McAvoy")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She turns.\nMARA\nHello.", ["S009 5:1+4"]),
        ("BOB\nHello.\nMARA\nHello.", ["S009 6:1+4"]),
        ("BOB\nHello.\n@Mara\nHello.", ["S009 6:2+4"]),
        ("BOB\nHello.\nINT. CAFÉ - DAY\n\nMARA\nHi.", ["S009 6:1+15"]),
        ("BOB\nI said\nNO\nto him.", []),
        ("She turns.\nBANG!\nA shot.", []),
    ],
)
def test_a_missing_empty_line(text: str, places: list[str]) -> None:
    assert shown(SPEAKS + text) == places


def test_an_empty_line_that_holds_spaces() -> None:
    assert shown("MARA\nHello.\n  \nBOB\nHi.\n\nMARA\nBye.") == ["S015 4:1+3"]


def test_a_slip_in_a_keyword() -> None:
    assert shown(SPEAKS + "SUOND: bell") == ["S010 4:1+5"]
    assert shown(SPEAKS + "AMBIENT: rain") == ["S010 4:1+7"]
    assert shown("MARA\nHi [[MUSCI: theme]] you.") == ["S010 2:6+5"]
    assert shown(SPEAKS + "NOTE: she is lying.\n\nLATER: rain.") == []


def test_a_bracket_without_its_end() -> None:
    assert shown("MARA (V.O.\nHello.") == ["S014 1:6+1"]
    assert shown("MARA\n(whispering\nHello.") == ["S014 2:1+1"]
    assert shown(SPEAKS + "SOUND: bell (off") == ["S014 4:13+1"]


def test_words_behind_a_name_and_a_colon() -> None:
    assert shown(SPEAKS + "MARA: Hello?\n\nMara (low): Hello?") == ["S016 4:1+4", "S016 6:1+4"]
    assert shown(SPEAKS + "Later: nothing.") == []


def test_a_caret_needs_a_partner() -> None:
    assert shown("MARA\nHi.\n\nBOB ^\nHi.") == []
    assert shown("MARA\nHi.\n\nShe sits.\n\nBOB ^\nHi.") == ["S017 6:1+3"]


@pytest.mark.parametrize(
    ("direction", "hint"),
    [
        ("aproaching", "did you mean approaching?"),
        ("whispring", "did you mean whispering?"),
        ("approaching", None),
        ("wearily", None),
        ("beaming", None),  # nobody's, but no slip either
        ("in Spanish", None),
        ("shy", None),
    ],
)
def test_a_slip_in_a_direction_is_told(direction: str, hint: str | None) -> None:
    found = [
        problem for problem in problems(f"{SPEAKS}MARA\n({direction})\nYes.\n") if problem.code == "S021"
    ]
    assert [problem.hint for problem in found] == ([hint] if hint else [])


def test_problems_come_in_order_and_a_good_script_has_none() -> None:
    places = [
        (p.span.line, p.span.column) for p in problems("SOUND:\n\nMARA\n(smiling)\n\nSUOND: x") if p.span
    ]
    assert places == sorted(places)
    assert len(places) == 3
    assert (
        problems("Title: X\n\nINT. A - B\n\nMARA (V.O.)\n(low)\nHello [[SFX: click]] there.\n\n> THE END <\n")
        == []
    )
