"""What stands in the brackets behind a cue's name, as a `Handling`, and back as text.

modifier = "under" | "over" | "left" | "right" | "pan" number | number "dB" | "pre-lap"
         | "close" | "off" | "far" | "behind door" | "on phone" | "on radio" | "on tv" | "p.a." | "intercom"
         | "approaching" | "walking away" | "left to right" | "right to left"
         | sign number "s" | "x" count | "for" number "s" | "fade in" number "s" | "fade out" number "s"
         | "in" | "out" | "sting"                                    (beds and music)
         | "add" | "hold"                                            (beds)
number   = digits, with a decimal point or a decimal comma
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from radioplay.script.model import CueKind, Handling
from radioplay.timeline import Motion, Treatment

Fields = dict[str, Any]
SIDE = 0.7
"""How far `left` and `right` are from the middle; `hard left` is all the way."""
MOST_REPEATS = 999
GAIN_RANGE_DB = (-96.0, 40.0)
SHORTEST_S, LONGEST_S = 0.01, 3600.0

_MINUS = "-−–"
_SIGN = rf"[{_MINUS}+]"  # the hyphen first, or it would mean a range
_NUMBER = r"(\d+(?:[.,]\d+)?|[.,]\d+)"
_TIME = rf"({_SIGN}?)\s*{_NUMBER}" + r"\s*(ms|msec|s|secs?|seconds?|m|mins?|minutes?)"
_UNIT_S = {"ms": 0.001, "msec": 0.001, "m": 60.0, "min": 60.0, "mins": 60.0, "minute": 60.0, "minutes": 60.0}

_HEARD: dict[Treatment, tuple[str, ...]] = {
    "close": ("close", "near", "close to mic"),
    "off": ("off", "off mic", "off-mic", "o.s.", "next room", "in the next room"),
    "far": ("far", "distant", "far away", "in the distance"),
    "door": (
        "behind door",
        "behind the door",
        "through the door",
        "behind wall",
        "behind the wall",
        "muffled",
    ),
    "phone": ("on phone", "on the phone", "phone", "over the phone", "through the phone"),
    "radio": ("on radio", "on the radio", "radio", "over the radio"),
    "tv": ("on tv", "tv", "on the tv", "on the television"),
    "pa": ("p.a.", "pa", "over the p.a.", "over the pa", "loudspeaker"),
    "intercom": ("intercom", "on intercom", "over the intercom"),
}
_MOTIONS: dict[Motion, tuple[str, ...]] = {
    "approaching": ("approaching", "approaches", "coming closer", "comes closer", "coming nearer"),
    "walking away": (
        "walking away", "going away", "moving away", "moving off", "leaving", "receding", "driving away",
        "drives away", "driving off",
    ),
    "crossing left to right": (
        "left to right", "from left to right", "crossing left to right", "passing left to right", "passing",
    ),
    "crossing right to left": (
        "right to left", "from right to left", "crossing right to left", "passing right to left",
    ),
}  # fmt: skip
_PLAIN: dict[str, Fields] = {
    "under": {"under": True},
    "over": {"over": True},
    **{word: {"heard": heard} for heard, words in _HEARD.items() for word in words},
    **{word: {"motion": motion} for motion, words in _MOTIONS.items() for word in words},
    "left": {"pan": -SIDE},
    "right": {"pan": SIDE},
    "hard left": {"pan": -1.0},
    "hard right": {"pan": 1.0},
    "centre": {"pan": 0.0},
    "center": {"pan": 0.0},
    "twice": {"repeat": 2},
    "pre-lap": {"prelap": True},
    "prelap": {"prelap": True},
}
_OF_BEDS: dict[str, Fields] = {
    **{word: {"add": True} for word in ("add", "also", "as well", "too", "with")},
    **{word: {"hold": True} for word in ("hold", "holds", "goes on", "continues", "through")},
}
_ACTIONS: dict[CueKind, frozenset[str]] = {
    "sound": frozenset({"out"}),
    "ambience": frozenset({"in", "out"}),
    "music": frozenset({"in", "under", "out", "sting"}),
}
_SUGGESTED = (
    "under", "over", "far", "off", "left", "right", "sting", "twice", "approaching", "walking away",
    "behind door", "on phone", "intercom", "pre-lap",
)  # fmt: skip
_WISHES = {
    "loud": "+6 dB",
    "louder": "+6 dB",
    "very loud": "+10 dB",
    "quiet": "-6 dB",
    "quieter": "-6 dB",
    "soft": "-6 dB",
    "softly": "-6 dB",
    "quietly": "-6 dB",
    "faint": "far",
    "background": "under",
    "in background": "under",
    "in the background": "under",
    "underneath": "under",
    "fade": "fade in 2s or fade out 2s",
    "fade in": "fade in 2s",
    "fade out": "fade out 2s",
    "fades in": "fade in 2s",
    "fades out": "fade out 2s",
    "loop": "for 4s",
    "looped": "for 4s",
    "repeat": "x3",
    "repeated": "x3",
    "pan left": "left",
    "pan right": "right",
}
_MEANT_AS_NUMBER = re.compile(
    rf"(?:x\s*|pan\s*|for\s+|fade[ -](?:in|out)\s+)?{_SIGN}?\s*{_NUMBER}\s*[a-z%]{{0,3}}"
)
MODIFIERS = (
    "under, over, off, far, behind door, on phone, approaching, walking away, left, right, pan 0.4, -6 dB, "
    "+1.5s, x3, for 4s, fade in 2s, fade out 3s, pre-lap"
)
"""What there is, for a hint."""


class UnknownModifierError(ValueError):
    """A modifier that can't be read, or whose number makes no sense; the text is a hint for the author."""


def read_modifier(text: str, kind: CueKind) -> Fields | None:
    """The fields of `Handling` that one modifier sets; None if it doesn't look like a modifier at all.

    Raises:
        UnknownModifierError: if it was clearly meant as one.
    """
    said = " ".join(text.casefold().split())
    if said in _ACTIONS[kind]:
        return {"action": said}
    if kind == "ambience" and said in _OF_BEDS:
        return _OF_BEDS[said]
    if said in _PLAIN:
        return _PLAIN[said]
    for pattern, fields in _WITH_NUMBER:
        found = pattern.fullmatch(said)
        if found:
            return fields(found)
    if said in {"in", "out", "sting"}:
        raise UnknownModifierError(f"{said} is for {'music' if said == 'sting' else 'beds and music'}")
    wish = _WISHES.get(said)
    if wish:
        raise UnknownModifierError(f"write {wish}")
    near = difflib.get_close_matches(said, _SUGGESTED, n=1, cutoff=0.76)
    if near and near[0][0] == said[0]:  # a slip seldom hits the first letter: `night` is not `right`
        raise UnknownModifierError(f"did you mean {near[0]}?")
    if _MEANT_AS_NUMBER.fullmatch(said):
        raise UnknownModifierError(
            "write -6 dB for gain, +1.5s to start later, for 4s for a length, x3 to repeat"
        )
    return None


def with_fields(handling: Fields, fields: Fields) -> Fields:
    """`handling` with one more modifier; of two that say different things the later counts.

    `under` is an action of music, so `(in, under)` is read as music that comes in without being waited for.
    """
    if fields.get("action") == "under" and handling.get("action"):
        return handling | {"under": True}
    if handling.get("action") == "under" and "action" in fields:
        return handling | fields | {"under": True}
    return handling | fields


def print_modifiers(handling: Handling) -> str:
    """A handling in brackets as it would be written; empty where there is nothing to say."""
    said: list[str] = [handling.action] if handling.action else []
    said += [word for word in ("under", "over") if getattr(handling, word)]
    said += [_HEARD[handling.heard][0]] if handling.heard else []
    said += [_MOTIONS[handling.motion][0]] if handling.motion else []
    flags = (("pre-lap", handling.prelap), ("add", handling.add), ("hold", handling.hold))
    said += [word for word, is_set in flags if is_set]
    if handling.pan is not None:
        said.append({-SIDE: "left", SIDE: "right"}.get(handling.pan, f"pan {digits(handling.pan)}"))
    if handling.gain_db:
        said.append(f"{_signed(handling.gain_db)} dB")
    if handling.offset_s:
        said.append(f"{_signed(handling.offset_s)}s")
    if handling.repeat != 1:
        said.append(f"x{handling.repeat}")
    times = (("for", handling.duration_s), ("fade in", handling.fade_in_s), ("fade out", handling.fade_out_s))
    said += [f"{words} {digits(seconds)}s" for words, seconds in times if seconds is not None]
    return f"({', '.join(said)})" if said else ""


def digits(value: float) -> str:
    """A number in full, without an exponent, so that it reads back as itself."""
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _signed(value: float) -> str:
    return f"+{digits(value)}" if value > 0 else digits(value)


def _value(number: str, sign: str | None = None) -> float:
    size = float(number.replace(",", "."))
    return -size if sign and sign in _MINUS else size


def _seconds(sign: str, number: str, unit: str) -> float:
    return _value(number, sign) * _UNIT_S.get(unit, 1.0)


def _gain(found: re.Match[str]) -> Fields:
    gain_db = _value(found[2], found[1])
    low, high = GAIN_RANGE_DB
    if not low <= gain_db <= high:
        raise UnknownModifierError(f"a gain is between {low:g} and +{high:g} dB")
    return {"gain_db": gain_db}


def _pan(found: re.Match[str]) -> Fields:
    pan = _value(found[2], found[1])
    if not -1.0 <= pan <= 1.0:
        raise UnknownModifierError("pan is between -1 (left) and 1 (right)")
    return {"pan": pan}


def _offset(found: re.Match[str]) -> Fields:
    seconds = _seconds(found[1], found[2], found[3])
    if abs(seconds) > LONGEST_S:
        raise UnknownModifierError("a sound comes at most an hour sooner or later")
    return {"offset_s": seconds}


def _repeat(found: re.Match[str]) -> Fields:
    count = float(found[1] or found[2])  # of any number of digits, which `int` refuses
    if not 1 <= count <= MOST_REPEATS:
        raise UnknownModifierError(f"a sound repeats 1 to {MOST_REPEATS} times")
    return {"repeat": int(count)}


def _duration(found: re.Match[str]) -> Fields:
    seconds = _seconds(found[1], found[2], found[3])
    if not SHORTEST_S <= seconds <= LONGEST_S:
        raise UnknownModifierError("a sound lasts 10 ms to an hour: for 4s")
    return {"duration_s": seconds}


def _fade(field: str) -> Callable[[re.Match[str]], Fields]:
    def fields(found: re.Match[str]) -> Fields:
        seconds = _seconds(found[1], found[2], found[3])
        if not 0.0 <= seconds <= LONGEST_S:
            raise UnknownModifierError("a fade lasts up to an hour: fade in 2s")
        return {field: seconds}

    return fields


_WITH_NUMBER: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Fields]], ...] = (
    (re.compile(rf"({_SIGN}?)\s*{_NUMBER}\s*db"), _gain),
    (re.compile(rf"(?={_SIGN}){_TIME}"), _offset),
    (re.compile(rf"pan\s+({_SIGN}?)\s*{_NUMBER}"), _pan),
    (re.compile(r"[x×]\s*(\d+)|(\d+)\s*(?:x|×|times)"), _repeat),
    (re.compile(rf"(?:for|lasting)\s+{_TIME}"), _duration),
    (re.compile(rf"fades?[ -]in\s+(?:over\s+|for\s+)?{_TIME}"), _fade("fade_in_s")),
    (re.compile(rf"fades?[ -]out\s+(?:over\s+|for\s+)?{_TIME}"), _fade("fade_out_s")),
)
