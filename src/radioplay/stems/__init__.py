"""Stems: the episode taken apart, each part as long as the whole, that sum to the master.

    out/<episode>/stems/01 DX.wav, 02 FX.wav, …    by bus, by character, by cue
    out/<episode>/stems/stems.json                 what is in each

They are mixed from the timeline once more, apart, and finished by the gains that the master was made with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.audio import About, Subtype
from radioplay.deliver.made import fingerprint
from radioplay.deliver.scratch import move_into_place, work_folder
from radioplay.diagnostics import Diagnostic, Problems, Severity
from radioplay.limiter import LimiterSettings
from radioplay.locks import held
from radioplay.master import Finish
from radioplay.mix import mix_apart
from radioplay.options import DEFAULT, Options
from radioplay.produce import formats_with
from radioplay.progress import Progress, unseen
from radioplay.project import Episode, Project
from radioplay.rendering import Rendered, render_episode
from radioplay.speaking import NOBODY, Host
from radioplay.stems.check import MOST_RESIDUAL_DB, read_residual_db
from radioplay.stems.plan import FORMATS, By, Planned, Request, plan_stems, read_by
from radioplay.stems.shelf import (
    LIST,
    Stem,
    keep_others,
    read_list,
    read_ours,
    read_stems,
    remove_old,
    write_list,
    written,
)
from radioplay.stems.sweep import Level, write_sweep
from radioplay.store import Store

__all__ = [
    "FORMATS",
    "MOST_RESIDUAL_DB",
    "By",
    "Request",
    "Stem",
    "Stems",
    "check_stems",
    "make_stems",
    "read_by",
    "write_stems",
]

_HOLDS_IT = "--format float holds it"

FOLDER = "stems"
"""In the folder of what is made of an episode."""


@dataclass(frozen=True, slots=True)
class Stems:
    """The stems of an episode.

    Attributes:
        episode: its name.
        folder: where they are.
        master: the file that those which `sum` sum to.
        stems: in the order of their names.
        subtype: how they are written.
        reused: they were there already, and nothing had changed.
        problems: of the episode, and of its stems.
    """

    episode: str
    folder: Path
    master: Path
    stems: tuple[Stem, ...]
    subtype: Subtype
    reused: bool = False
    problems: Problems = ()

    @property
    def summing(self) -> tuple[Path, ...]:
        """The files that sum to the master."""
        return tuple(stem.file for stem in self.stems if stem.sums)

    def to_json(self) -> dict[str, Any]:
        """As the command prints it."""
        return {
            "version": 1,
            "episode": self.episode,
            "format": self.subtype,
            "master": self.master.name,
            "stems": [stem.to_json() for stem in self.stems],
        }


def make_stems(
    project: Project,
    episode: Episode,
    request: Request,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
) -> tuple[Stems | None, Problems]:
    """Render an episode, which takes no time where nothing has changed, and write its stems.

    Args:
        project, episode: what is taken apart.
        request: into what.
        options, host, so_far: as for `render_episode`. Formats are those that the episode was rendered in
            last, and WAV.

    Returns:
        None where nothing could be rendered; and every problem on the way.

    Raises:
        StoreError, AudioError, OSError: as `write_stems` and `render_episode` do.
    """
    formats = formats_with(project, f"{episode.name}{options.suffix}", ("wav",), options.formats)
    options = replace(options, formats=formats)
    rendered, problems = render_episode(project, episode, options, host, so_far)
    if rendered is None:
        return None, problems
    stems, more = write_stems(project, rendered, request, host.progress)
    problems += more
    return replace(stems, problems=problems), problems


def write_stems(
    project: Project, rendered: Rendered, request: Request, progress: Progress = unseen
) -> tuple[Stems, Problems]:
    """Write the stems of an episode that has just been rendered, a WAV among its files.

    What was written before and is still the same is left alone; otherwise each file is replaced whole, once all of
    them are done. Files in the folder that we didn't write, or that have been changed since, are kept.

    Args:
        project: where it is.
        rendered: what is taken apart.
        request: into what.
        progress: told of the stage `stems`, in seconds of sound.

    Returns:
        The stems; and D080 for a file of somebody else's that was renamed, D081 for a stem that 24 bits can't
        hold, D082 where there is no dialogue to be written dry.

    Raises:
        ValueError: the episode was rendered, but not as WAV.
        StoreError, AudioError, OSError: the disk refuses.
    """
    prepared = rendered.prepared
    name = prepared.timeline.episode
    master = next((path for path in rendered.made.files if path.suffix == ".wav"), None)
    if master is None:
        raise ValueError(f"{name} was not rendered as WAV, which its stems are to sum to")
    episode = prepared.rehearsal.episode
    folder = project.out(episode) / f"{FOLDER}{master.stem.removeprefix(episode)}"  # `.scratch` and the like
    planned, grouping = plan_stems(prepared.timeline, request)
    plan = [(stem.file(number + 1, len(planned)), stem) for number, stem in enumerate(planned)]
    finish = Finish(rendered.made.gain_db, LimiterSettings(ceiling_dbtp=rendered.made.ceiling_dbtp))
    title = prepared.rehearsal.performance.title
    key = fingerprint(
        {
            **prepared.recipe,
            "finish": asdict(finish),
            "plan": [(file, asdict(stem)) for file, stem in plan],
            "subtype": request.subtype,
            "title": title,
        }
    )
    with Store(project.store).in_use(), held(project.store / "locks" / f"stems-{master.stem}.lock"):
        found = read_stems(folder, key, plan)
        if found is not None:
            stems = Stems(name, folder, master, found, request.subtype, reused=True)
            return stems, _problems(project, stems, request, ())
        about = About(description=title, reference=name)
        with work_folder(project.store / "scratch") as work:
            levels = write_sweep(
                mix_apart(prepared.timeline, prepared.open_source, prepared.strip, grouping),
                prepared.timeline.length,
                finish,
                [(stem, work / file) for file, stem in plan],
                request.subtype,
                about,
                progress,
            )
            head = {
                "episode": name,
                "title": title,
                "rate": prepared.timeline.rate,
                "format": request.subtype,
            }
            found, kept = _put(work, folder, plan, levels, key, head)
    stems = Stems(name, folder, master, found, request.subtype)
    return stems, _problems(project, stems, request, kept)


def check_stems(stems: Stems, progress: Progress = unseen) -> tuple[float, Problems]:
    """Read stems back, add them up, and take the master away: what is left, in dBFS, and D083 if it is too much.

    Raises:
        AudioError: a file can't be read.
    """
    left_db = read_residual_db(stems.summing, stems.master, progress)
    most_db = MOST_RESIDUAL_DB[stems.subtype]
    if left_db <= most_db:
        return left_db, ()
    message = (
        f"the stems of {stems.episode} don't sum to {stems.master.name}: {left_db:.0f} dBFS is left, "
        f"and should be {most_db:.0f} or less"
    )
    clipped = stems.subtype == "PCM_24" and any(stem.peak_dbfs > 0.0 for stem in stems.stems if stem.sums)
    hint = _HOLDS_IT if clipped else "has somebody changed a file? Delete it, and run this again"
    return left_db, (Diagnostic("D083", message, hint=hint),)


Kept = tuple[tuple[Path, Path], ...]


def _put(
    work: Path,
    folder: Path,
    plan: Sequence[tuple[str, Planned]],
    levels: Sequence[Level],
    key: str,
    head: dict[str, Any],
) -> tuple[tuple[Stem, ...], Kept]:
    """Finished files, from where they were made to where they belong."""
    listed = read_list(folder)
    ours = read_ours(folder, listed)
    names = [name for name, _ in plan]
    folder.mkdir(parents=True, exist_ok=True)
    kept = keep_others(folder, {*ours, *([LIST] if listed else [])}, [*names, LIST])
    for name in names:
        move_into_place(work / name, folder / name)
    remove_old(folder, ours, names)
    stems = tuple(
        written(stem, folder / name, level) for (name, stem), level in zip(plan, levels, strict=True)
    )
    write_list(folder, key, head, stems)
    return stems, kept


def _problems(project: Project, stems: Stems, request: Request, kept: Kept) -> Problems:
    found = []
    for before, after in kept:
        here = before.relative_to(project.root).as_posix()
        message = f"{here} is not as we wrote it, if we did: it is kept as {after.name}"
        found.append(Diagnostic("D080", message, severity="warning"))
    for stem in stems.stems:
        if request.subtype == "PCM_24" and stem.peak_dbfs > 0.0:
            message = (
                f"{stem.file.name} passes full scale by {stem.peak_dbfs:.1f} dB, which 24 bits can't hold"
            )
            severity: Severity = "error" if stem.sums else "warning"
            found.append(Diagnostic("D081", message, hint=_HOLDS_IT, severity=severity))
    if request.dry and not any(stem.bus == "DIALOGUE" for stem in stems.stems):
        message = f"nobody speaks in {stems.episode}: there is no dialogue to be written dry"
        found.append(Diagnostic("D082", message, severity="warning"))
    return tuple(found)
