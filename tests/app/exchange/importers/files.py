"""Tables and workbooks made for a test."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import xlsxwriter

from app.errors import Problem
from app.exchange.importers.sheets import Sheet, read_table

Lines = Sequence[Sequence[object]]


def workbook(path: Path, sheets: dict[str, Lines], *, top: int = 0, left: int = 0, hidden: str = "") -> Path:
    """A workbook with one sheet a name; dates are real dates, and cells start at row `top`, column `left`."""
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
        for name, lines in sheets.items():
            sheet = book.add_worksheet(name)
            for number, line in enumerate(lines):
                sheet.write_row(top + number, left, line)
            if name == hidden:
                sheet.hide()
        if hidden:
            book.worksheets()[-1].activate()
    return path


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The same package with every part passed through `change` (its name, its bytes)."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(made, "w") as copy:
        for name in given.namelist():
            copy.writestr(name, change(name, given.read(name)))
    return made.getvalue()


def package(path: Path, part: str, content: bytes) -> Path:
    """A package of one part."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(part, content)
    return path


def ods(path: Path, lines: Lines) -> Path:
    """An OpenDocument workbook of one sheet of texts."""
    rows = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{cell}</text:p></table:table-cell>' for cell in line)}"
        "</table:table-row>"
        for line in lines
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Cases">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", content)
    return path


def csv_table(folder: Path, text: str, name: str = "table.csv") -> Sheet:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_table(path)


def errors(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    """Where and what of each error."""
    return [(str(problem.where), str(problem.what)) for problem in problems if problem.severity == "error"]


def warnings(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    """Where and what of each warning."""
    return [(str(problem.where), str(problem.what)) for problem in problems if problem.severity == "warning"]
