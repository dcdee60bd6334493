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


@command
def adapt(
    story: Annotated[Path, typer.Argument(metavar="STORY", help="Prose: .txt, .md, .html, .epub or .docx.")],
    folder: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="DIR", help="The show; a new folder beside the story unless given."
        ),
    ] = None,
    narration: Annotated[str, typer.Option(help="How much is read aloud: full, trimmed or none.")] = "full",
    answer: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write what was found as data, and no show.")
    ] = None,
    engine: Annotated[str, typer.Option(help="Whose voices to cast; the best there are unless given.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over a script that was edited.")] = False,
    quiet: QuietOption = False,
) -> int:
    """Turn a story into a script, a cast and a list to review."""
    from radioplay.adapt.adapting import adapt as adapting
    from radioplay.adapt.exchange import to_json
    from radioplay.adapt.narration import MODES
    from radioplay.adapt.reading import read_story
    from radioplay.diagnostics import explain

    mode = next((mode for mode in MODES if mode == narration), None)
    if mode is None:
        raise StopError(
            f"there is no narration called {narration}", f"it is one of {', '.join(MODES)}", USAGE
        )
    read, problems = read_story(story)
    for problem in problems:
        typer.echo(explain(problem), err=True)
    if read is None:
        return PROBLEMS
    found = adapting(read)
    if answer is not None:
        text = json.dumps(to_json(found), ensure_ascii=False, indent=1) + "\n"
        answer.write_text(text, encoding="utf-8")
        if folder is None:
            return FINE
    return _write(found, story, folder, mode, engine, force, quiet)


def _write(
    found: Adaptation,
    story: Path,
    folder: Path | None,
    narration: Narration,
    engine: str,
    force: bool,
    quiet: bool,
) -> int:
    from radioplay.adapt.show import Wanted, episode_name, write_show
    from radioplay.diagnostics import explain

    episode = episode_name(story)
    where = folder or story.parent / episode
    wanted = Wanted(episode, str(story.absolute()), narration=narration, engine=engine, force=force)
    written, problems = write_show(where, found, wanted)
    for problem in problems:
        typer.echo(explain(problem), err=True)
    if written is None:
        return PROBLEMS
    if not quiet:
        for path in written.files:
            typer.echo(f"  {path}")
    return FINE
