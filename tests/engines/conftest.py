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
def coqui_has_a_model(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests marked `coqui` find that model where they name no other."""
    if request.node.get_closest_marker("coqui"):
        monkeypatch.setenv(OWN_MODEL, str(request.getfixturevalue("small_vits")))
