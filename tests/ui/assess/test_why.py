"""Questions that wait or are not asked say why in words, and a change says what it hides and brings back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.commands.answering import record_judgement
from tests.ui.acting import press
from tests.ui.assess.conftest import status
from ui.assess.labels import shortened
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.lists.lines import LineModel


def spoken(page: AssessPage) -> list[str]:
    model = page.questions.list.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Is it so?", "Is it so?"),
        ("Has any part of the sentence been served in custody?", "Has any part of the … served in custody?"),
        ("Has any part of the sentence been served in the community?", "Has any part of the … in the community?"),
        ("Should a full RoSH analysis have been completed?", "Should a full RoSH … been completed?"),
    ],
)
def test_a_facts_wording_is_shortened_to_how_it_begins_and_ends(text: str, short: str) -> None:
    assert shortened(text) == short


def test_no_two_facts_are_the_same_in_short(filled: Context) -> None:
    facts = filled.session.framework.facts
    assert len({shortened(fact.text) for fact in facts}) == len(facts)


def test_a_question_that_waits_for_a_fact_names_its_number(filled_page: AssessPage) -> None:
    filled_page.go_to("facts", "rmp_required")
    press(filled_page.facts.list, Qt.Key.Key_Delete)
    filled_page.go_to("roh")
    line = next(line for line in spoken(filled_page) if line.startswith("1.1.08"))
    assert "Waits for fact 4" in line


def test_a_waiting_question_shows_all_of_its_words_and_others_stay_one_line(filled_page: AssessPage) -> None:
    lines = filled_page.questions.list
    model = lines.model()
    assert isinstance(model, LineModel)
    filled_page.go_to("roh", "3.1.02")
    one_line = lines.sizeHintForRow(model.row_of("1.1.08") or 0)
    lines.setFixedWidth(420)
    assert {lines.sizeHintForRow(model.row_of(each) or 0) for each in ("1.1.07", "1.1.08")} == {one_line}
    filled_page.go_to("facts", "rmp_required")
    press(filled_page.facts.list, Qt.Key.Key_Delete)
    filled_page.go_to("roh", "3.1.02")
    waiting = lines.sizeHintForRow(model.row_of("1.1.08") or 0)
    assert waiting > one_line
    assert lines.sizeHintForRow(model.row_of("1.1.07") or 0) == one_line


def test_a_question_that_no_longer_waits_is_one_line_again(small_page: AssessPage) -> None:
    lines = small_page.questions.list
    model = lines.model()
    assert isinstance(model, LineModel)
    lines.setFixedWidth(260)
    row = model.row_of("1.1.02")
    assert row is not None
    waiting = lines.sizeHintForRow(row)
    small_page.go_to("asset", "1.1.01")
    press(lines, Qt.Key.Key_Y)
    small_page.go_to("asset", "1.1.01")
    assert lines.sizeHintForRow(model.row_of("1.1.02") or 0) < waiting
    press(lines, Qt.Key.Key_Delete)
    assert lines.sizeHintForRow(model.row_of("1.1.02") or 0) == waiting


@pytest.mark.usefixtures("incomplete")
def test_a_fact_that_takes_unanswered_questions_away_says_how_many(filled_page: AssessPage, filled: Context) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear")
    filled_page.open_case("BRO-001", {"page": "facts", "item": "rmp_required"})
    press(filled_page.facts.list, Qt.Key.Key_N)
    assert status(filled_page) == (
        "4 questions without an answer are no longer asked. 1 question without an answer is asked again."
    )


def test_an_answer_that_takes_unanswered_questions_away_leaves_that_to_their_rows(small_page: AssessPage) -> None:
    small_page.go_to("asset", "1.1.01")
    press(small_page.questions.list, Qt.Key.Key_N)
    assert "asked" not in status(small_page)


def test_a_question_that_is_not_asked_says_why_in_words(filled_page: AssessPage) -> None:
    filled_page.go_to("roh")
    press(filled_page.questions.list, Qt.Key.Key_End)
    press(filled_page.questions.list, Qt.Key.Key_Return)
    line = next(line for line in spoken(filled_page) if line.startswith("2.1.10"))
    assert "“Has any part of the … served in custody?” is No" in line


def test_the_row_of_questions_that_are_not_asked_is_open_again_so_that_a_letter_answers_none(
    filled_page: AssessPage,
) -> None:
    filled_page.go_to("roh")
    press(filled_page.questions.list, Qt.Key.Key_End)
    assert filled_page.questions.list.open_is_fold
    filled_page.restore_state(filled_page.save_state())
    assert filled_page.questions.list.open_is_fold
    assert filled_page.questions.question is None


@pytest.mark.usefixtures("incomplete")
def test_a_fact_says_how_many_answered_questions_it_hides_and_brings_back(filled_page: AssessPage) -> None:
    filled_page.go_to("facts", "rmp_required")
    press(filled_page.facts.list, Qt.Key.Key_N)
    assert filled_page.facts.fact == "roh_issues"
    assert status(filled_page) == (
        "4 answered questions are no longer asked. Their answers are kept. "
        "1 question is asked again, with the answer it had."
    )
    press(filled_page.facts.list, Qt.Key.Key_Up)
    press(filled_page.facts.list, Qt.Key.Key_Y)
    assert status(filled_page) == (
        "1 answered question is no longer asked. Its answer is kept. "
        "4 questions are asked again, with the answers they had."
    )


@pytest.mark.usefixtures("incomplete")
def test_undo_says_how_many_come_back(filled_page: AssessPage) -> None:
    filled_page.go_to("facts", "rmp_required")
    press(filled_page.facts.list, Qt.Key.Key_N)
    filled_page.case_actions.undo.trigger()
    assert status(filled_page).startswith("Undone in BRO-001: ")
    assert status(filled_page).endswith(
        "1 answered question is no longer asked. Its answer is kept. "
        "4 questions are asked again, with the answers they had."
    )


@pytest.mark.usefixtures("incomplete")
def test_an_answer_says_so_too(filled_page: AssessPage) -> None:
    filled_page.go_to("roh", "1.1.08")
    press(filled_page.questions.list, Qt.Key.Key_A)
    assert status(filled_page) == "1 answered question is no longer asked. Its answer is kept."


def test_where_nothing_answered_goes_nothing_is_said(small_page: AssessPage) -> None:
    small_page.go_to("facts", "custody_phase")
    press(small_page.facts.list, Qt.Key.Key_N)
    assert status(small_page) == "Nothing is open in Facts. Next is Ratings, with 4 open items."


@pytest.mark.usefixtures("incomplete")
def test_it_is_said_before_where_work_goes_on(filled_page: AssessPage) -> None:
    filled_page.go_to("facts", "other_child_affected")
    press(filled_page.facts.list, Qt.Key.Key_N)
    assert status(filled_page) == (
        "1 answered question is no longer asked. Its answer is kept. Nothing is open in BRO-001."
    )
