"""The engine `piper`. See the package."""

from __future__ import annotations

import functools
import importlib.util
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.engines.joining import Part, joined
from radioplay.engines.piper import network, places
from radioplay.engines.piper.config import END, PAD, START, Config, read_config
from radioplay.engines.piper.reading import Reading, read
from radioplay.engines.protocol import Audio, EngineError, Request, Settings, Spoken, Voice
from radioplay.engines.sentences import Stretch, stretches
from radioplay.engines.timing import piece_times, word_times
from radioplay.engines.words import words_of

READING_VERSION = 1
"""To be raised whenever the reading, the cutting or the joining changes what is heard."""

SPEEDS = (0.5, 2.0)
"""The paces a voice stays one at; others are refused, never rounded."""

_PACKAGES = ("onnxruntime", "onnx", "espeakng_loader")
_RANGES = {"noise_scale": (0.0, 2.0), "noise_w": (0.0, 2.0)}
_LIMIT = 400  # symbols; a sentence that is longer is cut at its clauses
_HUSH_S = 0.05
_VARIES_PACE = 0.05
_LEAD_S = 0.025
"""The sound is this much ahead of the lengths, by correlating the places of vowels and sibilants with energy."""


class PiperEngine:
    """Any Piper voice: by name, by path, and with `#speaker` where it has several."""

    name = "piper"
    acts: frozenset[str] = frozenset()
    isolated = True

    @property
    def identity(self) -> str:
        """The code that speaks; the weights are in each line's `fingerprint`, for every voice has its own."""
        try:
            reader = version("espeakng-loader")
        except PackageNotFoundError:
            reader = "none"
        return f"piper {READING_VERSION}, graph {network.VERSION}, espeakng-loader {reader}"

    def voices(self) -> tuple[Voice, ...]:
        names = sorted({*places.installed(), *places.PACKS})
        return tuple(
            Voice(name, places.language_of(name), places.gender_of(name), _note(name)) for name in names
        )

    def check(self, voice: str, language: str) -> str | None:
        return self.fault(Request("", voice, language))

    def fault(self, request: Request) -> str | None:
        """What is wrong with voice or settings: see `radioplay.engines.protocol.fault`.

        A voice that can be installed as a pack isn't wrong; that it isn't here yet is told when it is to speak.
        """
        try:
            _scales(request, None)
            _located(request)
        except places.AbsentError:
            return None
        except EngineError as error:
            return f"{error} ({error.remedy})" if error.remedy else str(error)
        return None

    def fingerprint(self, request: Request) -> Settings:
        """A digest in place of the folder: a voice is the same wherever it lies."""
        settings = {name: value for name, value in request.settings if name in _RANGES}
        with suppress(EngineError, OSError):
            settings["weights"] = places.digest(request)
        return tuple(sorted(settings.items()))

    def ready(self) -> Problems:
        missing = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
        if not missing:
            return ()
        message = f"the voice engine piper needs {', '.join(missing)}"
        return (Diagnostic("V040", message, hint=network.PACKAGES),)

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def fetch(self, requests: Sequence[Request], tell: Callable[[str], None]) -> None:
        """Install the packs of voices that aren't here: see `radioplay.engines.protocol.fetch`."""
        from radioplay import voices

        absent = {name for request in requests if (name := places.absent(request))}
        for pack in sorted(places.PACKS[name] for name in absent):
            if not voices.is_offline():
                size = voices.read_pack(pack).size / 1e6
                tell(f"the pack {pack} is not here yet: installing it ({size:.0f} MB)")
            try:
                voices.install(pack)
            except voices.VoiceError as error:
                raise EngineError(str(error), error.remedy) from None

    def speak(self, request: Request) -> Spoken:
        place, config, speaker = _located(request)
        if not (math.isfinite(request.speed) and SPEEDS[0] <= request.speed <= SPEEDS[1]):
            raise EngineError(f"piper speaks at a speed of {SPEEDS[0]} to {SPEEDS[1]}, not {request.speed:g}")
        hush = np.zeros(round(_HUSH_S * config.rate), np.float32)
        if not words_of(request.text):
            return Spoken(hush, config.rate)
        if problems := self.ready():
            raise EngineError(problems[0].message, problems[0].hint)
        reading = read(request.text, config, request.pronounce)
        if not any(owner >= 0 for owner in reading.owners):
            raise EngineError(f"piper has no sounds for {request.text.strip()[:40]!r}")
        voice = network.load(place.weights)
        scales = _scales(request, config)
        pace = request.speed * (1.0 + _VARIES_PACE * request.draw("pace"))
        parts, timed = [], True
        for number, stretch in enumerate(stretches(reading.symbols, comfort=1, limit=_LIMIT)):
            ids, counts = _ids(reading.symbols[stretch.start : stretch.end], config)
            noise = _place(request, number)
            samples, lengths = voice.run(ids, scales, pace, speaker, noise)
            timed &= lengths is not None
            parts.append(_part(samples, lengths, counts, reading, stretch, config.rate))
        samples, times = joined(parts, config.rate)
        samples = samples / max(1.0, float(np.abs(samples).max(initial=0.0)) * 1.0001)
        words = word_times(request.text, times, len(samples), config.rate) if timed else ()
        return Spoken(samples.astype(np.float32), config.rate, words, tuple(reading.unmet))


def _located(request: Request) -> tuple[places.Place, Config, int]:
    """Where a voice is, its config, and the number of its speaker.

    Raises:
        EngineError: there is no such voice, or it has no such speaker.
    """
    place = places.find(request)
    config = _config(place.config, place.config.stat().st_mtime_ns)
    if not config.spelled and not config.language:
        raise EngineError(f"{place.config.name} doesn't say which language the voice speaks")
    speaker = config.speaker(place.speaker)
    if speaker is None or (request.voice.endswith("#")):
        known = ", ".join(list(config.speakers)[:8]) or f"0 to {config.count - 1}"
        near = did_you_mean(place.speaker, config.speakers)
        name = request.voice.partition("#")[0]
        raise EngineError(
            f"{name} has no speaker {place.speaker or '(nothing)'}", near or f"there are {known}"
        )
    return place, config, speaker


@functools.lru_cache(maxsize=64)
def _config(path: Path, mtime_ns: int) -> Config:  # noqa: ARG001 - a change makes it be read again
    return read_config(path)


def _scales(request: Request, config: Config | None) -> tuple[float, float, float]:
    """How much the voice varies, how slow it is by itself, how much its rhythm varies.

    Raises:
        EngineError: a setting is unknown, or can't be right.
    """
    values: dict[str, float] = {}
    for name, value in request.settings:
        if name in _RANGES:
            low, high = _RANGES[name]
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise EngineError(f"{name} in [engines.piper] is a number from {low:g} to {high:g}")
            values[name] = float(value)
        elif name != "folder":
            known = ("folder", *_RANGES)
            hint = did_you_mean(name, known) or f"there are {', '.join(known)}"
            raise EngineError(f"[engines.piper] has no setting {name}", hint)
    if config is None:
        return 0.0, 1.0, 0.0
    return (
        values.get("noise_scale", config.noise_scale),
        config.length_scale,
        values.get("noise_w", config.noise_w),
    )


def _note(name: str) -> str:
    """How to name the speakers of a voice that has several; nothing for others, and for one that isn't here."""
    try:
        count = _located(Request("", name))[1].count
    except (EngineError, OSError):
        return ""
    return f"or with a speaker, #0 … #{count - 1}" if count > 1 else ""


def _place(request: Request, number: int) -> int:
    """Where in the table of noise a sentence begins: by its words, its number in the line, the take and the seed."""
    key = "\0".join(map(str, (request.text, number, request.take, request.seed)))
    return (
        int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).digest()) % network.TABLE
    )


def _ids(symbols: str, config: Config) -> tuple[NDArray[np.int64], list[int]]:
    """The numbers of a stretch: `^ _ a _ b _ $`, as in training; and how many belong to each symbol, ends included."""
    start, pad, end = (config.ids[name] for name in (START, PAD, END))
    groups = [(*start, *pad), *((*config.ids[symbol], *pad) for symbol in symbols.strip()), end]
    return np.array([each for group in groups for each in group], np.int64), [len(group) for group in groups]


def _part(
    samples: Audio,
    lengths: Audio | None,
    counts: Sequence[int],
    reading: Reading,
    stretch: Stretch,
    rate: int,
) -> Part:
    """A stretch as it was spoken, with the times of its pieces."""
    if lengths is None:
        return Part(samples, stretch.seam, {})
    edges = np.concatenate([[0], np.cumsum(counts)])
    whole = np.add.reduceat(lengths, edges[:-1]).astype(np.float32)
    text = reading.symbols[stretch.start : stretch.end]
    first = stretch.start + len(text) - len(text.lstrip())
    owners = reading.owners[first : first + len(text.strip())]
    return Part(
        samples, stretch.seam, piece_times(whole, owners, samples, rate=rate, frame=1, lead_s=_LEAD_S)
    )
