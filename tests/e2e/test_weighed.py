"""Levels are weighed once: again only for what has changed, and then as if there had been no note."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from radioplay.balance import balance

from .conftest import CAST, SCRIPT, Show

BEHIND_A_DOOR = SCRIPT.replace("BOB\n", "BOB (behind the door)\n")
Change = Callable[[Show], object]


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Something for each time that levels were weighed."""
    times: list[object] = []

    def counted(*words: Any) -> Any:
        times.append(words[0])
        return balance(*words)

    monkeypatch.setattr("radioplay.weighing.balance", counted)
    return times


def bell(level: float) -> bytes:
    """The second half of a bell's sound is as loud as it is told to be."""
    rng, file = np.random.default_rng(3), io.BytesIO()
    sound = rng.standard_normal(24_000) * np.repeat([0.1, level], 12_000)
    sf.write(file, sound, 48_000, format="WAV", subtype="PCM_16")
    return file.getvalue()


def rendered(show: Show) -> tuple[Any, Any]:
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0, ran.err
    return show.timeline(), {**show.report(), "spoken": None, "reused": None}


@pytest.fixture
def behind_a_door(show: Show) -> Show:
    show.write("sfx/door-bell.wav", bell(0.01))
    show.write("lines/ep.fountain", BEHIND_A_DOOR)
    return show


def test_an_unchanged_show_is_weighed_once(behind_a_door: Show, weighed: list[object]) -> None:
    first = rendered(behind_a_door)
    assert any(line["changed_db"] for line in first[1]["lines"]), "there was something to weigh"
    assert rendered(behind_a_door) == first and len(weighed) == 1
    shutil.rmtree(behind_a_door.root / ".radioplay" / "weighed")
    assert rendered(behind_a_door) == first and len(weighed) == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda show: show.write("lines/ep.fountain", BEHIND_A_DOOR.replace("Still?", "Already?")),
        lambda show: show.write("lines/ep.fountain", BEHIND_A_DOOR.replace("behind the door", "far")),
        lambda show: show.write("sfx/door-bell.wav", bell(0.05)),
        lambda show: show.write("cast.toml", f"{CAST}\n[mix]\ncompress = false\n"),
        lambda show: show.write("cast.toml", f'{CAST}\n[places."CAFÉ"]\npreset = "church"\n'),
    ],
    ids=["words", "treatment", "a sound", "the strip", "a place"],
)
def test_what_has_changed_is_weighed_anew(behind_a_door: Show, weighed: list[object], change: Change) -> None:
    rendered(behind_a_door)
    change(behind_a_door)
    found = rendered(behind_a_door)
    assert len(weighed) == 2
    shutil.rmtree(behind_a_door.root / ".radioplay" / "weighed")
    assert rendered(behind_a_door) == found


def test_a_broken_note_is_replaced(show: Show, weighed: list[object]) -> None:
    first = rendered(show)
    note = show.root / ".radioplay" / "weighed" / "ep.json"
    whole = note.read_bytes()
    note.write_bytes(whole[: len(whole) // 2])
    assert rendered(show) == first and len(weighed) == 2
    assert note.read_bytes() == whole


def test_one_voice_alone_and_a_rough_one_have_notes_of_their_own(show: Show, weighed: list[object]) -> None:
    for more in ((), ("--only", "bob"), ("--scratch",)) * 2:
        assert show.run("render", "--quiet", "--format", "wav", *more).code == 0
    assert len(weighed) == 3
    names = sorted(path.name for path in (show.root / ".radioplay" / "weighed").iterdir())
    assert names == ["ep.BOB.json", "ep.json", "ep.scratch.json"]


def test_a_show_that_was_moved_is_not_weighed_again(show: Show, weighed: list[object]) -> None:
    first = rendered(show)
    moved = Show(show.root.rename(show.root.parent / "elsewhere"))
    assert rendered(moved) == first and len(weighed) == 1


def test_a_render_with_nothing_to_do_does_without_scipy(behind_a_door: Show) -> None:
    first = rendered(behind_a_door)
    words = ["radioplay", "render", "--quiet", "--format", "wav", "-p", str(behind_a_door.root)]
    code = (
        f"import sys\nsys.argv = {words!r}\nfrom radioplay.cli import main\n"
        "try: main()\nexcept SystemExit as end: assert not end.code\nassert 'scipy' not in sys.modules"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stderr
    assert behind_a_door.timeline() == first[0]
