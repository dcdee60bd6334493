"""Tracks, buses and the master as Ardour's routes, and what is connected to what."""

from __future__ import annotations

import math
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from radioplay.sessions.ardour.laws import FADER_MOST, fader_points, place_mono, place_stereo
from radioplay.sessions.ardour.regions import Clock, add_events
from radioplay.sessions.markup import add
from radioplay.sessions.model import Lane
from radioplay.units import to_db, to_gain

VERSION = "7002"
"""Of the format of Ardour 7."""

MASTER = "Master"
_BALANCE = "http://ardour.org/plugin/panner_balance"
_SIDES = (1, 2)


class Routes:
    """Writes routes, in order."""

    def __init__(self, parent: ET.Element, clock: Clock, rate: int, ids: Iterator[int]) -> None:
        self._parent = parent
        self._clock = clock
        self._rate = rate
        self._ids = ids
        self._order = 0

    def master(self) -> None:
        """What everything ends in; it is connected to the first two outputs of the sound card."""
        self._bus(MASTER, "MasterOut,OrderSet", [f"system:playback_{side}" for side in _SIDES])

    def bus(self, name: str) -> None:
        """A bus, which goes to the master."""
        self._bus(name, "AudioBus,OrderSet", _inputs(MASTER))

    def track(self, name: str, lane: Lane, bus: str, playlist: int) -> int:
        """A track, which goes to its bus; its number."""
        number = next(self._ids)
        route = self._route(name, "AudioTrack,OrderSet", number)
        route.set("mode", "Normal")
        route.set("audio-playlist", str(playlist))
        self._ports(route, name, "Input", [None] * lane.channels)
        self._ports(route, name, "Output", _inputs(bus))
        place, lacking = (place_stereo(lane.pan), 1.0) if lane.channels == 2 else place_mono(lane.pan)
        self._pan(route, place, 0.0)
        self._processor(route, f"recorder:{name}", "diskwriter", record_safe=0)
        self._processor(route, f"player:{name}", "diskreader")
        self._levels(route, lane, lacking)
        self._out(route, name, _BALANCE if lane.channels == 2 else "")
        return number

    def _bus(self, name: str, flags: str, into: list[str]) -> None:
        route = self._route(name, flags, next(self._ids))
        self._ports(route, name, "Input", [None, None])
        self._ports(route, name, "Output", into)
        self._pan(route, 0.5, 1.0)
        self._amp(route, "trim", 1.0)
        self._amp(route, "amp", 1.0)
        self._out(route, name, "")

    def _route(self, name: str, flags: str, number: int) -> ET.Element:
        route = add(
            self._parent, "Route", version=VERSION, id=number, name=name, default_type="audio", strict_io=1,
            active=1, denormal_protection=0, meter_point="MeterPostFader", disk_io_point="DiskIOPreFader",
            meter_type="MeterPeak",
        )  # fmt: skip
        add(route, "PresentationInfo", order=self._order, flags=flags, color=0)
        self._order += 1
        return route

    def _ports(self, route: ET.Element, name: str, direction: str, others: list[str] | list[None]) -> None:
        way = add(route, "IO", name=name, id=next(self._ids), direction=direction, default_type="audio")
        kind = "audio_in" if direction == "Input" else "audio_out"
        for number, other in enumerate(others, 1):
            port = add(way, "Port", type="audio", name=f"{name}/{kind} {number}")
            if other is not None:
                add(port, "Connection", other=other)

    def _pan(self, route: ET.Element, place: float, width: float) -> None:
        pannable = add(route, "Pannable")
        for name, value in (("pan-azimuth", place), ("pan-width", width)):
            add(pannable, "Controllable", name=name, id=next(self._ids), flags="", value=value)

    def _levels(self, route: ET.Element, lane: Lane, lacking: float) -> None:
        """Trim and fader. A curve that goes higher than a fader can is lowered, and the trim opened for it."""
        points = fader_points(lane.gain, self._rate)
        highest = max((level for _, level in points), default=0.0)
        raised = to_gain(math.ceil(to_db(highest / FADER_MOST))) if highest > FADER_MOST else 1.0
        self._amp(route, "trim", lacking * raised)
        fader = self._amp(route, "amp", points[0][1] / raised if points else 1.0)
        if points:
            lowered = tuple((place, level / raised) for place, level in points)
            lists = ET.Element("Automation")
            fader.insert(0, lists)
            add_events(lists, "gain", lowered, self._clock, self._ids, "Logarithmic", "Play")

    def _amp(self, route: ET.Element, kind: str, gain: float) -> ET.Element:
        amp = self._processor(route, "Amp", kind)
        name = "gaincontrol" if kind == "amp" else "trimcontrol"
        value = f"{gain:.9g}"
        add(amp, "Controllable", name=name, id=next(self._ids), flags="GainLike", value=value)
        return amp

    def _out(self, route: ET.Element, name: str, panner: str) -> None:
        outs = self._processor(route, name, "main-outs", role="Main", own_input=1, own_output=0, output=name)
        add(outs, "PannerShell", bypassed=0, user_panner=panner, linked_to_route=1)

    def _processor(self, route: ET.Element, name: str, kind: str, **more: object) -> ET.Element:
        return add(route, "Processor", id=next(self._ids), name=name, active=1, type=kind, **more)


def _inputs(route: str) -> list[str]:
    return [f"{route}/audio_in {side}" for side in _SIDES]
