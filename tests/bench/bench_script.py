"""How long a script takes to parse: a feature-length one, and one of 10 MB.

Run with `python tests/bench/bench_script.py`. It prints; it judges nothing.
"""

from __future__ import annotations

import sys
import time

from radioplay.script import parse_script, print_script

SCENE = """INT. HARBOUR OFFICE - NIGHT #{number}#

AMBIENCE: rain on a tin roof (-6 dB, fade in 2s)

The harbour master counts the same coins twice. The lamp gutters and nobody looks up.

HARBOUR MASTER (O.S.)
(wearily)
You are late, and the tide is later. I had the kettle on at six, and at seven I took it off again.
(beat)
Sit down, then.

SOUND: chair scrapes (left, -3 dB)

ILSE
It was the *ferry*. It ran aground on the bar [[SOUND: foghorn (far)]] and we waited for water
like everyone else. (whispering) He isn't here, is he?

THE PILOT ^
I can hear you, you know.

"""


def script_of(size: int) -> str:
    """A script of about `size` characters."""
    scenes: list[str] = []
    written = 0
    while written < size:
        scenes.append(SCENE.format(number=len(scenes) + 1))
        written += len(scenes[-1])
    return "".join(scenes)


def bench_script(sizes: tuple[int, ...] = (150_000, 1_500_000, 10_000_000)) -> None:
    """Print the best of three for each size, in seconds of the processor and per megabyte."""
    for size in sizes:
        text = script_of(size)
        times: list[float] = []
        for _ in range(3 if size < 2_000_000 else 1):
            start = time.process_time()
            script, _ = parse_script(text, "lines/bench.fountain")
            times.append(time.process_time() - start)
        start = time.perf_counter()
        same = print_script(script) == text
        printed = time.perf_counter() - start
        rate = min(times) / len(text) * 1e6
        sys.stdout.write(
            f"{len(text) / 1000:9.0f} kB: parsed in {min(times):6.3f} s ({rate:.2f} s/MB), "
            f"printed {'the same' if same else 'WRONG'} in {printed:.3f} s\n"
        )


if __name__ == "__main__":
    bench_script()
