"""Bringing a sound into `sfx/`: the file beside the others, and what is known of it into `sfx.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from radioplay.audio import AudioError
from radioplay.cast.edit import Value, edit_cast, write_edited
from radioplay.cues.copying import stem_of, write_copy
from radioplay.cues.facts import Claims, Facts, licence_of, read_claims, read_facts
from radioplay.cues.library import NOT_SOUNDS, SoundFile, read_library
from radioplay.cues.looping import read_loop
from radioplay.cues.matching import words_of
from radioplay.cues.sounds import LIMIT_S
from radioplay.diagnostics import Diagnostic, Problems, Span, has_errors
from radioplay.foley import PRESETS
from radioplay.locks import held

GAIN_RANGE_DB = (-60.0, 24.0)
_SHORTEST_LOOP_S = 0.1


@dataclass(frozen=True, slots=True)
class Wish:
    """How a sound is to stand in `sfx/`.

    Attributes:
        name: what it is called; its file's name where this is empty.
        licence, credit, source: whose it is; what the file says of itself where these are empty.
        aliases: other names.
        gain_db: on top of its level.
        loop_s: between which seconds it runs round; `auto` looks for them.
        replace: take the place of the sound that has the name.
    """

    name: str = ""
    licence: str = ""
    credit: str = ""
    source: str = ""
    aliases: tuple[str, ...] = ()
    gain_db: float = 0.0
    loop_s: tuple[float, float] | str | None = None
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """A sound that is in `sfx/` now.

    Attributes:
        sound: as the library has it.
        facts: what was heard of it.
        converted: it is no copy: a format that every machine reads, or a sound with holes mended.
        preset: the name of the preset that it is heard in place of; empty where there is none.
    """

    sound: SoundFile
    facts: Facts
    converted: bool
    preset: str = ""


def add_sound(root: Path, folder: Path, lock: Path, path: Path, wish: Wish) -> tuple[Added | None, Problems]:
    """Bring a sound into a project. Nothing that is there is overwritten, unless `wish.replace`.

    Args:
        root, folder: the project and its `sfx/`.
        lock: a file to hold meanwhile.
        path: the sound, anywhere; one that lies in `sfx/` is only entered in `sfx.toml`.
        wish: how.

    Returns:
        What is there now, or None where it can't be; and what is wrong or to be thought of, Q031….

    Raises:
        OSError: the disk refuses; what was begun is undone.
    """
    with held(lock):
        return _Adding(root, folder, path, wish).run()


class _Adding:
    """One import."""

    def __init__(self, root: Path, folder: Path, path: Path, wish: Wish) -> None:
        self.root, self.folder, self.path, self.wish = root, folder, path, wish
        self.library, self.problems = (), []  # type: tuple[SoundFile, ...], list[Diagnostic]
        self.stem = ""

    def run(self) -> tuple[Added | None, Problems]:
        self.library, found = read_library(self.root, self.folder)
        self.problems = [p for p in found if _bars(p, self.folder)]
        facts = None if self.problems else self._heard()
        if facts is None:
            return None, tuple(self.problems)
        there = self._there()
        self._name(there)
        if has_errors(self.problems):
            return None, tuple(self.problems)
        wish = self._completed(facts)
        if has_errors(self.problems):
            return None, tuple(self.problems)
        old = [sound for sound in self.library if sound.path.stem == self.stem]
        target, converted = (
            (there.path, False)
            if there
            else write_copy(self.path, self.folder, self.stem, mend=facts.holes > 0)
        )
        try:
            write_edited(self.folder / "sfx.toml", partial(_entered, name=self.stem, wish=wish))
        except (OSError, ValueError) as error:
            if not there and not old:
                with suppress(OSError):
                    target.unlink()
            if isinstance(error, OSError):
                raise
            self._say(
                "Q040", f"sfx.toml could not take the entry: {error}", "mend it, then add the sound again"
            )
            return None, tuple(self.problems)
        for sound in old:
            if sound.path != target:  # the same name with another suffix
                sound.path.unlink(missing_ok=True)
        library, _ = read_library(self.root, self.folder)
        sound = next(each for each in library if each.path == target)
        words = words_of(self.stem)
        preset = next(
            (p.name for p in PRESETS.values() if any(words_of(n) == words for n in (p.name, *p.words))), ""
        )
        return Added(sound, facts, converted, preset), tuple(self.problems)

    def _heard(self) -> Facts | None:
        try:
            if self.path.exists() and not (self.path.is_file() or self.path.is_dir()):
                raise AudioError(f"{self.path.name} is not a file")
            if str(self.path) != _shown(self.path):
                raise AudioError(f"the name of {_shown(self.path)} isn't UTF-8; rename it first")
            facts = read_facts(self.path, LIMIT_S)
        except AudioError as error:
            text = self.path.is_file() and self.path.suffix.lower() in NOT_SOUNDS - {""}
            message = f"{self.path.name} isn't a sound" if text else str(error)
            self._say("Q031", message, _cure(self.path))
            return None
        name = self.path.name
        if facts.silent:
            self._say("Q033", f"{name} is silent from end to end", "is it the right file?")
        if facts.holes:
            self._warn("Q036", f"{facts.holes} samples of {name} are not numbers; they are silence now")
        if not facts.whole:
            self._warn("Q037", f"{name} is very long; its first {LIMIT_S / 60:.0f} minutes are used")
        return facts

    def _there(self) -> SoundFile | None:
        """The sound as one of the library, where it lies there already."""
        real = self.path.resolve()
        return next((sound for sound in self.library if sound.path.resolve() == real), None)

    def _name(self, there: SoundFile | None) -> None:
        """Find its name, and see whether it, and the aliases, are free."""
        self.stem = there.path.stem if there else stem_of(self.wish.name or self.path.stem)
        if there and self.wish.name and stem_of(self.wish.name) != stem_of(there.path.stem):
            self._say("Q038", f"{there.id} is in sfx/ already", "rename the file, or give it an --alias")
        if not self.stem:
            self._say(
                "Q038", f"“{self.wish.name or self.path.stem}” is no name for a sound", "--name door-bell"
            )
            return
        for name in (self.stem, *self.wish.aliases):
            if not words_of(name):
                self._say("Q038", f"“{name}” has no word in it", "--alias 'shop bell'")
                continue
            other = self._whose(name, there)
            if other and not (self.wish.replace and other.path.stem == self.stem):
                cure = f"--name {_free(self.stem, self.library)}, or --replace"
                self._say(
                    "Q032",
                    f"{other.id} goes by “{name}” already",
                    cure if name == self.stem else "another --alias",
                )
        if there is None and not self.wish.replace:
            self._never_over()

    def _never_over(self) -> None:
        """What is no sound to us, but has the name on the disk."""
        alike = (path for path in self.folder.glob("*") if path.stem.casefold() == self.stem.casefold())
        taken = [path for path in alike if path.suffix.lower() not in NOT_SOUNDS]
        if taken and not any(p.code == "Q032" for p in self.problems):
            name = taken[0].relative_to(self.root).as_posix()
            self._say("Q032", f"there is a file {name}", f"--name {_free(self.stem, self.library)}")

    def _whose(self, name: str, there: SoundFile | None) -> SoundFile | None:
        words = words_of(name)
        others = (sound for sound in self.library if sound is not there)
        return next((s for s in others if any(words_of(n) == words for n in s.named.names)), None)

    def _completed(self, facts: Facts) -> Wish:
        """The wish with what the file says of itself; warns of what is missing."""
        wish, claims = self.wish, read_claims(self.path)
        known = next((s for s in self.library if s.path.stem == self.stem), None)
        if known:
            claims = Claims(known.licence or claims.licence, known.credit or claims.credit)
            aliases = tuple(dict.fromkeys((*known.aliases, *wish.aliases)))
            wish = replace(wish, aliases=aliases if wish.aliases else ())
        wish = replace(
            wish, licence=licence_of(wish.licence or claims.licence), credit=wish.credit or claims.credit
        )
        name = self.path.name
        if not wish.licence:
            self._warn(
                "Q034", f"no licence is known of {name}", "--licence CC0-1.0, or wherever you have it from"
            )
        elif wish.licence.startswith("CC-BY") and not wish.credit:
            self._warn("Q039", f"{wish.licence} wants {name}'s author named", "--credit 'who made it'")
        if wish.loop_s is not None:
            wish = replace(wish, loop_s=self._loop(facts))
        return wish

    def _loop(self, facts: Facts) -> tuple[float, float] | None:
        if isinstance(self.wish.loop_s, str):
            try:
                return read_loop(self.path)
            except AudioError as error:
                self._say("Q035", str(error), "--loop 0.5-3.2")
                return None
        assert self.wish.loop_s
        start, end = self.wish.loop_s
        if not 0 <= start <= end - _SHORTEST_LOOP_S or end > facts.seconds + 0.005:
            message = f"a loop from {start:g} to {end:g} s does not fit {self.path.name}"
            hint = f"it lasts {facts.seconds:.2f} s; the loop at least {_SHORTEST_LOOP_S:g} s"
            self._say("Q035", message, hint)
        return start, end

    def _say(self, code: str, message: str, hint: str | None = None) -> None:
        self.problems.append(Diagnostic(code, message, Span(_shown(self.path)), hint))

    def _warn(self, code: str, message: str, hint: str | None = None) -> None:
        self.problems.append(Diagnostic(code, message, Span(_shown(self.path)), hint, "warning"))


def _bars(problem: Diagnostic, folder: Path) -> bool:
    """Whether nothing can be added before this is mended: `sfx/` or its `sfx.toml` is another's, or broken."""
    files = (folder.name, f"{folder.name}/sfx.toml")
    place = problem.span.file if problem.span else ""
    return problem.code in ("P008", "Q010") and place in files


def _free(stem: str, library: Sequence[SoundFile]) -> str:
    """A name like it that nobody has."""
    taken = {words_of(name) for sound in library for name in sound.named.names}
    number = 2
    while words_of(f"{stem}-{number}") in taken:
        number += 1
    return f"{stem}-{number}"


def _entered(text: str, name: str, wish: Wish) -> str:
    """`sfx.toml` with what is known of a sound; what it says otherwise stays."""
    for key, value in _values(wish):
        text = edit_cast(text, (name, key), value)
    return text


def _values(wish: Wish) -> Iterator[tuple[str, Value]]:
    if wish.aliases:
        yield "aliases", wish.aliases
    if wish.gain_db:
        yield "gain", float(wish.gain_db)
    if isinstance(wish.loop_s, tuple):
        yield "loop", wish.loop_s
    for key, value in (("licence", wish.licence), ("credit", wish.credit), ("source", wish.source)):
        if value:
            yield key, value


def _shown(path: Path) -> str:
    """A path as text: Python keeps the odd bytes of a name as surrogates, which nothing can write."""
    return str(path).encode("utf-8", "replace").decode()


def _cure(path: Path) -> str | None:
    if path.is_dir():
        return f"name the files in it: {path}/*.wav"
    return None if path.exists() else "is the path right?"
