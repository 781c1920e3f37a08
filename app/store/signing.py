"""Sign with a store's own Ed25519 key, which is sealed under the inspection key, and check what others signed.

The private key is random. It is never derived from the inspection key, which everybody with a hand-out has, and it is
in the store's folder and its backups only. A person who has both that folder and the inspection key can sign.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from app.errors import KnownError
from app.store import crockford
from app.store.keyring import derive

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64
# 60 bits: twelve characters, short enough to be read out, too many to be found by trying keys.
_FINGERPRINT_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class SealedSigner:
    """A store's key pair as its key file holds it: the public key, and the private key sealed.

    `public` is in hexadecimal, as everywhere.
    """

    public: str
    nonce: bytes
    sealed: bytes

    def as_json(self) -> dict[str, str]:
        """Return the key pair as the key file holds it."""
        return {"public": self.public, "nonce": self.nonce.hex(), "sealed": self.sealed.hex()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SealedSigner:
        """Return the key pair that `data` describes.

        Raises:
            ValueError, TypeError, KeyError: It describes none.
        """
        found = cls(checked_key(data["public"]), bytes.fromhex(data["nonce"]), bytes.fromhex(data["sealed"]))
        if len(found.nonce) != 12:
            raise ValueError("not a key pair")
        return found


class Signer:
    """A store's private key, opened."""

    def __init__(self, private: Ed25519PrivateKey, public: str) -> None:
        """Sign with `private`; `public` is its other half in hexadecimal."""
        self._private = private
        self.public = public

    def sign(self, data: bytes) -> bytes:
        """Return the signature over `data`."""
        return self._private.sign(data)


def new_signer(inspection_key: bytes, inspection: str, store: str) -> SealedSigner:
    """Return a new random key pair for a store, its private key sealed under the inspection key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    private = secrets.token_bytes(KEY_BYTES)
    public = Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw().hex()
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(_wrapping_key(inspection_key, store)).encrypt(nonce, private, _bound_to(inspection, store, public))
    return SealedSigner(public, nonce, sealed)


def open_signer(pair: SealedSigner | None, inspection_key: bytes, inspection: str, store: str) -> Signer:
    """Return a store's private key, ready to sign.

    Raises:
        KnownError: There is none, or it is damaged.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        if pair is None:
            raise ValueError("no key pair")  # noqa: TRY301 - one place says what a damaged key is
        bound = _bound_to(inspection, store, pair.public)
        opened = AESGCM(_wrapping_key(inspection_key, store)).decrypt(pair.nonce, pair.sealed, bound)
        private = Ed25519PrivateKey.from_private_bytes(opened)
        if private.public_key().public_bytes_raw().hex() != pair.public:
            raise ValueError("two keys that are no pair")  # noqa: TRY301 - as above
    except (InvalidTag, ValueError) as trouble:
        raise KnownError(
            "The key that this laptop signs with is missing or damaged. Nothing was written; put `keys.json` back from "
            "a backup of this inspection."
        ) from trouble
    return Signer(private, pair.public)


# Files pass the same signatures on, and checking one takes a tenth of a millisecond.
@lru_cache(maxsize=1 << 14)
def is_signature(public: str, data: bytes, signature: bytes) -> bool:
    """Return whether `signature` over `data` was made with the private half of `public`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def statement(purpose: str, *parts: Any) -> bytes:
    """Return the bytes that a signature covers: its purpose, a zero byte, and `parts` as JSON text without spaces."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return f"aboveline {purpose}\0{text}".encode()


def fingerprint(public: str) -> str:
    """Return the short form of a public key that people read to each other: three groups of four characters."""
    digest = hashlib.sha256(b"aboveline fingerprint\0" + bytes.fromhex(public)).digest()
    return crockford.in_groups(crockford.written(digest)[:_FINGERPRINT_CHARACTERS])


def same_fingerprint(typed: str, public: str) -> bool:
    """Return whether `typed` is the fingerprint of a public key; spaces, dashes, case and O, I, L do not matter."""
    return crockford.typed(typed) == fingerprint(public).replace("-", "")


def checked_key(text: str) -> str:
    """Return `text`, if it is a public key in lower-case hexadecimal.

    Raises:
        ValueError: It is none.
    """
    if len(text) != 2 * KEY_BYTES or bytes.fromhex(text).hex() != text:
        raise ValueError("not a public key")
    return text


def checked_signature(text: str) -> bytes:
    """Return the signature that `text` writes in hexadecimal.

    Raises:
        ValueError: It is none.
    """
    signature = bytes.fromhex(text)
    if len(signature) != SIGNATURE_BYTES:
        raise ValueError("not a signature")
    return signature


def _wrapping_key(inspection_key: bytes, store: str) -> bytes:
    return derive(inspection_key, bytes.fromhex(store), "signing key")


def _bound_to(inspection: str, store: str, public: str) -> bytes:
    return f"aboveline signing key\0{inspection}\0{store}\0{public}".encode()
