"""XML as sessions are written in: names that any text may go into, and bytes that are the same every time."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"\s+")


def legible(text: str) -> str:
    """Text on one line, without the characters that XML 1.0 can't hold (§2.2: most control characters)."""
    return _BREAKS.sub(" ", _ILLEGAL.sub(" ", text)).strip()


def add(parent: ET.Element, tag: str, **attributes: object) -> ET.Element:
    """A new last child. Attributes are spelt with `_` for `-`, and a `_` at the end of a name is dropped.

    True and False are written as XML Schema has them.
    """
    return ET.SubElement(parent, tag, {_key(key): _value(value) for key, value in attributes.items()})


def xml_bytes(root: ET.Element) -> bytes:
    """A document, indented, in UTF-8."""
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _key(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else legible(str(value))
