"""Rough voices for a whole cast at once: eSpeak speakers that are easy to tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain, zip_longest

# Each list begins with the speakers that differ most from all before them, in pitch (at 1.5 a semitone) and
# in the spectrum of one long sentence (25 mel bands, at 0.5 a dB), robots and whispers left out.
_WOMEN = (
    "f2",
    "Alicia",
    "shelby",
    "steph",
    "grandma",
    "belinda",
    "Annie",
    "f3",
    "linda",
    "aunty",
    "f1",
    "f5",
)
_MEN = (
    "m3", "m8", "norbert", "mike2", "Storm", "Andy", "pablo", "Lee", "kaukovalta", "gustave", "Gene2",
    "boris", "m7", "m4", "m2", "m1",
)  # fmt: skip
_EITHER = tuple(name for name in chain.from_iterable(zip_longest(_MEN, _WOMEN)) if name)
_FIRST = 6
_ENGLISH = ("en-us", "en-gb", "en-gb-scotland", "en-029", "en-gb-x-rp")


def scratch_voices(
    names: Sequence[str], language: str, genders: Mapping[str, str] | None = None
) -> dict[str, str]:
    """A voice for every character, as in `cast.toml`: `{"MARA": "espeak:en-us+f2", …}`.

    A character keeps its voice when others are added behind it. No two share one until the speakers run
    out; in English another accent comes then, elsewhere they begin again.

    Args:
        names: of the characters, those who matter most first.
        language: as in `[show] language`.
        genders: `female` or `male`, where the voice they have says so (`Voice.gender`).
    """
    taken: set[str] = set()
    voices: dict[str, str] = {}
    for name in dict.fromkeys(names):
        gender = (genders or {}).get(name, "")
        speakers = {"female": _WOMEN, "male": _MEN}.get(gender, _EITHER)
        wish = speakers[_number(name) % _FIRST]
        free = (voice for voice in _voices(wish, speakers, language) if voice not in taken)
        voices[name] = next(free, f"{language}+{wish}")
        taken.add(voices[name])
    return {name: f"espeak:{voice}" for name, voice in voices.items()}


def scratch_voice(name: str, language: str, gender: str = "") -> str:
    """The voice that a character gets where nobody else has it already."""
    return scratch_voices([name], language, {name: gender})[name]


def _voices(wish: str, speakers: Sequence[str], language: str) -> Iterator[str]:
    """The one wished for, then the others in order, in one accent after another."""
    accents = [language]
    if re.match("en\\b", language):
        accents += [accent for accent in _ENGLISH if accent != language]
    for accent in accents:
        for speaker in (wish, *speakers):
            yield f"{accent}+{speaker}"


def _number(name: str) -> int:
    return int.from_bytes(blake2b(name.casefold().encode("utf-8", "replace"), digest_size=4).digest())
