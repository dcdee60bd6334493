"""A sentence with a tag → what is left to tell of it.

A tag goes where it says nothing more than its speech does: who speaks, to whom, and how, if that has become a
direction. Where it says more, the sentence is told: as it stands, or without the verb of saying if a whole
sentence is left: "she said, and shut the door" becomes "She shut the door".
"""

from __future__ import annotations

import re

from radioplay.adapt.manners import places_told, said_by
from radioplay.adapt.model import Manner, Mention, Story, Tag
from radioplay.adapt.verbs import verbs

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_IDLE = frozenset(
    """and then just only now again at last once to the a an had has have was were is are would could will did do as so
    but also too finally presently i in his her my their him them himself herself myself reply answer turn or yet well
    even simply still for it this that there when what one thing voice came words said next after before began
    went on over back out up
    """.split()
)
"""Words that tell nothing by themselves beside a verb of saying."""
_LINKS = frozenset("and but or so then as for yet while when because though now thus again at last".split())
_NEXT = re.compile(r"\s*[,;–—-]*\s*and (?P<then>then )?(?P<verb>[a-z]+)\b")
_WHO = re.compile(r"\s*,?\s*who (?P<verb>(?!(?:he|she|it|they|we|you)\b)[a-z]+)\b")
_OWN = re.compile(
    r"\s*[,;–—-]*\s*and (?=(?:he|she|they|it|we|I|the|a|an|his|her|their|my|our|there|[A-Z][a-z]+)\b)"
)
_TOGETHER = re.compile(
    r"\s+and (?:I|he|she|they|we|[A-Z][a-z]+|(?:the|my|his|her|their) \w+)"
    r"(?:,? (?:both|together|at once|as one|in unison|in chorus|at the same time))*\W*"
)
"""Who else says it: "said Jess" and I together."""
_COMPOUND = re.compile(r",?\s+and (?:then )?(?=[\w' ]{0,30}\Z)")
_PASTS = frozenset(
    """shut sat took put went came got stood ran threw hung gave made left let held fell rose turned drew shook set
    began felt knew saw heard found brought caught kept led lay lit met rode slid spun struck swung tore woke wore wrote
    drank ate bent bit blew broke built burst chose cut dug drove flew forgot froze grew hid hit hurt laid lost paid
    read rang sang sank shot slept spent split spread sprang stole stuck swam swept thought told won wound was were had
    is has does did could would""".split()
)
_FROM = (
    r"from (?:the|his|her|their|my|our) (?:door|doorway|threshold|window|hall|kitchen|stairs|landing|bed|bath|chair|"
    r"sofa|corner|back|floor|garden|street|bedroom|bathroom|other side)\b"
)
_PHRASE = re.compile(rf"(?!\s+(?:to|into|at|through|over|across)\b|\s+{_FROM}|\s+[a-z]+ly\b)[^,;:.!?—–]+")
"""What goes on with a description: "the man" who has a cello with him, "a voice" that I knew."""
_VOICE = re.compile(r"(?:['’]s)?(?: \w+)? (?:voice|voices|answer|reply|cry|whisper)\b")
_ASIDE = re.compile(r",? who(?:se|m)?\b[^,;:.!?—–]+")
_FAR = 20_000
"""Characters back in which a description was given already."""


def remainder(story: Story, first: int, last: int, tag: Tag, manner: Manner) -> str:
    """What is told of the sentence from `first` to `last`, in which a tag stands; empty for nothing.

    Args:
        story: with the sentence.
        first: where it begins.
        last: where it ends.
        tag: of a verb of saying, that begins in it.
        manner: of the tag's quote; what it says is heard.
    """
    text = story.text
    placed = places_told(text, tag.start, last) if manner.extensions else ()
    end = min(max((tag.end, *(stop for start, stop in placed if start < tag.end))), last)
    head, core, tail = text[first : tag.start], text[tag.start : end], text[end:last]
    heard = said_by(tail, manner)
    joined = _inverted(tag) and tag.subject.end == end and _TOGETHER.fullmatch(tail)
    tail = "" if heard or joined else tail
    if _says_more(story, tag, end, manner):
        if not _letters(tail) and (kept := _compound(core)):
            return head + kept
        if _inverted(tag) and _idle(head):
            return _turned(core + tail, tag)
        return text[first:last]
    if not _letters(tail):
        return "" if _idle(head) else text[first:last]
    if _idle(head) and (rest := _behind(tag, _subject(text, tag.subject), tail, core)):
        return rest
    if _idle(head) and _inverted(tag):
        return _turned(_plain(text, tag, end, manner) + tail, tag)
    return head + _plain(text, tag, end, manner) + tail


def _letters(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _idle(text: str) -> bool:
    return all(word.lower() in _LINKS for word in _WORD.findall(text))


def _inverted(tag: Tag) -> bool:
    return bool(tag.verb) and tag.subject.start > tag.start


def _subject(text: str, subject: Mention) -> str:
    return text[subject.start : subject.end]


def _says_more(story: Story, tag: Tag, end: int, manner: Manner) -> bool:
    """Whether a tag has words beyond who speaks to whom and what its manner says."""
    text = story.text
    spans = [(tag.subject.start, tag.subject.end)]
    if tag.listener:
        spans.append((tag.listener.start, tag.listener.end))
    if tag.manner and said_by(text[slice(*tag.manner)], manner):
        spans.append(tag.manner)
    if manner.extensions:
        spans += places_told(text, tag.start, end)
    left = [
        found
        for found in _WORD.finditer(text, tag.start, end)
        if not any(start <= found.start() < stop for start, stop in spans)
    ]
    left = [found for found in left if found[0].lower() not in _IDLE and not _is_verb(found[0], tag)]
    left = [found for found in left if not said_by(found[0], manner)]
    if left and _inverted(tag) and all(found.start() > tag.subject.end for found in left):
        return not _known(text, tag.start, left[-1][0])
    return bool(left)


def _is_verb(word: str, tag: Tag) -> bool:
    found = verbs().forms.get(word.lower())
    return word.lower() in tag.verb.split() or (
        found is not None and found.name in (tag.verb, *tag.verb.split())
    )


def _known(text: str, at: int, word: str) -> bool:
    """Whether a description's last word was told before: of "the man with the cello", the cello."""
    return text.rfind(word, max(0, at - _FAR), at) >= 0


def _compound(core: str) -> str:
    """ "Tom shook his head" of "Tom shook his head and said"."""
    cut = _COMPOUND.search(core.rstrip(" ,:;–—-"))
    return core[: cut.start()] + "." if cut else ""


def _behind(tag: Tag, subject: str, tail: str, core: str) -> str:
    """The sentence that is left of what stands behind a tag, if it is one without the verb of saying."""
    if found := _OWN.match(tail):
        return _capital(tail[found.end() :])
    if (found := _NEXT.match(tail)) and _is_past(found["verb"]):
        return _capital(f"{subject} {found['then'] or ''}{tail[found.start('verb') :]}")
    by_subject = core.rstrip(" ,").endswith(subject)
    if by_subject and _inverted(tag) and (found := _WHO.match(tail)):
        return _capital(f"{subject} {tail[found.start('verb') :]}")
    return ""


def _is_past(word: str) -> bool:
    return word in _PASTS or (word.endswith("ed") and len(word) > 3)


def _turned(told: str, tag: Tag) -> str:
    """ "The steward said" for "said the steward"; what describes somebody stays with them: "The man in black said"."""
    first, last = tag.subject.start - tag.start, tag.subject.end - tag.start
    if owned := _VOICE.match(told, last):  # came Bob's voice
        last = owned.end()
    phrase = _PHRASE.match(told, last) if tag.subject.kind == "noun" else None
    cut = phrase.end() if phrase else last
    if aside := _ASIDE.match(told, cut):
        return _capital(f"{told[first : aside.end()]}, {told[:first].strip(' ,')}{told[aside.end() :]}")
    return _capital(f"{told[first:cut]} {told[:first].strip(' ,')}{told[cut:]}")


def _plain(text: str, tag: Tag, end: int, manner: Manner) -> str:
    """A tag without the words that became a direction."""
    if tag.manner and tag.manner[1] <= end and said_by(text[slice(*tag.manner)], manner):
        return text[tag.start : tag.manner[0]].rstrip(" ,") + text[tag.manner[1] : end]
    return text[tag.start : end]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
