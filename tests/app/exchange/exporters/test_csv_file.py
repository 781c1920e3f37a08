"""CSV files as claims: spreadsheet programs read every letter, and run nothing."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import KnownError
from app.exchange.exporters.csv_file import safe_cell, write_csv


def test_a_table_is_utf_8_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    assert write_csv(path, ("case", "note"), [("BRO-001", 'tîm, "hwyr"\nŵy'), ("BRO-002", None), ("BRO-003", 7)]) == 3
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfcase,note\r\n")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [["case", "note"], ["BRO-001", 'tîm, "hwyr"\nŵy'], ["BRO-002", ""], ["BRO-003", "7"]]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+44 20", "-none", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =HYPERLINK(1)", "\uff1d1", "=cmd|' /C calc'!A0"],
)
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["", "RMP of 3 May", "1.1.10", "no - see log", "“=1”", 0, -1, None])
def test_any_other_cell_stays_as_it_is(cell: str | int | None) -> None:
    assert safe_cell(cell) == cell


@given(st.text())
def test_no_text_is_a_formula_and_none_is_lost(text: str) -> None:
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert cell.removeprefix("'") == text or cell == text
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_a_table_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        write_csv(tmp_path / "no" / "t.csv", ("case",), [("BRO-001",)])
    assert list(tmp_path.iterdir()) == []
