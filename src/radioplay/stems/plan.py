"""Which stems there are of an episode, what is heard in each, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from radioplay.audio import Subtype
from radioplay.grouping import Grouping, Place
from radioplay.options import read_names
from radioplay.timeline import BUSES, Bus, Clip, Timeline, Track

By = Literal["bus", "character", "cue"]
FORMATS: Mapping[str, Subtype] = {"24": "PCM_24", "float": "FLOAT"}
"""By the name they have on the command line."""

_SHORT: Mapping[Bus, str] = {"DIALOGUE": "DX", "EFFECTS": "FX", "AMBIENCE": "AMB", "MUSIC": "MX"}
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Request:
    """What stems are wanted.

    Attributes:
        by: `bus`, one each; `character` takes DX apart, `cue` FX, AMB and MX; both may be asked for.
        dry: also dialogue without place, beside the stems that sum to the master.
        m_and_e: also music and effects: everything but dialogue, beside them as well.
        subtype: 24 bits, or float.
    """

    by: tuple[By, ...] = ("bus",)
    dry: bool = False
    m_and_e: bool = False
    subtype: Subtype = "PCM_24"


@dataclass(frozen=True, slots=True)
class Planned:
    """A stem to be written.

    Attributes:
        name: as people know it, `DX MARA`.
        outputs: of the mix, by the numbers of its `Outputs`, which are added up.
        bus: None for several.
        characters, cues: who and what is heard in it.
        sums: it is one of those that sum to the master.
    """

    name: str
    outputs: tuple[int, ...]
    bus: Bus | None
    characters: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    sums: bool = True

    def file(self, number: int, of: int) -> str:
        """Its file's name, which sorts where it stands among `of` of them."""
        safe = re.sub(r"[^\w .,'&()+-]", "-", self.name)[:_LONGEST].rstrip(" .")
        return f"{number:0{max(2, len(str(of)))}d} {safe}.wav"


def read_by(text: str) -> tuple[By, ...]:
    """`character, cue` as ways of taking apart.

    Raises:
        ValueError: one of them isn't known.
    """
    known: tuple[By, ...] = get_args(By)
    words = read_names(text, known, "what stems are made by", "stems can't be made by {}")
    return tuple(by for by in known if by in words)


def plan_stems(timeline: Timeline, request: Request) -> tuple[tuple[Planned, ...], Grouping]:
    """The stems of a timeline in order, and how to mix them apart. A bus on which nothing is heard has none."""
    heard: dict[Place, int] = {}
    dry: dict[Place, int] = {}
    main: list[Planned] = []
    extra: list[Planned] = []
    parts = 0
    for bus in BUSES:
        groups = _groups(timeline, bus, _taken_apart(bus, request))
        for name, clips in groups.items():
            alone = len(groups) == 1  # the bus itself
            if not alone:
                heard |= dict.fromkeys(clips, parts)
            main.append(_planned(timeline, bus, name, clips, None if alone else parts))
            parts += not alone
    if request.m_and_e and any(stem.bus != "DIALOGUE" for stem in main):
        extra.append(_music_and_effects(main))
    if request.dry:
        for name, clips in _groups(timeline, "DIALOGUE", _taken_apart("DIALOGUE", request)).items():
            dry |= dict.fromkeys(clips, parts)
            extra.append(_planned(timeline, "DIALOGUE", f"DRY {name}".strip(), clips, parts, sums=False))
            parts += 1
    return (*main, *extra), Grouping(parts, heard, dry)


def _taken_apart(bus: Bus, request: Request) -> Callable[[Track, Clip], str]:
    """What clips of one stem of a bus have in common."""
    if bus == "DIALOGUE":
        return _character if "character" in request.by else _nothing
    return _cue if "cue" in request.by else _nothing


def _nothing(_track: Track, _clip: Clip) -> str:
    return ""


def _character(track: Track, _clip: Clip) -> str:
    return track.character or track.name


def _cue(_track: Track, clip: Clip) -> str:
    """The words of a cue; the same written in capitals is the same sound."""
    return " ".join((clip.cue or clip.name).casefold().split())


def _groups(
    timeline: Timeline, bus: Bus, common: Callable[[Track, Clip], str]
) -> dict[str, dict[Place, Clip]]:
    """The clips of a bus that are heard at all, by what they have in common, the first heard first."""
    found: dict[str, dict[Place, Clip]] = {}
    for place, track, clip in sorted(_clips(timeline, bus), key=lambda each: (each[2].start, each[0])):
        found.setdefault(common(track, clip), {})[place] = clip
    return found


def _clips(timeline: Timeline, bus: Bus) -> Iterator[tuple[Place, Track, Clip]]:
    for number, track in enumerate(timeline.tracks):
        for index, clip in enumerate(track.clips):
            if track.bus == bus and clip.length > 0 and clip.end > 0 and clip.start < timeline.length:
                yield (number, index), track, clip


def _planned(
    timeline: Timeline,
    bus: Bus,
    name: str,
    clips: Mapping[Place, Clip],
    part: int | None,
    *,
    sums: bool = True,
) -> Planned:
    tracks = [timeline.tracks[number] for number, _ in clips]
    return Planned(
        f"{_SHORT[bus]} {name}".strip(),
        (BUSES.index(bus) if part is None else len(BUSES) + part,),
        bus,
        tuple(dict.fromkeys(track.character for track in tracks if track.character)),
        tuple(dict.fromkeys(clip.cue for clip in clips.values() if clip.cue)),
        sums,
    )


def _music_and_effects(stems: list[Planned]) -> Planned:
    """What is left for a dubbing when the voices are taken out."""
    others = [stem for stem in stems if stem.bus != "DIALOGUE"]
    buses = tuple(number for number, bus in enumerate(BUSES) if bus != "DIALOGUE")
    cues = tuple(dict.fromkeys(cue for stem in others for cue in stem.cues))
    return Planned("M&E", buses, None, cues=cues, sums=False)
