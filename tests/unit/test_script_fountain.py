"""Fountain 1.1, element by element. Each docstring says in our words what the specification asks."""

from __future__ import annotations

import pytest

from radioplay.script import (
    Action,
    Blank,
    Boneyard,
    Centered,
    Element,
    Heading,
    Lyric,
    Note,
    PageBreak,
    Section,
    Speech,
    Synopsis,
    Transition,
    Words,
    parse_script,
)


def elements(text: str) -> list[Element]:
    """What a text becomes, without its empty lines."""
    script, _ = parse_script(text, "lines/a.fountain")
    return [element for element in script.elements if not isinstance(element, Blank)]


def only(text: str) -> Element:
    (element,) = elements(text)
    return element


def said(text: str) -> list[tuple[str, str]]:
    """Who says what; words in one string."""
    return [
        (element.name, " ".join(part.text for part in element.parts if isinstance(part, Words)))
        for element in elements(text)
        if isinstance(element, Speech)
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("DR. WATSON", "DR. WATSON"),
        ("O'BRIEN", "O'BRIEN"),
        ("O’BRIEN", "O’BRIEN"),
        ("MARY-ANN", "MARY-ANN"),
        ("ÉMILE", "ÉMILE"),
        ("E\u0301MILE", "E\u0301MILE"),
        ("THE MAN IN THE HAT", "THE MAN IN THE HAT"),
        ("BOB ^", "BOB"),
        ("BOB^", "BOB"),
        ("@McAVOY", "McAVOY"),
        ("@ McAVOY", "McAVOY"),
        ("R2D2", "R2D2"),
        ("MOM (V.O.)", "MOM"),
        ("HANS (on the radio)", "HANS"),
        ("STEEL (CONT'D)", "STEEL"),
        ("MARA’S MOTHER", "MARA’S MOTHER"),
        ("COP #2", "COP #2"),
        ("АННА ПЕТРОВНА", "АННА ПЕТРОВНА"),
        ("ΜΑΡΙΑ", "ΜΑΡΙΑ"),
        ("GROßVATER", "GROßVATER"),
        ("@陳先生", "陳先生"),
        ("@مريم", "مريم"),
        ("   MARA", "MARA"),
        ("\tMARA\t", "MARA"),
        ("MARA:", "MARA"),
        ("**MARA**", "MARA"),
        ("MARA [[older now]]", "MARA"),
        ("MARA /* was LENA */", "MARA"),
        ("TEN-FOUR", "TEN-FOUR"),
        ("A", "A"),
        ("JR, THE THIRD", "JR, THE THIRD"),
        ("MARA & BOB", "MARA & BOB"),
        ("MR. X (V.O.) (CONT'D)", "MR. X"),
        ("@John (on the phone) ^", "John"),
    ],
)
def test_a_characters_cue_is_a_line_in_capitals_or_one_forced_with_an_at_sign(line: str, name: str) -> None:
    assert said(f"{line}\nHello there.") == [(name, "Hello there.")]


@pytest.mark.parametrize(
    "text",
    [
        "!ALL CAPS ACTION\nand more of it",
        "MARA\n\nalone above an empty line",
        "23\nis no name: it has no letter",
        "Mara\nin small letters",
        "陳\nno capitals, not forced",
        "...AND THEN?",
        "[INSERT TITLE]\nis no one",
        "FADE IN:\nINT. ROOM - DAY",
        "MARA (V.O.) WALKS\nto the door",
    ],
)
def test_other_lines_name_no_one(text: str) -> None:
    assert said(text) == []


def test_extensions_are_kept_without_their_brackets_and_a_caret_makes_it_dual() -> None:
    speech = only("MOM (V.O.) (cont'd) ^\nHi.")
    assert isinstance(speech, Speech)
    assert [extension.text for extension in speech.extensions] == ["V.O.", "cont'd"]
    assert speech.dual
    assert (speech.name_span.line, speech.name_span.column, speech.name_span.length) == (1, 1, 3)
    assert speech.extensions[1].span.column == 13


def test_only_two_spaces_on_an_empty_line_keep_a_speech_going() -> None:
    """A line that seems empty but holds two spaces is part of the dialogue."""
    assert said("MARA\nOne.\n  \nTwo.") == [("MARA", "One. Two.")]
    assert said("MARA\nOne.\n \nTwo.") == [("MARA", "One.")]
    assert said("MARA\nOne.\n\nTwo.") == [("MARA", "One.")]


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        ("INT. CAFÉ - NIGHT", "INT. CAFÉ - NIGHT", None),
        ("ext. dock - dawn", "ext. dock - dawn", None),
        ("INT./EXT. CAR - DAY", "INT./EXT. CAR - DAY", None),
        ("INT/EXT CAR - DAY", "INT/EXT CAR - DAY", None),
        ("I/E CAR", "I/E CAR", None),
        ("I./E. CAR", "I./E. CAR", None),
        ("EST. HARBOUR", "EST. HARBOUR", None),
        ("  INT. INDENTED - DAY", "INT. INDENTED - DAY", None),
        (".SNIPER SCOPE POV", "SNIPER SCOPE POV", None),
        (".čtvrtek", "čtvrtek", None),
        ("INT. HOUSE - DAY #1A#", "INT. HOUSE - DAY", "1A"),
        ("INT. HOUSE - DAY #I-1-A#", "INT. HOUSE - DAY", "I-1-A"),
        ("INT. HOUSE - DAY #110.A#", "INT. HOUSE - DAY", "110.A"),
        ("INT. HOUSE #2 - DAY", "INT. HOUSE #2 - DAY", None),
        ("INT. _HOUSE_ [[ours]] - DAY", "INT. HOUSE - DAY", None),
    ],
)
def test_scene_headings(text: str, title: str, number: str | None) -> None:
    """INT, EXT, EST, INT/EXT or I/E and a dot or space, or one dot before; a number between hashes."""
    heading = only(text)
    assert isinstance(heading, Heading)
    assert (heading.text, heading.number) == (title, number)


@pytest.mark.parametrize(
    "text", ["...an ellipsis", ". a lone dot", "Interesting.", "International affairs", "Extra"]
)
def test_what_only_resembles_a_heading_is_action(text: str) -> None:
    assert isinstance(only(text), Action)


def test_a_heading_in_capitals_may_lack_its_empty_line() -> None:
    first, second = elements("INT. CAFÉ - NIGHT\nMARA\nClosed.")
    assert isinstance(first, Heading)
    assert isinstance(second, Speech)
    assert isinstance(only("Int. revenue men came\nand went"), Action)


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("CUT TO:", Transition, "CUT TO:"),
        ("> Fade to black.", Transition, "Fade to black."),
        (">BURN TO WHITE.", Transition, "BURN TO WHITE."),
        ("> THE END <", Centered, "THE END"),
        (">*The end*<", Centered, "The end"),
        ("~Row, row", Lyric, "Row, row"),
        ("= A bell rings.", Synopsis, "A bell rings."),
        ("# Act", Section, "Act"),
        ("[[a remark]]", Note, "a remark"),
        ("/* cut */", Boneyard, "cut"),
    ],
)
def test_elements_of_one_line(text: str, kind: type[Element], content: str) -> None:
    element = only(text)
    assert type(element) is kind
    assert getattr(element, "text", None) == content


def test_a_section_is_as_deep_as_it_has_hashes() -> None:
    assert [e.depth for e in elements("# A\n## B\n### C") if isinstance(e, Section)] == [1, 2, 3]


def test_a_page_break_is_three_or_more_equals_signs_and_nothing_else() -> None:
    assert isinstance(only("==="), PageBreak)
    assert isinstance(only("======"), PageBreak)
    assert isinstance(only("=== x"), Synopsis)


def test_a_caret_bracket_is_a_transition_only_without_its_partner() -> None:
    assert isinstance(only(">"), Transition)
    assert isinstance(only("CUT TO: BLACK"), Action)


def test_action_keeps_its_line_ends_and_indents() -> None:
    """Every line end in action counts, and so does the space before a line."""
    action = only("She waits.\n    The clock ticks.\nShe waits.")
    assert isinstance(action, Action)
    assert action.text == "She waits.\n    The clock ticks.\nShe waits."


def test_a_forced_action_loses_its_mark() -> None:
    action = only("!MARA\nshe was called")
    assert isinstance(action, Action)
    assert action.text == "MARA\nshe was called"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("*a* **b** ***c*** _d_", "a b c d"),
        ("_***a***_ *_b_*", "a b"),
        ("5 * 3 = 15", "5 * 3 = 15"),
        (r"\*not\* \_this\_", "*not* _this_"),
        ("snake_case_name", "snake_case_name"),
        ("he *never closes", "he *never closes"),
        ("un*believ*able", "unbelievable"),
        ("**bold *both* bold**", "bold both bold"),
        ("*****", "*****"),
        ("_The face *fills* the scope_.", "The face fills the scope."),
        (r"**\*9765\***", "*9765*"),
        ("He dialed *69 and then *23.", "He dialed *69 and then *23."),
        ("He dialed *69* and then 23*.", "He dialed 69 and then 23*."),
    ],
)
def test_emphasis_is_not_spoken(written: str, shown: str) -> None:
    assert said(f"MARA\n{written}") == [("MARA", shown)]


def test_emphasis_stops_at_the_line_end() -> None:
    assert said("MARA\n*one\ntwo*") == [("MARA", "*one two*")]


def test_a_boneyard_reaches_over_empty_lines_and_may_stand_in_the_middle_of_anything() -> None:
    """What is between slash-star and star-slash is as if it were not there, line ends and all."""
    text = "MARA\nYes, /* cut\n\nBOB\nNo.\n\n*/ of course.\n\nINT. /*\nEXT. */ ROOM - DAY\n\nShe /* x */sits."
    speech, heading, action = elements(text)
    assert isinstance(speech, Speech)
    assert [part.text for part in speech.parts if isinstance(part, Words)] == ["Yes, of course."]
    assert isinstance(heading, Heading)
    assert heading.text == "INT. ROOM - DAY"
    assert isinstance(action, Action)
    assert action.text == "She sits."


def test_a_boneyard_that_fills_lines_of_a_speech_does_not_end_it() -> None:
    assert said("MARA\nOne.\n/* cut\n\ncut */\nTwo.") == [("MARA", "One. Two.")]


def test_a_note_may_span_lines_and_stand_inside_anything() -> None:
    text = "MARA\nIt's [[not\nreally]] fine.\n[[a line\n  \nof its own]]\nGood.\n\nShe sits [[where?]] down."
    speech, action = elements(text)
    assert isinstance(speech, Speech)
    assert [part.text for part in speech.parts if isinstance(part, Words)] == ["It's fine. Good."]
    assert isinstance(action, Action)
    assert action.text == "She sits down."


def test_several_notes_on_a_line_are_several_notes() -> None:
    first, second, third = elements("[[one]] /* two */ [[three]]")
    assert isinstance(first, Note)
    assert isinstance(second, Boneyard)
    assert isinstance(third, Note)
    assert (first.raw, second.raw, third.raw) == ("[[one]] ", "/* two */ ", "[[three]]")


def test_a_title_page_is_keys_and_values_up_to_the_first_empty_line() -> None:
    text = (
        "Title:\n    _**AFTER**_\n\t**CLOSING**\nAuthor: A. Writer\nDate: 2021\nContact:\n\tOne\n\nFADE IN:"
    )
    script, _ = parse_script(text, "a")
    page = script.title_page
    assert page is not None
    assert page.fields == (
        ("Title", ("AFTER", "CLOSING")),
        ("Author", ("A. Writer",)),
        ("Date", ("2021",)),
        ("Contact", ("One",)),
    )
    assert page.get("TITLE") == "AFTER CLOSING"
    assert isinstance(script.elements[-1], Action)


@pytest.mark.parametrize(
    "text",
    [
        "FADE IN:\n\nMARA\nHello.",
        "SOUND: door bell\n\nMARA\nHello.",
        "As she runs through the town: a truck.\n\nMARA\nHello.",
        "CUT TO:\n\nMARA\nHello.",
        "https://example.org is where\n\nMARA\nHello.",
        "MARA: Hello.\n\nBOB: Hi.",
    ],
)
def test_a_script_may_begin_without_a_title_page(text: str) -> None:
    assert parse_script(text, "a")[0].title_page is None


def test_unusual_keys_make_a_title_page_too() -> None:
    page = parse_script("Podcast: Night Bus\nHost: Ada\n\nMARA\nHi.", "a")[0].title_page
    assert page is not None
    assert page.get("host") == "Ada"


def test_lyrics_in_a_speech_are_words() -> None:
    assert said("MARA\n~Row, row\n~row your boat") == [("MARA", "Row, row row your boat")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(end: str) -> None:
    text = "INT. ROOM - DAY\n\nMARA\n(softly)\nOne,\ntwo.\n\nBOB\nThree.\n".replace("\n", end)
    script, _ = parse_script(text, "a")
    assert said(text) == [("MARA", "One, two."), ("BOB", "Three.")]
    bob = script.elements[-1]
    assert isinstance(bob, Speech)
    assert (bob.span.line, bob.span.column) == (8, 1)


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_nothing_else_ends_a_line(char: str) -> None:
    script, _ = parse_script(f"MARA\nOne{char}two.\n\nBOB\nHi.", "a")
    assert said(f"MARA\nOne{char}two.\n\nBOB\nHi.") == [("MARA", "One two."), ("BOB", "Hi.")]
    assert script.elements[-1].span.line == 4
