"""What is found in the heads of covers, and what is said of it."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.checks import find_problems
from radioplay.deliver.cover import Picture, find_cover_problems, look_at, read_cover, read_cover_problems
from radioplay.project import read_project

OURS = Path(__file__).parents[2] / "cover.png"


def png(width: int, height: int, colour: int = 2, *more: tuple[bytes, bytes]) -> bytes:
    """A picture of the given type of colour, without a pixel."""
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, colour, 0, 0, 0])
    chunks = [(b"IHDR", head), *more, (b"IDAT", b"pixels"), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")
        for name, content in chunks
    )


def jpeg(width: int, height: int, parts: int = 3, marker: int = 0xC0) -> bytes:
    """A picture in so many colours, with a preview of its own in its head, without a pixel."""
    preview = b"\xff\xd8\xff\xc0\x00\x0b\x08" + bytes([0, 16, 0, 16, 3]) + b"\xff\xd9"
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    segments = [
        (0xE1, b"Exif" + preview),
        (0xDB, bytes(65)),
        (marker, b"\x08" + size + bytes([parts]) + bytes(9)),
    ]
    body = b"".join(
        bytes([0xFF, code]) + (len(text) + 2).to_bytes(2, "big") + text for code, text in segments
    )
    return b"\xff\xd8\xff" + body + b"\xff\xda" + bytes(20) + b"\xff\xd9"


def complaints(data: bytes | None) -> list[str]:
    return [f"{each.code} {each.message}" for each in find_cover_problems(data, "cover.png")]


def test_our_own_cover_is_as_directories_want_it() -> None:
    data = OURS.read_bytes()
    assert look_at(data) == Picture("image/png", 1400, 1400, "RGB", alpha=False, size=len(data))
    assert complaints(data) == []


@pytest.mark.parametrize("side", [1400, 3000])
def test_the_smallest_and_the_largest_are_fine(side: int) -> None:
    assert complaints(png(side, side)) == complaints(jpeg(side, side)) == complaints(png(side, side, 3)) == []
    assert complaints(jpeg(side, side, marker=0xC2)) == []  # progressive


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (png(1500, 1400), ["D042 cover.png isn't square: 1500 by 1400 pixels"]),
        (jpeg(1399, 1399), ["D043 cover.png is too small: 1399 by 1399 pixels"]),
        (png(3001, 3001), ["D044 cover.png is too large: 3001 by 3001 pixels"]),
        (jpeg(1400, 1400, 4), ["D045 cover.png has colours for print (CMYK)"]),
        (jpeg(1400, 1400, 1), ["D045 cover.png is in shades of grey"]),
        (png(1400, 1400, 0), ["D045 cover.png is in shades of grey"]),
        (png(1400, 1400, 6), ["D046 cover.png has an alpha channel"]),
        (png(1400, 1400, 3, (b"tRNS", b"\0")), ["D046 cover.png has an alpha channel"]),
        (
            png(1400, 1400, 2, (b"tEXt", bytes(600_000))),
            ["D047 cover.png has 600 kB, which every listener loads with every episode"],
        ),
        (None, ["D040 the show has no cover, which every directory asks for"]),
    ],
)  # fmt: skip
def test_a_cover_that_directories_mind_is_a_warning(data: bytes | None, said: list[str]) -> None:
    assert complaints(data) == said
    assert all(each.severity == "warning" and each.hint for each in find_cover_problems(data, "cover.png"))


def test_everything_wrong_is_said_at_once() -> None:
    codes = [said[:4] for said in complaints(png(700, 500, 4))]
    assert codes == ["D042", "D043", "D045", "D046"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Dear reader,", "cover.png isn't a picture that can be read"),
        (b"", "cover.png isn't a picture that can be read"),
        (b"GIF89a", "cover.png is a GIF, which many players don't show"),
        (b"RIFF\0\0\0\0WEBP", "cover.png is a WebP, which many players don't show"),
        (png(1400, 1400)[:-1], "cover.png isn't a picture that can be read"),
        (jpeg(1400, 1400)[:-30], "cover.png isn't a picture that can be read"),
        (png(0, 1400), "cover.png isn't a picture that can be read"),
        (png(1400, 1400, 5), "cover.png isn't a picture that can be read"),
        (jpeg(1400, 1400, 2), "cover.png isn't a picture that can be read"),
    ],
)
def test_what_is_no_picture_is_an_error(data: bytes, said: str) -> None:
    assert complaints(data) == [f"D041 {said}"]
    assert find_cover_problems(data, "cover.png")[0].severity == "error"


@given(st.binary(max_size=80), st.sampled_from([png(1400, 1400), jpeg(1400, 1400), b""]), st.integers(0, 200))
def test_nothing_in_a_file_raises(data: bytes, start: bytes, at: int) -> None:
    find_cover_problems(start[:at] + data + start[at + len(data) :], "cover.png")
    find_cover_problems(start[:at], "cover.png")


def test_a_shows_cover_is_looked_at_where_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    cast = tmp_path / "cast.toml"

    def said() -> list[tuple[str, int]]:
        project, _ = read_project(tmp_path)
        return [(each.code, each.span.line if each.span else 0) for each in read_cover_problems(project)]

    cast.write_text('\n[show]\ntitle = "A"\n', encoding="utf-8")
    assert said() == [("D040", 2)]
    cast.write_text('[show]\ntitle = "A"\ncover = "c.png"\n', encoding="utf-8")
    assert said() == []  # reading the project says that it isn't there
    (tmp_path / "c.png").write_text("Dear reader,", encoding="utf-8")
    assert said() == [("D041", 3)]
    (tmp_path / "c.png").write_bytes(png(1400, 1400, 6))
    assert said() == [("D046", 3)]


def test_a_cover_that_is_none_stays_out_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    (tmp_path / "cast.toml").write_text('[show]\ncover = "c.png"\n', encoding="utf-8")
    project, _ = read_project(tmp_path)
    assert read_cover(project) == (None, ())
    (tmp_path / "c.png").write_text("Dear reader,", encoding="utf-8")
    data, problems = read_cover(project)
    assert (data, [each.code for each in problems]) == (None, ["D041"])
    assert [each.code for each in find_problems(project)] == ["D041"]
    (tmp_path / "c.png").write_bytes(png(7, 9))
    assert read_cover(project) == (png(7, 9), ())
