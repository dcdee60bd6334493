"""From the folder to the episode, by the command."""

from __future__ import annotations

import io
from pathlib import Path

import mutagen
import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import planar, read_audio
from radioplay.loudness import LoudnessMeter
from radioplay.truepeak import PeakMeter

from .conftest import SCRIPT, Show


def test_a_folder_becomes_an_episode(show: Show) -> None:
    ran = show.run("render", "--quiet")
    assert ran.code == 0, ran.err
    assert "spoke 3, reused 0" in ran.out
    folder = show.root / "out" / "ep"
    assert sorted(path.name for path in folder.iterdir()) == [
        "ep.mp3", "ep.wav", "report.html", "report.json", "timeline.json",
    ]  # fmt: skip
    report, timeline = show.report(), show.timeline()
    wav, mp3 = sf.info(folder / "ep.wav"), sf.info(folder / "ep.mp3")
    assert (wav.subtype, wav.samplerate, wav.channels) == ("PCM_24", 48_000, 2)
    assert wav.frames == mp3.frames == timeline["length"]
    assert report["length_s"] == pytest.approx(wav.frames / 48_000, abs=0.01)
    assert report["warnings"] == [] and report["characters"]["MARA"]["lines"] == 2
    assert report["scenes"][0]["speech_to_bed_lu"] >= 20


def test_the_decoded_mp3_keeps_to_loudness_and_peak(show: Show) -> None:
    show.run("render", "--quiet")
    samples, _ = read_audio(show.root / "out" / "ep" / "ep.mp3")
    loudness, peak = LoudnessMeter(2), PeakMeter(2)
    loudness.add(planar(samples))
    peak.add(planar(samples))
    assert loudness.integrated_lufs == pytest.approx(-16.0, abs=0.5)
    assert peak.peak_dbtp <= -1.0
    assert show.report()["loudness_lufs"] == pytest.approx(-16.0, abs=0.1)


def test_the_mp3_carries_title_artist_album_and_cover(show: Show) -> None:
    picture = Path(__file__).parents[2] / "cover.png"
    show.write("cover.png", picture.read_bytes())
    cast = (show.root / "cast.toml").read_text(encoding="utf-8")
    show.write("cast.toml", cast.replace("[show]", '[show]\ncover = "cover.png"'))
    assert show.run("render", "--quiet").code == 0
    tags = mutagen.File(show.root / "out" / "ep" / "ep.mp3").tags
    assert [str(tags[key]) for key in ("TIT2", "TPE1", "TALB")] == ["A Test", "Us", "Test"]
    assert tags.getall("APIC")[0].data == picture.read_bytes()


def test_scenes_are_chapters_in_whatever_is_asked_for(show: Show) -> None:
    show.write(
        "lines/ep.fountain", f"{SCRIPT}\nEXT. STREET - LATER\n\n= Bob is out in the rain.\n\nBOB\nGone!\n"
    )
    assert show.run("render", "--quiet", "--format", "m4b,flac").code == 0
    markers, folder = show.timeline()["markers"], show.root / "out" / "ep"
    tags = mutagen.File(folder / "ep.flac").tags
    assert tags["chapter000name"] + tags["chapter001name"] == ["Café, night", "Bob is out in the rain"]
    first, second = mutagen.File(folder / "ep.m4b").chapters
    assert (first.title, second.title) == ("Café, night", "Bob is out in the rain")
    assert (first.start, second.start) == (0, pytest.approx(markers[1]["at"] / 48_000, abs=1e-4))


def test_again_speaks_nothing_and_gives_the_same_bytes(show: Show) -> None:
    show.run("render", "--quiet")
    files = {path: path.read_bytes() for path in (show.root / "out" / "ep").glob("ep.*")}
    again = show.run("render", "--quiet")
    assert "spoke 0, reused 3" in again.out
    assert {path: path.read_bytes() for path in files} == files


def test_two_renders_from_nothing_give_identical_samples(show: Show) -> None:
    show.run("render", "--quiet", "--jobs", "1")
    first = (show.root / "out" / "ep" / "ep.wav").read_bytes()
    assert show.run("clean", "--all").code == 0
    show.run("render", "--quiet", "--jobs", "3")
    assert (show.root / "out" / "ep" / "ep.wav").read_bytes() == first


def test_an_output_that_was_touched_is_made_again(show: Show) -> None:
    show.run("render", "--quiet")
    wav = show.root / "out" / "ep" / "ep.wav"
    whole = wav.read_bytes()
    wav.write_bytes(whole[:1000])
    show.run("render", "--quiet")
    assert wav.read_bytes() == whole


def test_one_word_changed_is_one_line_spoken(show: Show) -> None:
    show.run("render", "--quiet")
    show.write("lines/ep.fountain", SCRIPT.replace("Still?", "Already?"))
    [spoken] = [
        line for line in show.run("status", "--json").json["episodes"][0]["lines"] if line["take"] == "speak"
    ]
    assert (spoken["name"], spoken["character"]) == ("1.02", "BOB")
    assert "spoke 1, reused 2" in show.run("render", "--quiet").out


def test_flac_and_opus_on_request(show: Show) -> None:
    assert show.run("render", "--quiet", "--format", "flac,opus").code == 0
    folder = show.root / "out" / "ep"
    flac, opus = sf.info(folder / "ep.flac"), sf.info(folder / "ep.opus")
    assert (flac.format, opus.subtype) == ("FLAC", "OPUS")
    assert flac.frames == opus.frames == show.timeline()["length"]
    assert not (folder / "ep.mp3").exists()


def test_only_one_character_is_written_alone_and_in_place(show: Show) -> None:
    ran = show.run("render", "--quiet", "--only", "bob", "--format", "wav")
    assert ran.code == 0 and "spoke 1, reused 0" in ran.out
    show.run("render", "--quiet", "--format", "wav")
    folder = show.root / "out" / "ep"
    show.run("render", "--quiet", "--only", "BOB", "--format", "wav")
    alone, _ = sf.read(folder / "ep.BOB.wav")
    clip = next(c for t in show.timeline()["tracks"] if t["name"] == "BOB" for c in t["clips"])
    heard = np.flatnonzero(np.abs(alone[:, 0]) > 1e-4)
    rings_on = 48_000  # in the place of the scene
    assert clip["start"] <= heard[0] and heard[-1] < clip["start"] + clip["length"] + rings_on
    assert show.run("render", "--only", "BOBB").code == 1


def test_scratch_is_kept_apart_from_the_real_thing(show: Show) -> None:
    show.run("render", "--quiet", "--format", "wav")
    real = (show.root / "out" / "ep" / "ep.wav").read_bytes()
    ran = show.run("render", "--quiet", "--scratch", "--format", "wav")
    assert ran.code == 0 and "spoke 3" in ran.out, ran.err
    assert (show.root / "out" / "ep" / "ep.wav").read_bytes() == real
    assert (show.root / "out" / "ep" / "ep.scratch.wav").read_bytes() != real
    assert "spoke 0" in show.run("render", "--quiet").out


def test_json_is_all_there_is_on_standard_output(show: Show) -> None:
    ran = show.run("render", "--json", "--format", "wav")
    assert ran.json["episode"] == "ep" and ran.json["spoken"] == 3
    assert "speaking" in ran.err


def test_quiet_says_nothing_on_the_way(show: Show) -> None:
    assert show.run("render", "--quiet", "--format", "wav").err == ""


def test_strict_stops_before_anything_is_spoken(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT + "\nMARLA\nHello?\n")
    ran = show.run("render", "--strict", "--quiet")
    assert ran.code == 1 and "C001" in ran.err
    assert not (show.root / "out").exists() and not (show.root / ".radioplay").exists()
    assert show.run("render", "--quiet", "--format", "wav").code == 1
    assert (show.root / "out" / "ep" / "ep.wav").exists()


def test_a_new_project_checks_clean_and_renders(tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from radioplay.cli.app import app

    folder = tmp_path / "fresh"
    runner = CliRunner()
    assert runner.invoke(app, ["new", str(folder)]).exit_code == 0
    assert runner.invoke(app, ["check", str(folder)]).exit_code == 0
    result = runner.invoke(app, ["render", "-p", str(folder), "--quiet", "--format", "wav"])
    assert result.exit_code == 0, result.output
    [wav] = (folder / "out").glob("*/*.wav")
    assert sf.info(io.BytesIO(wav.read_bytes())).duration > 10
    assert runner.invoke(app, ["new", str(folder)]).exit_code == 1


def test_clean_keeps_what_is_used(show: Show) -> None:
    show.run("render", "--quiet", "--format", "wav")
    show.write("lines/ep.fountain", SCRIPT.replace("Still?", "Already?"))
    show.run("render", "--quiet", "--format", "wav")
    assert "deleted" in show.run("clean").out
    assert "spoke 0, reused 3" in show.run("render", "--quiet", "--format", "wav").out
