"""What Reaper would play of a project, as far as its users have written down: positions, gains, fades, pans, envelopes.

The project is read by `rpp`, a library that knows nothing of us.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rpp
import soundfile as sf
from numpy.typing import NDArray

Sound = NDArray[np.float64]


def play(path: Path, frames: int) -> Sound:
    """The first frames of a project, shape (2, frames)."""
    project = rpp.loads(path.read_text(encoding="utf-8"))
    rate = int(float(_line(project, "SAMPLERATE")[0]))
    assert _numbers(_line(project, "PANLAW"))[0] == 1.0
    total = np.zeros((2, frames))
    depth = 0
    for track in project.findall("TRACK"):
        folder, change = (int(value) for value in _line(track, "ISBUS"))
        if folder == 1:
            assert not track.findall("ITEM")
            assert _numbers(_line(track, "VOLPAN"))[:3] == [1.0, 0.0, 1.0]
        total += _played(track, path.parent, rate, frames)
        depth += change
        assert depth in (0, 1)
    assert depth == 0
    return total


def _played(track: Any, folder: Path, rate: int, frames: int) -> Sound:
    volume, pan, law = _numbers(_line(track, "VOLPAN"))[:3]
    sound = np.zeros((2, frames))
    for item in track.findall("ITEM"):
        _add(sound, item, folder, rate)
    sides = np.array(_pan_law(pan, law))[:, np.newaxis]
    heard: Sound = sound * volume * sides * _envelope(track, rate, frames)
    return heard


def _pan_law(pan: float, law: float) -> tuple[float, float]:
    """A track's pan: sine and cosine at a law of -3.01 dB; at one of 0 dB, unchanged in the middle."""
    if law == 1.0:
        assert pan == 0.0
        return 1.0, 1.0
    assert abs(law - np.sqrt(0.5)) < 1e-12
    angle = (pan + 1.0) * np.pi / 4.0
    return float(np.cos(angle)), float(np.sin(angle))


def _envelope(track: Any, rate: int, frames: int) -> Sound:
    """Straight in amplitude between its points."""
    envelope = track.find("VOLENV2")
    if envelope is None:
        return np.ones(frames)
    points = [_numbers(line[1:]) for line in envelope if isinstance(line, list) and line[0] == "PT"]
    assert all(shape == 0.0 for _, _, shape in points)
    places = np.arange(frames) / rate
    played: Sound = np.interp(places, [at for at, _, _ in points], [gain for _, gain, _ in points])
    return played


@dataclass(frozen=True)
class _Fade:
    shape: float
    length: int


def _add(sound: Sound, item: Any, folder: Path, rate: int) -> None:
    if int(_line(item, "MUTE")[0]):
        return
    start, length, offset = (
        _samples(_numbers(_line(item, name))[0], rate) for name in ("POSITION", "LENGTH", "SOFFS")
    )
    trim, pan, volume = _numbers(_line(item, "VOLPAN"))[:3]
    file = folder / _line(item.find("SOURCE"), "FILE")[0]
    media, found = sf.read(file, dtype="float64", always_2d=True)
    assert found == rate and len(media) >= offset + length, "an item doesn't play beyond its file"
    heard = media[offset : offset + length].T
    heard = np.repeat(heard, 2, axis=0) if len(heard) == 1 else heard
    shape = np.ones(length)
    for name, rising in (("FADEIN", True), ("FADEOUT", False)):
        kind, seconds = _numbers(_line(item, name))[:2]
        fade = _Fade(kind, _samples(seconds, rate))
        if fade.length:
            assert fade.shape == 1.0, "equal power"
            curve = np.sin((np.arange(fade.length) + 0.5) * (0.5 * np.pi / fade.length))
            part = slice(0, fade.length) if rising else slice(length - fade.length, length)
            shape[part] *= curve if rising else curve[::-1]
    # A take's own pan leaves the near side and turns the far one down in a straight line.
    sides = np.array([min(1.0, 1.0 - pan), min(1.0, 1.0 + pan)])[:, np.newaxis]
    end = max(start, min(start + length, sound.shape[1]))
    sound[:, start:end] += (heard * shape * trim * volume * sides)[:, : max(0, end - start)]


def _samples(seconds: float, rate: int) -> int:
    """A place that must be a whole sample."""
    place = round(seconds * rate)
    assert abs(seconds * rate - place) < 1e-6
    return place


def _line(chunk: Any, name: str) -> list[str]:
    return next(line[1:] for line in chunk if isinstance(line, list) and line[0] == name)


def _numbers(values: list[str]) -> list[float]:
    return [float(value) for value in values]
