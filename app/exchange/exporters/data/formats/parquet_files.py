"""A folder with a Parquet file for each table, which DuckDB writes."""

from __future__ import annotations

from pathlib import Path

from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.duck import connect_duckdb, disk_errors, insert_rows, quoted
from app.message import Message

_TYPES = {"text": "VARCHAR", "integer": "BIGINT", "boolean": "BOOLEAN", "day": "DATE", "moment": "TIMESTAMPTZ"}


def write(data: DataSet, path: Path, step: Step) -> None:
    """Write each table as a Parquet file, with its types.

    Raises:
        KnownError: DuckDB is not installed.
    """
    with connect_duckdb() as connection, disk_errors():
        for each in data.tables:
            step(each)
            name = each.table.name
            types = [_TYPES[column.type] for column in each.table.columns]
            columns = ", ".join(
                f'"{column.name}" {kind}' for column, kind in zip(each.table.columns, types, strict=True)
            )
            connection.execute(f'CREATE TABLE "{name}" ({columns})')
            insert_rows(connection, name, types, each.rows)
            target = quoted(path / f"{name}.parquet")
            connection.execute(f'COPY "{name}" TO {target} (FORMAT parquet, COMPRESSION zstd)')


FORMAT = DataFormat("parquet", "", Message("A folder of Parquet files, one for each table"), write)
