"""One encrypted store on this laptop: opened, appended to, read back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from app.errors import AbovelineError, BugError, KnownError
from app.logs import Event, log_event
from app.records.key import RecordKey
from app.store import projections
from app.store.database import database_errors, snapshot, transaction
from app.store.journal import COLUMNS, Act, Row, canonical, clamp_clock, from_sql, heads, tick, to_sql
from app.store.key_file import KeyFile
from app.store.keyring import derive
from app.store.lock import WriterLock

STORE_FILE = "store.db"


def now_ms() -> int:
    """This laptop's clock, in milliseconds since 1970 (UTC)."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class NewRecord:
    """One change to record: what about, and the new content. `replaces` None means the version that counts now."""

    key: RecordKey
    content: Any
    replaces: tuple[bytes, ...] | None = None
    reverses: bytes | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Text being typed into a judgement's note or evidence or into a flag, not yet a row of the journal. `question`
    is empty where it is a flag of the case itself."""

    case_id: str
    question: str
    assessor: str
    field: str
    text: str
    at: int


@dataclass(slots=True)
class Store:
    """An open store. Close it: it holds the writer's lock and the log's files."""

    folder: Path
    keys: KeyFile
    key: bytes
    connection: Connection
    lock: WriterLock | None
    clock: Callable[[], int] = now_ms
    # Told after each write of the record or of what is typed: None, or what stood in its way.
    watcher: Callable[[AbovelineError | None], None] | None = None
    _in_transaction: bool = field(default=False)

    @property
    def inspection(self) -> str:
        """The inspection's random id."""
        return self.keys.inspection

    @property
    def id(self) -> str:
        """This store's random id."""
        return self.keys.store

    @property
    def path(self) -> Path:
        return self.folder / STORE_FILE

    def close(self) -> None:
        try:
            with database_errors(self.path):
                self.connection.close()
        finally:
            if self.lock is not None:
                self.lock.release()
                self.lock = None
            log_event(Event.CLOSED, store=self.id)

    @contextmanager
    def writing(self, *, quietly: bool = False) -> Iterator[None]:
        """One transaction around the block's writes, durable on return. Blocks within it join it.

        `quietly`: nothing of the record is written, and the watcher is not told.
        """
        if self._in_transaction:
            yield
            return
        if self.lock is None:
            raise BugError("A store opened for reading was asked to write.")
        try:
            with database_errors(self.path), transaction(self.connection):
                self._in_transaction = True
                try:
                    yield
                finally:
                    self._in_transaction = False
        except AbovelineError as trouble:
            if self.watcher is not None and not quietly:
                self.watcher(trouble)
            raise
        if self.watcher is not None and not quietly:
            self.watcher(None)

    def append(self, entries: Sequence[NewRecord], *, act: Act, author: str, why: str = "") -> list[Row]:
        """Record `entries` as rows of this store's chains, and show them, in one transaction.

        Raises:
            KnownError: the disk stands in the way. Nothing of it was recorded.
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
        head = execute("SELECT seq, hash FROM heads WHERE scope=?", (key.case_id,)).fetchone()
        seq, prev = (head[0] + 1, head[1]) if head else (1, None)
        several = projections.has_several_heads(self.connection, key)
        replaces = entry.replaces
        if replaces is None and several:
            replaces = tuple(row.hash for row in projections.replaced_by_edit(self.connection, key))
        elif replaces is None:
            current = projections.current_version(self.connection, key)
            replaces = (current,) if current else ()
        row = Row(
            *(self.id, seq, prev, hlc, now, author, key, canonical(entry.content), replaces, act),
            reverses=entry.reverses,
            why=why,
        )
        execute(_INSERT, to_sql(row))
        execute(
            "INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT (scope) DO UPDATE SET seq=excluded.seq, hash=excluded.hash",
            (key.case_id, seq, row.hash),
        )
        projections.show(self.connection, row)
        if several:
            ends = heads(projections.versions_of(self.connection, key))
            projections.note_heads(self.connection, key, ends)
        return row

    def import_rows(self, rows: Iterable[Row]) -> list[Row]:
        """Take other stores' rows into the journal and work out the keys they touch; the rows that now count there."""
        fresh = list(rows)
        with self.writing():
            # A row may come before the one it refers to.
            self.connection.execute("PRAGMA defer_foreign_keys=ON")
            # Rows that arrived since the merge was planned are here already.
            self.connection.executemany(f"{_INSERT} ON CONFLICT (hash) DO NOTHING", map(to_sql, fresh))
            latest = max((row.hlc for row in fresh), default=0)
            self.connection.execute("UPDATE clock SET hlc=max(hlc, ?)", (latest,))
            return projections.rebuild_projections(self.connection, dict.fromkeys(row.key for row in fresh))

    def rows(self, *, scopes: Iterable[str] | None = None, own: bool = False, newest_first: bool = False) -> list[Row]:
        """The journal's rows in order of arrival, of some chains only, or of this store only, if asked."""
        return [row for row, _ in self.stored_rows(scopes=scopes, own=own, newest_first=newest_first)]

    def stored_rows(
        self, *, scopes: Iterable[str] | None = None, own: bool = False, newest_first: bool = False
    ) -> Iterator[tuple[Row, bytes]]:
        """As `rows`, each with the hash that the store holds for it."""
        wanted = None if scopes is None else list(scopes)
        where, values = ["1"], list[Any]()
        if wanted is not None:
            where.append(f"scope IN ({', '.join('?' * len(wanted))})")
            values += wanted
        if own:
            where.append("store=?")
            values.append(self.id)
        order = "id DESC" if newest_first else "id"
        sql = f"SELECT {COLUMNS} FROM journal WHERE {' AND '.join(where)} ORDER BY {order}"  # noqa: S608 - ours
        with database_errors(self.path):
            for columns in self.connection.execute(sql, values):
                yield from_sql(columns)

    def own_chain(self, scope: str) -> list[Row]:
        """This store's own rows of `scope`, oldest first. A copy that went its own way shares the store's id, so
        the chain is followed back from its end here."""
        found = self._one("SELECT hash FROM heads WHERE scope=?", scope)
        by_hash = {row.hash: row for row in self.rows(scopes=[scope], own=True)}
        chain: list[Row] = []
        link: bytes | None = found[0] if found else None
        while link is not None:
            chain.append(by_hash[link])
            link = chain[-1].prev
        return chain[::-1]

    def newest_scope(self) -> str | None:
        """The case in which this store recorded something last, time spent apart; None where it never did."""
        # By its own chains, back from their ends: a copy that went its own way shares the store's id.
        found = self._one(_NEWEST_SCOPE)
        return found[0] if found else None

    def newest_row(self) -> Row | None:
        """What was recorded last of any case in this store, the time spent apart; None where nothing was."""
        found = self._one(
            "SELECT hash FROM journal WHERE store=? AND scope!='' AND kind!='time' ORDER BY hlc DESC LIMIT 1", self.id
        )
        return self.row(found[0]) if found else None

    def last_row(self) -> int:
        """The number of the row that arrived here last; 0 where there is none."""
        (number,) = self._one("SELECT ifnull(max(id), 0) FROM journal") or (0,)
        return int(number)

    def rows_after(self, number: int) -> int:
        """How many rows arrived here after the one with this number."""
        (count,) = self._one("SELECT count(*) FROM journal WHERE id>?", number) or (0,)
        return int(count)

    def current(self, key: RecordKey) -> Row | None:
        """The version that counts for `key` now."""
        with database_errors(self.path):
            version = projections.current_version(self.connection, key)
        return None if version is None else self.row(version)

    def row(self, version: bytes) -> Row:
        """The row that `version` names."""
        found = self._one(f"SELECT {COLUMNS} FROM journal WHERE hash=?", version)  # noqa: S608 - our own names
        if found is None:
            raise BugError("A version was asked for that the journal does not hold.")
        return from_sql(found)[0]

    def history(self, key: RecordKey) -> list[Row]:
        """Every version of `key`, oldest first."""
        with database_errors(self.path):
            return projections.versions_of(self.connection, key)

    def local(self, name: str) -> str | None:
        """A setting of this laptop's."""
        found = self._one("SELECT value FROM local WHERE name=?", name)
        return found[0] if found else None

    def set_local(self, name: str, value: str) -> None:
        with self.writing(quietly=True):
            self.connection.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (name, value))

    def place(self, name: str) -> str | None:
        """Where a person was, as JSON text: the window's own memory, encrypted with the rest."""
        found = self._one("SELECT value FROM places WHERE name=?", name)
        return found[0] if found else None

    def drop_local(self, name: str) -> None:
        with self.writing(quietly=True):
            self.connection.execute("DELETE FROM local WHERE name=?", (name,))

    def set_place(self, name: str, value: str) -> None:
        with self.writing(quietly=True):
            self.connection.execute("INSERT OR REPLACE INTO places VALUES (?, ?)", (name, value))

    def framework(self) -> tuple[str, str, str]:
        """The framework this inspection is made with: id, hash, and its whole source.

        Raises:
            KnownError: there is none, since the log it was in has been lost.
        """
        found = self._one("SELECT id, hash, source FROM framework")
        if found is None:
            raise KnownError(
                "{path} is damaged: what was recorded in it is gone. Restore a backup of it, or join the inspection "
                "again from a file.",
                path=self.path,
            )
        return found[0], found[1], found[2]

    def set_framework(self, identity: str, digest: str, source: str) -> None:
        with self.writing():
            self.connection.execute("INSERT INTO framework VALUES (?, ?, ?)", (identity, digest, source))

    def save_draft(self, draft: Draft) -> None:
        """Keep what is being typed; durable on return."""
        with self.writing():
            self.connection.execute(
                "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?)",
                (draft.case_id, draft.question, draft.assessor, draft.field, draft.text, draft.at),
            )

    def drafts(self) -> list[Draft]:
        """What was being typed, oldest first."""
        columns = "reference, question, assessor, field, text, at"
        with database_errors(self.path):
            found = self.connection.execute(f"SELECT {columns} FROM drafts ORDER BY at, reference, question")  # noqa: S608 - ours
            return [Draft(*row) for row in found]

    def drop_draft(self, reference: str, question: str, assessor: str, field: str) -> None:
        with self.writing():
            self.connection.execute(
                "DELETE FROM drafts WHERE reference=? AND question=? AND assessor=? AND field=?",
                (reference, question, assessor, field),
            )

    def receipt(self, file: str, store: str, rows: int, new: int) -> None:
        """Note that a file was merged here."""
        with self.writing():
            self.connection.execute(
                "INSERT INTO receipts VALUES (?, ?, ?, ?, ?)", (file, self.clock(), store, rows, new)
            )

    def data_version(self) -> int:
        """A number that moves when another connection has written to this store."""
        (version,) = self._one("PRAGMA data_version") or (0,)
        return int(version)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Reads within the block see the store at one moment."""
        with database_errors(self.path), snapshot(self.connection):
            yield

    def _one(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        """The first row that a query finds."""
        with database_errors(self.path):
            found: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
        return found


_NEWEST_SCOPE = """
WITH RECURSIVE chain (scope, hlc, kind, prev) AS (
    SELECT heads.scope, hlc, kind, prev FROM heads JOIN journal USING (hash) WHERE heads.scope != ''
    UNION ALL
    SELECT chain.scope, journal.hlc, journal.kind, journal.prev FROM chain JOIN journal ON journal.hash = chain.prev
    WHERE chain.kind = 'time'
)
SELECT scope FROM chain WHERE kind != 'time' ORDER BY hlc DESC LIMIT 1
"""
_INSERT = f"INSERT INTO journal ({COLUMNS}) VALUES ({', '.join('?' * 16)})"  # noqa: S608 - our own names


def store_key(inspection_key: bytes, store: str) -> bytes:
    """The raw database key of one store."""
    return derive(inspection_key, bytes.fromhex(store), "store")


def by_key(rows: Iterable[Row]) -> Mapping[RecordKey, list[Row]]:
    """Rows by what they are about, in their order."""
    found: dict[RecordKey, list[Row]] = {}
    for row in rows:
        found.setdefault(row.key, []).append(row)
    return found
