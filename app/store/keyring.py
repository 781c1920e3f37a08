"""The inspection key and the slots that wrap it: by passphrase, by recovery key, by a hand-out's passphrase.

One random key is made for an inspection; store and file keys derive from it. A slot holds the key sealed with
AES-256-GCM under a key made from the secret: by Argon2id for a secret that a person chose (by scrypt in slots of
earlier versions), by HKDF for the recovery key, which is random already.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from app.errors import KnownError
from app.memory import overwrite_cached_blocks
from app.message import Message, chained
from app.store import crockford

SlotKind = Literal["passphrase", "recovery", "handout"]
KEY_BYTES = 32
# Argon2id with the second recommended option of RFC 9106: 64 MiB, three passes, four lanes. The first option takes
# 2 GiB, which a small laptop does not have. A slot that asks for more than 256 MiB was not written by this program; one
# that asks for less than 8 MiB would protect nothing.
LOG_MEMORY = 16  # the binary logarithm of the memory in KiB
_OUTDATED_BELOW = 1 << 13  # KiB; a version that asks for more sets this to what the one before asked for
LOG_MEMORY_RANGE = range(13, 19)
_PASSES, _LANES = 3, 4
_PASSES_RANGE, _LANES_RANGE = range(3, 11), range(1, 17)
# Slots of earlier versions: scrypt with r=8, p=1, of which 2**17 takes 128 MiB.
_SCRYPT_RANGE = range(14, 19)
_RECOVERY_RANDOM = 17
_RECOVERY_CHECK = 3


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secrets that a person gives: any of this laptop's passphrase, a hand-out's passphrase, the recovery key."""

    passphrase: str | None = None
    handout: str | None = None
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class Argon2:
    """The cost of a derivation by Argon2id: its memory in KiB, the passes over it, and its lanes."""

    memory: int
    passes: int = _PASSES
    lanes: int = _LANES

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Argon2:
        """Return the cost that `data` describes.

        Raises:
            ValueError: it describes none that a slot of this program may have.
        """
        numbers = [data["memory"], data["passes"], data["lanes"]]
        if not all(type(number) is int for number in numbers):
            raise ValueError("not a cost")
        cost = cls(*numbers)
        least, most = 1 << LOG_MEMORY_RANGE[0], 1 << LOG_MEMORY_RANGE[-1]
        if not least <= cost.memory <= most or cost.passes not in _PASSES_RANGE or cost.lanes not in _LANES_RANGE:
            raise ValueError("not a cost")
        return cost


@dataclass(frozen=True, slots=True)
class Slot:
    """The inspection key, sealed.

    Attributes:
        kind: The kind of secret that opens it.
        salt: Random bytes for the derivation.
        nonce: The nonce of the encryption.
        sealed: The key, encrypted.
        log_n: The cost of scrypt in a slot of an earlier version; 0 in any other.
        argon2: The cost of Argon2id; None in a slot of an earlier version, and where the secret needs no stretching.
    """

    kind: SlotKind
    salt: bytes
    nonce: bytes
    sealed: bytes
    log_n: int = 0
    argon2: Argon2 | None = None

    @property
    def is_outdated(self) -> bool:
        """Return whether an earlier version wrote the slot, with a derivation that takes less to guess than today's."""
        return self.kind != "recovery" and (self.argon2 is None or self.argon2.memory < _OUTDATED_BELOW)

    def as_json(self) -> dict[str, Any]:
        """Return the slot as a header holds it: nothing but random bytes and a cost."""
        data: dict[str, Any] = {
            "kind": self.kind,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
        }
        if self.argon2 is None:
            return data | {"log_n": self.log_n}
        return data | {"argon2id": asdict(self.argon2)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Slot:
        """Return the slot that `data` describes.

        Raises:
            ValueError: it describes none.
        """
        try:
            slot = cls(
                kind=data["kind"],
                salt=bytes.fromhex(data["salt"]),
                nonce=bytes.fromhex(data["nonce"]),
                sealed=bytes.fromhex(data["sealed"]),
                log_n=0 if "argon2id" in data else data["log_n"],
                argon2=Argon2.from_json(data["argon2id"]) if "argon2id" in data else None,
            )
        except (KeyError, TypeError) as trouble:
            raise ValueError("not a slot") from trouble
        costly = slot.kind in ("passphrase", "handout")
        if slot.argon2 is not None:
            if not costly:
                raise ValueError("not a slot")
            costly = False
        if slot.kind not in ("passphrase", "recovery", "handout") or len(slot.nonce) != 12:
            raise ValueError("not a slot")
        if type(slot.log_n) is not int or (costly and slot.log_n not in _SCRYPT_RANGE):
            raise ValueError("not a slot")
        return slot


def new_inspection_key() -> bytes:
    """Return a new random key for a new inspection."""
    return secrets.token_bytes(KEY_BYTES)


def new_recovery_key() -> str:
    """Return a new recovery key as it is printed: 136 random bits and a check, eight groups of four characters."""
    random = secrets.token_bytes(_RECOVERY_RANDOM)
    return crockford.in_groups(crockford.written(random + _recovery_check(random)))


def _recovery_check(random: bytes) -> bytes:
    return hashlib.sha256(b"aboveline recovery check" + random).digest()[:_RECOVERY_CHECK]


def is_recovery_key(typed: str) -> bool:
    """Return whether a text is a recovery key, typed without a mistake."""
    try:
        _recovery_bytes(typed)
    except KnownError:
        return False
    return True


def _recovery_bytes(typed: str) -> bytes:
    """Return the key that `typed` writes; spaces, dashes, case and the look-alikes O, I and L do not matter."""
    try:
        whole = crockford.read(crockford.typed(typed))
    except ValueError:
        whole = b""
    random, check = whole[:_RECOVERY_RANDOM], whole[_RECOVERY_RANDOM:]
    if len(whole) != _RECOVERY_RANDOM + _RECOVERY_CHECK or check != _recovery_check(random):
        raise KnownError("The recovery key is mistyped: it is eight groups of four characters. Nothing was changed.")
    return random


def seal(kind: SlotKind, secret: str, key: bytes, inspection: str, *, log_n: int = LOG_MEMORY) -> Slot:
    """Wrap the inspection key with `secret` in a new slot that is bound to its kind and inspection.

    `log_n` is the binary logarithm of the KiB that a guess of the secret takes.

    Raises:
        KnownError: the secret is empty, or a recovery key that is mistyped.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    argon2 = None if kind == "recovery" else Argon2(1 << log_n)
    slot = Slot(kind, salt, nonce, b"", argon2=argon2)
    sealed = AESGCM(_wrapping_key(slot, secret)).encrypt(nonce, key, _bound_to(kind, inspection))
    return replace(slot, sealed=sealed)


def slots_from_json(data: Iterable[Mapping[str, Any]]) -> tuple[Slot, ...]:
    """Return the slots that `data` describes, at most one of a kind: each one tried takes time and memory.

    Raises:
        ValueError: it does not describe such slots.
    """
    slots = tuple(Slot.from_json(slot) for slot in data)
    if len({slot.kind for slot in slots}) != len(slots):
        raise ValueError("two slots of a kind")
    return slots


def unlock(slots: Sequence[Slot], inspection: str, offered: Secrets, *, what: Message) -> bytes:
    """Return the inspection key, from the first slot that one of the offered secrets opens.

    Raises:
        KnownError: nothing was offered that this thing has a slot for, or none of it opens one.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    by_kind: dict[SlotKind, str | None] = {
        "passphrase": offered.passphrase,
        "handout": offered.handout,
        "recovery": offered.recovery,
    }
    tried: list[Message] = []
    for slot in slots:
        secret = by_kind[slot.kind]
        if not secret:
            continue
        try:
            wrapping = _wrapping_key(slot, secret)
            return AESGCM(wrapping).decrypt(slot.nonce, slot.sealed, _bound_to(slot.kind, inspection))
        except InvalidTag:
            tried.append(_SECRET_NAMES[slot.kind])
        except KnownError:
            if slot.kind != "recovery" or not (offered.passphrase or offered.handout):
                raise
            tried.append(_SECRET_NAMES[slot.kind])
    if tried:
        raise KnownError(
            "The {secrets} does not open {what}. Nothing was changed; look whether it is this inspection's."
            if offered.recovery
            else "The {secrets} does not open {what}. Nothing was changed; try again or use the recovery key.",
            secrets=chained(Message("{one} or {other}"), list(dict.fromkeys(tried))),
            what=what,
        )
    named = [Message("the {secret}", secret=_SECRET_NAMES[slot.kind]) for slot in slots]
    raise KnownError(
        "It takes {secrets} to open {what}, and that was not given. Nothing was changed.",
        secrets=chained(Message("{one} or {other}"), named) if named else Message("no secret at all"),
        what=what,
    )


_SECRET_NAMES: Mapping[SlotKind, Message] = {
    "passphrase": Message("passphrase"),
    "handout": Message("hand-out's passphrase"),
    "recovery": Message("recovery key"),
}


def _bound_to(kind: SlotKind, inspection: str) -> bytes:
    return f"aboveline slot\0{kind}\0{inspection}".encode()


def _wrapping_key(slot: Slot, secret: str) -> bytes:
    if slot.kind == "recovery":
        return derive(_recovery_bytes(secret), slot.salt, "recovery slot")
    # The same passphrase typed on another keyboard may arrive composed differently.
    text = unicodedata.normalize("NFC", secret)
    if not text:
        raise KnownError("The passphrase is empty. Choose one of several words.")
    data = text.encode("utf-8", "surrogatepass")
    try:
        return _scrypt(data, slot.salt, slot.log_n) if slot.argon2 is None else _argon2id(data, slot.salt, slot.argon2)
    finally:
        # OpenSSL frees its copy of the passphrase without clearing it.
        overwrite_cached_blocks()


def _argon2id(secret: bytes, salt: bytes, cost: Argon2) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return derivation.derive(secret)


def _scrypt(secret: bytes, salt: bytes, log_n: int) -> bytes:
    # Of the library that encrypts, since it brings an OpenSSL of its own: Python's would be a second one in memory.
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt, KEY_BYTES, 1 << log_n, 8, 1).derive(secret)


def derive(key: bytes, salt: bytes, purpose: str) -> bytes:
    """Return a 32-byte key for one purpose, from a key that is random already (HKDF-SHA256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, f"aboveline {purpose}".encode()).derive(key)
