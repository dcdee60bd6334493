"""Who announces the voices of an audition, and with which words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from radioplay.cast import Character, split_voice
from radioplay.casting.company import Company
from radioplay.casting.likeness import likeness
from radioplay.casting.measured import read_voices
from radioplay.casting.suggest import speaking_voices
from radioplay.diagnostics import Span
from radioplay.engines.registry import engine as find_engine
from radioplay.engines.registry import problems_of
from radioplay.performance import Delivery
from radioplay.speaking import NOBODY, Host
from radioplay.store import Store

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_MOST_TRIED = 12
"""Voices that are looked at for an announcer."""
_CLEAR_MOS = 4.3


def announcer_for(
    company: Company, who: Character, voices: Sequence[str], store: Store, host: Host = NOBODY
) -> str:
    """A voice to announce the others with: the narrator's, else one that is clearly none of them.

    Of the engine of the voices, where it has such a voice and can speak; hums are announced by eSpeak, where
    that is there, since they have no words.
    """
    for name in (company.cast.show.narrate_action or "", "NARRATOR"):
        found = company.cast.find(name) if name else None
        if found is None or found.name == who.name or not found.voice:
            continue
        if found.voice not in voices and not problems_of(found.engine):
            return found.voice
    used = {split_voice(voice)[0] for voice in voices}
    order = ("espeak", "tone") if used <= {"espeak", "tone"} else ("kokoro", "espeak", "tone")
    engine = find_engine(next((name for name in order if not problems_of(name)), "tone"))
    pool = [voice for voice in speaking_voices(engine, company.cast.show.language) if voice not in voices]
    if not pool:
        pool = [f"{engine.name}:{voice.name}" for voice in engine.voices()]
    if engine.name not in used:
        return pool[0]
    some = pool[:: max(1, len(pool) // _MOST_TRIED)]
    known = read_voices((*some, *voices), company.cast, company.project.root, store, host)
    heard = [known[voice].features for voice in voices if voice in known]
    tried = [voice for voice in some if voice in known and (known[voice].mos or 5.0) >= _CLEAR_MOS]

    def most_alike(voice: str) -> float:
        return max((likeness(known[voice].features, other) for other in heard), default=0.0)

    return min(tried, key=most_alike) if tried else pool[0]


def announcements(voices: Sequence[str], announcer: str, language: str) -> tuple[Delivery, ...]:
    """`One: Bella.`: numbers are words in English, else digits, which a voice reads in its own language."""
    english = language.startswith("en")
    found = []
    for number, voice in enumerate(voices, 1):
        count = _NUMBERS[number - 1].capitalize() if english and number <= len(_NUMBERS) else str(number)
        text = f"{count}: {spoken_name(voice)}."
        found.append(Delivery(f"announcement {number}", Character("", announcer), text, Span("cast.toml")))
    return tuple(found)


def spoken_name(voice: str) -> str:
    """A voice as one would call it: `kokoro:af_bella` is Bella, a blend is Onyx and Daniel."""
    names = []
    for part in split_voice(voice)[1].split("+"):
        bare = re.sub(r"^[a-z]{2}_(?=[a-z])", "", part.split("*")[0].strip())
        names.append(re.sub(r"[^\w']+|_", " ", bare).strip().title() or "a voice")
    return " and ".join(dict.fromkeys(names))
