"""A session as Ardour saves it: regions on playlists, which routes play.

Times are `a` and superclocks since Ardour 7, samples of the session's rate before. Faders are left alone: those of
an export aren't all at 0 dB, and they are automated.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from radioplay.pulling.saved import Saved, SavedError, SavedItem, SavedTrack
from radioplay.sessions.ardour.regions import SUPERCLOCKS

_EXPORT = re.compile(r"radioplay export ([0-9a-f]{8,})")
_LENGTH = re.compile(r"a(-?\d+)@a(-?\d+)")


def is_ardour(data: bytes) -> bool:
    """Whether it looks like one."""
    return b"<Session" in data[:2000] and b"<?xml" in data[:10]


def read_ardour(data: bytes) -> Saved:
    """What is in a session.

    Raises:
        SavedError: it is no whole XML, or measures time in a way that isn't known.
    """
    try:
        root = ET.fromstring(data)
        rate = float(root.get("sample-rate") or 48_000)
        names = {source.get("id", ""): source.get("name", "") for source in root.iterfind("Sources/Source")}
        tracks = dict(_tracks(root))
        items = tuple(
            item
            for playlist in root.iterfind("Playlists/Playlist")
            for item in _regions(playlist, names, tracks.get(playlist.get("orig-track-id", "")), rate)
        )
    except ET.ParseError as error:
        raise SavedError(f"it can't be read: {error}", "save it again in Ardour") from error
    except ValueError as error:
        raise SavedError("a time in it is of a kind that isn't known", "is it in beats?") from error
    found = _EXPORT.search(root.findtext("Metadata/description") or "")
    return Saved("Ardour session", items, tuple(tracks.values()), found[1] if found else "", own_tracks=False)


def _tracks(root: ET.Element) -> Iterator[tuple[str, SavedTrack]]:
    for route in root.iterfind("Routes/Route"):
        values = {each.get("name"): each.get("value") for each in route.iterfind(".//Controllable")}
        muted, soloed = (values.get(name) not in (None, "0") for name in ("mute", "solo"))
        yield route.get("id", ""), SavedTrack(route.get("name", ""), muted=muted, soloed=soloed)


def _regions(
    playlist: ET.Element, names: Mapping[str, str], track: SavedTrack | None, rate: float
) -> Iterator[SavedItem]:
    for region in playlist.iterfind("Region"):
        written = _LENGTH.fullmatch(region.get("length", ""))
        if written:
            length, start = (int(part) / SUPERCLOCKS for part in written.groups())
            offset = int(region.get("start", "a0").removeprefix("a")) / SUPERCLOCKS
        else:
            length, start, offset = (
                float(region.get(k, "0")) / rate for k in ("length", "position", "start")
            )
        gain = abs(float(region.get("scale-amplitude", "1")))  # below 0, its phase is turned
        yield SavedItem(
            file=names.get(region.get("source-0", ""), ""),
            start_s=start,
            length_s=length,
            offset_s=offset,
            track=track or SavedTrack(playlist.get("name", "")),
            gain_db=20.0 * math.log10(gain) if gain > 0.0 else -math.inf,
            muted=region.get("muted", "0") not in ("0", "no"),
            bent=any(abs(float(region.get(kind, "1")) - 1.0) > 1e-6 for kind in ("stretch", "shift")),
        )
