"""Zip archives of documents: members as bytes and as XML, within bounds."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from xml.etree import ElementTree

from radioplay.adapt.reading.decoding import UnreadableError

MOST_UNPACKED = 400_000_000
_DAMAGED = "fetch or export it again"


class Archive:
    """A zip archive in memory. All methods raise UnreadableError for one that is damaged or swells beyond bounds."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
            raise UnreadableError("is damaged", _DAMAGED) from error
        self._left = MOST_UNPACKED

    @property
    def names(self) -> list[str]:
        """What is in it."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """A member's bytes."""
        try:
            if self._zip.getinfo(name).flag_bits & 1:
                raise UnreadableError("is locked with a password", "save it without one", "A003")
            with self._zip.open(name) as member:
                data = member.read(self._left + 1)
        except UnreadableError:
            raise
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            RuntimeError,  # also a method that isn't known
            ValueError,  # a name that is no text
            lzma.LZMAError,
            struct.error,
        ) as error:
            raise UnreadableError(f"is damaged: {name} can't be read", _DAMAGED) from error
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableError("holds far too much for a story", "is it what it says it is?")
        return data

    def xml(self, name: str) -> ElementTree.Element:
        """A member as XML. Entities of its own are refused: they can swell without bounds."""
        data = self.read(name)
        if b"<!ENTITY" in data:
            raise UnreadableError(f"is damaged: {name} defines entities", _DAMAGED)
        try:
            return ElementTree.fromstring(data)
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise UnreadableError(f"is damaged: {name} is no XML", _DAMAGED) from error
