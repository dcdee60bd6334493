"""Narration → those who are known by what they are: the old man, the Rat, his mother.

They are characters only where they speak. A long story has room to name its people, and there most such words
mean somebody who has a name; so a general one (`the man`) makes nobody in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from radioplay.adapt.model import Gender, Quote, Story
from radioplay.adapt.people.genders import pronoun_after
from radioplay.adapt.people.lexicon import Lexicon, lexicon
from radioplay.adapt.people.speaking import AFTER, behind_noun, find_speaking
from radioplay.adapt.verbs import verbs

SHORT_WORDS = 15_000
"""Up to so many words a story is short: whoever speaks in it once is one of its people."""

_OFTEN = 3
"""How often one must speak in a long story to be a character without a name."""

_EVERYWHERE, _EVERYWHERE_ELSE = 2, 6
"""How often one must be mentioned in a short story to be one of its people without a verb of speaking; a beast
or a machine more often.
"""

_PHRASE = re.compile(
    r"\b(the|an?|another|his|her|my|our|their)\s+(?=((?:[^\W\d_][\w’'-]*[ \r\n\t]+){0,4}[^\W\d_][\w’'-]*))",
    re.IGNORECASE,
)
_WORD = re.compile(r"\S+")
_BEFORE = re.compile(r"([a-z]+)[\s_]+$")
_STOPS = frozenset(
    """and or but of in on at to from with by for was were is are had has have did do that who which as than then if
    when he she it they his her their its my our your not no one all said be been being would could might""".split()
)
GENERAL = frozenset(
    """man woman boy girl lady gentleman fellow lad lass child person youth chap kid stranger friend brother sister son
    daughter wife husband mother father cousin companion voice speaker other""".split()
)
_DEVICES = frozenset(
    "loudspeaker radio intercom tannoy speaker walkie-talkie telephone phone machine robot computer".split()
)
_SOUNDS = re.compile(r"\s+[a-z]+(?:ed|s)(?:\s+[a-z]+)?[.:,]?\s+")
"""All that stands between a device that makes a sound and what comes out of it."""
_OWNERS = frozenset("his her my our their".split())


@dataclass(slots=True)
class Described:
    """Somebody without a name. `noun` is what they are, `key` that with what is said of it.

    `owner` is whose they are ("his" mother), `says` how often they speak, `acts` how often they do something beside
    a quote, `enters` whether "a" or "another" has brought them in. `places` are where they stand, and whether they
    speak there.
    """

    key: str
    noun: str
    gender: Gender
    owner: str = ""
    count: int = 0
    says: int = 0
    acts: int = 0
    enters: bool = False
    first: int = 0
    surfaces: Counter[str] = field(default_factory=Counter)
    pronouns: Counter[Gender] = field(default_factory=Counter)
    places: list[tuple[int, int, bool]] = field(default_factory=list)

    @property
    def speaks(self) -> int:
        """How much stands for their speaking."""
        return self.says + min(self.acts, 1)


def find_described(story: Story, quotes: Sequence[Quote]) -> list[Described]:
    """Everyone in the narration who is called by what they are, whether they speak or not."""
    words, text = lexicon(), story.text
    speaking = find_speaking(story, quotes, len(text) // 6 <= SHORT_WORDS)
    found: dict[str, Described] = {}
    for start, end, beside in _narration(story, quotes):
        for phrase in _PHRASE.finditer(text, start, end):
            read = _noun_of(phrase[2].split(), words, speaking)
            if read is None:
                continue
            _note(found, text, phrase, read, (start, end, beside), words)
    return list(found.values())


def _narration(story: Story, quotes: Sequence[Quote]) -> Iterator[tuple[int, int, bool]]:
    """What is told, and whether it stands in a paragraph with speech."""
    at, after = 0, len(quotes)
    for paragraph in story.paragraphs:
        if paragraph.kind in ("left out", "heading", "break"):
            continue
        start, spoken = paragraph.start, False
        while at < after and quotes[at].outer_start < paragraph.end:
            quote = quotes[at]
            if quote.outer_end > paragraph.start:
                spoken = True
                if start < quote.outer_start:
                    yield start, quote.outer_start, True
                start = max(start, quote.outer_end)
            at += 1
        if start < paragraph.end:
            yield start, paragraph.end, spoken


def _noun_of(words: list[str], known: Lexicon, speaking: frozenset[str]) -> tuple[int, str, Gender] | None:
    """The word of a phrase that says what somebody is: how many words lead up to it, it, and its gender."""
    last = None
    for index, word in enumerate(words):
        folded = word.casefold()
        if folded in _STOPS:
            break
        if folded in known.plural:
            return None
        gender = (
            known.roles.get(folded) or known.kin.get(folded) or ("u" if folded in known.animals else None)
        )
        if gender is not None:
            last = (index + 1, folded, gender)
        elif last is not None:
            break
        elif (ending := _by_ending(folded, known)) is not None:
            last = (index + 1, folded, ending)
        elif folded in speaking:
            last = (index + 1, folded, "u")
    return last


def _says(word: str) -> bool:
    """Whether a word that stands with somebody right beside a quote is a verb of saying."""
    verb = verbs().forms.get(word)
    return verb is not None and not verb.weak and word in verbs().finite


def _by_ending(word: str, known: Lexicon) -> Gender | None:
    """The gender of who does something by the word for it: a saloon-keeper, a charwoman; None for what is nobody."""
    if word in known.animals:
        return "u"
    if len(word) > 6 and word.endswith(("woman", "girl", "maid", "mistress", "lady", "wife")):
        return "f"
    if len(word) > 6 and word.endswith(("man", "boy", "master")) and not word.endswith(("human", "german")):
        return "m"
    return (
        "u" if len(word) > 6 and word.endswith(("keeper", "smith", "wright", "ologist", "monger")) else None
    )


def _note(
    found: dict[str, Described],
    text: str,
    phrase: re.Match[str],
    read: tuple[int, str, Gender],
    chunk: tuple[int, int, bool],
    words: Lexicon,
) -> None:
    size, noun, gender = read
    start, end, beside = chunk
    stop = [word.end() for word in _WORD.finditer(text, phrase.start(2), phrase.end(2))][size - 1]
    if text[stop : stop + 2] in ("’s", "'s"):
        return
    owner = phrase[1].casefold() if phrase[1].casefold() in _OWNERS else ""
    before = _BEFORE.search(text, max(start, phrase.start() - 16), phrase.start())
    ahead = before[1] if before else ""
    told = beside and before and ahead in words.saying and not text[start : before.start()].strip()
    stop = behind_noun(text, stop, end, bool(told), words)
    described = " ".join(text[phrase.end(1) : stop].split())
    key = f"{owner} {described}".strip().casefold() if owner else described.casefold()
    after = AFTER.match(text, stop, min(end, stop + 30))
    someone = found.setdefault(key, Described(key, noun, gender, owner, first=phrase.start()))
    someone.count += 1
    someone.surfaces[" ".join(text[phrase.start() : stop].split())] += 1
    opens = not text[start : phrase.start()].strip()  # first in its paragraph, or right behind a quote
    behind = after[1] if after else ""
    says = beside and (ahead in words.saying or behind in words.saying or (opens and _says(behind)))
    says = says or (noun in _DEVICES and bool(_SOUNDS.fullmatch(text, stop, end)))
    someone.places.append((phrase.start(), stop, says))
    if says:
        someone.says += 1
    elif beside and _is_human(noun) and (behind in words.human or behind.endswith("ed")):
        someone.acts += opens
    cast = pronoun_after(text, stop, end, after is not None)
    if cast is not None:
        someone.pronouns[cast[0]] += cast[1]
    someone.enters |= phrase[1].casefold() in ("a", "an", "another", "one")


def choose_described(found: Sequence[Described], words_told: int, titles: frozenset[str]) -> list[Described]:
    """Those who become characters, each with all that they are called.

    Args:
        found: everyone who was described.
        words_told: how long the story is.
        titles: what named people are by their titles ("captain"), so that nobody needs to be made for it.
    """
    short = words_told <= SHORT_WORDS
    made: dict[str, Described] = {}
    for someone in sorted(found, key=lambda d: (-d.speaks, d.first)):
        often = _EVERYWHERE if _is_human(someone.noun) else _EVERYWHERE_ELSE
        everywhere = short and someone.count >= often and not someone.owner
        if someone.noun in titles or not (someone.speaks or everywhere):
            continue
        if someone.noun == "voice" and someone.says <= 1:
            continue  # it is that of somebody who is told of otherwise
        if not short and (someone.says < _OFTEN or _is_anybody(someone) or someone.owner):
            continue
        made[someone.key] = someone
    return list(_gathered(made, found, short))


def _is_human(noun: str) -> bool:
    """Whether somebody is no beast and no machine: those are told of though they never speak."""
    return noun not in _DEVICES and noun not in lexicon().animals


def _is_anybody(someone: Described) -> bool:
    """Whether a description is general: the man, the old man, but not the man with the grey dog."""
    return someone.noun in GENERAL and someone.key.endswith(someone.noun)


def _gathered(made: dict[str, Described], found: Sequence[Described], short: bool) -> Iterator[Described]:
    """Each with the ways of describing them that fit nobody else: the old man and the man, where there is one.

    In a long story "the man" is now this one, now that one.
    """
    by_noun: dict[tuple[str, str], list[Described]] = {}
    for someone in made.values():
        by_noun.setdefault((someone.noun, someone.owner), []).append(someone)
    for (noun, owner), alike in by_noun.items():
        bare = next((d for d in alike if d.key.split()[-1:] == d.key.split()), None)
        rich = [d for d in alike if d is not bare]
        if bare is not None and len(rich) == 1:
            _merge(rich[0], bare)
            alike = rich
        if len(alike) == 1 and (short or noun not in GENERAL):
            for other in found:
                if (other.noun, other.owner) == (noun, owner) and other.key not in made and other.key == noun:
                    _merge(alike[0], other)
        yield from alike


def _merge(kept: Described, gone: Described) -> None:
    kept.surfaces += gone.surfaces
    kept.pronouns += gone.pronouns
    kept.count += gone.count
    kept.says += gone.says
    kept.places = sorted(kept.places + gone.places)
    kept.first = min(kept.first, gone.first)
