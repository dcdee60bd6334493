"""An episode in another language, as far as it can be known before anything is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from radioplay.cast import Cast
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.dubbing import merged
from radioplay.languages import wider
from radioplay.performance import Performance, perform
from radioplay.picking import apply, match
from radioplay.project import Episode, Project, Translation, read_episode
from radioplay.rehearsal import Rehearsal, planned, read_take_book, rehearse, scratch_cast


def rehearse_in(
    project: Project, episode: Episode, language: str = "", *, scratch: bool = False
) -> tuple[Rehearsal | None, Problems]:
    """See who says what in an episode, in its own language or in another.

    Args:
        project, episode: which.
        language: that of one of its translations; empty for its own.
        scratch: rough voices in place of the cast's.

    Returns:
        The plan, None where there is no such translation (L006); and every problem with the episode and with its
        translation.
    """
    rehearsal, problems = rehearse(project, episode, scratch=scratch)
    if not language:
        return rehearsal, problems
    translation = episode.translation(language)
    if translation is None:
        return None, in_order((*problems, _untranslated(project, episode, language)))
    dubbed, more = rehearse_dub(project, rehearsal, translation, scratch=scratch)
    return dubbed, in_order(problems + more)


def rehearse_dub(
    project: Project, original: Rehearsal, translation: Translation, *, scratch: bool = False
) -> tuple[Rehearsal, Problems]:
    """See who says what in a translation; sounds and places are the original's.

    Returns:
        The plan, and every problem with the translation that isn't one of the original: L001… where they differ,
        L010 for characters without a voice for its language.
    """
    scripts, problems = read_episode(project, translation)
    file = translation.files[0].relative_to(project.root).as_posix()
    cast = project.cast.in_language(translation.language)
    own = project.cast.show.language
    unvoiced = tuple(_unvoiced(cast, original.performance, translation.language, own))
    cast = scratch_cast(cast) if scratch else cast
    written, more = perform(translation.name, scripts, cast)
    problems += more
    book, _ = read_take_book(project)  # whose problems the original has told
    matched = match(book, written, project.names)
    given, more = apply(written, matched, project.root, only_recordings=scratch)
    problems += more
    performance, more = merged(original.performance, given, cast, file)
    problems += more
    if not any(script.title_page and script.title_page.get("title") for script in scripts):
        performance = replace(performance, title=original.performance.title)
    jobs, more = planned(performance, cast, project.root)
    problems += more + (() if scratch else unvoiced)
    rehearsal = replace(
        original,
        cast=cast,
        scripts=scripts,
        written=written,
        performance=performance,
        matched=matched,
        jobs=jobs,
        original=original,
    )
    return rehearsal, in_order(problems)


def _unvoiced(cast: Cast, performance: Performance, language: str, own: str) -> Iterator[Diagnostic]:
    """L010: characters who speak another language with the voice they have in their own.

    Another country's English is no other language.
    """
    if wider(language)[-1] == wider(own)[-1]:
        return
    speakers = dict.fromkeys(line.character.name for line in performance.deliveries if not line.recording)
    for name in speakers:
        who = cast.find(name)
        dub = who.dub(language) if who else None
        if who and who.voice and not (dub and dub.voice):
            message = f"{who.name} has no voice for {language}, and speaks it with {who.voice}"
            key = f'"{who.name}"' if not who.name.isalnum() or not who.name.isascii() else who.name
            hint = f'[cast.{key}.{language}] with voice = "…"; radioplay voices list shows what there is'
            yield Diagnostic("L010", message, dub.span if dub else who.span, hint, "warning")


def _untranslated(project: Project, episode: Episode, language: str) -> Diagnostic:
    """L006: there is no such translation."""
    file = episode.files[0].relative_to(project.root)
    in_folder = len(file.parts) > 2
    wanted = (file.parent if in_folder else file).with_name(f"{episode.name}.{language}")
    name = f"{wanted.as_posix()}/" if in_folder else f"{wanted.as_posix()}{file.suffix}"
    there = ", ".join(each.language for each in episode.translations)
    hint = f"translate it into {name}" + (f"; there is {there}" if there else "")
    return Diagnostic("L006", f"{episode.name} isn't translated into {language}", Span(file.as_posix()), hint)
