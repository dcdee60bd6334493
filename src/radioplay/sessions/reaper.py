"""A Reaper project: text in nested chunks, `<TAG … >`, as Reaper 7 writes it.

What each line means is written down by its users
(https://github.com/ReaTeam/Doc/blob/master/State%20Chunk%20Definitions), and how it sounds was measured by some of
them: a track at a pan law of -3.01 dB pans by sine and cosine, a take's own pan is a straight balance (the far side
falls, the near one stays), volume envelopes are straight in amplitude. So a track of mono clips has its character's
pan and our law; whatever a clip needs besides is on the clip, exactly. Reaper's own fade of equal power (shape 1) is a
parabola, at most half a dB from ours.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from radioplay.audio import replacing
from radioplay.playing import pan_gains
from radioplay.sessions.automation import dense
from radioplay.sessions.model import MEDIA, Item, Lane, Session
from radioplay.units import to_gain

_VERSION = '0.1 "7.0/radioplay" 0'
_EQUAL_POWER = 1
STEP_DB = 0.75
"""Between two points of an envelope: a straight line in amplitude is then 0.008 dB off at most."""
_HALF_POWER = math.sqrt(0.5)
_LEAST = 1e-3
"""A track that turns one side further down than this can't be made up for on its clips."""
_COLOURS = {"DIALOGUE": 0x4A7FB5, "EFFECTS": 0xB5734A, "AMBIENCE": 0x5FA05A, "MUSIC": 0x8E62B0}
_LONGEST_LINE = 2000


def write_reaper(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode>.rpp` into a folder; its items play the files in `media/` beside it.

    Raises:
        OSError: the disk refuses.
    """
    path = folder / f"{session.episode}.rpp"
    with replacing(path) as beside:
        beside.write_text(project_text(session), encoding="utf-8", newline="\r\n")
    return (path,)


def project_text(session: Session) -> str:
    """The text of a project, which is the same for the same session."""
    return "\n".join(_lines(_project(session))) + "\n"


class _Chunk:
    """`<TAG …`, what is in it, and `>`."""

    def __init__(self, head: str, *content: str | _Chunk) -> None:
        self.head = head
        self.content: list[str | _Chunk] = list(content)


def _lines(chunk: _Chunk, depth: int = 0) -> Iterator[str]:
    inset = "  " * depth
    yield f"{inset}<{chunk.head}"
    for each in chunk.content:
        if isinstance(each, _Chunk):
            yield from _lines(each, depth + 1)
        else:
            yield f"{inset}  {each}"
    yield f"{inset}>"


def _project(session: Session) -> _Chunk:
    project = _Chunk(
        f"REAPER_PROJECT {_VERSION}",
        _notes("NOTES 0 2", _about(session)),
        "RIPPLE 0",
        "AUTOXFADE 0",
        "PANLAW 1",
        f"SAMPLERATE {session.rate} 1 0",
        "TEMPO 120 4 4",
        "PLAYRATE 1 0 0.25 4",
        "TIMEMODE 0 5 -1 30 0 0 -1",
        "PANMODE 3",
        "PANLAWFLAGS 3",
        "ITEMMIX 1",
        f"TITLE {_quoted(session.title)}",
        "MASTER_VOLUME 1 0 -1 -1 1",
        "MASTER_NCH 2 2",
    )
    for number, marker in enumerate(session.markers, 1):
        name = f"{marker.name}: {marker.about}" if marker.about else marker.name
        project.content.append(f"MARKER {number} {_seconds(marker.at, session.rate)} {_quoted(name)} 0")
    for bus in session.buses:
        project.content.append(_folder(session, bus))
        lanes = session.on(bus)
        for lane in lanes:
            project.content.append(_track(session, lane, last=lane is lanes[-1]))
    return project


def _about(session: Session) -> str:
    export = f"\nradioplay export {session.export}" if session.export else ""
    return f"{session.title}\nmade by radioplay; README.txt says what it holds{export}"


def _notes(head: str, text: str) -> _Chunk:
    """Text of several lines, each behind a bar."""
    lines = text.replace("\r", "\n").split("\n")
    return _Chunk(head, *(f"|{_printable(line)[:_LONGEST_LINE]}" for line in lines))


def _folder(session: Session, bus: str) -> _Chunk:
    identity = _guid(session, "bus", bus)
    return _Chunk(
        f"TRACK {identity}",
        f"NAME {_quoted(bus)}",
        f"PEAKCOL {_colour(bus)}",
        "AUTOMODE 0",
        "VOLPAN 1 0 1 -1 1",
        "MUTESOLO 0 0 0",
        "ISBUS 1 1",
        "NCHAN 2",
        f"TRACKID {identity}",
        "MAINSEND 1 0",
    )


def _track(session: Session, lane: Lane, *, last: bool) -> _Chunk:
    identity = _guid(session, "track", lane.bus, lane.name)
    pan, law = _track_pan(lane)
    track = _Chunk(
        f"TRACK {identity}",
        f"NAME {_quoted(lane.name)}",
        f"PEAKCOL {_colour(lane.bus)}",
        "AUTOMODE 0",
        f"VOLPAN 1 {_number(pan)} {_number(law)} -1 1",
        "MUTESOLO 0 0 0",
        "ISBUS 2 -1" if last else "ISBUS 0 0",
        "NCHAN 2",
        f"TRACKID {identity}",
        "MAINSEND 1 0",
    )
    if lane.gain:
        track.content.append(_envelope(session, lane))
    for item in lane.items:
        track.content.append(_item(session, lane, item, _track_gains(pan, law)))
    return track


def _track_pan(lane: Lane) -> tuple[float, float]:
    """A track's pan, and the gain of its pan law in the middle: ours where any clip is mono."""
    if all(item.channels > 1 for item in lane.items):
        return 0.0, 1.0
    pan = min(1.0, max(-1.0, lane.pan))
    others = any(item.pan or item.channels > 1 for item in lane.items)
    return (pan if not others or min(pan_gains(pan, 1)) >= _LEAST else 0.0), _HALF_POWER


def _track_gains(pan: float, law: float) -> tuple[float, float]:
    """What a track's pan turns left and right down by."""
    return (1.0, 1.0) if law == 1.0 else pan_gains(pan, 1)


def _envelope(session: Session, lane: Lane) -> _Chunk:
    points = dense(lane.gain, STEP_DB)
    return _Chunk(
        "VOLENV2",
        f"EGUID {_guid(session, 'volume', lane.bus, lane.name)}",
        "ACT 1 -1",
        "VIS 1 1 1",
        "LANEHEIGHT 0 0",
        "ARM 0",
        "DEFSHAPE 0 -1 -1",
        *(f"PT {_seconds(at, session.rate)} {_number(to_gain(db))} 0" for at, db in points),
    )


def _item(session: Session, lane: Lane, item: Item, track: tuple[float, float]) -> _Chunk:
    gain, pan = _item_pan(lane, item, track)
    chunk = _Chunk(
        "ITEM",
        f"POSITION {_seconds(item.start, session.rate)}",
        "SNAPOFFS 0",
        f"LENGTH {_seconds(item.length, session.rate)}",
        "LOOP 0",
        "ALLTAKES 0",
        f"FADEIN {_fade(item.fade_in, session.rate)}",
        f"FADEOUT {_fade(item.fade_out, session.rate)}",
        f"MUTE {int(item.muted)} 0",
        "SEL 0",
        f"IGUID {_guid(session, 'item', item.key)}",
    )
    if item.note:
        chunk.content.append(_notes("NOTES", item.note))
    chunk.content += [
        f"NAME {_quoted(item.name)}",
        f"VOLPAN {_number(to_gain(item.gain_db))} {_number(pan)} {_number(gain)} -1",
        f"SOFFS {_seconds(item.offset, session.rate)}",
        "PLAYRATE 1 1 0 -1 0 0.0025",
        "CHANMODE 0",
        f"GUID {_guid(session, 'take', item.key)}",
        _Chunk("SOURCE WAVE", f"FILE {_quoted(f'{MEDIA}/{item.file}')}"),
    ]
    return chunk


def take_volume(lane: Lane, item: Item) -> float:
    """The volume that a take gets beside its item's, so that it is where it belongs between the speakers."""
    return _item_pan(lane, item, _track_gains(*_track_pan(lane)))[0]


def _item_pan(lane: Lane, item: Item, track: tuple[float, float]) -> tuple[float, float]:
    """A take's volume and pan: what is missing from its track's to where it belongs.

    A take's pan turns one side down in a straight line and leaves the other.
    """
    wanted = pan_gains(item.pan + lane.pan, item.channels)
    ratios = [want / give for want, give in zip(wanted, track, strict=True) if give >= _LEAST]
    left, right = ratios if len(ratios) == 2 else ratios * 2  # of a track hard left, only that is asked
    near = max(left, right)
    if near <= 0.0:
        return 1.0, 0.0
    pan = min(left, right) / near - 1.0 if left >= right else 1.0 - min(left, right) / near
    return near, pan if abs(pan) > 1e-9 else 0.0


def _fade(length: int, rate: int) -> str:
    """Shape, length, length of a cross-fade, shape once more."""
    return f"{_EQUAL_POWER} {_seconds(length, rate)} 0 {_EQUAL_POWER} 0 0 0"


def _seconds(samples: int, rate: int) -> str:
    return _number(samples / rate)


def _number(value: float) -> str:
    """Twelve places, which is far within a sample, and of a place hours on still exact."""
    text = f"{value:.12f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _quoted(text: str) -> str:
    """A name in quotes of a kind that isn't in it; where it has all three, it loses one."""
    plain = _printable(text)
    for quote in "\"'`":
        if quote not in plain:
            return f"{quote}{plain}{quote}"
    return f"`{plain.replace('`', chr(39))}`"


def _printable(text: str) -> str:
    """One line of it."""
    return "".join(char if char.isprintable() else " " for char in text)


def _guid(session: Session, *what: str) -> str:
    """The same for the same thing, in every export."""
    name = "/".join(("radioplay", session.episode, *what))
    return f"{{{str(uuid5(NAMESPACE_URL, name)).upper()}}}"


def _colour(bus: str) -> int:
    """As Reaper keeps a colour: blue, green, red, and a mark that it is set."""
    red, green, blue = _COLOURS[bus] >> 16, _COLOURS[bus] >> 8 & 255, _COLOURS[bus] & 255
    return 0x1000000 | blue << 16 | green << 8 | red
