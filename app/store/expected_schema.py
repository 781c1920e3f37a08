"""Compare a store's tables, columns, indexes and triggers with those that this version makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from app.message import Message

if TYPE_CHECKING:
    from sqlite3 import Connection

# The journal's own guards. Without them nothing is wrong yet, so their absence is no fault.
GUARDS = ("journal_is_kept", "journal_stands")
_KINDS = {
    "table": Message("the table {name}"),
    "view": Message("the view {name}"),
    "index": Message("the index {name}"),
    "trigger": Message("the trigger {name}"),
}
_NOT_OURS = re.compile(r"sqlite_|_sqlite_migrations")
_FORM = re.compile(r'[\s"]+')


@dataclass(frozen=True, slots=True)
class SchemaPart:
    """A table, view, index or trigger with the statement that makes it."""

    kind: str
    name: str
    sql: str

    @property
    def named(self) -> Message:
        """Return what a person calls it."""
        return Message(_KINDS.get(self.kind, _KINDS["table"]).template, name=self.name)

    @property
    def form(self) -> str:
        """Return the statement without spaces and quotation marks, which differ between versions of SQLite."""
        return _FORM.sub("", self.sql).casefold()


@cache
def expected_parts() -> dict[str, SchemaPart]:
    """Return the parts of the schema that this version makes, by name, in the order in which they are made."""
    return schema_parts(_fresh())


def schema_parts(connection: Connection) -> dict[str, SchemaPart]:
    """Return the parts of a database's schema, by name."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    parts = (SchemaPart(str(kind), str(name), str(sql)) for kind, name, sql in found)
    return {part.name: part for part in parts if not _NOT_OURS.match(part.name)}


def schema_faults(connection: Connection) -> Iterator[Message]:
    """Yield each table, column, index or trigger that is missing, altered or not of this program."""
    expected, held = expected_parts(), schema_parts(connection)
    for name, part in expected.items():
        found = held.get(name)
        if found is None:
            if name not in GUARDS:
                yield Message("{part} is missing", part=part.named)
        elif (found.kind, found.form) != (part.kind, part.form):
            yield from _difference(connection, part, found)
    for name, part in held.items():
        if name not in expected:
            yield Message("{part} is not the program's", part=part.named)


def schema_notes(connection: Connection) -> Iterator[Message]:
    """Yield each guard of the journal that is missing."""
    held = schema_parts(connection)
    for name in GUARDS:
        if name not in held:
            yield Message(
                "{part}, which guards the journal, is missing; `repair` puts it back", part=expected_parts()[name].named
            )


def unreadable_tables(connection: Connection) -> set[str]:
    """Return the tables that cannot be read as this version does: missing, another thing, or without a column."""
    held = schema_parts(connection)
    return {
        name
        for name, part in expected_parts().items()
        if part.kind == "table"
        and (name not in held or held[name].kind != "table" or _columns(_fresh(), name) - _columns(connection, name))
    }


def columns_of(table: str) -> list[str]:
    """Return the columns of a table of this version, in their order."""
    return [str(name) for (name,) in _fresh().execute("SELECT name FROM pragma_table_xinfo(?)", (table,))]


def _difference(connection: Connection, part: SchemaPart, found: SchemaPart) -> Iterator[Message]:
    if part.kind != "table" or found.kind != "table":
        yield Message("{part} is not what this version makes", part=part.named)
        return
    should, does = _columns(_fresh(), part.name), _columns(connection, part.name)
    for column in sorted(should - does):
        yield Message("the column {column} of {part} is missing", column=column, part=part.named)
    for column in sorted(does - should):
        yield Message("the column {column} of {part} is not the program's", column=column, part=part.named)
    if should == does:
        yield Message("{part} is not what this version makes", part=part.named)


@cache
def _fresh() -> Connection:
    from app.store.migrations import migrate

    connection: Connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(connection, Path())
    return connection


def _columns(connection: Connection, table: str) -> set[str]:
    return {str(name) for (name,) in connection.execute("SELECT name FROM pragma_table_xinfo(?)", (table,))}
