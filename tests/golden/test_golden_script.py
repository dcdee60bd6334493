"""Small scripts and what they become. Renew with `pytest --renew`, and read the difference in review."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from radioplay.diagnostics import Span, explain
from radioplay.script import Script, read_script, script_bytes

HERE = Path(__file__).parent / "script"
SCRIPTS = sorted(path.stem for path in HERE.glob("*.fountain"))


def outline(value: Any) -> Any:
    """A value as JSON to be read by people: spans as line:column+length, what is usual left out."""
    if isinstance(value, Span):
        return f"{value.line}:{value.column}+{value.length}"
    if isinstance(value, tuple):
        return [outline(item) for item in value]
    if not is_dataclass(value):
        return value
    shown = {
        field.name: outline(getattr(value, field.name))
        for field in fields(value)
        if field.name not in {"raw", "file"} and getattr(value, field.name) != field.default
    }
    shown.pop("handling", None) if shown.get("handling") == {} else None
    name = type(value).__name__
    return shown if name == "Handling" else {name: shown.pop("span", ""), **shown}


def dump(script: Script, problems: list[str]) -> str:
    elements = [outline(element) for element in script.elements if type(element).__name__ != "Blank"]
    lines = [json.dumps(element, ensure_ascii=False) for element in elements]
    shown = [json.dumps(problem, ensure_ascii=False) for problem in problems]
    newline = ",\n"
    return f'{{"elements": [\n{newline.join(lines)}\n],\n"problems": [\n{newline.join(shown)}\n]}}\n'


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_becomes_what_it_became(name: str, renew: bool) -> None:
    path = HERE / f"{name}.fountain"
    script, problems = read_script(path, path.name)
    lines = path.read_text("utf-8").split("\n")
    shown = [explain(p, lines[p.span.line - 1] if p.span else None) for p in problems]
    found = dump(script, shown)
    golden = HERE / f"{name}.json"
    if renew:
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")
    assert script_bytes(script) == path.read_bytes()


def test_there_are_golden_scripts() -> None:
    assert "night-ferry" in SCRIPTS
