"""The store: recipe → content → bytes.

A recipe is whatever could change a sound, as sorted JSON; its hash finds an entry, and the hash of the
samples made from it names the bytes. Entries are written beside their place and renamed in, sound before
entry, so that an entry is never seen without its sound. Deleting the folder costs time and nothing else.

    .radioplay/recipes/3f/3f….json    the recipe and what came of it, sealed by a hash of both
    .radioplay/sounds/9a/9a….flac     48 kHz, 24 bit, named by its samples (a file: .wav, by its recipe)
    .radioplay/locks/3f.lock          held by whoever makes something whose key begins so
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, NewType

import numpy as np
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import replacing
from radioplay.locks import held, is_held, marked
from radioplay.units import RATE

Key = NewType("Key", str)
Recipe = Mapping[str, Any]
Writer = Callable[[Path], tuple[int, int, Mapping[str, Any]]]
"""Writes a sound file; answers its frames, its channels and what is to be noted about it."""

_SIZE = 20  # bytes of BLAKE2b: 160 bits are enough for names nobody attacks
_ABANDONED_S = 3600.0
"""How old a file must be that no entry names, before it is taken for one that nobody will finish."""


class StoreError(Exception):
    """The store can't be read or written: the disk is full, or the folder is read-only."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A sound in the store.

    `source` is `blake2b:` and the hash of its samples; `about` is what its maker noted.
    """

    key: Key
    source: str
    frames: int
    channels: int
    path: Path
    recipe: Recipe
    about: Mapping[str, Any]


def key_of(recipe: Recipe) -> Key:
    """The name of a recipe: the same for the same content, whatever the order of its keys."""
    text = json.dumps(recipe, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return Key(blake2b(text.encode(), digest_size=_SIZE).hexdigest())


def digest_of(samples: NDArray[np.int32]) -> str:
    """The name of a sound: the hash of its shape and its samples."""
    shape = f"{samples.shape}".encode()
    little = np.ascontiguousarray(samples, dtype="<i4")
    return f"blake2b:{blake2b(little.tobytes(), digest_size=_SIZE, person=shape[:16]).hexdigest()}"


class Store:
    """The store in a folder, made when first written to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read_entry(self, key: Key) -> tuple[Kept | None, str | None]:
        """What a recipe came to, and what is wrong with it where it is damaged.

        A damaged entry is as good as none, but worth a word; one that was never made is (None, None).
        """
        try:
            data = json.loads(self._entry(key).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None, None
        except (OSError, ValueError):
            return None, "its entry can't be read"
        try:
            kept = Kept(
                key,
                str(data["source"]),
                int(data["frames"]),
                int(data["channels"]),
                self._sound(Path(data["sound"]).name),
                data["recipe"],
                data["about"],
            )
            digest = str(data["file"])
            whole = data["seal"] == _seal(data) and key_of(kept.recipe) == key
        except (KeyError, TypeError, ValueError, AttributeError):
            whole = False
        if not whole:
            return None, "its entry is from another version, or damaged"
        return (kept, None) if _file_digest(kept.path) == digest else (None, _damage(kept.path))

    def read_or_make(self, recipe: Recipe, make: Callable[[], Kept]) -> Kept:
        """What is kept under a recipe; where nothing is, what `make` writes: once, whoever else wants it too."""
        key = key_of(recipe)
        kept, _ = self.read_entry(key)
        if kept:
            return kept
        with self.lock(key):
            kept, _ = self.read_entry(key)  # another process may just have made it
            return kept or make()

    def write_entry(self, recipe: Recipe, samples: NDArray[np.float32], about: Mapping[str, Any]) -> Kept:
        """Keep a sound of shape (frames, channels) at the project rate, full scale ±1.0.

        Raises:
            StoreError: it can't be written.
        """
        quantised = to_24_bit(samples)
        frames, channels = samples.shape

        def write(path: Path) -> tuple[int, int, Mapping[str, Any]]:
            sf.write(path, quantised, RATE, subtype="PCM_24", format="FLAC")
            return frames, channels, about

        source = digest_of(quantised)
        return self._write(recipe, write, f"{source.removeprefix('blake2b:')}.flac", source)

    def write_file_entry(self, recipe: Recipe, write: Writer) -> Kept:
        """Keep a sound that is written by `write`, which never has all of it in memory.

        Args:
            recipe: what it is found by.
            write: writes a WAV file at the path it is given; answers frames, channels and notes.

        Raises:
            StoreError: it can't be written. What `write` raises passes through.
        """
        return self._write(recipe, write, f"{key_of(recipe)}.wav", None)

    def _write(self, recipe: Recipe, write: Writer, name: str, source: str | None) -> Kept:
        key, path = key_of(recipe), self._sound(name)
        try:
            with replacing(path) as beside:
                frames, channels, about = write(beside)
                _check_whole(beside, frames)
                digest = _file_digest(beside)
            data: dict[str, Any] = {
                "recipe": dict(recipe),
                "source": source or f"blake2b:{digest}",
                "sound": name,
                "frames": frames,
                "channels": channels,
                "about": dict(about),
                "file": digest,
            }
            data["seal"] = _seal(data)
            with replacing(self._entry(key)) as beside:
                beside.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
        except (OSError, sf.LibsndfileError) as error:
            raise StoreError(f"can't write to {self.folder}: {_reason(error)}") from error
        return Kept(key, str(data["source"]), frames, channels, path, recipe, about)

    def entries(self) -> Iterator[tuple[Recipe, Mapping[str, Any]]]:
        """Every recipe that was ever made here, and what was noted about it; unreadable ones are passed over."""
        for path in sorted((self.folder / "recipes").glob("??/[!.]*.json")):
            try:
                data = json.loads(path.read_text(encoding="utf-8"))
                recipe, about = data["recipe"], data["about"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if isinstance(recipe, dict) and isinstance(about, dict):
                yield recipe, about

    def prune(
        self, wanted: frozenset[Key], also: Callable[[Recipe], bool] = lambda _: False
    ) -> tuple[int, int]:
        """Delete every entry but `wanted`, and the sounds no entry names; (files, bytes) that went.

        What somebody may just be writing is left alone.

        Args:
            wanted: what stays.
            also: whether what came of a recipe stays, too.

        Raises:
            StoreError: somebody is at work with the store (see `in_use`), or it can't be written.
        """
        if not self.folder.is_dir():
            return 0, 0
        with self._held("store"):
            try:
                if any(is_held(mark) for mark in (self.folder / "locks").glob("use-*.lock")):
                    raise StoreError(f"a render is using {self.folder}; clean up when it is done")
                return _delete(self._doomed(wanted, also))
            except OSError as error:
                raise StoreError(f"can't delete from {self.folder}: {_reason(error)}") from error

    def _doomed(self, wanted: frozenset[Key], also: Callable[[Recipe], bool]) -> list[Path]:
        """What `prune` deletes."""
        keep: set[Path] = set()
        gone: set[Path] = set()
        doomed: list[Path] = []
        for entry in (self.folder / "recipes").glob("??/[!.]*.json"):
            kept, _ = self.read_entry(Key(entry.stem))
            if kept and (kept.key in wanted or also(kept.recipe)):
                keep.add(kept.path)
                continue
            doomed.append(entry)
            if kept:
                gone.add(kept.path)
        sounds = set((self.folder / "sounds").glob("??/*")) - keep
        unfinished = (self.folder / "recipes").glob("??/.*")
        doomed += [path for path in (*sounds, *unfinished) if path in gone or _is_abandoned(path)]
        doomed += (self.folder / "locks").glob("use-*.lock")
        return doomed

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Keep everything in the store for as long as this lasts: nobody prunes it. Any number may use it.

        Where the store can't be written to nobody can delete from it either, and this does nothing.
        """
        with ExitStack() as using:
            with suppress(OSError, StoreError), self._held("store"):
                using.enter_context(marked(self.folder / "locks", "use-"))
            yield

    @contextmanager
    def lock(self, key: Key) -> Iterator[None]:
        """Be the only one, over all processes, who makes what `key` names.

        Keys that begin alike share a lock, so that there are few; don't hold two at once.

        Raises:
            StoreError: the folder can't be written to.
        """
        with self._held(key[:2]):
            yield

    @contextmanager
    def _held(self, name: str) -> Iterator[None]:
        with ExitStack() as holding:
            try:
                holding.enter_context(held(self.folder / "locks" / f"{name}.lock"))
            except OSError as error:
                raise StoreError(f"can't write to {self.folder}: {_reason(error)}") from error
            yield

    def _sound(self, name: str) -> Path:
        return self.folder / "sounds" / name[:2] / name

    def _entry(self, key: Key) -> Path:
        return self.folder / "recipes" / key[:2] / f"{key}.json"


def to_24_bit(samples: NDArray[np.float32]) -> NDArray[np.int32]:
    """Samples as libsndfile takes them for PCM_24: the 24 bits at the top of 32. Full scale is clipped."""
    steps = np.rint(np.clip(samples.astype(np.float64), -1.0, 1.0) * 8388607.0)
    return (steps.astype(np.int32) << 8).astype(np.int32)


def _seal(data: Mapping[str, Any]) -> str:
    """The hash of an entry without its seal."""
    return key_of({name: value for name, value in data.items() if name != "seal"})


def _check_whole(path: Path, frames: int) -> None:
    """Raise an `OSError` where a sound file is short: libsndfile doesn't tell that its last write failed."""
    try:
        found = sf.info(path).frames
    except sf.LibsndfileError:
        found = -1
    if found != frames:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def _is_abandoned(path: Path) -> bool:
    """Whether a file has lain untouched for so long that nobody can be writing it."""
    try:
        return time.time() - path.stat().st_mtime > _ABANDONED_S
    except OSError:
        return False


def _delete(paths: Iterable[Path]) -> tuple[int, int]:
    """Delete files, some of which may be gone already: (files, bytes) that went."""
    count = size = 0
    for path in paths:
        with suppress(FileNotFoundError):
            found = path.stat().st_size
            path.unlink()
            count, size = count + 1, size + found
    return count, size


def _file_digest(path: Path) -> str | None:
    """The hash of a file's bytes; None where it can't be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: blake2b(digest_size=_SIZE)).hexdigest()
    except OSError:
        return None


def _damage(path: Path) -> str:
    return "its sound is damaged" if path.exists() else "its sound is gone"


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
