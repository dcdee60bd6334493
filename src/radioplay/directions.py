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


_MANNERS: tuple[tuple[str, Manner], ...] = (
    (r"whisper\w*|under (his|her|their) breath|hushed", Manner(0.95, -1.0, "close")),
    (r"sotto|murmur\w*|mutter\w*|to (him|her|them)sel(f|ves)", Manner(1.0, -0.7)),
    (r"soft\w*|quiet\w*|gent\w*|tender\w*|low", Manner(0.96, -0.5)),
    (r"shout\w*|scream\w*|yell\w*|bellow\w*|at the top", Manner(1.04, 1.0)),
    (r"loud\w*|call\w*|angr\w*|furious\w*", Manner(1.02, 0.6)),
    (r"urgent\w*|hurried\w*|hurr\w*|quick\w*|fast|rapid\w*|breathless\w*|panick\w*", Manner(1.12)),
    (r"slow\w*|wear\w*|tired\w*|deliberate\w*|drows\w*|thoughtful\w*", Manner(0.88)),
    (r"sad\w*|cry\w*|tear\w*|sob\w*", Manner(0.94, -0.3)),
    (r"on (the )?(phone|telephone)|into (the )?(phone|telephone)|through (the )?phone", Manner()),
    (r"off|offstage|off-mic|from (the )?(other room|kitchen|hall|back)", Manner(treatment="off")),
    (r"far|distant\w*|in the distance", Manner(treatment="far")),
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


def manner(directions: tuple[str, ...]) -> Manner:
    """What all of `directions` come to: paces multiply, the strongest level and the last place win."""
    pace, level, treatment = 1.0, 0.0, Manner().treatment
    for found in (each for direction in directions for each in _matches(direction)):
        pace *= found.pace
        level = found.level if abs(found.level) > abs(level) else level
        treatment = found.treatment or treatment
    return Manner(round(pace, 3), level, treatment)


def _matches(direction: str) -> list[Manner]:
    text = direction.casefold()
    return [shape for pattern, shape in _MANNERS if re.search(rf"\b(?:{pattern})\b", text)]


def where_heard(extension: str) -> Treatment | None:
    """Where an extension puts a voice (`V.O.`, `on the radio`); "" for `CONT'D`, None for one unknown."""
    text = " ".join(extension.casefold().replace("’", "'").split())
    if _CONTINUED.fullmatch(text):
        return ""
    for pattern, treatment in _WHERE:
        if re.fullmatch(pattern, text):
            return treatment
    return None
