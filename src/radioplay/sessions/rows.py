"""Lanes as rows of items that never overlap, for formats whose tracks can't hold two sounds at once."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.sessions.model import Item, Lane, Session


@dataclass(frozen=True, slots=True)
class Row:
    """Items of a lane that follow one another, in order. `name` says which row of the lane it is: `MARA (2)`."""

    name: str
    lane: Lane
    items: tuple[Item, ...]


def rows_of(session: Session, *, by_channels: bool = False) -> tuple[Row, ...]:
    """Every lane of a session, as few rows each as will do; a lane without items is one empty row.

    Args:
        session: what is cut.
        by_channels: mono and stereo items go to different rows, too.
    """
    return tuple(row for lane in session.lanes for row in _rows(lane, by_channels))


def _rows(lane: Lane, by_channels: bool) -> list[Row]:
    """Each item goes to the first row that is free again where it begins."""
    rows: list[list[Item]] = []
    for item in sorted(lane.items, key=lambda item: item.start):
        for row in rows:
            if row[-1].end <= item.start and (not by_channels or row[0].channels == item.channels):
                row.append(item)
                break
        else:
            rows.append([item])
    return [
        Row(lane.name if number == 1 else f"{lane.name} ({number})", lane, tuple(items))
        for number, items in enumerate(rows or [[]], 1)
    ]
