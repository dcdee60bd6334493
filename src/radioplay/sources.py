"""The sounds that a mix has open: fetched before they are needed, and let go of when others are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from radioplay.audio import Source
from radioplay.audio.files import WHOLE

OpenSource = Callable[[str], Source]

MOST_OPEN = 64
"""Sources kept at once, at most: a process may have a few hundred files open."""
MOST_AWAITED = 16
"""Sources opened before they are asked for, at most."""
MOST_SAMPLES = 12 << 20
"""Samples of short sources kept in memory, at most (48 MB); only the one in hand may pass it."""


class Sources:
    """Sources by name. Those not asked for longest are closed first, and opened again when asked for.

    One thread beside the mix opens and decodes what is expected, which for compressed takes is most of the
    work of mixing.
    """

    def __init__(self, open_source: OpenSource) -> None:
        self._open_source = open_source
        self._held: OrderedDict[str, Future[Source]] = OrderedDict()
        self._awaited: set[str] = set()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sources")

    def expect(self, name: str) -> bool:
        """Begin to open a source that will soon be asked for; False where enough are awaited already."""
        if name in self._held:
            self._held.move_to_end(name)
            return True
        if len(self._awaited) >= MOST_AWAITED:
            return False
        self._held[name] = self._pool.submit(self._opened, name)
        self._awaited.add(name)
        return True

    def __call__(self, name: str) -> Source:
        """The source, waiting for it if need be.

        Raises:
            Whatever opening it raises.
        """
        asked_before = name in self._held and name not in self._awaited
        self._awaited.discard(name)
        if name in self._held:
            self._held.move_to_end(name)
        else:
            self._held[name] = self._pool.submit(self._opened, name)
        source = self._held[name].result()
        if not asked_before:
            self._make_room()
        return source

    def close(self) -> None:
        """Let go of all of them."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        for future in self._held.values():
            _close(future)
        self._held.clear()

    def _opened(self, name: str) -> Source:
        source = self._open_source(name)
        source.read(0, 1)  # a short file is decoded by this, whole
        return source

    def _make_room(self) -> None:
        """Close what was not asked for longest, where it has been opened at all, but not the newest."""
        samples = sum(_samples(future) for future in self._held.values())
        while len(self._held) > 1 and (len(self._held) > MOST_OPEN or samples > MOST_SAMPLES):
            name, oldest = next(iter(self._held.items()))
            if name in self._awaited:
                return
            del self._held[name]
            samples -= _samples(oldest)
            _close(oldest)


def _samples(future: Future[Source]) -> int:
    """What a source keeps in memory."""
    if not future.done() or future.cancelled() or future.exception() is not None:
        return 0
    source = future.result()
    size = source.frames * source.channels
    return size if size <= WHOLE else 0


def _close(future: Future[Source]) -> None:
    if future.done() and not future.cancelled() and future.exception() is None:
        future.result().close()
