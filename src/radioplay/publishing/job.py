"""The whole of it: episodes are rendered where they have to be, and a folder is made that can be uploaded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from radioplay.cues.credits import Credit, credits
from radioplay.cuesheets import cue_sheet_of
from radioplay.deliver.captions import transcript_of
from radioplay.deliver.chapters import chapters_of
from radioplay.deliver.cover import read_cover_problems
from radioplay.deliver.encode import PLAYED
from radioplay.deliver.feed import FeedEpisode, address, feed_guid
from radioplay.deliver.metadata import EpisodeInfo, metadata_of
from radioplay.deliver.notes import Notes
from radioplay.deliver.speakers import shown_name
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.locks import held
from radioplay.options import Options
from radioplay.produce import formats_with
from radioplay.project import Episode, Project
from radioplay.publishing.feeds import Feeds, read_feeds, write_feed
from radioplay.publishing.folder import (
    FEED,
    find_outdated,
    write_chapters,
    write_cover,
    write_media,
    write_notes,
    write_transcripts,
)
from radioplay.publishing.naming import name_episodes
from radioplay.publishing.needs import find_needs
from radioplay.publishing.numbers import find_number_problems, number_episodes
from radioplay.publishing.record import Known, Record, read_record, write_record
from radioplay.rendering import Rendered, render_episode
from radioplay.speaking import NOBODY, Host
from radioplay.units import to_seconds

FORMATS = ("mp3",)
"""What is published unless more is asked for."""
_TAKEN = ("mp3", "m4a", "m4b")


@dataclass(frozen=True, slots=True)
class PublishedEpisode:
    """An episode in the folder that is uploaded. `url` is that of its sound; without `[show] media`, its name alone."""

    name: str
    title: str
    guid: str
    date: datetime
    season: int | None
    number: int | None
    url: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """What `publish` left: the folder that is uploaded, the feed in it, and the episodes that were published now."""

    folder: Path
    feed: Path
    episodes: tuple[PublishedEpisode, ...]
    problems: Problems = ()

    def to_json(self) -> dict[str, Any]:
        """The form of `publish --json`."""
        return {
            "version": 1,
            "folder": str(self.folder),
            "feed": str(self.feed),
            "episodes": [_to_json(each) for each in self.episodes],
            "problems": [problem.to_json() for problem in self.problems],
        }


def publish(
    project: Project,
    episodes: Sequence[Episode],
    options: Options = Options(FORMATS),  # noqa: B008 (frozen)
    host: Host = NOBODY,
    so_far: Problems = (),
    now: datetime | None = None,
) -> tuple[Published | None, Problems]:
    """Render what has changed of some episodes, and make a folder of them and their feed.

    What was published before keeps its guid, its date and its address, and episodes that aren't named stay in the
    feed as they are. A second run changes no byte.

    Args:
        project, episodes: which.
        options: the formats, and how they are rendered.
        host: told how far it is; installs voices that are needed.
        so_far: what reading the project has found.
        now: when the episodes that are new come out, unless their title pages say so.

    Returns:
        What was made, None where nothing could be; and every problem, among them what must be set before the
        folder is uploaded.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; the feed is left as it was.
    """
    blocked = [each for each in project.episodes if each.name.casefold() == project.publish_folder.name]
    if blocked:
        where = Span(project.name_of(blocked[0].files[0]))
        message = (
            f"no episode can be called {blocked[0].name}: its files would lie among those that are published"
        )
        return None, in_order((*so_far, Diagnostic("D057", message, where, "give the script another name")))
    moment = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    with held(project.store / "locks" / "publish.lock"):
        made, problems = _Job(project, options, host, moment).run(episodes, so_far)
    return (replace(made, problems=problems) if made else None), problems


class _Job:
    """One run of `publish`: carries what its steps share, and gathers problems."""

    def __init__(self, project: Project, options: Options, host: Host, now: datetime) -> None:
        self.project, self.options, self.host, self.now = project, options, host, now
        self.folder = project.publish_folder
        self.feed = project.name_of(self.folder / FEED)
        self.problems: list[Diagnostic] = []

    def run(self, episodes: Sequence[Episode], so_far: Problems) -> tuple[Published | None, Problems]:
        record, more = read_record(self.project.published, self.project.name_of(self.project.published))
        self.problems += more
        if record is None:
            return None, in_order((*so_far, *self.problems))
        show = self.project.cast.show
        self.problems += (*find_needs(show), *read_cover_problems(self.project), *self.format_problems())
        numbered = number_episodes(self.project, record)
        self.problems += find_number_problems(numbered, {each.name for each in episodes})
        rendered = list(self.render(episodes, so_far))
        # Only now: who edits the feed while episodes are rendered finds it kept.
        feeds, more = read_feeds(self.folder, self.project.store / "published" / FEED, self.feed)
        self.problems += more
        infos = [info for _, info in rendered]
        entries, more = name_episodes(self.project, infos, numbered, record, feeds, self.now)
        self.problems += more
        record = replace(record, guid=record.guid or show.guid or (feed_guid(show.feed) if show.feed else ""))
        for _, known in entries:
            record = record.having(known)
        if not rendered:
            return None, in_order((*so_far, *self.problems))
        cover = write_cover(self.folder, self.project)
        written = [
            self.write(made, info, known) for (made, _), (info, known) in zip(rendered, entries, strict=True)
        ]
        write_record(self.project.published, record)
        feed, more = write_feed(
            feeds,
            self.feed,
            show,
            record.guid,
            cover.name if cover else "",
            [entry for entry, _ in written],
            self.now,
        )
        self.problems += (*more, *self.missing(record, feeds, episodes))
        return Published(self.folder, feed, tuple(each for _, each in written)), in_order(
            (*so_far, *self.problems)
        )

    def render(self, episodes: Sequence[Episode], so_far: Problems) -> Iterator[tuple[Rendered, EpisodeInfo]]:
        """Those in which there is anything to hear, with what is said of them."""
        for episode in episodes:
            formats = formats_with(self.project, f"{episode.name}{self.options.suffix}", self.options.formats)
            options = replace(self.options, formats=formats)
            made, problems = render_episode(self.project, episode, options, self.host, so_far)
            self.problems += (problem for problem in problems if problem not in so_far)
            if made:
                rehearsal = made.prepared.rehearsal
                info, more = metadata_of(rehearsal.cast, rehearsal.scripts, rehearsal.performance)
                self.problems += more
                yield made, info

    def write(self, made: Rendered, info: EpisodeInfo, known: Known) -> tuple[FeedEpisode, PublishedEpisode]:
        """An episode's files."""
        show, prepared = self.project.cast.show, made.prepared
        timeline = prepared.timeline
        lines = prepared.rehearsal.performance.deliveries
        parts = dict.fromkeys(each.character for each in lines)
        voices = dict.fromkeys(
            each.character.engine for each in lines if not each.recording and each.character.voice
        )
        chapters = chapters_of(timeline)
        notes = Notes(
            info,
            show.title,
            chapters if len(chapters) > 1 else (),
            tuple((shown_name(each), each.actor.strip()) for each in parts),
            self.sounds(made),
            tuple(voices),
        )
        wanted = [path for path in made.made.files if path.suffix.removeprefix(".") in self.options.formats]
        self.problems += find_outdated(self.folder, known.media, wanted, known.name)
        media = write_media(self.folder, known.media, wanted)
        played = media[next(each for each in PLAYED if each in media)]
        transcript = transcript_of(timeline, prepared.rehearsal.cast)
        texts = write_transcripts(self.folder, known.media, transcript, info.title, show.title, played.name)
        listed = write_chapters(self.folder, known.media, notes)
        files = (*media.values(), *texts.values(), *((listed,) if listed else ()))
        files = (*files, *write_notes(self.folder, known.media, notes))
        entry = FeedEpisode(
            notes,
            known.guid,
            known.published,
            played.name,
            played.stat().st_size,
            to_seconds(timeline.length, timeline.rate),
            listed.name if listed else "",
            tuple((suffix, path.name) for suffix, path in texts.items()),
        )
        url = address(show.media, played.name)
        told = PublishedEpisode(
            info.name, info.title, known.guid, known.published, info.season, info.number, url, files
        )
        return entry, told

    def sounds(self, made: Rendered) -> tuple[Credit, ...]:
        """The show's own sounds that are heard; those without a licence are told of."""
        sheet, problems = cue_sheet_of(made.prepared)
        self.problems += problems
        heard = {cued.source for cued in sheet.cues}
        return tuple(each for each in credits(made.prepared.rehearsal.choices) if each.name in heard)

    def format_problems(self) -> Problems:
        """A feed that names what players don't take."""
        if any(each in _TAKEN for each in self.options.formats):
            return ()
        formats = ", ".join(self.options.formats)
        message = f"podcast directories take MP3 and M4A, not {formats}"
        return (Diagnostic("D056", message, None, "add mp3 to --format", "warning"),)

    def missing(self, record: Record, feeds: Feeds, episodes: Sequence[Episode]) -> Iterator[Diagnostic]:
        """Episodes that have been published and are no longer in the feed."""
        named = {each.name for each in episodes}
        for known in record.episodes:
            if known.name not in named and known.guid not in feeds.dates:
                message = f"{known.name} has been published, and isn't in the feed any more"
                there = any(each.name == known.name for each in self.project.episodes)
                hint = f"radioplay publish {known.name}" if there else "its script is gone, too"
                yield Diagnostic("D058", message, Span(self.feed), hint, "warning")


def _to_json(each: PublishedEpisode) -> dict[str, Any]:
    return {
        "episode": each.name,
        "title": each.title,
        "guid": each.guid,
        "date": each.date.isoformat(),
        "season": each.season,
        "number": each.number,
        "url": each.url,
        "files": [path.name for path in each.files],
    }
