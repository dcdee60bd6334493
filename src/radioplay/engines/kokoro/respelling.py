"""Pronunciations as people write them: `shi-VAWN`, syllables between hyphens, the stressed one in capitals."""

from __future__ import annotations

import re

from radioplay.engines.kokoro.alphabet import VOWELS

# The letters of a respelling, longest first where one begins another. Values are broad IPA.
_VOWEL_SPELLINGS = {
    "eer": "ɪɹ", "ear": "ɪɹ", "air": "ɛəɹ", "are": "ɛəɹ", "oor": "ʊɹ", "our": "aʊəɹ", "ire": "aɪəɹ", "igh": "aɪ",
    "eye": "aɪ", "awr": "ɔːɹ", "ahr": "ɑːɹ", "uhr": "əɹ", "ar": "ɑːɹ", "or": "ɔːɹ", "er": "əɹ", "ur": "ɜːɹ",
    "ir": "ɜːɹ", "ah": "ɑː", "aw": "ɔː", "au": "ɔː", "ay": "eɪ", "ai": "eɪ", "ey": "eɪ", "eh": "ɛ", "ee": "iː",
    "ea": "iː", "ei": "aɪ", "ie": "aɪ", "ih": "ɪ", "oh": "oʊ", "oe": "oʊ", "oa": "oʊ", "ow": "aʊ", "ou": "aʊ",
    "oo": "uː", "uu": "ʊ", "oy": "ɔɪ", "oi": "ɔɪ", "uh": "ʌ", "ew": "juː", "ue": "uː",
    "a": "æ", "e": "ɛ", "i": "ɪ", "o": "ɒ", "u": "ʌ",
}  # fmt: skip
_CONSONANT_SPELLINGS = {
    "tch": "tʃ", "ch": "tʃ", "sh": "ʃ", "zh": "ʒ", "th": "θ", "dh": "ð", "ng": "ŋ", "nk": "ŋk", "kh": "x", "ph": "f",
    "wh": "w", "qu": "kw", "ck": "k", "gh": "ɡ", "b": "b", "d": "d", "f": "f", "g": "ɡ", "h": "h", "j": "dʒ",
    "k": "k", "c": "k", "q": "k", "l": "l", "m": "m", "n": "n", "p": "p", "r": "ɹ", "s": "s", "t": "t", "v": "v",
    "w": "w", "x": "ks", "z": "z",
}  # fmt: skip
_SPELLINGS = {**_VOWEL_SPELLINGS, **_CONSONANT_SPELLINGS}
_LETTERS = re.compile("|".join(sorted([*_SPELLINGS, "y"], key=len, reverse=True)))
_UNSTRESSED = {"ʌ": "ə", "æ": "ə", "ɜːɹ": "əɹ"}


def to_ipa(respelling: str) -> tuple[str, tuple[str, ...]]:
    """A respelling as broad IPA, with the stress before its vowel.

    Without a capital syllable the first one is stressed. In unstressed syllables `u`, `uh` and a final `a` are
    a schwa.

    Returns:
        The IPA, and the characters that are no part of a respelling and are left out.
    """
    unknown: list[str] = []
    words = []
    for word in respelling.split():
        syllables = [part for part in re.split(r"[-·.]", word) if part]
        stressed = [len(part) > 1 and part == part.upper() for part in syllables]
        if syllables and not any(stressed):
            stressed = [_is_capital(part, syllables) for part in syllables]
        if syllables and not any(stressed):
            stressed[0] = True
        words.append("".join(_syllable(*pair, unknown) for pair in zip(syllables, stressed, strict=True)))
    return " ".join(words), tuple(unknown)


def _is_capital(part: str, syllables: list[str]) -> bool:
    """A syllable of one letter can be the stressed one too: `A-men`, but not where each begins with one."""
    return len(part) == 1 and part.isupper() and not all(each[0].isupper() for each in syllables)


def _syllable(written: str, stressed: bool, unknown: list[str]) -> str:
    letters, at, sounds = written.lower(), 0, []
    while at < len(letters):
        match = _LETTERS.match(letters, at)
        if not match:
            unknown.append(letters[at])
            at += 1
            continue
        sounds.append(
            _sound(match.group(), first=at == 0, last=match.end() == len(letters), stressed=stressed)
        )
        at = match.end()
    if not stressed:
        return "".join(sounds)
    nucleus = next((i for i, sound in enumerate(sounds) if VOWELS.intersection(sound)), 0)
    return "".join([*sounds[:nucleus], "ˈ", *sounds[nucleus:]])


def _sound(group: str, first: bool, last: bool, stressed: bool) -> str:
    if group == "y":  # a consonant where the syllable begins, else as in "my"
        return "j" if first and not last else "aɪ"
    sound = _SPELLINGS[group]
    if not stressed and (group != "a" or last):
        return _UNSTRESSED.get(sound, sound)
    return sound
