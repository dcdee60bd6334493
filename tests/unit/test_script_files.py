"""Scripts on disk: whatever they were saved as, they are read, and come back byte for byte."""

from __future__ import annotations

import codecs
from dataclasses import replace
from pathlib import Path

import pytest

from radioplay.script import Action, Speech, Words, decode_script, parse_script, read_script, script_bytes
from radioplay.script.files import LARGEST

TEXT = "Title: Señora\r\n\r\nINT. CAFÉ – NIGHT\r\n\r\nÉMILE\r\nOui… “non”.\r\n"


@pytest.mark.parametrize(
    ("data", "encoding", "bom", "codes"),
    [
        (TEXT.encode(), "utf-8", False, []),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8", True, []),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le", True, []),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be", True, []),
        (TEXT.encode("cp1252"), "cp1252", False, ["S011"]),
        (TEXT.encode("cp1252") + b"\x81", "latin-1", False, ["S011"]),
    ],
)
def test_every_encoding_is_read_and_given_back(
    tmp_path: Path, data: bytes, encoding: str, bom: bool, codes: list[str]
) -> None:
    path = tmp_path / "a.fountain"
    path.write_bytes(data)
    script, problems = read_script(path, "lines/a.fountain")
    assert (script.encoding, script.bom) == (encoding, bom)
    assert [problem.code for problem in problems] == codes
    assert script_bytes(script) == data
    assert script.title_page is not None
    assert [e.name for e in script.elements if isinstance(e, Speech)] == ["ÉMILE"]


def test_the_first_letter_that_is_not_utf_8_is_pointed_at() -> None:
    _, (problem,) = decode_script("MARA\r\nBon.\r\rÉMILE\rNon.".encode("latin-1"), "a")
    assert problem.span is not None
    assert (problem.span.line, problem.span.column, problem.severity) == (4, 1, "warning")


@pytest.mark.parametrize(
    "data", [b"MARA\nHi.\0\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xfeM\0A", b"\xff\xfe\0\xd8"]
)
def test_what_is_no_text_is_said_to_be_none(data: bytes) -> None:
    script, (problem,) = decode_script(data, "a")
    assert script.elements == ()
    assert (problem.code, problem.severity) == ("S012", "error")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path in (tmp_path / "missing", tmp_path, large, Path("nul\0byte")):
        script, (problem,) = read_script(path, "lines/a.fountain")
        assert script.elements == ()
        assert (problem.code, problem.severity) == ("S012", "error")


def test_an_empty_file_is_an_empty_script(tmp_path: Path) -> None:
    path = tmp_path / "a.fountain"
    path.touch()
    script, (problem,) = read_script(path, "a")
    assert (script.elements, problem.code) == ((), "S001")
    assert script_bytes(script) == b""


def test_a_letter_the_encoding_lacks_makes_it_utf_8() -> None:
    script, _ = decode_script("ÉMILE\nOui.\n".encode("cp1252"), "a")
    changed = replace(script, elements=(*script.elements, Action(script.elements[0].span, "Жar.")))
    assert script_bytes(changed).decode("utf-8") == "ÉMILE\nOui.\n\nЖar.\n"


def test_a_mark_left_in_the_text_names_no_one() -> None:
    script, _ = parse_script("\ufeffMARA\nHello.", "a")
    speech = script.elements[0]
    assert isinstance(speech, Speech)
    assert (speech.name, speech.name_span.column) == ("MARA", 2)


def test_a_large_script_keeps_every_line() -> None:
    """A quarter of a megabyte here; `tests/bench/bench_script.py` shows that ten take ten times as long."""
    count = 10_000
    script, problems = parse_script("MARA\nA line of some words.\n\n" * count, "a")
    words = [
        part for e in script.elements if isinstance(e, Speech) for part in e.parts if isinstance(part, Words)
    ]
    assert len(words) == count
    assert words[-1].span.line == 3 * count - 1
    assert problems == ()
