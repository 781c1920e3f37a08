"""Crockford's Base32: bytes as characters that people read out and type, none of which looks like another."""

from __future__ import annotations

import base64

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_FROM_RFC = str.maketrans(_RFC4648, _CROCKFORD)
_TO_RFC = str.maketrans(_CROCKFORD, _RFC4648)
_LOOK_ALIKES = str.maketrans("OIL", "011")


def written(data: bytes) -> str:
    """Return `data` as characters: eight for each five bytes, the last of them `=` where bytes are lacking."""
    return base64.b32encode(data).decode().translate(_FROM_RFC)


def in_groups(text: str) -> str:
    """Return `text` in groups of four characters, as a person reads it out."""
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def typed(text: str) -> str:
    """Return the characters that somebody typed. Spaces, dashes and case do not matter, and O, I and L are digits."""
    return "".join(text.split()).replace("-", "").upper().translate(_LOOK_ALIKES)


def read(text: str) -> bytes:
    """Return the bytes that the characters of `typed` stand for.

    Raises:
        ValueError: they stand for none.
    """
    return base64.b32decode(text.translate(_TO_RFC))
