"""What stems cost beside the mix alone, at an hour: python -m tests.bench.bench_stems

The mix alone is what a render does first, as bench_mix.py has it: every clip read from its file, treated and mixed,
the buses added up, and the sum written as a 24-bit WAV. It has no master. Stems are the same mix with what
makes them sum to the master: the limiter's curve, worked out once more, each of them written as a file as long as
the episode, and its loudness measured. Every measurement is a process of its own, so that its peak of memory is its
own; they take turns, and the quickest of each counts.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.bench_mix import RATE, full_timeline, plain_timeline, write_sounds

ROOT = Path(__file__).parents[2]
MINUTES, CLIPS, TURNS = 60, 2000, 2
SHAPES = {"plain": "clips and a bed", "full": "all of it on"}
WAYS = {
    "bus": "stems by bus",
    "character": "by character",
    "all": "by character and cue, M&E, dry",
    "float": "by bus, float",
}


def main() -> None:
    """Measure everything and print one table."""
    with tempfile.TemporaryDirectory(prefix="bench-stems-") as name:
        folder = Path(name)
        write_sounds(folder)
        print(f"{MINUTES} min, {CLIPS} clips{'':<31} {'files':>5} {'s':>7} {'x mix':>6} {'MB':>6}")
        for shape, told in SHAPES.items():
            found: dict[str, list[dict[str, float]]] = {"mix": [], **{way: [] for way in WAYS}}
            for _ in range(TURNS):
                for way, runs in found.items():
                    runs.append(run(shape, way, folder))
            alone = min(run["s"] for run in found["mix"])
            for way, runs in found.items():
                least = min(runs, key=lambda each: each["s"])
                line = f"{told}: {WAYS.get(way, 'the mix alone')}"
                print(
                    f"{line:<48} {least['files']:>5.0f} {least['s']:>7.1f} {least['s'] / alone:>6.2f} "
                    f"{max(each['mb'] for each in runs):>6.0f}",
                    flush=True,
                )


def run(shape: str, way: str, folder: Path) -> dict[str, float]:
    """One measurement, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bench_stems", shape, way, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return dict(json.loads(done.stdout))


def measure(shape: str, way: str, folder: Path) -> dict[str, float]:
    """In the process of its own: seconds, megabytes, files."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        work = mix_alone if way == "mix" else stems
        seconds, files = work(shape, way, folder, Path(name))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return {"s": seconds, "mb": peak, "files": files}


def mix_alone(shape: str, _way: str, folder: Path, out: Path) -> tuple[float, int]:
    from radioplay.audio import write_wav
    from radioplay.cast import MixSettings
    from radioplay.effects import Strip, strip_of
    from radioplay.mix import mix, sum_buses

    timeline, open_source = (full_timeline if shape == "full" else plain_timeline)(folder, FRAMES, CLIPS)
    strip = strip_of(MixSettings()) if shape == "full" else Strip()
    began = time.perf_counter()
    blocks = (sum_buses(block) for block in mix(timeline, open_source, strip=strip))
    write_wav(out / "mix.wav", blocks, timeline.length)
    return time.perf_counter() - began, 1


def stems(shape: str, way: str, folder: Path, out: Path) -> tuple[float, int]:
    from radioplay.audio import About
    from radioplay.cast import MixSettings
    from radioplay.effects import Strip, strip_of
    from radioplay.master import Finish
    from radioplay.mix import mix_apart
    from radioplay.stems import Request
    from radioplay.stems.plan import plan_stems
    from radioplay.stems.sweep import write_sweep

    timeline, open_source = (full_timeline if shape == "full" else plain_timeline)(folder, FRAMES, CLIPS)
    strip = strip_of(MixSettings()) if shape == "full" else Strip()
    request = {
        "bus": Request(),
        "character": Request(("character",)),
        "all": Request(("character", "cue"), dry=True, m_and_e=True),
        "float": Request(subtype="FLOAT"),
    }[way]
    began = time.perf_counter()
    planned, grouping = plan_stems(timeline, request)
    files = [(stem, out / stem.file(number, len(planned))) for number, stem in enumerate(planned)]
    mixed = mix_apart(timeline, open_source, strip, grouping)
    write_sweep(mixed, timeline.length, Finish(GAIN_DB), files, request.subtype, About())
    return time.perf_counter() - began, len(files)


FRAMES = MINUTES * 60 * RATE
GAIN_DB = 6.0  # with which the limiter has to work now and then, as in a render


if __name__ == "__main__":
    if len(sys.argv) == 4:
        print(json.dumps(measure(sys.argv[1], sys.argv[2], Path(sys.argv[3]))))
    else:
        main()
