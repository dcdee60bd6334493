"""The folder that is uploaded, `out/publish/`: which files there are, what they are called, and how they get there.

    feed.xml  cover.png
    NAME.mp3  NAME.m4a …                           the episode
    NAME.vtt  NAME.srt  NAME.transcript.json  NAME.transcript.html
    NAME.chapters.json
    NAME.notes.html  NAME.notes.md                 show notes

A file whose content is the same is left alone, so that only what has changed has to be uploaded.
"""

from __future__ import annotations

import filecmp
import hashlib
import json
import re
import shutil
import unicodedata
from collections.abc import Collection, Mapping
from pathlib import Path

from radioplay.audio import replacing
from radioplay.deliver import captions
from radioplay.deliver.chapters import chapters_json
from radioplay.deliver.cover import read_cover
from radioplay.deliver.encode import FORMATS
from radioplay.deliver.notes import Notes, notes_markdown, notes_page
from radioplay.deliver.tags import picture_type
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.project import Project

FEED = "feed.xml"
BESIDE = "feed.new.xml"
BACKUP = "feed.xml~"

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d", "ı": "i"}
)
_LONGEST = 60


def safe_name(name: str, taken: Collection[str] = ()) -> str:
    """A name for files on the web: small letters of ASCII, digits and hyphens, and none that is taken.

    What can't be written so (`雨`) is called by a number that comes from the name.
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    slug = (
        re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f'’]", "", plain)).strip("-")[:_LONGEST].strip("-")
    )
    if not any(char.isalnum() for char in slug):
        slug = f"episode-{hashlib.blake2b(name.encode('utf-8', 'replace'), digest_size=4).hexdigest()}"
    unique, count = slug, 1
    while unique in taken:
        count += 1
        unique = f"{slug}-{count}"
    return unique


def write_media(folder: Path, name: str, files: Collection[Path]) -> Mapping[str, Path]:
    """Copy an episode's files under a name; answers them by format."""
    made = {}
    for path in files:
        target = folder / f"{name}{path.suffix}"
        if not (target.is_file() and filecmp.cmp(path, target, shallow=False)):
            with replacing(target) as beside:
                shutil.copyfile(path, beside)
        made[path.suffix.removeprefix(".")] = target
    return made


def find_outdated(folder: Path, name: str, files: Collection[Path], episode: str) -> Problems:
    """D060: files of formats that aren't written now, where those that are have changed. To be asked before writing.

    Args:
        folder, name, files: as for `write_media`.
        episode: as its script is called.
    """
    there = [(path, folder / f"{name}{path.suffix}") for path in files]
    changed = any(old.is_file() and not filecmp.cmp(new, old, shallow=False) for new, old in there)
    renewed = [old.suffix.removeprefix(".") for _, old in there]
    left = [each for each in FORMATS if each not in renewed and (folder / f"{name}.{each}").is_file()]
    if not (changed and left):
        return ()
    files_left = ", ".join(f"{name}.{each}" for each in left)
    message = f"{files_left}: made before the episode changed, and not made again"
    formats = ",".join((*renewed, *left))
    hint = f"radioplay publish {episode} --format {formats}; or delete what isn't wanted any more"
    return (Diagnostic("D060", message, hint=hint, severity="warning"),)


def write_transcripts(
    folder: Path, name: str, transcript: captions.Transcript, title: str, show: str, audio: str
) -> Mapping[str, Path]:
    """Write the transcripts of an episode, by suffix; those of one in which nobody says anything, too."""
    texts = {
        "vtt": (f"{name}.vtt", captions.vtt(transcript)),
        "srt": (f"{name}.srt", captions.srt(transcript)),
        "json": (f"{name}.transcript.json", captions.podcast_json(transcript)),
        "html": (f"{name}.transcript.html", captions.page(transcript, title=title, show=show, audio=audio)),
    }
    return {suffix: write_text(folder / file, text) for suffix, (file, text) in texts.items()}


def write_chapters(folder: Path, name: str, notes: Notes) -> Path | None:
    """Write the chapters of an episode; None where there are none."""
    path = folder / f"{name}.chapters.json"
    if not notes.chapters:
        path.unlink(missing_ok=True)
        return None
    about = {"title": notes.info.title, "author": notes.info.author, "podcastName": notes.show}
    data = chapters_json(notes.chapters, about)
    return write_text(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def write_notes(folder: Path, name: str, notes: Notes) -> tuple[Path, ...]:
    """Write the show notes."""
    return (
        write_text(folder / f"{name}.notes.html", notes_page(notes)),
        write_text(folder / f"{name}.notes.md", notes_markdown(notes)),
    )


def write_cover(folder: Path, project: Project) -> Path | None:
    """Copy the show's cover; None where there is none that players show."""
    data, _ = read_cover(project)
    if data is None:
        return None
    return write_bytes(folder / ("cover.jpg" if picture_type(data) == "image/jpeg" else "cover.png"), data)


def write_text(path: Path, text: str) -> Path:
    """Write a text in UTF-8, unless it is there."""
    return write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes) -> Path:
    """Write a file, unless it is there; replaced whole."""
    if not (path.is_file() and path.read_bytes() == data):
        with replacing(path) as beside:
            beside.write_bytes(data)
    return path
