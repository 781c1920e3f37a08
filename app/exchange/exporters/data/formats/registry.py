"""Every format of exported data."""

from __future__ import annotations

from app.exchange.exporters.data.formats import (
    csv_set,
    json_file,
    parquet_files,
    sqlite_file,
    statistics_files,
    xlsx_file,
)
from app.exchange.exporters.data.formats.data_format import DataFormat

DATA_FORMATS: tuple[DataFormat, ...] = (
    sqlite_file.FORMAT,
    csv_set.FORMAT,
    xlsx_file.FORMAT,
    json_file.FORMAT,
    parquet_files.FORMAT,
    statistics_files.SPSS,
    statistics_files.STATA,
)
