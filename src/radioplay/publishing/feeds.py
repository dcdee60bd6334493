"""`feed.xml` in the folder that is uploaded: read, renewed, never overwritten where it isn't understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from radioplay.cast import Show
from radioplay.deliver.feed import FeedEpisode, channel_elements, item_elements
from radioplay.deliver.merging import (
    NewItem,
    NoFeedError,
    OldFeed,
    edited_by_hand,
    media_of,
    merged,
    read_feed,
    text_of,
)
from radioplay.deliver.merging import date_of as item_date_of
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.publishing.folder import BACKUP, BESIDE, FEED, write_bytes


@dataclass(frozen=True)
class Feeds:
    """The feed that is there, and as it was written last; None where there is none, or it isn't understood.

    `data` is what is in the file; `broken` tells that it isn't a feed.
    """

    folder: Path
    kept: Path
    data: bytes = b""
    old: OldFeed | None = None
    base: OldFeed | None = None
    broken: bool = False

    def find(self, title: str, media: str) -> str:
        """The guid of the item that must be an episode: its sound is called so, or its title is the same."""
        items = self.old.items if self.old else ()
        for item in sorted(items, key=lambda each: media_of(each) != media):
            if media_of(item) == media or text_of(item, "title").casefold() == title.casefold():
                return text_of(item, "guid")
        return ""

    @property
    def dates(self) -> Mapping[str, datetime | None]:
        """The items that are there: guids, and when they were published, where they say so."""
        items = self.old.items if self.old else ()
        return {guid: item_date_of(item) for item in items if (guid := text_of(item, "guid"))}


def read_feeds(folder: Path, kept: Path, file: str) -> tuple[Feeds, Problems]:
    """Read the feed of a folder.

    Args:
        folder: what is uploaded. Where it has gone, the feed as it was written last stands for it.
        kept: where that is.
        file: the feed's name for diagnostics.

    Returns:
        The feeds, and D050 where there is a file that is no feed.
    """
    path = folder / FEED
    last = kept.read_bytes() if kept.is_file() else b""
    base = _parsed(last)
    data = path.read_bytes() if path.is_file() else b""
    if not data.strip():
        return Feeds(folder, kept, data, base, base), ()
    try:
        return Feeds(folder, kept, data, read_feed(data), base), ()
    except NoFeedError as error:
        where = Span(file, error.line, error.column)
        hint = f"mend it or move it away; the new feed is {BESIDE}, without what was in this one"
        problem = Diagnostic(
            "D050", f"the feed that is there can't be read, and is left alone: {error}", where, hint
        )
        return Feeds(folder, kept, data, None, base, broken=True), (problem,)


def write_feed(
    feeds: Feeds, file: str, show: Show, guid: str, cover: str, episodes: Sequence[FeedEpisode], now: datetime
) -> tuple[Path, Problems]:
    """Write the feed: nothing, where nothing has changed.

    Args:
        feeds: what was there.
        file: its name for diagnostics.
        show, guid, cover, episodes: what it says; see `deliver.feed`.
        now: what it says it was built at, where anything else has changed.

    Returns:
        The file, and D051 where something is lost that was written by hand; a copy is beside it.
    """
    items = [NewItem(each.guid, each.date, item_elements(each, show)) for each in episodes]
    built = _built(feeds.old)
    text = merged(channel_elements(show, guid, cover, built or now), items, feeds.old, feeds.base).encode()
    if text == feeds.data and built:
        return feeds.folder / FEED, ()
    channel = channel_elements(show, guid, cover, now)
    text = merged(channel, items, feeds.old, feeds.base).encode()
    problems: list[Diagnostic] = []
    if feeds.broken:
        return write_bytes(feeds.folder / BESIDE, text), ()
    last = feeds.kept.read_bytes() if feeds.kept.is_file() else b""
    if feeds.data and feeds.data != last:
        write_bytes(feeds.folder / BACKUP, feeds.data)
        changed = edited_by_hand(channel, items, feeds.old, feeds.base) if feeds.old and feeds.base else ()
        if changed:
            message = (
                f"{', '.join(changed)}: changed by hand in the feed, and now again what the project says"
            )
            hint = f"set it in cast.toml, or on the title page; the feed as it was is {BACKUP}"
            problems.append(Diagnostic("D051", message, Span(file), hint, "warning"))
    path = write_bytes(feeds.folder / FEED, text)
    write_bytes(feeds.kept, text)
    return path, tuple(problems)


def _built(feed: OldFeed | None) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text_of(feed.channel, "lastBuildDate")) if feed else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parsed(data: bytes) -> OldFeed | None:
    try:
        return read_feed(data) if data else None
    except NoFeedError:
        return None
