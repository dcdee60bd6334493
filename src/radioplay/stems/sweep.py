"""Every stem in one sweep of the mixer, each finished as the master is.

The gain of the master, with its limiter, and that of the DIALOGUE bus are curves found on the sums; each stem is
multiplied by the same. So the stems sum to the master, to within rounding.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from radioplay.ahead import ahead, share
from radioplay.audio import About, Audio, BwfWriter, Loudness, Subtype
from radioplay.loudness import LoudnessMeter
from radioplay.master import Finish, finish_gains
from radioplay.mix import BLOCK, Mixed
from radioplay.progress import Progress, Step, unseen
from radioplay.stems.plan import Planned
from radioplay.timeline import BUSES
from radioplay.units import RATE, to_db

_AT_WORK = 4  # threads that write
_WAITING = 3  # blocks that the quickest of them may be ahead of the slowest


@dataclass(frozen=True, slots=True)
class Level:
    """How a stem measures, before 24 bits clip it: its highest sample, and its loudness."""

    peak_dbfs: float
    loudness_lufs: float


def write_sweep(
    blocks: Iterable[Mixed],
    frames: int,
    finish: Finish,
    stems: Sequence[tuple[Planned, Path]],
    subtype: Subtype,
    about: About,
    progress: Progress = unseen,
) -> tuple[Level, ...]:
    """Write all stems of a mix.

    Args:
        blocks: the mix, with the parts that the stems are planned of.
        frames: how many it has.
        finish: of the master.
        stems: each with its file.
        subtype: how they are written.
        about: what each file says of itself; the stem's name is put behind the description.
        progress: told of the stage `stems`, in seconds of sound.

    Returns:
        How each of them measures.

    Raises:
        OSError: the disk is full.
        Whatever the mix raises (`AudioError`).
    """
    with ExitStack() as opened:
        files = [_file(opened, stem, path, subtype, about) for stem, path in stems]
        hands = min(_AT_WORK, len(files))
        takers = [_Hand(files[number::hands]).take for number in range(hands)]
        share(_told(finished(ahead(blocks), finish), frames, progress), takers, _WAITING)
        return tuple(file.finish() for file in files)


def _file(opened: ExitStack, stem: Planned, path: Path, subtype: Subtype, about: About) -> _StemFile:
    described = replace(about, description=f"{about.description}: {stem.name}")
    writer = BwfWriter(path, 2, subtype=subtype, about=described)
    opened.callback(writer.abandon)
    return _StemFile(stem, writer)


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """A block of the mix, and what makes it a block of the master: shape (frames,), for the voices and the rest."""

    mixed: Mixed
    voice_gain: Audio
    gain: Audio

    def of(self, stem: Planned, out: Audio) -> Audio | None:
        """A stem's sound, in `out`, of shape (2, at least the frames there are); None for silence."""
        sounds = [self._output(number) for number in stem.outputs]
        heard = [sound for sound in sounds if sound is not None and sound.any()]
        if not heard:
            return None
        made = out[:, : len(self.gain)]
        np.multiply(heard[0], self.voice_gain if stem.bus == "DIALOGUE" else self.gain, out=made)
        for sound in heard[1:]:
            made += sound * self.gain
        return made

    def _output(self, number: int) -> Audio | None:
        if number < len(BUSES):
            return np.asarray(self.mixed.buses[number])
        return self.mixed.parts[number - len(BUSES)]


def finished(blocks: Iterable[Mixed], finish: Finish) -> Iterator[Finished]:
    """The blocks with the gain that the master has, which is known a little later than they are."""
    waiting: deque[Mixed] = deque()

    def heard() -> Iterator[Audio]:
        for block in blocks:
            waiting.append(block)
            yield block.total

    for gain in finish_gains(heard(), finish):
        mixed = waiting.popleft()
        voices = gain if mixed.voice_gain is None else gain * mixed.voice_gain
        yield Finished(mixed, voices, gain)


@dataclass(slots=True, eq=False)
class _StemFile:
    """A stem being written and measured."""

    stem: Planned
    writer: BwfWriter
    meter: LoudnessMeter = field(default_factory=lambda: LoudnessMeter(2))
    _rung_out: bool = True

    def add(self, block: Finished, spare: Audio) -> None:
        """The next block. In silence there is next to nothing to do, once the meter's filters have rung out."""
        sound, frames = block.of(self.stem, spare), len(block.gain)
        if sound is not None:
            self.writer.add(sound)
            self.meter.add(sound)
        else:
            self.writer.silence(frames)
            if self._rung_out:
                self.meter.silence(frames)
            else:
                self.meter.add(np.zeros((2, frames), dtype=np.float32))
        self._rung_out = sound is None

    def finish(self) -> Level:
        """Write its head."""
        meter = self.meter
        found = meter.integrated_lufs
        self.writer.finish(
            Loudness(
                found,
                meter.range_lu,
                momentary_lufs=meter.momentary_max_lufs,
                short_term_lufs=meter.short_term_max_lufs,
            )
        )
        return Level(to_db(self.writer.peak), found)


class _Hand:
    """Writes some of the stems, in a thread of its own."""

    def __init__(self, files: Sequence[_StemFile]) -> None:
        self._files = files
        self._spare = np.empty((2, BLOCK), dtype=np.float32)

    def take(self, blocks: Iterator[Finished]) -> None:
        for block in blocks:
            for file in self._files:
                file.add(block, self._spare)


def _told(blocks: Iterable[Finished], frames: int, progress: Progress) -> Iterator[Finished]:
    done = 0
    for block in blocks:
        yield block
        done += len(block.gain)
        progress(Step("stems", done // RATE, -(-frames // RATE)))
