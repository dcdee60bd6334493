"""A DAWproject: one file with everything in it, for Bitwig Studio, Studio One, Cubase and others.

A zip of `project.xml`, `metadata.xml` and the sounds under `audio/`; version 1.0 of
https://github.com/bitwig/dawproject. Times are seconds, gains linear (1 is 0 dB), pans from 0 left to 1 right.
The format has no gain of a clip but its expression `gain`, no pan of a clip that programs agree on, and most
programs hold no two clips at once on a track: so a lane may become several tracks.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from radioplay.audio import replacing
from radioplay.sessions.apart import apart
from radioplay.sessions.automation import dense
from radioplay.sessions.markup import add, legible, xml_bytes
from radioplay.sessions.model import MEDIA, Item, Session, SessionError
from radioplay.sessions.naming import plain_name
from radioplay.sessions.rows import Row, rows_of
from radioplay.timeline import Bus
from radioplay.units import to_gain
from radioplay.version import __version__

AUDIO = "audio"
"""The folder of the sounds, in the zip."""

_STEP_DB = 0.2
_MOST = 2.0
_DATE = (1980, 1, 1, 0, 0, 0)


def write_dawproject(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode>.dawproject` into a folder, with the files of `media/` beside it inside.

    Raises:
        SessionError: a sound is missing.
        OSError: the disk refuses.
    """
    files = sorted({item.file for lane in session.lanes for item in lane.items})
    for file in files:
        if not (folder / MEDIA / file).is_file():
            raise SessionError(f"the session plays {MEDIA}/{file}, which isn't there", "export it again")
    path = folder / f"{plain_name(session.episode)}.dawproject"
    with replacing(path) as beside, zipfile.ZipFile(beside, "w") as package:
        package.writestr(_entry("metadata.xml"), metadata_xml(session))
        package.writestr(_entry("project.xml"), project_xml(session))
        for file in files:
            entry = _entry(f"{AUDIO}/{file}")
            with (
                (folder / MEDIA / file).open("rb") as sound,
                package.open(entry, "w", force_zip64=True) as packed,
            ):
                shutil.copyfileobj(sound, packed, 1 << 20)
    return (path,)


def metadata_xml(session: Session) -> bytes:
    """What stands in `metadata.xml`."""
    root = ET.Element("MetaData")
    add(root, "Title").text = legible(session.title)
    if session.export:
        add(root, "Comment").text = f"radioplay export {session.export}"
    return xml_bytes(root)


def project_xml(session: Session) -> bytes:
    """What stands in `project.xml`."""
    root = ET.Element("Project", {"version": "1.0"})
    add(root, "Application", name="radioplay", version=__version__)
    transport = add(root, "Transport")
    add(transport, "Tempo", unit="bpm", min=20, max=666, value=120, id="tempo")
    add(transport, "TimeSignature", numerator=4, denominator=4, id="signature")
    structure = add(root, "Structure")
    arrangement = add(root, "Arrangement", id="arrangement")
    lanes = add(arrangement, "Lanes", timeUnit="seconds", id="lanes")
    groups = {bus: _add_bus(structure, bus) for bus in session.buses}
    for number, row in enumerate(rows_of(apart(session)), 1):
        _add_track(groups[row.lane.bus], row, number)
        _add_lane(lanes, row, number, session.rate)
    master = add(structure, "Track", id="master", name="Master", contentType="audio", loaded=True)
    _add_channel(master, "master", role="master")
    if session.markers:
        markers = add(arrangement, "Markers", timeUnit="seconds", id="markers")
        for marker in session.markers:
            add(markers, "Marker", time=marker.at / session.rate, name=marker.name, **_comment(marker.about))
    return xml_bytes(root)


def _add_bus(structure: ET.Element, bus: Bus) -> ET.Element:
    """A group of tracks, whose channel theirs go to."""
    group = add(structure, "Track", id=f"bus-{bus}", name=bus, contentType="tracks", loaded=True)
    _add_channel(group, f"bus-{bus}", role="submix", destination="channel-master")
    return group


def _add_track(group: ET.Element, row: Row, number: int) -> None:
    lane, own = row.lane, f"track-{number}"
    track = add(group, "Track", id=own, name=row.name, contentType="audio", loaded=True)
    start_db = lane.gain[0][1] if lane.gain else 0.0
    highest = max((_gain(level) for _, level in lane.gain), default=1.0)
    _add_channel(
        track, own, role="regular", destination=f"channel-bus-{lane.bus}", channels=lane.channels,
        pan=lane.pan, gain=_gain(start_db), most=max(_MOST, highest),
    )  # fmt: skip


def _add_channel(
    track: ET.Element, own: str, *, role: str, destination: str = "", channels: int = 2, pan: float = 0.0,
    gain: float = 1.0, most: float = _MOST,
) -> None:  # fmt: skip
    where = {"destination": destination} if destination else {}
    channel = add(
        track, "Channel", id=f"channel-{own}", role=role, audioChannels=channels, solo=False, **where
    )
    add(channel, "Mute", id=f"mute-{own}", name="Mute", value=False)
    add(channel, "Pan", id=f"pan-{own}", name="Pan", unit="normalized", min=0, max=1, value=(pan + 1.0) / 2.0)
    add(channel, "Volume", id=f"volume-{own}", name="Volume", unit="linear", min=0, max=most, value=gain)


def _add_lane(lanes: ET.Element, row: Row, number: int, rate: int) -> None:
    """The clips of a track and the automation of its fader."""
    own = f"track-{number}"
    lane = add(lanes, "Lanes", id=f"lanes-{number}", track=own)
    clips = add(lane, "Clips", id=f"clips-{number}")
    for item in row.items:
        _add_clip(clips, item, rate)
    if row.lane.gain:
        points = add(lane, "Points", id=f"ducking-{number}", unit="linear")
        add(points, "Target", parameter=f"volume-{own}")
        for place, level in dense(row.lane.gain, _STEP_DB):
            value = _gain(level)
            add(points, "RealPoint", time=repr(place / rate), value=repr(value), interpolation="linear")


def _add_clip(clips: ET.Element, item: Item, rate: int) -> None:
    fades = {"fadeInTime": item.fade_in / rate, "fadeOutTime": item.fade_out / rate}
    clip = add(
        clips,
        "Clip",
        name=item.name,
        time=item.start / rate,
        duration=item.length / rate,
        contentTimeUnit="seconds",
        playStart=item.offset / rate,
        playStop=(item.offset + item.length) / rate,
        fadeTimeUnit="seconds",
        enable=not item.muted,
        **fades,
        **_comment(item.note),
    )
    inside = clip
    if item.gain_db:
        inside = add(clip, "Lanes", timeUnit="seconds")
    audio = add(
        inside,
        "Audio",
        timeUnit="seconds",
        channels=item.channels,
        sampleRate=rate,
        duration=item.frames / rate,
        algorithm="raw",
    )
    add(audio, "File", path=f"{AUDIO}/{item.file}")
    if item.gain_db:
        points = add(inside, "Points", timeUnit="seconds", unit="linear")
        add(points, "Target", expression="gain")
        value = repr(_gain(item.gain_db))
        add(points, "RealPoint", time=repr(0.0), value=value, interpolation="hold")


def _gain(level_db: float) -> float:
    return round(to_gain(level_db), 9)


def _comment(text: str) -> dict[str, str]:
    return {"comment": text} if text else {}


def _entry(name: str) -> zipfile.ZipInfo:
    """A file of the zip, which is the same whenever it is written."""
    entry = zipfile.ZipInfo(name, _DATE)
    # What rooms answer is silent for the most part: packed, it is a fifth of its size.
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
