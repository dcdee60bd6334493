"""A script's text as words to be read: numbers, abbreviations, capitals, stutters and cries spelled out.

Each space-separated piece of the text becomes one or more words, and every character of the result knows its
piece, so that what is heard can be timed for what was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from radioplay.engines.kokoro import numerals
from radioplay.engines.kokoro.abbreviations import INITIALISMS, SYMBOLS, expanded, roman

_OUTER = re.compile(r"^([\"“”'(\[{«—…*_~¿¡]*)(.*?)([\"“”')\]}»—…,;:!?.*_~-]*)$", re.DOTALL)
_INNER = re.compile(r"([—…/,;]|(?<=\w)[!?:](?=[^\W\d]))")
_STUTTER = re.compile(r"((?:[^\W\d_]{1,3}-)+)([^\W\d_].*)", re.DOTALL)
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_HEARD = frozenset('.,;:!?—…"“”()')
_NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty"
_AND = re.compile(rf"hundred (?=(?:{_NUMBER_WORDS})\b)")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A stretch of a wording whose sound is settled: `symbols`, or the dictionary's but stressed."""

    start: int
    end: int
    symbols: str | None


@dataclass(slots=True)
class Wording:
    """Text to be read; `owners` has the number of its piece for each character, -1 for spaces between."""

    text: str = ""
    owners: list[int] = field(default_factory=list)
    fixed: list[Fixed] = field(default_factory=list)
    unmet: list[str] = field(default_factory=list)

    def add(self, text: str, owner: int, symbols: str | None = None, strong: bool = False) -> None:
        """Append text that belongs to a piece."""
        if symbols is not None or strong:
            self.fixed.append(Fixed(len(self.text), len(self.text) + len(text), symbols))
        if self.text.endswith(" "):
            text = text.lstrip(" ")
        self.text += text
        self.owners += [owner] * len(text)


@dataclass(frozen=True, slots=True)
class Lore:
    """What a wording needs to know of the voice's language.

    Attributes:
        known: whether a lower-case word is in the dictionary.
        settled: the symbols of a word that has a reading of its own (`[pronounce]`, a name, a cry), or None.
        phrase: the symbols of each of several words that have one together.
        spelled: the symbols of letters said one by one.
        foreign: the symbols of a word in another script and what to say about it; None for Latin letters.
        british: whether it is "one hundred and one".
    """

    known: Callable[[str], bool]
    settled: Callable[[str], str | None]
    phrase: Callable[[list[str]], list[str] | None]
    spelled: Callable[[str], str]
    foreign: Callable[[str], tuple[str, str] | None]
    british: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands around a piece: the words before and after, its tail, and whether the whole line is capitals."""

    before: str
    after: str
    tail: str
    shouted: bool


def worded(text: str, lore: Lore) -> Wording:
    """The text of a speech as words to be read."""
    parts = [_outer(_plain(piece), lore) for piece in text.split()]
    wording = Wording()
    shouted = text.upper() == text and sum(char.isalpha() for char in text) > 4 and " " in text.strip()
    together = _phrases([core for _, core, _ in parts], lore)
    owed = ""  # money that comes after the next word: "$3 million" is three million dollars
    for number, (lead, core, tail) in enumerate(parts):
        before = parts[number - 1][1] if number else ""
        after = parts[number + 1][1] if number + 1 < len(parts) else ""
        wording.add(" " if wording.text else "", -1)
        wording.add(_heard(lead), number)
        place = _Place(before, after, tail, shouted)
        if number in together:
            wording.add(core, number, together[number])
        else:
            _write_core(wording, core, number, place, lore)
        wording.add(f" {owed}" if owed else "", number)
        wording.add(_tail(core, tail, place), number)
        owed = numerals.money_after(core, after) or ""
    return wording


def _phrases(cores: list[str], lore: Lore) -> dict[int, str]:
    """The symbols of pieces that belong to a name of two or three words."""
    found: dict[int, str] = {}
    for start in range(len(cores)):
        for length in (3, 2):
            words = cores[start : start + length]
            sounds = lore.phrase(words) if len(words) == length and start not in found else None
            found.update(zip(range(start, start + length), sounds or (), strict=False))
    return found


def _plain(piece: str) -> str:
    """With one kind of apostrophe, dash and ellipsis."""
    text = unicodedata.normalize("NFC", piece)
    for (
        mark
    ) in "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`´":
        text = text.replace(mark, "'")
    text = re.sub(r"\.{2,}|…+\.*", "…", text)
    text = re.sub(r"([!?])[!?]+", lambda match: "?" if "?" in match.group() else "!", text)
    text = re.sub(r"[‐‑]", "-", text).translate({ord("["): "(", ord("]"): ")", 0xAD: None, 0x200B: None})
    if re.search(r"\d[–-]\d", text):
        return text
    return re.sub(r"--+|[–―‒—]+|^-$", "—", text)


def _outer(piece: str, lore: Lore) -> tuple[str, str, str]:
    """What stands before a piece's core, the core, what stands after; a dropped letter's apostrophe is core."""
    match = _OUTER.match(piece)
    lead, core, tail = match.groups() if match else ("", piece, "")
    if tail.startswith("'") and re.search(r"(?i)in$", core) and len(core) > 3:  # "goin'"
        core, tail = f"{core}'", tail[1:]
    if lead.endswith("'") and core and lore.settled(f"'{core}") is not None:  # "'em", "'til"
        lead, core = lead[:-1], f"'{core}"
    return lead, core, tail


def _heard(marks: str) -> str:
    """Punctuation without what only the eye sees."""
    return "".join(char for char in marks if char in _HEARD)


def _tail(core: str, tail: str, place: _Place) -> str:
    """What follows the core; the full stop of an abbreviation ends no sentence unless the text ends there."""
    heard = _heard(tail)
    short = expanded(core, tail.startswith("."), place.before, place.after) or _DOTTED.fullmatch(core)
    if short and tail.startswith(".") and place.after:
        return heard[1:]
    return heard


def _write_core(wording: Wording, core: str, owner: int, place: _Place, lore: Lore) -> None:
    parts = [part for part in _INNER.split(core) if part]
    if len(parts) > 1 and not any(char.isdigit() for char in core):
        for part in parts:
            if part == "/":
                wording.add(" ", owner)
            elif _INNER.fullmatch(part):
                wording.add(f"{part} ", owner)
            else:
                _write_word(wording, part, owner, place, lore)
    elif core:
        _write_word(wording, core, owner, place, lore)


def _write_word(wording: Wording, word: str, owner: int, place: _Place, lore: Lore) -> None:
    """One word, by the first rule that knows it."""
    settled = lore.settled(word)
    if settled is not None:
        wording.add(word, owner, settled)
        return
    said = expanded(word, place.tail.startswith("."), place.before, place.after) or _number(word, place, lore)
    if said is not None:
        wording.add(said, owner)
        return
    foreign = lore.foreign(word)
    if foreign is not None:
        symbols, remark = foreign
        wording.unmet += [remark] if remark else []
        wording.add("x" * len(symbols) if symbols else "", owner, symbols)
        return
    for text, sounds, strong in _letters(word, place, lore):
        wording.add(text, owner, sounds, strong)


def _number(word: str, place: _Place, lore: Lore) -> str | None:
    """Digits, Roman numerals and signs as words."""
    if numeral := roman(word, place.before):
        value, ruler = numeral
        return f"the {numerals.ordinal(value)}" if ruler else numerals.cardinal(value)
    if not any(char.isalnum() for char in word):
        return " ".join(filter(None, (SYMBOLS.get(char, "") for char in word)))
    if not any(char.isdecimal() or char in "½¼¾⅓⅔" for char in word):
        return None
    said = numerals.spoken(word, place.after)
    if said is None:
        runs = re.findall(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]", word)
        said = " ".join(_run(run) for run in runs)
    return _AND.sub("hundred and ", said) if lore.british else said


def _run(run: str) -> str:
    """Part of a mixture like `R2D2` or `B-52`."""
    if run[0].isdecimal():
        return numerals.spoken(run) or numerals.digits(run)
    if not run[0].isalpha():
        return SYMBOLS.get(run, "")
    return " ".join(run) if run.isupper() else run


def _letters(word: str, place: _Place, lore: Lore) -> Iterator[tuple[str, str | None, bool]]:
    """A word of letters as (text, symbols where settled, stressed)."""
    stutter = _STUTTER.fullmatch(word)
    if stutter and _stutters(stutter.group(1), stutter.group(2), lore.known):
        for fragment in stutter.group(1).rstrip("-").split("-"):
            yield (fragment, None, False) if lore.known(fragment.lower()) and len(fragment) > 1 else (
                fragment, _onset(fragment, stutter.group(2), lore), False,
            )  # fmt: skip
            yield ", ", None, False
        yield from _letters(stutter.group(2), place, lore)
    elif _DOTTED.fullmatch(word):
        yield word, lore.spelled(word.replace(".", "")), False
    elif word.isupper() and len(word) > 1:
        yield _capitals(word, place, lore)
    elif re.fullmatch(r"[A-Z]{2,}s", word):
        yield word, lore.spelled(word[:-1]) + "z", False
    elif _STRETCHED.search(word) and not lore.known(word.lower()):
        yield _unstretched(word, lore), None, False
    else:
        yield word, None, False


def _stutters(fragments: str, word: str, known: Callable[[str], bool]) -> bool:
    """Whether each fragment begins the word: `W-w-what`, `I-I`, `st-stop`; not `re-read`."""
    parts = fragments.lower().rstrip("-").split("-")
    start = word.lower()
    begins = all(start.startswith(part) for part in parts)
    return (
        begins
        and (len(parts[0]) < 3 or len(parts) > 1)
        and not known(fragments.replace("-", "").lower() + start)
    )


def _onset(fragment: str, word: str, lore: Lore) -> str:
    """How a stutter's fragment sounds: a vowel as the word's letter name has it, a consonant and a schwa."""
    if fragment.lower() == "i":
        return "ˌI"
    sounds = {"c": "k", "g": "ɡ", "j": "ʤ", "q": "k", "r": "ɹ", "x": "z", "y": "j", "th": "ð", "sh": "ʃ", "ch": "ʧ",
              "wh": "w", "ph": "f", "kn": "n", "wr": "ɹ"}  # fmt: skip
    letters = fragment.lower()
    opening = word.lower()[:2] if len(letters) == 1 else letters
    if letters[0] in "aeiou":
        return (
            lore.spelled(letters[0])
            if len(word) == 1
            else {"a": "æ", "e": "ɛ", "o": "ə", "u": "ʌ"}[letters[0]]
        )
    sound = sounds.get(opening) or "".join(sounds.get(letter, letter) for letter in letters)
    return f"{sound}ə"


def _capitals(word: str, place: _Place, lore: Lore) -> tuple[str, str | None, bool]:
    """Capitals: letters said one by one where they are known to be, else a word, with force."""
    lower = word.lower()
    if word in INITIALISMS or (word == "US" and place.before.lower() == "the" and not place.shouted):
        return word, lore.spelled(word), False
    strong = not place.shouted
    if lore.known(lower):
        return ("I" + lower[1:] if lower.startswith("i'") else lower), None, strong
    vowels = sum(char in "aeiouyáéíóúàèìòùäëïöüâêîôû" for char in lower)
    if (
        not _STRETCHED.search(word)
        and (not vowels or (len(word) <= 3 and not place.shouted))
        and word.isalpha()
    ):
        return word, lore.spelled(word), False
    plain = _unstretched(lower, lore) if _STRETCHED.search(lower) else lower
    return (
        (plain if lore.known(plain) else plain.title() if "'" not in plain else plain.capitalize()),
        None,
        strong,
    )


def _unstretched(word: str, lore: Lore) -> str:
    """`Noooo` as No, `helllooo` as hello: the nearest known word, or each letter once."""
    candidates = [word]
    for keep in (1, 2):
        candidates.append(_STRETCHED.sub(r"\1" * keep, word))
    last_double = re.sub(r"([^\W\d_])\1+$", r"\1", candidates[2])
    return next((each for each in [*candidates[1:], last_double] if lore.known(each.lower())), candidates[1])
