"""One JSON document with every table, and the JSON Schema that it is valid by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.exchange.exporters.data.code_lists import FIXED_CODES
from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Column, Table
from app.exchange.exporters.data.tables import TABLES
from app.message import Message

_TYPES = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"},
    "moment": {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
}


def write(data: DataSet, path: Path, step: Step) -> None:
    """Write each table as a list of objects, one row a line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("{")
        for number, each in enumerate(data.tables):
            step(each)
            names = [column.name for column in each.table.columns]
            lines = (json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in each.rows)
            file.write(f"{',' if number else ''}\n{json.dumps(each.table.name)}: [\n")
            file.write(",\n".join(lines))
            file.write("]")
        file.write("\n}\n")


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the document."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Aboveline data",
        "description": "The data of one inspection as tables. Columns may be added to a table later.",
        "type": "object",
        "required": [table.name for table in TABLES],
        "properties": {table.name: _table(table) for table in TABLES},
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "title": table.label,
        "description": table.meaning,
        "type": "array",
        "items": {
            "type": "object",
            "required": [column.name for column in table.columns],
            "properties": {column.name: _column(column) for column in table.columns},
        },
    }


def _column(column: Column) -> dict[str, Any]:
    schema: dict[str, Any] = {"title": column.label, "description": column.meaning, **_TYPES[column.type]}
    if column.optional:
        schema["type"] = [schema["type"], "null"]
    codes = FIXED_CODES.get(column.codes)
    if codes is not None:
        schema["enum"] = [*codes, *([None] if column.optional else [])]
    return schema


FORMAT = DataFormat("json", ".json", Message("JSON, with a published schema"), write)
