"""What the verbs leave: an episode whose sound is at hand, files, or the reason why there is nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from radioplay.audio import Audio, read_audio
from radioplay.deliver.encode import FORMATS
from radioplay.deliver.m4a import read_m4a
from radioplay.diagnostics import Problems
from radioplay.units import RATE

if TYPE_CHECKING:
    from pydub import AudioSegment

    from radioplay.rendering import Rendered
    from radioplay.timeline import Timeline


class RadioplayError(Exception):
    """What was asked for can't be done; `problems` says why, where it is the show that must be mended."""

    def __init__(self, message: str, problems: Problems = ()) -> None:
        super().__init__(message)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode that was made.

    Attributes:
        name: as its script is called.
        rendered: all that the render left.
        problems: what was wrong on the way; lines and sounds with an error are missing in the sound.
    """

    name: str
    rendered: Rendered
    problems: Problems = ()

    rate = RATE
    """Samples a second."""

    def __repr__(self) -> str:
        """Short, for notebooks: all that the render left would fill the page."""
        return f"<Episode {self.name}: {', '.join(str(file) for file in self.rendered.made.files)}>"

    @property
    def report(self) -> Mapping[str, Any]:
        """The content of `report.json`."""
        return self.rendered.report

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that was written."""
        return self.rendered.files

    @property
    def timeline(self) -> Timeline:
        """Every clip in its place: what is heard when."""
        return self.rendered.prepared.timeline

    def path(self, format: str = "wav") -> Path:
        """The file of one of the formats that were asked for.

        Raises:
            RadioplayError: it wasn't.
        """
        made = {path.suffix.removeprefix("."): path for path in self.rendered.made.files}
        if format not in made:
            raise RadioplayError(f"{self.name} was rendered as {', '.join(made)}, not as {format}")
        return made[format]

    def samples(self) -> Audio:
        """The finished sound: shape (frames, 2), float32, full scale ±1, at `rate`.

        It is read from the best of the files: without loss where one of them is.

        Raises:
            AudioError, OSError: the file is gone, or damaged.
        """
        best = min(self.rendered.made.files, key=lambda path: FORMATS[path.suffix.removeprefix(".")].lossy)
        if best.suffix in (".m4a", ".m4b"):
            return np.concatenate(list(read_m4a(best)), axis=1).T
        samples, _ = read_audio(best)
        return samples

    def to_pydub(self) -> AudioSegment:
        """The finished sound for pydub: 32-bit samples, of which the 24 that were mastered are kept."""
        from pydub import AudioSegment

        steps = np.clip(self.samples().astype(np.float64) * 2.0**31, -(2.0**31), 2.0**31 - 1)
        whole = np.rint(steps).astype("<i4")
        return AudioSegment(whole.tobytes(), frame_rate=self.rate, sample_width=4, channels=whole.shape[1])


@dataclass(frozen=True, slots=True)
class Written:
    """What was written down of an episode, and what was wrong on the way."""

    files: tuple[Path, ...]
    problems: Problems = ()
