"""Claims about files that are made to exhaust memory: each is refused while little of it is in memory."""

from __future__ import annotations

import time
import tracemalloc
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.errors import DataError
from app.exchange.importers.sheets import read_book
from tests.app.exchange.importers.files import ods, workbook

MEGABYTE = 1 << 20
HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def bomb(path: Path, part: str, content: Iterable[bytes]) -> Path:
    """A workbook with one part replaced by something that grows when it is unpacked."""
    base = workbook(path.with_name("base.xlsx"), {"A": [("reference",), ("B-1",)]})
    with zipfile.ZipFile(base) as given, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            if name != part:
                made.writestr(name, given.read(name))
        with made.open(part, "w") as file:
            for piece in content:
                file.write(piece)
    return path


def many(element: bytes, megabytes: int = 30) -> list[bytes]:
    return [element * (MEGABYTE // len(element))] * megabytes


# By name: the part of a workbook that is replaced, and what grows in it.
BOMBS: dict[str, tuple[str, list[bytes]]] = {
    "deep": ("xl/worksheets/sheet1.xml", [HEAD, *many(b"<a>")]),
    "rows": ("xl/worksheets/sheet1.xml", [HEAD, *many(b"<row><c><v>1</v></c></row>", 2)]),
    "attribute": ("xl/worksheets/sheet1.xml", [HEAD, b'<row a="', *many(b"x")]),
    "text": ("xl/worksheets/sheet1.xml", [HEAD, b'<row><c t="inlineStr"><is><t>', *many(b"x")]),
    "entities": ("xl/worksheets/sheet1.xml", [b'<!DOCTYPE x [<!ENTITY a "b">]>', HEAD]),
    "sheets": ("xl/workbook.xml", [b"<workbook><sheets>", *many(b'<sheet name="a"/>', 2)]),
    "styles": ("xl/styles.xml", [b"<styleSheet><cellXfs>", *many(b'<xf numFmtId="0"/>', 2)]),
    "shared texts": ("xl/sharedStrings.xml", [b"<sst>", *many(b"<si><t>x</t></si>", 60)]),
    "one shared text": ("xl/sharedStrings.xml", [b"<sst><si><t>", *many(b"x", 180)]),
}


@pytest.mark.parametrize(("part", "content"), BOMBS.values(), ids=BOMBS)
def test_a_workbook_that_grows_when_unpacked_takes_little_memory(
    tmp_path: Path, part: str, content: list[bytes]
) -> None:
    path = bomb(tmp_path / "bomb.xlsx", part, content)
    tracemalloc.start()
    try:
        with pytest.raises(DataError):
            read_book(path)
        assert tracemalloc.get_traced_memory()[1] < 40 * MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.mark.slow
def test_a_cell_of_very_many_pieces_takes_no_long_time(tmp_path: Path) -> None:
    base = ods(tmp_path / "base.ods", [("reference",), ("B-1",)])
    with zipfile.ZipFile(base) as given, zipfile.ZipFile(tmp_path / "pieces.ods", "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            made.writestr(name, given.read(name).replace(b"B-1", b"B<text:tab/>" + b"<text:s/>" * 600_000))
    began = time.thread_time()
    read_book(tmp_path / "pieces.ods")
    assert time.thread_time() - began < 5
