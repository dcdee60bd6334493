"""Under which names episodes are published: those they had, where they have been published before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from radioplay.deliver.feed import episode_guid
from radioplay.deliver.metadata import EpisodeInfo
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.project import Project
from radioplay.publishing.feeds import Feeds
from radioplay.publishing.folder import safe_name
from radioplay.publishing.numbers import Numbered
from radioplay.publishing.record import Known, Record, find_renamed


def name_episodes(
    project: Project,
    infos: Sequence[EpisodeInfo],
    numbered: Mapping[str, Numbered],
    record: Record,
    feeds: Feeds,
    now: datetime,
) -> tuple[list[tuple[EpisodeInfo, Known]], Problems]:
    """Guid, date and file names of every episode.

    Args:
        project: whose they are.
        infos: what is said of those that are published now.
        numbered: the number of each, which they get.
        record: what has been published before.
        feeds: the feed that is there, where an episode may be that the record doesn't know.
        now: the date of those that are new and don't say another; they come out a second apart, in order.

    Returns:
        The episodes with their names, in the order given, and what has to be told of them: D052, D054, D055.
    """
    names = {each.name for each in project.episodes}
    gone = [known for known in record.episodes if known.name not in names]
    infos = [replace(info, number=numbered[info.name].number) for info in infos]
    count = len(infos)
    order = sorted(range(count), key=lambda n: (infos[n].season or 0, infos[n].number or 0, n))
    named: dict[int, tuple[EpisodeInfo, Known]] = {}
    problems: list[Diagnostic] = []
    for place, index in enumerate(order):
        info = infos[index]
        known = record.find(info.name)
        if known is None:
            sure = None if numbered[info.name].derived else info.number
            known = find_renamed(record, gone, info.title, info.season, sure)
            if known:
                gone.remove(known)
                problems.append(_renamed(known, info, project))
        if known is None:
            moment = now - timedelta(seconds=count - 1 - place)
            known, adopted = _newly(info, record, feeds, project.cast.show.title, moment)
            if adopted:
                message = f"{info.name} is in the feed that is there already, and keeps its guid and date"
                problems.append(Diagnostic("D054", message, info.title_span, None, "warning"))
        if info.date and info.date != known.published:
            problems.append(_dated(known, info, project))
        known = replace(known, name=info.name, title=info.title, season=info.season, number=info.number)
        record = record.having(known)
        named[index] = (info, known)
    return [named[index] for index in range(count)], tuple(problems)


def _newly(
    info: EpisodeInfo, record: Record, feeds: Feeds, show: str, moment: datetime
) -> tuple[Known, bool]:
    """The names of an episode that the record doesn't know, and whether the feed that is there does."""
    media = safe_name(info.name, [each.media for each in record.episodes])
    taken = {each.guid for each in record.episodes}
    guid, count = info.guid or feeds.find(info.title, media), 1
    while not guid or guid in taken:
        guid = episode_guid(show, f"{info.name}/{count}" if count > 1 else info.name)
        count += 1
    there = guid in feeds.dates
    return Known(info.name, guid, feeds.dates.get(guid) or info.date or moment, media), there


def _renamed(known: Known, info: EpisodeInfo, project: Project) -> Diagnostic:
    message = f"{info.name} was published as {known.name}, and keeps its guid, its date and its address"
    hint = (
        f"if it is another episode, take it out of {project.name_of(project.published)} and publish it again"
    )
    return Diagnostic("D052", message, info.title_span, hint, "warning")


def _dated(known: Known, info: EpisodeInfo, project: Project) -> Diagnostic:
    message = f"{info.name} came out on {known.published:%Y-%m-%d %H:%M} and keeps that date"
    hint = f"to move it, change it in {project.name_of(project.published)}"
    return Diagnostic("D055", message, info.date_span, hint, "warning")
