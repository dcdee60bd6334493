"""Numbers as English words: `40` forty, `2nd` second, `1984` nineteen eighty-four, `7:05` seven oh five."""

from __future__ import annotations

import re
from collections.abc import Callable

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_GROUPS = ["", "thousand", "million", "billion", "trillion", "quadrillion"]
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_COINS = {"$": ("dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"), "¥": ("yen", "sen")}
_LARGE = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "b": "billion"}
_UNITS = {
    "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "m": "metre", "kg": "kilogram", "g": "gram",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "ft": "foot", "mi": "mile", "ml": "millilitre", "mg": "milligram",
    "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second", "s": "second",
    "ms": "millisecond", "mph": "mile per hour", "kph": "kilometre per hour", "hz": "hertz", "khz": "kilohertz",
    "%": "percent", "°": "degree", "°c": "degree Celsius", "°f": "degree Fahrenheit", "kb": "kilobyte",
    "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "x": "times", "mm²": "square millimetre", "yd": "yard",
}  # fmt: skip
_UNCHANGED = {"percent", "hertz", "kilohertz", "times"}
_FRACTIONS = {"½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds"}
_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}

_MINUS = re.compile(r"[-−–](?=[\d.])")
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+)"


def cardinal(number: int) -> str:
    """`1984` as one thousand nine hundred eighty-four; beyond the quadrillions, digit by digit."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number >= 10 ** (3 * len(_GROUPS)):
        return digits(str(number))
    words: list[str] = []
    for power in range(len(_GROUPS) - 1, -1, -1):
        group = number // 1000**power % 1000
        if group:
            words += [_hundreds(group), _GROUPS[power]]
    return " ".join(word for word in words if word) or "zero"


def _hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        words.append(_TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else ""))
    elif rest:
        words.append(_SMALL[rest])
    return " ".join(words)


def ordinal(number: int) -> str:
    """`22` as twenty-second."""
    head, _, last = cardinal(number).rpartition(" ")
    tens, hyphen, last = last.rpartition("-")
    last = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{head} {tens}{hyphen}{last}".strip()


def year(number: int) -> str:
    """`1984` as nineteen eighty-four, `1905` as nineteen oh five, `2005` as two thousand five."""
    century, rest = divmod(number, 100)
    if number % 1000 < 10:
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {f'oh {_SMALL[rest]}' if rest < 10 else cardinal(rest)}"


def digits(written: str) -> str:
    """`007` as oh oh seven."""
    return " ".join("oh" if char == "0" else _SMALL[int(char)] for char in written if char.isdigit())


def plural(word: str) -> str:
    """`foot` as feet, `mile per hour` as miles per hour, `twenty` as twenties."""
    if word in _UNCHANGED:
        return word
    head, space, tail = word.partition(" ")
    irregular = {"foot": "feet", "penny": "pence", "yen": "yen", "sen": "sen"}
    if head == "square":
        return f"{head} {plural(tail)}"
    if head in irregular:
        return irregular[head] + space + tail
    if head.endswith("y"):
        return f"{head[:-1]}ies{space}{tail}"
    return head + ("es" if head.endswith("x") else "s") + space + tail


def spoken(written: str, after: str = "") -> str | None:
    """A piece of text with digits in it, without punctuation at its ends, as words; None if it isn't a number.

    Args:
        written: `$40`, `7:45pm`, `1920s`, `3.5%`, `2nd`, `10-12`, `1/2`, `5km`, `007` …
        after: the word that follows, which decides some readings: `$3 million` is three million dollars.

    The unit of money before `million` is left to the caller, who puts it after that word: see `money_after`.
    """
    sign = "minus " if _MINUS.match(written) else ""
    bare = _MINUS.sub("", written, count=1) if sign else written.removeprefix("+")
    for pattern, words in _FORMS:
        match = re.fullmatch(pattern, bare, re.IGNORECASE)
        if match:
            said = words(match, after)
            if said is not None:
                return sign + said
    return None


def money_after(written: str, following: str) -> str | None:
    """For `$3` before `million`: the word that then comes after it, `dollars`."""
    if written[:1] in _COINS and following.lower() in _GROUPS[1:]:
        return plural(_COINS[written[0]][0])
    return None


def _value(text: str) -> int:
    return int(text.replace(",", ""))


def _decimal(whole: str, fraction: str | None) -> str:
    said = cardinal(_value(whole)) if whole else ""
    if fraction is None:
        return said
    return f"{said} point {' '.join(_SMALL[int(char)] for char in fraction)}".strip()


def _time(match: re.Match[str], after: str) -> str | None:
    hour, minute, half = int(match[1]), int(match[2]), match[3]
    if hour > 24 or minute > 59:
        return None
    said = cardinal(hour)
    if minute:
        said += f" {f'oh {_SMALL[minute]}' if minute < 10 else cardinal(minute)}"
    elif not half and after.lower().replace(".", "") not in ("am", "pm", "o'clock"):
        said += " hundred" if hour > 12 else " o'clock"
    return said + _half(half)


def _half(written: str | None) -> str:
    return f" {written[0].upper()} M" if written else ""


def _money(match: re.Match[str], after: str) -> str:
    main, small = _COINS[match[1]]
    whole, fraction, large = match[2] or "0", match[3], match[4]
    if large or after.lower() in _GROUPS[1:]:
        number = _decimal(whole, fraction)
        return f"{number} {_LARGE[large.lower()]} {plural(main)}" if large else number
    amount, rest = _value(whole), int((fraction or "0").ljust(2, "0")[:2])
    said = [f"{cardinal(amount)} {main if amount == 1 else plural(main)}"] if amount or not rest else []
    if rest:
        said.append(f"{cardinal(rest)} {small if rest == 1 else plural(small)}")
    return " ".join(said)


def _plain(match: re.Match[str], after: str) -> str:
    text = match[1]
    if "," not in text:
        if (len(text) > 1 and text[0] == "0") or len(text) > 9:
            return digits(text)
        if (
            len(text) == 4
            and 1100 <= int(text) < 2100
            and after.lower() not in ("dollars", "pounds", "euros")
        ):
            return year(int(text))
    return cardinal(_value(text))


def _unit(match: re.Match[str], after: str) -> str | None:
    del after
    unit = _UNITS.get(match[3].lower())
    if unit is None:
        return None
    one = match[1] == "1" and not match[2]
    return f"{_decimal(match[1], match[2])} {unit if one else plural(unit)}"


def _decade(match: re.Match[str], after: str) -> str:
    del after
    number = int(match[1])
    said = year(number) if number >= 1000 else cardinal(number)
    head, _, last = said.rpartition(" ")
    return f"{head} {plural(last)}".strip()


def _range(match: re.Match[str], after: str) -> str | None:
    first, second = spoken(match[1], after), spoken(match[2], after)
    return f"{first} to {second}" if first and second else None


def _fraction(match: re.Match[str], after: str) -> str:
    del after
    top, bottom = int(match[1]), int(match[2])
    if bottom in _PARTS and top < bottom:
        part = _PARTS[bottom]
        name = part if top == 1 else "halves" if part == "half" else plural(part)
        return f"{'a' if top == 1 else cardinal(top)} {name}"
    return f"{cardinal(top)} {cardinal(bottom)}"


def _mixed(match: re.Match[str], after: str) -> str:
    del after
    part = _FRACTIONS[match[2]]
    return f"{cardinal(int(match[1]))} and {part}" if match[1] else part


def _possessive(match: re.Match[str], after: str) -> str | None:
    del after
    said = spoken(match[1])
    return f"{said}'s" if said else None


_Form = Callable[[re.Match[str], str], str | None]
_FORMS: tuple[tuple[str, _Form], ...] = (
    (r"(\d{1,2})[:.](\d\d)(am|pm|a\.m\.?|p\.m\.?)", _time),
    (r"(\d{1,2}):(\d\d)()", _time),
    (r"(\d{1,2})(am|pm|a\.m\.?|p\.m\.?)", lambda m, _: cardinal(int(m[1])) + _half(m[2])),
    (rf"([$£€¥])(?:{_NUMBER})?(?:\.(\d+))?(k|m|mn|bn|b)?", _money),
    (rf"{_NUMBER}[¢c]", lambda m, _: f"{cardinal(_value(m[1]))} {'cent' if m[1] == '1' else 'cents'}"),
    (rf"{_NUMBER}p", lambda m, _: f"{cardinal(_value(m[1]))} p"),
    (rf"#{_NUMBER}", lambda m, _: f"number {cardinal(_value(m[1]))}"),
    (rf"{_NUMBER}(?:st|nd|rd|th)", lambda m, _: ordinal(_value(m[1]))),
    (r"['’]?(\d*0)['’]?s", _decade),
    (r"(\d{3}(?:-\d{3})?-\d{4})", lambda m, _: ", ".join(map(digits, m[1].split("-")))),
    (rf"{_NUMBER}", _plain),
    (r"['’](\d\d)", lambda m, _: digits(m[1]) if m[1][0] == "0" else cardinal(int(m[1]))),
    (r"(\d*)\.(\d+)", lambda m, _: _decimal(m[1], m[2])),
    (rf"{_NUMBER}(?:\.(\d+))?(°[cf]?|%|[a-z]+²?)", _unit),
    (r"(\d{1,3})/(\d{1,3})", _fraction),
    (r"(\d*)([½¼¾⅓⅔])", _mixed),
    (r"(\d{1,4})x(\d{1,4})", lambda m, _: f"{cardinal(int(m[1]))} by {cardinal(int(m[2]))}"),
    (r"([$£€]?[\d.,:]+)[-–—]([$£€]?[\d.,:]+(?:st|nd|rd|th|s|am|pm|%|[a-z]{1,3})?)", _range),
    (r"(.*\d)['’]s", _possessive),
)
