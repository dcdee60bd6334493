"""The engine `http`. See the package."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.http.decoding import decoded
from radioplay.engines.http.exchange import Pace, Patience, ask
from radioplay.engines.http.settings import Server, fingerprint, read_key, read_server
from radioplay.engines.protocol import Audio, EngineError, Request, Settings, Spoken, Voice
from radioplay.engines.words import is_respelling, respelt, words_of

SPEEDS = (0.25, 4.0)
"""The paces of the interface; others are refused, never rounded."""

_RATE = 24_000
_HUSH_S, _PAUSE_S = 0.05, 0.3
_VARIES_PACE = 0.04
_OPENAI = "alloy ash ballad coral echo fable onyx nova sage shimmer verse".split()
_NAME = re.compile(r"\w[\w .,+*()@-]{0,99}")
_ENDS = (r"[.!?…。！？]+[”\"')\]]*\s*", r"[,;:—–、，；]+\s*", r"\s+")


class HttpEngine:
    """Speaks through a server. Made for tests with a `patience` of their own.

    It can't know which weights a server runs: a recipe holds the address, the model and the voice's name, so a
    server that changes its model under the same name goes unnoticed until lines are retaken. Nor is a server
    bound to say the same twice; a take, once spoken, is kept like any other. It tells no word times.
    """

    name = "http"
    acts = frozenset({"*"})
    isolated = False

    def __init__(self, patience: Patience | None = None) -> None:
        self._pace = Pace(patience or Patience())

    @property
    def identity(self) -> str:
        return "http 1"

    def voices(self) -> tuple[Voice, ...]:
        return tuple(Voice(name, "any") for name in _OPENAI)

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002 - the server knows
        if not _NAME.fullmatch(voice):
            return f"http has no voice {voice[:60]!r}: it takes a name that the server knows, such as alloy"
        return None

    def fault(self, request: Request) -> str | None:
        """What is wrong with voice or settings: see `radioplay.engines.protocol.fault`."""
        try:
            read_server(request.settings)
        except EngineError as error:
            return f"{error} ({error.remedy})" if error.remedy else str(error)
        return self.check(request.voice, request.language)

    def fingerprint(self, request: Request) -> Settings:
        """The settings that may change the sound: see `radioplay.engines.protocol.fingerprint`."""
        return fingerprint(request.settings)

    def ready(self) -> Problems:
        from radioplay.voices import is_offline

        if is_offline():
            message = "the voice engine http speaks through a server, and the network is off"
            hint = "render without --offline, and without RADIOPLAY_OFFLINE"
            return (Diagnostic("V050", message, hint=hint),)
        return ()

    def cost(self, requests: Sequence[Request]) -> str | None:
        if not requests:
            return None
        try:
            server = read_server(requests[0].settings)
        except EngineError:
            return None
        if server.price < 0 and server.is_local:
            return None
        characters = sum(len(text) for request in requests for text in _texts(request, server))
        return _amount(len(requests), characters, server)

    def speak(self, request: Request) -> Spoken:
        if problem := self.check(request.voice, request.language):
            raise EngineError(problem)
        if not (math.isfinite(request.speed) and SPEEDS[0] <= request.speed <= SPEEDS[1]):
            raise EngineError(f"http speaks at a speed of {SPEEDS[0]} to {SPEEDS[1]}, not {request.speed:g}")
        if not words_of(request.text):
            return Spoken(np.zeros(round(_HUSH_S * _RATE), np.float32), _RATE)
        if problems := self.ready():
            raise EngineError(problems[0].message, problems[0].hint)
        server = read_server(request.settings)
        key = read_key(server)
        parts, rate = [], 0
        for text in _texts(request, server):
            answer = ask(server, _fields(request, server, text), key, self._pace)
            samples, own_rate = decoded(answer, server.format, server.rate, key)
            if rate not in (0, own_rate):
                raise EngineError(f"the server spoke one line at {rate} and at {own_rate} Hz")
            rate = own_rate
            parts.append(samples)
        unmet = tuple(
            f"the pronunciation of {word}, unless it is a respelling in quotes"
            for word, sound in request.pronounce
            if not is_respelling(sound)
        )
        return Spoken(_joined(parts, rate), rate, (), unmet)


def _fields(request: Request, server: Server, text: str) -> dict[str, Any]:
    """What is posted. A field that asks for nothing is left out: not every server knows all of them."""
    speed = request.speed * (1.0 + _VARIES_PACE * request.draw("pace"))
    fields: dict[str, Any] = {
        "model": server.model,
        "voice": request.voice,
        "input": text,
        "response_format": server.format,
        "speed": round(min(max(speed, SPEEDS[0]), SPEEDS[1]), 3),
    }
    wishes = [wish for wish in (server.instructions, ", ".join(request.directions)) if wish]
    if wishes:
        fields["instructions"] = "\n".join(wishes)
    if server.seed:
        fields["seed"] = request.seed + 1_000_003 * request.take
    return fields


def _texts(request: Request, server: Server) -> list[str]:
    """The words as they are sent: respelled, on one line, in parts that the server takes."""
    text = "".join(char if char.isprintable() else " " for char in request.text)
    for word, sound in sorted(request.pronounce, key=lambda entry: -len(entry[0])):
        if is_respelling(sound):
            text = respelt(text, word, sound.strip('"“” '))
    return split(" ".join(text.split()), server.limit)


def split(text: str, limit: int) -> list[str]:
    """Cut a text into parts of at most `limit` characters: at sentences, else clauses, else words, else anywhere."""
    parts = []
    while len(text) > limit:
        at = next(filter(None, (_last_end(end, text, limit) for end in _ENDS)), limit)
        parts.append(text[:at].strip())
        text = text[at:].strip()
    return [part for part in (*parts, text) if words_of(part)]


def _last_end(end: str, text: str, limit: int) -> int:
    """Behind the last place of a kind that lies within the limit; 0 where there is none."""
    return max(
        (m.end() for m in re.finditer(end, text[: limit + 1]) if m.start() and m.end() <= limit), default=0
    )


def _joined(parts: list[Audio], rate: int) -> Audio:
    pause = np.zeros(round(_PAUSE_S * rate), np.float32)
    return np.concatenate([each for part in parts for each in (pause, part)][1:])


def _amount(lines: int, characters: int, server: Server) -> str:
    """`12 lines, 1,043 characters: about 0.02 USD`."""
    counted = f"{lines:,} {'line' if lines == 1 else 'lines'}, {characters:,} characters"
    if server.price < 0:
        return f"{counted} (set price in [engines.http], for a million characters, to see what they cost)"
    amount = characters * server.price / 1e6
    shown = f"about {amount:,.2f}" if amount >= 0.01 or not amount else "less than 0.01"
    return f"{counted}: {shown} {server.currency}"
