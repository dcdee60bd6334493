"""The cue sheet to print: one page of HTML that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from radioplay.deliver.cuesheet.model import Cued, CueSheet, Music, Part
from radioplay.deliver.cuesheet.table import credit, licence
from radioplay.deliver.markup import in_attribute, in_text
from radioplay.units import clock, timecode

_STYLE = """\
@page { margin: 15mm 12mm; size: landscape; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt sans-serif } }
body { font: 10pt/1.35 "Helvetica Neue", Arial, "Noto Sans", sans-serif; color: #111; margin: 1.5rem auto;
  max-width: 80rem; padding: 0 1rem }
h1 { margin: 0; font-size: 1.6rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; break-after: avoid }
p { margin: .2rem 0 } .about { color: #555 }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
tr { break-inside: avoid }
th { text-align: left; font-weight: 600; border-bottom: 1.5pt solid #111; padding: .15rem .6rem .15rem 0 }
td { border-bottom: .5pt solid #bbb; padding: .2rem .6rem .2rem 0; vertical-align: top; overflow-wrap: anywhere }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.t { font-variant-numeric: tabular-nums; white-space: nowrap }
.scene td { border: 0; font-weight: 600; padding-top: .7rem; break-after: avoid }
.missing { color: #a3261f; font-weight: 600 } .quiet { color: #777 }
td small { display: block; color: #555 }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 8.5pt } }
"""
Rows = Iterable[str]


def sheet_page(sheet: CueSheet) -> str:
    """The page."""
    title = in_text(" · ".join(dict.fromkeys(name for name in (sheet.show, sheet.title) if name)))
    music = f"music {timecode(sheet.music_length, sheet.rate)}"
    about = f"{timecode(sheet.length, sheet.rate)} long, {len(sheet.cues)} sounds, {music}"
    parts = [
        f"<h1>{title}</h1>",
        f'<p class="about">Cue sheet of {in_text(sheet.episode)}: {about}</p>',
        _section("Music", ("!#", "title", "use", "in", "out", "!duration", "source", "credit", "licence"),
                 [_music(sheet, number, each) for number, each in enumerate(sheet.music, 1)]),
        _section("Sounds", ("!#", "in", "out", "!length", "cue", "track", "source", "licence", "credit"),
                 _cues(sheet)),
        _section("Cast", ("character", "played by", "!lines", "!words", "!minutes"),
                 [_part(sheet, part) for part in sheet.parts]),
    ]  # fmt: skip
    language = in_attribute(sheet.language)
    head = f'<meta charset="utf-8"><title>{title} – cue sheet</title><style>\n{_STYLE}</style>'
    body = "\n".join(part for part in parts if part)
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _section(title: str, heads: Sequence[str], rows: Sequence[str]) -> str:
    """A table; a heading with `!` before it is over numbers."""
    if not rows:
        return ""
    top = "".join(
        f'<th class="n">{head[1:]}</th>' if head.startswith("!") else f"<th>{head}</th>" for head in heads
    )
    return (
        f"<h2>{title}</h2>\n<table><thead><tr>{top}</tr></thead>\n<tbody>\n"
        + "\n".join(rows)
        + "\n</tbody></table>"
    )


def _cues(sheet: CueSheet) -> list[str]:
    """The sounds, under their scenes."""
    rows: list[str] = []
    scene = ""
    for cued in sheet.cues:
        if cued.scene != scene:
            scene = cued.scene
            rows.append(f'<tr class="scene"><td colspan="9" dir="auto">{in_text(scene)}</td></tr>')
        rows.append(_cue(sheet, cued))
    return rows


def _cue(sheet: CueSheet, cued: Cued) -> str:
    place = f"<small>{in_text(f'{cued.file}:{cued.line}')}</small>" if cued.file else ""
    times = _times(sheet, cued)
    cells = f'<td dir="auto">{in_text(cued.cue)}{place}</td><td>{in_text(cued.track)}</td>'
    return f'<tr><td class="n">{cued.number}</td>{times}{cells}{_origin(cued)}</tr>'


def _music(sheet: CueSheet, number: int, music: Music) -> str:
    cued = music.cued
    title = f'<td dir="auto">{in_text(cued.cue)}</td><td>{music.use}</td>'
    origin = f"<td>{in_text(cued.source)}</td>{_credit(cued)}{_licence(cued)}"
    return f'<tr><td class="n">{number}</td>{title}{_times(sheet, cued)}{origin}</tr>'


def _times(sheet: CueSheet, cued: Cued) -> str:
    start, end = (clock(at, sheet.rate)[:-2] for at in (cued.start, cued.end))
    return f'<td class="t">{start}</td><td class="t">{end}</td><td class="n">{timecode(cued.length, sheet.rate)}</td>'


def _origin(cued: Cued) -> str:
    return f"<td>{in_text(cued.source)}</td>{_licence(cued)}{_credit(cued)}"


def _licence(cued: Cued) -> str:
    if cued.own and not cued.licence:
        return '<td class="missing">missing</td>'
    return f"<td>{in_text(licence(cued))}</td>" if cued.own else f'<td class="quiet">{licence(cued)}</td>'


def _credit(cued: Cued) -> str:
    url = in_text(cued.url)
    if cued.url.startswith(("https://", "http://")):
        url = f'<a href="{in_attribute(cued.url)}">{url}</a>'
    return f"<td>{in_text(credit(cued))}{f'<small>{url}</small>' if url else ''}</td>"


def _part(sheet: CueSheet, part: Part) -> str:
    actor = in_text(part.actor) if part.actor else f'<span class="quiet">{in_text(part.voice)}</span>'
    minutes = f"{part.spoken / sheet.rate / 60:.1f}"
    numbers = "".join(f'<td class="n">{value}</td>' for value in (part.lines, part.words, minutes))
    return f'<tr><td dir="auto">{in_text(part.name)}</td><td>{actor}</td>{numbers}</tr>'
