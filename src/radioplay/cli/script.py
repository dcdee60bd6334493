"""`radioplay script`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, LanguageOption, ProjectOption, StopError, command
from radioplay.cli.jobs import EpisodesArgument, understood

if TYPE_CHECKING:
    from radioplay.deliver.playscript.paper import Paper

_ABOUT_SCRIPTS = (
    "W01",
    "C001",
    "P003",
    "P004",
    "P005",
    "P006",
    "L006",
)  # what else may be wrong is for `check`


@command
def script(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    numbered: Annotated[
        bool, typer.Option("--numbered", help="Number speeches, as on recording sheets, and cues.")
    ] = False,
    formats: Annotated[
        str | None, typer.Option("--format", help="html, pdf; commas between.", show_default="both")
    ] = None,
    language: LanguageOption = None,
    paper: Annotated[
        str | None, typer.Option(help="Of the PDF: a4, letter.", show_default="by the show's language")
    ] = None,
    font: Annotated[Path | None, typer.Option(help="Of the PDF: a TrueType font, FILE.ttf.")] = None,
) -> int:
    """Print the script as a studio wants it: names at the left, cues in capitals, every page numbered."""
    from radioplay.cli.common import chosen_episodes, in_language, language_of, open_project
    from radioplay.cli.show import show_problems
    from radioplay.deliver.playscript.pdf import PdfError
    from radioplay.diagnostics import has_errors
    from radioplay.playscripts import write_script

    forms, sheet = _forms(formats), _paper(paper)
    show, problems = open_project(project)
    tag = language_of(language)
    chosen = in_language(chosen_episodes(show, episodes or []), episodes or [], tag)
    if not chosen:
        raise StopError(next((p.message for p in problems), "there are no lines"))
    for episode in chosen:
        try:
            files, more = write_script(
                show, episode, forms, numbers=numbered, language=tag, paper=sheet, font=font
            )
        except PdfError as error:
            raise StopError(str(error)) from error
        problems += more
        for path in files:
            typer.echo(f"{path}")
    shown = tuple(p for p in dict.fromkeys(problems) if p.code.startswith(_ABOUT_SCRIPTS))
    show_problems(shown, show, err=True)
    return PROBLEMS if has_errors(shown) else FINE


def _forms(formats: str | None) -> tuple[str, ...]:
    """What is written; where nobody asks for a PDF and none can be made, the page alone."""
    from radioplay.deliver.playscript.pdf import PdfError, check_pdf
    from radioplay.playscripts import FORMS, read_forms

    forms = understood(read_forms, formats) if formats else FORMS
    try:
        if "pdf" in forms:
            check_pdf()
    except PdfError as error:
        if formats:
            raise StopError(str(error)) from error
        typer.echo(f"no PDF is written: {error}", err=True)
        return ("html",)
    return forms


def _paper(name: str | None) -> Paper | None:
    from radioplay.playscripts import PAPERS

    if name is not None and name.lower() not in PAPERS:
        raise StopError(f"{name} is no paper that is known", f"there are {', '.join(PAPERS)}", USAGE)
    return PAPERS[name.lower()] if name else None
