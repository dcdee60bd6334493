"""A saved session × what was exported: what somebody has done to each clip.

What is heard counts: a fader, and a mute of a track or of a folder, are those of every clip under it. What a file
of nudges can't say (cut edges, copies, other tracks) is told, and left.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from radioplay.diagnostics import Diagnostic
from radioplay.nudges import Nudge
from radioplay.nudging.book import LEAST_DB, MOST_DB
from radioplay.pulling.charts import Chart, Exported
from radioplay.pulling.saved import Saved, SavedItem, media_name

LEAST_S = 0.0005
"""A clip that is moved by less stays: no hand did that, but a program that rounds times."""
LEAST_GAIN_DB = 0.05
_NAMED = 4
_ROW = re.compile(r" \(\d+\)$")
"""What a format adds to the name of a track that it needs several of."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a clip since it was exported: `by_s` later, `by_db` louder; and what its nudge is now.

    `muted` is None where that didn't change.
    """

    item: Exported
    nudge: Nudge
    by_s: float = 0.0
    by_db: float = 0.0
    muted: bool | None = None

    @property
    def is_none(self) -> bool:
        """Whether it is as it was exported."""
        return not self.by_s and not self.by_db and self.muted is None


@dataclass(slots=True)
class Compared:
    """Every clip that was exported, with what was done to it; and what can't be kept."""

    changes: list[Change] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    unknown: int = 0


def compare(saved: Saved, chart: Chart) -> Compared:
    """What somebody has done to the clips of an exported session."""
    found = Compared()
    by_file: dict[str, list[SavedItem]] = defaultdict(list)
    strange: list[str] = []
    for item in saved.items:
        name = media_name(item.file)
        if name in chart.items:
            by_file[name].append(item)
        elif name not in chart.printed:
            strange.append(item.file.replace("\\", "/").rpartition("/")[2])
    found.unknown = len(strange)
    there = {chart.items[name].key for name in by_file}
    told: dict[str, list[str]] = defaultdict(list)
    for name, exported in chart.items.items():
        if name in by_file:
            if saved.own_tracks and _is_elsewhere(exported, by_file[name]):
                told["elsewhere"].append(exported.name)
            found.changes.append(_changed(exported, by_file[name], chart.rate, told))
        elif exported.is_last and exported.key not in there:
            deleted = not exported.muted
            if deleted:
                told["deleted"].append(exported.name)
            nudge = Nudge(exported.nudge.offset_s, exported.nudge.gain_db, True)
            found.changes.append(Change(exported, nudge, muted=True if deleted else None))
    found.problems += _told(told, strange)
    found.problems += _tracks(saved, [item for items in by_file.values() for item in items])
    return found


def _changed(exported: Exported, items: Sequence[SavedItem], rate: int, told: dict[str, list[str]]) -> Change:
    """What was done to one clip, which may be in several pieces now."""
    zero_s = (exported.start - exported.offset) / rate
    apart = sorted({round(item.zero_s - zero_s, 6) for item in items}, key=abs)
    by_s = apart[0]
    if any(abs(each - by_s) >= LEAST_S for each in apart):
        told["apart"].append(exported.name)
    same = [item for item in items if abs(item.zero_s - zero_s - by_s) < LEAST_S]
    heard = [item for item in same if not _silent(item)]
    if heard and len(heard) < len(same):
        told["partly"].append(exported.name)
    if any(item.bent for item in same):
        told["bent"].append(exported.name)
    elif _is_trimmed(exported, same, rate):
        told["trimmed"].append(exported.name)
    by_s = by_s if abs(by_s) >= LEAST_S else 0.0
    by_db = _louder(exported, heard or [item for item in same if _level_db(item) > LEAST_DB], told)
    muted = not heard
    nudge = Nudge(
        round(exported.nudge.offset_s + by_s, 6),
        min(MOST_DB, max(LEAST_DB, round(exported.nudge.gain_db + by_db, 2))),
        muted if muted != exported.muted else exported.nudge.muted,
    )
    return Change(exported, nudge, by_s, by_db, muted if muted != exported.muted else None)


def _is_elsewhere(exported: Exported, items: Sequence[SavedItem]) -> bool:
    names = (_ROW.sub("", item.track.name) for item in items)
    return any(name != exported.track for name in names if name)


def _silent(item: SavedItem) -> bool:
    """Whether nothing is heard of it."""
    return item.muted or item.track.muted or _level_db(item) <= LEAST_DB


def _level_db(item: SavedItem) -> float:
    return item.track.gain_db + (item.gain_db or 0.0) + (item.take_db or 0.0)


def _louder(exported: Exported, pieces: Sequence[SavedItem], told: dict[str, list[str]]) -> float:
    """By how much a clip was turned up: its longest piece counts."""
    if not pieces:
        return 0.0
    levels = [_gain(item, exported) for item in pieces]
    if max(levels) - min(levels) >= LEAST_GAIN_DB:
        told["levels"].append(exported.name)
    by_db = _gain(max(pieces, key=lambda item: item.length_s), exported)
    return round(by_db, 2) if abs(by_db) >= LEAST_GAIN_DB else 0.0


def _gain(item: SavedItem, exported: Exported) -> float:
    own = 0.0 if item.gain_db is None else item.gain_db - exported.gain_db
    take = 0.0 if item.take_db is None else item.take_db - exported.take_db
    return own + take + item.track.gain_db


def _is_trimmed(exported: Exported, items: Sequence[SavedItem], rate: int) -> bool:
    """Whether something else of its file is heard than was exported, as far as its edges tell."""
    begins = min(item.offset_s for item in items) - exported.offset / rate
    ends = max(item.offset_s + item.length_s for item in items) - (exported.offset + exported.length) / rate
    return abs(begins) >= LEAST_S or abs(ends) >= LEAST_S


_WORDS: Mapping[str, tuple[str, str, str]] = {
    "deleted": (
        "X060",
        "deleted in the session, and muted for that",
        "take `mute` out of the nudges to have it back",
    ),
    "apart": (
        "X061",
        "there several times; what is nearest to its place counts",
        "delete the others: a clip is heard once",
    ),
    "partly": (
        "X062",
        "muted in part, and stays whole",
        "mute all of it, or write the words out of the script",
    ),
    "trimmed": ("X063", "cut at its edges, which isn't read back", "cut the recording, or change the words"),
    "bent": (
        "X064",
        "played faster, slower or backwards, which isn't read back",
        "give the line another speed",
    ),
    "elsewhere": (
        "X065",
        "on another track, which isn't read back",
        "who speaks, and where, is in the script",
    ),
    "levels": ("X066", "in pieces of several levels; the longest counts", "nudges turn a clip up as a whole"),
}
"""What can't be kept as it is: code, words and hint. Each is said once, of all clips that it is true of."""


def _told(told: Mapping[str, Sequence[str]], strange: Sequence[str]) -> Iterator[Diagnostic]:
    """A warning for each thing that can't be kept, or is kept otherwise."""
    for why, names in told.items():
        code, what, hint = _WORDS[why]
        yield Diagnostic(code, f"{what}: {_listed(names)}", hint=hint, severity="warning")
    if strange:
        names = list(dict.fromkeys(strange))
        clips = "1 clip plays" if len(strange) == 1 else f"{len(strange)} clips play"
        message = f"{clips} what radioplay didn't export: {_listed(names)}"
        hint = "a sound belongs into sfx/, and a cue for it into the script"
        yield Diagnostic("X067", message, hint=hint, severity="warning")


def _tracks(saved: Saved, items: Iterable[SavedItem]) -> Iterator[Diagnostic]:
    """What holds for whole tracks: it is kept as that of their clips."""
    used = {item.track.name: item.track for item in items}
    muted = [name for name, track in used.items() if track.muted or track.gain_db <= LEAST_DB]
    turned = [
        f"{name} {track.gain_db:+.1f} dB"
        for name, track in used.items()
        if name not in muted and abs(track.gain_db) >= LEAST_GAIN_DB
    ]
    if muted:
        message = f"every clip on a muted track is muted: {_listed(muted)}"
        hint = "where that was for listening only, unmute it and pull again"
        yield Diagnostic("X068", message, hint=hint, severity="warning")
    if turned:
        message = f"a track's fader is kept as a gain of each of its clips: {_listed(turned)}"
        hint = "a character's `gain` in cast.toml turns all of theirs"
        yield Diagnostic("X068", message, hint=hint, severity="warning")
    if any(track.soloed for track in saved.tracks):
        yield Diagnostic("X069", "a track is soloed, which isn't read back", severity="warning")


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
