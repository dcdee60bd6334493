"""The words of a text, as engines count them: each space-separated piece with a letter or digit is one.

And the respellings of `[pronounce]`, for engines that can only be told so how a word sounds.
"""

from __future__ import annotations

import re
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


def is_respelling(sound: str) -> bool:
    """Whether an entry of `[pronounce]` gives a respelling, in quotes, and not IPA."""
    return sound.startswith(('"', "“"))


def respelt(text: str, word: str, said: str) -> str:
    """A text with `said` in place of a word, or words, wherever it stands. The text comes back as NFC."""
    return pattern_of(word).sub(lambda _: said, unicodedata.normalize("NFC", text))


def pattern_of(word: str) -> re.Pattern[str]:
    """What finds a word, or words, in a text whose accents are in its letters (NFC).

    It finds what radioplay finds before it tells an engine of an entry of `[pronounce]`: whatever the case,
    the kind of apostrophe, the way the entry's accents are encoded, and the space in it.
    """
    plain = " ".join(unicodedata.normalize("NFC", word).split())
    wanted = "".join("['’]" if c in "'’" else r"\s+" if c == " " else re.escape(c) for c in plain)
    return re.compile(rf"(?<![^\W_]){wanted}(?![^\W_])", re.IGNORECASE)


def _belongs(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")
