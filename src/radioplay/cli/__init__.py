"""The command line: one file a command, no logic of its own."""

from __future__ import annotations

import io
import os
import sys

INTERRUPTED = 130


def main() -> None:
    """The `radioplay` command."""
    for stream in (sys.stdout, sys.stderr):  # a terminal that lacks a letter shows a question mark for it
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        from radioplay.cli.app import app

        app(prog_name="radioplay")
    except KeyboardInterrupt:  # before a command had begun
        _leave()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            _leave()
        raise


def _leave() -> None:
    """Go at once: a worker that is still speaking, after the second ^C, is not waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(INTERRUPTED)
