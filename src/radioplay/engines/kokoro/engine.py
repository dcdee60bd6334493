"""The engine `kokoro`, the default voice: Kokoro-82M, 54 voices, spoken here and nowhere else."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.joining import Part, joined
from radioplay.engines.kokoro import delivery, model, styles
from radioplay.engines.kokoro.alphabet import NUMBERS
from radioplay.engines.kokoro.graph import VERSION
from radioplay.engines.kokoro.reading import Reading, reader
from radioplay.engines.kokoro.variation import variation
from radioplay.engines.protocol import EngineError, Request, Settings, Spoken, Voice
from radioplay.engines.sentences import Stretch, stretches
from radioplay.engines.timing import piece_times, word_times

READING_VERSION = 3
"""To be raised whenever the reading, the cutting, the joining or the timing changes what is heard, or when."""

SPEEDS = (0.5, 2.0)
"""The paces the model keeps its voice at; others are refused, never rounded."""

LIMIT = 510
"""The most phonemes the model takes at once."""

COMFORT = 240
"""The length sentences are gathered to: the voice holds its pace and its end of breath there."""

LEAD_S = 0.0625
"""The sound is this much ahead of the model's lengths: two and a half frames, by correlating the phonemes' places
with the energy of sibilants and of vowels, in six voices."""

_PACKAGES = ("onnxruntime", "onnx", "hibari", "espeakng_loader")
_HUSH_S = 0.25

Loader = Callable[[Path], model.Network]


def _pack_folder() -> Path:
    from radioplay.voices import pack_folder

    return pack_folder("kokoro")


class KokoroEngine:
    """See `Engine`. `folder` and `load` are for tests: where the pack is, and how its network is loaded."""

    name = "kokoro"
    acts: frozenset[str] = delivery.ACTS
    isolated = True

    def __init__(self, folder: Path | None = None, load: Loader = model.load) -> None:
        self._folder = folder
        self._load = load

    @property
    def folder(self) -> Path:
        """Where the voice pack is, or would be."""
        return self._folder or _pack_folder()

    @property
    def identity(self) -> str:
        parts = [f"kokoro {READING_VERSION}", f"weights {model.DIGEST}", f"layout {model.layout()} {VERSION}"]
        for package in ("hibari-tts", "espeakng-loader"):
            try:
                parts.append(f"{package} {version(package)}")
            except PackageNotFoundError:
                parts.append(f"{package} none")
        return ", ".join(parts)

    def voices(self) -> tuple[Voice, ...]:
        return styles.voice_list()

    def check(self, voice: str, language: str) -> str | None:
        del language  # a voice brings its own
        try:
            blend = styles.parse(voice)
        except EngineError as error:
            return f"{error} ({error.remedy})" if error.remedy else str(error)
        return _unread(blend)

    def ready(self) -> Problems:
        missing = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
        if missing:
            message = f"the voice engine kokoro needs {', '.join(missing)}"
            return (Diagnostic("V010", message, hint="pip install 'radioplay[kokoro]'"),)
        return _pack_problems(self.folder)

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def fingerprint(self, request: Request) -> Settings:
        """A line with directions is also known by how they are acted."""
        return (*request.settings, ("acting", delivery.VERSION)) if request.directions else request.settings

    def speak(self, request: Request) -> Spoken:
        blend = styles.parse(request.voice)
        if problem := _unread(blend):
            raise EngineError(problem)
        if not (math.isfinite(request.speed) and SPEEDS[0] <= request.speed <= SPEEDS[1]):
            raise EngineError(
                f"kokoro speaks at a speed of {SPEEDS[0]} to {SPEEDS[1]}, not {request.speed:g}"
            )
        language = styles.language_of(blend)
        reading = reader(language).read(request.text, request.pronounce)
        if not any(owner >= 0 for owner in reading.owners):
            hush = np.zeros(round(_HUSH_S * model.RATE), np.float32)
            return Spoken(hush, model.RATE, (), reading.unmet)
        varied, given = variation(request, blend), delivery.given(request.directions, blend)
        style = styles.read_voice(self.folder, blend)
        for way in (varied, given.variation):
            if way.lender:
                style = way.lent(style, styles.read_voice(self.folder, styles.parse(way.lender)))
            style = way.phrased(style)
        speed = min(SPEEDS[1], max(SPEEDS[0], request.speed * varied.pace * given.variation.pace))
        network = self._load(self.folder)
        parts = [
            _spoken(network, reading, each, style, speed, given.source) for each in _cut(reading.symbols)
        ]
        samples, times = joined(parts, model.RATE)
        samples = given.finished(samples, model.RATE)
        samples /= max(1.0, float(np.abs(samples).max()) * 1.0001)  # rarely, a shriek passes full scale
        words = word_times(request.text, times, len(samples), model.RATE)
        return Spoken(samples, model.RATE, words, reading.unmet)


def _cut(symbols: str) -> tuple[Stretch, ...]:
    return stretches(symbols, COMFORT, LIMIT)


def _unread(blend: styles.Blend) -> str | None:
    language = styles.language_of(blend)
    if language in styles.UNREAD:
        name = blend[0][0]
        return f"the voice {name} is for {styles.UNREAD[language]}, which radioplay can't read yet"
    return None


def _pack_problems(folder: Path) -> Problems:
    """By size only: a look at every start of a render must be quick."""
    sizes = {model.PUBLISHED: model.PUBLISHED_SIZE}
    sizes |= {styles.file_name(voice.name): styles.ROWS * styles.WIDTH * 4 for voice in styles.voice_list()}
    wrong = [name for name, size in sizes.items() if _size(folder / name) != size]
    if not wrong:
        return ()
    if len(wrong) == len(sizes):
        message = "the voice pack kokoro isn't installed"
    else:
        message = f"the voice pack kokoro is incomplete: {wrong[0]} is missing or damaged"
    return (Diagnostic("V011", message, hint=model.INSTALL),)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _spoken(
    network: model.Network,
    reading: Reading,
    stretch: Stretch,
    style: NDArray[np.float32],
    speed: float,
    source: model.Source,
) -> Part:
    symbols = reading.symbols[stretch.start : stretch.end].strip()
    offset = (
        stretch.start
        + len(reading.symbols[stretch.start : stretch.end])
        - len(reading.symbols[stretch.start : stretch.end].lstrip())
    )
    tokens = np.array([0, *(NUMBERS[symbol] for symbol in symbols), 0], np.int64)
    samples, lengths = network.run(tokens, style[len(symbols) - 1], speed, source)
    owners = reading.owners[offset : offset + len(symbols)]
    times = piece_times(lengths, owners, samples, rate=model.RATE, frame=model.FRAME, lead_s=LEAD_S)
    return Part(samples, stretch.seam, times)
