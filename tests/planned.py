"""Timelines in memory, planned as sessions and written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import ArraySource
from radioplay.effects import Strip
from radioplay.mix import mix, sum_buses
from radioplay.sessions.build import Plan, plan_timeline
from radioplay.sessions.keeping import Stamp
from radioplay.sessions.media import Written, write_media
from radioplay.sessions.model import MEDIA
from radioplay.timeline import Bus, Clip, Curve, Marker, Timeline, Track
from radioplay.units import Samples

Sounds = Mapping[str, NDArray[np.float32]]
TITLE = "The Episode"


def noise(channels: int, frames: int, seed: int = 0, level: float = 0.25) -> NDArray[np.float32]:
    sound = np.random.default_rng(seed).uniform(-level, level, (channels, frames))
    return sound.astype(np.float32)


def clip(name: str, source: str, start: int, length: int, offset: int = 0, **more: Any) -> Clip:
    return Clip(
        name, source, Samples(start), Samples(length), Samples(offset), key=more.pop("key", name), **more
    )


def track(name: str, *clips: Clip, bus: Bus = "DIALOGUE", pan: float = 0.0, gain: Curve = ()) -> Track:
    return Track(name, bus, clips, character=name, pan=pan, gain=gain)


def timeline(*tracks: Track, length: int = 96_000, markers: tuple[Marker, ...] = ()) -> Timeline:
    return Timeline("ep", Samples(length), markers, tracks)


def opened(sounds: Sounds) -> Callable[[str], ArraySource]:
    return lambda name: ArraySource(sounds[name])


def planned(whole: Timeline, sounds: Sounds, *, plain: bool = False) -> Plan:
    return plan_timeline(whole, TITLE, opened(sounds), plain=plain)


def written(plan: Plan, sounds: Sounds, folder: Path, before: Mapping[str, Stamp] | None = None) -> Written:
    """The media of a plan, in `folder`/media."""
    paths = {name: Path(f"{name}.flac") for name in sounds}
    return write_media(plan, folder / MEDIA, opened(sounds), paths, strip=Strip(), before=before or {})


def mixed(whole: Timeline, sounds: Sounds) -> NDArray[np.float32]:
    """Our own mix of it: shape (2, frames)."""
    return np.concatenate([sum_buses(block) for block in mix(whole, opened(sounds))], axis=1)


def residual_db(found: NDArray[Any], wanted: NDArray[Any]) -> float:
    """How far below the loudest sample the largest difference is."""
    assert found.shape == wanted.shape
    difference = float(np.abs(found.astype(np.float64) - wanted).max())
    return 20.0 * float(np.log10(max(difference, 1e-12) / np.abs(wanted).max()))


def everything() -> tuple[Timeline, Sounds]:
    """Clips of every plain kind: mono and stereo, panned, faded, looped, over one another, before the start."""
    sounds = {
        "take": noise(1, 60_000, 1),
        "wide": noise(2, 30_000, 2),
        "rain": noise(2, 20_000, 3),
    }
    mara = (
        clip("1.01", "take", 1_000, 20_000, 9_000, gain_db=-3.5, fade_in=Samples(384), text="Good evening."),
        clip("1.03", "take", 15_000, 9_000, 0, fade_out=Samples(4_000), pan=0.3, text="Who's there?"),
    )
    bob = (clip("1.02", "take", 40_000, 300, 5_000, fade_in=Samples(150), fade_out=Samples(150), text="No."),)
    bell = (
        clip("door bell", "wide", -5_000, 30_000, gain_db=2.0, pan=-0.6, cue="door bell"),
        clip("step", "take", 70_000, 500, 100, pan=0.9, cue="step"),
    )
    rain = (
        clip(
            "rain", "rain", 0, 96_000, loop=(Samples(0), Samples(20_000)), fade_in=Samples(24_000), cue="rain"
        ),
    )
    tracks = (
        track("MARA", *mara, pan=-0.2),
        track("BOB", *bob, pan=1.0),
        track("EFFECTS", *bell, bus="EFFECTS"),
        track("AMBIENCE rain", *rain, bus="AMBIENCE"),
    )
    return timeline(*tracks, markers=(Marker(Samples(0), "INT. CAFÉ - NIGHT"),)), sounds


def ducked(whole: Timeline, curve: Curve) -> Timeline:
    """The same with its last track under a curve."""
    return replace(whole, tracks=(*whole.tracks[:-1], replace(whole.tracks[-1], gain=curve)))
