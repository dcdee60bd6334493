"""Lines that are no good are spoken again, the best take is used, and that is so from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import Audio
from radioplay.checks import find_problems
from radioplay.diagnostics import Problems
from radioplay.engines import registry
from radioplay.engines.protocol import EngineError, Request, Spoken, Voice
from radioplay.engines.tone import ToneEngine
from radioplay.listening import Heard, Listener, ListenError, Notes
from radioplay.options import Options
from radioplay.project import Project, read_project
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.rendering import render_episode
from radioplay.retries import Retried, Standing, retry_bad
from radioplay.speaking import Host
from radioplay.store import Store
from radioplay.takes import Take, find, record
from radioplay.units import RATE

CAST = """
[cast.MARA]
voice = "moody:mara"

[cast.BOB]
voice = "tone:bob"
"""
SCRIPT = """INT. CAFÉ

MARA
The register was open all night.

BOB
Well, nobody told me about the register.

MARA
And now the money is gone, every last cent of it.
"""


@dataclass
class Moody:
    """The tone engine, but what it makes of `the register` in each take is as `moods` says."""

    moods: dict[int, str]
    asked: list[tuple[str, int]] = field(default_factory=list)
    name: str = "moody"
    acts: frozenset[str] = frozenset()
    isolated: bool = False
    identity: str = "moody 1"

    def voices(self) -> tuple[Voice, ...]:
        return ()

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002
        return None

    def ready(self) -> Problems:
        return ()

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002
        return None

    def speak(self, request: Request) -> Spoken:
        self.asked.append((request.text.split()[0], request.take))
        spoken = ToneEngine().speak(request)
        mood = self.moods.get(request.take, "") if "register" in request.text else ""
        if mood == "fails":
            raise EngineError("out of breath")
        return Spoken(_spoilt(spoken.samples, mood), spoken.rate)


def _spoilt(samples: Audio, mood: str) -> Audio:
    if mood == "short":
        return samples[: len(samples) // 6]
    if mood == "clipped":
        loud = samples / np.abs(samples).max() * 4.0
        return np.asarray(np.clip(loud, -1.0, 1.0), dtype=np.float32)
    if mood == "late":  # fine, but a word is missing: only a listener notices
        return np.concatenate((samples, np.zeros(24_000, np.float32), samples[-2000:]))
    return samples


@pytest.fixture
def moods(monkeypatch: pytest.MonkeyPatch) -> Moody:
    moody = Moody({})
    monkeypatch.setattr(registry, "_loaded", {"moody": moody, "tone": ToneEngine()})
    monkeypatch.setattr(registry, "_announced", lambda: {"moody": None, "tone": None})
    return moody


@pytest.fixture
def show(tmp_path: Path) -> Project:
    (tmp_path / "lines").mkdir()
    (tmp_path / "cast.toml").write_text(CAST, encoding="utf-8")
    (tmp_path / "lines" / "ep.fountain").write_text(SCRIPT, encoding="utf-8")
    return read_project(tmp_path)[0]


def spoken(show: Project) -> tuple[Rehearsal, dict[str, Take]]:
    rehearsal, _ = rehearse(show, show.episodes[0])
    store = Store(show.store)
    found, _ = find(rehearsal.jobs, store)
    recording, _ = record(found, store)
    return rehearsal, dict(recording.takes)


def retried(
    show: Project, times: int, listener: Listener | None = None
) -> tuple[Rehearsal, tuple[Retried, ...], list[str]]:
    rehearsal, made, problems = retry_bad(show, *spoken(show), times, listener=listener)
    return rehearsal, made, [problem.code for problem in problems]


def used(rehearsal: Rehearsal) -> dict[str, int]:
    return {line.name: line.take for line in rehearsal.performance.deliveries}


def test_the_first_take_without_a_fault_is_used_from_then_on(show: Project, moods: Moody) -> None:
    moods.moods = {0: "short", 1: "clipped"}
    rehearsal, (one,), problems = retried(show, 3)
    assert (one.line.name, one.number, one.tried, one.standing.bad) == ("1.01", 2, 4, False)
    assert str(one) == "line 1.01 was no good: of 4 takes it uses take 2 now"
    assert problems == []
    assert used(rehearsal) == {"1.01": 2, "1.02": 0, "1.03": 0}
    assert used(rehearse(show, show.episodes[0])[0]) == used(rehearsal)
    assert sorted(moods.asked) == [("And", 0), ("The", 0), ("The", 1), ("The", 2), ("The", 3)]


def test_nothing_is_spoken_again_where_nothing_is_wrong(show: Project, moods: Moody) -> None:
    rehearsal, made, problems = retried(show, 3)
    assert (made, problems) == ((), [])
    assert len(moods.asked) == 2
    assert not show.take_book.exists()
    assert used(rehearsal) == {"1.01": 0, "1.02": 0, "1.03": 0}


def test_where_none_is_good_the_least_bad_is_used_and_no_more_are_made_the_next_time(
    show: Project, moods: Moody
) -> None:
    moods.moods = {0: "short", 1: "short", 2: "clipped"}
    _, (one,), _ = retried(show, 2)
    assert (one.number, one.standing.bad) == (2, True)
    assert str(one).endswith("it uses take 2 now, and is still no good")
    asked = len(moods.asked)
    rehearsal, (again,), _ = retried(show, 2)
    assert (again.number, used(rehearsal)["1.01"], len(moods.asked)) == (2, 2, asked)
    rehearsal, (more,), _ = retried(show, 3)
    assert (more.number, more.standing.bad, len(moods.asked)) == (3, False, asked + 1)


def test_takes_that_fail_are_told_and_the_others_compared(show: Project, moods: Moody) -> None:
    moods.moods = {0: "short", 1: "fails"}
    _, (one,), problems = retried(show, 2)
    assert problems == ["T010"]
    assert not one.standing.bad


@dataclass
class Deaf:
    """A recogniser that understands every sound of more than `longest` seconds but for one word."""

    longest: float
    identity: str = "deaf"

    def hear(self, sound: Path | Audio, rate: int = RATE) -> Heard:  # noqa: ARG002
        assert isinstance(sound, Path)
        duration = sf.info(sound).duration
        return Heard(
            "The register was all night." if duration > self.longest else "The register was open all night"
        )


def _only_the_first(rehearsal: Rehearsal, takes: dict[str, Take]) -> tuple[Rehearsal, dict[str, Take]]:
    jobs = tuple(job for job in rehearsal.jobs if job.deliveries[0].name == "1.01")
    return replace(rehearsal, jobs=jobs), takes


def test_words_count_where_somebody_listens(show: Project, moods: Moody, tmp_path: Path) -> None:
    moods.moods = {0: "late", 1: "late"}
    rehearsal, takes = _only_the_first(*spoken(show))
    listener = Listener(Deaf(2.6), Notes(tmp_path / "heard"))
    after, (one,), problems = retry_bad(show, rehearsal, takes, 2, listener=listener)
    assert (one.number, one.standing.words, used(after)["1.01"]) == (2, 0.0, 2)
    assert problems == ()


def test_words_that_stay_wrong_are_told(show: Project, moods: Moody, tmp_path: Path) -> None:
    rehearsal, takes = _only_the_first(*spoken(show))
    listener = Listener(Deaf(0.0), Notes(tmp_path / "heard"))
    _, (one,), (problem,) = retry_bad(show, rehearsal, takes, 1, listener=listener)
    assert one.standing.bad
    assert (problem.code, problem.message.partition("; ")[2]) == ("T040", "dropped: “open”")
    assert moods.asked


def test_check_and_render_warn_and_a_render_that_retries_mends(show: Project, moods: Moody) -> None:
    moods.moods = {0: "short"}
    plain, problems = render_episode(show, show.episodes[0], Options(("wav",)))
    assert [(p.code, p.severity, p.span and p.span.line) for p in problems] == [("T034", "warning", 4)]
    assert [p.code for p in find_problems(show)] == ["T034"]
    told: list[str] = []
    options = Options(("wav",), retry_bad=2)
    mended, problems = render_episode(show, show.episodes[0], options, Host(tell=told.append))
    assert (problems, told) == ((), ["line 1.01 was no good: of 3 takes it uses take 1 now"])
    assert plain and mended and mended.report["length_s"] > plain.report["length_s"] + 1.0
    assert find_problems(show) == ()


def test_where_nobody_can_listen_or_pick_the_episode_is_made_all_the_same(
    show: Project, moods: Moody, tmp_path: Path
) -> None:
    class Lost(Deaf):
        def hear(self, sound: Path | Audio, rate: int = RATE) -> Heard:  # noqa: ARG002
            raise ListenError("it is too loud here", "close the window")

    options = Options(("wav",), retry_bad=1)
    listener = Listener(Lost(0.0), Notes(tmp_path / "heard"))
    made, (problem,) = render_episode(show, show.episodes[0], options, ears=lambda _: listener)
    assert made and (problem.code, problem.hint) == ("T043", "close the window")

    moods.moods = {0: "short"}
    moods.identity = "moody 2"
    show.take_book.parent.mkdir()
    show.take_book.write_text("version = 99", encoding="utf-8")
    made, problems = render_episode(show, show.episodes[0], options)
    assert made and {"T002", "T034", "T044"} <= {problem.code for problem in problems}


def test_faults_count_before_words_and_words_before_length() -> None:
    assert Standing() < Standing(length=1.0) < Standing(words=0.5) < Standing(faults=0.1)
    assert [Standing(words=0.5, length=9.0).bad, Standing(words=1.0).bad, Standing(faults=0.1).bad] == [
        False,
        True,
        True,
    ]
