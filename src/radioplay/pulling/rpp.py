"""A project as Reaper saves it: nested chunks, `<TAG … >`, of which few lines matter here and any may be new.

A line is words with spaces between; a word with spaces in it stands in quotes of one of three kinds. What the
lines mean: https://github.com/ReaTeam/Doc/blob/master/State%20Chunk%20Definitions
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from radioplay.pulling.saved import Saved, SavedError, SavedItem, SavedTrack

_WORD = re.compile(r"\"([^\"]*)\"?|'([^']*)'?|`([^`]*)`?|(\S+)")
_EXPORT = re.compile(r"radioplay export ([0-9a-f]{8,})")
_DEEPEST = 200
_READ = frozenset({"TRACK", "ITEM", "SOURCE"})
"""Chunks whose lines are looked at: others may hold megabytes of what plug-ins know."""


@dataclass(slots=True)
class _Chunk:
    """`<TAG …`, what is in it line by line, and the chunks in it."""

    words: Sequence[str]
    content: list[Sequence[str] | _Chunk] = field(default_factory=list)

    @property
    def tag(self) -> str:
        return self.words[0].upper() if self.words else ""

    def chunks(self, *tags: str) -> Iterator[_Chunk]:
        for each in self.content:
            if isinstance(each, _Chunk) and each.tag in tags:
                yield each

    def line(self, tag: str) -> Sequence[str]:
        """The words behind a tag, where it stands first; nothing where it doesn't stand at all."""
        for each in self.content:
            if not isinstance(each, _Chunk) and each and each[0].upper() == tag:
                return each[1:]
        return ()


def is_rpp(data: bytes) -> bool:
    """Whether it looks like a project of Reaper's."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<REAPER_PROJECT")


def read_rpp(data: bytes) -> Saved:
    """What is in a project.

    Raises:
        SavedError: it was cut off.
    """
    text = data.decode("utf-8-sig", "replace")
    project = _parsed(text)
    tracks: list[SavedTrack] = []
    items: list[SavedItem] = []
    folders: list[SavedTrack] = []
    for chunk in project.chunks("TRACK"):
        track = _track(chunk, folders)
        tracks.append(track)
        items += [item for each in chunk.chunks("ITEM") for item in _item(each, track)]
        kind, change = (int(_number(chunk.line("ISBUS"), index, 0.0)) for index in (0, 1))
        if kind == 1:
            folders.append(track)
        elif kind == 2:
            del folders[max(0, len(folders) + min(0, change)) :]
    found = _EXPORT.search(text)
    return Saved("Reaper project", tuple(items), tuple(tracks), found[1] if found else "")


def _parsed(text: str) -> _Chunk:
    root = _Chunk(())
    stack = [root]
    for line in re.split(r"\r\n|\r|\n", text):
        bare = line.strip()
        if not bare or bare.startswith("|"):
            continue
        if bare == ">":
            if len(stack) == 1:
                break
            stack.pop()
        elif bare.startswith("<"):
            chunk = _Chunk(_words(bare[1:]))
            stack[-1].content.append(chunk)
            stack.append(chunk)
            if len(stack) > _DEEPEST:
                raise SavedError("its chunks are nested too deep")
        elif stack[-1].tag in _READ:
            stack[-1].content.append(_words(bare))
    if len(stack) > 1:
        raise SavedError("it ends in the middle", "save it again in Reaper")
    return next(root.chunks("REAPER_PROJECT"), root)


def _words(line: str) -> Sequence[str]:
    return tuple(next((g for g in m.groups() if g is not None), "") for m in _WORD.finditer(line))


def _track(chunk: _Chunk, folders: Sequence[SavedTrack]) -> SavedTrack:
    above = folders[-1] if folders else SavedTrack("")
    mute = chunk.line("MUTESOLO")
    return SavedTrack(
        name=next(iter(chunk.line("NAME")), ""),
        gain_db=_db(_number(chunk.line("VOLPAN"), 0, 1.0)) + above.gain_db,
        muted=_number(mute, 0, 0.0) > 0.0 or above.muted,
        soloed=_number(mute, 1, 0.0) > 0.0,
    )


def _item(chunk: _Chunk, track: SavedTrack) -> Iterator[SavedItem]:
    """An item by the take that is heard; nothing for one that plays no file."""
    takes = _takes(chunk)
    take = next((each for each in takes if "SEL" in each.words), takes[0])
    source = next(take.chunks("SOURCE"), None)
    file, begins, bent = _source(source) if source else ("", 0.0, False)
    if not file:
        return
    rate = _number(take.line("PLAYRATE"), 0, 1.0)
    item_gain = _number(takes[0].line("VOLPAN"), 0, 1.0)
    first = take is takes[0]
    volume = take.line("VOLPAN" if first else "TAKEVOLPAN")
    take_gain = abs(_number(volume, 2 if first else 1, 1.0))  # below 0, its phase is turned
    yield SavedItem(
        file=file,
        start_s=_number(takes[0].line("POSITION"), 0, 0.0),
        length_s=_number(takes[0].line("LENGTH"), 0, 0.0),
        offset_s=_number(take.line("SOFFS"), 0, 0.0) + begins,
        track=track,
        gain_db=_db(item_gain),
        take_db=_db(take_gain),
        muted=_number(takes[0].line("MUTE"), 0, 0.0) > 0.0,
        bent=bent or abs(rate - 1.0) > 1e-6,
    )


def _takes(chunk: _Chunk) -> list[_Chunk]:
    """The takes of an item; what all of them share stands in the first."""
    takes = [_Chunk(())]
    for each in chunk.content:
        if not isinstance(each, _Chunk) and each[0].upper() == "TAKE":
            takes.append(_Chunk([word.upper() for word in each[1:]]))
        else:
            takes[-1].content.append(each)
    return takes


def _source(source: _Chunk) -> tuple[str, float, bool]:
    """The file behind a source, where in it the source begins, and whether it runs backwards."""
    begins, bent = 0.0, False
    for _ in range(_DEEPEST):
        if source.words[1:2] != ("SECTION",):
            break
        begins += _number(source.line("STARTPOS"), 0, 0.0)
        bent |= int(_number(source.line("MODE"), 0, 0.0)) & 2 != 0
        inner = next(source.chunks("SOURCE"), None)
        if inner is None:
            break
        source = inner
    return next(iter(source.line("FILE")), ""), begins, bent


def _number(words: Sequence[str], index: int, default: float) -> float:
    try:
        value = float(words[index])
    except (IndexError, ValueError):
        return default
    return value if math.isfinite(value) else default


def _db(gain: float) -> float:
    return 20.0 * math.log10(gain) if gain > 0.0 else -math.inf
