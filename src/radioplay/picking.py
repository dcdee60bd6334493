"""The take book × a performance: which delivery each entry is about, and the performance with the picks in it.

An entry goes with the delivery that has its words and its character; where there are several, with the one
that comes after the same words (of these, with the one of its number), else with the first that is free.
An entry whose words are gone has lapsed.
"""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from radioplay.audio import AudioError, open_sound
from radioplay.cast import fold_name
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.performance import Delivery, Performance
from radioplay.shelf import inside
from radioplay.takebook import Entry, Reading, TakeBook, words_said

_LIKE = 0.6
"""How much of the letters must be the same for a line to be the one that an entry may have been about."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The entries of a take book that are about lines of an episode, by the name of the delivery."""

    entries: Mapping[str, Entry]
    lapsed: tuple[Entry, ...]


def line_entries(performance: Performance) -> Mapping[str, Entry]:
    """An entry without takes for each line as the script stands, by the line's name."""
    found: dict[str, Entry] = {}
    alike: Counter[tuple[object, ...]] = Counter()
    after = ""
    for line in performance.deliveries:
        entry = Entry(performance.episode, line.name, line.character.name, line.text, after)
        alike[entry.key] += 1
        found[line.name] = replace(entry, nth=alike[entry.key])
        after = line.text
    return found


def match(book: TakeBook, performance: Performance, episodes: Collection[str]) -> Matched:
    """Find the line that each entry is about.

    Args:
        book: all of it.
        performance: the episode as it stands in the script.
        episodes: the names of all episodes. Entries of one that is gone, which may have been renamed or
            split, are about lines here that come after the same words; and about others, where most are.
    """
    here = [e for e in book if e.episode == performance.episode]
    moved: dict[str, list[Entry]] = defaultdict(list)
    for entry in book:
        if entry.episode not in episodes and entry.episode != performance.episode:
            moved[entry.episode].append(entry)
    lines: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for line in line_entries(performance).values():
        lines[_said(line)].append(line)
    found: dict[str, Entry] = {}

    def take(entries: Sequence[Entry], fits: Callable[[Entry, Entry], bool]) -> list[Entry]:
        """Give each entry the first free line that fits; those left over."""
        rest = []
        for entry in entries:
            free = (line for line in lines.get(_said(entry), ()) if line.name not in found)
            line = next((line for line in free if fits(entry, line)), None)
            if line is None:
                rest.append(entry)
            else:
                found[line.name] = entry
        return rest

    left = take(here, lambda entry, line: entry.key == line.key)
    left = take(left, _after_the_same)
    left = take(left, lambda entry, line: entry.name == line.name)
    left = take(left, lambda *_: True)
    for entries in moved.values():
        others = take(entries, lambda entry, line: entry.key[1:] == line.key[1:])
        others = take(others, _after_the_same)
        if len(others) < len(entries) / 2:
            take(others, lambda *_: True)
    return Matched(found, tuple(left))


def _said(entry: Entry) -> tuple[object, ...]:
    return fold_name(entry.character), entry.words


def _after_the_same(entry: Entry, line: Entry) -> bool:
    return words_said(entry.after) == words_said(line.after)


def apply(
    performance: Performance, matched: Matched, root: Path, *, only_recordings: bool = False
) -> tuple[Performance, Problems]:
    """The performance with the picked takes in it.

    Args:
        performance: the episode as it stands in the script.
        matched: from `match`.
        root: the project's folder, where recordings are.
        only_recordings: leave other picks out, as for a scratch read.

    Returns:
        The performance, its recordings as whole paths; and picks that have lapsed (T004) or whose recording
        is gone (T005).
    """
    problems = [p for e in matched.lapsed if e.picked for p in _lapsed(e, performance, matched)]
    events = []
    for event in performance.events:
        entry = matched.entries.get(event.name) if isinstance(event, Delivery) else None
        if isinstance(event, Delivery) and entry and entry.picked:
            event, problem = _given(event, entry, root, only_recordings)
            problems += [problem] if problem else []
        events.append(event)
    return replace(performance, events=tuple(events)), tuple(problems)


def located(reading: Reading, root: Path) -> Reading | None:
    """A reading whose recording is a whole path; None where that isn't there, or leads out of the project."""
    if not reading.recording:
        return reading
    path = inside(root, reading.recording)
    try:
        there = path is not None and path.is_file()
    except OSError:  # its name is too long for this disk
        there = False
    return replace(reading, recording=str(path)) if there else None


def _given(
    line: Delivery, entry: Entry, root: Path, only_recordings: bool
) -> tuple[Delivery, Diagnostic | None]:
    reading = located(entry.used, root)
    whose = f"{line.character.name}'s line {line.name}"
    trouble = f"there is no {entry.used.recording}, the recording of {whose}" if reading is None else None
    if reading and reading.recording and (reason := _unplayable(Path(reading.recording))):
        trouble = f"the recording of {whose} can't be used: {reason}"
    if reading is None or trouble:
        hint = f"put it back, or: radioplay takes pick {line.name} 0; the line is synthesised meanwhile"
        return line, Diagnostic("T005", trouble or "", entry.span, hint)
    if only_recordings and not reading.recording:
        return line, None
    return reading.of(line), None


def _unplayable(path: Path) -> str | None:
    """Why a file is no sound; None where it opens as one."""
    try:
        with open_sound(path):
            return None
    except (AudioError, OSError) as error:
        return str(error)


def _lapsed(entry: Entry, performance: Performance, matched: Matched) -> Problems:
    """T004 for a pick; nothing once another take is picked for the line that its words have become."""
    near = _nearest(entry, performance)
    instead = matched.entries.get(near.name) if near else None
    if instead and instead.picked:
        return ()
    message = (
        f"the take picked for {entry.character}'s “{entry.text}” is no longer used: nobody says that now"
    )
    hint = "delete the entry, or put the words back"
    if near:
        hint = f"line {near.name} says “{near.text}” now: {_cure(entry, near.name)}; or delete the entry"
    return (Diagnostic("T004", message, entry.span, hint, "warning"),)


def _cure(entry: Entry, name: str) -> str:
    if not entry.used.recording:
        return f"radioplay takes retake {name} --pick"
    return f"if {entry.used.recording} still fits, import a copy of it named {name}{Path(entry.used.recording).suffix}"


def _nearest(entry: Entry, performance: Performance) -> Delivery | None:
    """The line of the same character that its words may have become."""
    mine = [d for d in performance.deliveries if fold_name(d.character.name) == fold_name(entry.character)]

    def likeness(line: Delivery) -> float:
        now = " ".join(words_said(line.text))
        return difflib.SequenceMatcher(None, " ".join(entry.words), now, autojunk=False).ratio()

    best = max(mine, key=likeness, default=None)
    return best if best is not None and likeness(best) >= _LIKE else None
