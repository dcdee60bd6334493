"""eSpeak NG: an instant rough read in many languages, with no pack to install.

A voice is a language and perhaps a speaker: `en-us`, `en-gb+f3`, `en+m7`. The library is GPL and comes
with the extra `[espeak]`, never by itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np

from radioplay.cast import fold_name
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.engines import espeak_library as library
from radioplay.engines.espeak_notation import from_respelling, to_notation
from radioplay.engines.protocol import Audio, EngineError, Request, Spoken, Voice
from radioplay.engines.words import bare, is_respelling, is_word, respelt
from radioplay.engines.words_in_time import place_words

REMEDY = 'pip install "radioplay[espeak]"'

_PACE = np.array([0.449, 0.538, 0.656, 0.841, 1.0, 1.165, 1.502, 1.856, 2.25, 2.55, 2.72])
_WORDS_A_MINUTE = np.array([80, 100, 120, 150, 175, 200, 250, 300, 350, 400, 450])
"""What eSpeak calls words a minute, and the pace it gives beside 175 (20 lines in three languages, mean)."""

_VARIES_PACE, _VARIES_PITCH = 0.06, 12
_MIDDLE = 50  # of eSpeak's scales of pitch and its range

_SPEAKERS = {
    "female": "f1 f2 f3 f4 f5 Alicia Annie aunty belinda grandma linda shelby steph",
    "male": "m1 m2 m3 m4 m5 m6 m7 m8 Andy Gene2 Lee Storm boris gustave kaukovalta mike2 norbert pablo",
}
_SPEAKERS_OF = ("en-us", "en-gb")
_WITHOUT_LIBRARY = ("de", "en", "en-gb", "en-us", "es", "fr-fr", "it", "pt-br")
_SILENCE_S = 0.05
_LONGEST = 60


class EspeakEngine:
    """The engine `espeak`."""

    name = "espeak"
    acts: frozenset[str] = frozenset()
    isolated = True

    @property
    def identity(self) -> str:
        return "espeak" if library.missing() else f"espeak {library.version()}"

    def voices(self) -> tuple[Voice, ...]:
        languages = _WITHOUT_LIBRARY if library.missing() else library.languages()
        plain = [Voice(language, language, note="or with a speaker, +f1 … +m8") for language in languages]
        return tuple(plain) + tuple(
            Voice(f"{language}+{speaker}", language, gender)
            for language in _SPEAKERS_OF
            for gender, speakers in _SPEAKERS.items()
            for speaker in speakers.split()
        )

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002 - its voices name their language
        known, speaker = voice.partition("+")[::2]
        if library.missing():  # nobody to ask: take what has the right form
            return None if re.fullmatch(r"[a-z]{2,3}(-[\w-]+)?(\+\w+)?", voice) else _refusal(voice, None)
        if known.lower().replace("_", "-") not in library.languages():
            return _refusal(voice, did_you_mean(known, library.languages()))
        if "+" in voice and speaker not in library.speakers():
            return _refusal(voice, did_you_mean(speaker, library.speakers()))
        return None

    def ready(self) -> Problems:
        missing = library.missing()
        return (Diagnostic("V002", missing, hint=REMEDY),) if missing else ()

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def speak(self, request: Request) -> Spoken:
        problem = self.check(request.voice, request.language)
        if problem:
            raise EngineError(problem, "radioplay voices list shows the voices there are")
        if not (math.isfinite(request.speed) and request.speed > 0):
            raise EngineError(f"speed is a number above 0, not {request.speed:g}")
        unmet = []
        if not _PACE[0] <= request.speed <= _PACE[-1]:
            unmet.append(f"speed {request.speed:g} ({_PACE[0]:.2f} to {_PACE[-1]:.2f})")
        pieces, unsaid = _pronounced(request)
        unmet += [f"the pronunciation of {word}" for word in unsaid]
        if not any(is_word(piece) for piece in request.text.split()):
            return Spoken(np.zeros(round(_SILENCE_S * 22_050), np.float32), 22_050, (), tuple(unmet))
        speed = request.speed * (1.0 + _VARIES_PACE * request.draw("pace"))
        rate_wpm = round(float(np.interp(speed, _PACE, _WORDS_A_MINUTE)))
        pitch, pitch_range = (
            _MIDDLE + round(_VARIES_PITCH * request.draw(what)) for what in ("pitch", "range")
        )
        said = " ".join(pieces)
        samples, rate, events = library.speak(
            said, request.voice, rate_wpm, pitch, pitch_range, notation=True
        )
        if not len(samples):
            raise EngineError(f"espeak has no sounds for {request.text.strip()[:40]!r}")
        sound: Audio = samples.astype(np.float32) / 32_768.0
        starts = [(event.position, event.start_s) for event in events]
        return Spoken(sound, rate, place_words(request.text, pieces, starts, sound, rate), tuple(unmet))


def _refusal(voice: str, hint: str | None) -> str:
    return f"espeak has no voice {voice!r}" + (f" ({hint})" if hint else "")


def _pronounced(request: Request) -> tuple[list[str], list[str]]:
    """The text's pieces as eSpeak gets them, and the words whose pronunciation it can't say.

    A word of several pieces becomes one piece and empty ones, so that pieces keep their numbers.
    """
    language = request.voice.partition("+")[0]
    pieces = [_swallowable(piece) for piece in request.text.split()]
    unsaid = []
    # the longest first, so that "Van der Berg" goes before "Berg"
    for word, sound in sorted(request.pronounce, key=lambda entry: -len(entry[0])):
        ipa = from_respelling(sound, language) if is_respelling(sound) else sound
        notation = to_notation(ipa, language)
        if notation is None:
            unsaid.append(word)
        else:
            _replace(pieces, word.split(), f"[[{notation}]]")
    return pieces, unsaid


def _swallowable(piece: str) -> str:
    """Without notation that isn't ours, and in short runs: eSpeak drops the rest of a very long word."""
    return re.sub(rf"(\w{{{_LONGEST}}})(?=\w)", r"\1 ", piece.replace("[[", "(("))


def _replace(pieces: list[str], words: list[str], notation: str) -> None:
    wanted = [fold_name(word) for word in words]
    if len(words) == 1:
        for i, piece in enumerate(pieces):
            if "[[" not in piece:
                said = respelt(piece, words[0], notation)
                pieces[i] = said if notation in said else piece
        return
    for i in range(len(pieces) - len(words) + 1):
        group = pieces[i : i + len(words)]
        if [fold_name(bare(piece)) for piece in group] == wanted:
            last = group[-1]
            tail = last[last.rfind(bare(last)) + len(bare(last)) :]
            pieces[i : i + len(words)] = [notation + tail] + [""] * (len(words) - 1)
