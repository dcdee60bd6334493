"""What a server says in place of sound, as a few words for the author, and never with the key in them."""

from __future__ import annotations

import html
import json
import re
from typing import Any

_LONGEST = 240
_SHORTEST_SECRET = 6


def in_words(kind: str, body: bytes) -> str:
    """The message in an answer that is text: of JSON its message, of a page its title, else its beginning."""
    text = body.decode("utf-8", "replace")
    if "json" in kind or text.lstrip()[:1] in ("{", "["):
        try:
            return _plain(_message(json.loads(text)))
        except ValueError:
            pass
    if "html" in kind or text.lstrip()[:1] == "<":
        title = re.search(r"(?is)<title[^>]*>(.*?)</title>|<h1[^>]*>(.*?)</h1>", text)
        text = (title[1] or title[2] or "") if title else re.sub(r"<[^>]*>", " ", text)
        return _plain(html.unescape(text))
    return _plain(text)


def redacted(text: str, key: str) -> str:
    """The text without the key, and without any longer part of it; short enough for one line."""
    for size in range(len(key), _SHORTEST_SECRET - 1, -1):
        for at in range(len(key) - size + 1):
            text = text.replace(key[at : at + size], "***")
    if key:
        text = text.replace(key, "***")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _message(data: Any) -> str:
    """Where servers of this kind put it: `error.message`, `error`, `message`, `detail`, `detail[0].msg`."""
    for name in ("error", "message", "detail", "msg"):
        if isinstance(data, dict) and data.get(name):
            return _message(data[name])
    if isinstance(data, list) and data:
        return _message(data[0])
    return data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)


def _plain(text: str) -> str:
    """One line, without what would steer a terminal."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
