"""Jobs → takes: what is missing is spoken, what is no good spoken again."""

from __future__ import annotations

from dataclasses import replace

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.listening import ListenError
from radioplay.options import Options
from radioplay.project import Project
from radioplay.quality import fault_problems
from radioplay.rehearsal import Rehearsal
from radioplay.retries import Ears, retry_bad
from radioplay.speaking import Host, speak
from radioplay.store import Store
from radioplay.takebook import TakeBookError
from radioplay.takes import Recording, find


def record(
    project: Project, rehearsal: Rehearsal, store: Store, options: Options, host: Host, ears: Ears | None
) -> tuple[Rehearsal, Recording, Problems]:
    """The takes of an episode (of everyone but `only`, those that are there), and the rehearsal with new picks."""
    found, problems = find(rehearsal.jobs, store)
    if options.only:
        mine = [j for j in found.missing if any(d.character.name == options.only for d in j.deliveries)]
        problems += _out_of_place(options.only, len(found.missing) - len(mine))
        found = replace(found, missing=tuple(mine))
    recording, more = speak(found, store, workers=options.workers, host=host)
    problems += more
    if options.retry_bad and not options.scratch and rehearsal.original is None:
        rehearsal, more = _retry_bad(project, rehearsal, recording, options, host, ears)
        problems += more
        recording = replace(recording, takes=find(rehearsal.jobs, store)[0].takes)
    return rehearsal, recording, problems + fault_problems(rehearsal.jobs, recording.takes)


def _retry_bad(
    project: Project,
    rehearsal: Rehearsal,
    recording: Recording,
    options: Options,
    host: Host,
    ears: Ears | None,
) -> tuple[Rehearsal, Problems]:
    """Have lines that are no good spoken again; where that can't be, they stay as they are."""
    try:
        rehearsal, retried, problems = retry_bad(
            project,
            rehearsal,
            recording.takes,
            options.retry_bad,
            listener=ears(rehearsal) if ears else None,
            only=options.only,
            workers=options.workers,
            host=host,
        )
    except ListenError as error:
        return rehearsal, (Diagnostic("T043", str(error), hint=error.remedy, severity="warning"),)
    except TakeBookError as error:
        return rehearsal, (
            Diagnostic("T044", f"no better take could be picked: {error}", severity="warning"),
        )
    for each in retried:
        host.tell(str(each))
    return rehearsal, problems


def missing_lines(rehearsal: Rehearsal, recording: Recording, options: Options) -> int:
    """How many lines should be heard, and aren't."""
    wanted = (d for d in rehearsal.performance.deliveries if options.only in (None, d.character.name))
    return sum(line.name not in recording.takes for line in wanted)


def _out_of_place(only: str, others: int) -> Problems:
    """A warning where others have not been spoken: without them, nobody knows when this one's lines come."""
    if not others:
        return ()
    message = (
        f"{others} lines of others have no takes yet, so {only}'s lines stand closer than in the episode"
    )
    return (Diagnostic("T020", message, hint="render the episode once, then this again", severity="warning"),)
