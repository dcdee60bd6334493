"""A DAWproject, as any program may have saved it: clips in clips, in seconds or beats, perhaps warped.

https://github.com/bitwig/dawproject. Faders are left alone: those of an export aren't all at 0 dB, and they are
automated.
"""

from __future__ import annotations

import io
import math
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from xml.etree import ElementTree as ET

from radioplay.pulling.saved import Saved, SavedError, SavedItem, SavedTrack

_EXPORT = re.compile(r"radioplay export ([0-9a-f]{8,})")
_LARGEST = 200_000_000
_DEEPEST = 50
_NOWHERE = SavedTrack("")


def is_dawproject(data: bytes) -> bool:
    """Whether it is a zip at all."""
    return data.startswith(b"PK\x03\x04")


def read_dawproject(data: bytes) -> Saved:
    """What is in a project.

    Raises:
        SavedError: it is no whole zip, holds no project, or something in it isn't what it should be.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = [name for name in package.namelist() if name in ("project.xml", "metadata.xml")]
            if any(package.getinfo(name).file_size > _LARGEST for name in names):
                raise SavedError("it is far too large")
            parts = {name: package.read(name) for name in names}
        root = ET.fromstring(parts["project.xml"])
        found = _EXPORT.search(parts.get("metadata.xml", b"").decode("utf-8", "replace"))
        tempo = root.find("Transport/Tempo")
        beat_s = 60.0 / float(tempo.get("value", "120") if tempo is not None else 120.0)
        tracks = dict(_tracks(root.iterfind("Structure/Track"), False))
        reader = _Reader({"seconds": 1.0, "beats": beat_s}, tracks)
        arrangement = root.find("Arrangement")
        items = tuple(reader.timeline(arrangement, _Place("beats"))) if arrangement is not None else ()
    except KeyError as error:
        raise SavedError("there is no project.xml in it", "save it again") from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise SavedError(f"its zip is damaged: {error}", "save it again") from error
    except (ET.ParseError, ValueError, ZeroDivisionError) as error:
        raise SavedError(f"it can't be read: {error}", "save it again") from error
    return Saved("DAWproject", items, tuple(tracks.values()), found[1] if found else "", own_tracks=False)


def _tracks(elements: Iterator[ET.Element], muted: bool) -> Iterator[tuple[str, SavedTrack]]:
    """Tracks by their id, with the groups that they are in."""
    for track in elements:
        channel = track.find("Channel")
        mute = track.find("Channel/Mute")
        silent = muted or (mute is not None and mute.get("value") == "true")
        soloed = channel is not None and channel.get("solo") == "true"
        yield track.get("id", ""), SavedTrack(track.get("name", ""), muted=silent, soloed=soloed)
        yield from _tracks(track.iterfind("Track"), silent)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the arrangement something is read: the unit of its times, where they begin, what is heard of it."""

    unit: str
    zero_s: float = 0.0
    first_s: float = -math.inf
    last_s: float = math.inf
    track: SavedTrack = _NOWHERE
    muted: bool = False
    gain_db: float | None = None
    depth: int = 0


class _Reader:
    def __init__(self, units: Mapping[str, float], tracks: Mapping[str, SavedTrack]) -> None:
        self.units, self.tracks = units, tracks

    def timeline(self, element: ET.Element, at: _Place) -> Iterator[SavedItem]:
        """Every clip under an element that holds clips, at any depth."""
        if at.depth > _DEEPEST:
            raise ValueError("it is nested too deep")
        track = self.tracks.get(element.get("track", ""), at.track)
        inside = replace(at, unit=element.get("timeUnit", at.unit), track=track, depth=at.depth + 1)
        for child in element:
            if child.tag == "Clip":
                yield from self.clip(child, inside)
            elif child.tag in ("Lanes", "Clips"):
                yield from self.timeline(child, inside)

    def clip(self, clip: ET.Element, at: _Place) -> Iterator[SavedItem]:
        """What is heard of a clip: a file, or clips in it."""
        start_s = at.zero_s + self.seconds(clip, "time", at.unit)
        unit = clip.get("contentTimeUnit", at.unit)
        begins_s = self.seconds(clip, "playStart", unit)
        duration = clip.get("duration")
        end_s = start_s + float(duration) * self.units[at.unit] if duration is not None else math.inf
        inner = replace(
            at,
            unit=unit,
            zero_s=start_s - begins_s,
            first_s=max(at.first_s, start_s),
            last_s=min(at.last_s, end_s),
            muted=at.muted or clip.get("enable") == "false",
            gain_db=_gain(clip) if _gain(clip) is not None else at.gain_db,
        )
        for child in clip:
            yield from self.content(child, inner)

    def content(self, element: ET.Element, at: _Place) -> Iterator[SavedItem]:
        """What is in a clip."""
        match element.tag:
            case "Audio":
                yield from self.audio(element, at, 0.0, False)
            case "Warps":
                yield from self.warped(element, at)
            case "Clips":
                yield from self.timeline(element, at)
            case "Lanes" if element.find("Audio") is None:
                for child in element:
                    yield from self.content(child, at)
            case "Lanes":
                for child in element.iterfind("Audio"):
                    yield from self.audio(child, at, 0.0, False)

    def warped(self, warps: ET.Element, at: _Place) -> Iterator[SavedItem]:
        """A file whose time runs along points: as it was recorded, where a second stays a second."""
        unit, content = (
            self.units[warps.get("timeUnit", at.unit)],
            self.units[warps.get("contentTimeUnit", at.unit)],
        )
        points = [(float(w.get("time", "0")) * unit, float(w.get("contentTime", "0")) * content)
                  for w in warps.iterfind("Warp")]  # fmt: skip
        bent = any(abs((b[1] - a[1]) - (b[0] - a[0])) > 1e-3 for a, b in pairwise(points))
        later_s = points[0][1] - points[0][0] if points else 0.0
        for audio in warps.iterfind("Audio"):
            yield from self.audio(audio, at, later_s, bent)

    def audio(self, audio: ET.Element, at: _Place, later_s: float, bent: bool) -> Iterator[SavedItem]:
        """A file, `later_s` of which come before where the clip counts from."""
        file = audio.find("File")
        if file is None or not at.first_s < at.last_s:
            return
        length_s = at.last_s - at.first_s
        if math.isinf(length_s):
            length_s = float(audio.get("duration", "0"))
        offset_s = at.first_s - at.zero_s + later_s
        yield SavedItem(
            file.get("path", ""), at.first_s, length_s, offset_s, at.track, at.gain_db, None, at.muted, bent
        )

    def seconds(self, element: ET.Element, name: str, unit: str) -> float:
        value = float(element.get(name, "0")) * self.units.get(unit, 1.0)
        if not math.isfinite(value):
            raise ValueError("a time isn't a number")
        return value


def _gain(clip: ET.Element) -> float | None:
    """What a clip says of its own gain."""
    for points in clip.iterfind("Lanes/Points"):
        target, point = points.find("Target"), points.find("RealPoint")
        if target is not None and target.get("expression") == "gain" and point is not None:
            value = float(point.get("value", "1"))
            return 20.0 * math.log10(value) if value > 0.0 else -math.inf
    return None
