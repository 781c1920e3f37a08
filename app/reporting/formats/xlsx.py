"""Write a document as a workbook: its text on one sheet, each table and each chart on a sheet of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.reporting.document import (
    Block,
    Bullets,
    Chart,
    Cover,
    Document,
    Heading,
    Paragraph,
    Run,
    Table,
    Title,
    numbered_captions,
    plain,
)
from app.reporting.drawing import BAR, INK, MUTED, RULE, TRACK
from app.reporting.font_metrics import FAMILY

_TEXT_WIDTH = 100
_NUMBER_WIDTH = 14
_COUNT = re.compile(r"\d+|\d{1,3}(,\d{3})+")
_PLOT_ROWS = 20  # pixels of a bar and its gap, at the size of a chart


def write(document: Document, path: Path) -> None:
    """Write the workbook to `path`."""
    import xlsxwriter

    # Text that begins like a formula or an address stays text.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        made = document.made_from
        time = dt.datetime.strptime(made.time, "%Y-%m-%d %H:%M:%S")  # noqa: DTZ007 - the library takes UTC without a zone
        book.set_properties(
            {
                "title": document.title,
                "author": f"Aboveline {made.version}",
                "comments": f"{document.footer} ({made.record})",
                "created": time,
            }
        )
        _Book(book, document).write()


class _Book:
    def __init__(self, book: Any, document: Document) -> None:
        def style(**look: Any) -> Any:
            return book.add_format({"font_name": FAMILY, "font_size": 10, "font_color": INK, "valign": "top", **look})

        self._book = book
        self._document = document
        self._captions = numbered_captions(document)
        self._body = style(text_wrap=True)
        self._headings = {
            0: style(font_size=24, bold=True),
            1: style(font_size=16, bold=True, text_wrap=True),
            2: style(font_size=12, bold=True, text_wrap=True),
            3: style(bold=True, font_color=BAR, text_wrap=True),
        }
        self._header = style(bold=True, font_color=MUTED, bottom=2, text_wrap=True)
        self._header_right = style(bold=True, font_color=MUTED, bottom=2, text_wrap=True, align="right")
        self._cell = style(bottom=1, bottom_color=RULE, text_wrap=True)
        self._right = style(bottom=1, bottom_color=RULE, align="right")
        self._count = style(bottom=1, bottom_color=RULE, align="right", num_format="#,##0")
        self._percent = style(bottom=1, bottom_color=RULE, num_format="0%")

    def write(self) -> None:
        text = self._book.add_worksheet(self._document.kind)
        text.set_column(0, 0, _TEXT_WIDTH)
        text.hide_gridlines(2)
        row = 0
        for block in self._document.blocks:
            if isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Chart):
                self._chart(block)
            for line, level in _lines(block, self._captions):
                text.write(row, 0, line, self._body if level is None else self._headings[level])
                row += 1
        text.set_footer(f"&L&8{self._document.footer.replace('&', '&&')}&R&8&P")

    def _sheet(self, block: Table | Chart) -> Any:
        number = self._captions.get(id(block), block.caption)[:31]
        sheet = self._book.add_worksheet(number)
        sheet.hide_gridlines(2)
        sheet.write(0, 0, f"{number}. {block.caption}", self._headings[2])
        sheet.freeze_panes(3, 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)
        return sheet

    def _table(self, block: Table) -> None:
        sheet = self._sheet(block)
        for number, column in enumerate(block.columns):
            right = column.align == "right"
            sheet.set_column(number, number, _NUMBER_WIDTH if right else max(column.width, _NUMBER_WIDTH))
            sheet.write(2, number, column.header, self._header_right if right else self._header)
        for at, row in enumerate(block.rows, 3):
            for number, cell in enumerate(row):
                self._value(sheet, at, number, plain(cell), right=block.columns[number].align == "right")

    def _value(self, sheet: Any, row: int, column: int, text: str, *, right: bool) -> None:
        """Write a number as a number, so that a chart or a sum can use it."""
        if right and _COUNT.fullmatch(text):
            sheet.write_number(row, column, int(text.replace(",", "")), self._count)
        elif right and text.endswith("%") and text[:-1].isdecimal():
            sheet.write_number(row, column, int(text[:-1]) / 100, self._percent)
        else:
            sheet.write_string(row, column, text, self._right if right else self._cell)

    def _chart(self, block: Chart) -> None:
        sheet = self._sheet(block)
        sheet.set_column(0, 0, 52)
        sheet.set_column(1, 1, _NUMBER_WIDTH)
        share = block.bars[0].shown.endswith("%")
        sheet.write(2, 0, "", self._header)
        sheet.write(2, 1, "%" if share else "n", self._header_right)
        for at, bar in enumerate(block.bars, 3):
            sheet.write_string(at, 0, bar.label, self._cell)
            if bar.value is None:
                sheet.write_string(at, 1, bar.shown, self._right)
            else:
                sheet.write_number(
                    at, 1, bar.value / 100 if share else bar.value, self._percent if share else self._count
                )
        self._native_chart(sheet, block, share=share)

    def _native_chart(self, sheet: Any, block: Chart, *, share: bool) -> None:
        chart = self._book.add_chart({"type": "bar"})
        name = sheet.get_name()
        last = 2 + len(block.bars)
        font = {"name": FAMILY, "size": 9, "color": INK}
        chart.add_series(
            {
                "name": block.caption,
                "categories": [name, 3, 0, last, 0],
                "values": [name, 3, 1, last, 1],
                "fill": {"color": BAR},
                "gap": 60,
                "data_labels": {"value": True, "font": {**font, "bold": True}},
            }
        )
        chart.set_title({"name": block.caption, "name_font": {**font, "size": 11, "bold": True}, "overlay": False})
        chart.set_legend({"none": True})
        chart.set_y_axis({"reverse": True, "num_font": font, "line": {"none": True}, "major_tick_mark": "none"})
        # Lines every 15 points lie on each band's beginning.
        steps = {"max": 1, "major_unit": 0.15, "num_format": "0%"} if share else {"max": block.most}
        chart.set_x_axis(
            {"min": 0, **steps, "num_font": font, "major_gridlines": {"visible": True, "line": {"color": TRACK}}}
        )
        chart.set_size({"width": 760, "height": 120 + 2 * _PLOT_ROWS * len(block.bars)})
        sheet.insert_chart(2, 3, chart, {"description": block.alt, "object_position": 1})


def _lines(block: Block, captions: dict[int, str]) -> Iterable[tuple[str, int | None]]:
    """Yield the lines of a block for the sheet of text, each with the level of its heading."""
    match block:
        case Cover():
            yield from ((block.subtitle, 3), (block.area, 0), (block.title, None))
            yield from ((f"{name}: {value}", None) for name, value in block.facts)
        case Title():
            yield from ((block.title, 3), (block.area, 0), (block.below, None))
        case Heading():
            yield block.text, block.level
        case Paragraph():
            yield plain(block.runs), None
        case Bullets():
            marks = (f"{number}. " if block.numbered else "• " for number in range(1, len(block.items) + 1))
            yield from ((mark + _line(item), None) for mark, item in zip(marks, block.items, strict=True))
        case Table() | Chart():
            yield f"→ {captions.get(id(block), '')}. {block.caption}", None


def _line(runs: Iterable[Run]) -> str:
    return plain(runs)
