"""What the report says of levels, and that it is what is heard."""

from __future__ import annotations

import pytest

from .conftest import Show

SCRIPT = """INT. CAFÉ - NIGHT

AMBIENCE: rain

MARA (ON PHONE)
We are closed for the whole of the night.

SOUND: phone rings (under, +3 dB)

BOB
(whispering)
Still? It is not so late as all that, is it?

SOUND: siren (over, +6 dB)

MARA
Go away from here at once, will you?
"""


def test_every_line_cue_and_scene_is_in_the_report(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0, ran.err
    report = show.report()
    assert [(line["name"], line["character"], line["line"]) for line in report["lines"]] == [
        ("1.01", "MARA", 6),
        ("1.02", "BOB", 12),
        ("1.03", "MARA", 17),
    ]
    for line, wanted in zip(report["lines"], (-21.3, -25.0, -20.0), strict=True):
        assert line["target_lufs"] == wanted
        assert line["level_lufs"] == pytest.approx(wanted, abs=1.0)
    [scene] = report["scenes"]
    assert 24.0 <= scene["speech_to_bed_lu"] <= 30.0 and scene["speech_to_music_lu"] is None
    for found in report["masking"]:
        assert found["meant"] or found["margin_lu"] >= 6.0, found
    assert "phone rings" in {found["cue"] for found in report["masking"]}


def test_a_balanced_show_is_made_the_same_again(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT)
    show.run("render", "--quiet", "--format", "wav")
    first, wav = show.report(), (show.root / "out" / "ep" / "ep.wav").read_bytes()
    show.run("render", "--quiet", "--format", "wav")
    assert (show.root / "out" / "ep" / "ep.wav").read_bytes() == wav
    assert {**show.report(), "spoken": 0, "reused": 0} == {**first, "spoken": 0, "reused": 0}
