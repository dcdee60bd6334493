"""The cast of a story as a cast file that its user corrects, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from radioplay.adapt.model import Gender, People, Person, Story
from radioplay.adapt.people.naming import NARRATOR, UNKNOWN, in_capitals, names_in_script
from radioplay.audio import replacing
from radioplay.cast import Cast, Character, fold_name, read_cast
from radioplay.cast.text import as_key, quoted
from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean, in_order

_HEAD = """\
# Who is in {title}, as far as can be told from the text. Put right what isn't, and then:
#     radioplay adapt STORY --cast {file}
# A character is known in the text by the aliases. Move a name to whom it belongs to, take out a character who
# is nobody, put two together who are one. What stands here then holds: nobody is added.
"""
_SHOWN = 60  # characters before and from where somebody comes up first, of that sentence
_OTHERS = 40  # names that were taken for nobody's, at most


def write_people(path: Path, story: Story, people: People, force: bool = False) -> bool:
    """Write a cast file, in a folder that is made if need be.

    Args:
        path: where.
        story: for the places where somebody comes up first.
        people: the cast.
        force: write over another file that is there, and keep that beside it, under a name that ends in `~`.

    Returns:
        False where there is another file, and it was left alone.

    Raises:
        OSError: it can't be written; what was there is as it was.
    """
    new = people_text(story, people, path.name).encode()
    old = path.read_bytes() if path.exists() else new
    if old != new:
        if not force:
            return False
        with replacing(path.with_name(f"{path.name}~")) as beside:
            beside.write_bytes(old)
    with replacing(path) as beside:
        beside.write_bytes(new)
    return True


def people_text(story: Story, people: People, file: str = "cast.toml") -> str:
    """The text of a cast file: everybody with all that they are called, and what was taken for nobody's."""
    names = names_in_script(people)
    blocks = [_HEAD.format(title=_one_line(story.title or story.name), file=file)]
    taken = {fold_name(name): name for name in names}
    for name, person in zip(names, people.persons, strict=True):
        blocks.append(_entry(story, name, person, taken))
    narrator = "" if people.narrator is None else names[people.narrator]
    blocks.append("".join(_adapt_table(narrator, people)))
    return "\n".join(blocks)


def _entry(story: Story, name: str, person: Person, taken: dict[str, str]) -> str:
    """`[cast.NAME]`; an alias that somebody before has is left out."""
    aliases: dict[str, str] = {}
    for alias in person.names:
        folded = fold_name(alias)
        if folded.strip() and taken.setdefault(folded, name) == name:
            aliases.setdefault(folded, " ".join(alias.split()))
    lines = [f"[cast.{as_key(name)}]", *_seen(story, person), gender_line(person)]
    lines.append(f"aliases = [{', '.join(map(quoted, aliases.values()))}]")
    return "".join(f"{line}\n" for line in lines)


def gender_line(person: Person) -> str:
    """A character's gender as a line of their table."""
    return f"gender = {quoted(person.gender)}"


def _seen(story: Story, person: Person) -> Iterator[str]:
    """How often they are named, and where first, as a comment."""
    if not person.count:
        return
    near = max(0, person.first - _SHOWN)  # a sentence may be as long as the story
    start = max(near, *(story.text.rfind(mark, near, person.first) + 1 for mark in "\n.!?"))
    words = _one_line(story.text[start : person.first + _SHOWN])
    times = "once" if person.count == 1 else f"{person.count} times"
    yield f"# named {times}, first in: {words} …"


def _one_line(text: str) -> str:
    """Text for a comment, which ends with its line and takes no controls."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _adapt_table(narrator: str, people: People) -> Iterator[str]:
    yield "[adapt]\n# Who says “I” outside speech; empty where nobody does.\n"
    yield f"narrator = {quoted(narrator)}\n# Names that are nobody's.\nnot_people = []\n"
    others = [f"{name} ({count})" for name, count in people.others[:_OTHERS]]
    if others:
        yield "\n# Found and not taken for people. For one who is: a [cast.NAME] with the name among the aliases.\n"
        yield from (f"#     {_one_line(other)}\n" for other in others)


def read_people(path: Path, file: str = "") -> tuple[People | None, Problems]:
    """The cast of a story from a cast file: any that radioplay reads, with voices or without.

    A file without characters that names some of `not_people` gives a cast without persons, whose `others` are
    those names: the people are then found, but for them.

    Args:
        path: where it is.
        file: what diagnostics call it; its name unless given.

    Returns:
        None where there is nothing to go by. A010 where there is no file, A011 for a narrator who isn't cast,
        A012 (a warning) for a character who is among `not_people`, A013 where it names nobody; besides, all
        that is wrong with a cast file but for missing voices.
    """
    shown = file or path.name
    if not path.exists():
        hint = f"`radioplay adapt STORY --cast-only` makes {shown}"
        return None, (Diagnostic("A010", f"there is no {shown}", Span(shown), hint),)
    cast, problems = read_cast(path, shown)
    people, more = people_of(cast)
    kept = (problem for problem in problems if problem.code != "C018")
    return people, in_order((*kept, *more))


def people_of(cast: Cast) -> tuple[People | None, Problems]:
    """The characters of a cast as people of a story; see `read_people`."""
    told_by = cast.prose.narrator
    narrators = {fold_name(NARRATOR)} - {fold_name(told_by)} if told_by else {fold_name(NARRATOR)}
    apart = {fold_name(UNKNOWN), *narrators}
    characters = [c for c in cast.characters if fold_name(c.name) not in apart or c.aliases]
    others = tuple((name, 0) for name in cast.prose.not_people)
    problems = [*_not_people_cast(cast)]
    narrator = None
    if told_by:
        wanted = cast.find(told_by)
        narrator = next((i for i, c in enumerate(characters) if wanted and c.name == wanted.name), None)
        if narrator is None:
            hint = did_you_mean(told_by, cast.names()) or f"add [cast.{as_key(told_by)}]"
            message = f"the narrator {told_by} isn't in the cast"
            problems.append(Diagnostic("A011", message, cast.prose.narrator_span, hint))
    if not characters:
        if others:
            return People((), None, (), others), tuple(problems)
        hint = 'write a [cast.NAME] for each character, with aliases = ["…"]'
        return None, (*problems, Diagnostic("A013", f"{cast.file} names nobody", Span(cast.file), hint))
    persons = tuple(_person(character) for character in characters)
    return People(persons, narrator, (), others), tuple(problems)


def _not_people_cast(cast: Cast) -> Iterator[Diagnostic]:
    for name in cast.prose.not_people:
        if character := cast.find(name):
            message = f"{name} is among not_people, and is {character.name} in the cast"
            yield Diagnostic("A012", message, character.span, "the cast counts; take one out", "warning")


def _person(character: Character) -> Person:
    """A person by what they are called in prose: their aliases, and the name in the case of prose."""
    if character.name == NARRATOR and not character.aliases:
        return Person("I", ("I", "me"), _gender(character), named=False)
    same = (alias for alias in character.aliases if in_capitals(alias) == in_capitals(character.name))
    name = next(same, None) or _as_in_prose(character.name)
    if "I" in character.aliases and character.name == NARRATOR:
        name = "I"
    names = tuple(dict.fromkeys((name, *character.aliases)))
    return Person(name, names, _gender(character), named=not name[:1].islower() and name != "I")


def _gender(character: Character) -> Gender:
    return "f" if character.gender == "f" else "m" if character.gender == "m" else "u"


def _as_in_prose(name: str) -> str:
    """`MARA VOSS` as Mara Voss, `THE OLD MAN` as the old man; a name that isn't all capitals as it stands."""
    if not name.isupper():
        return name
    if name.startswith(("THE ", "A ", "AN ")):
        return name.lower()
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 1 else m[0], name).replace(
        "'S", "'s"
    )
