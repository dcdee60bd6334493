"""Our own lists of how words sound, read from `data/`."""

from __future__ import annotations

import functools
import re
import unicodedata
from importlib import resources

_SILENT_R = re.compile("r(?![aeiouæɑɒɔəɛɜɪʊʌj ˈˌ]|$)|r$|r(?= )")
"""A written r that no vowel follows, which Received Pronunciation leaves out."""


def plain(word: str) -> str:
    """A word as lists are searched: without accents, in small letters, with one kind of apostrophe."""
    text = (
        word.casefold()
        .replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
        .translate({ord("ø"): "o", ord("ł"): "l"})
    )
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


@functools.cache
def names(british: bool) -> dict[str, str]:
    """Names that neither dictionary nor rules read right: broad IPA by plain name, one word or several."""
    found = {}
    for written, ipa in rows("names.tsv"):
        said = _SILENT_R.sub("", ipa) if british else ipa
        found.update({plain(name): said for name in written.split(",")})
    return found


@functools.cache
def cries(british: bool) -> dict[str, str]:
    """Cries, murmurs and clipped words: symbols by plain word."""
    table = rows("cries.tsv")
    return {plain(word): row[-1 if british else 1] for row in table for word in row[0].split(",")}


def rows(name: str) -> list[list[str]]:
    """A table's rows: fields between tabs; lines that begin with # are remarks."""
    text = resources.files(__package__).joinpath("data", name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
