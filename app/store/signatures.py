"""Signed statements about stores and chains, which travel in assessment files and are checked on reading.

A store introduces itself, a lead's store confirms others, and a store signs the end of each of its chains. Each of
these is signed by itself, so that a laptop can pass it on with the rows that it covers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.store.journal import HASH_BYTES, LONGEST_CHAIN
from app.store.key_file import checked_id
from app.store.signing import Signer, checked_key, checked_signature, is_signature, statement

_NOT_ONE = "not a signed statement"
# Checking one takes a tenth of a millisecond. A large inspection has some thousand.
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Introduction:
    """A store's word on itself, signed with its own key: the people whose laptop it is.

    Attributes:
        store: The store's id.
        key: Its public key.
        people: The codes of the assessors who record on it; empty where it is nobody's in particular.
        whole: Whether it has signed since it was made. A version before signatures made it otherwise.
        signature: By `key`.
    """

    store: str
    key: str
    people: tuple[str, ...]
    whole: bool
    signature: bytes = b""

    def covered(self, inspection: str) -> bytes:
        """Return the bytes that are signed."""
        return statement("introduction 1", inspection, self.store, self.key, list(self.people), self.whole)

    def is_valid(self, inspection: str) -> bool:
        """Return whether the store signed this."""
        return is_signature(self.key, self.covered(inspection), self.signature)

    def as_json(self) -> list[Any]:
        """Return the statement as files hold it."""
        return [self.store, self.key, list(self.people), self.whole, self.signature.hex()]

    @classmethod
    def from_json(cls, data: Any) -> Introduction:
        """Return the statement that `data` describes.

        Raises:
            ValueError, TypeError, AttributeError: It describes none.
        """
        store, key, people, whole, signature = data
        if type(whole) is not bool:
            raise ValueError(_NOT_ONE)
        return cls(checked_id(store), checked_key(key), _codes(people), whole, checked_signature(signature))


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A lead's word on another store: whose it is.

    Attributes:
        by: The public key of the lead's store.
        store: The other store's id.
        key: The other store's public key.
        people: The codes of the assessors whose laptop it is.
        compared: Whether somebody compared the fingerprint, without which a store never counts as a lead's.
        signature: By `by`.
    """

    by: str
    store: str
    key: str
    people: tuple[str, ...]
    compared: bool
    signature: bytes = b""

    def covered(self, inspection: str) -> bytes:
        """Return the bytes that are signed."""
        people = list(self.people)
        return statement("confirmation 1", inspection, self.by, self.store, self.key, people, self.compared)

    def is_valid(self, inspection: str) -> bool:
        """Return whether the store of `by` signed this."""
        return is_signature(self.by, self.covered(inspection), self.signature)

    def as_json(self) -> list[Any]:
        """Return the statement as files hold it."""
        return [self.by, self.store, self.key, list(self.people), self.compared, self.signature.hex()]

    @classmethod
    def from_json(cls, data: Any) -> Confirmation:
        """Return the statement that `data` describes.

        Raises:
            ValueError, TypeError, AttributeError: It describes none.
        """
        by, store, key, people, compared, signature = data
        if type(compared) is not bool:
            raise ValueError(_NOT_ONE)
        return cls(
            *(checked_key(by), checked_id(store), checked_key(key), _codes(people), compared),
            checked_signature(signature),
        )


@dataclass(frozen=True, slots=True)
class ChainSignature:
    """One signature over a chain, from its row `first` to its row `seq`, whose hash is `head`.

    Attributes:
        key: The public key that signed: the store's own, or that of a lead's store that vouches for unsigned rows.
        store: The store whose chain it is.
        scope: The case whose chain it is; empty for that of the inspection.
        first: The number of the first row that it covers.
        seq: The number of the last row that it covers.
        head: The hash of that row, which covers all before it.
        signature: By `key`.
    """

    key: str
    store: str
    scope: str
    first: int
    seq: int
    head: bytes
    signature: bytes = b""

    def covered(self, inspection: str) -> bytes:
        """Return the bytes that are signed."""
        return statement("chain 1", inspection, self.key, *self._place)

    def is_valid(self, inspection: str) -> bool:
        """Return whether the store of `key` signed this."""
        return is_signature(self.key, self.covered(inspection), self.signature)

    def as_json(self) -> list[Any]:
        """Return the statement as files hold it."""
        return [self.key, *self._place, self.signature.hex()]

    @property
    def _place(self) -> tuple[str, str, int, int, str]:
        return self.store, self.scope, self.first, self.seq, self.head.hex()

    @classmethod
    def from_json(cls, data: Any) -> ChainSignature:
        """Return the statement that `data` describes.

        Raises:
            ValueError, TypeError, AttributeError: It describes none.
        """
        key, store, scope, first, seq, head, signature = data
        if not isinstance(scope, str) or type(first) is not int or type(seq) is not int:
            raise ValueError(_NOT_ONE)
        hashed = bytes.fromhex(head)
        if not 1 <= first <= seq < LONGEST_CHAIN or len(hashed) != HASH_BYTES:
            raise ValueError(_NOT_ONE)
        return cls(checked_key(key), checked_id(store), scope, first, seq, hashed, checked_signature(signature))


@dataclass(frozen=True, slots=True)
class Signatures:
    """Everything signed in one file.

    Attributes:
        writer: The public key of the store that wrote the file, and signed all of it.
        introductions: Of the stores whose rows the file holds.
        confirmations: Of those stores by leads' stores.
        chains: One for each chain, or more where copies of a store went on differently.
    """

    writer: str
    introductions: tuple[Introduction, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    chains: tuple[ChainSignature, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the signatures as a file's first line holds them."""
        return {
            "writer": self.writer,
            "stores": [each.as_json() for each in self.introductions],
            "confirmed": [each.as_json() for each in self.confirmations],
            "chains": [each.as_json() for each in self.chains],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Signatures:
        """Return the signatures that `data` describes, not checked yet.

        Raises:
            ValueError, TypeError, KeyError, AttributeError: It describes none.
        """
        return cls(
            checked_key(data["writer"]),
            tuple(map(Introduction.from_json, data["stores"])),
            tuple(map(Confirmation.from_json, data["confirmed"])),
            tuple(map(ChainSignature.from_json, data["chains"])),
        )


def sign_lines(signer: Signer, inspection: str, file: str, lines: bytes) -> bytes:
    """Return the last line of a file: the writer's signature over which file this is, and all lines before."""
    return json.dumps(signer.sign(_whole_file(inspection, file, lines)).hex()).encode()


def read_signatures(first: Mapping[str, Any], inspection: str, file: str, lines: bytes, last: bytes) -> Signatures:
    """Return what is signed in a file, each signature checked.

    Args:
        first: The file's first line.
        inspection: The inspection's id.
        file: The file's id.
        lines: All lines but the last.
        last: The last line.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: A signature is missing, or not by the key that it names.
    """
    signed = Signatures.from_json(first["signed"])
    everything: list[Introduction | Confirmation | ChainSignature] = [
        *signed.introductions,
        *signed.confirmations,
        *signed.chains,
    ]
    if len(everything) > _MOST:
        raise ValueError("more signatures than any inspection has")
    if not is_signature(signed.writer, _whole_file(inspection, file, lines), checked_signature(json.loads(last))):
        raise ValueError("not signed by its writer")
    stores = {each.key: each.store for each in signed.introductions}
    if stores.get(signed.writer) != first["store"] or len(stores) != len(signed.introductions):
        raise ValueError("its writer does not introduce itself")
    if not all(each.is_valid(inspection) for each in everything):
        raise ValueError("a signature that is none")
    return signed


def _whole_file(inspection: str, file: str, lines: bytes) -> bytes:
    return statement("file 1", inspection, file, hashlib.sha256(lines).hexdigest())


def introduced(signer: Signer, inspection: str, store: str, people: Iterable[str], *, whole: bool) -> Introduction:
    """Return a store's introduction of itself."""
    bare = Introduction(store, signer.public, tuple(people), whole)
    return replace(bare, signature=signer.sign(bare.covered(inspection)))


def confirmed(
    signer: Signer, inspection: str, store: str, key: str, people: Iterable[str], *, compared: bool
) -> Confirmation:
    """Return a lead's confirmation of another store."""
    bare = Confirmation(signer.public, store, key, tuple(people), compared)
    return replace(bare, signature=signer.sign(bare.covered(inspection)))


def signed_chain(
    signer: Signer, inspection: str, store: str, scope: str, *, first: int, seq: int, head: bytes
) -> ChainSignature:
    """Return a signature over a chain up to its row `seq`."""
    bare = ChainSignature(signer.public, store, scope, first, seq, head)
    return replace(bare, signature=signer.sign(bare.covered(inspection)))


def _codes(data: Any) -> tuple[str, ...]:
    if not isinstance(data, list) or not all(isinstance(code, str) and code for code in data):
        raise ValueError(_NOT_ONE)
    if len(set(data)) != len(data):
        raise ValueError(_NOT_ONE)
    return tuple(data)
