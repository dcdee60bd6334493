"""What a language model has said, taken at its word only where it keeps to what it was asked."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from radioplay.adapt.fountain import UNKNOWN
from radioplay.adapt.llm.questions import Question

_THOUGHT = "</think>"
"""What ends the thoughts that some models give before their answer; some servers cut off what begins them."""
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that was looked at.

    `speakers` has a person, or None for "unknown", for every quote that was answered as asked; `refused` says of
    each other answer what is wrong with it. `readable` is False where there was no JSON object at all.
    """

    speakers: dict[int, int | None]
    refused: tuple[str, ...] = ()
    readable: bool = True


def content_of(body: bytes) -> str | None:
    """The message in the body of an answer to `/chat/completions`; None where there is none."""
    try:
        message = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return message if isinstance(message, str) else None


def check_reply(question: Question, content: str) -> Reply:
    """What of a reply can be used: numbers that were asked, each once, and names of the list as they stand there."""
    pairs = _first_object(content.rpartition(_THOUGHT)[2])
    if pairs is None:
        return Reply({}, readable=False)
    names = {name.casefold(): who for name, who in question.people.items()}
    said = Counter(_number(key) for key, _ in pairs)
    speakers: dict[int, int | None] = {}
    refused = []
    for key, value in pairs:
        number, name = _number(key), " ".join(value.split()) if isinstance(value, str) else None
        if number is None or not 1 <= number <= len(question.quotes):
            refused.append(f"{_short(key)} is the number of no line")
        elif said[number] > 1:
            refused.append(f"line {number} is answered twice")
        elif name == UNKNOWN:
            speakers[question.quotes[number - 1]] = None
        elif name is None or name.casefold() not in names:
            refused.append(f"{_short(value)} is not in its list")
        else:
            speakers[question.quotes[number - 1]] = names[name.casefold()]
    return Reply(speakers, tuple(refused))


def _first_object(text: str) -> Sequence[tuple[str, Any]] | None:
    """The pairs of the first JSON object in a text, with whatever stands around it."""
    start = text.find("{")
    if start < 0:
        return None
    try:
        found, _ = json.JSONDecoder(object_pairs_hook=tuple).raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, tuple) else None


def _number(key: str) -> int | None:
    bare = key.strip().strip("[]")
    return int(bare) if re.fullmatch(r"[0-9]{1,6}", bare) else None


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
