"""A show and its verbs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from radioplay import project, voices
from radioplay.api.made import Episode, RadioplayError, Written
from radioplay.diagnostics import Problems, did_you_mean, has_errors
from radioplay.options import Options, read_formats
from radioplay.speaking import Host

if TYPE_CHECKING:
    from radioplay.adapt.narration import Narration
    from radioplay.publishing import Published
    from radioplay.pulling import Pulled
    from radioplay.retries import Ears
    from radioplay.sessions.formats import Exported
    from radioplay.stems import Request, Stems

T = TypeVar("T")


def _install(pack: str) -> None:
    voices.install(pack)


WORKERS = os.cpu_count() or 2
"""Lines spoken at once, unless told otherwise."""
AT_HAND = Host(install=_install)
"""Who a job is done for unless told otherwise: nobody is shown anything, and missing voices are installed."""


@dataclass(frozen=True, slots=True)
class Project:
    """A show's folder, opened. Files are read when a verb needs them: edit a script, and ask again.

    What a verb needs of radioplay itself is loaded by that verb: `check` is quicker without the stems.

    Attributes:
        folder: the show as it was read: cast, episodes, paths.
        problems: what reading it has found.
    """

    folder: project.Project
    problems: Problems = ()

    def __repr__(self) -> str:
        """Short, for notebooks."""
        return f"<Project {self.folder.root}: {', '.join(self.episodes)}>"

    @classmethod
    def open(cls, folder: str | Path = ".") -> Project:
        """Open a show.

        Args:
            folder: where its `cast.toml` and `lines/` are; `.` also stands for the nearest folder above.

        Raises:
            RadioplayError: there is no show.
        """
        read, problems = project.read_project(Path(folder))
        if any(problem.code in ("P001", "P002") for problem in problems):
            raise RadioplayError(problems[0].message, problems)
        return cls(read, problems)

    @classmethod
    def adapt(
        cls,
        story: str | Path,
        folder: str | Path | None = None,
        *,
        narration: Narration | None = None,
        cast: str | Path | None = None,
        by_chapter: bool | None = None,
        engine: str = "",
        force: bool = False,
    ) -> Project:
        """Make a show of a story, and open it. What isn't said is as it was the last time.

        Args:
            story: prose: `.txt`, `.md`, `.html`, `.epub` or `.docx`.
            folder: the show; a new folder beside the story unless given. A cast that is there keeps its voices.
            narration: how much of it is read aloud: `"full"` (the first time), `"trimmed"` or `"none"`.
            cast: a cast file that was put right: nobody is added to it.
            by_chapter: make an episode of each chapter.
            engine: whose voices to cast; the best there are unless given.
            force: write over a script that was edited.

        Raises:
            RadioplayError: nothing could be made; its `problems` say why.
        """
        from radioplay.adapt.job import adapt_story, read_known
        from radioplay.adapt.show import episode_name

        path = Path(story)
        name = episode_name(path)
        where = Path(folder) if folder is not None else path.parent / name
        known, problems = read_known(path, where, name)
        wanted = known.wanted(narration, Path(cast) if cast is not None else None, by_chapter, engine, force)
        written, problems = (None, problems) if has_errors(problems) else adapt_story(known, wanted)
        if written is None:
            raise RadioplayError(problems[-1].message, problems)
        opened = cls.open(where)
        return cls(opened.folder, (*problems, *opened.problems))

    @property
    def episodes(self) -> tuple[str, ...]:
        """The names of its episodes."""
        return tuple(episode.name for episode in self.folder.episodes)

    def check(self) -> Problems:
        """Every problem of the show, in order of place; nothing is spoken or written."""
        from radioplay.checks import find_problems

        return find_problems(self.folder, self.problems)

    def render(
        self,
        episode: str | None = None,
        *,
        formats: str | tuple[str, ...] = ("mp3", "wav"),
        only: str | None = None,
        scratch: bool = False,
        strict: bool = False,
        retry_bad: int = 0,
        plot: bool = False,
        language: str = "",
        workers: int = WORKERS,
        host: Host = AT_HAND,
        ears: Ears | None = None,
    ) -> Episode:
        """Make an episode: speak what is missing, mix, master, and write it to `out/`.

        Args:
            episode: which; may be left out where there is only one.
            formats: `"mp3,wav"`, or a tuple.
            only: a character who is spoken and written alone.
            scratch: rough voices in place of the cast's, in files of their own.
            strict: do nothing where there is an error.
            retry_bad: how many more takes a line may have whose take is no good.
            plot: draw what was made.
            language: that of a translation (`es`, where there is `lines/<episode>.es.fountain`).
            workers: lines spoken at once.
            host: told how far it is; installs voices that are missing.
            ears: makes somebody who listens to takes, for `retry_bad`.

        Raises:
            RadioplayError: no such episode, or nothing could be made; its `problems` say why.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.rendering import render_episode

        found = self.find(episode)
        options = Options(_formats(formats), only, scratch, strict, workers, retry_bad, plot, language)
        rendered, problems = render_episode(self.folder, found, options, host, self.problems, ears)
        if rendered is None:
            raise RadioplayError(f"{found.name}: nothing was made", problems)
        return Episode(found.name, rendered, problems)

    def stems(
        self,
        episode: str | None = None,
        *,
        by: str | tuple[str, ...] = "bus",
        dry: bool = False,
        m_and_e: bool = False,
        format: str = "24",
        language: str = "",
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Stems:
        """Render an episode, and take it apart into stems that sum to its master.

        Args:
            episode: which; may be left out where there is only one.
            by: `bus`, `character`, `cue`, or two of them.
            dry: also dialogue without place.
            m_and_e: also everything but dialogue.
            format: `24` (bits) or `float`.
            language, workers, host: as for `render`.

        Raises:
            RadioplayError: no such episode, or nothing could be made.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.stems import make_stems

        request = _stem_request(by, format, dry=dry, m_and_e=m_and_e)
        options = Options(workers=workers, language=language)
        return _made(make_stems(self.folder, self.find(episode), request, options, host, self.problems))

    def export(
        self,
        format: str,
        episode: str | None = None,
        *,
        plain: bool = False,
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Exported:
        """Write an episode as a session for a DAW.

        Args:
            format: `reaper`, `dawproject`, `otio`, `audacity`, `ardour` or `aaf`.
            episode: which; may be left out where there is only one.
            plain: every voice and sound as it was recorded.
            workers, host: as for `render`.

        Raises:
            RadioplayError: no such episode or format, or nothing could be written.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.sessions.formats import export_episode, read_format

        wanted = _understood(read_format, format)
        options = Options(workers=workers)
        found = self.find(episode)
        return _made(export_episode(self.folder, found, wanted, options, host, self.problems, plain=plain))

    def pull(self, file: str | Path, episode: str | None = None) -> Pulled:
        """Read what was moved, turned and muted in a session that was exported, and saved, into the nudges.

        Raises:
            RadioplayError: it can't be read, or isn't of this show.
            OSError: the disk refuses.
        """
        from radioplay.pulling import pull

        whose = self.find(episode) if episode is not None else None
        return _made(pull(self.folder, whose, Path(file)))

    def transcripts(
        self,
        episode: str | None = None,
        *,
        formats: str = "vtt,srt,json,html",
        language: str = "",
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Written:
        """Write what is said and heard, with the time of every word.

        Raises:
            RadioplayError: no such episode or format, or there is nothing to hear.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.transcripts import read_transcript_formats, write_transcripts

        forms = _understood(read_transcript_formats, formats)
        options = Options(workers=workers, language=language)
        found = self.find(episode)
        return _written(write_transcripts(self.folder, found, forms, options, host, self.problems))

    def cue_sheet(
        self,
        episode: str | None = None,
        *,
        language: str = "",
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Written:
        """List every sound with its time, source and licence, the music, and who says how much.

        Raises:
            RadioplayError: no such episode, or there is nothing to hear.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.cuesheets import write_cue_sheet

        options = Options(workers=workers, language=language)
        return _written(write_cue_sheet(self.folder, self.find(episode), options, host, self.problems))

    def script(
        self,
        episode: str | None = None,
        *,
        formats: str = "html",
        numbered: bool = False,
        language: str = "",
    ) -> Written:
        """Print the script as a studio wants it; nothing is spoken for it.

        Args:
            episode: which; may be left out where there is only one.
            formats: `html`, `pdf`, or both with a comma.
            numbered: number speeches and cues.
            language: that of a translation.

        Raises:
            RadioplayError: no such episode or format, nothing to print, or no PDF can be made.
            OSError: the disk refuses.
        """
        from radioplay.deliver.playscript.pdf import PdfError
        from radioplay.playscripts import read_forms, write_script

        forms, found = _understood(read_forms, formats), self.find(episode)
        try:
            return _written(write_script(self.folder, found, forms, numbers=numbered, language=language))
        except PdfError as error:
            raise RadioplayError(str(error)) from error

    def publish(
        self,
        *episodes: str,
        formats: str | tuple[str, ...] = "mp3",
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Published:
        """Make a folder to upload: episodes (all of them unless named), transcripts, show notes, and their feed.

        Raises:
            RadioplayError: no such episode or format, or nothing could be published.
            StoreError, AudioError, OSError: the disk refuses.
        """
        from radioplay.publishing import publish

        options = Options(_formats(formats), workers=workers)
        chosen = [self.find(name) for name in episodes or self.episodes]
        return _made(publish(self.folder, chosen, options, host, self.problems))

    def find(self, episode: str | None) -> project.Episode:
        """An episode by name; None means the only one.

        Raises:
            RadioplayError: there is none of that name, or more than one to choose from.
        """
        known = {each.name: each for each in self.folder.episodes}
        if not known:
            raise RadioplayError(f"{self.folder.root} has no episodes", self.problems)
        if episode is None and len(known) > 1:
            raise RadioplayError(f"which of the episodes? {', '.join(known)}")
        if episode is not None and episode not in known:
            hint = did_you_mean(episode, known) or f"there are {', '.join(known)}"
            raise RadioplayError(f"there is no episode {episode}: {hint}")
        return known[episode] if episode is not None else next(iter(known.values()))


def _formats(wanted: str | tuple[str, ...]) -> tuple[str, ...]:
    return _understood(read_formats, wanted if isinstance(wanted, str) else ",".join(wanted))


def _stem_request(by: str | tuple[str, ...], format: str, *, dry: bool, m_and_e: bool) -> Request:
    from radioplay.stems import FORMATS, Request, read_by

    if format not in FORMATS:
        raise RadioplayError(f"stems are written in {' or '.join(FORMATS)}, not {format}")
    apart = _understood(read_by, by if isinstance(by, str) else ",".join(by))
    return Request(apart, dry, m_and_e, FORMATS[format])


def _understood(read: Callable[[str], T], text: str) -> T:
    """What somebody wrote, read."""
    try:
        return read(text)
    except ValueError as error:
        raise RadioplayError(str(error)) from error


def _written(outcome: tuple[tuple[Path, ...], Problems]) -> Written:
    return Written(_made(outcome), outcome[1])


def _made(outcome: tuple[T | None, Problems]) -> T:
    """What a verb has made, or why there is nothing."""
    made, problems = outcome
    if not made:
        errors = [problem.message for problem in problems if problem.severity == "error"]
        raise RadioplayError(errors[-1] if errors else "nothing was made", problems)
    return made
