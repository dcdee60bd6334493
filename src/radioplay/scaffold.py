"""What `radioplay new` writes: a small show that renders at once, with nothing installed but the core."""

from __future__ import annotations

import re
from pathlib import Path

from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.project import CAST, LINES, OUT, SFX, STORE

SCRIPT = f"{LINES}/pilot.fountain"

_CAST = """\
# Who is in the show, and how they sound. Change anything and render again: only the lines that the change
# can be heard in are spoken again.

[show]
title = {title}
author = ""
language = "en-us"
# cover = "cover.png"             # a square picture, for the MP3
# narrate_action = "NARRATOR"     # a character who reads the action paragraphs aloud

# The name is the one in the script, the voice is engine:voice. The engine `tone` hums every word: it needs
# no download, and shows at once what the episode will be like. For people who speak, use kokoro instead:
#
#     voice = "kokoro:bf_emma"    # and am_adam for Pip
#
# `radioplay voices list` has all the names; the first render fetches the voices.

[cast.IDA]                        # keeps the light
voice = "tone:low"
pan = -0.15                       # -1 is hard left, +1 hard right

[cast.PIP]                        # came in out of the sea
voice = "tone:high"
speed = 1.05
pan = 0.2
aliases = ["THE STRANGER"]        # other names in the script for the same person

# A place belongs to the scenes whose heading names it. Metres: length, width, height. Without an
# entry the heading is gone by: INT. KITCHEN is a kitchen. `preset = "church"` names a place to sound like.

[places.LIGHTHOUSE]
size = [5, 5, 4]
surface = "hard"

# How to say what spelling hides: IPA, or a respelling in double quotes inside single ones.

[pronounce]
# "Siobhán" = "ʃɪˈvɔːn"
# "Nguyen" = '"win"'

# The house style, to be changed. [timing] is in seconds.

[timing]
# between_speakers = 0.25
# beat = 0.6

[mix]
# loudness = -16.0                # LUFS
# peak = -1.0                     # dBTP, in the delivered file
"""

_SCRIPT = """\
Title: {title}

INT. LIGHTHOUSE - NIGHT

AMBIENCE: rain (fade in 2s)

SOUND: knock on wood

IDA
It's open. It has been open since the hinge went.

SOUND: creak

THE STRANGER
(out of breath)
Are you the keeper here?

IDA
(drily)
Somebody has to be. Mind the bucket.

PIP
Your light is out. I nearly moored in your kitchen.

IDA
Out?
(beat)
I lit it at six. I can hear it turning, it goes round and round up there like--

SOUND: thunder (under)

PIP
(whispering)
Then what is it that's turning?

AMBIENCE: out

MUSIC: tense sting (sting)
"""

SOUNDS_README = """\
Sounds of your own go here, in any format. `SOUND: door bell` plays `door-bell.wav`; what isn't found here is
looked for among the sounds that radioplay makes itself.
"""
IGNORED = f"{STORE}/\n{OUT}/\n"
"""What a show's `.gitignore` says: what can be made again is not kept."""


def new_files(title: str) -> dict[str, str]:
    """The files of a new show, by path.

    Args:
        title: of the show; line ends and other control characters in it become spaces.
    """
    from tomlkit import item

    shown = " ".join("".join(char if char.isprintable() else " " for char in title).split()) or "Untitled"
    return {
        CAST: _CAST.replace("{title}", item(shown).as_string()),
        SCRIPT: _SCRIPT.replace("{title}", shown),
        f"{SFX}/README.md": SOUNDS_README,
        ".gitignore": IGNORED,
    }


def write_new(folder: Path, title: str | None = None) -> Problems:
    """Start a show in a folder, which is made where there is none.

    Args:
        folder: where; may hold other things, but no show and no file that would be written over. A
            `.gitignore` that is there is left as it is.
        title: of the show; else the folder's name is made into one.

    Returns:
        P020 where something is in the way, P021 where the disk refuses. In either case nothing was changed.
    """
    files = new_files(title if title and title.strip() else title_of(folder.resolve().name))
    made: list[Path] = []
    try:
        if in_the_way := _in_the_way(folder, files):
            hint = "choose another folder; nothing was written"
            return tuple(
                Diagnostic("P020", f"{path} is there already", Span(path), hint) for path in in_the_way
            )
        for name, text in files.items():
            path = folder / name
            if path.exists():
                continue
            _make_folder(path.parent, made)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                made.append(path)
                file.write(text)
    except OSError as error:
        for path in reversed(made):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        message = f"{folder} can't be written to: {error.strerror or error}"
        return (Diagnostic("P021", message, None, "nothing was changed"),)
    return ()


def title_of(name: str) -> str:
    """A title out of the name of a folder: `after-closing` becomes `After Closing`."""
    words = re.split(r"[\s_-]+", name.strip())
    return " ".join(word[:1].upper() + word[1:] for word in words if word)


def _in_the_way(folder: Path, files: dict[str, str]) -> list[str]:
    """What a new show would collide with, by path: its own files, and any scripts."""
    ours = [name for name in files if name != ".gitignore" and (folder / name).exists()]
    scripts = [f"{LINES}/"] if (folder / LINES).is_dir() and any((folder / LINES).iterdir()) else []
    return ours or scripts


def _make_folder(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it, noting each that is new."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        _make_folder(folder.parent, made)
    folder.mkdir()
    made.append(folder)
