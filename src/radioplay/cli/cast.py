"""`radioplay cast`: show, set, suggest, audition."""

from __future__ import annotations

import typer

from radioplay.cli import cast_audition, cast_set, cast_show, cast_suggest

app = typer.Typer(help="See who speaks with which voice, and choose voices.", no_args_is_help=True)
app.command("show")(cast_show.show)
app.command("set")(cast_set.set_voice)
app.command("suggest")(cast_suggest.suggest)
app.command("audition")(cast_audition.audition)
