"""An episode's files: the master as a WAV, and what is encoded from it.

A lossy file, decoded, peaks higher than its master, by how much nobody knows before. So it is encoded,
decoded and measured; where it passes the peak allowed, the limiter's ceiling is lowered by as much and the
master made again.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from radioplay.audio import Audio, replacing
from radioplay.deliver.encode import FORMATS, decoded_peak_dbtp, encode
from radioplay.deliver.made import digest_of_file
from radioplay.deliver.scratch import work_folder
from radioplay.deliver.tags import Tags
from radioplay.deliver.trial import trial_peak_dbtp
from radioplay.master import Measured, Mixdown, write_master, write_mixdown
from radioplay.progress import Progress, Step, unseen
from radioplay.units import RATE

_ROOM_DB = 1.3
"""How far below the peak allowed the ceiling is set at first where something lossy is made."""
_TRIM_DB = 0.2
_ATTEMPTS = 6
_TRIALS = 3


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
    decoded_peaks: tuple[tuple[str, float], ...] = ()

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
        ValueError: a format isn't known.
        OSError: a file can't be written.
    """
    for name in order.formats:
        if name not in FORMATS:
            raise ValueError(f"formats are {', '.join(FORMATS)}, not {name}")
    with work_folder(scratch) as work:
        mixdown = write_mixdown(work / "mix.f32", _told(blocks, frames, progress))
        making = _Making(mixdown, work, order, progress)
        measured, peaks = making.master()
        made = making.files()
        digests = tuple(digest_of_file(path) for path in made)
        files = tuple(_moved(path, folder / path.name) for path in made)
        return Delivered(measured, files, digests, peaks)


class _Making:
    """One episode in the making, in a folder of its own."""

    def __init__(self, mixdown: Mixdown, work: Path, order: Order, progress: Progress) -> None:
        self._mixdown = mixdown
        self._order = order
        self._progress = progress
        self._lossy = [name for name in order.formats if FORMATS[name].lossy]
        self._paths = {name: work / f"{order.name}.{name}" for name in (*order.formats, "wav")}

    def master(self) -> tuple[Measured, tuple[tuple[str, float], ...]]:
        """Make the master, and lossy files that keep to the peak: the ceiling comes down until they do."""
        order, finish = self._order, None
        ceiling = order.peak_dbtp - (_ROOM_DB if self._lossy else 0.0)
        for attempt in range(_ATTEMPTS):
            self._progress(Step("mastering", attempt, attempt + 2))
            measured = write_master(self._mixdown, self._paths["wav"], order.loudness_lufs, ceiling, finish)
            peaks = self._tried() if attempt < _TRIALS else ()
            if all(peak <= order.peak_dbtp for _, peak in peaks):
                peaks = self._encoded()
            excess = max((peak for _, peak in peaks), default=order.peak_dbtp) - order.peak_dbtp
            if excess <= 0.0:
                break
            ceiling, finish = ceiling - excess - _TRIM_DB, measured.finish
        return measured, peaks

    def files(self) -> list[Path]:
        """Every file asked for, in that order; the lossless ones are encoded only now."""
        for name in self._order.formats:
            if name not in self._lossy and name != "wav":
                encode(self._paths["wav"], self._paths[name], self._order.tags)
        return [self._paths[name] for name in self._order.formats]

    def _tried(self) -> tuple[tuple[str, float], ...]:
        """The peak that the lossy files will have, as far as their loudest seconds tell."""
        wav = self._paths["wav"]
        return (("trial", trial_peak_dbtp(wav, self._lossy, wav.parent)),) if self._lossy else ()

    def _encoded(self) -> tuple[tuple[str, float], ...]:
        """Encode the lossy files side by side; libsndfile lets go of the interpreter while it works."""
        if not self._lossy:
            return ()
        stop = threading.Event()
        with ThreadPoolExecutor(len(self._lossy)) as pool:
            try:
                jobs = [pool.submit(self._encode, name, stop) for name in self._lossy]
                return tuple((name, job.result()) for name, job in zip(self._lossy, jobs, strict=True))
            except BaseException:
                stop.set()
                raise

    def _encode(self, name: str, stop: threading.Event) -> float:
        """Make one lossy file; its true peak when decoded."""
        encode(self._paths["wav"], self._paths[name], self._order.tags, stop.is_set)
        return decoded_peak_dbtp(self._paths[name], stop.is_set)


def _told(blocks: Iterable[Audio], frames: int, progress: Progress) -> Iterator[Audio]:
    """The blocks, while `progress` hears of them in whole seconds."""
    done = 0
    for block in blocks:
        yield block
        done += block.shape[1]
        progress(Step("mixing", done // RATE, -(-frames // RATE)))


def _moved(path: Path, target: Path) -> Path:
    """A finished file, moved to its place: renamed, or copied where that is another disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.replace(target)
    except OSError:
        with replacing(target) as beside:
            shutil.copyfile(path, beside)
    return target
