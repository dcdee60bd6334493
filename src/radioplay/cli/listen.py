"""`radioplay check --listen`: what is heard in the takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from radioplay.diagnostics import Problems
    from radioplay.listening import Listener, Recogniser, Verdict
    from radioplay.project import Episode, Project
    from radioplay.rehearsal import Rehearsal
    from radioplay.retries import Ears
    from radioplay.speaking import Host


def listened(
    show: Project, episodes: Sequence[Episode], model: str | None, *, quiet: bool, offline: bool
) -> tuple[tuple[Verdict, ...], Problems]:
    """Hear every take of some episodes that is there, with the progress shown; see `listening.listen_to`."""
    from functools import partial

    from radioplay.cli.hosting import install_pack
    from radioplay.cli.show import progress_shown
    from radioplay.listening import check_installed, listen_to, recogniser

    check_installed()
    with progress_shown(quiet) as progress:
        install = partial(install_pack, quiet=quiet, offline=offline, progress=progress)

        def ears() -> Recogniser:
            return recogniser(model, show.cast.show.language, install=install, offline=offline)

        return listen_to(show, episodes, ears, progress)


def ears_for(show: Project, host: Host, *, offline: bool) -> Ears | None:
    """Who listens during a render: None, which is said, where nobody can."""
    from radioplay.listening import ListenError, listener_for, recogniser
    from radioplay.voices import VoiceError

    try:
        whisper = recogniser(None, show.cast.show.language, install=host.install, offline=offline)
    except (ListenError, VoiceError) as error:
        host.tell(f"takes are judged by their sound alone: {error} ({error.remedy})")
        return None

    def ears(rehearsal: Rehearsal) -> Listener:
        return listener_for(show, rehearsal, whisper)

    return ears


def show_verdicts(verdicts: Sequence[Verdict]) -> None:
    """The lines that were misheard, worst first, each with what was wanted and what was heard."""
    from radioplay.cli.show import count
    from radioplay.listening import worst_first

    for verdict in worst_first(verdicts):
        line = verdict.line
        typer.echo(f"{line.name:>7}  {line.character.name}: {verdict.wrong}")
        typer.echo(f"           wanted: {line.text}")
        typer.echo(f"           heard:  {verdict.heard or '(nothing)'}")
        typer.echo(f"           {line.span.file}:{line.span.line}, radioplay takes retake {line.name}")
    wrong = sum(verdict.misheard for verdict in verdicts)
    typer.echo(f"listened to {count(len(verdicts), 'take')}: {wrong or 'none'} misheard")


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """The form of `check --listen --json`, under `heard`."""
    line = verdict.line
    return {
        "name": line.name,
        "character": line.character.name,
        "text": line.text,
        "heard": verdict.heard,
        "wrong": [str(each) for each in verdict.differences],
        "weight": round(verdict.weight, 2),
        "file": line.span.file,
        "line": line.span.line,
    }
