"""The OTIO timeline, read by OpenTimelineIO itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import opentimelineio as otio
from hypothesis import given

from radioplay.sessions.model import Item, Lane, Session
from radioplay.sessions.otio import timeline_json, write_otio
from radioplay.sessions.rows import rows_of
from radioplay.units import Samples

from ..sessions_made import item, sessions, small_session


def read(session: Session) -> Any:
    """A session as OpenTimelineIO understands it."""
    return otio.adapters.read_from_string(timeline_json(session), "otio_json")


def placed(timeline: Any) -> dict[str, tuple[int, int, int, bool]]:
    """Where each clip is heard, by key: start, length, offset in its file, and whether it is."""
    found = {}
    for clip in timeline.find_clips():
        at, source = clip.range_in_parent().start_time, clip.source_range
        times = (at, source.duration, source.start_time)
        assert all(time.rate == 48_000 and time.value == int(time.value) for time in times)
        start, length, offset = (int(time.value) for time in times)
        found[clip.metadata["radioplay"]["key"]] = start, length, offset, clip.enabled
    return found


def of_items(items: list[Item]) -> dict[str, tuple[int, int, int, bool]]:
    return {each.key: (each.start, each.length, each.offset, not each.muted) for each in items}


@given(sessions())
def test_every_clip_is_where_it_was_to_the_sample(session: Session) -> None:
    items = [each for lane in session.lanes for each in lane.items]
    assert placed(read(session)) == of_items(items)


@given(sessions())
def test_opentimelineio_would_have_written_the_same(session: Session) -> None:
    timeline = read(session)
    again = otio.adapters.read_from_string(otio.adapters.write_to_string(timeline, "otio_json"), "otio_json")
    assert again.is_equivalent_to(timeline)


def test_the_schemas_are_those_it_writes_itself() -> None:
    ours = timeline_json(small_session())
    theirs = otio.adapters.write_to_string(read(small_session()), "otio_json")
    assert schemas(ours) == schemas(theirs)
    assert '"UnknownSchema' not in theirs


def schemas(text: str) -> list[str]:
    return sorted(part.split('"')[0] for part in text.split('"OTIO_SCHEMA": "')[1:])


@given(sessions())
def test_no_row_has_two_sounds_at_once_and_none_is_lost(session: Session) -> None:
    rows = rows_of(session, by_channels=True)
    for row in rows:
        assert all(one.end <= other.start for one, other in zip(row.items, row.items[1:], strict=False))
        assert len({each.channels for each in row.items}) <= 1
    for lane in session.lanes:
        together = [each for row in rows if row.lane is lane for each in row.items]
        assert sorted(together, key=lambda each: each.key) == sorted(lane.items, key=lambda each: each.key)


def test_items_that_overlap_get_a_track_each_that_says_so() -> None:
    timeline = read(small_session())
    assert [track.name for track in timeline.tracks] == ["MARA", "MARA (2)", "door bell", "MUSIC"]


def test_a_clip_knows_its_file_with_handles_and_what_was_done_to_it() -> None:
    timeline = read(small_session())
    clip = timeline.find_clips()[0]
    about = clip.metadata["radioplay"]
    assert (about["gain_db"], about["fade_out"], about["note"]) == (-1.5, 480, "Good evening.")
    media = clip.media_reference
    assert media.target_url == "media/1.01-good.wav"
    assert (media.available_range.start_time.value, media.available_range.duration.value) == (0, 120_100)


def test_a_track_knows_its_bus_and_its_automation() -> None:
    timeline = read(small_session())
    music = timeline.tracks[3]
    assert music.kind == "Audio"
    assert music.metadata["radioplay"]["bus"] == "MUSIC"
    assert list(music.metadata["radioplay"]["gain"][1]) == [60_000, -12.0]


def test_scenes_are_markers() -> None:
    timeline = read(small_session())
    markers = timeline.tracks.markers
    assert [(each.name, each.marked_range.start_time.value, each.comment) for each in markers] == [
        ("INT. CAFÉ - NIGHT", 0, "Where it begins."),
        ("EXT. ALLEY", 150_001, ""),
    ]


def test_a_file_name_of_any_letters_is_a_url() -> None:
    odd = replace(item("x", 0, 10), file="tür #1 100%.wav")
    session = Session("e", "E", Samples(10), (Lane("X", "EFFECTS", (odd,)),))
    timeline = read(session)
    url = timeline.find_clips()[0].media_reference.target_url
    assert url.isascii()
    assert "#" not in url and " " not in url
    assert unquote(url) == "media/tür #1 100%.wav"


def test_the_file_lies_beside_its_media(tmp_path: Path) -> None:
    (path,) = write_otio(small_session(), tmp_path)
    assert path == tmp_path / "pilot.otio"
    assert otio.adapters.read_from_file(str(path)).name == "The Pilot – “Zoë”"
