"""A hum for every word: instant, exact and the same everywhere, for tests and for `radioplay new`.

It keeps what matters about speech for everything downstream: voices that differ, words with known times,
pauses at punctuation, a melody that falls at the end of a sentence and rises at the end of a question.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import Problems
from radioplay.engines.protocol import Audio, EngineError, Request, Spoken, Voice, Word
from radioplay.engines.words import bare, is_word

RATE = 24_000
SPEEDS = (0.1, 10.0)
LOWEST_HZ, HIGHEST_HZ = 40.0, 1000.0
_KNOWN_HZ = {"low": 110.0, "mid": 165.0, "high": 220.0}
_SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_NOTES = tuple(f"{letter}{octave}" for octave in (2, 3, 4) for letter in "cdefgab")

_EDGE_S = 0.03  # silence before the first word and after the last
_VARIES_PACE, _VARIES_PITCH = 0.06, 0.02
_WORD_S, _LETTER_S, _IDEOGRAM_S = 0.05, 0.055, 0.2
_GAP_S = {"": 0.04, ",": 0.18, ".": 0.35}
_SENTENCE_END = frozenset(".!?…。！？؟")
_CLAUSE_END = frozenset(",;:—–-،；，、")


@dataclass(frozen=True, slots=True)
class _Hum:
    """One word to be hummed: when, in how many syllables; `pitch` at both ends is a factor on the voice's."""

    text: str
    start_s: float
    end_s: float
    syllables: int
    pitch: tuple[float, float]
    gain: float


class ToneEngine:
    """The engine `tone`. Any voice name will do; each has a pitch and a colour of its own."""

    name = "tone"
    acts: frozenset[str] = frozenset()
    isolated = False

    @property
    def identity(self) -> str:
        return "tone 1"

    def voices(self) -> tuple[Voice, ...]:
        named = ((name, f"{hz:g} Hz") for name, hz in _KNOWN_HZ.items())
        notes = ((name, f"{pitch_hz(name):.0f} Hz") for name in _NOTES)
        return tuple(Voice(name, "any", note=note) for name, note in (*named, *notes))

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002 - a hum has no language
        if not re.fullmatch(r"\w[\w .'#-]*", voice):
            return f"tone has no voice {voice!r}: it takes a name, a note (a3) or a pitch in Hz (180)"
        if not LOWEST_HZ <= pitch_hz(voice) <= HIGHEST_HZ:
            return f"tone hums between {LOWEST_HZ:g} and {HIGHEST_HZ:g} Hz, not at {voice}"
        return None

    def ready(self) -> Problems:
        return ()

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def speak(self, request: Request) -> Spoken:
        problem = self.check(request.voice, request.language)
        if problem:
            raise EngineError(problem)
        if not (math.isfinite(request.speed) and request.speed > 0):
            raise EngineError(f"speed is a number above 0, not {request.speed:g}")
        speed = min(max(request.speed, SPEEDS[0]), SPEEDS[1]) * (1.0 + _VARIES_PACE * request.draw("pace"))
        outside = f"speed {request.speed:g} ({SPEEDS[0]:g} to {SPEEDS[1]:g})"
        hums = tuple(_plan(request, speed))
        end_s = (hums[-1].end_s if hums else 0.0) + _EDGE_S / speed
        hz = pitch_hz(request.voice) * (1.0 + _VARIES_PITCH * request.draw("pitch"))
        samples = _render(hums, round(end_s * RATE), request.voice, hz)
        words = tuple(Word(hum.text, _on_grid(hum.start_s), _on_grid(hum.end_s)) for hum in hums)
        return Spoken(samples, RATE, words, () if SPEEDS[0] <= request.speed <= SPEEDS[1] else (outside,))


def pitch_hz(voice: str) -> float:
    """The middle pitch of a voice: `low`, a note (`a3` is 220 Hz; `#` and `b`), Hz, or any name's own."""
    name = voice.casefold().strip()
    if name in _KNOWN_HZ:
        return _KNOWN_HZ[name]
    if re.fullmatch(r"\d+(\.\d+)?", name):
        return float(name)
    note = re.fullmatch(r"([a-g])([#b]?)([1-5])", name)
    if note:
        step = _SEMITONES[note[1]] + {"#": 1, "b": -1, "": 0}[note[2]] + 12 * int(note[3])
        return float(440.0 * 2.0 ** ((step - 57) / 12.0))  # 57: the A of the octave 4
    return float(90.0 * 2.0 ** (1.5 * _fraction(name, "pitch")))  # 90 to 255 Hz, as voices go


def _plan(request: Request, speed: float) -> Iterator[_Hum]:
    """The words in time: long words take longer, commas and stops leave a gap, sentences have a melody."""
    sounds = {word.casefold(): sound.strip('"') for word, sound in request.pronounce}
    at = _EDGE_S
    for sentence in _sentences(request.text):
        count = sum(is_word(piece) for piece in sentence)
        asks, calls = _ends_in(sentence, "?？؟"), _ends_in(sentence, "!！")
        place = 0
        for piece in sentence:
            gap = _gap_s(piece)
            if is_word(piece):
                text = bare(piece)
                sound = sounds.get(text.casefold(), text)
                end = at + _length_s(sound)
                pitch = _melody(place, count, asks)
                gain = 1.3 if calls else 1.0
                yield _Hum(text, at / speed, end / speed, _syllables(sound), pitch, gain)
                at, place = end, place + 1
            at += gap


def _sentences(text: str) -> Iterator[list[str]]:
    sentence: list[str] = []
    for piece in text.split():
        sentence.append(piece)
        if _mark(piece) in _SENTENCE_END:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _mark(piece: str) -> str:
    """The last character that isn't a quotation mark or bracket."""
    return piece.rstrip("\"'”’»)]*_")[-1:]


def _ends_in(sentence: list[str], marks: str) -> bool:
    mark = _mark(sentence[-1])
    return bool(mark) and mark in marks


def _gap_s(piece: str) -> float:
    mark = _mark(piece)
    return _GAP_S["." if mark in _SENTENCE_END else "," if mark in _CLAUSE_END else ""]


def _length_s(sound: str) -> float:
    letters = sum(char.isalnum() for char in sound)
    ideograms = sum("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in sound)
    return _WORD_S + _LETTER_S * (letters - ideograms) + _IDEOGRAM_S * ideograms


def _syllables(sound: str) -> int:
    groups = len(re.findall(r"[aeiouyàáâäèéêëìíîïòóôöùúûüəɪʊɛɔæɑʌɜ]+", sound.casefold()))
    return max(groups, round(_length_s(sound) / 0.4), 1)


def _melody(place: int, count: int, asks: bool) -> tuple[float, float]:
    """Pitch at the start and end of a word, as factors: a slow fall, and a turn on the last word."""
    start = 1.1 - 0.15 * place / max(count, 1)
    if place == count - 1:
        return start, start * (1.4 if asks else 0.8)
    return start, 1.1 - 0.15 * (place + 1) / count


def _render(hums: tuple[_Hum, ...], frames: int, voice: str, hz: float) -> Audio:
    samples = np.zeros(frames, dtype=np.float32)
    partials = [(k, (0.35 + 0.5 * _fraction(voice, str(k))) ** (k - 1) / k) for k in range(1, 6)]
    level = 0.3 / sum(weight for _, weight in partials)
    for hum in hums:
        start, end = round(hum.start_s * RATE), round(hum.end_s * RATE)
        pitch = np.linspace(*hum.pitch, end - start) * hz
        phase = np.cumsum(pitch) * (2.0 * np.pi / RATE)
        wave = np.zeros(end - start)
        for number, weight in partials:
            wave += weight * np.sin(number * phase)
        samples[start:end] = wave * _envelope(end - start, hum.syllables) * (level * hum.gain)
    return samples


def _envelope(frames: int, syllables: int) -> NDArray[np.float64]:
    """Loud in the middle of each syllable, softer between two, silent at the ends of the word."""
    place = np.linspace(0.0, 1.0, frames)
    swell: NDArray[np.float64] = 0.35 + 0.65 * np.sin(np.pi * place * syllables) ** 2
    edge = np.minimum(place, 1.0 - place) * frames / (0.01 * RATE)
    return swell * np.clip(edge, 0.0, 1.0)


def _on_grid(seconds: float) -> float:
    return round(seconds * RATE) / RATE


def _fraction(*key: str) -> float:
    """A number in [0, 1) that is always the same for the same words."""
    digest = blake2b("\0".join(key).encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return int.from_bytes(digest) / 2**48
