"""An AAF file: what Pro Tools and most other workstations import.

The structure is the one that such programs write themselves (AAF Edit Protocol, AMWA): a composition with a
sound slot for each row of items, at the session's rate, so that every place is exact to the sample. Silence is
Filler. An item is a SourceClip of a MasterMob named like it, which stands for a WAV file that is linked, not
embedded: `media/` has to go along. Two channels are joined by an `Audio Channel Combiner`. A clip's gain is a
`Mono Audio Gain` around it, and what its track's automation does meanwhile another, that varies; a row's pans
are a `Mono Audio Pan` around the row; a fade is a `Mono Audio Dissolve` with the silence beside the clip. What
is muted is the alternate of a Selector that plays silence. Scenes are markers.

Not carried: pans of what has two channels.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.sessions.aaf_effects import Effects, levels_within
from radioplay.sessions.model import MEDIA, Item, Session, SessionError
from radioplay.sessions.rows import Row, rows_of
from radioplay.timeline import Marker
from radioplay.units import Samples

_FPS = 25
"""Of the timecode, which starts at 0: a radio play has no frames, and editors want some."""


def write_aaf(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode>.aaf` into a folder; its clips play the files in `media/` beside it, which must be there.

    Raises:
        SessionError: what it needs isn't installed, or a sound is missing, or no WAV.
        OSError: the disk refuses.
    """
    try:
        import aaf2
    except ImportError:
        message, remedy = "AAF needs a package that isn't installed", 'pip install "radioplay[aaf]"'
        raise SessionError(message, remedy) from None
    path = folder / f"{session.episode}.aaf"
    with replacing(path) as beside, aaf2.open(str(beside), "w") as file:
        _Writer(file, session, folder.absolute() / MEDIA).write()
    return (path,)


class _Writer:
    """Fills an open file of pyaaf2."""

    def __init__(self, file: Any, session: Session, media: Path) -> None:
        self._file = file
        self._session = session
        self._media = media
        self._effects = Effects(file)

    def write(self) -> None:
        """The composition, and all that it refers to."""
        composition = self._file.create.CompositionMob(self._session.title)
        composition.usage = "Usage_TopLevel"
        self._file.content.mobs.append(composition)
        self._add_timecode(composition)
        for number, row in enumerate(rows_of(self._session, by_channels=True), 1):
            slot = composition.create_timeline_slot(edit_rate=self._session.rate)
            slot.name = row.name
            slot["PhysicalTrackNumber"].value = number
            slot.segment = self._row(row)
        if self._session.markers:
            self._add_markers(composition)

    def _add_timecode(self, composition: Any) -> None:
        slot = composition.create_timeline_slot(edit_rate=_FPS)
        slot.name = "Timecode"
        slot["PhysicalTrackNumber"].value = 1
        frames = -(-self._session.length * _FPS // self._session.rate)
        slot.segment = self._file.create.Timecode(fps=_FPS, drop=False, length=max(1, frames))

    def _row(self, row: Row) -> Any:
        """A sequence of silences and clips. A fade overlaps what it joins, so silences grow by its length."""
        parts: list[Any] = []
        at, falling = 0, 0  # how far the row goes; the length of the fade at its end
        for item in row.items:
            rising, fall = _fades(item)
            parts += self._silence(falling, item.start - at, rising)
            parts.append(self._placed(row, item))
            at, falling = item.end, fall
        parts += self._silence(falling, max(0, self._session.length - at), 0)
        sequence = self._file.create.Sequence(media_kind="sound")
        sequence.components.extend(parts)
        sequence.length = max(at, self._session.length)
        pans = _pans(row)
        return self._effects.panned(sequence, pans, sequence.length) if pans else sequence

    def _silence(self, falling: int, length: int, rising: int) -> list[Any]:
        """What stands between two clips: the fade of the one, silence, the fade of the other."""
        parts = [self._effects.fade(falling, rising=False)] if falling else []
        if falling + length + rising:
            filler = self._file.create.Filler(media_kind="sound", length=falling + length + rising)
            parts.append(filler)
        if rising:
            parts.append(self._effects.fade(rising, rising=True))
        return parts

    def _placed(self, row: Row, item: Item) -> Any:
        """An item as it is heard."""
        segment = self._clip(item)
        levels = levels_within(row.lane.gain, item.start, item.end)
        gain_db = item.gain_db + (levels[0][1] if len(levels) == 1 else 0.0)
        if gain_db:
            segment = self._effects.louder(segment, gain_db, item.length)
        if len(levels) > 1:
            segment = self._effects.automated(segment, levels, item.length)
        if item.muted:
            segment = self._muted(segment, item.length)
        return segment

    def _muted(self, segment: Any, length: int) -> Any:
        selector = self._file.create.Selector(media_kind="sound", length=length)
        selector["Selected"].value = self._file.create.Filler(media_kind="sound", length=length)
        selector["Alternates"].append(segment)
        return selector

    def _clip(self, item: Item) -> Any:
        """A stretch of an item's file, without anything done to it."""
        master = self._master(item)
        clips = [
            master.create_source_clip(slot_id=slot.slot_id, start=item.offset, length=item.length)
            for slot in list(master.slots)
        ]
        return clips[0] if len(clips) == 1 else self._effects.joined(clips, item.length)

    def _master(self, item: Item) -> Any:
        """What stands for an item's file: named as people know it, with a slot for each channel."""
        source = self._source(item)
        master = self._file.create.MasterMob(item.name)
        master.comments["radioplay key"] = item.key
        if item.note:
            master.comments["Comments"] = item.note
        self._file.content.mobs.append(master)
        for channel in range(1, item.channels + 1):
            clip = source.create_source_clip(slot_id=channel, start=0, length=item.frames)
            self._add_channel(master, channel, clip)
        return master

    def _source(self, item: Item) -> Any:
        """The file itself."""
        source = self._file.create.SourceMob(Path(item.file).stem)
        source.descriptor = self._descriptor(item)
        self._file.content.mobs.append(source)
        for channel in range(1, item.channels + 1):
            nothing = self._file.create.SourceClip(media_kind="sound", length=item.frames)
            self._add_channel(source, channel, nothing)
        return source

    def _add_channel(self, mob: Any, channel: int, clip: Any) -> None:
        slot = mob.create_timeline_slot(edit_rate=self._session.rate, slot_id=channel)
        slot["PhysicalTrackNumber"].value = channel
        slot.segment = clip

    def _descriptor(self, item: Item) -> Any:
        """Where the file is, and the head of it that says how it is to be read."""
        from aaf2.ama import get_wave_fmt

        path = self._media / item.file
        try:
            summary = get_wave_fmt(path)
        except FileNotFoundError:
            message = f"the session plays {MEDIA}/{item.file}, which isn't there"
            raise SessionError(message, "export it again") from None
        if summary is None:
            raise SessionError(f"{MEDIA}/{item.file} is no WAV file, and AAF needs one", "export it again")
        descriptor = self._file.create.WAVEDescriptor()
        descriptor["SampleRate"].value = self._session.rate
        descriptor["Summary"].value = summary
        descriptor["Length"].value = item.frames
        descriptor["ContainerFormat"].value = self._file.dictionary.lookup_containerdef("AAF")
        locator = self._file.create.NetworkLocator()
        locator["URLString"].value = path.as_uri()
        descriptor["Locator"].append(locator)
        return descriptor

    def _add_markers(self, composition: Any) -> None:
        """Scenes, attached to the first row, or to the timecode where there is none."""
        described = composition.slots[min(1, len(composition.slots) - 1)].slot_id
        slot = self._file.create.EventMobSlot()
        slot.slot_id = max(each.slot_id for each in composition.slots) + 1
        slot.name = "Scenes"
        slot.edit_rate = self._session.rate
        slot["PhysicalTrackNumber"].value = 1
        slot.segment = self._file.create.Sequence(media_kind="DescriptiveMetadata")
        slot.segment.components.extend([self._marker(each, described) for each in self._session.markers])
        composition.slots.append(slot)

    def _marker(self, marker: Marker, described: int) -> Any:
        event = self._file.create.DescriptiveMarker()
        event["Position"].value = marker.at
        event.length = 1
        event["Comment"].value = f"{marker.name}: {marker.about}" if marker.about else marker.name
        event["DescribedSlots"].value = {described}
        return event


def _fades(item: Item) -> tuple[Samples, Samples]:
    """Its fades, as far as they fit into it; what is muted needs none."""
    if item.muted:
        return Samples(0), Samples(0)
    rising = min(item.fade_in, item.length)
    return rising, Samples(min(item.fade_out, item.length - rising))


def _pans(row: Row) -> list[tuple[int, float]]:
    """Where a row's items are heard from, at the start of each that isn't where the one before was.

    Nothing where all are in the middle, or on two channels.
    """
    pans: list[tuple[int, float]] = []
    for item in row.items:
        pan = min(1.0, max(-1.0, row.lane.pan + item.pan))
        if item.channels == 1 and (not pans or pans[-1][1] != pan):
            pans.append((item.start if pans else 0, pan))
    return pans if any(pan for _, pan in pans) else []
