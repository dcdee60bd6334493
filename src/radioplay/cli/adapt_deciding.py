"""What `radioplay adapt` does with what is known already: answers, a language model's guesses, a review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from radioplay.cli.common import PROBLEMS, USAGE, StopError

if TYPE_CHECKING:
    from radioplay.adapt.adapting import Adapting
    from radioplay.adapt.answers import Answer, Guess
    from radioplay.adapt.job import Known
    from radioplay.adapt.llm import Model
    from radioplay.adapt.model import Adaptation, People, Story
    from radioplay.adapt.show import Wanted
    from radioplay.adapt.sidecar import Sidecar
    from radioplay.diagnostics import Problems


@dataclass(frozen=True, slots=True)
class Ways:
    """How the speakers are decided: by a model on a server, by whoever sits here, or neither.

    `keep` is whether a model's guesses are written down.
    """

    review: bool = False
    model: Model | None = None
    offline: bool = False
    keep: bool = True
    quiet: bool = False


def known_story(story: Path | None, folder: Path | None) -> Known:
    """What is known of a story; of the one that a show was made of, where none is named."""
    from radioplay.adapt.job import read_known
    from radioplay.adapt.show import episode_name
    from radioplay.diagnostics import has_errors

    if story is None:
        folder = folder or Path()
        episode = _only_episode(folder)
    else:
        episode = episode_name(story)
        folder = folder or story.parent / episode
    known, problems = read_known(story, folder, episode)
    tell(problems)
    if has_errors(problems):
        raise typer.Exit(PROBLEMS)
    if story is None and not known.sidecar.source:
        raise StopError(f"nothing says which story {episode} was made of", "name the story", USAGE)
    return known


def model_named(url: str, name: str) -> Model:
    """The model behind `--llm`."""
    from radioplay.adapt.llm import model_at

    try:
        return model_at(url, name)
    except ValueError as error:
        raise StopError(str(error), "--llm http://localhost:11434/v1 --llm-model NAME", USAGE) from error


def _only_episode(folder: Path) -> str:
    from radioplay.adapt.sidecar import SUFFIX
    from radioplay.project import LINES

    found = sorted(path.name.removesuffix(SUFFIX) for path in (folder / LINES).glob(f"*{SUFFIX}"))
    if not found:
        raise StopError("name the story to adapt", "radioplay adapt STORY", USAGE)
    if len(found) > 1:
        raise StopError(f"{folder} has several adapted stories: {', '.join(found)}", "name the story", USAGE)
    return found[0]


def decided(
    story: Story, given: People | None, known: Known, wanted: Wanted, ways: Ways
) -> Adaptation | None:
    """All that is found in a story; None where there is nothing new to be written."""
    from radioplay.adapt.adapting import Adapting, with_details
    from radioplay.adapt.job import own_sounds

    book = Adapting(story, given)
    keeper = _Keeper(known, wanted)
    if ways.model:
        _ask(book, ways.model, keeper, ways)
    if ways.review and not _reviewed(book, keeper, known, wanted):
        return None
    found = book.decode(keeper.sidecar.answers, keeper.sidecar.guesses)
    return with_details(found, own_sounds(known.folder))


class _Keeper:
    """Keeps answers and guesses beside the script, at once."""

    def __init__(self, known: Known, wanted: Wanted) -> None:
        from radioplay.adapt.sidecar import sidecar_path

        kept = known.sidecar
        self.path = sidecar_path(known.folder, known.episode)
        self.sidecar = replace(
            kept,
            source=kept.source or wanted.source,
            cast=kept.cast or wanted.cast,
            narration=kept.narration or wanted.narration,
        )

    def answers(self, answers: tuple[Answer, ...]) -> None:
        self._write(replace(self.sidecar, answers=answers))

    def guesses(self, guesses: tuple[Guess, ...]) -> None:
        self._write(replace(self.sidecar, guesses=guesses))

    def _write(self, sidecar: Sidecar) -> None:
        from radioplay.adapt.sidecar import write_sidecar

        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_sidecar(self.path, sidecar)
        self.sidecar = sidecar


def _ask(book: Adapting, model: Model, keeper: _Keeper, ways: Ways) -> None:
    from radioplay.adapt.llm import ask_model
    from radioplay.cli.show import progress_shown
    from radioplay.voices import offline_if

    kept = keeper.sidecar
    keep = keeper.guesses if ways.keep else None
    with offline_if(ways.offline), progress_shown(ways.quiet) as progress:
        guesses, problems = ask_model(book, model, kept.answers, kept.guesses, keep=keep, progress=progress)
    keeper.sidecar = replace(keeper.sidecar, guesses=guesses)
    tell(problems)


def _reviewed(book: Adapting, keeper: _Keeper, known: Known, wanted: Wanted) -> bool:
    """Whether a review has left something to be written: an answer, or a script that isn't there yet."""
    from radioplay.adapt.listing import review_list
    from radioplay.adapt.review import Review
    from radioplay.cli.adapt_review import Reviewing
    from radioplay.cli.keys import open_keys
    from radioplay.diagnostics import harmless
    from radioplay.project import LINES

    before = keeper.sidecar
    review = Review(book, before.answers, before.guesses, wanted.review_below, keeper.answers)
    with open_keys() as keys:
        if keys is None:
            for line in review_list(review.found, wanted.review_below).splitlines():
                typer.echo(harmless(line))
            return False
        Reviewing(review, keys, known.folder, wanted).run()
    written = (known.folder / LINES / f"{known.episode}.fountain").exists()
    return not written or review.answers != before.answers or before.guesses != known.sidecar.guesses


def tell(problems: Problems) -> None:
    """Say what is wrong."""
    from radioplay.diagnostics import explain

    for problem in problems:
        typer.echo(explain(problem), err=True)
