"""`render --retry-bad`: lines whose takes are no good are spoken again, and the best take is used from then on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from radioplay.audio import AudioError
from radioplay.diagnostics import Problems
from radioplay.listening import Listener, heard_problems
from radioplay.listening.verdicts import MISHEARD
from radioplay.performance import Delivery
from radioplay.progress import Step
from radioplay.project import Project
from radioplay.quality import health_of, judged, out_of_pace, paces
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.retakes import LineTake, Wish, pick, retake, takes_of
from radioplay.speaking import NOBODY, Host
from radioplay.takes import Job, Take

Ears = Callable[[Rehearsal], Listener]
"""Makes somebody who listens to an episode."""


@dataclass(frozen=True, slots=True, order=True)
class Standing:
    """How good a take is: of two, the lesser is the better.

    Attributes:
        faults: the weight of what is wrong with its sound.
        words: the weight of the words that were misheard; 0 where nobody listened.
        length: how far its length is from the usual one.
    """

    faults: float = 0.0
    words: float = 0.0
    length: float = 0.0

    @property
    def bad(self) -> bool:
        """Whether it is worth another take."""
        return self.faults > 0.0 or self.words >= MISHEARD


Scorer = Callable[[Delivery, Job, Take], Standing]
"""How good a take of a line is."""


@dataclass(frozen=True, slots=True)
class Retried:
    """What became of a bad line: the number of the take it uses now, how many it has, and how good that one is."""

    line: Delivery
    number: int
    tried: int
    standing: Standing

    def __str__(self) -> str:
        still = ", and is still no good" if self.standing.bad else ""
        which = f"take {self.number}" if self.number else "the plain take"
        return f"line {self.line.name} was no good: of {self.tried} takes it uses {which} now{still}"


def scorer(usual: Mapping[str, float], listener: Listener | None) -> Scorer:
    """Scores takes by their faults, then the words heard in them, then how usual their length is.

    Args:
        usual: what each voice takes for a syllable, see `quality.paces`.
        listener: who listens, where somebody can.
    """

    def score(line: Delivery, job: Job, take: Take) -> Standing:
        health = health_of(take)
        if health is None:
            return Standing(faults=float("inf"))
        pace_s = usual.get(line.character.voice)
        speed = job.request.speed
        wrong = sum(fault.weight for fault in judged(health, line.text, speed, pace_s))
        return Standing(
            round(wrong, 3),
            _words(listener, line, take),
            round(out_of_pace(health, line.text, speed, pace_s), 3),
        )

    return score


def _words(listener: Listener | None, line: Delivery, take: Take) -> float:
    if listener is None:
        return 0.0
    try:
        return listener.judge(line, take.path).weight
    except AudioError:
        return float("inf")


def bad_lines(
    jobs: Iterable[Job], takes: Mapping[str, Take], score: Scorer, host: Host = NOBODY
) -> tuple[Delivery, ...]:
    """The lines whose takes are there and no good; what people have recorded is theirs to mend.

    Args:
        jobs: what the takes are of.
        takes: by the name of the line.
        score: how good a take is.
        host: told how far it is.
    """
    jobs = [job for job in jobs if job.deliveries[0].name in takes and not job.deliveries[0].recording]
    found: list[Delivery] = []
    for done, job in enumerate(jobs, 1):
        line = job.deliveries[0]
        if score(line, job, takes[line.name]).bad:
            found += job.deliveries
        host.progress(Step("examining", done, len(jobs), line.name))
    return tuple(found)


def best(line: Delivery, candidates: Sequence[LineTake], score: Scorer) -> tuple[int, Standing]:
    """The number of the best of some takes of a line, and how good it is; of equal ones the first."""
    standings = {
        each.number: score(line, each.job, each.take) for each in candidates if each.job and each.take
    }
    number = min(standings, key=lambda each: (standings[each], each))
    return number, standings[number]


def retry_bad(
    project: Project,
    rehearsal: Rehearsal,
    takes: Mapping[str, Take],
    times: int,
    *,
    listener: Listener | None = None,
    only: str | None = None,
    workers: int = 2,
    host: Host = NOBODY,
) -> tuple[Rehearsal, tuple[Retried, ...], Problems]:
    """Speak bad lines again, and pick the best take of each in the take book.

    A line gets no more than `times` takes beside the plain one, however often this is done; all that are
    given as the one in use (with the same direction) are candidates.

    Args:
        project, rehearsal: the episode.
        takes: those in use, by the name of the line.
        times: how many more takes a bad line may have.
        listener: who listens, where somebody can.
        only: the character whose lines are looked at; None for all.
        workers, host: as for `speaking.speak`.

    Returns:
        The rehearsal with the picks in it, what became of each bad line, and what went wrong on the way.

    Raises:
        ListenError: the recogniser can't work here.
        TakeBookError, StoreError, OSError: no pick is changed.
    """
    score = scorer(paces(rehearsal.jobs, takes), listener)
    jobs = [job for job in rehearsal.jobs if only in (None, job.deliveries[0].character.name)]
    bad = bad_lines(jobs, takes, score, host)
    if not bad:
        return rehearsal, (), ()
    written = {line.name: line for line in rehearsal.written.deliveries}
    lines = [written[line.name] for line in bad]
    problems: Problems = ()
    for wish, wanted in _wishes(project, rehearsal, lines, times).items():
        _, more = retake(project, rehearsal, wanted, wish, workers=workers, host=host)
        problems += more
        rehearsal = _again(project, rehearsal)
    retried: list[Retried] = []
    for done, line in enumerate(lines, 1):
        candidates = [each for each in _candidates(project, rehearsal, line) if each.job and each.take]
        if not candidates:  # somebody has just deleted them
            continue
        number, standing = best(line, candidates, score)
        chosen = next(each for each in candidates if each.number == number)
        if not chosen.used:
            pick(project, rehearsal, [line], number)
        if listener and chosen.take and standing.words >= MISHEARD:
            problems += heard_problems([listener.judge(line, chosen.take.path)])
        retried.append(Retried(line, number, len(candidates), standing))
        host.progress(Step("choosing", done, len(lines), line.name))
    return _again(project, rehearsal), tuple(retried), problems


def _wishes(
    project: Project, rehearsal: Rehearsal, lines: Iterable[Delivery], times: int
) -> dict[Wish, list[Delivery]]:
    """How many more takes each line may have, and how they are to be given: as the one in use."""
    wishes: dict[Wish, list[Delivery]] = defaultdict(list)
    for line in lines:
        candidates = _candidates(project, rehearsal, line)
        more = times - sum(each.number > 0 for each in candidates)
        if more > 0:
            wishes[Wish(more, candidates[0].reading.direction)].append(line)
    return wishes


def _candidates(project: Project, rehearsal: Rehearsal, line: Delivery) -> tuple[LineTake, ...]:
    """The takes of a line that are given as the one in use."""
    there = takes_of(project, rehearsal, line)
    direction = next(each.reading.direction for each in there if each.used)
    return tuple(each for each in there if each.reading.direction == direction and not each.reading.recording)


def _again(project: Project, rehearsal: Rehearsal) -> Rehearsal:
    """The same with the take book as it is now."""
    episode = next(each for each in project.episodes if each.name == rehearsal.episode)
    return rehearse(project, episode)[0]
