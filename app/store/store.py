"""One encrypted store on this laptop: opened, appended to, read back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BugError, KnownError
from app.folders import STORE_FILE
from app.logs import Event, log_event
from app.records.inspection import INSPECTION
from app.records.key import RecordKey
from app.records.registry import KINDS
from app.store import projections
from app.store.acknowledged import note_acknowledged
from app.store.database import database_errors, large_cache, newer_version, unreadable_record
from app.store.drafts import Drafts
from app.store.journal import COLUMNS, Act, Row, canonical, clamp_clock, from_sql, text_from_value, tick, to_sql
from app.store.key_file import KeyFile
from app.store.keyring import derive
from app.store.local import LocalTable
from app.store.lock import WriterLock
from app.store.row_reader import BATCH, read_stored
from app.store.signing import Signer, open_signer
from app.store.store_database import StoreDatabase

if TYPE_CHECKING:
    from sqlite3 import Connection


def now_ms() -> int:
    """Return this laptop's clock, in milliseconds since 1970 (UTC)."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class NewRecord:
    """One change to record.

    Attributes:
        key: The record that changes.
        value: Its new value, of its kind's type; None where it is to hold nothing.
        replaces: The versions that the change replaces. None stands for the version that counts now.
        reverses: The row that an undo or redo reverses.
    """

    key: RecordKey
    value: Any
    replaces: tuple[bytes, ...] | None = None
    reverses: bytes | None = None


@dataclass(slots=True)
class Store:
    """An open store. Close it: it holds the writer's lock and the log's files.

    `local` holds this laptop's settings, `places` where a person was in the window, `drafts` text being typed.
    """

    folder: Path
    keys: KeyFile
    key: bytes
    connection: Connection
    lock: WriterLock | None
    clock: Callable[[], int] = now_ms
    local: LocalTable = field(init=False)
    places: LocalTable = field(init=False)
    drafts: Drafts = field(init=False)
    _database: StoreDatabase = field(init=False)

    def __post_init__(self) -> None:
        """Open the store's tables on its connection."""
        self._database = StoreDatabase(self.path, self.connection, writable=self.lock is not None)
        self.local = LocalTable(self._database, "local")
        self.places = LocalTable(self._database, "places")
        self.drafts = Drafts(self._database)

    @property
    def inspection(self) -> str:
        """Return the inspection's random id."""
        return self.keys.inspection

    @property
    def id(self) -> str:
        """Return this store's random id."""
        return self.keys.store

    @property
    def path(self) -> Path:
        """Return the database's file."""
        return self.folder / STORE_FILE

    def close(self) -> None:
        """Close the database and release the writer's lock."""
        try:
            if self.lock is not None:
                with suppress(KnownError, BugError):
                    note_acknowledged(self.connection, self.folder, self.key, self.id, self.clock())
            with database_errors(self.path):
                self.connection.close()
        finally:
            self._database.writable = False
            if self.lock is not None:
                self.lock.release()
                self.lock = None
            log_event(Event.CLOSED, store=self.id)

    def signer(self) -> Signer:
        """Return this store's own key, ready to sign.

        Raises:
            KnownError: The key file has none, or a damaged one.
        """
        return open_signer(self.keys.signing, self.key, self.inspection, self.id)

    def writing(self) -> AbstractContextManager[None]:
        """Run the block's writes in one transaction, durable on return. Blocks within it join it."""
        return self._database.writing()

    def reading(self) -> AbstractContextManager[None]:
        """Let the block's reads see the store at one moment."""
        return self._database.reading()

    def append(self, entries: Sequence[NewRecord], *, act: Act, author: str, why: str = "") -> list[Row]:
        """Record `entries` as rows of this store's chains, and let them count, in one transaction.

        Raises:
            KnownError: The disk cannot take it. Nothing of it was recorded.
        """
        rows: list[Row] = []
        with self.writing():
            (hlc,) = self.connection.execute("SELECT hlc FROM clock").fetchone()
            now = clamp_clock(self.clock())
            for entry in entries:
                hlc = tick(hlc, now)
                rows.append(self._append_one(entry, hlc, now, act, author, why))
            self.connection.execute("UPDATE clock SET hlc=?", (hlc,))
        return rows

    def _append_one(self, entry: NewRecord, hlc: int, now: int, act: Act, author: str, why: str) -> Row:
        execute = self.connection.execute
        key = entry.key
        head = execute("SELECT seq, hash FROM chain_heads WHERE scope=?", (key.case_id,)).fetchone()
        seq, prev = (head[0] + 1, head[1]) if head else (1, None)
        before = projections.heads_of(self.connection, key)
        replaces = projections.replaced_by_default(key, before) if entry.replaces is None else entry.replaces
        row = Row(
            *(self.id, seq, prev, hlc, now, author, key, text_from_value(key, entry.value), replaces, act),
            reverses=entry.reverses,
            why=why,
        )
        inserted = execute(_INSERT, to_sql(row))
        if inserted.rowcount != 1:
            # A trigger that is not the program's has kept the row out.
            raise KnownError(
                "{path} is damaged: it does not keep what is recorded. Nothing was recorded.", path=self.path
            )
        number = inserted.lastrowid
        execute(_PUT_CHAIN_HEAD, (key.case_id, seq, row.hash))
        projections.put_first(self.connection, key, int(number or 0), before, replaces)
        return row

    def import_rows(self, rows: Iterable[Row], step: Callable[[int, int], None] | None = None) -> list[Row]:
        """Add other stores' rows to the journal and work out the keys they touch; return the rows that count there.

        Args:
            rows: The rows.
            step: Called now and then with how many rows are added and how many there are. It may raise to stop, and
                nothing is added then.
        """
        fresh = list(rows)
        with large_cache(self.connection), self.writing():
            execute = self.connection.execute
            # A row may come before the one it refers to.
            execute("PRAGMA defer_foreign_keys=ON")
            before = self.last_row()
            # Rows that arrived since the merge was planned are here already.
            for start in range(0, len(fresh), BATCH):
                if step is not None:
                    step(start, len(fresh))
                batch = map(to_sql, fresh[start : start + BATCH])
                self.connection.executemany(f"{_INSERT} ON CONFLICT (hash) DO NOTHING", batch)
            latest = max((row.hlc for row in fresh), default=0)
            execute("UPDATE clock SET hlc=max(hlc, ?)", (latest,))
            return projections.project_arrived(self.connection, fresh, before)

    def rows(self, *, scopes: Iterable[str] | None = None, own: bool = False) -> list[Row]:
        """Return the journal's rows in order of arrival, of some chains only, or of this store only, if asked."""
        return [row for row, _ in self.stored_rows(scopes=scopes, own=own)]

    def stored_rows(self, *, scopes: Iterable[str] | None = None, own: bool = False) -> Iterator[tuple[Row, bytes]]:
        """Yield the same rows, each with the hash that the store holds for it."""
        wanted = None if scopes is None else list(scopes)
        where, values = ["1"], list[Any]()
        if wanted is not None:
            where.append(f"scope IN ({', '.join('?' * len(wanted))})")
            values += wanted
        if own:
            where.append("store=?")
            values.append(self.id)
        sql = f"SELECT {COLUMNS} FROM journal WHERE {' AND '.join(where)} ORDER BY id"  # noqa: S608 - ours
        with database_errors(self.path):
            found = self.connection.execute(sql, values)
            while batch := found.fetchmany(BATCH):
                yield from read_stored(batch) or map(from_sql, batch)

    def chain_head(self, scope: str) -> bytes | None:
        """Return the hash of the newest of this store's own rows of `scope`; None where there is none."""
        found = self._database.one("SELECT hash FROM chain_heads WHERE scope=?", (scope,))
        return found[0] if found else None

    def founder(self) -> str | None:
        """Return the id of the store that made the inspection; None where its first row is not here."""
        found = self._database.one(_FOUNDER, (INSPECTION.tag,))
        return found[0] if found else None

    def newest_row(self) -> Row | None:
        """Return what a person recorded last of any case here, in the order of the journal; None where nobody did."""
        # By its own chains, back from their ends: a copy that went its own way shares the store's id.
        found = self._database.one(_NEWEST_ROW, (_automatic(),))
        return self.row(found[0]) if found else None

    def newest_write_after(self, number: int) -> int | None:
        """Return when this store last recorded something of a case, after the row with this number.

        Returns:
            Milliseconds since 1970 (UTC); None where it recorded nothing since.
        """
        found = self._database.one(_NEWEST_WRITE, (number,))
        return int(found[0]) if found else None

    def last_row(self) -> int:
        """Return the number of the row that arrived here last; 0 where there is none."""
        (number,) = self._database.one("SELECT ifnull(max(id), 0) FROM journal") or (0,)
        return int(number)

    def rows_after(self, number: int) -> int:
        """Return how many rows arrived here after the one with this number."""
        (count,) = self._database.one("SELECT count(*) FROM journal WHERE id>?", (number,)) or (0,)
        return int(count)

    def contents(self) -> Iterator[tuple[RecordKey, Any, bytes]]:
        """Yield the key, value and hash of every version that counts.

        Raises:
            KnownError: A record is from a newer version of the program, or cannot be read.
        """
        try:
            yield from projections.contents(self.connection)
        except projections.UnknownKindError as unknown:
            raise newer_version(self.folder) from unknown
        except (ValueError, TypeError, LookupError, RecursionError) as trouble:
            raise unreadable_record(self.path) from trouble

    def current(self, key: RecordKey) -> Row | None:
        """Return the version that counts for `key` now; None where nothing is recorded."""
        with database_errors(self.path):
            return projections.current_row(self.connection, key)

    def row(self, version: bytes) -> Row:
        """Return the row that `version` names."""
        found = self._database.one(f"SELECT {COLUMNS} FROM journal WHERE hash=?", (version,))  # noqa: S608 - ours
        if found is None:
            raise BugError("A version was asked for that the journal does not hold.")
        return from_sql(found)[0]

    def history(self, key: RecordKey) -> list[Row]:
        """Return every version of `key`, oldest first."""
        with database_errors(self.path):
            return projections.versions_of(self.connection, key)

    def framework(self) -> tuple[str, str, str]:
        """Return the framework this inspection is made with: id, hash, and its whole source.

        Raises:
            KnownError: There is none, since the log it was in has been lost.
        """
        found = self._database.one("SELECT id, hash, source FROM framework")
        if found is None:
            raise KnownError(
                "{path} is damaged: what was recorded in it is gone. Restore a backup of it, or join the inspection "
                "again from a file.",
                path=self.path,
            )
        return found[0], found[1], found[2]

    def set_framework(self, identity: str, digest: str, source: str) -> None:
        """Set the framework of a new store."""
        self._database.write("INSERT INTO framework VALUES (?, ?, ?)", (identity, digest, source))

    def replace_framework(self, identity: str, digest: str, source: str) -> None:
        """Replace the framework of a store in which nothing is answered yet."""
        with self.writing():
            self._database.write("DELETE FROM framework")
            self.set_framework(identity, digest, source)

    def add_receipt(self, file: str, store: str, rows: int, new: int) -> None:
        """Note that a file was merged here."""
        self._database.write("INSERT INTO receipts VALUES (?, ?, ?, ?, ?)", (file, self.clock(), store, rows, new))

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to this store."""
        (version,) = self._database.one("PRAGMA data_version") or (0,)
        return int(version)


_INSERT = f"INSERT INTO journal ({COLUMNS}) VALUES ({', '.join('?' * 16)})"  # noqa: S608 - our own names
_PUT_CHAIN_HEAD = """
INSERT INTO chain_heads VALUES (?, ?, ?) ON CONFLICT (scope) DO UPDATE SET seq=excluded.seq, hash=excluded.hash
"""
_FOUNDER = "SELECT store FROM journal WHERE scope='' AND kind=? ORDER BY hlc, store, hash LIMIT 1"
_NEWEST_ROW = """
WITH RECURSIVE automatic (kind) AS (SELECT value FROM json_each(?)),
chain (id, hash, kind, prev) AS (
    SELECT id, hash, kind, prev FROM chain_heads JOIN journal USING (hash) WHERE chain_heads.scope != ''
    UNION
    SELECT journal.id, journal.hash, journal.kind, journal.prev FROM chain JOIN journal ON journal.hash = chain.prev
    WHERE chain.kind IN automatic
)
SELECT hash FROM chain WHERE kind NOT IN automatic ORDER BY id DESC LIMIT 1
"""
_NEWEST_WRITE = """
SELECT at FROM chain_heads JOIN journal USING (hash) WHERE chain_heads.scope != '' AND id > ? ORDER BY id DESC LIMIT 1
"""


def _automatic() -> str:
    """Return the tags of the kinds that the program records by itself, as a JSON array."""
    return canonical([kind.tag for kind in KINDS.values() if kind.automatic])


def store_key(inspection_key: bytes, store: str) -> bytes:
    """Return the raw database key of one store."""
    return derive(inspection_key, bytes.fromhex(store), "store")
