"""Who speaks in a show: those who are cast, and those whom a script names and nobody has cast yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from radioplay.cast import Cast, Character, fold_name
from radioplay.diagnostics import Diagnostic, Problems, has_errors, in_order
from radioplay.performance import Delivery
from radioplay.project import Episode, Project, read_episode
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.script.model import Script, Speech
from radioplay.store import Store
from radioplay.takes import Job, Take, find
from radioplay.units import RATE

WORDS_A_SECOND = 2.9
"""How fast a voice reads plays at its own pace: 28 Kokoro voices, five sentences each, pauses included."""

_ENOUGH_WORDS = 20
"""Of takes that are there, before the pace of the others is taken from them."""

_ABOUT_SOUND = "QM"  # the letters of codes about sounds and the mix, which casting has no business with


@dataclass(frozen=True, slots=True)
class Company:
    """A show with all who speak in it.

    Attributes:
        project: the show; those who aren't cast yet stand last in its cast, without a voice.
        uncast: their names, in the order in which they first speak.
        rehearsals: of the episodes looked at.
    """

    project: Project
    uncast: tuple[str, ...]
    rehearsals: tuple[Rehearsal, ...]

    @property
    def cast(self) -> Cast:
        """The cast, with those who should be in it."""
        return self.project.cast

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """Everything that is said, in order."""
        return tuple(line for each in self.rehearsals for line in each.performance.deliveries)

    def lines_of(self, name: str) -> tuple[Delivery, ...]:
        """What a character of the cast says."""
        return tuple(line for line in self.deliveries if line.character.name == name)


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody has to say.

    Attributes:
        voice: as in `cast.toml`; empty for somebody who has none.
        lines, words: how many.
        ready: lines whose takes are there.
        seconds: how long they speak, takes that are there as they are, the others at the pace of those.
        estimated: some of that is an estimate.
    """

    character: str
    voice: str
    lines: int
    words: int
    ready: int
    seconds: float
    estimated: bool


def gather(project: Project, episodes: Sequence[Episode] | None = None) -> tuple[Company, Problems]:
    """Rehearse a show with everybody in it.

    Args:
        project: as read.
        episodes: those to look at; all of them unless named.

    Returns:
        The company, and what is wrong with scripts, cast and voices. That somebody isn't cast is no problem
        here.
    """
    chosen = project.episodes if episodes is None else tuple(episodes)
    scripts = [script for episode in chosen for script in read_episode(project, episode)[0]]
    uncast = tuple(_uncast(scripts, project.cast))
    added = tuple(Character(name, "") for name in uncast)
    whole = replace(project, cast=replace(project.cast, characters=project.cast.characters + added))
    done, problems = [], []
    for episode in chosen:
        rehearsal, more = rehearse(whole, episode)
        done.append(rehearsal)
        problems += [problem for problem in more if problem.code[0] not in _ABOUT_SOUND]
    return Company(whole, uncast, tuple(done)), in_order(problems)


def recast(project: Project, name: str, voice: str, speed: float | None = None) -> Project:
    """The show with another voice for somebody who is in its cast, or joins it."""
    cast, who = project.cast, project.cast.find(name) or Character(name, "")
    new = replace(who, voice=voice, speed=who.speed if speed is None else speed)
    if who in cast.characters:
        people = tuple(new if each is who else each for each in cast.characters)
    else:
        people = (*cast.characters, new)
    return replace(project, cast=replace(cast, characters=people))


def _uncast(scripts: Sequence[Script], cast: Cast) -> Iterator[str]:
    spoken = [e.name for script in scripts for e in script.elements if isinstance(e, Speech)]
    if cast.show.narrate_action and scripts:
        spoken.append(cast.show.narrate_action)
    seen: set[str] = set()
    for name in spoken:
        if cast.find(name) is None and fold_name(name) not in seen:
            seen.add(fold_name(name))
            yield " ".join(name.split())


def parts(company: Company, store: Store) -> tuple[tuple[Part, ...], Problems]:
    """What each has to say: the cast in its order, then those who aren't cast.

    Those of the cast who say nothing are among them where the whole show is looked at.
    """
    said: list[tuple[Delivery, Take | None]] = []
    problems: list[Diagnostic] = []
    for rehearsal in company.rehearsals:
        found, more = find(rehearsal.jobs, store)
        problems += [problem for problem in more if has_errors((problem,)) or problem.code == "T001"]
        said += [(line, found.takes.get(line.name)) for line in rehearsal.performance.deliveries]
    whole = len(company.rehearsals) == len(company.project.episodes)
    made = [
        _part(who, [each for each in said if each[0].character == who]) for who in company.cast.characters
    ]
    return tuple(part for part in made if part.lines or whole), in_order(problems)


def _part(who: Character, said: Sequence[tuple[Delivery, Take | None]]) -> Part:
    there = [(line, take) for line, take in said if take]
    heard_s = sum(take.end - take.start for _, take in there) / RATE
    known, words = (word_count(line for line, _ in each) for each in (there, said))
    pace = known / heard_s if known >= _ENOUGH_WORDS and heard_s > 0.0 else WORDS_A_SECOND * who.speed
    seconds = heard_s + (words - known) / pace
    return Part(who.name, who.voice, len(said), words, len(there), seconds, len(there) < len(said))


def word_count(lines: Iterable[Delivery]) -> int:
    """How many words are said."""
    return sum(any(char.isalnum() for char in word) for line in lines for word in line.text.split())


def missing_jobs(company: Company, store: Store, name: str) -> tuple[Job, ...]:
    """The takes of a character that would have to be spoken."""
    jobs = (job for each in company.rehearsals for job in find(each.jobs, store)[0].missing)
    return tuple(job for job in jobs if any(line.character.name == name for line in job.deliveries))
