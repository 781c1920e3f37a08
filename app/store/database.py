"""Opening the encrypted database: its key, its settings, and the gate against newer versions."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from app.errors import BugError, KnownError
from app.message import Message
from app.store.files import reason

if TYPE_CHECKING:
    from sqlite3 import Connection

# "abvl": marks the file as ours once it is decrypted.
APPLICATION_ID = 0x6162766C
SCHEMA_VERSION = 7
BUSY_SECONDS = 10.0
_CACHE_KB, _LARGE_CACHE_KB = 400, 1 << 17
_LOG_INDEX_BYTES = 32 * 1024


def connect(path: Path, key: bytes, *, create: bool = False, read_only: bool = False) -> Connection:
    """Open the encrypted database at `path` with its raw 32-byte key.

    The write-ahead log is encrypted page by page like the database; temporary data stays in memory.

    Raises:
        KnownError: it is missing, not ours, damaged, locked, from a newer version, or the key is not its own; or its
            folder is read-only and its log holds more than the database.
    """
    if not create and not path.is_file():
        raise KnownError("There is no inspection at {parent}.", parent=path.parent)
    settled = read_only and _is_settled(path)
    with database_errors(path):
        # No threads share a connection; the check is SQLite's own then, and costs nothing.
        connection: Connection = driver.connect(
            f"{path.absolute().as_uri()}?immutable=1" if settled else str(path),
            uri=settled,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            cached_statements=256,
        )
        try:
            _prepare(connection, path, key, create=create, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _is_settled(path: Path) -> bool:
    """Return whether the database is in a read-only folder, as on a write-protected stick.

    It can be read then without the log's files, which even a reader would have to make.

    Raises:
        KnownError: it is, and the log holds changes that are not in the database yet.
    """
    if os.access(path.parent, os.W_OK):
        return False
    log = path.with_name(f"{path.name}-wal")
    with database_errors(log):
        pending = log.is_file() and log.stat().st_size > 0
    if pending:
        raise KnownError(
            "{parent} is write-protected, and its latest changes still have to be written into the database. Nothing "
            "was changed; copy the folder to where it may be written, and open it there.",
            parent=path.parent,
        )
    return True


def _prepare(connection: Connection, path: Path, key: bytes, *, create: bool, read_only: bool) -> None:
    # Before the key: a wrong one would otherwise print to stderr.
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise KnownError("This program's database library cannot encrypt. Nothing was opened.")
    connection.execute("PRAGMA temp_store=MEMORY")
    # The session holds in memory what it reads. The 8 MB of the library's build would hold it a second time; with less
    # than half a megabyte a commit takes 0.02 ms more.
    connection.execute("PRAGMA cache_size=-400")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA foreign_keys=ON")
    if create:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    elif connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise KnownError("{path} is not a store of this program. Nothing was changed.", path=path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise newer_version(path.parent)
    view = connection.execute("SELECT name FROM sqlite_master WHERE type='view'").fetchone()
    if view is not None:
        # A view in the place of a table may be read without an end.
        raise KnownError(
            "{path} is damaged: the view {name} is not the program's. Restore a backup of it, or join the inspection "
            "again from a file.",
            path=path,
            name=str(view[0]),
        )
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        return
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    # On a Mac only this forces the disk's own cache out too; elsewhere it says nothing new.
    connection.execute("PRAGMA fullfsync=ON")
    # Copying the log back costs an answer many milliseconds. The window does it while nobody types (`checkpoint`);
    # this is for when nobody does: every 4,000 pages, and the log is cut back to 16 MiB then.
    connection.execute("PRAGMA wal_autocheckpoint=4000")
    connection.execute("PRAGMA journal_size_limit=16777216")


def newer_version(folder: Path) -> KnownError:
    """Return the refusal of a store that only a newer version of the program can read."""
    return KnownError(
        "{parent} was last opened by a newer version of the program. Nothing was changed; open it with that version.",
        parent=folder,
    )


def unreadable_record(path: Path) -> KnownError:
    """Return the refusal of a store with a record that no version of the program writes."""
    return KnownError(
        "{path} is damaged: a record in it cannot be read. Restore a backup of it, or join the inspection again "
        "from a file.",
        path=path,
    )


class database_errors:  # noqa: N801 - used as the function of a `with`, and an answer enters it five times
    """Turn what the database library raises into one sentence for a person.

    Raises:
        KnownError: the disk, the file or another program prevents the access.
        BugError: the program asked the database for something it should not have.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Watch the block."""

    def __exit__(self, kind: object, trouble: BaseException | None, trace: object) -> None:
        """Raise the sentence for an error of the database library."""
        if trouble is None:
            return
        path = self._path
        if isinstance(trouble, OSError):
            raise KnownError(
                "{path} could not be used: {reason}. Nothing was changed.", path=path, reason=reason(trouble)
            ) from trouble
        if isinstance(trouble, driver.IntegrityError):
            raise BugError(
                "The store refused a record ({trouble}). Nothing of it was kept.", trouble=str(trouble)
            ) from trouble
        if isinstance(trouble, driver.DatabaseError):
            raise _known(path, trouble) from trouble


# By SQLite's primary result code, which stays the same from version to version; the text of a message does not.
_KNOWN = {
    driver.SQLITE_NOTADB: Message("{path} could not be decrypted: the key is not its own, or the file is damaged."),
    driver.SQLITE_CORRUPT: Message(
        "{path} is damaged. Restore a backup of it, or join the inspection again from a file."
    ),
    driver.SQLITE_INTERRUPT: Message("{path} takes too long to read, as only a damaged one does."),
    driver.SQLITE_FULL: Message(
        "{path} could not be written: the disk is full. What was saved before is safe; make room."
    ),
    driver.SQLITE_READONLY: Message("{path} could not be written: it is read-only. What was saved before is safe."),
    driver.SQLITE_CANTOPEN: Message(
        "{path} could not be opened. Look whether the folder is there and may be written to."
    ),
    driver.SQLITE_IOERR: Message(
        "{path} could not be read or written: the disk reports an error. What was saved before is safe."
    ),
} | dict.fromkeys(
    # Another connection's lock, a lock within this one, and a race for the lock of the write-ahead log.
    (driver.SQLITE_BUSY, driver.SQLITE_LOCKED, driver.SQLITE_PROTOCOL),
    Message("{path} is in use by another program. Nothing was changed; close the other one and try again."),
)


def _known(path: Path, trouble: Exception) -> KnownError | BugError:
    """Return what a person is shown for an error of the database library."""
    # Two kinds of error come without a code: misuse, such as of a closed connection, and OperationalError from
    # `Connection.backup`, which a disk causes. An extended code has its primary one in the lowest byte.
    unknown = driver.SQLITE_IOERR if isinstance(trouble, driver.OperationalError) else driver.SQLITE_MISUSE
    code = getattr(trouble, "sqlite_errorcode", unknown) & 0xFF
    if code == driver.SQLITE_IOERR and _is_full(path.parent):
        # SQLite reports this where the disk has no room for the log's index, which reading needs as well.
        code = driver.SQLITE_FULL
    if code in (driver.SQLITE_READONLY, driver.SQLITE_CANTOPEN):
        # The log and its index may be read-only by themselves, as after a copy by another user.
        log = next((each for each in _logs_of(path) if each.exists() and not os.access(each, os.W_OK)), None)
        if log is not None:
            return KnownError(
                "{path} is read-only, and nothing can be recorded without it. Allow writing to it. What was saved "
                "before is safe.",
                path=log,
            )
    if code in _KNOWN:
        return KnownError(_KNOWN[code], path=path)
    return BugError("The store could not do what the program asked ({text}).", text=str(trouble))


def _logs_of(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm"))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LOG_INDEX_BYTES
    except OSError:
        return False


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Write all of the block's changes, durable on return, or none of them."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: Connection) -> None:
    # A full disk has ended the transaction already; a refused commit has not.
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def large_cache(connection: Connection) -> Iterator[None]:
    """Let the block, which goes over the whole database, keep up to 128 MB of its pages, each decrypted once."""
    connection.execute(f"PRAGMA cache_size=-{_LARGE_CACHE_KB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
        connection.execute("PRAGMA shrink_memory")


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Let all of the block's reads see the store at one moment, whatever another connection writes meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        _roll_back(connection)
