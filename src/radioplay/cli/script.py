"""`radioplay script`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, LanguageOption, ProjectOption, StopError, command

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
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
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
    from radioplay.deliver.playscript.pdf import PdfError, check_pdf
    from radioplay.diagnostics import has_errors
    from radioplay.playscripts import FORMS, PAPERS, read_forms, write_script

    try:
        forms = read_forms(formats) if formats else FORMS
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error
    if paper is not None and paper.lower() not in PAPERS:
        raise StopError(f"{paper} is no paper that is known", f"there are {', '.join(PAPERS)}", USAGE)
    if "pdf" in forms:
        try:
            check_pdf()
        except PdfError as error:
            if formats:
                raise StopError(str(error)) from error
            typer.echo(f"no PDF is written: {error}", err=True)
            forms = ("html",)
    show, problems = open_project(project)
    tag = language_of(language)
    chosen = in_language(chosen_episodes(show, episodes or []), episodes or [], tag)
    if not chosen:
        raise StopError(next((p.message for p in problems), "there are no lines"))
    sheet = PAPERS[paper.lower()] if paper else None
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
