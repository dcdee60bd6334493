"""Text to phonemes: what is said, sound by sound, and which written word each sound belongs to.

English is read with the dictionary and the part-of-speech tagger of `hibari` (the misaki reading Kokoro was
trained on), which get homographs right; words it doesn't know, names above all, are read by eSpeak NG. Over
both stand our own lists of names and cries and the project's `[pronounce]`.
"""

from __future__ import annotations

import functools
import threading
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from radioplay.engines import espeak_library
from radioplay.engines.kokoro.alphabet import NUMBERS, PAUSES, from_ipa, stressed
from radioplay.engines.kokoro.homographs import corrections
from radioplay.engines.kokoro.lists import cries, names, plain
from radioplay.engines.kokoro.respelling import to_ipa
from radioplay.engines.kokoro.wording import Fixed, Lore, Wording, worded
from radioplay.engines.protocol import EngineError

_EMPHASIS = 2.0
"""hibari's degree of stress that makes an unstressed word stressed."""

_SCRIPTS = {
    "CYRILLIC": "ru", "GREEK": "el", "ARABIC": "ar", "HEBREW": "he", "DEVANAGARI": "hi", "HANGUL": "ko", "CJK": "cmn",
    "HIRAGANA": "ja", "KATAKANA": "ja", "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "BENGALI": "bn",
    "TAMIL": "ta",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """Kokoro's symbols for a text.

    Attributes:
        symbols: what is said; all of them are in `alphabet.NUMBERS`.
        owners: for each symbol, the number of the space-separated piece it says; -1 for pauses between.
        unmet: what couldn't be read as asked, in words.
    """

    symbols: str
    owners: tuple[int, ...]
    unmet: tuple[str, ...] = ()


class Reader(Protocol):
    """Reads texts of one language."""

    def read(self, text: str, pronounce: tuple[tuple[str, str], ...] = ()) -> Reading:
        """The reading of a text, with the project's own pronunciations."""


def pronunciations(entries: tuple[tuple[str, str], ...], language: str) -> tuple[dict[str, str], list[str]]:
    """`[pronounce]` as symbols by word, as written and folded, and what in it has no symbol, in words."""
    found: dict[str, str] = {}
    unmet = []
    for word, written in entries:
        quoted = len(written) > 1 and written[0] in '"“' and written[-1] in '"”'
        ipa, strange = to_ipa(written[1:-1]) if quoted else (written, ())
        symbols, unknown = from_ipa(ipa, language)
        symbols = stressed(symbols) if language.startswith("en") else symbols
        found.setdefault(plain(word), symbols)
        found[word] = symbols
        unmet += [f"the sound {char!r} in the pronunciation of {word}" for char in (*strange, *unknown)]
    return found, unmet


class EnglishReader:
    """Reads English, American or British. Safe to use from several threads."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.british = language == "en-gb"
        try:
            from hibari.g2p import G2P
        except ImportError:
            raise EngineError(
                "kokoro needs the package hibari-tts", "pip install 'radioplay[kokoro]'"
            ) from None
        self._g2p: Any = G2P(oov=self._sounded_out, british=self.british)
        listed = {name: stressed(from_ipa(ipa, language)[0]) for name, ipa in names(self.british).items()}
        self._listed = {**listed, **cries(self.british)}

    def read(self, text: str, pronounce: tuple[tuple[str, str], ...] = ()) -> Reading:
        own, unmet = pronunciations(pronounce, self.language)
        lore = Lore(
            known=self._known,
            settled=lambda word: self._settled(word, own),
            phrase=lambda words: self._phrase(words, own),
            spelled=self._spelled,
            foreign=self._foreign,
            british=self.british,
        )
        wording = worded(text, lore)
        tokens = self._g2p.phonemize_tokens(self._tokens(wording))
        return _gathered(tokens, wording, unmet)

    def _tokens(self, wording: Wording) -> list[Any]:
        """The wording's tokens, tagged, with the sound of those that are settled."""
        tokens: list[Any] = self._g2p.tokenize(wording.text)
        for token in tokens:
            bare = plain(token.text)
            if (
                not token.text.isascii()
                and token.text[0].isupper()
                and bare.title() in self._g2p.lexicon.golds
            ):
                token.alias = bare.title()  # Renée is in the dictionary as Renee
        for index, symbols in corrections(tokens, wording.text, self._g2p.lexicon):
            tokens[index].phonemes = symbols
        for fixed in reversed(wording.fixed):
            _settle(tokens, fixed)
        return tokens

    def _known(self, word: str) -> bool:
        lexicon = self._g2p.lexicon
        if word in lexicon.golds or word in lexicon.silvers:
            return True
        if "'" in word.strip("'"):
            return self._known(word.partition("'")[0])
        stems = (lexicon.stem_s, lexicon.stem_ed, lexicon.stem_ing)
        return any(stem(word, "NN", None, None)[0] for stem in stems)

    def _settled(self, word: str, own: Mapping[str, str]) -> str | None:
        for form, ending in _possessives(word):
            symbols = own.get(form) or own.get(plain(form)) or self._listed.get(plain(form))
            if symbols is not None:
                return symbols + (_genitive(symbols, self.british) if ending else "")
        return None

    def _phrase(self, words: list[str], own: Mapping[str, str]) -> list[str] | None:
        """The sounds of a name of several words."""
        name = " ".join(words)
        symbols = own.get(name) or own.get(plain(name)) or self._listed.get(plain(name))
        if not symbols:
            return None
        parts = symbols.split()
        return parts if len(parts) == len(words) else [symbols] + [""] * (len(words) - 1)

    def _spelled(self, letters: str) -> str:
        return self._g2p.lexicon.get_NNP(letters)[0] or ""

    def _sounded_out(self, word: str) -> str:
        """A word outside the dictionary, by eSpeak's rules."""
        return from_ipa(espeak_library.phonemes(word, self.language), self.language)[0]

    def _foreign(self, word: str) -> tuple[str, str] | None:
        letters = [char for char in word if char.isalpha()]
        script = next((unicodedata.name(char, "?").split()[0] for char in letters), "LATIN")
        if script in ("LATIN", "FEMININE", "MASCULINE", "MODIFIER"):
            return None
        language = _SCRIPTS.get(script)
        if language is None:
            raise EngineError(f"an English voice can't read {word!r}; give its sound in [pronounce]")
        symbols, _ = from_ipa(espeak_library.phonemes(word, language), self.language)
        return symbols, f"{word} is read with the sounds of English"


def _possessives(word: str) -> tuple[tuple[str, bool], ...]:
    if word.lower().endswith("'s"):
        return (word, False), (word[:-2], True)
    return ((word, False),)


def _genitive(symbols: str, british: bool) -> str:
    last = symbols.rstrip("ː")[-1:]
    if last in "szʃʒʧʤ":
        return "ɪz" if british else "ᵻz"
    return "s" if last in "ptkfθ" else "z"


def _settle(tokens: list[Any], fixed: Fixed) -> None:
    """Give the tokens of a stretch their settled sound: one token in place of several."""
    at, inside = 0, []
    for index, token in enumerate(tokens):
        if at < fixed.end and at + len(token.text) > fixed.start:
            inside.append(index)
        at += len(token.text) + len(token.whitespace)
    if not inside:
        return
    if fixed.symbols is None:
        for index in inside:
            tokens[index].stress = _EMPHASIS
        return
    group = [tokens[index] for index in inside]
    text = "".join(token.text + token.whitespace for token in group[:-1]) + group[-1].text
    settled = group[0].copy(text=text, whitespace=group[-1].whitespace, phonemes=fixed.symbols, rating=5)
    tokens[inside[0] : inside[-1] + 1] = [settled]


def _gathered(tokens: list[Any], wording: Wording, unmet: list[str]) -> Reading:
    """The tokens' symbols in a row, each with its piece."""
    symbols: list[str] = []
    owners: list[int] = []
    strange: dict[str, None] = {}
    at = 0
    for token in tokens:
        owner = wording.owners[at] if at < len(wording.owners) else -1
        for symbol in (token.phonemes or "") + (" " if token.whitespace else ""):
            if symbol not in NUMBERS:
                strange[symbol] = None
            elif symbol != " " or (symbols and symbols[-1] != " "):
                symbols.append(symbol)
                owners.append(-1 if symbol in PAUSES or symbol in ' "“”()' else owner)
        at += len(token.text) + len(token.whitespace)
    while symbols and symbols[-1] == " ":
        symbols.pop()
        owners.pop()
    unread = [f"no sound for {symbol!r}" for symbol in strange]
    return Reading("".join(symbols), tuple(owners), (*unmet, *wording.unmet, *unread))


class EspeakReader:
    """Reads another language as eSpeak NG does, which is what Kokoro was trained on there."""

    def __init__(self, language: str) -> None:
        self.language = language

    def read(self, text: str, pronounce: tuple[tuple[str, str], ...] = ()) -> Reading:
        own, unmet = pronunciations(pronounce, self.language)
        symbols: list[str] = []
        owners: list[int] = []
        for clause in _clauses(text):
            sounds, unknown = self._sounds([core for _, core, _ in clause], own)
            unmet += [f"no sound for {char!r}" for char in unknown]
            for (number, _, tail), sound in zip(clause, sounds, strict=True):
                said = (" " if symbols else "") + sound
                symbols += said + tail
                owners += [-1 if symbol == " " else number for symbol in said] + [-1] * len(tail)
        return Reading("".join(symbols), tuple(owners), tuple(unmet))

    def _sounds(self, words: list[str], own: Mapping[str, str]) -> tuple[list[str], list[str]]:
        """Each word's symbols: all words read together where eSpeak keeps them apart, else one by one."""
        unknown: list[str] = []

        def heard(ipa: str) -> str:
            symbols, strange = from_ipa(ipa, self.language)
            unknown.extend(strange)
            return symbols

        settled = [own.get(word) or own.get(plain(word)) for word in words]
        together = espeak_library.phonemes(" ".join(words), self.language).split()
        if len(together) != len(words) or any(settled):
            together = [espeak_library.phonemes(word, self.language) if word else "" for word in words]
        return [own_sound or heard(ipa) for own_sound, ipa in zip(settled, together, strict=True)], unknown


def _clauses(text: str) -> list[list[tuple[int, str, str]]]:
    """The pieces of a text as (number, core, punctuation after it), in groups that end at punctuation."""
    clauses: list[list[tuple[int, str, str]]] = [[]]
    for number, piece in enumerate(text.replace("--", "—").replace("...", "…").split()):
        tail = "".join(char for char in piece if char in PAUSES)[-1:] if not piece[-1:].isalnum() else ""
        core = piece.strip("".join(PAUSES) + "\"“”'()[]*_«»¿¡-–")
        clauses[-1].append((number, core, tail))
        if tail:
            clauses.append([])
    return [clause for clause in clauses if clause]


_making = threading.Lock()


def reader(language: str) -> Reader:
    """The reader of a language, made once."""
    with _making:
        return _reader(language)


@functools.cache
def _reader(language: str) -> Reader:
    return EnglishReader(language) if language.startswith("en") else EspeakReader(language)
