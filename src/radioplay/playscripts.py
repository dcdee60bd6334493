"""The production script of an episode: as a page, and as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from radioplay.audio import replacing
from radioplay.deliver.playscript import Playscript, playscript, script_page
from radioplay.deliver.playscript.paper import A4, LETTER, Paper
from radioplay.deliver.playscript.pdf import script_pdf
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.project import Project
from radioplay.rehearsal import Rehearsal

FORMS = ("html", "pdf")
PAPERS: Mapping[str, Paper] = {"a4": A4, "letter": LETTER}
_LETTER_PAPER = ("en-us", "en-ca", "fr-ca", "es-mx", "es-us", "fil-ph")


def read_forms(text: str) -> tuple[str, ...]:
    """`html, pdf` as forms of a script.

    Raises:
        ValueError: one of them isn't known, or none is named.
    """
    forms = tuple(dict.fromkeys(part.strip().lower().lstrip(".") for part in text.split(",") if part.strip()))
    for form in forms:
        if form not in FORMS:
            hint = did_you_mean(form, FORMS) or f"there are {', '.join(FORMS)}"
            raise ValueError(f"{form} is no form of a script: {hint}")
    if not forms:
        raise ValueError(f"name a form: {', '.join(FORMS)}")
    return forms


def paper_of(language: str) -> Paper:
    """The paper of the countries where a language is spoken so: Letter in North America, otherwise A4."""
    return LETTER if language.casefold().replace("_", "-") in _LETTER_PAPER else A4


def script_of(rehearsal: Rehearsal, *, numbers: bool = False) -> Playscript:
    """The production script of an episode: see `deliver.playscript.playscript`."""
    return playscript(rehearsal.scripts, rehearsal.written, rehearsal.cast, numbers=numbers)


def write_script(
    project: Project,
    rehearsal: Rehearsal,
    forms: tuple[str, ...] = FORMS,
    *,
    numbers: bool = False,
    paper: Paper | None = None,
    font: Path | None = None,
) -> tuple[tuple[Path, ...], Problems]:
    """Write `out/<episode>/<episode> script.html` and `.pdf`.

    Args:
        project, rehearsal: the show and the episode.
        forms: of `FORMS`.
        numbers: number speeches, as on recording sheets, and cues.
        paper: for PDF; that of the show's language unless given.
        font: a TrueType font for PDF, where there is a special one.

    Returns:
        The files, none where the script is empty (W011); W012 and W013 for letters that a PDF can't show.

    Raises:
        PdfError: what a PDF needs isn't there.
        OSError: the disk refuses.
    """
    script = script_of(rehearsal, numbers=numbers)
    if not script.blocks:
        message = f"{rehearsal.episode} has nothing to print: no scene, no speech and no cue"
        return (), (Diagnostic("W011", message),)
    problems: Problems = ()
    contents: dict[str, bytes] = {}
    for form in forms:
        if form == "pdf":
            contents[form], problems = script_pdf(script, paper or paper_of(script.language), font)
        else:
            contents[form] = script_page(script).encode("utf-8", errors="replace")
    folder = project.out(rehearsal.episode)
    folder.mkdir(parents=True, exist_ok=True)
    files = tuple(folder / f"{rehearsal.episode} script.{form}" for form in contents)
    for path, content in zip(files, contents.values(), strict=True):
        with replacing(path) as beside:
            beside.write_bytes(content)
    return files, problems
