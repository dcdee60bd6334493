"""`radioplay takes`: list, retake, play, pick, sheets, import."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli import takes_people
from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    USAGE,
    JsonOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)
from radioplay.cli.jobs import WORKERS, JobsOption, OfflineOption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from radioplay.diagnostics import Problems
    from radioplay.performance import Delivery
    from radioplay.project import Project
    from radioplay.rehearsal import Rehearsal
    from radioplay.retakes import LineTake

app = typer.Typer(help="Make, hear and choose takes of a line.", no_args_is_help=True)
app.command("sheets")(takes_people.sheets)
app.command("import")(takes_people.import_takes)

LineArgument = Annotated[
    str, typer.Argument(metavar="LINE", help="1.03, 1.03-were-closed, “MARA 12”, or words only it has.")
]
EpisodeOption = Annotated[
    str | None, typer.Option("-e", "--episode", help="Where more than one has such a line.")
]


@app.command("list")
@command
def list_takes(
    line: Annotated[
        str | None, typer.Argument(metavar="LINE", help="All lines that have been retaken unless named.")
    ] = None,
    episode: EpisodeOption = None,
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """List the takes of a line: how each is given, and which one is used."""
    from radioplay.cli.show import show_problems
    from radioplay.retakes import takes_of

    show, problems, rehearsals = _rehearsed(project, episode)
    if line is None:
        chosen = [
            (each, one)
            for each in rehearsals
            for one in each.written.deliveries
            if each.matched.entries.get(one.name)
        ]
    else:
        rehearsal, lines = _meant(line, rehearsals)
        chosen = [(rehearsal, one) for one in lines]
    made = [(each, one, takes_of(show, each, one)) for each, one in chosen]
    if as_json:
        data = [_line_json(each, one, takes) for each, one, takes in made]
        typer.echo(json.dumps({"version": 1, "lines": data}, ensure_ascii=False))
        return FINE
    for each, one, takes in made:
        _print_line(each, one, several=len(rehearsals) > 1)
        for text in _rows(takes):
            typer.echo(f"  {text}")
    if not made:
        typer.echo("no line has been retaken; radioplay takes retake LINE gives one again")
    show_problems(tuple(p for p in problems if p.code.startswith("T00")), show, err=True)
    return FINE


@app.command()
@command
def retake(
    line: LineArgument,
    direction: Annotated[
        str, typer.Option("--direction", "-d", help="How: “quieter, slower”. Added to the script's.")
    ] = "",
    seed: Annotated[int, typer.Option(min=0, help="Where chance begins.")] = 0,
    count: Annotated[int, typer.Option("--count", "-n", min=1, max=50, help="How many takes.")] = 1,
    use: Annotated[bool, typer.Option("--pick", help="Use the last of them from now on.")] = False,
    episode: EpisodeOption = None,
    project: ProjectOption = None,
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    quiet: QuietOption = False,
) -> int:
    """Give a line again: other takes of it, beside those there are."""
    from radioplay.cli.hosting import hosted
    from radioplay.cli.show import show_problems
    from radioplay.retakes import Wish, pick, retake
    from radioplay.takebook import TakeBookError

    show, _, rehearsals = _rehearsed(project, episode)
    rehearsal, lines = _meant(line, rehearsals)
    _refuse_mute(lines)
    wish = Wish(count, " ".join(direction.strip(" ()").split()), seed)
    try:
        with hosted(jobs, quiet=quiet, offline=offline) as host:
            made, problems = retake(show, rehearsal, lines, wish, workers=jobs, host=host)
        _warn_of(wish.direction, lines)
        for one in lines:
            _print_line(rehearsal, one)
            for text in _rows(made[one.name]):
                typer.echo(f"  {text}")
        new = [takes[-1].number for takes in made.values() if takes]
        if use and new:
            _, _, again = _rehearsed(project, rehearsal.episode)
            for one in lines:
                for last in made[one.name][-1:]:
                    pick(show, again[0], [one], last.number)
            numbers = ", ".join(str(number) for number in dict.fromkeys(new))
            typer.echo(f"take {numbers} is used from now on")
        elif new:
            for text in _next_steps(rehearsal, made):
                typer.echo(text)
    except TakeBookError as error:
        raise StopError(str(error)) from error
    show_problems(problems, show, err=True)
    return FINE if len(new) == len(lines) else PROBLEMS


@app.command()
@command
def play(
    line: LineArgument,
    number: Annotated[
        int | None,
        typer.Argument(metavar="TAKE", help="The one that is used unless named; 0 is the plain one."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write a WAV file instead of playing it.")
    ] = None,
    episode: EpisodeOption = None,
    project: ProjectOption = None,
) -> int:
    """Hear a take, as it was spoken: without place, level and mix."""
    import numpy as np
    import soundfile as sf

    from radioplay.audio import read_audio
    from radioplay.cli.playing import play as play_file

    show, _, rehearsals = _rehearsed(project, episode)
    rehearsal, lines = _meant(line, rehearsals)
    parts, rate = [], 0
    for one in lines:
        samples, rate = read_audio(_sound(show, rehearsal, one, number))
        parts.append(samples)
    if output and (output.suffix.lower() != ".wav" or not output.parent.is_dir()):
        raise StopError(
            f"{output} can't be written", "a take is written as a WAV file, into a folder that is there"
        )
    with tempfile.TemporaryDirectory() as folder:
        path = output or Path(folder) / f"{lines[0].name}.wav"
        sf.write(path, np.concatenate(parts), rate, subtype="PCM_16")
        if output:
            typer.echo(f"{output}: {sum(map(len, parts)) / rate:.1f} s")
        elif not play_file(path):
            raise StopError("nothing here plays sounds", "write a file and open it: -o take.wav")
    return FINE


@app.command()
@command
def pick(
    line: LineArgument,
    number: Annotated[int, typer.Argument(metavar="TAKE", help="0 is the plain one.")],
    episode: EpisodeOption = None,
    project: ProjectOption = None,
) -> int:
    """Choose the take that is used from now on."""
    from radioplay.retakes import pick
    from radioplay.takebook import TakeBookError

    show, _, rehearsals = _rehearsed(project, episode)
    rehearsal, lines = _meant(line, rehearsals)
    try:
        pick(show, rehearsal, lines, number)
    except (ValueError, TakeBookError) as error:
        raise StopError(str(error), f"radioplay takes list {line}") from error
    for one in lines:
        _print_line(rehearsal, one)
    typer.echo(f"take {number} is used from now on" if number else "the plain take is used from now on")
    return FINE


def _rehearsed(project: Path | None, episode: str | None) -> tuple[Project, Problems, list[Rehearsal]]:
    """The project and its episodes, or one of them; nothing of what is wrong with them stops us."""
    from radioplay.cli.common import open_project, rehearsed

    show, problems = open_project(project)
    rehearsals, problems = rehearsed(show, [episode] if episode else [], problems)
    return show, problems, rehearsals


def _meant(line: str, rehearsals: list[Rehearsal]) -> tuple[Rehearsal, tuple[Delivery, ...]]:
    """The line somebody means, and its episode."""
    from radioplay.lines import LineError, find_lines

    found, errors = [], []
    for rehearsal in rehearsals:
        try:
            found.append((rehearsal, find_lines(line, rehearsal.written.deliveries)))
        except LineError as error:
            errors.append(error)
    if len(found) > 1:
        names = ", ".join(rehearsal.episode for rehearsal, _ in found)
        raise StopError(
            f"there is a line {line} in {names}", f"say which: --episode {found[0][0].episode}", USAGE
        )
    if not found:
        raise StopError(str(errors[0]), errors[0].hint, USAGE)
    return found[0]


def _next_steps(rehearsal: Rehearsal, made: Mapping[str, tuple[LineTake, ...]]) -> Iterator[str]:
    """Commands, to be typed as they stand, to hear and to use the last take of each line that was retaken."""
    for verb, does in (("hear", "play"), ("use", "pick")):
        for name, takes in made.items():
            if takes:
                yield f"{verb} it: radioplay takes {does} {_alone(name, rehearsal)} {takes[-1].number}"


def _alone(name: str, rehearsal: Rehearsal) -> str:
    """What to type for one go of a speech: the first has the name of them all, as 1.05; 1.05.1 means it alone."""
    others = sum(one.speech == name for one in rehearsal.written.deliveries)
    return f"{name}.1" if others > 1 else name


def _warn_of(direction: str, lines: tuple[Delivery, ...]) -> None:
    """Say so where a direction is one that neither radioplay nor the voice knows."""
    from radioplay.directions import Manner, acted, manner
    from radioplay.engines.registry import engine

    acts = {act for one in lines for act in engine(one.character.engine).acts}
    if direction and manner((direction,)) == Manner() and not acts & {"*", direction, *acted((direction,))}:
        typer.echo(
            f"({direction}) changes nothing in this voice yet; the take differs as any other", err=True
        )


def _refuse_mute(lines: tuple[Delivery, ...]) -> None:
    for one in lines:
        if not one.character.voice:
            name = one.character.name
            raise StopError(f"{name} has no voice yet", f"radioplay cast set {name!r} VOICE")


def _sound(show: Project, rehearsal: Rehearsal, line: Delivery, number: int | None) -> Path:
    """Where a take's sound is."""
    from radioplay.retakes import takes_of

    takes = takes_of(show, rehearsal, line)
    wanted = next((t for t in takes if t.number == number or (number is None and t.used)), None)
    if wanted is None:
        hint = f"radioplay takes list {line.name}"
        raise StopError(f"line {line.name} has takes 0 to {len(takes) - 1}, not {number}", hint, USAGE)
    if wanted.gone:
        raise StopError(f"there is no {wanted.reading.recording}", "put it back into the project")
    if wanted.take is None:
        hint = "radioplay render speaks it"
        if not wanted.used:  # a render speaks no others
            hint += f" once it is used: radioplay takes pick {_alone(line.name, rehearsal)} {wanted.number}"
        raise StopError(f"take {wanted.number} of line {line.name} has not been spoken yet", hint)
    return wanted.take.path


def _print_line(rehearsal: Rehearsal, line: Delivery, several: bool = False) -> None:
    from radioplay.cli.table import cut
    from radioplay.lines import stable_name

    where = f"{rehearsal.episode}: " if several else ""
    typer.echo(f"{where}{stable_name(line)}  {line.character.name}: {cut(line.text, 60)}")


def _rows(takes: tuple[LineTake, ...]) -> Iterator[str]:
    from radioplay.units import to_seconds

    for each in takes:
        length = f"{to_seconds(each.take.end - each.take.start):5.2f} s" if each.take else "      –"
        state = "" if each.take else "  its recording is gone" if each.gone else "  not spoken yet"
        yield f"{'*' if each.used else ' '}{each.number:>3}  {length}  {_how(each)}{state}"


def _how(each: LineTake) -> str:
    """A take in words."""
    reading = each.reading
    if reading.recording:
        return f"recorded: {reading.recording}"
    said = [f"({reading.direction})"] if reading.direction else []
    said += [f"variation {reading.take}"] if reading.take else []
    said += [f"seed {reading.seed}"] if reading.seed else []
    return ", ".join(said) or "plain"


def _line_json(rehearsal: Rehearsal, line: Delivery, takes: tuple[LineTake, ...]) -> dict[str, Any]:
    from radioplay.lines import stable_name
    from radioplay.units import to_seconds

    return {
        "episode": rehearsal.episode,
        "name": line.name,
        "stable_name": stable_name(line),
        "character": line.character.name,
        "text": line.text,
        "takes": [
            {
                "number": each.number,
                "take": each.reading.take,
                "seed": each.reading.seed,
                "direction": each.reading.direction or None,
                "recording": each.reading.recording or None,
                "used": each.used,
                "ready": each.take is not None,
                "seconds": round(to_seconds(each.take.end - each.take.start), 3) if each.take else None,
            }
            for each in takes
        ],
    }
