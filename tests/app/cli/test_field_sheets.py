"""Claims about sheets from strange offices: each is read right, or refused by its cell with what to do.

The inputs are in tests/data/field, a folder for each kind of trouble.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.app.cli.conftest import Outcome, Run, looking_into, sheet

FIELD = Path(__file__).resolve().parents[2] / "data" / "field"


@pytest.fixture
def fresh(run: Run, tmp_path: Path) -> Path:
    """An inspection with its team and no case yet."""
    team = [word for code in ("PA", "LA") for word in ("--assessor", f"{code}:assessor")]
    assert run("new", "./fresh", "--area", "Bromley", "--assessor", "LI:lead", *team).code == 0
    return tmp_path / "fresh"


def take_in(run: Run, folder: Path, name: str, kind: str = "sample", *options: str) -> Outcome:
    """Import a copy of a file of the field, which could not be written otherwise."""
    path = folder.parent / Path(name).name
    shutil.copyfile(FIELD / name, path)
    return run(kind, "import", folder, path, *options)


def one_case(run: Run, folder: Path) -> None:
    path = sheet(folder.parent / "one.csv", "reference,age_at_sentence,allocated_to", "B-1,16,PA")
    assert run("sample", "import", folder, path).code == 0


def field_of(folder: Path, name: str) -> dict[str, str | None]:
    with looking_into(folder) as session:
        return {case.id: case.profile.get(name) for case in session.sample()}


def no_case(folder: Path) -> bool:
    with looking_into(folder) as session:
        return not session.cases


def test_each_way_in_which_a_spreadsheet_writes_a_date_is_one_day(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "dates-as-spreadsheets-write-them/sample.csv")
    assert done.code == 0
    assert 'The dates of column "sentence_date" are read day first: "17/05/11" is 2011-05-17.' in done.err
    assert set(field_of(fresh, "sentence_date").values()) == {"2011-05-17"}


def test_a_mark_of_doubt_is_not_dropped_from_a_value(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "doubtful-yes-and-no/sample.csv")
    assert done.code == 1
    for text in ("yes?", "no?", "(no)", "!no", "-1", "Male?", "high?"):
        assert f'"{text}" is not ' in done.err
    assert no_case(fresh)
    one_case(run, fresh)
    done = take_in(run, fresh, "doubtful-yes-and-no/answers.csv", "answers")
    assert (done.code, '"yes?" is not an answer here.' in done.err) == (1, True)


def test_evidence_comes_in_on_one_line_and_a_note_without_control_characters(run: Run, fresh: Path) -> None:
    one_case(run, fresh)
    assert take_in(run, fresh, "evidence-in-lines/answers.csv", "answers").code == 0
    with looking_into(fresh) as session:
        judgement = session.judgement("B-1", "1.1.01", "PA")
        assert (judgement.evidence, judgement.note) == ("Diary 3 May; RMP 4 June", "one\ntwo")


@pytest.mark.parametrize("name", ["written-zero.xlsx", "no-result.xlsx", "no-result.xls"])
def test_a_formula_that_was_never_calculated_is_refused_by_its_cell(run: Run, fresh: Path, name: str) -> None:
    done = take_in(run, fresh, f"formula-without-a-result/{name}")
    assert done.code == 1
    assert '": The cell holds a formula that was never calculated. Open the workbook' in done.err
    assert no_case(fresh)


def test_rows_that_the_spreadsheet_hides_are_counted_and_named(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "hidden-rows/sample.xlsx")
    assert done.code == 0
    assert "The spreadsheet hides 2 rows, which are imported all the same: rows 3-4." in done.err
    assert list(field_of(fresh, "gender")) == ["B-1", "B-2", "B-3"]


def test_a_year_in_which_nobody_was_sentenced_is_warned_of(run: Run, fresh: Path) -> None:
    first = take_in(run, fresh, "impossible-years/sample.csv")
    second = take_in(run, fresh, "impossible-years/serial-one.xlsx")
    for done, day in [(first, "0211-05-17"), (first, "1899-12-30"), (first, "1911-05-17"), (second, "1900-01-01")]:
        assert f"The sentence date {day} is too long ago for a case of a youth offending team." in done.err


def test_marks_that_cannot_be_seen_are_dropped(run: Run, fresh: Path) -> None:
    assert take_in(run, fresh, "invisible-characters/sample.csv").code == 0
    assert field_of(fresh, "principal_offence") == {
        "B-1": "Robbery", "B-2": "Theft", "B-3": "Theft", "B-4": "Robbery Assault",
    }  # fmt: skip
    assert field_of(fresh, "case_manager")["B-3"] == "Zoe"
    assert take_in(run, fresh, "invisible-characters/end-mark.csv").code == 0
    assert len(field_of(fresh, "gender")) == 4


def test_words_for_a_missing_value_are_no_text_and_no_reference(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "missing-value-words/sample.csv")
    assert done.code == 1
    assert 'row 4, column "reference": "NA" is a word for a missing value, not a reference.' in done.err
    assert '1 cell says NULL, which is read as blank: "case_manager" (row 3).' in done.err
    one_case(run, fresh)
    done = take_in(run, fresh, "missing-value-words/answers.csv", "answers")
    assert done.code == 0
    assert '4 cells say NA, which is read as blank: "evidence" (rows 2-3), "note" (rows 2-3).' in done.err
    assert 'NA in column "answer" is taken as not applicable in row 3.' in done.err
    with looking_into(fresh) as session:
        judgement = session.judgement("B-1", "1.2.01", "PA")
        assert (judgement.answer, judgement.note, judgement.evidence) == ("na", "", "")


def test_a_column_with_the_month_first_is_refused_with_every_row_that_would_be_misread(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "month-first-dates/sample.csv")
    assert done.code == 1
    for row in (2, 3, 4):
        assert f'row {row}, column "sentence_date": The column seems to be month first, since "05/17/2011"' in done.err
    assert no_case(fresh)


def test_a_title_above_the_table_is_passed_over_with_a_note(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "page-of-a-refused-sheet/sample.csv")
    assert (done.code, done.lines[-1]) == (0, "Imported 38 cases: 38 new, 0 changed; 1,064 values.")
    assert "The headings are in row 2. Above them, this is passed over: row 1." in done.err


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("sample.xlsx", ("is a date", "is a number in scientific notation", "is a truth value")),
        ("sample.csv", ("is a number in scientific notation", 'the error "#REF!"', "is a word for a missing value")),
    ],
)
def test_a_reference_that_the_spreadsheet_turned_is_no_case(
    run: Run, fresh: Path, name: str, kinds: tuple[str, ...]
) -> None:
    done = take_in(run, fresh, f"reference-turned-by-the-spreadsheet/{name}")
    assert done.code == 1
    for row, kind in enumerate(kinds, 2):
        assert kind in next(line for line in done.err.splitlines() if f'row {row}, column "reference"' in line)
    assert no_case(fresh)


@pytest.mark.parametrize("name", ["sample.xlsx", "sample.csv"])
def test_totals_and_remarks_under_the_table_are_no_cases(run: Run, fresh: Path, name: str) -> None:
    done = take_in(run, fresh, f"rows-under-the-table/{name}")
    assert done.code == 0
    assert done.err.count("This row is under the table and is not imported: ") == 2
    assert "not allocated" not in done.err
    assert list(field_of(fresh, "gender")) == ["B-1", "B-2"]


def test_the_separator_is_the_one_by_which_rows_have_as_many_cells_as_headings(run: Run, fresh: Path) -> None:
    mapping = "principal_offence=principal offence, main, most serious, charged"
    done = take_in(run, fresh, "semicolons-and-commas/sample.csv", "sample", "--map", mapping)
    assert done.code == 0
    assert "The columns are separated by semicolons." in done.err
    assert field_of(fresh, "principal_offence") == {"B-1": "Robbery", "B-2": "Theft, shop"}


def test_of_several_sheets_that_could_be_meant_one_has_to_be_named(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "several-sheets/two-years.xlsx")
    assert done.code == 1
    assert 'could be the table: "2010", "2011". Choose one of them. --sheet takes its name.' in done.err
    done = take_in(run, fresh, "several-sheets/two-years.xlsx", "sample", "--sheet", "2011")
    assert done.code == 0
    assert 'The sheet "2011" is read. The others are not: "2010".' in done.err
    assert "has no sheet" in take_in(run, fresh, "several-sheets/two-years.xlsx", "sample", "--sheet", "2012").err


def test_the_sheet_with_the_headings_is_found_and_named(run: Run, fresh: Path) -> None:
    done = take_in(run, fresh, "several-sheets/read-me-first.xlsx")
    assert (done.code, 'The sheet "Cases" is read. The others are not: "Read me".' in done.err) == (0, True)


@pytest.mark.parametrize("name", ["sample.csv", "group-headings.xlsx", "note-beside.xlsx"])
def test_the_headings_are_found_under_a_title_and_beside_a_remark(run: Run, fresh: Path, name: str) -> None:
    done = take_in(run, fresh, f"title-above-the-headings/{name}")
    assert done.code == 0
    assert ("passed over: row" in done.err) or ("not imported, in column H (row 2)" in done.err)
    assert list(field_of(fresh, "age_at_sentence").values()) == ["16", "15"]


@pytest.mark.parametrize("name", ["sample.txt", "sample-be.csv"])
def test_utf_16_keeps_welsh_letters(run: Run, fresh: Path, name: str) -> None:
    done = take_in(run, fresh, f"utf-16/{name}")
    assert (done.code, "The file is encoded as UTF-16." in done.err) == (0, True)
    assert field_of(fresh, "case_manager") == {"B-1": "Siân Llŷr", "B-2": "Zoë"}


@pytest.mark.parametrize(
    "name",
    [
        "workbook-package-names/backslash.xlsx",
        "workbook-package-names/wbcase.xlsx",
        "workbook-package-names/workbook2.xlsx",
        "xls-and-ods/sample.ods",
        "xls-and-ods/sample.xls",
    ],
)
def test_what_a_spreadsheet_opens_is_read(run: Run, fresh: Path, name: str) -> None:
    assert take_in(run, fresh, name).code == 0
    assert field_of(fresh, "age_at_sentence") == {"B-1": "16", "B-2": "15"}
    assert field_of(fresh, "sentence_date") == {"B-1": "2011-05-17", "B-2": "2011-05-18"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("web-page.xls", "a web page"),
        ("xml-2003.xls", "an XML spreadsheet of Excel 2003"),
        ("sample.json", "a JSON file"),
    ],
)
def test_what_is_no_table_is_called_what_it_is(run: Run, fresh: Path, name: str, kind: str) -> None:
    done = take_in(run, fresh, f"xls-and-ods/{name}")
    assert done.err == (
        f"aboveline: {name} is {kind}, not a table. Save the table as .xlsx or CSV and use that file.\n"
    )


def test_a_reference_with_another_dash_is_the_same_case_and_both_spellings_are_named(run: Run, fresh: Path) -> None:
    one_case(run, fresh)
    path = sheet(fresh.parent / "dash.csv", "reference,stage,lifestyle", "B\N{EN DASH}1,start,3")
    done = run("ratings", "import", fresh, path)
    assert (done.code, '"B\N{EN DASH}1" looks like "B-1", and is taken for it.' in done.err) == (0, True)
    path = sheet(
        fresh.parent / "twins.csv", "reference,age_at_sentence", "B-1,16", "B\N{NO-BREAK SPACE}-1,15", "b—1,15"
    )
    done = run("sample", "import", fresh, path)
    assert done.code == 1
    assert '"b—1" looks like "B-1" of row 2.' in done.err
