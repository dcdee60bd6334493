"""`radioplay export --pull`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from radioplay.cli.common import FINE, PROBLEMS, StopError

if TYPE_CHECKING:
    from radioplay.project import Project
    from radioplay.pulling import Pulled, Turn

_SHOWN = 5


def pull_back(project: Path | None, file: Path, episodes: list[str], *, as_json: bool) -> int:
    """Read a saved session back into an episode's nudges, and tell what was found in it."""
    from radioplay.cli.common import chosen_episodes, open_project
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.pulling import pull

    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    chosen = chosen_episodes(show, episodes) if episodes else ()
    if len(chosen) > 1:
        raise StopError("a file is a session of one episode", "name one, or none: the file says whose it is")
    pulled, found = pull(show, chosen[0] if chosen else None, file)
    show_problems(tuple(p for p in found if p not in problems), show, err=True)
    if pulled is not None:
        typer.echo(json.dumps(_data(pulled, show), ensure_ascii=False) if as_json else _told(pulled, show))
    return PROBLEMS if has_errors(found) else FINE


def _told(pulled: Pulled, show: Project) -> str:
    """`moved 3 (MARA 1.03 +0.250 s …), turned 1, muted 1`, and what became of it."""
    parts = [
        _group("moved", pulled.of("moved"), "s", 3),
        _group("turned", pulled.of("turned"), "dB", 1),
        _group("muted", pulled.of("muted")),
        _group("unmuted", pulled.of("unmuted")),
    ]
    done = ", ".join(part for part in parts if part) or "nothing was moved, turned or muted"
    unknown = f"; {pulled.unknown} unknown" if pulled.unknown else ""
    where = pulled.file.relative_to(show.root).as_posix()
    kept = f"; what it was is in {pulled.copy.name}" if pulled.copy else ""
    stays = f"{where} stays as it is" if pulled.file.exists() else f"there is no need for {where}"
    file = f"wrote {where}{kept}" if pulled.written else stays
    return f"{pulled.episode}: {done}{unknown}\n{file}"


def _group(what: str, turns: tuple[Turn, ...], unit: str = "", places: int = 0) -> str:
    if not turns:
        return ""
    named = [f"{turn.name} {turn.by:+.{places}f} {unit}" if unit else turn.name for turn in turns[:_SHOWN]]
    more = " …" if len(turns) > _SHOWN else ""
    return f"{what} {len(turns)} ({', '.join(named)}{more})"


def _data(pulled: Pulled, show: Project) -> dict[str, object]:
    return {
        "episode": pulled.episode,
        "file": pulled.file.relative_to(show.root).as_posix(),
        "written": pulled.written,
        "copy": pulled.copy.relative_to(show.root).as_posix() if pulled.copy else None,
        "changes": [
            {"what": turn.what, "key": turn.key, "name": turn.name, "by": turn.by} for turn in pulled.turns
        ],
        "unknown": pulled.unknown,
    }
