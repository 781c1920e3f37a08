"""Receipts: a laptop's signed word on a file that it merged, with the ends of all chains in that file.

A receipt holds random ids, hashes, numbers and a time, and no case content, so it is not encrypted. Its ends of chains
cover every row of the file, since each row names the hash of the one before. An assessor's laptop may be purged once
receipts of a lead's laptop cover all its rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import DataError
from app.store.database import database_errors
from app.store.files import read_bytes, write_whole
from app.store.journal import HASH_BYTES, Row, clamp_clock
from app.store.key_file import checked_id
from app.store.signing import Signer, checked_key, checked_signature, is_signature, statement
from app.store.store import Store

SUFFIX = ".receipt"
FORMAT = 1
_LARGEST = 1 << 24  # bytes: some 200,000 ends of chains
_FIELDS = ("inspection", "key", "store", "file", "hash", "at", "rows", "new", "cases", "heads")


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt.

    Attributes:
        inspection: The inspection's id.
        key: The public key of the store that merged the file, and signs this.
        store: The id of that store.
        file: The id of the file.
        hash: The SHA-256 of the whole file, in hexadecimal.
        at: When it was merged, in milliseconds since 1970 (UTC), by that laptop's clock.
        rows: How many rows the file holds.
        new: How many of them were new there.
        cases: How many cases the file is about.
        heads: The hashes of the last rows of all chains in the file.
        signature: By `key`.
    """

    inspection: str
    key: str
    store: str
    file: str
    hash: str
    at: int
    rows: int
    new: int
    cases: int
    heads: tuple[bytes, ...]
    signature: bytes = b""

    def covered(self) -> bytes:
        """Return the bytes that are signed."""
        return statement("receipt 1", *self.as_json().values())

    @property
    def is_valid(self) -> bool:
        """Return whether the store of `key` signed this."""
        return is_signature(self.key, self.covered(), self.signature)

    def as_json(self) -> dict[str, Any]:
        """Return the fields that are signed, as files hold them."""
        data = {name: getattr(self, name) for name in _FIELDS}
        return data | {"heads": [head.hex() for head in self.heads]}

    def as_text(self) -> str:
        """Return the receipt as its file holds it."""
        data = {"aboveline receipt": FORMAT, **self.as_json(), "signature": self.signature.hex()}
        return json.dumps(data, indent=1) + "\n"

    @classmethod
    def from_text(cls, text: str | bytes) -> Receipt:
        """Return the receipt that a text holds, its signature checked.

        Raises:
            ValueError, TypeError, KeyError, AttributeError, RecursionError: It holds none.
        """
        data = json.loads(text)
        if data["aboveline receipt"] != FORMAT:
            raise ValueError("not a receipt")
        numbers = [data[name] for name in ("at", "rows", "new", "cases")]
        if any(type(number) is not int or number < 0 for number in numbers) or clamp_clock(numbers[0]) != numbers[0]:
            raise ValueError("not a receipt")
        heads = tuple(bytes.fromhex(head) for head in data["heads"])
        if any(len(head) != HASH_BYTES for head in heads) or len(bytes.fromhex(data["hash"])) != HASH_BYTES:
            raise ValueError("not a receipt")
        at, rows, new, cases = numbers
        receipt = cls(
            inspection=checked_id(data["inspection"]),
            key=checked_key(data["key"]),
            store=checked_id(data["store"]),
            file=checked_id(data["file"]),
            hash=str(data["hash"]),
            at=at,
            rows=rows,
            new=new,
            cases=cases,
            heads=heads,
            signature=checked_signature(data["signature"]),
        )
        if not receipt.is_valid:
            raise ValueError("not signed by the laptop that it names")
        return receipt


def new_receipt(signer: Signer, bare: Receipt) -> Receipt:
    """Return `bare` with the signature of this laptop."""
    return replace(bare, signature=signer.sign(bare.covered()))


def chain_ends(rows: Iterable[Row]) -> tuple[bytes, ...]:
    """Return the hashes of those of `rows` that no other of them follows."""
    everything = list(rows)
    followed = {row.prev for row in everything}
    return tuple(sorted(row.hash for row in everything if row.hash not in followed))


def covered_by(receipts: Iterable[Receipt], rows: Mapping[bytes, Row]) -> set[bytes]:
    """Return the hashes of those of `rows` that the receipts cover: the ends of chains, and all rows before them."""
    found: set[bytes] = set()
    for receipt in receipts:
        for head in receipt.heads:
            row = rows.get(head)
            while row is not None and row.hash not in found:
                found.add(row.hash)
                row = rows.get(row.prev) if row.prev is not None else None
    return found


def keep_receipt(store: Store, receipt: Receipt) -> None:
    """Keep a receipt in the store that gives it, in the transaction around it.

    Raises:
        KnownError: The disk cannot take it.
    """
    with store.writing():
        store.connection.execute("INSERT OR REPLACE INTO given VALUES (?, ?)", (receipt.file, receipt.as_text()))


def kept_receipts(store: Store) -> list[Receipt]:
    """Return the receipts that this store gave, the first one first."""
    with database_errors(store.path):
        found = store.connection.execute("SELECT receipt FROM given").fetchall()
    return sorted((Receipt.from_text(text) for (text,) in found), key=lambda each: (each.at, each.file))


def read_receipt(path: Path) -> Receipt:
    """Return the receipt in a file.

    Raises:
        KnownError: The file is missing or unreadable.
        DataError: It holds no receipt, or one that was altered.
    """
    data = read_bytes(path, at_most=_LARGEST)
    try:
        return Receipt.from_text(data)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as trouble:
        raise DataError("{path} is not a receipt, or was altered. Ask the lead for it again.", path=path) from trouble


def write_receipt(path: Path, receipt: Receipt) -> None:
    """Write a receipt to a file, whole or not at all.

    Raises:
        KnownError: The place cannot be written.
    """
    write_whole(path, receipt.as_text().encode())
