"""The folder of a show: the only module that knows its layout.

    cast.toml            the show, the cast, places, house sound
    lines/*.fountain     an episode each (also .txt and .md); a folder is one episode in several files
    lines/*.es.fountain  an episode in another language, beside the original
    lines/*.nudges.toml  what somebody has moved, turned up or muted by hand
    lines/published.toml what has been published, and under which names
    sfx/                 sounds
    takes/               recordings by people; takes.toml says which takes are used
    .radioplay/          the store: deleting it costs time and nothing else
    out/<episode>/       what was made
    out/publish/         what can be uploaded

Nothing outside the folder is ever read: paths in scripts and in `cast.toml` go through `inside`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from radioplay.cast import Cast, read_cast
from radioplay.cast.text import decode
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.script import read_script
from radioplay.script.files import LARGEST
from radioplay.script.model import Script
from radioplay.shelf import (
    NUDGES,
    SCRIPT_SUFFIXES,
    Episode,
    Shelf,
    Translation,
    inside,
    leads_out,
    not_ours,
    unreadable,
)

CAST, LINES, SFX, TAKES, STORE, OUT = "cast.toml", "lines", "sfx", "takes", ".radioplay", "out"
PUBLISH = "publish"
__all__ = ["Episode", "Project", "Translation", "inside", "read_episode", "read_project"]

_TEXTS = frozenset({*SCRIPT_SUFFIXES, ".toml"})
"""The files that have lines."""

_NEW_HINT = "`radioplay new DIR` makes a folder to start from"


@dataclass(frozen=True, slots=True)
class Project:
    """A show's folder, its cast and its episodes. The paths it names need not exist."""

    root: Path
    cast: Cast
    episodes: tuple[Episode, ...] = ()

    @property
    def cast_file(self) -> Path:
        """`cast.toml`."""
        return self.root / CAST

    @property
    def sfx(self) -> Path:
        """The folder of sounds."""
        return self.root / SFX

    @property
    def takes(self) -> Path:
        """The folder of recordings by people."""
        return self.root / TAKES

    @property
    def take_book(self) -> Path:
        """The file that says which takes of lines there are, and which are used."""
        return self.takes / "takes.toml"

    @property
    def take_book_name(self) -> str:
        """The take book as a path in the project, for diagnostics."""
        return self.take_book.relative_to(self.root).as_posix()

    @property
    def take_book_lock(self) -> Path:
        """A file to hold while the take book is changed."""
        return self.store / "locks" / "take-book.lock"

    def nudges(self, episode: Episode | str) -> Path:
        """The file that says what somebody has moved by hand, beside the episode's script."""
        name = episode if isinstance(episode, str) else episode.name
        return self.root / LINES / f"{name}{NUDGES}"

    @property
    def nudges_lock(self) -> Path:
        """A file to hold while nudges are changed."""
        return self.store / "locks" / "nudges.lock"

    def session_lock(self, folder: Path) -> Path:
        """A file to hold while the session in a folder is written, or what is known of it."""
        return self.store / "locks" / f"session-{folder.parent.name}.lock"

    @property
    def store(self) -> Path:
        """The folder of the take store."""
        return self.root / STORE

    @property
    def cover(self) -> Path | None:
        """The show's picture, where there is one."""
        path = inside(self.root, self.cast.show.cover) if self.cast.show.cover else None
        return path if path and path.is_file() else None

    @property
    def names(self) -> frozenset[str]:
        """What takes are kept under: the names of all episodes and of their translations."""
        translated = (script.name for each in self.episodes for script in each.translations)
        return frozenset((*(each.name for each in self.episodes), *translated))

    def out(self, episode: Episode | str) -> Path:
        """The folder for what is made of an episode."""
        return self.root / OUT / (episode if isinstance(episode, str) else episode.name)

    @property
    def publish_folder(self) -> Path:
        """The folder that can be uploaded; no episode is called like it."""
        return self.root / OUT / PUBLISH

    @property
    def published(self) -> Path:
        """The file that says what has been published, and under which names."""
        return self.root / LINES / "published.toml"

    def name_of(self, path: Path) -> str:
        """A file in the folder as diagnostics call it."""
        return path.relative_to(self.root).as_posix()

    def source_line(self, span: Span) -> str | None:
        """The line that a diagnostic points at, without its end; None where there is none to show."""
        path = inside(self.root, span.file)
        if span.line < 1 or path is None or path.suffix.lower() not in _TEXTS:
            return None
        try:
            stat = path.stat()
            if not path.is_file() or stat.st_size > LARGEST:
                return None
            lines = _lines(path, stat.st_mtime_ns, stat.st_size)
        except OSError:
            return None
        return lines[span.line - 1] if span.line <= len(lines) else None


def read_project(folder: Path) -> tuple[Project, Problems]:
    """Read a show's folder: its cast, and what episodes there are (their scripts are read by `read_episode`).

    Args:
        folder: the project. `Path()`, the current folder, also stands for the nearest folder above it that
            holds a `cast.toml` or `lines/`.

    Returns:
        The project, empty where there is none, and what is wrong: P001… and the C… of `read_cast`.
    """
    root = folder.absolute()
    try:
        root = _find_root(folder)
        if not root.is_dir():
            what = "is a file, not a folder" if root.exists() else "is not there"
            return Project(root, Cast()), (Diagnostic("P001", f"{folder} {what}", None, _NEW_HINT),)
        if not _is_project(root):
            message = f"{root} is no radioplay project: it has neither {CAST} nor {LINES}/"
            return Project(root, Cast()), (Diagnostic("P002", message, None, _NEW_HINT),)
    except OSError as error:
        return Project(root, Cast()), (unreadable(str(folder), error),)
    cast, problems = _read_cast(root)
    shelf = Shelf(root, LINES)
    project = Project(root, cast, shelf.episodes())
    return project, in_order((*problems, *shelf.problems, *_wrong_paths(project)))


def read_episode(project: Project, episode: Episode | Translation) -> tuple[tuple[Script, ...], Problems]:
    """Read an episode's scripts, in the order of its files; one that can't be read is empty, and reported."""
    scripts: list[Script] = []
    problems: list[Diagnostic] = []
    for path in episode.files:
        file = path.relative_to(project.root).as_posix()
        problem = not_ours(project.root, file)
        if problem:
            problems.append(problem)
            continue
        script, more = read_script(path, file)
        scripts.append(script)
        problems += more
    return tuple(scripts), in_order(problems)


def _find_root(folder: Path) -> Path:
    root = folder.absolute()
    if folder != Path():
        return root
    return next((above for above in (root, *root.parents) if _is_project(above)), root)


def _is_project(folder: Path) -> bool:
    return (folder / CAST).is_file() or (folder / LINES).is_dir()


def _read_cast(root: Path) -> tuple[Cast, Problems]:
    if inside(root, CAST) is None:
        return Cast(), (leads_out(CAST),)
    return read_cast(root / CAST, CAST)


def _wrong_paths(project: Project) -> Iterator[Diagnostic]:
    """Files that `cast.toml` names and that aren't there, or aren't in the project."""
    show = project.cast.show
    named = [(show.cover, show.cover_span), *((p.impulse, p.impulse_span) for p in project.cast.places)]
    for written, span in named:
        if not written:
            continue
        path = inside(project.root, written)
        if path is None:
            yield Diagnostic(
                "P008",
                f"{written} leads out of the project, and isn't read",
                span,
                "copy it into the project",
            )
        elif not path.is_file():
            yield Diagnostic(
                "P009", f"there is no file {written}", span, "paths start at the folder of cast.toml"
            )


@lru_cache(maxsize=8)
def _lines(path: Path, _mtime_ns: int, _size: int) -> tuple[str, ...]:
    """A file's lines; read again when it has changed."""
    stored, _ = decode(path.read_bytes(), path.name)
    return tuple(re.split(r"\r\n|\r|\n", stored.text))
