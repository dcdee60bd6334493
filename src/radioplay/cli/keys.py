"""Single keys from a terminal, without Enter; whole lines from anything else, so that it can be scripted."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

ENTER, ESCAPE, END = "\n", "\x1b", ""
"""`END` is what there is when nothing more comes."""
_INTERRUPT, _END_OF_INPUT = "\x03", "\x04"


class Keys(Protocol):
    """Where answers come from."""

    def key(self) -> str:
        """The next key, in lower case, or `END`.

        Raises:
            KeyboardInterrupt: ^C.
        """

    def words(self, prompt: str, /) -> str:
        """A line that somebody types, or that follows the key; empty where there is none."""


@contextmanager
def open_keys() -> Iterator[Keys | None]:
    """Keys of this terminal, or lines of what standard input is instead; None where it is empty."""
    if sys.stdin is None or sys.stdin.closed:
        yield None
    elif not sys.stdin.isatty():
        first = sys.stdin.readline()
        yield Lines(first) if first else None
    elif sys.platform == "win32":
        yield _Windows()
    else:
        with _unix() as keys:
            yield keys


class Lines:
    """One key a line: its first letter; what stands behind it, as in `n Mara`, are its words."""

    def __init__(self, first: str) -> None:
        self._next: str | None = first
        self._rest = ""

    def key(self) -> str:
        line = self._line()
        if not line:
            return END
        typed = line.strip()
        self._rest = typed[1:].strip()
        return typed[:1].lower() or ENTER

    def words(self, _prompt: str, /) -> str:
        rest, self._rest = self._rest, ""
        return rest or self._line().strip()

    def _line(self) -> str:
        line, self._next = self._next, None
        return sys.stdin.readline() if line is None else line


class _Typed:
    """What both kinds of terminal do alike."""

    def words(self, prompt: str, /) -> str:
        try:
            return input(prompt).strip()
        except EOFError:
            return ""

    @staticmethod
    def _plain(key: str) -> str:
        if key == _INTERRUPT:
            raise KeyboardInterrupt
        return {"\r": ENTER, _END_OF_INPUT: END}.get(key, key.lower())


if sys.platform == "win32":

    class _Windows(_Typed):
        """The console of Windows."""

        def key(self) -> str:
            import msvcrt

            key = msvcrt.getwch()
            if key in ("\x00", "\xe0"):  # an arrow or a function key, told by a second one
                msvcrt.getwch()
                return ESCAPE
            return self._plain(key)

else:
    import os
    import select
    import termios
    import tty

    class _Unix(_Typed):
        """A terminal that gives every key as it is struck, and is as it was whenever a line is typed."""

        def __init__(self, handle: int) -> None:
            self.handle = handle
            self.before = termios.tcgetattr(handle)
            self.listen()

        def key(self) -> str:
            typed = os.read(self.handle, 1)
            if typed == b"\x1b":
                self._end_of_sequence()
                return ESCAPE
            leads = ((3, 0xF0), (2, 0xE0), (1, 0xC0))  # how many more bytes of UTF-8 there are
            more = next((count for count, lead in leads if typed and typed[0] >= lead), 0)
            return self._plain((typed + os.read(self.handle, more)).decode("utf-8", "replace"))

        def _end_of_sequence(self) -> None:
            """Read what an arrow or a function key sends at once after an escape: `[A`, `OP`, `[15~`."""
            kind = self._at_once()
            part = self._at_once() if kind in (b"[", b"O") else b""
            while kind == b"[" and part and not b"@" <= part <= b"~":
                part = self._at_once()

        def _at_once(self) -> bytes:
            return os.read(self.handle, 1) if select.select([self.handle], [], [], 0.02)[0] else b""

        def words(self, prompt: str, /) -> str:
            self.restore()
            try:
                return super().words(prompt)
            finally:
                self.listen()

        def listen(self) -> None:
            """Have every key as it is struck, and show none."""
            tty.setcbreak(self.handle, termios.TCSADRAIN)

        def restore(self) -> None:
            """Make the terminal what it was."""
            termios.tcsetattr(self.handle, termios.TCSADRAIN, self.before)

    @contextmanager
    def _unix() -> Iterator[Keys]:
        keys = _Unix(sys.stdin.fileno())
        try:
            yield keys
        finally:
            keys.restore()
