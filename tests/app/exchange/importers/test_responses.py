"""Responses to a questionnaire read from tables."""

from __future__ import annotations

from pathlib import Path

from app.exchange.importers.responses import ImportedResponse, parse_responses
from app.framework.questionnaires import questionnaires
from tests.app.exchange.importers.files import csv_table
from tests.helpers.inspections import demo_table

VICTIMS = questionnaires().by_id["victims"]
CHILDREN = questionnaires().by_id["children"]
HEADINGS = "response,explained_service,satisfied,talk_worries,safety,needs,benefited\n"


def test_answers_are_read_however_they_are_spelt_and_blank_cells_passed_over(tmp_path: Path) -> None:
    responses, problems = parse_responses(csv_table(tmp_path, HEADINGS + "7,YES,Not at  all,,no,,\n"), VICTIMS)
    assert problems == ()
    answers = {"explained_service": "yes", "satisfied": "not at all", "safety": "no"}
    assert responses == (ImportedResponse(2, "7", answers),)


def test_both_sheets_of_the_reference_inspection_are_read_without_a_problem() -> None:
    for survey, count, answers in ((CHILDREN, 10, 211), (VICTIMS, 3, 18)):
        responses, problems = parse_responses(demo_table(f"survey_{survey.id}.csv"), survey)
        assert problems == ()
        assert len(responses) == count
        assert sum(len(response.answers) for response in responses) == answers


def test_every_error_is_listed_with_row_and_column(tmp_path: Path) -> None:
    rows = "1,maybe,totally,,,,\n,yes,,,,,\n2,yes,#REF!,,,,\n2,no,,,,,\n2012-03-04,no,,,,,\n"
    _, problems = parse_responses(csv_table(tmp_path, HEADINGS + rows), VICTIMS)
    assert [(str(problem.where), str(problem.what), str(problem.remedy)) for problem in problems] == [
        ('row 2, column "explained_service"', '"maybe" is not an answer to this item.', "Use one of: yes, no."),
        ('row 3, column "response"', "The response has no number.", "Give each response a number of its own."),
        (
            'row 4, column "satisfied"',
            'The spreadsheet shows the error "#REF!" here.',
            "Correct the formula or the cell in the spreadsheet.",
        ),
        ('row 5, column "response"', "Row 4 has response 2 too.", "Give each response a number of its own."),
        (
            'row 6, column "response"',
            '"2012-03-04" is a date, not the number of a response.',
            "Give each response a number of its own.",
        ),
    ]


def test_a_column_that_is_missing_or_unknown_stops_the_import(tmp_path: Path) -> None:
    sheet = "response,explained_service,satisfied,talk_worries,safety,needs,name\n1,yes,totally,no,no,no,Ann\n"
    responses, problems = parse_responses(csv_table(tmp_path, sheet), VICTIMS)
    assert responses == ()
    assert [str(problem.what) for problem in problems] == [
        'There is no column "benefited".',
        'This column is not recognised: "name".',
    ]


def test_a_score_outside_its_scale_is_an_error(tmp_path: Path) -> None:
    headings = ",".join(("response", *CHILDREN.item_by_id))
    blanks = "," * (len(CHILDREN.items) - 1)
    for given in ("11", "7.5", "-1", "seven"):
        _, problems = parse_responses(csv_table(tmp_path, f"{headings}\n1,{blanks}{given}\n"), CHILDREN)
        assert [str(problem.remedy) for problem in problems] == ["Use a whole number from 0 to 10."]


def test_an_answer_to_an_item_that_was_not_asked_is_kept_with_a_warning(tmp_path: Path) -> None:
    headings = ",".join(("response", *CHILDREN.item_by_id))
    cells = ["no" if item.id == "felt_afraid" else "a lot" if item.when else "" for item in CHILDREN.items]
    responses, problems = parse_responses(csv_table(tmp_path, f"{headings}\n1,{','.join(cells)}\n"), CHILDREN)
    assert responses[0].answers == {"felt_afraid": "no", "afraid_helped": "a lot"}
    assert [(problem.severity, str(problem.what)) for problem in problems] == [
        ("warning", "This is answered though “felt_afraid” is not “yes”.")
    ]
