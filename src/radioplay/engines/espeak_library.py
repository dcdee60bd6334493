"""The eSpeak NG library, through ctypes: text to IPA, and text to sound.

The library keeps one voice and one set of parameters for the whole process, so every call here holds a
lock and sets all it depends on. Functions and structures are those of `speak_lib.h` and `espeak_ng.h`.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import functools
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from ctypes import POINTER, c_char_p, c_int, c_long, c_short, c_size_t, c_ubyte, c_uint, c_void_p
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
_NOTATION = 0x100  # espeakPHONEMES: read [[…]] as phonemes
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


def speakers() -> tuple[str, ...]:
    """The variants that any language can be spoken with: `f3` in `en-gb+f3`."""
    with _lock:
        return tuple(sorted(_library().origin.variants - {""}))


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
        return _read(loaded, _printable(text), mode)


def heard_as(notations: Sequence[str], language: str) -> tuple[str, ...]:
    """The IPA of each of some phonemes in eSpeak's own letters; empty for one that the language hasn't.

    Raises:
        EngineError: the library isn't there, or has no such language.
    """
    with _lock, _fresh() as loaded:
        loaded.set_voice(language)
        loaded.library.espeak_SetSynthCallback(callback := _Callback(lambda *_: 0))
        # only speaking switches the notation on, and then for what follows too
        loaded.library.espeak_Synth(b" \0", 2, 0, 1, 0, _UTF8 | _NOTATION, None, None)
        del callback
        return tuple(_read(loaded, f"[[{notation}]]", _IPA).strip("ˈˌ") for notation in notations)


def speak(
    text: str, voice: str, rate: int = 175, pitch: int = 50, pitch_range: int = 50, notation: bool = False
) -> tuple[NDArray[np.int16], int, tuple[WordEvent, ...]]:
    """Speak `text`: the same every time, whatever was spoken before.

    The library's pitch wavers and its breath hisses from where the last call left off, and nothing sets them
    back. So each call has a copy of its own, loaded, started and dropped: about 8 ms.

    Args:
        text: anything; it is never taken as SSML.
        voice: a language and perhaps a variant, `en-us+f3`.
        rate: words a minute, 80 to 450.
        pitch: 0 to 100; `pitch_range` likewise.
        notation: `[[…]]` in the text holds phonemes in eSpeak's own letters.

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

    with _lock, _fresh() as loaded:
        loaded.set_voice(voice)
        settings = {_RATE: rate, _VOLUME: 100, _PITCH: pitch, _RANGE: pitch_range}
        for parameter, value in {**settings, _PUNCTUATION: 0, _CAPITALS: 0, _WORDGAP: 0}.items():
            loaded.library.espeak_SetParameter(parameter, value, 0)
        callback = _Callback(heard)
        loaded.library.espeak_SetSynthCallback(callback)
        data = _printable(text, notation).encode("utf-8", "replace") + b"\0"
        flags = _UTF8 | _END_PAUSE | (_NOTATION if notation else 0)
        status = loaded.library.espeak_Synth(data, len(data), 0, 1, 0, flags, None, None)
    if status != 0:
        raise EngineError(f"eSpeak NG failed at this line (status {status})")
    samples = np.concatenate(blocks) if blocks else np.zeros(0, np.int16)
    return samples, loaded.rate, tuple(events)


def _read(loaded: _Loaded, text: str, mode: int) -> str:
    data = ctypes.create_string_buffer(text.encode("utf-8", "replace"))
    at = c_void_p(ctypes.addressof(data))
    clauses = []
    while at.value:
        read = loaded.library.espeak_TextToPhonemes(ctypes.byref(at), _UTF8, mode)
        clauses.append((read or b"").decode("utf-8"))
    return " ".join(_without_switches(" ".join(clauses)).split())


def _printable(text: str, notation: bool = False) -> str:
    """Without what eSpeak takes as an end, or as its own markup unless that is meant."""
    spaced = "".join(char if char.isprintable() else " " for char in text)
    return spaced if notation else spaced.replace("[[", "[ [")


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

    def __init__(self, library: Any, rate: int, origin: _Origin, files: dict[str, str]) -> None:
        self.library = library
        self.rate = rate
        self.origin = origin
        self.files = files
        self._voice = ""

    def set_voice(self, name: str) -> None:
        """Choose a language, perhaps with a variant (`en-us+f3`)."""
        if name == self._voice:
            return
        language, plus, variant = name.partition("+")
        file = self.files.get(language.lower().replace("_", "-"))
        if (
            not file
            or variant not in self.origin.variants
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


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where the library comes from: its file, its data, and the variants of voices in the data."""

    file: str
    data: str
    variants: frozenset[str]


@functools.cache
def _library() -> _Loaded:
    """Load and start it, once. A failure isn't remembered, so that installing it cures a running program."""
    try:
        import espeakng_loader
    except ImportError:
        raise EngineError("eSpeak NG isn't installed", REMEDY) from None
    try:
        file, data = str(espeakng_loader.get_library_path()), str(espeakng_loader.get_data_path())
        variants = frozenset(path.name for path in Path(data, "voices", "!v").iterdir())
        library, rate = _start(file, data)
    except (OSError, RuntimeError) as error:
        raise EngineError(f"eSpeak NG can't be loaded: {error}", REMEDY) from None
    return _Loaded(library, rate, _Origin(file, data, variants | {""}), _languages(library))


def _start(file: str, data: str) -> tuple[Any, int]:
    """The library at `file`, ready, and the sample rate it speaks at."""
    library: Any = ctypes.CDLL(file)
    _declare(library)
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, data.encode("utf-8"), _DONT_EXIT)
    if rate <= 0:
        raise EngineError(f"eSpeak NG can't start with its data in {data}", REMEDY)
    return library, rate


@contextlib.contextmanager
def _fresh() -> Iterator[_Loaded]:
    """A library that has never spoken, with its sources of chance at a fixed place. Needs the lock."""
    known = _library()
    if not Path(_copy()).exists():  # a long-running program outlives what tidies temporary files
        _copy.cache_clear()
    library, rate = _start(_copy(), known.origin.data)
    _seed(library)
    try:
        yield _Loaded(library, rate, known.origin, known.files)
    finally:
        library.espeak_Terminate()
        _unload(library)


@functools.cache
def _copy() -> str:
    """The library as a file of its own while the program runs, for one file is only ever loaded once."""
    file = Path(_library().origin.file)
    folder = tempfile.mkdtemp(prefix="radioplay-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return str(shutil.copy(file, f"{folder}/own-{file.name}"))


def _seed(library: Any) -> None:
    """Set both sources of chance. Starting the library seeds its own, of breath and hiss, from the clock.

    The voices of its newer synthesiser (`Reed`, `caleb`) draw on the C library's `rand`, which is the whole
    process's: they hold still as long as no other thread calls it meanwhile. Python and NumPy never do.
    """
    library.espeak_ng_SetRandSeed(1)
    runtime = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    runtime.srand(1)


def _unload(library: Any) -> None:
    import _ctypes

    release = getattr(_ctypes, "dlclose", None) or getattr(_ctypes, "FreeLibrary", None)
    if release:
        release(library._handle)


def _declare(library: Any) -> None:
    """The signatures of what is used, as in `speak_lib.h` and `espeak_ng.h`."""
    library.espeak_Initialize.argtypes = [c_int, c_int, c_char_p, c_int]
    library.espeak_Initialize.restype = c_int
    library.espeak_Info.argtypes = [c_void_p]
    library.espeak_Info.restype = c_char_p
    library.espeak_ListVoices.argtypes = [c_void_p]
    library.espeak_ListVoices.restype = POINTER(POINTER(_VoiceRecord))
    library.espeak_ng_SetRandSeed.argtypes = [c_long]
    library.espeak_SetVoiceByName.argtypes = [c_char_p]
    library.espeak_SetParameter.argtypes = [c_int, c_int, c_int]
    library.espeak_SetSynthCallback.argtypes = [_Callback]
    library.espeak_Synth.argtypes = [
        c_char_p, c_size_t, c_uint, c_int, c_uint, c_uint, POINTER(c_uint), c_void_p,
    ]  # fmt: skip
    library.espeak_TextToPhonemes.argtypes = [POINTER(c_void_p), c_int, c_int]
    library.espeak_TextToPhonemes.restype = c_char_p
