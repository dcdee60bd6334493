"""One file from a URL: resumed where it was left, tried again after a drop, never kept beyond its size."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from radioplay.version import __version__

TIMEOUT_S = 6.0
"""How long a server may take to answer, or say nothing in between. A stall costs little: it is resumed."""

PAUSE_S = 0.5
"""Before the second try; each further pause is twice as long."""

_TRIES = 4  # in a row without a new byte
_CHUNK = 1 << 18
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})  # HTTP errors that may be over in a moment
_DROPS = (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError, ssl.SSLError)


class UnavailableError(Exception):
    """This source can't give the file, in words. `host` is set where nothing else there is worth a try."""

    def __init__(self, reason: str, host: str | None = None) -> None:
        super().__init__(reason)
        self.host = host


def download(
    url: str,
    path: Path,
    size: int | None,
    report: Callable[[int], None],
) -> None:
    """Fetch `url` into `path`, going on from what is there already. The content isn't verified.

    Args:
        url: http, https or file.
        path: an unfinished file; it stays, longer, when this fails.
        size: bytes in all, where known; else the server's word is taken.
        report: told the bytes that are there, again and again.

    Raises:
        UnavailableError: the server refuses, is out of reach, or gives more or less than `size`.
        OSError: the disk refuses.
    """
    tries, have = 0, _length(path)
    if size is not None and have > size:
        path.unlink()  # the beginning of something else
        have = 0
    while size is None or have < size:
        try:
            have = _go_on(url, path, size, report)
            break
        except _DROPS as error:
            tries = 1 if _length(path) > have else tries + 1
            have = _length(path)
            _give_up_if_final(error, url, have, tries)
            if isinstance(error, urllib.error.HTTPError) and error.code == 416:
                path.unlink()  # what is there isn't the beginning of what the server has
                have = 0
            time.sleep(PAUSE_S * 2.0 ** (tries - 1))
    if size is not None and have != size:
        path.unlink()
        raise UnavailableError(f"{url} isn't {size} bytes long, but {have}")


def read_url(url: str, accept: str = "*/*") -> bytes:
    """What a small page says.

    Raises:
        UnavailableError: it can't be read.
    """
    try:
        with _open(url, {"Accept": accept}) as response:
            content: bytes = response.read()
            return content
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UnavailableError(f"{url}: {_words(error)}") from None


def _go_on(url: str, path: Path, size: int | None, report: Callable[[int], None]) -> int:
    """Append what is still missing; answers how much there is then.

    Raises:
        ConnectionError: the server's own count isn't reached.
    """
    have = _length(path)
    with _open(url, {"Range": f"bytes={have}-"} if have else {}) as response:
        if have and not _goes_on_at(response, have):
            have = 0  # the server sends the whole again
        told = response.headers.get("Content-Length")
        expected = have + int(told) if told else None
        with path.open("ab" if have else "wb") as file:
            # one chunk more than `size` is enough to know that this is another file
            while (size is None or have <= size) and (chunk := response.read1(_CHUNK)):
                file.write(chunk)
                have += len(chunk)
                report(have)
    if expected is not None and have < expected and not (size is not None and have > size):
        raise ConnectionError(f"the connection ended after {have} of {expected} bytes")
    return have


def _goes_on_at(response: Any, have: int) -> bool:
    told = str(response.headers.get("Content-Range", ""))
    return response.status == 206 and told.replace(" ", "").startswith(f"bytes{have}-")


def _give_up_if_final(error: Exception, url: str, have: int, tries: int) -> None:
    """Raise `UnavailableError` where another try can't help."""
    host = urlsplit(url).netloc
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        if error.code not in _PASSING and not (error.code == 416 and have):
            raise UnavailableError(f"{host} answers {error.code} for {url}") from None
    elif isinstance(error, urllib.error.URLError) and not have:
        raise UnavailableError(f"{host} is out of reach ({_words(error)})", host) from None
    if tries >= _TRIES:
        raise UnavailableError(f"{host} fails again and again: {_words(error)}", host) from None


def _open(url: str, headers: dict[str, str]) -> Any:
    request = urllib.request.Request(url, headers={"User-Agent": f"radioplay/{__version__}", **headers})
    return urllib.request.urlopen(request, timeout=TIMEOUT_S)


def _words(error: BaseException) -> str:
    reason = getattr(error, "reason", None)
    return _words(reason) if isinstance(reason, BaseException) else str(error) or type(error).__name__


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
