"""What a direction does to a line: its pace, its level and where it is heard from.

A direction is matched by its words, so `(whispering, close)` and `(whispers)` both whisper. One that stands
in no table changes nothing here and goes to the engines that can act it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from radioplay.timeline import Treatment


@dataclass(frozen=True, slots=True)
class Manner:
    """How a line is given, in numbers.

    `pace` multiplies the speed; `level` is the share of the house's whisper (-1) or shout (+1) offset;
    `treatment` is where it is heard from, empty where the direction doesn't say.
    """

    pace: float = 1.0
    level: float = 0.0
    treatment: Treatment = ""


# By the words of a piece; a piece is what stands between commas.
_MANNERS: tuple[tuple[str, Manner], ...] = (
    (r"whisper(s|ed|ing)?|under (his|her|their) breath|hushed", Manner(0.95, -1.0, "close")),
    (r"sotto( voce)?|murmur(s|ed|ing)?|mutter(s|ed|ing)?|to (him|her|them)sel(f|ves)", Manner(1.0, -0.7)),
    (r"soft|softer|softly|quiet|quieter|quietly|gentle|gently|tender|tenderly|low", Manner(0.96, -0.5)),
    (r"shout(s|ed|ing)?|scream(s|ed|ing)?|yell(s|ed|ing)?|bellow(s|ed|ing)?", Manner(1.04, 1.0)),
    (r"loud|louder|loudly|calls|calling|angry|angrily|furious|furiously", Manner(1.02, 0.6)),
    (r"urgent|urgently|hurried|hurriedly|hurrying|quick|quickly|quicker|fast|faster", Manner(1.12)),
    (r"rapid|rapidly|breathless|breathlessly|panicked|panicking|panicky", Manner(1.12)),
    (r"slow|slower|slowly|weary|wearily|tired|tiredly|deliberate|deliberately", Manner(0.88)),
    (r"drowsy|drowsily|thoughtful|thoughtfully|sleepy|sleepily", Manner(0.88)),
    (r"sad|sadly|cries|crying|in tears|tearful|tearfully|sobs|sobbing", Manner(0.94, -0.3)),
)

# By the whole of a piece: "off" is a place, "trailing off" is not.
_PLACES: tuple[tuple[str, Treatment], ...] = (
    (r"off|off ?stage|off[- ]mic|off ?screen|from (the )?(other room|next room|kitchen|hall|back)", "off"),
    (r"far|far away|far off|distant|distantly|in the distance|from far away", "far"),
)

_WHERE: tuple[tuple[str, Treatment], ...] = (
    (r"v\.?o\.?|voice ?over|thoughts?|thinking", "close"),
    (r"o\.?s\.?|o\.?c\.?|off|off ?screen|off ?stage|off ?mic", "off"),
    (r"far|distant|in the distance", "far"),
    (r"(on |over |through )?(the )?(tele)?phone|filtered|on the line", "phone"),
    (r"(on |over |through )?(the )?(two-way )?radio|walkie.talkie", "radio"),
    (r"(on |over |through )?(the )?(tv|television)", "tv"),
    (r"(on |over |through )?(the )?(p\.?a\.?|loudspeaker|tannoy|megaphone)", "pa"),
    (r"(on |over |through )?(the )?(intercom|speakerphone|door ?phone)", "intercom"),
)

_CONTINUED = re.compile(r"(more|cont(inue|')?d?\.?|continuing)", re.IGNORECASE)


_DEGREE = re.compile(r"\b(very|a (bit|little)|slightly|quite|rather|more|still|now|almost|much|too|so)\b")
_BETWEEN = re.compile(r"[,;/]|\band\b|\bbut\b")


def manner(directions: tuple[str, ...]) -> Manner:
    """What all of `directions` come to: paces multiply, the strongest level and the last place win."""
    pace, level, treatment = 1.0, 0.0, Manner().treatment
    for found in (each for direction in directions for each in _matches(direction)):
        pace *= found.pace
        level = found.level if abs(found.level) > abs(level) else level
        treatment = found.treatment or treatment
    return Manner(round(pace, 3), level, treatment)


def _matches(direction: str) -> list[Manner]:
    found = []
    for piece in _BETWEEN.split(direction.casefold()):
        whole = " ".join(_DEGREE.sub(" ", piece).split())
        found += [shape for pattern, shape in _MANNERS if re.search(rf"\b(?:{pattern})\b", piece)]
        found += [Manner(treatment=place) for pattern, place in _PLACES if re.fullmatch(pattern, whole)]
    return found


def where_heard(extension: str) -> Treatment | None:
    """Where an extension puts a voice (`V.O.`, `on the radio`); "" for `CONT'D`, None for one unknown."""
    text = " ".join(extension.casefold().replace("’", "'").split())
    if _CONTINUED.fullmatch(text):
        return ""
    for pattern, treatment in _WHERE:
        if re.fullmatch(pattern, text):
            return treatment
    return None
