"""The count of acknowledged changes, kept beside the keys: a loss of the log's end is noticed by it.

A log that was damaged or cut off reads as a shorter one, and the store is sound in an earlier state. The count names
the last row that was acknowledged. It is written in quiet moments, and never while an answer is recorded. The store
notes that it has a count, so that a count that was removed is noticed too.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import KnownError
from app.store.database import database_errors
from app.store.files import read_bytes, write_whole
from app.store.keyring import derive

if TYPE_CHECKING:
    from sqlite3 import Connection

NAME = "acknowledged"
_NONCE_BYTES = 12
# Local to a store that has a count beside it. A backup has none, so a copy of the database loses the mark.
_MARK = "counted"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The last row that was acknowledged, by number and hash, and when that was (milliseconds since 1970, UTC)."""

    row: int
    hash: str
    at: int


def note_acknowledged(connection: Connection, folder: Path, inspection_key: bytes, store: str, now: int) -> None:
    """Write the count of the rows that `connection` reads, forced to disk, unless it is there already.

    Raises:
        KnownError: The disk is full or read-only.
    """
    with database_errors(folder):
        found = connection.execute("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    if found is None or not isinstance(found[0], int) or not isinstance(found[1], bytes):
        return
    before = read_acknowledged(folder, inspection_key, store)
    if before is None or (before.row, before.hash) != (found[0], found[1].hex()):
        _write(folder, inspection_key, store, Acknowledged(found[0], found[1].hex(), now))
    with database_errors(folder):
        if not is_counted(connection):
            connection.execute("INSERT OR REPLACE INTO local VALUES (?, '1')", (_MARK,))


def is_counted(connection: Connection) -> bool:
    """Return whether the store says that there is a count beside it."""
    return connection.execute("SELECT 1 FROM local WHERE name=?", (_MARK,)).fetchone() is not None


def drop_mark(copy: Connection) -> None:
    """Let a copy of a database, beside which there is no count, say so."""
    copy.execute("DELETE FROM local WHERE name=?", (_MARK,))


def _write(folder: Path, inspection_key: bytes, store: str, count: Acknowledged) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    text = json.dumps(asdict(count)).encode()
    nonce = secrets.token_bytes(_NONCE_BYTES)
    write_whole(folder / NAME, nonce + AESGCM(_key(inspection_key, store)).encrypt(nonce, text, NAME.encode()))


def read_acknowledged(folder: Path, inspection_key: bytes, store: str) -> Acknowledged | None:
    """Return the count in `folder`; None where there is none, as in a store of an earlier version, or it is damaged."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data = read_bytes(folder / NAME, at_most=1 << 12)
        text = AESGCM(_key(inspection_key, store)).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], NAME.encode())
        plain: dict[str, Any] = json.loads(text)
        return Acknowledged(int(plain["row"]), str(plain["hash"]), int(plain["at"]))
    except (KnownError, InvalidTag, ValueError, KeyError, TypeError):
        return None


def _key(inspection_key: bytes, store: str) -> bytes:
    return derive(inspection_key, bytes.fromhex(store), "acknowledged")
