"""Killed at any moment, a render loses the lines in hand at most; two renders at once share the work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from radioplay.store import Store, key_of
from tests.e2e.conftest import Show

MOODY = Path(__file__).parents[1] / "engines" / "moody"
LINES = 40
CAST = """[cast.MARA]
voice = "moody:counts"
[cast.BOB]
voice = "tone:bob"
"""
SCRIPT = (
    "\n\n".join(f"{('MARA', 'BOB', 'MARA')[n % 3]}\nThis is line {n} of them." for n in range(LINES)) + "\n"
)
MINE = sum(n % 3 != 1 for n in range(LINES))
KILLS = 10


@pytest.fixture
def counted(show: Show) -> Show:
    show.write("cast.toml", CAST)
    show.write("lines/ep.fountain", SCRIPT)
    return show


def start(show: Show, log: Path) -> subprocess.Popen[bytes]:
    """A render of a show in a process of its own; the engine notes in `log` each line that it is asked for."""
    command = [
        sys.executable,
        "-m",
        "radioplay",
        "render",
        "--quiet",
        "--format",
        "wav",
        "-p",
        str(show.root),
    ]
    environment = {**os.environ, "PYTHONPATH": str(MOODY), "MOODY_LOG": str(log)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def asked(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def finished(show: Show) -> set[str]:
    """The texts whose takes are whole in the store."""
    store = Store(show.root / ".radioplay")
    whole = [recipe for recipe, _ in store.entries() if store.read_entry(key_of(recipe))[0]]
    return {recipe["text"] for recipe in whole if "text" in recipe}


def made(show: Show) -> tuple[bytes, bytes]:
    folder = show.root / "out" / "ep"
    return (folder / "ep.wav").read_bytes(), (folder / "timeline.json").read_bytes()


def test_killed_ten_times_it_speaks_no_finished_line_again_and_ends_the_same(
    counted: Show, tmp_path: Path
) -> None:
    log = tmp_path / "calm.log"
    began = time.monotonic()
    assert start(counted, log).wait() == 0
    whole_s = time.monotonic() - began
    calm = made(counted)
    assert len(asked(log)) == MINE

    (counted.root / ".radioplay").rename(tmp_path / "calm-store")
    (counted.root / "out").rename(tmp_path / "calm-out")
    chance, log = random.Random(7), tmp_path / "killed.log"
    again: list[str] = []
    for _ in range(KILLS):
        there, before = finished(counted), len(asked(log))
        running = start(counted, log)
        time.sleep(chance.uniform(0.2, 1.0) * whole_s)
        running.kill()
        running.wait()
        again += [text for text in asked(log)[before:] if text in there]
    there, before = finished(counted), len(asked(log))
    assert start(counted, log).wait() == 0
    again += [text for text in asked(log)[before:] if text in there]
    assert again == []
    assert set(asked(log)) == set(asked(tmp_path / "calm.log"))
    assert made(counted) == calm


def test_stopped_by_the_user_it_finishes_the_lines_in_hand(counted: Show, tmp_path: Path) -> None:
    log = tmp_path / "stopped.log"
    running = start(counted, log)
    while len(asked(log)) < 3 and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    assert running.wait() == 130
    assert 3 <= len(asked(log)) < MINE
    assert set(asked(log)) <= finished(counted)


def test_two_renders_at_once_both_succeed_and_no_line_is_spoken_by_both(
    counted: Show, tmp_path: Path
) -> None:
    log = tmp_path / "both.log"
    running = [start(counted, log), start(counted, log)]
    assert [each.wait() for each in running] == [0, 0]
    assert Counter(Counter(asked(log)).values()) == {1: MINE}
    assert len(made(counted)[0]) > 100_000
