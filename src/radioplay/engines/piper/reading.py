"""Text to a voice's symbols: eSpeak NG's sounds, clause by clause with their punctuation, each with its word.

Piper's voices were trained on eSpeak's IPA, decomposed to code points, with the mark that ends a clause behind it
and a space between words and clauses. `[pronounce]` stands over that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby

from radioplay.cast import fold_name
from radioplay.engines import espeak_library
from radioplay.engines.espeak_notation import from_respelling
from radioplay.engines.piper.config import Config
from radioplay.engines.protocol import EngineError
from radioplay.engines.words import is_respelling, is_word

_MARKS = dict(zip(".!?,;:…—–。！？，、；：؟،؛", ".!?,;:.,,.!?,,;:?,;", strict=True))
"""What ends a clause, and how a voice knows it."""
_AROUND = "\"“”‘’'()[]{}*_«»<>|\\/"
_TITLES = frozenset("dr mr mrs ms st prof rev col gen capt lt sgt jr sr vs no".split())
_WRITTEN = str.maketrans({"'": "ˈ", ":": "ː", "ʧ": "tʃ", "ʤ": "dʒ", **dict.fromkeys("/[].‿͜͡")})
_VOWELS = "aeiouyæøœɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻ"
_SCRIPTS = {
    "ar fa ur ps": "ARABIC", "ru uk bg sr mk be kk ky tt": "CYRILLIC", "el": "GREEK", "he": "HEBREW",
    "hi ne mr": "DEVANAGARI", "zh cmn yue": "CJK", "ja": "HIRAGANA KATAKANA CJK", "ko": "HANGUL", "ka": "GEORGIAN",
    "hy": "ARMENIAN", "bn": "BENGALI", "ta": "TAMIL", "te": "TELUGU", "ml": "MALAYALAM", "th": "THAI",
}  # fmt: skip


@dataclass(slots=True)
class Reading:
    """What a voice is to say.

    Attributes:
        symbols: code points that all have numbers in the voice's config.
        owners: for each, the number of the space-separated piece of the text that it says; -1 between.
        unmet: what has no sound, in words.
    """

    symbols: str = ""
    owners: list[int] = field(default_factory=list)
    unmet: list[str] = field(default_factory=list)

    def say(self, sounds: str, owner: int, config: Config) -> None:
        """Add what has a number; note what hasn't."""
        for sound in unicodedata.normalize("NFD", sounds):
            for symbol in config.respelled.get(sound, (sound,)):
                if symbol in config.ids:
                    self.symbols += symbol
                    self.owners.append(owner)
                elif (
                    not symbol.isspace()
                    and (miss := f"a sound that this voice hasn't, {symbol!r}") not in self.unmet
                ):
                    self.unmet.append(miss)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A space-separated piece, or the part of one up to a dash: its number, what is read, the mark behind it."""

    number: int
    core: str
    mark: str


def read(text: str, config: Config, pronounce: Iterable[tuple[str, str]]) -> Reading:
    """The reading of a text by a voice.

    Raises:
        EngineError: it holds words in a script that the voice's language hasn't, or eSpeak NG isn't there.
    """
    pieces = list(_pieces(text))
    fixed = _settled(pieces, pronounce, config)
    if not config.spelled:
        _refuse_foreign((piece for piece in pieces if piece not in fixed), config.language)
    reading = Reading()
    for clause in _clauses(pieces):
        for number, sounds in _sounds(clause, fixed, config):
            for part in sounds.split():
                if reading.symbols:
                    reading.say(" ", -1, config)
                reading.say(part, number, config)
        mark = clause[-1].mark or (_last_mark(text) if clause[-1] is pieces[-1] else "")
        if mark in config.ids and reading.symbols and reading.symbols[-1] not in _MARKS:
            reading.say(mark, -1, config)
    return reading


def _pieces(text: str) -> Iterator[_Piece]:
    """The pieces of a text, by the numbers they have in it; emoji and control characters aren't read."""
    written = text.replace("...", "…").replace("--", "—")
    parts = ((number, part) for number, piece in enumerate(written.split()) for part in _parted(piece))
    for number, piece in parts:
        plain = "".join(char if char.isprintable() else " " for char in piece if not _is_picture(char))
        bare = plain.strip(_AROUND + "-")
        mark = _MARKS.get(bare[-1:], "")
        core = bare.strip("".join(_MARKS) + _AROUND + "-¿¡")
        if mark == "." and bare.endswith(".") and _is_short_form(core):
            core, mark = core + ".", ""
        yield _Piece(number, core, mark)


def _parted(piece: str) -> list[str]:
    """`that—this` in two, where both hold words; else as it is."""
    parts = re.split(r"(?<=[—…])(?=\w)", piece)
    return parts if all(map(is_word, parts)) else [piece]


def _is_picture(char: str) -> bool:
    return ord(char) > 0x2100 and unicodedata.category(char) in ("So", "Sk", "Cs", "Co", "Cn", "Mn", "Cf")


def _is_short_form(core: str) -> bool:
    """Whether a full stop behind it belongs to it: `Dr.`, `J.`, `p.m.`."""
    return core.lower() in _TITLES or bool(re.fullmatch(r"[A-Z]|\w(\.\w)+", core))


def _clauses(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    clause: list[_Piece] = []
    for piece in pieces:
        clause.append(piece)
        if piece.mark:
            yield clause
            clause = []
    if clause:
        yield clause


def _last_mark(text: str) -> str:
    """What a text ends with for the voice, which falls silent without an end: a stop, where there is nothing."""
    return "." if text.strip()[-1:] != "-" else ","


def _sounds(
    clause: Sequence[_Piece], fixed: Mapping[_Piece, str], config: Config
) -> Iterator[tuple[int, str]]:
    """(piece, sounds) in order; a piece of several words comes in several parts, or with spaces."""
    for settled, group in groupby(clause, key=lambda piece: piece in fixed):
        pieces = [piece for piece in group if piece.core]
        if settled:
            yield from ((piece.number, fixed[piece]) for piece in pieces)
        elif config.spelled:
            yield from ((piece.number, piece.core.lower()) for piece in pieces)
        else:
            yield from _heard(pieces, config.language)


def _heard(pieces: Sequence[_Piece], language: str) -> Iterator[tuple[int, str]]:
    """How eSpeak reads words together. Where it joins or parts them, each sound goes to the word it is most like."""
    heard = espeak_library.phonemes(" ".join(piece.core for piece in pieces), language).split()
    if len(heard) == len(pieces):
        yield from zip((piece.number for piece in pieces), heard, strict=True)
        return
    alone, owners = "", []
    for piece in pieces:
        own = espeak_library.phonemes(piece.core, language).replace(" ", "")
        alone += own
        owners += [piece.number] * len(own)
    if not owners:
        return
    of = _matched(alone, owners, "".join(heard))
    at = 0
    for group in heard:
        parts = groupby(range(at, at + len(group)), key=lambda i: of[i])
        at += len(group)
        # a word in two groups is two parts; two words in one group are told apart, and so spoken with a space
        yield from ((number, "".join("".join(heard)[i] for i in each)) for number, each in parts)


def _matched(alone: str, owners: Sequence[int], together: str) -> list[int]:
    """For each sound of `together` the owner of the one in `alone` that it stands for; owners never go back."""
    found = [owners[0]] * len(together)
    for _, a0, a1, b0, b1 in SequenceMatcher(None, alone, together, autojunk=False).get_opcodes():
        for i in range(b0, b1):
            place = a0 + (i - b0) * max(1, a1 - a0) // max(1, b1 - b0) if a1 > a0 else a0
            found[i] = owners[min(place, len(owners) - 1)]
    for i in range(1, len(found)):
        found[i] = max(found[i], found[i - 1])
    return found


def _settled(
    pieces: Sequence[_Piece], pronounce: Iterable[tuple[str, str]], config: Config
) -> dict[_Piece, str]:
    """Sounds by piece, for those that `[pronounce]` names; longer entries first."""
    found: dict[_Piece, str] = {}
    if config.spelled:
        return found
    cores = [fold_name(piece.core) for piece in pieces]
    for entry, written in sorted(pronounce, key=lambda pair: -len(pair[0])):
        words, sounds = fold_name(entry).split(), _ipa(written, config.language).split()
        for at in range(len(pieces) - len(words) + 1):
            group = pieces[at : at + len(words)]
            ends = _ends(cores[at : at + len(words)], words)
            if ends is None or any(piece in found for piece in group):
                continue
            before, after = ends
            parts = sounds if len(sounds) == len(words) else ["".join(sounds)] + [""] * (len(words) - 1)
            parts[0] = _read_apart(before, config.language) + parts[0]
            last = max(i for i, part in enumerate(parts) if part or i == 0)
            parts[last] += _ending(parts[last], after, config.language)
            found |= dict(zip(group, parts, strict=True))
    return found


def _ends(cores: Sequence[str], words: Sequence[str]) -> tuple[str, str] | None:
    """What else the pieces hold, before and after an entry's words; None where they don't hold them."""
    found = re.search(rf"(?<![^\W_]){re.escape(' '.join(words))}(?![^\W_])", " ".join(cores))
    if not found or " " in " ".join(cores)[: found.start()] + " ".join(cores)[found.end() :]:
        return None
    return " ".join(cores)[: found.start()], " ".join(cores)[found.end() :]


def _ending(sounds: str, after: str, language: str) -> str:
    """What follows an entry in its piece; an English possessive by the sound before it."""
    if after != "'s":
        return _read_apart(after, language)
    if not language.startswith("en"):
        return "s"
    last = sounds.rstrip("ː")[-1:]
    return "ɪz" if last in "szʃʒ" and last else "s" if last and last in "ptkfθ" else "z"


def _read_apart(rest: str, language: str) -> str:
    return espeak_library.phonemes(rest, language).replace(" ", "") if is_word(rest) else ""


def _ipa(written: str, language: str) -> str:
    """An entry's sounds in the letters that eSpeak, and so the voice, knows them by; stress right before its vowel."""
    if is_respelling(written):
        plain = from_respelling(written, language)
    else:
        plain = unicodedata.normalize("NFC", written).translate(_WRITTEN).replace("g", "ɡ")
        plain = plain.replace("r", "ɹ") if language.startswith("en") else plain
    return re.sub(rf"([ˈˌ])([^{_VOWELS}ˈˌ\s]+)(?=[{_VOWELS}])", r"\2\1", plain)


def _refuse_foreign(pieces: Iterable[_Piece], language: str) -> None:
    code = language.partition("-")[0]
    own = next((scripts for codes, scripts in _SCRIPTS.items() if code in codes.split()), "")
    for piece in pieces:
        for char in piece.core:
            script = unicodedata.name(char, "?").split()[0] if char.isalpha() else ""
            foreign = any(script in scripts.split() for scripts in _SCRIPTS.values())
            if foreign and script not in own.split():
                raise EngineError(
                    f"a voice for {language} can't read {piece.core!r}", "give its sound in [pronounce]"
                )
