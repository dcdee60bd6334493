"""How fast a mix is, beside the least it could cost and beside pydub. Run it: python tests/bench/bench_mix.py

Every measurement is a process of its own, so that its peak of memory is its own. Clips are mono takes of 1.5
to 4.5 s and, one in ten, stereo sounds, read from FLAC and WAV files as in a render. The floor is a bare
write: the same length of stereo as a 24-bit WAV by libsndfile, from one block in memory.

"All of it on" is what a show asks for: four voices and their cues in rooms that change by the scene, phones and
doors, people who come and go, two beds, music, the strip for voices and the compressor on their bus.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile as sf
from numpy.typing import NDArray

if TYPE_CHECKING:
    from radioplay.sources import OpenSource
    from radioplay.timeline import Timeline

RATE = 48_000
SHAPES = ((10, 200), (10, 2000), (60, 200), (60, 2000))
DIFFERENT = 60  # sounds on disk of each kind; a clip takes one of them
PLACES = 12  # impulse responses on disk, from 0.3 to 1.4 s
CUES = 80  # different words of cues
SCENE_S = 180
ASIDE_S = 60.0  # pydub is timed for about this long and then extrapolated


HEAD = (
    f"{'':>6} {'':>6} | {'bare write':>16} | {'mix to WAV':>25} | {'master':>17} | {'pydub overlay':>20}\n"
    f"{'min':>6} {'clips':>6} | {'s':>8} {'MB':>7} | {'s':>8} {'MB':>7} {'x write':>8} |"
    f" {'s':>8} {'x write':>8} |"
    f" {'s':>8} {'x mix':>11}"
)


def main() -> None:
    """Measure everything and print one table."""
    with tempfile.TemporaryDirectory(prefix="bench-mix-") as name:
        folder = Path(name)
        write_sounds(folder)
        print(HEAD)
        for minutes, clips in SHAPES:
            print(row(folder, minutes, clips), flush=True)
        print(FULL_HEAD)
        print(full_row(folder, 60, 2000), flush=True)
        print("master: gain, limiter, meters and the WAV written, to -16 LUFS and -1.5 dBTP, after the mix.")
        print("pydub: * is extrapolated from its first overlays. It holds all in memory, in 16 bits.")


def row(folder: Path, minutes: int, clips: int) -> str:
    """One line of the table."""
    writes, mixes = [], []
    for _ in range(3):  # in turn, so that what else the machine does falls on both
        writes.append(run("write", folder, minutes, clips))
        mixes.append(run("mix", folder, minutes, clips))
    write, mix = least(writes), least(mixes)
    master = run("master", folder, minutes, clips)
    pydub = run("pydub", folder, minutes, clips)
    guess = " " if pydub["done"] == clips else "*"
    return (
        f"{minutes:>6} {clips:>6} | {write['s']:>8.2f} {write['mb']:>7.0f} | "
        f"{mix['s']:>8.2f} {mix['mb']:>7.0f} {mix['s'] / write['s']:>8.2f} | "
        f"{master['s']:>8.2f} {master['s'] / write['s']:>8.2f} | "
        f"{pydub['s']:>8.0f}{guess}{pydub['s'] / mix['s']:>10.0f}"
    )


FULL_HEAD = (
    f"{'':>6} {'':>6} | {'all of it on':>41}\n"
    f"{'min':>6} {'clips':>6} | {'s':>8} {'MB':>7} {'x write':>8} {'% of real time':>15}"
)


def full_row(folder: Path, minutes: int, clips: int) -> str:
    """The line of the table for everything at once."""
    writes, mixes = [], []
    for _ in range(2):
        writes.append(run("write", folder, minutes, clips))
        mixes.append(run("full", folder, minutes, clips))
    write, full = least(writes), least(mixes)
    return (
        f"{minutes:>6} {clips:>6} | {full['s']:>8.2f} {full['mb']:>7.0f} {full['s'] / write['s']:>8.2f} "
        f"{100.0 * full['s'] / (60.0 * minutes):>15.2f}"
    )


def least(results: list[dict[str, float]]) -> dict[str, float]:
    """The quickest of several runs: the others waited for something else on the machine."""
    return min(results, key=lambda result: result["s"])


def run(what: str, folder: Path, minutes: int, clips: int) -> dict[str, float]:
    """One measurement, in a process of its own."""
    command = [sys.executable, __file__, what, str(folder), str(minutes), str(clips)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def write_sounds(folder: Path) -> None:
    """Takes in mono FLAC, 24-bit, and sounds in stereo float WAV, of speech-like bursts."""
    rng = np.random.default_rng(1)
    for index in range(DIFFERENT):
        for channels, suffix, subtype in ((1, "flac", "PCM_24"), (2, "wav", "FLOAT")):
            frames = int(rng.uniform(1.5, 4.5) * RATE)
            swell = np.abs(np.sin(np.arange(frames) * (2.0 * np.pi * 3.0 / RATE)))[:, np.newaxis]
            sound = np.cumsum(rng.standard_normal((frames, channels)), axis=0)
            sound = np.diff(sound, axis=0, prepend=0.0) * 0.05 * swell
            sf.write(folder / f"{index}.{suffix}", sound, RATE, subtype=subtype)
    for index in range(PLACES):
        frames = int((0.3 + 0.1 * index) * RATE)
        fading = np.geomspace(0.02, 0.00002, frames)[:, np.newaxis]
        sf.write(
            folder / f"room{index}.wav", rng.standard_normal((frames, 2)) * fading, RATE, subtype="FLOAT"
        )


def measure(what: str, folder: Path, minutes: int, clips: int) -> dict[str, float]:
    """In the process of its own: seconds and megabytes."""
    work = {
        "write": bare_write,
        "mix": mix_to_wav,
        "full": full_to_wav,
        "master": master,
        "pydub": pydub_overlay,
    }[what]
    seconds, done = work(folder, minutes * 60 * RATE, clips)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return {"s": seconds, "mb": peak, "done": done}


def places(frames: int, clips: int) -> list[tuple[str, int, int]]:
    """(file, start, length) of every clip."""
    rng = np.random.default_rng(2)
    found = []
    for index in range(clips):
        length = int(rng.uniform(1.5, 4.5) * RATE)
        name = f"{rng.integers(DIFFERENT)}.{'wav' if index % 10 == 0 else 'flac'}"
        found.append((name, int(rng.integers(0, frames - length)), length))
    return found


def mixed(folder: Path, frames: int, clips: int) -> Iterator[NDArray[np.float32]]:
    """Blocks of a mix with a bed under all of it, ducked now and then."""
    from radioplay.mix import mix, sum_buses

    timeline, open_source = plain_timeline(folder, frames, clips)
    return (sum_buses(block) for block in mix(timeline, open_source))


def plain_timeline(folder: Path, frames: int, clips: int) -> tuple[Timeline, OpenSource]:
    """Clips, and a bed under all of it, ducked now and then."""
    from radioplay.audio import FileSource
    from radioplay.timeline import Clip, Timeline, Track
    from radioplay.units import Samples

    spots = [
        Clip(
            f"{index}",
            name,
            Samples(start),
            Samples(length),
            gain_db=-3.0,
            pan=0.2,
            fade_out=Samples(480),
            cue=f"cue {index % CUES}" if index % 2 == 0 else None,
        )
        for index, (name, start, length) in enumerate(places(frames, clips))
    ]
    bed = Clip("bed", "0.wav", Samples(0), Samples(frames), gain_db=-20.0, loop=(Samples(0), Samples(70_000)))
    duck = tuple(
        (Samples(at + move), level)
        for at in range(0, frames, 10 * RATE)
        for move, level in ((0, 0.0), (12_000, -6.0), (200_000, -6.0), (230_000, 0.0))
    )
    speech = Track("speech", "DIALOGUE", tuple(spots[1::2]), pan=-0.1)
    effects = Track("effects", "EFFECTS", tuple(spots[::2]))
    timeline = Timeline(
        "bench", Samples(frames), tracks=(speech, effects, Track("bed", "AMBIENCE", (bed,), gain=duck))
    )
    return timeline, lambda name: FileSource(folder / name, RATE)


def bare_write(folder: Path, frames: int, _: int) -> tuple[float, int]:
    block = np.random.default_rng(3).uniform(-0.5, 0.5, (RATE, 2)).astype(np.float32)
    began = time.perf_counter()
    with sf.SoundFile(folder / "bare.wav", "w", RATE, 2, "PCM_24") as file:
        for _second in range(frames // RATE):
            file.write(block)
    return time.perf_counter() - began, 0


def mix_to_wav(folder: Path, frames: int, clips: int) -> tuple[float, int]:
    import radioplay.mix
    from radioplay.audio import write_wav

    assert radioplay.mix  # imported before the clock starts
    began = time.perf_counter()
    write_wav(folder / "mix.wav", mixed(folder, frames, clips), frames)
    return time.perf_counter() - began, clips


def full_to_wav(folder: Path, frames: int, clips: int) -> tuple[float, int]:
    import radioplay.mix
    from radioplay.audio import write_wav

    assert radioplay.mix  # imported before the clock starts
    began = time.perf_counter()
    write_wav(folder / "mix.wav", everything(folder, frames, clips), frames)
    return time.perf_counter() - began, clips


def everything(folder: Path, frames: int, clips: int) -> Iterator[NDArray[np.float32]]:
    """Blocks of a mix with all of it on."""
    from radioplay.cast import MixSettings
    from radioplay.effects import strip_of
    from radioplay.mix import mix, sum_buses

    timeline, open_source = full_timeline(folder, frames, clips)
    return (sum_buses(block) for block in mix(timeline, open_source, strip=strip_of(MixSettings())))


def full_timeline(folder: Path, frames: int, clips: int) -> tuple[Timeline, OpenSource]:
    """All of it: in every scene each voice has its place, and the cues have one."""
    from radioplay.audio import FileSource
    from radioplay.effects import TREATMENTS
    from radioplay.timeline import Clip, Move, Response, Timeline, Track
    from radioplay.units import Samples

    rooms = [Response(f"place {index}", (5.0, 4.0, 3.0), (0.1,) * 7, 1.0 + index) for index in range(PLACES)]
    files = {room.name: f"room{index}.wav" for index, room in enumerate(rooms)}
    tracks: list[list[Clip]] = [[] for _ in range(5)]
    treatments = sorted(TREATMENTS)
    for index, (name, start, length) in enumerate(places(frames, clips)):
        who, scene = index % 5, start // (SCENE_S * RATE)
        tracks[who].append(
            Clip(
                str(index),
                name,
                Samples(start),
                Samples(length),
                gain_db=-3.0,
                fade_out=Samples(480),
                treatment=treatments[index % len(treatments)] if index % 4 == 0 else "",
                room=rooms[(scene + min(who, 3)) % PLACES] if index % 8 else None,
                move=Move(-12.0, 0.0, -0.5, 0.3) if index % 10 == 3 else None,
                cue=f"cue {index % CUES}" if who == 4 else None,
            )
        )
    duck = tuple(
        (Samples(at + move), level)
        for at in range(0, frames, 10 * RATE)
        for move, level in ((0, 0.0), (12_000, -6.0), (200_000, -6.0), (230_000, 0.0))
    )
    beds = [
        Track(
            name,
            "MUSIC" if name == "music" else "AMBIENCE",
            (
                Clip(
                    name,
                    f"{index}.wav",
                    Samples(0),
                    Samples(frames),
                    gain_db=-20.0,
                    loop=(Samples(0), Samples(70_000)),
                ),
            ),
            gain=duck,
        )
        for index, name in enumerate(("rain", "crowd", "music"))
    ]
    voices = [
        Track(
            f"track {who}",
            "EFFECTS" if who == 4 else "DIALOGUE",
            tuple(found),
            None if who == 4 else f"voice {who}",
            pan=(who - 2) / 4.0,
        )
        for who, found in enumerate(tracks)
    ]
    timeline = Timeline("bench", Samples(frames), tracks=(*voices, *beds))

    def open_source(name: str) -> FileSource:
        return FileSource(folder / files.get(name, name), RATE)

    return timeline, open_source


def master(folder: Path, frames: int, clips: int) -> tuple[float, int]:
    from radioplay.audio import write_wav
    from radioplay.master import write_master
    from radioplay.mixdown import write_mixdown

    raw = folder / "mix.f32"
    mixdown = write_mixdown(raw, mixed(folder, frames, clips))
    began = time.perf_counter()
    write_master(mixdown, lambda blocks: write_wav(folder / "master.wav", blocks, frames), -16.0, -1.5)
    seconds = time.perf_counter() - began
    raw.unlink()
    return seconds, clips


def pydub_overlay(folder: Path, frames: int, clips: int) -> tuple[float, int]:
    from pydub import AudioSegment

    sounds = {}
    todo = places(frames, clips)
    for name in {name for name, _, _ in todo}:
        samples, _ = sf.read(folder / name, dtype="int16", always_2d=True)
        sounds[name] = AudioSegment(
            samples.tobytes(), frame_rate=RATE, sample_width=2, channels=samples.shape[1]
        )
        sounds[name] = sounds[name].set_channels(2)
    episode = AudioSegment.silent(frames * 1000 // RATE, RATE).set_channels(2)
    began = time.perf_counter()
    done = 0
    for name, start, length in todo:
        clip = sounds[name][: length * 1000 // RATE] - 3.0
        episode = episode.overlay(clip, position=start * 1000 // RATE)
        done += 1
        if time.perf_counter() - began > ASIDE_S / 6:
            break
    return (time.perf_counter() - began) * clips / done, done


if __name__ == "__main__":
    if len(sys.argv) == 5:
        print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
    else:
        main()
