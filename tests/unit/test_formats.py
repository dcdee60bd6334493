"""What every format keeps: the sound's length and place, its tags, its chapters; each read by two readers."""

from __future__ import annotations

import datetime
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import mutagen
import mutagen.id3
import mutagen.mp4
import numpy as np
import pytest
import soundfile as sf
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.deliver import m4a
from radioplay.deliver.comments import comments
from radioplay.deliver.encode import FORMATS, decoded_peak_dbtp, encode_blocks
from radioplay.deliver.id3 import chapter_frames
from radioplay.deliver.m4a import played_frames, read_m4a
from radioplay.deliver.ogg import checksum
from radioplay.deliver.tags import Chapter, Person, Tags, cut, plain, usable
from radioplay.deliver.tongues import three_letters
from radioplay.loudness import loudness
from radioplay.options import read_formats
from radioplay.truepeak import true_peak_dbtp
from radioplay.units import RATE, Samples, to_milliseconds

Sound = NDArray[np.float32]
Read = tuple[int, int, str]
"""A chapter as some reader finds it: start and end in milliseconds, title."""

COVER = (Path(__file__).parents[2] / "cover.png").read_bytes()
TAGGED = [name for name in FORMATS if name != "wav"]
FRAMES = 100_001


def chapters(frames: int, *titles: str) -> tuple[Chapter, ...]:
    edges = [frames * number // len(titles) for number in range(len(titles) + 1)]
    return tuple(
        Chapter(Samples(a), Samples(b), t) for (a, b), t in zip(pairwise(edges), titles, strict=True)
    )


TAGS = Tags(
    title="Nach Ladenschluß — 終 🎭",
    artist="Ann & Bo",
    album="After Closing",
    episode=3,
    cover=COVER,
    season=2,
    summary="The café shuts.\nSomebody stays.",
    chapters=chapters(
        FRAMES, "A chapter with a title much longer than those of the others 🎧", "2", "Zürich"
    ),
    people=(Person("Ann Lee", "voice actor", "Mara"), Person("Bo", "sound designer")),
    date=datetime.date(2026, 3, 9),
    genre="Drama",
    copyright="2026 Ann, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)",
    url="https://example.org/after-closing",
    language="en-gb",
)


def rumble(frames: int, channels: int = 2) -> Sound:
    """Noise that falls off with frequency, and a click in its middle."""
    sound = np.cumsum(np.random.default_rng(4).standard_normal((channels, frames)), axis=1)
    sound = 0.2 * np.diff(sound, 2, prepend=0.0, append=0.0)[:, :frames] * np.linspace(0.1, 1.0, frames)
    kernel = np.hanning(8) / 4.0
    sound = np.stack([np.convolve(row, kernel)[:frames] for row in sound])
    sound[:, frames // 2] += 0.5
    return sound.astype(np.float32)


def hum(seconds: float) -> Sound:
    """Something like speech: overtones, syllables."""
    time = np.arange(round(seconds * RATE)) / RATE
    tone = sum(np.sin(2.0 * np.pi * 140.0 * n * time + n) / n for n in range(1, 25))
    sound = 0.2 * tone * np.abs(np.sin(2.0 * np.pi * 1.9 * time))
    return np.stack([sound, 0.7 * sound]).astype(np.float32)


def encoded(folder: Path, suffix: str, sound: Sound, tags: Tags = TAGS) -> Path:
    target = folder / f"out.{suffix}"
    blocks = (sound[:, at : at + 7001] for at in range(0, sound.shape[1], 7001))
    encode_blocks(blocks, sound.shape[1], sound.shape[0], target, tags)
    return target


def heard(path: Path) -> Sound:
    """As our own readers decode it, which are libsndfile and PyAV."""
    if path.suffix[1:] in m4a.BRANDS:
        return np.concatenate(list(read_m4a(path)), axis=1)
    return np.asarray(sf.read(path, dtype="float32", always_2d=True)[0].T)


def ffmpeg(*words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *words], capture_output=True)


def heard_by_ffmpeg(path: Path, channels: int) -> Sound:
    raw = ffmpeg("-v", "error", "-i", str(path), "-map", "0:a", "-f", "f32le", "-")
    assert raw.returncode == 0
    return np.frombuffer(raw.stdout, np.float32).reshape(-1, channels).T


def told_by_ffmpeg(path: Path) -> str:
    return ffmpeg("-hide_banner", "-i", str(path)).stderr.decode(
        errors="replace"
    )  # it cuts long lines where they are long


def chapters_by_ffmpeg(path: Path) -> list[Read]:
    found: list[Read] = []
    for line in told_by_ffmpeg(path).splitlines():
        if times := re.search(r"Chapter #\S+ start ([\d.]+), end ([\d.]+)", line):
            start, end = (round(float(text) * 1000) for text in times.groups())
            found.append((start, end, ""))
        elif (title := re.match(r" {8}title +: (.*)", line)) and found:
            found[-1] = (*found[-1][:2], title[1])
    return found


def chapters_by_mutagen(path: Path) -> list[Read]:
    """In the order in which a player of MP3s goes through them: that of the table of contents."""
    if path.suffix in (".m4a", ".m4b"):
        reader: Any = mutagen.mp4.MP4
        return [(round(each.start * 1000), 0, each.title) for each in reader(path).chapters]
    read: Any = mutagen.File(path)
    if path.suffix != ".mp3":
        names = sorted(name for name in read if re.fullmatch(r"chapter\d+", name))
        return [(_ms(read[name][0]), 0, read.get(f"{name}name", [""])[0]) for name in names]
    listed = [read.tags[f"CHAP:{name}"] for name in read.tags["CTOC:toc"].child_element_ids]
    return [(each.start_time, each.end_time, _title(each)) for each in listed]


def _title(chapter: Any) -> str:
    return str(chapter.sub_frames["TIT2"].text[0]) if "TIT2" in chapter.sub_frames else ""


def _ms(clock: str) -> int:
    hours, minutes, seconds = clock.split(":")
    return round(1000 * (3600 * int(hours) + 60 * int(minutes) + float(seconds)))


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("frames", [4800, FRAMES])
@pytest.mark.parametrize("channels", [1, 2])
def test_two_decoders_hear_every_sample_in_its_place(
    tmp_path: Path, suffix: str, frames: int, channels: int
) -> None:
    sound = rumble(frames, channels)
    path = encoded(tmp_path, suffix, sound)
    for decoded in (heard(path), heard_by_ffmpeg(path, channels)):
        assert decoded.shape == sound.shape
        both = np.fft.rfft(decoded[0], 2 * frames) * np.fft.rfft(sound[0], 2 * frames).conj()
        assert int(np.argmax(np.fft.irfft(both))) == 0
    assert decoded_peak_dbtp(path) == pytest.approx(true_peak_dbtp(heard(path)), abs=0.01)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("frames", [1, 1023, 1024, 1025, 2048])
def test_the_shortest_sounds_are_as_long_as_they_were(tmp_path: Path, suffix: str, frames: int) -> None:
    assert heard(encoded(tmp_path, suffix, rumble(frames))).shape == (2, frames)


@pytest.mark.parametrize("suffix", ["m4a", "opus"])
def test_it_is_as_loud_as_its_master_and_doesnt_drift(tmp_path: Path, suffix: str) -> None:
    sound = hum(20.0)
    decoded = heard(encoded(tmp_path, suffix, sound))
    assert loudness(decoded) == pytest.approx(loudness(sound), abs=0.2)
    end = slice(-RATE, None)
    error = np.square(decoded[:, end] - sound[:, end]).mean() / np.square(sound[:, end]).mean()
    assert 10.0 * np.log10(error) < -10.0


@pytest.mark.parametrize("suffix", TAGGED)
def test_chapters_are_in_order_and_in_time(tmp_path: Path, suffix: str) -> None:
    """mutagen would sort those of an MP3 by their length; FFmpeg's writer puts those of Opus a second late."""
    path = encoded(tmp_path, suffix, rumble(FRAMES))
    wanted = [(each.start_ms, each.end_ms, each.title) for each in TAGS.chapters]
    first = chapters_by_ffmpeg(path)
    assert [title for _, _, title in first] == [title for _, _, title in wanted]
    np.testing.assert_allclose([at for at, _, _ in first], [at for at, _, _ in wanted], atol=1.0)
    np.testing.assert_allclose([end for _, end, _ in first], [end for _, end, _ in wanted], atol=8.0)
    second = chapters_by_mutagen(path)
    assert [(at, title) for at, _, title in second] == [(at, title) for at, _, title in wanted]


def test_an_address_in_other_letters_is_kept_in_an_mp3(tmp_path: Path) -> None:
    path = encoded(tmp_path, "mp3", rumble(2000), replace(TAGS, url="https://example.org/café/終?a=1&b=%20"))
    reader: Any = mutagen.id3.ID3
    assert reader(path)["WOAF"].url == "https://example.org/caf%C3%A9/%E7%B5%82?a=1&b=%20"


def test_the_tag_of_an_mp3_says_everything(tmp_path: Path) -> None:
    reader: Any = mutagen.id3.ID3
    path = encoded(tmp_path, "mp3", rumble(FRAMES))
    tag = reader(path, translate=False)
    texts = ("TIT2", "TPE1", "TALB", "TRCK", "TPOS", "TYER", "TDAT", "TCON", "TCOP", "TLAN")
    assert [str(tag[name]) for name in texts] == [
        TAGS.title, "Ann & Bo", "After Closing", "3", "2", "2026", "0903", "Drama", TAGS.copyright, "eng",
    ]  # fmt: skip
    assert str(tag["COMM::eng"]) == TAGS.summary
    assert tag["IPLS"].people == [["voice actor, Mara", "Ann Lee"], ["sound designer", "Bo"]]
    assert tag["WOAF"].url == TAGS.url
    assert tag["WCOP"].url == "https://creativecommons.org/licenses/by/4.0/"
    assert (tag["APIC:"].data, tag["APIC:"].mime) == (COVER, "image/png")
    order = re.findall(rb"CHAP....\0\0ch(\d)\0", path.read_bytes()[:9000], re.DOTALL)
    assert order == [b"0", b"1", b"2"]


@pytest.mark.parametrize(("suffix", "brand", "kind"), [("m4a", b"M4A ", 1), ("m4b", b"M4B ", 2)])
def test_an_mp4_says_what_it_is(tmp_path: Path, suffix: str, brand: bytes, kind: int) -> None:
    path = encoded(tmp_path, suffix, rumble(FRAMES))
    assert path.read_bytes()[8:12] == brand
    assert path.read_bytes().index(b"moov") < path.read_bytes().index(b"mdat")  # plays while it loads
    reader: Any = mutagen.mp4.MP4
    tag = reader(path).tags
    assert [tag[name][0] for name in ("\xa9nam", "\xa9ART", "\xa9alb", "ldes", "\xa9day", "tves", "tvsn")] == [
        TAGS.title, TAGS.artist, TAGS.album, TAGS.summary, "2026-03-09", 3, 2,
    ]  # fmt: skip
    assert (tag["trkn"], tag["disk"], tag["stik"], tag["pgap"]) == ([(3, 0)], [(2, 0)], [kind], True)
    assert bytes(tag["covr"][0]) == COVER
    told = told_by_ffmpeg(path)
    assert re.search(r"\(eng\): Audio: aac \(LC\)", told) and "attached pic" in told


@pytest.mark.parametrize("suffix", ["flac", "opus"])
def test_comments_say_everything_and_hold_a_cover(tmp_path: Path, suffix: str) -> None:
    path = encoded(tmp_path, suffix, rumble(FRAMES))
    read: Any = mutagen.File(path)
    names = ("title", "tracknumber", "discnumber", "date", "description", "performer", "sound designer")
    assert [read[name] for name in names] == [
        [TAGS.title], ["3"], ["2"], ["2026-03-09"], [TAGS.summary], ["Ann Lee (Mara)"], ["Bo"],
    ]  # fmt: skip
    assert re.search(r"Video: png.*1400x1400.*attached pic", told_by_ffmpeg(path))


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_sound_and_tags_give_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    first = encoded(tmp_path, suffix, rumble(9000)).read_bytes()
    assert encoded(tmp_path, suffix, rumble(9000)).read_bytes() == first


@pytest.mark.parametrize("suffix", TAGGED)
def test_more_than_players_can_take_makes_a_file_that_plays(tmp_path: Path, suffix: str) -> None:
    """A title of 300 characters, a cover that is none, 1,000 chapters in a tenth of a second, some of no length."""
    title = "🎭 Ünd — " * 33 + "end"
    crowd = chapters(4800, *(f"Chapter {number} {title}" for number in range(1000)))
    empty = Chapter(Samples(2400), Samples(2400), "nothing of it is heard")
    outside = Chapter(Samples(9999), Samples(99_999), "past the end")
    tags = Tags(
        title, "half a \ud83d pair", cover=b"Dear cover,", chapters=(*crowd, empty, outside), episode=1
    )
    path = encoded(tmp_path, suffix, rumble(4800), tags)
    assert heard(path).shape == (2, 4800)
    read: Any = mutagen.File(path, easy=True)
    assert (read["title"], read["artist"]) == ([title], ["half a � pair"])
    times = [at for at, _, _ in chapters_by_ffmpeg(path)]
    assert times == list(range(100))
    broken = Tags(cover=b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert heard(encoded(tmp_path, suffix, rumble(4800), broken)).shape == (2, 4800)


@pytest.mark.parametrize("suffix", TAGGED)
def test_a_thousand_chapters_are_all_there(tmp_path: Path, suffix: str) -> None:
    wanted = chapters(FRAMES, *(f"Chapter {number}" for number in range(1000)))
    path = encoded(tmp_path, suffix, rumble(FRAMES), Tags(chapters=wanted))
    found = chapters_by_ffmpeg(path)
    np.testing.assert_allclose([at for at, _, _ in found], [each.start_ms for each in wanted], atol=1.0)
    assert [title for _, _, title in found] == [each.title for each in wanted]


def test_more_chapters_than_a_table_of_contents_holds_are_in_several(tmp_path: Path) -> None:
    wanted = chapters(FRAMES, *(f"Chapter {number}" for number in range(600)))
    reader: Any = mutagen.id3.ID3
    tag = reader(encoded(tmp_path, "mp3", rumble(FRAMES), Tags(chapters=wanted)))
    parts = [tag[f"CTOC:{name}"].child_element_ids for name in tag["CTOC:toc"].child_element_ids]
    assert [len(part) for part in parts] == [255, 255, 90]
    assert [_title(tag[f"CHAP:{name}"]) for part in parts for name in part] == [each.title for each in wanted]
    assert list(chapter_frames(())) == []


@given(
    st.lists(st.tuples(st.integers(-500, 9999), st.integers(-500, 19_999), st.text(max_size=3)), max_size=30),
    st.integers(0, 9999),
)
def test_chapters_for_a_file_are_in_order_and_within_it(
    drawn: list[tuple[int, int, str]], frames: int
) -> None:
    tags = Tags(chapters=tuple(Chapter(Samples(a), Samples(b), title) for a, b, title in drawn))
    kept = usable(tags, frames).chapters
    for chapter in kept:
        assert 0 <= chapter.start_ms < chapter.end_ms <= to_milliseconds(frames)
        chapter.title.encode()
    assert all(one.end <= other.start and one.start_ms < other.start_ms for one, other in pairwise(kept))
    assert usable(replaced(tags, kept), frames).chapters == kept


def replaced(tags: Tags, kept: tuple[Chapter, ...]) -> Tags:
    return Tags(tags.title, chapters=kept)


@given(st.text(alphabet=st.characters(), max_size=40), st.integers(3, 60))
def test_any_text_fits(text: str, limit: int) -> None:
    fitting = cut(plain(text), limit)
    assert len(fitting.encode()) <= limit
    assert "\0" not in fitting
    assert plain(text) == plain(plain(text))


def test_text_that_fits_is_left_alone() -> None:
    assert (cut("Zürich", 7), cut("Zürich", 6)) == ("Zürich", "Zü…")
    assert plain(" one\ntwo\0three\ud800 ") == "one\ntwo three�"


def test_people_without_a_part_or_a_role_are_named_too() -> None:
    people = (Person("A", "director"), Person("B", ""), Person("C", "näive=role"))
    named = [pair for pair in comments(Tags(people=people)) if pair[1] in ("A", "B", "C")]
    assert named == [("DIRECTOR", "A"), ("CONTRIBUTOR", "B"), ("NIVEROLE", "C")]


def test_languages_have_three_letters() -> None:
    names = ("en-us", "de", "PT_br", "gsw", "", "klingon", "xx")
    assert [three_letters(name) for name in names] == ["eng", "deu", "por", "gsw", "und", "und", "und"]


@given(st.binary(max_size=300))
def test_the_checksum_of_a_page_is_that_of_its_definition(data: bytes) -> None:
    """RFC 3533, section 6: polynomial 0x04c11db7, from 0, highest bit first, nothing turned over."""
    total = 0
    for byte in data:
        total ^= byte << 24
        for _ in range(8):
            total = (total << 1 ^ (0x04C11DB7 if total & 0x80000000 else 0)) & 0xFFFFFFFF
    assert checksum(data) == total


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_formats("mp3, m4b") == ("mp3", "m4b")
    monkeypatch.setattr(m4a, "is_there", lambda: False)
    assert read_formats("mp3, wav") == ("mp3", "wav")
    with pytest.raises(ValueError, match=r'm4b needs a package more: pip install "radioplay\[av\]"'):
        read_formats("mp3, m4b")
    with pytest.raises(ValueError, match=r"radioplay\[av\]"):
        encoded(tmp_path, "m4a", rumble(10))


def test_an_mp4_cut_short_is_no_file(tmp_path: Path) -> None:
    path = encoded(tmp_path, "m4a", rumble(FRAMES), Tags())
    assert played_frames(path) == FRAMES
    path.write_bytes(path.read_bytes()[:-3000])
    assert played_frames(path) < FRAMES
    with pytest.raises(OSError, match=r"Input/output error|No space left"):
        decoded_peak_dbtp(path)
    path.write_bytes(b"nothing like it")
    with pytest.raises(OSError):
        played_frames(path)


def test_nothing_is_left_of_an_mp4_whose_sound_fails(tmp_path: Path) -> None:
    def failing() -> Iterator[Sound]:
        yield rumble(9000)
        raise RuntimeError("the sounds are gone")

    with pytest.raises(RuntimeError, match="the sounds are gone"):
        encode_blocks(failing(), 20_000, 2, tmp_path / "out.m4a", TAGS)
    assert not list(tmp_path.iterdir())
