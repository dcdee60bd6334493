"""Whatever a text is made of, its quotes lie in it, in order."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Story
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.quotes_marks import Habits, find_marks
from radioplay.adapt.quotes_pairs import pair

MARKS = "\"'“”‘’„«»‹›`—-_*.,!?:…()[] \n\r\t\u00a0\u2028é"
WORDS_OF_QUOTES = "'' `` ,, -- said I Tom Yes, dogs' 'tis \U0001f600".split()
PHRASES = ["\n\n", "\r\n", "she said", "Yes, I know.", "Dear Tom,", "Yours ever,"]
PIECES = st.sampled_from([*MARKS, *WORDS_OF_QUOTES, *PHRASES])
TEXTS = st.one_of(
    st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES, max_size=30).map(" ".join), st.text()
)


def check(story: Story) -> None:
    """Paragraphs and quotes lie in the text, in order, and the one within the other."""
    reached = 0
    for paragraph in story.paragraphs:
        assert reached <= paragraph.start < paragraph.end <= len(story.text)
        assert not story.text[paragraph.start].isspace()
        assert not story.text[paragraph.end - 1].isspace()
        reached = paragraph.end
    reached = 0
    for quote in find_quotes(story):
        paragraph = story.paragraphs[quote.paragraph]
        assert reached <= quote.outer_start <= quote.start < quote.end <= quote.outer_end
        assert paragraph.start <= quote.outer_start
        assert quote.outer_end <= paragraph.end
        assert any(char.isalnum() for char in story.text[quote.start : quote.end])
        reached = quote.outer_end


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text(text: str) -> None:
    check(lay_out("story", text))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_nothing_but_space_lies_between_paragraphs(text: str) -> None:
    story = lay_out("story", text)
    reached = 0
    for paragraph in story.paragraphs:
        assert not text[reached : paragraph.start].strip(" \t\r\n\u2028\ufeff\u200b").strip()
        reached = paragraph.end
    assert not text[reached:].strip().strip("\ufeff\u200b").strip()


WORDS = st.lists(
    st.sampled_from("yes no we go now you know him they can come".split()), min_size=1, max_size=6
)
STYLES = st.sampled_from([('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"), ("«", "»"), ("„", "“"), ("»", "«")])


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=8), STYLES)
def test_tagged_speech_is_found_in_every_style(lines: list[list[str]], style: tuple[str, str]) -> None:
    said = [" ".join(words).capitalize() + "," for words in lines]
    text = "\n\n".join(f"{style[0]}{line}{style[1]} said Mara." for line in said)
    assert [text[quote.start : quote.end] for quote in find_quotes(lay_out("story", text))] == said


@pytest.mark.parametrize(
    "piece", ['"', "'", '"a ', 'a" ', "“", '"\n\n', "dogs' ", "\" '", "—a, he said ", "— a. "]
)
def test_the_work_grows_with_the_length(piece: str) -> None:
    """A hundred thousand marks take their hundred thousand turns and no more: quadratic work would not end."""
    check(lay_out("story", piece * (100_000 // len(piece))))


def test_every_mark_is_read_once() -> None:
    text = "\"a 'b \" c' " * 2000
    marks = find_marks(text, 0, len(text), Habits())
    pairs = pair(marks, 0, len(text), Habits(), None, None)
    assert len(marks) == 8000
    assert sum(found.outer_end - found.outer_start for found in pairs) <= len(text)
