"""The opening of a scene → its place and its time, as far as its narration tells."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from radioplay.adapt.model import Quote, Story
from radioplay.adapt.sounds_clauses import sentences

_OPENING, _PARAGRAPHS, _SENTENCES = 1500, 10, 8
"""How much of a scene's narration is its opening: characters, paragraphs looked through, sentences."""

_POSSESSOR = r"(?P<whose>(?:[A-Z][\w’'-]*?[’']s?) )?"
_ARTICLE = r"(?:the|a|an|his|her|their|my|our|its|this|that|another|one|some|every)"
_BEFORE = (
    r"(?P<how>in|at|inside|into|to|on|onto|outside|through|across|around|entered|reached|crossed|aboard|within|along|down|up|by|of|from|"
    r"towards?|left|past|near|behind|beyond|above|over|under)"
)
_FALLEN = re.compile(
    r"\b(?:drum|beat|batter|patter|hammer|rattl|lash|pour|fell|fall|rain|pelt|drip|thud|land|clatter|tick|tap|bounc|hit|"
    r"hiss|whisper|ping|pound|crash|slap|splash|drop|knock|scratch|bang|thump|dr[iu]v|creak|heard|footsteps|steps)\w*"
    r"(?: (?!and\b|but\b)\w+){0,2} $",
    re.IGNORECASE,
)
"""Before `on the roof`: what is heard there, where nobody is."""
_THING = (
    r" (?:office|room|house|hall|shop|station|bar|square|master|street|yard|kitchen|garden|doors?|windows?|tables?|"
    r"keys?|lights?|lamps?|gates?|walls?|floor|clock|bell|boy|maid|cat|dog|manager|staff|roof|steps?|stairs|chairs?|"
    r"counter|sink|knife|keeper|driver|owner|party|guard)\b"
)
"""What a place noun before it belongs to: the office door is no office."""
_NOT_ON = frozenset(["bank", "house", "office", "school", "study", "church"])
"""What `on` tells something else of: on the bank of a river, on the house."""
_COVERS = frozenset(
    "roof deck tent pavement sidewalk street road terrace balcony veranda porch lawn sea lake rooftop".split()
)
"""What rain and steps are heard on by those who are below or inside."""
_LIKELY = 0.33
"""A score under which a place is only mentioned."""
_NEVER = frozenset(
    "from towards toward left past near behind beyond above over under of to by up down".split()
)
"""Before a place where nobody is, or is no longer, or not yet."""
_MILD = frozenset(["through", "across", "along", "onto", "around", "crossed"])
_DENIED = re.compile(
    r"\b(?:not|never|n[’']t|no|if|would|could|might|had been|remember\w*|thought of|dream\w*|imagin\w*|like|"
    r"used to|want\w*|going to|wish\w*|hop(?:ed|ing)|will|every|once|years ago|always)\b",
    re.IGNORECASE,
)
_DEGREES = frozenset("so very too quite rather as and or".split())
_FORMERLY = re.compile(
    r"\bhad (?:\w+ly |just |already |once )?(?:met|left|passed|seen|bought|found|lost|fetched|collected)\b[^,;]*$"
)
"""Before where somebody was earlier: had met me at the station."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where and when a scene is: all empty, and `inside` None, where nothing tells."""

    place: str = ""
    time: str = ""
    inside: bool | None = None
    bed: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """What is known of a place noun."""

    inside: bool
    bed: str
    night: str


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Place nouns, times of the day by their words, and the patterns that find either in a sentence."""

    spots: Mapping[str, Spot]
    times: Mapping[str, str]
    places: re.Pattern[str]
    hours: re.Pattern[str]


@cache
def read_places() -> Gazetteer:
    """The places as they ship, read once."""
    data = tomllib.loads((files("radioplay.adapt") / "data" / "places.toml").read_text(encoding="utf-8"))
    spots = {
        word: Spot(group["inside"], group["bed"], group.get("night", ""))
        for group in data["place"]
        for word in group["words"]
    }
    times = {word: time for time, words in data["times"].items() for word in words}
    nouns = "|".join(map(re.escape, sorted(spots, key=len, reverse=True)))
    hours = "|".join(map(re.escape, sorted(times, key=len, reverse=True)))
    places = re.compile(
        rf"\b(?i:{_BEFORE} |(?P<first>\A))(?:(?i:{_ARTICLE}) )?{_POSSESSOR}(?P<more>(?:[a-zé-]+ ){{0,2}}?)"
        rf"(?P<noun>(?i:{nouns}))\b(?!{_THING}|[’']s|-)"
    )
    return Gazetteer(spots, times, places, re.compile(rf"\b(?:{hours})\b", re.IGNORECASE))


def place_of(story: Story, quotes: Sequence[Quote], first: int, end: int) -> Where:
    """Where and when the scene is whose paragraphs go from `first` to `end`."""
    known = read_places()
    best: tuple[float, str, Spot] | None = None
    time = ""
    for number, sentence in enumerate(_opening(story, quotes, first, end)):
        time = time or _time_of(sentence, known, number)
        for found in known.places.finditer(sentence):
            score = _score(found, sentence, number)
            if score > 0 and (best is None or score > best[0]):
                noun = found["noun"].lower()
                best = (score, _called(found, known), known.spots[noun])
    if best is None:
        return Where(time=time)
    _, place, spot = best
    night = time in ("NIGHT", "EVENING") and spot.night
    return Where(place, time, spot.inside, spot.night if night else spot.bed)


def _score(found: re.Match[str], sentence: str, number: int) -> float:
    """How likely a scene takes place where a sentence says: the earlier, the likelier. 0 for never."""
    how = (found["how"] or "").lower()
    if how in _NEVER or _DENIED.search(sentence, 0, found.start("noun")):
        return 0.0
    if not _DEGREES.isdisjoint(found["more"].split()):  # a country so flat
        return 0.0
    if _FORMERLY.search(sentence, 0, found.start("noun")):
        return 0.0
    weight = 0.6 if how in _MILD else 0.5 if not how else 1.0
    noun = found["noun"].lower()
    if how == "on" and noun in _NOT_ON:
        return 0.0
    if how in ("on", "onto") and noun in _COVERS and _FALLEN.search(sentence, 0, found.start("how")):
        return 0.0
    if found["noun"][0].isupper() and sentence[found.end() :][1:2].isupper():  # Market Saltby
        return 0.0
    score: float = weight * 0.8**number
    return score if score >= _LIKELY else 0.0


def _called(found: re.Match[str], known: Gazetteer) -> str:
    """`MARA'S KITCHEN`, `HARBOUR OFFICE`: what a place is called, with whose it is and which."""
    more = found["more"].split()[-1:]
    name = " ".join(
        ((found["whose"] or "").strip(), *(word for word in more if word in known.spots), found["noun"])
    )
    return " ".join(name.replace("’", "'").upper().split())


def _time_of(sentence: str, known: Gazetteer, number: int) -> str:
    for found in known.hours.finditer(sentence):
        if found.start() and found[0][0].isupper():  # the Morning Post
            continue
        if not _DENIED.search(sentence, 0, found.start()) and not re.search(
            r"\b(?:last|yesterday|before|until|tomorrow|since|good)\s+(?:\w+\s+)?$", sentence[: found.start()]
        ):
            return known.times[found[0].lower()]
    if number == 0 and re.search(r"\b(?:later|afterwards)\b", sentence):
        return "LATER"
    return ""


def _opening(story: Story, quotes: Sequence[Quote], first: int, end: int) -> list[str]:
    """The first sentences of a scene's narration."""
    told: list[str] = []
    taken = 0
    starts = _Starts(quotes)
    for index in range(first, min(end, first + _PARAGRAPHS)):
        paragraph = story.paragraphs[index]
        if paragraph.kind != "prose":
            continue
        for start, stop in starts.around(paragraph.start, min(paragraph.end, paragraph.start + _OPENING)):
            told += [" ".join(story.text[a:b].split()) for a, b in sentences(story.text, start, stop)]
            taken += stop - start
        if taken > _OPENING or len(told) >= _SENTENCES:
            break
    return told[:_SENTENCES]


class _Starts:
    """Quotes, to be left out of stretches of text."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self.quotes = quotes

    def around(self, start: int, end: int) -> list[tuple[int, int]]:
        """What of the stretch is no speech."""
        at = max(0, bisect_right(self.quotes, start, key=lambda quote: quote.outer_start) - 1)
        parts, reached = [], start
        while at < len(self.quotes) and self.quotes[at].outer_start < end:
            quote = self.quotes[at]
            if quote.outer_end > reached:
                if quote.outer_start > reached:
                    parts.append((reached, quote.outer_start))
                reached = quote.outer_end
            at += 1
        if reached < end:
            parts.append((reached, end))
        return parts
