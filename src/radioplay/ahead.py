"""Two things at once: what makes blocks runs in a thread of its own, a few blocks ahead of who takes them.

NumPy, SciPy and libsndfile let go of the interpreter while they work, so on two cores a mix and the file it
is written to cost little more than the slower of them. The order, and so every sample, stays the same.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_WAIT_S = 0.1


class _End:
    """The maker is done: `error` is what it ended with, if not well."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def ahead(items: Iterable[T], depth: int = 3) -> Iterator[T]:
    """The same items, made up to `depth` ahead in another thread.

    An exception in the making is raised here, after the items before it. If the taker stops early, the maker
    stops too, and has been closed by the time this generator is.
    """
    waiting: queue.Queue[T | _End] = queue.Queue(depth)
    stopped = threading.Event()

    def offer(item: T | _End) -> None:
        while not stopped.is_set():
            try:
                waiting.put(item, timeout=_WAIT_S)
            except queue.Full:
                continue
            return

    def make() -> None:
        making = iter(items)
        try:
            for item in making:
                offer(item)
                if stopped.is_set():
                    break
        except BaseException as error:
            offer(_End(error))
        else:
            offer(_End(None))
        finally:
            if isinstance(making, Iterator) and hasattr(making, "close"):
                making.close()

    thread = threading.Thread(target=make, name="ahead", daemon=True)
    thread.start()
    try:
        while not isinstance(item := waiting.get(), _End):
            yield item
        if item.error is not None:
            raise item.error
    finally:
        stopped.set()
        thread.join()
