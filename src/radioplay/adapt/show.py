"""An adaptation → a project's folder that renders as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path

from radioplay.adapt.chapters import in_chapters
from radioplay.adapt.doubts import REVIEW_BELOW
from radioplay.adapt.fountain import speaking, to_script
from radioplay.adapt.listing import review_list
from radioplay.adapt.model import Adaptation, Person
from radioplay.adapt.narration import Narration
from radioplay.adapt.people_file import gender_line
from radioplay.adapt.sidecar import Sidecar, digest, read_sidecar, sidecar_path, write_sidecar
from radioplay.adapt.voicing import best_engine, choose_voices
from radioplay.audio import replacing
from radioplay.cast import set_voice
from radioplay.cast.text import as_key, decode, quoted
from radioplay.casting.choosing import CastingError
from radioplay.diagnostics import Diagnostic, Problems, Span, has_errors
from radioplay.project import CAST, LINES, OUT, SFX, STORE
from radioplay.scaffold import IGNORED, SOUNDS_README, title_of
from radioplay.script.printing import print_script

_CAST = """\
# Who is in the show, and how they sound. `radioplay cast audition NAME` tries other voices with their own lines.

[show]
title = {title}
author = {author}
language = {language}
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a show is to be written: its episode's name, how much is narrated, and where lines are doubted.

    `source` is the story's path and `cast` that of the corrected cast, to be found again; `engine` gives the
    voices, empty for the best there is; `force` writes over a script that was edited; `by_chapter` makes an
    episode of each chapter.
    """

    episode: str
    source: str = ""
    cast: str = ""
    narration: Narration = "full"
    review_below: float = REVIEW_BELOW
    language: str = "en-us"
    engine: str = ""
    force: bool = False
    by_chapter: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were made, who speaks in them, and the episodes by name."""

    files: tuple[Path, ...]
    cast: tuple[str, ...]
    episodes: tuple[str, ...] = ()


def episode_name(story: Path) -> str:
    """A name for an episode out of a story's file: letters, digits, hyphens and dots that every disk takes."""
    name = re.sub(r"[^\w.-]+", "-", story.stem).strip("-. ")
    return name if name and name.casefold() != "readme" else "story"


def write_show(folder: Path, found: Adaptation, wanted: Wanted) -> tuple[Written | None, Problems]:
    """Write a script with its cast into a project, which is made where there is none.

    A cast file that is there is only added to, and whoever has a voice keeps it.

    Returns:
        What was written. A022 where the script was edited since it was written, A023 where the disk refuses,
        A024 where no voices could be chosen: the cast then stands without; A025 (a warning) for an edited script
        that this run would not make.
    """
    beside = sidecar_path(folder, wanted.episode)
    sidecar, problems = read_sidecar(beside, beside.relative_to(folder).as_posix())
    if has_errors(problems):
        return None, problems
    episodes = _episodes(found, wanted)
    scripts = {
        name: print_script(to_script(part, wanted.narration, wanted.review_below)) for name, part in episodes
    }
    whole = wanted.episode if wanted.episode in scripts else ""
    try:
        changed = [name for name in scripts if _is_edited(folder, name, sidecar)]
        edited = [] if wanted.force else changed
        problems = (*problems, *(_edited(folder, name) for name in edited))
        if len(edited) == len(scripts):
            return None, problems
        cast, names, more = cast_of(folder / CAST, found, wanted, "\n\n".join(scripts.values()))
        files = {folder / CAST: cast}
        for name, part in episodes:
            if name not in edited:
                files[_script(folder, name)] = scripts[name]
                files[folder / OUT / name / "review.txt"] = review_list(part, wanted.review_below)
        for new, text in ((f"{SFX}/README.md", SOUNDS_README), (".gitignore", IGNORED)):
            if not (folder / new).exists():
                files[folder / new] = text
        _write(files, {_script(folder, name) for name in changed})
        problems = (*problems, *_put_away(folder, sidecar, scripts, wanted))
        made = dict(sidecar.chapters) | {
            name: digest(scripts[name]) for name in scripts if name not in edited
        }
        kept = replace(
            sidecar,
            source=wanted.source,
            cast=wanted.cast,
            written=digest(scripts[whole]) if whole else "",
            narration=wanted.narration,
            chapters=() if whole else tuple((name, made.get(name, "")) for name in scripts),
        )
        write_sidecar(beside, kept)
    except OSError as error:
        message = f"{folder} can't be written to: {error.strerror or error}"
        return None, (*problems, Diagnostic("A023", message, None, "no file is half written"))
    return Written((*files, beside), names, tuple(scripts)), (*problems, *more)


def _episodes(found: Adaptation, wanted: Wanted) -> list[tuple[str, Adaptation]]:
    """What becomes an episode of its own, by name: each chapter if so wanted and there are several."""
    parts = in_chapters(found) if wanted.by_chapter else ()
    return [(part.name, part.found) for part in parts] or [(wanted.episode, found)]


def _script(folder: Path, name: str) -> Path:
    return folder / LINES / f"{name}.fountain"


def _is_edited(folder: Path, name: str, sidecar: Sidecar) -> bool:
    """Whether a script holds work of somebody's: it is there, and not as it was written last."""
    path = _script(folder, name)
    written = dict(sidecar.chapters).get(name, sidecar.written)
    return path.exists() and digest(decode(path.read_bytes(), path.name)[0].text) != written


def _put_away(
    folder: Path, sidecar: Sidecar, scripts: Mapping[str, str], wanted: Wanted
) -> Iterator[Diagnostic]:
    """Take out the scripts that an earlier run made of the same story and this one doesn't; not an edited one."""
    earlier = [*dict(sidecar.chapters), *([wanted.episode] if sidecar.written else [])]
    for name in earlier:
        path = _script(folder, name)
        if name in scripts or not path.exists():
            continue
        if not _is_edited(folder, name, sidecar):
            path.unlink()
            continue
        shown = path.relative_to(folder).as_posix()
        message = f"{shown} is of the same story, and is kept, as it was edited"
        yield Diagnostic(
            "A025", message, Span(shown), "delete it when you have what you need of it", "warning"
        )


def _edited(folder: Path, name: str) -> Diagnostic:
    shown = _script(folder, name).relative_to(folder).as_posix()
    hint = "--force writes it anew and keeps yours beside it, as a file that ends in ~"
    return Diagnostic(
        "A022", f"{shown} was edited since it was adapted, and is left as it is", Span(shown), hint
    )


def _write(files: Mapping[Path, str], edited: Set[Path]) -> None:
    """Write files one by one, each whole; whatever somebody put into one that is lost stays beside it.

    What nobody edited is not kept: it would take the place of what somebody did, kept by an earlier run.
    """
    for path, text in files.items():
        old = path.read_bytes() if path.exists() else None
        new = text.encode()
        if old == new:
            continue
        if old is not None and (path in edited or (path.name == CAST and not _only_adds(old, new))):
            with replacing(path.with_name(f"{path.name}~")) as beside:
                beside.write_bytes(old)
        with replacing(path) as beside:
            beside.write_bytes(new)


def _only_adds(old: bytes, new: bytes) -> bool:
    """Whether every line that was there is there still, in the same order."""
    lines = iter(new.splitlines())
    return all(line in lines for line in old.splitlines())


def cast_of(
    path: Path, found: Adaptation, wanted: Wanted, script: str
) -> tuple[str, tuple[str, ...], Problems]:
    """The text of a show's cast file with everybody who speaks, their names, and why they have no voices."""
    names = speaking(found, wanted.narration)
    if path.exists():
        text = decode(path.read_bytes(), CAST)[0].text
    else:
        story = found.story
        title = story.title or title_of(wanted.episode)
        text = _CAST.format(
            title=quoted(title), author=quoted(story.author), language=quoted(wanted.language)
        )
        text += "".join(f"\n{_entry(name, person)}" for name, person in names.items())
    try:
        voices = choose_voices(text, script, wanted.engine or best_engine(), path.parent / STORE)
        for name, voice in voices.items():
            text = set_voice(text, name, voice)
    except (CastingError, ValueError) as error:
        hint = getattr(error, "hint", None) or "give everybody a voice in cast.toml"
        return text, tuple(names), (Diagnostic("A024", f"no voices were chosen: {error}", Span(CAST), hint),)
    return text, tuple(names), ()


def _entry(name: str, person: Person | None) -> str:
    """`[cast.NAME]` without a voice."""
    lines = [f"[cast.{as_key(name)}]"]
    if person:
        lines.append(gender_line(person))
    if person and (aliases := _aliases(name, person.names)):
        lines.append(f"aliases = [{', '.join(map(quoted, aliases))}]")
    return "".join(f"{line}\n" for line in lines)


def _aliases(name: str, names: Sequence[str]) -> list[str]:
    return [other for other in dict.fromkeys(names) if other.upper() != name and len(other) > 1]
