"""Files are replaced whole, with the mode that any new file would have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from radioplay.audio import replacing


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_a_file_has_the_mode_of_a_new_one(tmp_path: Path) -> None:
    program = (
        "import os, pathlib, sys\n"
        "os.umask(0o027)\n"
        "from radioplay.audio import replacing\n"
        "with replacing(pathlib.Path(sys.argv[1])) as beside: beside.write_bytes(b'x')\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "x")], check=True)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o640


def test_writing_leaves_the_mask_of_the_process_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It belongs to all threads: of two that set it and set it back, one may set back the other's."""
    set_to: list[int] = []

    def umask(mask: int) -> int:
        set_to.append(mask)
        return 0o022

    monkeypatch.setattr(os, "umask", umask)
    with replacing(tmp_path / "x") as beside:
        beside.write_bytes(b"x")
    assert (tmp_path / "x").read_bytes() == b"x"
    assert not set_to


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"old")
    with pytest.raises(RuntimeError, match="halfway"), replacing(tmp_path / "x") as beside:
        beside.write_bytes(b"ne")
        raise RuntimeError("halfway")
    assert (tmp_path / "x").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
