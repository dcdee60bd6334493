"""What a feed says of a show and of its episodes: RSS 2.0 with the namespaces that podcast players know.

- RSS: https://www.rssboard.org/rss-specification
- itunes: https://help.apple.com/itc/podcasts_connect/#/itcb54353390
- podcast: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md
- psc: https://podlove.org/simple-chapters/
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import quote, urljoin

from radioplay.cast import Show
from radioplay.deliver.markup import Element, element
from radioplay.deliver.metadata import EpisodeInfo
from radioplay.deliver.notes import Notes, description_of, notes_body, words_of
from radioplay.deliver.roles import credited
from radioplay.deliver.tags import Person
from radioplay.units import clock

NAMESPACES: Mapping[str, str] = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "atom": "http://www.w3.org/2005/Atom",
    "psc": "http://podlove.org/simple-chapters",
}
MEDIA_TYPES: Mapping[str, str] = {
    "mp3": "audio/mpeg",
    "m4a": "audio/x-m4a",
    "m4b": "audio/mp4",
    "opus": "audio/ogg",
    "flac": "audio/flac",
    "wav": "audio/wav",
}
TRANSCRIPT_TYPES: Mapping[str, str] = {
    "vtt": "text/vtt",
    "srt": "application/x-subrip",
    "json": "application/json",
    "html": "text/html",
}
CHAPTERS_TYPE = "application/json+chapters"
_GUIDS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
_LONGEST_NAME = 128  # of a person, and of a season


@dataclass(frozen=True, slots=True)
class FeedEpisode:
    """An episode as its feed has it.

    Attributes:
        notes: what is said of it.
        guid: what apps know it by.
        date: when it was first published.
        media: the file that players play, in the folder that is uploaded.
        size: its length in bytes.
        seconds: how long it plays.
        chapters: the file of its chapters, or "".
        transcripts: files, by the suffix of `TRANSCRIPT_TYPES`.
    """

    notes: Notes
    guid: str
    date: datetime
    media: str
    size: int
    seconds: float
    chapters: str = ""
    transcripts: tuple[tuple[str, str], ...] = ()

    @property
    def info(self) -> EpisodeInfo:
        """What its title page says."""
        return self.notes.info


def feed_guid(feed: str) -> str:
    """The `podcast:guid` of a feed: a UUIDv5 of its address without scheme and slashes at the end."""
    bare = feed.partition("://")[2] or feed
    return str(uuid.uuid5(_GUIDS, bare.rstrip("/")))


def episode_guid(show: str, episode: str) -> str:
    """A guid for an episode: the same whenever it is asked for by the same names."""
    return str(uuid.uuid5(_GUIDS, f"radioplay:{show}/{episode}"))


def address(base: str, name: str) -> str:
    """The address of a file below that of its folder; where there is none, the bare name, for the time being."""
    return urljoin(base if base.endswith("/") else f"{base}/", quote(name)) if base else quote(name)


def channel_elements(show: Show, guid: str, cover: str, built: datetime) -> tuple[Element, ...]:
    """What stands at the head of the feed.

    Args:
        show: `[show]`.
        guid: the show's own, or "".
        cover: the picture's file name, or "".
        built: when any of it was changed last.
    """
    link = show.link or show.feed or show.media or "./"
    picture = address(show.media, cover) if cover else ""
    owner = show.owner or show.author
    found = [
        element("title", show.title or "Untitled"),
        element("link", link),
        element("description", show.description or show.title or "Untitled"),
        element("language", show.language),
        element("copyright", show.copyright) if show.copyright else None,
        element("lastBuildDate", format_datetime(built)),
        element("generator", "radioplay"),
        element("atom:link", href=show.feed, rel="self", type="application/rss+xml") if show.feed else None,
        element("image", "", *_picture(picture, show.title, link)) if picture else None,
        element("itunes:author", show.author) if show.author else None,
        element("itunes:type", show.kind),
        element("itunes:explicit", _truth(show.explicit)),
        element("itunes:image", href=picture) if picture else None,
        _category(show.category),
        element("itunes:owner", "", *_owner(owner, show.email)) if show.email else None,
        element("podcast:guid", guid) if guid else None,
        element("podcast:medium", show.medium),
        element("podcast:locked", "yes" if show.locked else "no", owner=show.email)
        if show.locked is not None and show.email
        else None,
        *_people(credited(show.people)),
    ]
    return tuple(each for each in found if each)


def item_elements(episode: FeedEpisode, show: Show) -> tuple[Element, ...]:
    """What the feed says of an episode."""
    info, notes = episode.info, episode.notes
    suffix = episode.media.rpartition(".")[2]
    media = address(show.media, episode.media)
    found = [
        element("title", info.title),
        element("link", info.link) if info.link else None,
        element("description", description_of(notes)),
        element("content:encoded", notes_body(notes)),
        element("enclosure", url=media, length=str(episode.size), type=MEDIA_TYPES.get(suffix, "audio/mpeg")),
        element("guid", episode.guid, isPermaLink="false"),
        element("pubDate", format_datetime(episode.date)),
        element("itunes:title", info.title),
        element("itunes:author", info.author) if info.author else None,
        element("itunes:duration", str(round(episode.seconds))),
        element("itunes:explicit", _truth(info.explicit)),
        element("itunes:episodeType", info.kind),
        element("itunes:season", str(info.season)) if info.season else None,
        element("itunes:episode", str(info.number)) if info.number else None,
        _season(info),
        element("podcast:episode", str(info.number)) if info.number else None,
        *_transcripts(episode, show),
        element("podcast:chapters", url=address(show.media, episode.chapters), type=CHAPTERS_TYPE)
        if episode.chapters
        else None,
        *_people(info.people),
        _simple_chapters(notes),
    ]
    return tuple(each for each in found if each)


def _picture(url: str, title: str, link: str) -> Iterator[Element]:
    yield element("url", url)
    yield element("title", title or "Untitled")
    yield element("link", link)


def _owner(name: str, email: str) -> Iterator[Element]:
    if name:
        yield element("itunes:name", name)
    yield element("itunes:email", email)


def _category(text: str) -> Element | None:
    """`Fiction > Drama`: the second within the first."""
    names = [part.strip() for part in text.split(">") if part.strip()]
    inner = [element("itunes:category", text=name) for name in names[1:2]]
    return Element("itunes:category", "", (("text", names[0]),), tuple(inner)) if names else None


def _season(info: EpisodeInfo) -> Element | None:
    """The schema wants a name for every season."""
    if not info.season:
        return None
    name = info.season_name or f"{words_of(info.language)[4]} {info.season}"
    return element("podcast:season", str(info.season), name=_short(name))


def _transcripts(episode: FeedEpisode, show: Show) -> Iterator[Element]:
    for suffix, name in episode.transcripts:
        timed = "captions" if suffix in ("vtt", "srt") else None
        url, kind = address(show.media, name), TRANSCRIPT_TYPES[suffix]
        yield element("podcast:transcript", url=url, type=kind, language=show.language, rel=timed)


def _people(people: Iterable[Person]) -> Iterator[Element]:
    """Everyone, those of the whole show among them: an item's people stand in place of the channel's."""
    seen = dict.fromkeys((each.name, each.role, each.group, each.img, each.href) for each in people)
    for name, role, group, img, href in seen:
        yield element("podcast:person", _short(name), role=role, group=group, img=img, href=href)


def _simple_chapters(notes: Notes) -> Element | None:
    listed = [element("psc:chapter", start=clock(each.start), title=each.title) for each in notes.chapters]
    return Element("psc:chapters", "", (("version", "1.2"),), tuple(listed)) if listed else None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1].rstrip() + "…"


def _truth(flag: bool) -> str:
    return "true" if flag else "false"
