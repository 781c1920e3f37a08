"""The plan as a workbook for the YOT to fill in: a row for each action, real dates, and a sheet for the sign-off."""

from __future__ import annotations

import datetime as dt
import io
import math
from typing import Any

from app.records.limits import is_day
from app.reporting.plan_layout import LaidPlan, LaidRow, LaidTable
from app.reporting.plan_rules import SIGNING

# The widths of the columns in characters; the recommendation and who is responsible are shown in this format only.
_WIDTHS = {
    "reference": 24,
    "number": 6,
    "text": 36,
    "responsible_heading": 18,
    "what": 40,
    "who": 20,
    "by": 16,
    "review": 16,
    "progress": 34,
    "done": 8,
}
_HEADING_ROW = 3
_LINE = 13  # the height of a line, in points
_DATES = {"en": "[$-809]d mmmm yyyy", "cy": "[$-452]d mmmm yyyy"}


def plan_as_xlsx(laid: LaidPlan) -> bytes:
    """Return the workbook. The same plan gives the same bytes."""
    from xlsxwriter import Workbook

    made = io.BytesIO()
    # A text that begins with "=" stays text.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(made, options)
    book.set_properties(
        {
            "title": f"{laid.texts['title']}: {laid.inspection}",
            "author": "Aboveline",
            "subject": laid.version,
            "created": laid.made.replace(tzinfo=None),
        }
    )
    look = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True, "border": 1}
    looks = {
        "title": book.add_format({"font_name": "Arial", "font_size": 18, "bold": True}),
        "line": book.add_format({"font_name": "Arial", "font_size": 10, "font_color": "#5B6B73"}),
        "heading": book.add_format(look | {"bold": True, "bg_color": "#E8EEF0", "border_color": "#B9C4C9"}),
        "cell": book.add_format(look | {"border_color": "#B9C4C9", "num_format": "@"}),
        "date": book.add_format(
            look | {"border_color": "#B9C4C9", "num_format": _DATES[laid.language], "align": "left"}
        ),
        "quiet": book.add_format(
            look | {"border_color": "#B9C4C9", "num_format": "@", "font_size": 8, "font_color": "#5B6B73"}
        ),
    }
    _write_plan(book.add_worksheet(laid.texts["title"]), laid, looks)
    _write_sign_off(book.add_worksheet(laid.texts["sign_off"]), laid, looks)
    book.close()
    return made.getvalue()


def _write_plan(sheet: Any, laid: LaidPlan, looks: dict[str, Any]) -> None:
    sheet.write_string(0, 0, laid.texts["title"], looks["title"])
    sheet.write_string(1, 0, f"{laid.inspection}. {laid.version}.", looks["line"])
    for column, (name, width) in enumerate(_WIDTHS.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(_HEADING_ROW, column, laid.texts[name], looks["heading"])
    at = _HEADING_ROW
    for table in laid.tables:
        for row in table.rows:
            at += 1
            cells = _cells(laid, table, row)
            sheet.set_row(at, _LINE * max(_lines(text, _WIDTHS[name]) for name, text in cells) + 4)
            for column, (name, text) in enumerate(cells):
                if name in ("by", "review") and is_day(text):
                    sheet.write_datetime(at, column, dt.datetime.fromisoformat(text), looks["date"])
                else:
                    sheet.write_string(at, column, text, looks["quiet" if name == "reference" else "cell"])
    sheet.freeze_panes(_HEADING_ROW + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEADING_ROW)


def _lines(text: str, width: int) -> int:
    """Return on how many lines a text is shown in a column, estimated with room to spare."""
    return sum(max(1, math.ceil(len(line) / (width - 1))) for line in text.split("\n"))


def _cells(laid: LaidPlan, table: LaidTable, row: LaidRow) -> list[tuple[str, str]]:
    action = row.action
    return [
        ("reference", row.reference),
        ("number", row.number),
        ("text", f"{table.heading}: {table.text}"),
        ("responsible_heading", table.responsible),
        ("what", action.what),
        ("who", action.who),
        ("by", action.by),
        ("review", action.review),
        ("progress", action.progress),
        ("done", laid.texts["yes"] if action.done else ""),
    ]


def _write_sign_off(sheet: Any, laid: LaidPlan, looks: dict[str, Any]) -> None:
    sheet.write_string(0, 0, laid.sign_off_line or laid.texts["sign_off"], looks["line"])
    for column, (name, text) in enumerate(zip(SIGNING, laid.sign_off, strict=True)):
        sheet.set_column(column, column, 36)
        sheet.write_string(2, column, laid.texts[name], looks["heading"])
        sheet.write_string(3, column, text, looks["cell"])
