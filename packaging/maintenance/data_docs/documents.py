"""The documents that are made from the code, as text: on exported data, on the kinds of record, and on keys."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.exchange.exporters.data.code_lists import FIXED_CODES
from app.exchange.exporters.data.formats.json_file import json_schema
from app.exchange.exporters.data.table import Column, Table
from app.exchange.exporters.data.tables import TABLES
from maintenance.data_docs import keys, kinds
from ui.shell.page_registry import PageRegistry

ROOT = Path(__file__).parents[3]
_INTRODUCTION = """\
# The tables of exported data

`aboveline data` and **Data for analysts** write these tables, in each format with the same names. `packaging/dev.py
data-docs` makes this page and [the JSON Schema](data.schema.json) from the definition in the code.

A day is `YYYY-MM-DD`, and a moment `YYYY-MM-DDTHH:MM:SSZ` in UTC. In SQLite a boolean is 0 or 1, in CSV `true` or
`false`. The table `codes` has the codes of each list with their labels. In SPSS and Stata, a column with a list of at
most 30 codes holds their positions as numbers, with the labels as value labels.

With pseudonyms, values that identify a case, a person or a row of the history are replaced, and free text is left out.
"""


def documents() -> Mapping[Path, str]:
    """Return the text of each document by its path."""
    return {
        ROOT / "docs" / "data.schema.json": json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n",
        ROOT / "docs" / "data-tables.md": "\n".join(_page()),
        kinds.DOCUMENT: kinds.with_table(kinds.DOCUMENT.read_text(encoding="utf-8")),
        keys.GUIDE: keys.with_rows(keys.GUIDE.read_text(encoding="utf-8"), PageRegistry()),
    }


def _page() -> Iterator[str]:
    yield _INTRODUCTION
    for table in TABLES:
        yield from _table(table)
    yield "## Codes\n"
    yield "These lists are the same in every inspection. The others are the framework's.\n"
    yield "| list | code | label |\n|---|---|---|"
    for name, labels in FIXED_CODES.items():
        for code, label in labels.items():
            yield f"| `{name}` | `{code}` | {label} |"
    yield ""


def _table(table: Table) -> Iterator[str]:
    yield f"## `{table.name}`\n"
    yield f"{table.meaning} Key: {', '.join(f'`{name}`' for name in table.key)}.\n"
    yield "| column | type | meaning | identifies |\n|---|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {_type(column)} | {_meaning(column)} | {column.identifies} |"
    yield ""


def _type(column: Column) -> str:
    return f"{column.type}, or blank" if column.optional else column.type


def _meaning(column: Column) -> str:
    parts = [column.meaning]
    parts += [f"Codes: `{column.codes}`."] if column.codes else []
    parts += [f"Refers to `{column.refers}`."] if column.refers else []
    return " ".join(parts)
