"""What a title page says of an episode, read: its number, its season, its date, and where each stands.

A key has the names that people give it: `Summary`, `Description` and `Logline` are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.script.model import Script, TitlePage

NUMBER = ("episode", "episode number", "number")
SEASON = ("season", "season number")
SUMMARY = ("summary", "description", "logline", "synopsis")
DATE = ("published", "publication date", "release date", "air date", "date")
KIND = ("episode type", "type")

_MONTHS = "january february march april may june july august september october november december".split()
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?\s*(Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE
)
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([a-z]+)\.?,?\s+(\d{4})", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})", re.IGNORECASE)
_NUMBER = re.compile(r"(?:[a-z]+\.?\s*|#\s*)?(\d{1,6})\s*(?:$|[\s:.,–—-]+\s*(.*))", re.IGNORECASE | re.DOTALL)
_SEASON_AND_NUMBER = re.compile(
    r"s(?:eason)?\s*(\d{1,4})[\s,x.-]*e(?:p(?:isode)?)?\s*(\d{1,6})\b", re.IGNORECASE
)
_IN_FILE_NAME = re.compile(r"(?:^|[^a-z])(?:e|ep|episode|part|chapter)[ _.-]*(\d{1,4})(?!\d)", re.IGNORECASE)
_LEADING = re.compile(r"(\d{1,3})(?=$|[ _.-]+[^\d])")


@dataclass(frozen=True, slots=True)
class Page:
    """The title page of an episode: what stands under a key, and where. Empty where there is none.

    `original` is that of what it translates, and holds for what it doesn't say.
    """

    span: Span
    fields: tuple[tuple[str, tuple[str, ...], Span], ...] = ()
    original: Page | None = None

    @property
    def credits(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every key with its lines; those of the original behind, where this page doesn't have them."""
        own = tuple((key, lines) for key, lines, _ in self.fields)
        keys = {key.casefold() for key, _ in own}
        more = self.original.credits if self.original else ()
        return own + tuple(each for each in more if each[0].casefold() not in keys)

    def get(self, *names: str) -> str:
        """What stands under the first of these keys that is there, lines joined by spaces; empty where none is."""
        return " ".join(" ".join(self.lines(*names)).split())

    def lines(self, *names: str) -> tuple[str, ...]:
        """The same, in its lines."""
        found = self._find(names)
        return found[1] if found else ()

    def where(self, *names: str) -> Span:
        """Where the first of these keys stands; where the page begins, in case none does."""
        found = self._find(names)
        return found[2] if found else self.span

    def _find(self, names: Sequence[str]) -> tuple[str, tuple[str, ...], Span] | None:
        known = {
            name.casefold(): (name, values, span) for name, values, span in reversed(self.fields) if values
        }
        found = next((known[name] for name in names if name in known), None)
        return found or (self.original._find(names) if self.original else None)


def page_of(scripts: Iterable[Script], originals: Iterable[Script] = ()) -> Page:
    """The title page of an episode: that of the first of its files that has one.

    Args:
        scripts: the episode's.
        originals: those that they translate; none where they are no translation.
    """
    scripts, originals = tuple(scripts), tuple(originals)
    page = next((_read(each.file, each.title_page) for each in scripts if each.title_page), None)
    page = page or Page(Span(scripts[0].file, 1) if scripts else Span(""))
    return replace(page, original=page_of(originals)) if originals else page


def _read(file: str, page: TitlePage) -> Page:
    """With the line of every key, which is counted in what the page was read from."""
    lines = page.raw.splitlines()
    fields, at = [], 0
    for key, values in page.fields:
        at = next((n for n in range(at, len(lines)) if lines[n].lstrip("\ufeff \t").startswith(key)), at)
        column = len(lines[at]) - len(lines[at].lstrip("\ufeff \t")) + 1 if lines else 1
        fields.append((key, values, Span(file, at + 1, column, len(key))))
        at += 1
    return Page(page.span, tuple(fields))


def number_of(page: Page) -> tuple[int | None, int | None, Problems]:
    """(season, number) as the page has them: `Episode: 3`, `Episode: S02E03`, `Season: 2`; D030 for what is neither."""
    text, season_text = page.get(*NUMBER), page.get(*SEASON)
    both = _SEASON_AND_NUMBER.match(text)
    season = int(both[1]) if both else None
    number = int(both[2]) if both else _count(text)
    problems = []
    if text and number is None:
        problems.append(_not_a("number", text, page.where(*NUMBER), "Episode: 3"))
    if season_text:
        season = _count(season_text)
        if season is None:
            problems.append(_not_a("season", season_text, page.where(*SEASON), "Season: 1"))
    return season, number, tuple(problems)


def season_name_of(page: Page) -> str:
    """What a season is called: `Season: 2 - The Long Winter`."""
    found = _NUMBER.fullmatch(page.get(*SEASON))
    return (found[2] or "").strip() if found else ""


def number_in(name: str) -> int | None:
    """The number that the name of a script's file holds: `s01e03-pilot`, `ep3`, `03 Arrival`."""
    both = _SEASON_AND_NUMBER.search(name)
    if both:
        return int(both[2])
    found = _IN_FILE_NAME.search(name) or _LEADING.match(name)
    return int(found[1]) if found else None


def date_of(page: Page) -> tuple[datetime | None, Problems]:
    """When the page says the episode is published, in UTC where it says no more; D031 for what is no date.

    `Date: 2026`, which many drafts have, is nothing to go by, and nothing wrong.
    """
    text = page.get(*DATE)
    try:
        found = _date(text)
    except (ValueError, OverflowError):
        found = None
    if found or not text or not page.get(*DATE[:-1]):
        return found, ()
    message = f"“{text}” is no date that can be understood"
    return None, (
        Diagnostic(
            "D031", message, page.where(*DATE), "write it as 2026-03-12, or 2026-03-12 18:00", "warning"
        ),
    )


def flag_of(text: str) -> bool | None:
    """`yes` and `no`, however they are written; None for anything else."""
    word = text.strip().casefold()
    if word in ("yes", "true", "explicit", "y", "1"):
        return True
    return False if word in ("no", "false", "clean", "n", "0") else None


def _count(text: str) -> int | None:
    found = _NUMBER.fullmatch(text)
    return int(found[1]) if found and int(found[1]) > 0 else None


def _date(text: str) -> datetime | None:
    found = _ISO.fullmatch(text)
    if found:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        plain = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        zone = found[7]
        return (
            datetime.fromisoformat(f"{plain:%Y-%m-%dT%H:%M:%S}{zone}") if zone and zone not in "Zz" else plain
        )
    found = _DAY_FIRST.fullmatch(text)
    if found:
        return _in_words(found[3], found[2], found[1])
    found = _MONTH_FIRST.fullmatch(text)
    return _in_words(found[3], found[1], found[2]) if found else None


def _in_words(year: str, month: str, day: str) -> datetime | None:
    spelt = month.casefold()
    at = next((n for n, name in enumerate(_MONTHS, 1) if len(spelt) >= 3 and name.startswith(spelt)), None)
    return datetime(int(year), at, int(day), tzinfo=UTC) if at else None


def _not_a(what: str, text: str, span: Span, example: str) -> Diagnostic:
    return Diagnostic("D030", f"“{text}” is no {what} of an episode", span, f"write {example}", "warning")
