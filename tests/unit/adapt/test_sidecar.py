"""What is kept beside a script comes back as it was written, or says why it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.adapt.answers import Answer, Guess
from radioplay.adapt.sidecar import Sidecar, read_sidecar, write_sidecar


def codes(path: Path, text: str) -> list[str]:
    path.write_text(text, encoding="utf-8")
    return [problem.code for problem in read_sidecar(path, path.name)[1]]


def test_a_sidecar_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "lamp.adapt.toml"
    answer = Answer('“yes”\t\\ "so"', "she said", "", "Mara\u202e", 2)
    kept = Sidecar("C:\\stories\\lamp.txt", answers=(answer,), guesses=(Guess(answer, "tiny"),))
    write_sidecar(path, kept)
    assert read_sidecar(path, path.name) == (kept, ())
    assert b"\r" not in path.read_bytes()


@pytest.mark.parametrize("text", ["a = [", "a = " + "[" * 5000, "a = " + "9" * 5000, "[story]\n[story]"])
def test_what_is_no_toml_is_told(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path / "a.toml", text) == ["A020"]


@pytest.mark.parametrize(
    "entry", ["nth = 1", 'text = ""', 'text = "yes"\nnth = -1', 'text = "yes"\nspeaker = 3']
)
def test_an_answer_that_says_nothing_is_told(tmp_path: Path, entry: str) -> None:
    assert codes(tmp_path / "a.toml", f"[[answers]]\n{entry}\n[[guesses]]\n{entry}\n") == ["A021", "A021"]


def test_paths_that_no_disk_takes_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('[story]\nsource = "a\\u0000b"\n', encoding="utf-8")
    assert not Path(read_sidecar(path, path.name)[0].source).exists()
