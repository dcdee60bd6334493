"""Sightings → forms: the names that are somebody's, told by what stands around them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from radioplay.adapt.model import Gender
from radioplay.adapt.people.lexicon import Lexicon, lexicon
from radioplay.adapt.people.sightings import POLITE, Sighting

_ENOUGH = 1.5
"""Evidence that makes a name somebody's."""

_USUAL = 5
"""How often a word must stand as a name, at least, that means something else elsewhere."""

_TITLED, _SAYS, _ACTS, _DOES, _CALLED, _OWNS = 3.0, 2.0, 1.0, 0.3, 1.2, 1.0
_GIVEN, _PLACE, _NATION, _NOUN = 1.5, -4.0, -5.0, -2.5


@dataclass(slots=True)
class Form:
    """One way of naming somebody, gathered from all its sightings.

    `titles` are as written, `words` the names. `speaks` counts where they stand beside a verb of saying,
    `called` where they are spoken to, `told` the sightings in the narration; `pronouns` are its votes for a gender.
    """

    titles: tuple[str, ...]
    words: tuple[str, ...]
    count: int = 0
    told: int = 0
    speaks: int = 0
    called: int = 0
    first: int = 0
    article: int = 0
    surfaces: Counter[str] = field(default_factory=Counter)
    pronouns: Counter[Gender] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """All its words in one."""
        return " ".join((*self.titles, *self.words))


def find_forms(
    sightings: Sequence[Sighting], lower: Counter[str], text: str
) -> tuple[dict[str, Form], dict[str, Form]]:
    """The forms that name people, and those that name something else, by name."""
    words = lexicon()
    grouped: defaultdict[str, list[Sighting]] = defaultdict(list)
    for seen in sightings:
        grouped[seen.name].append(seen)
    scores = {name: _score(group, words, lower) for name, group in grouped.items()}
    forms, rest = {}, {}
    for name, group in grouped.items():
        form = _form(group, text, words)
        if scores[name] >= _ENOUGH:
            forms[name] = form
        else:
            rest[name] = form
    _take_wholes(forms, rest, words)
    _take_parts(forms, rest, words, lower)
    _take_clipped(forms, rest, words, lower)
    return forms, rest


def _score(group: Sequence[Sighting], words: Lexicon, lower: Counter[str]) -> float:
    """Evidence that a name is somebody's; see `_ENOUGH`."""
    first = group[0]
    folded = [word.casefold() for word in first.words]
    total = sum(min(_weigh(seen, words), 3.0) for seen in group)
    prior = _prior(first, folded, words)
    if prior <= _PLACE and not first.titles:
        return prior + min(total, 0.5 * len(group))
    middle = sum(not seen.lead for seen in group)
    if len(folded) == 1 and not first.titles and _is_word(folded[0], middle, words, lower):
        strong = sum(_SAYS for seen in group if _acts(seen, words))
        known = folded[0] in words.given or _is_used_as_name(middle, lower[folded[0]], strong)
        return strong if known and strong * 4 >= len(group) else _NATION
    articles = sum(bool(seen.article) for seen in group)
    if articles * 2 > len(group) and not first.titles:
        return -1.0
    return prior + total


def _is_word(word: str, middle: int, words: Lexicon, lower: Counter[str]) -> bool:
    """Whether a capital may have no meaning: `Will`, `Grace`, `Hope`; `middle` counts those within sentences."""
    if word in words.titles or f"{word}." in words.titles or word in words.place_nouns:
        return True
    if word in words.interjections or word in words.marks or word in words.common:
        return True
    return lower[word] > 2 * middle


def _is_used_as_name(middle: int, small: int, strong: float) -> bool:
    """Whether a word that means something else is hardly ever written small here, and often speaks or acts: Oy."""
    return middle >= _USUAL and small * 8 <= middle and strong >= _USUAL * _SAYS


def _acts(seen: Sighting, words: Lexicon) -> bool:
    """Whether a name stands in the narration as that of one who says or does something."""
    return not seen.said and not seen.article and (
        seen.before in words.saying or seen.after in words.saying or seen.after in words.human
    )  # fmt: skip


def _prior(first: Sighting, folded: list[str], words: Lexicon) -> float:
    """What the words alone tell."""
    if first.titles:
        plural = (
            first.article and folded[-1].endswith("s") and first.titles[0].casefold() in ("miss", "misses")
        )
        surname = folded[-1] not in words.place_nouns or first.titles[0].casefold().rstrip(".") in POLITE
        return _TITLED if surname and not plural else 0.0
    if folded[-1] in words.place_nouns and len(folded) > 1:
        return _NOUN
    given = folded[0] in words.given or folded[0] in words.fuller
    if _is_nation(folded[0], words) or folded[0] in words.times or folded[0] in words.holy:
        return _NATION if not given else _NATION / 3
    if folded[-1] in words.places:
        return _PLACE if not given else _PLACE / 3
    return 0.0 if not given else _GIVEN if words.given.get(folded[0]) != "u" else _GIVEN / 2


def _is_nation(word: str, words: Lexicon) -> bool:
    """Whether a word names a people, or several of it."""
    return word in words.nations or (word.endswith("s") and word[:-1] in words.nations)


def _weigh(seen: Sighting, words: Lexicon) -> float:
    """What one sighting tells."""
    told = 0.0
    if not seen.said and (seen.before in words.saying or seen.after in words.saying):
        told += _SAYS
    elif not seen.said and seen.after in words.human:
        told += _ACTS
    elif seen.after.endswith("ed") or seen.after in words.being:
        told += _DOES
    if seen.called and not seen.article:
        told += _CALLED if not seen.lead else _CALLED / 4  # that may be a cry
    if seen.own and seen.after in words.belongings:
        told += _OWNS
    if seen.before in words.place_before:
        told -= 1.0
    elif seen.before == "at":
        told -= 0.3
    return told


def _form(group: Iterable[Sighting], text: str, words: Lexicon) -> Form:
    group = list(group)
    form = Form(group[0].titles, group[0].words, first=group[0].start)
    for seen in group:
        form.count += 1
        form.told += not seen.said
        form.speaks += not seen.said and (seen.before in words.saying or seen.after in words.saying)
        form.called += seen.called
        form.article += bool(seen.article)
        form.surfaces[" ".join(text[seen.start : seen.end].split())] += 1
    return form


def _take_wholes(forms: dict[str, Form], rest: dict[str, Form], words: Lexicon) -> None:
    """Take a name of a first name and a surname that are people's: Mara Voss, where there are a Mara and an
    Inspector Voss. Two surnames side by side are no such name.
    """
    surnames = {form.words[-1] for form in forms.values() if form.titles or len(form.words) > 1}
    known = (form for form in forms.values() if not form.titles)
    first = {
        f.words[0] for f in known if f.words[0].casefold() in words.given or f.speaks or f.called
    } - surnames
    for name, form in list(rest.items()):
        if len(form.words) != 2 or form.titles or form.words[0] not in first or form.words[1] not in surnames:
            continue
        forms[name] = rest.pop(name)


def _take_parts(forms: dict[str, Form], rest: dict[str, Form], words: Lexicon, lower: Counter[str]) -> None:
    """Take what is a name within a fuller one that has been taken: Voss, where there is a Mara Voss."""
    known = {word for form in forms.values() for word in form.words}
    for name, form in list(rest.items()):
        if len(form.words) != 1 or form.titles or form.words[0] not in known:
            continue
        folded = name.casefold()
        if folded in words.common or lower[folded] > form.count or form.article * 2 > form.count:
            continue
        forms[name] = rest.pop(name)


def _take_clipped(forms: dict[str, Form], rest: dict[str, Form], words: Lexicon, lower: Counter[str]) -> None:
    """Take what somebody is called by that is the beginning of somebody's name: Kes, where there is a Kestrel."""
    known = sorted({word.casefold() for form in forms.values() for word in form.words})
    for name, form in list(rest.items()):
        if len(form.words) != 1 or form.titles or not (form.called or form.speaks):
            continue
        folded = name.casefold()
        if lower[folded] or _is_word(folded, form.count, words, lower) or _is_nation(folded, words):
            continue
        if folded in words.places or folded in words.holy or folded in words.times:
            continue
        if len(longer_names(folded, known)) == 1:
            forms[name] = rest.pop(name)


def longer_names(short: str, known: Sequence[str]) -> list[str]:
    """Those of some names, sorted, that one may be clipped of: Kestrel of Kes, Odalys of Ody, Tobias of Tobes."""
    found: list[str] = []
    for ending in ("", "y", "ie", "s", "es", "o"):
        stem = short.removesuffix(ending)
        if not short.endswith(ending) or len(stem) < (2 if ending in ("y", "ie") else 3):
            continue
        for at in range(bisect_left(known, stem), len(known)):
            if not known[at].startswith(stem):
                break
            if len(known[at]) > len(short) and known[at] not in found:
                found.append(known[at])
    return found
