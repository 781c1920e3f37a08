"""A folder with a CSV file for each table."""

from __future__ import annotations

from pathlib import Path

from app.exchange.exporters.csv_file import write_csv
from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Value
from app.message import Message


def write(data: DataSet, path: Path, step: Step) -> None:
    """Write each table as spreadsheet programs read it. No cell of it is run as a formula."""
    for each in data.tables:
        step(each)
        headings = [column.name for column in each.table.columns]
        rows = (tuple(_cell(value) for value in row) for row in each.rows)
        write_csv(path / f"{each.table.name}.csv", headings, rows)


def _cell(value: Value) -> str | int | None:
    return str(value).lower() if isinstance(value, bool) else value


FORMAT = DataFormat("csv", "", Message("A folder of CSV files, one for each table"), write)
