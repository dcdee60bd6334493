"""Sounds that people make without words, a sigh or a laugh: whose they are matters more than what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.cues.library import SoundFile
from radioplay.cues.matching import words_of
from radioplay.diagnostics import Diagnostic
from radioplay.foley import PRESETS, Preset
from radioplay.performance import Utterance

THROAT = "throat"
"""The parameter that every preset of a human sound has: 0 the slightest voice, 1 the heaviest."""

_THROATS = {"female": 0.2, "male": 0.85}
_EITHER = 0.5


def own_utterance(event: Utterance, library: Sequence[SoundFile]) -> SoundFile | None:
    """The show's own sound for it: one named for the character (`mara-sigh.wav`), else for anybody (`sigh.wav`)."""
    sound = words_of(event.cue.name)
    people = (event.character.name, *event.character.aliases)
    for wanted in (*(words_of(person) + sound for person in people), sound):
        for file in library:
            if any(words_of(name) == wanted for name in file.named.names):
                return file
    return None


def made_utterance(event: Utterance) -> Preset | None:
    """The preset that makes it, of those that have a throat."""
    wanted = words_of(event.cue.name)
    people = (preset for preset in PRESETS.values() if THROAT in dict(preset.parameters))
    return next((p for p in people if any(words_of(name) == wanted for name in (p.name, *p.words))), None)


def throat_of(gender: str) -> float:
    """How heavy a voice of that gender (`engines.protocol.Voice.gender`) is, from 0 to 1."""
    return _THROATS.get(gender, _EITHER)


def unheard(event: Utterance) -> Diagnostic:
    """Q030: nothing makes that sound."""
    name = event.cue.name
    file = "-".join((*event.character.name.casefold().split(), name))
    return Diagnostic(
        "Q030",
        f"there is no sound for ({name}); a short pause is heard",
        event.cue.span,
        f"put one into sfx/: {file}.wav for {event.character.name} alone, {name}.wav for everybody",
        "warning",
    )
