"""Several engines in one show: one that fails names its lines and leaves the rest done."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.engines import registry
from tests.e2e.conftest import Show

MOODY = Path(__file__).parents[1] / "engines" / "moody"
CAST = """[cast.MARA]
voice = "espeak:en-us+f3"
[cast.BOB]
voice = "tone:bob"
[cast.EVE]
voice = "moody:{mood}"
[engines.moody]
patience = 2
"""
SCRIPT = """INT. CAFÉ

MARA
We're closed.

EVE
One.

BOB
Still?

EVE
Do it now.

MARA
No.

EVE
Three.
"""


@pytest.fixture
def mixed(show: Show, monkeypatch: pytest.MonkeyPatch) -> Show:
    monkeypatch.syspath_prepend(str(MOODY))
    monkeypatch.setattr(registry, "_loaded", {})
    show.write("lines/ep.fountain", SCRIPT)
    return show


def lines(show: Show) -> set[str]:
    return {clip["name"] for track in show.timeline()["tracks"] for clip in track["clips"]}


@pytest.mark.parametrize(
    ("mood", "said"), [("hangs", "did not answer within 2 s"), ("dies", "moody crashed")]
)
def test_a_failing_engine_costs_its_line_and_a_mended_one_is_asked_for_that_alone(
    mixed: Show, mood: str, said: str
) -> None:
    mixed.write("cast.toml", CAST.format(mood=mood))
    ran = mixed.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1
    assert "lines/ep.fountain:13:1: error T010: EVE's line 1.04 could not be spoken: moody" in ran.err
    assert said in ran.err
    assert lines(mixed) == {"1.01", "1.02", "1.03", "1.05", "1.06"}
    assert (mixed.report()["spoken"], mixed.report()["missing"]) == (5, 1)
    assert "spoke 5, reused 0; 1 line missing" in ran.out
    waiting = [line for line in mixed.run("status").out.splitlines() if "EVE:" in line]
    assert [line.split("  ")[0] for line in waiting] == ["1.04-do-it-now"]
    mixed.write("lines/ep.fountain", SCRIPT.replace("Do it now.", "Do it."))
    assert mixed.run("render", "--quiet", "--format", "wav").code == 0
    assert (mixed.report()["spoken"], mixed.report()["reused"]) == (1, 5)


def test_another_voice_costs_the_lines_of_that_character_and_status_says_why(mixed: Show) -> None:
    mixed.write("cast.toml", CAST.format(mood="fine"))
    assert mixed.run("render", "--quiet", "--format", "wav").code == 0
    assert mixed.run("cast", "set", "EVE", "espeak:en-gb+m3").code == 0
    told = mixed.run("status").out
    assert told.count("(EVE's voice: moody:fine → espeak:en-gb+m3)") == 3
    assert "3 lines to speak, a few seconds, 3 ready" in told
    assert mixed.run("render", "--quiet", "--format", "wav").code == 0
    assert (mixed.report()["spoken"], mixed.report()["reused"]) == (3, 3)
