"""A connection to a server: two timeouts, no redirects.

The standard library is enough for one POST a line, brings no dependency, and knows proxies. Redirects aren't
followed: no key, and no line of a script, ever goes to a host that nobody named.
"""

from __future__ import annotations

import http.client
import ssl
import urllib.request
from typing import Any

from radioplay.engines.http.settings import Server


class _Plain(http.client.HTTPConnection):
    """Connects within `timeout`, and then waits for each part of an answer for `patience_s`."""

    def __init__(self, host: str, *, patience_s: float, **named: Any) -> None:
        super().__init__(host, **named)
        self.patience_s = patience_s

    def connect(self) -> None:
        super().connect()
        self.sock.settimeout(self.patience_s)


class _Secure(http.client.HTTPSConnection):
    """The same, encrypted."""

    def __init__(self, host: str, *, patience_s: float, **named: Any) -> None:
        super().__init__(host, **named)
        self.patience_s = patience_s

    def connect(self) -> None:
        super().connect()
        self.sock.settimeout(self.patience_s)


class _Handler(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Opens both kinds."""

    def __init__(self, patience_s: float) -> None:
        super().__init__()
        self.patience_s = patience_s

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self._open(_Plain, req)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self._open(_Secure, req, context=ssl.create_default_context())

    def _open(self, kind: Any, req: urllib.request.Request, **named: Any) -> http.client.HTTPResponse:
        return self.do_open(kind, req, patience_s=self.patience_s, **named)


class _Staying(urllib.request.HTTPRedirectHandler):
    """Takes a redirect for what it is to us: an answer without sound."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def opener(server: Server) -> urllib.request.OpenerDirector:
    """What opens connections to a server. No proxy is asked for this very machine."""
    proxies = urllib.request.ProxyHandler({} if server.is_local else None)
    return urllib.request.build_opener(proxies, _Handler(server.timeout), _Staying)
