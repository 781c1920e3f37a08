"""Write tables into an SQLite database that is not encrypted, for programs of analysts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.store.sql_script import statements


@dataclass(frozen=True, slots=True)
class PlainColumn:
    """One column: its name, SQLite's type, whether a value can be missing, and a comment on what it says.

    `refers` is the table and column whose value it is, as `cases (case_ref)`; empty where it is none.
    """

    name: str
    type: str
    optional: bool
    comment: str
    refers: str = ""


@dataclass(frozen=True, slots=True)
class PlainTable:
    """One table: its name, a comment on what a row is, its columns, the names of its key, and its rows."""

    name: str
    comment: str
    columns: Sequence[PlainColumn]
    key: Sequence[str]
    rows: Iterable[Sequence[Any]]


def write_plain_database(
    path: Path, tables: Iterable[PlainTable], views: str, before: Callable[[PlainTable], None]
) -> None:
    """Write a new database with these tables and views.

    Args:
        path: Where no file is yet.
        tables: The tables. Their comments stay in the schema, where a person reads them.
        views: Statements that create views, each with a semicolon at the end of its last line.
        before: Called before each table is written.

    Raises:
        OSError: The disk cannot take it.
    """
    with _disk_errors():
        # Without a key, SQLCipher writes what any SQLite reads.
        connection = driver.connect(str(path), isolation_level=None)
        try:
            # Another name replaces this file only once it is whole.
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute("BEGIN")
            for table in tables:
                before(table)
                connection.execute(_create(table))
                marks = ", ".join("?" * len(table.columns))
                connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", table.rows)  # noqa: S608 - ours
            for view in statements(views):
                connection.execute(view)
            connection.execute("COMMIT")
        finally:
            connection.close()


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except driver.OperationalError as trouble:
        # Our own statements are tested, so what is left is the disk.
        raise OSError(str(trouble)) from trouble


def _create(table: PlainTable) -> str:
    lines = [f"CREATE TABLE {table.name} ( -- {table.comment}"]
    for column in table.columns:
        parts = [column.name, column.type]
        parts += [] if column.optional else ["NOT NULL"]
        parts += [f"REFERENCES {column.refers}"] if column.refers else []
        lines.append(f"    {' '.join(parts)}, -- {column.comment}")
    lines.append(f"    PRIMARY KEY ({', '.join(table.key)})")
    lines.append(") STRICT, WITHOUT ROWID")
    return "\n".join(lines)
