"""The words of a text, as engines count them: each space-separated piece with a letter or digit is one."""

from __future__ import annotations

import unicodedata


def is_word(piece: str) -> bool:
    """Whether a piece holds a letter or digit of any script, and so gets a word time."""
    return any(char.isalnum() for char in piece)


def bare(piece: str) -> str:
    """A piece without the punctuation at its ends; accents that stand as marks of their own stay."""
    start, end = 0, len(piece)
    while start < end and not piece[start].isalnum():
        start += 1
    while end > start and not _belongs(piece[end - 1]):
        end -= 1
    return piece[start:end]


def words_of(text: str) -> tuple[str, ...]:
    """The `Word.text` of every word that `Spoken.words` should hold, in order."""
    return tuple(bare(piece) for piece in text.split() if is_word(piece))


def _belongs(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")
