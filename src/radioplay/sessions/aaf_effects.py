"""What an AAF file does to its clips: joins channels, turns them up and down, places and fades them.

Effects in AAF are operation groups around what they work on (AAF Object Specification, "Effects"). `file` is
an open file of pyaaf2 throughout, and what is returned are its objects.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from radioplay.ducking import value_at
from radioplay.sessions.automation import dense
from radioplay.timeline import Curve
from radioplay.units import Samples, to_gain

_FINE = 1_000_000
"""Gains and pans are fractions of two 32-bit numbers; this is the lower one."""
_STEP_DB = 2.0
"""How far an automation may go from one point to the next: its chord is then within 0.06 dB of it."""

Point = tuple[int, int, float]
"""A value of an automation: when, as a fraction `(of, length)` of what it is laid over, and how much."""


class Effects:
    """The effects of one file; each is defined in it when it is first used."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def joined(self, clips: Sequence[Any], length: int) -> Any:
        """One clip of several channels."""
        return self._group(self._combiner, clips, length)

    def louder(self, segment: Any, gain_db: float, length: int) -> Any:
        """A segment at another gain."""
        value = self._constant(self._amplitude, to_gain(gain_db))
        return self._group(self._gain, [segment], length, value)

    def automated(self, segment: Any, levels: Sequence[tuple[int, float]], length: int) -> Any:
        """A segment with a gain that moves: (samples from its start, dB) in order."""
        points = [(at, length, to_gain(db)) for at, db in levels]
        value = self._varying(self._amplitude, self._linear, points)
        return self._group(self._gain, [segment], length, value)

    def panned(self, segment: Any, places: Sequence[tuple[int, float]], length: int) -> Any:
        """A segment that is heard from one place after another: (samples from its start, pan) in order."""
        points = [(at, length, (pan + 1.0) / 2.0) for at, pan in places]
        if len(points) == 1:
            value = self._constant(self._place, points[0][2])
        else:
            value = self._varying(self._place, self._stepped, points)
        return self._group(self._pan, [segment], length, value)

    def fade(self, length: int, *, rising: bool) -> Any:
        """The transition between silence and a clip (`rising`), or a clip and silence, at equal power."""
        value = self._varying(self._level, self._power, [(0, 1, 0.0), (1, 1, 1.0)])
        fade = self._file.create.Transition(media_kind="sound", length=length)
        fade["OperationGroup"].value = self._group(self._dissolve, [], length, value)
        fade.cutpoint = 0 if rising else length
        return fade

    def _group(self, operation: Any, segments: Sequence[Any], length: int, *parameters: Any) -> Any:
        group = self._file.create.OperationGroup(operation, length=length, media_kind="sound")
        for segment in segments:
            group.segments.append(segment)
        for parameter in parameters:
            group.parameters.append(parameter)
        return group

    def _constant(self, parameter: Any, amount: float) -> Any:
        return self._file.create.ConstantValue(parameter, self._fraction(round(amount * _FINE), _FINE))

    def _varying(self, parameter: Any, interpolation: Any, points: Sequence[Point]) -> Any:
        value = self._file.create.VaryingValue(parameter, interpolation)
        for of, length, amount in points:
            point = self._file.create.ControlPoint()
            point["Time"].value = self._fraction(of, length)
            point["Value"].add_pid_entry()
            fraction = self._fraction(round(amount * _FINE), _FINE)
            point["Value"].data = point["Value"].typedef.encode(fraction, parameter.typedef)
            point["Value"].mark_modified()
            value.pointlist.append(point)
        return value

    def _fraction(self, of: int, length: int) -> Any:
        from aaf2.rational import AAFRational

        return AAFRational(of, length)

    # What effects, their parameters and interpolations are: identifiers and names as the specification has them.

    @cached_property
    def _gain(self) -> Any:
        return self._operation("9d2ea894-0968-11d3-8a38-0050040ef7d2", "Mono Audio Gain", 1, self._amplitude)

    @cached_property
    def _pan(self) -> Any:
        return self._operation("9d2ea893-0968-11d3-8a38-0050040ef7d2", "Mono Audio Pan", 1, self._place)

    @cached_property
    def _dissolve(self) -> Any:
        return self._operation("0c3bea41-fc05-11d2-8a29-0050040ef7d2", "Mono Audio Dissolve", 2, self._level)

    @cached_property
    def _combiner(self) -> Any:
        """Not in the specification; all programs that write several channels use it."""
        return self._operation("6b46dd7a-132d-4856-ab21-8b751d8462ec", "Audio Channel Combiner", 2)

    @cached_property
    def _amplitude(self) -> Any:
        return self._parameter("e4962321-2267-11d3-8a4c-0050040ef7d2", "Amplitude")

    @cached_property
    def _place(self) -> Any:
        return self._parameter("e4962322-2267-11d3-8a4c-0050040ef7d2", "Pan")

    @cached_property
    def _level(self) -> Any:
        return self._parameter("e4962320-2267-11d3-8a4c-0050040ef7d2", "Level")

    @cached_property
    def _linear(self) -> Any:
        return self._interpolation("5b6c85a4-0ede-11d3-80a9-006008143e6f", "LinearInterp")

    @cached_property
    def _stepped(self) -> Any:
        return self._interpolation("5b6c85a5-0ede-11d3-80a9-006008143e6f", "ConstantInterp")

    @cached_property
    def _power(self) -> Any:
        return self._interpolation("c09153f7-bd18-4e5a-ad09-cbdd654fa001", "PowerInterp")

    def _operation(self, id: str, name: str, inputs: int, *parameters: Any) -> Any:
        made = self._registered(self._file.create.OperationDef, id, name)
        made.media_kind = "sound"
        made.number_inputs = inputs
        made["IsTimeWarp"].value = False
        made["Bypass"].value = 0
        made["OperationCategory"].value = "OperationCategory_Effect"
        made["ParametersDefined"].extend(parameters)
        return made

    def _parameter(self, id: str, name: str) -> Any:
        made = self._registered(self._file.create.ParameterDef, id, name)
        made.typedef = self._file.dictionary.lookup_typedef("Rational")
        return made

    def _interpolation(self, id: str, name: str) -> Any:
        return self._registered(self._file.create.InterpolationDef, id, name)

    def _registered(self, make: Callable[[str, str, str], Any], id: str, name: str) -> Any:
        made = make(id, name, name)
        self._file.dictionary.register_def(made)
        return made


def levels_within(curve: Curve, start: Samples, end: Samples) -> list[tuple[int, float]]:
    """What an automation does between two places, as points that may be joined by lines of amplitude.

    Args:
        curve: straight in dB between its points.
        start, end: a clip.

    Returns:
        (samples from `start`, dB), in order; a single point where the level stays as it is.
    """
    inside = [(at, db) for at, db in curve if start < at < end]
    points = [(start, value_at(curve, start)), *inside, (end, value_at(curve, end))]
    if len({db for _, db in points}) == 1:
        return [(0, points[0][1])]
    return list(dense(tuple((Samples(at - start), db) for at, db in points), _STEP_DB))
