"""Seal plain data within a record, so that no page, history or export shows it before its time.

The key follows from the inspection's key, which every laptop of the team has. So sealing keeps answers from being seen
by accident and from being looked up in the program. It does not keep out a person who writes a program of their own.
"""

from __future__ import annotations

import base64
import json
import os
import zlib

from app.errors import DataError
from app.records.kind import Plain
from app.store.keyring import derive

_NONCE = 12
_LARGEST = 4 << 20  # bytes of the data; an answer for each question with a page of reasons has less
_PURPOSE = "sealed answers"


def seal_plain(key: bytes, bound_to: str, plain: Plain) -> str:
    """Return plain data sealed, as Base64.

    Args:
        key: The inspection key.
        bound_to: The inspection and the record that it belongs to. It cannot be opened as another record's.
        plain: The data, as JSON can hold it.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    packed = zlib.compress(text.encode("utf-8", "surrogatepass"), 9)
    sealed = AESGCM(derive(key, bound_to.encode(), _PURPOSE)).encrypt(nonce, packed, bound_to.encode())
    return base64.b64encode(nonce + sealed).decode("ascii")


def open_plain(key: bytes, bound_to: str, sealed: str) -> Plain:
    """Return the data that `seal_plain` sealed for the same record.

    Raises:
        DataError: It was sealed for another record or inspection, or is damaged.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data = base64.b64decode(sealed, validate=True)
        aead = AESGCM(derive(key, bound_to.encode(), _PURPOSE))
        packed = aead.decrypt(data[:_NONCE], data[_NONCE:], bound_to.encode())
        reader = zlib.decompressobj()
        text = reader.decompress(packed, _LARGEST)
        if reader.unconsumed_tail or not reader.eof:
            raise ValueError("too long")  # noqa: TRY301 - one sentence for every kind of damage
        return json.loads(text.decode("utf-8", "surrogatepass"))
    except (InvalidTag, ValueError, zlib.error):
        raise DataError("The sealed answers cannot be opened. The lead can seal them again.") from None
