"""Give rows to DuckDB, an optional library that writes and aggregates Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import KnownError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_AT_A_TIME = 20_000


def connect_duckdb() -> DuckDBPyConnection:
    """Return a DuckDB in memory that reads and writes local files only.

    Raises:
        KnownError: DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise not_installed("DuckDB", "rollup") from None
    connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": False})
    connection.execute("SET TimeZone='UTC'")
    # It would otherwise write what does not fit in memory beside the current folder.
    connection.execute("SET temp_directory=''")
    return connection


def insert_rows(
    connection: DuckDBPyConnection, table: str, types: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows into a table whose columns have these types.

    Each column goes as one list, because DuckDB takes a millisecond for each row that is inserted by itself.
    """
    waiting = iter(rows)
    columns = ", ".join(f"CAST(unnest(?) AS {name})" for name in types)
    while some := list(islice(waiting, _AT_A_TIME)):
        connection.execute(
            f'INSERT INTO "{table}" SELECT {columns}',
            [list(values) for values in zip(*some, strict=True)],
        )


@contextmanager
def disk_errors() -> Iterator[None]:
    """Raise what DuckDB says of the disk as an error of the system.

    Raises:
        OSError: The disk cannot take a file, or a file cannot be read.
    """
    import duckdb

    try:
        yield
    except duckdb.IOException as trouble:
        # Its first line names the file and the reason, and others may follow.
        raise OSError(str(trouble).splitlines()[0]) from trouble


def quoted(path: Path) -> str:
    """Return a path as a string in SQL, where a statement takes no parameter."""
    return "'" + str(path).replace("'", "''") + "'"


def not_installed(name: str, extra: str) -> KnownError:
    """Return the refusal of something whose library is not installed.

    Args:
        name: The library.
        extra: The optional extra of the package that brings it.
    """
    return KnownError(
        "This needs {name}, which is not part of this installation. Nothing was written; choose another format, or "
        "install the program with its extra “{extra}”.",
        name=name,
        extra=extra,
    )
