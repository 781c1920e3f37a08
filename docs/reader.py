"""Read an assessment file, or an inspection's folder, by docs/file-format.md alone.

This script uses nothing of the program: the standard library, `cryptography`, and `sqlcipher3` for a folder. It is a
worked example for whoever writes a reader. A test runs it.

    python reader.py FILE|FOLDER < secret    print every record that counts, as JSON

The secret is the recovery key, a hand-out's passphrase (FILE), or the laptop's passphrase (FOLDER).
"""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import sys
import unicodedata
import zlib
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"ABOVELINE\x1a"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
COLUMNS = [
    "store",
    "seq",
    "prev",
    "hlc",
    "at",
    "author",
    "kind",
    "scope",
    "item",
    "owner",
    "value",
    "replaces",
    "act",
    "reverses",
    "why",
]
Row = dict[str, Any]


class UnreadableError(Exception):
    """The file is not what docs/file-format.md describes, or the secret does not open it."""


# Keys


def hkdf(key: bytes, salt: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose."""
    return HKDF(SHA256(), 32, salt, f"aboveline {purpose}".encode()).derive(key)


def recovery_bytes(typed: str) -> bytes | None:
    """Return the 17 random bytes of a recovery key; None where the text is none."""
    text = "".join(typed.split()).replace("-", "").upper().translate(str.maketrans("OIL", "011"))
    if len(text) != 32 or not set(text) <= set(CROCKFORD):
        return None
    whole = base64.b32decode(text.translate(str.maketrans(CROCKFORD, RFC4648)))
    check = hashlib.sha256(b"aboveline recovery check" + whole[:17]).digest()[:3]
    return whole[:17] if whole[17:] == check else None


def wrapping_key(slot: dict[str, Any], secret: str) -> bytes | None:
    """Return the key that opens a slot, if `secret` is of its kind."""
    salt = bytes.fromhex(slot["salt"])
    if slot["kind"] == "recovery":
        random = recovery_bytes(secret)
        return hkdf(random, salt, "recovery slot") if random else None
    data = unicodedata.normalize("NFC", secret).encode()
    cost = slot.get("argon2id")
    if cost is None:
        return Scrypt(salt, 32, 1 << slot["log_n"], 8, 1).derive(data)
    made = Argon2id(salt=salt, length=32, iterations=cost["passes"], lanes=cost["lanes"], memory_cost=cost["memory"])
    return made.derive(data)


def inspection_key(slots: list[dict[str, Any]], inspection: str, secret: str) -> bytes:
    """Return the inspection key from the first slot that the secret opens."""
    for slot in slots:
        key = wrapping_key(slot, secret)
        if key is None:
            continue
        bound = f"aboveline slot\0{slot['kind']}\0{inspection}".encode()
        try:
            return AESGCM(key).decrypt(bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["sealed"]), bound)
        except InvalidTag:
            continue
    raise UnreadableError("the secret opens none of the slots")


# The assessment file


def read_file(path: Path, secret: str) -> tuple[dict[str, Any], list[Row]]:
    """Return the manifest of an assessment file and its rows, with everything signed in it checked."""
    data = path.read_bytes()
    start = len(MAGIC) + 6
    if data[: len(MAGIC)] != MAGIC:
        raise UnreadableError("not an assessment file")
    number, length = struct.unpack(">HI", data[len(MAGIC) : start])
    if number not in (1, 2):
        raise UnreadableError("a format of another version")
    bound, sealed = data[: start + length], data[start + length :]
    header = json.loads(bound[start:])
    if len(sealed) != header["size"]:
        raise UnreadableError("cut short")
    key = inspection_key(header["slots"], header["inspection"], secret)
    file_key = hkdf(key, bytes.fromhex(header["file"]), "assessment file")
    try:
        content = zlib.decompress(AESGCM(file_key).decrypt(bytes.fromhex(header["nonce"]), sealed, bound))
    except InvalidTag:
        raise UnreadableError("altered after it was written") from None
    lines = content.split(b"\n")
    manifest = json.loads(lines[0])
    if manifest["journal"] >= 3:
        *lines, signature = lines
        check_signatures(manifest, header, b"\n".join(lines), json.loads(signature))
    rows = [dict(zip(COLUMNS, json.loads(line), strict=True)) for line in lines[1:]]
    if len(rows) != manifest["rows"]:
        raise UnreadableError("rows are missing")
    return manifest | {"inspection": header["inspection"]}, with_hashes(rows)


def statement(purpose: str, *parts: Any) -> bytes:
    """Return the bytes that a signature covers."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return f"aboveline {purpose}\0{text}".encode()


def check(key: str, data: bytes, signature: str) -> None:
    """Refuse a signature that the private half of `key` did not make."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), data)
    except InvalidSignature:
        raise UnreadableError("a signature is wrong") from None


def check_signatures(manifest: dict[str, Any], header: dict[str, Any], lines: bytes, signature: str) -> None:
    """Check everything that is signed in a file. Who may sign what is for a merge to decide."""
    signed, inspection = manifest["signed"], header["inspection"]
    digest = hashlib.sha256(lines).hexdigest()
    check(signed["writer"], statement("file 1", inspection, header["file"], digest), signature)
    for store, key, people, whole, own in signed["stores"]:
        check(key, statement("introduction 1", inspection, store, key, people, whole), own)
    for lead, store, key, people, compared, own in signed["confirmed"]:
        check(lead, statement("confirmation 1", inspection, lead, store, key, people, compared), own)
    for key, store, scope, first, last, head, own in signed["chains"]:
        check(key, statement("chain 1", inspection, key, store, scope, first, last, head), own)


# An inspection's folder


def read_folder(folder: Path, secret: str) -> tuple[dict[str, Any], list[Row]]:
    """Return the ids of an inspection's folder, and the rows of its journal. Nothing is changed."""
    from sqlcipher3 import dbapi2

    keys = json.loads((folder / "keys.json").read_text(encoding="utf-8"))
    key = inspection_key(keys["slots"], keys["inspection"], secret)
    raw = hkdf(key, bytes.fromhex(keys["store"]), "store").hex()
    database = dbapi2.connect(f"{(folder / 'store.db').absolute().as_uri()}?mode=ro", uri=True)
    try:
        database.execute(f"PRAGMA key=\"x'{raw}'\"")
        found = database.execute(
            "SELECT store, seq, lower(hex(prev)), hlc, at, author, kind, scope, item, owner, value, replaces, act, "
            "lower(hex(reverses)), why, lower(hex(hash)) FROM journal ORDER BY id"
        ).fetchall()
    finally:
        database.close()
    rows, stored = [], []
    for *columns, version in found:
        row = dict(zip(COLUMNS, columns, strict=True))
        row |= {"replaces": json.loads(row["replaces"]), "prev": row["prev"] or None}
        row["reverses"] = row["reverses"] or None
        rows.append(row)
        stored.append(version)
    made = with_hashes(rows)
    if [row["hash"] for row in made] != stored:
        raise UnreadableError("a row is not what its hash says")
    return {"inspection": keys["inspection"], "store": keys["store"]}, made


# The journal


def with_hashes(rows: list[Row]) -> list[Row]:
    """Return the rows with their hashes, after checking that they form chains."""
    for row in rows:
        text = json.dumps([row[name] for name in COLUMNS], ensure_ascii=False, separators=(",", ":"))
        row["hash"] = hashlib.sha256(b"aboveline journal row 1\0" + text.encode()).hexdigest()
    known = {row["hash"]: row for row in rows}
    for row in rows:
        if row["prev"] is None:
            sound = row["seq"] == 1
        else:
            before = known.get(row["prev"], {"store": None, "scope": None, "seq": 0})
            follows = (before["store"], before["scope"], before["seq"] + 1)
            sound = follows == (row["store"], row["scope"], row["seq"])
        if not sound or not all(version in known for version in row["replaces"]):
            raise UnreadableError("the rows do not form chains")
    return rows


def heads(rows: list[Row]) -> dict[tuple[str, str, str, str], list[Row]]:
    """Return the versions of each key that no other version replaces, the one that counts first."""
    replaced = {version for row in rows for version in row["replaces"]}
    found: dict[tuple[str, str, str, str], list[Row]] = {}
    for row in rows:
        if row["hash"] not in replaced:
            found.setdefault((row["kind"], row["scope"], row["item"], row["owner"]), []).append(row)
    for versions in found.values():
        versions.sort(key=lambda row: (row["hlc"], row["store"], row["hash"]), reverse=True)
    return found


def records(rows: list[Row]) -> list[dict[str, Any]]:
    """Return every record that counts, with the number of versions that differ."""
    return [
        {
            "kind": kind,
            "case": scope or None,
            "item": item or None,
            "owner": owner or None,
            "value": json.loads(versions[0]["value"]),
            "author": versions[0]["author"] or None,
            "at": versions[0]["at"],
            "versions": len({version["value"] for version in versions}),
        }
        for (kind, scope, item, owner), versions in heads(rows).items()
    ]


def main() -> int:
    """Print the records of the file or folder that is named."""
    path, secret = Path(sys.argv[1]), sys.stdin.readline().rstrip("\r\n")
    try:
        about, rows = read_folder(path, secret) if path.is_dir() else read_file(path, secret)
    except UnreadableError as trouble:
        print(f"{path}: {trouble}.", file=sys.stderr)
        return 1
    about = {name: about[name] for name in ("inspection", "store", "written_at", "for", "cases") if name in about}
    print(json.dumps(about | {"rows": len(rows), "records": records(rows)}, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
