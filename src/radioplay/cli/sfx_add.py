"""`radioplay sfx add`."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, JsonOption, ProjectOption, StopError, command

if TYPE_CHECKING:
    from radioplay.cues.adding import Added, Wish
    from radioplay.project import Project


@command
def add(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Sounds, in any format.")],
    name: Annotated[str, typer.Option(help="What cues call it; the file's own name unless given.")] = "",
    licence: Annotated[
        str,
        typer.Option("--licence", "--license", help="CC0-1.0, CC-BY-4.0 … what the file says unless given."),
    ] = "",
    credit: Annotated[str, typer.Option(help="Who made it; what the file says unless given.")] = "",
    source: Annotated[str, typer.Option(metavar="URL", help="Where it is from.")] = "",
    alias: Annotated[list[str] | None, typer.Option("--alias", help="Another name; again for more.")] = None,
    gain: Annotated[float, typer.Option(help="dB, on top of the level that it gets by its name.")] = 0.0,
    loop: Annotated[
        str, typer.Option(metavar="FROM-TO|auto", help="Seconds between which a bed runs round: 1.5-9.5.")
    ] = "",
    replace: Annotated[
        bool, typer.Option("--replace", help="Take the place of the sound of that name.")
    ] = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """Bring sounds into sfx/, with whose they are; sfx.toml keeps everything else as it is.

    For example: radioplay sfx add ~/Downloads/ding.wav --name door-bell --licence CC0-1.0 --credit Anna
    """
    from radioplay.cli.common import open_project
    from radioplay.cli.show import show_problems
    from radioplay.cues.adding import GAIN_RANGE_DB, Wish, add_sound

    low, high = GAIN_RANGE_DB
    if not (math.isfinite(gain) and low <= gain <= high):
        raise StopError(f"gain is a number of dB from {low:g} to {high:g}, not {gain:g}", code=USAGE)
    if len(files) > 1 and (name or alias or loop not in ("", "auto")):
        raise StopError(
            "one name, alias or loop can't be that of several sounds", "add them one by one", USAGE
        )
    show, problems = open_project(project)
    lost = next((p for p in problems if p.code in ("P001", "P002")), None)
    if lost:
        raise StopError(lost.message, lost.hint)
    wish = Wish(name, licence, credit, source, tuple(alias or ()), gain, _loop(loop), replace)
    lock = show.store / "locks" / "sfx.lock"
    rows: list[dict[str, Any]] = []
    for path in files:
        added, found = add_sound(show.root, show.sfx, lock, path, wish)
        rows.append(_json(path, added) | {"problems": [problem.to_json() for problem in found]})
        if added and not as_json:
            _tell(added, wish, show)
        if not as_json:
            show_problems(found, show, err=True)
    if as_json:
        typer.echo(json.dumps({"version": 1, "added": rows}, ensure_ascii=False))
    return FINE if all(row["sound"] for row in rows) else PROBLEMS


def _loop(text: str) -> tuple[float, float] | str | None:
    """`1.5-9.5`, `1:05-2:10`, `1,5 9,5`, `auto`, or nothing."""
    plain = text.strip().lower()
    if plain in ("", "auto"):
        return plain or None
    found = re.fullmatch(r"([\d:.,]+)\s*s?\s*[-–—\s]\s*([\d:.,]+)\s*s?", plain)
    try:
        start, end = (_seconds(part) for part in found.groups()) if found else (1.0, 0.0)
    except ValueError:
        start, end = 1.0, 0.0
    if start >= end:
        raise StopError(
            f"{text} is no loop", "--loop 1.5-9.5: two times in seconds, the first before the second", USAGE
        )
    return start, end


def _seconds(text: str) -> float:
    minutes, _, seconds = text.replace(",", ".").rpartition(":")
    return 60.0 * float(minutes or 0) + float(seconds)


def _tell(added: Added, wish: Wish, show: Project) -> None:
    from radioplay.cues.catalogue import catalogue, cue_for
    from radioplay.cues.library import read_library

    sound, facts = added.sound, added.facts
    whose = [sound.licence, f"by {sound.credit}" if sound.credit else ""]
    loop = f"loop {sound.loop_s[0]:g} to {sound.loop_s[1]:g} s" if sound.loop_s else ""
    said = [f"{facts.seconds:.2f} s", f"{facts.loudness_lufs:.1f} LUFS", loop, *whose]
    typer.echo(f"{sound.id}: {', '.join(part for part in said if part)}")
    library, _ = read_library(show.root, show.sfx)
    entry = next(each for each in catalogue(library) if each.id == sound.id)
    typer.echo(f"write {cue_for(entry, library, wish.name)}")
    if added.preset:
        typer.echo(f"it is heard from now on in place of the preset {added.preset}")


def _json(path: Path, added: Added | None) -> dict[str, Any]:
    sound = added.sound if added else None
    return {
        "from": str(path).encode("utf-8", "replace").decode(),
        "sound": sound.id if sound else None,
        "licence": sound.licence or None if sound else None,
        "credit": sound.credit or None if sound else None,
        "source": sound.source or None if sound else None,
        "loop_s": list(sound.loop_s) if sound and sound.loop_s else None,
        "seconds": round(added.facts.seconds, 3) if added else None,
        "preset": added.preset or None if added else None,
    }
