"""Where a paragraph ends, however the lines of a text are laid."""

from __future__ import annotations

import textwrap

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Kind

PARAGRAPHS = [
    "The lamp over the door had gone out again, and the man who came up the steps in the rain had to feel for the"
    " bell with both hands before he found it.",
    '"We\'re closed," Mara said.',
    '"I know," said the man. He did not go away; he stood where he was and let the water run out of his hat, and'
    " he looked at the clock as though it had something to tell him.",
    '"Then why did you ring?"',
    "He thought about it.",
    '"Because it is four years today," he said at last, "and because nobody else in this town would have come to'
    ' the door at all."',
    "Mara put the chain back. She had heard better reasons, and worse ones, and she had opened to all of them in"
    " her time, which was why there was so little left in the drawer under the till.",
]


def paragraphs(text: str) -> list[str]:
    return [" ".join(text[p.start : p.end].split()) for p in lay_out("story", text).paragraphs]


def wrapped(text: str, width: int, indent: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=indent, break_on_hyphens=False)


LAYOUTS = {
    "empty lines": "\n\n".join(PARAGRAPHS),
    "several empty lines": "\n \n\t\n".join(PARAGRAPHS),
    "one line each": "\n".join(PARAGRAPHS),
    "one line each, from Windows": "\r\n".join(PARAGRAPHS),
    "one line each, from an old Macintosh": "\r".join(PARAGRAPHS),
    "wrapped": "\n\n".join(wrapped(p, 64) for p in PARAGRAPHS),
    "wrapped, from Windows": "\r\n\r\n".join(wrapped(p, 70).replace("\n", "\r\n") for p in PARAGRAPHS),
    "wrapped and indented": "\n".join(wrapped(p, 60, "    ") for p in PARAGRAPHS),
    "wrapped and indented by a tab": "\n".join(wrapped(p, 72, "\t") for p in PARAGRAPHS),
    "wrapped, with empty lines and indented": "\n\n".join(wrapped(p, 66, "  ") for p in PARAGRAPHS),
    "space at the ends of lines": "\n\n".join(wrapped(p, 64).replace("\n", "  \n") for p in PARAGRAPHS),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_the_same_paragraphs(layout: str) -> None:
    assert paragraphs(LAYOUTS[layout]) == PARAGRAPHS


def test_without_any_sign_a_short_line_ends_a_paragraph() -> None:
    text = "\n".join(wrapped(p, 60) for p in PARAGRAPHS)
    assert len(set(paragraphs(text)) & set(PARAGRAPHS)) >= 4


def test_a_break_between_scenes_keeps_its_paragraph() -> None:
    text = "\n".join(wrapped(p, 60, "    ") for p in PARAGRAPHS)
    assert paragraphs(f"{text}\n\n* * *\n\n{text}") == [*PARAGRAPHS, "* * *", *PARAGRAPHS]


@pytest.mark.parametrize("text", ["", " \n\n \t\r\n", "\ufeff\n"])
def test_nothing_has_no_paragraphs(text: str) -> None:
    assert paragraphs(text) == []


def kinds(text: str) -> list[Kind]:
    return [paragraph.kind for paragraph in lay_out("story", text).paragraphs]


VERSE = "    The lamp is out, the bell is dumb,\n    The rain is on the stair,\n    And up the hill the dead men come\n"


def test_verse_is_told_by_its_lines() -> None:
    body = "\n\n".join(wrapped(p, 72) for p in PARAGRAPHS)
    assert kinds(f"{body}\n\n{VERSE}\n\n{body}") == ["prose"] * 7 + ["verse"] + ["prose"] * 7


def test_short_lines_of_speech_are_no_verse() -> None:
    assert set(kinds('"Come in."\n\n"Why?"\n\n"Now."\n\nHe came.\nShe rose.\n"Well?"')) == {"prose"}


def test_a_letter_reaches_from_its_greeting_to_its_signature() -> None:
    letter = "Dear Mara,\n\nI shall come on Friday.\n\nYours ever,\n\nTom"
    assert kinds(f"She read it.\n\n{letter}\n\nShe put it away.") == ["prose", *["letter"] * 4, "prose"]


def test_a_greeting_alone_is_no_letter() -> None:
    assert kinds("Dear Mara,\n\nI shall come on Friday.\n\nShe put it away and sat down.") == ["prose"] * 3
