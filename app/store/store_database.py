"""The database of one open store: its transactions, and queries whose errors a person can read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BugError
from app.store.database import database_errors, snapshot, transaction

if TYPE_CHECKING:
    from sqlite3 import Connection


class StoreDatabase:
    """A connection to one store's database, with the file it is in."""

    def __init__(self, path: Path, connection: Connection, *, writable: bool) -> None:
        """Wrap an open connection. `writable` says whether this process holds the writer's lock."""
        self.path = path
        self.connection = connection
        self.writable = writable
        self._in_transaction = False

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run the block's writes in one transaction, durable on return. Blocks within it join it.

        Raises:
            KnownError: The disk is full, read-only or failing, or another program has the file. Nothing was written.
            BugError: The store was opened for reading, or it refused a record.
        """
        if self._in_transaction:
            yield
            return
        if not self.writable:
            raise BugError("A store opened for reading was asked to write.")
        with database_errors(self.path), transaction(self.connection):
            self._in_transaction = True
            try:
                yield
            finally:
                self._in_transaction = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let the block's reads see the store at one moment."""
        with database_errors(self.path), snapshot(self.connection):
            yield

    def one(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row that a query finds; None where it finds none."""
        with database_errors(self.path):
            found: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
        return found

    def all(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return every row that a query finds."""
        with database_errors(self.path):
            return self.connection.execute(sql, values).fetchall()

    def write(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run one statement that writes, in the transaction around it or one of its own."""
        with self.writing():
            self.connection.execute(sql, values)
