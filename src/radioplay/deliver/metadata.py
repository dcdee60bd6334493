"""What is said of an episode beside its sound: from the title page of its script, and from `[show]`.

All that tags, feeds and show notes say comes from here, so that they say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from radioplay.cast import Cast, Show
from radioplay.deliver import titlepage
from radioplay.deliver.chapters import chapters_of
from radioplay.deliver.roles import people_of
from radioplay.deliver.tags import Chapter, Person, Tags
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.performance import Performance
from radioplay.script.model import Script
from radioplay.timeline import Timeline

LONGEST_TITLE = 150
"""Characters of a title from which on players are sure to cut it."""

_KINDS = ("full", "trailer", "bonus")


@dataclass(frozen=True, slots=True)
class EpisodeInfo:
    """What is said of an episode. What nobody says is empty, or None.

    Attributes:
        name: the episode's, as its script is called.
        number, season: within the season, and of the show.
        season_name: what the season is called.
        kind: `full`, `trailer` or `bonus`.
        date: of publication, as the title page has it.
        author: who made it, in one line.
        explicit: whether it is for adults only.
        people: everyone who made it, those who act first.
        link: the episode's own page on the web.
        guid: one that the episode has had in a feed elsewhere.
        title_span, number_span, date_span: where the script says so, or would.
    """

    name: str
    title: str
    number: int | None = None
    season: int | None = None
    season_name: str = ""
    kind: str = "full"
    summary: str = ""
    date: datetime | None = None
    author: str = ""
    copyright: str = ""
    language: str = ""
    explicit: bool = False
    people: tuple[Person, ...] = ()
    link: str = ""
    guid: str = ""
    title_span: Span | None = None
    number_span: Span | None = None
    date_span: Span | None = None


def metadata_of(
    cast: Cast, scripts: Sequence[Script], performance: Performance, originals: Sequence[Script] = ()
) -> tuple[EpisodeInfo, Problems]:
    """What is said of an episode.

    Args:
        cast: whose `[show]` holds where a title page is silent, and who acts.
        scripts: the episode's.
        performance: who is heard in it, and its title.
        originals: the scripts that they translate, whose title page holds where theirs is silent.

    Returns:
        What is known, and D030… for what a title page has and can't be understood.
    """
    show, page = cast.show, titlepage.page_of(scripts, originals)
    season, number, problems = titlepage.number_of(page)
    date, more = titlepage.date_of(page)
    kind = page.get(*titlepage.KIND).casefold()
    explicit = titlepage.flag_of(page.get("explicit"))
    parts = tuple(dict.fromkeys(delivery.character for delivery in performance.deliveries))
    info = EpisodeInfo(
        name=performance.episode,
        title=performance.title,
        number=titlepage.number_in(performance.episode) if number is None else number,
        season=show.season if season is None else season,
        season_name=titlepage.season_name_of(page)
        or (show.season_name if season in (None, show.season) else ""),
        kind=kind if kind in _KINDS else "full",
        summary=page.get(*titlepage.SUMMARY),
        date=date,
        author=page.get("author", "authors", "written by") or show.author,
        copyright=page.get("copyright") or show.copyright,
        language=show.language,
        explicit=show.explicit if explicit is None else explicit,
        people=people_of(show.people, page.credits, parts),
        link=page.get("link", "url", "website"),
        guid=page.get("guid"),
        title_span=page.where("title"),
        number_span=page.where(*titlepage.NUMBER),
        date_span=page.where(*titlepage.DATE),
    )
    return info, problems + more + _too_long(info)


def tags_of(info: EpisodeInfo, show: Show, timeline: Timeline, cover: bytes | None = None) -> Tags:
    """What a file of the episode has in its tags."""
    return Tags(
        title=info.title,
        artist=info.author,
        album=show.title,
        episode=info.number,
        cover=cover,
        season=info.season,
        summary=info.summary,
        chapters=_in_tags(chapters_of(timeline)),
        people=info.people,
        date=info.date.date() if info.date else None,
        genre=show.category.rpartition(">")[2].strip(),
        copyright=info.copyright,
        url=info.link or show.link,
        language=info.language,
    )


def _in_tags(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    """A single chapter is nothing to choose from."""
    return chapters if len(chapters) > 1 else ()


def _too_long(info: EpisodeInfo) -> Problems:
    if len(info.title) <= LONGEST_TITLE:
        return ()
    message = f"the title has {len(info.title)} characters, of which players show the first few dozen"
    return (Diagnostic("D032", message, info.title_span, "say more in `Summary:`", "warning"),)
