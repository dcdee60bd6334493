"""What it costs to change one voice of the sample show: python tests/bench/bench_recast.py

In a copy of the show: a cold render, one with nothing changed, then another voice for one character. Goal: the
lines spoken are exactly theirs, in their share of the words of a cold render, and 5 s.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
NAME, VOICE = "MARA", "kokoro:af_bella"
MORE_S = 5.0


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench-recast-") as folder:
        show = Path(folder) / "show"
        show.mkdir()
        for part in ("cast.toml", "cover.png", "lines", "sfx"):
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
            copy(ROOT / part, show / part)
        cold_s, cold = render(show)
        told("cold render", cold_s, cold)
        again_s, again = render(show)
        told("nothing changed", again_s, again, f"goal: none spoken, under {MORE_S:g} s")
        run("cast", "set", NAME, VOICE, "-p", str(show))
        recast_s, recast = render(show)
        words = {name: about["words"] for name, about in cold["characters"].items()}
        share = words[NAME] / sum(words.values())
        lines = cold["characters"][NAME]["lines"]
        goal = f"goal: {lines} lines, {share:.0%} of the words, so at most {share * cold_s + MORE_S:.1f} s"
        told(f"{NAME} recast", recast_s, recast, goal)
        print(f"{'recast / cold':<20} {recast_s / cold_s:8.3f}   her share of the words is {share:.3f}")


def told(what: str, seconds: float, report: dict[str, Any], goal: str = "") -> None:
    """Print a line of the table."""
    print(f"{what:<20} {seconds:8.2f} s   spoke {report['spoken']}, reused {report['reused']}   {goal}")


def render(show: Path) -> tuple[float, dict[str, Any]]:
    """How long a render takes, and its report."""
    began = time.perf_counter()
    report: dict[str, Any] = json.loads(run("render", "--json", "--quiet", "-p", str(show)))
    return time.perf_counter() - began, report


def run(*arguments: str) -> str:
    """Run a command of radioplay; its standard output."""
    command = [sys.executable, "-m", "radioplay", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout


if __name__ == "__main__":
    main()
