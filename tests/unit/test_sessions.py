"""An episode as a session: where its items are, what their files hold, and that they add up to the mix."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
import wavinfo
from hypothesis import given
from hypothesis import strategies as st

from radioplay.audio import ArraySource
from radioplay.loops import Looped
from radioplay.mix import mix, sum_buses
from radioplay.sessions.build import HANDLE
from radioplay.sessions.model import MEDIA, Item, Session
from radioplay.sessions.naming import file_name, item_name, plain_name
from radioplay.sessions.playback import as_timeline, media_in
from radioplay.timeline import WAYS, Clip, Response
from radioplay.units import Samples

from ..planned import clip, everything, mixed, noise, planned, residual_db, timeline, track, written

LONG = 100_000


def item_of(one: Clip, frames: int = LONG, channels: int = 1) -> Item:
    """The item of a clip that is alone on a track."""
    plan = planned(timeline(track("MARA", one), length=LONG), {"a": noise(channels, frames)})
    return plan.session.lanes[0].items[0]


def played(session: Session, folder: Path) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    blocks = mix(as_timeline(session), media_in(folder, session.rate))
    return np.concatenate([sum_buses(block) for block in blocks], axis=1)


def test_a_file_has_half_a_second_more_at_each_end() -> None:
    item = item_of(clip("1.01", "a", 30_000, 20_000, 40_000))
    assert (item.start, item.length, item.offset) == (30_000, 20_000, HANDLE)
    assert item.frames == HANDLE + 20_000 + HANDLE


def test_handles_are_no_longer_than_the_take_is() -> None:
    item = item_of(clip("1.01", "a", 50_000, 20_000, 1_000), frames=21_500)
    assert (item.offset, item.frames) == (1_000, 1_000 + 20_000 + 500)


def test_a_file_never_begins_before_the_timeline_does() -> None:
    assert item_of(clip("1.01", "a", 700, 20_000, 40_000)).offset == 700


def test_of_an_item_that_starts_before_zero_the_rest_is_there() -> None:
    item = item_of(clip("bell", "a", -500, 20_000, fade_in=Samples(800)))
    assert (item.start, item.length, item.offset, item.fade_in) == (0, 19_500, 0, 300)


@pytest.mark.parametrize(("rise", "fall"), [(300, 300), (500, 0), (100, 900)])
def test_fades_never_overlap_in_a_short_clip(rise: int, fall: int) -> None:
    item = item_of(clip("1.01", "a", 0, 400, fade_in=Samples(rise), fade_out=Samples(fall)))
    assert item.fade_in + item.fade_out <= item.length == 400


def test_two_who_share_a_name_have_files_of_their_own() -> None:
    people = [track(f"A/{number}" * 30, clip("1.01", "a", 0, 100, text="Hi.")) for number in range(100)]
    lanes = planned(timeline(*people), {"a": noise(1, 200)}).session.lanes
    assert len({item.file.casefold() for lane in lanes for item in lane.items}) == 100


@given(st.text(max_size=200))
def test_a_file_name_can_be_read_everywhere(text: str) -> None:
    name = file_name(12, text, clip(text, "a", 0, 1, text=text))
    assert name.startswith("0012") and name.endswith(".wav") and len(name.encode()) <= 170
    assert not set(name) & set("\\/:*?\"<>|\n\r\t\0`'") and name.isprintable()
    assert name[:-4] == plain_name(name[:-4])


def test_names_tell_what_is_said() -> None:
    line = clip(
        "1.03", "a", 0, 1, text="We're  closed —\nunless 🍷 you're thirsty, and have brought a bottle."
    )
    assert item_name(line).startswith("1.03 We're closed — unless 🍷") and len(item_name(line)) == 60
    assert file_name(12, "MARA/Zoë 🍷", line) == "0012 MARA Zoe 1.03 were-closed-unless-youre.wav"
    rain = clip("rain", "a", 0, 1, cue="rain")
    assert file_name(3, "AMBIENCE rain", rain) == "0003 AMBIENCE rain.wav"
    sigh = clip("2.03", "a", 0, 1, cue="sigh")
    assert item_name(sigh) == "2.03 (sigh)" and file_name(4, "MARA", sigh) == "0004 MARA 2.03 (sigh).wav"


def test_scenes_are_called_as_listeners_read_them() -> None:
    whole, sounds = everything()
    assert [marker.name for marker in planned(whole, sounds).session.markers] == ["Café, night"]


def test_a_muted_clip_is_there_and_muted() -> None:
    loud, quiet = clip("1.01", "a", 0, 100, key="one"), clip("1.02", "a", 200, 100, key="two")
    whole = replace(timeline(track("MARA", loud)), muted=(track("MARA", quiet), track("BOB", quiet)))
    lanes = planned(whole, {"a": noise(1, 500)}).session.lanes
    assert [[item.muted for item in lane.items] for lane in lanes] == [[False, True], [True]]


def test_somebody_may_be_called_as_a_track_of_sounds_is() -> None:
    line, bell = (
        clip("1.01", "a", 0, 100, key="one", text="Me."),
        clip("bell", "a", 9, 100, cue="bell", key="two"),
    )
    door = clip("door", "a", 500, 100, cue="door", room=ROOM, key="three")
    effects = track("EFFECTS", door, bus="EFFECTS")
    whole = replace(timeline(track("EFFECTS", line), effects), muted=(track("EFFECTS", bell, bus="EFFECTS"),))
    lanes = planned(whole, {"a": noise(1, 500)}).session.lanes
    assert [(lane.bus, lane.name, len(lane.items)) for lane in lanes] == [
        ("DIALOGUE", "EFFECTS", 1),
        ("EFFECTS", "EFFECTS", 2),
        ("EFFECTS", "EFFECTS room", 1),
    ]


def test_an_empty_episode_is_an_empty_session(tmp_path: Path) -> None:
    plan = planned(timeline(length=0), {})
    assert plan.session.lanes == () and written(plan, {}, tmp_path).fresh == 0


def test_a_file_holds_the_take_as_it_was_recorded(tmp_path: Path) -> None:
    sounds = {"a": noise(1, LONG)}
    one = clip("1.01", "a", 30_000, 20_000, 40_000, gain_db=-9.0, pan=0.5, fade_in=Samples(999), text="Hi.")
    written(plan := planned(timeline(track("MARA", one)), sounds), sounds, tmp_path)
    path = tmp_path / MEDIA / plan.session.lanes[0].items[0].file
    found, rate = sf.read(path, dtype="float32", always_2d=True)
    assert rate == 48_000 and sf.info(path).subtype == "PCM_24"
    np.testing.assert_allclose(found[:, 0], sounds["a"][0, 16_000:84_000], atol=2**-23)
    about = wavinfo.WavInfoReader(str(path)).bext
    assert about.time_reference == 30_000 - HANDLE and about.description == "1.01: Hi."


def test_a_bed_that_runs_round_is_written_out_with_a_handle(tmp_path: Path) -> None:
    sounds = {"a": noise(2, 10_000)}
    bed = clip("rain", "a", 0, 90_000, 3_000, loop=(Samples(1_000), Samples(9_000)), cue="rain")
    written(plan := planned(timeline(track("RAIN", bed, bus="AMBIENCE")), sounds), sounds, tmp_path)
    (item,) = plan.session.lanes[0].items
    found, _ = sf.read(tmp_path / MEDIA / item.file, dtype="float32", always_2d=True)
    assert len(found) == 90_000 + HANDLE == item.frames
    round_and_round = Looped(ArraySource(sounds["a"]), (1_000, 9_000), 3_000).read(0, len(found))
    np.testing.assert_allclose(found.T, round_and_round, atol=2**-23)


def test_plain_clips_add_up_to_the_mix(tmp_path: Path) -> None:
    whole, sounds = everything()
    session = written(planned(whole, sounds), sounds, tmp_path).session
    assert residual_db(played(session, tmp_path), mixed(whole, sounds)) < -120.0


ROOM = Response("café", (9.0, 7.0, 3.0), (0.1,) * 7)


def heard_through_things() -> tuple[object, ...]:
    way, crossing = WAYS["walking away"], WAYS["crossing left to right"]
    rooms = {ROOM.name: noise(2, 9_000, 9, 0.02)}
    voices = (
        clip("1.01", "a", 0, 30_000, treatment="phone", text="Hello?", key="1"),
        clip("1.02", "a", 30_000, 30_000, move=way, room=ROOM, gain_db=-4.0, text="Going.", key="2"),
        clip("1.03", "a", 60_000, 20_000, move=crossing, pan=0.1, room=ROOM, text="Going by.", key="3"),
    )
    horn = clip("horn", "b", 5_000, 20_000, treatment="pa", cue="horn", key="4")
    whole = timeline(track("MARA", *voices, pan=-0.3), track("EFFECTS", horn, bus="EFFECTS"))
    return whole, {"a": noise(1, 30_000, 4), "b": noise(2, 20_000, 5), **rooms}


def test_what_a_daw_cannot_do_is_in_the_sound_and_rooms_on_tracks_of_their_own(tmp_path: Path) -> None:
    """None of these clips has anything before its start, so filters begin as they do in the mix."""
    whole, sounds = heard_through_things()
    session = written(planned(whole, sounds), sounds, tmp_path).session  # type: ignore[arg-type]
    assert [lane.name for lane in session.lanes] == ["MARA", "MARA room", "EFFECTS", "EFFECTS room"]
    assert [item.channels for item in session.lanes[0].items] == [1, 1, 2]
    assert residual_db(played(session, tmp_path), mixed(whole, sounds)) < -110.0  # type: ignore[arg-type]


def test_the_noise_of_a_radio_is_the_same_whatever_comes_before_the_clip(tmp_path: Path) -> None:
    """Filters have heard the handle; but for their first moments, every sample is that of the mix."""
    sounds = {"a": noise(1, LONG)}
    news = clip("1.01", "a", 30_000, 40_000, 30_000, treatment="radio", text="Here is the news.")
    whole = timeline(track("MARA", news))
    session = written(planned(whole, sounds), sounds, tmp_path).session
    assert session.lanes[0].items[0].offset == HANDLE
    settled = slice(30_000 + 9_600, None)
    found, wanted = played(session, tmp_path), mixed(whole, sounds)
    assert residual_db(found[:, settled], wanted[:, settled]) < -100.0


def test_plain_leaves_all_that_out(tmp_path: Path) -> None:
    whole, sounds = heard_through_things()
    session = written(planned(whole, sounds, plain=True), sounds, tmp_path).session  # type: ignore[arg-type]
    assert [lane.name for lane in session.lanes] == ["MARA", "EFFECTS"]
    found, _ = sf.read(tmp_path / MEDIA / session.lanes[0].items[0].file, dtype="float32")
    np.testing.assert_allclose(found, sounds["a"][0], atol=2**-23)  # type: ignore[index]


def test_a_file_that_would_clip_is_turned_down_and_its_item_up(tmp_path: Path) -> None:
    sounds = {"a": noise(1, 30_000, level=2.5)}
    whole = timeline(track("MARA", clip("1.01", "a", 0, 30_000, gain_db=-10.0)))
    session = written(planned(whole, sounds), sounds, tmp_path).session
    (item,) = session.lanes[0].items
    found, _ = sf.read(tmp_path / MEDIA / item.file)
    assert 0.9 < np.abs(found).max() < 1.0 and item.gain_db > -3.0
    assert residual_db(played(session, tmp_path), mixed(whole, sounds)) < -100.0


def test_what_is_unchanged_is_not_written_again(tmp_path: Path) -> None:
    whole, sounds = everything()
    first = written(planned(whole, sounds), sounds, tmp_path)
    changed = replace(whole.tracks[0].clips[0], offset=Samples(8_000))
    other = replace(
        whole,
        tracks=(replace(whole.tracks[0], clips=(changed, whole.tracks[0].clips[1])), *whole.tracks[1:]),
    )
    again = written(planned(whole, sounds), sounds, tmp_path, first.stamps)
    assert first.fresh == 6 and again.fresh == 0 and again.session == first.session
    assert written(planned(other, sounds), sounds, tmp_path, first.stamps).fresh == 1


def test_a_file_that_a_person_has_treated_is_kept(tmp_path: Path) -> None:
    whole, sounds = everything()
    first = written(planned(whole, sounds), sounds, tmp_path)
    path = sorted((tmp_path / MEDIA).iterdir())[0]
    sf.write(path, np.zeros(77), 48_000)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    again = written(planned(whole, sounds), sounds, tmp_path, first.stamps)
    assert again.fresh == 1 and len(again.kept) == 1
    assert len(sf.read(again.kept[0])[0]) == 77 and len(sf.read(path)[0]) > 77
    touched = sorted((tmp_path / MEDIA).iterdir())[1]
    os.utime(touched)  # another date, and the same sound: nothing to keep
    assert written(planned(whole, sounds), sounds, tmp_path, again.stamps).kept == ()


def test_before_and_behind_its_way_a_sound_stays_where_that_begins_and_ends(tmp_path: Path) -> None:
    sounds = {"a": np.ones((1, LONG), np.float32) * np.float32(0.1)}
    crossing = clip("1.01", "a", 30_000, 20_000, 40_000, move=WAYS["crossing left to right"], text="By.")
    plan = planned(timeline(track("MARA", crossing, pan=-0.2)), sounds)
    (item,) = written(plan, sounds, tmp_path).session.lanes[0].items
    found, _ = sf.read(tmp_path / MEDIA / item.file)
    assert item.pan == 0.2 and item.channels == 2, "its track's pan is in the sound already"
    np.testing.assert_allclose(found[: item.offset], np.tile(found[0], (item.offset, 1)), atol=1e-6)
    np.testing.assert_allclose(found[item.offset + 20_000 :], np.tile(found[-1], (HANDLE, 1)), atol=1e-6)
    assert found[0, 0] > found[0, 1] + 0.05 and found[-1, 1] > found[-1, 0] + 0.02


def test_two_fades_that_overlap_share_a_short_clip() -> None:
    item = item_of(clip("1.01", "a", 0, 300, fade_in=Samples(200), fade_out=Samples(100)))
    assert (item.fade_in, item.fade_out) == (200, 100)
    item = item_of(clip("1.01", "a", 0, 300, fade_in=Samples(300), fade_out=Samples(100)))
    assert (item.fade_in, item.fade_out) == (225, 75)
