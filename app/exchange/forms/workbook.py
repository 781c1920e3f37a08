"""Write the sheets of an XLSForm as a workbook."""

from __future__ import annotations

import io

from app.exchange.forms.xlsform import Row, XlsForm


def workbook(form: XlsForm) -> bytes:
    """Return the XLSX file of a form. The same form gives the same bytes."""
    import datetime as dt

    import xlsxwriter

    out = io.BytesIO()
    # Every cell is text: a label that begins with = is no formula, and one that looks like a link is none.
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": dt.datetime(2000, 1, 1, tzinfo=dt.UTC)})
    heading, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    for name, rows in form.sheets():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        columns = _columns_of(rows)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, heading)
            sheet.set_column(place, place, 60 if "::" in column else 28, wrapped)
        for number, row in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                if row.get(column):
                    sheet.write_string(number, place, row[column])
    book.close()
    return out.getvalue()


def _columns_of(rows: tuple[Row, ...]) -> list[str]:
    return list(dict.fromkeys(column for row in rows for column in row))
