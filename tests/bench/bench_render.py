"""How long the commands take on the sample show when nothing has changed: python tests/bench/bench_render.py

The first render makes what is missing and isn't measured; the others find everything made. A render that
only has to mix again (another loudness is asked for) is measured in a copy of the folder.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Measure and print."""
    run("render", "--quiet", "-p", str(ROOT))
    print(f"{'radioplay --help':<44} {least('--help', times=5):6.2f} s   goal: under 0.3 s")
    for command in ("check", "status"):
        print(f"{f'radioplay {command}':<44} {least(command, '-p', str(ROOT)):6.2f} s")
    seconds, report = render(ROOT)
    print(f"{'radioplay render, nothing changed':<44} {seconds:6.2f} s   goal: under 15 s{counts(report)}")
    with tempfile.TemporaryDirectory(prefix="bench-render-") as name:
        copy = Path(name) / "show"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".venv*", ".git", "out", "scratch"))
        cast = copy / "cast.toml"
        text, found = re.subn(r"(?m)^loudness = .*$", "loudness = -18.0", cast.read_text(encoding="utf-8"))
        if not found:
            text += "\n[mix]\nloudness = -18.0\n"
        cast.write_text(text, encoding="utf-8")
        seconds, report = render(copy)
        print(f"{'radioplay render, another loudness':<44} {seconds:6.2f} s{counts(report)}")


def render(project: Path) -> tuple[float, dict[str, int]]:
    """How long a render takes, and its report."""
    began = time.perf_counter()
    output = run("render", "--json", "--quiet", "-p", str(project))
    return time.perf_counter() - began, json.loads(output)


def counts(report: dict[str, int]) -> str:
    """What a render spoke, in words."""
    return f"   ({report['length_s']:.0f} s long; spoke {report['spoken']}, reused {report['reused']})"


def least(*arguments: str, times: int = 3) -> float:
    """The quickest of several runs, in seconds: the others waited for something else on the machine."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        run(*arguments)
        found.append(time.perf_counter() - began)
    return min(found)


def run(*arguments: str) -> str:
    """Run a command of radioplay; its standard output."""
    command = [sys.executable, "-m", "radioplay", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout


if __name__ == "__main__":
    main()
