"""Claims about strange sheets: none is misread in silence, and none ends in a traceback."""

from __future__ import annotations

import datetime as dt
import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from app.errors import DataError
from app.exchange.importers.sample import parse_sample, sample_wanted
from app.exchange.importers.sheets import read_book
from app.exchange.importers.table_finder import find_table
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework
from tests.app.exchange.importers.strange_sheets import FIELDS, Strange, strange_sheets

TODAY = dt.date(2013, 1, 1)
# A maintainer tries 5,000 with STRANGE_SHEETS=5000.
EXAMPLES = int(os.environ.get("STRANGE_SHEETS", "60"))


@cache
def shipped_framework() -> Framework:
    return parse_framework(shipped_source("cci-2009"), name="cci-2009.toml")


def read(strange: Strange, framework: Framework) -> tuple[list[dict[str, str]], str] | None:
    """Return the cases that would be recorded, and the warnings; None if the sheet is refused."""
    with TemporaryDirectory() as folder:
        path = strange.write(Path(folder))
        try:
            table = find_table(read_book(path), sample_wanted(framework))
        except DataError:
            return None
    cases, problems = parse_sample(table, framework, ("PA", "LA"), today=TODAY)
    if any(problem.severity == "error" for problem in problems):
        return None
    found = [{"reference": case.reference, "allocated_to": case.allocated_to or "", **case.profile} for case in cases]
    return found, " ".join(str(problem) for problem in problems)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(strange=strange_sheets())
def test_a_strange_sheet_is_read_as_a_person_reads_it_or_refused(strange: Strange) -> None:
    done = read(strange, shipped_framework())
    if strange.poisoned:
        assert done is None, "an error, a formula without a result or a doubtful answer was read"
        return
    if done is None:
        assert strange.may_be_refused, "a sheet that a person can read was refused"
        return
    found, warnings = done
    for case, expected in zip(found, strange.cases, strict=True):
        for name in FIELDS:
            # A letter that the encoding cannot hold is lost before the sheet is read; the warning names the row.
            if case.get(name, "") == expected[name]:
                continue
            if name == "sentence_date":
                assert "read day first, though none of them shows that" in warnings, (case, expected)
            else:
                assert name == "case_manager", (case, expected)
                assert "Check these words" in warnings, (case, expected)
    if strange.hidden:
        assert "The spreadsheet hides " in warnings
