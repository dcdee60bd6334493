"""An episode's files, made of a mix: mix it down, find the finish, write every format at once, check what is decoded.

The master goes to all of the encoders while it is made. A lossy file, decoded, peaks higher than its master, by
how much nobody knows before. So it is decoded and measured; where it passes the peak allowed, the limiter's
ceiling is lowered by as much and everything written again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from radioplay.ahead import ahead, share
from radioplay.audio import Audio
from radioplay.deliver.encode import FORMATS, check_formats, decoded_peak_dbtp, encode_blocks
from radioplay.deliver.made import digest_of_file
from radioplay.deliver.scratch import move_into_place, work_folder
from radioplay.deliver.tags import Tags
from radioplay.master import Measured, write_master
from radioplay.mixdown import Mixdown, write_mixdown
from radioplay.progress import Progress, Step, unseen
from radioplay.units import RATE

_ROOM_DB = 1.3
"""How far below the peak allowed the ceiling is set at first where something lossy is made."""
_TRIM_DB = 0.2
_ATTEMPTS = 6

Peaks = tuple[tuple[str, float], ...]
"""(format, dBTP) of files, decoded."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be delivered.

    Attributes:
        name: of the files, without suffix.
        formats: of `encode.FORMATS`.
        loudness_lufs: programme loudness.
        peak_dbtp: the highest true peak of any file, decoded.
    """

    name: str
    formats: Sequence[str] = ("mp3", "wav")
    tags: Tags = field(default_factory=Tags)
    loudness_lufs: float = -16.0
    peak_dbtp: float = -1.0


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was delivered.

    Attributes:
        measured: the master's measures, and its finish, for stems.
        files: in the order they were asked for.
        digests: of the files, as they were made: another render may have replaced them since.
        decoded_peaks: (format, dBTP) of the lossy ones.
    """

    measured: Measured
    files: tuple[Path, ...]
    digests: tuple[str, ...]
    decoded_peaks: Peaks = ()

    @property
    def peak_dbtp(self) -> float:
        """The highest true peak of any of the files."""
        return max((self.measured.peak_dbtp, *(peak for _, peak in self.decoded_peaks)))


def write_episode(
    blocks: Iterable[Audio],
    frames: int,
    folder: Path,
    order: Order,
    *,
    scratch: Path,
    progress: Progress = unseen,
) -> Delivered:
    """Master a mix and write it in every format asked for.

    Args:
        blocks: the mix, shape (2, any).
        frames: how many they hold in all.
        folder: where the files go; each is replaced whole, and only when all of them are done.
        order: what is wanted.
        scratch: a folder for what is needed on the way: 8 bytes a frame for the mix, and the files once
            more. It is left as it was, also where this fails, but for what killed renders left there.
        progress: told of the stages `mixing`, in seconds of sound, and `mastering`.

    Raises:
        ValueError: a format isn't known, or a package is missing that it needs.
        OSError: a file can't be written.
    """
    check_formats(order.formats)
    with work_folder(scratch) as work:
        mixdown = write_mixdown(work / "mix.f32", _told(ahead(blocks), frames, progress))
        made = [work / f"{order.name}.{name}" for name in order.formats]
        measured, peaks = _write_all(mixdown, made, order, progress)
        digests = tuple(digest_of_file(path) for path in made)
        files = tuple(move_into_place(path, folder / path.name) for path in made)
        return Delivered(measured, files, digests, peaks)


def _write_all(
    mixdown: Mixdown, paths: Sequence[Path], order: Order, progress: Progress
) -> tuple[Measured, Peaks]:
    """Master a mix into all of the files; the ceiling comes down until the lossy ones keep to the peak."""
    lossy = [path for path in paths if FORMATS[path.suffix.removeprefix(".")].lossy]
    writers = [partial(_write_one, mixdown.frames, path, order.tags) for path in paths]
    ceiling = order.peak_dbtp - (_ROOM_DB if lossy else 0.0)
    for attempt in range(_ATTEMPTS):
        progress(Step("mastering", attempt, attempt + 2))
        measured = write_master(mixdown, lambda master: share(master, writers), order.loudness_lufs, ceiling)
        peaks = tuple((path.suffix.removeprefix("."), decoded_peak_dbtp(path)) for path in lossy)
        excess = max((peak for _, peak in peaks), default=order.peak_dbtp) - order.peak_dbtp
        if excess <= 0.0:
            break
        ceiling -= excess + _TRIM_DB
    return measured, peaks


def _write_one(frames: int, path: Path, tags: Tags, master: Iterable[Audio]) -> None:
    encode_blocks(master, frames, 2, path, tags)


def _told(blocks: Iterable[Audio], frames: int, progress: Progress) -> Iterator[Audio]:
    """The blocks, while `progress` hears of them in whole seconds."""
    done = 0
    for block in blocks:
        yield block
        done += block.shape[1]
        progress(Step("mixing", done // RATE, -(-frames // RATE)))
