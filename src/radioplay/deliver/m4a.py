"""M4A and M4B: AAC in an MP4, by PyAV, for as long as the master to the sample.

AAC comes in frames of 1024 samples, and its encoder puts one of them in front. An edit list says which samples
are meant; FFmpeg counts it in milliseconds unless `movie_timescale` is the sound's own rate. Chapters are written
twice: as a track of text, for Apple's players, and as Nero's list, which holds the first 255.
"""

from __future__ import annotations

import errno
import importlib.util
import io
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from radioplay.audio import Audio
from radioplay.deliver.tags import Tags, cut, picture_type
from radioplay.deliver.tongues import three_letters
from radioplay.units import RATE

if TYPE_CHECKING:
    from av.container import OutputContainer

BRANDS = {"m4a": "M4A ", "m4b": "M4B "}
"""By format: what tells a player music from an audiobook."""

_BITS_PER_S = 192_000
_LAYOUTS = {1: "mono", 2: "stereo"}
_MOST_BYTES = 255  # of a chapter's name in Nero's list, and of a description in Apple's
_MUSIC, _AUDIOBOOK = 1, 2


def is_there() -> bool:
    """Whether the package that writes these is installed."""
    return importlib.util.find_spec("av") is not None


def write_m4a(blocks: Iterable[Audio], channels: int, target: Path, tags: Tags, brand: str) -> None:
    """Encode a sound at the project rate as AAC-LC at 192 kb/s, in an MP4 that can be played while it loads.

    Args:
        blocks: shape (channels, any).
        channels: 1 or 2.
        target: written to.
        tags: see `tags.usable`. A cover that can't be decoded is left out.
        brand: of `BRANDS`.

    Raises:
        OSError: it can't be written.
        ModuleNotFoundError: PyAV isn't installed.
    """
    import av

    options = {
        "brand": BRANDS[brand],
        "movflags": "+faststart",
        "movie_timescale": str(RATE),
        "fflags": "+bitexact",
    }
    with _as_os_errors(target), av.open(str(target), "w", format="mp4", options=options) as file:
        stream: Any = file.add_stream("aac", rate=RATE, layout=_LAYOUTS[channels], bit_rate=_BITS_PER_S)
        stream.codec_context.options = {"flags": "+bitexact"}
        stream.metadata["language"] = three_letters(tags.language)
        _name(file, tags, brand)
        _add_picture(file, tags.cover)
        done = 0
        for block in blocks:
            if not block.shape[1]:
                continue
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(block), format="fltp", layout=_LAYOUTS[channels]
            )
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), done
            done += block.shape[1]
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def read_m4a(path: Path) -> Iterator[Audio]:
    """A file as players decode it: blocks of shape (channels, any), without what its edit list leaves out.

    Raises:
        OSError: it ends before it should, or can't be read.
    """
    import av

    with _as_os_errors(path), av.open(str(path)) as file:
        stream = file.streams.audio[0]
        left = int(stream.duration or 0)
        for frame in file.decode(stream):
            block = np.asarray(frame.to_ndarray(), dtype=np.float32)[:, :left]
            left -= block.shape[1]
            if block.shape[1]:
                yield block
    if left:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def played_frames(path: Path) -> int:
    """How many samples of a file are played, by what is in it rather than by what its head says.

    Raises:
        OSError: it can't be read.
    """
    import av

    with _as_os_errors(path), av.open(str(path)) as file:
        packets = file.demux(file.streams.audio[0])
        return sum(packet.duration or 0 for packet in packets if packet.pts is not None and packet.pts >= 0)


def _name(file: OutputContainer, tags: Tags, brand: str) -> None:
    """What players show, under FFmpeg's names for the boxes; chapters to the sample."""
    named = {
        "title": tags.title,
        "artist": tags.artist,
        "album_artist": tags.artist,
        "album": tags.album,
        "show": tags.album,
        "track": _number(tags.episode),
        "episode_sort": _number(tags.episode),
        "disc": _number(tags.season),
        "season_number": _number(tags.season),
        "date": tags.date.isoformat() if tags.date else "",
        "genre": tags.genre,
        "copyright": tags.copyright,
        "description": cut(tags.summary, _MOST_BYTES),
        "synopsis": tags.summary,
        "comment": "\n".join(_credit(each.name, each.role, each.part) for each in tags.people),
        "media_type": str(_AUDIOBOOK if brand == "m4b" else _MUSIC),
        "gapless_playback": "1",
    }
    file.metadata.update({name: text for name, text in named.items() if text})
    file.set_chapters(
        [
            {
                "id": number,
                "start": chapter.start,
                "end": chapter.end,
                "time_base": Fraction(1, RATE),
                "metadata": {"title": cut(chapter.title, _MOST_BYTES)},
            }
            for number, chapter in enumerate(tags.chapters)
        ]
    )


def _add_picture(file: OutputContainer, cover: bytes | None) -> None:
    """Put a front cover into a file whose sound hasn't begun."""
    import av
    from av.stream import Disposition

    if cover is None or picture_type(cover) is None:
        return
    try:
        with av.open(io.BytesIO(cover), "r") as picture:
            template = picture.streams.video[0]
            if not (template.width and template.height):
                return
            packet = next(picture.demux(template))
            stream: Any = file.add_stream_from_template(template)
    except (av.FFmpegError, IndexError, StopIteration):
        return
    stream.disposition = Disposition.attached_pic.value
    packet.stream, packet.pts, packet.dts = stream, 0, 0
    file.mux(packet)


@contextmanager
def _as_os_errors(path: Path) -> Iterator[None]:
    """FFmpeg's own errors, which are no `OSError`s unless the system named them, as one."""
    import av

    try:
        yield
    except av.FFmpegError as error:
        code = error.errno or errno.EIO
        code = code if 0 < code < 200 else errno.EIO
        raise OSError(code, os.strerror(code), str(path)) from error


def _credit(name: str, role: str, part: str) -> str:
    return f"{name} ({role}, {part})" if part else f"{name} ({role})" if role else name


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
