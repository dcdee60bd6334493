"""All the commands, in the order of a day's work."""

from __future__ import annotations

from typing import Annotated

import typer

from radioplay.cli import (
    adapt,
    cast,
    check,
    clean,
    cuesheet,
    export,
    new,
    plot,
    publish,
    render,
    script,
    sfx,
    status,
    stems,
    takes,
    transcript,
    voices,
)
from radioplay.version import __version__

app = typer.Typer(
    help="Turns a folder of scripts into an audio drama: voices, sound cues, mix, master.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"radioplay {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


app.command("new")(new.new)
app.command("adapt")(adapt.adapt)
app.command("check")(check.check)
app.command("status")(status.status)
app.command("render")(render.render)
app.command("plot")(plot.plot)
app.command("transcript")(transcript.transcript)
app.command("cuesheet")(cuesheet.cuesheet)
app.command("script")(script.script)
app.command("stems")(stems.stems)
app.command("export")(export.export)
app.command("publish")(publish.publish)
app.add_typer(voices.app, name="voices")
app.add_typer(cast.app, name="cast")
app.add_typer(takes.app, name="takes")
app.add_typer(sfx.app, name="sfx")
app.command("clean")(clean.clean)
