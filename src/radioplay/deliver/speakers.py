"""What listeners read in place of a script's capitals: `MRS. PELL` is Mrs. Pell."""

from __future__ import annotations

import re

from radioplay.cast import Cast, Character, fold_name

_SMALL = frozenset(
    "a an and as at by for from in of on or the to with"
    " del de la las los von van der den du di da dos das y e et und".split()
)
"""Words that are small within a name, in the languages that most shows are in."""

_TITLES = frozenset(
    "dr mr mrs ms st sgt lt cpt capt cmdr col pvt jr sr prof rev hon mme mlle sra srta hr fr".split()
)
"""Words without a vowel, or nearly, that are no initials."""

_INITIALS = frozenset(
    "AI ATM BBC CEO CIA CIO EMT ER EU FBI HQ ICU ID IRA IT MIA NASA NYPD PA POW SOS TA UFO UK UN US USA VIP VO".split()
)
_NUMERAL = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_PARTS = re.compile(r"([-–/&+()\s]+)")
_CLAN = re.compile(r"(?:M[Cc]|Mac)(?=[^\W\d_]{3})")
_WRITTEN_CLAN = re.compile(r"(Ma?c|O['’]|D['’])(?=[A-ZÀ-Þ])")


def shown_name(character: Character) -> str:
    """A character's name as listeners read it: `shown` in `[cast.NAME]`, or the script's name in proper case."""
    return " ".join(character.shown.split()) or proper(character.name)


def shown_speaker(cast: Cast, name: str, called: str = "") -> str:
    """The same by a name in the script; of somebody who isn't in the cast, the name in proper case.

    Where the script calls a character otherwise, listeners do, too: they aren't to know who the man in the cap is
    before it is told. `MARA VOSS` for MARA is no such secret.
    """
    character = cast.find(name)
    shown = shown_name(character) if character else proper(name)
    known = {fold_name(word) for each in (name, shown) for word in each.split()}
    secret = called and not known & {
        fold_name(word) for word in called.split() if fold_name(word) not in _SMALL
    }
    return proper(called) if secret else shown


def proper(name: str) -> str:
    """A name in capitals, in proper case: `THE MAN IN THE CAP` is The Man in the Cap.

    Initials stay (`DJ`, `J.R.`, `FBI`), and so do names with a digit (`R2D2`) and numerals (`HENRY IV`). A name
    that isn't in capitals keeps the case it has.
    """
    name = " ".join(name.split())
    if any(char.islower() for char in _WRITTEN_CLAN.sub("", name)):
        return name
    parts = _PARTS.split(name)
    words = [index for index, part in enumerate(parts) if index % 2 == 0 and part]
    return "".join(
        _word(part, first=index == words[0]) if index in words else part for index, part in enumerate(parts)
    )


def _word(word: str, first: bool) -> str:
    bare = word.strip(".,:;!?\"'“”‘’")
    if bare.casefold() in _SMALL:
        return word.capitalize() if first else word.lower()
    if bare.casefold() in _TITLES:
        return _capital(word)
    if re.fullmatch(r"\d+(ST|ND|RD|TH)", bare):
        return word.lower()
    if any(char.isdigit() for char in bare) or bare in _INITIALS or "." in bare:
        return word
    if not first and _NUMERAL.fullmatch(bare):
        return word
    if len(bare) > 1 and bare.isascii() and bare.isalpha() and not re.search("[AEIOUY]", bare):
        return word  # nobody could say it
    clan = _CLAN.match(word)
    return clan[0].title() + _capital(word[clan.end() :]) if clan else _capital(word)


def _capital(word: str) -> str:
    """A word with a capital at its start, and after the first letter of O'BRIEN, but not in MARA'S."""
    small = word.lower()
    for index, char in enumerate(small):
        if char.isalpha():
            small = small[:index] + char.upper() + small[index + 1 :]
            break
    elided = re.match(r"\W*[^\W\d_]['’](?=[^\W\d_]{2})", small)
    if elided:
        at = elided.end()
        small = small[:at] + small[at].upper() + small[at + 1 :]
    return small
