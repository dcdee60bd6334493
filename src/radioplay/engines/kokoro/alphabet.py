"""Kokoro's phonemes, and how IPA is written with them.

The model knows 114 symbols (`vocab` in its published configuration). They are IPA with a few of their own,
after the misaki notation it was trained on: one letter for each diphthong (`A` eɪ, `I` aɪ, `W` aʊ, `Y` ɔɪ, `O`
American oʊ, `Q` British əʊ) and affricate (`ʧ`, `ʤ`), `ᵊ` for a short schwa, `T` for an American tapped t.
A stress mark stands right before its vowel, not before its syllable.
"""

from __future__ import annotations

import functools
import re
import unicodedata

TILDE = "\N{COMBINING TILDE}"

# Symbols numbered in a row, by the number of the first.
_RUNS = {
    1: ";:,.!?", 9: f"—…\"()“” {TILDE}ʣʥʦʨᵝꭧAI", 31: "O", 33: "Q", 35: "ST", 39: "W", 41: "Yᵊabcdef",
    50: "hijklmnopqrstuvwxyzɑɐɒæ", 75: "βɔɕç", 80: "ɖðʤə", 85: "ɚɛɜ", 90: "ɟ", 92: "ɡ", 99: "ɥ", 101: "ɨɪʝ",
    110: "ɯɰŋɳɲɴø", 118: "ɸθœ", 123: "ɹ", 125: "ɾɻ", 128: "ʁɽʂʃʈʧ", 135: "ʊʋ", 138: "ʌɣɤ", 142: "χʎ",
    147: "ʒʔ", 156: "ˈˌː", 162: "ʰ", 164: "ʲ", 169: "↓", 171: "→↗↘", 177: "ᵻ",
}  # fmt: skip

NUMBERS: dict[str, int] = {symbol: first + i for first, run in _RUNS.items() for i, symbol in enumerate(run)}
"""The model's number for each symbol; 0 stands at both ends."""

STRESSES = "ˈˌ"
VOWELS = frozenset("AIOQWYaeiouyɑɐɒæɔəɚɛɜɪɨʊʌᵊᵻøœɤɯ")
PAUSES = frozenset(";:,.!?—…")
"""Punctuation the model speaks as a pause or a turn of the voice."""

_EVERYWHERE = {
    "tʃ": "ʧ", "dʒ": "ʤ", "aɪ": "I", "aʊ": "W", "eɪ": "A", "ɔɪ": "Y", "aj": "I", "aw": "W", "ej": "A", "ɔj": "Y",
    "ɔɪ̯": "Y", "r": "ɹ", "ɾ": "ɹ", "ʀ": "ɹ", "ʁ": "ɹ", "ɻ": "ɹ", "ɽ": "ɹ", "g": "ɡ", "ɫ": "l", "ɬ": "l",
    "ʎ": "lj", "ɲ": "nj", "ɳ": "n", "ɴ": "ŋ", "ɱ": "m", "ʍ": "w", "ʋ": "v", "β": "v", "ɸ": "f", "ɣ": "ɡ",
    "χ": "x", "ħ": "h", "ɦ": "h", "ç": "hj", "ʝ": "j", "ɟ": "ɡ", "c": "k", "q": "k", "ɕ": "ʃ", "ʂ": "ʃ", "ʑ": "ʒ",
    "ʐ": "ʒ", "ʈ": "t", "ɖ": "d", "ɥ": "w", "ɰ": "w", "ʲ": "j", "ʔ": "t",
    "əl": "ᵊl", "l̩": "ᵊl", "n̩": "ᵊn", "m̩": "ᵊm", "ɹ̩": "əɹ",
    "y": "u", "ʏ": "ʊ", "ø": "ɜ", "œ": "ɜ", "ɵ": "ʊ", "ʉ": "u", "ɯ": "u", "ɤ": "ʌ", "ɘ": "ə", "ɞ": "ɜ", "ɶ": "ɑ",
    "ɨ": "ɪ", "e": "ɛ", "ɐ": "ə",
    "ʰ": "", "ʼ": "", "ʷ": "w", "ˠ": "", "ˤ": "", "ˑ": "", "-": "", ".": "", "|": "", "‖": "", "‿": "", "/": "",
    "[": "", "]": "", "'": "ˈ", "\N{RIGHT SINGLE QUOTATION MARK}": "ˈ",
    f"a{TILDE}": "ɑn", f"ɑ{TILDE}": "ɑn", f"ɔ{TILDE}": "ɔn", f"o{TILDE}": "ɔn", f"ɛ{TILDE}": "æn",
    f"e{TILDE}": "æn", f"œ{TILDE}": "ʌn", TILDE: "n",
}  # fmt: skip
_AMERICAN = {
    "ɾ": "T", "ɜː": "ɜɹ", "ɜːɹ": "ɜɹ", "ɜːr": "ɜɹ", "ɝ": "ɜɹ", "ɝː": "ɜɹ", "ɚ": "əɹ", "oʊ": "O", "əʊ": "O", "ow": "O",
    "oː": "O", "oːɹ": "ɔɹ", "oɹ": "ɔɹ", "oːr": "ɔɹ", "or": "ɔɹ", "o": "O", "eː": "A", "eə": "ɛɹ", "ɛə": "ɛɹ",
    "ɪə": "iə", "ɪəɹ": "ɪɹ", "ɪər": "ɪɹ", "eəɹ": "ɛɹ", "eər": "ɛɹ", "ʊəɹ": "ʊɹ", "ʊər": "ʊɹ", "aː": "ɑ", "a": "ɑ",
    "ɒ": "ɑ", "æː": "æ", "iɹ": "ɪɹ", "ː": "",
}  # fmt: skip
_BRITISH = {
    "ɾ": "t", "ɝ": "ɜː", "ɝː": "ɜː", "ɜːɹ": "ɜːɹ", "ɜ": "ɜ", "ɚ": "ə", "oʊ": "Q", "əʊ": "Q", "ow": "Q", "oː": "ɔː",
    "o": "ɒ", "eə": "ɛː", "ɛə": "ɛː", "eː": "ɛː", "iə": "ɪə", "æ": "a", "ᵻ": "ɪ",
}  # fmt: skip
# What eSpeak's IPA of other languages lacks in the model's letters.
_ELSEWHERE = {
    "tʃ": "ʧ", "dʒ": "ʤ", "ts": "ʦ", "dz": "ʣ", "aɪ": "I", "aʊ": "W", "eɪ": "A", "oʊ": "O", "əʊ": "Q", "ɔɪ": "Y",
    "g": "ɡ", "ʑ": "ʥ", "ʐ": "ʒ", "ɦ": "h", "ʏ": "y", "ʉ": "u", "ɱ": "m", "ɵ": "ø", "ɫ": "l", "ʀ": "ʁ",
    "n̩": "n", "-": "", "ʱ": "ʰ", "ɪ̃": f"i{TILDE}", "ʊ̃": f"u{TILDE}",
}  # fmt: skip

# Marks of fine detail (voiceless, dental, raised …) that change no phoneme.
_DETAIL = re.compile("[\u0300-\u0302\u0304-\u0328\u032a-\u036f]")
_TIES = re.compile("[\u0361\u035c\u200d]")


def from_ipa(ipa: str, language: str) -> tuple[str, tuple[str, ...]]:
    """IPA in Kokoro's symbols, as a voice of `language` says them.

    An English voice gets its nearest English sound for a foreign one; other languages keep theirs.

    Returns:
        The symbols, and the characters of `ipa` that have none and are left out.
    """
    text = _TIES.sub("", unicodedata.normalize("NFD", ipa.strip()))
    table, pattern = _rules(language)
    symbols, unknown, at = [], [], 0
    while at < len(text):
        if match := pattern.match(text, at):
            symbols.append(table[match.group()])
            at = match.end()
            continue
        char = text[at]
        if char in NUMBERS:
            symbols.append(char)
        elif not _DETAIL.match(char):
            unknown.append(char)
        at += 1
    return stress_at_vowels("".join(symbols).replace("ɹɹ", "ɹ")), tuple(unknown)


def stress_at_vowels(symbols: str) -> str:
    """With each stress mark moved right before the vowel it belongs to."""
    placed, waiting = [], ""
    for symbol in symbols:
        if symbol in STRESSES:
            waiting = waiting or symbol
            continue
        if waiting and (symbol in VOWELS or symbol == " "):
            placed.append("" if symbol == " " else waiting)
            waiting = ""
        placed.append(symbol)
    return "".join(placed)


def stressed(symbols: str) -> str:
    """A word of one vowel without any stress, as it is said alone: with stress."""
    vowels = [at for at, symbol in enumerate(symbols) if symbol in VOWELS]
    if len(vowels) != 1 or any(mark in symbols for mark in STRESSES):
        return symbols
    return f"{symbols[: vowels[0]]}ˈ{symbols[vowels[0] :]}"


@functools.cache
def _rules(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    if language == "en-gb":
        table = {**_EVERYWHERE, **_BRITISH}
    elif language.startswith("en"):
        table = {**_EVERYWHERE, **_AMERICAN}
    else:
        table = dict(_ELSEWHERE)
    decomposed = {unicodedata.normalize("NFD", key): value for key, value in table.items()}
    longest_first = sorted(decomposed, key=len, reverse=True)
    return decomposed, re.compile("|".join(map(re.escape, longest_first)))
