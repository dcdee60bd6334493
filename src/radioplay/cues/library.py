"""`sfx/` and its `sfx.toml`: the sounds a show brings, by name.

["door-bell"]                       # a file's name, with or without its suffix
aliases = ["bell over the door"]
gain = -3.0                         # dB
loop = [1.0, 9.5]                   # seconds, for a bed
licence = "CC0-1.0"
credit = "who made it"
source = "https://example.org/bell" # where it is from
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from radioplay.cast.positions import Positions, find_positions
from radioplay.cues.matching import Named, words_of
from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean, in_order
from radioplay.shelf import inside, not_ours

NOT_SOUNDS = frozenset(
    {"", ".toml", ".txt", ".md", ".json", ".csv", ".html", ".pdf", ".png", ".jpg", ".reapeaks"}
)
"""Suffixes of files that lie beside sounds and are none."""
_KEYS = ("aliases", "gain", "loop", "licence", "license", "credit", "source")
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A file in `sfx/`, and what `sfx.toml` says of it.

    `id` is its path in the project (`sfx/door-bell.wav`), `loop_s` the seconds between which it runs round.
    """

    id: str
    path: Path
    aliases: tuple[str, ...] = ()
    gain_db: float = 0.0
    loop_s: tuple[float, float] | None = None
    licence: str = ""
    credit: str = ""
    source: str = ""
    span: Span | None = field(default=None, compare=False)

    @property
    def named(self) -> Named:
        """What it can be called in a script: its name without suffix, then its aliases."""
        return Named(self.id, (self.path.stem, *self.aliases))


def read_library(root: Path, folder: Path) -> tuple[tuple[SoundFile, ...], Problems]:
    """The sounds of a project, in order of name, and what is wrong: Q010… and the P… of `not_ours`.

    Args:
        root: the project.
        folder: its `sfx/`; may be missing.
    """
    problem = not_ours(root, folder.relative_to(root).as_posix())
    if problem:
        return (), (problem,)
    sounds, problems = _find_sounds(root, folder)
    notes = folder / "sfx.toml"
    file = notes.relative_to(root).as_posix()
    if notes.is_file() and inside(root, file):
        problems += _read_notes(notes, file, sounds)
    return tuple(sounds.values()), in_order((*problems, *_namesakes(sounds.values())))


def _find_sounds(root: Path, folder: Path) -> tuple[dict[str, SoundFile], list[Diagnostic]]:
    """The files by id, and what isn't taken: a link out of the project is never followed, whatever it is."""
    sounds: dict[str, SoundFile] = {}
    problems: list[Diagnostic] = []
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        is_sound = path.suffix.lower() not in NOT_SOUNDS
        if hidden or not (is_sound or path.is_symlink()):
            continue
        file = path.relative_to(root).as_posix()
        problem = not_ours(root, file)
        if problem:
            problems.append(problem)
        elif is_sound and path.is_file():
            sounds[file] = SoundFile(file, path)
    return sounds, problems


def _namesakes(sounds: Iterable[SoundFile]) -> Iterator[Diagnostic]:
    """Names that two sounds have: the first of them plays, as `match` goes through the shelf."""
    first: dict[tuple[str, ...], SoundFile] = {}
    for sound in sounds:
        for name in sound.named.names:
            other = first.setdefault(words_of(name), sound)
            if other is not sound:
                message = f"{sound.id} is never what “{name}” means; {other.id} goes by that name too"
                place = sound.span or Span(sound.id)
                yield Diagnostic("Q015", message, place, "give one of them another name", "warning")


def _read_notes(path: Path, file: str, sounds: dict[str, SoundFile]) -> list[Diagnostic]:
    """Put what `sfx.toml` says into `sounds`; what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        return [Diagnostic("Q010", "sfx.toml is not UTF-8 text", Span(file), "save it as UTF-8")]
    except OSError as error:
        return [Diagnostic("Q010", f"sfx.toml can't be read: {error.strerror or error}", Span(file))]
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        span = Span(file, int(place[1]), int(place[2])) if place else Span(file)
        what = str(error).partition(" (at ")[0]
        cure = 'a name with a space in it goes in quotes: ["my kettle"]'
        return [Diagnostic("Q010", f"sfx.toml can't be read: {what}", span, cure)]
    notes = _Notes(file, find_positions(text))
    for name, entry in data.items():
        ids = [id for id, sound in sounds.items() if name in (sound.path.stem, sound.path.name, id)]
        if not isinstance(entry, dict):
            notes.say(
                "Q011", f"{name} is not the name of a sound", (name,), f'a sound is a table: ["{name}"]'
            )
        elif not ids:
            hint = did_you_mean(name, [sound.path.stem for sound in sounds.values()])
            notes.say("Q012", f"there is no sound {name} in sfx/", (name,), hint, warning=True)
        for id in ids if isinstance(entry, dict) else ():
            sounds[id] = notes.apply(sounds[id], name, entry)
    return notes.problems


class _Notes:
    """The reading of one `sfx.toml`."""

    def __init__(self, file: str, positions: Positions) -> None:
        self.file, self.positions = file, positions
        self.problems: list[Diagnostic] = []

    def say(
        self,
        code: str,
        message: str,
        path: tuple[str, ...],
        hint: str | None = None,
        *,
        warning: bool = False,
    ) -> None:
        span = self.positions.key_span(path, self.file)
        self.problems.append(Diagnostic(code, message, span, hint, "warning" if warning else "error"))

    def apply(self, sound: SoundFile, name: str, entry: Mapping[str, Any]) -> SoundFile:
        for key in entry.keys() - set(_KEYS):
            self.say("Q013", f"{key} is not something a sound has", (name, key), did_you_mean(key, _KEYS))
        return SoundFile(
            sound.id,
            sound.path,
            aliases=self._strings(entry, name),
            gain_db=self._gain(entry, name),
            loop_s=self._loop(entry, name),
            licence=str(entry.get("licence", entry.get("license", ""))),
            credit=str(entry.get("credit", "")),
            source=str(entry.get("source", "")),
            span=self.positions.key_span((name,), self.file),
        )

    def _strings(self, entry: Mapping[str, Any], name: str) -> tuple[str, ...]:
        value = entry.get("aliases", [])
        if isinstance(value, list) and all(isinstance(alias, str) for alias in value):
            return tuple(value)
        self.say("Q014", "aliases are a list of names", (name, "aliases"), 'aliases = ["shop bell"]')
        return ()

    def _gain(self, entry: Mapping[str, Any], name: str) -> float:
        value = entry.get("gain", 0.0)
        if isinstance(value, int | float) and not isinstance(value, bool) and -60 <= value <= 24:
            return float(value)
        self.say("Q014", "gain is a number of dB from -60 to 24", (name, "gain"))
        return 0.0

    def _loop(self, entry: Mapping[str, Any], name: str) -> tuple[float, float] | None:
        value = entry.get("loop")
        if value is None:
            return None
        numbers = isinstance(value, list) and all(type(v) in (int, float) for v in value)
        if numbers and len(value) == 2 and 0 <= value[0] < value[1] < _DAY_S:
            return float(value[0]), float(value[1])
        self.say(
            "Q014",
            "loop is two times in seconds, the first before the second",
            (name, "loop"),
            "loop = [1.0, 9.5]",
        )
        return None
