"""The cue sheet as CSV, for spreadsheets.

RFC 4180: commas, quotes where needed, CRLF. A byte-order mark comes first, by which Excel knows UTF-8. A cell that
a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end) gets an apostrophe before it,
which keeps it text (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from radioplay.deliver.cuesheet.model import Cued, CueSheet
from radioplay.units import Samples, clock

BOM = "\ufeff"
_FORMULA = "=+-@＝＋－＠"
NOT_NEEDED = "none needed"
"""The licence of what radioplay has made by rule."""
MADE = "made by rule, by radioplay"


def cues_csv(sheet: CueSheet) -> str:
    """Every sound, one a row."""
    head = (
        "no.", "in", "out", "length (s)", "cue", "bus", "track", "scene", "source", "licence", "credit",
        "source URL", "script",
    )  # fmt: skip
    return _table(head, (_cue(sheet, cued) for cued in sheet.cues))


def music_csv(sheet: CueSheet) -> str:
    """The music, with durations, as broadcasters ask for it."""
    head = ("no.", "title", "use", "in", "out", "duration (s)", "source", "credit", "licence")
    rows = (
        (
            str(number),
            each.cued.cue,
            each.use,
            clock(each.cued.start, sheet.rate),
            clock(each.cued.end, sheet.rate),
            seconds(each.cued.length, sheet.rate),
            each.cued.source,
            credit(each.cued),
            licence(each.cued),
        )
        for number, each in enumerate(sheet.music, 1)
    )
    return _table(head, rows)


def cast_csv(sheet: CueSheet) -> str:
    """Who plays whom, and how much it is."""
    head = ("character", "actor", "voice", "lines", "words", "minutes")
    rows = (
        (
            part.name,
            part.actor,
            part.voice,
            str(part.lines),
            str(part.words),
            f"{part.spoken / sheet.rate / 60:.2f}",
        )
        for part in sheet.parts
    )
    return _table(head, rows)


def seconds(length: Samples, rate: int) -> str:
    """A length in seconds, with hundredths."""
    return f"{length / rate:.2f}"


def licence(cued: Cued) -> str:
    """The licence of a sound; that of one of the show's own may be missing."""
    return cued.licence if cued.own else NOT_NEEDED


def credit(cued: Cued) -> str:
    """Whom to thank for a sound. Music made by rule has no composer, and a cue sheet asks for one."""
    return MADE if cued.bus == "MUSIC" and not cued.own else cued.credit


def _cue(sheet: CueSheet, cued: Cued) -> Sequence[str]:
    times = clock(cued.start, sheet.rate), clock(cued.end, sheet.rate), seconds(cued.length, sheet.rate)
    place = f"{cued.file}:{cued.line}" if cued.file else ""
    origin = cued.source, licence(cued), credit(cued), cued.url, place
    return str(cued.number), *times, cued.cue, cued.bus, cued.track, cued.scene, *origin


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return BOM + text.getvalue()


def _cell(value: str) -> str:
    """A value on one line, which no spreadsheet runs."""
    plain = " ".join(value.replace("\0", "").split())
    return f"'{plain}" if plain.startswith(tuple(_FORMULA)) else plain
