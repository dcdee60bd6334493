"""Sessions for Ardour: what stands in them, without Ardour. `tests/e2e/test_ardour.py` asks Ardour itself."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.curves import Automation
from radioplay.playing import pan_gains
from radioplay.sessions.ardour import write_ardour
from radioplay.sessions.ardour.laws import FADER_MOST, fade_points, fader_points, place_mono, place_stereo
from radioplay.sessions.ardour.write import session_xml
from radioplay.sessions.automation import dense
from radioplay.sessions.model import MEDIA, Lane, Session, SessionError
from radioplay.timeline import Curve
from radioplay.units import RATE, Samples

from ..drama_session import DUCKED, drama, item, write_sounds
from ..sessions_made import sessions, small_session

Places = np.ndarray[tuple[int], np.dtype[np.int64]]
Gains = np.ndarray[tuple[int], np.dtype[np.float64]]

SUPERCLOCKS = 282_240_000 // RATE


def parsed(session: Session) -> ET.Element:
    return ET.fromstring(session_xml(session))


def place(text: str | None) -> int:
    """A place in samples, which it must be to the sample."""
    assert text is not None and text[0] == "a"
    samples, rest = divmod(int(text[1:]), SUPERCLOCKS)
    assert rest == 0
    return samples


def regions(root: ET.Element) -> dict[str, ET.Element]:
    return {region.get("name", ""): region for region in root.iterfind("Playlists/Playlist/Region")}


def gains(route: ET.Element, kind: str) -> float:
    found = route.find(f"Processor[@type='{kind}']/Controllable")
    assert found is not None
    return float(found.get("value", ""))


def check_whole(root: ET.Element) -> None:
    """What must hold of every session: numbers are used once, and everything pointed at is there."""
    ids = Counter(each.get("id") for each in root.iter() if each.get("id"))
    assert not [number for number, count in ids.items() if count > 1]
    assert int(root.get("id-counter", "")) >= max(map(int, filter(None, ids)))
    sources = {source.get("id") for source in root.iterfind("Sources/Source")}
    played = [value for region in root.iter("Region") for key, value in region.items() if "source-" in key]
    assert set(played) <= sources
    playlists = {playlist.get("id") for playlist in root.iterfind("Playlists/Playlist")}
    tracks = [route for route in root.iterfind("Routes/Route") if route.get("audio-playlist")]
    assert {track.get("audio-playlist") for track in tracks} == playlists
    names = Counter(route.get("name") for route in root.iterfind("Routes/Route"))
    assert not [name for name, count in names.items() if count > 1]
    ports = {port.get("name") for port in root.iter("Port")}
    for connection in root.iter("Connection"):
        other = connection.get("other", "")
        assert other in ports or other.startswith("system:")


def test_a_session_is_a_folder_with_its_sounds_in_it(tmp_path: Path) -> None:
    session = drama()
    write_sounds(session, tmp_path)
    (path,) = write_ardour(session, tmp_path)
    assert path == tmp_path / "after-closing ardour" / "after-closing.ardour"
    root = ET.fromstring(path.read_bytes())
    check_whole(root)
    sounds = path.parent / "interchange" / "after-closing" / "audiofiles"
    named = {source.get("name", "") for source in root.iterfind("Sources/Source")}
    assert named == {each.file for lane in session.lanes for each in lane.items}
    for name in named:
        assert (sounds / name).read_bytes() == (tmp_path / MEDIA / name).read_bytes()


def test_a_session_can_be_written_again_over_itself(tmp_path: Path) -> None:
    session = drama()
    write_sounds(session, tmp_path)
    first = [path.read_bytes() for path in write_ardour(session, tmp_path)]
    assert [path.read_bytes() for path in write_ardour(session, tmp_path)] == first
    assert not [path.name for path in tmp_path.rglob("*") if path.name.startswith(".")]


def test_a_sound_that_is_missing_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    session = drama()
    write_sounds(session, tmp_path)
    (tmp_path / MEDIA / "0007 rain.wav").unlink()
    with pytest.raises(SessionError, match=r"0007 rain\.wav"):
        write_ardour(session, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [MEDIA]


def test_a_small_session_is_written_as_it_was(renew: bool) -> None:
    golden = Path(__file__).parents[1] / "golden" / "sessions" / "small.ardour"
    text = session_xml(small_session()).decode()
    if renew:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_regions_lie_where_their_items_do() -> None:
    root = parsed(drama())
    found = regions(root)
    for each in (each for lane in drama().lanes for each in lane.items):
        region = found[each.name]
        length, _, start = region.get("length", "").partition("@")
        assert (place(start), place(length)) == (each.start, each.length)
        assert place(region.get("start")) == each.offset
        assert float(region.get("scale-amplitude", "")) == pytest.approx(10 ** (each.gain_db / 20))
        assert region.get("muted") == str(int(each.muted))
        assert region.get("channels") == str(each.channels)
        assert region.get("opaque") == "0"


def test_a_bus_is_a_bus_into_which_its_lanes_go() -> None:
    routes = {route.get("name"): route for route in parsed(drama()).iterfind("Routes/Route")}
    assert list(routes) == [
        "Master",
        "DIALOGUE bus",
        "MARA",
        "EFFECTS bus",
        "EFFECTS L70",
        "EFFECTS stereo R40",
        "EFFECTS R100",
        "AMBIENCE bus",
        "AMBIENCE rain",
        "MUSIC bus",
        "MUSIC theme",
    ]

    def into(name: str) -> list[str | None]:
        return [each.get("other") for each in routes[name].iterfind("IO[@direction='Output']//Connection")]

    assert into("MARA") == ["DIALOGUE bus/audio_in 1", "DIALOGUE bus/audio_in 2"]
    assert into("EFFECTS stereo R40") == ["EFFECTS bus/audio_in 1", "EFFECTS bus/audio_in 2"]
    assert into("DIALOGUE bus") == ["Master/audio_in 1", "Master/audio_in 2"]


def test_scenes_are_markers_and_the_range_is_the_episode() -> None:
    places = [
        (each.get("name"), each.get("flags"), place(each.get("start")), place(each.get("end")))
        for each in parsed(drama()).iterfind("Locations/Location")
    ]
    assert places == [
        ("session", "IsSessionRange", 0, 144_000),
        ("INT. CAFÉ - NIGHT", "IsMark", 0, 0),
        ("EXT. STREET - “LATER” & <ON>", "IsMark", 72_000, 72_000),
    ]


def test_a_curve_that_goes_higher_than_a_fader_opens_the_trim() -> None:
    routes = {route.get("name"): route for route in parsed(drama()).iterfind("Routes/Route")}
    theme, rain = routes["MUSIC theme"], routes["AMBIENCE rain"]
    assert gains(rain, "trim") == 1.0
    events = [
        float(line.split()[1])
        for each in theme.iterfind(".//AutomationList[@automation-id='gain']/events")
        for line in (each.text or "").splitlines()
    ]
    assert 1.0 < max(events) <= FADER_MOST
    assert gains(theme, "trim") > 1.2


@settings(deadline=None, max_examples=25)
@given(sessions())
def test_any_session_is_whole(session: Session) -> None:
    check_whole(parsed(session))


def test_names_can_hold_anything() -> None:
    names = ('"A" & <B>/C: \\D', "🎭 Zoë\x07\n\ud800", "🎭 Zoë", "Master", "", "x" * 300)
    lanes = tuple(Lane(name, "EFFECTS", (replace(item("one", 0.0, 1.0), name=name),)) for name in names)
    root = parsed(replace(drama(), episode="a/b:\x00🎭", title="\x1b", lanes=lanes))
    check_whole(root)
    tracks = [route.get("name", "") for route in root.iterfind("Routes/Route") if route.get("audio-playlist")]
    assert tracks[:4] == ['"A" & <B>-C- -D', "🎭 Zoë", "🎭 Zoë 2", "Master 2"]
    assert len(tracks[5]) == 60
    assert not set("/:") & set("".join(tracks))


def test_nothing_at_all_and_two_hundred_tracks() -> None:
    empty = Session("nothing", "", Samples(0), ())
    check_whole(parsed(empty))
    lanes = tuple(Lane("MARA", "DIALOGUE", (item(f"{number}", 0.0, 0.1),)) for number in range(200))
    root = parsed(replace(drama(), lanes=lanes))
    check_whole(root)
    assert len(root.findall("Playlists/Playlist")) == 200


# What Ardour makes of a panner's place, a fade's points and a fader's automation, as was measured of it.


def law(place: float) -> float:
    steep = 2.0 - 4.0 * 10 ** (-3 / 20)
    return place * (steep * place + 1.0 - steep)


@given(st.floats(-1, 1))
def test_the_panner_of_a_mono_track_comes_out_at_equal_power(pan: float) -> None:
    at, gain = place_mono(pan)
    assert (law(1 - at) * gain, law(at) * gain) == pytest.approx(pan_gains(pan, 1), abs=1e-6)
    assert 0.98 < gain < 1.02


@given(st.floats(-1, 1))
def test_the_balance_of_a_stereo_track_is_ours(pan: float) -> None:
    at = place_stereo(pan)
    heard = (2 - 2 * at if at > 0.5 else 1.0, 2 * at if at < 0.5 else 1.0)
    assert heard == pytest.approx(pan_gains(pan, 2))


@pytest.mark.parametrize("length", [1, 2, 24, 384, 96_000])
def test_a_fade_is_a_quarter_of_a_sine(length: int) -> None:
    points = fade_points(length)
    asked = np.linspace(0, length, length) if length > 1 else np.zeros(1)
    heard = np.interp(asked, [at for at, _ in points], [level for _, level in points])
    wanted = np.sin((np.arange(length) + 0.5) * math.pi / 2 / length)
    assert np.abs(heard - wanted).max() < 2.5e-5


def smoothed(points: tuple[tuple[float, float], ...], frames: int) -> Gains:
    """What a fader does that follows these points: straight in dB between them, and through its low-pass."""
    levels = np.log([level for _, level in points])
    asked = np.exp(np.interp(np.arange(frames) + 0.5, [at for at, _ in points], levels))
    out, follow = np.empty(frames), 156.825 / RATE
    now = asked[0]
    for index in range(frames):
        out[index] = now
        now += follow * (asked[index] - now)
    return out


def test_a_fader_follows_its_curve() -> None:
    points = fader_points(DUCKED, RATE)
    wanted = np.asarray(Automation(DUCKED).gains(0, 130_000))
    assert np.abs(20 * np.log10(smoothed(points, 130_000) / wanted)).max() < 0.002
    assert fader_points((), RATE) == ()


def levels(curve: Curve, at: Places) -> Gains:
    return np.interp(at, [place for place, _ in curve], [level for _, level in curve])


curves = st.lists(
    st.tuples(st.integers(-5_000, 20_000), st.floats(-60, 12)),
    min_size=1,
    max_size=8,
    unique_by=lambda p: p[0],
).map(lambda points: tuple((Samples(at), db) for at, db in sorted(points)))


@given(curves, st.floats(0.2, 3))
def test_a_denser_curve_is_the_same_curve(curve: Curve, step_db: float) -> None:
    fine = dense(curve, step_db)
    assert fine[0][0] == 0
    assert [at for at, _ in fine] == sorted(at for at, _ in fine)
    at = np.arange(0, 21_000, 7, dtype=np.int64)
    np.testing.assert_allclose(levels(fine, at), levels(curve, at), atol=1e-6)
    for (place_a, a), (place_b, b) in pairwise(fine):
        assert abs(b - a) <= step_db + abs(b - a) / (place_b - place_a)  # places are whole samples
