"""A file of nudges × a performance: which clip each entry is about, as the script stands now.

A line is known by its first words; where several begin alike, by the words before it, and by its number. A cue
is known by its name, the line before it, and its count. An entry that nothing answers to has lapsed.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.lines import LineError, find_lines, stable_name
from radioplay.nudges import Nudges
from radioplay.nudging.book import Book, Entry
from radioplay.nudging.keys import keys_of, piece
from radioplay.performance import Delivery, Performance, Spot, Utterance
from radioplay.script.model import Cue

_LINE = re.compile(r"(?P<number>\d+(?:\.\d+)+)-(?P<words>[^/]+?)(?:/(?P<piece>\d+))?")
_CUE = re.compile(
    r"(?P<kind>cue|bed|music|utterance):(?P<words>.*?)(?:#(?P<number>\d+))?(?:/(?P<piece>\d+))?"
)
_LIKE = 0.6

Kin = tuple[str, str]
"""What is alike but for its number: the kind of a key, and its words."""
Number = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """A key without its piece, taken apart."""

    kin: Kin
    number: Number


@dataclass(frozen=True, slots=True)
class Target:
    """Something in the script that a nudge may be about.

    Attributes:
        key: its key, without a piece.
        root: the same, taken apart.
        after: the first words of the line before it (of a cue inside a line, that line's).
        line: the line that it is; None for cues.
    """

    key: str
    root: Root
    after: str = ""
    line: Delivery | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """The nudges of an episode as its script stands.

    Attributes:
        nudges: those that hold, by the key that the clip has now.
        entries: what the file says of them, by the same keys.
        lapsed: entries that nothing in the script answers to.
    """

    nudges: Nudges = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    lapsed: Book = ()


def targets_of(performance: Performance) -> tuple[Target, ...]:
    """Everything that a nudge may be about, in the order of the script."""
    keys, after = keys_of(performance), ""
    found: list[Target] = []

    def add_cue(cue: Cue) -> None:
        key = keys.of_cue(cue)
        root = take_apart(key)
        found.extend([Target(key, root[0], after)] if root else [])

    for event in performance.events:
        match event:
            case Delivery():
                key = stable_name(event)
                number, _, words = key.partition("-")
                found.append(Target(key, Root(("line", words), _number(number)), after, event))
                after = words
                for _, cue in event.cues:
                    add_cue(cue)
            case Spot() | Utterance():
                add_cue(event.cue)
    return tuple(found)


def take_apart(key: str) -> tuple[Root, int] | None:
    """A key's root and its piece; None for what is no key. A cue without a number is the first of its name."""
    for pattern in (_CUE, _LINE):
        match = pattern.fullmatch(key.strip().casefold())
        if match:
            kind = match["kind"] if pattern is _CUE else "line"
            words = " ".join(match["words"].split())
            return Root((kind, words), _number(match["number"] or "1")), int(match["piece"] or 1)
    return None


def place(book: Book, performance: Performance) -> tuple[Placed, Problems]:
    """Find what each entry is about; a warning (X042) for each that has lapsed, and for one that is there twice."""
    targets = targets_of(performance)
    found = match_keys({entry.key: entry.after for entry in book}, targets, performance)
    entries: dict[str, Entry] = {}
    lapsed: list[Entry] = []
    problems: list[Diagnostic] = []
    for entry in book:
        key = found.get(entry.key)
        if key is None:
            lapsed.append(entry)
            problems.append(_lapsed(entry, targets, found.values()))
        elif key in entries:
            message = f"{entry.key} is about the same as {entries[key].key}, which holds"
            problems.append(Diagnostic("X042", message, entry.span, "delete one of them", "warning"))
        else:
            entries[key] = entry
    nudges = {key: entry.nudge for key, entry in entries.items()}
    return Placed(nudges, entries, tuple(lapsed)), tuple(problems)


def match_keys(
    keys: Mapping[str, str], targets: Sequence[Target], performance: Performance
) -> Mapping[str, str]:
    """The keys that clips have now, by those that they had; what is gone is missing.

    Args:
        keys: as they were, each with the first words of the line before (empty where nobody knows).
        targets: from `targets_of`.
        performance: for keys that are no keys but name a line (`1.03`, `MARA 12`).
    """
    parts = {key: take_apart(key) for key in keys}
    roots: dict[Root, str] = {}
    for key, part in parts.items():
        if part:  # its pieces are all in one place
            roots[part[0]] = roots.get(part[0]) or keys[key]
    there = _match_roots(roots, targets)
    found = {}
    for key, part in parts.items():
        target = there.get(part[0]) if part else _named(key, targets, performance)
        if target:
            found[key] = piece(target.key, part[1] if part else 1)
    return found


def afters(targets: Sequence[Target]) -> Mapping[str, str]:
    """What a file should say of the line before, by key: for cues, and for lines of which several begin alike."""
    alike = Counter(target.root.kin for target in targets)
    return {
        target.key: target.after
        for target in targets
        if target.after and (target.line is None or alike[target.root.kin] > 1)
    }


def _match_roots(roots: Mapping[Root, str], targets: Sequence[Target]) -> Mapping[Root, Target]:
    """Each root's target: the surest matches first, no target twice."""
    kin: dict[Kin, list[Target]] = defaultdict(list)
    for target in targets:
        kin[target.root.kin].append(target)
    found: dict[Root, Target] = {}
    taken: set[str] = set()
    fits: tuple[Callable[[Root, str, Target], bool], ...] = (
        lambda root, after, target: root.number == target.root.number and after in ("", target.after),
        lambda _, after, target: after != "" and after == target.after,
        lambda root, _, target: root.number == target.root.number,
        lambda _, __, target: target.line is not None,
    )
    for fit in fits:
        for root, after in roots.items():
            if root in found:
                continue
            free = [t for t in kin.get(root.kin, ()) if t.key not in taken and fit(root, after, t)]
            if free:
                found[root] = min(free, key=lambda target: _apart(root.number, target.root.number))
                taken.add(found[root].key)
    return found


def _apart(one: Number, other: Number) -> tuple[bool, int, int]:
    """How far apart two numbers are: in another scene, the line of the same number is nearest."""
    behind = one[1:] != other[1:]
    scenes, lines = abs(one[0] - other[0]), abs((*one, 0)[1] - (*other, 0)[1])
    return behind, scenes, lines


def _named(key: str, targets: Sequence[Target], performance: Performance) -> Target | None:
    """The line that somebody has named in another way."""
    try:
        lines = find_lines(key, performance.deliveries)
    except LineError:
        return None
    return next((target for target in targets if target.line is lines[0]), None)


def _lapsed(entry: Entry, targets: Sequence[Target], taken: Iterable[str]) -> Diagnostic:
    part, gone = take_apart(entry.key), "nothing in the script has that name"
    hint, held = "delete it, or put the words back", set(taken)
    if part:
        is_line = part[0].kin[0] == "line"
        gone = "no line begins like that now" if is_line else "that cue is no longer there"
        free = [t for t in targets if t.key not in held and (t.root.kin[0] == part[0].kin[0])]
        near = max(free, key=lambda t: _likeness(part[0], t.root), default=None)
        if near and _likeness(part[0], near.root) >= _LIKE:
            text = (
                f"line {near.line.name} says “{near.line.text}” now" if near.line else f"there is {near.key}"
            )
            hint = f'{text}: name it ["{piece(near.key, part[1])}"], or delete it'
    return Diagnostic("X042", f"{entry.key} no longer holds: {gone}", entry.span, hint, "warning")


def _likeness(one: Root, other: Root) -> float:
    return difflib.SequenceMatcher(None, one.kin[1], other.kin[1], autojunk=False).ratio()


def _number(text: str) -> Number:
    return tuple(int(part[:9]) for part in text.split("."))
