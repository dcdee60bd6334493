"""The eSpeak NG library, through ctypes: text to IPA, and text to sound.

The library keeps one voice and one set of parameters for the whole process, so every call here holds a
lock and sets all it depends on. Functions and structures are those of `speak_lib.h`.
"""

from __future__ import annotations

import ctypes
import functools
import threading
from ctypes import POINTER, c_char_p, c_int, c_short, c_size_t, c_ubyte, c_uint, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.protocol import EngineError

REMEDY = "pip install espeakng-loader"

_SYNCHRONOUS = 0x0002  # AUDIO_OUTPUT_SYNCHRONOUS: sound goes to the callback, the call returns when done
_DONT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: report missing data instead of ending the process
_UTF8 = 1  # espeakCHARS_UTF8
_END_PAUSE = 0x1000  # espeakENDPAUSE: a sentence's pause after the last word
_IPA = 0x02  # phoneme mode: IPA names
_TIE = 0x80  # phoneme mode: join the letters of one sound with the character in bits 8 and up
_RATE, _VOLUME, _PITCH, _RANGE, _PUNCTUATION, _CAPITALS, _WORDGAP = range(1, 8)
_EVENT_END, _EVENT_WORD = 0, 1

_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class WordEvent:
    """Where a word begins: `position` and `length` in characters of the text, `start_s` in seconds."""

    position: int
    length: int
    start_s: float


class _Id(ctypes.Union):
    _fields_ = [("number", c_int), ("name", c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", _Id),
    ]


_Callback = ctypes.CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(_Event))


def missing() -> str | None:
    """Why the library can't be used here, in words; None where it can."""
    try:
        with _lock:
            _library()
    except EngineError as error:
        return str(error)
    return None


def languages() -> tuple[str, ...]:
    """What it can read: `en-gb`, `fr` … in order."""
    with _lock:
        return tuple(sorted(_library().files))


def version() -> str:
    """The library's version, `1.52.0`."""
    with _lock:
        info = _library().library.espeak_Info(None)
    return str(info.decode("utf-8")).split()[0]


def phonemes(text: str, language: str, tie: str = "") -> str:
    """How eSpeak reads `text`, as IPA with stress marks; words between spaces, clauses too.

    Punctuation is read for its effect and left out. A word of another language comes without the marks
    eSpeak puts around it (`(fr)`).

    Args:
        text: anything; control characters count as spaces.
        language: `en-us`, `en-gb`, `fr`, `pt-br` … as eSpeak names its voices.
        tie: put between the letters of one sound (`t͡ʃ`), where given.

    Raises:
        EngineError: the library isn't there, or has no such language.
    """
    mode = _IPA | ((ord(tie) << 8) | _TIE if tie else 0)
    with _lock:
        loaded = _library()
        loaded.set_voice(language)
        data = ctypes.create_string_buffer(_printable(text).encode("utf-8"))
        at = c_void_p(ctypes.addressof(data))
        clauses = []
        while at.value:
            read = loaded.library.espeak_TextToPhonemes(ctypes.byref(at), _UTF8, mode)
            clauses.append((read or b"").decode("utf-8"))
    return " ".join(_without_switches(" ".join(clauses)).split())


def speak(
    text: str, voice: str, rate: int = 175, pitch: int = 50, pitch_range: int = 50
) -> tuple[NDArray[np.int16], int, tuple[WordEvent, ...]]:
    """Speak `text`.

    Args:
        text: anything; it is never taken as SSML.
        voice: a language and perhaps a variant, `en-us+f3`.
        rate: words a minute, 80 to 450.
        pitch: 0 to 100; `pitch_range` likewise.

    Returns:
        Samples of shape (frames,), their rate, and where each word begins.

    Raises:
        EngineError: the library isn't there, or has no such voice, or fails.
    """
    blocks: list[NDArray[np.int16]] = []
    events: list[WordEvent] = []

    def heard(samples: Any, count: int, event: Any) -> int:
        if count > 0 and samples:
            blocks.append(np.ctypeslib.as_array(samples, (count,)).astype(np.int16))
        i = 0
        while event and event[i].type != _EVENT_END:
            if event[i].type == _EVENT_WORD:
                found = event[i]
                start = found.audio_position / 1000.0
                events.append(WordEvent(found.text_position - 1, found.length, start))
            i += 1
        return 0

    with _lock:
        loaded = _library()
        loaded.set_voice(voice)
        settings = {_RATE: rate, _VOLUME: 100, _PITCH: pitch, _RANGE: pitch_range}
        for parameter, value in {**settings, _PUNCTUATION: 0, _CAPITALS: 0, _WORDGAP: 0}.items():
            loaded.library.espeak_SetParameter(parameter, value, 0)
        callback = _Callback(heard)
        loaded.library.espeak_SetSynthCallback(callback)
        data = _printable(text).encode("utf-8") + b"\0"
        status = loaded.library.espeak_Synth(data, len(data), 0, 1, 0, _UTF8 | _END_PAUSE, None, None)
        loaded.library.espeak_SetSynthCallback(_Callback())
    if status != 0:
        raise EngineError(f"eSpeak NG failed at this line (status {status})")
    samples = np.concatenate(blocks) if blocks else np.zeros(0, np.int16)
    return samples, loaded.rate, tuple(events)


def _printable(text: str) -> str:
    """Without what eSpeak takes as an end or as its own markup."""
    spaced = "".join(char if char.isprintable() else " " for char in text)
    return spaced.replace("[[", "[ [")


def _without_switches(ipa: str) -> str:
    """IPA without the `(en)` … `(fr)` that mark a change of language."""
    kept, depth = [], 0
    for char in ipa:
        depth += char == "("
        if not depth:
            kept.append(char)
        depth -= char == ")" and depth > 0
    return "".join(kept)


class _VoiceRecord(ctypes.Structure):
    _fields_ = [
        ("name", c_char_p),
        ("languages", c_void_p),
        ("identifier", c_char_p),
        ("gender", c_ubyte),
        ("age", c_ubyte),
        ("variant", c_ubyte),
        ("xx1", c_ubyte),
        ("score", c_int),
        ("spare", c_void_p),
    ]


class _Loaded:
    """The library after its start, the sample rate it speaks at, and its languages."""

    def __init__(self, library: Any, rate: int, variants: frozenset[str]) -> None:
        self.library = library
        self.rate = rate
        self.variants = variants | {""}
        self.files = _languages(library)
        self._voice = ""

    def set_voice(self, name: str) -> None:
        """Choose a language, perhaps with a variant (`en-us+f3`)."""
        if name == self._voice:
            return
        language, plus, variant = name.partition("+")
        file = self.files.get(language.lower().replace("_", "-"))
        if (
            not file
            or variant not in self.variants
            or self.library.espeak_SetVoiceByName(f"{file}{plus}{variant}".encode()) != 0
        ):
            self._voice = ""
            raise EngineError(f"eSpeak NG has no voice or language {name!r}")
        self._voice = name


def _languages(library: Any) -> dict[str, str]:
    """The voice file for each language. A voice lists its languages as (priority byte, name) in a row."""
    found: dict[str, tuple[int, str]] = {}
    records = library.espeak_ListVoices(None)
    i = 0
    while records[i]:
        record = records[i].contents
        at = record.languages
        while at and (priority := ctypes.string_at(at, 1)[0]):
            name = ctypes.string_at(at + 1)
            language = name.decode().lower()
            file = record.identifier.decode()
            found[language] = min(found.get(language, (256, "")), (priority, file))
            at += 2 + len(name)
        i += 1
    return {language: file for language, (_, file) in found.items()}


@functools.cache
def _library() -> _Loaded:
    """Load and start it, once. A failure isn't remembered, so that installing it cures a running program."""
    try:
        import espeakng_loader  # type: ignore[import-untyped]
    except ImportError:
        raise EngineError("eSpeak NG isn't installed", REMEDY) from None
    try:
        library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path())
    except (OSError, RuntimeError) as error:
        raise EngineError(f"eSpeak NG can't be loaded: {error}", REMEDY) from None
    _declare(library)
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, data.encode("utf-8"), _DONT_EXIT)
    if rate <= 0:
        raise EngineError(f"eSpeak NG can't start with its data in {data}", REMEDY)
    variants = frozenset(path.name for path in Path(data, "voices", "!v").iterdir())
    return _Loaded(library, rate, variants)


def _declare(library: Any) -> None:
    """The signatures of what is used, as in `speak_lib.h`."""
    library.espeak_Initialize.argtypes = [c_int, c_int, c_char_p, c_int]
    library.espeak_Initialize.restype = c_int
    library.espeak_Info.argtypes = [c_void_p]
    library.espeak_Info.restype = c_char_p
    library.espeak_ListVoices.argtypes = [c_void_p]
    library.espeak_ListVoices.restype = POINTER(POINTER(_VoiceRecord))
    library.espeak_SetVoiceByName.argtypes = [c_char_p]
    library.espeak_SetParameter.argtypes = [c_int, c_int, c_int]
    library.espeak_SetSynthCallback.argtypes = [_Callback]
    library.espeak_Synth.argtypes = [
        c_char_p, c_size_t, c_uint, c_int, c_uint, c_uint, POINTER(c_uint), c_void_p,
    ]  # fmt: skip
    library.espeak_TextToPhonemes.argtypes = [POINTER(c_void_p), c_int, c_int]
    library.espeak_TextToPhonemes.restype = c_char_p
