"""What must be set in `[show]` before a feed can be uploaded."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from radioplay.cast import Show
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean

_CATEGORIES = """
Arts: Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts
Business: Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit
Comedy: Comedy Interviews, Improv, Stand-Up
Education: Courses, How To, Language Learning, Self-Improvement
Fiction: Comedy Fiction, Drama, Science Fiction
Government:
Health & Fitness: Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality
History:
Kids & Family: Education for Kids, Parenting, Pets & Animals, Stories for Kids
Leisure: Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games
Music: Music Commentary, Music History, Music Interviews
News: Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News
Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality
Science: Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, Social Sciences
Society & Culture: Documentary, Personal Journals, Philosophy, Places & Travel, Relationships
Sports: Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, Tennis, Volleyball, Wilderness, Wrestling
Technology:
True Crime:
TV & Film: After Shows, Film History, Film Interviews, Film Reviews, TV Reviews
"""  # noqa: E501
CATEGORIES = tuple(
    f"{name} > {inner}" if inner else name
    for name, _, rest in (line.partition(":") for line in _CATEGORIES.strip().splitlines())
    for inner in ("", *(part.strip() for part in rest.split(",") if part.strip()))
)
"""Of Apple Podcasts, which the others use, too."""

_PLACEHOLDERS = {
    "media": (
        "D036",
        "the feed doesn't know where its episodes will lie, and names them without an address",
        'the address of the folder that is uploaded: media = "https://example.org/my-show/"',
    ),
    "feed": (
        "D037",
        "the feed doesn't know its own address, by which apps tell shows apart",
        'the address that the feed will have: feed = "https://example.org/my-show/feed.xml"',
    ),
}
_WANTED = {
    "title": "the name of the show",
    "author": "who makes it",
    "description": "what the show is about, in a few sentences",
    "link": "the page of the show on the web",
    "email": "directories write to it to see whose the show is; everyone can read it",
}


def find_needs(show: Show) -> Problems:
    """What is missing in `[show]` or can't be right: D036 to D039, D059, all of them warnings."""
    return tuple(_needs(show))


def _needs(show: Show) -> Iterator[Diagnostic]:
    for key, (code, message, hint) in _PLACEHOLDERS.items():
        if not getattr(show, key):
            yield Diagnostic(code, message, show.where(key), f"set {key} under [show], {hint}", "warning")
    for key, what in _WANTED.items():
        if not getattr(show, key).strip():
            message = f"the show has no {key}, which directories ask for"
            yield Diagnostic("D038", message, show.where(key), f"set {key} under [show]: {what}", "warning")
    for key in ("feed", "media", "link"):
        address = getattr(show, key)
        if address and not is_address(address):
            message = f"{key} is no address of the web: {address}"
            yield Diagnostic("D039", message, show.where(key), "begin it with https://", "warning")
    if show.email and "@" not in show.email:
        yield Diagnostic("D039", f"email is no address: {show.email}", show.where("email"), None, "warning")
    yield from _categories(show)


def _categories(show: Show) -> Iterator[Diagnostic]:
    written = " > ".join(part.strip() for part in show.category.split(">"))
    if written.casefold() not in {known.casefold() for known in CATEGORIES}:
        near = did_you_mean(written, CATEGORIES)
        hint = (
            near
            or 'Apple Podcasts has a list of them: "Fiction > Drama", "Fiction > Science Fiction", "Arts > Books" …'
        )
        yield Diagnostic("D059", f"there is no category {written}", show.where("category"), hint, "warning")


def is_address(text: str) -> bool:
    """Whether it can be an address of the web."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not any(c.isspace() for c in text)
