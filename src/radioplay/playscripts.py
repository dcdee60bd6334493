"""The production script of an episode: as a page, and as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from radioplay.audio import replacing
from radioplay.deliver.playscript import Playscript, playscript, script_page
from radioplay.deliver.playscript.paper import A4, LETTER, Paper
from radioplay.deliver.playscript.pdf import script_pdf
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.dubs import rehearse_in
from radioplay.options import read_names
from radioplay.project import Episode, Project
from radioplay.rehearsal import Rehearsal

FORMS = ("html", "pdf")
PAPERS: Mapping[str, Paper] = {"a4": A4, "letter": LETTER}
_LETTER_PAPER = ("en-us", "en-ca", "fr-ca", "es-mx", "es-us", "fil-ph")


def read_forms(text: str) -> tuple[str, ...]:
    """`html, pdf` as forms of a script.

    Raises:
        ValueError: one of them isn't known, or none is named.
    """
    return read_names(text, FORMS, "a form", "{} is no form of a script")


def paper_of(language: str) -> Paper:
    """The paper of the countries where a language is spoken so: Letter in North America, otherwise A4."""
    return LETTER if language.casefold().replace("_", "-") in _LETTER_PAPER else A4


def script_of(rehearsal: Rehearsal, *, numbers: bool = False) -> Playscript:
    """The production script of an episode: see `deliver.playscript.playscript`."""
    return playscript(rehearsal.scripts, rehearsal.written, rehearsal.cast, numbers=numbers)


def write_script(
    project: Project,
    episode: Episode,
    forms: tuple[str, ...] = FORMS,
    *,
    numbers: bool = False,
    language: str = "",
    paper: Paper | None = None,
    font: Path | None = None,
) -> tuple[tuple[Path, ...], Problems]:
    """Write `out/<episode>/<episode> script.html` and `.pdf`. Nothing is spoken for it.

    Args:
        project, episode: which.
        forms: of `FORMS`.
        numbers: number speeches, as on recording sheets, and cues.
        language: that of one of its translations; empty for its own.
        paper: for PDF; that of the show's language unless given.
        font: a TrueType font for PDF, where there is a special one.

    Returns:
        The files, none where there is nothing to print (W011); and every problem with the script and the cast. W012
        and W013 for letters that a PDF can't show.

    Raises:
        PdfError: what a PDF needs isn't there.
        OSError: the disk refuses.
    """
    rehearsal, problems = rehearse_in(project, episode, language)
    if rehearsal is None:
        return (), problems
    script = script_of(rehearsal, numbers=numbers)
    if not script.blocks:
        message = f"{rehearsal.episode} has nothing to print: no scene, no speech and no cue"
        return (), (*problems, Diagnostic("W011", message))
    contents, more = _contents(script, forms, paper or paper_of(script.language), font)
    folder = project.out(rehearsal.episode)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{rehearsal.episode}.{language}" if language else rehearsal.episode
    files = {folder / f"{name} script.{form}": content for form, content in contents.items()}
    for path, content in files.items():
        with replacing(path) as beside:
            beside.write_bytes(content)
    return tuple(files), (*problems, *more)


def _contents(
    script: Playscript, forms: tuple[str, ...], paper: Paper, font: Path | None
) -> tuple[Mapping[str, bytes], Problems]:
    """What stands in the file of each form."""
    contents: dict[str, bytes] = {}
    problems: Problems = ()
    for form in forms:
        if form == "pdf":
            contents[form], problems = script_pdf(script, paper, font)
        else:
            contents[form] = script_page(script).encode("utf-8", errors="replace")
    return contents, problems
