"""Names of files and folders: what a recording's name says about it, and names that every disk takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from radioplay.cast import Character, fold_name
from radioplay.takebook import words_said

_LETTERS_OR_DIGITS = re.compile(r"[^\W\d_]+|\d+")
_LINE = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(?!\d)")
_NUMBER = re.compile(r"0*([1-9]\d*)(?:([a-z]{1,2})(?![^\W_]))?(?!\d)")
_TAKE = re.compile(r"(?:^|[\W_])(?:take|tk|t|v|alt)[\W_]*0*(\d+)(?!\d)|^[\W_]*0*(\d+)(?:[\W_]|$)")
_BETWEEN = " _-.,#"

# What recorders and editing programs call a file by themselves: the number behind it counts their files.
_RECORDERS = frozenset(
    "audio aufnahme clip dr file img memo mono new newrecording rec record recording sound st stereo str "
    "take tascam track untitled vid video voice voicememo wav zoom".split()
)
_NUMBER_WORDS = frozenset(("line", "lines", "no", "nr", "number"))
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
_LONGEST = 80  # bytes; disks take 255, and a number and a suffix follow


@dataclass(frozen=True, slots=True)
class Label:
    """What the name of a recording says.

    Attributes:
        character: a name in the cast; empty where it names nobody.
        stranger: the name of somebody who isn't in the cast.
        number: on paper, without leading zeros: `12`, `12b`.
        line: `1.03` or `1.03.2`.
        rest: what stands behind the number or line: first words of the line, the number of the take.
    """

    character: str = ""
    stranger: str = ""
    number: str = ""
    line: str = ""
    rest: str = ""

    @property
    def says_line(self) -> bool:
        """Whether it says which line it is."""
        return bool(self.number or self.line)

    @property
    def take(self) -> int:
        """The number of the take that it names; 0 where it names none."""
        found = _TAKE.search(self.rest)
        return int(found[1] or found[2]) if found else 0

    @property
    def words(self) -> str:
        """`rest` as it would stand in a stable name: `were-closed-unless`."""
        return "-".join(words_said(self.rest.replace("_", " ")))


def label_of(stem: str, cast: Iterable[Character]) -> Label:
    """Understand the name of a recording.

    `MARA-012`, `mara_012_take2`, `012`, `12b (2)`, `1.03`, `1.03-were-closed-unless`, `MARA 1.03`, `MARA`.

    Args:
        stem: the name without its suffix.
        cast: who may be named, by name or alias; names with figures in them win over their beginnings.
    """
    name = fold_name(stem)
    named = [Label(who.name, rest=rest) for who, rest in _prefixed(name, cast)]
    for label in named:
        placed = _placed(label.rest)
        if placed.says_line:
            return replace(placed, character=label.character)
    plain = _placed(name)
    if plain.says_line or named:
        return plain if plain.says_line else named[0]
    prefix = re.match(r"[^\d]+", name)
    placed = _placed(name[prefix.end() :]) if prefix else Label()
    who = prefix[0].strip(_BETWEEN) if prefix else ""
    if not (placed.says_line and who) or _compact(who) in _RECORDERS:
        return Label(rest=name)
    return placed if _compact(who) in _NUMBER_WORDS else replace(placed, stranger=stem[: len(who)])


def folder_of(names: Sequence[str], cast: Iterable[Character]) -> str:
    """The character whom the innermost of some folders is named after; empty where none is."""
    cast = tuple(cast)
    for name in reversed(names):
        for who in cast:
            if _compact(name) in {_compact(each) for each in (who.name, *who.aliases)}:
                return who.name
    return ""


def file_name(name: str, number: str) -> str:
    """How a recording is to be named, without suffix: `MRS-PELL-012`, `MARA-007b`."""
    figures = re.match(r"\d+", number)
    digits = figures[0] if figures else ""
    words = "-".join(part for part in re.split(r"[^\w]+|_", name.replace("'", "").replace("’", "")) if part)
    return f"{safe_name(words)}-{digits.zfill(3)}{number[len(digits) :]}"


def safe_name(text: str) -> str:
    """A text as the name of a file or folder that Windows, macOS and Linux all take.

    It holds no separator, nothing with a meaning to a shell or a disk, no trailing dot, and is never empty.
    """
    name = unicodedata.normalize("NFC", text)
    name = "".join(char if char.isalnum() or char in " .-'&+()" else "_" for char in name)
    while len(name.encode("utf-8")) > _LONGEST:
        name = name[:-1]
    name = name.strip(" .") or "_"
    return f"{name}_" if name.partition(".")[0].casefold() in _RESERVED else name


def _placed(text: str) -> Label:
    """The line or the number that a text begins with."""
    text = text.lstrip(_BETWEEN)
    line = _LINE.match(text)
    if line:
        name = f"{int(line[1])}.{int(line[2]):02d}" + (f".{int(line[3])}" if line[3] else "")
        return Label(line=name, rest=text[line.end() :])
    number = _NUMBER.match(text)
    if number:
        return Label(number=f"{number[1]}{number[2] or ''}", rest=text[number.end() :])
    return Label()


def _prefixed(name: str, cast: Iterable[Character]) -> list[tuple[Character, str]]:
    """Who may be named at the beginning, the longest names first, and what is left."""
    ends: dict[str, int] = {}
    for part in _LETTERS_OR_DIGITS.finditer(name):
        ends[_compact(name[: part.end()])] = part.end()
    found = [
        (ends[_compact(each)], who)
        for who in cast
        for each in (who.name, *who.aliases)
        if _compact(each) in ends
    ]
    found.sort(key=lambda pair: -pair[0])
    return [(who, name[end:]) for end, who in found]


def _compact(name: str) -> str:
    """A name as letters and figures alone."""
    return "".join(_LETTERS_OR_DIGITS.findall(fold_name(name)))
