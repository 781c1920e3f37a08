"""Claims about .xls workbooks: results of formulas that are blank, and the limits of the process that reads them."""

from __future__ import annotations

import ctypes
import io
import pickle
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.errors import DataError
from app.exchange.importers.cells import Cell, Kind
from app.exchange.importers.formats import process_limits, xls_process
from app.exchange.importers.sheets import read_book

DATA = Path(__file__).resolve().parents[3] / "data"
MEGABYTE = 1 << 20


def test_a_blank_text_that_a_program_calculated_is_a_blank_cell() -> None:
    (grid,) = read_book(DATA / "blank-result.xls").grids
    assert [dict(row.cells) for row in grid.rows] == [
        {0: "reference", 1: "note"},
        {0: "B-1"},
        {0: "B-2", 1: "2"},
    ]


def test_a_blank_text_that_no_program_calculated_is_a_formula_without_a_result() -> None:
    (grid,) = read_book(DATA / "field" / "formula-without-a-result" / "no-result.xls").grids
    kinds = [cell.kind for row in grid.rows for cell in row.cells.values() if isinstance(cell, Cell)]
    assert Kind.FORMULA in kinds


@pytest.mark.only_on("linux")
def test_a_process_gets_no_more_memory_than_its_limit() -> None:
    code = (
        "from app.exchange.importers.formats.process_limits import limit_memory\n"
        f"assert limit_memory({300 * MEGABYTE})\n"
        f"try:\n    bytearray({400 * MEGABYTE})\nexcept MemoryError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


class Kernel:
    """The calls of Windows that limit a job, which note what they get."""

    def __init__(self, *, agrees: bool) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._agrees = agrees
        for name in ("CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject", "GetCurrentProcess"):
            setattr(self, name, self._call(name))

    def _call(self, name: str) -> Any:
        def called(*given: Any) -> int:
            self.calls.append((name, given))
            return 7 if name in ("CreateJobObjectW", "GetCurrentProcess") else self._agrees

        return called


def test_on_windows_the_process_joins_a_job_with_the_limit() -> None:
    kernel = Kernel(agrees=True)
    assert process_limits._limit_in_job(kernel, 1 << 30)
    asked = dict(kernel.calls)
    job, kind, limits, size = asked["SetInformationJobObject"]
    assert (job.value, kind, size) == (7, 9, ctypes.sizeof(process_limits.ExtendedLimits))
    assert limits._obj.process_memory_limit == 1 << 30
    assert limits._obj.basic.limit_flags == 0x100
    assert [handle.value for handle in asked["AssignProcessToJobObject"]] == [7, 7]
    assert not process_limits._limit_in_job(Kernel(agrees=False), 1 << 30)


def test_the_structure_has_the_size_that_windows_expects() -> None:
    assert ctypes.sizeof(process_limits.BasicLimits) == 64
    assert ctypes.sizeof(process_limits.ExtendedLimits) == 144


def test_where_no_limit_is_to_be_had_a_large_workbook_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    monkeypatch.setattr(xls_process, "limit_memory", lambda _most: False)
    monkeypatch.setattr(xls_process, "read_xls", lambda *_: pytest.fail("it was read"))
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(bytes(2 * MEGABYTE))))
    monkeypatch.setattr("sys.stdout", SimpleNamespace(buffer=out))
    xls_process.main("big.xls")
    with pytest.raises(DataError, match="holds too much"):
        raise DataError(pickle.loads(out.getvalue()))
