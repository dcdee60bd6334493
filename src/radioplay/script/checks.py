"""Problems that show only once the whole script is known: they depend on who speaks elsewhere."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence

from radioplay.diagnostics import Diagnostic, Span
from radioplay.directions import acted, movement, utterance
from radioplay.script.model import (
    Action,
    Blank,
    Boneyard,
    Cue,
    Direction,
    Element,
    Note,
    PageBreak,
    Part,
    Script,
    Section,
    Speech,
    Synopsis,
    TitlePage,
    Words,
)
from radioplay.script.source import Source
from radioplay.script.speaker import in_capitals
from radioplay.script.speech import Suspect
from radioplay.script.vocabulary import DIRECTIONS, is_direction

_ONE_WORD = sorted(word for word in DIRECTIONS if word.isalpha())
_LEAST_LETTERS = 5
_SILENT = (Blank, Note, Boneyard)
_FOR_THE_WRITER = (*_SILENT, TitlePage, Section, Synopsis, PageBreak)
_INLINE = re.compile(r"([^:(\n]{1,60}?)\s*(?:\([^()\n]*\)\s*)?:\s+\S")
LONGEST_NAME = 60

Names = dict[str, str]
"""Who speaks: as written, by the name without case."""


def check_script(source: Source, script: Script, suspects: Sequence[Suspect]) -> Iterator[Diagnostic]:
    """What is wrong with a script as a whole."""
    heard = [element for element in script.elements if not isinstance(element, _FOR_THE_WRITER)]
    speeches = [element for element in heard if isinstance(element, Speech)]
    names = {speech.name.casefold(): speech.name for speech in speeches}
    if not heard:
        hint = "write a character's name in capitals and the words on the line below"
        yield Diagnostic("S001", "there is nothing to hear in this script", Span(script.file), hint)
    elif not speeches and not any(isinstance(element, Cue) for element in heard):
        hint = "a speech is a name in capitals, an empty line above it, the words on the line below"
        yield Diagnostic("S002", "no one speaks in this script", Span(script.file), hint, "warning")
    yield from _wordless(speeches)
    yield from (slip for speech in speeches for part in speech.parts if (slip := _misspelt(part)))
    yield from _unpaired(script.elements)
    yield from (problem for suspect in suspects for problem in _suspected(source, suspect, names))
    yield from (problem for each in heard if isinstance(each, Action) for problem in _misread(each, names))


def _is_heard(part: Part) -> bool:
    return isinstance(part, Direction) and utterance(part.text, alone=True) is not None


def _wordless(speeches: list[Speech]) -> Iterator[Diagnostic]:
    for speech in speeches:
        if not any(isinstance(part, Words) or _is_heard(part) for part in speech.parts):
            hint = f"add words below, or ! before {speech.name} if this is action"
            yield Diagnostic("S007", f"{speech.name} has no words to say", speech.name_span, hint, "warning")


def _misspelt(part: Part) -> Diagnostic | None:
    """A direction of one word that is nobody's, but nearly one that is known: `(aproaching)`."""
    word = part.text.casefold().strip(" .!") if isinstance(part, Direction) else ""
    if len(word) < _LEAST_LETTERS or not word.isalpha() or is_direction(word):
        return None
    if acted((word,)) or movement((word,)) or utterance(word, alone=True):
        return None
    near = difflib.get_close_matches(word, _ONE_WORD, n=1, cutoff=0.88)
    if not near or near[0][0] != word[0]:
        return None
    hint = f"did you mean {near[0]}?"
    return Diagnostic("S021", f"({word}) is no direction that changes anything", part.span, hint, "warning")


def _unpaired(elements: tuple[Element, ...]) -> Iterator[Diagnostic]:
    """Dual dialogue is with the speech right before it."""
    before: Element | None = None
    for element in elements:
        if isinstance(element, _SILENT):
            continue
        if isinstance(element, Speech) and element.dual and not isinstance(before, Speech):
            message = f"no one speaks at the same time as {element.name}"
            hint = "^ pairs a speech with the one right above it"
            yield Diagnostic("S017", message, element.name_span, hint, "warning")
        before = element


def _suspected(source: Source, suspect: Suspect, names: Names) -> Iterator[Diagnostic]:
    """Lines swallowed by the paragraph above them."""
    span = source.span(suspect.start, suspect.stop)
    forced = source.text[max(0, suspect.start - 1) : suspect.start] == "@"
    if suspect.why == "heading":
        message = "this scene heading is read as part of the speech above it"
        yield Diagnostic("S009", message, span, "leave an empty line above it", "warning")
    elif suspect.why == "held":
        message = f"{suspect.name} and the words below are given to the character above"
        hint = "take the spaces out of the empty line above it: two spaces there keep a speech going"
        yield Diagnostic("S015", message, span, hint, "warning")
    elif forced or suspect.name.casefold() in names:
        message = f"{suspect.name} is read as part of the paragraph above it"
        yield Diagnostic("S009", message, span, "leave an empty line above it", "warning")


def _misread(action: Action, names: Names) -> Iterator[Diagnostic]:
    """Action that was probably meant as speech: its first line begins with a name that speaks elsewhere."""
    first, _, below = action.text.lstrip().partition("\n")
    if action.raw.lstrip().startswith("!"):
        return
    start = first[: 2 * LONGEST_NAME]
    inline = _INLINE.match(start)
    if inline and inline.group(1).casefold() in names:
        who = names[inline.group(1).casefold()]
        message = f"what {who} says here is read as action"
        hint = f"write {who} on a line of its own, and the words on the line below"
        yield Diagnostic("S016", message, _first_line(action, inline.group(1)), hint, "warning")
        return
    name = start.partition("(")[0].strip(" \t:^")
    known = names.get(name.lstrip("@").casefold())
    if not below and (first.startswith("@") or (known and in_capitals(name))):
        message = f"{name.lstrip('@')} has no words to say"
        hint = "put the words on the line right below the name, without an empty line between"
        yield Diagnostic("S007", message, action.span, hint, "warning")
    elif known:
        message = f"{name} is read as action, not as the name of a speaker"
        hint = f"write @{name}" if known == name else f"write {known} or @{name}"
        yield Diagnostic("S008", message, _first_line(action, first), hint, "warning")


def _first_line(action: Action, text: str) -> Span:
    return Span(action.span.file, action.span.line, action.span.column, min(len(text), action.span.length))
