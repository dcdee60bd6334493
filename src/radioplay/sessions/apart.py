"""Lanes taken apart, for formats whose clips have no pan of their own."""

from __future__ import annotations

from dataclasses import replace

from radioplay.sessions.model import Item, Lane, Session


def apart(session: Session) -> Session:
    """The same session, with more lanes where need be: all items of a lane are in one place, and mono or stereo.

    The pan of an item goes to its lane. A lane that need not be taken apart keeps its name.
    """
    return replace(session, lanes=tuple(part for lane in session.lanes for part in _parts(lane)))


def _parts(lane: Lane) -> list[Lane]:
    groups: dict[tuple[int, float], list[Item]] = {}
    for item in lane.items:
        pan = min(1.0, max(-1.0, lane.pan + item.pan))
        groups.setdefault((item.channels, round(pan, 6)), []).append(replace(item, pan=0.0))
    if not groups:
        return [lane]
    stereo = len({channels for channels, _ in groups}) > 1
    placed = len({pan for _, pan in groups}) > 1
    return [
        replace(lane, name=_name(lane.name, channels, pan, stereo, placed), items=tuple(items), pan=pan)
        for (channels, pan), items in groups.items()
    ]


def _name(lane: str, channels: int, pan: float, stereo: bool, placed: bool) -> str:
    """`EFFECTS`, and where there are several of it `EFFECTS stereo L40`."""
    parts = [lane]
    if stereo and channels == 2:
        parts.append("stereo")
    if placed and pan:
        parts.append(f"{'L' if pan < 0 else 'R'}{abs(pan) * 100:.0f}")
    return " ".join(parts)
