"""A show listened to: every take of its episodes that is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.listening.hearing import Recogniser
from radioplay.listening.names import names_in
from radioplay.listening.notes import Notes
from radioplay.listening.verdicts import Listener, Verdict, listen
from radioplay.listening.whisper import AT_ONCE
from radioplay.progress import Progress, unseen
from radioplay.project import Episode, Project
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.store import Store
from radioplay.takes import find

NOTES = "heard"
"""The folder of notes, beside the store."""


def notes_of(project: Project) -> Path:
    """Where notes on what was heard in a show are kept."""
    return project.store / NOTES


def listener_for(project: Project, rehearsal: Rehearsal, ears: Recogniser) -> Listener:
    """Somebody who knows what should be in the takes of an episode."""
    texts = [line.text for line in rehearsal.performance.deliveries]
    language = rehearsal.cast.show.language
    return Listener(ears, Notes(notes_of(project)), names_in(rehearsal.cast, texts), language)


def listen_to(
    project: Project,
    episodes: Iterable[Episode],
    ears: Callable[[], Recogniser],
    progress: Progress = unseen,
) -> tuple[tuple[Verdict, ...], Problems]:
    """Listen to every take of some episodes that is there.

    Args:
        project, episodes: what to listen to.
        ears: makes somebody who listens, where there is anything to listen to.
        progress: told of each take.

    Returns:
        What came of each; and takes that can't be heard (T041) or aren't there (T042).

    Raises:
        ListenError, VoiceError: nobody can listen here.
    """
    verdicts: list[Verdict] = []
    problems: list[Diagnostic] = []
    store = Store(project.store)
    with store.in_use():
        for episode in episodes:
            rehearsal, _ = rehearse(project, episode)
            found, _ = find(rehearsal.jobs, store)
            missing = sum(len(job.deliveries) for job in found.missing)
            if missing:
                problems.append(_missing(missing, episode.name))
            if found.takes:
                listener = listener_for(project, rehearsal, ears())
                heard, more = listen(
                    rehearsal.jobs, found.takes, listener, workers=AT_ONCE, progress=progress
                )
                verdicts += heard
                problems += more
    return tuple(verdicts), tuple(problems)


def _missing(lines: int, episode: str) -> Diagnostic:
    what = "1 line" if lines == 1 else f"{lines} lines"
    message = f"{what} of {episode} can't be listened to: there is no take"
    return Diagnostic("T042", message, None, "radioplay render speaks them", "warning")
