"""Tags → directions: how a quote is given, what its speaker is heard to do, and through what it is heard."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from radioplay.adapt.model import Line, Manner, Mention, Quote, Story, Tag
from radioplay.directions.manners import acted
from radioplay.directions.utterances import utterance

_ADVERB = re.compile(r"\b(?:(?:very|quite|rather|so|more|too|almost) )?([a-z]+ly)\b")
_ALOUD = re.compile(
    r"\b(?:in (?:an? |his |her |their |my )?(?:[a-z-]+,? ){0,3}?(?:voice|tone|whisper|undertone|murmur|mutter|drawl)"
    r"|with (?:an? |his |her )?(?:[a-z-]+ ){0,2}(?:laugh|sigh|sob|giggle|chuckle|groan|snort|yawn|gasp|grin|smile)"
    r"|under (?:his|her|their|my) breath|through (?:gritted|clenched|his|her|their) teeth"
    r"|to (?:himself|herself|themselves|myself)|out of breath|aloud|at the top of (?:his|her|their) (?:voice|lungs)"
    r"|in (?:tears|a hurry)|between sobs|through (?:her|his|their) tears)\b"
)
_NO_HOW = re.compile(r"in (?:an?|his|her|their|my) (?:voice|tone)")
"""Says nothing without what follows it: in a voice of great tenderness."""
_ROOM = (
    r"(?:kitchen|hall|hallway|corridor|bathroom|bedroom|attic|cellar|basement|landing|porch|garden|yard|balcony"
    r"|back|back room|next room|other room|adjoining room|office|garage|shed|stairs|stairwell|top of the stairs"
    r"|bottom of the stairs|foot of the stairs|street|pantry|study|parlour|parlor|workshop|bunk|cabin|galley|deck)"
)
_OFF = re.compile(
    rf"\b(?:from (?:(?:out )?in |inside |within |down |up |out )?(?:the |his |her |their |my )?{_ROOM}"
    r"|from (?:upstairs|downstairs|outside|below|above|another room|somewhere|off)|(?:up|down) the stairs"
    r"|over (?:his|her|their) shoulder from [a-z ]+)\b"
)
_DOOR = re.compile(
    r"\b(?:(?:through|from behind|behind|from the other side of|outside) "
    r"(?:the |his |her )?(?:closed |locked |bathroom |bedroom )?(?:door|wall|partition))\b"
)
_FAR = re.compile(r"\b(?:from (?:far|a distance|far off|far away|across the [a-z]+)|in the distance)\b")
_THROUGH = (
    (
        re.compile(
            r"\b(?:(?:over|through|down|on|from) the (?:tele)?phone"
            r"|(?:on|at|from) the other end(?: of the (?:line|phone))?|on the line"
            r"|down the line|(?:voice|words) (?:on|over|down|in) the (?:line|phone|receiver|earpiece)"
            r"|(?:over|through) the (?:receiver|earpiece|line|speakerphone)|on speaker)\b"
        ),
        "ON PHONE",
    ),
    (re.compile(r"\b(?:over|through|on|from) the (?:radio|walkie-talkie|headset|comms?)\b"), "RADIO"),
    (
        re.compile(r"\b(?:over|through|on|from) the (?:intercom|entryphone|door ?phone|grille|speaker)\b"),
        "INTERCOM",
    ),
    (
        re.compile(
            r"\b(?:over|through|on|from) the (?:loudspeakers?|tannoy|P\.?A\.?|public address|megaphone)\b"
        ),
        "P.A.",
    ),
    (re.compile(r"\b(?:on|from) the (?:tv|TV|television|screen)\b"), "TV"),
)
_HUNG_UP = re.compile(
    r"\b(?:hung up|rang off|put down the (?:phone|receiver)|the line went dead|ended the call)\b"
)
_SENTENCE = re.compile(r"[^.!?;]+")
_WORD = re.compile(r"[A-Za-z']+")
_NOT_DONE = frozenset("not never no almost nearly".split())
_MOST_SOUNDS = 2
_ALONE = 4
"""Words of a sentence, at most, that tells a sigh or a laugh and nothing else."""
_END = re.compile(r"[.!?;](?:\s|$)")
_ENDED = re.compile(r"[.!?;]\s*$")
_NEXT_QUOTE = re.compile(r"[\"“”‘«»—]|\n\s*\n")
_BEHIND = re.compile(r"\s*(?:very|quite|rather|so|more|too|almost|most) [a-z]+ly\b")
_LAUGHING = re.compile(r"[\s,]*([a-z]+ing)[\s,]*")
_MOST_OF_REST = 120
_FILLING = frozenset("a an the in with and his her their my from on over of very just more so then".split())


@dataclass(frozen=True, slots=True)
class _Book:
    verbs: Mapping[str, str]
    sounds: Mapping[str, str]
    not_how: frozenset[str]


@cache
def _book() -> _Book:
    data = tomllib.loads(resources.files(__package__).joinpath("data", "manners.toml").read_text("utf-8"))
    sounds = {form: sound for sound, forms in data["sounds"].items() for form in forms.split()}
    return _Book(data["verbs"], sounds, frozenset(data["adverbs"]["not_how"].split()))


def find_manners(
    story: Story, quotes: Sequence[Quote], lines: Sequence[Line], mentions: Sequence[Mention] = ()
) -> tuple[Manner, ...]:
    """The manner of each quote.

    Args:
        story: with its `quotes` and the `lines` that say who speaks them.
        mentions: in order; a sigh belongs to a quote when its subject is who speaks.
    """
    starts = {m.start: m.people[0] for m in mentions if m.people and not m.said}
    at_phone: dict[int | None, str] = {}
    made = []
    for index, (quote, line) in enumerate(zip(quotes, lines, strict=True)):
        before, after = _around(story, quotes, index)
        if _HUNG_UP.search(story.text, quotes[index - 1].outer_end if index else 0, quote.outer_start):
            at_phone.clear()
        manner = _manner(story, line, before, after, quote, starts)
        through = next((e for e in manner.extensions if e != "O.S."), "")
        if through == "ON PHONE" and line.speaker is not None:
            at_phone[line.speaker] = through
        elif not manner.extensions and line.speaker in at_phone:
            manner = replace(manner, extensions=(at_phone[line.speaker],))
        made.append(manner)
    return tuple(made)


def _around(story: Story, quotes: Sequence[Quote], index: int) -> tuple[str, str]:
    """The narration of a quote's paragraph before and after it, up to the next quote.

    What stands between two quotes is the earlier one's.
    """
    quote, paragraph = quotes[index], story.paragraphs[quotes[index].paragraph]
    first, last = paragraph.start, paragraph.end
    if index and quotes[index - 1].paragraph == quote.paragraph:
        first = quote.outer_start
    if index + 1 < len(quotes) and quotes[index + 1].paragraph == quote.paragraph:
        last = quotes[index + 1].outer_start
    return story.text[first : quote.outer_start], story.text[quote.outer_end : last]


def _manner(
    story: Story, line: Line, before: str, after: str, quote: Quote, starts: Mapping[int, int]
) -> Manner:
    directions: dict[str, None] = {}
    told = ""
    if line.tag and line.tag.saying:
        own, rest = story.text[line.tag.start : line.tag.end], _rest(story, line.tag)
        told = " ".join(f"{own} {rest}".split())
        directions = dict.fromkeys(_directions(line.tag, " ".join(own.split()), rest))
    opening = [*_sounds(before, quote.outer_start - len(before), line.speaker, starts, line.tag)]
    closing = [*_sounds(after, quote.outer_end, line.speaker, starts, line.tag)]
    heard = [sound for sound, _ in opening if sound not in directions]
    alone = [span for _, span in (*opening, *closing) if span]
    return Manner(
        (*heard, *directions), tuple(_extensions(told)), tuple(sound for sound, _ in closing), tuple(alone)
    )


def _rest(story: Story, tag: Tag) -> str:
    """What stands behind a tag, up to the end of its sentence."""
    rest = story.text[tag.end : tag.end + _MOST_OF_REST]
    if _ENDED.search(story.text[max(tag.start, tag.end - 2) : tag.end]):
        return ""
    ends = [found.start() for found in (_END.search(rest), _NEXT_QUOTE.search(rest)) if found]
    return rest[: min(ends, default=len(rest))]


def _directions(tag: Tag, own: str, rest: str) -> Iterator[str]:
    """What a tag says of how its words are spoken.

    Args:
        tag: of a verb of saying.
        own: its words.
        rest: what stands behind it in its sentence.
    """
    book = _book()
    if tag.verb in book.verbs:
        yield book.verbs[tag.verb]
    behind = _BEHIND.match(rest)
    for found in (*_ADVERB.finditer(own), *filter(None, (behind and _ADVERB.search(behind[0]),))):
        if found[1] not in book.not_how:
            yield found[0]
    for found in _ALOUD.finditer(f"{own} {rest}"):
        sound = next((book.sounds[word] for word in found[0].split() if word in book.sounds), "")
        if sound and found[0].startswith("with "):
            yield sound
        elif _NO_HOW.fullmatch(found[0]):
            continue
        elif acted((found[0],)) or utterance(found[0]) or "voice" in found[0] or "tone" in found[0]:
            yield found[0]
    if (alone := _LAUGHING.fullmatch(rest)) and alone[1] in book.sounds:
        yield alone[1]


def _extensions(told: str) -> Iterator[str]:
    for pattern, extension in _THROUGH:
        if pattern.search(told) and not re.search(r"\binto the\b", told):
            yield extension
            return
    if _DOOR.search(told):
        yield "BEHIND DOOR"
    elif _FAR.search(told):
        yield "FAR"
    elif _OFF.search(told):
        yield "O.S."


def places_told(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words stand, between two places, that make an extension: from the kitchen, on the phone."""
    patterns = (*(pattern for pattern, _ in _THROUGH), _DOOR, _FAR, _OFF)
    return [found.span() for pattern in patterns for found in pattern.finditer(text, start, end)]


def said_by(told: str, manner: Manner) -> bool:
    """Whether words of the narration tell nothing that a line's directions and extensions don't."""
    left = " ".join(told.split())
    given = (*manner.directions, *manner.closing)
    for direction in given:
        left = left.replace(direction, " ")
    if manner.extensions:
        for pattern in (*(pattern for pattern, _ in _THROUGH), _DOOR, _FAR, _OFF):
            left = pattern.sub(" ", left)
    words = (word.lower() for word in _WORD.findall(left))
    return all(word in _FILLING or _book().sounds.get(word) in given for word in words)


def _sounds(
    narration: str, offset: int, speaker: int | None, starts: Mapping[int, int], tag: Tag | None
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """What the speaker is heard to do beside their words, and where, if nothing else is told there: `She sighed.`"""
    found = 0
    for sentence in _SENTENCE.finditer(narration):
        first, last = offset + sentence.start(), offset + sentence.end()
        if tag and tag.saying and first <= tag.start < last:
            continue
        words = {first + word.start(): word[0].lower() for word in _WORD.finditer(sentence[0])}
        subject = next((starts[at] for at in [*words][:4] if at in starts), None)
        sound = next((_book().sounds[word] for word in [*words.values()][:8] if word in _book().sounds), None)
        if sound is None or subject is None or subject != speaker or _NOT_DONE & {*words.values()}:
            continue
        found += 1
        if found > _MOST_SOUNDS:
            return
        yield sound, (first, last) if len(words) <= _ALONE else None
