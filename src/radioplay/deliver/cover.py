"""A show's cover: what a JPEG or PNG says of itself at its head, and what podcast directories ask of it.

They take a square picture of 1400 to 3000 pixels in RGB without transparency, and advise less than 512 kB. Only
the head is read and no picture is decoded: https://www.w3.org/TR/png-3 and ITU-T T.81, annex B.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from radioplay.deliver.tags import picture_type
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.project import Project

SMALLEST, LARGEST = 1400, 3000
"""Pixels, along either side."""
MOST_BYTES = 512_000

_PNG_COLOURS = {0: "grey", 2: "RGB", 3: "palette", 4: "grey", 6: "RGB"}
_PNG_ALPHA = (4, 6)
_JPEG_COLOURS = {1: "grey", 3: "RGB", 4: "CMYK"}
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the markers of a frame's header
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers that nothing belongs to
_MINDED = {"CMYK": "has colours for print (CMYK)", "grey": "is in shades of grey"}
_OTHERS = (
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"II*\0", "a TIFF"),
    (b"MM\0*", "a TIFF"),
    (b"RIFF", "a WebP"),
    (b"8BPS", "a Photoshop file"),
    (b"%PDF", "a PDF"),
    (b"<svg", "an SVG"),
    (b"<?xml", "an SVG"),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """What the head of a picture says.

    Attributes:
        kind: `image/jpeg` or `image/png`.
        width, height: in pixels.
        colours: `RGB`, `grey`, `palette` or `CMYK`.
        alpha: it has an alpha channel, or a colour that is seen through; also where all of it is opaque.
        size: of the file, in bytes.
    """

    kind: str
    width: int
    height: int
    colours: str
    alpha: bool
    size: int


def look_at(data: bytes) -> Picture | None:
    """What a picture is; None where it isn't a JPEG or PNG, or is broken or cut short."""
    kind = picture_type(data)
    try:
        if kind == "image/png":
            return _png(data)
        return _jpeg(data) if kind == "image/jpeg" else None
    except IndexError:
        return None


def find_cover_problems(data: bytes | None, name: str, span: Span | None = None) -> Problems:
    """What a directory of podcasts would refuse in a cover, or warn of.

    Args:
        data: the file's content; None where the show has no cover.
        name: of the file, for messages.
        span: where the cover is named, or would be.

    Returns:
        An error where there is a file and it is no picture; all else are warnings.
    """
    if data is None:
        hint = f'name one under [show]: cover = "cover.png"; square, of {LARGEST} by {LARGEST} pixels'
        return (
            Diagnostic(
                "D040", "the show has no cover, which every directory asks for", span, hint, "warning"
            ),
        )
    picture = look_at(data)
    if picture is None:
        other = next((what for magic, what in _OTHERS if data.startswith(magic)), None)
        what = f"is {other}, which many players don't show" if other else "isn't a picture that can be read"
        return (Diagnostic("D041", f"{name} {what}", span, "save the cover as a JPEG or PNG"),)
    return tuple(
        Diagnostic(code, f"{name} {message}", span, hint, "warning")
        for code, message, hint in _complaints(picture)
    )


def read_cover_problems(project: Project) -> Problems:
    """What a directory of podcasts would mind in the cover that a show has; see `find_cover_problems`.

    Nothing is said here of a file that isn't there, which reading the project has found.
    """
    show = project.cast.show
    if not show.cover:
        return find_cover_problems(None, "", show.where("cover"))
    if project.cover is None:
        return ()
    try:
        return find_cover_problems(project.cover.read_bytes(), show.cover, show.cover_span)
    except OSError as error:
        why = error.strerror or str(error)
        return (Diagnostic("D041", f"{show.cover} can't be read ({why})", show.cover_span),)


def read_cover(project: Project) -> tuple[bytes | None, Problems]:
    """A show's cover, for its files; an error where it is none that can be read, and None then."""
    broken = tuple(each for each in read_cover_problems(project) if each.severity == "error")
    if broken or project.cover is None:
        return None, broken
    return project.cover.read_bytes(), ()


def _complaints(picture: Picture) -> Iterator[tuple[str, str, str]]:
    """(code, message, hint) of everything that a directory minds."""
    width, height = picture.width, picture.height
    if width != height:
        shorter = min(width, height)
        yield "D042", f"isn't square: {width} by {height} pixels", f"crop it to {shorter} by {shorter}"
    if min(width, height) < SMALLEST:
        least = f"directories want at least {SMALLEST} by {SMALLEST}, and like {LARGEST} by {LARGEST} best"
        yield "D043", f"is too small: {width} by {height} pixels", least
    elif max(width, height) > LARGEST:
        yield "D044", f"is too large: {width} by {height} pixels", f"scale it to {LARGEST} by {LARGEST}"
    if picture.colours in _MINDED:
        yield "D045", _MINDED[picture.colours], "save it as RGB"
    if picture.alpha:
        yield (
            "D046",
            "has an alpha channel",
            "save it without: directories refuse transparency, even where nothing shows through",
        )
    if picture.size > MOST_BYTES:
        yield (
            "D047",
            f"has {picture.size / 1000:.0f} kB, which every listener loads with every episode",
            f"keep it below {MOST_BYTES // 1000} kB; a JPEG is smaller than a PNG of a photograph",
        )


def _png(data: bytes) -> Picture | None:
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    code = data[25]
    names = [name for name, _ in _png_chunks(data)]
    if names[:1] != [b"IHDR"] or names[-1] != b"IEND" or code not in _PNG_COLOURS or not (width and height):
        return None
    alpha = code in _PNG_ALPHA or b"tRNS" in names
    return Picture("image/png", width, height, _PNG_COLOURS[code], alpha, len(data))


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int]]:
    """(name, length) of the chunks that are whole."""
    at = 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        if at + 12 + length > len(data):
            return
        yield data[at + 4 : at + 8], length
        at += 12 + length


def _jpeg(data: bytes) -> Picture | None:
    """Segments follow one another until the frame's header is there; the file has to have an end, too."""
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
        elif marker in _JPEG_BARE:
            at += 2
        elif marker in _JPEG_SIZES:
            height, width = (int.from_bytes(data[at + place : at + place + 2], "big") for place in (5, 7))
            colours = _JPEG_COLOURS.get(data[at + 9])
            whole = data.find(b"\xff\xd9", at) >= 0
            if colours is None or not whole or not (width and height):
                return None
            return Picture("image/jpeg", width, height, colours, alpha=False, size=len(data))
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
