"""`report.html`: how an episode turned out, on one page that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from radioplay.audio import replacing

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #222; background: #fbfaf7; margin: 2rem auto; max-width: 76rem;
  padding: 0 1.5rem }
h1 { margin: 0 } h2 { margin: 2.2rem 0 .5rem; font-size: 1.1rem }
p.about { color: #666; margin: .2rem 0 1.4rem }
dl { display: flex; flex-wrap: wrap; gap: .4rem 2.2rem; margin: 0 }
dt { color: #666; font-size: .85rem } dd { margin: 0; font-size: 1.25rem }
table { border-collapse: collapse; width: 100% }
th { text-align: left; color: #666; font-weight: 500; font-size: .85rem }
th, td { padding: .2rem .9rem .2rem 0; border-bottom: 1px solid #e3dfd5; vertical-align: top }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.off { color: #a3261f; font-weight: 600 }
.picture { overflow-x: auto; border: 1px solid #e3dfd5 } .picture svg { width: 100%; height: auto; min-width: 70rem }
.error { color: #a3261f } .warning { color: #8a5a00 }
"""
_TOLERANCE_LU = 1.0

Rows = Iterable[Sequence[str]]


def write_page(path: Path, report: Mapping[str, Any], picture: str | None = None) -> None:
    """Write the page of a report, replaced whole; `picture` is as for `make_page`."""
    with replacing(path) as beside:
        beside.write_text(make_page(report, picture), encoding="utf-8")


def make_page(report: Mapping[str, Any], picture: str | None = None) -> str:
    """The page of a report.

    Args:
        report: as in `report.json`.
        picture: the SVG of the episode, where it was drawn.
    """
    title = escape(report["title"])
    parts = [
        f"<h1>{title}</h1>",
        f'<p class="about">{escape(report["episode"])}</p>',
        _numbers(report),
        _section("The episode", f'<div class="picture">{_bare_svg(picture)}</div>' if picture else ""),
        _section("What is wrong, or might be", _problems(report["warnings"])),
        _section("Scenes", _scenes(report["scenes"])),
        _section("Characters", _characters(report["characters"])),
        _section("Words and sounds together", _masking(report.get("masking", ()))),
        _section("Lines", _lines(report.get("lines", ()))),
        _section("Sounds", _sounds(report.get("sounds", ()))),
        _section("Files", _table((), ([escape(name)] for name in report["files"]))),
    ]
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n{"".join(parts)}</body></html>\n'


def _numbers(report: Mapping[str, Any]) -> str:
    said = {
        "length": _clock(report["length_s"]),
        "loudness": f"{report['loudness_lufs']:.1f} LUFS",
        "true peak": f"{report['peak_dbtp']:.1f} dBTP",
        "loudness range": f"{report['range_lu']:.1f} LU",
        "lines spoken": f"{report['spoken']}, {report['reused']} reused",
        "lines missing": str(report.get("missing", 0)),
    }
    return (
        "<dl>"
        + "".join(f"<div><dt>{name}</dt><dd>{text}</dd></div>" for name, text in said.items())
        + "</dl>"
    )


def _section(title: str, content: str) -> str:
    return f"<h2>{title}</h2>\n{content}\n" if content else ""


def _table(heads: Sequence[str], rows: Rows) -> str:
    """A table of cells that are HTML; a heading with `#` before it is over numbers."""
    lines = ["".join(_cell("td", text, index, heads) for index, text in enumerate(row)) for row in rows]
    if not lines:
        return ""
    top = "".join(_cell("th", head.removeprefix("#"), index, heads) for index, head in enumerate(heads))
    return (
        f"<table>{f'<tr>{top}</tr>' if heads else ''}{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    )


def _cell(tag: str, text: str, index: int, heads: Sequence[str]) -> str:
    number = ' class="n"' if index < len(heads) and heads[index].startswith("#") else ""
    return f"<{tag}{number}>{text}</{tag}>"


def _scenes(scenes: Iterable[Mapping[str, Any]]) -> str:
    heads = ("#at", "scene", "#length", "#lines", "#speech above beds", "#above music")
    return _table(
        heads,
        (
            (
                _clock(scene["start_s"]),
                escape(scene["name"]),
                _clock(scene["length_s"]),
                str(scene["lines"]),
                _lu(scene.get("speech_to_bed_lu")),
                _lu(scene.get("speech_to_music_lu")),
            )
            for scene in scenes
        ),
    )


def _characters(characters: Mapping[str, Mapping[str, Any]]) -> str:
    rows = (
        (
            escape(name),
            str(one["lines"]),
            str(one["words"]),
            _clock(one["seconds"]),
            f"{one['level_lufs']:.1f}",
        )
        for name, one in characters.items()
    )
    return _table(("character", "#lines", "#words", "#speaks", "#level, LUFS"), rows)


def _masking(found: Iterable[Mapping[str, Any]]) -> str:
    rows = (
        (
            escape(str(one["cue"])),
            escape(f"{one['spoken']}: {one['word']}"),
            _lu(one.get("margin_lu")),
            f"{one.get('lowered_db', 0.0):.1f} dB",
        )
        for one in found
    )
    return _table(("sound", "line", "#words above it", "#made quieter by"), rows)


def _lines(lines: Iterable[Mapping[str, Any]]) -> str:
    rows = []
    for line in lines:
        off = abs(line["level_lufs"] - line["target_lufs"]) > _TOLERANCE_LU
        level = f"{line['level_lufs']:.1f}"
        rows.append(
            (
                escape(line["name"]),
                escape(line["character"]),
                escape(line.get("text", "")),
                f'<span class="off">{level}</span>' if off else level,
                f"{line['target_lufs']:.1f}",
            )
        )
    return _table(("line", "character", "words", "#level, LUFS", "#wanted"), rows)


def _sounds(sounds: Iterable[Mapping[str, Any]]) -> str:
    keys = ("name", "source", "licence", "credit")
    return _table(keys, ([escape(str(one.get(key) or "")) for key in keys] for one in sounds))


def _problems(problems: Iterable[Mapping[str, Any]]) -> str:
    rows = (
        (
            f'<span class="{escape(one["severity"])}">{escape(one["severity"])}</span>',
            escape(f"{one['file']}:{one['line']}" if one.get("file") else ""),
            escape(one["message"]),
            escape(one.get("hint") or ""),
        )
        for one in problems
    )
    return _table(("", "where", "what", "what may help"), rows)


def _bare_svg(svg: str) -> str:
    """Without what stands before the element in a file of its own."""
    return svg[svg.index("<svg") :]


def _lu(value: float | None) -> str:
    return "" if value is None else f"{value:.1f} LU"


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
