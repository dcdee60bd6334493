"""`radioplay status`."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, JsonOption, ProjectArgument, ProjectOption, command


@command
def status(
    folder: ProjectArgument = None,
    project: ProjectOption = None,
    scratch: Annotated[
        bool, typer.Option("--scratch", help="For the rough voices of render --scratch.")
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Show which lines a render would speak, and why."""
    from radioplay.cli.common import open_project
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.rehearsal import rehearse
    from radioplay.status import line_states
    from radioplay.store import Store

    show, problems = open_project(project, folder)
    episodes = []
    for episode in show.episodes:
        rehearsal, more = rehearse(show, episode, scratch=scratch)
        problems += more
        episodes.append((episode.name, line_states(rehearsal.jobs, Store(show.store))))
    if as_json:
        data = [
            {"episode": name, "lines": [state.to_json() for state in states]} for name, states in episodes
        ]
        typer.echo(json.dumps({"version": 1, "episodes": data}, ensure_ascii=False))
        return PROBLEMS if has_errors(problems) else FINE
    for name, states in episodes:
        waiting = [state for state in states if not state.ready]
        for state in waiting:
            line = state.delivery
            words = line.text if len(line.text) <= 40 else f"{line.text[:39]}…"
            typer.echo(f"{line.name:>7}  {line.character.name}: {words}  ({state.reason})")
        ready = len(states) - len(waiting)
        typer.echo(f"{name}: {count(len(waiting), 'line')} to speak, {ready} ready")
    show_problems(tuple(p for p in problems if p.severity == "error"), show, err=True)
    return PROBLEMS if has_errors(problems) else FINE
