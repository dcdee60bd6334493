"""AAF files, read back by pyaaf2, and by OpenTimelineIO's adapter."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote, urlparse

import aaf2
import opentimelineio as otio
import pytest
from hypothesis import given, settings

from radioplay.sessions.aaf import write_aaf
from radioplay.sessions.aaf_effects import levels_within
from radioplay.sessions.model import Item, Lane, Session, SessionError
from radioplay.timeline import Curve
from radioplay.units import Samples, to_db, to_gain

from ..sessions_made import item, sessions, small_session, write_media

Heard = tuple[str, int, int, int, bool]
"""Of a clip: its key, where it starts, how long it is, where in its file it begins, whether it is heard."""


@pytest.fixture(name="small", scope="module")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small session, written."""
    folder = tmp_path_factory.mktemp("aaf")
    write_media(small_session(), folder)
    (path,) = write_aaf(small_session(), folder)
    return path


def rows(composition: Any) -> Iterator[tuple[str, Any]]:
    """The name and sequence of each sound slot."""
    for slot in composition.slots:
        if slot.media_kind == "Sound":
            inner = slot.segment
            while isinstance(inner, aaf2.components.OperationGroup):
                inner = inner.segments[0]
            yield slot.name, inner


def heard_on(sequence: Any) -> Iterator[Heard]:
    for _, at, part in sequence.positions():
        muted = isinstance(part, aaf2.components.Selector)
        clip = part["Alternates"][0] if muted else part
        while isinstance(clip, aaf2.components.OperationGroup):
            assert clip.length == part.length
            clip = clip.segments[0]
        if isinstance(clip, aaf2.components.SourceClip):
            assert clip.length == part.length
            yield clip.mob.comments["radioplay key"], at, clip.length, clip.start, not muted


def of_item(each: Item) -> Heard:
    return each.key, each.start, each.length, each.offset, not each.muted


@settings(max_examples=8, deadline=None)
@given(sessions())
def test_every_clip_is_where_it_was_to_the_sample(session: Session) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_media(session, folder)
        (path,) = write_aaf(session, folder)
        with aaf2.open(str(path)) as file:
            (composition,) = file.content.toplevel()
            assert all(slot.edit_rate == 48_000 for slot in composition.slots if slot.media_kind == "Sound")
            found = [heard for _, sequence in rows(composition) for heard in heard_on(sequence)]
            total = {sequence.length for _, sequence in rows(composition)}
    items = [each for lane in session.lanes for each in lane.items]
    assert sorted(found) == sorted(map(of_item, items))
    assert all(length >= session.length for length in total)


def test_a_fade_moves_nothing(small: Path) -> None:
    with aaf2.open(str(small)) as file:
        (composition,) = file.content.toplevel()
        sequences = dict(rows(composition))
        assert [heard[:3] for heard in heard_on(sequences["MARA"])] == [
            ("1.01-good", 48_000, 96_000),
            ("1.04-no", 168_001, 9_000),
        ]
        fades = [
            (at, part.length)
            for sequence in sequences.values()
            for _, at, part in sequence.positions()
            if isinstance(part, aaf2.components.Transition)
        ]
    assert fades == [(143_520, 480), (120_000, 480), (0, 4_800), (192_000, 48_000)]


def test_tracks_are_named_and_rows_of_a_lane_say_so(small: Path) -> None:
    with aaf2.open(str(small)) as file:
        (composition,) = file.content.toplevel()
        assert composition.name == "The Pilot – “Zoë”"
        assert [name for name, _ in rows(composition)] == ["MARA", "MARA (2)", "door bell", "MUSIC"]


def test_clips_are_named_and_linked_to_their_files(small: Path) -> None:
    with aaf2.open(str(small)) as file:
        masters = {mob.name: mob for mob in file.content.mastermobs()}
        assert sorted(masters) == ["1.01-good", "1.03-who", "1.04-no", "cue:door bell", "cue:theme"]
        assert masters["1.01-good"].comments["Comments"] == "Good evening."
        theme = masters["cue:theme"]
        assert [slot["PhysicalTrackNumber"].value for slot in theme.slots] == [1, 2]
        descriptor = theme.slots[1].segment.mob.descriptor
        url = urlparse(descriptor["Locator"][0]["URLString"].value)
        assert Path(unquote(url.path)) == small.parent / "media" / "cue:theme.wav"
        assert descriptor.length == 240_100
        assert bytes(descriptor["Summary"].value)[8:16] == b"WAVEfmt "


def gains(segment: Any) -> Iterator[Any]:
    """The parameters of the gains around a clip, from the outermost in."""
    while isinstance(segment, aaf2.components.OperationGroup):
        if segment.operation.name == "Mono Audio Gain":
            yield next(iter(segment.parameters.values()))
        segment = segment.segments[0]


def test_gain_and_automation_are_there_to_a_tenth_of_a_db(small: Path) -> None:
    with aaf2.open(str(small)) as file:
        (composition,) = file.content.toplevel()
        sequences = dict(rows(composition))
        (gain,) = gains(sequences["MARA"].components[1])
        assert float(gain.value) == pytest.approx(to_gain(-1.5), abs=1e-6)
        moving, fixed = gains(sequences["MUSIC"].components[2])
        assert float(fixed.value) == pytest.approx(to_gain(-6.0), abs=1e-6)
        for at, db in (
            (0, 0.0),
            (48_000, 0.0),
            (54_000, -6.0),
            (57_100, -9.1),
            (60_000, -12.0),
            (205_000, -6.0),
        ):
            assert to_db(moving.value_at(at / 240_000)) == pytest.approx(db, abs=0.1)


def test_a_level_that_stays_is_one_number() -> None:
    curve: Curve = ((Samples(0), -3.0), (Samples(100), -3.0), (Samples(200), -9.0))
    assert levels_within(curve, Samples(10), Samples(90)) == [(0, -3.0)]
    assert levels_within((), Samples(10), Samples(90)) == [(0, 0.0)]
    assert levels_within(curve, Samples(100), Samples(200)) == [
        (0, -3.0),
        (33, -4.98),
        (67, -7.02),
        (100, -9.0),
    ]


def test_pans_are_of_rows_and_step_from_clip_to_clip(tmp_path: Path) -> None:
    items = (item("a", 100, 50), item("b", 200, 50, pan=0.5), item("c", 300, 50, pan=2.0))
    session = Session("e", "E", Samples(400), (Lane("X", "EFFECTS", items, pan=-0.5),))
    write_media(session, tmp_path)
    (path,) = write_aaf(session, tmp_path)
    with aaf2.open(str(path)) as file:
        (composition,) = file.content.toplevel()
        pan = composition.slots[1].segment
        assert pan.operation.name == "Mono Audio Pan"
        values = [
            (round(point.time * 400), point.value) for point in next(iter(pan.parameters.values())).pointlist
        ]
    assert values == [(0, 0.25), (200, 0.5), (300, 1.0)]


def test_scenes_are_markers(small: Path) -> None:
    with aaf2.open(str(small)) as file:
        (composition,) = file.content.toplevel()
        (scenes,) = (slot for slot in composition.slots if isinstance(slot, aaf2.mobslots.EventMobSlot))
        found = [(mark["Position"].value, mark["Comment"].value) for mark in scenes.segment.components]
    assert found == [(0, "INT. CAFÉ - NIGHT: Where it begins."), (150_001, "EXT. ALLEY")]


def test_the_adapter_of_opentimelineio_reads_it_too(small: Path) -> None:
    timeline = otio.adapters.read_from_file(str(small))
    assert timeline.name == "The Pilot – “Zoë”"
    clips = {clip.name: clip for clip in timeline.find_clips()}
    assert sorted(clips) == ["1.01-good", "1.03-who", "1.04-no", "cue:door bell", "cue:theme"]
    assert clips["1.01-good"].source_range.start_time.value == 24_000
    assert clips["1.01-good"].source_range.duration.value == 96_000
    assert clips["1.01-good"].range_in_parent().start_time.value == 48_000
    assert not clips["cue:door bell"].enabled
    marked = otio.adapters.read_from_file(str(small), attach_markers=False)
    markers = [
        mark
        for track in marked.find_children(descended_from_type=otio.schema.Track)
        for mark in track.markers
    ]
    assert [mark.marked_range.start_time.value for mark in markers] == [0, 150_001]


def test_what_is_not_a_wav_is_said(tmp_path: Path) -> None:
    session = small_session()
    write_media(session, tmp_path)
    (tmp_path / "media" / "1.04-no.wav").write_bytes(b"no wav at all")
    with pytest.raises(SessionError, match=r"1\.04-no\.wav is no WAV file"):
        write_aaf(session, tmp_path)
    assert not list(tmp_path.glob("*.aaf"))


def test_a_sound_that_is_missing_is_said(tmp_path: Path) -> None:
    session = small_session()
    write_media(session, tmp_path)
    (tmp_path / "media" / "1.04-no.wav").unlink()
    with pytest.raises(SessionError, match=r"media/1\.04-no\.wav, which isn't there"):
        write_aaf(session, tmp_path)
    assert not list(tmp_path.glob("*.aaf"))


def test_without_its_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = builtins.__import__

    def missing(name: str, *args: Any, **more: Any) -> Any:
        if name == "aaf2":
            raise ImportError(name)
        return real(name, *args, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(SessionError) as raised:
        write_aaf(small_session(), tmp_path)
    assert raised.value.remedy == 'pip install "radioplay[aaf]"'


def test_a_fade_longer_than_its_clip_ends_with_it(tmp_path: Path) -> None:
    long = replace(item("a", 10, 50), fade_in=Samples(40), fade_out=Samples(40))
    session = Session("e", "E", Samples(60), (Lane("X", "EFFECTS", (long,)),))
    write_media(session, tmp_path)
    (path,) = write_aaf(session, tmp_path)
    with aaf2.open(str(path)) as file:
        (composition,) = file.content.toplevel()
        sequence = composition.slots[1].segment
        parts = [(type(part).__name__, at, part.length) for _, at, part in sequence.positions()]
    assert parts == [
        ("Filler", 0, 50),
        ("Transition", 10, 40),
        ("SourceClip", 10, 50),
        ("Transition", 50, 10),
        ("Filler", 50, 10),
    ]
