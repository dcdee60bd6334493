"""IPA and respellings in eSpeak's own letters, as `[[…]]` in a text takes them.

eSpeak writes phonemes in letters of its own, and each language has its own set. Rather than keep a table for
every language, this asks the library how it would write each of its phonemes in IPA, and turns that round.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from radioplay.engines import espeak_library as library

_VOWELS = """
    a a: aa A: A 0 O: O E E: e e: I i i: U u u: V @ 3 3: eI aI aU OI oU i@ e@ U@ y y: Y Y: W W: o o:
    A~ E~ O~ W~ ei ai au oi
""".split()
_CONSONANTS = """
    p b t d k g f v T D s z S Z tS dZ h x m n N l r j w ? * n^ l^ B Q C ts dz l# R q S; Z; ts; pf
""".split()

# Sounds, each with what stands in for it where a language lacks it, nearest first.
_STAND_INS = """
    ɹ r ɾ ʁ | r ɹ ɾ ʁ | ɾ r ɹ ʁ | ʁ r ɹ ɾ | ɻ ɹ r | g ɡ | ɫ l | ʍ w | θ t | ð d | ŋ n | ʒ ʃ | ʃ s | x h k
    h x | ç ʃ | β b | ɣ ɡ | ɲ nj n | ʎ lj l | ʔ t | ɬ ʃl l | y ʏ i | ʏ y ɪ | ø øː œ e | œ ø ɛ
    æ a ɛ | a æ ɑː | aː a ɑː | ɑ ɑː a | ɑː a aː | ɒ ɔ ɑː | ɔ ɔː ɒ o | ɔː ɔ oː | o oː ɔ | oː o oʊ
    ɐ ə ʌ a | ʌ ɐ ə a | ə ɐ e ɛ | ɜː ɜ œː əɹ | ɜ ɜː | ɝ ɜː ɚ | ɚ ə | ɪ i | i iː ɪ | iː i | ʊ u | u uː ʊ
    uː u | e eː ɛ | eː e eɪ | ɛ e | ɛː ɛ | oʊ əʊ o | əʊ oʊ o | eɪ e | aɪ ai a | aʊ au a | ɔɪ oi ɔ | ɪə iə
    ɛə eə ɛ
"""
_NEAREST = {
    sound: others for sound, *others in map(str.split, _STAND_INS.strip().replace("\n", "|").split("|"))
}
_IGNORED = frozenset(" .‿͜͡ˑ̩̯̃ʰʲ˞ˤ-")


def to_notation(ipa: str, language: str) -> str | None:
    """`ʃɪˈvɔːn` as `SIv'O:n`; None where a sound can't be said in that language.

    Raises:
        EngineError: the library isn't there, or has no such language.
    """
    table = _table(language)
    rest = unicodedata.normalize("NFC", ipa.strip("/[] \t")).replace("'", "ˈ").replace(":", "ː")
    said, stress = "", ""
    while rest:
        if rest[0] in "ˈˌ":
            stress, rest = ("'" if rest[0] == "ˈ" else ","), rest[1:]
            continue
        sound, length = _next_sound(rest, table)
        if sound is None:
            return None
        rest = rest[length:]
        if stress and sound in table and table[sound] in _VOWELS:
            said, stress = said + stress, ""  # eSpeak's stress stands before the vowel, not the syllable
        said += _spell(sound, table)
    return said or None


def from_respelling(respelling: str, language: str) -> str:
    """`shi-VAWN` as IPA: each syllable as eSpeak reads it alone, with the stress on the one in capitals.

    Raises:
        EngineError: the library isn't there, or has no such language.
    """
    syllables = [part for part in re.split(r"[\s.·-]+", respelling.strip("\"'“” ")) if part]
    alone = len(syllables) == 1
    said = []
    for syllable in syllables:
        sounds = library.phonemes(syllable.lower(), language)
        stressed = alone or (syllable.isupper() and len(syllable) > 1)
        said.append(("ˈ" if stressed else "") + re.sub("[ˈˌ ]", "", sounds))
    return "".join(said)


@functools.cache
def _table(language: str) -> dict[str, str]:
    """IPA → notation, for every phoneme of ours that the language has."""
    heard = library.heard_as([f"p'{vowel}p" for vowel in _VOWELS], language)
    vowels = [(ipa[1:-1].strip("ˈ"), vowel) for ipa, vowel in zip(heard, _VOWELS, strict=True)]
    heard = library.heard_as([f"{consonant}'E" for consonant in _CONSONANTS], language)
    consonants = [
        (ipa.partition("ˈ")[0], consonant) for ipa, consonant in zip(heard, _CONSONANTS, strict=True)
    ]
    table: dict[str, str] = {}
    for ipa, notation in (*vowels, *consonants):
        if ipa:
            table.setdefault(ipa, notation)
    return table


def _next_sound(rest: str, table: dict[str, str]) -> tuple[str | None, int]:
    """The longest sound at the start that can be spelled, as IPA, and how many characters it takes."""
    if rest[0] in _IGNORED or rest[0] == "ː":
        return "", 1
    for length in (3, 2, 1):
        sound = rest[:length]
        if len(sound) == length:
            if sound in table:
                return sound, length
            for near in _NEAREST.get(sound, ()):
                if near in table or all(char in table for char in near):
                    return near, length
    return None, 0


def _spell(sound: str, table: dict[str, str]) -> str:
    return table[sound] if sound in table else "".join(table[char] for char in sound)
