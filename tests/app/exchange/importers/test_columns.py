"""Finding the columns of a table, by heading and by mapping."""

from __future__ import annotations

from app.exchange.importers.columns import match_columns
from app.exchange.importers.sheets import Sheet, SheetRow

FIELDS = ("reference", "looked_after", "gender")


def table(*headings: str) -> Sheet:
    return Sheet("cases.csv", headings, (SheetRow(2, tuple(f"value {n}" for n in range(len(headings)))),))


def test_headings_match_whatever_their_case_and_punctuation() -> None:
    given = table("Looked-After?", " REFERENCE ", "gen der")
    columns, problems = match_columns(given, FIELDS, required=("reference",))
    assert problems == ()
    assert [columns.text(given.rows[0], field) for field in FIELDS] == ["value 1", "value 0", "value 2"]


def test_a_field_without_a_column_reads_as_blank() -> None:
    given = table("reference")
    columns, problems = match_columns(given, FIELDS, required=("reference",))
    assert problems == ()
    assert "gender" not in columns
    assert columns.text(given.rows[0], "gender") == ""


def test_a_mapping_and_an_alias_name_columns_with_headings_of_their_own() -> None:
    given = table("Case ID", "LAC", "sex")
    columns, problems = match_columns(
        given, FIELDS, required=("reference",), mapping={"Looked after": "lac"}, aliases={"case_id": "reference"}
    )
    assert columns.places == {"reference": 0, "looked_after": 1}
    assert [str(problem) for problem in problems] == [
        (
            'row 1: This column is not recognised: "sex". '
            "Unrecognised columns are not imported. To import one, choose it for a field."
        )
    ]
    assert problems[0].severity == "warning"


def test_a_mapping_rules_over_the_field_s_own_name() -> None:
    columns, problems = match_columns(
        table("reference", "URN"), FIELDS, required=("reference",), mapping={"reference": "URN"}
    )
    assert columns.places == {"reference": 1}
    assert [(str(problem.what), problem.severity) for problem in problems] == [
        ('This column is not recognised: "reference".', "warning")
    ]


def test_a_missing_required_column_names_the_columns_there_are() -> None:
    _, problems = match_columns(table("URN", "gender"), FIELDS, required=("reference",), unknown="error")
    assert [problem.severity for problem in problems] == ["error", "error"]
    assert str(problems[0].what) == 'There is no column "reference".'
    assert "cases.csv has these columns: URN, gender." in str(problems[0].remedy)
    assert str(problems[1].what) == 'This column is not recognised: "URN".'


def test_every_fault_of_a_mapping_is_listed() -> None:
    mapping = {"sex": "gender", "reference": "URN", "Reference": "gender", "looked_after": "ref", "gender": "ref"}
    columns, problems = match_columns(table("ref", "gender"), FIELDS, required=("reference",), mapping=mapping)
    assert [(str(problem.where), str(problem.what)) for problem in problems] == [
        ("column mapping sex=gender", 'There is no field "sex".'),
        ("column mapping reference=URN", 'There is no column "URN".'),
        ("column mapping gender=ref", '"looked_after" and "gender" would both be read from this column.'),
        ('row 1, column "gender"', '"reference" and "gender" would both be read from this column.'),
    ]
    assert columns.places == {"reference": 1, "looked_after": 0}


def test_a_field_mapped_twice_is_an_error() -> None:
    mapping = {"gender": "a", "GENDER": "b"}
    _, problems = match_columns(table("reference", "a", "b"), FIELDS, required=(), mapping=mapping)
    assert str(problems[0].what) == 'Two columns are chosen for "gender".'
    assert problems[0].severity == "error"
