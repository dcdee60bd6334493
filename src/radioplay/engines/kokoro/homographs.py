"""Words of one spelling and two sounds, where the tagger alone isn't enough."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def corrections(tokens: list[Any], text: str, british: bool) -> Iterator[tuple[int, str]]:
    """The tokens to be read otherwise than their tags say: (index, symbols)."""
    del tokens, text, british
    return iter(())
