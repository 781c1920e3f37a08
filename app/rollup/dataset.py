"""A Parquet dataset of judgements, partitioned by region and area, which DuckDB and Spark aggregate by one SQL text.

DIR/judgements/region=…/area=…/INSPECTION.parquet, and beside it inspections, feeds and titles, a file each. It holds no
reference, no code of an assessor and no text: cases are pseudonyms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from app.errors import DataError
from app.exchange.exporters.data.pseudonyms import Pseudonyms
from app.exchange.exporters.duck import connect_duckdb, disk_errors, insert_rows, quoted
from app.rollup.accumulator import FEED_COLUMNS, HEADER_COLUMNS, Accumulator, rolled_up
from app.rollup.figures import FEEDS, INSPECTIONS, JUDGEMENTS, InspectionHeader, Title, rollup_sql
from app.rollup.judged import Judged
from app.rollup.rollup import RollUp

TITLES = "titles"
# Hive's name of a partition without a value, which DuckDB and Spark know.
_NO_VALUE = "__HIVE_DEFAULT_PARTITION__"
_JUDGEMENT = {
    "inspection": "VARCHAR",
    "case_ref": "VARCHAR",
    "question": "VARCHAR",
    "answer": "VARCHAR",
    "yes": "INTEGER",
    "no": "INTEGER",
    "na": "INTEGER",
}
_TITLE_COLUMNS = ("framework", "level", "id", "title", "place")
_NUMBERS = {"cases", "complete", "place"}


class DatasetWriter:
    """Writes a dataset into an empty folder, one inspection after the other."""

    def __init__(self, folder: Path) -> None:
        """Open DuckDB.

        Raises:
            KnownError: It is not installed.
        """
        self._folder = folder
        self._connection = connect_duckdb()

    def __enter__(self) -> Self:
        """Return the writer itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close DuckDB."""
        self._connection.close()

    def add(self, judged: Judged) -> None:
        """Write the judgements of one inspection.

        Raises:
            OSError: The disk cannot take it.
        """
        header, pseudonyms = judged.header, Pseudonyms(judged.key, judged.header.inspection)
        rows = (
            (
                header.inspection,
                pseudonyms.of_value("case", case),
                question,
                answer,
                int(answer == "yes"),
                int(answer == "no"),
                int(answer == "na"),
            )
            for case, question, answer in judged.answers
        )
        place = self._folder / JUDGEMENTS / f"region={_escaped(header.region)}" / f"area={_escaped(header.area)}"
        place.mkdir(parents=True, exist_ok=True)
        self._copy(place / f"{header.inspection}.parquet", _JUDGEMENT, rows)

    def finish(self, read: Accumulator) -> None:
        """Write what the judgements refer to.

        Raises:
            OSError: The disk cannot take it.
        """
        tables: tuple[tuple[str, Sequence[str], Iterable[Sequence[Any]]], ...] = (
            (INSPECTIONS, HEADER_COLUMNS, map(astuple, read.headers)),
            (FEEDS, FEED_COLUMNS, read.feeds),
            (TITLES, _TITLE_COLUMNS, map(astuple, read.titles)),
        )
        for name, columns, rows in tables:
            types = {column: "BIGINT" if column in _NUMBERS else "VARCHAR" for column in columns}
            self._copy(self._folder / f"{name}.parquet", types, rows)

    def _copy(self, path: Path, types: dict[str, str], rows: Iterable[Sequence[Any]]) -> None:
        with disk_errors():
            columns = ", ".join(f'"{name}" {kind}' for name, kind in types.items())
            self._connection.execute(f"CREATE OR REPLACE TABLE waiting ({columns})")
            insert_rows(self._connection, "waiting", [*types.values()], rows)
            self._connection.execute(f"COPY waiting TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)")


def _escaped(value: str) -> str:
    """Return the value of a partition as a folder's name. Characters that a file system refuses are escaped."""
    return quote(value, safe=" &'(),") if value else _NO_VALUE


def is_dataset(folder: Path) -> bool:
    """Return whether a folder is such a dataset."""
    return (folder / f"{INSPECTIONS}.parquet").is_file() and (folder / JUDGEMENTS).is_dir()


def read_dataset(folder: Path) -> RollUp:
    """Return the figures of a dataset, which DuckDB aggregates.

    Raises:
        DataError: A file of it is not what this program writes.
        KnownError: DuckDB is not installed.
        OSError: A file cannot be read.
    """
    with connect_duckdb() as connection, disk_errors():
        import duckdb

        try:
            files = quoted(folder / JUDGEMENTS / "**" / "*.parquet")
            connection.execute(f"CREATE VIEW {JUDGEMENTS} AS SELECT * FROM read_parquet({files})")  # noqa: S608 - quoted
            for name in (INSPECTIONS, FEEDS, TITLES):
                file = quoted(folder / f"{name}.parquet")
                connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet({file})")  # noqa: S608 - quoted
            headers = connection.execute(f"SELECT {', '.join(HEADER_COLUMNS)} FROM {INSPECTIONS}").fetchall()  # noqa: S608 - ours
            titles = connection.execute(f"SELECT {', '.join(_TITLE_COLUMNS)} FROM {TITLES}").fetchall()  # noqa: S608 - ours
            rows = connection.execute(rollup_sql()).fetchall()
        except (duckdb.BinderException, duckdb.InvalidInputException, duckdb.CatalogException) as trouble:
            raise DataError(
                "{path} is not a dataset that `rollup --parquet` wrote, or was changed since.", path=folder
            ) from trouble
    return rolled_up([InspectionHeader(*row) for row in headers], [Title(*row) for row in titles], rows)
