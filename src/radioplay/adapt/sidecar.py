"""`lines/<episode>.adapt.toml`: where a script comes from, how it was adapted, and what was answered about it."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from radioplay.adapt.answers import Answer, Guess
from radioplay.audio import replacing
from radioplay.cast.text import as_key, decode, quoted
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.project import LINES

SUFFIX = ".adapt.toml"

_KEPT = ("source", "cast", "written", "narration")
_FIELDS = ("text", "before", "after", "speaker")

_HEADER = """\
# Kept by `radioplay adapt`: where this script comes from, and what was answered about who speaks. It belongs
# with the script. An empty speaker means that the words are no speech, and of a guess that the language model
# didn't know.
"""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What is kept beside a script.

    `source` is the story's path, `cast` that of the corrected cast it was adapted with, empty for none; `written`
    is the digest of the script as it was written, by which one that was edited since is known. `chapters` has the
    digest of each script by its episode's name where every chapter is an episode.
    """

    source: str = ""
    cast: str = ""
    written: str = ""
    narration: str = ""
    answers: tuple[Answer, ...] = ()
    guesses: tuple[Guess, ...] = ()
    chapters: tuple[tuple[str, str], ...] = ()


def sidecar_path(folder: Path, episode: str) -> Path:
    """Where the sidecar of an episode lies."""
    return folder / LINES / f"{episode}{SUFFIX}"


def digest(text: str) -> str:
    """What a written script is known again by, whatever its line ends."""
    return hashlib.blake2b("\n".join(text.splitlines()).encode(), digest_size=16).hexdigest()


def read_sidecar(path: Path, shown: str) -> tuple[Sidecar, Problems]:
    """Read a sidecar; an empty one where there is none.

    Args:
        path: of the file.
        shown: what problems call it.

    Returns:
        A020 (an error) where it can't be read as TOML; A021 (a warning) for an answer that says nothing.
    """
    if not path.exists():
        return Sidecar(), ()
    try:
        stored, _ = decode(path.read_bytes(), shown)
        data = tomllib.loads(stored.text)
    except (OSError, ValueError, RecursionError) as error:  # also a number of thousands of digits
        hint = "mend it, or delete it if its answers can be spared"
        return Sidecar(), (Diagnostic("A020", f"{shown} can't be read: {error}", Span(shown), hint),)
    story = data.get("story")
    story = story if isinstance(story, dict) else {}
    kept = {key: str(story.get(key, "")).replace("\0", "") for key in _KEPT}  # no path holds a NUL
    answers = [_answer(entry) for entry in _tables(data, "answers")]
    guesses = [_guess(entry) for entry in _tables(data, "guesses")]
    problems = tuple(
        Diagnostic("A021", f"{what} {number} in {shown} can't be used", Span(shown), severity="warning")
        for what, listed in (("answer", answers), ("guess", guesses))
        for number, entry in enumerate(listed, 1)
        if entry is None
    )
    kept_answers, kept_guesses = tuple(filter(None, answers)), tuple(filter(None, guesses))
    chapters = data.get("chapters")
    parts = tuple((key, str(value)) for key, value in chapters.items()) if isinstance(chapters, dict) else ()
    return Sidecar(**kept, answers=kept_answers, guesses=kept_guesses, chapters=parts), problems


def _tables(data: dict[str, object], name: str) -> list[object]:
    listed = data.get(name, [])
    return listed if isinstance(listed, list) else [None]


def _answer(entry: object) -> Answer | None:
    if not isinstance(entry, dict) or not entry.get("text"):
        return None
    values, nth = [entry.get(key, "") for key in _FIELDS], entry.get("nth", 0)
    if not all(isinstance(value, str) for value in values) or type(nth) is not int or nth < 0:
        return None
    text, before, after, speaker = values
    return Answer(text, before, after, speaker, nth)


def _guess(entry: object) -> Guess | None:
    answer = _answer(entry)
    by = entry.get("by") if isinstance(entry, dict) else None
    return Guess(answer, by) if answer and isinstance(by, str) else None


def write_sidecar(path: Path, sidecar: Sidecar) -> None:
    """Write a sidecar over the one that is there.

    Raises:
        OSError: the disk refuses; the file is as it was.
    """
    with replacing(path) as beside:
        beside.write_text(_printed(sidecar), encoding="utf-8", newline="\n")


def _printed(sidecar: Sidecar) -> str:
    tables = [f"[story]\n{_pairs((key, getattr(sidecar, key)) for key in _KEPT)}"]
    if sidecar.chapters:
        tables.append(f"[chapters]\n{_pairs((as_key(name), made) for name, made in sidecar.chapters)}")
    tables += [f"[[answers]]\n{_shown(answer)}" for answer in sidecar.answers]
    for guess in sidecar.guesses:
        tables.append(f"[[guesses]]\n{_shown(guess.answer)}{_pairs([('by', guess.by)])}")
    return _HEADER + "".join(f"\n{table}" for table in tables)


def _shown(answer: Answer) -> str:
    nth = f"nth = {answer.nth}\n" if answer.nth else ""
    return _pairs((key, getattr(answer, key)) for key in _FIELDS) + nth


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{key} = {quoted(value)}\n" for key, value in pairs)
