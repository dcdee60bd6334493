"""XML and HTML, written: elements as values, and text that no parser stumbles over."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

_NOT_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Element:
    """An element of an XML file: `itunes:author`, with text or children; attributes in order.

    An attribute that is None or empty is left out.
    """

    name: str
    text: str = ""
    attributes: tuple[tuple[str, str | None], ...] = ()
    children: tuple[Element, ...] = ()

    def lines(self, depth: int = 0) -> list[str]:
        """It and its children, each on a line of its own, indented."""
        indent = _INDENT * depth
        said = "".join(f' {key}="{in_attribute(value)}"' for key, value in self.attributes if value)
        if self.children:
            inner = [line for child in self.children for line in child.lines(depth + 1)]
            return [f"{indent}<{self.name}{said}>", *inner, f"{indent}</{self.name}>"]
        if self.text:
            return [f"{indent}<{self.name}{said}>{in_text(self.text)}</{self.name}>"]
        return [f"{indent}<{self.name}{said}/>"]


def element(name: str, text: str = "", /, *children: Element, **attributes: str | None) -> Element:
    """An element; underscores at the end of an attribute's name (`type_`) are left out."""
    named = tuple((key.rstrip("_"), value) for key, value in attributes.items())
    return Element(name, text, named, children)


def storable(text: str) -> str:
    """Text without the characters that XML can't hold: controls, halves of letters."""
    return _NOT_IN_XML.sub("", text)


def in_text(text: str) -> str:
    """Text between tags, of XML as of HTML."""
    return escape(storable(text), quote=False)


def in_attribute(text: str) -> str:
    """Text within double quotes."""
    return escape(storable(text)).replace("\n", "&#10;").replace("\t", "&#9;")
