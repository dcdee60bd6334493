"""`radioplay takes sheets` and `radioplay takes import`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, ProjectOption, QuietOption, StopError, command

if TYPE_CHECKING:
    from radioplay.diagnostics import Problems
    from radioplay.people.files import File
    from radioplay.people.importing import Ears, Row, Wishes
    from radioplay.people.matching import Meaning
    from radioplay.project import Project
    from radioplay.rehearsal import Rehearsal

EpisodesOption = Annotated[
    list[str] | None, typer.Option("-e", "--episode", help="All of them unless named; again for more.")
]
_ABOUT_PEOPLE = ("T00", "C001", "P003", "P004", "P005", "P006")  # what else may be wrong is for `check`


@command
def sheets(
    characters: Annotated[
        list[str] | None, typer.Argument(metavar="CHARACTER", help="Everybody unless named.")
    ] = None,
    episodes: EpisodesOption = None,
    missing: Annotated[bool, typer.Option("--missing", help="Only lines that nobody has recorded.")] = False,
    project: ProjectOption = None,
) -> int:
    """Write recording sheets to print, one for each actor: her lines, with cues."""
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.people.sheets import write_sheets_of

    show, problems, rehearsals = _rehearsed(project, episodes or [])
    wanted = [_character(name, show) for name in characters or []] or [c.name for c in show.cast.characters]
    written = 0
    for rehearsal in rehearsals:
        printed, more = write_sheets_of(show, rehearsal, wanted, only_missing=missing)
        problems += more
        written += len(printed)
        for sheet in printed:
            edition = f", edition {sheet.edition}" if sheet.edition > 1 else ""
            typer.echo(f"{sheet.path}: {sheet.character}, {count(sheet.lines, 'line')}{edition}")
    show_problems(_shown(problems), show, err=True)
    if not written:
        typer.echo("no sheet was written: " + ("there is nothing left to record" if missing else "no lines"))
    return PROBLEMS if has_errors(_shown(problems)) else FINE


@command
def import_takes(
    paths: Annotated[list[Path], typer.Argument(metavar="FOLDER|FILE", help="Recordings.")],
    speaker: Annotated[
        str | None,
        typer.Option("--as", metavar="CHARACTER", help="Whose, where neither name nor folder says."),
    ] = None,
    episode: Annotated[str | None, typer.Option("-e", "--episode", help="Of which episode they are.")] = None,
    split: Annotated[
        bool, typer.Option("--split", help="Cut recordings of many lines at the pauses between them.")
    ] = False,
    lines: Annotated[
        str | None, typer.Option(metavar="NUMBERS", help="The lines in such a recording: 3-12,15b.")
    ] = None,
    pause: Annotated[
        float | None,
        typer.Option(min=0.2, help="Seconds of silence between its lines; found out unless given."),
    ] = None,
    by_words: Annotated[
        bool, typer.Option("--by-words", help="Tell lines by what is said, whatever files are called.")
    ] = False,
    edition: Annotated[int, typer.Option(min=0, help="Of the sheet that was read from; the newest.")] = 0,
    pick: Annotated[bool, typer.Option(help="Use the recordings; the last of each line.")] = True,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be done.")] = False,
    model: Annotated[str | None, typer.Option(help="Of --by-words: a Whisper model.")] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing.")] = False,
    project: ProjectOption = None,
    quiet: QuietOption = False,
) -> int:
    """Bring recordings in: MARA-012.wav is used for MARA's line 12."""
    from radioplay.cli.show import progress_shown, show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.people.importing import Wishes, import_recordings, store_recordings
    from radioplay.people.matching import Meaning
    from radioplay.people.sheets import read_numbers
    from radioplay.takebook import TakeBookError

    show, problems, rehearsals = _rehearsed(project, [episode] if episode else [])
    whose = _character(speaker, show) if speaker else ""
    wishes = Wishes(pick, split, _numbers(lines), pause, by_words, dry_run)
    files, more = _files(paths, show, whose)
    problems += more
    groups = _by_episode(files, rehearsals, show)
    for rehearsal, group in groups:
        sheets_, more = read_numbers(show, rehearsal.episode)
        problems += more
        meaning = Meaning(rehearsal.written, show.cast, sheets_, edition)
        with progress_shown(quiet) as progress:
            ears = _ears(show, rehearsal, group, wishes, model, quiet=quiet, offline=offline)
            try:
                rows, more = import_recordings(
                    show, rehearsal, meaning, group, wishes, ears=ears, progress=progress
                )
            except TakeBookError as error:
                raise StopError(str(error), "mend the take book first; nothing is imported") from error
        problems += more
        _tell(rows, meaning, several=len(groups) > 1)
        again = rehearsal if dry_run else _again(show, rehearsal)
        problems += () if dry_run else store_recordings(show, again)
        _tell_what_is_left(again, meaning, {row.line.character.name for row in rows})
    if dry_run:
        typer.echo("nothing is written: --dry-run")
    show_problems(_shown(problems), show, err=True)
    return PROBLEMS if has_errors(_shown(problems)) else FINE


def _rehearsed(project: Path | None, names: list[str]) -> tuple[Project, Problems, list[Rehearsal]]:
    from radioplay.cli.common import open_project, rehearsed
    from radioplay.project import TAKES, inside

    show, problems = open_project(project)
    if inside(show.root, TAKES) is None:
        raise StopError(f"{TAKES}/ leads out of the project, and isn't written to")
    rehearsals, problems = rehearsed(show, names, problems)
    return show, problems, rehearsals


def _again(show: Project, rehearsal: Rehearsal) -> Rehearsal:
    """The episode with what has been imported."""
    from radioplay.cli.common import chosen_episodes
    from radioplay.rehearsal import rehearse

    return rehearse(show, chosen_episodes(show, [rehearsal.episode])[0])[0]


def _shown(problems: Problems) -> Problems:
    """What is about recordings, each once."""
    return tuple(p for p in dict.fromkeys(problems) if p.code.startswith(("T05", *_ABOUT_PEOPLE)))


def _character(name: str, show: Project) -> str:
    from radioplay.diagnostics import did_you_mean

    who = show.cast.find(name)
    if who is None:
        names = ", ".join(character.name for character in show.cast.characters)
        hint = did_you_mean(name, show.cast.names()) or f"the cast is: {names or 'empty'}"
        raise StopError(f"no one is cast as {name}", hint, USAGE)
    return who.name


def _numbers(text: str | None) -> tuple[str, ...]:
    """`3-5,7b` as 3, 4, 5, 7b."""
    found: list[str] = []
    for part in re.split(r"[,;\s]+", (text or "").strip(", ")):
        span = re.fullmatch(r"0*(\d{1,5})\s*[-–]\s*0*(\d{1,5})", part)
        if span and int(span[1]) <= int(span[2]):
            found += map(str, range(int(span[1]), int(span[2]) + 1))
        elif re.fullmatch(r"\d{1,5}[a-z]{0,2}", part.casefold()):
            found.append(part.casefold().lstrip("0"))
        elif part:
            raise StopError(f"--lines takes numbers, as 3-12,15b, not {part}", code=USAGE)
    return tuple(dict.fromkeys(found))


def _files(paths: Sequence[Path], show: Project, speaker: str) -> tuple[tuple[File, ...], Problems]:
    from functools import partial

    from radioplay.people.files import read_files
    from radioplay.people.keeping import is_ours

    names = [each.name for each in show.episodes]
    return read_files(paths, show.cast.characters, names, speaker, partial(is_ours, show))


def _by_episode(
    files: Sequence[File], rehearsals: list[Rehearsal], show: Project
) -> list[tuple[Rehearsal, list[File]]]:
    """The recordings of each episode: by the folder they are in, else of the only one there is."""
    if len(rehearsals) == 1:
        only = rehearsals[0].episode
        groups = {only: [file for file in files if file.episode in ("", only) or len(show.episodes) == 1]}
    else:
        lost = next((file for file in files if not file.episode), None)
        if lost:
            names = ", ".join(each.episode for each in rehearsals)
            hint = f"--episode NAME, or a folder called like it: {names}"
            raise StopError(f"nothing says of which episode {lost.shown} is", hint, USAGE)
        groups = {each.episode: [f for f in files if f.episode == each.episode] for each in rehearsals}
    return [(each, groups[each.episode]) for each in rehearsals if groups.get(each.episode)]


def _ears(
    show: Project,
    rehearsal: Rehearsal,
    files: Sequence[File],
    wishes: Wishes,
    model: str | None,
    *,
    quiet: bool,
    offline: bool,
) -> Ears | None:
    """Who hears what is said: asked for, or because names don't say it and a recogniser is here anyway."""
    from functools import partial

    from radioplay.cli.hosting import install_pack
    from radioplay.cli.show import progress_shown
    from radioplay.listening import AT_ONCE, PACK, ListenError, likeness, names_in, recogniser
    from radioplay.people.importing import Ears
    from radioplay.voices import is_installed

    if not wishes.by_words and (all(file.label.says_line for file in files) or not is_installed(PACK)):
        return None
    try:
        with progress_shown(quiet) as progress:
            install = partial(install_pack, quiet=quiet, offline=offline, progress=progress)
            listener = recogniser(model, show.cast.show.language, install=install, offline=offline)
    except ListenError as error:
        if not wishes.by_words:
            return None
        raise StopError(str(error), error.remedy) from error
    names = names_in(rehearsal.cast, [line.text for line in rehearsal.written.deliveries])
    return Ears(
        lambda samples, rate: listener.hear(samples, rate).text,
        lambda text, heard: likeness(text, heard, names, show.cast.show.language),
        AT_ONCE,
    )


def _tell(rows: Sequence[Row], meaning: Meaning, *, several: bool) -> None:
    from radioplay.cli.table import cut, table

    head = ("file", "line", "words", "remark")
    cells = [
        (
            row.file.shown,
            f"{row.line.character.name} {meaning.number_of(row.line)}",
            cut(row.line.text, 28),
            row.remark,
        )
        for row in rows
    ]
    if several:
        typer.echo(f"{meaning.performance.episode}:")
    for text in table(head, cells, flexible=4) if cells else ():
        typer.echo(text)


def _tell_what_is_left(rehearsal: Rehearsal, meaning: Meaning, names: set[str]) -> None:
    """How far each of these characters is, and the numbers that are left."""
    from radioplay.people.matching import ranges
    from radioplay.people.progress import progress_of

    for each in progress_of(rehearsal):
        if each.character in names:
            lines = [ln for ln in rehearsal.performance.deliveries if ln.character.name == each.character]
            left = [meaning.number_of(line) for line in lines if not line.recording]
            rest = f"left: {ranges(left)}" if left else "nothing is left"
            typer.echo(f"{each.character}: {each.recorded} of {each.lines} lines recorded; {rest}")
