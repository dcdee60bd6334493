"""Blocks made ahead of who takes them, and given to several at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from radioplay.ahead import AbandonedError, share


def test_everyone_gets_every_item_in_order_and_works_beside_the_others() -> None:
    together = threading.Barrier(2, timeout=20.0)

    def adding(items: Iterator[int]) -> int:
        total = 0
        for item in items:
            together.wait()  # passes only if the other is at the same item
            total = total * 2 + item
        return total

    def listing(items: Iterator[int]) -> list[int]:
        return [item for item in items if together.wait() >= 0]

    assert share([1, 0, 1, 1], [adding, listing]) == [11, [1, 0, 1, 1]]


def test_who_is_slow_is_waited_for_and_who_stops_early_is_not() -> None:
    lead: list[int] = []
    done = 0

    def items() -> Iterator[int]:
        for item in range(30):
            lead.append(item - done)
            yield item

    def slow(mine: Iterator[int]) -> int:
        nonlocal done
        for item in mine:
            time.sleep(0.001)
            done = item
        return done

    assert share(items(), [slow, lambda mine: next(mine)], depth=4) == [29, 0]
    assert max(lead) <= 6


@pytest.mark.parametrize("takers", [1, 3])
def test_what_fails_ends_them_all(takers: int) -> None:
    ended: list[type[BaseException]] = []

    def taking(mine: Iterator[int]) -> None:
        try:
            list(mine)
        except BaseException as error:
            ended.append(type(error))
            raise

    def failing() -> Iterator[int]:
        yield from range(100)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        share(failing(), [taking] * takers)
    assert ended == [AbandonedError] * takers

    def full(mine: Iterator[int]) -> None:
        next(mine)
        raise OSError("no space")

    ended.clear()
    with pytest.raises(OSError, match="no space"):
        share(range(10_000_000), [*[taking] * takers, full])
    assert ended == [AbandonedError] * takers


def test_nothing_to_give_and_nobody_to_take() -> None:
    assert share([], [list, list]) == [[], []]
    assert share(range(100), []) == []
