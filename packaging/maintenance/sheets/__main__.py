"""Read what LibreOffice writes: `python3 packaging/dev.py sheets`.

One table is written as .xlsx, .ods, .xls and .csv in each locale. Every file must give the same cases, or be refused
with every row that cannot be certain. Then strange sheets are drawn and read: `dev.py sheets 5000`.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import DataError
from app.exchange.importers.sample import SampleCase, parse_sample, sample_wanted
from app.exchange.importers.sheets import read_book
from app.exchange.importers.table_finder import find_table
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from maintenance.sheets.office import FILTERS, LOCALES, Missing, convert, write_source

TODAY = dt.date(2013, 1, 1)
TEAM = ("PA", "LA")
HEADINGS = ("reference", "age_at_sentence", "sentence_date", "gender", "looked_after", "case_manager", "allocated_to")
BRIEN = "O\N{RIGHT SINGLE QUOTATION MARK}Brien"
ROWS = (
    ("string:BRO-001", "float:16", "date:2011-05-17", "string:male", "string:y", "string:Siân Llŷr", "string:PA"),
    ("string:BRO-002", "formula:10+5", "date:2011-05-04", "string:Female", "string:NO", "string:Zoë; Côté, J",
     "string:LA"),
    ("string:0003", "float:17", "date:2012-12-11", "string:M", "string:n", "", "string:PA"),
    ("string:1-4", "float:14", "date:2010-01-02", "string:f", "string:Yes", f"string:{BRIEN}", "string:LA"),
)  # fmt: skip
EXPECTED = (
    ("BRO-001", "16", "2011-05-17", "male", "yes", "Siân Llŷr", "PA"),
    ("BRO-002", "15", "2011-05-04", "female", "no", "Zoë; Côté, J", "LA"),
    ("0003", "17", "2012-12-11", "male", "no", "", "PA"),
    ("1-4", "14", "2010-01-02", "female", "yes", BRIEN, "LA"),
)
# Truth values, which each locale shows in its own words in a text file. A word that is not known here is refused.
TRUTHS = tuple((*row[:4], f"boolean:{truth}", *row[5:]) for row, truth in zip(ROWS, ("true", "false") * 2, strict=True))
TRUTHS_EXPECTED = tuple((*case[:4], truth, *case[5:]) for case, truth in zip(EXPECTED, ("yes", "no") * 2, strict=True))
# A text file in this locale has its dates month first, which no sheet may have.
MONTH_FIRST = ("en-US", "csv")


def read(path: Path) -> tuple[tuple[str, ...], ...] | str:
    """Return the values of each case that would be recorded, or why the file is refused."""
    framework = parse_framework(shipped_source("cci-2009"), name="cci-2009.toml")
    try:
        table = find_table(read_book(path), sample_wanted(framework))
    except DataError as refused:
        return str(refused)
    cases, problems = parse_sample(table, framework, TEAM, today=TODAY)
    errors = [str(problem) for problem in problems if problem.severity == "error"]
    return "; ".join(errors) if errors else tuple(map(_values, cases))


def _values(case: SampleCase) -> tuple[str, ...]:
    known = {"reference": case.reference, "allocated_to": case.allocated_to or "", **case.profile, **case.facts}
    return tuple(str(known.get(name) or "") for name in HEADINGS)


def written_by_office() -> int:
    """Print what each locale and format gives, and return how many are wrong."""
    wrong = 0
    with TemporaryDirectory(prefix="aboveline-sheets-") as temporary:
        folder = Path(temporary)
        sources = [folder / "cases.ods", folder / "truths.ods"]
        for source, rows in zip(sources, (ROWS, TRUTHS), strict=True):
            write_source(source, [[f"string:{name}" for name in HEADINGS], *rows])
        for locale in LOCALES:
            for suffix in FILTERS:
                files = convert(sources, locale, suffix, folder)
                may_be_refused = (locale, suffix) == MONTH_FIRST, suffix == "csv"
                for file, expected, refusable in zip(files, (EXPECTED, TRUTHS_EXPECTED), may_be_refused, strict=True):
                    wrong += _say(f"{locale} {file.name}", read(file), expected, may_be_refused=refusable)
    return wrong


def _say(name: str, found: tuple[tuple[str, ...], ...] | str, expected: object, *, may_be_refused: bool) -> bool:
    """Print how a file was read, and return whether that is wrong."""
    if found == expected:
        print(f"{name}: as expected")
        return False
    if isinstance(found, str):
        print(f"{name}: refused{'' if may_be_refused else ', WRONGLY'}: {found}")
        return not may_be_refused
    print(f"{name}: MISREAD: {found}")
    return True


def main() -> int:
    """Read LibreOffice's files, then strange sheets if a number is given; 1 where anything is misread."""
    try:
        wrong = written_by_office()
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 3
    if len(sys.argv) > 1:
        os.environ["STRANGE_SHEETS"] = sys.argv[1]
        tests = ["tests/app/exchange/importers/test_strange_sheets.py", "-q", "-p", "no:randomly"]
        # A test may take five minutes, and thousands of sheets take longer on a busy machine.
        tests += ["-n", "0", "-o", "faulthandler_timeout=0"]
        wrong += subprocess.run([sys.executable, "-m", "pytest", *tests], check=False).returncode != 0
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
