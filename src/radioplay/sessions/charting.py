"""`session.json`: what was exported, and as what, so that it can be told what a person has changed of it.

Places are samples at `rate`. An item stands in it once for each file that any session in the folder may still play:
under `items` those of the last export, under `former` those of exports before it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from radioplay.deliver.made import write_json
from radioplay.nudges import NONE, Nudge, Nudges
from radioplay.sessions.keeping import Stamp
from radioplay.sessions.model import CHART, Session
from radioplay.sessions.reaper import take_volume
from radioplay.units import to_db

_KEPT = 8
"""Exports that are known: a session that was made from an earlier one can't be read back."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What is known of a session's folder.

    Attributes:
        items: as in the file: key, name, track, file, start, length, offset, gain_db, muted.
        former: those of earlier exports whose files are still there.
        printed: files that hold what rooms answer; nothing of them comes back.
        files: digests of the sessions as they were written, by path in the folder.
        media: how each file of media was left.
        exports: the items of this export and the last before it, by `Session.export`.
        pulled: what has come back of each of these, see `pulling.charts`.
        origins: the `Session.export` that each of `files` was written from.
        read: digests of the sessions that changes came back of, as a person had saved them.
    """

    items: Sequence[Mapping[str, Any]] = ()
    former: Sequence[Mapping[str, Any]] = ()
    printed: Sequence[str] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    media: Mapping[str, Stamp] = field(default_factory=dict)
    exports: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    pulled: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    read: Sequence[str] = ()


def read_chart(folder: Path) -> Chart:
    """The chart of a session's folder; empty where there is none that can be read."""
    try:
        data = json.loads((folder / CHART).read_text(encoding="utf-8"))
        return Chart(
            [dict(item) for item in data["items"]],
            [dict(item) for item in data["former"]],
            [str(file) for file in data["printed"]],
            {str(name): str(digest) for name, digest in data["files"].items()},
            {str(name): Stamp(**stamp) for name, stamp in data["media"].items()},
            {str(name): [dict(item) for item in items] for name, items in data["exports"].items()},
            dict(data.get("pulled", {})),
            {str(name): str(export) for name, export in data.get("origins", {}).items()},
            [str(digest) for digest in data.get("read", ())],
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Chart()


def write_chart(folder: Path, session: Session, chart: Chart) -> Path:
    """Write the chart of a session's folder."""
    data = {
        "version": 1,
        "episode": session.episode,
        "rate": session.rate,
        "length": session.length,
        "items": list(chart.items),
        "former": list(chart.former),
        "printed": list(chart.printed),
        "files": dict(sorted(chart.files.items())),
        "origins": dict(sorted(chart.origins.items())),
        "media": {name: asdict(stamp) for name, stamp in sorted(chart.media.items())},
        "export": session.export,
        "exports": dict(list(chart.exports.items())[-_KEPT:]),
        "pulled": dict(list(chart.pulled.items())[-_KEPT:]),
        "read": list(chart.read),
    }
    write_json(folder / CHART, data)
    return folder / CHART


def items_of(
    session: Session, nudges: Nudges = NONE, after: Mapping[str, str] | None = None
) -> list[dict[str, Any]]:
    """What can come back of a session, in order.

    Args:
        session: what is exported.
        nudges: what has gone into it of what a person has changed before; it stands with its item as `nudge`.
        after: the first words of the line before, where they are needed to find an item's line or cue again.
    """
    return [
        {
            "key": item.key,
            "name": item.name,
            "track": lane.name,
            "file": item.file,
            "start": item.start,
            "length": item.length,
            "offset": item.offset,
            "gain_db": round(item.gain_db, 3),
            "take_db": round(to_db(take_volume(lane, item)), 3),
            "muted": item.muted,
            **({"nudge": nudge_json(nudges[item.key])} if item.key in nudges else {}),
            **({"after": after[item.key]} if after and item.key in after else {}),
        }
        for lane in session.lanes
        for item in lane.items
        if not item.printed
    ]


def nudge_json(nudge: Nudge) -> dict[str, Any]:
    """A nudge as it stands in the chart."""
    return {"offset": nudge.offset_s, "gain": nudge.gain_db, "mute": nudge.muted}


def export_name(items: Sequence[Mapping[str, Any]]) -> str:
    """What an export is known by: the same for the same items."""
    text = json.dumps([dict(item) for item in items], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def printed_in(session: Session) -> list[str]:
    """The files that hold what rooms answer."""
    return [item.file for lane in session.lanes for item in lane.items if item.printed]
