"""Files as a person could make them who has the inspection's key: sealed as they should be, with anything inside.

Each part can be replaced: the rows, the signatures over their chains, the introductions, the first line, the last line.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.records.registry import journal_format
from app.store import assessment_file
from app.store.assessment_file import FORMAT, MAGIC
from app.store.journal import Row
from app.store.signatures import ChainSignature, Signatures, introduced, sign_lines, signed_chain
from app.store.signing import Signer
from app.store.store import Store

FILE = "cd" * 16


def a_signer(number: int = 1) -> Signer:
    """A key pair of nobody the inspection knows; the same for the same number."""
    private = Ed25519PrivateKey.from_private_bytes(number.to_bytes(32, "big"))
    return Signer(private, private.public_key().public_bytes_raw().hex())


def ends_of(rows: Iterable[Row]) -> dict[tuple[str, str], Row]:
    """The last row of each chain among `rows`."""
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        place = (row.store, row.key.case_id)
        if place not in found or found[place].seq < row.seq:
            found[place] = row
    return found


@dataclass(slots=True)
class Forger:
    """Somebody with the inspection's key, who writes files as one store or another."""

    inspection: str
    key: bytes
    framework: tuple[str, str, str]
    store: str
    signer: Signer = field(default_factory=a_signer)
    people: Sequence[str] = ("PA",)
    written_at: int = 0

    @classmethod
    def beside(cls, store: Store, name: str, *, written_at: int, **changes: Any) -> Forger:
        """A forger who has what `store` has, and writes as the store `name`."""
        return cls(store.inspection, store.key, store.framework(), name, written_at=written_at, **changes)

    def signatures(self, rows: Sequence[Row], chains: Sequence[ChainSignature] | None = None) -> Signatures:
        """The signatures an honest store would make with this key: its introduction, and the ends of its chains."""
        if chains is None:
            chains = [
                signed_chain(self.signer, self.inspection, store, scope, first=1, seq=row.seq, head=row.hash)
                for (store, scope), row in ends_of(rows).items()
                if store == self.store
            ]
        own = introduced(self.signer, self.inspection, self.store, self.people, whole=True)
        return Signatures(self.signer.public, (own,), (), tuple(chains))

    def first_line(self, count: int, signed: Signatures | None = None, **changes: Any) -> dict[str, Any]:
        """The first line of a file with `count` rows, with some of its fields changed."""
        identity, digest, source = self.framework
        line = {
            "journal": journal_format(),
            "framework": {"id": identity, "hash": digest, "source": source},
            "store": self.store,
            "written_at": self.written_at,
            "rows": count,
            "for": None,
            "cases": None,
            "signed": (signed or self.signatures([])).as_json(),
        }
        return line | changes

    def lines(self, rows: Sequence[Row], signed: Signatures | None = None, **changes: Any) -> bytes:
        """The lines of a file, without the last one that signs them."""
        first = self.first_line(len(rows), signed or self.signatures(rows), **changes)
        texts = [first, *(row.as_json() for row in rows)]
        return "\n".join(json.dumps(text, ensure_ascii=False, separators=(",", ":")) for text in texts).encode()

    def signed_lines(self, lines: bytes) -> bytes:
        """The lines with this forger's signature over them."""
        return lines + b"\n" + sign_lines(self.signer, self.inspection, FILE, lines)

    def file(self, path: Path, rows: Sequence[Row], signed: Signatures | None = None, **changes: Any) -> Path:
        """A file with these rows, signed as an honest store would sign it, but for what is given."""
        return self.sealed(path, self.signed_lines(self.lines(rows, signed, **changes)))

    def sealed(self, path: Path, lines: bytes) -> Path:
        """`lines` compressed and sealed as a file of the inspection."""
        return self.sealed_content(path, zlib.compress(lines))

    def sealed_content(self, path: Path, content: bytes, slots: Sequence[Mapping[str, Any]] = ()) -> Path:
        """`content` sealed as a file of the inspection."""
        nonce = bytes(12)
        header = {"file": FILE, "inspection": self.inspection, "nonce": nonce.hex(), "size": len(content) + 16}
        text = json.dumps({**header, "slots": list(slots)}).encode()
        bound = MAGIC + FORMAT.to_bytes(2, "big") + len(text).to_bytes(4, "big") + text
        sealed = AESGCM(assessment_file._file_key(self.key, FILE)).encrypt(nonce, content, bound)
        path.write_bytes(bound + sealed)
        return path


def unsigned_file(store: Store, path: Path, rows: Sequence[Row] | None = None, *, journal: int = 2) -> Path:
    """All rows of a store, or these, in a file as the versions before signatures wrote it."""
    kept = store.rows() if rows is None else rows
    forger = Forger.beside(store, store.id, written_at=store.clock())
    first = forger.first_line(len(kept), journal=journal)
    del first["signed"]
    texts = [first, *(row.as_json() for row in kept)]
    return forger.sealed(path, "\n".join(json.dumps(text, ensure_ascii=False) for text in texts).encode())
