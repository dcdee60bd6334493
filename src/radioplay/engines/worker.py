"""A process that speaks for one engine: `python -m radioplay.engines.worker NAME THREADS`.

It reads requests from its standard input and answers on its standard output, in frames: eight bytes of length,
most significant first, then a pickle. A request is (number, `Request`); an answer (number, "spoken", `Spoken`)
or (number, "failed", (message, remedy)). It ends when its input does, so it never outlives whoever started it.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any

from radioplay.engines.protocol import Engine, EngineError, Request, Spoken

_HEAD = struct.Struct(">Q")


def write_frame(file: IO[bytes], content: object) -> None:
    """Write one frame.

    Raises:
        OSError, ValueError: whoever reads is gone.
    """
    _write(file, pickle.dumps(content, pickle.HIGHEST_PROTOCOL))


def _write(file: IO[bytes], data: bytes) -> None:
    file.write(_HEAD.pack(len(data)) + data)
    file.flush()


def read_frame(file: IO[bytes]) -> Any:
    """Read one frame.

    Raises:
        EOFError: there is no whole frame any more.
    """
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (size,) = _HEAD.unpack(head)
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


def said_by(engine: Engine, request: Request) -> tuple[str, object]:
    """What an engine answers, as the end of a frame; whatever goes wrong in it is words."""
    try:
        spoken = engine.speak(request)
        if not isinstance(spoken, Spoken):
            return "failed", (f"the engine returned {type(spoken).__name__}, which is no sound", None)
        return "spoken", spoken
    except EngineError as error:
        return "failed", (str(error), error.remedy)
    except MemoryError:
        return "failed", ("the machine has too little memory for it", "try fewer lines at once: --jobs 1")
    except Exception as error:  # a bug of the engine's is this line's trouble alone
        return "failed", (f"{type(error).__name__}: {error}", None)


def main(name: str, threads: int) -> None:
    """Speak until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ^C is for whoever started us, and lets us finish
    requests, answers = _private_pipes()
    from radioplay.engines.registry import engine as find_engine

    engine = find_engine(name)
    one_at_a_time = threading.Lock()

    def answer(number: int, request: Request) -> None:
        data = _packed(number, *said_by(engine, request))
        try:
            with one_at_a_time:
                _write(answers, data)
        except OSError:
            os._exit(1)  # nobody listens any more

    with ThreadPoolExecutor(threads) as pool:
        try:
            while True:
                pool.submit(answer, *read_frame(requests))
        except EOFError:
            os._exit(0)  # what is still being spoken is for nobody


def _packed(number: int, kind: str, content: object) -> bytes:
    """An answer as the content of a frame; where it can't be sent, that it can't."""
    try:
        return pickle.dumps((number, kind, content), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # an engine's own class, most likely
        reason = f"the engine returned what can't be sent: {type(error).__name__}: {error}"
        return pickle.dumps((number, "failed", (reason, None)))


def _private_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Our input and output, where nothing that an engine's libraries print or read can get between."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, answers


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
