"""Two things at once: what makes blocks runs in a thread of its own, a few blocks ahead of who takes them.

Or several take the same blocks, each in a thread of its own.

NumPy, SciPy and libsndfile let go of the interpreter while they work, so on two cores a mix and the file it
is written to cost little more than the slower of them. The order, and so every sample, stays the same.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

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


class AbandonedError(Exception):
    """There won't be more items: they failed, or another of those who take them did."""


def share(items: Iterable[T], takers: Sequence[Callable[[Iterator[T]], R]], depth: int = 8) -> list[R]:
    """Give all of the items to each of several takers, which work side by side.

    The items are made in this thread, up to `depth` ahead of the slowest taker.

    Returns:
        What each of them returned.

    Raises:
        BaseException: whatever an item or a taker failed with. To the other takers their items then end with
            an `AbandonedError`, and all of them have come to an end by the time this is raised.
    """
    lanes: list[queue.Queue[T | _End]] = [queue.Queue(depth) for _ in takers]
    abandoned = threading.Event()

    def put(item: T | _End) -> None:
        for lane in lanes:
            while not abandoned.is_set():
                try:
                    lane.put(item, timeout=_WAIT_S)
                except queue.Full:
                    continue
                break

    def taken(lane: queue.Queue[T | _End]) -> Iterator[T]:
        while not abandoned.is_set():
            try:
                item = lane.get(timeout=_WAIT_S)
            except queue.Empty:
                continue
            if isinstance(item, _End):
                return
            yield item
        raise AbandonedError

    def take(taker: Callable[[Iterator[T]], R], lane: queue.Queue[T | _End]) -> R:
        mine = taken(lane)
        try:
            result = taker(mine)
            for _ in mine:
                pass  # what it left must not hold up the others
        except BaseException:
            abandoned.set()
            raise
        return result

    with ThreadPoolExecutor(max(1, len(takers))) as pool:
        jobs = [pool.submit(take, taker, lane) for taker, lane in zip(takers, lanes, strict=True)]
        try:
            for item in items:
                put(item)
                if abandoned.is_set():
                    break
            put(_End(None))
        except BaseException:
            abandoned.set()
            raise
    failures = [error for job in jobs if (error := job.exception()) is not None]
    if failures:
        raise next((each for each in failures if not isinstance(each, AbandonedError)), failures[0])
    return [job.result() for job in jobs]
