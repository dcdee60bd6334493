"""Original × translation → the performance of the dub: the original's events with the translation's words.

Speeches go together by scene and number. Where the speakers show that one is missing or too many, those behind it
still find their own. Scenes, cues, silences and sighs are the original's, so a translation need not repeat them;
how far off or through what somebody speaks is the original's, too, and so are directions that the translation
leaves out, or gives in words that nobody acts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby

from radioplay.cast import Cast, fold_name
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.directions import acted
from radioplay.performance import Delivery, Event, Performance, Scene

Speech = tuple[Delivery, ...]
"""The goes of one speech."""

_SHOWN = 40  # characters of a line in a message


def merged(
    original: Performance, translation: Performance, cast: Cast, file: str
) -> tuple[Performance, Problems]:
    """The performance of a dub.

    Args:
        original: what is dubbed.
        translation: as its script has it, with its takes.
        cast: as it speaks that language.
        file: the translation's script, for problems without a line.

    Returns:
        The original's events with the words of the translation, under the original's names, and its title; and
        where they differ: L001 a speech is missing, L002 one is too many, L003 somebody else says it, L004 there
        are more scenes, or fewer. Such speeches are left out.
    """
    pairs, problems = _paired(original, translation, file)
    events = tuple(_events(original, pairs, cast))
    return replace(translation, episode=original.episode, events=events), tuple(problems)


def _paired(
    original: Performance, translation: Performance, file: str
) -> tuple[dict[str, Speech], list[Diagnostic]]:
    """The translation of each speech, by the original's name of it."""
    scenes, others = (sum(isinstance(e, Scene) for e in each.events) for each in (original, translation))
    problems: list[Diagnostic] = []
    if scenes != others:
        message = f"there are {others} scenes here, and {scenes} in the original"
        hint = "a translation has the headings of the original, in its own words"
        problems.append(Diagnostic("L004", message, Span(file), hint))
    was_in, now_in = _by_scene(original, scenes == others), _by_scene(translation, scenes == others)
    pairs: dict[str, Speech] = {}
    last = Span(file)
    for scene in sorted({*was_in, *now_in}):
        for was, now in _aligned(was_in.get(scene, ()), now_in.get(scene, ())):
            last = now[0].span if now else last
            problem = _difference(was, now, last)
            if problem:
                problems.append(problem)
            elif was and now:
                pairs[was[0].speech] = now
    return pairs, problems


def _by_scene(performance: Performance, apart: bool) -> dict[int, list[Speech]]:
    """The speeches of every scene by its number; all under one number, where scenes can't be told `apart`."""
    found: dict[int, list[Speech]] = {}
    for speech, goes in groupby(performance.deliveries, lambda line: line.speech):
        found.setdefault(int(speech.split(".")[0]) if apart else 0, []).append(tuple(goes))
    return found


def _aligned(
    scene: Sequence[Speech], other: Sequence[Speech]
) -> Iterator[tuple[Speech | None, Speech | None]]:
    """Speeches that belong together; None for one that has no counterpart."""
    was, now = ([_speaker(speech) for speech in speeches] for speeches in (scene, other))
    if len(was) == len(now):
        yield from zip(scene, other, strict=True)
        return
    for _, start, stop, start_now, stop_now in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        for index in range(max(stop - start, stop_now - start_now)):
            yield (
                scene[start + index] if start + index < stop else None,
                other[start_now + index] if start_now + index < stop_now else None,
            )


def _speaker(speech: Speech) -> str:
    return fold_name(speech[0].character.name)


def _difference(was: Speech | None, now: Speech | None, near: Span) -> Diagnostic | None:
    if was is None:
        extra = now[0] if now else None
        who = extra.character.name if extra else ""
        message = f"{who} says something here that isn't in the original, and it is left out"
        return Diagnostic("L002", message, near, f"the original has no such speech: {_said(extra)}")
    line = was[0]
    if now is None:
        message = f"{line.character.name}'s line {line.speech} isn't translated, and is left out"
        place = f"{line.span.file}:{line.span.line}"
        return Diagnostic(
            "L001", message, near, f"it comes behind this, in the original at {place}: {_said(line)}"
        )
    if _speaker(was) != _speaker(now):
        message = (
            f"{now[0].character.name} says what {line.character.name} says in the original, {line.speech}; "
            "it is left out"
        )
        return Diagnostic("L003", message, now[0].span, f"in the original: {_said(line)}")
    return None


def _said(line: Delivery | None) -> str:
    text = line.text if line else ""
    return f'"{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"}"'


def _events(original: Performance, pairs: Mapping[str, Speech], cast: Cast) -> Iterator[Event]:
    """The original's events; the goes of a speech stand where its own do, or all at its start."""
    goes = {speech: tuple(lines) for speech, lines in groupby(original.deliveries, lambda line: line.speech)}
    for event in original.events:
        if isinstance(event, Scene) or not isinstance(event, Delivery):
            yield event
            continue
        own, other = goes[event.speech], pairs.get(event.speech, ())
        at = own.index(event)
        if len(own) == len(other):
            yield _dubbed(event, other[at], event.name, cast)
        elif at == 0:
            for number, line in enumerate(other, 1):
                name = event.speech if number == 1 else f"{event.speech}.{number}"
                yield _dubbed(event, line, name, cast)


def _dubbed(original: Delivery, line: Delivery, name: str, cast: Cast) -> Delivery:
    """A line of a translation in the place of the original's."""
    return replace(
        line,
        name=name,
        character=cast.find(original.character.name) or line.character,
        directions=line.directions if acted(line.directions) else original.directions,
        treatment=original.treatment,
        motion=original.motion,
        partner=original.partner,
        prelap=original.prelap,
        cues=(),
    )
