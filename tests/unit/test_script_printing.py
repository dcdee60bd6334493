"""Scripts as text: kept where they were parsed, in the usual form where a program made them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from radioplay.diagnostics import Span
from radioplay.script import (
    Action,
    Cue,
    Direction,
    Element,
    Extension,
    Handling,
    Heading,
    Note,
    Pause,
    Script,
    Speech,
    TitlePage,
    Transition,
    Words,
    parse_script,
    print_script,
)

AT = Span("")


def printed(*elements: Element) -> str:
    return print_script(Script("a", elements))


def test_a_speech_in_its_usual_form() -> None:
    speech = Speech(
        AT,
        "Mara",
        AT,
        (
            Direction(AT, "low"),
            Words(AT, "One *star."),
            Cue(AT, "sound", "click", AT, Handling(gain_db=-6.5), on_word=True),
            Words(AT, "Two."),
            Words(AT, "Three."),
            Pause(AT, 1.5),
            Cue(AT, "music", "theme", AT, Handling(action="under", fade_in_s=2.0)),
            Words(AT, "Four."),
        ),
        (Extension(AT, "V.O."),),
        dual=True,
    )
    assert printed(speech) == (
        "@Mara (V.O.) ^\n(low)\nOne \\*star. [[SOUND: click (-6.5 dB)]] Two.\n  \nThree.\n(1.5s)\n"
        "MUSIC: theme (under, fade in 2s)\nFour.\n"
    )


def test_elements_are_set_apart_by_empty_lines() -> None:
    page = TitlePage(AT, (("Title", ("After Closing",)), ("Contact", ("One", "Two"))))
    heading = Heading(AT, "INT. CAFÉ - NIGHT", "4A")
    cue = Cue(AT, "ambience", "", AT, Handling(action="out"))
    assert printed(page, heading, cue, Transition(AT, "CUT TO:"), Transition(AT, "Fade out.")) == (
        "Title: After Closing\nContact:\n    One\n    Two\n\nINT. CAFÉ - NIGHT #4A#\n\n"
        "AMBIENCE: out\n\nCUT TO:\n\n> Fade out.\n"
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["", "\n", "\n\n"])
def test_what_is_added_to_a_script_leaves_the_rest_as_it_is(end: str, last: str) -> None:
    text = ("MARA\n  Hello.   \n\n\n[[a note]]" + last).replace("\n", end)
    script, _ = parse_script(text, "a")
    added = Speech(AT, "BOB", AT, (Words(AT, "Bye."),))
    longer = print_script(replace(script, elements=(*script.elements, added)))
    assert longer == ("MARA\n  Hello.   \n\n\n[[a note]]\n\nBOB\nBye.\n").replace("\n", end)
    first = print_script(replace(script, elements=(added, *script.elements)))
    assert first == f"BOB{end}Bye.{end}{end}{text}"


@pytest.mark.parametrize(
    "text",
    [
        "MARA",
        "MARA\nwas called",
        "INT. ROOM",
        "SOUND: bell",
        "(beat)",
        ".hidden",
        "# one",
        "> that",
        "~so",
        "!what",
        "@home\nat last",
        "CUT TO:",
        "= 4",
        "  indented",
        "plain",
        "Title: Sir",
        "a [[b]] c",
        "a /* b */ c",
        "*a*",
        "[SFX: bell]",
    ],
)
def test_action_stays_action_whatever_it_looks_like(text: str) -> None:
    script, _ = parse_script(printed(Action(AT, text)), "a")
    (action,) = script.elements
    assert isinstance(action, Action)
    assert action.text.replace(" ", "") == text.replace(" ", "")


def test_marks_inside_notes_and_boneyard_cannot_end_them() -> None:
    script, problems = parse_script(printed(Note(AT, "a ]] b"), Action(AT, "Done.")), "a")
    assert isinstance(script.elements[0], Note)
    assert [p.code for p in problems] == ["S002"]
