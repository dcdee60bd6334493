"""Show notes: what an episode is about, its chapters, who plays whom, whom it thanks; as HTML and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from radioplay.cues.credits import Credit
from radioplay.deliver.chapters import timestamps
from radioplay.deliver.markup import in_attribute, in_text
from radioplay.deliver.metadata import EpisodeInfo
from radioplay.deliver.tags import Chapter, cut

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "h1{margin-bottom:0}p.about{color:#666;margin-top:.2rem}time{font-variant-numeric:tabular-nums}"
)
_WORDS = {
    "en": ("Chapters", "Cast", "Credits", "Sounds", "Season", "Episode", "Synthetic voices"),
    "es": ("Capítulos", "Reparto", "Créditos", "Sonidos", "Temporada", "Episodio", "Voces sintéticas"),
    "de": ("Kapitel", "Besetzung", "Mitwirkende", "Geräusche", "Staffel", "Folge", "Synthetische Stimmen"),
    "fr": ("Chapitres", "Distribution", "Crédits", "Sons", "Saison", "Épisode", "Voix de synthèse"),
    "it": ("Capitoli", "Cast", "Crediti", "Suoni", "Stagione", "Episodio", "Voci sintetiche"),
    "pt": ("Capítulos", "Elenco", "Créditos", "Sons", "Temporada", "Episódio", "Vozes sintéticas"),
}
_MOST = 4000
"""Bytes of a description that players show."""
_LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#])")


@dataclass(frozen=True, slots=True)
class Notes:
    """What show notes say.

    Attributes:
        show: its title.
        cast: (character as listeners read it, who plays the part or ""), in order of appearance.
        sounds: the show's own that are heard.
        voices: the engines that speak where nobody was recorded; directories want that to be said.
    """

    info: EpisodeInfo
    show: str
    chapters: tuple[Chapter, ...] = ()
    cast: tuple[tuple[str, str], ...] = ()
    sounds: tuple[Credit, ...] = ()
    voices: tuple[str, ...] = ()


def notes_body(notes: Notes) -> str:
    """The notes as a piece of HTML, for `content:encoded`: nothing in it but paragraphs, lists and links."""
    info, (chapters, cast, credits, sounds, *_) = notes.info, words_of(notes.info.language)
    times = "<br>".join(map(in_text, timestamps(notes.chapters)))
    parts = [
        *(f"<p>{_linked(part)}</p>" for part in _paragraphs(info.summary)),
        _section(chapters, f"<p>{times}</p>" if times else ""),
        _section(cast, _list(f"{part} – {actor}" if actor else part for part, actor in notes.cast)),
        _section(credits, _list(_credits(notes))),
        _section(sounds, _list(credit_line(each) for each in notes.sounds)),
        f"<p>{_linked(info.copyright)}</p>" if info.copyright else "",
    ]
    return "\n".join(part for part in parts if part)


def notes_page(notes: Notes) -> str:
    """The notes as a page of their own."""
    info = notes.info
    title, language = in_text(info.title), in_attribute(info.language)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>\n'
        f'<body>\n<h1>{title}</h1>\n<p class="about">{in_text(_about(notes))}</p>\n'
        f"{notes_body(notes)}\n</body></html>\n"
    )


def notes_markdown(notes: Notes) -> str:
    """The notes for places that take Markdown."""
    info, (chapters, cast, credits, sounds, *_) = notes.info, words_of(notes.info.language)
    lists = {
        chapters: timestamps(notes.chapters),
        cast: [f"{part} – {actor}" if actor else part for part, actor in notes.cast],
        credits: list(_credits(notes)),
        sounds: [credit_line(each) for each in notes.sounds],
    }
    parts = [f"# {_plain(info.title)}", _plain(_about(notes)), *map(_plain, _paragraphs(info.summary))]
    for name, lines in lists.items():
        if lines:
            parts += [f"## {name}", "\n".join(f"- {_plain(line)}" for line in lines)]
    return "\n\n".join(part for part in (*parts, _plain(info.copyright)) if part) + "\n"


def description_of(notes: Notes) -> str:
    """What a feed says of the episode: its summary, then the times of chapters that players make a list of.

    It is no longer than players take: a summary is cut, and the last chapters are left out.
    """
    info = notes.info
    said = "".join(f"<p>{_linked(part)}</p>" for part in _paragraphs(info.summary or info.title))
    least = _MOST
    while _size(said) > _MOST:  # & and < take more room than they have bytes
        least = least * 3 // 4
        said = f"<p>{in_text(cut(info.summary or info.title, least))}</p>"
    times = [in_text(each) for each in timestamps(notes.chapters)]
    while times and _size(said) + _size("<br>".join(times)) + _size("<p></p>") > _MOST:
        times.pop()
    return said + (f"<p>{'<br>'.join(times)}</p>" if times else "")


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def credit_line(credit: Credit) -> str:
    """`door-bell: A. Nybody, CC-BY-4.0, https://…`, as far as it is known."""
    known = ", ".join(part for part in (credit.credit, credit.licence, credit.source) if part)
    name = credit.name.removeprefix("sfx/")
    return f"{name}: {known}" if known else name


def words_of(language: str) -> tuple[str, ...]:
    """What the parts of the notes are called in a language: chapters, cast, credits, sounds, season, episode,
    synthetic voices.
    """
    return _WORDS.get(language.partition("-")[0], _WORDS["en"])


def _about(notes: Notes) -> str:
    info, words = notes.info, words_of(notes.info.language)
    season = f"{words[4]} {info.season}" if info.season else ""
    number = f"{words[5]} {info.number}" if info.number else ""
    return " · ".join(part for part in (notes.show, info.season_name or season, number) if part)


def _credits(notes: Notes) -> Iterable[str]:
    """Roles with the names of those who have them, then what speaks; actors stand in the cast."""
    info = notes.info
    roles: dict[str, list[str]] = {}
    for person in info.people:
        if not person.part:
            roles.setdefault(person.role, []).append(person.name)
    if notes.voices:
        roles[words_of(info.language)[6]] = [name[:1].upper() + name[1:] for name in notes.voices]
    return (f"{role[:1].upper()}{role[1:]}: {', '.join(names)}" for role, names in roles.items())


def _section(name: str, content: str) -> str:
    return f"<h2>{in_text(name)}</h2>\n{content}" if content else ""


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{_linked(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _paragraphs(text: str) -> Sequence[str]:
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _linked(text: str) -> str:
    """Text as HTML, its addresses as links."""
    return _apart(text, in_text, lambda url: f'<a href="{in_attribute(url)}">{in_text(url)}</a>')


def _plain(text: str) -> str:
    """Text in which Markdown sees no marks; addresses stay as they are."""
    return _apart(" ".join(text.split()), lambda said: _SPECIAL.sub(r"\\\1", said), str)


def _apart(text: str, said: Callable[[str], str], address: Callable[[str], str]) -> str:
    """A text written anew: what lies between its addresses in one way, and they in another."""
    parts, at = [], 0
    for found in _LINK.finditer(text):
        parts += [said(text[at : found.start()]), address(found.group())]
        at = found.end()
    return "".join([*parts, said(text[at:])])
