"""The real Ardour opens our sessions, and what it exports of them is our mix. Run with `make test-ardour`."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import Audio
from radioplay.sessions.ardour import write_ardour
from radioplay.sessions.model import Lane, Session
from radioplay.units import Samples

from ..drama_session import drama, item, mixed, residual_db, write_sounds

pytestmark = pytest.mark.ardour

VERSIONS = range(12, 6, -1)
TRIES = 10
SAME = 1e-6
"""Of two exports: tracks may be added up in another order."""


def tool(kind: str) -> str:
    """The newest of Ardour's tools of a kind: `export`, `lua`."""
    names = [f"ardour{version}-{kind}" for version in VERSIONS]
    found = next((name for name in names if shutil.which(name)), None)
    assert found, f"none of {', '.join(names)} is there: apt-get install ardour"
    return found


def exported(path: Path) -> Audio:
    """What Ardour exports of a session: shape (frames, 2).

    Ardour 7.3 without a display now and then leaves a piece out, writes what was in memory for the first sample
    of each block, or ends with a crash, whatever the session; so what counts is what came out twice.
    The master is taken off the sound card, whose latency would make the faders' automation late.
    """
    alone = path.with_name("alone.ardour")
    alone.write_text(re.sub(r'<Connection other="system:[^"]*" ?/>', "", path.read_text("utf-8")), "utf-8")
    out = path.parent / "alone.wav"
    heard: list[Audio] = []
    said = ""
    for _ in range(TRIES):
        out.unlink(missing_ok=True)
        command = [tool("export"), "-b", "float", "-o", str(out), str(path.parent), alone.stem]
        said = "".join(run(command))
        if not out.exists():
            continue
        sound, rate = sf.read(out, dtype="float32", always_2d=True)
        assert rate == 48_000
        if any(np.allclose(sound, before, rtol=0.0, atol=SAME) for before in heard):
            return np.asarray(sound)
        heard.append(sound)
    raise AssertionError(f"Ardour never exported the same twice: {said}")


def run(command: list[str]) -> tuple[str, str]:
    """What a tool of Ardour's says and complains of; one that hangs is stopped."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "", "it hung"
    return done.stdout, done.stderr


def written(session: Session, folder: Path) -> Path:
    write_sounds(session, folder)
    (path,) = write_ardour(session, folder)
    return path


def test_the_export_of_ardour_is_our_mix(tmp_path: Path) -> None:
    session = drama()
    got, wanted = exported(written(session, tmp_path)), mixed(session, tmp_path)
    assert np.abs(wanted).max() > 0.2
    assert residual_db(got, wanted) <= -90.0


def test_a_session_that_was_moved_still_plays(tmp_path: Path) -> None:
    session = replace(drama(), lanes=drama().lanes[:1])
    path = written(session, tmp_path / "here")
    wanted = mixed(session, tmp_path / "here")
    home = shutil.move(path.parent, tmp_path / "there")
    shutil.rmtree(tmp_path / "here")
    assert residual_db(exported(Path(home) / path.name), wanted) <= -90.0


def test_names_are_no_obstacle(tmp_path: Path) -> None:
    names = ('"A" & <B>/C: \\D', "🎭 Zoë\x07\n", "🎭 Zoë\x07\n", "Master", "", "x" * 300)
    lanes = tuple(
        Lane(name, "EFFECTS", (replace(item(f"{number}", 0.1 * number, 0.2), name=name),), pan=number / 10)
        for number, name in enumerate(names)
    )
    session = replace(drama(), episode='ünï "quote": 🎭', title="\x00", lanes=lanes)
    got = exported(written(session, tmp_path))
    assert residual_db(got, mixed(session, tmp_path)) <= -90.0


def test_a_session_without_items_is_silence_as_long_as_the_episode(tmp_path: Path) -> None:
    session = replace(drama(), length=Samples(50_000), lanes=(Lane("MARA", "DIALOGUE", ()),))
    got = exported(written(session, tmp_path))
    assert got.shape == (50_000, 2)
    assert not got.any()


def test_two_hundred_tracks_add_up(tmp_path: Path) -> None:
    lanes = tuple(
        Lane(f"TRACK {number}", "EFFECTS", (item(f"{number:03d}", number / 100, 0.05, gain_db=-12.0),))
        for number in range(200)
    )
    session = replace(drama(), lanes=lanes)
    assert residual_db(exported(written(session, tmp_path)), mixed(session, tmp_path)) <= -90.0


def test_ardour_finds_nothing_wrong_and_knows_every_name(tmp_path: Path) -> None:
    path = written(drama(), tmp_path)
    script = tmp_path / "look.lua"
    script.write_text(
        'AudioEngine:set_backend("None (Dummy)", "", "")\n'
        f'session = load_session("{path.parent}", "{path.stem}")\n'
        "for route in session:get_routes():iter() do\n"
        '  print("route " .. route:name())\n'
        "  track = route:to_track()\n"
        "  if not track:isnil() then\n"
        "    for region in track:playlist():region_list():iter() do\n"
        '      print("region " .. region:name() .. " at " .. region:position():samples()'
        ' .. (region:muted() and " muted" or ""))\n'
        "    end\n  end\nend\n"
        "for place in session:locations():list():iter() do\n"
        '  if place:is_mark() then print("marker " .. place:name() .. " at " .. place:start():samples()) end\n'
        "end\nclose_session()\nquit()\n"
    )
    said = ""
    for _ in range(TRIES):
        said, _ = run([tool("lua"), str(script)])
        if "marker EXT" in said:
            break
    assert "ERROR" not in said
    told = set(said.splitlines())
    assert told >= {
        "route DIALOGUE bus",
        "route MARA",
        "route EFFECTS L70",
        "route EFFECTS stereo R40",
        "region 0003 MARA 1.03 only-me at 28800",
        "region 0005 MARA 1.05 gone at 48000 muted",
        "marker INT. CAFÉ - NIGHT at 0",
        "marker EXT. STREET - “LATER” & <ON> at 72000",
    }, said
