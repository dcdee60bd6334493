"""Hear a sound with what the machine plays sounds with."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

# In order: those that play FLAC and say nothing.
_PLAYERS = (
    ("afplay",),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
    ("mpv", "--no-video", "--really-quiet"),
    ("pw-play",),
    ("paplay",),
    ("play", "-q"),
    ("aplay", "-q"),
)


def player() -> tuple[str, ...] | None:
    """The command that plays a file, without the file; None where there is none."""
    return next((command for command in _PLAYERS if shutil.which(command[0])), None)


def play(path: Path) -> bool:
    """Play a WAV file to its end; whether anything could."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(path), winsound.SND_FILENAME)
        return True
    command = player()
    if command is None:
        return False
    return subprocess.run([*command, str(path)], stdin=subprocess.DEVNULL, check=False).returncode == 0
