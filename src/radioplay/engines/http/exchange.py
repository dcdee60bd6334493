"""One question to a server, asked with patience: timeouts, retries, a pace that all threads share."""

from __future__ import annotations

import http.client
import json
import random
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from radioplay.engines.http.connecting import opener
from radioplay.engines.http.saying import in_words, redacted
from radioplay.engines.http.settings import Server
from radioplay.engines.protocol import EngineError
from radioplay.version import __version__

MOST_BYTES = 64 << 20
"""The largest answer that is taken: 11 minutes of 16-bit stereo at 24 kHz."""

LONGEST_WAIT_S = 120.0
"""The longest a server can make us wait by its `Retry-After`; if it asks for more, the line fails."""

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 30.0
_CHUNK = 1 << 16
_PASSING = frozenset({408, 429, 500, *range(502, 600)} - {505})
_ERROR_BYTES = 1 << 14


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent: its `Content-Type`, and the bytes."""

    kind: str
    body: bytes


class _PassingError(Exception):
    """It may work in a moment; `wait_s` is what the server asked for."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


@dataclass
class Patience:
    """How time passes, and what chance says: tests bring their own."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random


@dataclass
class Pace:
    """When the next request may leave, for every thread alike."""

    patience: Patience
    _next: float = field(default=float("-inf"), init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def wait(self, per_minute: float) -> None:
        """Take the next place in the row, and sleep until it is due."""
        with self._lock:
            now = self.patience.clock()
            at = max(now, self._next)
            self._next = at + (60.0 / per_minute if per_minute else 0.0)
        if at > now:
            self.patience.sleep(at - now)

    def hold(self, seconds: float) -> None:
        """Nobody asks before so many seconds are over."""
        with self._lock:
            self._next = max(self._next, self.patience.clock() + seconds)


def ask(server: Server, fields: dict[str, Any], key: str, pace: Pace, path: str = "/audio/speech") -> Answer:
    """The server's answer to one request; tried again where that may help.

    Between attempts lies a pause drawn between nothing and 1 s, 2 s, 4 s … 30 s ("full jitter"), or what the
    server's `Retry-After` asks for.

    Raises:
        EngineError: it refuses, stays out of reach, or sends something else; never with the key in it.
    """
    patience = pace.patience
    for attempt in range(server.retries + 1):
        pace.wait(server.requests_per_minute)
        try:
            return _ask_once(server, fields, key, patience, path)
        except _PassingError as error:
            reason = redacted(str(error), key)
            if error.wait_s is not None and error.wait_s > LONGEST_WAIT_S:
                raise EngineError(
                    f"{reason}; it asks to wait {error.wait_s:.0f} s", "render again later"
                ) from None
            if attempt == server.retries:
                tries = f" ({attempt + 1} attempts)" if attempt else ""
                raise EngineError(f"{reason}{tries}", "render again: what is spoken stays") from None
            if error.wait_s:
                pace.hold(error.wait_s)
            else:
                most = min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2.0**attempt)
                patience.sleep(most * patience.chance())
    raise AssertionError("every attempt returns or raises")


def _ask_once(server: Server, fields: dict[str, Any], key: str, patience: Patience, path: str) -> Answer:
    request = urllib.request.Request(
        f"{server.base_url}{path}",
        data=json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace"),
        headers={"Content-Type": "application/json", "User-Agent": f"radioplay/{__version__}"},
    )
    if key:
        request.add_unredirected_header("Authorization", f"Bearer {key}")
    deadline = patience.clock() + server.timeout
    try:
        with opener(server).open(request, timeout=server.connect_timeout) as response:
            return Answer(response.headers.get("Content-Type") or "", _read(response, deadline, patience))
    except urllib.error.HTTPError as error:
        with error:
            raise _refusal(error, server, key) from None
    except TimeoutError:
        raise _PassingError(f"{server.host} didn't answer in time") from None
    except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
        raise _trouble(error, server) from None


def _read(response: Any, deadline: float, patience: Patience) -> bytes:
    """The whole body: as long as it was said to be, in time, and not without end."""
    told = response.headers.get("Content-Length")
    chunks, have = [], 0
    while chunk := response.read1(_CHUNK):
        chunks.append(chunk)
        have += len(chunk)
        if have > MOST_BYTES:
            raise EngineError(f"the server's answer is larger than {MOST_BYTES >> 20} MB")
        if patience.clock() > deadline:
            raise TimeoutError
    if told and told.isdigit() and have < int(told):
        raise _PassingError(f"the connection ended after {have:,} of {int(told):,} bytes")
    return b"".join(chunks)


def _refusal(error: urllib.error.HTTPError, server: Server, key: str) -> Exception:
    """What an answer that isn't 2xx means, with the server's own message."""
    try:
        body = error.read(_ERROR_BYTES)
    except (OSError, http.client.HTTPException):
        body = b""
    kind = error.headers.get("Content-Type") or ""
    said = redacted(in_words(kind, body), key)
    reason = f"{server.host} answers {error.code}" + (f": {said}" if said else "")
    if error.code in (301, 302, 303, 307, 308):
        to = urlsplit(error.headers.get("Location") or "")
        where = redacted(f" to {to.scheme}://{to.hostname}{to.path}" if to.hostname else "", key)
        return EngineError(
            f"{server.host} sends us on{where}, where radioplay doesn't follow",
            "if you trust that address, make it the base_url in [engines.http]",
        )
    if error.code in (401, 403):
        has = (
            f"look at the key in {server.key_env}"
            if key
            else f"set the environment variable {server.key_env}"
        )
        return EngineError(reason, has)
    if error.code == 404:
        return EngineError(reason, "look at base_url (it often ends in /v1), model and voice")
    if error.code in _PASSING and b"insufficient_quota" not in body:
        return _PassingError(reason, _retry_after(error.headers.get("Retry-After")))
    return EngineError(reason)


def _retry_after(header: str | None) -> float | None:
    """Seconds, of a header that holds seconds or a date (RFC 9110 §10.2.3); None where it says neither."""
    if not header:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        at = parsedate_to_datetime(header)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())


def _trouble(error: Exception, server: Server) -> Exception:
    """What went wrong on the way, in words; most of it may be over in a moment."""
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return _PassingError(f"{server.host} didn't answer in time")
    if isinstance(cause, ssl.SSLCertVerificationError):
        return EngineError(f"{server.host} can't prove that it is {server.host}: {cause.verify_message}")
    if isinstance(cause, http.client.IncompleteRead):
        return _PassingError(f"the connection ended after {len(cause.partial):,} bytes")
    if isinstance(cause, ConnectionRefusedError | socket.gaierror):
        return _PassingError(f"{server.host} is out of reach ({cause.strerror or cause})")
    if isinstance(cause, OSError | http.client.HTTPException):
        words = str(getattr(cause, "strerror", None) or cause) or type(cause).__name__
        return _PassingError(f"the connection to {server.host} broke: {words}")
    return EngineError(f"{server.host} is out of reach: {cause}")
