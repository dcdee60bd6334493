"""Items as regions of a playlist, and the sources that they play."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from radioplay.sessions.ardour.laws import Points, fade_points
from radioplay.sessions.markup import add
from radioplay.sessions.model import Item, Lane
from radioplay.units import to_gain

SUPERCLOCKS = 282_240_000
"""Ardour's units of time in a second: every usual rate divides them."""


class Clock:
    """Places of one rate as Ardour writes them."""

    def __init__(self, rate: int) -> None:
        self._rate = rate

    def at(self, place: float) -> str:
        """`a` and a number of superclocks."""
        return f"a{round(place * SUPERCLOCKS / self._rate)}"


def add_events(
    parent: ET.Element, name: str, points: Points, clock: Clock, ids: Iterator[int], style: str, state: str
) -> None:
    """A list of automation. `style` is how it is read between points, `state` "Play" or "Off"."""
    events = add(
        parent,
        "AutomationList",
        automation_id=name,
        id=next(ids),
        interpolation_style=style,
        time_domain="AudioTime",
        state=state,
    )
    if points:
        lines = (f"{clock.at(place)} {level:.9g}\n" for place, level in points)
        add(events, "events").text = "".join(lines)


def add_playlist(
    playlists: ET.Element, sources: ET.Element, name: str, lane: Lane, numbers: tuple[int, int], clock: Clock,
    ids: Iterator[int],
) -> None:  # fmt: skip
    """The regions of a lane, each with its sources. `numbers` are the playlist's own and the track's."""
    playlist = add(
        playlists,
        "Playlist",
        id=numbers[0],
        name=name,
        type="audio",
        orig_track_id=numbers[1],
        frozen=0,
        combine_ops=0,
    )
    for layer, item in enumerate(lane.items):
        own = [next(ids) for _ in range(item.channels)]
        for channel, number in enumerate(own):
            add(
                sources,
                "Source",
                name=item.file,
                take_id="",
                type="audio",
                flags="",
                id=number,
                channel=channel,
                origin="",
                gain=1,
            )
        _add_region(playlist, item, layer, own, clock, ids)


def _add_region(
    playlist: ET.Element, item: Item, layer: int, sources: list[int], clock: Clock, ids: Iterator[int]
) -> None:
    length = max(1, min(item.length, item.frames - item.offset))
    off = ("locked", "video_locked", "automatic", "whole_file", "import", "external", "sync_marked",
           "left_of_split", "right_of_split", "hidden", "position_locked", "valid_transients",
           "envelope_active", "default_fade_in", "default_fade_out")  # fmt: skip
    played = {f"{kind}_{channel}": number for kind in ("source", "master_source")
              for channel, number in enumerate(sources)}  # fmt: skip
    region = add(
        playlist,
        "Region",
        name=item.name,
        id=next(ids),
        type="audio",
        first_edit="nothing",
        channels=len(sources),
        **played,
        start=clock.at(item.offset),
        length=f"{clock.at(length)}@{clock.at(item.start)}",
        sync_position="a0",
        ancestral_start="a0",
        ancestral_length="a0@a0",
        stretch=1,
        shift=1,
        layering_index=layer,
        scale_amplitude=f"{to_gain(item.gain_db):.9g}",
        muted=int(item.muted),
        opaque=0,  # so that what lies below is heard as well: items add up
        fade_in_active=int(item.fade_in > 0),
        fade_out_active=int(item.fade_out > 0),
        **dict.fromkeys(off, 0),
    )
    add(region, "Envelope", default="yes")
    rise, fall = min(item.fade_in, length), min(item.fade_out, length)
    if rise:
        add_events(add(region, "FadeIn"), "fadein", fade_points(rise), clock, ids, "Linear", "Off")
    if fall:
        points = tuple((fall - place, level) for place, level in reversed(fade_points(fall)))
        add_events(add(region, "FadeOut"), "fadeout", points, clock, ids, "Linear", "Off")
