"""Pictures of what a render left in `out/<episode>/`, and the page that shows them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from radioplay.page import write_page
from radioplay.picture.levels import read_levels
from radioplay.picture.write import PlotError, write_plots

_SOUNDS = (".wav", ".flac", ".mp3", ".opus")
_KEYS = {
    "timeline": ("episode", "rate", "length", "markers", "tracks"),
    "report": ("episode", "title", "characters", "scenes", "lines"),
}
"""What at least stands in each file."""


def write_rendered(
    folder: Path,
    name: str,
    target_lufs: float,
    suffix: str = "",
    start_s: float = 0.0,
    end_s: float | None = None,
) -> tuple[Path, ...]:
    """Draw an episode from its files, and where all of it is drawn, show it on its page.

    Args:
        folder: `out/<episode>`.
        name: of the sound files in it, without their suffix.
        target_lufs: the loudness it should have.
        suffix: of `timeline` and `report`, as in `timeline.scratch.json`.
        start_s, end_s: the part that is drawn; None for up to the end.

    Raises:
        PlotError: it hasn't been rendered, or nothing can be drawn here.
        AudioError: its sound can't be read.
    """
    timeline, report = (_read(folder / f"{what}{suffix}.json") for what in ("timeline", "report"))
    sound = next((path for kind in _SOUNDS if (path := folder / f"{name}{kind}").is_file()), None)
    if sound is None:
        raise PlotError(f"there is no {name}.wav or .mp3", "radioplay render")
    part = f".{start_s:g}-{'end' if end_s is None else f'{end_s:g}'}s" if start_s or end_s is not None else ""
    drawn = write_plots(
        timeline, read_levels(sound), target_lufs, folder / f"plot{suffix}{part}", start_s, end_s
    )
    if part:
        return drawn
    page = folder / f"report{suffix}.html"
    write_page(page, report, drawn[1].read_text(encoding="utf-8"))
    return (*drawn, page)


def _read(path: Path) -> dict[str, Any]:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PlotError("it has not been rendered yet", "radioplay render") from None
    except (OSError, ValueError) as error:
        raise PlotError(f"{path.name} can't be read: {error}", "radioplay render") from error
    missing = [
        key for key in _KEYS[path.name.partition(".")[0]] if not isinstance(data, dict) or key not in data
    ]
    if missing:
        raise PlotError(f"{path.name} isn't what a render writes: no {missing[0]}", "radioplay render")
    return data
