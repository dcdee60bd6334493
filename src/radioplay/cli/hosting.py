"""What a command does for a long job: shows how far it is, installs voices, tells what it costs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from radioplay.progress import Progress
    from radioplay.speaking import Host


@contextmanager
def hosted(workers: int, *, quiet: bool, offline: bool) -> Iterator[Host]:
    """A host for one job, or several: engines stay at work until the end of the `with`."""
    from radioplay.cli.show import progress_shown
    from radioplay.engines.crew import Crews
    from radioplay.speaking import Host
    from radioplay.voices import offline_if

    with offline_if(offline), Crews(workers) as crews, progress_shown(quiet) as progress:
        install = partial(install_pack, quiet=quiet, offline=offline, progress=progress)
        yield Host(progress, install, lambda line: typer.echo(line, err=True), crews)


def install_pack(pack: str, *, quiet: bool, offline: bool, progress: Progress) -> None:
    """Install a pack that a cast needs. Where that can't be, its problem says what to run."""
    from radioplay import voices
    from radioplay.cli.voices import megabytes
    from radioplay.progress import Step

    if not (quiet or voices.is_offline(offline)):
        size = voices.read_pack(pack).size / 1e6
        typer.echo(f"the pack {pack} is not here yet: installing it ({size:.0f} MB)", err=True)
    voices.install(
        pack,
        progress=lambda label, done, total: progress(Step(label, done, total, megabytes(done, total))),
        offline=offline,
    )
