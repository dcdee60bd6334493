"""Sounds that are told again without a word of sound: `Another.`, `And again.`, `Then it came a second time.`"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from radioplay.adapt.model import Heard
from radioplay.adapt.sounds_clauses import Stretch, stretch_at
from radioplay.adapt.sounds_hints import VAGUE, gain_of, is_far

_LEAD = (
    r"(?:(?:and|but|then|now|presently|immediately|silence|nothing|a pause|a moment later|after a (?:moment|while"
    r"|pause|second)|a second later)[,;—]?\s+){0,2}"
)
_MORE = (
    r"(?:again|another(?: one)?|once more|(?:one|two|three|four|several) more|yet another"
    r"|a (?:second|third|fourth|fifth)(?: one| time)?)"
)
_COUNTS = r"(?:one|two|three|four|five|six)"
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "several": 3}
_OTHERS = (
    r"(?!\w*(?:ed|ing)\b)(?!(?:he|she|they|i|we|you|it|was|were|is|had|said|no|not|nothing|nobody|did|who|that|to"
    r"|man|woman|day|time|year|thing|of)\b)"
)
"""What stands in no fragment that only tells a sound again."""
_FRAGMENT = rf"{_LEAD}{_MORE}(?:(?=[.!?…—;])|,?(?: {_OTHERS}[\w’'-]+,?){{0,6}}(?=[.!…—;]))"
_WAS = (
    r"(?:c[ao]mes?|sound(?:ed|s)|beg[ai]ns?|start(?:ed|s)|(?:was|is) there|happen(?:ed|s)|went|goes"
    r"|stopped, (?:and|then) (?:started|began))"
)
_SENTENCE = (
    rf"{_LEAD}(?:(?:it|the (?:sound|noise)) {_WAS}(?: \w+)?,? (?:again|once more|a (?:second|third) time)(?! at\b)"
    rf"|it (?:struck|hit|blew|fell|spoke|answered|\w\w+ed),? again|there it was again|again it {_WAS}"
    rf"|it (?:went|came|goes|comes|rings|rang) on and on|(?:the|that|his|her) \w+ again(?=[,.]))"
)
_ASIDE = r"(?:,? ?(?:from|quite|very|somewhere|far|down|below|above|faintly|at last)[\w ]{0,30}, )?"
_COUNTED = rf"{_LEAD}{_ASIDE}{_COUNTS}(?:,? and {_COUNTS}|, {_COUNTS})*(?: back| more| in reply)?(?=[.!…])"
_ECHO = re.compile(
    rf"(?:\A|(?<=[\s“\"—]))(?:(?P<fragment>{_FRAGMENT})|(?P<sentence>{_SENTENCE})|(?P<counted>{_COUNTED}))",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"\b(?:again|another|once more|on and on|a (?:second|third|fourth|fifth)"
    r"|(?:one|two|three|four|five|six)(?: more\b|[,.!…]))",
    re.IGNORECASE,
)
"""What every echo has; looked for first, because it is quick."""
_BEGINS = re.compile(r"(?:\A|\n|[.!?…—;:”’\"])[\"”’)\s]*\Z")
_ENDS = re.compile(r"[.!?…][\"”’)]*\s")
_FAR_BACK, _SENTENCES, _LONGEST = 260, 2, 60
"""How many characters and sentences back a sound may be that is told again, and how long what tells it is."""
_COUNTED_KINDS = frozenset(
    ["knock on the door", "tap on glass", "gunshot", "thud", "bell rings", "hammering"]
)


def with_echoes(text: str, stretches: Sequence[Stretch], found: Sequence[Heard]) -> list[Heard]:
    """Sounds in the order of the text, with those that are told again by a word that only says so.

    A sound of a kind that goes on doesn't come again. Where a mere noise comes again it is the same noise.
    """
    kept = list(found)
    starts, places = [stretch.start for stretch in stretches], [each.start for each in kept]
    for likely in _LIKELY.finditer(text):
        at = bisect_left(places, likely.start())
        if not at or likely.start() - kept[at - 1].end > _FAR_BACK or kept[at - 1].bed:
            continue
        echo = _echo(text, starts, stretches, kept[at - 1], likely)
        if echo is None:
            continue
        if at < len(kept) and kept[at].start < echo.end:
            if kept[at].name == VAGUE:
                kept[at] = replace(kept[at], name=echo.name, missing=echo.missing)
            continue
        kept.insert(at, echo)
        places.insert(at, echo.start)
    return kept


def _echo(
    text: str, starts: Sequence[int], stretches: Sequence[Stretch], last: Heard, likely: re.Match[str]
) -> Heard | None:
    """The last sound once more, where the sentence around a likely word tells that."""
    stretch = stretch_at(starts, stretches, likely.start())
    if stretch is None:
        return None
    low = max(stretch.start, likely.start() - _LONGEST, last.end)
    told = next(
        (
            each
            for each in _ECHO.finditer(text, low, min(stretch.end, likely.end() + _LONGEST))
            if each.start() <= likely.start() < each.end()
        ),
        None,
    )
    if told is None or not _BEGINS.search(text, max(last.end, told.start() - 4), told.start()):
        return None
    if told["counted"] and last.name not in _COUNTED_KINDS:
        return None
    if len(_ENDS.findall(text, last.end, told.start())) > _SENTENCES:
        return None
    words = re.findall(r"\w+", told[0].lower())
    count = next((_NUMBERS[word] for word in words if word in _NUMBERS), 1)
    return replace(
        last,
        start=told.start(),
        end=told.end(),
        gain_db=gain_of(words) or last.gain_db,
        far=last.far or is_far(told[0]),
        repeat=1 if count == 1 else count,
    )
