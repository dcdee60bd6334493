"""Which server is asked, and the key for it, which stands in the environment and nowhere else."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from radioplay.engines.http.settings import OPENAI, Server

KEY_ENV, OPENAI_KEY_ENV = "RADIOPLAY_LLM_KEY", "OPENAI_API_KEY"
PATH = "/chat/completions"
_UNNAMED = "default"
"""What servers with one model alone take for its name."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model on a server that speaks OpenAI's interface. `key` is empty where none is needed."""

    server: Server
    key: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """As the server calls it."""
        return self.server.model


def model_at(url: str, name: str = "") -> Model:
    """The model at an address such as `http://localhost:11434/v1`.

    The key is that of `RADIOPLAY_LLM_KEY`; that of `OPENAI_API_KEY` goes to OpenAI alone. Words go unencrypted to
    machines of the local network, and a key only to this one.

    Raises:
        ValueError: it is no address, holds a key, or would tell everyone on the way; or the key can't be one. No
            message repeats what may be a secret.
    """
    try:
        parts = urlsplit(url.strip())
        host, secret, _ = parts.hostname or "", parts.username or parts.password, parts.port
    except ValueError:
        raise ValueError("what stands behind --llm is no address") from None
    if parts.scheme not in ("http", "https") or not host or not url.strip().isascii() or " " in url.strip():
        raise ValueError("the address behind --llm begins with https://, or http:// and a host")
    if secret or parts.query or parts.fragment:
        raise ValueError(f"the address behind --llm holds more than an address; a key belongs in {KEY_ENV}")
    path = parts.path.rstrip("/").removesuffix(PATH) or "/v1"
    server = Server(
        f"{parts.scheme}://{parts.netloc}{path}", name or _UNNAMED, timeout=180.0, retries=1, key_env=KEY_ENV
    )
    key = _key(server)
    if parts.scheme == "http" and not server.is_local and (key or not _is_near(host)):
        what = "the key" if key else "the story"
        raise ValueError(f"http://{host} would carry {what} unencrypted to another machine; use https")
    return Model(server, key)


def _key(server: Server) -> str:
    name = KEY_ENV
    key = os.environ.get(name, "").strip()
    if not key and server.host == OPENAI and server.base_url.startswith("https:"):
        name = OPENAI_KEY_ENV
        key = os.environ.get(name, "").strip()
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise ValueError(f"what stands in {name} can't be a key: it isn't one word of plain text")
    return key


def _is_near(host: str) -> bool:
    """Whether a host is in the local network, by its number or its name."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        number = re.fullmatch(r"[0-9]+|0x[0-9a-f]+", host)  # which is an address, too, of any machine
        return ("." not in host and not number) or host.endswith((".local", ".lan", ".internal"))
