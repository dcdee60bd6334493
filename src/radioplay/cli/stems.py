"""`radioplay stems`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    USAGE,
    JsonOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)

if TYPE_CHECKING:
    from radioplay.stems import Request, Stems


@command
def stems(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
    project: ProjectOption = None,
    by: Annotated[
        str,
        typer.Option("--by", help="One for each bus, or also one for each character, cue; commas between."),
    ] = "bus",
    dry: Annotated[
        bool, typer.Option("--dry", help="Also dialogue without rooms, phones, distance.")
    ] = False,
    m_and_e: Annotated[
        bool, typer.Option("--m-and-e", help="Also music and effects: everything but dialogue.")
    ] = False,
    subtype: Annotated[str, typer.Option("--format", help="24 (bits), or float.")] = "24",
    verify: Annotated[
        bool, typer.Option("--verify", help="Read them back, and show what is left of the master.")
    ] = False,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")] = os.cpu_count() or 2,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Take the episode apart into stems that sum to its master."""
    from radioplay.cli.common import chosen_episodes, open_project
    from radioplay.cli.hosting import hosted
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.options import Options
    from radioplay.stems import check_stems, make_stems

    request = _request(by, subtype, dry=dry, m_and_e=m_and_e)
    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    chosen = chosen_episodes(show, episodes or [])
    if not chosen:
        raise StopError("there is nothing to take apart")
    failed = False
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        for episode in chosen:
            made, found = make_stems(show, episode, request, Options(workers=jobs), host, problems)
            left_db = None
            if made is not None and verify:
                left_db, more = check_stems(made, host.progress)
                found += more
            failed |= has_errors(found)
            show_problems(tuple(p for p in found if p not in problems), show, err=True)
            if made is None:
                typer.echo(f"{episode.name}: nothing was made", err=True)
            elif as_json:
                residual = {} if left_db is None else {"residual_dbfs": round(left_db, 2)}
                typer.echo(json.dumps({**made.to_json(), **residual}, ensure_ascii=False))
            else:
                _tell(made, left_db)
    return PROBLEMS if failed else FINE


def _request(by: str, subtype: str, *, dry: bool, m_and_e: bool) -> Request:
    from radioplay.stems import FORMATS, Request, read_by

    if subtype not in FORMATS:
        raise StopError(f"stems are written in {' or '.join(FORMATS)}, not {subtype}", code=USAGE)
    try:
        return Request(read_by(by), dry, m_and_e, FORMATS[subtype])
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error


def _tell(made: Stems, left_db: float | None) -> None:
    from radioplay.cli.show import count
    from radioplay.units import SILENCE_DB

    again = "; nothing has changed" if made.reused else ""
    typer.echo(f"{made.episode}: {count(len(made.stems), 'stem')} in {made.folder}{again}")
    widest = max(len(stem.file.name) for stem in made.stems)
    for stem in made.stems:
        loudness = f"{stem.loudness_lufs:6.1f} LUFS" if stem.loudness_lufs > SILENCE_DB else "silent"
        beside = "" if stem.sums else "   beside the sum"
        typer.echo(f"  {stem.file.name:<{widest}}  {loudness:>11}  peak {stem.peak_dbfs:6.1f} dBFS{beside}")
    if left_db is not None:
        shown = "nothing" if left_db <= SILENCE_DB else f"{left_db:.1f} dBFS"
        typer.echo(f"the sum less {made.master.name} leaves {shown}")
