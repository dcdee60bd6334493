"""Episodes as pictures, and the page that shows how one turned out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from radioplay.page import make_page
from radioplay.picture import PlotError, read_levels, write_rendered
from radioplay.picture.systems import systems

RATE = 48_000


def timeline(seconds: float = 8.0) -> dict[str, Any]:
    line = {
        "name": "1.01", "start": RATE, "length": 2 * RATE, "text": "We're closed.", "treatment": "phone", "move": None,
        "words": [["We're", RATE, RATE + 9600], ["closed", RATE + 12000, 2 * RATE]],
    }  # fmt: skip
    bell = {"name": "door bell", "start": 4 * RATE, "length": RATE, "cue": "door bell", "treatment": None}
    return {
        "episode": "ep", "rate": RATE, "length": round(seconds * RATE), "markers": [{"at": 0, "name": "INT. CAFÉ"}],
        "tracks": [
            {"name": "MARA", "bus": "DIALOGUE", "character": "MARA", "clips": [line], "gain": []},
            {"name": "EFFECTS", "bus": "EFFECTS", "character": None, "clips": [bell],
             "gain": [[0, 0.0], [RATE, -6.0], [2 * RATE, 0.0]]},
        ],
    }  # fmt: skip


REPORT: dict[str, Any] = {
    "title": "After <Closing>", "episode": "ep", "length_s": 8.0, "loudness_lufs": -16.02, "peak_dbtp": -1.31,
    "range_lu": 5.0, "spoken": 1, "reused": 2, "missing": 0, "files": ["out/ep/ep.wav"],
    "characters": {"MARA": {"lines": 1, "words": 2, "seconds": 2.0, "level_lufs": -20.0}},
    "scenes": [{"name": "INT. CAFÉ", "start_s": 0.0, "length_s": 8.0, "lines": 1, "speech_to_bed_lu": None}],
    "lines": [{"name": "1.01", "character": "MARA", "text": "No.", "level_lufs": -22.5, "target_lufs": -20.0}],
    "warnings": [{"severity": "warning", "message": "no <bell>", "hint": None, "file": "lines/ep.fountain", "line": 3}],
}  # fmt: skip


def rendered(folder: Path, seconds: float = 8.0) -> Path:
    place = np.arange(round(seconds * RATE)) / RATE
    tone = 0.1 * np.sin(2 * np.pi * 1000 * place) * (place >= seconds / 2)
    soundfile.write(folder / "ep.wav", np.stack([tone, tone], axis=1), RATE, subtype="PCM_24")
    (folder / "timeline.json").write_text(json.dumps(timeline(seconds)), encoding="utf-8")
    (folder / "report.json").write_text(json.dumps(REPORT), encoding="utf-8")
    return folder


def test_an_episode_is_drawn_with_its_tracks_clips_words_and_scenes(tmp_path: Path) -> None:
    png, svg, page = write_rendered(rendered(tmp_path), "ep", -16.0)
    assert (png.name, svg.name, page.name) == ("plot.png", "plot.svg", "report.html")
    assert png.read_bytes().startswith(b"\x89PNG")
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg.read_text(encoding="utf-8")))
    for shown in (
        "MARA",
        "EFFECTS",
        "1.01 · phone",
        "We're",
        "closed",
        "door bell",
        "INT. CAFÉ",
        "LUFS",
        "0:06",
    ):
        assert shown in words
    assert "<svg" in page.read_text(encoding="utf-8")


def test_the_same_episode_gives_the_same_picture(tmp_path: Path) -> None:
    first = [path.read_bytes() for path in write_rendered(rendered(tmp_path), "ep", -16.0)]
    assert first == [path.read_bytes() for path in write_rendered(tmp_path, "ep", -16.0)]


def test_a_part_is_drawn_into_files_of_its_own(tmp_path: Path) -> None:
    drawn = write_rendered(rendered(tmp_path), "ep", -16.0, start_s=3.0, end_s=6.0)
    assert [path.name for path in drawn] == ["plot.3-6s.png", "plot.3-6s.svg"]
    shown = drawn[1].read_text(encoding="utf-8")
    assert "door bell" in shown and "closed" not in shown


def test_loudness_over_time_is_that_of_the_file(tmp_path: Path) -> None:
    levels = read_levels(rendered(tmp_path) / "ep.wav")
    loud = levels.momentary_lufs[levels.momentary_at() > 4.5]
    assert loud == pytest.approx(-20.0, abs=0.1)  # a sine of amplitude 0.1 in both channels
    assert levels.momentary_lufs[levels.momentary_at() < 3.5].max() < -100


@pytest.mark.parametrize(
    ("seconds", "length_s"), [(8.0, 30.0), (400.0, 30.0), (900.0, 60.0), (3600.0, 300.0)]
)
def test_a_long_episode_is_cut_into_systems_that_fit_a_page(seconds: float, length_s: float) -> None:
    cut = systems(timeline(seconds))
    assert len(cut) <= 16
    assert {round(each.end_s - each.start_s) for each in cut} == {length_s}
    assert (cut[0].start_s, cut[-1].end_s >= seconds) == (0.0, True)
    assert [len(each.tracks) for each in cut] == [2] + [0] * (len(cut) - 1)


def test_what_has_not_been_rendered_is_not_drawn(tmp_path: Path) -> None:
    with pytest.raises(PlotError, match="not been rendered"):
        write_rendered(tmp_path, "ep", -16.0)


def test_nothing_is_drawn_behind_the_end(tmp_path: Path) -> None:
    with pytest.raises(PlotError, match="nothing between"):
        write_rendered(rendered(tmp_path), "ep", -16.0, start_s=60.0)


def test_the_page_tells_everything_and_escapes_it() -> None:
    page = make_page(REPORT)
    assert "After &lt;Closing&gt;" in page and "no &lt;bell&gt;" in page
    assert "-16.0 LUFS" in page and "-1.3 dBTP" in page and "lines/ep.fountain:3" in page
    assert '<span class="off">-22.5</span>' in page  # 2.5 LU from what was wanted
    assert "<svg" not in page
