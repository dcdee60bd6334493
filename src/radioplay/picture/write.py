"""The picture of an episode, drawn with Matplotlib (extra `[plot]`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.ducking import value_at
from radioplay.picture.levels import Levels
from radioplay.picture.systems import System, systems
from radioplay.units import Samples

PLOT_REMEDY = 'pip install "radioplay[plot]"'

_WIDTH_IN, _LANE_IN, _LOUD_IN, _GAP_IN, _HEAD_IN = 22.0, 0.42, 0.85, 0.55, 0.9
_COLOURS = {"DIALOGUE": "#3b6ea5", "EFFECTS": "#c1632f", "AMBIENCE": "#5d8a4a", "MUSIC": "#7d5a96"}
_PAPER, _INK, _FAINT, _LOUD = "#fbfaf7", "#222222", "#cfc9bb", "#8a3b3b"
_QUIETEST_LUFS, _LOUDEST_LUFS = -50.0, -5.0
_SETTINGS: Any = {"svg.fonttype": "none", "svg.hashsalt": "radioplay", "font.size": 7}
_LEAST_DB = -30.0  # of automation, at the bottom of a lane


class PlotError(Exception):
    """Nothing can be drawn here. `remedy` is the step that helps."""

    def __init__(self, message: str, remedy: str | None = None) -> None:
        super().__init__(message)
        self.remedy = remedy


def write_plots(
    timeline: Mapping[str, Any],
    levels: Levels,
    target_lufs: float,
    stem: Path,
    start_s: float = 0.0,
    end_s: float | None = None,
) -> tuple[Path, ...]:
    """Draw an episode as `stem.png` and `stem.svg`, each replaced whole.

    Args:
        timeline: as in `timeline.json`.
        levels: of what was delivered.
        target_lufs: the loudness it should have.
        stem: the files' path without a suffix.
        start_s, end_s: the part that is drawn.

    Raises:
        PlotError: Matplotlib isn't installed, or the part is empty.
    """
    rows = systems(timeline, start_s, end_s)
    if not rows:
        raise PlotError("there is nothing between these two times")
    try:
        import matplotlib
    except ImportError:
        raise PlotError("pictures are drawn by Matplotlib, which isn't installed", PLOT_REMEDY) from None
    paths = tuple(stem.with_name(f"{stem.name}.{kind}") for kind in ("png", "svg"))
    with matplotlib.rc_context(_SETTINGS):
        figure = _drawn(timeline, levels, target_lufs, rows)
        for path in paths:
            undated = {"Date": None} if path.suffix == ".svg" else None
            with replacing(path) as target:
                figure.savefig(target, format=path.suffix[1:], dpi=100, facecolor=_PAPER, metadata=undated)
    return paths


def _drawn(timeline: Mapping[str, Any], levels: Levels, target_lufs: float, rows: Sequence[System]) -> Any:
    from matplotlib.figure import Figure

    heights = [max(1, len(row.tracks)) * _LANE_IN for row in rows]
    total_in = _HEAD_IN + sum(height + _LOUD_IN + _GAP_IN for height in heights)
    figure = Figure(figsize=(_WIDTH_IN, total_in))
    title = f"{timeline['episode']}   {levels.integrated_lufs:.1f} LUFS, target {target_lufs:.1f}"
    figure.text(0.01, 1.0 - 0.4 / total_in, title, fontsize=14, color=_INK)
    top_in = total_in - _HEAD_IN
    for row, height in zip(rows, heights, strict=True):
        _lanes(_axes(figure, top_in - height, height, total_in), row, timeline["rate"])
        _loudness(_axes(figure, top_in - height - _LOUD_IN, _LOUD_IN, total_in), row, levels, target_lufs)
        top_in -= height + _LOUD_IN + _GAP_IN
    return figure


def _axes(figure: Any, bottom_in: float, height_in: float, total_in: float) -> Any:
    axes = figure.add_axes((0.075, bottom_in / total_in, 0.915, height_in / total_in))
    axes.set_facecolor(_PAPER)
    for side in axes.spines.values():
        side.set_color(_FAINT)
    return axes


def _lanes(axes: Any, row: System, rate: int) -> None:
    """The tracks of a system, one below the other, with scenes above."""
    axes.set_xlim(row.start_s, row.end_s)
    axes.set_ylim(max(1, len(row.tracks)), 0)
    axes.set_xticks([])
    axes.set_yticks([index + 0.5 for index in range(len(row.tracks))])
    axes.set_yticklabels([track["name"][:22] for track in row.tracks])
    axes.tick_params(length=0)
    for index, track in enumerate(row.tracks):
        axes.get_yticklabels()[index].set_color(_COLOURS[track["bus"]])
        axes.axhline(index, color=_FAINT, linewidth=0.4)
        for number, clip in enumerate(track["clips"]):
            step = (
                0.0 if clip.get("text") is not None else 0.27 * (number % 3)
            )  # cues overlap, their names don't
            _clip(axes, row, clip, index, rate, _COLOURS[track["bus"]], step)
        _automation(axes, row, track["gain"], index, rate)
    for at_s, name in row.markers:
        axes.axvline(at_s, color=_INK, linewidth=1.0, linestyle=(0, (4, 3)))
        side = "right" if at_s > row.start_s + 0.85 * (row.end_s - row.start_s) else "left"
        axes.text(at_s, -0.08, f" {name} ", fontsize=9, weight="bold", color=_INK, va="bottom", ha=side)


def _clip(
    axes: Any, row: System, clip: Mapping[str, Any], lane: int, rate: int, colour: str, step: float
) -> None:
    start_s, length_s = clip["start"] / rate, clip["length"] / rate
    speech = clip.get("text") is not None
    axes.broken_barh(
        [(start_s, length_s)], (lane + 0.08, 0.84), facecolor=colour, alpha=0.3 if speech else 0.2, edgecolor=colour,
        linewidth=0.6,
    )  # fmt: skip
    how = " ".join(part for part in (clip["treatment"], "~" if clip.get("move") else "") if part)
    called = clip["name"] if speech else clip.get("cue") or clip["name"]
    name = f"{called} · {how}" if how else called
    shown_s = max(start_s, row.start_s)
    if not speech or row.shows_words:
        axes.text(shown_s, lane + 0.1 + step, f" {name}", fontsize=5.5, color=colour, va="top", clip_on=True)
    if not row.shows_words:
        return
    per_char_s = 0.046 / (_WIDTH_IN * 0.915) * (row.end_s - row.start_s)
    free_s = [row.start_s, row.start_s]  # where the last word ends, on each of two heights
    for index, (word, at, _) in enumerate(clip.get("words", ())):
        height = index % 2
        if at / rate >= free_s[height]:
            axes.text(
                at / rate, lane + 0.5 + 0.26 * height, word, fontsize=6, color=_INK, va="center", clip_on=True
            )
            free_s[height] = at / rate + len(word) * per_char_s


def _automation(axes: Any, row: System, gain: Sequence[Sequence[float]], lane: int, rate: int) -> None:
    """A track's curve, in dB from the top of its lane down."""
    if not gain:
        return
    curve = tuple((Samples(int(at)), db) for at, db in gain)
    start, end = round(row.start_s * rate), round(row.end_s * rate)
    places = [start, *(at for at, _ in curve if start < at < end), end]
    heights = [0.06 + 0.88 * min(1.0, max(0.0, value_at(curve, at) / _LEAST_DB)) for at in places]
    axes.plot([at / rate for at in places], [lane + height for height in heights], color=_INK, linewidth=0.8)


def _loudness(axes: Any, row: System, levels: Levels, target_lufs: float) -> None:
    axes.set_xlim(row.start_s, row.end_s)
    axes.set_ylim(_QUIETEST_LUFS, _LOUDEST_LUFS)
    at, momentary = levels.momentary_at(), levels.momentary_lufs
    near = (at > row.start_s - 1.0) & (at < row.end_s + 1.0)
    axes.fill_between(at[near], momentary[near], _QUIETEST_LUFS, color=_LOUD, alpha=0.18, linewidth=0)
    at, short = levels.short_at(), levels.short_lufs
    near = (at > row.start_s - 1.0) & (at < row.end_s + 1.0)
    axes.plot(at[near], short[near], color=_LOUD, linewidth=1.2)
    axes.axhline(target_lufs, color=_INK, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.set_yticks([-40.0, target_lufs])
    axes.set_yticklabels(["−40", f"{target_lufs:.0f} LUFS"])
    step = next(s for s in (1, 2, 5, 10, 30, 60, 120, 300) if (row.end_s - row.start_s) / s <= 15 or s == 300)
    first = int(-(-row.start_s // step) * step)
    ticks = list(range(first, int(row.end_s) + 1, step))
    axes.set_xticks(ticks)
    axes.set_xticklabels([f"{second // 60}:{second % 60:02d}" for second in ticks])
    axes.grid(axis="x", color=_FAINT, linewidth=0.4)
