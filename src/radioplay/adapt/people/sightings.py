"""Text → sightings: every run of capitalised words that may name somebody, and what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.model import Quote, Story
from radioplay.adapt.people.lexicon import Lexicon, lexicon

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_CAPITAL = re.compile(rf"(?<![^\W_])[{_UPPER}][^\W_]*(?:[-'’][^\W\d_][^\W_]*)*")
_LOWER = re.compile(r"(?<![\w'’])[^\W\d_A-Z]\w*")
_OWN = re.compile(r"['’]s$")
_NOT_I = re.compile(r"I(?:['’]\w+)?|\w+(?:n['’]t|['’](?:d|ll|ve|re|m))", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)[\s_]+$")
_WORD_AFTER = re.compile(r"[\s_]+([^\W\d_][\w'’-]*)")
_ENDS_SENTENCE = ".!?:;…"
_ALWAYS_TITLES = frozenset(
    "mr mrs miss ms dr sir lady lord captain colonel professor uncle aunt mme mlle".split()
)
POLITE = frozenset("mr mrs miss ms mme mlle madame monsieur".split())
"""Titles behind which any word is a surname: Miss March, Mr. Hall."""
_QUOTE_MARKS = "\"'“”‘’«»„_*(["


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run of capitalised words.

    `titles` and `words` are what it is made of, particles joined to the word behind them ("de Vane").
    `lead` is whether it begins a sentence, where capitals mean little, and `said` whether it stands in speech.
    `before` and `after` are the words next to it in lower case, empty where something else is in between;
    `called` is whether it stands alone between commas or stops, as one does who is spoken to. `article` is
    "the", "a" or "an" in front of it.
    """

    start: int
    end: int
    titles: tuple[str, ...]
    words: tuple[str, ...]
    lead: bool
    said: bool
    before: str
    after: str
    called: bool
    own: bool
    article: str

    @property
    def name(self) -> str:
        """All its words in one."""
        return " ".join((*self.titles, *self.words))


def count_lower(text: str) -> Counter[str]:
    """How often each word stands in lower case: what is frequent there names nobody where a sentence begins."""
    return Counter(_LOWER.findall(text))


def find_sightings(story: Story, quotes: Sequence[Quote], lower: Counter[str]) -> list[Sighting]:
    """The runs of capitalised words of a story in their order, without those that can't be names."""
    text, words = story.text, lexicon()
    spans = [(quote.outer_start, quote.outer_end) for quote in quotes]
    found, at = [], 0
    left_out = [(p.start, p.end) for p in story.paragraphs if p.kind in ("left out", "heading")]
    gone = 0
    for run in _runs(text, words):
        start = run[0][0]
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        while gone < len(left_out) and left_out[gone][1] <= start:
            gone += 1
        if gone < len(left_out) and left_out[gone][0] <= start:
            continue
        said = at < len(spans) and spans[at][0] <= start
        opens = said and start - spans[at][0] <= 1
        seen = _sighting(text, run, said, opens, words, lower)
        if seen is not None:
            found.append(seen)
    return found


Token = tuple[int, int, str]


def _runs(text: str, words: Lexicon) -> Iterator[list[Token]]:
    """Capitalised words that belong together; initials and particles keep them together."""
    run: list[Token] = []
    for found in _CAPITAL.finditer(text):
        word = found[0]
        if _NOT_I.fullmatch(word):
            if run:
                yield run
            run = []
            continue
        if run and (
            not _joins(text[run[-1][1] : found.start()], run[-1][2], words) or _begins_name(word, run, words)
        ):
            yield run
            run = []
        run.append((found.start(), found.end(), word))
        if _OWN.search(word):
            yield run
            run = []
    if run:
        yield run


def _begins_name(word: str, run: list[Token], words: Lexicon) -> bool:
    """Whether a title stands behind a name, and so belongs to another: `Tell Anne Mrs. Voss is here`."""
    return word.casefold() in _ALWAYS_TITLES and not _is_title(run[-1][2].casefold(), words)


def _shouted(run: list[Token]) -> bool:
    """Whether all of a run is in capitals, as in a heading."""
    return len(run) > 2 and all(word.isupper() for _, _, word in run)


def _joins(gap: str, last: str, words: Lexicon) -> bool:
    if len(gap) > 14 or gap.count("\n") > 1:
        return False
    if gap.isspace():
        return True
    if gap[:1] == "." and not gap[1:].strip():
        return len(last) == 1 or (f"{last.casefold()}." in words.titles and gap != ".")
    inside = gap.split()
    if inside[0] == "." and f"{last.casefold()}." in words.titles:
        return all(word in words.particles for word in inside[1:])
    return gap[:1].isspace() and gap[-1:].isspace() and all(word in words.particles for word in inside)


def _sighting(
    text: str, run: list[Token], said: bool, opens: bool, words: Lexicon, lower: Counter[str]
) -> Sighting | None:
    lead = opens or _begins_sentence(text, run[0][0])
    article = ""
    while run:
        first = run[0][2].casefold()
        if first in ("the", "a", "an"):
            article = first
        elif not (len(run) > 1 and _means_little(run[0][2], lead, words, lower)):
            break
        lead = False
        run = run[1:]
    while len(run) > 1 and run[-1][2].casefold() in words.times and run[-2][2].casefold() not in POLITE:
        run = run[:-1]
    if not run or _shouted(run):
        return None
    start, end = run[0][0], run[-1][1]
    own = bool(_OWN.search(text[start:end]))
    end -= 2 if own else 0
    titles, names = _parts(text, run, words)
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    before_word = before[1].casefold() if before else ""
    if not article and before_word in ("the", "a", "an"):
        article = before_word
    after = _WORD_AFTER.match(text, end + 2 if own else end, end + 30)
    ahead = text[max(0, start - 3) : start].rstrip()[-1:]
    behind = text[end : end + 1]
    called = said and (opens or ahead in (",", ".", "!", "?", "—", "-")) and (behind in tuple(",.!?—…;-"))
    return Sighting(
        start, end, titles, names, lead, said, before_word, after[1].casefold() if after else "", called, own,
        article,
    )  # fmt: skip


def _means_little(word: str, lead: bool, words: Lexicon, lower: Counter[str]) -> bool:
    """Whether the first word of a run is no part of the name behind it, but begins a sentence."""
    folded = word.casefold().replace("’", "'")
    if folded in words.titles or f"{folded}." in words.titles:
        return False
    if folded in words.common or folded in words.interjections:
        return lower[folded] > 0 or folded not in words.given
    if not lead:
        return False
    return lower[folded] > 1 or (folded.endswith(("ing", "ed", "ly")) and folded not in words.given)


def _begins_sentence(text: str, start: int) -> bool:
    at = start - 1
    blank = 0
    while at >= 0 and (text[at].isspace() or text[at] in _QUOTE_MARKS):
        blank += text[at] == "\n"
        at -= 1
    if at < 0 or blank > 1:
        return True
    return text[at] in _ENDS_SENTENCE


def _parts(text: str, run: list[Token], words: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles and the names of a run, as they stand in the text but for words that are all capitals."""
    titles: list[str] = []
    names: list[str] = []
    for index, (start, end, word) in enumerate(run):
        bare = _OWN.sub("", word)
        folded = bare.casefold()
        dot = "." if text[end : end + 1] == "." and index + 1 < len(run) else ""
        if not names and index + 1 < len(run) and _is_title(folded, words):
            titles.append(bare + dot)
            continue
        gap = text[run[index - 1][1] : start].split() if index else []
        particles = [part for part in gap if part in words.particles]
        if bare.isupper() and len(bare) > 3:
            bare = bare.capitalize()
        names.append(" ".join((*particles, bare + (dot if len(bare) == 1 else ""))))
    return tuple(titles), tuple(names)


def _is_title(folded: str, words: Lexicon) -> bool:
    return folded in words.titles or folded in words.kin_titles or folded in words.forenamed
