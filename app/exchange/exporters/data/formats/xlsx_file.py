"""An XLSX workbook: a sheet of scores with charts, then one tidy sheet for each table."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exchange.exporters.csv_file import safe_cell
from app.exchange.exporters.data.formats.data_format import DataFormat, Step
from app.exchange.exporters.data.inspection_tables import SCORES
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Filled, Value
from app.message import Message

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

# A cell holds no more characters. A longer text ends with this.
LONGEST_CELL = 32_767
CUT = " […]"
_CHARTS = (("headline", "Headline scores"), ("criterion", "Criterion scores"))
_NARROW, _WIDE = 12, 48
# Above the line, as the window draws it, and readable in grey.
_BAR = "#2F6F9F"


def write(data: DataSet, path: Path, step: Step) -> None:
    """Write the workbook. Every text is a text cell, which no spreadsheet program runs."""
    import xlsxwriter

    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        # Otherwise the sheets lie in the system's folder of temporary files meanwhile.
        "in_memory": True,
    }
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, options) as book:
        book.set_properties({"title": f"{data.area}: data of the inspection", "author": "Aboveline"})
        heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        # Excel leaves such a cell a text when it is edited, and shows no apostrophe.
        quoted = book.add_format({"quote_prefix": True})
        _scores(book, book.add_worksheet("Charts"), data, heading)
        for each in data.tables:
            step(each)
            _sheet(book.add_worksheet(each.table.name), each, heading, quoted)
    path.write_bytes(made.getbuffer())


def _sheet(sheet: Worksheet, filled: Filled, heading: Any, quoted: Any) -> None:
    columns = filled.table.columns
    for place, column in enumerate(columns):
        texts = column.type == "text" and column.name in (
            "text",
            "note",
            "evidence",
            "title",
            "meaning",
            "why",
            "value",
        )
        sheet.set_column(place, place, _WIDE if texts else max(_NARROW, len(column.name) + 4))
        sheet.write_string(0, place, column.name, heading)
    for number, row in enumerate(filled.rows, 1):
        for place, value in enumerate(row):
            _cell(sheet, number, place, value, quoted)
    _for_paper(sheet)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, len(filled.table.key) if len(filled.table.key) < 4 else 1)
    if filled.rows:
        sheet.autofilter(0, 0, len(filled.rows), len(columns) - 1)


def _for_paper(sheet: Worksheet) -> None:
    """Print a sheet across one page, A4 on its side."""
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _cell(sheet: Worksheet, row: int, place: int, value: Value, quoted: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, place, value)
    elif isinstance(value, int):
        sheet.write_number(row, place, value)
    else:
        text = value if len(value) <= LONGEST_CELL else value[: LONGEST_CELL - len(CUT)] + CUT
        sheet.write_string(row, place, text, quoted if safe_cell(text) != text else None)


def _scores(book: Workbook, sheet: Worksheet, data: DataSet, heading: Any) -> None:
    """Write a table of headline and criterion scores, with a native chart of each beside it."""
    bold = book.add_format({"bold": True, "font_size": 14})
    percent = book.add_format({"num_format": '0"%"'})
    sheet.write_string(0, 0, f"{data.area}: scores", bold)
    for place, width in enumerate((14, 62, 9, 9, 9, 32)):
        sheet.set_column(place, place, width)
    _for_paper(sheet)
    labels = data.codes["band"]
    line, left = 2, 7
    for level, title in _CHARTS:
        rows = [row for row in data.table(SCORES).rows if row[0] == level]
        for place, name in enumerate(("Id", title, "Score", "Yes", "No", "Band")):
            sheet.write_string(line, place, name, heading)
        for number, (_, identity, text, yes, no, _, share, band, _) in enumerate(rows, line + 1):
            for place, value in enumerate((identity, text, None, yes, no, labels.get(str(band)))):
                _cell(sheet, number, place, value, None)
            if isinstance(share, int):
                sheet.write_number(number, 2, share, percent)
        first, last = line + 1, line + len(rows)
        chart: Any = book.add_chart({"type": "bar"})
        chart.add_series(
            {
                "name": title,
                "categories": [sheet.name, first, 0, last, 0],
                "values": [sheet.name, first, 2, last, 2],
                "fill": {"color": _BAR},
                "gap": 60,
                "data_labels": {"value": True, "num_format": '0"%"'},
            }
        )
        chart.set_title({"name": title, "name_font": {"size": 12}})
        chart.set_x_axis(
            {
                "min": 0,
                "max": 100,
                "num_format": '0"%"',
                "major_gridlines": {"visible": True, "line": {"color": "#D0D0D0"}},
            }
        )
        chart.set_y_axis({"reverse": True})
        chart.set_legend({"none": True})
        chart.set_size({"width": 560, "height": 120 + 34 * len(rows)})
        described = "; ".join(f"{row[1]} {'no score' if row[6] is None else f'{row[6]}%'}" for row in rows)
        sheet.insert_chart(line, left, chart, {"description": f"{title}: {described}"})
        line = last + 10


FORMAT = DataFormat("xlsx", ".xlsx", Message("Excel workbook, with charts of the scores"), write)
