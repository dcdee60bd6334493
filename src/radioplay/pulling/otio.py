"""An OpenTimelineIO timeline, as any tool may have saved it: tracks of clips, gaps and stacks in order of time.

https://opentimelineio.readthedocs.io/en/stable/tutorials/otio-serialized-schema.html
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any

from radioplay.pulling.saved import Saved, SavedError, SavedItem, SavedTrack

_DEEPEST = 50
_Json = Mapping[str, Any]


def is_otio(data: bytes) -> bool:
    """Whether it looks like one."""
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b"OTIO_SCHEMA" in data


def read_otio(data: bytes) -> Saved:
    """What is in a timeline.

    Raises:
        SavedError: it is no JSON, no timeline, or something in it isn't what it should be.
    """
    try:
        timeline = json.loads(data.decode("utf-8-sig", "replace"))
        if _schema(timeline) == "SerializableCollection":
            timeline = next(each for each in timeline["children"] if _schema(each) == "Timeline")
        if _schema(timeline) != "Timeline":
            raise SavedError(f"it holds a {_schema(timeline) or 'strange thing'}, not a timeline")
        tracks: list[SavedTrack] = []
        items = tuple(_in_stack(timeline["tracks"], 0.0, -math.inf, math.inf, tracks, 0))
        export = str(_ours(timeline).get("export", ""))
    except (ValueError, RecursionError) as error:
        raise SavedError(f"it can't be read: {error}", "save it again") from error
    except (KeyError, TypeError, AttributeError, StopIteration, ZeroDivisionError) as error:
        raise SavedError("something in it isn't as OpenTimelineIO writes it", "save it again") from error
    return Saved("OpenTimelineIO timeline", items, tuple(tracks), export)


def _in_stack(
    stack: _Json, at: float, first: float, last: float, tracks: list[SavedTrack], depth: int
) -> Iterator[SavedItem]:
    """Everything in a stack whose beginning lies at `at`, as far as it is heard from `first` to `last`."""
    if depth > _DEEPEST:
        raise SavedError("it is nested too deep")
    for child in stack["children"]:
        if _schema(child) == "Track":
            track = SavedTrack(str(child.get("name", "")), muted=child.get("enabled") is False)
            tracks.append(track)
            yield from _in_track(child, at, first, last, track, tracks, depth + 1)
        elif _schema(child) == "Stack":
            yield from _in_stack(child, at - _start(child), first, last, tracks, depth + 1)
        elif _schema(child) == "Clip":
            yield from _clip(child, at, first, last, SavedTrack(""))


def _in_track(
    track: _Json,
    at: float,
    first: float,
    last: float,
    here: SavedTrack,
    tracks: list[SavedTrack],
    depth: int,
) -> Iterator[SavedItem]:
    """What is on a track, one thing after the other."""
    if depth > _DEEPEST:
        raise SavedError("it is nested too deep")
    used = track.get("source_range")
    if used:  # a part of the track, as if it were a file
        first, last = max(first, at), min(last, at + _seconds(used["duration"]))
        at -= _start(track)
    for child in track["children"]:
        kind = _schema(child)
        if kind == "Transition":
            continue  # it lies over what is beside it
        length = _length(child, depth)
        if kind == "Clip":
            yield from _clip(child, at, first, last, here)
        elif kind == "Stack":
            inner = max(first, at), min(last, at + length)
            yield from _in_stack(child, at - _start(child), *inner, tracks, depth + 1)
        elif kind == "Track":
            yield from _in_track(child, at, first, last, here, tracks, depth + 1)
        at += length


def _clip(clip: _Json, at: float, first: float, last: float, track: SavedTrack) -> Iterator[SavedItem]:
    media = _media(clip)
    available = media.get("available_range") or {}
    used = clip.get("source_range") or available
    offset = _seconds(used["start_time"]) if used else 0.0
    if available:
        offset -= _seconds(available["start_time"])
    length = _length(clip, 0)
    cut = max(0.0, first - at)
    url = media.get("target_url")
    if not isinstance(url, str) or cut >= length or at >= last:
        return
    gain = _ours(clip).get("gain_db")
    yield SavedItem(
        file=url,
        start_s=at + cut,
        length_s=min(length, last - at) - cut,
        offset_s=offset + cut,
        track=track,
        gain_db=float(gain) if isinstance(gain, int | float) and not isinstance(gain, bool) else None,
        muted=clip.get("enabled") is False,
        bent=any(
            _schema(effect) in ("LinearTimeWarp", "FreezeFrame") for effect in clip.get("effects") or ()
        ),
    )


def _media(clip: _Json) -> _Json:
    """What a clip plays: the one of its references that is active."""
    several = clip.get("media_references")
    if isinstance(several, dict):
        return several.get(clip.get("active_media_reference_key", "DEFAULT_MEDIA")) or {}
    return clip.get("media_reference") or {}


def _length(item: _Json, depth: int) -> float:
    """How long something is, in seconds."""
    if depth > _DEEPEST:
        raise SavedError("it is nested too deep")
    used = item.get("source_range")
    if used:
        return _seconds(used["duration"])
    match _schema(item):
        case "Clip":
            available = _media(item).get("available_range")
            return _seconds(available["duration"]) if available else 0.0
        case "Track":
            parts = (each for each in item["children"] if _schema(each) != "Transition")
            return sum(_length(each, depth + 1) for each in parts)
        case "Stack":
            return max((_length(each, depth + 1) for each in item["children"]), default=0.0)
    return 0.0


def _start(item: _Json) -> float:
    used = item.get("source_range")
    return _seconds(used["start_time"]) if used else 0.0


def _seconds(time: _Json) -> float:
    value = float(time["value"]) / float(time["rate"])
    if not math.isfinite(value):
        raise ValueError("a time isn't a number")
    return value


def _schema(item: _Json) -> str:
    """`Clip` of `Clip.2`."""
    return str(item.get("OTIO_SCHEMA", "")).partition(".")[0]


def _ours(item: _Json) -> _Json:
    about = (item.get("metadata") or {}).get("radioplay")
    return about if isinstance(about, dict) else {}
