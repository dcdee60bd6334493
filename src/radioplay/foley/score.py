"""The written music: a theme for a café after closing time, and its two stings, as notes.

C minor, four in the bar, the quavers swung. The harmony walks its inner voice down from C to A under a
melody that climbs the minor triad and is turned back each time; the middle goes to the relative major for
two bars and regrets it. It ends on the tonic with the major seventh and the ninth left hanging.

A line of music is text: `Eb5/1.5` is a note and its beats, `C4+Eb4+G4/2` sounds together, `r/1` is a rest,
bars are separated by `|` for the eye.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

BEATS = 4
"""Beats in a bar."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        beat: where it starts, in beats from the beginning, as written (not swung).
        beats: how long it lasts.
        pitch: MIDI number, 60 the middle C.
        accent: 0 soft to 1 loud.
    """

    beat: float
    beats: float
    pitch: int
    accent: float = 0.7


@dataclass(frozen=True, slots=True)
class Part:
    """A few bars for everyone."""

    melody: str
    chords: str
    bass: str


INTRO = Part(
    melody="r/4 | r/4",
    chords="r/1 C4+Eb4+G4/1 r/1 B3+Eb4+G4/1 | r/1 Bb3+Eb4+G4/1 r/1 A3+Eb4+G4/1",
    bass="C2/3 G1/1 | C2/2.5 G1/.5 C2/1",
)

VERSE = Part(
    melody="""r/1 G4/.5 C5/.5 D5/.5 Eb5/1.5 | D5/.5 C5/.5 Bb4/1 A4/1.5 r/.5
        | r/1 Ab4/.5 C5/.5 Eb5/.5 G5/1.5 | F5/.5 D5/.5 Ab4/1 B4/1.5 r/.5
        | r/1 G4/.5 C5/.5 D5/.5 Eb5/1.5 | F5/.5 Eb5/.5 C5/1 D5/.5 Bb4/1.5
        | Ab4/1 G4/.5 F4/.5 D5/1 B4/1 | C5/2.5 r/1.5""",
    chords="""C4+Eb4+G4/1.5 B3+Eb4+G4/.5 r/1 B3+Eb4+G4/1 | Bb3+Eb4+G4/1.5 A3+Eb4+G4/.5 r/1 A3+Eb4+G4/1
        | C4+Eb4+G4+Bb4/2.5 Ab3+C4+G4/.5 r/1 | Ab3+C4+F4/1.5 B3+F4+Ab4/2.5
        | Bb3+D4+Eb4+G4/1.5 Bb3+Eb4+G4/.5 r/2 | Ab3+C4+Eb4+G4/2 Ab3+D4+F4/1.5 Ab3+D4+F4/.5
        | Ab3+C4+F4/1.5 B3+F4+Ab4/2.5 | A3+C4+Eb4+G4/3 r/1""",
    bass="""C2/1 Eb2/1 G2/1 B2/1 | Bb2/1 G2/1 A2/1 G2/1
        | Ab2/1 Eb2/1 C2/1 Eb2/1 | D2/1 F2/1 G2/1 B1/1
        | C2/1 D2/1 Eb2/1 G2/1 | F2/1 Ab2/1 Bb1/1 D2/1
        | D2/1 Ab1/1 G1/1 B1/1 | C2/1 G1/1 A1/1 B1/1""",
)

MIDDLE = Part(
    melody="""C5/1 Ab4/.5 G4/.5 F4/1 G4/.5 Ab4/.5 | Bb4/1.5 D5/.5 G4/2
        | Eb5/1.5 D5/.5 C5/1 Ab4/1 | D5/1 C5/.5 Ab4/.5 B4/1.5 r/.5""",
    chords="""Ab3+C4+Eb4+G4/2.5 Ab3+C4+Eb4/.5 r/1 | Ab3+D4+F4/1.5 G3+Bb3+D4+G4/2.5
        | C4+Eb4+G4/2.5 C4+Eb4+G4/.5 r/1 | Ab3+C4+F4/1.5 B3+F4+Ab4/2.5""",
    bass="""F2/1 Ab2/1 C3/1 Ab2/1 | Bb1/1 F2/1 Eb2/1 G2/1
        | Ab1/1 Eb2/1 Ab2/1 F2/1 | D2/1 Ab1/1 G1/1 B1/1""",
)

ENDING = Part(
    melody="r/1 Ab4/.5 G4/.5 D5/1 B4/1 | r/.5 G4/.5 C5/.5 Eb5/.5 D5/2",
    chords="Ab3+C4+F4/1.5 B3+F4+Ab4/2.5 | B3+D4+Eb4+G4/4",
    bass="D2/1 Ab1/1 G1/2 | C2/4",
)


def pitch_of(name: str) -> int:
    """The MIDI number of a written note: 60 for C4, 70 for Bb4."""
    letter, rest = name[0], name[1:]
    shift = rest.count("#") - rest.count("b")
    return 12 * (int(rest.lstrip("#b")) + 1) + _STEPS[letter] + shift


def read_line(text: str, first_beat: float = 0.0) -> list[Note]:
    """The notes of a written line, its first at `first_beat`."""
    notes, beat = [], first_beat
    for token in text.replace("|", " ").split():
        names, _, beats = token.partition("/")
        lasting = float(beats)
        if names != "r":
            accent = 0.62 + (0.14 if beat % 1 else 0.0)
            notes += [Note(beat, lasting, pitch_of(name), accent) for name in names.split("+")]
        beat += lasting
    return notes


def bars_in(text: str) -> list[str]:
    """A written line, bar by bar."""
    return [bar.strip() for bar in text.split("|")]


def arrange(middle_bars: int) -> dict[str, list[Note]]:
    """The whole theme: the introduction, this many bars of verse and middle by turns, the ending.

    Args:
        middle_bars: bars between introduction and ending.

    Returns:
        The notes of `melody`, `chords` and `bass`.
    """
    out: dict[str, list[Note]] = {}
    for voice in ("melody", "chords", "bass"):
        intro, verse, middle, ending = (
            bars_in(getattr(part, voice)) for part in (INTRO, VERSE, MIDDLE, ENDING)
        )
        form: Sequence[str] = (verse + middle) * (1 + middle_bars // (len(verse) + len(middle)))
        bars = [*intro, *form[:middle_bars], *ending]
        out[voice] = [note for k, bar in enumerate(bars) for note in read_line(bar, k * BEATS)]
    return out
