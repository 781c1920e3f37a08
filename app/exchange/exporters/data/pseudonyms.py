"""Pseudonyms for references, codes and names, the same in every export of an inspection."""

from __future__ import annotations

import hashlib
import hmac

from app.exchange.exporters.data.table import Filled, Identifies, Row, Value
from app.session.session import Session
from app.store import crockford
from app.store.keyring import derive

# 60 bits: two of some thousand names share one with a chance of one in 10^11.
_CHARACTERS = 12


class Pseudonyms:
    """The pseudonyms of one inspection.

    The key is derived from the inspection key, so it is the same on every laptop, needs no record, and is in no
    export. A person who has the inspection key can work out again whom a pseudonym is for.
    """

    def __init__(self, inspection_key: bytes, inspection: str) -> None:
        """Derive the key of an inspection's pseudonyms."""
        self._key = derive(inspection_key, bytes.fromhex(inspection), "pseudonyms")
        self._known: dict[tuple[str, str], str] = {}

    @classmethod
    def of(cls, session: Session) -> Pseudonyms:
        """Return the pseudonyms of an open inspection."""
        return cls(session.store.key, session.store.inspection)

    def of_value(self, kind: Identifies, value: Value) -> Value:
        """Return the pseudonym of a value that identifies a case, a person or a row; free text has none."""
        if not kind or not value:
            return value
        if kind == "free text":
            return None
        text = str(value)
        found = self._known.get((kind, text))
        if found is None:
            digest = hmac.digest(self._key, f"{kind}\0{text}".encode(), hashlib.sha256)
            found = self._known[kind, text] = f"{kind}-{crockford.written(digest)[:_CHARACTERS]}"
        return found


def pseudonymised(filled: Filled, pseudonyms: Pseudonyms) -> Filled:
    """Return a table with pseudonyms, sorted by them where they are part of its key.

    The order of the rows would otherwise say which pseudonym is for which reference.
    """
    kinds = [column.identifies for column in filled.table.columns]
    rows: list[Row] = [
        tuple(pseudonyms.of_value(kind, value) for kind, value in zip(kinds, row, strict=True)) for row in filled.rows
    ]
    places = {column.name: place for place, column in enumerate(filled.table.columns)}
    key = [places[name] for name in filled.table.key]
    if any(kinds[place] for place in key):
        rows.sort(key=lambda row: [_in_order(row[place]) for place in key])
    return Filled(filled.table, rows)


def _in_order(value: Value) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (-1, value or "")
