"""Our own lists of how words sound, read from `data/`."""

from __future__ import annotations

import functools
import unicodedata
from importlib import resources


def plain(word: str) -> str:
    """A word as lists are searched: without accents, in small letters, with one kind of apostrophe."""
    decomposed = unicodedata.normalize(
        "NFKD", word.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@functools.cache
def names() -> dict[str, str]:
    """Names of people and places that neither dictionary nor rules read right: broad IPA by plain word."""
    return {plain(word): ipa for row in _rows("names.tsv") for word, ipa in [row] for word in word.split(",")}


@functools.cache
def cries() -> dict[str, tuple[str, str]]:
    """Interjections: (American, British) symbols by plain word."""
    return {plain(word): (row[1], row[-1]) for row in _rows("cries.tsv") for word in row[0].split(",")}


def _rows(name: str) -> list[list[str]]:
    """A table's rows: fields between tabs; lines that begin with # are remarks."""
    text = resources.files(__package__).joinpath("data", name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
