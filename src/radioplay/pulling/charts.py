"""What was exported: the item behind each file that a saved session may play, and where it was then."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from radioplay.deliver.made import write_json
from radioplay.nudges import Nudge
from radioplay.nudging.moving import STAYS
from radioplay.pulling.saved import Saved, media_name
from radioplay.sessions.charting import nudge_json
from radioplay.sessions.model import CHART

_READ = 20
"""Files that are remembered as pulled."""


@dataclass(frozen=True, slots=True)
class Exported:
    """An item as it was exported.

    Attributes:
        key, name, track: of the item; `after` are the first words of the line before it, where they matter.
        start, length, offset: in samples, as in `sessions.model.Item`.
        gain_db, muted: likewise; `take_db` is what Reaper's take has besides.
        nudge: what had gone into it of earlier changes.
        is_last: it is of the last export: where its file is gone from the session, somebody has deleted it.
    """

    key: str
    name: str
    track: str
    start: int
    length: int
    offset: int
    gain_db: float
    muted: bool
    take_db: float = 0.0
    after: str = ""
    nudge: Nudge = STAYS
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """What is known of an exported session.

    Attributes:
        path: of `session.json`.
        episode, rate: of the session.
        items: by the name of their file.
        printed: names of files that nothing comes back of.
        pulled: what came back last time, by key.
        stale: the saved session is of an export that is no longer known.
    """

    path: Path
    episode: str
    rate: int
    items: Mapping[str, Exported]
    printed: frozenset[str] = frozenset()
    pulled: Mapping[str, Nudge] = field(default_factory=dict)
    stale: bool = False


def find_chart(saved: Saved, file: Path, out: Path) -> Chart | None:
    """The chart of the session that a file was saved from; None where there is none.

    Looked for beside the file (and, since some sessions are folders, above it), then in every session of the
    show: the one that knows the export, or else most of the files that are played.

    Args:
        saved: what is in the file.
        file: where it is.
        out: the show's folder of all that was made.
    """
    beside = [file.parent, file.parent.parent]
    everywhere = sorted(path.parent for path in out.glob(f"*/*/{CHART}"))
    for folder in dict.fromkeys(beside):
        chart = read_chart(folder / CHART, saved.export)
        if chart and (_known(chart, saved) or folder == file.parent):
            return chart
    charts = [chart for folder in everywhere if (chart := read_chart(folder / CHART, saved.export))]
    return max(
        (c for c in charts if _known(c, saved)), key=lambda c: (not c.stale, _known(c, saved)), default=None
    )


def read_chart(path: Path, export: str = "") -> Chart | None:
    """A chart, as of one export (the last, where that isn't said); None where it isn't there or can't be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        last = export in ("", data.get("export"))
        stale = not last and export not in data["exports"]
        groups = [(data["former"], False), (data["items"], True)]
        if not (last or stale):
            groups = [(data["exports"][export], True)]
        items = {media_name(i["file"]): _exported(i, is_last) for group, is_last in groups for i in group}
        pulled = {str(key): _nudge(each) for key, each in data.get("pulled", {}).get(export, {}).items()}
        printed = frozenset(map(media_name, data["printed"]))
        return Chart(path, str(data["episode"]), int(data["rate"]), items, printed, pulled, stale)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_pulled(chart: Chart, saved: Saved, pulled: Mapping[str, Nudge]) -> None:
    """Note in a chart what came back of an export, so that what is undone in a DAW is undone here, too; and of
    which file, so that nobody is told to save what is in it.

    Raises:
        OSError: the disk refuses.
    """
    data = json.loads(chart.path.read_text(encoding="utf-8"))
    noted = {key: nudge_json(nudge) for key, nudge in pulled.items()}
    read = list(dict.fromkeys([*data.get("read", ()), saved.digest]))[-_READ:]
    if data.get("pulled", {}).get(saved.export) != noted or data.get("read") != read:
        data["pulled"] = {**data.get("pulled", {}), saved.export: noted}
        data["read"] = read
        write_json(chart.path, data)


def _known(chart: Chart, saved: Saved) -> int:
    """How many of the files that are played it knows."""
    played = {media_name(item.file) for item in saved.items}
    return len(played & (chart.items.keys() | chart.printed))


def _exported(item: Mapping[str, Any], is_last: bool) -> Exported:
    return Exported(
        key=str(item["key"]),
        name=str(item["name"]),
        track=str(item["track"]),
        start=int(item["start"]),
        length=int(item["length"]),
        offset=int(item["offset"]),
        gain_db=float(item["gain_db"]),
        muted=bool(item["muted"]),
        take_db=float(item.get("take_db", 0.0)),
        after=str(item.get("after", "")),
        nudge=_nudge(item.get("nudge", {})),
        is_last=is_last,
    )


def _nudge(data: Mapping[str, Any]) -> Nudge:
    return Nudge(float(data.get("offset", 0.0)), float(data.get("gain", 0.0)), bool(data.get("mute", False)))
