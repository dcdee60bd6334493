"""What a name tells of who bears it: first name, surname, title, gender; and whether two can be one person."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from radioplay.adapt.model import Gender
from radioplay.adapt.people.evidence import Form
from radioplay.adapt.people.genders import settle
from radioplay.adapt.people.lexicon import Lexicon

_SHORT = {
    "capt": "captain", "col": "colonel", "gen": "general", "maj": "major", "lt": "lieutenant", "prof": "professor",
    "lieut": "lieutenant", "sgt": "sergeant", "sergt": "sergeant", "cpl": "corporal", "dr": "doctor", "rev": "reverend",
    "m": "monsieur", "mme": "madame", "mlle": "mademoiselle", "mister": "mr", "missus": "mrs", "missis": "mrs",
    "ms": "miss", "aunty": "aunt", "auntie": "aunt",
}  # fmt: skip
RANKS = frozenset(
    "captain colonel general major lieutenant sergeant corporal private admiral commodore".split()
)
_ROYAL = frozenset("king queen prince princess".split())
_ANYBODYS = frozenset("old young little poor dear big good master miss mister mr".split())


@dataclass(slots=True)
class Bearing:
    """What is known of somebody from their names, all of it in lower case.

    `sure` is whether a title tells the gender. `title` is the first one met that tells something; `married` a Mrs,
    `unmarried` a Miss, `noble` a lord or lady, `mister` a Mr. `ranks` are all titles that women and men have.
    """

    given: str = ""
    surname: str = ""
    gender: Gender = "u"
    sure: bool = False
    title: str = ""
    married: bool = False
    unmarried: bool = False
    noble: bool = False
    mister: bool = False
    ranks: frozenset[str] = frozenset()

    @property
    def female_title(self) -> bool:
        """Whether they are a Mrs or a Miss."""
        return self.married or self.unmarried

    def add(self, other: Bearing) -> None:
        """Learn what another of their names tells."""
        self.given = self.given or other.given
        self.surname = self.surname or other.surname
        if other.gender != "u" and (self.gender == "u" or (other.sure and not self.sure)):
            self.gender, self.sure = other.gender, other.sure
        self.title = self.title or other.title
        self.married |= other.married
        self.unmarried |= other.unmarried
        self.noble |= other.noble
        self.mister |= other.mister
        self.ranks |= other.ranks


def read_bearing(
    form: Form, words: Lexicon, surnames: Set[str] = frozenset(), givens: Set[str] = frozenset()
) -> Bearing:
    """What a form tells of its bearer.

    Args:
        form: the name.
        words: the lexicon.
        surnames: those known in the story.
        givens: first names known in the story.
    """
    titles = [title.casefold().rstrip(".") for title in form.titles]
    titles = [_SHORT.get(title, title) for title in titles]
    bearing = Bearing(title=next((t for t in titles if t not in _ANYBODYS), titles[0] if titles else ""))
    for title in titles:
        told = words.titles.get(title) or words.kin.get(title, "u")
        if told != "u" and not bearing.sure:
            bearing.gender, bearing.sure = told, True
    bearing.married = any(title in words.married for title in titles)
    bearing.unmarried = any(title in words.unmarried for title in titles)
    bearing.mister = "mr" in titles
    bearing.noble = any(title in words.noble for title in titles)
    bearing.ranks = frozenset(
        title for title in titles if words.titles.get(title) == "u" and title != "saint"
    )
    _read_names(bearing, [name.casefold() for name in form.words], titles, words, surnames, givens)
    if bearing.gender == "u" and bearing.given:
        bearing.gender = words.given.get(bearing.given, "u")
    bearing.gender = settle(bearing.gender, bearing.sure, form.pronouns)
    return bearing


def _read_names(
    bearing: Bearing,
    names: list[str],
    titles: list[str],
    words: Lexicon,
    surnames: Set[str],
    givens: Set[str],
) -> None:
    if len(names) > 1:
        bearing.given, bearing.surname = names[0], names[-1]
        if bearing.married and words.given.get(names[0]) == "m":
            bearing.given = f"mrs {names[0]}"  # she goes by her husband's first name
        return
    name = names[0]
    warm = any(
        t in words.kin_titles or t in ("sister", "master", "lady", "sir", "dame", "father") for t in titles
    )
    if not titles:
        known = name in surnames and not (name in givens and words.is_given(name))
        bearing.surname, bearing.given = (name, "") if known else ("", name)
    elif name in givens or (
        name not in surnames and words.is_given(name) and (warm or titles[0] in _ANYBODYS)
    ):
        bearing.given = name
    else:
        bearing.surname = name


def fit(one: Bearing, other: Bearing, given: bool = True) -> bool:
    """Whether nothing that is known of two speaks against their being one; `given` names may be left aside."""
    if one.surname and other.surname and one.surname != other.surname:
        return False
    if given and one.given and other.given and one.given != other.given:
        initials = len(one.given.rstrip(".")) == 1 or len(other.given.rstrip(".")) == 1
        if not initials and not (one.surname and other.surname):
            return False
    if "u" not in (one.gender, other.gender) and one.gender != other.gender and (one.sure or other.sure):
        return False
    return _titles_fit(one, other)


def _titles_fit(one: Bearing, other: Bearing) -> bool:
    if (one.married and other.unmarried) or (one.unmarried and other.married):
        return False
    if (one.married and other.ranks) or (other.married and one.ranks):
        return False
    if (one.mister and other.ranks & RANKS) or (other.mister and one.ranks & RANKS):
        return False
    if (one.unmarried and other.ranks & RANKS) or (other.unmarried and one.ranks & RANKS):
        return False
    if one.noble != other.noble and not _is_plain(*((one, other) if other.noble else (other, one))):
        return False
    if one.noble and other.noble and (one.title in _ROYAL) != (other.title in _ROYAL):
        return False
    mine, theirs = one.ranks & RANKS, other.ranks & RANKS
    return not (mine and theirs) or bool(mine & theirs)


def _is_plain(one: Bearing, noble: Bearing) -> bool:
    """Whether a name without a title may be a lord's or lady's: by a first name, or as the surname of Sir Tom Voss."""
    if one.title or not noble.given:
        return False
    return bool(one.given) or noble.gender != "f"


def same_given(one: str, other: str, words: Lexicon) -> bool:
    """Whether two first names may be one person's: initials and short forms are."""
    if one == other:
        return True
    short, full = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if len(short) == 1:
        return full.startswith(short)
    mine, theirs = words.fuller.get(short, frozenset()), words.fuller.get(full, frozenset())
    return full in mine or short in theirs or (full.startswith(short) and bool(mine & theirs))
