"""What has been published, `lines/published.toml`: the names that must never change again.

Apps know an episode by its guid. With another it would be loaded, and shown, a second time; so the guid, the date
and the names of its files stay as they were at first, and this file belongs with the scripts.

    version = 1
    guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"    # the show's own, once it has an address

    [[episode]]
    name = "after-closing"              # its script
    guid = "…"
    published = 2026-03-12T18:00:00Z
    media = "after-closing"             # what its files are called
    title = "After Closing"             # with season and number: finds it again where the script is renamed
    season = 1
    number = 2
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.cast import fold_name
from radioplay.cast.text import quoted
from radioplay.diagnostics import Diagnostic, Problems, Span

VERSION = 1
_HEADER = (
    "# What has been published, and under which names. radioplay writes this; it belongs with the scripts, and\n"
    "# without it an episode may be shown twice to those who have it.\n"
)


@dataclass(frozen=True, slots=True)
class Known:
    """An episode that has been published.

    Attributes:
        name: its script's.
        guid: what apps know it by.
        published: when it came out first.
        media: what its files are called, without suffix.
        title, season, number: as they were last.
    """

    name: str
    guid: str
    published: datetime
    media: str
    title: str = ""
    season: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """All that have been published, and the show's own guid."""

    guid: str = ""
    episodes: tuple[Known, ...] = ()

    def find(self, name: str) -> Known | None:
        """The episode of that name."""
        return next((known for known in self.episodes if known.name == name), None)

    def having(self, known: Known) -> Record:
        """The record with an episode in it, in the place of the one with its guid."""
        if any(each.guid == known.guid for each in self.episodes):
            episodes = (known if each.guid == known.guid else each for each in self.episodes)
            return replace(self, episodes=tuple(episodes))
        return replace(self, episodes=(*self.episodes, known))


def read_record(path: Path, file: str) -> tuple[Record | None, Problems]:
    """Read the record; an empty one where there is none yet.

    Args:
        path: the file.
        file: its name for diagnostics, relative to the project.

    Returns:
        None where it can't be read or holds something else (D053): nothing may be published then.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Record(), ()
    except OSError as error:
        return None, (_unusable(file, f"it can't be read: {error.strerror or error}"),)
    except (ValueError, RecursionError) as error:
        return None, (_unusable(file, f"it isn't TOML any more: {error}"),)
    if data.get("version") != VERSION:
        return None, (
            _unusable(file, f"its version is {data.get('version', 'missing')}, and {VERSION} is needed"),
        )
    listed = data.get("episode", [])
    try:
        episodes = tuple(_known(each) for each in listed)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None, (
            _unusable(file, "an [[episode]] needs a name, a guid, a date “published”, and “media”"),
        )
    twice = _twice(known.guid for known in episodes) or _twice(known.name for known in episodes)
    if twice:
        return None, (_unusable(file, f"two episodes have {twice}"),)
    return Record(str(data.get("guid", "")), episodes), ()


def write_record(path: Path, record: Record) -> None:
    """Write the record, unless that would change nothing."""
    text = "".join(_lines(record))
    if not (path.is_file() and path.read_text(encoding="utf-8-sig") == text):
        with replacing(path) as beside:
            beside.write_text(text, encoding="utf-8")


def find_renamed(
    record: Record, gone: Iterable[Known], title: str, season: int | None, number: int | None
) -> Known | None:
    """Which of the episodes whose scripts are gone is the one with this title, or this number.

    The title comes first. Where several could be meant, none is.
    """
    rest = [known for known in gone if known in record.episodes]
    by_title = [known for known in rest if known.title and fold_name(known.title) == fold_name(title)]
    by_number = [known for known in rest if number and (known.season, known.number) == (season, number)]
    return next((found[0] for found in (by_title, by_number) if len(found) == 1), None)


def _known(data: Mapping[str, Any]) -> Known:
    published = data["published"]
    if not isinstance(published, datetime):
        raise TypeError("a date with a time")
    for key in ("name", "guid", "media"):
        if not isinstance(data[key], str) or not data[key].strip():
            raise ValueError(key)
    season, number = (
        data.get(key) if isinstance(data.get(key), int) else None for key in ("season", "number")
    )
    moment = published if published.tzinfo else published.replace(tzinfo=UTC)
    return Known(
        data["name"], data["guid"], moment, data["media"], str(data.get("title", "")), season, number
    )


def _twice(names: Iterable[str]) -> str:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _lines(record: Record) -> Iterator[str]:
    yield f"{_HEADER}\nversion = {VERSION}\n"
    if record.guid:
        yield f"guid = {quoted(record.guid)}\n"
    for known in record.episodes:
        yield f"\n[[episode]]\nname = {quoted(known.name)}\nguid = {quoted(known.guid)}\n"
        yield f"published = {known.published.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}\nmedia = {quoted(known.media)}\n"
        yield f"title = {quoted(known.title)}\n"
        numbers = (("season", known.season), ("number", known.number))
        yield "".join(f"{key} = {value}\n" for key, value in numbers if value is not None)


def _unusable(file: str, why: str) -> Diagnostic:
    hint = "mend it, or bring back an older one: with new guids, apps would show every episode twice"
    return Diagnostic("D053", f"{file} can't be used, so nothing is published: {why}", Span(file), hint)
