"""What is in `lines/`: the episodes, and what is no script; and which paths stay in the project."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PureWindowsPath

from radioplay.diagnostics import Diagnostic, Severity, Span, did_you_mean, has_errors
from radioplay.languages import language_tag

SCRIPT_SUFFIXES = (".fountain", ".txt", ".md")
OTHER_SCRIPTS = (".fdx", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".celtx", ".fadein", ".highland", ".starc")
"""Files that somebody may take for a script that is read."""

NUDGES = ".nudges.toml"
"""What the name of a file ends in that holds what somebody has moved by hand in an episode."""


@dataclass(frozen=True, slots=True)
class Translation:
    """An episode in another language: `pilot.es.fountain` beside `pilot.fountain`. `name` is `pilot.es`."""

    language: str
    name: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Episode:
    """A script: its name (that of its file or folder, without suffix) and its files, in order."""

    name: str
    files: tuple[Path, ...]
    translations: tuple[Translation, ...] = ()

    def translation(self, language: str) -> Translation | None:
        """The one of a language; None where there is none."""
        return next((each for each in self.translations if each.language == language), None)


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


class Shelf:
    """What is in `lines/`."""

    def __init__(self, root: Path, folder: str) -> None:
        self.root, self.folder = root, folder
        self.problems: list[Diagnostic] = []

    def episodes(self) -> tuple[Episode, ...]:
        """The episodes in order of name; of two with one name, the first."""
        example = f"{self.folder}/pilot.fountain would be an episode"
        if not (self.root / self.folder).is_dir():
            self.problem("P003", f"there is no folder {self.folder}/", example, self.folder)
            return ()
        found: dict[str, tuple[Episode, str]] = {}
        for path in self.entries(self.root / self.folder):
            try:
                episode = self.episode(path)
            except OSError as error:
                self.problems.append(unreadable(self.name(path), error))
                continue
            if episode is None:
                continue
            first = found.setdefault(_same_name(episode.name), (episode, self.name(path)))
            if first[0] is not episode:
                message = f"{self.name(path)} is the same episode as {first[1]}, and is left out"
                self.problem("P005", message, "rename one of them", self.name(path))
        if not found and not has_errors(self.problems):
            self.problem("P004", f"there is no script in {self.folder}/", example, self.folder)
        episodes = _with_translations([episode for episode, _ in found.values()])
        self.problems += _of_nothing(episodes, {script.name: file for script, file in found.values()})
        self.find_lost_nudges(episodes)
        return episodes

    def find_lost_nudges(self, episodes: Sequence[Episode]) -> None:
        """X044: nudges of an episode that isn't there, as when its script was renamed."""
        names = {_same_name(each.name) for each in episodes}
        originals = [each.name for each in episodes if not language_tag(each.name.rpartition(".")[2])]
        for path in self.entries(self.root / self.folder):
            episode = path.name.removesuffix(NUDGES)
            if episode != path.name and _same_name(episode) not in names:
                other = did_you_mean(episode, originals) or "if its script was renamed, rename this, too"
                message = f"{self.name(path)} is of no episode: there is no {episode}"
                self.problem("X044", message, other, self.name(path), "warning")

    def episode(self, path: Path) -> Episode | None:
        """What an entry of `lines/` holds, if it is for us."""
        if not self.is_ours(path):
            return None
        if not path.is_dir():
            name = unicodedata.normalize("NFC", path.stem)
            return Episode(name, (path,)) if self.is_script(path) else None
        files = tuple(file for file in self.entries(path) if self.is_script(file) and self.is_ours(file))
        if files:
            return Episode(unicodedata.normalize("NFC", path.name), files)
        self.problem("P004", f"there is no script in {self.name(path)}/", None, self.name(path), "warning")
        return None

    def entries(self, folder: Path) -> Iterator[Path]:
        """Everything in a folder that isn't hidden, in the order that people count in: 2 before 10."""
        try:
            paths = [path for path in folder.iterdir() if not path.name.startswith((".", "~$"))]
        except OSError as error:
            self.problems.append(unreadable(self.name(folder), error))
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

    def is_ours(self, path: Path) -> bool:
        problem = not_ours(self.root, self.name(path))
        self.problems += [problem] if problem else []
        return problem is None

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def problem(
        self, code: str, message: str, hint: str | None, file: str, severity: Severity = "error"
    ) -> None:
        self.problems.append(Diagnostic(code, message, Span(file), hint, severity))


def not_ours(root: Path, file: str) -> Diagnostic | None:
    """Why a file that is there isn't taken: its name isn't text (P010), or it leads out (P008); else None."""
    name = file.encode("utf-8", "replace").decode()  # Python keeps the odd bytes of a name as surrogates
    if name != file:
        message = f"the name of {name} isn't UTF-8, and it is left out"
        return Diagnostic("P010", message, Span(name), "rename it")
    return leads_out(file) if inside(root, file) is None else None


def leads_out(file: str) -> Diagnostic:
    """P008: a link whose target isn't ours to read."""
    message = f"{file} leads out of the project, and isn't read"
    return Diagnostic("P008", message, Span(file), "copy what it links to into the project")


def unreadable(file: str, error: OSError) -> Diagnostic:
    """P006: the disk refuses."""
    return Diagnostic("P006", f"{file} can't be read: {error.strerror or error}", Span(file))


def _with_translations(scripts: Sequence[Episode]) -> tuple[Episode, ...]:
    """The episodes with their translations: scripts called like another one, with a language behind it."""
    names = {_same_name(script.name): script.name for script in scripts}
    translated: dict[str, list[Translation]] = {}
    originals = []
    for script in scripts:
        base, _, code = script.name.rpartition(".")
        original, language = names.get(_same_name(base)), language_tag(code)
        if original and language:
            translated.setdefault(original, []).append(Translation(language, script.name, script.files))
        else:
            originals.append(script)
    return tuple(replace(each, translations=tuple(translated.get(each.name, ()))) for each in originals)


def _of_nothing(episodes: Sequence[Episode], files: Mapping[str, str]) -> Iterator[Diagnostic]:
    """L005: episodes that look like translations, and what they would be translations of isn't there."""
    for episode in episodes:
        base, _, code = episode.name.rpartition(".")
        if not base or code != code.strip() or not language_tag(code):
            continue
        message = f"there is no {base} that {files[episode.name]} could be a translation of"
        others = [each.name for each in episodes if each is not episode]
        own = "it is an episode of its own meanwhile; call it like the one that it translates"
        yield Diagnostic(
            "L005", message, Span(files[episode.name]), did_you_mean(base, others) or own, "warning"
        )


def _same_name(name: str) -> str:
    """Alike for names that would share a folder on some disk."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _counting(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Sorts names by letter, and by number where there is one."""
    parts = re.split(r"([0-9]+)", _same_name(path.name))
    return [(int(p[:18]), "") if p.isdecimal() else (-1, p) for p in parts if p], path.name
