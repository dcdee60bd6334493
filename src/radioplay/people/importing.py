"""Recordings brought into a show: matched to lines, made into takes, entered in the take book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from radioplay.audio import AudioError, speech_bounds
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.locks import held
from radioplay.people.files import File
from radioplay.people.judging import faults_of, wrong_paces
from radioplay.people.keeping import Kept, enter_recordings, imports_lock, write_recording
from radioplay.people.matching import Lines, Matched, Meaning, ranges, twice
from radioplay.people.splitting import Hear, Part, goes_in, split_by_pauses, split_by_words
from radioplay.people.treating import Raw, read_raw
from radioplay.people.wording import Likeness, best_lines, likeness
from radioplay.performance import Delivery
from radioplay.progress import Progress, Step, unseen
from radioplay.project import Project
from radioplay.rehearsal import Rehearsal
from radioplay.store import Store
from radioplay.takes import find, plan, record
from radioplay.units import timecode

_LOW_RATE = 32_000
_SAID_NOTHING = "T054"


@dataclass(frozen=True, slots=True)
class Wishes:
    """How recordings are to be imported.

    Attributes:
        use: pick the last recording of each line.
        split: cut recordings whose name says no line into several.
        numbers: of the lines that such a recording holds, on paper; all of the character's where empty.
        pause_s: the shortest pause between two of its lines; found out where None.
        by_words: tell every recording by what is said, whatever it is called.
        try_out: write nothing.
    """

    use: bool = True
    split: bool = False
    numbers: tuple[str, ...] = ()
    pause_s: float | None = None
    by_words: bool = False
    try_out: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a recording, or of a piece of one: its line, and a remark in words."""

    file: File
    line: Delivery
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Ears:
    """Somebody who hears what is said: as text, how like that is to a line, and how many sounds at once."""

    hear: Hear
    likeness: Likeness = likeness
    at_once: int = 1


@dataclass(slots=True)
class _Import:
    project: Project
    rehearsal: Rehearsal
    meaning: Meaning
    wishes: Wishes
    ears: Ears | None
    heard: Mapping[Path, Future[str]]
    problems: list[Diagnostic] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    lengths: list[tuple[File, Delivery, float]] = field(default_factory=list)  # seconds of speech
    kept: list[Kept] = field(default_factory=list)


def import_recordings(
    project: Project,
    rehearsal: Rehearsal,
    meaning: Meaning,
    files: Sequence[File],
    wishes: Wishes,
    *,
    ears: Ears | None = None,
    progress: Progress = unseen,
) -> tuple[tuple[Row, ...], Problems]:
    """Bring recordings of one episode into a show. The files themselves are left as they are.

    Whatever can be used is used; the rest is told. A recording that is a take of its line already adds nothing.

    Args:
        project, rehearsal: the show and the episode.
        meaning: what names and numbers mean in it.
        files: the recordings.
        wishes: how.
        ears: who tells by its words what a name doesn't tell; nobody where None.
        progress: told of every recording.

    Returns:
        What became of each recording that has a line, in the order of the files' lines; and T050 (can't be
        read), T051 (silent), T052 (clipped), T053 (too long or short), T054 … T057 (see `Meaning.match`),
        T058 (more than there are lines, or pieces that don't come out), T059 (two of one line).

    Raises:
        TakeBookError, OSError: nothing is entered.
    """
    heard: dict[Path, Future[str]] = {}
    work = _Import(project, rehearsal, meaning, wishes, ears, heard)
    matched, long = _told_by_name(work, files)
    work.problems += twice(matched)
    tasks: list[File | Matched] = [*_in_order(meaning, matched), *long]
    with (
        ThreadPoolExecutor(max_workers=ears.at_once if ears else 1) as pool,
        nullcontext() if wishes.try_out else held(imports_lock(project)),
    ):
        try:
            if ears and not wishes.split:
                heard |= {file.path: pool.submit(_hear, file, ears) for file in long}
            for done, task in enumerate(tasks, 1):
                file = task.file if isinstance(task, Matched) else task
                raw = _read(work, file)
                for (line, part), take in _parts(work, task, raw) if raw else ():
                    _take_in(work, file, line, part, take)
                progress(Step("importing", done, len(tasks), file.shown))
        finally:
            pool.shutdown(cancel_futures=True)  # whoever has stopped us doesn't wait for the rest
        if not wishes.try_out:
            enter_recordings(project, rehearsal, work.kept, use=wishes.use)
    work.problems += wrong_paces(work.lengths)
    _count_files(work, files)
    return tuple(work.rows), tuple(dict.fromkeys(work.problems))


def store_recordings(project: Project, rehearsal: Rehearsal) -> Problems:
    """Keep the takes of the recordings that are used in the store, so that nothing is left for a render."""
    lines = [line for line in rehearsal.performance.deliveries if line.recording]
    store = Store(project.store)
    with store.in_use():
        found, _ = find(plan(lines, rehearsal.cast, project.root), store)
        return record(found, store)[1] if found.missing else ()


def _told_by_name(work: _Import, files: Sequence[File]) -> tuple[list[Matched], list[File]]:
    """The recordings with a line, and those that are to be told, or cut, by what is in them."""
    matched: list[Matched] = []
    unsaid: list[File] = []
    for file in files:
        if work.wishes.by_words and work.ears:
            unsaid.append(file)
            continue
        found, problems = work.meaning.match(file)
        silent = any(p.code == _SAID_NOTHING for p in problems)
        if silent and (work.wishes.split or work.ears):
            unsaid.append(file)
            continue
        matched += [found] if found else []
        work.problems += problems
    return matched, unsaid


def _in_order(meaning: Meaning, matched: Sequence[Matched]) -> list[Matched]:
    """By line, then by the number of the take; takes without a number as they came."""
    places = {line.name: index for index, line in enumerate(meaning.lines)}
    return sorted(matched, key=lambda each: (places[each.lines[0].name], each.take))


def _read(work: _Import, file: File) -> Raw | None:
    try:
        raw = read_raw(file.path)
    except (AudioError, OSError) as error:
        what = str(error) if isinstance(error, AudioError) else f"{file.path.name}: {error.strerror or error}"
        problem = Diagnostic("T050", what, file.span, "export it again, as WAV or FLAC")
        work.problems.append(problem)
        return None
    if raw.rate < _LOW_RATE:
        message = f"{file.shown} has only {raw.rate:,} samples a second, and will sound dull"
        work.problems.append(Diagnostic("T050", message, file.span, "record at 48,000, or 44,100", "warning"))
    return raw


def _parts(work: _Import, task: File | Matched, raw: Raw) -> list[tuple[Part, int]]:
    """The lines in a recording, each with the number of its take."""
    if isinstance(task, Matched):
        parts, problems = goes_in(task.file, raw, task.lines)
        work.problems += problems
        return [(part, task.take) for part in parts]
    lines = _expected(work, task)
    if not lines:
        return []
    if work.wishes.split:
        return _several(work, task, raw, lines)
    return _one_by_words(work, task, raw, lines)


def _several(work: _Import, file: File, raw: Raw, lines: Lines) -> list[tuple[Part, int]]:
    """The lines in a long recording: by its pauses, and where that doesn't come out, by its words."""
    wishes, ears = work.wishes, work.ears
    parts: tuple[Part, ...] = ()
    problems: Problems = (_whose(file),)
    if file.character and not (wishes.by_words and ears):
        parts, problems = split_by_pauses(file, raw, lines, wishes.pause_s)
    if ears and not parts:
        parts, problems = split_by_words(file, raw, lines, ears.hear, ears.likeness, ears.at_once)
    work.problems += problems
    return [(part, 0) for part in parts]


def _whose(file: File) -> Diagnostic:
    message = f"{file.shown}: nothing says whose lines these are"
    return Diagnostic(_SAID_NOTHING, message, file.span, "say it: --as MARA, or call it MARA.wav")


def _one_by_words(work: _Import, file: File, raw: Raw, lines: Lines) -> list[tuple[Part, int]]:
    assert work.ears
    heard = work.heard[file.path].result()
    used = {row.line.name: 0 for row in work.rows}
    for row in work.rows:
        used[row.line.name] += 1
    found, _ = best_lines(heard, lines, used, work.ears.likeness)
    if found:
        return _parts(work, Matched(file, found), raw)
    said = f"“{heard}” is heard in it" if heard.strip() else "nothing is understood of it"
    message = f"{file.shown}: it can't be told which line it is: {said}"
    hint = "call it MARA-012.wav, as the sheet says"
    work.problems.append(Diagnostic(_SAID_NOTHING, message, file.span, hint))
    return []


def _hear(file: File, ears: Ears) -> str:
    """What is said in a recording that is one line; nothing in one that can't be read, which is told elsewhere."""
    try:
        raw = read_raw(file.path)
    except (AudioError, OSError):
        return ""
    return ears.hear(raw.samples, raw.rate)


def _expected(work: _Import, file: File) -> Lines:
    """The lines that may be in a recording: all of the character's, or those with the numbers asked for."""
    meaning, who = work.meaning, file.character
    if not work.wishes.numbers:
        lines = meaning.lines_of(who) if who else meaning.lines
        if not lines:
            message = f"{file.shown}: {who or 'nobody'} says nothing in {work.rehearsal.episode}"
            work.problems.append(Diagnostic("T056", message, file.span))
        return lines
    people = [who] if who else [character.name for character in work.rehearsal.cast.characters]
    chosen = [
        line for number in work.wishes.numbers for name in people for line in meaning.on_paper(name, number)
    ]
    if not chosen:
        hers = ranges([meaning.number_of(line) for line in meaning.lines_of(who)]) if who else ""
        message = f"{file.shown}: none of the numbers {ranges(work.wishes.numbers)} is {who or 'anybody'}'s"
        hint = f"the numbers of {who} are {hers}" if hers else None
        work.problems.append(Diagnostic("T056", message, file.span, hint))
    return tuple(dict.fromkeys(chosen))


def _take_in(work: _Import, file: File, line: Delivery, raw: Raw, take: int) -> None:
    """Keep a recording of a line, with what is wrong with it."""
    start, end = speech_bounds(raw.samples, raw.rate)
    problems = tuple(faults_of(file, line, raw, raw.samples[start:end]))
    work.problems += problems
    if any(p.code == "T051" for p in problems):
        return
    remarks: list[str] = []
    if not work.wishes.try_out:
        kept = write_recording(work.project, work.rehearsal, line, raw)
        work.kept.append(kept)
        remarks += [] if kept.new else ["there already"]
    remarks += [f"from {timecode(raw.at + start, raw.rate)}"] if raw.at else []
    remarks += [f"take {take}"] if take else []
    remarks += [raw.note] if raw.note else []
    work.rows.append(Row(file, line, ", ".join(remarks)))
    if not problems:
        work.lengths.append((file, line, (end - start) / raw.rate))


def _count_files(work: _Import, files: Sequence[File]) -> None:
    """T058 where somebody has more recordings that aren't further takes than lines."""
    for who in dict.fromkeys(file.character for file in files if file.character):
        hers = [file for file in files if file.character == who and not file.label.take]
        lines = work.meaning.lines_of(who)
        over = len(hers) - len(lines)
        unused = {file.shown for file in hers} - {row.file.shown for row in work.rows}
        if over > 0 and unused:
            files_, lines_ = _counted(len(hers), "recording"), _counted(len(lines), "line")
            message = f"there are {files_} of {who}, who has {lines_}; {len(unused)} left out"
            hint = "further takes of a line are MARA-012_take2.wav; several episodes: --episode"
            work.problems.append(Diagnostic("T058", message, None, hint))


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
