"""`radioplay adapt`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, QuietOption, StopError, command

if TYPE_CHECKING:
    from radioplay.adapt.model import Adaptation
    from radioplay.adapt.narration import Narration
    from radioplay.adapt.show import Wanted


@command
def adapt(
    story: Annotated[
        Path | None,
        typer.Argument(
            metavar="STORY",
            help="Prose: .txt, .md, .html, .epub or .docx; the one the show was made of unless given.",
            show_default=False,
        ),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="DIR", help="The show; a new folder beside the story unless given."
        ),
    ] = None,
    narration: Annotated[
        str | None,
        typer.Option(
            help="How much is read aloud: full, trimmed or none.", show_default="as last time, or full"
        ),
    ] = None,
    by_chapter: Annotated[
        bool | None,
        typer.Option(
            "--by-chapter/--one-episode",
            help="Make an episode of each chapter, or one of them all.",
            show_default="as last time, or one",
        ),
    ] = None,
    cast: Annotated[
        Path | None,
        typer.Option(
            "--cast", metavar="FILE", help="Who is in it, as you have put it right: nobody is added."
        ),
    ] = None,
    cast_only: Annotated[
        bool, typer.Option("--cast-only", help="Write who is in it, to be put right, and nothing else.")
    ] = False,
    answer: Annotated[
        Path | None,
        typer.Option(
            "--json", metavar="FILE", help="Write what was found as data, and no show; - is standard output."
        ),
    ] = None,
    engine: Annotated[str, typer.Option(help="Whose voices to cast; the best there are unless given.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over a script that was edited.")] = False,
    review: Annotated[
        bool,
        typer.Option(
            "--review",
            help="Answer doubtful lines with single keys, the worst first; ? lists them. Where standard input is"
            " no terminal, a key a line is read from it; where it is empty, the list is printed.",
        ),
    ] = False,
    llm: Annotated[
        str | None,
        typer.Option(
            "--llm",
            metavar="URL",
            help="Ask a language model about doubtful lines: a server with OpenAI's interface, as"
            " http://localhost:11434/v1. Its key stands in RADIOPLAY_LLM_KEY.",
        ),
    ] = None,
    llm_model: Annotated[
        str, typer.Option("--llm-model", metavar="NAME", help="As that server calls it.")
    ] = "",
    offline: Annotated[bool, typer.Option("--offline", help="Ask no server.")] = False,
    quiet: QuietOption = False,
) -> int:
    """Turn a story into a script, a cast and a list to review."""
    from radioplay.adapt.exchange import to_json
    from radioplay.adapt.job import read_given
    from radioplay.adapt.reading import read_story
    from radioplay.cli.adapt_casting import write_cast
    from radioplay.cli.adapt_deciding import Ways, decided, known_story, model_named, tell
    from radioplay.diagnostics import has_errors

    _checked(folder, engine)
    model = None if llm is None else model_named(llm, llm_model)
    mode = None if narration is None else _mode(narration)
    known = known_story(story, folder)
    read, problems = read_story(known.story)
    tell(problems)
    if read is None:
        return PROBLEMS
    wanted = known.wanted(mode, cast, by_chapter, engine, force)
    given, problems = read_given(wanted)
    tell(problems)
    if has_errors(problems):
        return PROBLEMS
    if cast_only:
        return write_cast(read, given, known.story, known.folder, force, quiet)
    keep = answer is None or folder is not None
    found = decided(read, given, known, wanted, Ways(review, model, offline, keep, quiet))
    if found is None:
        return FINE
    if answer is not None:
        text = json.dumps(to_json(found), ensure_ascii=False, indent=1) + "\n"
        if answer == Path("-"):
            typer.echo(text, nl=False)
        else:
            answer.write_text(text, encoding="utf-8")
        if folder is None:
            return FINE
    return _write(found, known.folder, wanted, quiet)


def _checked(folder: Path | None, engine: str) -> None:
    """Refuse a folder that is none, and an engine that there isn't."""
    from radioplay.engines.protocol import EngineError
    from radioplay.engines.registry import engine as find_engine

    if folder is not None and folder.exists() and not folder.is_dir():
        raise StopError(f"{folder} is a file", "-o names a folder, which is made if need be", USAGE)
    try:
        if engine:
            find_engine(engine)
    except EngineError as error:
        raise StopError(str(error), error.remedy, USAGE) from error


def _mode(narration: str) -> Narration:
    from radioplay.adapt.narration import MODES

    mode = next((mode for mode in MODES if mode == narration), None)
    if mode is None:
        hint = f"it is one of {', '.join(MODES)}"
        raise StopError(f"there is no narration called {narration}", hint, USAGE)
    return mode


def _write(found: Adaptation, folder: Path, wanted: Wanted, quiet: bool) -> int:
    from radioplay.adapt.show import write_show
    from radioplay.cli.adapt_deciding import tell
    from radioplay.cli.adapt_summary import summary
    from radioplay.diagnostics import harmless

    written, problems = write_show(folder, found, wanted)
    tell(problems)
    if written is None:
        return PROBLEMS
    if not quiet:
        for line in summary(found, written, wanted, folder):
            typer.echo(harmless(line))
    return FINE
