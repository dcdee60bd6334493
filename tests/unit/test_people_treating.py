"""What is done to a recording before it is a take."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from radioplay.audio import Audio, AudioError, planar, read_audio, speech_bounds, speech_loudness
from radioplay.people.treating import (
    HANDLE_S,
    LEVEL_LUFS,
    PEAK_DBTP,
    one_channel,
    read_raw,
    treated,
    without_rumble,
)
from radioplay.truepeak import true_peak_dbtp
from radioplay.units import RATE

from ..recordings import recorded, room, said, session, write

TEXT = "We're closed. It's late, and it's pouring with rain."


def _level(samples: Audio) -> float:
    return float(np.sqrt(np.square(samples, dtype=np.float64).mean()))


def _stereo(*channels: Audio) -> Audio:
    return np.stack(channels, axis=1)


def test_two_channels_alike_are_averaged() -> None:
    voice = said(TEXT)
    mono, note = one_channel(_stereo(voice, 0.8 * voice))
    assert _level(mono) == pytest.approx(0.9 * _level(voice), rel=0.01)
    assert note == ""


def test_a_channel_wired_the_wrong_way_round_does_not_cancel() -> None:
    voice = said(TEXT)
    mono, note = one_channel(_stereo(voice, -voice))
    assert _level(mono) == pytest.approx(_level(voice), rel=0.01)
    assert "turned over" in note


def test_a_dead_channel_is_left_out_also_where_it_hisses() -> None:
    voice = said(TEXT)
    hiss = room(len(voice) / 44_100, floor_db=-60.0)[: len(voice)]
    for channels in ((voice, np.zeros_like(voice)), (hiss, voice)):
        mono, note = one_channel(_stereo(*channels))
        assert _level(mono) == pytest.approx(_level(voice), rel=0.01)
        assert "dead" in note


def test_of_two_microphones_apart_the_louder_is_taken() -> None:
    voice = said(TEXT)
    late = np.roll(voice, 60)  # 1.4 ms: the sum would sound hollow
    mono, note = one_channel(_stereo(0.5 * late, voice))
    assert _level(mono) == pytest.approx(_level(voice), rel=0.01)
    assert "channel 2 of 2" in note


def test_silence_in_stereo_is_silence() -> None:
    mono, _ = one_channel(np.zeros((100, 2), dtype=np.float32))
    assert mono.shape == (100,) and not mono.any()


def test_dc_and_rumble_go_and_the_voice_stays() -> None:
    time = np.arange(3 * 44_100) / 44_100
    low = 0.3 * np.sin(2 * np.pi * 12 * time) + 0.2
    high = 0.1 * np.sin(2 * np.pi * 110 * time)
    assert _level(without_rumble(low.astype(np.float32), 44_100)[22_050:]) < 0.03
    kept = _level(without_rumble(high.astype(np.float32), 44_100)[22_050:])
    assert 20 * np.log10(kept / _level(high.astype(np.float32))) == pytest.approx(0.0, abs=0.5)


@pytest.mark.parametrize(
    ("name", "rate", "subtype"),
    [("a.wav", 44_100, "PCM_16"), ("b.flac", 96_000, "PCM_24"), ("c.ogg", 22_050, None), ("d.mp3", 32_000, None),
     ("e.aiff", 48_000, "PCM_24"), ("f.wav", 8_000, "FLOAT")],
)  # fmt: skip
def test_recordings_of_every_kind_become_the_same_kind_of_take(
    tmp_path: Path, name: str, rate: int, subtype: str | None
) -> None:
    voice = session([TEXT], rate=rate)
    take = treated(read_raw(write(tmp_path / name, 0.1 * _stereo(voice, voice), rate, subtype)))
    start, end = speech_bounds(take, RATE)
    assert start / RATE == pytest.approx(HANDLE_S, abs=0.03)
    assert (len(take) - end) / RATE == pytest.approx(HANDLE_S, abs=0.03)
    spoken = np.ptp(speech_bounds(said(TEXT), 44_100)) / 44_100
    assert (end - start) / RATE == pytest.approx(spoken, abs=0.08)
    assert speech_loudness(take) == pytest.approx(LEVEL_LUFS, abs=0.1)


def test_peaks_stay_below_the_limit_however_quiet_the_rest_is(tmp_path: Path) -> None:
    voice = 0.003 * session([TEXT], floor_db=-100.0)
    voice[60_000:60_400] += 0.5 * np.hanning(400).astype(np.float32)  # a pop, in the first word
    take = treated(read_raw(write(tmp_path / "a.wav", voice, 44_100, "PCM_24")))
    assert PEAK_DBTP - 0.2 <= true_peak_dbtp(planar(take)) <= PEAK_DBTP
    assert speech_loudness(take) < LEVEL_LUFS


def test_the_same_sound_has_the_same_digest_whatever_it_is_called(tmp_path: Path) -> None:
    one = read_raw(recorded(tmp_path / "a.wav", TEXT))
    samples, rate = read_audio(tmp_path / "a.wav")
    other = read_raw(write(tmp_path / "b.flac", samples, rate, "PCM_16"))
    assert one.digest == other.digest
    assert one.digest != read_raw(recorded(tmp_path / "c.wav", f"{TEXT} Ha!")).digest
    assert one.part(0, len(one.samples)).digest == one.digest != one.part(0, 1000).digest


def test_samples_that_are_no_numbers_are_silence(tmp_path: Path) -> None:
    voice = session([TEXT])
    voice[:10] = np.nan
    voice[10:20] = np.inf
    assert np.isfinite(treated(read_raw(write(tmp_path / "a.wav", voice, 44_100, "FLOAT")))).all()


def test_what_has_a_rate_that_cannot_be_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="100 samples a second"):
        read_raw(write(tmp_path / "a.wav", said(TEXT), 100))
