"""What is spoken in texts that open speech with a dash."""

from __future__ import annotations

import pytest
from tests.unit.adapt.test_quotes import spoken


@pytest.mark.parametrize("dash", ["—", "— ", "―", "– ", "--"])
def test_speech_behind_dashes(dash: str) -> None:
    text = "{0}We are closed, she said.\n\n{0}Why?\n\nHe came in anyway.\n\n{0}Because it is late, said the old man."
    assert spoken(text.format(dash)) == ["We are closed,", "Why?", "Because it is late,"]


def test_hyphens_open_speech_only_where_many_do() -> None:
    assert spoken("- Why? asked Tom.\n\n- Why not?\n\n- No!\n\n- Well, said Mara, let us see.") == [
        "Why?",
        "Why not?",
        "No!",
        "Well,",
        "let us see.",
    ]
    assert spoken("He bought:\n\n- eggs\n\n- milk\n\n- flour") == []


def test_speech_goes_on_behind_a_tag() -> None:
    text = "—The nerve of them! he said loudly. Your bill is absurd.\n\n—Is it?\n\n—Yes, Tom said, and you know it."
    assert spoken(text) == [
        "The nerve of them!",
        "Your bill is absurd.",
        "Is it?",
        "Yes,",
        "and you know it.",
    ]


def test_speech_goes_on_behind_another_dash() -> None:
    text = (
        "— We are closed, she said. — So go.\n\n— Why? he asked. He turned away. — I only came in.\n\n— No."
    )
    assert spoken(text) == ["We are closed,", "So go.", "Why?", "I only came in.", "No."]


def test_dashes_around_the_tag() -> None:
    text = "—We are closed —she said—. So go.\n\n—Why? —he asked.\n\n—No."
    assert spoken(text) == ["We are closed", "So go.", "Why?", "No."]


def test_a_dash_opens_speech_behind_narration() -> None:
    text = (
        "—Who's there? she called. —Tom?\n\n—No, said the man. —It's me.\n\n"
        "The rain beat upon the roof. —Come in, then.\n\n—Thank you."
    )
    assert spoken(text) == ["Who's there?", "Tom?", "No,", "It's me.", "Come in, then.", "Thank you."]


def test_what_is_told_behind_a_tag_is_not_spoken() -> None:
    text = "—Go, she said. She shut the door.\n\n—Where?\n\n—Home, he said, and the rain began.\n\n—Now?"
    assert "She shut the door." not in " ".join(spoken(text))
    assert spoken(text)[0] == "Go,"


def test_dashes_in_a_text_with_quote_marks_are_dashes() -> None:
    text = '"I—" she said.\n\n"Go."\n\n"Why?"\n\n"Now."\n\n"No."\n\n"Yes."\n\n— Part of an old song'
    assert spoken(text) == ["I—", "Go.", "Why?", "Now.", "No.", "Yes."]


def test_a_number_between_dashes_is_a_heading() -> None:
    assert spoken("— 7 —\n\n—Go, she said.\n\n—No.\n\n—Why?") == ["Go,", "No.", "Why?"]
