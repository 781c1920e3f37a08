"""Samples read from tables."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.importers.sample import parse_sample
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import Sheet, SheetRow, read_table
from app.framework.model import Framework
from tests.app.exchange.importers.files import csv_table, errors, warnings, workbook

ASSESSORS = ("LI", "PA")
TODAY = dt.date(2011, 12, 1)
SIZE = "A sample has 38 to 99 cases, but this file has {}."


def test_the_fields_are_the_columns_of_the_reference_sample(framework: Framework) -> None:
    headings = (files("resources") / "demo" / "sample.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    # A YOT's own sheet names no YOT. The field is for samples with cases of several.
    assert sorted(sample_fields(framework)) == sorted([*headings, "youth_offending_team"])


def test_values_are_tolerant_in_form_and_canonical_when_read(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "Reference;Age at sentence;Gender;Ethnicity;Looked after;Order type;Sentence date;Case status;Allocated to;"
        "RoSH recorded;Intervention level (recorded);Principal offence;Custody phase;Community phase;RMP required\n"
        " B/1 ;16.0;F;white british;Y;REFERRAL  ORDER;17/05/2011;Current;li;Very-High;Enhanced; Theft  and handling ;"
        "TRUE;0;\n",
    )
    cases, problems = parse_sample(table, framework, ASSESSORS, today=TODAY)
    assert errors(problems) == []
    (case,) = cases
    assert (case.row, case.reference, case.allocated_to) == (2, "B/1", "LI")
    assert case.profile == {
        "age_at_sentence": "16",
        "gender": "female",
        "ethnicity": "W1",
        "looked_after": "yes",
        "order_type": "Referral order",
        "principal_offence": "Theft and handling",
        "sentence_date": "2011-05-17",
        "case_status": "current",
        "rosh_recorded": "very high",
        "intervention_level_recorded": "enhanced",
    }
    assert case.facts == {"custody_phase": "yes", "community_phase": "no"}


def test_a_workbook_with_headings_of_its_own_is_mapped(framework: Framework, tmp_path: Path) -> None:
    lines = [
        ("URN", "Age", "LAC", "Sentenced", "Worker"),
        ("B-1", 15, False, dt.date(2011, 5, 17), "PA"),
        ("B-2", 17, True, dt.date(2011, 6, 1), "LI"),
    ]
    path = workbook(tmp_path / "t.xlsx", {"Cases": lines})
    mapping = {
        "reference": "URN",
        "age_at_sentence": "age",
        "looked_after": "LAC",
        "sentence_date": "Sentenced",
        "allocated_to": "Worker",
    }
    cases, problems = parse_sample(read_table(path), framework, ASSESSORS, mapping, today=TODAY)
    assert errors(problems) == []
    assert [(case.row, case.reference, case.allocated_to, case.profile) for case in cases] == [
        (2, "B-1", "PA", {"age_at_sentence": "15", "looked_after": "no", "sentence_date": "2011-05-17"}),
        (3, "B-2", "LI", {"age_at_sentence": "17", "looked_after": "yes", "sentence_date": "2011-06-01"}),
    ]


def test_every_error_is_listed_with_row_and_column_and_the_sound_rows_remain(
    framework: Framework, tmp_path: Path
) -> None:
    long = "R" * 41
    table = csv_table(
        tmp_path,
        "reference,Age,gender,ethnicity,looked_after,order_type,sentence_date,allocated_to,rosh_recorded,roh_issues\n"
        "B-1,9,x,W7,perhaps,Caution,31/02/2011,ZZ,severe,na\n"
        "B-2,15,male,W1,no,Referral order,2011-05-17,LI,low,no\n"
        ",15,,,,,,LI,,\n"
        f"{long},15,,,,,,LI,,\n"
        "b-2,15,,,,,,LI,,\n"
        "B\ufffd3,15,,,,,,LI,,\n",
    )
    cases, problems = parse_sample(table, framework, ASSESSORS, {"age_at_sentence": "Age"}, today=TODAY)
    assert [case.reference for case in cases] == ["B-2"]
    assert errors(problems) == [
        ('row 2, column "Age"', '"9" is not an age in the sample\'s range.'),
        ('row 2, column "gender"', '"x" is not a gender known here.'),
        ('row 2, column "ethnicity"', '"W7" is not an ethnicity code.'),
        ('row 2, column "looked_after"', '"perhaps" is not yes or no.'),
        ('row 2, column "order_type"', '"Caution" is not an order type known here.'),
        ('row 2, column "sentence_date"', '"31/02/2011" is not a date.'),
        ('row 2, column "rosh_recorded"', '"severe" is not a RoSH level.'),
        ('row 2, column "allocated_to"', '"ZZ" is not an assessor of this inspection.'),
        ('row 2, column "roh_issues"', '"na" is not yes or no.'),
        ('row 4, column "reference"', "The case has no reference."),
        ('row 5, column "reference"', f'"{long}" is 41 characters long.'),
        ('row 6, column "reference"', '"b-2" is the reference of row 3 too.'),
        ('row 7, column "reference"', '"B\ufffd3" has lost a letter.'),
    ]
    remedies = {str(problem.where): str(problem.remedy) for problem in problems}
    assert remedies['row 2, column "Age"'] == "Give whole years from 10 to 18."
    assert remedies['row 2, column "rosh_recorded"'] == "Use one of: low, medium, high, very high."
    assert remedies['row 2, column "allocated_to"'] == "Use one of: LI, PA. Or add the assessor first."


def test_without_a_reference_column_the_other_problems_are_listed_still(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(tmp_path, "URN,gender,allocated_to\nB-1,x,LI\n")
    cases, problems = parse_sample(table, framework, ASSESSORS)
    assert cases == ()
    assert errors(problems) == [
        ("row 1", 'There is no column "Reference".'),
        ('row 2, column "gender"', '"x" is not a gender known here.'),
    ]


def test_what_is_odd_is_a_warning_and_the_case_is_read(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "reference,sentence_date,allocated_to,custody_phase,community_phase,team\nB-1,2011-12-02,,no,no,North\n",
    )
    cases, problems = parse_sample(table, framework, ASSESSORS, today=TODAY)
    assert [case.reference for case in cases] == ["B-1"]
    assert errors(problems) == []
    assert warnings(problems) == [
        ("row 1", 'This column is not recognised: "team".'),
        ('row 2, column "sentence_date"', "The sentence date 2011-12-02 is in the future."),
        ('row 2, column "allocated_to"', "The case is not allocated."),
        (
            "row 2",
            "No part of the sentence is recorded as served, neither in custody nor in the community.",
        ),
        ("table.csv", SIZE.format("1 case")),
    ]


def test_a_sample_without_an_allocation_column_is_warned_of_once(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(tmp_path, "reference\nB-1\nB-2\n")
    cases, problems = parse_sample(table, framework, ASSESSORS)
    assert [case.allocated_to for case in cases] == [None, None]
    assert warnings(problems) == [
        ("row 1", 'There is no column "Allocated to", so no case is allocated.'),
        ("table.csv", SIZE.format("2 cases")),
    ]


def test_only_a_sample_of_38_to_99_goes_without_a_warning(framework: Framework, tmp_path: Path) -> None:
    for count, warned in ((37, True), (38, False), (99, False), (100, True)):
        rows = "".join(f"B-{number},LI\n" for number in range(count))
        _, problems = parse_sample(csv_table(tmp_path, "reference,allocated_to\n" + rows), framework, ASSESSORS)
        assert warnings(problems) == ([("table.csv", SIZE.format(f"{count} cases"))] if warned else [])


@given(data=st.data())
def test_any_cells_give_cases_and_problems(framework: Framework, data: st.DataObject) -> None:
    fields = sample_fields(framework)
    width = len(fields)
    cells = st.lists(
        st.text(max_size=12) | st.sampled_from(("yes", "LI", "W1", "16", "2011-05-17")), min_size=width, max_size=width
    )
    rows = data.draw(st.lists(cells, min_size=1, max_size=4))
    table = Sheet("t", fields, tuple(SheetRow(number, tuple(row)) for number, row in enumerate(rows, 2)))
    cases, problems = parse_sample(table, framework, ASSESSORS)
    wrong = {where.split(",")[0] for where, _ in errors(problems)}
    assert {f"row {case.row}" for case in cases} | wrong == {f"row {row.number}" for row in table.rows}
    assert {f"row {case.row}" for case in cases} & wrong == set()
