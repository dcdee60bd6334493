"""What `[engines.http]` may say, and the key, which stands in the environment and nowhere else."""

from __future__ import annotations

import ipaddress
import math
import os
import re
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import urlsplit

from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import EngineError, Settings

FORMATS = ("wav", "flac", "mp3", "opus", "pcm")
KEY_ENV = "RADIOPLAY_HTTP_KEY"
HOST_ENV = "RADIOPLAY_HTTP_HOST"
"""Names the host that the key is for: a show that somebody sent may name any server as its own."""
OPENAI = "api.openai.com"
MOST_CHARACTERS = 4096
"""What one request of the interface may hold."""

_SECRETS = re.compile(r"(?i)(^|_|-)(key|apikey|token|secret|password|authorization|bearer)$")
_KNOWN_KEYS = {"OPENAI_API_KEY": OPENAI}
"""Variables of other programs that may be named, each for the one host it is meant for."""


@dataclass(frozen=True, slots=True)
class Server:
    """`[engines.http]`, read.

    Attributes:
        base_url: up to and without `/audio/speech`; without credentials.
        model: as the server calls it.
        format: what is asked for: wav, flac, mp3, opus or pcm (16 bits, one channel).
        rate: samples a second of pcm, where the server's answer doesn't say.
        instructions: sent with every line; directions are added to it.
        seed: whether the server takes a field `seed`.
        limit: the most characters in one request; longer text is sent in parts.
        timeout: seconds until an answer has to be there in full.
        connect_timeout: seconds until the server has to take the connection.
        retries: further attempts after one that failed in passing.
        requests_per_minute: 0 for no limit.
        price: of a million characters, in `currency`; negative where nobody said.
        key_env: the variable that holds the key.
        insecure: whether words and key may go unencrypted to another machine.
    """

    base_url: str = ""
    model: str = "tts-1"
    format: str = "wav"
    rate: int = 24_000
    instructions: str = ""
    seed: bool = False
    limit: int = MOST_CHARACTERS
    timeout: float = 120.0
    connect_timeout: float = 10.0
    retries: int = 4
    requests_per_minute: float = 0.0
    price: float = -1.0
    currency: str = "USD"
    key_env: str = KEY_ENV
    insecure: bool = False

    @property
    def host(self) -> str:
        """Its name, in lower case."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether it is on this machine."""
        return _is_local(self.host)


HEARD = ("base_url", "model", "format", "rate", "instructions", "seed", "limit")
"""Settings that may change the sound: the others stay out of recipes."""

_RANGES = {
    "rate": (8_000, 192_000),
    "limit": (50, 1_000_000),
    "timeout": (1.0, 3600.0),
    "connect_timeout": (0.1, 600.0),
    "retries": (0, 20),
    "requests_per_minute": (0.0, 1e6),
    "price": (0.0, 1e6),
}


def read_server(settings: Settings) -> Server:
    """The settings, each looked at.

    Raises:
        EngineError: one is unknown, can't be right, or is a key. No message repeats what may be a secret.
    """
    known = {field.name: field.type for field in fields(Server)}
    values: dict[str, Any] = {}
    for name, value in settings:
        if name not in known:
            if _SECRETS.search(name):
                raise EngineError(
                    f"a key never stands in cast.toml, and {name} in [engines.http] looks like one",
                    f"delete it there, and set the environment variable {KEY_ENV}",
                )
            hint = did_you_mean(name, known) or f"there are {', '.join(known)}"
            raise EngineError(f"[engines.http] has no setting {name}", hint)
        values[name] = _checked(name, str(known[name]), value)
    server = Server(**values)
    _check_address(server)
    _check_key_env(server)
    if server.format not in FORMATS:
        raise EngineError(f"the format in [engines.http] is one of {', '.join(FORMATS)}, not {server.format}")
    if not server.model:
        raise EngineError("[engines.http] names no model", 'model = "tts-1"')
    return server


def read_key(server: Server) -> str:
    """The key for a server; empty where there is none.

    Raises:
        EngineError: it is for another host, or can't be a key: it holds spaces or is no plain text.
    """
    key = os.environ.get(server.key_env, "").strip()
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise EngineError(f"what stands in {server.key_env} can't be a key: it isn't one word of plain text")
    meant = os.environ.get(HOST_ENV, "").strip().lower() or OPENAI
    if key and not server.is_local and server.host != meant:
        raise EngineError(
            f"the key in {server.key_env} is for {meant}, and the server in [engines.http] is {server.host}",
            f"if you trust it with the key: set the environment variable {HOST_ENV} to {server.host}",
        )
    return key


def fingerprint(settings: Settings) -> Settings:
    """Those settings that may change the sound, with nothing in them that could be a secret."""
    kept = {name: value for name, value in settings if name in HEARD}
    if "base_url" in kept:
        kept["base_url"] = _without_credentials(str(kept["base_url"]))
    return tuple(sorted(kept.items()))


def _checked(name: str, kind: str, value: str | int | float | bool) -> Any:
    if kind == "str" and isinstance(value, str):
        return value.strip().rstrip("/") if name == "base_url" else value.strip()
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind in ("int", "float") and isinstance(value, int | float) and not isinstance(value, bool):
        low, high = _RANGES[name]
        if not (math.isfinite(value) and low <= value <= high and (kind == "float" or value == int(value))):
            raise EngineError(f"{name} in [engines.http] is {low:g} to {high:g}, not {value:g}")
        return int(value) if kind == "int" else float(value)
    meant = {"str": "text in quotes", "bool": "true or false"}.get(kind, "a number without quotes")
    raise EngineError(f"{name} in [engines.http] is {meant}")


def _check_address(server: Server) -> None:
    """Refuse addresses that are none, that hold credentials, or that would tell everyone on the way."""
    hint = 'base_url = "https://api.openai.com/v1"'
    if not server.base_url:
        raise EngineError("[engines.http] in cast.toml has no base_url, so there is no server to ask", hint)
    try:
        url = urlsplit(server.base_url)
        secret, host, _ = url.username or url.password, url.hostname, url.port
    except ValueError:
        raise EngineError("the base_url in [engines.http] is no address", hint) from None
    if secret or url.query or url.fragment:
        raise EngineError(
            "the base_url in [engines.http] holds more than an address, and a key never stands in cast.toml",
            f"leave what is before @ or behind ? out, and set the environment variable {KEY_ENV}",
        )
    plain = server.base_url.isascii() and server.base_url.isprintable() and " " not in server.base_url
    if url.scheme not in ("https", "http") or not host or not plain:
        raise EngineError("the base_url in [engines.http] begins with https://, or http:// and a host", hint)
    if url.scheme == "http" and not (server.insecure or _is_local(host)):
        raise EngineError(
            f"http://{host} would carry words and key unencrypted to another machine",
            "use https, or, in a network you trust, set insecure = true in [engines.http]",
        )


def _check_key_env(server: Server) -> None:
    """A project may come from anyone: it can't name whatever secret happens to be in the environment."""
    name = server.key_env
    if re.fullmatch(r"RADIOPLAY_[A-Z0-9_]+", name):
        return
    if name in _KNOWN_KEYS:
        if server.host == _KNOWN_KEYS[name] and server.base_url.startswith("https:"):
            return
        raise EngineError(f"{name} is only ever sent to {_KNOWN_KEYS[name]}", f"set {KEY_ENV} instead")
    raise EngineError(
        "key_env in [engines.http] is the name of a variable, not a key, and begins with RADIOPLAY_",
        f'key_env = "{KEY_ENV}"',
    )


def _is_local(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_credentials(address: str) -> str:
    """An address up to its path, without what stands before `@`."""
    try:
        url = urlsplit(address)
    except ValueError:
        return ""
    return f"{url.scheme}://{url.netloc.rpartition('@')[2]}{url.path}".rstrip("/")
