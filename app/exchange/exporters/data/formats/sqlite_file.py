"""A plain SQLite database with every table, its meaning in the schema, and views over them."""

from __future__ import annotations

from pathlib import Path

import resources
from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Column, Filled
from app.exchange.exporters.data.tables import TABLES
from app.message import Message
from app.store.plain_database import PlainColumn, PlainTable, write_plain_database

# STRICT tables have no other types. A boolean is 0 or 1.
_TYPES = {"text": "TEXT", "integer": "INTEGER", "boolean": "INTEGER", "day": "TEXT", "moment": "TEXT"}
_KEYS = {table.name: ", ".join(table.key) for table in TABLES}


def write(data: DataSet, path: Path, step: Step) -> None:
    """Write the tables and the views of `resources/sql/data-views.sql`."""
    filled = {each.table.name: each for each in data.tables}
    views = (resources.FOLDER / "sql" / "data-views.sql").read_text(encoding="utf-8")
    write_plain_database(path, map(_plain, data.tables), views, lambda table: step(filled[table.name]))


def _plain(filled: Filled) -> PlainTable:
    table = filled.table
    return PlainTable(table.name, table.meaning, [_column(each) for each in table.columns], table.key, filled.rows)


def _column(column: Column) -> PlainColumn:
    refers = f"{column.refers} ({_KEYS[column.refers]})" if column.refers else ""
    comment = column.meaning + (f" List of codes: {column.codes}." if column.codes else "")
    return PlainColumn(column.name, _TYPES[column.type], column.optional, comment, refers)


FORMAT = DataFormat("sqlite", ".sqlite", Message("SQLite, with views; opens in Datasette"), write)
