"""How fast Kokoro speaks here, beside kokoro-onnx used plainly: python tests/bench/bench_speaking.py

The same lines, the same published weights, the same voice, one after the other in the same run: first
kokoro-onnx as its documentation has it (one call a line, its own threads), then this engine as a render uses it
(two workers). Goal: at most 0.8 of its time on two cores.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from radioplay.engines.crew import Crews
from radioplay.engines.protocol import Request
from radioplay.engines.registry import engine
from radioplay.voices import pack_folder

VOICE = "af_heart"
WORKERS = 2
ROUNDS = 2
LINES = (
    "We're closed. But since you're here, and since it's raining, sit down and have a coffee.",
    "Nobody move! Put the money in a bag, and nobody will get hurt.",
    "I was on the telephone. I heard all of it.",
    "Forty years she tuned pianos. Now she tunes the furniture.",
    "Is somebody going to shoot? I should like to put down my cup.",
    "What kind of robber asks if it's all right?",
    "He heard everything. The drawer. The money. The gun.",
    "From the street. The bell rang, and he came in with wet boots.",
)


def main() -> None:
    """Measure and print."""
    with Crews(WORKERS) as crews:
        compare(plainly(), as_rendered(crews, WORKERS), as_rendered(crews, 1))


def compare(theirs: Callable[[], float], ours: Callable[[], float], alone: Callable[[], float]) -> None:
    """Time all three, and print."""
    for work in (theirs, ours):  # both load and warm up before anything is timed
        work()
    best = [min(timed(work) for _ in range(ROUNDS)) for work in (theirs, ours, alone)]
    names = ("kokoro-onnx, plainly", "radioplay, two workers", "radioplay, one worker")
    for name, (seconds, spoken) in zip(names, best, strict=True):
        print(
            f"{name:<24} {seconds:6.2f} s for {spoken:5.1f} s of speech: realtime factor {seconds / spoken:.3f}"
        )
    factors = [seconds / spoken for seconds, spoken in best]
    print(f"{'ratio':<24} {factors[1] / factors[0]:6.2f}     goal: at most 0.8")
    print(f"{'two workers over one':<24} {best[2][0] / best[1][0]:6.2f}     goal: at least 1.7")


def timed(work: Callable[[], float]) -> tuple[float, float]:
    """Seconds it took, and seconds of speech it made."""
    start = time.perf_counter()
    spoken = work()
    return time.perf_counter() - start, spoken


def as_rendered(crews: Crews, workers: int) -> Callable[[], float]:
    """All lines by this engine, in its own process, as `takes.record` asks for them."""

    def say(line: str) -> int:
        return len(crews.speak(engine("kokoro"), Request(line, VOICE)).samples)

    def work() -> float:
        with ThreadPoolExecutor(workers) as pool:
            return sum(pool.map(say, LINES)) / 24_000

    return work


def plainly() -> Callable[[], float]:
    """All lines by kokoro-onnx, from the same files."""
    from kokoro_onnx import Kokoro

    folder = pack_folder("kokoro")
    with tempfile.TemporaryDirectory() as scratch:
        voices = Path(scratch, "voices.npz")
        style = np.fromfile(folder / "voices" / f"{VOICE}.bin", np.float32).reshape(-1, 1, 256)
        np.savez(voices, af_heart=style)
        kokoro = Kokoro(str(folder / "kokoro-v1.0.int8.onnx"), str(voices))

    def work() -> float:
        return sum(len(kokoro.create(line, voice=VOICE, lang="en-us")[0]) for line in LINES) / 24_000

    return work


if __name__ == "__main__":
    main()
