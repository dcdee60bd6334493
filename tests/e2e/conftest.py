"""A small show on the tone engine, and the command run on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from radioplay.cli.app import app

CAST = """[show]
title = "Test"
author = "Us"

[cast.MARA]
voice = "tone:mara"  # a comment that stays

[cast.BOB]
voice = "tone:bob"
"""
SCRIPT = """Title: A Test

INT. CAFÉ - NIGHT

AMBIENCE: rain

SOUND: door bell

MARA
We're closed.

BOB
Still?

MARA
(whispering)
Go [[SOUND: gun click]] away.
"""


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Show:
    """A project's folder, and radioplay run on it."""

    root: Path

    def run(self, *words: str) -> Ran:
        """Run a command with `-p` this project; a traceback anywhere is a failure."""
        return self.in_no_project(*words, "-p", str(self.root))

    def in_no_project(self, *words: str) -> Ran:
        """Run a command as it stands."""
        result = CliRunner().invoke(app, [*words])
        assert "Traceback" not in result.output
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return Ran(result.exit_code, result.stdout, result.stderr)

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def report(self) -> Any:
        return json.loads((self.root / "out" / "ep" / "report.json").read_text(encoding="utf-8"))

    def timeline(self) -> Any:
        return json.loads((self.root / "out" / "ep" / "timeline.json").read_text(encoding="utf-8"))


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Show:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "voices"))
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    made = Show(tmp_path / "show")
    made.write("cast.toml", CAST)
    made.write("lines/ep.fountain", SCRIPT)
    return made


Spoil = Callable[[Show], None]
