"""A recording sheet: one actor's lines on paper, each with its number and what comes before it, as HTML.

The page is one file that needs nothing beside it. It prints on A4 and Letter: no line is split over two
pages, and each page says what it is of. Nothing in it tells a date, so that the same script gives the same page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from radioplay.people.naming import file_name
from radioplay.people.sheet_style import STYLE, page_style
from radioplay.performance import Delivery, Performance, Scene, Silence, Spot
from radioplay.rehearsal import Rehearsal
from radioplay.script.model import Cue
from radioplay.takes import holds

_CUE_WORDS = 28  # of a line before hers that are shown
_PLACES = {
    "off": "off-mic", "far": "from far away", "phone": "on the telephone", "radio": "on the radio",
    "tv": "on television", "pa": "over loudspeakers", "intercom": "over the intercom",
    "close": "close to the microphone",
}  # fmt: skip
_KINDS = {"sound": "Sound", "ambience": "Ambience", "music": "Music"}


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose sheet it is, of what."""

    show: str
    episode: str
    character: str
    edition: int
    language: str


@dataclass(slots=True)
class _Speech:
    """One speech of hers: the goes it is given in, each with what comes before it."""

    goes: list[tuple[list[str], Delivery]] = field(default_factory=list)


@dataclass(slots=True)
class _Scene:
    name: str
    speeches: list[_Speech] = field(default_factory=list)


def sheet_html(
    rehearsal: Rehearsal,
    heading: Heading,
    numbers: dict[str, str],
    *,
    only_missing: bool = False,
) -> str:
    """The sheet of one character.

    Args:
        rehearsal: the episode; lines of which a recording is used are ticked.
        heading: what stands at its top.
        numbers: what each of her lines is called on paper, by the name of the delivery.
        only_missing: leave out what is recorded.
    """
    recorded = {line.name for line in rehearsal.performance.deliveries if line.recording}
    skipped = recorded if only_missing else set()
    scenes = [scene for scene in _scenes(rehearsal.written, heading.character, skipped) if scene.speeches]
    lines = [line for scene in scenes for speech in scene.speeches for _, line in speech.goes]
    pronounced = [e for e in rehearsal.cast.pronounce if any(holds(line.text, e[0]) for line in lines)]
    body = "\n".join(
        [
            *_top(heading, lines, numbers),
            *_pronunciations(pronounced),
            *(part for scene in scenes for part in _scene(scene, heading.character, numbers, recorded)),
        ]
    )
    title = escape(f"{heading.character} – {heading.episode}")
    style = page_style(_of(heading), _edition(heading, heading.character))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(heading.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>\n{STYLE}{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _scenes(performance: Performance, character: str, skipped: set[str]) -> list[_Scene]:
    """Her speeches, scene by scene, each go with the notes that stand before it."""
    scenes = [_Scene("")]
    before: list[str] = []
    last = ""  # the speech before
    for event in performance.events:
        match event:
            case Scene():
                scenes.append(_Scene(event.name))
                before, last = [], ""
            case Spot():
                note = _cue(event.cue)
                before += [note] if note not in before[-1:] else []  # music that goes under, and out
            case Silence():
                before.append(f'<p class="pause">pause, {event.seconds:g} s</p>')
            case Delivery() if event.character.name != character:
                before, last = [_cue_in(event)], event.speech
            case Delivery():
                if event.name not in skipped:
                    speeches = scenes[-1].speeches
                    goes_on = speeches and speeches[-1].goes[-1][1].speech == event.speech == last
                    if not goes_on:
                        speeches.append(_Speech())
                    speeches[-1].goes.append((before, event))
                before, last = [], event.speech
    return scenes


def _cue(cue: Cue) -> str:
    name = cue.name or "out"
    return f'<p class="cue">{_KINDS[cue.kind]}: <span dir="auto">{escape(name)}</span></p>'


def _cue_in(line: Delivery) -> str:
    """The end of somebody else's line, which is hers to come in on."""
    words = line.text.split()
    text = " ".join(words) if len(words) <= _CUE_WORDS else "… " + " ".join(words[-_CUE_WORDS:])
    who = f'<span class="who">{escape(line.character.name)}</span>'
    return f'<p class="before">{who} <span dir="auto">{escape(text)}</span></p>'


def _top(heading: Heading, lines: Sequence[Delivery], numbers: dict[str, str]) -> Iterator[str]:
    yield f'<header>\n<p class="show">{escape(_of(heading))}</p>'
    yield f"<h1>{escape(heading.character)}</h1>"
    words = sum(len(line.text.split()) for line in lines)
    yield f'<p class="amount">{_counted(len(lines), "line")}, {_counted(words, "word")}{_edition(heading, "")}</p>'
    if lines:
        first = file_name(heading.character, numbers[lines[0].name])
        yield (
            '<p class="how">One file for each line, named by its number: '
            f"<code>{escape(first)}.wav</code>; further takes <code>{escape(first)}_take2.wav</code>. "
            "Or one long file of all of them in order, with two seconds of silence between lines. "
            "Leave half a second of quiet before and after. Anything in brackets is not spoken.</p>"
        )
    yield "</header>"


def _of(heading: Heading) -> str:
    """The show and the episode, once where they are called the same."""
    return " · ".join(dict.fromkeys(name for name in (heading.show, heading.episode) if name))


def _edition(heading: Heading, before: str) -> str:
    return f"{before}, edition {heading.edition}" if heading.edition > 1 else before


def _pronunciations(pronounced: Sequence[tuple[str, str]]) -> Iterator[str]:
    if not pronounced:
        return
    yield '<dl class="pronounce">'
    for word, sound in pronounced:
        said = sound.strip('"') if sound.startswith('"') else f"/{sound}/"
        yield f"<div><dt>{escape(word)}</dt> <dd>{escape(said)}</dd></div>"
    yield "</dl>"


def _scene(scene: _Scene, character: str, numbers: dict[str, str], recorded: set[str]) -> Iterator[str]:
    yield "<section>"
    if scene.name:
        yield f'<h2 dir="auto">{escape(scene.name)}</h2>'
    for speech in scene.speeches:
        yield '<article class="speech">'
        for before, line in speech.goes:
            yield from _go(
                before, line, file_name(character, numbers[line.name]), numbers[line.name], recorded
            )
        yield "</article>"
    yield "</section>"


def _go(before: list[str], line: Delivery, file: str, number: str, recorded: set[str]) -> Iterator[str]:
    yield '<div class="go">'
    yield from before
    done = line.name in recorded
    box = f'<span class="box">{"✓" if done else ""}</span>{"<small>recorded</small>" if done else ""}'
    yield (
        f'<div class="line"><div class="number"><b>{escape(number)}</b>{box}<code>{escape(file)}</code></div>'
        f'<div class="words">{_how(line)}<p class="text" dir="auto">{_text(line)}</p></div>'
        '<div class="notes"><i></i><i></i></div></div>'
    )
    yield "</div>"


def _how(line: Delivery) -> str:
    """Directions, where she is heard from, and who speaks at the same time."""
    parts = [escape(direction) for direction in line.directions]
    place = "" if parts and line.treatment == "close" else line.treatment  # as whoever whispers is
    parts += [_PLACES[place]] if place else []
    parts += ["at the same time as the line before"] if line.partner else []
    return f'<p class="how-said" dir="auto">({", ".join(parts)})</p>' if parts else ""


def _text(line: Delivery) -> str:
    """Her words, with the sounds that fall on them."""
    words = line.text.split()
    spoken = [index for index, word in enumerate(words) if any(char.isalnum() for char in word)]
    sounds: dict[int, str] = {}
    for index, cue in line.cues:
        place = spoken[index] if index < len(spoken) else len(words)
        sounds[place] = sounds.get(place, "") + f'<span class="sound">[{escape(cue.name or "out")}]</span> '
    return " ".join(
        f"{sounds.get(index, '')}{escape(word)}" for index, word in enumerate((*words, ""))
    ).strip()


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
