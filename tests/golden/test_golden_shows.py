"""Small shows and the timelines they become. Renew with `pytest --renew`; read the change in review."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from radioplay.options import Options
from radioplay.project import read_project
from radioplay.rendering import render_episode

SHOWS = Path(__file__).parent / "shows"
NAMES = sorted(path.name for path in SHOWS.iterdir() if path.is_dir())


def outline(timeline: dict[str, Any]) -> str:
    """A timeline in seconds and tenths of dB, one line a clip: what a person would compare."""
    rate = timeline["rate"]

    def at(samples: int) -> str:
        return f"{samples / rate:.3f}"

    lines = [f"length {at(timeline['length'])}"]
    lines += [f"{at(marker['at'])} {marker['name']}" for marker in timeline["markers"]]
    for track in timeline["tracks"]:
        lines.append(f"\n[{track['name']}] {track['bus']} pan {track['pan']}")
        for clip in sorted(track["clips"], key=lambda c: c["start"]):
            source = "take" if clip["source"].startswith("blake2b:") else clip["source"]
            extra = [f"{key} {clip[key]}" for key in ("pan", "treatment") if clip[key]]
            extra += [f"{key} {at(clip[key])}" for key in ("fade_in", "fade_out") if clip[key]]
            words = clip.get("text") or clip["cue"]
            lines.append(
                f"{at(clip['start'])} +{at(clip['length'])} {clip['name']} ({source}) "
                f"{clip['gain_db']:.1f} dB {' '.join(extra)} | {words}"
            )
        lines += [f"  gain {at(place)} {db:.1f}" for place, db in track["gain"]]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_show_is_laid_as_it_was(name: str, renew: bool, tmp_path: Path) -> None:
    folder = tmp_path / name
    shutil.copytree(SHOWS / name, folder)
    project, problems = read_project(folder)
    assert not problems
    made, problems = render_episode(project, project.episodes[0], Options(("wav",)))
    assert made and not problems
    found = outline(json.loads((project.out(name) / "timeline.json").read_text(encoding="utf-8")))
    golden = SHOWS / f"{name}.txt"
    if renew:
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_there_are_golden_shows() -> None:
    assert "lamp" in NAMES
