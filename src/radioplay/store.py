"""The store: recipe → content → bytes.

A recipe is whatever could change a sound, as sorted JSON; its hash finds an entry, and the hash of the
samples made from it names the bytes. Entries are written beside their place and renamed in, sound before
entry, so that an entry is never seen without its sound. Deleting the folder costs time and nothing else.

    .radioplay/recipes/3f/3f….json    the recipe and what came of it
    .radioplay/sounds/9a/9a….flac     48 kHz, 24 bit, named by its samples (a file: .wav, by its recipe)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, NewType

import numpy as np
import soundfile as sf
from filelock import FileLock
from numpy.typing import NDArray

from radioplay.audio import replacing
from radioplay.units import RATE

Key = NewType("Key", str)
Recipe = Mapping[str, Any]
Writer = Callable[[Path], tuple[int, int, Mapping[str, Any]]]
"""Writes a sound file; answers its frames, its channels and what is to be noted about it."""

_SIZE = 20  # bytes of BLAKE2b: 160 bits are enough for names nobody attacks


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
        except (KeyError, TypeError, ValueError):
            return None, "its entry is from another version, or damaged"
        return (kept, None) if _file_digest(kept.path) == digest else (None, _damage(kept.path))

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
            with replacing(self._entry(key)) as beside:
                beside.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
        except (OSError, sf.LibsndfileError) as error:
            raise StoreError(f"can't write to {self.folder}: {_reason(error)}") from error
        return Kept(key, str(data["source"]), frames, channels, path, recipe, about)

    def recipes(self) -> Iterator[Recipe]:
        """Every recipe that was ever made here; unreadable entries are passed over."""
        for path in sorted((self.folder / "recipes").glob("??/*.json")):
            try:
                recipe = json.loads(path.read_text(encoding="utf-8"))["recipe"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if isinstance(recipe, dict):
                yield recipe

    def prune(self, wanted: frozenset[Key]) -> tuple[int, int]:
        """Delete every entry but `wanted`, and the sounds no entry names; (files, bytes) that went."""
        sources: set[Path] = set()
        doomed: list[Path] = list((self.folder / "locks").glob("*.lock"))
        for entry in (self.folder / "recipes").glob("??/*.json"):
            kept, _ = self.read_entry(Key(entry.stem))
            if kept and kept.key in wanted:
                sources.add(kept.path)
            else:
                doomed.append(entry)
        doomed += [path for path in (self.folder / "sounds").glob("??/*") if path not in sources]
        size = sum(path.stat().st_size for path in doomed)
        for path in doomed:
            path.unlink(missing_ok=True)
        return len(doomed), size

    @contextmanager
    def lock(self, key: Key) -> Iterator[None]:
        """Be the only one, over all processes, who makes what `key` names.

        Raises:
            StoreError: the folder can't be written to.
        """
        folder = self.folder / "locks"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(folder / f"{key}.lock")
            lock.acquire()
        except OSError as error:
            raise StoreError(f"can't write to {self.folder}: {_reason(error)}") from error
        try:
            yield
        finally:
            lock.release()

    def _sound(self, name: str) -> Path:
        return self.folder / "sounds" / name[:2] / name

    def _entry(self, key: Key) -> Path:
        return self.folder / "recipes" / key[:2] / f"{key}.json"


def to_24_bit(samples: NDArray[np.float32]) -> NDArray[np.int32]:
    """Samples as libsndfile takes them for PCM_24: the 24 bits at the top of 32. Full scale is clipped."""
    steps = np.rint(np.clip(samples.astype(np.float64), -1.0, 1.0) * 8388607.0)
    return (steps.astype(np.int32) << 8).astype(np.int32)


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
