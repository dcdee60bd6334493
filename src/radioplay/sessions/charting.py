"""`session.json`: what was exported, and as what, so that it can be told what a person has changed of it.

Places are samples at `rate`. An item stands in it once for each file that any session in the folder may still play:
under `items` those of the last export, under `former` those of exports before it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from radioplay.deliver.made import write_json
from radioplay.sessions.keeping import Stamp
from radioplay.sessions.model import Session

CHART = "session.json"


@dataclass(frozen=True, slots=True)
class Chart:
    """What is known of a session's folder.

    Attributes:
        items: as in the file: key, name, track, file, start, length, offset, gain_db, muted.
        former: those of earlier exports whose files are still there.
        printed: files that hold what rooms answer; nothing of them comes back.
        files: digests of the sessions as they were written, by path in the folder.
        media: how each file of media was left.
    """

    items: Sequence[Mapping[str, Any]] = ()
    former: Sequence[Mapping[str, Any]] = ()
    printed: Sequence[str] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    media: Mapping[str, Stamp] = field(default_factory=dict)


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
        "media": {name: asdict(stamp) for name, stamp in sorted(chart.media.items())},
    }
    write_json(folder / CHART, data)
    return folder / CHART


def items_of(session: Session) -> list[dict[str, Any]]:
    """What can come back of a session, in order."""
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
            "muted": item.muted,
        }
        for lane in session.lanes
        for item in lane.items
        if not item.printed
    ]


def printed_in(session: Session) -> list[str]:
    """The files that hold what rooms answer."""
    return [item.file for lane in session.lanes for item in lane.items if item.printed]
