"""Takes beside what was heard in them: which lines lost words, repeat some, or can't be understood."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from radioplay.audio import AudioError
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.listening.compare import Difference, Score, differences, score
from radioplay.listening.hearing import Recogniser
from radioplay.listening.notes import Notes
from radioplay.performance import Delivery
from radioplay.progress import Progress, Step, unseen
from radioplay.takes import Job, Take

MISHEARD = 1.0
"""The weight of differences from which on a line is worth a word."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of listening to a line's take.

    Attributes:
        line: what was to be said.
        heard: what was understood.
        differences: what is wrong with it, in order.
        score: how many words are.
    """

    line: Delivery
    heard: str
    differences: tuple[Difference, ...]
    score: Score

    @property
    def weight(self) -> float:
        """How much is wrong: a word that is surely wrong counts 1."""
        return sum(each.weight for each in self.differences)

    @property
    def misheard(self) -> bool:
        """Whether that is worth a word, and not just as likely the listener's fault."""
        return self.weight >= MISHEARD

    @property
    def wrong(self) -> str:
        """What is wrong, in words."""
        return "; ".join(map(str, self.differences))


@dataclass(frozen=True)
class Listener:
    """Somebody who hears takes and knows what should be in them.

    Attributes:
        recogniser: who listens.
        notes: what was heard before.
        names: plain words that nobody can know how to spell (`names.names_in`).
        language: as in `[show] language`.
    """

    recogniser: Recogniser
    notes: Notes
    names: Collection[str] = ()
    language: str = "en"

    def judge(self, line: Delivery, sound: Path) -> Verdict:
        """Listen to a take of a line, unless that was done before.

        Raises:
            AudioError: it can't be read.
            ListenError: the recogniser can't work here.
        """
        heard = self.notes.read(sound, self._identity)
        if heard is None:
            heard = self.recogniser.hear(sound)
            self.notes.write(sound, self._identity, heard)
        found = differences(line.text, heard.text, self.names, self.language)
        return Verdict(line, heard.text, found, score(line.text, heard.text, self.names, self.language))

    @cached_property
    def _identity(self) -> str:
        return self.recogniser.identity


def listen(
    jobs: Iterable[Job],
    takes: Mapping[str, Take],
    listener: Listener,
    *,
    workers: int = 1,
    progress: Progress = unseen,
) -> tuple[tuple[Verdict, ...], Problems]:
    """Listen to every take that is there.

    Args:
        jobs: what the takes are of.
        takes: by the name of the line.
        listener: who listens.
        workers: takes heard at once.
        progress: told of each.

    Returns:
        What came of each, in the order of the jobs; lines with equal takes are heard once. And takes that can't
        be heard (T041).

    Raises:
        ListenError: the recogniser can't work here.
    """
    todo = [
        (job.deliveries[0], takes[job.deliveries[0].name]) for job in jobs if job.deliveries[0].name in takes
    ]
    verdicts: dict[str, Verdict] = {}
    problems: list[Diagnostic] = []
    with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
        futures = {pool.submit(listener.judge, line, take.path): line for line, take in todo}
        try:
            for done, future in enumerate(as_completed(futures), 1):
                line = futures[future]
                try:
                    verdicts[line.name] = future.result()
                except AudioError as error:
                    message = f"the take of {line.character.name}'s line {line.name} can't be heard: {error}"
                    problems.append(
                        Diagnostic("T041", message, line.span, "radioplay render speaks it again")
                    )
                progress(Step("listening", done, len(todo), line.name))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tuple(verdicts[line.name] for line, _ in todo if line.name in verdicts), tuple(problems)


def worst_first(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Those with something wrong, the most first; of two with as much, the one with fewer words."""
    wrong = [verdict for verdict in verdicts if verdict.misheard]
    return tuple(sorted(wrong, key=lambda each: (-each.weight, each.score.words)))


def heard_problems(verdicts: Sequence[Verdict]) -> Problems:
    """The lines with something wrong as warnings, worst first."""
    return tuple(_problem(verdict) for verdict in worst_first(verdicts))


def _problem(verdict: Verdict) -> Diagnostic:
    line = verdict.line
    heard = f"“{verdict.heard}”" if verdict.heard else "nothing"
    message = f"{line.character.name}'s line {line.name} is heard as {heard}; {verdict.wrong}"
    hint = f"radioplay takes retake {line.name}"
    if line.recording:
        hint = f"record it again, or use another take: radioplay takes list {line.name}"
    return Diagnostic("T040", message, line.span, hint, "warning")
