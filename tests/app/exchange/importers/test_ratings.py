"""Asset ratings read from tables."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.importers.ratings import ImportedRating, parse_ratings
from app.exchange.importers.sheets import Sheet, SheetRow
from app.framework.model import Framework
from tests.app.exchange.importers.files import csv_table, errors

CASES = ("B-1", "B-2")


def test_ratings_are_read_and_blank_cells_passed_over(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path, "Case,Stage,Static offence type,Lifestyle,Substance use\nb-1,START,3,4.0,\nB-1,latest,,0,2\n"
    )
    ratings, problems = parse_ratings(table, framework, CASES)
    assert problems == ()
    assert ratings == (
        ImportedRating(2, "B-1", "start", "static_offence_type", 3),
        ImportedRating(2, "B-1", "start", "lifestyle", 4),
        ImportedRating(3, "B-1", "latest", "lifestyle", 0),
        ImportedRating(3, "B-1", "latest", "substance_use", 2),
    )


def test_every_error_is_listed_with_row_and_column(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "reference,stage,static_offence_type,lifestyle\nB-9,middle,1,5\nB-1,start,4,-1\nB-1,Start,4,1\n,latest,,x\n",
    )
    ratings, problems = parse_ratings(table, framework, CASES)
    assert ratings == (ImportedRating(3, "B-1", "start", "static_offence_type", 4),)
    assert [(str(problem.where), str(problem.what), str(problem.remedy)) for problem in problems] == [
        (
            'row 2, column "reference"',
            '"B-9" is not a case of this inspection.',
            "Import it with the sample first, or correct the reference.",
        ),
        ('row 2, column "stage"', '"middle" is not a stage of Asset.', "Use one of: start, latest."),
        ('row 2, column "static_offence_type"', '"1" is not a score of static_offence_type.', "Use one of: 0, 3, 4."),
        ('row 2, column "lifestyle"', '"5" is not a score of lifestyle.', "Use one of: 0, 1, 2, 3, 4."),
        ('row 3, column "lifestyle"', '"-1" is not a score of lifestyle.', "Use one of: 0, 1, 2, 3, 4."),
        (
            'row 4, column "stage"',
            "Row 3 has the ratings of B-1 at start too.",
            "Keep one of the two rows.",
        ),
        (
            'row 5, column "reference"',
            "The cell is blank where a case of this inspection should be.",
            "Import it with the sample first, or correct the reference.",
        ),
        ('row 5, column "lifestyle"', '"x" is not a score of lifestyle.', "Use one of: 0, 1, 2, 3, 4."),
    ]


def test_missing_and_unknown_columns_are_errors_and_no_row_is_read(framework: Framework, tmp_path: Path) -> None:
    ratings, problems = parse_ratings(csv_table(tmp_path, "reference,life style,mood\nB-1,1,2\n"), framework, CASES)
    assert ratings == ()
    assert errors(problems) == [
        ("row 1", 'There is no column "stage".'),
        ("row 1", 'This column is not recognised: "mood".'),
    ]


@given(data=st.data())
def test_any_cells_give_ratings_that_are_allowed(framework: Framework, data: st.DataObject) -> None:
    headings = ("reference", "stage", *framework.asset.items)
    likely = st.sampled_from(("", "B-1", "start", "latest", "0", "3", "4"))
    cells = st.lists(st.text(max_size=5) | likely, min_size=len(headings), max_size=len(headings))
    rows = data.draw(st.lists(cells, min_size=1, max_size=3))
    table = Sheet("t", headings, tuple(SheetRow(number, tuple(row)) for number, row in enumerate(rows, 2)))
    ratings, _ = parse_ratings(table, framework, CASES)
    assert all(rating.value in (framework.asset.allowed_scores(rating.item) or ()) for rating in ratings)
    assert len({(rating.reference, rating.stage, rating.item) for rating in ratings}) == len(ratings)
