"""`--language`: an episode in another language, from its script to its files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.e2e.conftest import Show

SPANISH = """Title: Una prueba

INT. CAFÉ - NOCHE

MARA
Está cerrado.

BOB
¿Todavía?

MARA
Vete ya, de verdad, vete ya de una vez por todas.
"""


@pytest.fixture
def dub(show: Show) -> Show:
    show.write("lines/ep.es.fountain", SPANISH)
    cast = (show.root / "cast.toml").read_text(encoding="utf-8")
    show.write("cast.toml", cast + '\n[cast.MARA.es]\nvoice = "tone:maria"\n')
    return show


def read(show: Show, name: str) -> Any:
    return json.loads((show.root / "out" / "ep" / name).read_text(encoding="utf-8"))


def clips(timeline: Any) -> list[Any]:
    return [clip for track in timeline["tracks"] for clip in track["clips"]]


def test_a_dub_is_rendered_beside_the_original_with_its_sounds_in_place(dub: Show) -> None:
    assert dub.run("render", "--format", "wav", "--quiet").code == 0
    ran = dub.run("render", "--language", "es", "--format", "wav", "--quiet")
    assert ran.code == 0 and "L010: BOB has no voice for es" in ran.err and "MARA has no voice" not in ran.err
    assert "lines/ep.es.fountain:12:1: warning L011: MARA's line 1.03 runs" in ran.err
    report = read(dub, "report.es.json")
    assert (report["title"], report["spoken"], report["files"]) == ("Una prueba", 3, ["out/ep/ep.es.wav"])
    assert report["dubbing"]["language"] == "es" and len(report["dubbing"]["lines"]) == 3
    was, now = clips(read(dub, "timeline.json")), clips(read(dub, "timeline.es.json"))
    assert [(c["cue"], c["start"]) for c in was if "cue" in c] == [
        (c["cue"], c["start"]) for c in now if "cue" in c
    ]
    assert next(c["text"] for c in now if "text" in c) == "Está cerrado."
    assert "dubbing" not in read(dub, "report.json")
    scenes = [[marker["name"] for marker in read(dub, f"timeline{of}.json")["markers"]] for of in ("", ".es")]
    assert len(scenes[0]) == len(scenes[1]) and scenes[1][0] == "INT. CAFÉ - NOCHE" != scenes[0][0]


def test_the_originals_takes_are_spoken_where_they_are_not_there(dub: Show) -> None:
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").code == 0
    assert read(dub, "report.es.json")["spoken"] == 6
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").out.endswith(
        "spoke 0, reused 3\n"
    )


def test_status_is_of_the_dub(dub: Show) -> None:
    [episode] = dub.run("status", "--language", "es", "--json").json["episodes"]
    assert [line["text"] for line in episode["lines"]][:2] == ["Está cerrado.", "¿Todavía?"]
    assert dub.run("status", "--language", "fr").code == 1
    assert dub.run("status", "--language", "klingon").code == 2


def test_check_finds_what_is_wrong_with_a_translation_in_its_file(dub: Show) -> None:
    dub.write("lines/ep.es.fountain", SPANISH.replace("BOB\n¿Todavía?\n\n", ""))
    ran = dub.run("check")
    assert ran.code == 1 and "lines/ep.es.fountain:6:1: error L001: BOB's line 1.02" in ran.out
    dub.write("lines/ep.es.fountain", b"\xff\xfe\x00broken")
    assert dub.run("check").code == 1


def test_voices_for_another_language_are_proposed(dub: Show) -> None:
    cast = '[cast.MARA]\nvoice = "kokoro:af_heart"\n[cast.BOB]\nvoice = "kokoro:am_eric"\n'
    dub.write("cast.toml", cast + '[cast.BOB.es]\nvoice = "kokoro:ff_siwis"\n')
    found = {p["code"]: p for p in dub.run("check", "--json").json["problems"] if p["code"].startswith("L")}
    assert "there is kokoro:ef_dora, kokoro:em_alex" in found["L010"]["hint"]
    assert found["L012"]["message"] == "BOB's voice kokoro:ff_siwis is made for fr, not for es"
    assert (found["L012"]["file"], found["L012"]["line"]) == ("cast.toml", 6)
    dub.write(
        "cast.toml",
        cast + '[cast.BOB.es]\nvoice = "kokoro:em_alex"\n[cast.MARA.es]\nvoice = "kokoro:ef_dora"\n',
    )
    assert not [p for p in dub.run("check", "--json").json["problems"] if p["code"].startswith("L")]


def test_an_episode_that_is_not_translated_is_named_with_the_file_it_wants(dub: Show) -> None:
    dub.write("lines/two.fountain", "MARA\nYes.\n")
    ran = dub.run("render", "two", "--language", "es")
    assert ran.code == 1 and "L006" in ran.err and "lines/two.es.fountain" in ran.err
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").code == 0  # those that are


def test_a_dub_has_transcripts_of_its_own(dub: Show) -> None:
    ran = dub.run("transcript", "--language", "es", "--format", "vtt,html", "--quiet")
    assert ran.code == 0
    assert "<v Mara>Está cerrado." in (dub.root / "out/ep/ep.es.vtt").read_text(encoding="utf-8")
    assert '<html lang="es">' in (dub.root / "out/ep/ep.es.html").read_text(encoding="utf-8")


def test_cleaning_keeps_the_takes_of_a_dub(dub: Show) -> None:
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").code == 0
    assert dub.run("clean").code == 0
    again = dub.run("render", "--language", "es", "--format", "wav", "--quiet")
    assert "spoke 0" in again.out


def test_who_asks_for_a_translation_by_its_file_is_told_how(dub: Show) -> None:
    ran = dub.run("render", "lines/ep.es.fountain")
    assert ran.code == 1 and "ep --language es" in ran.err


def test_a_line_that_somebody_has_moved_is_moved_in_the_dub_too(dub: Show) -> None:
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").code == 0
    was = {c["text"]: c["start"] for c in clips(read(dub, "timeline.es.json")) if "text" in c}
    dub.write("lines/ep.nudges.toml", '["1.02-still"]\noffset = 0.5\n["cue:door bell#1"]\noffset = 0.1\n')
    assert dub.run("render", "--language", "es", "--format", "wav", "--quiet").code == 0
    now = {c["text"]: c["start"] for c in clips(read(dub, "timeline.es.json")) if "text" in c}
    assert {text: start - was[text] for text, start in now.items() if start != was[text]} == {
        "¿Todavía?": 24_000
    }


def test_the_stems_of_a_dub_lie_beside_the_original_s_and_sum_to_its_master(dub: Show) -> None:
    assert dub.run("stems", "--m-and-e", "--quiet").code == 0
    ran = dub.run("stems", "--language", "es", "--m-and-e", "--verify", "--json", "--quiet")
    assert ran.code == 0 and ran.json["residual_dbfs"] < -90 and ran.json["master"] == "ep.es.wav"
    names = [{path.name for path in (dub.root / "out/ep" / of).glob("*.wav")} for of in ("stems", "stems.es")]
    assert names[0] == names[1] and any("M&E" in name for name in names[0])


def test_a_translation_of_which_nothing_can_be_used_makes_nothing(dub: Show) -> None:
    dub.write("lines/ep.es.fountain", "INT. CAFÉ - NOCHE\n\nZOÉ\nHola.\n")
    ran = dub.run("render", "--language", "es", "--quiet")
    assert ran.code == 1 and "nothing to hear in es" in ran.err
    assert not (dub.root / "out/ep/ep.es.mp3").exists()
