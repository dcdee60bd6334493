"""Transcript → one page: to be read, and followed word by word while the episode plays.

It needs nothing but itself and the sound beside it. Without scripts it is a plain transcript over a player. Speeches
are `<cite> <time> <p>`, the form in which the podcast namespace wants HTML, for apps that read no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from radioplay.deliver.captions.model import Part, Passage, Transcript
from radioplay.deliver.captions.page_style import SCRIPT, STYLE
from radioplay.deliver.captions.times import short_clock, to_s
from radioplay.deliver.chapters import readable


def page(transcript: Transcript, *, title: str, show: str = "", audio: str = "") -> str:
    """The page of an episode.

    Args:
        transcript: what is heard.
        title, show: how the episode and its show are called.
        audio: the address of the sound, relative to the page; without it, there is no player.
    """
    show = show if show != title else ""
    name = escape(f"{title} – {show}" if show else title)
    body = "".join(_body(transcript, title, show, audio))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(_tag(transcript.language))}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{name}</title>\n'
        f"<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _body(transcript: Transcript, title: str, show: str, audio: str) -> Iterator[str]:
    yield f"<header>\n{f'<p>{escape(show)}</p>' if show else ''}<h1>{escape(title)}</h1>\n"
    if transcript.speakers:
        yield f"<p>{escape(', '.join(transcript.speakers))}</p>\n"
    yield "</header>\n"
    if audio:
        yield (
            f'<div id="player"><audio controls preload="metadata" src="{escape(audio)}"></audio>\n'
            '<label hidden><input type="checkbox" checked> follow</label></div>\n'
        )
    yield "<main>\n"
    for part in transcript.parts:
        yield from _part(part, transcript.rate)
    yield "</main>\n"
    if audio:
        yield f"<script>\n{SCRIPT}</script>\n"


def _part(part: Part, rate: int) -> Iterator[str]:
    yield "<section>\n"
    if part.marker:
        yield f"<h2>{_time(part.marker.at, rate)} {escape(readable(part.marker.name))}</h2>\n"
    if part.marker and part.marker.about:
        yield f'<p class="about" dir="auto">{escape(part.marker.about)}</p>\n'
    for passage in part.passages:
        yield from _passage(passage, rate)
    yield "</section>\n"


def _passage(passage: Passage, rate: int) -> Iterator[str]:
    words = " ".join(_word(passage, index, rate) for index in range(len(passage.words)))
    yield f'<div class="{passage.kind}">'
    if passage.speaker:
        yield f'<cite dir="auto">{escape(passage.speaker)}:</cite>\n'
    yield f'{_time(passage.start, rate)}\n<p dir="auto">{words}</p></div>\n'


def _word(passage: Passage, index: int, rate: int) -> str:
    word = passage.words[index]
    if passage.kind != "speech":
        return escape(word.text, quote=False)
    times = f"{to_s(word.start, rate):.3f} {to_s(word.end, rate):.3f}"
    return f'<span data-t="{times}">{escape(word.text, quote=False)}</span>'


def _time(at: int, rate: int) -> str:
    return f'<time data-t="{to_s(at, rate):.3f}">{short_clock(at, rate)}</time>'


def _tag(language: str) -> str:
    """A language as BCP 47 writes it (RFC 5646, §2.1.1): `en-US`."""
    first, *rest = language.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])
