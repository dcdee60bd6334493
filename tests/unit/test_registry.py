"""Engines found by entry point: lazily, once, and never a crash."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

import pytest

from radioplay.engines import registry
from radioplay.engines.protocol import EngineError
from radioplay.engines.registry import (
    GROUP,
    Broken,
    engine,
    engines,
    problems_of,
)


@pytest.fixture
def announce(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Entry points, name → value, that are there beside the real ones."""
    announced: dict[str, str] = {}

    def found(group: str) -> list[EntryPoint]:
        more = [EntryPoint(name, value, GROUP) for name, value in announced.items()]
        return [*entry_points(group=group), *more]

    monkeypatch.setattr(registry, "entry_points", found)
    monkeypatch.setattr(registry, "_loaded", {})
    return announced


def test_our_engines_are_announced() -> None:
    assert {"tone", "espeak", "kokoro"} <= set(engines())


def test_finding_engines_imports_nothing_heavy() -> None:
    script = (
        "import sys; from radioplay.engines import registry; registry.problems_of('nobody'); "
        "heavy = {'onnxruntime', 'onnx', 'torch', 'scipy', 'soundfile', 'hibari', 'espeakng_loader'}; "
        "ours = {'radioplay.engines.tone', 'radioplay.engines.espeak', 'radioplay.engines.kokoro'}; "
        "print(sorted((heavy | ours) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_engine_is_made_once() -> None:
    assert engine("tone") is engine("tone") is engines()["tone"]


def test_what_is_installed_is_looked_through_once(
    monkeypatch: pytest.MonkeyPatch, announce: dict[str, str]
) -> None:
    del announce
    looks: list[str] = []

    def counted(group: str) -> object:
        looks.append(group)
        return entry_points(group=group)

    monkeypatch.setattr(registry, "entry_points", counted)
    assert {engine("tone") for _ in range(3)} == {engine("tone")}
    assert looks == [GROUP]


def test_an_unknown_engine_has_the_nearest_as_hint() -> None:
    with pytest.raises(EngineError, match="no voice engine called kokroo") as caught:
        engine("kokroo")
    assert caught.value.remedy == "did you mean kokoro?"


def test_a_package_that_is_missing_is_a_reason_with_the_command(
    monkeypatch: pytest.MonkeyPatch, announce: dict[str, str]
) -> None:
    del announce
    monkeypatch.setitem(sys.modules, "radioplay.engines.kokoro", None)
    found = engines()["kokoro"]
    assert isinstance(found, Broken)
    assert found.hint == 'pip install "radioplay[kokoro]"'
    with pytest.raises(EngineError) as caught:
        engine("kokoro")
    assert caught.value.remedy == found.hint
    (problem,) = problems_of("kokoro")
    assert problem.hint == found.hint


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("import not_to_be_had", "needs the package not_to_be_had"),
        ("raise RuntimeError('no such device')", "RuntimeError: no such device"),
        ("class Voice:\n    def __init__(self): raise OSError('libx.so')", "OSError: libx.so"),
        ("class Voice: name = 'x'", "isn't an engine: it has no acts, isolated"),
        ("", "AttributeError"),
    ],
)
def test_a_broken_engine_is_a_status_and_the_others_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, announce: dict[str, str], source: str, reason: str
) -> None:
    module = f"plugin_{abs(hash(source))}"
    (tmp_path / f"{module}.py").write_text(source)
    monkeypatch.syspath_prepend(str(tmp_path))
    announce["odd"] = f"{module}:Voice"
    found = engines()
    assert isinstance(found["odd"], Broken)
    assert reason in found["odd"].reason
    assert not isinstance(found["tone"], Broken)
    assert reason in problems_of("odd")[0].message


def test_nothing_stands_in_for_an_engine_of_ours(announce: dict[str, str]) -> None:
    announce["tone"] = "json:JSONDecoder"
    assert engine("tone").identity == "tone 1"


def test_an_engine_that_can_speak_has_no_problems() -> None:
    assert problems_of("tone") == ()
    assert [problem.code for problem in problems_of("nobody")] == ["V001"]
