"""The same verbs for Python: a show is opened, checked, rendered, and its sound is at hand.

    from radioplay import Project

    show = Project.open("my-show")
    for problem in show.check():
        print(problem)
    episode = show.render()
    print(episode.report["loudness_lufs"], episode.path("mp3"))

Nothing here prints. What an author can mend is among the problems; what can't go on at all is raised.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from radioplay import checks, project, voices
from radioplay.audio import Audio, read_audio
from radioplay.deliver.encode import FORMATS
from radioplay.diagnostics import Problems, did_you_mean
from radioplay.options import Options, read_formats
from radioplay.publishing import Published, publish
from radioplay.pulling import Pulled, pull
from radioplay.rendering import Rendered, render_episode
from radioplay.retries import Ears
from radioplay.sessions.formats import Exported, export_episode, read_format
from radioplay.speaking import Host
from radioplay.stems import FORMATS as STEM_FORMATS
from radioplay.stems import Request, Stems, make_stems, read_by
from radioplay.timeline import Timeline
from radioplay.transcripts import read_transcript_formats, write_transcripts
from radioplay.units import RATE

if TYPE_CHECKING:
    from pydub import AudioSegment

T = TypeVar("T")

__all__ = ["Episode", "Host", "Project", "RadioplayError", "render"]


class RadioplayError(Exception):
    """What was asked for can't be done; `problems` says why, where it is the show that must be mended."""

    def __init__(self, message: str, problems: Problems = ()) -> None:
        super().__init__(message)
        self.problems = problems


def _install(pack: str) -> None:
    voices.install(pack)


WORKERS = os.cpu_count() or 2
"""Lines spoken at once, unless told otherwise."""
AT_HAND = Host(install=_install)
"""Who a job is done for unless told otherwise: nobody is shown anything, and missing voices are installed."""


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode that was made.

    Attributes:
        name: as its script is called.
        rendered: all that the render left.
        problems: what was wrong on the way; lines and sounds with an error are missing in the sound.
    """

    name: str
    rendered: Rendered
    problems: Problems = ()

    rate = RATE
    """Samples a second."""

    def __repr__(self) -> str:
        """Short, for notebooks: all that the render left would fill the page."""
        return f"<Episode {self.name}: {', '.join(str(file) for file in self.rendered.made.files)}>"

    @property
    def report(self) -> Mapping[str, Any]:
        """The content of `report.json`."""
        return self.rendered.report

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that was written."""
        return self.rendered.files

    @property
    def timeline(self) -> Timeline:
        """Every clip in its place: what is heard when."""
        return self.rendered.prepared.timeline

    def path(self, format: str = "wav") -> Path:
        """The file of one of the formats that were asked for.

        Raises:
            RadioplayError: it wasn't.
        """
        made = {path.suffix.removeprefix("."): path for path in self.rendered.made.files}
        if format not in made:
            raise RadioplayError(f"{self.name} was rendered as {', '.join(made)}, not as {format}")
        return made[format]

    def samples(self) -> Audio:
        """The finished sound: shape (frames, 2), float32, full scale ±1, at `rate`.

        It is read from the best of the files: without loss where one of them is.

        Raises:
            AudioError: the file is gone, or damaged.
        """
        best = min(self.rendered.made.files, key=lambda path: FORMATS[path.suffix.removeprefix(".")].lossy)
        samples, _ = read_audio(best)
        return samples

    def to_pydub(self) -> AudioSegment:
        """The finished sound for pydub: 32-bit samples, of which the 24 that were mastered are kept."""
        from pydub import AudioSegment

        steps = np.clip(self.samples().astype(np.float64) * 2.0**31, -(2.0**31), 2.0**31 - 1)
        whole = np.rint(steps).astype("<i4")
        return AudioSegment(whole.tobytes(), frame_rate=self.rate, sample_width=4, channels=whole.shape[1])


@dataclass(frozen=True, slots=True)
class Project:
    """A show's folder, opened. Files are read when a verb needs them: edit a script, and ask again.

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

    @property
    def episodes(self) -> tuple[str, ...]:
        """The names of its episodes."""
        return tuple(episode.name for episode in self.folder.episodes)

    def check(self) -> Problems:
        """Every problem of the show, in order of place; nothing is spoken or written."""
        return checks.find_problems(self.folder, self.problems)

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
        request = _stem_request(by, format, dry=dry, m_and_e=m_and_e)
        options = Options(workers=workers, language=language)
        return _made(make_stems(self.folder, self.find(episode), request, options, host, self.problems))

    def export(
        self,
        format: str,
        episode: str | None = None,
        *,
        plain: bool = False,
        language: str = "",
        workers: int = WORKERS,
        host: Host = AT_HAND,
    ) -> Exported:
        """Write an episode as a session for a DAW.

        Args:
            format: `reaper`, `dawproject`, `otio`, `audacity`, `ardour` or `aaf`.
            episode: which; may be left out where there is only one.
            plain: every voice and sound as it was recorded.
            language, workers, host: as for `render`.

        Raises:
            RadioplayError: no such episode or format, or nothing could be written.
            StoreError, AudioError, OSError: the disk refuses.
        """
        wanted = _understood(read_format, format)
        options = Options(workers=workers, language=language)
        found = self.find(episode)
        return _made(export_episode(self.folder, found, wanted, options, host, self.problems, plain=plain))

    def pull(self, file: str | Path, episode: str | None = None) -> Pulled:
        """Read what was moved, turned and muted in a session that was exported, and saved, into the nudges.

        Raises:
            RadioplayError: it can't be read, or isn't of this show.
            OSError: the disk refuses.
        """
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
    ) -> tuple[Path, ...]:
        """Write what is said and heard, with the time of every word; the files that were written.

        Raises:
            RadioplayError: no such episode or format, or there is nothing to hear.
            StoreError, AudioError, OSError: the disk refuses.
        """
        forms = _understood(read_transcript_formats, formats)
        options = Options(workers=workers, language=language)
        return _made(write_transcripts(self.folder, self.find(episode), forms, options, host, self.problems))

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


def render(folder: str | Path = ".", episode: str | None = None, **options: Any) -> Episode:
    """Open a show and render an episode of it: `Project.open(folder).render(episode, …)`.

    Raises:
        RadioplayError: as those two do.
    """
    return Project.open(folder).render(episode, **options)


def _formats(wanted: str | tuple[str, ...]) -> tuple[str, ...]:
    return _understood(read_formats, wanted if isinstance(wanted, str) else ",".join(wanted))


def _stem_request(by: str | tuple[str, ...], format: str, *, dry: bool, m_and_e: bool) -> Request:
    if format not in STEM_FORMATS:
        raise RadioplayError(f"stems are written in {' or '.join(STEM_FORMATS)}, not {format}")
    apart = _understood(read_by, by if isinstance(by, str) else ",".join(by))
    return Request(apart, dry, m_and_e, STEM_FORMATS[format])


def _understood(read: Callable[[str], T], text: str) -> T:
    """What somebody wrote, read."""
    try:
        return read(text)
    except ValueError as error:
        raise RadioplayError(str(error)) from error


def _made(outcome: tuple[T | None, Problems]) -> T:
    """What a verb has made, or why there is nothing."""
    made, problems = outcome
    if not made:
        errors = [problem.message for problem in problems if problem.severity == "error"]
        raise RadioplayError(errors[-1] if errors else "nothing was made", problems)
    return made
