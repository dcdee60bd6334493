"""The engine `coqui`."""

from __future__ import annotations

import importlib.util
import math
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.coqui import catalogue, digests, files, model, reference
from radioplay.engines.coqui.choosing import known_speaker, language_of, speaker_of
from radioplay.engines.coqui.fetching import fetch, refusal
from radioplay.engines.coqui.order import Order, read_order, read_voice
from radioplay.engines.coqui.package import INSTALL, in_words
from radioplay.engines.coqui.text import parts_of, respelt
from radioplay.engines.protocol import Audio, EngineError, Request, Settings, Spoken, Voice
from radioplay.engines.words import words_of

SPEAKING_VERSION = 1
"""To be raised whenever the cutting or the joining changes what is heard."""

SPEEDS = (0.5, 2.0)
"""The paces a model is asked for."""

_PACKAGES = ("torch", "torchaudio", "TTS", "torchcodec", "six")
_VARIES_PACE = 0.04
_GAP_S = 0.3  # between two parts of a line
_HUSH_S, _HUSH_RATE = 0.1, 24_000
_KEPT = 2  # models in memory

Loader = Callable[[files.ModelFiles, str], model.Network]


class CoquiEngine:
    """See `Engine`; `order` for its voices and settings. `load` is for tests."""

    name = "coqui"
    acts: frozenset[str] = frozenset()
    isolated = True

    def __init__(self, load: Loader = model.load) -> None:
        self._load = load
        self._networks: OrderedDict[tuple[str, ...], model.Network] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def identity(self) -> str:
        """The code that speaks and where it runs; the weights and recordings are in each line's `fingerprint`."""
        parts = [
            f"coqui {SPEAKING_VERSION}",
            *(f"{name} {_version(name)}" for name in ("coqui-tts", "torch")),
        ]
        return ", ".join([*parts, _likely_device()])

    def voices(self) -> tuple[Voice, ...]:
        return catalogue.voices()

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002 - the model knows, once it is loaded
        try:
            wanted = read_voice(voice)
            if wanted.model.startswith("tts_models/"):
                catalogue.entry(wanted.model)
        except EngineError as error:
            return _in_full(error)
        return None

    def fault(self, request: Request) -> str | None:
        """What can be told without loading a model: settings, files that aren't there, speakers that are listed."""
        try:
            order = read_order(request)
            if order.name:
                catalogue.entry(order.name)
            if not self.ready() and (not order.name or catalogue.is_here(order.name)):
                known = files.speakers_known(files.locate(order))
                if known:
                    known_speaker(order, known)
            if order.recording and not order.recording.is_file():
                raise EngineError(
                    f"there is no recording {order.recording.name} to clone in {order.recording.parent}"
                )
        except EngineError as error:
            return _in_full(error)
        return None

    def fingerprint(self, request: Request) -> Settings:
        """Digests in place of the settings that name files: the sound is in what they hold, not in their names.

        A model of the catalogue is known by its name; the digest of its files joins it only when they are no
        longer those that came to this machine first, so that a download alone makes nothing be spoken again.
        """
        try:
            order = read_order(request)
        except EngineError:
            return request.settings
        found = {"language": order.language, "speaker": order.speaker}
        found["device"] = order.device.removeprefix("auto")
        recording = order.recording
        if recording:
            found["recording"] = _digest(partial(digests.digest_of_file, recording))
        here = not order.name or catalogue.is_here(order.name)
        weights = _digest(lambda: files.digest(files.locate(order))) if here else ""
        if order.name:
            found["model"] = order.name
            weights = "" if not weights or digests.baseline(order.name, weights) else weights
        found["weights"] = weights
        return tuple(sorted((key, value) for key, value in found.items() if value))

    def ready(self) -> Problems:
        missing = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
        if not missing:
            return ()
        message = f"the voice engine coqui needs {', '.join(missing)}"
        return (Diagnostic("V030", message, hint=INSTALL),)

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def fetch(self, requests: Sequence[Request], tell: Callable[[str], None]) -> None:
        names = []
        for request in requests:
            try:
                names.append(read_order(request).name)
            except EngineError:  # which `fault` tells, or `speak`
                continue
        fetch([name for name in names if name], tell)

    def speak(self, request: Request) -> Spoken:
        order = read_order(request)
        if not (math.isfinite(request.speed) and request.speed > 0):
            raise EngineError(f"speed is a number above 0, not {request.speed:g}")
        text, unsaid = respelt(request.text, request.pronounce)
        unmet = [f"the pronunciation of {word}, given in IPA" for word in unsaid]
        if not words_of(text):
            return Spoken(np.zeros(round(_HUSH_S * _HUSH_RATE), np.float32), _HUSH_RATE, (), tuple(unmet))
        if order.name and not catalogue.is_here(order.name):
            raise refusal(order.name) or EngineError(
                f"the Coqui model {order.name} is not on this machine", files.install_command(order.name)
            )
        with self._lock:  # a model holds its pace and its chance for one line at a time
            network = self._network(order)
            line = _Line(network, order, request)
            unmet += line.unmet
            samples, unknown = line.say(text)
        if unknown:
            shown = " ".join(sorted(unknown)[:12]) + (" …" if len(unknown) > 12 else "")
            unmet.append(f"the characters {shown}, which the model {order.title} has no sounds for")
        return Spoken(samples, network.rate, (), tuple(unmet))

    def _network(self, order: Order) -> model.Network:
        found = files.locate(order)
        try:
            key = (files.digest(found), str(found.weights), order.device)
        except OSError as error:
            raise EngineError(
                f"the Coqui model {order.title} can't be read: {error.strerror or error}"
            ) from None
        if key not in self._networks:
            self._networks[key] = self._load(found, order.device)
            while len(self._networks) > _KEPT:
                self._networks.popitem(last=False)
        self._networks.move_to_end(key)
        return self._networks[key]


class _Line:
    """How one request is said by a model: raises `EngineError` at once where it can't be."""

    def __init__(self, network: model.Network, order: Order, request: Request) -> None:
        self.network, self.order, self.request = network, order, request
        self.unmet: list[str] = []
        self.language = language_of(network, order, request.language)
        self.speaker = speaker_of(network, order)
        asked = min(max(request.speed, SPEEDS[0]), SPEEDS[1])
        self.speed = asked * (1.0 + _VARIES_PACE * request.draw("pace"))
        if not network.has_pace:
            self.speed = 1.0
            if request.speed != 1.0:
                self.unmet.append(f"speed {request.speed:g}: the model {network.title} has only its own")
        elif asked != request.speed:
            self.unmet.append(f"speed {request.speed:g} ({SPEEDS[0]:g} to {SPEEDS[1]:g})")

    def say(self, text: str) -> tuple[Audio, frozenset[str]]:
        gap = np.zeros(round(_GAP_S / self.speed * self.network.rate), np.float32)
        pieces: list[Audio] = []
        unknown: frozenset[str] = frozenset()
        with reference.readable(self.order.recording) as recording:
            for number, part in enumerate(parts_of(text, self.network.longest(self.language))):
                said = self._said(part, recording, number)
                unknown |= said.unknown
                if said.samples is not None:
                    pieces += [gap, said.samples] if pieces else [said.samples]
        if not pieces:
            raise EngineError(f"the Coqui model {self.network.title} has no sounds for {text.strip()[:40]!r}")
        samples = np.concatenate(pieces)
        if not np.isfinite(samples).all():
            raise EngineError(f"the Coqui model {self.network.title} made samples that are not numbers")
        samples /= max(1.0, float(np.abs(samples).max(initial=0.0)) * 1.0001)
        return samples, unknown

    def _said(self, part: str, recording: Path | None, number: int) -> model.Utterance:
        if not words_of(part):
            return model.Utterance(None)
        seed = _seed(self.request.seed, self.request.take, number)
        try:
            return self.network.say(part, self.speaker, recording, self.language, self.speed, seed)
        except (EngineError, MemoryError):
            raise
        except Exception as error:  # a model's own trouble with these words
            raise EngineError(
                f"the Coqui model {self.network.title} fails at {part[:40]!r}: {in_words(error)}"
            ) from error


def _seed(*numbers: int) -> int:
    return int.from_bytes(blake2b(repr(numbers).encode(), digest_size=4).digest())


def _digest(work: Callable[[], str]) -> str:
    """A digest, or that there is none: a file is missing, which `speak` tells."""
    try:
        return work()
    except (EngineError, OSError):
        return "not there"


def _in_full(error: EngineError) -> str:
    return f"{error} ({error.remedy})" if error.remedy else str(error)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"


def _likely_device() -> str:
    """Where a model will run, told without loading PyTorch: another device draws another chance."""
    if "+cpu" in _version("torch"):
        return "cpu"
    if sys.platform == "darwin":
        return "mps" if os.uname().machine == "arm64" else "cpu"
    return "cuda" if Path("/dev/nvidiactl").exists() or sys.platform == "win32" else "cpu"
