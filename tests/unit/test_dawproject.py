"""DAWprojects: valid by the official schema, whole, and heard as we mix them by a player of a few lines."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given, settings
from lxml import etree

from radioplay.audio import Audio
from radioplay.curves import Automation, fade_in, fade_out
from radioplay.playing import pan_gains
from radioplay.sessions.dawproject import metadata_xml, project_xml, write_dawproject
from radioplay.sessions.model import MEDIA, Lane, Session, SessionError
from radioplay.units import Samples
from radioplay.version import __version__

from ..drama_session import DUCKED, drama, item, mixed, residual_db, write_sounds
from ..schemas import SCHEMAS
from ..sessions_made import sessions, small_session

GOLDEN = Path(__file__).parents[1] / "golden" / "sessions"
RATE = 48_000
PARTS = {"Application", "Transport", "Structure", "Arrangement"}


def check_valid(text: bytes, schema: str = "Project.xsd") -> etree._Element:
    """By the official schema where it is at hand, and otherwise by what matters most of it."""
    root = etree.fromstring(text)
    path = SCHEMAS / "dawproject" / schema
    if path.is_file():
        etree.XMLSchema(etree.parse(str(path))).assertValid(root)
    ids = Counter(root.xpath("//@id"))
    assert not [each for each, count in ids.items() if count > 1]
    pointed = {*root.xpath("//@destination"), *root.xpath("//@track"), *root.xpath("//@parameter")}
    assert pointed <= ids.keys()
    assert {each.tag for each in root} <= PARTS | {"Title", "Comment"}
    for each in root.iter("Channel"):
        order = [child.tag for child in each]
        assert order == sorted(order), "the schema has Mute, Pan, Volume in this order"
    return root


def samples(seconds: str) -> int:
    exact = float(seconds) * RATE
    assert abs(exact - round(exact)) < 1e-6, "places are whole samples"
    return round(exact)


class Player:
    """Plays a DAWproject as its reference says: gains linear, automation straight between its points."""

    def __init__(self, path: Path, frames: int) -> None:
        self._package = zipfile.ZipFile(path)
        self._root = etree.fromstring(self._package.read("project.xml"))
        self._frames = frames
        self._out = {each.get("id"): np.zeros((frames, 2)) for each in self._root.iter("Channel")}

    def play(self) -> Audio:
        for lanes in self._root.findall("Arrangement/Lanes/Lanes"):
            self._play_track(lanes)
        for channel in self._root.iter("Channel"):
            if channel.get("role") == "submix":
                self._out[channel.get("destination")] += self._out[channel.get("id")]
        return np.asarray(self._out["channel-master"], dtype=np.float32)

    def _play_track(self, lanes: etree._Element) -> None:
        channel = self._root.find(f".//Track[@id='{lanes.get('track')}']/Channel")
        assert channel is not None
        count = int(channel.get("audioChannels"))
        track = np.zeros((self._frames, count))
        end = 0
        for clip in lanes.iterfind("Clips/Clip"):
            start, length = samples(clip.get("time")), samples(clip.get("duration"))
            assert start >= end, "no program holds two clips at once on a track"
            end = start + length
            if clip.get("enable") != "false":
                track[start:end] += self._clip(clip, length)[: self._frames - start]
        pan, volume = channel.find("Pan"), channel.find("Volume")
        level: float | np.ndarray[tuple[int, int], np.dtype[np.float64]] = float(volume.get("value"))
        points = lanes.find("Points")
        if points is not None:
            assert points.find("Target").get("parameter") == volume.get("id")
            at = [samples(point.get("time")) for point in points.iterfind("RealPoint")]
            values = [float(point.get("value")) for point in points.iterfind("RealPoint")]
            assert max(values) <= float(volume.get("max"))
            level = np.interp(np.arange(self._frames), at, values)[:, None]
        placed = pan_gains(float(pan.get("value")) * 2 - 1, count)
        self._out[channel.get("destination")] += track * level * placed

    def _clip(self, clip: etree._Element, length: int) -> Audio:
        audio = clip.find(".//Audio")
        sound, rate = sf.read(io.BytesIO(self._package.read(audio.find("File").get("path"))), always_2d=True)
        assert (rate, sound.shape[1]) == (int(audio.get("sampleRate")), int(audio.get("channels")))
        assert len(sound) == samples(audio.get("duration"))
        begin = samples(clip.get("playStart"))
        heard = sound[begin : begin + length]
        gain = clip.find("Lanes/Points/Target[@expression='gain']/../RealPoint")
        if gain is not None:
            heard = heard * float(gain.get("value"))
        rise, fall = samples(clip.get("fadeInTime")), samples(clip.get("fadeOutTime"))
        shape = np.ones((length, 1))
        if rise:
            shape[:rise, 0] *= fade_in(rise, 0, rise)
        if fall:
            shape[length - fall :, 0] *= fade_out(fall, 0, fall)
        return np.asarray(heard * shape)


def written(session: Session, folder: Path) -> Path:
    write_sounds(session, folder)
    (path,) = write_dawproject(session, folder)
    return path


def test_what_is_heard_of_it_is_our_mix(tmp_path: Path) -> None:
    session = drama()
    path = written(session, tmp_path)
    got, wanted = Player(path, session.length).play(), mixed(session, tmp_path)
    assert np.abs(wanted).max() > 0.2
    assert residual_db(got, wanted) <= -90.0


def test_everything_is_in_one_file_that_is_the_same_every_time(tmp_path: Path) -> None:
    session = drama()
    path = written(session, tmp_path)
    assert path == tmp_path / "after-closing.dawproject"
    first = path.read_bytes()
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        files = [each.file for lane in session.lanes for each in lane.items]
        assert package.namelist() == [
            "metadata.xml",
            "project.xml",
            *(f"audio/{name}" for name in sorted(files)),
        ]
        for name in files:
            assert package.read(f"audio/{name}") == (tmp_path / MEDIA / name).read_bytes()
    (again,) = write_dawproject(session, tmp_path)
    assert again.read_bytes() == first


def test_it_is_valid() -> None:
    session = replace(drama(), export="1a2b3c")
    check_valid(project_xml(session))
    root = check_valid(metadata_xml(session), "MetaData.xsd")
    assert [(each.tag, each.text) for each in root] == [
        ("Title", "After Closing"),
        ("Comment", "radioplay export 1a2b3c"),
    ]


def test_a_small_session_is_written_as_it_was(renew: bool) -> None:
    text = project_xml(small_session()).decode().replace(f'"{__version__}"', '"VERSION"')
    golden = GOLDEN / "small.dawproject.xml"
    if renew:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_lanes_are_tracks_in_the_group_of_their_bus() -> None:
    root = check_valid(project_xml(drama()))
    groups = {
        group.get("name"): [track.get("name") for track in group.iterfind("Track")]
        for group in root.iterfind("Structure/Track")
    }
    assert groups == {
        "DIALOGUE": ["MARA", "MARA (2)"],
        "EFFECTS": ["EFFECTS L70", "EFFECTS stereo R40", "EFFECTS R100"],
        "AMBIENCE": ["AMBIENCE rain"],
        "MUSIC": ["MUSIC theme"],
        "Master": [],
    }
    muted = [clip.get("name") for clip in root.iter("Clip") if clip.get("enable") == "false"]
    assert muted == ["0005 MARA 1.05 gone"]
    assert [(mark.get("name"), samples(mark.get("time"))) for mark in root.iter("Marker")] == [
        ("INT. CAFÉ - NIGHT", 0),
        ("EXT. STREET - “LATER” & <ON>", 72_000),
    ]


def test_ducking_stays_within_a_twentieth_of_a_decibel() -> None:
    root = check_valid(project_xml(drama()))
    points = root.find(".//Points[@unit='linear']/Target[@parameter]/..")
    at = [samples(point.get("time")) for point in points.iterfind("RealPoint")]
    values = [float(point.get("value")) for point in points.iterfind("RealPoint")]
    heard = np.interp(np.arange(144_000), at, values)
    assert np.abs(20 * np.log10(heard / np.asarray(Automation(DUCKED).gains(0, 144_000)))).max() < 0.05


@settings(deadline=None, max_examples=25)
@given(sessions())
def test_any_session_is_valid(session: Session) -> None:
    check_valid(project_xml(session))
    check_valid(metadata_xml(session), "MetaData.xsd")


def test_names_can_hold_anything(tmp_path: Path) -> None:
    names = ('"A" & <B>/C: \\D', "🎭 Zoë\x07\n\ud800", "🎭 Zoë", "Master", "", "x" * 300)
    lanes = tuple(
        Lane(name, "EFFECTS", (replace(item(f"{number}", 0.1, 0.2), name=name, note=name),))
        for number, name in enumerate(names)
    )
    session = replace(drama(), episode="a/b:\x00🎭", title="\x1b🎭", lanes=lanes)
    path = written(session, tmp_path)
    assert path.parent == tmp_path
    root = check_valid(project_xml(session))
    assert [track.get("name") for track in root.iterfind("Structure/Track/Track")][1:3] == ["🎭 Zoë"] * 2
    assert check_valid(metadata_xml(session), "MetaData.xsd").findtext("Title") == "🎭"
    assert residual_db(Player(path, session.length).play(), mixed(session, tmp_path)) <= -90.0


def test_nothing_at_all_and_two_hundred_tracks(tmp_path: Path) -> None:
    empty = Session("nothing", "", Samples(0), ())
    check_valid(project_xml(empty))
    assert written(empty, tmp_path).is_file()
    lanes = tuple(Lane("MARA", "DIALOGUE", (item(f"{number}", 0.0, 0.1),)) for number in range(200))
    root = check_valid(project_xml(replace(drama(), lanes=lanes)))
    assert len(root.findall("Structure/Track/Track")) == 200


def test_a_sound_that_is_missing_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    session = drama()
    write_sounds(session, tmp_path)
    (tmp_path / MEDIA / "0007 rain.wav").unlink()
    with pytest.raises(SessionError, match=r"0007 rain\.wav"):
        write_dawproject(session, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [MEDIA]
