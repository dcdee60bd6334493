"""Other takes of a line: made, listed and picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count as counting
from pathlib import Path

from radioplay.cast import Cast
from radioplay.diagnostics import Problems
from radioplay.directions import Manner, manner
from radioplay.performance import Delivery
from radioplay.picking import line_entries, located
from radioplay.project import Project
from radioplay.rehearsal import Rehearsal
from radioplay.shelf import inside
from radioplay.speaking import NOBODY, Host, speak
from radioplay.store import Store
from radioplay.takebook import Entry, Reading, TakeBook, TakeBookError, change_book, with_entry
from radioplay.takes import Job, Take, find, plan


@dataclass(frozen=True, slots=True)
class Wish:
    """What other takes are wanted: `count` of them, each unlike those there are."""

    count: int = 1
    direction: str = ""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class LineTake:
    """A take of a line: its number (0 is the plain one), how it is given, its sound where it is there.

    `used` says whether a render uses it; `gone` that its recording is not where it should be.
    """

    number: int
    reading: Reading
    used: bool = False
    job: Job | None = None
    take: Take | None = None
    gone: bool = False


def entry_of(rehearsal: Rehearsal, line: Delivery) -> Entry:
    """The entry of the take book that is about a line, as the script stands now; a new one where there is none."""
    known = rehearsal.matched.entries.get(line.name)
    entry = line_entries(rehearsal.written)[line.name]
    return replace(entry, takes=known.takes, picked=known.picked) if known else entry


def takes_of(project: Project, rehearsal: Rehearsal, line: Delivery) -> tuple[LineTake, ...]:
    """Every take of a line, the plain one first. `line` is of `rehearsal.written`."""
    entry = entry_of(rehearsal, line)
    readings = (Reading(), *entry.takes)
    made = [_looked_up(project, rehearsal.cast, line, number, each) for number, each in enumerate(readings)]
    return tuple(replace(each, used=each.number == entry.picked) for each in made)


def new_readings(entry: Entry, wish: Wish) -> tuple[Reading, ...]:
    """The takes that a wish comes to: those nobody has asked for yet."""
    there = {
        (each.take, each.seed, each.direction) for each in (Reading(), *entry.takes) if not each.recording
    }
    # a direction that shapes the line is a take by itself; one that nobody here can act needs a variation, too
    first = 0 if wish.direction and manner((wish.direction,)) != Manner() else 1
    takes = (take for take in counting(first) if (take, wish.seed, wish.direction) not in there)
    return tuple(
        Reading(take, wish.seed, wish.direction) for take, _ in zip(takes, range(wish.count), strict=False)
    )


def retake(
    project: Project,
    rehearsal: Rehearsal,
    lines: Sequence[Delivery],
    wish: Wish,
    *,
    workers: int = 2,
    host: Host = NOBODY,
) -> tuple[dict[str, tuple[LineTake, ...]], Problems]:
    """Speak more takes of lines, and enter them in the take book. Which take is used stays as it is.

    Args:
        project, rehearsal: where the lines, of `rehearsal.written`, come from.
        lines: to be given again.
        wish: how, and how often.
        workers, host: as for `speaking.speak`.

    Returns:
        The new takes of each line, by its name; a line that could not be spoken has none.

    Raises:
        TakeBookError, StoreError, OSError: nothing is lost, and nothing is entered.
    """
    store = Store(project.store)
    entries = {line.name: entry_of(rehearsal, line) for line in lines}
    wanted = {line.name: new_readings(entries[line.name], wish) for line in lines}
    found, problems = find(
        plan(
            [_named(line, reading) for line in lines for reading in wanted[line.name]],
            rehearsal.cast,
            project.root,
        ),
        store,
    )
    recording, more = speak(found, store, workers=workers, host=host)
    takes = {
        line.name: {
            reading: recording.takes[name]
            for reading in wanted[line.name]
            if (name := _named(line, reading).name) in recording.takes
        }
        for line in lines
    }

    def added(entry: Entry) -> Entry:
        new = (reading for reading in takes[entry.name] if reading not in entry.takes)
        return replace(entry, takes=(*entry.takes, *new))

    entered = enter(project, rehearsal, lines, added)
    made = {
        line.name: tuple(
            LineTake(number, reading, take=takes[line.name][reading])
            for number, reading in enumerate(entered[line.name].takes, 1)
            if reading in takes[line.name]
        )
        for line in lines
    }
    return made, (*problems, *more)


def pick(project: Project, rehearsal: Rehearsal, lines: Sequence[Delivery], number: int) -> None:
    """Use take `number` of each line from now on; 0 is the plain one.

    Raises:
        ValueError: a line has no such take.
        TakeBookError, OSError: nothing is changed.
    """
    entries = [entry_of(rehearsal, line) for line in lines]
    for entry in entries:
        if not 0 <= number <= len(entry.takes):
            has = f"takes 0 to {len(entry.takes)}" if entry.takes else "no take but the plain one, 0"
            raise ValueError(f"line {entry.name} has {has}, not {number}")
    enter(project, rehearsal, lines, lambda entry: replace(entry, picked=number))


def other_jobs(project: Project, rehearsal: Rehearsal) -> tuple[Job, ...]:
    """The takes in the take book that a render doesn't use now."""
    lines = {line.name: line for line in rehearsal.written.deliveries}
    return tuple(
        each.job
        for name in rehearsal.matched.entries
        for each in takes_of(project, rehearsal, lines[name])
        if each.job
    )


def enter(
    project: Project, rehearsal: Rehearsal, lines: Sequence[Delivery], change: Callable[[Entry], Entry]
) -> dict[str, Entry]:
    """Change the entries of lines in the book as it is now: somebody may just have added to it.

    Returns:
        What has become of the entry of each line, by the line's name.

    Raises:
        TakeBookError, OSError: nothing is changed.
    """
    entered: dict[str, Entry] = {}

    def changed(book: TakeBook) -> TakeBook:
        for line in lines:
            entry = entry_of(rehearsal, line)
            known = rehearsal.matched.entries.get(line.name, entry)
            there = next((each for each in book if each.key == known.key), None)
            if there:
                entry = replace(entry, takes=there.takes, picked=there.picked)
            entered[line.name] = entry = change(entry)
            if entry.takes:
                book = with_entry(book, entry, known)
        return book

    if inside(project.root, project.take_book_name) is None:
        raise TakeBookError(f"{project.take_book_name} leads out of the project, and isn't changed")
    change_book(project.take_book, project.take_book_lock, changed)
    return entered


def _looked_up(project: Project, cast: Cast, line: Delivery, number: int, reading: Reading) -> LineTake:
    at = located(reading, project.root)
    if at is None:
        return LineTake(number, reading, gone=True)
    if not (at.recording or line.character.voice):
        return LineTake(number, reading)
    (job,) = plan([_named(line, at)], cast, project.root)
    found, _ = find([job], Store(project.store))
    return LineTake(number, reading, job=job, take=next(iter(found.takes.values()), None))


def _named(line: Delivery, reading: Reading) -> Delivery:
    """A delivery given this way, under a name that tells it from the other takes of the line."""
    how = [Path(reading.recording).name] if reading.recording else [f"take {reading.take}"]
    how += [f"seed {reading.seed}"] if reading.seed else []
    how += [f"({reading.direction})"] if reading.direction else []
    return replace(reading.of(line), name=" ".join((line.name, *how)))
