"""Script → text: raw text where there is some, the usual form for what a program made."""

from __future__ import annotations

from radioplay.script.elements import is_heading
from radioplay.script.emphasis import escape_emphasis
from radioplay.script.model import (
    Action,
    Blank,
    Boneyard,
    Centered,
    Cue,
    CueKind,
    Direction,
    Element,
    Heading,
    Lyric,
    Note,
    PageBreak,
    Part,
    Pause,
    Script,
    Section,
    Speech,
    Synopsis,
    TitlePage,
    Transition,
    Words,
)
from radioplay.script.modifiers import digits, print_modifiers
from radioplay.script.source import line_of
from radioplay.script.speaker import in_capitals

_KEYWORDS: dict[CueKind, str] = {"sound": "SOUND", "ambience": "AMBIENCE", "music": "MUSIC"}


def print_script(script: Script) -> str:
    """The script as text. One that was parsed and not changed comes out as it was, to the letter.

    Elements without raw text get the usual form, an empty line on either side, and the line ends of the rest.
    """
    newline = _newline(script)
    pieces: list[str] = []
    after_made = False
    for element in script.elements:
        made = not element.raw
        if pieces and (made or after_made):
            pieces.append(_gap("".join(pieces[-2:]), newline, isinstance(element, Blank)))
        pieces.append(print_element(element).replace("\n", newline) + newline if made else element.raw)
        after_made = made
    return "".join(pieces)


def _newline(script: Script) -> str:
    for element in script.elements:
        if "\n" in element.raw or "\r" in element.raw:
            return "\r\n" if "\r\n" in element.raw else "\n" if "\n" in element.raw else "\r"
    return "\n"


def _gap(before: str, newline: str, blank: bool) -> str:
    """What is missing for an empty line between what is printed and what comes."""
    if not before.endswith(("\n", "\r")):
        before, ends = before + newline, newline
    else:
        ends = ""
    is_empty = before in {"\n", "\r", "\r\n"} or before.endswith(("\n\n", "\r\r", "\r\n\r\n"))
    return ends if blank or is_empty else ends + newline


def print_element(element: Element) -> str:
    """One element in its usual form, lines ending in `\\n`, without the last line end."""
    match element:
        case Speech():
            return _speech(element)
        case Cue():
            return print_cue(element)
        case Pause():
            return f"({_pause(element)})"
        case Action():
            return _action(element.text)
        case TitlePage():
            return "\n".join(_field(key, values) for key, values in element.fields)
        case Note():
            return f"[[{element.text.replace(']]', '] ]')}]]"
        case Boneyard():
            return f"/* {element.text.replace('*/', '* /')} */"
        case PageBreak():
            return "==="
        case Blank():
            return ""
        case _:
            return _one_line(element)


def _one_line(element: Heading | Transition | Centered | Lyric | Section | Synopsis) -> str:
    text = _safe(element.text)
    match element:
        case Heading():
            title = text if is_heading(line_of(text), None) and not text.startswith(".") else f".{text}"
            return title if element.number is None else f"{title} #{element.number}#"
        case Transition():
            return text if in_capitals(text) and text.endswith("TO:") else f"> {text}"
        case Centered():
            return f"> {text} <"
        case Lyric():
            return f"~{text}"
        case Section():
            return f"{'#' * element.depth} {text}"
        case Synopsis():
            return f"= {text}"


def _action(text: str) -> str:
    """With the mark that forces action: what needs it depends on the lines around, and it never hurts."""
    lines = [_safe(line, keep_space=True) for line in text.split("\n")]
    plain = len(lines) == 1 and lines[0][:1].isalpha() and not in_capitals(lines[0].partition("(")[0])
    plain = plain and ":" not in lines[0] and not is_heading(line_of(lines[0]), None)
    return "\n".join(lines) if plain else "!" + "\n".join(lines)


def _field(key: str, values: tuple[str, ...]) -> str:
    shown = [_safe(value) for value in values]
    if len(shown) == 1:
        return f"{key}: {shown[0]}"
    return "\n".join((f"{key}:", *(f"    {value}" for value in shown)))


def _speech(speech: Speech) -> str:
    """The name, forced where it is not in capitals, and a line for each part; cues on a word stay in line."""
    forced = "" if in_capitals(speech.name) else "@"
    extensions = "".join(f" ({extension.text})" for extension in speech.extensions)
    lines = [f"{forced}{speech.name}{extensions}{' ^' if speech.dual else ''}"]
    before: Part | None = None
    for part in speech.parts:
        text = _part(part)
        on_line = isinstance(before, Cue) and before.on_word and isinstance(part, Words)
        on_line = on_line or (isinstance(part, Cue) and part.on_word and _in_words(before))
        if on_line:
            lines[-1] += f" {text}"
        else:
            lines += ["  ", text] if isinstance(part, Words) and isinstance(before, Words) else [text]
        before = part
    return "\n".join(lines)


def _in_words(part: Part | None) -> bool:
    return isinstance(part, Words) or (isinstance(part, Cue) and part.on_word)


def _part(part: Part) -> str:
    match part:
        case Words():
            return _safe(part.text)
        case Direction():
            return f"({_safe(part.text)})"
        case Pause():
            return f"({_pause(part)})"
        case Cue():
            return f"[[{print_cue(part)}]]" if part.on_word else print_cue(part)


def print_cue(cue: Cue) -> str:
    """`SOUND: door bell (under, -6 dB)`; `AMBIENCE: out` for a cue without a name."""
    keyword = _KEYWORDS[cue.kind]
    said = print_modifiers(cue.handling)
    if not cue.name and said == "(out)":
        said = "out"
    return " ".join(filter(None, (f"{keyword}:", _safe(cue.name), said)))


def _pause(pause: Pause) -> str:
    return pause.length if isinstance(pause.length, str) else f"{digits(pause.length)}s"


def _safe(text: str, keep_space: bool = False) -> str:
    """Text on one line, with nothing in it that Fountain would hide."""
    line = text.rstrip() if keep_space else " ".join(text.split())
    for mark, apart in (("[[", "[ ["), ("/*", "/ *")):
        line = line.replace(mark, apart)
    return escape_emphasis(line)
