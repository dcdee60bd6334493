"""A small session as text. Renew with `pytest --renew`; read the change in review."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from radioplay.sessions.charting import items_of
from radioplay.sessions.model import Session
from radioplay.sessions.reaper import project_text
from radioplay.sessions.telling import about_session
from radioplay.units import Samples

from ..planned import ducked, everything, planned

SESSIONS = Path(__file__).parent / "sessions"


def session() -> Session:
    whole, sounds = everything()
    dip = ((Samples(24_000), 0.0), (Samples(36_000), -6.0), (Samples(60_000), -6.0), (Samples(84_000), 0.0))
    return planned(ducked(whole, dip), sounds).session


def texts() -> dict[str, str]:
    made = session()
    return {
        "small.rpp": project_text(made),
        "small.json": json.dumps(items_of(made), indent=1) + "\n",
        "small.txt": about_session(made, plain=False),
    }


@pytest.mark.parametrize("name", ["small.rpp", "small.json", "small.txt"])
def test_a_session_is_written_as_it_was(name: str, renew: bool) -> None:
    found, golden = texts()[name], SESSIONS / name
    if renew:
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
