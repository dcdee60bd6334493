"""The letters of a PDF: which font has which.

Every reader of PDF has Helvetica, which is enough for the languages of Western Europe. A script with other letters is
set in a family of fonts that this computer has: Liberation Sans, Arial, Noto Sans or DejaVu Sans, whichever has most
of its letters, and what that lacks comes from any other font that is known to have many. Chinese, Japanese and
Korean that nothing else has are left to fonts that readers of PDF bring along. A font of one's own comes before
all of these.

Fonts are looked for where the system keeps them, and only when they are needed.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from radioplay.deliver.playscript.paper import Face

_BUILT_IN: dict[Face, str] = {"plain": "Helvetica", "bold": "Helvetica-Bold", "italic": "Helvetica-Oblique"}
_FAMILIES = (
    ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"),
    ("arial", "arialbd", "ariali"),
    ("Arial", "Arial Bold", "Arial Italic"),
    ("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"),
    ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
)
_OTHERS = re.compile(
    r"Arial ?Unicode.*|ARIALUNI|NotoSans\w*-Regular|FreeSans|segoeui|seguisym|Symbola\w*|DroidSansFallback\w*|"
    r"wqy-(zenhei|microhei)|msyh|simsun|simhei|malgun|YuGothM|msgothic|tahoma|leelawui|nirmala|Ayuthaya",
    re.IGNORECASE,
)
_MOST = 80
"""Fonts that are opened in search of a letter."""
_BY_READERS = (
    ("HeiseiKakuGo-W5", re.compile("[\u3040-\u30ff]")),
    ("HYGothic-Medium", re.compile("[\u1100-\u11ff\uac00-\ud7af]")),
    ("STSong-Light", re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")),
)
_ABSENT = "?"
_RIGHT_TO_LEFT = ("R", "AL")


class Fonts:
    """The fonts of one document.

    Args:
        text: all that is in it.
        own: a TrueType font that comes before all others.

    Raises:
        ValueError: that font can't be used.
    """

    def __init__(self, text: str, own: Path | None = None) -> None:
        self.absent: set[str] = set()
        self._letters = {char for char in text if not _is_plain(char) and not _is_unseen(char)}
        self.turned = any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in self._letters)
        self._faces = dict(_BUILT_IN)
        self._known: dict[str, Any] = {}
        self._chosen: dict[str, str] = {}
        self._widths: dict[tuple[str, Face], float] = {}
        if own:
            self._take_own(own)
        elif self._letters:
            self._take_family()

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide a text is, in points."""
        found = self._widths.get((text, face))
        if found is None:
            from reportlab.pdfbase.pdfmetrics import stringWidth

            found = sum(stringWidth(piece, font, 1.0) for font, piece in self.pieces(text, face))
            self._widths[text, face] = found
        return found * size

    def pieces(self, text: str, face: Face) -> Iterator[tuple[str, str]]:
        """A text as pieces of one font each: (font, piece). What no font has is a question mark."""
        main = self._faces[face]
        font, piece = main, ""
        for char in text:
            if _is_unseen(char):
                continue
            here = self._font_of(char, main)
            shown = char if here else _ABSENT
            if (here or main) != font and piece:
                yield font, piece
                piece = ""
            font, piece = here or main, piece + shown
        if piece:
            yield font, piece

    def _font_of(self, char: str, main: str) -> str:
        """The font that has a letter; empty where none does."""
        if main in self._known:
            if self._has(main, char):
                return main
        elif _is_plain(char):
            return main
        if char not in self._chosen:
            self._chosen[char] = self._found(char)
        return self._chosen[char]

    def _found(self, char: str) -> str:
        for name in self._known:
            if self._has(name, char):
                return name
        if _is_plain(char):
            return _BUILT_IN["plain"]
        while self._unopened:
            name = self._open(self._unopened.pop(0))
            if name and self._has(name, char):
                return name
        for name, letters in _BY_READERS:
            if letters.match(char):
                return _with_reader(name)
        self.absent.add(char)
        return ""

    def _take_own(self, path: Path) -> None:
        name = self._open(path)
        if not name:
            raise ValueError(f"{path} is no TrueType font that can be used; a .ttf is needed")
        self._faces = dict.fromkeys(self._faces, name)

    def _take_family(self) -> None:
        """The family that has the most of the letters."""
        best: tuple[int, Sequence[Path]] = (0, ())
        for names in _FAMILIES:
            files = [self._installed[name.casefold()] for name in names if name.casefold() in self._installed]
            name = self._open(files[0]) if len(files) == len(names) else ""
            count = sum(self._has(name, char) for char in self._letters) if name else 0
            if count > best[0]:
                best = count, files
        names_of = [self._open(path) for path in best[1]]
        if names_of and all(names_of):
            self._faces = dict(zip(self._faces, names_of, strict=True))

    @cached_property
    def _installed(self) -> dict[str, Path]:
        """Every font of the system by its file's name, without case and suffix."""
        return {path.stem.casefold(): path for path in _font_files()}

    @cached_property
    def _unopened(self) -> list[Path]:
        """Fonts that may have a letter, those with many letters first."""
        found = [path for path in self._installed.values() if _OTHERS.fullmatch(path.stem)]
        return sorted(found, key=lambda path: path.stem.casefold())[:_MOST]

    def _open(self, path: Path) -> str:
        """Make a font known: what it is called in the document; empty where it can't be used."""
        from reportlab.pdfbase.pdfmetrics import registerFont
        from reportlab.pdfbase.ttfonts import TTFont

        name = f"radioplay {path}"
        if name not in self._known:
            try:
                font = TTFont(name, str(path))
            except Exception:  # a damaged font fails in as many ways as it has tables
                return ""
            registerFont(font)
            self._known[name] = font.face.charToGlyph
        return name

    def _has(self, name: str, char: str) -> bool:
        return ord(char) in self._known[name]


def _with_reader(name: str) -> str:
    """A font that isn't in the file: who shows it has one like it."""
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.pdfmetrics import registerFont

    registerFont(UnicodeCIDFont(name))
    return name


def _is_plain(char: str) -> bool:
    """Whether Helvetica has it."""
    try:
        return bool(char.encode("cp1252")) and char.isprintable()
    except UnicodeEncodeError:
        return False


def _is_unseen(char: str) -> bool:
    """Marks that join, part or turn letters, and controls: nothing is drawn for them."""
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") or "\ufe00" <= char <= "\ufe0f"


def _font_files() -> Iterator[Path]:
    """The TrueType fonts of this computer."""
    for folder in _font_folders():
        for place, _, names in os.walk(folder):
            yield from (Path(place, name) for name in names if name.lower().endswith((".ttf", ".ttc")))


def _font_folders() -> Iterable[Path]:
    """Where systems keep fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home))
        return Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts"), Path(local, "Microsoft/Windows/Fonts")
    if sys.platform == "darwin":
        return home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")
    data = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    return data / "fonts", home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")
