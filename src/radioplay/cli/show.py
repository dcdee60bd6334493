"""How things look on a terminal: diagnostics, and work in progress."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from radioplay.diagnostics import Problems, explain, harmless
from radioplay.progress import Progress, Step, unseen

if TYPE_CHECKING:
    from radioplay.adapt.passage import Passage
    from radioplay.project import Project


def show_problems(problems: Problems, project: Project, *, err: bool = False) -> None:
    """Every problem with its line and hint."""
    for problem in problems:
        line = project.source_line(problem.span) if problem.span else None
        text = explain(problem, line)
        if (sys.stderr if err else sys.stdout).isatty():
            colour = typer.colors.RED if problem.severity == "error" else typer.colors.YELLOW
            text = text.replace(
                f"{problem.severity} {problem.code}",
                typer.style(f"{problem.severity} {problem.code}", fg=colour),
                1,
            )
        typer.echo(text, err=err)


def count(number: int, thing: str) -> str:
    """`1 line`, `2 lines`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def about(seconds: float) -> str:
    """`about 20 s`, `about 3 min`: as exact as an estimate deserves."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 90:
        return f"about {5 * round(seconds / 5)} s"
    return f"about {round(seconds / 60)} min"


@contextmanager
def progress_shown(quiet: bool) -> Iterator[Progress]:
    """A bar on a terminal, plain lines elsewhere, nothing when quiet; always on standard error."""
    if quiet:
        yield unseen
    elif sys.stderr.isatty():
        with _bars() as progress:
            yield progress
    else:
        yield _Lines()


def show_passage(passage: Passage) -> None:
    """Text out of a story on lines as wide as the terminal, what is asked about in it standing out."""
    from rich.console import Console
    from rich.text import Text

    looks = {"asked": "bold reverse", "note": "dim"}
    console = Console(highlight=False, markup=False, emoji=False)
    marks = ("", "") if console.color_system else (">>> ", " <<<")
    for paragraph in passage:
        text = Text("  ")
        for stretch in paragraph:
            shown = harmless(stretch.text)
            shown = shown.join(marks) if stretch.look == "asked" else shown
            text.append(shown, looks.get(stretch.look, ""))
        console.print(text)


_BYTES = 100_000  # a total above this counts bytes, not things


class _Lines:
    """Progress as lines of text: the first, each tenth, and the last of a stage."""

    def __init__(self) -> None:
        self.tenths: dict[str, int] = {}

    def __call__(self, step: Step) -> None:
        tenth = 10 * step.done // max(1, step.total)
        if self.tenths.get(step.stage) == tenth:
            return
        self.tenths[step.stage] = tenth
        if step.total > _BYTES and not step.label:
            return  # a small file of a download, beside which the whole is told
        count = "" if step.total > _BYTES else f"{step.done}/{step.total} "
        typer.echo(f"{step.stage} {count}{step.label}".rstrip(), err=True)


@contextmanager
def _bars() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskID, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description:<12}"), BarColumn(), TextColumn("{task.fields[label]}"))
    tasks: dict[str, TaskID] = {}
    with Bars(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bars:

        def show(step: Step) -> None:
            if step.stage not in tasks:
                tasks[step.stage] = bars.add_task(step.stage, label="")
            label = step.label if len(step.label) <= 40 else f"…{step.label[-39:]}"
            bars.update(tasks[step.stage], completed=step.done, total=step.total, label=label)

        yield show
