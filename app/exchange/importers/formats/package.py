"""Open the parts of a workbook that is a zip file, whatever wrote it, and refuse one that would exhaust memory."""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import DataError
from app.exchange.importers.formats.limits import damaged, protected, too_much
from app.exchange.importers.formats.xml_stream import Handler, read_xml

ZIP_FILE = b"PK\x03\x04"
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_PARTS = 10_000
_ENTRY = b"PK\x01\x02"

UNZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)


class Package:
    """The parts of a zip file by their names. Case and the kind of slash do not matter, as in spreadsheet programs."""

    def __init__(self, name: str, data: bytes) -> None:
        """Open a package. Sizes are checked before anything is unpacked.

        Raises:
            DataError: The file is damaged, encrypted or too large.
        """
        self.name = name
        if data.count(_ENTRY) > MAX_PARTS:
            raise too_much(name)
        with unzipping(name):
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        entries = self._zip.infolist()
        if any(entry.flag_bits & 1 for entry in entries):
            raise protected(name)
        if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
            raise DataError("{name} holds more than 200 MB. Keep only the table in it and save it again.", name=name)
        self._entries = {_part(entry.filename): entry for entry in entries if not entry.is_dir()}

    def __contains__(self, part: str) -> bool:
        return _part(part) in self._entries

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts, in lower case."""
        return tuple(self._entries)

    def size(self, part: str) -> int:
        """Return how many bytes a part says it has once it is unpacked, 0 if it is missing."""
        entry = self._entries.get(_part(part))
        return 0 if entry is None else entry.file_size

    def read(self, part: str, handler: Handler) -> None:
        """Give the elements of a part to its handler. A part that is missing has none.

        Raises:
            DataError: The part is not sound.
        """
        entry = self._entries.get(_part(part))
        if entry is None:
            return
        with unzipping(self.name), self._zip.open(entry) as file:
            read_xml(self.name, file, handler)

    def head(self, part: str, length: int = 200) -> bytes:
        """Return the first bytes of a part, none if it is missing."""
        entry = self._entries.get(_part(part))
        if entry is None:
            return b""
        with unzipping(self.name), self._zip.open(entry) as file:
            return file.read(length)


def resolve(base: str, target: str) -> str:
    """Return the name of a part that another part names, relative to it or from the top."""
    target = target.replace("\\", "/")
    joined = target if target.startswith("/") else posixpath.join(posixpath.dirname(base), target)
    return _part(posixpath.normpath(joined))


def _part(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


@contextmanager
def unzipping(name: str) -> Iterator[None]:
    """Turn the errors of a damaged zip file into its refusal."""
    try:
        yield
    except UNZIP_ERRORS:
        raise damaged(name) from None
