"""Describe a table of exported data: its columns, their types, labels and meanings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ColumnType: TypeAlias = Literal["text", "integer", "boolean", "day", "moment"]
"""A day is text as YYYY-MM-DD, a moment as YYYY-MM-DDTHH:MM:SSZ in UTC."""

Identifies: TypeAlias = Literal["", "case", "person", "row", "free text"]
"""Whom or what a value points to. Pseudonyms replace these values, and free text is left out."""

Value: TypeAlias = "str | int | bool | None"
Row: TypeAlias = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        name: Its name, in lower case with underscores; at most 32 characters, as Stata allows.
        type: The type of its values.
        label: A few words, for programs that show a label beside a name.
        meaning: A sentence on what a value says.
        codes: The list of codes that its values are from; empty where they are from none.
        optional: Whether a value can be missing.
        identifies: Whom or what a value points to.
        refers: The table whose key a value is; empty where it is none.
    """

    name: str
    type: ColumnType
    label: str
    meaning: str
    codes: str = ""
    optional: bool = False
    identifies: Identifies = ""
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: Its name, in lower case with underscores.
        label: A few words.
        meaning: What one row is.
        columns: Its columns, in order.
        key: The names of the columns that identify a row.
    """

    name: str
    label: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A table with its rows, each in the order of the columns."""

    table: Table
    rows: list[Row]
