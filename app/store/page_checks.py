"""SQLite's own checks of a database's pages, on a connection and a thread of their own.

They take a third of the time of a verification, and SQLite holds no lock of Python meanwhile, so the rows are checked
beside them. A second connection sees what is committed, which is the same store unless somebody writes that moment.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any

from app.errors import AbovelineError
from app.store.database import connect, large_cache
from app.store.store import Store, store_key

if TYPE_CHECKING:
    from sqlite3 import Connection

PRAGMAS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
# Of the processor's time, since a busy laptop or a slow disk is no damage. A sound inspection of the largest size takes
# a tenth of this on a slow laptop.
_LONGEST_SECONDS = 60
_STEPS = 1_000_000


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows that a check gave, or what it raised."""

    rows: tuple[tuple[Any, ...], ...] = ()
    trouble: Exception | None = None


@contextmanager
def limited(connection: Connection, cancelled: Event | None = None) -> Iterator[None]:
    """Stop any query of the block that runs longer than the longest sound one: a forged view may never end.

    Args:
        connection: The connection of the queries.
        cancelled: Stops a query too once it is set.
    """
    end = time.thread_time() + _LONGEST_SECONDS
    stop = cancelled or Event()
    connection.set_progress_handler(lambda: stop.is_set() or time.thread_time() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


class PageChecks:
    """The checks of one store's pages; begun by `checking`."""

    def __init__(self, store: Store, pool: ThreadPoolExecutor | None) -> None:
        """Begin the checks on the thread of `pool`; with None, each is made when it is asked for."""
        self._store = store
        self._cancelled = Event()
        self._beside = None if pool is None else pool.submit(_run_all, store, self._cancelled)

    def cancel(self) -> None:
        """End the check that runs on the thread, and begin no other. SQLCipher's own check ends by itself only."""
        self._cancelled.set()

    def rows(self, name: str) -> Iterator[tuple[Any, ...]]:
        """Yield what a check of `PRAGMAS` found. It waits for the thread.

        Raises:
            sqlite3.DatabaseError: The check could not be made.
        """
        found = None if self._beside is None else self._beside.result()
        if found is None:
            yield from self._store.connection.execute(f"PRAGMA {name}")
            return
        yield from found[name].rows
        trouble = found[name].trouble
        if trouble is not None:
            raise trouble


@contextmanager
def checking(store: Store) -> Iterator[PageChecks]:
    """Let SQLite check the pages of a store while the block runs.

    The block's own connection makes the checks where it has changes that no other one sees. A block that ends with an
    error cancels the checks.
    """
    if store.connection.in_transaction:
        yield PageChecks(store, None)
        return
    with ThreadPoolExecutor(1, thread_name_prefix="pages") as pool:
        pages = PageChecks(store, pool)
        try:
            yield pages
        except BaseException:
            pages.cancel()
            raise


def _run_all(store: Store, cancelled: Event) -> dict[str, _Found] | None:
    """Make all checks; return None where the store cannot be opened a second time."""
    try:
        connection = connect(store.path, store_key(store.key, store.id), read_only=True)
    except AbovelineError:
        return None
    try:
        with limited(connection, cancelled), large_cache(connection):
            return {name: _run(connection, name) for name in PRAGMAS if not cancelled.is_set()}
    finally:
        connection.close()


def _run(connection: Connection, name: str) -> _Found:
    rows: list[tuple[Any, ...]] = []
    try:
        rows.extend(connection.execute(f"PRAGMA {name}"))
    except Exception as trouble:  # noqa: BLE001 - raised again on the thread that asks
        return _Found(tuple(rows), trouble)
    return _Found(tuple(rows))
