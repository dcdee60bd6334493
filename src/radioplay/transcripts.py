"""The transcripts of an episode: WebVTT, SubRip, podcast JSON, and a page to read along."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from radioplay.audio import replacing
from radioplay.deliver.captions import Transcript, page, podcast_json, srt, transcript_of, vtt
from radioplay.deliver.encode import PLAYED
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.options import DEFAULT, Options, read_names
from radioplay.prepare import Prepared, preparing
from radioplay.project import Episode, Project
from radioplay.speaking import NOBODY, Host

SUFFIXES: Mapping[str, str] = {"vtt": ".vtt", "srt": ".srt", "json": ".transcript.json", "html": ".html"}
"""What the file of each form is called behind the episode's name."""

_WRITERS: Mapping[str, Callable[[Transcript], str]] = {"vtt": vtt, "srt": srt, "json": podcast_json}


def read_transcript_formats(text: str) -> tuple[str, ...]:
    """`vtt, html` as forms of a transcript.

    Raises:
        ValueError: one of them isn't known, or none is named.
    """
    return read_names(text, SUFFIXES, "a form", "{} is no form of a transcript")


def write_transcripts(
    project: Project,
    episode: Episode,
    forms: tuple[str, ...] = tuple(SUFFIXES),
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
) -> tuple[tuple[Path, ...], Problems]:
    """Write what is said and heard in an episode, with the time of every word; what is missing is spoken first.

    Args:
        project, episode: which.
        forms: of `SUFFIXES`.
        options: how it would be rendered.
        host: told how far it is.
        so_far: what reading the project has found.

    Returns:
        The files, in `out/<episode>/`, none where there is nothing to hear; and every problem. W001 where the
        page will play something else than it says, for the episode isn't rendered as it stands.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
    """
    with preparing(project, episode, options, host, so_far) as (prepared, problems):
        if prepared is None:
            return (), problems
        return _written(project, prepared, forms, options, problems)


def _written(
    project: Project, prepared: Prepared, forms: tuple[str, ...], options: Options, problems: Problems
) -> tuple[tuple[Path, ...], Problems]:
    rehearsal, timeline = prepared.rehearsal, prepared.timeline
    transcript = transcript_of(timeline, rehearsal.cast)
    folder = project.out(rehearsal.episode)
    name = f"{rehearsal.episode}{options.suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for form in forms:
        if form == "html":
            show = rehearsal.cast.show.title
            title, audio = rehearsal.performance.title, quote(_sound(folder, name).name)
            text = page(transcript, title=title, show=show, audio=audio)
        else:
            text = _WRITERS[form](transcript)
        files.append(folder / f"{name}{SUFFIXES[form]}")
        with replacing(files[-1]) as beside:
            beside.write_text(text, encoding="utf-8", newline="\n")
    stale = "html" in forms and not _is_rendered(prepared, folder, name, options.suffix)
    return tuple(files), problems + ((_unheard(rehearsal.episode),) if stale else ())


def _sound(folder: Path, name: str) -> Path:
    """The file that the page plays: the smallest there is."""
    found = (folder / f"{name}.{form}" for form in PLAYED)
    return next((path for path in found if path.is_file()), folder / f"{name}.mp3")


def _is_rendered(prepared: Prepared, folder: Path, name: str, suffix: str) -> bool:
    """Whether the episode beside the page is of this timeline."""
    try:
        rendered = json.loads((folder / f"timeline{suffix}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    now = json.loads(json.dumps(prepared.timeline.to_json()))
    return bool(rendered == now) and _sound(folder, name).is_file()


def _unheard(episode: str) -> Diagnostic:
    message = f"{episode} isn't rendered as it stands, so its page has nothing to play, or something older"
    return Diagnostic("W001", message, hint=f"radioplay render {episode}", severity="warning")
