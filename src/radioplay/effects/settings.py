"""Treatments as values: where a sound is heard from, or through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from radioplay.timeline import Treatment


@dataclass(frozen=True, slots=True)
class Pass:
    """A Butterworth high- or low-pass: -3 dB at `cutoff_hz`, 6 dB an octave for each of `order`."""

    kind: Literal["highpass", "lowpass"]
    cutoff_hz: float
    order: int = 4


@dataclass(frozen=True, slots=True)
class Steep:
    """An elliptic high- or low-pass, as in a telephone exchange: level up to its edge, then a cliff.

    It ripples by 0.3 dB before `edge_hz`, and 40 dB are gone beyond an octave's fifth behind it.
    """

    kind: Literal["highpass", "lowpass"]
    edge_hz: float


@dataclass(frozen=True, slots=True)
class Bell:
    """A rise or dip around a frequency, `gain_db` at its middle."""

    centre_hz: float
    gain_db: float
    q: float = 1.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """A rise or fall of everything below or above a frequency."""

    kind: Literal["low", "high"]
    corner_hz: float
    gain_db: float


Filter = Pass | Steep | Bell | Shelf


@dataclass(frozen=True, slots=True)
class Echo:
    """The sound once more, later: from a loudspeaker that is farther away."""

    delay_s: float
    gain_db: float
    pan: float = 0.0
    cutoff_hz: float = 3000.0
    """Above which the way through the air has taken most of it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is done to a sound, in this order.

    Attributes:
        mono: its channels are first made one: it comes out of one small loudspeaker, or one point.
        before: filters before the drive.
        drive_db: how far into soft saturation it is pushed; 0 for none. The level of quiet sounds stays.
        grit_db: noise that comes and goes with the sound, this far below it; 0 for none.
        after: filters after it, which also take away overtones that the device wouldn't let through.
        gain_db: last of all.
        echoes: what is heard again behind it. They ring on after the sound, and so belong to the mix.
    """

    mono: bool = False
    before: tuple[Filter, ...] = ()
    drive_db: float = 0.0
    after: tuple[Filter, ...] = ()
    gain_db: float = 0.0
    grit_db: float = 0.0
    echoes: tuple[Echo, ...] = ()


def _band(low_hz: float, high_hz: float) -> tuple[Filter, ...]:
    return Pass("highpass", low_hz), Pass("lowpass", high_hz)


# 300 to 3400 Hz is the voice channel of Rec. ITU-T G.712. The edges lie inside it so that outside it 20 dB
# are gone at once; the second pair does the same to the overtones of the drive.
_LINE: tuple[Filter, ...] = (Steep("highpass", 345.0), Steep("lowpass", 3100.0))

# The gains bring speech back to where it was heard: devices 1 to 1.5 LU below the plain voice, `off` 6.5,
# `door` 8 and `far` 10 LU, as measured on takes of eight voices (see tests/unit/test_effects.py).
TREATMENTS: Mapping[Treatment, Settings] = {
    "phone": Settings(True, (*_LINE, Bell(1900.0, 1.5, 0.9)), 12.0, _LINE, 3.7),
    "radio": Settings(
        True, (*_band(200.0, 4500.0), Bell(1800.0, 3.0)), 12.0, _band(200.0, 4500.0), 2.3, grit_db=-30.0
    ),
    "tv": Settings(
        True,
        (*_band(160.0, 7000.0), Bell(900.0, 4.0, 1.4), Bell(320.0, 2.0, 2.0)),
        6.0,
        (Pass("lowpass", 8000.0, 2),),
        -0.9,
    ),
    "pa": Settings(
        True,
        (*_band(350.0, 4200.0), Bell(1500.0, 5.0, 1.5)),
        14.0,
        _band(250.0, 5000.0),
        2.9,
        echoes=(
            Echo(0.137, -9.0, -0.7),
            Echo(0.223, -12.0, 0.8, 2400.0),
            Echo(0.391, -18.0, -0.3, 1800.0),
        ),
    ),
    "intercom": Settings(
        True, (*_band(400.0, 2800.0), Bell(1200.0, 4.0, 2.0)), 20.0, _band(400.0, 3000.0), 7.5
    ),
    "off": Settings(False, (Pass("highpass", 120.0, 1), Shelf("high", 2500.0, -7.0)), 0.0, (), -5.3),
    "far": Settings(False, (Pass("highpass", 180.0, 2), Pass("lowpass", 2600.0, 2)), 0.0, (), -8.5),
    # A leaf of wood: it swings at its own low tones, and what is above them hardly gets through.
    "door": Settings(
        True,
        (Pass("highpass", 90.0, 2), Pass("lowpass", 750.0, 3), Bell(170.0, 4.0, 3.0), Bell(430.0, 3.0, 4.0)),
        0.0,
        (),
        -7.7,
    ),
    "close": Settings(False, (Pass("highpass", 45.0, 2), Shelf("low", 180.0, 3.5)), 0.0, (), -0.8),
}
