"""Engines at work: each `isolated` one in a process of its own, so that none can take the others with it.

The process loads its model once and speaks as many lines at once as it is given. If it dies, or doesn't answer
in time, it is started anew: the lines it had in hand are tried once more, each alone, and one at which
it dies again is the one that fails. An engine that dies three times in a row is left alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLateError
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self

from radioplay.engines.protocol import Engine, EngineError, Request, Spoken
from radioplay.engines.worker import read_frame, said_by, write_frame

PATIENCE_S = 300.0
"""How long a line may take, for every started 500 characters, unless `[engines.NAME] patience` says otherwise."""
_FIRST_PATIENCE_S = 900.0
"""The least that is allowed while a process has not spoken yet: it may be loading, or fetching, its model."""
_CHARACTERS = 500
_TRIES = 3
_LAST_WORDS = 40
_LINGERS_S = 1.0


class Crews:
    """The processes of some engines, started when first needed, until the end of a `with`."""

    def __init__(self, workers: int = 2) -> None:
        self.workers = max(1, workers)
        self._crews: dict[str, _Crew] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            crews = tuple(self._crews.values())
            self._crews.clear()
        for crew in crews:
            crew.close()

    def speak(self, engine: Engine, request: Request, patience_s: float | None = None) -> Spoken:
        """Have a line spoken; blocks until it is. Any number of threads may ask.

        Args:
            engine: in a process of its own where it is `isolated`, else here.
            request: the line.
            patience_s: how long it may take.

        Raises:
            EngineError: the engine refuses, crashes, hangs, or answers what isn't an answer.
        """
        if not getattr(engine, "isolated", True):
            return _answer(*said_by(engine, request))
        with self._lock:
            if engine.name not in self._crews:
                self._crews[engine.name] = _Crew(engine.name, self.workers)
            crew = self._crews[engine.name]
        return crew.speak(request, patience_s)


class _GoneError(Exception):
    """The process died, or was ended, with the line in hand; why, as far as it is known."""


class _Crew:
    """One engine's process, and its successors."""

    def __init__(self, name: str, threads: int) -> None:
        self.name, self.threads = name, threads
        self.process: _Process | None = None
        self.deaths = 0
        self.closed = False
        self.lock = threading.Lock()
        self.alone = threading.Lock()

    def speak(self, request: Request, patience_s: float | None) -> Spoken:
        try:
            return self._try(request, patience_s)
        except _GoneError:
            with self.alone:  # so that whatever happens now is this line's doing
                try:
                    return self._try(request, patience_s)
                except _GoneError as gone:
                    with self.lock:
                        self.deaths += 1
                    raise EngineError(f"{self.name} {gone}") from None

    def _try(self, request: Request, patience_s: float | None) -> Spoken:
        process = self._running()
        patience_s = patience_s or _patience_s(request, process.has_spoken)
        try:
            kind, content = process.ask(request).result(patience_s)
        except TooLateError:
            process.end(f"did not answer within {patience_s:g} s, and was stopped")
            with self.lock:
                self.deaths += 1
            hint = f"[engines.{self.name}] patience = {2 * patience_s:g} gives it longer"
            raise EngineError(
                f"{self.name} did not answer within {patience_s:g} s, and was stopped", hint
            ) from None
        with self.lock:
            self.deaths = 0
        return _answer(kind, content)

    def _running(self) -> _Process:
        """The process, started where there is none."""
        with self.lock:
            if self.closed:
                raise EngineError(f"{self.name} was stopped")
            if self.deaths >= _TRIES:
                raise EngineError(
                    f"{self.name} has failed {self.deaths} times in a row, and isn't asked again"
                )
            if self.process is not None and self.process.reason is not None:
                self.process.end("is over")
                self.process = None
            if self.process is None:
                self.process = _Process(self.name, self.threads)
            return self.process

    def close(self) -> None:
        """End the process for good: a line that is still in hand fails."""
        with self.lock:
            self.closed = True
        if self.process is not None:
            self.process.end("was stopped")


class _Process:
    """One run of `engines.worker`. `reason` is why it has ended, None while it hasn't."""

    def __init__(self, name: str, threads: int) -> None:
        # -P: nothing is imported from the folder we are in, which may be a show that somebody sent
        command = [sys.executable, "-P", "-m", "radioplay.engines.worker", name, str(threads)]
        pipe = subprocess.PIPE
        self.child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=_environment())
        self.reason: str | None = None
        self.has_spoken = False
        self.waiting: dict[int, Future[tuple[str, object]]] = {}
        self.outgoing: SimpleQueue[tuple[int, Request] | None] = SimpleQueue()
        self.count = 0
        self.lock = threading.Lock()
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self.hearing = threading.Thread(target=self._hear, daemon=True)
        self.reading = threading.Thread(target=self._read_answers, daemon=True)
        self.writing = threading.Thread(target=self._write_requests, daemon=True)
        for thread in (self.hearing, self.reading, self.writing):
            thread.start()

    def ask(self, request: Request) -> Future[tuple[str, object]]:
        """Send a line; the answer comes in the future, or a `_GoneError`."""
        future: Future[tuple[str, object]] = Future()
        with self.lock:
            if self.reason is not None:
                raise _GoneError(self.reason)
            self.count += 1
            self.waiting[self.count] = future
            self.outgoing.put((self.count, request))
        return future

    def end(self, reason: str) -> None:
        """Stop the process; what it has in hand is lost."""
        self._over(reason)
        self.child.kill()
        self.child.wait()
        self.outgoing.put(None)
        pipes = (
            (self.child.stdin, self.writing),
            (self.child.stdout, self.reading),
            (self.child.stderr, self.hearing),
        )
        for pipe, user in pipes:
            if user is not threading.current_thread():
                user.join(_LINGERS_S)
            if pipe is not None and not user.is_alive():  # a child of its child may hold it open
                with suppress(OSError):
                    pipe.close()

    def _write_requests(self) -> None:
        """Send what is asked, in a thread of its own: a frozen process takes nothing, and nobody waits for it."""
        assert self.child.stdin
        with suppress(OSError, ValueError):  # it is dead, and whoever reads its answers is about to find out
            while (frame := self.outgoing.get()) is not None:
                write_frame(self.child.stdin, frame)

    def _read_answers(self) -> None:
        assert self.child.stdout
        try:
            while True:
                number, kind, content = read_frame(self.child.stdout)
                with self.lock:
                    future = self.waiting.pop(number, None)
                    self.has_spoken = True
                if future:
                    future.set_result((kind, content))
        except Exception:  # the end of it, or bytes that are no answer: it is of no use any more either way
            self._over(self._how_it_ended())

    def _hear(self) -> None:
        """Keep the last lines of what it says on its standard error."""
        assert self.child.stderr
        with suppress(OSError, ValueError):
            for line in self.child.stderr:
                self.last_words.append(line.decode(errors="replace").strip())

    def _how_it_ended(self) -> str:
        self.child.kill()
        status = self.child.wait()
        self.hearing.join(_LINGERS_S)
        last = next((line for line in reversed(self.last_words) if line), "")
        how = f"by signal {-status}" if status < 0 else f"with status {status}"
        return f"crashed ({how})" + (f": {last[:200]}" if last else "")

    def _over(self, reason: str) -> None:
        with self.lock:
            if self.reason is not None:
                return
            self.reason = reason
            waiting, self.waiting = self.waiting, {}
        for future in waiting.values():
            future.set_exception(_GoneError(reason))


def _patience_s(request: Request, has_spoken: bool) -> float:
    patience = PATIENCE_S * (1 + len(request.text) // _CHARACTERS)
    return patience if has_spoken else max(patience, _FIRST_PATIENCE_S)


def _answer(kind: str, content: Any) -> Spoken:
    if kind == "spoken":
        spoken: Spoken = content
        return spoken
    message, remedy = content
    raise EngineError(message, remedy)


def _environment() -> Mapping[str, str]:
    """Ours, with the places where Python looks for packages, as this process found them."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
