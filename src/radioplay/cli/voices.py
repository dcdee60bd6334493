"""`radioplay voices`: list, install, sample."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated

import typer

from radioplay.cli.common import FINE, JsonOption, QuietOption, StopError, command

app = typer.Typer(help="See, install and hear voices.", no_args_is_help=True)

SAMPLE_TEXT = "We're closed. But since you're here, and since it's raining, sit down and have a coffee."


@app.command("list")
@command
def list_voices(
    engine: Annotated[str | None, typer.Option(help="Only this engine's.")] = None,
    language: Annotated[str | None, typer.Option(help="Only of this language: en-us, en-gb, es …")] = None,
    as_json: JsonOption = False,
) -> int:
    """List the voices there are."""
    from radioplay.engines.registry import Broken, engines

    rows = []
    rough_last = sorted(engines().items(), key=lambda item: item[0] == "espeak")
    for name, found in rough_last:
        if engine is not None and name != engine:
            continue
        if isinstance(found, Broken):
            typer.echo(f"{name}: {found.reason} ({found.hint})", err=True)
            continue
        ready = not found.ready()
        for voice in found.voices():
            if language is None or voice.language.casefold() == language.casefold():
                rows.append((f"{name}:{voice.name}", voice.language, voice.gender, voice.note, ready))
    if engine is not None and not rows and engine not in engines():
        hint = f"the engines are: {', '.join(engines())}"
        raise StopError(f"there is no voice engine called {engine}", hint)
    if as_json:
        keys = ("voice", "language", "gender", "note", "ready")
        typer.echo(json.dumps({"version": 1, "voices": [dict(zip(keys, row, strict=True)) for row in rows]}))
        return FINE
    for name, spoken, gender, note, ready in rows:
        remark = note if ready else f"{note}  (not installed)"
        typer.echo(f"{name:<28} {spoken:<8} {gender:<7} {remark}".rstrip())
    return FINE


@app.command()
@command
def install(
    pack: Annotated[
        str, typer.Argument(help="The pack: kokoro, whisper-base … Or coqui:MODEL, by its name.")
    ],
    offline: Annotated[bool, typer.Option("--offline", help="Use only what is here.")] = False,
    quiet: QuietOption = False,
) -> int:
    """Download a voice pack, verify it, and make it ready."""
    from radioplay import voices

    if ":" in pack:
        return _fetch(pack, offline)
    if voices.is_installed(pack):
        typer.echo(f"{pack} is installed in {voices.pack_folder(pack)}")
        return FINE
    folder = install_shown(pack, quiet=quiet, offline=offline)
    about = voices.read_pack(pack)
    typer.echo(f"{pack} is installed in {folder}\n{about.title}: {about.licence}, {about.credit}")
    return FINE


@app.command()
@command
def sample(
    voice: Annotated[str, typer.Argument(help="engine:voice, such as kokoro:af_heart.")],
    text: Annotated[str, typer.Option(help="What it says.")] = SAMPLE_TEXT,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")] = None,
    speed: Annotated[float, typer.Option(help="1.0 is its own pace.")] = 1.0,
    language: Annotated[str, typer.Option(help="en-us, en-gb, es …")] = "en-us",
) -> int:
    """Hear a voice: writes a WAV file."""
    import soundfile as sf

    from radioplay.cast import split_voice
    from radioplay.engines.protocol import Request
    from radioplay.engines.registry import engine as find_engine

    target = output or Path(re.sub(r"[^\w.+-]", "-", voice) + ".wav")
    if target.suffix.lower() != ".wav":
        raise StopError(f"a sample is a WAV file: {target.name} can't be one", f"-o {target.stem}.wav")
    if not target.parent.is_dir():
        raise StopError(f"there is no folder {target.parent}")
    name, own = split_voice(voice)
    speaker = find_engine(name)
    trouble = speaker.check(own, language)
    if trouble:
        raise StopError(trouble, f"radioplay voices list --engine {name}")
    for problem in speaker.ready():
        raise StopError(problem.message, problem.hint)
    spoken = speaker.speak(Request(text, own, language=language, speed=speed, root=str(Path.cwd())))
    sf.write(target, spoken.samples, spoken.rate, subtype="PCM_16")
    typer.echo(f"{target}: {len(spoken.samples) / spoken.rate:.1f} s")
    for what in spoken.unmet:
        typer.echo(f"{name} can't do {what}", err=True)
    return FINE


def _fetch(voice: str, offline: bool) -> int:
    """Have an engine download what one of its voices needs."""
    from radioplay.cast import split_voice
    from radioplay.engines.protocol import Request, fetch
    from radioplay.engines.registry import engine as find_engine
    from radioplay.voices import offline_if

    name, own = split_voice(voice)
    speaker = find_engine(name)
    trouble = speaker.check(own, "en-us")
    if trouble:
        raise StopError(trouble, f"radioplay voices list --engine {name}")
    for problem in speaker.ready():
        raise StopError(problem.message, problem.hint)
    with offline_if(offline):
        fetch(speaker, [Request("", own, root=str(Path.cwd()))], lambda line: typer.echo(line, err=True))
    typer.echo(f"{voice} is here")
    return FINE


def install_shown(pack: str, *, quiet: bool, offline: bool) -> Path:
    """Install a pack with its progress shown."""
    from radioplay import voices
    from radioplay.cli.show import progress_shown
    from radioplay.progress import Step

    with progress_shown(quiet) as progress:
        return voices.install(
            pack,
            progress=lambda label, done, total: progress(Step(label, done, total, megabytes(done, total))),
            offline=offline,
        )


def megabytes(done: int, total: int) -> str:
    """How far a download is; nothing where it isn't worth a word."""
    return f"{done / 1e6:.0f} of {total / 1e6:.0f} MB" if total > 1_000_000 else ""
