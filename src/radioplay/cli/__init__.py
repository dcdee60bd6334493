"""The command line: one file a command, no logic of its own."""

from __future__ import annotations

import sys


def main() -> None:
    """The `radioplay` command."""
    try:
        from radioplay.cli.app import app

        app(prog_name="radioplay")
    except KeyboardInterrupt:  # before a command had begun
        sys.exit(130)
