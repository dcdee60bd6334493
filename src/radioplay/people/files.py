"""The recordings in folders and files that somebody names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from radioplay.cast import Character, fold_name
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.people.naming import Label, folder_of, label_of

_SOUNDS = frozenset(
    "wav wave bwf rf64 w64 aif aiff aifc au snd flac ogg oga opus mp3 caf m4a m4b mp4 aac ac3 amr 3gp wma "
    "webm mka mkv mov ape wv tta".split()
)


@dataclass(frozen=True, slots=True)
class File:
    """A recording that may be imported.

    Attributes:
        path: where it is.
        shown: its name for people: from the folder that was named.
        label: what its name says; its character is filled in from `--as` or its folder.
        episode: the one that a folder around it is named after; empty where none is.
    """

    path: Path
    shown: str
    label: Label
    episode: str = ""

    @property
    def character(self) -> str:
        """Whose it is; empty where nothing says so."""
        return self.label.character

    @property
    def span(self) -> Span:
        """Its place for diagnostics."""
        return Span(self.shown)


def read_files(
    paths: Sequence[Path],
    cast: Sequence[Character],
    episodes: Iterable[str],
    speaker: str = "",
    ours: Callable[[Path], bool] = lambda _: False,
) -> tuple[tuple[File, ...], Problems]:
    """Find recordings and understand their names.

    Args:
        paths: folders, of which all sounds are taken, those in folders inside too; and files, of any name.
        cast: who may be named.
        episodes: which folders may be named after.
        speaker: whose they are where neither name nor folder says so.
        ours: whether a file in a folder is none of an actor's, but made here.

    Returns:
        The recordings, in the order people count in; T050 for what isn't there.
    """
    episodes = tuple(episodes)
    found: dict[Path, File] = {}
    problems: list[Diagnostic] = []
    for path in paths:
        base = path.absolute()
        if not base.exists():
            problems.append(Diagnostic("T050", f"there is no {path}", Span(path.as_posix())))
            continue
        try:
            files = (
                sorted((f for f in _sounds(base) if not ours(f)), key=_counting) if base.is_dir() else [base]
            )
        except OSError as error:
            message = f"{path} can't be read: {error.strerror or error}"
            problems.append(Diagnostic("T050", message, Span(path.as_posix())))
            continue
        if not files:
            message = f"there are no recordings in {path}"
            problems.append(Diagnostic("T050", message, Span(path.as_posix()), "WAV, FLAC, MP3, M4A …"))
        for file in files:
            found.setdefault(file, _file(file, base, path, cast, episodes, speaker))
    return tuple(found.values()), tuple(problems)


def _file(
    file: Path, base: Path, path: Path, cast: Sequence[Character], episodes: Sequence[str], speaker: str
) -> File:
    folders = [base.name, *file.relative_to(base).parts[:-1]] if base != file else []
    shown = file.name if base == file else (Path(path.name) / file.relative_to(base)).as_posix()
    label = label_of(file.stem, cast)
    whose = speaker or folder_of(folders, cast)
    if whose and not label.character:  # an actor's own name before the number is no stranger's
        label = Label(whose, "", label.number, label.line, label.rest)
    folded = {fold_name(name): name for name in episodes}
    episode = next((folded[fold_name(f)] for f in reversed(folders) if fold_name(f) in folded), "")
    return File(file, shown.encode("utf-8", "replace").decode(), label, episode)


def _sounds(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _sounds(path)
        elif path.suffix.lower().lstrip(".") in _SOUNDS and path.is_file():
            yield path


def _counting(path: Path) -> list[tuple[int, str]]:
    """Sorts names by letter, and by number where there is one: 2 before 10."""
    parts = re.split(r"([0-9]+)", unicodedata.normalize("NFC", path.as_posix()).casefold())
    return [(int(part[:18]), "") if part.isdecimal() else (-1, part) for part in parts if part]
