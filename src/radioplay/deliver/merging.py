"""A feed and what was there before it: ours is made anew, what others have written into it is kept.

The old feed may have been edited by hand. Its elements that we don't write stay, in their order, behind ours; so do
comments, its items of episodes that we don't know, and what is above the root. `base` is the feed as we wrote it
last: what is in it and not wanted any more is dropped, what isn't in it is somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.dom import Node, minidom
from xml.parsers.expat import ExpatError

from radioplay.deliver.feed import NAMESPACES
from radioplay.deliver.markup import Element, in_attribute, in_text

Key = tuple[str, str]
"""A namespace and a name in it."""

_XMLNS = "http://www.w3.org/2000/xmlns/"
_SEVERAL = frozenset({(NAMESPACES["podcast"], name) for name in ("person", "transcript")})
_OPTIONAL = {
    *(("", name) for name in ("copyright", "image", "link")),
    *((NAMESPACES["itunes"], name) for name in ("author", "image", "owner", "season", "episode", "category")),
    *((NAMESPACES["podcast"], name) for name in ("guid", "locked", "season", "episode", "chapters")),
    (NAMESPACES["atom"], "link"),
    (NAMESPACES["psc"], "chapters"),
    *_SEVERAL,
}
"""What we write only where there is something to say."""


class NoFeedError(Exception):
    """A text that isn't a feed: `line` and `column` count from 1; 0 where it is XML, but something else."""

    def __init__(self, message: str, line: int = 0, column: int = 1) -> None:
        super().__init__(message)
        self.line, self.column = line, column


@dataclass(frozen=True)
class OldFeed:
    """A feed that was there, taken apart."""

    document: minidom.Document
    channel: minidom.Element
    items: tuple[minidom.Element, ...]


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item to be put into a feed: in the place of the one with its guid, or by its date."""

    guid: str
    date: datetime
    elements: tuple[Element, ...]


def read_feed(data: bytes) -> OldFeed:
    """Take a feed apart.

    Raises:
        NoFeedError: it is no RSS, or not even XML.
    """
    try:
        document = minidom.parseString(data)
        _serial(document)  # which fails where it nests too deeply to be written again
    except ExpatError as error:
        message = str(error).partition(":")[0]
        raise NoFeedError(message, error.lineno, error.offset + 1) from error
    except (ValueError, LookupError, RecursionError) as error:  # an encoding that there isn't
        raise NoFeedError(str(error)) from error
    root = document.documentElement
    channel = next(_children(root, "channel"), None) if root is not None and root.tagName == "rss" else None
    if channel is None:
        raise NoFeedError("it is XML, but not an RSS feed")
    return OldFeed(document, channel, tuple(_children(channel, "item")))


def text_of(item: minidom.Element, name: str) -> str:
    """The text of the first child of that name, which has no namespace; empty where there is none."""
    found = next(_children(item, name), None)
    return _text(found) if found else ""


def media_of(item: minidom.Element) -> str:
    """The file name of its enclosure, without its suffix."""
    found = next(_children(item, "enclosure"), None)
    url = found.getAttribute("url") if found else ""
    return url.partition("?")[0].rpartition("/")[2].rpartition(".")[0]


def date_of(item: minidom.Element) -> datetime | None:
    """When it was published; None where it doesn't say so in a form that is known."""
    try:
        return parsedate_to_datetime(text_of(item, "pubDate")).astimezone()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def merged(
    channel: Sequence[Element],
    items: Iterable[NewItem],
    old: OldFeed | None = None,
    base: OldFeed | None = None,
) -> str:
    """The text of a feed.

    Args:
        channel: what we say of the show.
        items: the episodes that are published now.
        old: the feed that is there.
        base: the feed as we wrote it last.
    """
    spaces = _spaces(old)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', *_above(old)]
    lines.append(
        "<rss" + "".join(f' {name}="{in_attribute(value)}"' for name, value in _root(old, spaces)) + ">"
    )
    lines.append("  <channel>")
    lines += _lines(channel, 2)
    kept = _kept(old.channel, channel, base.channel if base else None) if old else []
    lines += [f"    {_xml(node, spaces)}" for node in kept]
    for entry in _arranged(items, old):
        if isinstance(entry, minidom.Element):
            lines.append(f"    {_xml(entry, spaces)}")
            continue
        item, was = entry
        lines += ["    <item>", *_lines(item.elements, 3)]
        if was:
            more = _kept(was, item.elements, _same(base, item.guid))
            lines += [f"      {_xml(node, spaces)}" for node in more]
        lines.append("    </item>")
    return "\n".join([*lines, "  </channel>", "</rss>"]) + "\n"


def edited_by_hand(
    channel: Sequence[Element], items: Iterable[NewItem], old: OldFeed, base: OldFeed
) -> tuple[str, ...]:
    """What somebody has changed since we wrote it, and we write again: `title`, or `title of “The Pilot”`."""
    changed = list(_edited(channel, old.channel, base.channel))
    new = {item.guid: item.elements for item in items}
    for was in old.items:
        guid = text_of(was, "guid")
        before = _same(base, guid)
        if guid in new and before:
            changed += (f"{name} of “{text_of(before, 'title')}”" for name in _edited(new[guid], was, before))
    return tuple(dict.fromkeys(changed))


def _edited(ours: Sequence[Element], was: minidom.Element, base: minidom.Element) -> Iterator[str]:
    names = {_key_of(each): each.name for each in ours if _key_of(each) not in _SEVERAL}
    before = {_xml(node, {}) for node in _elements(base)}
    changed = (_key(node) for node in _elements(was) if _xml(node, {}) not in before)
    return (names[key] for key in changed if key in names)


def _arranged(
    items: Iterable[NewItem], old: OldFeed | None
) -> list[minidom.Element | tuple[NewItem, minidom.Element | None]]:
    """Items in order: old ones where they were, new ones where they belong by their date, the latest first."""
    new = {item.guid: item for item in items}
    placed: list[minidom.Element | tuple[NewItem, minidom.Element | None]] = []
    dates: list[datetime | None] = []
    for was in old.items if old else ():
        guid = text_of(was, "guid")
        item = new.pop(guid, None)
        if item is None and any(isinstance(each, tuple) and each[0].guid == guid for each in placed):
            continue  # the same episode twice
        placed.append((item, was) if item else was)
        dates.append(item.date if item else date_of(was))
    for item in sorted(new.values(), key=lambda each: each.date):
        at = next((n for n, date in enumerate(dates) if date and date <= item.date), len(dates))
        placed.insert(at, (item, None))
        dates.insert(at, item.date)
    return placed


def _kept(was: minidom.Element, ours: Sequence[Element], base: minidom.Element | None) -> list[minidom.Node]:
    """What stays of an old element's children beside ours."""
    said = {_key_of(each) for each in ours}
    alike = {(_key_of(each), each.text, frozenset((k, v) for k, v in each.attributes if v)) for each in ours}
    before = {_xml(node, {}) for node in _elements(base)} if base else set()
    kept: list[minidom.Node] = []
    for node in was.childNodes:
        if node.nodeType in (Node.COMMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE):
            kept.append(node)
        elif isinstance(node, minidom.Element) and _key(node) != ("", "item"):
            key = _key(node)
            added = base is not None and key in _SEVERAL and (key, _text(node), _said(node)) not in alike
            if key in said and not added:
                continue
            if key not in said | _OPTIONAL or _xml(node, {}) not in before:
                kept.append(node)
    return kept


def _same(feed: OldFeed | None, guid: str) -> minidom.Element | None:
    return next((item for item in feed.items if text_of(item, "guid") == guid), None) if feed else None


def _lines(elements: Iterable[Element], depth: int) -> list[str]:
    return [line for each in elements for line in each.lines(depth)]


def _spaces(old: OldFeed | None) -> dict[str, str]:
    """Prefixes at the root: ours, and those of the old feed that don't stand in their way."""
    spaces = dict(NAMESPACES)
    if old and old.document.documentElement is not None:
        for name, value in old.document.documentElement.attributes.items():
            if name.startswith("xmlns:"):
                spaces.setdefault(name[6:], value)
    return spaces


def _root(old: OldFeed | None, spaces: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "version", "2.0"
    yield from ((f"xmlns:{prefix}", uri) for prefix, uri in spaces.items())
    if old and old.document.documentElement is not None:
        known = old.document.documentElement.attributes.items()
        yield from (pair for pair in known if pair[0] != "version" and not pair[0].startswith("xmlns"))


def _above(old: OldFeed | None) -> Iterator[str]:
    """Comments and instructions before the root, such as a style sheet's."""
    for node in old.document.childNodes if old else ():
        if node.nodeType in (Node.COMMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE):
            yield _serial(node)


def _xml(node: minidom.Node, spaces: Mapping[str, str]) -> str:
    """A node as text. Prefixes that mean something else at the new root are declared on it."""
    if spaces and isinstance(node, minidom.Element):
        for inner in (node, *node.getElementsByTagName("*")):
            prefix, uri = inner.prefix or "", inner.namespaceURI or ""
            name = f"xmlns:{prefix}" if prefix else "xmlns"
            if uri and spaces.get(prefix) != uri and not node.hasAttribute(name):
                node.setAttributeNS(_XMLNS, name, uri)
    return _serial(node)


def _serial(node: minidom.Node) -> str:
    """A node as this module writes all others: what is read and written again is the same to the letter."""
    if isinstance(node, minidom.CDATASection):
        return f"<![CDATA[{node.data}]]>"
    if isinstance(node, minidom.Text):
        return in_text(node.data)
    if isinstance(node, minidom.Comment):
        return f"<!--{node.data}-->"
    if isinstance(node, minidom.ProcessingInstruction):
        return f"<?{node.target} {node.data}?>"
    if isinstance(node, minidom.Document):
        return "".join(_serial(child) for child in node.childNodes)
    if not isinstance(node, minidom.Element):
        return ""
    said = "".join(f' {name}="{in_attribute(value)}"' for name, value in node.attributes.items())
    inner = "".join(_serial(child) for child in node.childNodes)
    return f"<{node.tagName}{said}>{inner}</{node.tagName}>" if inner else f"<{node.tagName}{said}/>"


def _children(parent: minidom.Element, name: str) -> Iterator[minidom.Element]:
    return (node for node in _elements(parent) if node.localName == name and not node.namespaceURI)


def _elements(parent: minidom.Element) -> Iterator[minidom.Element]:
    return (node for node in parent.childNodes if isinstance(node, minidom.Element))


def _key(node: minidom.Element) -> Key:
    return (node.namespaceURI or "", node.localName or "")


def _key_of(element: Element) -> Key:
    prefix, _, name = element.name.rpartition(":")
    return (NAMESPACES[prefix] if prefix else "", name)


def _text(node: minidom.Element) -> str:
    texts = (each for each in node.childNodes if isinstance(each, minidom.Text))
    return "".join(each.data for each in texts).strip()


def _said(node: minidom.Element) -> frozenset[tuple[str, str]]:
    return frozenset(node.attributes.items())
