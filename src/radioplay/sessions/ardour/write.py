"""The session's folder: its XML, and the sounds in the place where Ardour looks for them.

What stands in the XML is what Ardour 7.3 itself writes, less what it fills in by itself.
"""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

from radioplay.audio import replacing
from radioplay.sessions.apart import apart
from radioplay.sessions.ardour.names import Names, bus_names
from radioplay.sessions.ardour.regions import SUPERCLOCKS, Clock, add_playlist
from radioplay.sessions.ardour.routes import VERSION, Routes
from radioplay.sessions.markup import add, legible, xml_bytes
from radioplay.sessions.model import MEDIA, Session, SessionError
from radioplay.sessions.naming import plain_name

_FIRST_ID = 1000
_EMPTY = ("RouteGroups", "UnusedPlaylists", "Bundles", "VCAManager", "Regions")


def write_ardour(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode> ardour/`, which holds all that Ardour needs and can be moved as a whole.

    Its sounds are the files in `media/`, linked where the file system can and copied where not.

    Returns:
        The `.ardour` file.

    Raises:
        SessionError: a sound is missing.
        OSError: the disk refuses.
    """
    name = plain_name(session.episode)
    home = folder / f"{name} ardour"
    files = sorted({item.file for lane in session.lanes for item in lane.items})
    for file in files:
        if not (folder / MEDIA / file).is_file():
            raise SessionError(f"the session plays {MEDIA}/{file}, which isn't there", "export it again")
    sounds = home / "interchange" / name / "audiofiles"
    sounds.mkdir(parents=True, exist_ok=True)
    for file in files:
        _bring(folder / MEDIA / file, sounds / file)
    path = home / f"{name}.ardour"
    with replacing(path) as beside:
        beside.write_bytes(session_xml(session))
    return (path,)


def session_xml(session: Session) -> bytes:
    """What stands in the `.ardour` file."""
    ids = itertools.count(_FIRST_ID)
    clock = Clock(session.rate)
    root = ET.Element("Session")
    add(root, "ProgramVersion", created_with="Ardour 7.3.0", modified_with="Ardour 7.3.0")
    add(add(root, "Config"), "Option", name="native-file-data-format", value="FormatFloat")
    about = add(root, "Metadata")
    add(about, "title").text = legible(session.title)
    if session.export:
        add(about, "description").text = f"radioplay export {session.export}"
    sources = add(root, "Sources")
    _add_locations(root, session, clock, ids)
    routes = Routes(add(root, "Routes"), clock, session.rate, ids)
    playlists = add(root, "Playlists")
    names = Names()
    buses = bus_names(session, names)
    routes.master()
    for bus, bus_name in buses.items():
        routes.bus(bus_name)
        for lane in apart(session).on(bus):
            name, playlist = names.new(lane.name), next(ids)
            number = routes.track(name, lane, bus_name, playlist)
            add_playlist(playlists, sources, name, lane, (playlist, number), clock, ids)
    for tag in _EMPTY:
        add(root, tag)
    _add_tempo(root)
    for key, value in _head(session, next(ids)).items():
        root.set(key, str(value))
    return xml_bytes(root)


def _head(session: Session, next_id: int) -> dict[str, object]:
    return {
        "version": VERSION,
        "name": plain_name(session.episode),
        "sample-rate": session.rate,
        "session-range-is-free": 0,
        "id-counter": next_id,
        "name-counter": 1,
        "event-counter": 0,
        "vca-counter": 1,
    }


def _add_locations(root: ET.Element, session: Session, clock: Clock, ids: itertools.count[int]) -> None:
    """The range that is exported, and a marker for each scene."""
    places = add(root, "Locations")
    end = clock.at(session.length or session.rate)
    add(
        places,
        "Location",
        id=next(ids),
        name="session",
        start="a0",
        end=end,
        flags="IsSessionRange",
        locked=0,
    )
    for marker in session.markers:
        at = clock.at(max(0, marker.at))
        add(places, "Location", id=next(ids), name=marker.name, start=at, end=at, flags="IsMark", locked=0)


def _add_tempo(root: ET.Element) -> None:
    """Bars and beats, without which no session loads."""
    tempo_map = add(root, "TempoMap", superclocks_per_second=SUPERCLOCKS)
    start = {"sclock": 0, "quarters": "0:0", "bbt": "1|1|0"}
    add(
        add(tempo_map, "Tempos"), "Tempo", npm=120, enpm=120, note_type=4, type="Tempo::Constant", active=1,
        locked_to_meter=0, continuing=0, omega=0, **start,
    )  # fmt: skip
    add(add(tempo_map, "Meters"), "Meter", note_value=4, divisions_per_bar=4, **start)
    add(tempo_map, "MusicTimes")


def _bring(source: Path, target: Path) -> None:
    """A file into the session: the same one where it can be."""
    if target.exists() and target.samefile(source):
        return  # renaming one name of a file to another of its names leaves both
    with replacing(target) as beside:
        beside.unlink()
        try:
            os.link(source, beside)
        except OSError:
            shutil.copyfile(source, beside)
