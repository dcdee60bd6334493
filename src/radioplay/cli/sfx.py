"""`radioplay sfx`: list, search, play, make, add."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli import sfx_add, sfx_list
from radioplay.cli.common import (
    FINE,
    USAGE,
    JsonOption,
    ProjectOption,
    StopError,
    command,
)
from radioplay.cli.sfx_common import sound_named, sounds_of

if TYPE_CHECKING:
    from radioplay.audio import Audio
    from radioplay.cues.catalogue import Entry

app = typer.Typer(
    help="See, hear, find, make and add sounds: the show's own in sfx/, and the presets.",
    no_args_is_help=True,
)
app.command("list")(sfx_list.list_sounds)
app.command("add")(sfx_add.add)

NameArgument = Annotated[
    str, typer.Argument(metavar="NAME", help="A sound's name, or what a cue would say: “kettle boils”.")
]
VariantOption = Annotated[
    int,
    typer.Option(
        "--variant", "--seed", min=0, help="Another number, another performance; a show uses 0 to 3."
    ),
]
DistanceOption = Annotated[str, typer.Option(help="From where it is heard: near, mid, far, or metres.")]
SecondsOption = Annotated[
    float | None, typer.Option("--seconds", "-s", help="How long; its natural length unless given.")
]
SetOption = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help="What to change; `sfx list NAME` shows what there is."),
]


@app.command()
@command
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What is heard: storm at sea.")],
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """Find sounds by what they are called and what they are, and how to write their cues.

    For example: radioplay sfx search somebody walks on gravel
    """
    from radioplay.cli.table import table
    from radioplay.cues.catalogue import catalogue, cue_for
    from radioplay.cues.catalogue import search as found_by

    said = " ".join(words)
    _, library, _ = sounds_of(project)
    found = found_by(said, catalogue(library))
    if as_json:
        data = [
            {"id": e.id, "name": e.name, "cue": cue_for(e, library, said), "description": e.description}
            for e in found
        ]
        typer.echo(json.dumps({"version": 1, "sounds": data}, ensure_ascii=False))
    elif found:
        rows = [(cue_for(e, library, said), e.id if e.file else e.description) for e in found]
        for text in table(("write", "and hear"), rows, flexible=2):
            typer.echo(text)
    if not found:
        hint = "other words, or a file of your own: radioplay sfx add FILE"
        raise StopError(f"no sound fits “{said}”", hint)
    return FINE


@app.command()
@command
def play(
    name: NameArgument,
    variant: VariantOption = 0,
    distance: DistanceOption = "mid",
    seconds: SecondsOption = None,
    settings: SetOption = None,
    project: ProjectOption = None,
) -> int:
    """Hear a sound: one of the show's own, or a preset.

    For example: radioplay sfx play gunshot --distance far
    """
    import numpy as np
    import soundfile as sf

    from radioplay.audio import read_audio
    from radioplay.cli.playing import play as play_file
    from radioplay.units import RATE

    _, library, _ = sounds_of(project)
    entry = sound_named(name, library)
    if entry.file:
        asked = [variant != 0, distance != "mid", seconds is not None, bool(settings)]
        if any(asked):
            raise StopError(
                f"{entry.id} is a recording, and plays as it is", "only presets are made anew", USAGE
            )
        samples, rate = read_audio(entry.file.path)
    else:
        samples, rate = _made(entry, variant, distance, seconds, settings or []), RATE
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.wav"
        sf.write(path, np.clip(np.nan_to_num(samples), -1.0, 1.0), rate, subtype="PCM_16")
        if not play_file(path):
            where = (
                f"open {entry.file.path}"
                if entry.file
                else f"write a file and open it: sfx make {entry.name}"
            )
            raise StopError("nothing here plays sounds", where)
    return FINE


@app.command()
@command
def make(
    name: NameArgument,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The WAV file; NAME.wav here unless given.")
    ] = None,
    variant: VariantOption = 0,
    distance: DistanceOption = "mid",
    seconds: SecondsOption = None,
    settings: SetOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> int:
    """Write a preset's sound as a WAV file, 48 kHz and 24 bits.

    For example: radioplay sfx make footsteps -o sfx/mara-steps.wav --set pace_hz=1.4 --seconds 6
    """
    from radioplay.audio import write_wav
    from radioplay.units import to_seconds

    entry = sound_named(name, ())
    target = output or Path(f"{entry.name}.wav")
    if target.suffix.lower() != ".wav":
        raise StopError(
            f"a sound is made as a WAV file: {target.name} can't be one", f"-o {target.stem}.wav", USAGE
        )
    if not target.parent.is_dir():
        raise StopError(f"there is no folder {target.parent}")
    if target.exists() and not force:
        raise StopError(f"{target} is there already", "another -o, or --force to replace it")
    samples = _made(entry, variant, distance, seconds, settings or [])
    write_wav(target, [samples.T], len(samples), samples.shape[1])
    typer.echo(f"{target}: {entry.name}, {to_seconds(len(samples)):.2f} s")
    return FINE


def _made(entry: Entry, variant: int, distance: str, seconds: float | None, settings: Sequence[str]) -> Audio:
    """A preset's sound, or a word about what it can't be."""
    from radioplay.foley import make as make_sound

    try:
        return make_sound(
            entry.name,
            seed=variant,
            seconds=seconds,
            distance=_distance(distance),
            parameters=_settings(settings),
        )
    except ValueError as error:
        raise StopError(str(error), f"radioplay sfx list {entry.name}", USAGE) from error


def _distance(text: str) -> Any:
    """Near, mid or far, or a number of metres."""
    try:
        return float(text.lower().removesuffix("m").strip())
    except ValueError:
        return text.lower()


def _settings(texts: Sequence[str]) -> dict[str, float]:
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        try:
            found[name.strip()] = float(value) if sign else float("nan")
        except ValueError:
            sign = ""
        if not sign:
            raise ValueError(f"{text} sets nothing: write it as name=value, with a number")
    return found
