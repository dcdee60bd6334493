"""Which number every episode of a show has, and which have the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from radioplay.deliver import titlepage
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.project import Project, read_episode
from radioplay.publishing.record import Record


@dataclass(frozen=True, slots=True)
class Numbered:
    """An episode's place in the show. `derived` where neither its script nor its file's name has a number."""

    name: str
    title: str
    season: int | None
    number: int | None
    span: Span
    derived: bool = False


def number_episodes(project: Project, record: Record) -> Mapping[str, Numbered]:
    """The numbers of all episodes: as the title page has them, or the file's name, or as they were published.

    One that has none of these follows the one before it among the scripts, where the show is told in order.
    Trailers and what else stands beside the count have none unless they say so.
    """
    found = {}
    for episode in project.episodes:
        scripts, _ = read_episode(project, episode)
        page = titlepage.page_of(scripts)
        season, number, _ = titlepage.number_of(page)
        season = project.cast.show.season if season is None else season
        known = record.find(episode.name)
        derived = False
        if number is None:
            number = titlepage.number_in(episode.name)
        if number is None and page.get(*titlepage.KIND).casefold() not in ("trailer", "bonus"):
            derived = project.cast.show.kind == "serial"
            number = known.number if known and derived else None
        span = page.where(*titlepage.NUMBER)
        found[episode.name] = Numbered(episode.name, page.get("title"), season, number, span, derived)
    return _counted(found)


def _counted(found: Mapping[str, Numbered]) -> Mapping[str, Numbered]:
    """With a number for those that follow another."""
    taken = {(each.season, each.number) for each in found.values()}
    last: dict[int | None, int] = {}
    counted = {}
    for name, each in found.items():
        if each.number is None and each.derived:
            number = last.get(each.season, 0) + 1
            while (each.season, number) in taken:
                number += 1
            each = replace(each, number=number)
            taken.add((each.season, number))
        if each.number is not None:
            last[each.season] = each.number
        counted[name] = each
    return counted


def find_number_problems(numbered: Mapping[str, Numbered], wanted: Set[str]) -> Problems:
    """What listeners would find odd in the numbers of the episodes that are wanted: D033, D034."""
    return tuple(_problems(numbered, wanted))


def _problems(numbered: Mapping[str, Numbered], wanted: Set[str]) -> Iterator[Diagnostic]:
    first: dict[tuple[int | None, int], Numbered] = {}
    for each in numbered.values():
        if each.number is None:
            continue
        if each.derived and each.name in wanted:
            message = f"{each.name} doesn't say which episode it is; by its place it is number {each.number}"
            hint = f"write `Episode: {each.number}` on its title page"
            yield Diagnostic("D033", message, each.span, hint, "warning")
        other = first.setdefault((each.season, each.number), each)
        if other is not each and wanted & {each.name, other.name}:
            of_season = f" of season {each.season}" if each.season else ""
            where = f"{other.span.file}:{other.span.line}"
            message = f"{each.name} and {other.name} ({where}) are both episode {each.number}{of_season}"
            yield Diagnostic("D034", message, each.span, "give one of them another number")
