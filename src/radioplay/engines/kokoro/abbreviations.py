"""Short forms as the words they stand for, and letters that are said one by one."""

from __future__ import annotations

import re

_TITLES = {
    "dr": "Doctor", "mr": "Mister", "mrs": "Missus", "ms": "Miz", "prof": "Professor", "capt": "Captain",
    "sgt": "Sergeant", "lt": "Lieutenant", "col": "Colonel", "gen": "General", "gov": "Governor", "rev": "Reverend",
    "sen": "Senator", "rep": "Representative", "fr": "Father", "hon": "Honourable", "cpl": "Corporal",
    "maj": "Major", "insp": "Inspector", "det": "Detective", "cmdr": "Commander", "mt": "Mount", "st": "Saint",
}  # fmt: skip
_UNDOTTED = frozenset("dr mr mrs ms prof st mt capt sgt lt".split())
"""Titles that British usage writes without a full stop."""
_AFTER_A_NAME = {"dr": "Drive", "st": "Street", "jr": "Junior", "sr": "Senior", "rd": "Road", "ave": "Avenue"}
_SHORT = {
    "jr": "Junior", "sr": "Senior", "vs": "versus", "etc": "et cetera", "approx": "approximately", "ave": "Avenue",
    "blvd": "Boulevard", "rd": "Road", "ltd": "Limited", "inc": "Incorporated", "dept": "Department",
    "jan": "January", "feb": "February", "aug": "August", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December", "tues": "Tuesday", "thurs": "Thursday", "e.g": "for example", "i.e": "that is", "ft": "Fort",
    "vol": "volume", "esp": "especially", "bros": "Brothers",
}  # fmt: skip
_ALWAYS = {"vs": "versus", "etc": "et cetera"}
SYMBOLS = {
    "&": "and", "@": "at", "%": "percent", "+": "plus", "=": "equals", "°": "degrees", "#": "number", "©": "copyright",
    "×": "times", "÷": "divided by", "±": "plus or minus", "§": "section", "€": "euros", "£": "pounds", "$": "dollars",
    "<": "less than", ">": "more than", "→": "to",
}  # fmt: skip

INITIALISMS = frozenset(
    "FBI CIA KGB MI5 NYPD LAPD CSI DEA ATF USA UK UN EU NHS BBC NBC CBS ABC CNN TV CD DVD VCR PC ID IQ ATM CCTV DNA "
    "HIV UFO VIP CEO CFO PA PR HR IT'S GP ER ICU MRI AC DC FM AM PM BC AD USB GPS SMS PIN PS RSVP DIY MC DJ OJ LA "
    "DC NYC HQ POW MIA AWOL SOS RV SUV BMW IRS GDP PHD MBA BA MA".split()
) - {"IT'S", "PIN", "AWOL", "AM", "MIA", "PA", "MA", "BA", "ER", "PS", "AD", "ABC"}
"""Capitals that are letters even in a line that is shouted. Others are letters where they can't be a word."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_COUNTED = frozenset("act scene chapter part volume book episode war phase type mark bowl number".split())
_RULERS = frozenset(
    "henry louis george edward charles richard james william elizabeth pope king queen napoleon philip frederick "
    "paul pius leo peter catherine ivan".split()
)


def expanded(core: str, dotted: bool, before: str, after: str) -> str | None:
    """What an abbreviation stands for; None where `core` is none.

    Args:
        core: without the full stop.
        dotted: whether a full stop follows.
        before, after: the words around it: `St. Anne` is a saint, `Baker St.` a street.
    """
    word = core.lower()
    if word in _ALWAYS:
        return _ALWAYS[word]
    if not dotted and not (word in _UNDOTTED and core.istitle() and after[:1].isupper()):
        return None
    if word == "no" and after[:1].isdigit():
        return "number"
    if core != word or word not in _TITLES:
        if word in _AFTER_A_NAME and before[:1].isupper() and not after[:1].isupper():
            return _AFTER_A_NAME[word]
        if word in _TITLES and core[:1].isupper() and after[:1].isupper():
            return _TITLES[word]
    return _SHORT.get(word) if dotted else None


def roman(core: str, before: str) -> tuple[int, bool] | None:
    """A Roman numeral's value, and whether it is said as an ordinal with "the": `Act II`, `Henry VIII`."""
    if not re.fullmatch(r"(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", core) or not core:
        return None
    word = before.lower()
    if word not in _COUNTED and not (word in _RULERS and before[:1].isupper()):
        return None
    values = [_ROMAN[letter] for letter in core]
    signed = [-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True)]
    if core == "I" and word not in _COUNTED:
        return None
    return sum(signed), word not in _COUNTED
