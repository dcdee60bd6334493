"""A small model for the tests of `coqui`, built once in a process."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.engines.coqui.order import OWN_MODEL


@pytest.fixture(scope="session")
def small_vits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a VITS with random weights and the speakers ada, ben and cleo."""
    from .small_coqui import build_vits

    return build_vits(tmp_path_factory.mktemp("coqui") / "vits")


@pytest.fixture(autouse=True)
def coqui_has_a_model(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Tests marked `coqui` find that model where they name no other, and leave no notes of theirs behind."""
    if request.node.get_closest_marker("coqui"):
        monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "voices"))
        monkeypatch.setenv(OWN_MODEL, str(request.getfixturevalue("small_vits")))
