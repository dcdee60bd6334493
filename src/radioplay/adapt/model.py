"""A story as values: what is found in prose before it is written as a script.

Every offset counts characters of `Story.text`, and ranges are half-open. People, quotes and paragraphs are
known by their index.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["prose", "verse", "letter", "heading", "break", "left out"]
Gender = Literal["m", "f", "u"]
MentionKind = Literal["name", "noun", "pronoun"]
TagPlace = Literal["before", "inside", "after"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of text without the space around it. `why` says what a block that is left out was taken for."""

    start: int
    end: int
    kind: Kind = "prose"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Prose, cut into paragraphs. `text` is what was read, its line ends kept."""

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of speech.

    `start` and `end` hold the words alone, `outer_start` and `outer_end` the marks, too. `continues` is set on
    the second and later paragraphs of one speech, whose paragraph before has no closing mark.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A character of the story.

    `name` is what they are called in full ("Mara Voss", "the old man", "I" for a narrator without a name),
    `names` everything they are called, that one too, as it stands in the text. `first` is where they come up
    first, `count` how often they are named; `named` is False for those known by a description alone.
    """

    name: str
    names: tuple[str, ...]
    gender: Gender = "u"
    first: int = 0
    count: int = 0
    named: bool = True


@dataclass(frozen=True, slots=True)
class People:
    """Everyone found. `narrator` is who says "I" in the narration, None in a story told from outside.

    `shared` has names that several of them go by and that stand in nobody's `names`: a surname ("Voss"), or
    "Miss Voss" of two sisters; the likeliest comes first. `others` are capitalised names that were taken for
    nobody's, those that come up most first.
    """

    persons: tuple[Person, ...]
    narrator: int | None = None
    shared: tuple[tuple[str, tuple[int, ...]], ...] = ()
    others: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where somebody is meant.

    `people` are those it may be, the likeliest first, with their shares in `odds`; both are empty where it is
    nobody of the cast. `said` is whether it stands within speech, and `vocative` whether somebody is spoken to
    by it there. `subject` and `possessive` tell what it does in its clause; a name with `'s` behind it is
    possessive, and means its owner. `plural` are several: then `people` are all of them, as far as they are known.
    """

    start: int
    end: int
    kind: MentionKind
    people: tuple[int, ...]
    odds: tuple[float, ...]
    gender: Gender = "u"
    plural: bool = False
    said: bool = False
    vocative: bool = False
    subject: bool = False
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A clause beside a quote that tells who speaks: `she whispered`.

    `subject` is who speaks by it; where two do ("Tom and Ann cried"), it is plural and has both. `saying` is
    True for a verb of saying and False for a beat ("Tom shut the door."), whose subject only may be the speaker.
    `verb` is in its dictionary form ("go on"), empty where there is none.

    `start` and `end` hold what may be dropped: subject, verb, `listener` and `manner`, and the marks next to them
    that would be left over. `bare` is whether nothing more is told between this and the next quote, or the end of the
    sentence. `manner` is where the words behind the verb stand that tell how ("quietly", "in a low voice").
    `mark` is the mark that ties the clause to its quote ("," or ":" or "." or "?" …), and `clauses` counts those
    between the two: 0 for the nearest.
    """

    quote: int
    place: TagPlace
    start: int
    end: int
    subject: Mention
    verb: str = ""
    saying: bool = True
    listener: Mention | None = None
    manner: tuple[int, int] | None = None
    bare: bool = False
    mark: str = ""
    clauses: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of the story in one place and time; it begins with the paragraph `first`.

    `inside` is None where the text doesn't tell. `bed` is the name of what is heard there all along.
    """

    first: int
    place: str = ""
    time: str = ""
    inside: bool | None = None
    bed: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Who says a quote. `speaker` is None where nobody is likely enough.

    `others` are the next in line with their probabilities; `confidence` is the probability that `speaker` is
    right, calibrated. `reason` says in a few words what told.
    """

    speaker: int | None
    confidence: float
    reason: str
    others: tuple[tuple[int, float], ...] = ()
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound told in the narration by the words from `start` to `end`.

    `name` is what a script calls the cue, `gain_db` and `far` how it is heard. A `bed` goes on until it is
    changed. `missing` says that no preset makes it, and no sound of the show is called so.
    """

    start: int
    end: int
    name: str
    gain_db: float = 0.0
    far: bool = False
    repeat: int = 1
    bed: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """How a quote is given: `directions` stand before its words, `closing` after them, in brackets; `extensions`
    behind the name. `told` are the stretches of narration of which nothing is left to tell.
    """

    directions: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    told: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Adaptation:
    """All that was found in a story. `lines` and `manners` have one entry for each quote."""

    story: Story
    quotes: tuple[Quote, ...]
    people: People
    scenes: tuple[Scene, ...]
    lines: tuple[Line, ...]
    manners: tuple[Manner, ...] = ()
    sounds: tuple[Heard, ...] = ()
    mentions: tuple[Mention, ...] = field(default=(), repr=False)
