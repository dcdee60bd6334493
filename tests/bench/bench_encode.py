"""How fast formats are written, beside ffmpeg and side by side. Run it: python tests/bench/bench_encode.py [MINUTES]

The sound is synthetic drama: voiced bursts over a bed of noise, chords, a bang now and then; ten minutes of it
unless said otherwise. Ours and ffmpeg's own encoder take turns over the same WAV, and the quickest turn of each
counts; its seconds of processor time stand beside it, which tell more on a machine that is busy. ffmpeg is the one
of the package imageio-ffmpeg, at the quality that we ask of LAME, and once more at its own.

Side by side gains only what cores are free: two bare loops at once against one tell how many that was.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import soundfile as sf
from numpy.typing import NDArray

from radioplay.ahead import share
from radioplay.audio import planar
from radioplay.deliver.encode import FORMATS, decoded_peak_dbtp, encode, encode_blocks
from radioplay.deliver.tags import Chapter, Tags
from radioplay.units import RATE, Samples

MINUTES = 10.0
TURNS = 3
Cost = tuple[float, float]
"""Seconds on the clock, and of the processor, that of children included."""


def main() -> None:
    """Measure everything and print it."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES
    with tempfile.TemporaryDirectory(prefix="bench-encode-") as name:
        folder = Path(name)
        master = folder / "master.wav"
        frames = write_drama(master, minutes)
        print(f"{minutes:g} minutes of synthetic drama, stereo, 192 kb/s; seconds (of the processor)")
        ours, same, usual = take_turns(
            lambda: encode(master, folder / "ours.mp3", tags(frames)),
            partial(by_ffmpeg, master, folder / "theirs.mp3", "-compression_level", "4"),
            partial(by_ffmpeg, master, folder / "usual.mp3"),
        )
        print(f"MP3, ours, with 20 chapters    {told(ours)}")
        print(f"MP3, ffmpeg at our quality     {told(same)}   ours is {beside(ours, same)}")
        print(f"MP3, ffmpeg at its usual one   {told(usual)}   ours is {beside(ours, usual)}")
        for suffix in FORMATS:
            target = folder / f"one.{suffix}"
            written, checked = take_turns(
                partial(encode, master, target, tags(frames)), partial(decoded_peak_dbtp, target), turns=1
            )
            print(f"{suffix:<5} written {told(written)}, decoded and its peak measured {told(checked)}")
        formats = [suffix for suffix in FORMATS if suffix != "m4b"]
        in_turn, at_once = take_turns(
            partial(one_by_one, master, folder, formats),
            partial(side_by_side, master, folder, formats),
            turns=2,
        )
        print(f"{', '.join(formats)}, one after the other {told(in_turn)}")
        print(f"the same, side by side {told(at_once)}   {beside(at_once, in_turn)}")
        one, two = take_turns(lambda: loops(1), lambda: loops(2), turns=2)
        print(
            f"cores that were free: {2.0 * one[0] / two[0]:.1f} (two loops took {two[0] / one[0]:.2f} times one)"
        )


def write_drama(path: Path, minutes: float) -> int:
    """A sound on disk; how many samples it has."""
    rng = np.random.default_rng(5)
    with sf.SoundFile(path, "w", RATE, 2, "PCM_24") as file:
        for second in range(round(60 * minutes)):
            file.write(_second(second, rng))
    return round(60 * minutes) * RATE


def _second(second: int, rng: np.random.Generator) -> NDArray[np.float32]:
    at = second + np.arange(RATE) / RATE
    pitch = 110.0 + 70.0 * (second // 4 % 3)
    voice = sum(np.sin(2.0 * np.pi * pitch * n * at + n * n) / n for n in range(1, 30))
    voice = 0.12 * voice * np.maximum(0.0, np.sin(2.0 * np.pi * 2.3 * at)) * (second % 7 < 5)
    chord = sum(np.sin(2.0 * np.pi * f * at) for f in (220.0, 277.2, 329.6)) * 0.02 * (second % 60 < 20)
    bed = 0.01 * rng.standard_normal((2, RATE))
    bang = 0.5 * rng.standard_normal(RATE) * np.exp(-at % 1.0 * 12.0) * (second % 46 == 0)
    return np.clip(np.stack([voice + chord, 0.8 * voice + chord]) + bed + bang, -1.0, 1.0).T.astype(
        np.float32
    )


def tags(frames: int) -> Tags:
    """Twenty chapters."""
    edges = [frames * number // 20 for number in range(21)]
    chapters = [Chapter(Samples(edges[n]), Samples(edges[n + 1]), f"Chapter {n + 1}") for n in range(20)]
    return Tags("The bench", "Nobody", "Benches", 1, chapters=tuple(chapters))


def by_ffmpeg(master: Path, target: Path, *more: str) -> None:
    """Encode with ffmpeg's own LAME."""
    words = ["-y", "-v", "error", "-i", str(master), "-c:a", "libmp3lame", "-b:a", "192k", *more, str(target)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *words], check=True)


def one_by_one(master: Path, folder: Path, formats: list[str]) -> None:
    """Every format from the same file, one after the other."""
    for suffix in formats:
        encode(master, folder / f"turn.{suffix}", Tags())


def side_by_side(master: Path, folder: Path, formats: list[str]) -> None:
    """Every format from the same blocks, as a render does."""
    with sf.SoundFile(master) as file:
        frames = file.frames

        def write(suffix: str, blocks: Iterator[NDArray[np.float32]]) -> None:
            encode_blocks(blocks, frames, 2, folder / f"side.{suffix}", Tags())

        blocks = (planar(block) for block in file.blocks(1 << 16, dtype="float32"))
        share(blocks, [partial(write, suffix) for suffix in formats])


def loops(count: int) -> None:
    """Processes that do nothing but count."""
    command = [sys.executable, "-c", "for _ in range(20_000_000): pass"]
    running = [subprocess.Popen(command) for _ in range(count)]
    for each in running:
        each.wait()


def take_turns(*works: Callable[[], object], turns: int = TURNS) -> list[Cost]:
    """The quickest turn of each."""
    costs: list[list[Cost]] = [[] for _ in works]
    for _ in range(turns):
        for work, mine in zip(works, costs, strict=True):
            begun, spent = time.perf_counter(), sum(os.times()[:4])
            work()
            mine.append((time.perf_counter() - begun, sum(os.times()[:4]) - spent))
    return [min(mine) for mine in costs]


def told(cost: Cost) -> str:
    """Seconds, and in brackets those of the processor."""
    return f"{cost[0]:6.2f} s ({cost[1]:6.2f})"


def beside(cost: Cost, other: Cost) -> str:
    """A cost as a part of another."""
    return f"{cost[0] / other[0]:.2f} of it ({cost[1] / other[1]:.2f})"


if __name__ == "__main__":
    main()
