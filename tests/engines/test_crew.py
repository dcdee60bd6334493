"""Engines in processes of their own: what happens when one hangs, crashes, or answers nonsense."""

from __future__ import annotations

import os
import re
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from radioplay.cast import Cast, Character
from radioplay.engines import registry
from radioplay.engines.crew import Crews
from radioplay.engines.protocol import EngineError, Request
from radioplay.engines.registry import engine
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.store import Store
from radioplay.takes import Recording, find, plan, record

MOODY = Path(__file__).parent / "moody"


@pytest.fixture(autouse=True)
def moody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(MOODY))
    monkeypatch.setattr(registry, "_loaded", {})


def recorded(folder: Path, script: str, voice: str, patience: float = 60.0) -> tuple[Recording, list[str]]:
    """Record a script in which MARA has a moody voice and BOB hums; the takes, and what went wrong."""
    cast = Cast(
        characters=(Character("MARA", f"moody:{voice}"), Character("BOB", "tone:bob")),
        engines=(("moody", (("patience", patience),)),),
    )
    parsed, _ = parse_script(script, "lines/ep.fountain")
    performance, _ = perform("ep", [parsed], cast)
    store = Store(folder)
    found, _ = find(plan(performance.deliveries, cast), store)
    recording, problems = record(found, store, workers=3)
    return recording, [f"{p.span.line if p.span else 0} {p.code} {p.message}" for p in problems]


SCRIPT = """MARA
One.

BOB
Two.

MARA
Three, now.

MARA
Four.
"""


@pytest.mark.parametrize(
    ("voice", "said"),
    [
        ("hangs", r"moody did not answer within 2 s, and was stopped"),
        ("dies", r"moody crashed \((by signal 9|with status \d+)\): moody: the end is near"),
    ],
)
def test_one_line_takes_the_engine_down_and_the_rest_is_done(tmp_path: Path, voice: str, said: str) -> None:
    recording, problems = recorded(tmp_path, SCRIPT, voice, patience=2.0)
    assert sorted(recording.takes) == ["1.01", "1.02", "1.04"]
    assert len(problems) == 1
    assert re.fullmatch(rf"8 T010 MARA's line 1\.03 could not be spoken: {said}", problems[0])


@pytest.mark.parametrize(
    ("voice", "said"),
    [
        ("raises", "out of breath"),
        ("breaks", "ZeroDivisionError: division by zero"),
        ("nan", "the engine returned samples that are not numbers"),
        ("silent", "the engine returned silence"),
        ("rate", "the engine returned sound at a rate of 0 Hz"),
        ("lists", "the engine returned no sound of one channel"),
        ("shape", "the engine returned no sound of one channel"),
        ("nothing", "the engine returned NoneType, which is no sound"),
        ("odd", "the engine returned what can't be sent: TypeError: cannot pickle '_thread.lock' object"),
    ],
)
def test_nonsense_is_a_line_that_could_not_be_spoken(tmp_path: Path, voice: str, said: str) -> None:
    recording, problems = recorded(tmp_path, SCRIPT, voice)
    assert sorted(recording.takes) == ["1.02"]
    assert [problem.split(": ", 1)[1] for problem in problems] == [said] * 3


def test_an_engine_that_always_crashes_is_left_alone_after_three_lines(tmp_path: Path) -> None:
    script = "\n".join(f"MARA\nNumber {number}, now.\n" for number in range(8))
    recording, problems = recorded(tmp_path, script, "dies")
    assert recording.takes == {}
    assert sum("crashed" in problem for problem in problems) <= 6
    assert sum("isn't asked again" in problem for problem in problems) >= 2
    assert len(problems) == 8


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be frozen there")
def test_a_frozen_process_and_more_than_its_pipe_takes_cost_no_more_than_patience() -> None:
    with Crews(1) as crews:
        crews.speak(engine("moody"), Request("Hello.", "fine"))
        (crew,) = crews._crews.values()
        assert crew.process
        os.kill(crew.process.child.pid, signal.SIGSTOP)
        with pytest.raises(EngineError, match="did not answer within 1 s"):
            crews.speak(engine("moody"), Request("long " * 100_000, "fine"), patience_s=1.0)
        assert len(crews.speak(engine("moody"), Request("Again.", "fine")).samples) == 12_000


def test_what_an_engine_prints_gets_in_nobodys_way(capfd: pytest.CaptureFixture[str]) -> None:
    with Crews() as crews:
        spoken = crews.speak(engine("moody"), Request("Hello there.", "prints"))
    assert len(spoken.samples) == 12_000
    assert capfd.readouterr() == ("", "")


def test_one_process_speaks_for_everyone_and_ends_with_the_work() -> None:
    with Crews(3) as crews:
        with ThreadPoolExecutor(3) as pool:
            lines = [Request(f"Line {number}.", "fine") for number in range(12)]
            made = list(pool.map(lambda line: crews.speak(engine("moody"), line), lines))
        (crew,) = crews._crews.values()
        assert crew.process
        child = crew.process.child
        assert child.poll() is None
        assert child.pid != os.getpid()
    assert child.poll() is not None
    for spoken in made:
        np.testing.assert_array_equal(spoken.samples, made[0].samples)


def test_a_tame_engine_speaks_here() -> None:
    with Crews() as crews:
        crews.speak(engine("tone"), Request("Hello.", "mara"))
        assert not crews._crews
        with pytest.raises(EngineError, match="no voice"):
            crews.speak(engine("tone"), Request("Hello.", "!"))


def test_nothing_in_the_folder_we_are_in_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pickle.py", "radioplay.py", "numpy.py"):
        (tmp_path / name).write_text("raise SystemExit(7)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Crews() as crews:
        assert len(crews.speak(engine("moody"), Request("Hello there.", "fine")).samples) == 12_000


def test_a_process_that_is_killed_from_outside_is_started_anew() -> None:
    with Crews(2) as crews:
        crews.speak(engine("moody"), Request("One.", "fine"))
        (crew,) = crews._crews.values()
        assert crew.process
        first = crew.process.child
        first.kill()
        assert len(crews.speak(engine("moody"), Request("Two.", "fine")).samples) == 12_000
        assert crew.process.child is not first
        assert first.stdout and first.stdout.closed


def test_whoever_stops_us_with_a_line_in_hand_waits_for_no_other_process() -> None:
    with ThreadPoolExecutor(1) as pool:
        with Crews(1) as crews:
            crews.speak(engine("moody"), Request("One.", "fine"))
            (crew,) = crews._crews.values()
            line = pool.submit(crews.speak, engine("moody"), Request("Now, now.", "hangs"))
            assert crew.process
            while not crew.process.waiting:
                time.sleep(0.01)
        with pytest.raises(EngineError, match="moody was stopped"):
            line.result(60)
        assert crew.process.child.poll() is not None
