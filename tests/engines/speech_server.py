"""A real server on this machine that speaks OpenAI's speech interface with the hums of `tone`."""

from __future__ import annotations

import functools
import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import soundfile

from radioplay.engines.protocol import Request, Settings
from radioplay.engines.tone import ToneEngine

SUBTYPES = {
    "wav": ("WAV", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "mp3": ("MP3", None),
    "opus": ("OGG", "OPUS"),
}


class Handler(BaseHTTPRequestHandler):
    """Hands every request to the server's next trick, or speaks it."""

    server: SpeechServer

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.asked = json.loads(self.rfile.read(length))
        with self.server.lock:
            self.server.seen.append(Seen(self.path, dict(self.headers), self.asked))
            trick = self.server.tricks.pop(0) if self.server.tricks else speak
        trick(self)

    do_GET = do_POST  # noqa: N815 - what a redirect would come as

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def answer(self, status: int, kind: str, body: bytes, length: int | None = None, **headers: str) -> None:
        """Send an answer; `length` where it lies about its own."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


Trick = Callable[[Handler], None]


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    path: str
    headers: dict[str, str]
    fields: dict[str, Any]


class SpeechServer(ThreadingHTTPServer):
    """`tricks` are played in order, one a request; without any, it speaks."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.seen: list[Seen] = []
        self.tricks: list[Trick] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, *_: Any) -> None:
        """Clients that hang up are expected here."""


@contextmanager
def serving() -> Iterator[SpeechServer]:
    """A server, for as long as it takes."""
    server = SpeechServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@functools.cache
def _for_good() -> SpeechServer:
    server = SpeechServer()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def settings() -> Settings:
    """`[engines.http]` for a server that stays until the tests are over."""
    return (("base_url", _for_good().url), ("seed", True))


def sound(fields: dict[str, Any]) -> tuple[bytes, str]:
    """What the server says to a request, in the format that it asks for, and the type of that."""
    wanted = fields["response_format"]
    spoken = ToneEngine().speak(Request(fields["input"], fields["voice"], speed=fields["speed"]))
    if wanted == "pcm":
        return (spoken.samples * 32_767).astype("<i2").tobytes(), "audio/pcm"
    container, subtype = SUBTYPES[wanted]
    file = io.BytesIO()
    soundfile.write(file, spoken.samples, spoken.rate, format=container, subtype=subtype)
    return file.getvalue(), f"audio/{wanted}"


def speak(handler: Handler) -> None:
    body, kind = sound(handler.asked)
    handler.answer(200, kind, body)


def wav(samples: np.ndarray[Any, Any], rate: int = 24_000) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, rate, format="WAV", subtype="PCM_16")
    return file.getvalue()


def refuse(status: int, body: str = "", **headers: str) -> Trick:
    return lambda handler: handler.answer(status, "application/json", body.encode(), None, **headers)


def hang_up(handler: Handler) -> None:
    handler.connection.close()


@dataclass
class FakeTime:
    """A clock that only moves when somebody sleeps, and remembers how long they did."""

    now: float = 1000.0
    naps: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.naps.append(seconds)
            self.now += seconds
