"""SPSS and Stata: a folder with a file for each table, with labels of variables and values, which pyreadstat writes.

A column with a list of at most `_MOST_CODES` codes holds their positions as numbers, and the labels say what each one
is. Booleans are 0 and 1. A code that is in no list stays text, with all values of its column.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Column, Filled, Value
from app.exchange.exporters.duck import not_installed
from app.message import Message

if TYPE_CHECKING:
    from pandas import DataFrame

# The questions and facts have more: their ids are easier to read than a number with a label.
_MOST_CODES = 30
CUT = " […]"
_TIMES: Mapping[str, Callable[[str], dt.date]] = {
    "day": dt.date.fromisoformat,
    "moment": lambda text: dt.datetime.fromisoformat(text).replace(tzinfo=None),
}
_YES_NO = {0: "No", 1: "Yes"}


@dataclass(frozen=True, slots=True)
class _Program:
    """A statistics program: the suffix of its files, and the longest text and label that it reads, in bytes."""

    suffix: str
    longest_text: int
    longest_label: int


_SPSS = _Program(".sav", 32_767, 120)
_STATA = _Program(".dta", 2_045, 80)


def write_spss(data: DataSet, path: Path, step: Step) -> None:
    """Write each table as an SPSS file.

    Raises:
        KnownError: pyreadstat is not installed.
    """
    try:
        from pyreadstat import write_sav
    except ImportError:
        raise not_installed("pyreadstat", "statistics") from None
    _write(data, path, step, _SPSS, write_sav)


def write_stata(data: DataSet, path: Path, step: Step) -> None:
    """Write each table as a Stata file.

    Raises:
        KnownError: pyreadstat is not installed.
    """
    try:
        from pyreadstat import write_dta
    except ImportError:
        raise not_installed("pyreadstat", "statistics") from None
    _write(data, path, step, _STATA, write_dta)


def _write(data: DataSet, path: Path, step: Step, program: _Program, write: Callable[..., None]) -> None:
    from pyreadstat import ReadstatError

    for each in data.tables:
        step(each)
        frame, labels = _frame(each, data, program)
        try:
            write(
                frame,
                str(path / f"{each.table.name}{program.suffix}"),
                file_label=f"Aboveline: {each.table.label}",
                column_labels=[_cut(column.label, program.longest_label) for column in each.table.columns],
                variable_value_labels=labels,
            )
        except ReadstatError as trouble:
            raise OSError(str(trouble)) from trouble


def _frame(filled: Filled, data: DataSet, program: _Program) -> tuple[DataFrame, dict[str, dict[int, str]]]:
    """Return a table as a frame, with the labels of its numbers by column."""
    import pandas as pd

    columns: dict[str, Any] = {}
    labels: dict[str, dict[int, str]] = {}
    for place, column in enumerate(filled.table.columns):
        values = [row[place] for row in filled.rows]
        codes = _numbered(column, values, data)
        if codes is not None:
            labels[column.name] = dict(codes.values())
            values = [None if value is None else codes[str(value)][0] for value in values]
        elif column.type == "boolean":
            labels[column.name] = _YES_NO
            values = [None if value is None else int(value) for value in values]
        if codes is not None or column.type in ("boolean", "integer"):
            # A whole number that can be missing is a fraction to these programs, which shows as a whole one.
            columns[column.name] = pd.Series(values, dtype="float64")
        elif column.type in _TIMES:
            read = _TIMES[column.type]
            columns[column.name] = pd.Series([read(str(value)) if value else None for value in values], dtype="object")
        else:
            texts = [_cut(str(value or ""), program.longest_text) for value in values]
            columns[column.name] = pd.Series(texts, dtype="object")
    return pd.DataFrame(columns), labels


def _numbered(column: Column, values: list[Value], data: DataSet) -> dict[str, tuple[int, str]] | None:
    """Return the number and label of each code of a column; None for a column that stays as it is."""
    codes = data.codes.get(column.codes)
    if codes is None or len(codes) > _MOST_CODES or any(value is not None and value not in codes for value in values):
        return None
    return {code: (number, label) for number, (code, label) in enumerate(codes.items(), 1)}


def _cut(text: str, most: int) -> str:
    """Return a text of at most so many bytes. One that was longer ends with a mark."""
    data = text.encode()
    if len(data) <= most:
        return text
    return data[: most - len(CUT.encode())].decode(errors="ignore") + CUT


SPSS = DataFormat("spss", "", Message("A folder of SPSS files, with value labels"), write_spss)
STATA = DataFormat("stata", "", Message("A folder of Stata files, with value labels"), write_stata)
