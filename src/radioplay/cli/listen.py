"""`radioplay check --listen`: what is heard in the takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from radioplay.cast import Cast
    from radioplay.diagnostics import Problems
    from radioplay.listening import Listener, Verdict
    from radioplay.listening.whisper import Install
    from radioplay.project import Episode, Project
    from radioplay.rehearsal import Rehearsal
    from radioplay.retries import Ears
    from radioplay.speaking import Host


def listened(
    show: Project, episodes: Sequence[Episode], model: str | None, *, quiet: bool, offline: bool
) -> tuple[tuple[Verdict, ...], Problems]:
    """Hear every take of some episodes that is there.

    Returns:
        What came of each; and takes that couldn't be heard, or aren't there.

    Raises:
        ListenError, VoiceError: nobody can listen here.
    """
    from functools import partial

    from radioplay.cli.hosting import install_pack
    from radioplay.cli.show import count, progress_shown
    from radioplay.diagnostics import Diagnostic
    from radioplay.listening import AT_ONCE, check_installed, listen
    from radioplay.rehearsal import rehearse
    from radioplay.store import Store
    from radioplay.takes import find

    check_installed()
    verdicts: list[Verdict] = []
    problems: list[Diagnostic] = []
    store = Store(show.store)
    with progress_shown(quiet) as progress, store.in_use():
        for episode in episodes:
            rehearsal, _ = rehearse(show, episode)
            found, _ = find(rehearsal.jobs, store)
            if found.missing:
                many = count(sum(len(job.deliveries) for job in found.missing), "line")
                message = f"{many} of {episode.name} can't be listened to: there is no take"
                problems.append(Diagnostic("T042", message, None, "radioplay render speaks them", "warning"))
            if not found.takes:
                continue
            texts = [line.text for line in rehearsal.performance.deliveries]
            install = partial(install_pack, quiet=quiet, offline=offline, progress=progress)
            ears = _listener(show, rehearsal.cast, texts, model, install, offline=offline)
            heard, more = listen(rehearsal.jobs, found.takes, ears, workers=AT_ONCE, progress=progress)
            verdicts += heard
            problems += more
    return tuple(verdicts), tuple(problems)


def _listener(
    show: Project, cast: Cast, texts: Sequence[str], model: str | None, install: Install, *, offline: bool
) -> Listener:
    """Somebody who listens to this show; their pack is installed where it isn't here."""
    from radioplay.listening import Listener, Notes, names_in, recogniser

    ears = recogniser(model, cast.show.language, install=install, offline=offline)
    return Listener(ears, Notes(show.store / "heard"), names_in(cast, texts), cast.show.language)


def ears_for(show: Project, host: Host, *, offline: bool) -> Ears | None:
    """Who listens during a render: None, which is said, where nobody can."""
    from radioplay.listening import PACK, ListenError, check_installed
    from radioplay.voices import VoiceError, is_installed

    def ears(rehearsal: Rehearsal) -> Listener:
        texts = [line.text for line in rehearsal.performance.deliveries]
        return _listener(show, rehearsal.cast, texts, None, host.install, offline=offline)

    try:
        check_installed()
        if not is_installed(PACK):
            host.install(PACK)
    except (ListenError, VoiceError) as error:
        host.tell(f"takes are judged by their sound alone: {error} ({error.remedy})")
        return None
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
