"""Make strange sheets of a few cases, each with the values that a person who looks at it would read."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import xlsxwriter
from hypothesis import strategies as st

Cells = dict[str, object]
FIELDS = ("reference", "age_at_sentence", "sentence_date", "case_manager", "looked_after", "allocated_to")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850")
SEPARATORS = (",", ";", "\t", "|")
DATE_FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y", "%d %B %Y", "%d-%b-%y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d")
NAMES = ("Siân Llwyd", "Zoë", "O\u2019Brien", "CM04", "René Côté", "Jürgen", "Smith, J; team", "")
ERRORS = ("#N/A", "#REF!", "#DIV/0!", "Err:502")
# Numbers whose format makes the reference of what is seen.
NUMBER_FORMATS: Mapping[str, str] = {"0000": "{:04}", '"BRO-"000': "BRO-{:03}", "000-000": "{:06}"}


@dataclass(frozen=True)
class Strange:
    """A sheet, and what a person reads in it.

    Attributes:
        cases: the values by field of each case, as they would be recorded.
        poisoned: whether a cell shows no value that may be recorded, so that the sheet has to be refused.
        lines: the cells of each row.
        kind: csv or xlsx.
        encoding: the encoding of a text file.
        separator: its separator.
        hidden: the rows that are hidden, from 0.
        formats: the number format of the reference, by row from 0.
        may_be_refused: whether the sheet may be refused although a person can read it.
        sheets: the names of the workbook's sheets.
    """

    cases: tuple[dict[str, str], ...]
    lines: tuple[tuple[object, ...], ...]
    kind: str
    encoding: str
    separator: str
    hidden: frozenset[int]
    formats: Mapping[int, str]
    poisoned: bool
    may_be_refused: bool
    sheets: tuple[str, ...] = field(default=("Cases",))

    def write(self, folder: Path) -> Path:
        """Write the file."""
        if self.kind == "csv":
            return self._csv(folder / "strange.csv")
        path = folder / "strange.xlsx"
        with xlsxwriter.Workbook(path) as book:
            for name in self.sheets:
                sheet = book.add_worksheet(name)
                if name != "Cases":
                    sheet.write_row(0, 0, ("How to fill this in", "Ask the lead"))
                    continue
                for at, line in enumerate(self.lines):
                    for place, cell in enumerate(line):
                        self._cell(book, sheet, at, place, cell)
                    if at in self.hidden:
                        sheet.set_row(at, None, None, {"hidden": True})
        return path

    def _cell(
        self, book: xlsxwriter.Workbook, page: xlsxwriter.worksheet.Worksheet, at: int, place: int, cell: object
    ) -> None:
        if isinstance(cell, dt.date):
            page.write_datetime(at, place, cell, book.add_format({"num_format": "dd/mm/yyyy"}))
        elif isinstance(cell, str) and cell.startswith("="):
            page.write_formula(at, place, cell)
        elif isinstance(cell, bool) or cell == "":
            page.write(at, place, cell)
        elif isinstance(cell, int) and at in self.formats and place == 0:
            page.write_number(at, place, cell, book.add_format({"num_format": self.formats[at]}))
        elif isinstance(cell, int):
            page.write_number(at, place, cell)
        else:
            page.write_string(at, place, str(cell))

    def _csv(self, path: Path) -> Path:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.separator).writerows(self.lines)
        path.write_bytes(text.getvalue().encode(self.encoding, "replace"))
        return path


@st.composite
def strange_sheets(draw: st.DrawFn) -> Strange:
    """Draw a sheet: titles, footers, hidden rows, formats, errors, forms of dates, an encoding, a separator."""
    kind = draw(st.sampled_from(("csv", "csv", "xlsx")))
    count = draw(st.integers(2, 6))
    forms = draw(st.lists(st.sampled_from(DATE_FORMS), min_size=1, max_size=2))
    # A person could not tell either whether 01/02/2009 is month first among dates that are day first.
    forms = ["%m/%d/%Y"] if "%m/%d/%Y" in forms else forms
    typed = kind == "xlsx" and draw(st.booleans())
    cases: list[dict[str, str]] = []
    rows: list[list[object]] = []
    formats: dict[int, str] = {}
    above = draw(st.lists(st.sampled_from((("Bromley YOT - case sample",), ("Printed 1 June 2011",), ())), max_size=3))
    poisoned = False
    number_format = draw(st.sampled_from((None, None, *NUMBER_FORMATS))) if kind == "xlsx" else None
    for number in range(1, count + 1):
        day = draw(st.dates(dt.date(2009, 1, 1), dt.date(2012, 12, 31)))
        age = draw(st.integers(10, 18))
        manager = draw(st.sampled_from(NAMES))
        looked_after = draw(st.sampled_from(("yes", "no", "Y", "N", True, False) if kind == "xlsx" else ("yes", "no")))
        reference: object = f"B-{number}"
        if number_format is not None:
            reference = number
            formats[len(above) + number] = number_format
        shown = NUMBER_FORMATS[number_format].format(number) if number_format else f"B-{number}"
        if number_format == "000-000":
            shown = f"{shown[:3]}-{shown[3:]}"
        when: object = day if typed else day.strftime(draw(st.sampled_from(forms)))
        rows.append([reference, age, when, manager, looked_after, draw(st.sampled_from(("PA", "LA")))])
        truth = looked_after if isinstance(looked_after, str) else "yes" if looked_after else "no"
        cases.append({
            "reference": shown, "age_at_sentence": str(age), "sentence_date": day.isoformat(), "case_manager": manager,
            "looked_after": "yes" if truth.lower().startswith("y") else "no", "allocated_to": str(rows[-1][5]),
        })  # fmt: skip
    if draw(st.integers(0, 4)) == 0:
        at, place = draw(st.integers(0, count - 1)), draw(st.integers(0, len(FIELDS) - 1))
        rows[at][place] = draw(st.sampled_from((*ERRORS, "=A1") if kind == "xlsx" else ERRORS))
        poisoned = True
    if draw(st.integers(0, 4)) == 0:
        at = draw(st.integers(0, count - 1))
        rows[at][4] = draw(st.sampled_from(("yes?", "(no)", "-1", "!no", "perhaps")))
        poisoned = True
    below = draw(st.sampled_from(((), ((), ("Total: 3",)), (("End of list",),), ((), ("Printed 1 June 2011",)))))
    hidden = draw(st.frozensets(st.integers(len(above) + 1, len(above) + count), max_size=2)) if kind == "xlsx" else ()
    lines = (*above, FIELDS, *map(tuple, rows), *below)
    encoding = draw(st.sampled_from(ENCODINGS))
    others = draw(st.sampled_from((("Cases",), ("Read me", "Cases"))))
    return Strange(
        cases=tuple(cases),
        lines=lines,
        kind=kind,
        encoding=encoding,
        separator=draw(st.sampled_from(SEPARATORS)),
        hidden=frozenset(hidden),
        formats=formats,
        poisoned=poisoned,
        may_be_refused=(kind == "csv" and not encoding.startswith("utf")) or (not typed and "%m/%d/%Y" in forms),
        sheets=others,
    )
