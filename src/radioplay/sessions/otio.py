"""An OpenTimelineIO timeline: JSON that editors and pipelines read, and that people can edit by hand.

Written as OpenTimelineIO 0.18 writes it, without needing it: `Timeline.1`, `Stack.1`, `Track.1`, `Clip.2`,
`Gap.1`, `ExternalReference.1`, `Marker.2`, `TimeRange.1`, `RationalTime.1`
(https://opentimelineio.readthedocs.io/en/stable/tutorials/otio-serialized-schema.html). Every time is a whole
number of samples at the session's rate, so nothing is rounded. What the format has no place for stands under
`metadata["radioplay"]`: gains and pans of tracks and clips, fades, and the key that a clip is known by when it
comes back.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from radioplay.audio import replacing
from radioplay.sessions.model import MEDIA, Item, Session
from radioplay.sessions.rows import Row, rows_of
from radioplay.timeline import Marker
from radioplay.units import Samples

_MARKER_COLOUR = "GREEN"
_MEDIA_KEY = "DEFAULT_MEDIA"
_Json = dict[str, Any]


def write_otio(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode>.otio` into a folder; its clips play the files in `media/` beside it.

    Raises:
        OSError: the disk refuses.
    """
    path = folder / f"{session.episode}.otio"
    with replacing(path) as beside:
        beside.write_text(timeline_json(session), encoding="utf-8")
    return (path,)


def timeline_json(session: Session) -> str:
    """The text of the file."""
    return json.dumps(_Writer(session.rate).timeline(session), ensure_ascii=False, indent=1) + "\n"


class _Writer:
    """OTIO objects, at one rate."""

    def __init__(self, rate: int) -> None:
        self._rate = rate

    def timeline(self, session: Session) -> _Json:
        tracks = self._item(
            "Stack.1",
            "tracks",
            markers=[self._marker(marker) for marker in session.markers],
            children=[self._track(row) for row in rows_of(session)],
        )
        about = {
            "version": 1, "episode": session.episode, "rate": session.rate, "length": session.length,
            "export": session.export,
        }  # fmt: skip
        return {
            "OTIO_SCHEMA": "Timeline.1",
            "metadata": {"radioplay": about},
            "name": session.title,
            "global_start_time": None,
            "tracks": tracks,
        }

    def _track(self, row: Row) -> _Json:
        """A row, with the silences between its clips."""
        children: list[_Json] = []
        at = 0
        for item in row.items:
            if item.start > at:
                gap = self._range(Samples(0), Samples(item.start - at))
                children.append(self._item("Gap.1", "", source_range=gap))
            children.append(self._clip(item))
            at = item.end
        about = {"lane": row.lane.name, "bus": row.lane.bus, "pan": _short(row.lane.pan)}
        gain = [[place, _short(db)] for place, db in row.lane.gain]
        return self._item(
            "Track.1",
            row.name,
            metadata={"radioplay": {**about, "gain": gain}},
            children=children,
            kind="Audio",
        )

    def _clip(self, item: Item) -> _Json:
        about = {
            "key": item.key, "gain_db": _short(item.gain_db), "pan": _short(item.pan),
            "fade_in": item.fade_in, "fade_out": item.fade_out, "note": item.note, "printed": item.printed,
        }  # fmt: skip
        media = {
            "OTIO_SCHEMA": "ExternalReference.1",
            "metadata": {"radioplay": {"channels": item.channels}},
            "name": item.file,
            "available_range": self._range(Samples(0), item.frames),
            "available_image_bounds": None,
            "target_url": f"{MEDIA}/{quote(item.file)}",
        }
        return self._item(
            "Clip.2",
            item.name,
            metadata={"radioplay": about},
            source_range=self._range(item.offset, item.length),
            enabled=not item.muted,
            media_references={_MEDIA_KEY: media},
            active_media_reference_key=_MEDIA_KEY,
        )

    def _marker(self, marker: Marker) -> _Json:
        return {
            "OTIO_SCHEMA": "Marker.2",
            "metadata": {},
            "name": marker.name,
            "color": _MARKER_COLOUR,
            "marked_range": self._range(marker.at, Samples(0)),
            "comment": marker.about,
        }

    def _item(self, schema: str, name: str, **fields: Any) -> _Json:
        """What every track, clip and gap has, and its own fields."""
        plain: _Json = {
            "OTIO_SCHEMA": schema, "metadata": {}, "name": name, "source_range": None,
            "effects": [], "markers": [], "enabled": True, "color": None,
        }  # fmt: skip
        return plain | fields

    def _range(self, start: Samples, length: Samples) -> _Json:
        return {
            "OTIO_SCHEMA": "TimeRange.1",
            "start_time": self._time(start),
            "duration": self._time(length),
        }

    def _time(self, samples: Samples) -> _Json:
        return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(self._rate), "value": float(samples)}


def _short(number: float) -> float:
    """A number that every reader of JSON reads as the same: some lose the last bits of long ones."""
    return round(number, 6)
