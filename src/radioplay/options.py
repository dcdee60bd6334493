"""How an episode is rendered: what a command asks for."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from radioplay.deliver.encode import FORMATS, check_formats
from radioplay.diagnostics import did_you_mean


@dataclass(frozen=True, slots=True)
class Options:
    """How an episode is rendered.

    Attributes:
        formats: of `deliver.episode.FORMATS`.
        only: the character who is spoken and written alone.
        scratch: rough voices in place of the cast's, in files of their own.
        strict: do nothing where there is an error.
        workers: lines spoken at once.
        retry_bad: how many more takes a line may have whose take is no good; the best is used from then on.
            Scratch voices are never retried.
        plot: draw what was made.
        language: that of the translation which is heard; empty for the original.
    """

    formats: tuple[str, ...] = ("mp3", "wav")
    only: str | None = None
    scratch: bool = False
    strict: bool = False
    workers: int = 2
    retry_bad: int = 0
    plot: bool = False
    language: str = ""

    @property
    def suffix(self) -> str:
        """What keeps the files of a dub, a scratch read, or one voice alone apart from the episode's own."""
        parts = (self.language, "scratch" if self.scratch else "", _file_name(self.only) if self.only else "")
        return "".join(f".{part}" for part in parts if part)


DEFAULT = Options()


def read_formats(text: str) -> tuple[str, ...]:
    """`mp3, wav` as formats.

    Raises:
        ValueError: one of them isn't known, or a package is missing that it needs.
    """
    formats = read_names(text, FORMATS, "a format", "{} is not a format that can be written")
    check_formats(formats)
    return formats


def read_names(text: str, known: Collection[str], what: str, unknown: str) -> tuple[str, ...]:
    """`mp3, .WAV` as names of what there is, each once.

    Args:
        text: as somebody wrote it, commas between.
        known: those there are.
        what: they are: `a format`.
        unknown: what is said of one that there isn't, `{}` in its place.

    Raises:
        ValueError: there is no such name, or none was written.
    """
    names = tuple(dict.fromkeys(part.strip().lower().lstrip(".") for part in text.split(",") if part.strip()))
    there = ", ".join(known)
    for name in names:
        if name not in known:
            raise ValueError(f"{unknown.format(name)}: {did_you_mean(name, known) or f'there are {there}'}")
    if not names:
        raise ValueError(f"name {what}: {there}")
    return names


def _file_name(text: str) -> str:
    """A name as part of a file's: never a path, never hidden, never too long."""
    return re.sub(r"[^\w .'-]", "-", text).strip(". ")[:60] or "one"
