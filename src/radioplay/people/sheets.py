"""Recording sheets of an episode: written for some characters, their numbers kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from radioplay.audio import replacing
from radioplay.diagnostics import Problems
from radioplay.locks import held
from radioplay.people.naming import safe_name
from radioplay.people.pages import Sheet, read_sheets, sheet_of, with_printed, write_sheets
from radioplay.people.sheet import Heading, sheet_html
from radioplay.project import Project
from radioplay.rehearsal import Rehearsal


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet that was written: whose, where, its edition, and how many lines are on it."""

    character: str
    path: Path
    edition: int
    lines: int


def numbers_file(project: Project, episode: str) -> Path:
    """Where the numbers on an episode's sheets are kept."""
    return project.takes / "sheets" / f"{episode}.toml"


def read_numbers(project: Project, episode: str) -> tuple[tuple[Sheet, ...], Problems]:
    """The numbers on an episode's sheets, as printed; see `pages.read_sheets`."""
    path = numbers_file(project, episode)
    return read_sheets(path, path.relative_to(project.root).as_posix(), episode)


def write_sheets_of(
    project: Project, rehearsal: Rehearsal, characters: Sequence[str], *, only_missing: bool = False
) -> tuple[tuple[Printed, ...], Problems]:
    """Write `out/<episode>/sheets/<character>.html` for some characters, and keep what their numbers mean.

    Args:
        project, rehearsal: the show and the episode.
        characters: names in the cast; those who say nothing (or whose every line is recorded, where
            `only_missing`) get no sheet.
        only_missing: leave lines out that are recorded.

    Returns:
        What was written; nothing, and T057, where the numbers kept so far can't be read.

    Raises:
        OSError: the disk refuses.
    """
    recorded = {line.name for line in rehearsal.performance.deliveries if line.recording}
    skipped = recorded if only_missing else set()
    printed: list[Printed] = []
    with held(project.store / "locks" / "sheets.lock"):
        sheets, problems = read_numbers(project, rehearsal.episode)
        if problems:
            return (), problems
        for character in characters:
            now = sheet_of(character, rehearsal.written)
            wanted = [entry for _, entry in now.lines if entry.name not in skipped]
            if not wanted:
                continue
            sheets, edition = with_printed(sheets, now)
            path = project.out(rehearsal.episode) / "sheets" / f"{safe_name(character)}.html"
            show = project.cast.show
            heading = Heading(show.title, rehearsal.written.title, character, edition, show.language)
            numbers = {entry.name: number for number, entry in now.lines}
            html = sheet_html(rehearsal, heading, numbers, only_missing=only_missing)
            with replacing(path) as beside:
                beside.write_text(html, encoding="utf-8", errors="replace")
            printed.append(Printed(character, path, edition, len(wanted)))
        if printed:
            write_sheets(numbers_file(project, rehearsal.episode), sheets)
    return tuple(printed), ()
