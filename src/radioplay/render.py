"""The main job: a folder becomes an episode.

lines/*.fountain ─▶ Script ─▶ Performance ─▶ Takes ─▶ Timeline ─▶ Mix ─▶ Master ─▶ deliverables
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.audio import FileSource
from radioplay.balance import balance
from radioplay.cues.credits import credits
from radioplay.cues.sounds import ready_sounds
from radioplay.deliver.encode import FORMATS
from radioplay.deliver.episode import Order, write_episode
from radioplay.deliver.made import Made, fingerprint, read_made, write_json, write_made
from radioplay.deliver.tags import Tags
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean, has_errors, in_order
from radioplay.effects import strip_of
from radioplay.lay import BY_EAR, lay
from radioplay.listening import ListenError
from radioplay.mix import mix, sum_buses
from radioplay.picture import PlotError, write_page, write_rendered
from radioplay.progress import Progress
from radioplay.project import Episode, Project
from radioplay.quality import fault_problems
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.report import make_report
from radioplay.retries import Ears, retry_bad
from radioplay.rooms import leave_dry, ready_rooms
from radioplay.speaking import NOBODY, Host, speak
from radioplay.store import Store
from radioplay.takebook import TakeBookError
from radioplay.takes import Recording, find
from radioplay.timeline import Timeline
from radioplay.units import RATE


@dataclass(frozen=True, slots=True)
class Options:
    """How an episode is rendered.

    Attributes:
        formats: of `deliver.episode.FORMATS`.
        only: the character who is spoken and written alone.
        scratch: rough voices in place of the cast's, in files of their own.
        strict: do nothing where there is an error.
        workers: lines spoken at once.
        retry_bad: how many more takes a line may have whose take is no good; the best is used from then on.
            Scratch voices are never retried.
        plot: draw what was made.
    """

    formats: tuple[str, ...] = ("mp3", "wav")
    only: str | None = None
    scratch: bool = False
    strict: bool = False
    workers: int = 2
    retry_bad: int = 0
    plot: bool = False


DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a render left: `report` as in `report.json`, and the files."""

    report: Mapping[str, Any]
    files: tuple[Path, ...]


def render_episode(
    project: Project,
    episode: Episode,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
    ears: Ears | None = None,
) -> tuple[Rendered | None, Problems]:
    """Make an episode: speak what is missing, lay it out, mix, master and write.

    What can't be spoken or found is left out and reported; the rest is made. Nothing that was made before is
    touched until its successor is whole.

    Args:
        project, episode: what to render.
        options: how.
        host: told how far it is, and what it costs; installs voices that are needed.
        so_far: what reading the project has found.
        ears: makes somebody who listens to the takes, for `Options.retry_bad`.

    Returns:
        What was made, or None where there was nothing to make it from, or `strict` forbade it; and every
        problem on the way.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; every take that was finished is kept.
    """
    rehearsal, problems = rehearse(project, episode, scratch=options.scratch)
    problems = in_order(so_far + problems)
    if options.strict and has_errors(problems):
        return None, problems
    store = Store(project.store)
    with store.in_use():
        return _render(project, rehearsal, store, options, host, ears, problems)


def _render(
    project: Project,
    rehearsal: Rehearsal,
    store: Store,
    options: Options,
    host: Host,
    ears: Ears | None,
    problems: Problems,
) -> tuple[Rendered | None, Problems]:
    """What comes after the rehearsal, while nobody prunes the store."""
    fall_db = rehearsal.cast.timing.spot_fall_db
    sounds, paths, more = ready_sounds(rehearsal.choices, store, fall_db, host.progress)
    problems = in_order(problems + more)
    if options.strict and has_errors(problems):
        return None, problems
    rehearsal, recording, more = _record(project, rehearsal, store, options, host, ears)
    problems = in_order(problems + more)
    timeline = lay(rehearsal.performance, recording.takes, sounds, rehearsal.cast, BY_EAR)
    if options.only:
        timeline = _alone(timeline, options.only)
    if not any(track.clips for track in timeline.tracks):
        nothing = Diagnostic(
            "P022", f"{rehearsal.episode} has nothing to hear: no line and no sound could be used"
        )
        return None, (*problems, nothing)
    rooms, more = ready_rooms(timeline.rooms, rehearsal.cast, store, project.root, host.progress)
    timeline, problems = leave_dry(timeline, rooms), in_order(problems + more)
    paths = {**paths, **rooms, **{take.source: take.path for take in recording.takes.values()}}
    heard = [sound for group in sounds.values() for sound in group]
    timeline, levels, more = balance(
        timeline,
        lambda name: FileSource(paths[name], RATE),
        rehearsal.performance,
        recording.takes,
        heard,
        rehearsal.cast,
    )
    problems = in_order(problems + more)
    made = _deliver(project, rehearsal, timeline, paths, options, host.progress)
    here = project.out(rehearsal.episode).relative_to(project.root)
    files = [(here / path.name).as_posix() for path in made.files]
    title = rehearsal.performance.title
    missing = _missing(rehearsal, recording, options)
    thanks = credits(rehearsal.choices)
    report = make_report(timeline, title, recording, missing, levels, made, problems, files, thanks)
    folder, stem = project.out(rehearsal.episode), _suffix(options)
    data = {folder / f"timeline{stem}.json": timeline.to_json(), folder / f"report{stem}.json": report}
    for path, content in data.items():
        write_json(path, content)
    page = folder / f"report{stem}.html"
    write_page(page, report)
    drawn, more = _draw(folder, rehearsal, options) if options.plot else ((), ())
    files = tuple(dict.fromkeys((*made.files, *data, page, *drawn)))
    return Rendered(report, files), problems + more


def _draw(folder: Path, rehearsal: Rehearsal, options: Options) -> tuple[tuple[Path, ...], Problems]:
    """The pictures of what was made, shown on its page; where nothing can be drawn, that is all that is missing."""
    suffix, target_lufs = _suffix(options), rehearsal.cast.mix.loudness_lufs
    try:
        return write_rendered(folder, f"{rehearsal.episode}{suffix}", target_lufs, suffix), ()
    except PlotError as error:
        return (), (Diagnostic("P030", str(error), hint=error.remedy, severity="warning"),)


def _record(
    project: Project, rehearsal: Rehearsal, store: Store, options: Options, host: Host, ears: Ears | None
) -> tuple[Rehearsal, Recording, Problems]:
    """The takes of an episode (of everyone but `only`, those that are there), and the rehearsal with new picks."""
    found, problems = find(rehearsal.jobs, store)
    if options.only:
        mine = [j for j in found.missing if any(d.character.name == options.only for d in j.deliveries)]
        problems += _out_of_place(options.only, len(found.missing) - len(mine))
        found = replace(found, missing=tuple(mine))
    recording, more = speak(found, store, workers=options.workers, host=host)
    problems += more
    if options.retry_bad and not options.scratch:
        rehearsal, more = _retry_bad(project, rehearsal, recording, options, host, ears)
        problems += more
        recording = replace(recording, takes=find(rehearsal.jobs, store)[0].takes)
    return rehearsal, recording, problems + fault_problems(rehearsal.jobs, recording.takes)


def _retry_bad(
    project: Project,
    rehearsal: Rehearsal,
    recording: Recording,
    options: Options,
    host: Host,
    ears: Ears | None,
) -> tuple[Rehearsal, Problems]:
    """Have lines that are no good spoken again; where that can't be, they stay as they are."""
    try:
        rehearsal, retried, problems = retry_bad(
            project,
            rehearsal,
            recording.takes,
            options.retry_bad,
            listener=ears(rehearsal) if ears else None,
            only=options.only,
            workers=options.workers,
            host=host,
        )
    except ListenError as error:
        return rehearsal, (Diagnostic("T043", str(error), hint=error.remedy, severity="warning"),)
    except TakeBookError as error:
        return rehearsal, (
            Diagnostic("T044", f"no better take could be picked: {error}", severity="warning"),
        )
    for each in retried:
        host.tell(str(each))
    return rehearsal, problems


def _missing(rehearsal: Rehearsal, recording: Recording, options: Options) -> int:
    """How many lines should be heard, and aren't."""
    wanted = (d for d in rehearsal.performance.deliveries if options.only in (None, d.character.name))
    return sum(line.name not in recording.takes for line in wanted)


def _out_of_place(only: str, others: int) -> Problems:
    """A warning where others have not been spoken: without them, nobody knows when this one's lines come."""
    if not others:
        return ()
    message = (
        f"{others} lines of others have no takes yet, so {only}'s lines stand closer than in the episode"
    )
    return (Diagnostic("T020", message, hint="render the episode once, then this again", severity="warning"),)


def _alone(timeline: Timeline, character: str) -> Timeline:
    """One character's tracks; each line is where it is in the whole, as far as that has been spoken."""
    mine = tuple(track for track in timeline.tracks if track.character == character)
    return replace(timeline, tracks=mine)


def _deliver(
    project: Project,
    rehearsal: Rehearsal,
    timeline: Timeline,
    paths: Mapping[str, Path],
    options: Options,
    progress: Progress,
) -> Made:
    """The files of an episode: found, where nothing that goes into them has changed, or made."""
    show, settings = rehearsal.cast.show, rehearsal.cast.mix
    cover = project.cover.read_bytes() if project.cover else None
    order = Order(
        name=f"{rehearsal.episode}{_suffix(options)}",
        formats=options.formats,
        tags=Tags(rehearsal.performance.title, show.author, show.title, cover=cover),
        loudness_lufs=settings.loudness_lufs,
        peak_dbtp=settings.peak_dbtp,
    )
    sources = {name: path.name for name, path in paths.items()}  # a stored sound's name tells its content
    strip = strip_of(settings)
    whole = {
        "timeline": timeline.to_json(),
        "sources": sources,
        "order": asdict(order),
        "strip": asdict(strip),
    }
    key = fingerprint(whole)
    note, folder = project.store / "made" / f"{order.name}.json", project.out(rehearsal.episode)
    made = read_made(note, key)
    if made is None:
        stems = mix(timeline, lambda name: FileSource(paths[name], timeline.rate), strip=strip)
        blocks = (sum_buses(block) for block in stems)
        scratch = project.store / "scratch"
        delivered = write_episode(blocks, timeline.length, folder, order, scratch=scratch, progress=progress)
        measured = delivered.measured
        made = Made(
            measured.loudness_lufs,
            measured.range_lu,
            delivered.peak_dbtp,
            delivered.files,
            delivered.digests,
        )
        write_made(note, key, made)
    return made


def _suffix(options: Options) -> str:
    """What keeps a scratch read, or one voice alone, apart from the episode itself."""
    scratch = ".scratch" if options.scratch else ""
    return f"{scratch}.{_file_name(options.only)}" if options.only else scratch


def _file_name(text: str) -> str:
    """A name as part of a file's: never a path, never hidden, never too long."""
    return re.sub(r"[^\w .'-]", "-", text).strip(". ")[:60] or "one"


def read_formats(text: str) -> tuple[str, ...]:
    """`mp3, wav` as formats.

    Raises:
        ValueError: one of them isn't known.
    """
    formats = tuple(
        dict.fromkeys(part.strip().lower().lstrip(".") for part in text.split(",") if part.strip())
    )
    for wanted in formats:
        if wanted not in FORMATS:
            hint = did_you_mean(wanted, FORMATS) or f"formats are {', '.join(FORMATS)}"
            raise ValueError(f"{wanted} is not a format that can be written: {hint}")
    if not formats:
        raise ValueError(f"name a format: {', '.join(FORMATS)}")
    return formats
