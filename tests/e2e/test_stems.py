"""`radioplay stems` on a show with all of it on: they sum to the master, and nothing of anybody else's is lost."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from wavinfo import WavInfoReader

from radioplay.audio import BwfWriter
from tests.e2e.conftest import CAST, Ran, Show

LOUD = """
[mix]
loudness = -11.0
"""
SCRIPT = """Title: A Test

INT. CAFÉ - NIGHT

AMBIENCE: rain

SOUND: door bell

MARA
(walking away)
We're closed.

BOB (O.S.)
Still?

BOB (ON PHONE)
Well then.

SOUND: gunshot

MUSIC: sting-tense (sting)

MARA
Go [[SOUND: gun click]] away.
"""


@pytest.fixture
def drama(show: Show) -> Show:
    show.write("cast.toml", CAST + LOUD)
    show.write("lines/ep.fountain", SCRIPT)
    return show


def stems(show: Show, *words: str) -> Ran:
    return show.run("stems", "ep", "--quiet", *words)


def folder(show: Show) -> Path:
    return show.root / "out" / "ep" / "stems"


def files(show: Show) -> list[str]:
    return sorted(path.name for path in folder(show).iterdir())


def listed(show: Show) -> Any:
    return json.loads((folder(show) / "stems.json").read_text(encoding="utf-8"))


def left_db(show: Show) -> float:
    """What this test finds left of the master, by its own sums."""
    found = -sf.read(show.root / "out" / "ep" / "ep.wav", dtype="float64")[0]
    for stem in listed(show)["stems"]:
        if stem["sums"]:
            found += sf.read(folder(show) / stem["file"], dtype="float64")[0]
    return float(20.0 * np.log10(np.abs(found).max() + 1e-20))


def test_stems_sum_to_the_master_and_the_command_shows_it(drama: Show) -> None:
    ran = stems(drama, "--verify")
    assert ran.code == 0
    assert files(drama) == ["01 DX.wav", "02 FX.wav", "03 AMB.wav", "04 MX.wav", "stems.json"]
    assert "ep: 4 stems in" in ran.out and "the sum less ep.wav leaves -1" in ran.out
    assert left_db(drama) <= -90.0
    ran = stems(
        drama, "--by", "character,cue", "--m-and-e", "--dry", "--format", "float", "--verify", "--json"
    )
    assert ran.code == 0
    assert ran.json["residual_dbfs"] <= -120.0
    assert ran.json["residual_dbfs"] == pytest.approx(left_db(drama), abs=0.1)
    assert files(drama) == [
        "01 DX MARA.wav",
        "02 DX BOB.wav",
        "03 FX door bell.wav",
        "04 FX gunshot.wav",
        "05 FX gun click.wav",
        "06 AMB rain.wav",
        "07 MX sting-tense.wav",
        "08 M&E.wav",
        "09 DX DRY MARA.wav",
        "10 DX DRY BOB.wav",
        "stems.json",
    ]
    frames = sf.info(drama.root / "out" / "ep" / "ep.wav").frames
    for stem in listed(drama)["stems"]:
        path = folder(drama) / stem["file"]
        assert (sf.info(path).frames, sf.info(path).subtype) == (frames, "FLOAT")
        told = WavInfoReader(str(path)).bext
        assert told is not None
        assert (told.time_reference, told.description) == (0, f"A Test: {stem['name']}")
        assert told.loudness_value == pytest.approx(stem["loudness_lufs"], abs=0.0051)


def test_a_second_run_writes_nothing_and_a_change_writes_anew(drama: Show) -> None:
    assert stems(drama).code == 0
    before = {path.name: path.stat().st_mtime_ns for path in folder(drama).iterdir()}
    ran = stems(drama)
    assert (ran.code, "; nothing has changed" in ran.out) == (0, True)
    assert {path.name: path.stat().st_mtime_ns for path in folder(drama).iterdir()} == before
    drama.write(
        "lines/ep.fountain",
        SCRIPT.replace("SOUND: gunshot\n\n", "").replace("MUSIC: sting-tense (sting)\n\n", ""),
    )
    ran = stems(drama, "--verify")
    assert (ran.code, "nothing has changed" in ran.out) == (0, False)
    assert files(drama) == ["01 DX.wav", "02 FX.wav", "03 AMB.wav", "stems.json"]
    assert left_db(drama) <= -90.0


def test_an_episode_keeps_the_formats_it_was_rendered_in(drama: Show) -> None:
    drama.write("cast.toml", CAST)
    assert drama.run("render", "--quiet", "--format", "wav").code == 0
    before = (drama.root / "out" / "ep" / "ep.wav").stat().st_mtime_ns
    assert stems(drama, "--verify").code == 0
    assert (drama.root / "out" / "ep" / "ep.wav").stat().st_mtime_ns == before
    assert not (drama.root / "out" / "ep" / "ep.mp3").exists()


def test_a_file_of_somebody_elses_is_kept(drama: Show) -> None:
    """Whether it was there first, or is a stem of ours that has been worked on since."""
    drama.write("out/ep/stems/01 DX.wav", b"mine")
    drama.write("out/ep/stems/notes.txt", b"mix notes")
    drama.write("out/ep/stems/stems.json", b"not yours")
    ran = stems(drama)
    assert ran.code == 0
    assert "warning D080: out/ep/stems/01 DX.wav is not as we wrote it" in ran.err
    assert "it is kept as 01 DX (kept).wav" in ran.err
    assert (folder(drama) / "01 DX (kept).wav").read_bytes() == b"mine"
    assert (folder(drama) / "stems (kept).json").read_bytes() == b"not yours"
    (folder(drama) / "02 FX.wav").write_bytes(b"cleaned")
    ran = stems(drama, "--by", "character")
    assert ran.code == 0 and "D080" not in ran.err  # what is worked on is in nobody's way here
    assert (folder(drama) / "02 FX.wav").read_bytes() == b"cleaned"
    assert (folder(drama) / "notes.txt").read_bytes() == b"mix notes"
    assert "02 DX BOB.wav" in files(drama) and "01 DX.wav" not in files(drama)
    assert stems(drama).code == 0
    assert (folder(drama) / "02 FX (kept).wav").read_bytes() == b"cleaned"


def test_stems_that_do_not_sum_are_an_error(drama: Show) -> None:
    assert stems(drama).code == 0
    path = folder(drama) / "03 AMB.wav"
    before = path.stat()
    sf.write(path, np.zeros((sf.info(path).frames, 2)), 48_000, subtype="PCM_24")
    entries = listed(drama)
    entries["stems"][2]["bytes"] = path.stat().st_size  # somebody who would fool us
    (folder(drama) / "stems.json").write_text(json.dumps(entries), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    ran = stems(drama, "--verify")
    assert ran.code == 1
    assert "error D083: the stems of ep don't sum to ep.wav" in ran.err
    assert "and should be -90 or less" in ran.err


def test_a_full_disk_leaves_the_stems_as_they_were(drama: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stems(drama).code == 0
    before = {path.name: path.read_bytes() for path in folder(drama).iterdir()}
    writes = 0

    def add(*_: object) -> None:
        nonlocal writes
        writes += 1
        if writes > 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "stem.wav")

    monkeypatch.setattr(BwfWriter, "add", add)
    ran = stems(drama, "--by", "character")
    assert (ran.code, writes > 3) == (1, True)
    assert "radioplay: stem.wav: No space left on device" in ran.err
    assert {path.name: path.read_bytes() for path in folder(drama).iterdir()} == before
    assert not list((drama.root / ".radioplay" / "scratch").iterdir())


def test_an_episode_in_which_nobody_speaks_has_the_stems_that_it_has(drama: Show) -> None:
    drama.write("lines/ep.fountain", "INT. CAFÉ\n\nAMBIENCE: rain\n\nSOUND: door bell\n\nSOUND: gunshot\n")
    ran = stems(drama, "--dry", "--m-and-e", "--verify")
    assert ran.code == 0
    assert "warning D082: nobody speaks in ep" in ran.err
    assert files(drama) == ["01 FX.wav", "02 AMB.wav", "03 M&E.wav", "stems.json"]
    assert left_db(drama) <= -90.0


def test_a_stem_that_24_bits_cannot_hold_is_told_and_float_holds_it(drama: Show) -> None:
    """A voice on the phone is turned up a lot: dry, it may be too loud for any file but one in float."""
    drama.write("cast.toml", CAST + "[mix]\nloudness = -5.0\n")
    ran = stems(drama, "--dry", "--verify")
    over = [stem["file"] for stem in listed(drama)["stems"] if (stem["peak_dbfs"] or 0.0) > 0.0]
    assert over
    for name in over:
        severity = "warning" if "DRY" in name else "error"
        assert f"{severity} D081: {name} passes full scale by" in ran.err
    assert "--format float holds it" in ran.err
    ran = stems(drama, "--dry", "--format", "float", "--verify")
    assert (ran.code, "D081" in ran.err) == (0, False)
    assert left_db(drama) <= -120.0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["stems", "nope"], 1, "there is no episode nope"),
        (["stems", "--by", "buss"], 2, "stems can't be made by buss: did you mean bus?"),
        (["stems", "--format", "16"], 2, "stems are written in 24 or float, not 16"),
    ],
)
def test_what_cannot_be_asked_for(drama: Show, words: list[str], code: int, said: str) -> None:
    ran = drama.run(*words)
    assert (ran.code, said in ran.err) == (code, True)
    assert not (drama.root / "out").exists()


def test_nothing_to_hear_makes_no_stems(drama: Show) -> None:
    drama.write("lines/ep.fountain", "INT. CAFÉ\n\nHe says nothing.\n")
    ran = stems(drama)
    assert ran.code == 1
    assert "ep: nothing was made" in ran.err and "ep has nothing to hear" in ran.err
    assert not folder(drama).exists()
