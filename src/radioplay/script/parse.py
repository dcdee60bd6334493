"""Fountain and its radio conventions: text → Script. The order of questions below is the grammar."""

from __future__ import annotations

from radioplay.diagnostics import Problems, in_order
from radioplay.script.action import read_action, read_cue_lines, read_marks
from radioplay.script.checks import check_script
from radioplay.script.elements import read_one_line
from radioplay.script.model import Blank, Element, Script
from radioplay.script.source import Source, read_source
from radioplay.script.speaker import read_speaker
from radioplay.script.speech import Findings, read_speech
from radioplay.script.titlepage import read_title_page


def parse_script(text: str, file: str) -> tuple[Script, Problems]:
    """Read a script. Never raises: what can't be made sense of is action, or a problem, and its text is kept.

    Args:
        text: the whole file, with its own line ends (`\\n`, `\\r\\n` or `\\r`; nothing else ends a line).
        file: its name in diagnostics and spans, relative to the project.

    Returns:
        The script, whose elements' raw texts joined are `text`; and what is wrong with it, in order.
    """
    source, problems = read_source(text, file)
    findings = Findings(problems)
    elements: list[Element] = []
    at = 0
    title = read_title_page(source)
    if title:
        elements.append(title[0])
        at = title[1]
    while at < len(source.lines):
        more, at = _next(source, at, findings)
        elements += more
    script = Script(file, tuple(elements))
    return script, in_order((*findings.problems, *check_script(source, script, findings.suspects)))


def _next(source: Source, at: int, findings: Findings) -> tuple[list[Element], int]:
    """The element, or elements, that begin on line `at`, where a paragraph may begin; and the line after."""
    lines = source.lines
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else None
    if line.empty:
        return _blank(source, at)
    if not line.bare and any(source.marks_in(line.start, line.stop)):
        return list(read_marks(source, line, findings)), at + 1
    one = read_one_line(source, line, below)
    if one:
        return [one], at + 1
    cue = read_cue_lines(source, at, findings)
    if cue:
        return [cue[0]], cue[1]
    speaker = None if line.bare.startswith("!") else read_speaker(source, line, below)
    if speaker:
        speech, after = read_speech(source, speaker, at, findings)
        return [speech], after
    return read_action(source, at, findings)


def _blank(source: Source, at: int) -> tuple[list[Element], int]:
    lines = source.lines
    after = at
    while after < len(lines) and lines[after].empty:
        after += 1
    start, end = lines[at].start, lines[after - 1].end
    return [Blank(source.span(start, start), source.text[start:end])], after
