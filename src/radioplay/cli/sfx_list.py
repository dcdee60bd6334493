"""`radioplay sfx list`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.common import FINE, JsonOption, ProjectOption, command
from radioplay.cli.sfx_common import sound_named, sounds_of

if TYPE_CHECKING:
    from radioplay.cues.catalogue import Entry
    from radioplay.cues.facts import Facts
    from radioplay.cues.library import SoundFile
    from radioplay.foley import Preset
    from radioplay.project import Project


@command
def list_sounds(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Everything about these; a table unless named.")
    ] = None,
    presets: Annotated[bool, typer.Option("--presets", help="Only presets, with what can be set.")] = False,
    files: Annotated[bool, typer.Option("--files", help="Only the show's own sounds.")] = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """List the sounds that cues can name: the show's own, and the presets.

    What can be set of a preset: radioplay sfx list --presets, or radioplay sfx list kettle
    """
    from radioplay.cli.show import show_problems
    from radioplay.cues.catalogue import catalogue

    show, library, problems = sounds_of(project)
    entries = [sound_named(name, library) for name in names] if names else list(catalogue(library))
    if not names and presets != files:
        entries = [entry for entry in entries if (entry.preset is not None) == presets]
    counts = _plays(show)
    rows = [(entry, _facts(entry.file) if entry.file else None) for entry in entries]
    if as_json:
        data = [_json(entry, facts, library, counts) for entry, facts in rows]
        typer.echo(json.dumps({"version": 1, "sounds": data}, ensure_ascii=False))
        return FINE
    if names:
        texts: Iterator[str] = (
            line for entry, facts in rows for line in _in_full(entry, facts, library, counts)
        )
    else:
        texts = _tables(rows, counts, parameters=presets)
    for text in texts:
        typer.echo(text)
    show_problems(problems, show, err=True)
    return FINE


def _plays(show: Project) -> dict[str, int]:
    """How many cues of the show play each sound."""
    from radioplay.cues.credits import plays
    from radioplay.rehearsal import rehearse

    return plays(rehearse(show, episode)[0].choices for episode in show.episodes)


def _facts(file: SoundFile) -> Facts | str:
    """What is heard of a file, or why it can't be."""
    from radioplay.audio import AudioError
    from radioplay.cues.facts import read_facts
    from radioplay.cues.sounds import LIMIT_S

    try:
        return read_facts(file.path, LIMIT_S)
    except AudioError as error:
        return str(error)


Row = tuple["Entry", "Facts | str | None"]


def _tables(rows: Sequence[Row], counts: dict[str, int], *, parameters: bool) -> Iterator[str]:
    """The show's own sounds, then the presets."""
    from radioplay.cli.show import count
    from radioplay.cli.table import table

    own = [(entry.file, facts) for entry, facts in rows if entry.file]
    presets = [entry.preset for entry, _ in rows if entry.preset]
    if own:
        head = ("sound", "licence", "loop", "length", "LUFS", "cues")
        for index, text in enumerate(table(head, [_own_row(*each, counts) for each in own], flexible=3)):
            yield text
            if index and (more := _more(own[index - 1][0])):
                yield f"    {more}"
    elif not presets:
        yield "the show has no sounds of its own"
    if not presets:
        return
    if own:
        yield ""
    titles = ("preset", "what it is", "kind", "length", "cues")
    lines = [
        (p.name, p.description, p.kind, f"{p.seconds:.1f} s", _number(counts.get(f"foley:{p.name}")))
        for p in presets
    ]
    for index, text in enumerate(table(titles, lines, flexible=3)):
        yield text
        if parameters and index and presets[index - 1].parameters:
            yield f"    {_parameters(presets[index - 1])}"
    yield f"{count(len(presets), 'preset')}; all about one: radioplay sfx list {presets[0].name}"


def _own_row(file: SoundFile, facts: Facts | str | None, counts: dict[str, int]) -> tuple[str, ...]:
    loop = f"{file.loop_s[0]:g}–{file.loop_s[1]:g} s" if file.loop_s else ""
    length, loudness = ("unreadable", "") if facts is None or isinstance(facts, str) else _heard(facts)
    return file.path.stem, file.licence, loop, length, loudness, _number(counts.get(file.id))


def _more(file: SoundFile) -> str:
    """`also shop bell, bell over the door; by Anna`."""
    aliases = f"also {', '.join(file.aliases)}" if file.aliases else ""
    return "; ".join(part for part in (aliases, f"by {file.credit}" if file.credit else "") if part)


def _heard(facts: Facts) -> tuple[str, str]:
    return f"{facts.seconds:.2f} s", "silent" if facts.silent else f"{facts.loudness_lufs:.1f}"


def _number(count: int | None) -> str:
    return str(count) if count else "–"


def _parameters(preset: Preset) -> str:
    """`count=4 (1 to 200)  pace_hz=1.9 (0.3 to 6)`."""
    limits = {name: (low, high) for name, low, high in preset.limits}
    return "  ".join(
        f"{name}={value:g} ({limits[name][0]:g} to {limits[name][1]:g})" for name, value in preset.parameters
    )


def _in_full(
    entry: Entry, facts: Facts | str | None, library: Sequence[SoundFile], counts: dict[str, int]
) -> Iterator[str]:
    """Everything about one sound."""
    from radioplay.cues.catalogue import cue_for

    said: list[tuple[str, str]] = [("write", cue_for(entry, library))]
    if entry.file:
        file, length = entry.file, facts if isinstance(facts, str) else ""
        if facts is not None and not isinstance(facts, str):
            length = "{}, {} LUFS".format(*_heard(facts))
        loop = f"{file.loop_s[0]:g} to {file.loop_s[1]:g} s" if file.loop_s else ""
        said += [
            ("length", length),
            ("gain", f"{file.gain_db:+g} dB" if file.gain_db else ""),
            ("loop", loop),
        ]
        said += [("licence", file.licence or "not known"), ("credit", file.credit), ("source", file.source)]
        said += [("also", ", ".join(file.aliases))]
    elif entry.preset:
        preset = entry.preset
        near, mid, far = preset.reach_m
        said += [
            ("kind", preset.kind),
            ("length", f"{preset.seconds:.1f} s"),
            ("also", ", ".join(preset.words)),
        ]
        said += [("distance", f"near {near:g} m, mid {mid:g} m, far {far:g} m"), ("set", _parameters(preset))]
    said += [("cues", _number(counts.get(entry.id)))]
    what = f": {entry.description}" if entry.preset else f": {entry.id}"
    yield f"{entry.name}{what}"
    yield from (f"  {label:<9}{text}" for label, text in said if text)


def _json(
    entry: Entry, facts: Facts | str | None, library: Sequence[SoundFile], counts: dict[str, int]
) -> dict[str, Any]:
    from radioplay.cues.catalogue import cue_for

    data: dict[str, Any] = {
        "id": entry.id, "name": entry.name, "also": list(entry.names), "kind": entry.kind,
        "cue": cue_for(entry, library), "cues": counts.get(entry.id, 0),
    }  # fmt: skip
    if entry.preset:
        limits = {name: (low, high) for name, low, high in entry.preset.limits}
        parameters = {
            name: {"default": value, "lowest": limits[name][0], "highest": limits[name][1]}
            for name, value in entry.preset.parameters
        }
        shown = {"description": entry.description, "seconds": entry.preset.seconds, "parameters": parameters}
        return data | shown | {"distances_m": list(entry.preset.reach_m)}
    file = entry.file
    assert file
    heard = None if facts is None or isinstance(facts, str) else facts
    return data | {
        "file": file.id,
        "seconds": round(heard.seconds, 3) if heard else None,
        "loudness_lufs": round(heard.loudness_lufs, 2) if heard and not heard.silent else None,
        "problem": facts if isinstance(facts, str) else None,
        "gain_db": file.gain_db,
        "loop_s": list(file.loop_s) if file.loop_s else None,
        "licence": file.licence or None,
        "credit": file.credit or None,
        "source": file.source or None,
    }
