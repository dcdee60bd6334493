"""What Audacity opens: sounds with their places, and labels."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.sessions.audacity import write_audacity
from radioplay.sessions.model import Session
from radioplay.timeline import TimedWord
from radioplay.units import Samples

from ..planned import clip, ducked, everything, mixed, noise, planned, residual_db, timeline, track, written
from .test_reaper import CURVE


def exported(tmp_path: Path) -> tuple[Session, tuple[Path, ...]]:
    whole, sounds = everything()
    session = written(planned(ducked(whole, CURVE), sounds), sounds, tmp_path).session
    return session, write_audacity(session, tmp_path)


def test_the_sounds_at_their_places_are_the_mix(tmp_path: Path) -> None:
    whole, sounds = everything()
    _, (lof, *_) = exported(tmp_path)
    total = np.zeros((2, whole.length))
    window, *files = lof.read_text(encoding="utf-8").splitlines()
    assert window == "window offset 0 duration 2.000000000"
    for line in files:
        found = re.fullmatch(r'file "(audacity/\d\d [^"]+\.wav)" offset (\S+)', line)
        assert found
        sound, rate = sf.read(tmp_path / found[1], always_2d=True)
        at = round(float(found[2]) * rate)
        total[:, at : at + len(sound)] += sound.T
    assert len(files) == 4
    assert residual_db(total, mixed(ducked(whole, CURVE), sounds)) < -100.0


def test_a_sound_begins_where_its_lane_does(tmp_path: Path) -> None:
    exported(tmp_path)
    assert sf.info(tmp_path / "audacity" / "02 BOB.wav").frames == 300


def test_labels_for_scenes_lines_cues_and_words(tmp_path: Path) -> None:
    words = (
        TimedWord("We're", Samples(4_800), Samples(9_600)),
        TimedWord("closed", Samples(9_600), Samples(24_000)),
    )
    line = clip("1.01", "a", 4_800, 24_000, text="We're\tclosed.", words=words)
    bell = clip("door bell", "a", 0, 4_800, cue="door bell")
    whole = timeline(track("MARA", line), track("EFFECTS", bell, bus="EFFECTS"))
    sounds = {"a": noise(1, 30_000)}
    paths = write_audacity(written(planned(whole, sounds), sounds, tmp_path).session, tmp_path)
    assert [path.name for path in paths] == ["ep.lof", "ep lines.txt", "ep cues.txt", "ep words.txt"]
    lines, cues, words_text = (path.read_text(encoding="utf-8") for path in paths[1:])
    assert lines == "0.100000000\t0.600000000\tMARA: We're closed.\n"
    assert cues == "0.000000000\t0.100000000\tdoor bell\n"
    assert words_text.splitlines() == [
        "0.100000000\t0.200000000\tWe're",
        "0.200000000\t0.500000000\tclosed",
    ]


def test_an_empty_session_is_an_empty_list(tmp_path: Path) -> None:
    session = written(planned(timeline(length=0), {}), {}, tmp_path).session
    assert [path.name for path in write_audacity(session, tmp_path)] == ["ep.lof"]


def test_sounds_of_lanes_that_are_gone_go_too_and_nothing_else(tmp_path: Path) -> None:
    exported(tmp_path)
    own = tmp_path / "audacity" / "mine.wav"
    own.write_bytes(b"")
    sounds = {"a": noise(1, 500)}
    whole = timeline(track("ZOE", clip("1.01", "a", 0, 500, text="Hi.")))
    write_audacity(written(planned(whole, sounds), sounds, tmp_path).session, tmp_path)
    assert sorted(path.name for path in own.parent.iterdir()) == ["01 ZOE.wav", "mine.wav"]
