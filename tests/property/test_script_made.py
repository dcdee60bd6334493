"""Scripts that a program makes: printed, they are Fountain that means the same."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args

from hypothesis import example, given, settings
from hypothesis import strategies as st

from radioplay.diagnostics import Span
from radioplay.script import (
    Action,
    Blank,
    Boneyard,
    Centered,
    Cue,
    CueKind,
    Direction,
    Element,
    Extension,
    Handling,
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
    parse_script,
    print_script,
)
from radioplay.timeline import Motion, Treatment

AT = Span("a")

# Words as an author has them; and marks of emphasis, which printing must keep from meaning anything.
word = st.from_regex(r"[A-Za-zéßЖ字'’*_\\][a-zé0-9*_\\,.!?…]{0,7}", fullmatch=True)
sentence = st.lists(word, min_size=1, max_size=6).map(" ".join).map(lambda text: f"Well {text}")
label = st.lists(st.from_regex(r"[a-zé]{1,8}", fullmatch=True), min_size=1, max_size=3).map(" ".join)
# A name that ends in "out" or so would be an order to the music, not a name.
cue_name = label.map(lambda text: f"a {text}")
numbers = st.floats(0.01, 500.0).map(lambda value: round(value, 3))
maybe_time = st.none() | numbers


@st.composite
def handlings(draw: st.DrawFn, kind: CueKind) -> Handling:
    """Every handling that the language can say about a kind of cue."""
    actions = {
        "sound": [None, "out"],
        "ambience": [None, "in", "out"],
        "music": [None, "in", "under", "out", "sting"],
    }
    action: Any = draw(st.sampled_from(actions[kind]))
    under = draw(st.booleans()) and (kind != "music" or action not in {None, "under"})
    return Handling(
        action=action,
        under=under,
        over=draw(st.booleans()),
        gain_db=draw(st.floats(-96.0, 40.0)),
        offset_s=draw(st.just(0.0) | numbers | numbers.map(lambda value: -value)),
        pan=draw(st.none() | st.floats(-1.0, 1.0)),
        heard=draw(st.sampled_from(get_args(Treatment))),
        motion=draw(st.sampled_from(get_args(Motion))),
        prelap=draw(st.booleans()),
        add=kind == "ambience" and draw(st.booleans()),
        hold=kind == "ambience" and draw(st.booleans()),
        repeat=draw(st.integers(1, 999)),
        duration_s=draw(maybe_time),
        fade_in_s=draw(maybe_time),
        fade_out_s=draw(maybe_time),
    )


@st.composite
def cues(draw: st.DrawFn, on_word: bool = False) -> Cue:
    kind: CueKind = draw(st.sampled_from(("sound", "ambience", "music")))
    return Cue(AT, kind, draw(cue_name), AT, draw(handlings(kind)), on_word)


pauses = st.builds(Pause, st.just(AT), st.sampled_from(["beat", "pause", "long pause"]) | numbers)
directions = st.builds(Direction, st.just(AT), label.map(lambda text: f"as if {text}"))
parts: st.SearchStrategy[Part] = (
    st.builds(Words, st.just(AT), sentence) | directions | pauses | cues() | cues(on_word=True)
)
names = st.sampled_from(
    ["MARA", "O'BRIEN", "ÉMILE", "R2D2", "COP #2", "McAvoy", "the cat", "陳", "THE MAN IN THE HAT"]
)
extensions = st.builds(Extension, st.just(AT), st.sampled_from(["V.O.", "on the radio", "CONT'D"]))
speeches = st.builds(
    Speech,
    st.just(AT),
    names,
    st.just(AT),
    st.lists(parts, min_size=1, max_size=6).map(tuple),
    st.lists(extensions, max_size=2).map(tuple),
    st.booleans(),
)
lines = st.sampled_from(
    [
        "MARA",
        "INT. ROOM",
        "SOUND: bell",
        "(beat)",
        ".x",
        "CUT TO:",
        "> a",
        "~b",
        "# c",
        "= d",
        "@e",
        "!f",
        "Bob:",
        "Well, g",
    ]
)
kept = sentence | lines
elements: st.SearchStrategy[Element] = (
    speeches
    | cues()
    | pauses
    | st.builds(
        Heading,
        st.just(AT),
        st.sampled_from(["INT. CAFÉ - NIGHT", "LATER", "ext. sea"]),
        st.none() | st.just("4A"),
    )
    | st.builds(Action, st.just(AT), kept)
    | st.builds(Transition, st.just(AT), st.sampled_from(["CUT TO:", "Fade out.", "SMASH CUT"]))
    | st.builds(Centered, st.just(AT), sentence)
    | st.builds(Lyric, st.just(AT), sentence)
    | st.builds(Section, st.just(AT), sentence, st.integers(1, 6))
    | st.builds(Synopsis, st.just(AT), sentence)
    | st.builds(Note, st.just(AT), label.map(lambda text: f"see {text}"))
    | st.builds(Boneyard, st.just(AT), label)
    | st.just(PageBreak(AT))
)
title_pages = st.lists(
    st.tuples(
        st.sampled_from(["Title", "Author", "Draft date"]),
        st.lists(sentence, min_size=1, max_size=3).map(tuple),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda field: field[0],
).map(lambda found: TitlePage(AT, tuple(found)))
scripts = st.builds(
    lambda page, rest: Script("a", tuple(filter(None, (page, *rest)))),
    st.none() | title_pages,
    st.lists(elements, max_size=6),
)


def bare(value: Any) -> Any:
    """A value without places and raw text."""
    if isinstance(value, tuple):
        return tuple(bare(item) for item in value if not isinstance(item, Blank))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, Any] = {}
    for field in fields(value):
        old = getattr(value, field.name)
        changes[field.name] = AT if isinstance(old, Span) else "" if field.name == "raw" else bare(old)
    return replace(value, **changes)


@settings(max_examples=80, deadline=None)
@given(scripts)
@example(Script("a", (Action(AT, "MARA"), Action(AT, "Hello."))))
@example(Script("a", (Speech(AT, "MARA", AT, (Words(AT, "One."), Words(AT, "Two."))),)))
@example(Script("a", (Speech(AT, "MARA", AT, (Cue(AT, "sound", "x", AT, on_word=True), Pause(AT, "beat"))),)))
def test_a_made_script_parses_back_to_itself(script: Script) -> None:
    """What is printed is Fountain, and it is read as what it was made from."""
    text = print_script(script)
    again, _ = parse_script(text, "a")
    assert bare(again.elements) == bare(script.elements)
    assert print_script(again) == text


@settings(max_examples=40, deadline=None)
@given(scripts, st.sampled_from(["\n", "\r\n", "\r"]))
def test_made_elements_take_on_the_line_ends_around_them(script: Script, end: str) -> None:
    parsed, _ = parse_script(f"MARA{end}Hello.{end}", "a")
    body = tuple(element for element in script.elements if not isinstance(element, TitlePage))
    text = print_script(replace(parsed, elements=(*parsed.elements, *body)))
    assert text.startswith(f"MARA{end}Hello.{end}")
    others = text.replace(end, "")
    assert "\n" not in others
    assert "\r" not in others
    assert bare(parse_script(text, "a")[0].elements) == bare((*parsed.elements, *body))
