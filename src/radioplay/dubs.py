"""An episode in another language, as far as it can be known before anything is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from radioplay.cast import Cast, Character
from radioplay.cast.text import as_key
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.dubbing import merged
from radioplay.engines.protocol import EngineError, Voice
from radioplay.engines.registry import engine as find_engine
from radioplay.languages import wider
from radioplay.performance import Performance, perform
from radioplay.picking import apply, match
from radioplay.project import Episode, Project, Translation, read_episode
from radioplay.rehearsal import Rehearsal, planned, read_take_book, rehearse, scratch_cast

_SOME = 4  # voices that a hint names


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
        L010 for characters without a voice for its language, L012 for those with a voice for another.
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
    """L010, L012: characters who have no voice for a language, or one that is made for another.

    Another country's English is no other language.
    """
    speakers = dict.fromkeys(line.character.name for line in performance.deliveries if not line.recording)
    for who in filter(None, map(cast.find, speakers)):
        dub = who.dub(language)
        made_for = _language_of(who)
        if not who.voice or (made_for and _fits(made_for, language)):
            continue
        if dub and dub.voice:
            if made_for:
                message = f"{who.name}'s voice {who.voice} is made for {made_for}, not for {language}"
                yield Diagnostic("L012", message, who.voice_span, _others(who, language), "warning")
        elif not _same(own, language):
            message = f"{who.name} has no voice for {language}, and speaks it with {who.voice}"
            hint = f'[cast.{as_key(who.name)}.{language}] with voice = "…"; {_others(who, language)}'
            yield Diagnostic("L010", message, dub.span if dub else who.span, hint, "warning")


def _same(one: str, other: str) -> bool:
    return wider(one)[-1] == wider(other)[-1]


def _fits(made_for: str, language: str) -> bool:
    return made_for == "any" or _same(made_for, language)


def _language_of(who: Character) -> str:
    """What a character's voice is made for, where its engine says so; a blend goes by its first voice."""
    first = who.voice_name.split("+")[0].split("*")[0].strip()
    return next((voice.language for voice in _voices(who) if voice.name == first), "")


def _others(who: Character, language: str) -> str:
    """Some voices of the same engine that are made for a language; else, where to look for one."""
    found = [f"{who.engine}:{v.name}" for v in _voices(who) if v.language and _fits(v.language, language)]
    return f"there is {', '.join(found[:_SOME])}" if found else "radioplay voices list shows what there is"


def _voices(who: Character) -> tuple[Voice, ...]:
    try:
        return tuple(find_engine(who.engine).voices())
    except EngineError:
        return ()


def _untranslated(project: Project, episode: Episode, language: str) -> Diagnostic:
    """L006: there is no such translation."""
    file = episode.files[0].relative_to(project.root)
    in_folder = len(file.parts) > 2
    wanted = (file.parent if in_folder else file).with_name(f"{episode.name}.{language}")
    name = f"{wanted.as_posix()}/" if in_folder else f"{wanted.as_posix()}{file.suffix}"
    there = ", ".join(each.language for each in episode.translations)
    hint = f"translate it into {name}" + (f"; there is {there}" if there else "")
    return Diagnostic("L006", f"{episode.name} isn't translated into {language}", Span(file.as_posix()), hint)
