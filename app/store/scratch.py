"""Answer one query over tables in memory. Nothing of them is written to the disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlcipher3 import dbapi2 as driver

Rows = Iterable[Sequence[Any]]


def query(sql: str, tables: Mapping[str, tuple[Sequence[str], Rows]]) -> list[tuple[Any, ...]]:
    """Return the rows that a query gives.

    Args:
        sql: One statement.
        tables: The names of its columns and the rows of each table, by its name.
    """
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA temp_store=MEMORY")
        for name, (columns, rows) in tables.items():
            connection.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)  # noqa: S608 - ours
        found: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
    finally:
        connection.close()
    return found
