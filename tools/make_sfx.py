"""Make the three recorded sounds of the sample show again: `python tools/make_sfx.py [FOLDER]`.

They stand in `sfx/` as files, as a writer's own recordings would, and are richer than the presets they are
built from: layered, driven a little, and set in a small hard room.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from radioplay import foley
from radioplay.foley.toolbox import add, band, frames, level, room, seeded, silence
from radioplay.units import RATE

Sound = NDArray[np.float64]


def mono(block: Sound) -> Sound:
    """The mean of the channels: shape (frames, channels) to (frames,)."""
    mean: Sound = block.mean(axis=1)
    return mean


def layer(name: str, seed: int = 0, **parameters: float) -> Sound:
    """A preset as a mono layer with its loudest sample at 1."""
    return level(mono(foley.make(name, seed=seed, parameters=parameters).astype(np.float64)))


def door_bell() -> Sound:
    """A brass bell, a smaller one beside it on the spring, the latch just before, the café around them."""
    out = silence(2.9)
    add(out, layer("door-open", seed=4, creak=0.0), 0.0, 0.16)
    add(out, layer("door-bell", seed=2, f0_hz=1960.0, ring_s=2.1, strikes=7), 0.14, 0.8)
    add(out, layer("door-bell", seed=5, f0_hz=2710.0, ring_s=1.3, strikes=5), 0.19, 0.3)
    return mono(in_room("door-bell", out, 0.5, 0.16, 2.9))


def register_click() -> Sound:
    """Two keys and the total key, then catch, bell, drawer and coins."""
    out = silence(2.6)
    add(out, layer("register-keys", seed=3, count=3, pace_hz=4.6), 0.0, 0.5)
    add(out, layer("register-drawer", seed=1, coins=0.7, slide_s=0.36), 0.78, 0.9)
    add(out, layer("register-drawer", seed=8, bell_hz=2480.0, coins=0.0, slide_s=0.36), 0.783, 0.22)
    return mono(in_room("register-click", out, 0.4, 0.14, 2.6))


def gunshot() -> Sound:
    """Two shots as one, the second darker and a hair later, in a room of nine metres by seven; in stereo."""
    out = silence(1.9)
    add(out, layer("gunshot", seed=2, tail_s=0.25))
    add(out, band(layer("gunshot", seed=7, body_hz=110.0, tail_s=0.3), None, 2500, 1), 0.003, 0.55)
    return in_room("gunshot", np.tanh(1.5 * out), 0.85, 0.35, 1.95)


def in_room(name: str, dry: Sound, t60_s: float, wet: float, seconds: float) -> Sound:
    """A sound with a room around it, cut to `seconds` with a fade; shape (frames, 2)."""
    out = room(seeded(name, 1), dry, t60_s, wet, 4500, 5)[: frames(seconds)]
    fade = min(len(out), frames(0.3))
    out[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade))[:, None] ** 2
    return out


SOUNDS: Mapping[str, tuple[Callable[[], Sound], float]] = {
    "door-bell": (door_bell, 0.6),
    "register-click": (register_click, 0.65),
    "gunshot": (gunshot, 0.89),
}
"""File name without suffix → how it is made, and the level of its loudest sample."""


def make(name: str) -> Sound:
    """One of `SOUNDS` at its level, shape (frames,) or (frames, 2)."""
    maker, peak = SOUNDS[name]
    return level(maker(), peak)


def write_all(folder: Path) -> None:
    """Write every sound as a 24-bit WAV at 48 kHz."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        soundfile.write(folder / f"{name}.wav", make(name), RATE, subtype="PCM_24")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "sfx")
