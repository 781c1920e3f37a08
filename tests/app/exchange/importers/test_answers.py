"""Answers read from tables."""

from __future__ import annotations

import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.importers.answers import FIELDS, ImportedAnswer, parse_answers
from app.exchange.importers.sheets import MAX_ROWS, Sheet, SheetRow
from app.exchange.importers.values import MISSING
from app.framework.model import Framework
from tests.app.exchange.importers.files import csv_table, errors, warnings

CASES = ("B-1", "B-2")
ASSESSORS = ("LI", "PA")


def test_answers_and_facts_are_read_with_their_reasons_and_evidence(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "Case,Question,Answer,Reasons,Evidence,Note,Assessor\n"
        'b-1,1.1.10,NO,not-clear-who-will-do-what;planned-response-unclear-inadequate; ,Log,"one\r\ntwo",pa\n'
        "B-2,1.1.01,Y,,,,\n"
        "B-2,1.1.02,N/A,,,,\n"
        "B-2,Custody phase,true,,,,LI\n",
    )
    answers, problems = parse_answers(table, framework, CASES, ASSESSORS)
    assert problems == ()
    reasons = ("not-clear-who-will-do-what", "planned-response-unclear-inadequate")
    assert answers == (
        ImportedAnswer(2, "B-1", "1.1.10", False, "PA", "no", reasons, "one\ntwo", "Log"),
        ImportedAnswer(3, "B-2", "1.1.01", False, None, "yes", None, None, None),
        ImportedAnswer(4, "B-2", "1.1.02", False, None, "na", None, None, None),
        ImportedAnswer(5, "B-2", "custody_phase", True, "LI", "yes", None, None, None),
    )


def test_a_blank_answer_is_passed_over_and_what_it_carries_is_warned_of(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "reference,question,answer,reasons,evidence,note\nB-1,1.1.01,,,,\nB-1,1.1.02, ,,Log,later\nB-1,1.1.03,yes,,,\n",
    )
    answers, problems = parse_answers(table, framework, CASES, ASSESSORS)
    assert [answer.item for answer in answers] == ["1.1.03"]
    assert errors(problems) == []
    assert warnings(problems) == [
        ('row 3, column "answer"', "The answer is blank, so this row's evidence and note cannot be imported.")
    ]


def test_a_note_on_a_fact_is_warned_of(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(tmp_path, "reference,question,answer,note\nB-1,roh_issues,yes,why\n")
    answers, problems = parse_answers(table, framework, CASES, ASSESSORS)
    assert [(answer.item, answer.note) for answer in answers] == [("roh_issues", None)]
    assert warnings(problems) == [
        ('row 2, column "answer"', "A fact takes only yes or no, so this row's note cannot be imported.")
    ]


def test_every_error_is_listed_with_row_and_column(framework: Framework, tmp_path: Path) -> None:
    table = csv_table(
        tmp_path,
        "reference,question,answer,reasons,assessor\n"
        "B-9,9.9.99,perhaps,,ZZ\n"
        "B-1,roh_issues,na,,\n"
        "B-1,1.1.10,yes,not-clear-who-will-do-what,\n"
        "B-1,1.1.10,no,bad-one; bad-two,PA\n"
        "B-1,1.1.01,no,bad-three,PA\n"
        "B-1,1.1.02,yes,,LI\n"
        "B-1,1.1.02,no,,li\n"
        "B-1,1.1.02,no,,PA\n"
        ",,yes,,\n",
    )
    answers, problems = parse_answers(table, framework, CASES, ASSESSORS)
    assert [(answer.row, answer.item, answer.assessor) for answer in answers] == [
        (7, "1.1.02", "LI"),
        (9, "1.1.02", "PA"),
    ]
    assert warnings(problems) == []
    assert errors(problems) == [
        ('row 2, column "reference"', '"B-9" is not a case of this inspection.'),
        ('row 2, column "assessor"', '"ZZ" is not an assessor of this inspection.'),
        ('row 2, column "question"', '"9.9.99" is not a question or fact of this framework.'),
        ('row 2, column "answer"', '"perhaps" is not an answer here.'),
        ('row 3, column "answer"', '"na" is not an answer here.'),
        ('row 4, column "reasons"', "Only a no can have reasons, and the answer is yes."),
        ('row 5, column "reasons"', '"bad-one" is not a reason of 1.1.10.'),
        ('row 5, column "reasons"', '"bad-two" is not a reason of 1.1.10.'),
        ('row 6, column "reasons"', '"bad-three" is not a reason of 1.1.01.'),
        ('row 8, column "question"', "Row 7 answers 1.1.02 of B-1 too."),
        ('row 10, column "reference"', "The cell is blank where a case of this inspection should be."),
        ('row 10, column "question"', "The cell is blank where a question or fact of this framework should be."),
    ]


def test_missing_columns_are_listed_and_no_row_is_read(framework: Framework, tmp_path: Path) -> None:
    answers, problems = parse_answers(csv_table(tmp_path, "reference,verdict\nB-9,yes\n"), framework, CASES, ASSESSORS)
    assert answers == ()
    assert [what for _, what in errors(problems)] == [
        'There is no column "question".',
        'There is no column "answer".',
    ]


def test_the_largest_table_is_read_in_well_under_a_second(framework: Framework) -> None:
    questions = tuple(framework.question_by_id)
    cases = tuple(f"B-{number}" for number in range(MAX_ROWS // len(questions) + 1))
    pairs = ((case, question) for case in cases for question in questions)
    rows = tuple(
        SheetRow(number, (*pair, "no", "", "Contact log", "A note"))
        for number, pair in zip(range(2, MAX_ROWS + 2), pairs, strict=False)
    )
    table = Sheet("t", ("reference", "question", "answer", "reasons", "evidence", "note"), rows)
    started = time.process_time()
    answers, problems = parse_answers(table, framework, cases, ASSESSORS)
    assert time.process_time() - started < 1
    assert (len(answers), problems) == (MAX_ROWS, ())


@given(data=st.data())
def test_any_cells_give_answers_and_problems(framework: Framework, data: st.DataObject) -> None:
    likely = st.sampled_from(("", "B-1", "1.1.10", "roh_issues", "yes", "no", "na", "LI", "; ;"))
    cells = st.lists(st.text(max_size=8) | likely, min_size=len(FIELDS), max_size=len(FIELDS))
    rows = data.draw(st.lists(cells, min_size=1, max_size=5))
    table = Sheet("t", FIELDS, tuple(SheetRow(number, tuple(row)) for number, row in enumerate(rows, 2)))
    answers, problems = parse_answers(table, framework, CASES, ASSESSORS)
    wrong = {where.split(",")[0] for where, _ in errors(problems)}
    # NA is an answer: not applicable. The other words for a missing value are none.
    blank = {f"row {row.number}" for row in table.rows if row.cells[2].strip() in {"", *MISSING} - {"NA"}}
    read = {f"row {answer.row}" for answer in answers}
    assert read | wrong | blank == {f"row {row.number}" for row in table.rows}
    assert read & (wrong | blank) == set()
