"""What holds for every text: nothing raises, nothing is lost, every place is true."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.diagnostics import Span
from radioplay.script import (
    Blank,
    Cue,
    Direction,
    Pause,
    Script,
    Speech,
    Words,
    decode_script,
    parse_script,
    print_script,
    script_bytes,
)

# Pieces that the grammar cares about, so that chance makes scripts as well as noise.
_PIECES = (
    "\n|\n\n|\r\n|\r|  \n|\t| |MARA|BOB ^|@McAvoy|ÉMILE (V.O.)|Mara|(beat)|(low)|(|)|[[|]]|/*|*/|*|**|_|\\|"
    "\\*|SOUND:|SOUND: bell|Music: theme (in|AMBIENCE: out|, under)|(-6 dB)|[SFX: x]|INT. ROOM|.X|!|#|##|=|"
    "===|>|<|~|TO:|CUT TO:|Title:|Author: Z|:|#1#|Hello.|it's|--|\x00|\x0c|\x85|\u2028|\ufeff|\ud800|字|ß|"
    "ſound: |é|\u0301|FADE IN:|[|]|,|x3|[[SOUND: click]]"
)
PIECES = _PIECES.split("|")
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=40).map("".join)
quick = settings(max_examples=200, deadline=None)


def spans(script: Script) -> Iterator[Span]:
    """Every place in a script."""
    for element in script.elements:
        yield element.span
        if isinstance(element, Cue):
            yield element.name_span
        if isinstance(element, Speech):
            yield element.name_span
            yield from (extension.span for extension in element.extensions)
            for part in element.parts:
                yield part.span
                if isinstance(part, Cue):
                    yield part.name_span


def lines_of(text: str) -> list[str]:
    """Lines as the language has them: only carriage return and line feed end one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def source_at(lines: list[str], span: Span) -> str:
    return lines[span.line - 1][span.column - 1 : span.column - 1 + span.length]


@quick
@given(texts)
def test_any_text_parses_and_prints_back_to_the_letter(text: str) -> None:
    """There is no invalid Fountain: a text that means nothing else is action, and none of it is dropped."""
    script, _ = parse_script(text, "a")
    assert print_script(script) == text
    assert all(element.raw for element in script.elements)


@quick
@given(texts)
def test_every_place_lies_inside_the_file(text: str) -> None:
    script, problems = parse_script(text, "a")
    lines = lines_of(text)
    for span in (*spans(script), *(problem.span for problem in problems if problem.span)):
        assert span.file == "a"
        if span == Span("a"):  # the file as a whole
            continue
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert span.column + span.length <= len(lines[span.line - 1]) + 1


@quick
@given(texts)
def test_elements_follow_one_another(text: str) -> None:
    """The script is a list of elements in the order of the page, with nothing between them."""
    script, _ = parse_script(text, "a")
    places = [(element.span.line, element.span.column) for element in script.elements]
    assert places == sorted(places)
    blanks = [isinstance(element, Blank) for element in script.elements]
    assert not any(first and second for first, second in pairwise(blanks))


@quick
@given(texts)
def test_a_place_points_at_what_was_read_there(text: str) -> None:
    """A name stands at its place; words and directions begin there; a cue is never taken from elsewhere."""
    script, _ = parse_script(text, "a")
    lines = lines_of(text)
    for speech in script.elements:
        if not isinstance(speech, Speech):
            continue
        shown = source_at(lines, speech.name_span)
        if not any(mark in shown for mark in ("/*", "[[", "\ufeff", "\ud800")):
            assert " ".join(shown.split()) == speech.name
        for part in speech.parts:
            if isinstance(part, Words | Direction):
                first = next(iter(part.text))
                assert first in source_at(lines, part.span)
            if isinstance(part, Pause):
                assert part.span.length > 0


@quick
@given(texts)
def test_words_hold_no_line_ends_and_no_marks(text: str) -> None:
    """What is between note brackets, in a boneyard or in a known bracket is never spoken."""
    script, _ = parse_script(text, "a")
    for speech in script.elements:
        if isinstance(speech, Speech):
            for part in speech.parts:
                if isinstance(part, Words):
                    assert part.text == " ".join(part.text.split()) != ""
                    assert "[[SOUND" not in part.text
                    assert "(beat)" not in part.text
                    assert not any("\ud800" <= char <= "\udfff" for char in part.text)


@quick
@given(texts, st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_kind_of_line_end_changes_nothing(text: str, end: str) -> None:
    """A script means the same on every system."""
    lines = lines_of(text)
    one, problems = parse_script("\n".join(lines), "a")
    other, others = parse_script(end.join(lines), "a")
    assert [type(element) for element in one.elements] == [type(element) for element in other.elements]
    assert list(spans(one)) == list(spans(other))
    assert [p.code for p in problems] == [p.code for p in others]


@quick
@given(st.binary(max_size=80) | texts.map(lambda text: text.encode("utf-8", "ignore")), st.booleans())
def test_bytes_come_back_as_they_were(data: bytes, marked: bool) -> None:
    """Whatever a file is saved as, writing it back unchanged gives the same file."""
    data = codecs.BOM_UTF8 + data if marked else data
    script, problems = decode_script(data, "a")
    if "S012" in [problem.code for problem in problems]:
        assert b"\0" in data
    else:
        assert script_bytes(script) == data


@quick
@given(texts)
def test_utf_16_comes_back_as_it_was(text: str) -> None:
    data = codecs.BOM_UTF16_LE + text.encode("utf-16-le", "ignore")
    script, _ = decode_script(data, "a")
    assert script_bytes(script) == data
