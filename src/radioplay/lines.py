"""Names of lines: how a person points at one, and which line is meant.

A line's name is its scene and number, `1.03`. Its stable name has the first words behind that,
`1.03-were-closed-unless`: the number finds it at once, the words find it again when numbers have shifted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from radioplay.diagnostics import did_you_mean
from radioplay.performance import Delivery
from radioplay.takebook import words_said

_WORDS = 4
_NUMBER = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")


class LineError(Exception):
    """No line, or more than one, is meant by what somebody wrote; `hint` says what would be right."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


def stable_name(line: Delivery) -> str:
    """`1.03-were-closed-unless`."""
    return f"{line.name}-{_first_words(line)}"


def numbered(lines: Sequence[Delivery]) -> dict[str, str]:
    """The number of each line on paper, by its name: speeches count from 1 through the episode.

    A speech in several goes has letters: `12a`, `12b`.
    """
    numbers = {}
    for number, (_, group) in enumerate(groupby(lines, lambda line: line.speech), 1):
        goes = list(group)
        for index, line in enumerate(goes):
            numbers[line.name] = f"{number}{_letter(index) if len(goes) > 1 else ''}"
    return numbers


def find_lines(wanted: str, lines: Sequence[Delivery]) -> tuple[Delivery, ...]:
    """The lines that `wanted` means: one, or all the goes of one speech.

    Args:
        wanted: `1.03` (a speech), `1.03.2` (one go of it), a stable name, `MARA 12` or `MARA-012` (her
            twelfth speech on paper, see `numbered`), or words that only one line has.
        lines: all the lines of an episode, in order.

    Raises:
        LineError: none is meant, or more than one.
    """
    found = _by_number(wanted, lines) or _by_stable_name(wanted, lines) or _by_paper(wanted, lines)
    if not found:
        found = _by_words(wanted, lines)
    if not found:
        names = {stable_name(line): line for line in lines}
        hint = did_you_mean(wanted, names) or "radioplay check --lines shows them all"
        raise LineError(f"there is no line {wanted}", hint)
    speeches = {line.speech for line in found}
    if len(speeches) > 1:
        some = ", ".join(stable_name(line) for line in found[:4])
        raise LineError(f"{wanted} may be any of {len(found)} lines", f"say which: {some}")
    return found


def _by_number(wanted: str, lines: Sequence[Delivery]) -> tuple[Delivery, ...]:
    match = _NUMBER.fullmatch(wanted.strip())
    if not match:
        return ()
    name = f"{int(match[1])}.{int(match[2]):02d}" + (f".{match[3]}" if match[3] else "")
    if match[3]:
        return tuple(line for line in lines if line.name == (name.removesuffix(".1")))
    return tuple(line for line in lines if line.speech == name)


def _by_stable_name(wanted: str, lines: Sequence[Delivery]) -> tuple[Delivery, ...]:
    """By the words of a stable name; its number only tells apart lines that begin alike."""
    number, _, words = wanted.strip().casefold().partition("-")
    if not (words and _NUMBER.fullmatch(number)):
        return ()
    alike = tuple(line for line in lines if _first_words(line) == words)
    there = tuple(line for line in alike if line.name == number)
    return there or alike


def _by_paper(wanted: str, lines: Sequence[Delivery]) -> tuple[Delivery, ...]:
    match = re.fullmatch(r"(?:(.*\S)[\s_-]+)?0*([1-9]\d*)([a-z])?", wanted.strip(), re.IGNORECASE)
    if not match:
        return ()
    numbers = numbered(lines)
    number, letter = match[2], (match[3] or "").lower()
    return tuple(
        line
        for line in lines
        if re.fullmatch(rf"{number}{letter or '[a-z]?'}", numbers[line.name])
        and (not match[1] or words_said(match[1]) in map(words_said, _names(line)))
    )


def _names(line: Delivery) -> tuple[str, ...]:
    """What its speaker may be called: on a sheet as in the cast, in the script also by an alias."""
    return (line.character.name, *line.character.aliases)


def _by_words(wanted: str, lines: Sequence[Delivery]) -> tuple[Delivery, ...]:
    words = " ".join(words_said(wanted))
    if not words:
        return ()
    return tuple(line for line in lines if f" {words} " in f" {' '.join(words_said(line.text))} ")


def _first_words(line: Delivery) -> str:
    return "-".join(words_said(line.text)[:_WORDS])


def _letter(index: int) -> str:
    """a … z, then aa, ab …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
