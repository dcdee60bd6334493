"""What was found when levels were weighed, and what was done about it: what the report says of them."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.timeline import Treatment
from radioplay.units import Samples


@dataclass(frozen=True, slots=True)
class LineLevel:
    """How loud a line is in the mix, before the master.

    Attributes:
        name, character, file, line: whose, and where it stands in the script.
        start: when it is heard.
        treatment: where from, or through what.
        level_lufs: as it is heard, room included; of one who comes or goes, where they are nearest.
        target_lufs: as it ought to be.
        changed_db: what it was turned up or down by since it was laid.
    """

    name: str
    character: str
    file: str
    line: int
    start: Samples
    treatment: Treatment
    level_lufs: float
    target_lufs: float
    changed_db: float = 0.0


@dataclass(frozen=True, slots=True)
class Masking:
    """A cue that came too near to the words over it.

    Attributes:
        cue, file, line: the cue, and where it stands in the script.
        at: when the word is heard that it covers most.
        spoken, word: the line and that word.
        margin_lu: how far that word was above the cue.
        left_lu: how far it is now.
        lowered_db: what the cue was lowered by there.
        whole: it was lowered from end to end, and not only under the words.
        meant: the script wants it to cover the words (`over`, or it was put on a word).
    """

    cue: str
    file: str
    line: int
    at: Samples
    spoken: str
    word: str
    margin_lu: float
    left_lu: float
    lowered_db: float = 0.0
    whole: bool = False
    meant: bool = False


@dataclass(frozen=True, slots=True)
class SceneLevel:
    """Speech beside what plays under it, in one scene, with ducking: measured under words alone.

    Attributes:
        start: where the scene begins.
        speech_lufs: the mean of its lines; None where nothing is said.
        to_bed_lu, to_music_lu: how far beds and music are below that; None where there are none.
        was_to_bed_lu, was_to_music_lu: the same as it was laid.
    """

    start: Samples
    speech_lufs: float | None = None
    to_bed_lu: float | None = None
    to_music_lu: float | None = None
    was_to_bed_lu: float | None = None
    was_to_music_lu: float | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """All of it, in the order of the timeline."""

    lines: tuple[LineLevel, ...] = ()
    masking: tuple[Masking, ...] = ()
    scenes: tuple[SceneLevel, ...] = ()
