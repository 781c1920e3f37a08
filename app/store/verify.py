"""Verify a store: encryption, integrity, references, chains, projections, framework."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AbovelineError, BugError, KnownError
from app.framework.canonical import framework_hash
from app.framework.load import parse_framework
from app.framework.model import Framework
from app.memory import without_collecting
from app.message import Message, joined
from app.records.inspection import INSPECTION
from app.records.registry import KINDS
from app.store import projections
from app.store.damage import UNREADABLE
from app.store.database import database_errors, large_cache
from app.store.expected_schema import schema_faults, schema_notes
from app.store.incoming import limit_faults
from app.store.journal import COLUMNS, Row, chain_faults, from_sql, row_named
from app.store.loss import find_loss, loss_text, noted_loss
from app.store.own_key import key_fault
from app.store.page_checks import PageChecks, checking, limited
from app.store.recovery_slot import recovery_fault
from app.store.row_faults import SoundValues, dangling, row_faults
from app.store.row_reader import BATCH, read_stored
from app.store.store import Store
from app.store.trust import load_trust, rows_under

_PAGE = re.compile(r"\bpage (\d+)")
_LOG_HEADER, _FRAME_HEADER = 32, 24


_RIGHT_TYPES = [*[str] * 9, *[int] * 3]
_INSPECTION = Message("the inspection")
CHECKS = ("encryption", "integrity", "references", "chains", "projections", "framework")


@dataclass(frozen=True, slots=True)
class Finding:
    """One check, and the faults that it found; none where `faults` is empty.

    `notes` name what is unusual and no fault: records of an earlier version that are longer than records may be today.
    """

    what: Message
    faults: tuple[Message, ...]
    notes: tuple[Message, ...] = ()


def verify_store(store: Store) -> list[Finding]:
    """Check everything about an open store, as it is at one moment; reads only.

    Each check has a finding. A check that cannot be finished has a fault that says so.
    """
    rows: list[Row] = []
    checks: list[tuple[Message, Callable[[], Iterator[Message]]]] = [
        (Message("chains"), lambda: _chains(store, rows)),
        (Message("projections"), lambda: _projections(store, rows)),
        (Message("framework"), lambda: _framework(store, rows)),
        (Message("encryption"), lambda: _encryption(store, pages)),
        (Message("integrity"), lambda: _integrity(store, pages)),
        (Message("references"), lambda: _references(pages, rows)),
    ]
    notes = {
        "chains": lambda: _chain_notes(store, rows),
        "integrity": lambda: schema_notes(store.connection),
        "framework": lambda: _limits(rows),
    }
    nothing: Callable[[], Iterator[Message]] = lambda: iter(())  # noqa: E731 - the default of the line below
    with checking(store) as pages, _at_one_moment(store):
        found = {
            str(what): Finding(what, _faults(store, check), _faults(store, notes.get(str(what), nothing)))
            for what, check in checks
        }
    # The chains are checked first, since others need the rows that are read for them. The checks on another thread come
    # last.
    return [found[what] for what in CHECKS]


def first_fault(store: Store) -> Message | None:
    """Return the first thing that is wrong with the record of an open store; None where all is sound.

    It is quicker than `verify_store`, since the pages on the disk and the framework are left out.
    """
    rows: list[Row] = []
    with _at_one_moment(store):
        for check in (
            lambda: schema_faults(store.connection),
            lambda: _chains(store, rows),
            lambda: _projections(store, rows),
        ):
            faults = _faults(store, check)
            if faults:
                return faults[0]
    return None


@contextmanager
def _at_one_moment(store: Store) -> Iterator[None]:
    # Most checks go over the whole store, and none leaves objects in circles.
    with limited(store.connection), large_cache(store.connection), without_collecting(), store.reading():
        yield


def _faults(store: Store, check: Callable[[], Iterator[Message]]) -> tuple[Message, ...]:
    faults: list[Message] = []
    try:
        with database_errors(store.path):
            faults.extend(check())
    except BugError:
        # The database refuses a question about a table or column that is not what it should be.
        faults.append(Message("this could not be checked to the end, because a table is missing or altered"))
    except AbovelineError as trouble:
        faults.append(trouble.message)
    except (*UNREADABLE, MemoryError) as trouble:
        # A record of a shape that this program never writes: what it holds stays out of the sentence.
        faults.append(Message("a record cannot be read at all ({kind})", kind=type(trouble).__name__))
    return tuple(faults)


def _encryption(store: Store, pages: PageChecks) -> Iterator[Message]:
    for path in (store.path, store.path.with_name(f"{store.path.name}-wal")):
        # A page in the clear may be anywhere in the log, and the first one of a database says what it is.
        if path.is_file() and b"SQLite format 3\0" in path.read_bytes():
            yield Message("{file} is not encrypted", file=path.name)
    try:
        store.signer()
    except KnownError:
        # A read-only store of an earlier version has no key before it is opened for writing.
        if store.keys.signing is not None:
            yield Message("the key that this laptop signs with is missing or damaged")
    replaced = key_fault(store)
    if replaced is not None:
        yield replaced
    lost = recovery_fault(store)
    if lost is not None:
        yield lost
    # Each page carries a code that only the key's holder can make. It is looked at in the database as it lies on disk:
    # where power was lost while the log was copied back, a page there may be torn, and the log holds it whole.
    whole = _pages_in_log(store.path.with_name(f"{store.path.name}-wal"))
    for fault in _pragma(pages, "cipher_integrity_check"):
        page = _PAGE.search(str(fault))
        if page is None:
            yield fault
        elif int(page[1]) not in whole:
            yield Message("page {page} is not as it was written", page=page[1])


def _integrity(store: Store, pages: PageChecks) -> Iterator[Message]:
    yield from schema_faults(store.connection)
    yield from _pragma(pages, "integrity_check", sound="ok")


def _limits(rows: Iterable[Row]) -> Iterator[Message]:
    for row, fault in limit_faults(rows):
        yield Message("{row}: {fault}", row=row_named(row), fault=fault)


def _pages_in_log(log: Path) -> set[int]:
    """Return the pages that the write-ahead log holds in frames of its present round (SQLite's file format)."""
    data = log.read_bytes() if log.is_file() else b""
    if len(data) < _LOG_HEADER:
        return set()
    (size,) = struct.unpack_from(">I", data, 8)
    salts = data[16:24]
    frames = range(_LOG_HEADER, len(data) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size)
    return {struct.unpack_from(">I", data, at)[0] for at in frames if data[at + 8 : at + 16] == salts}


def _pragma(pages: PageChecks, name: str, *, sound: str | None = None) -> Iterator[Message]:
    for found in pages.rows(name):
        if found[0] != sound:
            yield joined(", ", map(str, found))


def _chains(store: Store, rows: list[Row]) -> Iterator[Message]:
    yield from _read_all(store, rows)
    by_hash = {row.hash: row for row in rows}
    yield from chain_faults(rows, by_hash)
    own: dict[str, tuple[int, bytes]] = {}
    for scope, seq, head in store.connection.execute("SELECT scope, seq, hash FROM chain_heads"):
        own[scope] = (seq, head)
    for scope, (seq, head) in own.items():
        row = by_hash.get(head)
        if row is None or (row.seq, row.key.case_id, row.store) != (seq, scope, store.id):
            yield Message("the chain of {scope} does not end where it was left", scope=scope or _INSPECTION)
    # Rows of this store's id that are in none of its chains were added in a copy of its folder, which is lawful.
    clock = store.connection.execute("SELECT hlc FROM clock").fetchone()
    if clock is None:
        yield Message("the store's clock is missing")
    elif any(row.hlc > clock[0] for row in rows):
        yield Message("the store's clock is behind its newest row")
    yield from _signatures(store, by_hash)
    yield from _losses(store)


def _read_all(store: Store, rows: list[Row]) -> Iterator[Message]:
    """Add the rows of the journal to `rows`; yield those that are not what their hash says, or cannot be read."""
    for batch in _batches(store):
        read = read_stored(batch)
        if read is not None:
            rows.extend([row for row, _ in read])
            continue
        for number, found, stored in map(_one_that_reads, batch):
            if found is None:
                yield Message("change {number} of the journal cannot be read", number=number)
                continue
            if found.hash != stored:
                yield Message("{row} is not what its hash says", row=row_named(found))
            rows.append(found)


def _signatures(store: Store, by_hash: Mapping[bytes, Row]) -> Iterator[Message]:
    """Yield what is wrong with other stores' signatures, which exports pass on, and rows that lack theirs."""
    trust = load_trust(store, None)
    covered: set[bytes] = set()
    for signed in trust.chains:
        row = by_hash.get(signed.head)
        sound = row is not None and (row.store, row.key.case_id, row.seq) == (signed.store, signed.scope, signed.seq)
        if not sound or not signed.is_valid(store.inspection):
            yield Message("a signature over the chain of {scope} is not sound", scope=signed.scope or _INSPECTION)
        elif signed.key in trust.identities:
            covered.update(each.hash for each in rows_under(signed, by_hash))
    # This store signs its own rows when it writes a file. A version before signatures signed none.
    bare = (row for row in by_hash.values() if row.store != store.id and row.hash not in covered)
    missing = next(bare, None) if trust.whole else None
    if missing is not None:
        yield Message("{row} is not signed by the laptop that it names", row=row_named(missing))
    said = [each.introduction for each in trust.identities.values() if each.introduction is not None]
    inspection = store.inspection
    if not all(each.is_valid(inspection) for each in said) or not all(
        each.is_valid(inspection) for each in trust.confirmations
    ):
        yield Message("what is remembered of another laptop is not what it signed")


def rows_that_read(store: Store) -> Iterator[tuple[int, Row | None, object]]:
    """Yield each row of the journal with its number and the hash stored for it; None for a row that cannot be read."""
    for batch in _batches(store):
        rows = read_stored(batch)
        if rows is None:
            yield from map(_one_that_reads, batch)
        else:
            yield from ((number, *row) for (*_, number), row in zip(batch, rows, strict=True))


def _batches(store: Store) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of the journal, many at a time, each with its number behind its `COLUMNS`."""
    found = store.connection.execute(f"SELECT {COLUMNS}, id FROM journal ORDER BY id")  # noqa: S608 - our own names
    while batch := found.fetchmany(BATCH):
        yield batch


def _one_that_reads(found: Sequence[Any]) -> tuple[int, Row | None, object]:
    *columns, number = found
    try:
        row, stored = from_sql(columns)
        return number, _of_the_right_types(row), stored
    except UNREADABLE:
        return number, None, None


def _of_the_right_types(row: Row) -> Row | None:
    types = [
        *map(type, (row.store, row.author, *row.key, row.value, row.act, row.why)),
        *map(type, (row.seq, row.hlc, row.at)),
    ]
    sound = types == _RIGHT_TYPES and all(type(link) is bytes for link in row.links)
    return row if sound else None


def _chain_notes(store: Store, rows: Iterable[Row]) -> Iterator[Message]:
    # A copy of the folder may have made the rows, which is lawful.
    noted = store.connection.execute("SELECT 1 FROM chain_heads").fetchone()
    if noted is None and any(row.store == store.id for row in rows):
        yield Message("where this laptop's chains end is not noted; `repair` notes it")


def _losses(store: Store) -> Iterator[Message]:
    found = find_loss(store) or noted_loss(store)
    if found is not None:
        yield loss_text(found)


def _references(pages: PageChecks, rows: list[Row]) -> Iterator[Message]:
    yield from _pragma(pages, "foreign_key_check")
    # The value of an unknown kind names no known assessor. The framework's check reports the unknown kind.
    yield from dangling(row for row in rows if row.key.kind in KINDS).values()


def _projections(store: Store, rows: list[Row]) -> Iterator[Message]:
    for key, should, does in projections.wrong_heads(store.connection, rows):
        name = KINDS[key.kind].name if key.kind in KINDS else key.kind
        scope = key.case_id or _INSPECTION
        if should[:1] != does[:1]:
            yield Message(
                "{kind} {item} of {scope} is not what the journal gives", kind=name, item=key.item, scope=scope
            )
        else:
            yield Message(
                "whether versions of {kind} {item} of {scope} differ is not what the journal gives",
                kind=name,
                item=key.item,
                scope=scope,
            )


def _framework(store: Store, rows: list[Row]) -> Iterator[Message]:
    identity, digest, source = store.framework()
    framework: Framework = parse_framework(source, name=identity)
    if framework_hash(framework) != digest:
        yield Message("the framework is not the one the inspection was made with")
    key = INSPECTION.key(item="framework")
    recorded = [row.plain for row in rows if row.key == key]
    if digest not in recorded:
        yield Message("the journal does not name the framework that the store holds")
    sound: SoundValues = set()
    for row in rows:
        try:
            yield from row_faults([row], framework, sound)
        except (ValueError, TypeError, LookupError, RecursionError):
            yield Message("{row} is not written as the program writes it", row=row_named(row))
