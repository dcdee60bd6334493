"""An episode as a session, in any of the formats: its media, the file that a DAW opens, and what is known of both.

    out/<episode>/session/
        media/               one file an item; all formats share them
        <episode>.rpp …      what a DAW opens
        session.json         what was exported as what
        README.txt           how to open it, and what it holds

A format is a module of this package with `write_<format>(session, folder) -> paths`, which writes into the folder
where `media/` is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.deliver.made import digest_of_file
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.locks import held
from radioplay.nudging.matching import afters, targets_of
from radioplay.options import DEFAULT, Options
from radioplay.prepare import Prepared, preparing
from radioplay.progress import Progress, unseen
from radioplay.project import Episode, Project
from radioplay.sessions.build import plan_session
from radioplay.sessions.charting import Chart, export_name, items_of, printed_in, read_chart, write_chart
from radioplay.sessions.keeping import (
    copy_changed,
    drop_needless,
    forget,
    is_ours,
    is_untouched,
)
from radioplay.sessions.media import Written, write_media
from radioplay.sessions.model import MEDIA, Session, SessionError
from radioplay.sessions.telling import about_session
from radioplay.speaking import NOBODY, Host

Write = Callable[[Session, Path], tuple[Path, ...]]

FORMATS: Mapping[str, str] = {
    "reaper": "Reaper (.rpp)",
    "dawproject": "Bitwig Studio, Studio One, Cubase (.dawproject)",
    "otio": "OpenTimelineIO (.otio)",
    "audacity": "Audacity (.lof and labels)",
    "ardour": "Ardour (a session folder)",
    "aaf": "Pro Tools, Logic, Nuendo (.aaf)",
}
_COME_BACK = (".rpp", ".otio", ".dawproject", ".ardour")
README = "README.txt"
FOLDER = "session"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export left.

    Attributes:
        session: what was written.
        folder: of the session, with all its media.
        files: what a DAW opens first, then what else was written beside the media.
        media: how many files the session plays.
        fresh: how many of them were written now.
        problems: of the episode, and of what was in the way of its session.
    """

    session: Session
    folder: Path
    files: tuple[Path, ...]
    media: int
    fresh: int
    problems: Problems = ()


def read_format(text: str) -> str:
    """A format by its name.

    Raises:
        ValueError: there is none of that name.
    """
    wanted = text.strip().casefold()
    if wanted not in FORMATS:
        hint = did_you_mean(wanted, FORMATS) or f"formats are {', '.join(FORMATS)}"
        raise ValueError(f"{text} is not a format that a session can be written in: {hint}")
    return wanted


def export_episode(
    project: Project,
    episode: Episode,
    format_name: str,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
    *,
    plain: bool = False,
) -> tuple[Exported | None, Problems]:
    """Write an episode as a session for a DAW: speak what is missing, lay it out, and write what is heard when.

    What a person has changed of an earlier session there is kept, under another name (X001).

    Args:
        project, episode: what to export.
        format_name: of `FORMATS`.
        options: how it is spoken.
        host: told how far it is, and what it costs; installs voices that are needed.
        so_far: what reading the project has found.
        plain: without treatments, ways and rooms: every voice and sound as it was recorded.

    Returns:
        What was written, or None where there was nothing to write (or X002: the format can't be written here);
        and every problem on the way.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; every take that was finished is kept.
    """
    write = writer_of(format_name)
    with preparing(project, episode, options, host, so_far) as (prepared, problems):
        if prepared is None:
            return None, problems
        folder = project.out(f"{prepared.rehearsal.episode}{options.suffix}") / FOLDER
        with held(project.session_lock(folder)):
            exported, more = write_session(prepared, folder, write, plain=plain, progress=host.progress)
        problems += more
        return (replace(exported, problems=problems) if exported else None), problems


def writer_of(format_name: str) -> Write:
    """What writes a format."""
    module = import_module(f"radioplay.sessions.{format_name}")
    write: Write = getattr(module, f"write_{format_name}")
    return write


def write_session(
    prepared: Prepared, folder: Path, write: Write, *, plain: bool = False, progress: Progress = unseen
) -> tuple[Exported | None, Problems]:
    """Write a prepared episode as a session into a folder.

    Raises:
        AudioError, OSError: as `export_episode`.
    """
    before = read_chart(folder)
    plan = plan_session(prepared, plain=plain)
    written = write_media(
        plan,
        folder / MEDIA,
        prepared.open_source,
        prepared.paths,
        strip=prepared.strip,
        before=before.media,
        progress=progress,
    )
    items = _items(prepared, written.session)
    written = replace(written, session=replace(written.session, export=export_name(items)))
    readme = folder / README
    copies = copy_changed(folder, before.files)
    try:
        files = write(written.session, folder)
        with replacing(readme) as beside:
            beside.write_text(about_session(written.session, plain=plain), encoding="utf-8")
    except SessionError as error:
        return None, (Diagnostic("X002", str(error), hint=error.remedy),)
    finally:
        kept = (*written.kept, *drop_needless(copies))
    known = _charted(folder, written, before, items, (*files, readme))
    chart = write_chart(folder, written.session, known)
    count = len(written.stamps)
    return (
        Exported(written.session, folder, (*files, readme, chart), count, written.fresh),
        tuple(_told(path, before.read) for path in kept),
    )


def _items(prepared: Prepared, session: Session) -> Sequence[Mapping[str, Any]]:
    """What can come back, with what a person has changed of it before."""
    rehearsal = prepared.rehearsal
    after = afters(targets_of(rehearsal.performance))
    return items_of(session, rehearsal.nudged.nudges, after)


def _charted(
    folder: Path,
    written: Written,
    before: Chart,
    items: Sequence[Mapping[str, Any]],
    paths: Sequence[Path],
) -> Chart:
    """What is known of the folder now. Media that no session there can play any more are deleted first."""
    export = written.session.export
    fresh = {path.relative_to(folder).as_posix(): digest_of_file(path) for path in paths}
    files = {name: digest for name, digest in before.files.items() if (folder / name).is_file()} | fresh
    origins = {name: before.origins.get(name, "") for name in files} | dict.fromkeys(fresh, export)
    stale = {name: stamp for name, stamp in before.media.items() if name not in written.stamps}
    if is_ours(folder, {name: digest for name, digest in files.items() if origins[name] == export}):
        for name, stamp in stale.items():
            if is_untouched(folder / MEDIA / name, stamp):
                forget(folder / MEDIA / name, folder)
    there = {name: stamp for name, stamp in stale.items() if (folder / MEDIA / name).is_file()}
    return Chart(
        items=items,
        former=[item for item in (*before.items, *before.former) if _is_there(item, folder, written)],
        printed=printed_in(written.session),
        files=files,
        media={**there, **written.stamps},
        exports={name: each for name, each in before.exports.items() if name != export} | {export: items},
        pulled=before.pulled,
        origins=origins,
        read=before.read,
    )


def _is_there(item: Mapping[str, Any], folder: Path, written: Written) -> bool:
    """Whether an item of an earlier export has a file that is still there, and not another item's by now."""
    file = str(item.get("file", ""))
    return bool(file) and file not in written.stamps and (folder / MEDIA / file).is_file()


def _told(copy: Path, read: Sequence[str]) -> Diagnostic:
    """X001, of a session whose changes have come back or not."""
    what = copy.name.partition(" (edited ")[0] + copy.suffix
    if digest_of_file(copy) in read:
        message = f"what was changed in {what} has been pulled; the file is kept as {copy.name}"
        hint = "delete it, unless more was done in it than comes back"
    else:
        message = f"{what} was changed since it was exported: what it was is kept as {copy.name}"
        comes_back = copy.suffix in _COME_BACK
        pull = "; radioplay export --pull brings moves, gains and mutes back" if comes_back else ""
        hint = f"open that one for the changes{pull}"
    return Diagnostic("X001", message, hint=hint, severity="warning")
