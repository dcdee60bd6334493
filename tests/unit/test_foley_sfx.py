"""The sample show's own sounds: what the rule makes is what lies in sfx/."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import soundfile

ROOT = Path(__file__).parents[2]
NAMES = ("door-bell", "gunshot", "register-click")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sfx", ROOT / "tools" / "make_sfx.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_what_its_rule_makes(name: str, tool: ModuleType) -> None:
    kept, rate = soundfile.read(ROOT / "sfx" / f"{name}.wav")
    assert rate == 48_000
    np.testing.assert_allclose(kept, tool.make(name), atol=2e-3)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_small_clean_and_24_bit(name: str) -> None:
    path = ROOT / "sfx" / f"{name}.wav"
    sound, _ = soundfile.read(path, always_2d=True)
    assert path.stat().st_size < 600_000
    assert soundfile.info(path).subtype == "PCM_24"
    assert 0.5 < np.max(np.abs(sound)) < 0.95
    assert np.max(np.abs(sound[-48:])) < 1e-3
    assert np.max(np.abs(sound.mean(axis=0))) < 1e-3


def test_every_file_says_whose_it_is() -> None:
    notes = tomllib.loads((ROOT / "sfx" / "sfx.toml").read_text(encoding="utf-8"))
    for name in NAMES:
        assert notes[name]["licence"] == "CC0-1.0"
        assert notes[name]["credit"] and notes[name]["aliases"]
