"""The assessment file: journal rows, whole chains of them, sealed for one inspection.

Layout: magic, format number, length of the header, header, ciphertext. The header is JSON in the clear and holds
random ids, slots and sizes only; it is authenticated with the content. The content is compressed JSON lines, a
manifest, then a row each, then the writer's signature over the lines before. They are sealed with AES-256-GCM under a
key of the file's own. A file of a version before signatures has no signature.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import struct
import uuid
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import DataError, KnownError
from app.message import verbatim
from app.records.registry import SIGNED_SINCE, journal_format
from app.store.files import read_bytes, write_whole
from app.store.journal import Row, clamp_clock
from app.store.key_file import checked_id
from app.store.keyring import Secrets, Slot, derive, slots_from_json, unlock
from app.store.row_reader import read_rows
from app.store.signatures import Signatures, read_signatures, sign_lines
from app.store.signing import Signer

MAGIC = b"ABOVELINE\x1a"
FORMAT = 2
_WITHOUT_ARGON2 = 1  # what versions before Argon2id read
_PREFIX = struct.Struct(">HI")
# In bytes. The largest sample, answered many times over, comes to some 50 MB of rows and a tenth of that in a file.
_LARGEST_FILE = 1 << 26
_LARGEST_CONTENT = 1 << 28
_LARGEST_HEADER = 1 << 16
# A line is the manifest with the whole framework, or one row. JSON of this size takes some ten times as much in memory.
_LARGEST_LINE = 1 << 23
_PIECE = 1 << 20
_NO_ROWS: Mapping[bytes, Row] = {}
_LARGEST_SEALED = _LARGEST_FILE - _LARGEST_HEADER - 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """The encrypted description of a file: its whole framework, its store, and the records left out, if any."""

    framework_id: str
    framework_hash: str
    framework_source: str
    store: str
    written_at: int
    rows: int
    for_assessor: str | None = None
    cases: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The part of a file that is readable without a key: random ids and the slots around the inspection key."""

    file: str
    inspection: str
    nonce: bytes
    size: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as it was read, not opened yet."""

    path: Path
    header: Header
    bound: bytes
    ciphertext: bytes

    @property
    def hash(self) -> str:
        """Return the SHA-256 of the whole file, in hexadecimal."""
        digest = hashlib.sha256(self.bound)
        digest.update(self.ciphertext)
        return digest.hexdigest()

    def unlock(self, offered: Secrets) -> bytes:
        """Return the inspection key, from one of the file's slots.

        Raises:
            KnownError: none of the secrets opens it.
        """
        return unlock(self.header.slots, self.header.inspection, offered, what=verbatim(str(self.path)))


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file just written: its random id, and the SHA-256 of all of it in hexadecimal."""

    id: str
    hash: str


@dataclass(frozen=True, slots=True)
class AssessmentFile:
    """An opened file: its manifest and its rows, each row's hash calculated again.

    `signed` is what is signed in it, by signatures that were checked; None in a file of a version before signatures.
    `hash` is the SHA-256 of the whole file, in hexadecimal.
    """

    path: Path
    header: Header
    manifest: Manifest
    rows: tuple[Row, ...]
    signed: Signatures | None = None
    hash: str = ""


def write(
    path: Path,
    *,
    inspection: str,
    key: bytes,
    slots: Iterable[Slot],
    manifest: Manifest,
    rows: Sequence[Row],
    signed: Signatures,
    signer: Signer,
) -> WrittenFile:
    """Write `rows` to `path`, whole or not at all; return which file it is.

    Raises:
        KnownError: the place cannot be written, or the rows are more than a file may hold. A file that was at
            `path` is unchanged.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    file, nonce = uuid.uuid4().hex, secrets.token_bytes(12)
    lines = _lines(manifest, rows, signed)
    lines += b"\n" + sign_lines(signer, inspection, file, lines)
    content = zlib.compress(lines, level=6)
    if len(lines) > _LARGEST_CONTENT or len(content) > _LARGEST_SEALED:
        raise KnownError(
            "{path} was not written: {rows} changes are more than one file may hold. All of them are safe here; hand "
            "out one assessor's cases at a time.",
            path=path,
            rows=len(rows),
        )
    slots = tuple(slots)
    number = FORMAT if any(slot.argon2 for slot in slots) else _WITHOUT_ARGON2
    header = {
        "file": file,
        "inspection": inspection,
        "nonce": nonce.hex(),
        "size": len(content) + 16,
        "slots": [slot.as_json() for slot in slots],
    }
    text = json.dumps(header, sort_keys=True).encode()
    bound = MAGIC + _PREFIX.pack(number, len(text)) + text
    data = bound + AESGCM(_file_key(key, file)).encrypt(nonce, content, bound)
    write_whole(path, data)
    return WrittenFile(file, hashlib.sha256(data).hexdigest())


def _lines(manifest: Manifest, rows: Sequence[Row], signed: Signatures) -> bytes:
    first = {
        "journal": journal_format(),
        "framework": {
            "id": manifest.framework_id,
            "hash": manifest.framework_hash,
            "source": manifest.framework_source,
        },
        "store": manifest.store,
        "written_at": manifest.written_at,
        "rows": len(rows),
        "for": manifest.for_assessor,
        "cases": manifest.cases,
        "signed": signed.as_json(),
    }
    head = json.dumps(first, ensure_ascii=False, separators=(",", ":"))
    return "\n".join([head, *(row.as_text() for row in rows)]).encode()


def _file_key(key: bytes, file: str) -> bytes:
    return derive(key, bytes.fromhex(file), "assessment file")


def read(path: Path) -> SealedFile:
    """Read `path` as far as it can be without a key.

    Raises:
        KnownError: it is missing or unreadable.
        DataError: it is no assessment file, is cut short, or is from a newer version.
    """
    data = read_bytes(path, at_most=_LARGEST_FILE)
    start = len(MAGIC) + _PREFIX.size
    if data[: len(MAGIC)] != MAGIC[: len(data)] or not data:
        raise DataError("{path} is not an assessment file.", path=path)
    if len(data) < start:
        raise _cut_short(path)
    number, length = _PREFIX.unpack_from(data, len(MAGIC))
    if number > FORMAT:
        raise _newer(path)
    if number < 1 or length > _LARGEST_HEADER:
        raise _altered(path)
    if len(data) < start + length:
        raise _cut_short(path)
    bound, ciphertext = data[: start + length], data[start + length :]
    header = _parse_header(path, bound[start:])
    if len(ciphertext) < header.size:
        raise _cut_short(path)
    if len(ciphertext) > header.size:
        raise _altered(path)
    return SealedFile(path, header, bound, ciphertext)


def _parse_header(path: Path, text: bytes) -> Header:
    try:
        data = json.loads(text)
        header = Header(
            file=checked_id(data["file"]),
            inspection=checked_id(data["inspection"]),
            nonce=bytes.fromhex(data["nonce"]),
            size=int(data["size"]),
            slots=slots_from_json(data["slots"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as trouble:
        raise _altered(path) from trouble
    if len(header.nonce) != 12:
        raise _altered(path)
    return header


def open_sealed(sealed: SealedFile, key: bytes, known: Mapping[bytes, Row] = _NO_ROWS) -> AssessmentFile:
    """Open a file with its inspection's key.

    Args:
        sealed: The file.
        key: The inspection key.
        known: Rows by hash that were read before, so that they need not be read again.

    Raises:
        DataError: it was altered after it was written, or is from a newer version.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header = sealed.header
    try:
        aead = AESGCM(_file_key(key, header.file))
        content = aead.decrypt(header.nonce, sealed.ciphertext, sealed.bound)
    except InvalidTag as trouble:
        raise _altered(sealed.path) from trouble
    try:
        text = _decompress(content)
        first = json.loads(text.partition(b"\n")[0])
        if first["journal"] > journal_format():
            raise _newer(sealed.path)
        if first["journal"] not in range(1, journal_format() + 1):
            # Of no version that there was.
            raise _altered(sealed.path)
        signed = None
        if first["journal"] >= SIGNED_SINCE:
            text, _, last = text.rpartition(b"\n")
            signed = read_signatures(first, header.inspection, header.file, text, last)
        rows = tuple(read_rows(text.split(b"\n")[1:], known))
        manifest = _parse_manifest(first)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, zlib.error, RecursionError) as trouble:
        raise _altered(sealed.path) from trouble
    if manifest.rows != len(rows) or len({row.hash for row in rows}) != len(rows):
        raise _altered(sealed.path)
    return AssessmentFile(sealed.path, header, manifest, rows, signed, sealed.hash)


def _decompress(content: bytes) -> bytes:
    """Return a file's content, unpacked a piece at a time, so that one that is too long takes no more memory than that.

    Raises:
        ValueError: it is not one whole stream, or it or a line is longer than this program writes.
    """
    decompressor = zlib.decompressobj()
    pieces: list[bytes] = []
    size, line, packed = 0, 0, content
    while not decompressor.eof:
        piece = decompressor.decompress(packed, _PIECE)
        packed = decompressor.unconsumed_tail
        if not piece and not packed and not decompressor.eof:
            break
        pieces.append(piece)
        first, *others = piece.split(b"\n")
        longest = max(line + len(first), *map(len, others)) if others else line + len(first)
        line = len(others[-1]) if others else line + len(first)
        size += len(piece)
        if size > _LARGEST_CONTENT or longest > _LARGEST_LINE:
            raise ValueError("longer than a file of this program")
    if not decompressor.eof or decompressor.unused_data:
        raise ValueError("not one whole stream")
    return b"".join(pieces)


def _parse_manifest(data: dict[str, Any]) -> Manifest:
    framework, cases, assessor = data["framework"], data["cases"], data["for"]
    texts = (framework["id"], framework["hash"], framework["source"], *(cases or ()))
    if not all(isinstance(text, str) for text in texts) or not isinstance(assessor, str | None):
        raise ValueError("not a manifest")
    written_at = int(data["written_at"])
    if clamp_clock(written_at) != written_at:
        raise ValueError("not a time")
    return Manifest(
        framework_id=framework["id"],
        framework_hash=framework["hash"],
        framework_source=framework["source"],
        store=checked_id(data["store"]),
        written_at=written_at,
        rows=int(data["rows"]),
        for_assessor=assessor,
        cases=None if cases is None else tuple(cases),
    )


def _newer(path: Path) -> DataError:
    return DataError("{path} was written by a newer version of the program. Update this one first.", path=path)


def _cut_short(path: Path) -> DataError:
    return DataError("{path} is cut short: its end is missing. Copy or export it again.", path=path)


def _altered(path: Path) -> DataError:
    return DataError("{path} was altered or damaged after it was written. Copy or export it again.", path=path)
