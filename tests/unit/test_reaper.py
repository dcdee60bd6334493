"""The Reaper project: read by two libraries, and played as Reaper's users say it plays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rpp
import rppxml
from hypothesis import given
from hypothesis import strategies as st

from radioplay.ducking import value_at
from radioplay.sessions.automation import dense
from radioplay.sessions.model import Lane, Session
from radioplay.sessions.reaper import STEP_DB, project_text, write_reaper
from radioplay.timeline import Curve, Marker
from radioplay.units import Samples

from ..planned import ducked, everything, mixed, planned, residual_db, written
from ..reaper_player import play
from ..sessions_made import item, sessions, small_session, write_media

CURVE: Curve = (
    (Samples(20_000), 0.0),
    (Samples(30_000), -14.0),
    (Samples(60_000), -14.0),
    (Samples(80_000), -2.5),
)


def names_by_rpp(text: str, tag: str) -> list[str]:
    """The names of all chunks of a kind, as `rpp` reads them."""
    return [
        next(line[1] for line in chunk if isinstance(line, list) and line[0] == "NAME")
        for chunk in rpp.loads(text).findall(f".//{tag}")
    ]


def names_by_rppxml(text: str, tag: str) -> list[str]:
    """The same, as `rppxml` does."""

    def within(chunk: Any) -> list[str]:
        found = []
        for each in chunk.children:
            if isinstance(each, rppxml.RPPXML):
                found += within(each)
            elif each[0] == "NAME" and chunk.name == tag:
                found.append(str(each[1]))
        return found

    return within(rppxml.loads(text))


def named(name: str) -> Session:
    one = replace(item("one", 0, 100), name=name, note=f"{name}\n>\n|")
    return Session(
        name or "ep", name, Samples(100), (Lane(name, "DIALOGUE", (one,)),), (Marker(Samples(0), name),)
    )


@pytest.mark.parametrize("read", [names_by_rpp, names_by_rppxml])
def test_both_libraries_find_every_track_and_item(read: Any) -> None:
    text = project_text(small_session())
    assert read(text, "TRACK") == ["DIALOGUE", "MARA", "EFFECTS", "door bell", "MUSIC", "MUSIC"]
    assert read(text, "ITEM") == ["1.01-good", "1.03-who", "1.04-no", "cue:door bell", "cue:theme"]


@pytest.mark.parametrize("read", [names_by_rpp, names_by_rppxml])
@pytest.mark.parametrize(
    "name", ['the "man"', "it's", 'both "it\'s"', "a `tick`", "Zoë 🍷 /slash\\", "12", "<x>", "a  b"]
)
def test_a_name_comes_back_as_it_was(name: str, read: Any) -> None:
    text = project_text(named(name))
    assert read(text, "TRACK") == ["DIALOGUE", name] and read(text, "ITEM") == [name]


@given(st.text(max_size=30))
def test_no_name_breaks_a_project(name: str) -> None:
    text = project_text(named(name))
    assert names_by_rpp(text, "TRACK")[0] == "DIALOGUE" and len(names_by_rpp(text, "ITEM")) == 1
    assert "\r" not in text and all(line.isprintable() for line in text.split("\n"))


@given(sessions())
def test_every_item_is_in_the_project(session: Session) -> None:
    assert len(names_by_rpp(project_text(session), "ITEM")) == sum(len(lane.items) for lane in session.lanes)


def test_the_same_session_is_the_same_project() -> None:
    assert project_text(small_session()) == project_text(small_session())


def test_identities_are_apart() -> None:
    text = project_text(small_session())
    names = [
        line.split()[1]
        for line in text.splitlines()
        if line.split()[0] in ("IGUID", "GUID", "TRACKID", "EGUID")
    ]
    assert len(names) == len(set(names)) == 5 + 5 + 6 + 1


def test_plain_clips_null_against_our_mix(tmp_path: Path) -> None:
    whole, sounds = everything()
    session = written(planned(whole, sounds), sounds, tmp_path).session
    (path,) = write_reaper(session, tmp_path)
    assert residual_db(play(path, whole.length), mixed(whole, sounds)) <= -90.0


def test_a_muted_item_is_not_heard_and_folders_add_up(tmp_path: Path) -> None:
    session = small_session()
    write_media(session, tmp_path)
    (path,) = write_reaper(session, tmp_path)
    assert not play(path, 1_000).any()
    assert path.read_text(encoding="utf-8").count("MUTE 1 0") == 1


def test_ducking_is_within_a_hundredth_of_a_decibel() -> None:
    points = dense(CURVE, STEP_DB)
    places = np.arange(0, 96_000, 37)
    straight = np.interp(places, [at for at, _ in points], [10.0 ** (db / 20.0) for _, db in points])
    wanted = np.array([value_at(CURVE, int(at)) for at in places])
    assert np.abs(20.0 * np.log10(straight) - wanted).max() <= 0.01


def test_a_ducked_bed_sounds_as_in_our_mix(tmp_path: Path) -> None:
    whole, sounds = everything()
    whole = ducked(whole, CURVE)
    session = written(planned(whole, sounds), sounds, tmp_path).session
    (path,) = write_reaper(session, tmp_path)
    assert residual_db(play(path, whole.length), mixed(whole, sounds)) <= -62.0
    text = path.read_text(encoding="utf-8")
    assert 10 <= text.count("PT ") <= 40, "few enough to be edited by hand"


def test_markers_and_notes() -> None:
    text = project_text(small_session())
    assert 'MARKER 1 0 "INT. CAFÉ - NIGHT: Where it begins." 0' in text
    assert "|Good evening." in text
