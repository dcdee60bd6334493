"""`radioplay check --lines`: what every line is called."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from radioplay.cli.common import FINE

if TYPE_CHECKING:
    from radioplay.project import Episode, Project

_KEYS = ("number", "stable_name", "character", "text")


def list_lines(show: Project, episodes: Sequence[Episode], as_json: bool) -> int:
    """Every line by its number on paper and its stable name, which `takes` and recordings go by."""
    from radioplay.cli.table import table
    from radioplay.lines import numbered, stable_name
    from radioplay.rehearsal import rehearse

    data = []
    for episode in episodes:
        written = rehearse(show, episode)[0].written.deliveries
        numbers = numbered(written)
        rows = [(numbers[line.name], stable_name(line), line.character.name, line.text) for line in written]
        lines = [dict(zip(_KEYS, row, strict=True)) for row in rows]
        data.append({"episode": episode.name, "lines": lines})
        if not as_json:
            typer.echo(f"{episode.name}:")
            for text in table(("no.", "name", "character", "words"), rows, flexible=4):
                typer.echo(text)
    if as_json:
        typer.echo(json.dumps({"version": 1, "episodes": data}, ensure_ascii=False))
    return FINE
