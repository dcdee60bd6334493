"""Responses → sound files to convolve with: computed or prepared once, and kept in the store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import soundfile as sf

from radioplay.acoustics import Acoustics
from radioplay.audio import Audio, put
from radioplay.cast import Cast
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.progress import Progress, Step, unseen
from radioplay.rooms.answer import answer
from radioplay.rooms.recorded import RecordingError, recorded
from radioplay.shelf import inside
from radioplay.store import Kept, Recipe, Store
from radioplay.timeline import Response, Timeline
from radioplay.units import RATE

_VERSION = 1
"""Of the recipe: goes up when a response would come out otherwise."""
_LARGEST = 1 << 28  # bytes; no impulse response is as large
_HINT = "an impulse response is a WAV of a clap or a sweep's answer, of up to 10 s; the scene is left dry"


def ready_rooms(
    responses: Iterable[Response], cast: Cast, store: Store, root: Path, progress: Progress = unseen
) -> tuple[Mapping[str, Path], Problems]:
    """Make or find the impulse response of every position that is heard.

    Args:
        responses: what the clips of a timeline ask for; repeats cost nothing.
        cast: tells where a recording that can't be used is named.
        store: where they are kept.
        root: the project's folder, in which recordings lie.
        progress: told of every one.

    Returns:
        Where each is, by its name: a file of two channels at the project rate. One whose recording can't be
        used is missing (see `leave_dry`), and reported: R010 for what can't be used, R011 for what is odd.
        A recording that isn't there at all has been reported by `read_project`.

    Raises:
        StoreError: the store can't be written.
    """
    wanted = {response.name: response for response in responses}
    ready: dict[str, Path] = {}
    problems: list[Diagnostic] = []
    for done, (name, response) in enumerate(sorted(wanted.items()), 1):
        try:
            path = _recording(response, root)
            kept = _kept(response, path, store) if path or not response.impulse else None
        except RecordingError as error:
            problems.append(_unusable(response.impulse, error, cast))
            continue
        if kept:
            ready[name] = kept.path
            problems += _odd(response.impulse, kept.about.get("remarks", ()), cast)
        progress(Step("rooms", done, len(wanted), response.place))
    return ready, in_order(problems)


def is_room_of(recipe: Recipe, places: Iterable[Acoustics]) -> bool:
    """Whether a recipe in the store is that of a position in one of these places, or of a recording."""
    if recipe.get("room") != _VERSION:
        return False
    walls = [[list(place.size), list(place.absorption)] for place in places if not place.impulse]
    return "impulse" in recipe or [recipe.get("size"), recipe.get("absorption")] in walls


def leave_dry(timeline: Timeline, ready: Mapping[str, Path]) -> Timeline:
    """The timeline without the rooms that are not `ready`."""
    tracks, muted = (
        tuple(
            replace(
                track,
                clips=tuple(
                    replace(clip, room=None) if clip.room and clip.room.name not in ready else clip
                    for clip in track.clips
                ),
            )
            for track in group
        )
        for group in (timeline.tracks, timeline.muted)
    )
    return replace(timeline, tracks=tracks, muted=muted)


def try_impulses(cast: Cast, root: Path) -> Problems:
    """What is wrong with the recordings that `[places]` names."""
    problems: list[Diagnostic] = []
    for written in dict.fromkeys(place.impulse for place in cast.places if place.impulse):
        response = Response(written, (5.0, 4.0, 2.6), (), impulse=written)
        path = _recording(response, root)
        if path is None:
            continue
        try:
            _, remarks = recorded(path, response)
        except RecordingError as error:
            problems.append(_unusable(written, error, cast))
        else:
            problems += _odd(written, remarks, cast)
    return in_order(problems)


def _recording(response: Response, root: Path) -> Path | None:
    path = inside(root, response.impulse) if response.impulse else None
    return path if path and path.is_file() else None


def _kept(response: Response, recording: Path | None, store: Store) -> Kept:
    recipe = _recipe(response, recording)

    def make() -> Kept:
        made, remarks = recorded(recording, response) if recording else (answer(response), ())

        def write(target: Path) -> tuple[int, int, Mapping[str, Any]]:
            return _write(target, made), 2, {"remarks": list(remarks)}

        return store.write_file_entry(recipe, write)

    return store.read_or_make(recipe, make)


def _write(target: Path, made: Audio) -> int:
    """As floats, since it may pass full scale; RF64, since a float WAV would carry the time of writing."""
    with sf.SoundFile(target, "w", RATE, 2, "FLOAT", format="RF64") as file:
        put(file, made.T)
    return int(made.shape[1])


def _recipe(response: Response, recording: Path | None) -> Recipe:
    """Whatever could change the sound; what the place is called could not."""
    if recording:
        where: Recipe = {"impulse": _digest(recording)}
    else:
        where = {
            "size": list(response.size),
            "absorption": list(response.absorption),
            "pan": response.pan,
        }
    return {"room": _VERSION, **where, "distance_m": response.distance_m, "gain_db": response.gain_db}


def _digest(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise RecordingError(f"is larger than {_LARGEST >> 20} MB")
        with path.open("rb") as file:
            return hashlib.file_digest(file, "blake2b").hexdigest()
    except OSError as error:
        raise RecordingError(f"can't be read: {error.strerror or error}") from error


def _unusable(impulse: str, error: RecordingError, cast: Cast) -> Diagnostic:
    return Diagnostic("R010", f"{impulse} {error}", _span(impulse, cast), _HINT)


def _odd(impulse: str, remarks: Iterable[str], cast: Cast) -> list[Diagnostic]:
    span = _span(impulse, cast)
    return [Diagnostic("R011", f"{impulse} {remark}", span, severity="warning") for remark in remarks]


def _span(impulse: str, cast: Cast) -> Span:
    return next((p.impulse_span for p in cast.places if p.impulse == impulse), Span(cast.file))
