"""The folder of a show: the only module that knows its layout.

    cast.toml            the show, the cast, places, house sound
    lines/*.fountain     an episode each (also .txt and .md); a folder is one episode in several files
    sfx/                 sounds
    takes/               recordings by people
    .radioplay/          the store: deleting it costs time and nothing else
    out/<episode>/       what was made

Nothing outside the folder is ever read: paths in scripts and in `cast.toml` go through `inside`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PureWindowsPath

from radioplay.cast import Cast, read_cast
from radioplay.cast.text import decode
from radioplay.diagnostics import Diagnostic, Problems, Severity, Span, in_order
from radioplay.script import read_script
from radioplay.script.model import Script

CAST, LINES, SFX, TAKES, STORE, OUT = "cast.toml", "lines", "sfx", "takes", ".radioplay", "out"
SCRIPT_SUFFIXES = (".fountain", ".txt", ".md")
OTHER_SCRIPTS = (".fdx", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".celtx", ".fadein", ".highland", ".starc")
"""Files in `lines/` that somebody may take for a script that is read."""

_LONGEST_SHOWN = 2000
_NEW_HINT = "`radioplay new DIR` makes a folder to start from"


@dataclass(frozen=True, slots=True)
class Episode:
    """A script: its name (that of its file or folder, without suffix) and its files, in order."""

    name: str
    files: tuple[Path, ...]


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
    def store(self) -> Path:
        """The folder of the take store."""
        return self.root / STORE

    @property
    def cover(self) -> Path | None:
        """The show's picture, where there is one."""
        path = inside(self.root, self.cast.show.cover) if self.cast.show.cover else None
        return path if path and path.is_file() else None

    def out(self, episode: Episode | str) -> Path:
        """The folder for what is made of an episode."""
        return self.root / OUT / (episode if isinstance(episode, str) else episode.name)

    def source_line(self, span: Span) -> str | None:
        """The line that a diagnostic points at, without its end; None where there is none to show."""
        path = inside(self.root, span.file)
        try:
            stat = path.stat() if path and path.is_file() else None
            lines = _lines(path, stat.st_mtime_ns, stat.st_size) if path and stat else ()
        except OSError:
            return None
        if not 1 <= span.line <= len(lines):
            return None
        line = lines[span.line - 1]
        return line if len(line) <= _LONGEST_SHOWN else None


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
        return Project(root, Cast()), (_unreadable(str(folder), error),)
    cast, problems = _read_cast(root)
    shelf = _Shelf(root)
    project = Project(root, cast, shelf.episodes())
    return project, in_order((*problems, *shelf.problems, *_wrong_paths(project)))


def read_episode(project: Project, episode: Episode) -> tuple[tuple[Script, ...], Problems]:
    """Read an episode's scripts, in the order of its files; one that can't be read is empty, and reported."""
    scripts: list[Script] = []
    problems: list[Diagnostic] = []
    for path in episode.files:
        file = path.relative_to(project.root).as_posix()
        if inside(project.root, file) is None:
            problems.append(_leads_out(file))
            continue
        script, more = read_script(path, file)
        scripts.append(script)
        problems += more
    return tuple(scripts), in_order(problems)


def inside(root: Path, relative: str) -> Path | None:
    """A path that was written in the project, where it can be trusted to stay in it.

    Args:
        root: the project's folder.
        relative: as written, relative to `root`; need not exist.

    Returns:
        None for a path that is absolute, holds `..`, or leaves `root` through a link.
    """
    windows = PureWindowsPath(relative)  # knows both kinds of slash, drives and shares
    if not relative.strip() or "\0" in relative or windows.anchor or ".." in windows.parts:
        return None
    try:
        path = root / relative
        return path if path.resolve().is_relative_to(root.resolve()) else None
    except (OSError, RuntimeError):  # a link to itself
        return None


class _Shelf:
    """What is in `lines/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Diagnostic] = []

    def episodes(self) -> tuple[Episode, ...]:
        """The episodes in order of name; of two with one name, the first."""
        if not (self.root / LINES).is_dir():
            self.problem(
                "P003", f"there is no folder {LINES}/", f"{LINES}/pilot.fountain would be an episode"
            )
            return ()
        found: dict[str, tuple[Episode, str]] = {}
        for path in self.entries(self.root / LINES):
            try:
                episode = self.episode(path)
            except OSError as error:
                self.problems.append(_unreadable(self.name(path), error))
                continue
            if episode is None:
                continue
            first = found.setdefault(_same_name(episode.name), (episode, self.name(path)))
            if first[0] is not episode:
                message = f"{self.name(path)} is the same episode as {first[1]}, and is left out"
                self.problem("P005", message, "rename one of them", self.name(path))
        if not found and not self.problems:
            self.problem(
                "P004", f"there is no script in {LINES}/", f"{LINES}/pilot.fountain would be an episode"
            )
        return tuple(episode for episode, _ in found.values())

    def episode(self, path: Path) -> Episode | None:
        """What an entry of `lines/` holds, if it is for us."""
        if inside(self.root, self.name(path)) is None:
            self.problems.append(_leads_out(self.name(path)))
            return None
        if not path.is_dir():
            name = unicodedata.normalize("NFC", path.stem)
            return Episode(name, (path,)) if self.is_script(path) else None
        files = tuple(file for file in self.entries(path) if self.is_script(file) and self.stays_inside(file))
        if files:
            return Episode(unicodedata.normalize("NFC", path.name), files)
        self.problem("P004", f"there is no script in {self.name(path)}/", None, self.name(path), "warning")
        return None

    def entries(self, folder: Path) -> Iterator[Path]:
        """Everything in a folder that isn't hidden, in the order that people count in: 2 before 10."""
        try:
            paths = [path for path in folder.iterdir() if not path.name.startswith((".", "~$"))]
        except OSError as error:
            self.problems.append(_unreadable(self.name(folder), error))
            return
        yield from sorted(paths, key=_counting)

    def is_script(self, path: Path) -> bool:
        suffix = path.suffix.lower()
        if suffix in OTHER_SCRIPTS:
            hint = "export it as Fountain, or as plain text"
            self.problem(
                "P007",
                f"{self.name(path)} is no Fountain file, and is left out",
                hint,
                self.name(path),
                "warning",
            )
        return suffix in SCRIPT_SUFFIXES and path.stem.casefold() != "readme" and path.is_file()

    def stays_inside(self, path: Path) -> bool:
        if inside(self.root, self.name(path)):
            return True
        self.problems.append(_leads_out(self.name(path)))
        return False

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def problem(
        self, code: str, message: str, hint: str | None, file: str = LINES, severity: Severity = "error"
    ) -> None:
        self.problems.append(Diagnostic(code, message, Span(file), hint, severity))


def _find_root(folder: Path) -> Path:
    root = folder.absolute()
    if folder != Path():
        return root
    return next((above for above in (root, *root.parents) if _is_project(above)), root)


def _is_project(folder: Path) -> bool:
    return (folder / CAST).is_file() or (folder / LINES).is_dir()


def _read_cast(root: Path) -> tuple[Cast, Problems]:
    if inside(root, CAST) is None:
        return Cast(), (_leads_out(CAST),)
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


def _leads_out(file: str) -> Diagnostic:
    message = f"{file} leads out of the project, and isn't read"
    return Diagnostic("P008", message, Span(file), "copy what it links to into the project")


def _unreadable(file: str, error: OSError) -> Diagnostic:
    return Diagnostic("P006", f"{file} can't be read: {error.strerror or error}", Span(file))


def _same_name(name: str) -> str:
    """Alike for names that would share a folder on some disk."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _counting(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Sorts names by letter, and by number where there is one."""
    parts = re.split(r"([0-9]+)", _same_name(path.name))
    return [(int(p[:18]), "") if p.isdecimal() else (-1, p) for p in parts if p], path.name


@lru_cache(maxsize=8)
def _lines(path: Path, _mtime_ns: int, _size: int) -> tuple[str, ...]:
    """A file's lines; read again when it has changed."""
    stored, _ = decode(path.read_bytes(), path.name)
    return tuple(re.split(r"\r\n|\r|\n", stored.text))
