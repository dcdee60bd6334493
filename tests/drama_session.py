"""A session with all that one can hold, its sounds, and what our own mixer makes of a session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import Audio, FileSource, Source
from radioplay.mix import mix, sum_buses
from radioplay.sessions.model import MEDIA, Item, Lane, Session
from radioplay.timeline import Clip, Curve, Marker, Timeline, Track
from radioplay.units import Samples, to_samples

DUCKED: Curve = tuple(
    (to_samples(seconds), level)
    for seconds, level in ((0.3, -3.0), (0.8, -3.0), (1.0, -4.5), (1.1, -9.0), (2.0, -9.0), (2.4, -2.0), (2.5, 1.0))
)  # fmt: skip


def item(name: str, start: float, length: float, channels: int = 1, **more: object) -> Item:
    """An item by its times in seconds; its file begins 0.1 s before it and ends 0.1 s after it."""
    handle = to_samples(0.1)
    frames = Samples(to_samples(length) + 2 * handle)
    made = Item(
        f"key:{name}", name, f"{name}.wav", channels, frames, to_samples(start), to_samples(length), handle
    )
    return replace(made, **more)  # type: ignore[arg-type]


def drama() -> Session:
    """Mono and stereo, pans, gains, fades, ducking, overlaps, something muted: three seconds of all of it."""
    voices = (
        item("0001 MARA 1.01 we-re-closed", 0.0, 0.8, fade_in=Samples(384), fade_out=Samples(384)),
        item("0003 MARA 1.03 only-me", 0.6, 1.0, gain_db=-2.5, fade_out=Samples(24_000)),
        item("0005 MARA 1.05 gone", 1.0, 0.5, muted=True),
    )
    door = item("0002 EFFECTS door", 0.2, 0.7, pan=-0.7, gain_db=3.0, fade_in=Samples(1))
    bell = item("0004 EFFECTS bell", 0.4, 1.5, 2, pan=0.4, fade_out=Samples(48_000))
    glass = item("0006 EFFECTS glass", 2.2, 0.5, pan=1.0, fade_in=Samples(12_000), fade_out=Samples(10_000))
    rain = item("0007 rain", 0.0, 2.9, 2, gain_db=-6.0, fade_in=Samples(72_000), fade_out=Samples(36_000))
    theme = item("0008 theme", 0.25, 2.25)
    raised = tuple((at, level + 7.0) for at, level in DUCKED)
    return Session(
        "after-closing",
        "After Closing",
        to_samples(3.0),
        (
            Lane("MARA", "DIALOGUE", voices, -0.1),
            Lane("EFFECTS", "EFFECTS", (door, bell, glass)),
            Lane("AMBIENCE rain", "AMBIENCE", (rain,), 0.0, DUCKED),
            Lane("MUSIC theme", "MUSIC", (theme,), 0.3, raised),
        ),
        (Marker(Samples(0), "INT. CAFÉ - NIGHT"), Marker(to_samples(1.5), "EXT. STREET - “LATER” & <ON>")),
    )


def write_sounds(session: Session, folder: Path) -> None:
    """A file for each item: noise, not the same in any two, at -26 dBFS."""
    (folder / MEDIA).mkdir(parents=True, exist_ok=True)
    items = [each for lane in session.lanes for each in lane.items]
    for seed, each in enumerate(items):
        noise = np.random.default_rng(seed).standard_normal((each.frames, each.channels)) * 0.05
        sf.write(folder / MEDIA / each.file, noise, session.rate, subtype="FLOAT")


def timeline_of(session: Session) -> Timeline:
    """The session as a timeline of plain clips."""
    tracks = tuple(
        Track(
            lane.name,
            lane.bus,
            tuple(_clip(each) for each in lane.items if not each.muted),
            pan=lane.pan,
            gain=lane.gain,
        )
        for lane in session.lanes
    )
    return Timeline(session.episode, session.length, session.markers, tracks, session.rate)


def mixed(session: Session, folder: Path) -> Audio:
    """What our mixer makes of it: shape (frames, 2)."""

    def open_source(name: str) -> Source:
        return FileSource(folder / MEDIA / name, session.rate)

    blocks = [sum_buses(block) for block in mix(timeline_of(session), open_source)]
    return np.concatenate(blocks, axis=1).T if blocks else np.zeros((0, 2), dtype=np.float32)


def residual_db(got: Audio, wanted: Audio) -> float:
    """The highest sample of their difference, in dBFS; shapes must be the same."""
    assert got.shape == wanted.shape
    return float(20.0 * np.log10(max(1e-12, np.abs(got.astype(np.float64) - wanted).max(initial=0.0))))


def _clip(each: Item) -> Clip:
    return Clip(
        each.name,
        each.file,
        each.start,
        each.length,
        each.offset,
        each.gain_db,
        each.pan,
        each.fade_in,
        each.fade_out,
    )
