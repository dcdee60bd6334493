"""`radioplay status`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    JsonOption,
    LanguageOption,
    ProjectArgument,
    ProjectOption,
    command,
)

if TYPE_CHECKING:
    from radioplay.rehearsal import Rehearsal
    from radioplay.status import LineStatus
    from radioplay.store import Store


@command
def status(
    folder: ProjectArgument = None,
    project: ProjectOption = None,
    scratch: Annotated[
        bool, typer.Option("--scratch", help="For the rough voices of render --scratch.")
    ] = False,
    language: LanguageOption = None,
    as_json: JsonOption = False,
) -> int:
    """Show which lines a render would speak, and why."""
    from radioplay.cli.common import in_language, language_of, open_project
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.dubs import rehearse_in
    from radioplay.status import line_states
    from radioplay.store import Store

    show, problems = open_project(project, folder)
    store = Store(show.store)
    found: list[tuple[Rehearsal, tuple[LineStatus, ...]]] = []
    tag = language_of(language)
    for episode in in_language(show.episodes, [], tag):
        rehearsal, more = rehearse_in(show, episode, tag, scratch=scratch)
        problems += more
        if rehearsal:
            found.append((rehearsal, line_states(rehearsal.jobs, store)))
    if as_json:
        data = [
            {"episode": rehearsal.episode, "lines": [state.to_json() for state in states]}
            for rehearsal, states in found
        ]
        typer.echo(json.dumps({"version": 1, "episodes": data}, ensure_ascii=False))
        return PROBLEMS if has_errors(problems) else FINE
    for rehearsal, states in found:
        _tell(rehearsal, states, store)
    heard = tuple(p for p in problems if p.severity == "error" or p.code in ("T004", "X042"))
    show_problems(heard, show, err=True)
    return PROBLEMS if has_errors(problems) else FINE


def _tell(rehearsal: Rehearsal, states: tuple[LineStatus, ...], store: Store) -> None:
    """The lines that wait, then how much it comes to."""
    from radioplay.cli.show import about, count
    from radioplay.cli.table import cut
    from radioplay.lines import stable_name
    from radioplay.speaking import prices, seconds_to_speak
    from radioplay.status import recorded_so_far

    waiting = [state for state in states if not state.ready]
    for state in waiting:
        line = state.delivery
        typer.echo(f"{stable_name(line)}  {line.character.name}: {cut(line.text, 40)}  ({state.reason})")
    names = {state.delivery.name for state in waiting}
    jobs = [job for job in rehearsal.jobs if any(line.name in names for line in job.deliveries)]
    for price in prices(jobs):
        typer.echo(f"{rehearsal.episode}: {price}")
    far = ", ".join(f"{name} {done} of {of}" for name, (done, of) in recorded_so_far(states).items())
    if far:
        typer.echo(f"{rehearsal.episode}: recorded by people: {far}")
    takes = f", {about(seconds_to_speak(jobs, store, os.cpu_count() or 2))}" if jobs else ""
    ready = len(states) - len(waiting)
    typer.echo(f"{rehearsal.episode}: {count(len(waiting), 'line')} to speak{takes}, {ready} ready")
