"""What the commands share: where the project is, how they end, and what becomes of a failure."""

from __future__ import annotations

import functools
import os
import sys
import traceback
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec

import typer

if TYPE_CHECKING:
    from radioplay.diagnostics import Problems
    from radioplay.project import Episode, Project
    from radioplay.rehearsal import Rehearsal

P = ParamSpec("P")

ProjectArgument = Annotated[
    Path | None, typer.Argument(metavar="PROJECT", help="The folder of the show.", show_default=False)
]
ProjectOption = Annotated[
    Path | None, typer.Option("-p", "--project", help="The folder of the show.", show_default="here")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]
LanguageOption = Annotated[
    str | None,
    typer.Option("--language", metavar="CODE", help="A translation: es, pt-br.", show_default="the original"),
]
QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="Show no progress.")]

FINE, PROBLEMS, USAGE, OUR_FAULT, INTERRUPTED = 0, 1, 2, 3, 130
_STOPPED = "stopped; everything finished so far is kept", None, INTERRUPTED


class StopError(Exception):
    """End the command: a message for the user, what may help, and the exit code."""

    def __init__(self, message: str, hint: str | None = None, code: int = PROBLEMS) -> None:
        super().__init__(message)
        self.hint, self.code = hint, code


def command(work: Callable[P, int]) -> Callable[P, None]:
    """Make a function that answers an exit code into a command that ends well, whatever happens.

    What the author can mend (a full disk, a voice that is missing) is a message and exit code 1; ^C is 130;
    anything else is our own fault: 3, with a log to send.
    """

    @functools.wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        raise typer.Exit(_outcome(functools.partial(work, *args, **kwargs)))

    return run


def _outcome(work: Callable[[], int]) -> int:
    try:
        return work()
    except typer.Exit as end:
        return end.exit_code
    except StopError as stop:
        return _say(str(stop), stop.hint, stop.code)
    except (KeyboardInterrupt, typer.Abort):
        return _say(*_STOPPED)
    except BrokenPipeError:  # `radioplay … | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception as error:
        if _interrupted(error):
            return _say(*_STOPPED)
        known = _in_words(error)
        return _say(*known, PROBLEMS) if known else _our_fault(error)


def _interrupted(error: BaseException | None) -> bool:
    """Whether ^C is what it began with: in the midst of a lock, Python's own `with` fails on the way out."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _in_words(error: Exception) -> tuple[str, str | None] | None:
    """The message and the remedy of a failure of the machine; None for a bug."""
    from radioplay.audio import AudioError
    from radioplay.engines.protocol import EngineError
    from radioplay.listening import ListenError
    from radioplay.store import StoreError
    from radioplay.voices import VoiceError

    if isinstance(error, EngineError | VoiceError | ListenError):
        return str(error), error.remedy
    if isinstance(error, StoreError | AudioError):
        return str(error), None
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}", None
    return None


def _our_fault(error: Exception) -> int:
    text = "".join(traceback.format_exception(error))
    try:
        import platformdirs

        folder = platformdirs.user_log_path("radioplay", False, ensure_exists=True)
        log = folder / f"failure-{datetime.now():%Y%m%d-%H%M%S}.log"
        log.write_text(f"{' '.join(sys.argv)}\n\n{text}", encoding="utf-8")
        hint = f"this is radioplay's fault, not yours; please send {log}"
    except OSError:
        hint = f"this is radioplay's fault, not yours; no log could be written ({type(error).__name__})"
    return _say(f"something went wrong: {error}", hint, OUR_FAULT)


def _say(message: str, hint: str | None, code: int) -> int:
    typer.echo(f"radioplay: {message}", err=True)
    if hint:
        typer.echo(f"    hint: {hint}", err=True)
    return code


def open_project(*folders: Path | None) -> tuple[Project, Problems]:
    """The project in the first folder that is given, or around the current one."""
    from radioplay.project import read_project

    return read_project(next((folder for folder in folders if folder is not None), Path()))


def chosen_episodes(project: Project, names: list[str]) -> tuple[Episode, ...]:
    """The episodes of those names, or all of them."""
    known = {episode.name: episode for episode in project.episodes}
    files = {file.name: episode.name for episode in project.episodes for file in episode.files}
    wanted = [unicodedata.normalize("NFC", name) for name in names]
    wanted = [files.get(Path(name).name, name) for name in wanted]  # `lines/pilot.fountain` means pilot
    for name in wanted:
        if name not in known:
            raise StopError(
                f"there is no episode {name}", _original_of(name, project) or _instead_of(name, known)
            )
    return tuple(known[name] for name in wanted) if wanted else project.episodes


def language_of(written: str | None) -> str:
    """The language meant by `--language`; empty for the original's."""
    from radioplay.languages import language_tag

    if written is None:
        return ""
    tag = language_tag(written)
    if tag is None:
        hint = "two letters, and the country where it matters: es, pt-br"
        raise StopError(f"{written} is no code of a language", hint, USAGE)
    return tag


def in_language(chosen: Iterable[Episode], names: list[str], language: str) -> tuple[Episode, ...]:
    """The episodes to look at in a language: those that were named, or all that are translated into it."""
    if not language or names:
        return tuple(chosen)
    translated = tuple(episode for episode in chosen if episode.translation(language))
    if not translated:
        hint = f"lines/EPISODE.{language}.fountain beside lines/EPISODE.fountain would be a translation"
        raise StopError(f"nothing is translated into {language}", hint)
    return translated


def rehearsed(show: Project, names: list[str], problems: Problems) -> tuple[list[Rehearsal], Problems]:
    """The episodes of those names, or all of them, rehearsed; nothing of what is wrong with them stops us."""
    from radioplay.rehearsal import rehearse

    chosen = chosen_episodes(show, names)
    if not chosen:
        raise StopError(next((p.message for p in problems), "there are no lines"))
    rehearsals = []
    for each in chosen:
        rehearsal, more = rehearse(show, each)
        rehearsals.append(rehearsal)
        problems += more
    return rehearsals, problems


def _original_of(name: str, project: Project) -> str | None:
    """How to ask for what is a translation, by its name or its file's."""
    for episode in project.episodes:
        for each in episode.translations:
            if Path(name).name in (each.name, *(file.name for file in each.files)):
                return f"it is a translation: {episode.name} --language {each.language}"
    return None


def _instead_of(name: str, known: Iterable[str]) -> str | None:
    from radioplay.diagnostics import did_you_mean

    if Path(name).is_dir():
        return f"-p {name} names the folder of a show"
    listed = ", ".join(known)
    return did_you_mean(name, known) or (f"the episodes are: {listed}" if listed else None)
