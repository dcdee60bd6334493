"""Draw a `timeline.json` as SVG: tracks with their clips, automation, scenes and time.

    python tools/draw_timeline.py out/after-closing/timeline.json docs/timeline.svg [FROM TO]

FROM and TO are seconds.
"""

from __future__ import annotations

import json
import sys
from html import escape
from pathlib import Path
from typing import Any

WIDTH, ROW, LABEL, TOP = 1200, 26, 132, 46
COLOURS = {"DIALOGUE": "#3b6ea5", "EFFECTS": "#c1632f", "AMBIENCE": "#5d8a4a", "MUSIC": "#7d5a96"}


class Drawing:
    """The SVG of one stretch of a timeline."""

    def __init__(self, timeline: dict[str, Any], start_s: float, end_s: float) -> None:
        self.rate, self.markers = timeline["rate"], timeline["markers"]
        self.start_s, self.end_s = start_s, min(end_s, timeline["length"] / timeline["rate"])
        self.tracks = [track for track in timeline["tracks"] if any(map(self.heard, track["clips"]))]
        self.height = TOP + ROW * len(self.tracks) + 12
        self.parts: list[str] = []

    def x(self, sample: int) -> float:
        """Where a sample is, across the picture."""
        share = (sample / self.rate - self.start_s) / (self.end_s - self.start_s)
        return float(round(LABEL + min(1.0, max(0.0, share)) * (WIDTH - LABEL - 8), 1))

    def text(self, x: float, y: float, words: str, size: int, fill: str = "#333", extra: str = "") -> None:
        tag = f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" {extra}>'
        self.parts.append(f"{tag}{escape(words)}</text>")

    def seen(self, start: int, end: int) -> bool:
        return bool(end > self.start_s * self.rate and start < self.end_s * self.rate)

    def heard(self, clip: dict[str, Any]) -> bool:
        return self.seen(clip["start"], clip["start"] + clip["length"])

    def draw(self) -> str:
        """The whole picture."""
        self.time()
        for row, track in enumerate(self.tracks):
            self.track(track, TOP + row * ROW)
        for marker in self.markers:
            if self.seen(marker["at"], marker["at"] + 1):
                x = self.x(marker["at"])
                line = f'd="M{x} 20V{self.height - 8}" stroke="#222" stroke-dasharray="3 3"'
                self.parts.append(f"<path {line}/>")
                left = x < WIDTH * 0.75
                anchor = f'font-weight="600" text-anchor="{"start" if left else "end"}"'
                self.text(x + 4 if left else x - 4, 18, marker["name"], 11, "#222", anchor)
        size = f'viewBox="0 0 {WIDTH} {self.height}" font-family="system-ui, sans-serif"'
        paper = '<rect width="100%" height="100%" fill="#fbfaf7"/>'
        return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', paper, *self.parts, "</svg>\n"])

    def time(self) -> None:
        step = next(s for s in (5, 10, 15, 30, 60, 300) if (self.end_s - self.start_s) / s <= 16)
        first = int(-(-self.start_s // step) * step)
        for second in range(first, int(self.end_s) + 1, step):
            x = self.x(second * self.rate)
            self.parts.append(f'<path d="M{x} {TOP - 6}V{self.height - 8}" stroke="#e3dfd5"/>')
            self.text(x, TOP - 10, f"{second // 60}:{second % 60:02d}", 10, "#888", 'text-anchor="middle"')

    def track(self, track: dict[str, Any], y: int) -> None:
        colour = COLOURS[track["bus"]]
        self.text(8, y + 17, track["name"], 11, colour)
        for clip in track["clips"]:
            if self.heard(clip):
                self.clip(clip, y, colour)
        points = [(at, db) for at, db in track["gain"] if self.seen(at, at + 1)]  # dB downwards
        if points:
            line = " ".join(f"{self.x(at)},{round(y + 3 - db * 0.8, 1)}" for at, db in points)
            self.parts.append(f'<polyline points="{line}" fill="none" stroke="#222" stroke-width="0.8"/>')

    def clip(self, clip: dict[str, Any], y: int, colour: str) -> None:
        x, end = self.x(clip["start"]), self.x(clip["start"] + clip["length"])
        width = round(max(1.5, end - x), 1)
        shade = 'fill-opacity="0.35"' if "cue" in clip else 'fill-opacity="0.75"'
        words = clip.get("text") or clip.get("cue") or ""
        self.parts.append(
            f'<rect x="{x}" y="{y + 3}" width="{width}" height="{ROW - 6}" rx="2" fill="{colour}" {shade}>'
            f"<title>{escape(clip['name'])}: {escape(words)}</title></rect>"
        )
        room = int(width / 5.2)
        if room >= 4:
            shown = words if len(words) <= room else f"{words[: room - 1]}…"
            self.text(x + 3, y + 17, shown, 9, "#fff" if "text" in clip else "#222")


def main() -> None:
    source, target, *span = sys.argv[1:]
    start_s, end_s = (float(s) for s in span) if span else (0.0, float("inf"))
    timeline = json.loads(Path(source).read_text(encoding="utf-8"))
    Path(target).write_text(Drawing(timeline, start_s, end_s).draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
