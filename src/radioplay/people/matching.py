"""Recordings × lines by what the recordings are called: which is of which line, and what doesn't fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from radioplay.cast import Cast, fold_name
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.lines import LineError, find_lines, numbered, stable_name
from radioplay.people.files import File
from radioplay.people.naming import Label
from radioplay.people.pages import Sheet, newest
from radioplay.performance import Delivery, Performance
from radioplay.picking import match
from radioplay.takebook import Entry, words_said

Lines = tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """A recording and the line that it is of: all the goes of one speech, or one of them.

    `take` is the number of the take that its name gives it; 0 where it gives none.
    """

    file: File
    lines: Lines
    take: int = 0


class Meaning:
    """What numbers and names of lines mean in an episode.

    Args:
        performance: the episode as it stands in the script.
        cast: who is in it.
        sheets: what was printed.
        edition: of the sheets, where not the newest.
    """

    def __init__(
        self, performance: Performance, cast: Cast, sheets: Sequence[Sheet] = (), edition: int = 0
    ) -> None:
        self.performance, self.cast, self.sheets = performance, cast, sheets
        self.lines = performance.deliveries
        self._edition = edition
        self._now = numbered(self.lines)
        self._printed: dict[str, tuple[dict[str, Delivery], dict[str, Entry]]] = {}

    def lines_of(self, character: str) -> Lines:
        """All of somebody's lines."""
        return tuple(line for line in self.lines if line.character.name == character)

    def match(self, file: File) -> tuple[Matched | None, Problems]:
        """The line that a file's name means.

        Returns:
            None where it means none, with why: T054 (it says nothing), T055 (of nobody in the cast), T056
            (there is no such line, or it is somebody else's), T057 (the words have changed).
        """
        label = file.label
        if label.stranger:
            return None, (self._stranger(file),)
        if label.line:
            return self._by_line(file)
        if label.number:
            return self._by_number(file)
        lines = self._by_first_words(label)
        if lines:
            return Matched(file, lines), ()
        hint = (
            f"many of {label.character}'s lines in one: --split; one line: name it by its number, or --by-words"
            if label.character
            else "call it MARA-012.wav, as the sheet says; or have it told by its words: --by-words"
        )
        return None, (Diagnostic("T054", f"{file.shown}: its name says no line", file.span, hint),)

    def on_paper(self, character: str, number: str) -> Lines:
        """The lines of somebody that have a number on her sheet, or in the script where none is printed."""
        known, _ = self._numbers(character)
        return _numbered(number, known)

    def number_of(self, line: Delivery) -> str:
        """What a line is called on paper: by its newest sheet, else as in the script."""
        known, _ = self._numbers(line.character.name)
        return next(
            (number for number, each in known.items() if each.name == line.name), self._now[line.name]
        )

    def _numbers(self, character: str) -> tuple[dict[str, Delivery], dict[str, Entry]]:
        """Somebody's lines by number, and the numbers whose words nobody says now."""
        if character not in self._printed:
            self._printed[character] = self._read_off(character)
        return self._printed[character]

    def _read_off(self, character: str) -> tuple[dict[str, Delivery], dict[str, Entry]]:
        sheet = newest(character, self.sheets, self._edition)
        hers = self.lines_of(character)
        if sheet is None:
            return {self._now[line.name]: line for line in hers}, {}
        # Two numbers may have the same words; an entry finds its line as one of the take book does.
        entries = tuple(replace(entry, character=character) for _, entry in sheet.lines)
        found = match(entries, self.performance, [self.performance.episode]).entries
        by_entry = {id(entry): name for name, entry in found.items()}
        by_name = {line.name: line for line in hers}
        known, gone = {}, {}
        for (number, _), entry in zip(sheet.lines, entries, strict=True):
            if id(entry) in by_entry:
                known[number] = by_name[by_entry[id(entry)]]
            else:
                gone[number] = entry
        return known, gone

    def _by_number(self, file: File) -> tuple[Matched | None, Problems]:
        label = file.label
        names = [label.character] if label.character else [c.name for c in self.cast.characters]
        for name in names:
            known, gone = self._numbers(name)
            lost = [gone[number] for number in gone if _is_number(label.number, number)]
            lines = _numbered(label.number, known)
            if lines and not lost:
                return Matched(file, lines, label.take), self._meant_another(file, name, lines)
            if lost:
                return None, (self._changed(file, lost[0]),)
        return None, (self._no_number(file),)

    def _by_line(self, file: File) -> tuple[Matched | None, Problems]:
        label = file.label
        try:
            lines, rest = self._named(label)
        except LineError as error:
            message = f"{file.shown}: {error}"
            return None, (Diagnostic("T056", message, file.span, error.hint),)
        who = lines[0].character.name
        if label.character and fold_name(label.character) != fold_name(who):
            return None, (self._anothers(file, lines),)
        return Matched(file, lines, replace(label, rest=rest).take), ()

    def _named(self, label: Label) -> tuple[Lines, str]:
        """The lines of `1.03-were-closed-unless-2`, and what is behind the words; else those of `1.03`."""
        pattern = {line.name: stable_name(line).partition("-")[2] for line in self.lines}
        alike = [
            line for line in self.lines if pattern[line.name] and _begins(label.words, pattern[line.name])
        ]
        alike.sort(key=lambda line: (line.name != label.line, -len(pattern[line.name])))
        if alike and ("-" in pattern[alike[0].name] or alike[0].name == label.line):
            return (alike[0],), label.words[len(pattern[alike[0].name]) :]
        return find_lines(label.line, self.lines), label.rest

    def _by_first_words(self, label: Label) -> Lines:
        """A line that is named by its first words alone."""
        lines = self.lines_of(label.character) if label.character else self.lines
        alike = [line for line in lines if label.words and stable_name(line).partition("-")[2] == label.words]
        return (alike[0],) if len(alike) == 1 and "-" in label.words else ()

    def _meant_another(self, file: File, name: str, lines: Lines) -> Problems:
        """A warning where the number means other words on an earlier edition of the sheet."""
        if self._edition:
            return ()
        words = {line.text for line in lines}
        for sheet in self.sheets:
            if fold_name(sheet.character) != fold_name(name):
                continue
            earlier = [entry.text for number, entry in sheet.lines if _is_number(file.label.number, number)]
            if any(words_said(text) not in map(words_said, words) for text in earlier):
                message = (
                    f"{file.shown} is taken for “{lines[0].text}”; in edition {sheet.edition} of {name}'s sheet "
                    f"that number was “{earlier[0]}”"
                )
                hint = f"for recordings made from that one: --edition {sheet.edition}"
                return (Diagnostic("T057", message, file.span, hint, "warning"),)
        return ()

    def _changed(self, file: File, entry: Entry) -> Diagnostic:
        message = f"{file.shown}: on the sheet its number is “{entry.text}”, which {entry.character} doesn't say now"
        hint = "if it is right all the same, call it by the line's name in the script, as 1.03.wav"
        return Diagnostic("T057", message, file.span, hint)

    def _no_number(self, file: File) -> Diagnostic:
        label = file.label
        other = next(
            (line for line in self.lines if _is_number(label.number, self._now[line.name])),
            None,
        )
        if label.character and other is not None:
            return self._anothers(file, (other,))
        whose = (
            f"{label.character} has no line {label.number}" if label.character else "there is no such line"
        )
        hers = [self.number_of(line) for line in self.lines_of(label.character)] if label.character else []
        hint = f"the numbers are {ranges(hers)}" if hers else "radioplay check --lines shows them all"
        return Diagnostic("T056", f"{file.shown}: {whose}", file.span, hint)

    def _anothers(self, file: File, lines: Lines) -> Diagnostic:
        line = lines[0]
        said = file.label.line or file.label.number
        message = f"{file.shown}: line {said} isn't {file.label.character}'s but {line.character.name}'s: “{line.text}”"
        hers = [self.number_of(each) for each in self.lines_of(file.label.character)]
        hint = f"the numbers of {file.label.character} are {ranges(hers)}" if hers else None
        return Diagnostic("T056", message, file.span, hint)

    def _stranger(self, file: File) -> Diagnostic:
        name = file.label.stranger
        near = did_you_mean(name, self.cast.names())
        message = f"{file.shown}: no one is cast as {name}"
        return Diagnostic("T055", message, file.span, near or "say whose it is: --as MARA")


def twice(matched: Iterable[Matched]) -> Problems:
    """T059 for files that are of one line without a number that says which take they are."""
    first: dict[tuple[str, int], Matched] = {}
    problems = []
    for each in matched:
        for line in each.lines:
            before = first.setdefault((line.name, each.take), each)
            if before is not each:
                message = f"{before.file.shown} and {each.file.shown} are both of line {line.name}: the last is used"
                hint = f"radioplay takes list {line.name} shows both"
                problems.append(Diagnostic("T059", message, each.file.span, hint, "warning"))
                break
    return tuple(problems)


def ranges(numbers: Sequence[str]) -> str:
    """`3, 7–9, 12a, 12b` for numbers in order."""
    runs: list[list[str]] = []
    for number in numbers:
        last = runs[-1][-1] if runs else ""
        if last.isdecimal() and number.isdecimal() and int(number) == int(last) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        run[0] if len(run) == 1 else f"{run[0]}{'–' if run[2:] else ', '}{run[-1]}" for run in runs
    )


def _numbered(wanted: str, known: dict[str, Delivery]) -> Lines:
    return tuple(line for number, line in known.items() if _is_number(wanted, number))


def _is_number(wanted: str, number: str) -> bool:
    """Whether a number on paper is the one meant: `12` means `12a` and `12b`, too."""
    return wanted == number or (wanted.isdecimal() and re.fullmatch(rf"{wanted}[a-z]+", number) is not None)


def _begins(text: str, start: str) -> bool:
    return text == start or text.startswith(f"{start}-")
