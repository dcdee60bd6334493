"""For Audacity: a list of files with their places, and labels.

A list of files (LOF) can't say how loud anything is, nor fade or pan it
(https://manual.audacityteam.org/man/lof_files.html). So each lane is one sound, mixed as it is in the session, from
where it is first heard to where it is last heard. Labels are text: start, end, name, with tabs between
(https://manual.audacityteam.org/man/importing_and_exporting_labels.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import numpy as np

from radioplay.audio import replacing
from radioplay.audio.bwf import About, BwfWriter
from radioplay.grouping import Grouping
from radioplay.mix import mix_apart
from radioplay.sessions.model import Item, Lane, Session
from radioplay.sessions.naming import plain_name
from radioplay.sessions.playback import as_timeline, media_in
from radioplay.timeline import Marker
from radioplay.units import Samples

SOUNDS = "audacity"
"""The folder of the lanes' sounds."""

_Label = tuple[int, int, str]


def write_audacity(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write `<episode>.lof`, the sounds it names, and labels for scenes, lines, cues and words.

    Raises:
        AudioError: a file in `media/` can't be read.
        OSError: the disk refuses.
    """
    heard = [(number, lane) for number, lane in enumerate(session.lanes) if _items(lane)]
    names = {
        number: f"{index:02d} {plain_name(lane.name)}.wav" for index, (number, lane) in enumerate(heard, 1)
    }
    former = _listed_in(folder / f"{session.episode}.lof")
    _write_lanes(session, folder, names)
    for name in former - set(names.values()):
        (folder / SOUNDS / name).unlink(missing_ok=True)
    listed = [f"window offset 0 duration {_seconds(session.length, session.rate)}"]
    for number, lane in heard:
        at = _seconds(_first(lane), session.rate)
        listed.append(f'file "{SOUNDS}/{names[number]}" offset {at}')
    texts = {f"{session.episode}.lof": "\n".join(listed) + "\n"}
    for kind, labels in _labels(session).items():
        if labels:
            texts[f"{session.episode} {kind}.txt"] = _label_text(labels, session.rate)
    for name, text in texts.items():
        with replacing(folder / name) as beside:
            beside.write_text(text, encoding="utf-8")
    return tuple(folder / name for name in texts)


def _write_lanes(session: Session, folder: Path, names: dict[int, str]) -> None:
    """The sound of each lane, all in one sweep, in float: what a lane adds up to may pass full scale."""
    timeline = as_timeline(session)
    parts = {number: part for part, number in enumerate(names)}
    places = {
        (number, index): part
        for number, part in parts.items()
        for index in range(len(timeline.tracks[number].clips))
    }
    (folder / SOUNDS).mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        writers = []
        for number, name in names.items():
            lane = session.lanes[number]
            beside = stack.enter_context(replacing(folder / SOUNDS / name))
            about = About(time_reference=_first(lane), description=lane.name)
            writer = BwfWriter(beside, 2, session.rate, subtype="FLOAT", about=about)
            stack.callback(writer.abandon)
            writers.append((writer, _first(lane), min(_last(lane), session.length)))
        start = 0
        for mixed in mix_apart(
            timeline, media_in(folder, session.rate), grouping=Grouping(len(parts), places)
        ):
            frames = mixed.buses.shape[2]
            for (writer, first, last), sound in zip(writers, mixed.parts, strict=True):
                begin, end = max(first, start) - start, min(last, start + frames) - start
                if begin < end:
                    if sound is None:
                        writer.silence(end - begin)
                    else:
                        writer.add(np.asarray(sound[:, begin:end]))
            start += frames
        for writer, _, _ in writers:
            writer.finish()


def _listed_in(lof: Path) -> set[str]:
    """The sounds that a list from before names, which nothing else plays."""
    try:
        text = lof.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return set()
    return set(re.findall(rf'^file "{SOUNDS}/([^/\\"]+\.wav)" offset', text, re.MULTILINE))


def _items(lane: Lane) -> list[Item]:
    return [item for item in lane.items if not item.muted]


def _first(lane: Lane) -> int:
    return min(item.start for item in _items(lane))


def _last(lane: Lane) -> int:
    return max(item.end for item in _items(lane))


def _labels(session: Session) -> dict[str, list[_Label]]:
    """What is labelled, by kind; each becomes a label track of its own."""
    items = [(lane, item) for lane in session.lanes for item in _items(lane) if not item.printed]
    items.sort(key=lambda pair: pair[1].start)
    lines: list[_Label] = [
        (item.start, item.end, f"{lane.name}: {item.note}") for lane, item in items if item.words
    ]
    cues: list[_Label] = [(item.start, item.end, item.name) for _, item in items if not item.words]
    words: list[_Label] = [(word.start, word.end, word.text) for _, item in items for word in item.words]
    return {"scenes": list(_scenes(session)), "lines": lines, "cues": cues, "words": words}


def _scenes(session: Session) -> Iterator[_Label]:
    ends: Sequence[Marker] = (*session.markers, Marker(Samples(session.length), ""))
    for scene, following in pairwise(ends):
        yield scene.at, following.at, f"{scene.name}: {scene.about}" if scene.about else scene.name


def _label_text(labels: Iterable[_Label], rate: int) -> str:
    return "".join(
        f"{_seconds(start, rate)}\t{_seconds(end, rate)}\t{' '.join(text.split())}\n"
        for start, end, text in labels
    )


def _seconds(samples: int, rate: int) -> str:
    """Six places are what Audacity writes; nine are within a sample at any rate."""
    return f"{samples / rate:.9f}"
