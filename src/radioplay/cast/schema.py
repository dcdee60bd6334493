"""What may stand in `cast.toml`: every key, what it takes, and the field it becomes.

A rule turns what TOML gives into a field's value, or says in the author's words what it should have been.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from radioplay.diagnostics import did_you_mean
from radioplay.spaces import BY_WORDS, PRESET_NAMES, find_preset
from radioplay.surfaces import SURFACES, find_surfaces, surface_names

WrongIn = Literal["type", "range", "voice"]


class WrongValueError(Exception):
    """A value that a rule won't take; never leaves this folder. `at` is the entry meant, in an array."""

    def __init__(self, message: str, kind: WrongIn = "type", hint: str | None = None, at: int | None = None):
        super().__init__(message)
        self.kind = kind
        self.hint = hint
        self.at = at


@dataclass(frozen=True, slots=True)
class Rule:
    """What a key takes. `read` raises `WrongValueError`; its message goes on from the key's name."""

    field: str
    read: Callable[[Any], Any]


def kind_of(value: object) -> str:
    """What TOML calls something, in plain words."""
    numbers = {int: "a number", float: "a number"}
    names = {str: "text", bool: "true or false", list: "a list", dict: "a table", **numbers}
    return names.get(type(value), "a date or time")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise WrongValueError(f"is text in quotes, not {kind_of(value)}")
    return value


def _optional_text(value: Any) -> str | None:
    return _text(value).strip() or None


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError(f"is true or false, not {kind_of(value)}")
    return value


def _number(low: float, high: float, unit: str = "") -> Callable[[Any], float]:
    def read(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            written = value.strip() if isinstance(value, str) else ""
            looks_right = re.fullmatch(r"[-+]?\d+(\.\d+)?", written, re.ASCII)
            hint = f"write it without quotes: {written}" if looks_right else None
            raise WrongValueError(f"is a number, not {kind_of(value)}", hint=hint)
        if not low <= value <= high:
            shown = f"{value:g}" if abs(value) < 1e9 else "so much"
            raise WrongValueError(f"is {low:g} to {high:g}{unit}, not {shown}", "range")
        return float(value)

    return read


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        number = _number(low, high)(value)
        if not number.is_integer():
            raise WrongValueError(f"is a whole number, not {number:g}", "range")
        return int(number)

    return read


def _one_of(*choices: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        word = _text(value).strip().casefold()
        if word not in choices:
            known = ", ".join(f'"{choice}"' for choice in choices)
            raise WrongValueError(f"is one of {known}", "range", did_you_mean(word, choices))
        return word

    return read


def _gender(value: Any) -> str:
    word = _text(value).strip().casefold()
    known = {"f": "f", "female": "f", "m": "m", "male": "m", "u": "u", "unknown": "u"}
    if word not in known:
        raise WrongValueError('is "f", "m" or "u" for unknown', "range", did_you_mean(word, known))
    return known[word]


def _language(value: Any) -> str:
    tag = _text(value).strip().replace("_", "-").casefold()
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", tag):
        hint = 'two letters, and the country where it matters: "en-us", "en-gb", "es"'
        raise WrongValueError("is the code of a language", "range", hint)
    return tag


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise WrongValueError("is a list of names, not text", hint=f'write it in brackets: ["{value}"]')
    if not isinstance(value, list):
        raise WrongValueError(f"is a list of names, not {kind_of(value)}")
    for index, name in enumerate(value):
        if not isinstance(name, str) or not name.strip():
            what = "an empty name" if isinstance(name, str) else kind_of(name)
            raise WrongValueError(f"holds names in quotes, not {what}", at=index)
    return tuple(" ".join(name.split()) for name in value)


def _guid(value: Any) -> str:
    text = _text(value).strip().casefold()
    if text and not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text):
        raise WrongValueError("is a UUID", "range", "as in <podcast:guid> of the feed that the show has had")
    return text


def _people(value: Any) -> list[Any]:
    """As it stands: each of them is a table of its own, by `PERSON`."""
    if not isinstance(value, list):
        hint = 'write [[show.people]], and below it name = "…" and role = "director"'
        raise WrongValueError(f"are tables of their own, not {kind_of(value)}", hint=hint)
    return value


def _size(value: Any) -> tuple[float, float, float]:
    if not isinstance(value, list) or len(value) != 3:
        raise WrongValueError("is length, width and height in metres", hint="for example [9, 7, 3]")
    metres = _number(0.5, 500.0, " metres")
    sides = []
    for index, side in enumerate(value):
        try:
            sides.append(metres(side))
        except WrongValueError as error:
            raise WrongValueError(str(error), error.kind, error.hint, at=index) from None
    return sides[0], sides[1], sides[2]


def _preset(value: Any) -> str | None:
    written = _optional_text(value)
    if written and find_preset(written) is None:
        near = did_you_mean(written, [*PRESET_NAMES, *(" ".join(words) for words in BY_WORDS)])
        known = f"there are {', '.join(PRESET_NAMES)}; or give its size and surface"
        raise WrongValueError(f"names no place that is known: {written}", "range", near or known)
    return written


def _surface(value: Any) -> str | None:
    written = _optional_text(value)
    known, unknown = find_surfaces(written or "")
    if unknown or (written and not known):
        near = did_you_mean(unknown[0], surface_names()) if unknown else None
        wrong = unknown[0] if unknown else written
        hint = near or f"there are {', '.join(SURFACES)}; several with commas between"
        raise WrongValueError(f"names nothing that walls are known to be made of: {wrong}", "range", hint)
    return written


def _voice(value: Any) -> str:
    voice = _text(value).strip()
    engine, colon, name = voice.partition(":")
    hint = 'engine:voice, for example "kokoro:af_heart"'
    if not voice or (colon and not name.strip()):
        raise WrongValueError("names no voice", "voice", hint)
    if colon and not re.fullmatch(r"[A-Za-z][\w-]*", engine.strip()):
        raise WrongValueError("begins with the name of an engine and a colon", "voice", hint)
    if not voice.isprintable():
        raise WrongValueError("is on one line and without control characters", "voice", hint)
    return voice


def _scalar(value: Any) -> str | int | float | bool:
    if not isinstance(value, str | int | float | bool):
        raise WrongValueError(f"is text, a number, true or false, not {kind_of(value)}")
    if isinstance(value, float) and not math.isfinite(value):
        raise WrongValueError("is a number that an engine can use", "range")
    return value


_db = " dB"
_lu = " LU"
_s = " seconds"
_gap = _number(-5.0, 60.0, _s)
_time = _number(0.0, 60.0, _s)
_factor = _number(0.1, 5.0)

SHOW = {
    "title": Rule("title", _text),
    "author": Rule("author", _text),
    "language": Rule("language", _language),
    "cover": Rule("cover", _optional_text),
    "narrate_action": Rule("narrate_action", _optional_text),
    "description": Rule("description", _text),
    "copyright": Rule("copyright", _text),
    "link": Rule("link", _text),
    "feed": Rule("feed", _text),
    "media": Rule("media", _text),
    "email": Rule("email", _text),
    "category": Rule("category", _text),
    "type": Rule("kind", _one_of("serial", "episodic")),
    "explicit": Rule("explicit", _flag),
    "season": Rule("season", _whole(1, 9999)),
    "season_name": Rule("season_name", _text),
    "owner": Rule("owner", _text),
    "medium": Rule("medium", _one_of("podcast", "audiobook")),
    "guid": Rule("guid", _guid),
    "locked": Rule("locked", _flag),
    "people": Rule("people", _people),
}

PERSON = {
    "name": Rule("name", _optional_text),
    "role": Rule("role", _text),
    "group": Rule("group", _text),
    "img": Rule("img", _text),
    "href": Rule("href", _text),
}

CHARACTER = {
    "voice": Rule("voice", _voice),
    "speed": Rule("speed", _number(0.5, 2.0)),
    "gain": Rule("gain_db", _number(-60.0, 24.0, _db)),
    "pan": Rule("pan", _number(-1.0, 1.0)),
    "aliases": Rule("aliases", _names),
    "shown": Rule("shown", _text),
    "actor": Rule("actor", _text),
    "gender": Rule("gender", _gender),
}

ADAPT = {
    "narrator": Rule("narrator", _text),
    "not_people": Rule("not_people", _names),
}

DUB = {key: CHARACTER[key] for key in ("voice", "speed", "gain", "shown", "actor")}
"""What `[cast.NAME.es]` may hold."""

PLACE = {
    "size": Rule("size", _size),
    "surface": Rule("surface", _surface),
    "preset": Rule("preset", _preset),
    "impulse": Rule("impulse", _optional_text),
}

TIMING = {
    **{key: Rule(key, _gap) for key in ("between_speakers", "within_speaker", "after_question")},
    **{key: Rule(key, _gap) for key in ("after_exclamation", "after_ellipsis", "cut_off")},
    **{key: Rule(key, _gap) for key in ("before_cue", "after_cue", "around_utterance")},
    **{key: Rule(key, _factor) for key in ("urgent", "hesitant", "quick_exchange")},
    **{key: Rule(key, _factor) for key in ("after_long", "revelation")},
    **{key: Rule(key, _time) for key in ("gap_least", "gap_most", "utterance_pause")},
    "cut_fade": Rule("cut_fade", _number(0.0, 1.0, _s)),
    **{key: Rule(key, _time) for key in ("beat", "pause", "long_pause", "scene_start", "scene_end")},
    **{key: Rule(key, _time) for key in ("bed_fade", "music_fade", "music_in")},
    **{key: Rule(key, _time) for key in ("duck_attack", "duck_release", "duck_hold")},
    **{key: Rule(key, _time) for key in ("swell_gap", "swell_rise", "prelap")},
    "pre_roll": Rule("pre_roll", _number(0.0, 1.0, _s)),
    "spot_fall": Rule("spot_fall_db", _number(3.0, 60.0, _db)),
}

MIX = {
    "loudness": Rule("loudness_lufs", _number(-40.0, -5.0, " LUFS")),
    "peak": Rule("peak_dbtp", _number(-20.0, 0.0, " dBTP")),
    "speech": Rule("speech_lufs", _number(-40.0, -10.0, " LUFS")),
    "speech_bound": Rule("speech_bound_db", _number(0.0, 40.0, _db)),
    "whisper": Rule("whisper_db", _number(-30.0, 0.0, _db)),
    "shout": Rule("shout_db", _number(0.0, 20.0, _db)),
    "beds": Rule("bed_below_speech_lu", _number(0.0, 60.0, _lu)),
    "music": Rule("music_below_speech_lu", _number(0.0, 60.0, _lu)),
    "duck_beds": Rule("duck_bed_db", _number(0.0, 60.0, _db)),
    "duck_music": Rule("duck_music_db", _number(0.0, 60.0, _db)),
    "swell": Rule("swell_db", _number(0.0, 20.0, _db)),
    "utterances": Rule("utterance_db", _number(-40.0, 20.0, _db)),
    "dual": Rule("dual_db", _number(-20.0, 0.0, _db)),
    "dual_pan": Rule("dual_pan", _number(0.0, 1.0)),
    "effects": Rule("effects_db", _number(-40.0, 20.0, _db)),
    "rooms": Rule("rooms_db", _number(-60.0, 12.0, _db)),
    "high_pass": Rule("high_pass_hz", _number(0.0, 300.0, " Hz")),
    "de_ess": Rule("de_ess", _flag),
    "compress": Rule("compress", _flag),
}

ENGINE_SETTING = Rule("", _scalar)

TABLES = ("show", "cast", "places", "pronounce", "timing", "mix", "engines", "adapt")
"""The tables there are, in the order that people write them."""
