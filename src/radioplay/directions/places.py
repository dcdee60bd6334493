"""Where a voice is heard from, and which way it walks."""

from __future__ import annotations

import re
from typing import Literal

from radioplay.directions.pieces import bare, pieces
from radioplay.timeline import Treatment

Movement = Literal["approaching", "walking away", "crossing left to right", "crossing right to left"]

_DOOR = (
    r"(behind|through|outside|on the other side of|beyond) (the |a |an )?"
    r"((closed|locked|shut|front|back|thin) )?(door|doors|wall|walls|glass|window|curtain|partition)"
)
_THROUGH = r"(on |over |through |from |via )?(the |a )?"

# By the whole of a piece: "off" is a place, "trailing off" is not.
_PLACES: tuple[tuple[str, Treatment], ...] = (
    (rf"muffled|{_DOOR}|from (behind|outside) (the |a )?((closed|locked) )?(door|wall|window)", "door"),
    (r"off|off ?stage|off[- ]mic|off ?screen|from (the )?(other room|next room|kitchen|hall|back)", "off"),
    (r"from (upstairs|downstairs|behind)|in the (next|other) room|in (the )?background", "off"),
    (r"far|far away|far off|distant|distantly|in the distance|from far away|from a(far| distance)", "far"),
)

_WHERE: tuple[tuple[str, Treatment], ...] = (
    (r"into (the |his |her |their )?(tele)?(phone|radio|mic|microphone|receiver|intercom|walkie.talkie)", ""),
    (r"v\.?o\.?|voice ?over|thoughts?|thinking|in (his|her|their) head", "close"),
    (rf"{_DOOR}|behind door|muffled", "door"),
    (
        r"o\.?s\.?|o\.?c\.?|off|off ?screen|off ?stage|off[- ]?mic|next room|from (the )?(next|other) room",
        "off",
    ),
    (r"far|far away|far off|distant|in the distance", "far"),
    (rf"{_THROUGH}(tele)?phone|filtered|on the line", "phone"),
    (rf"{_THROUGH}(two-way )?radio|walkie.talkie", "radio"),
    (rf"{_THROUGH}(tv|television)", "tv"),
    (rf"{_THROUGH}(p\.?a\.?|loudspeaker|tannoy|megaphone)", "pa"),
    (rf"{_THROUGH}(intercom|speakerphone|door ?phone)", "intercom"),
)

_LEFT, _RIGHT = r"(the )?(far )?left", r"(the )?(far )?right"
_CROSS = r"((crosses|crossing|walks|walking|runs|running|moves|moving|passes|passing|panning|pans) )?"
_WALK = (
    r"(walks|walking|runs|running|moves|moving|goes|going|hurries|hurrying|wanders|wandering|drifts|drifting)"
)

_MOVES: tuple[tuple[str, Movement], ...] = (
    (rf"{_CROSS}(from )?{_LEFT}( to|,? crossing to|-to-) ?{_RIGHT}", "crossing left to right"),
    (rf"{_CROSS}(from )?{_RIGHT}( to|,? crossing to|-to-) ?{_LEFT}", "crossing right to left"),
    (rf"{_CROSS}(over )?to {_RIGHT}", "crossing left to right"),
    (rf"{_CROSS}(over )?to {_LEFT}", "crossing right to left"),
    (r"approach(es|ing)?( [a-z' ]+)?|on approach|(draws|drawing) (near|nearer|closer)", "approaching"),
    (r"(comes|coming|moves|moving|walks|walking|steps|stepping|runs|running) "
     r"(in|closer|nearer|near|over|up|towards? [a-z' ]+|up to [a-z' ]+)( to [a-z' ]+)?", "approaching"),
    (r"(gets|getting) (closer|nearer|near)( to [a-z' ]+)?", "approaching"),
    (r"(enters|entering|re-?enters|re-?entering)( [a-z' ]+)?", "approaching"),
    (rf"{_WALK} (away|off|out)( from [a-z' ]+| into [a-z' ]+| down [a-z' ]+)?", "walking away"),
    (r"leav(es|ing)( the [a-z]+)?|exit(s|ing)|reced(es|ing)|retreat(s|ing)|fad(es|ing)( away| out)?|"
     r"(backs|backing) (away|off)|on (his|her|their) way out", "walking away"),
)  # fmt: skip

_CONTINUED = re.compile(r"(more|cont(inue|')?d?\.?|continuing)", re.IGNORECASE)


def place_in(piece: str) -> Treatment:
    """Where a piece of a direction puts the voice; empty where it doesn't say."""
    whole = bare(piece)
    return next((place for pattern, place in _PLACES if re.fullmatch(pattern, whole)), "")


def where_heard(extension: str) -> Treatment | None:
    """Where an extension puts a voice (`V.O.`, `on the radio`, `BEHIND DOOR`).

    Returns:
        "" for what leaves it where it is (`CONT'D`, `INTO PHONE`: we are at the speaker's end), None for one
        unknown.
    """
    text = " ".join(extension.casefold().replace("’", "'").split())
    if _CONTINUED.fullmatch(text):
        return ""
    for pattern, treatment in _WHERE:
        if re.fullmatch(pattern, text):
            return treatment
    return None


def movement(directions: tuple[str, ...]) -> Movement | None:
    """Which way somebody moves while speaking: `(approaching)`, `(walking away)`, `(from left to right)`.

    The last of several wins, as with places.
    """
    found = [way for direction in directions for piece in pieces(direction) if (way := _way(bare(piece)))]
    return found[-1] if found else None


def _way(whole: str) -> Movement | None:
    return next((way for pattern, way in _MOVES if re.fullmatch(pattern, whole)), None)
