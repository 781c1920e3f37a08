"""Documents hold what the lead has written, and mark each figure in it that changed since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.editing_setup import edit_inspection
from app.commands.findings import add_finding, set_report_text
from app.commands.opening import open_inspection
from app.commands.planning import add_action
from app.commands.recommending import add_recommendation
from app.commands.surveying import add_response
from app.reporting.document import Chart, Table, plain
from app.reporting.formats.html_page import page
from app.session.session import Session
from app.store.keyring import Secrets
from tests.app.reporting.conftest import document_of
from tests.helpers.inspections import PASSPHRASE, copy_reference

pytestmark = pytest.mark.slow


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The lead's own copy of the reference inspection."""
    opened = open_inspection(copy_reference(tmp_path / "lead", answers=True), Secrets(passphrase=PASSPHRASE))
    yield opened
    opened.close()


def turn_one(session: Session, question: str) -> None:
    """Answer no where the counting assessor of a case has answered yes."""
    case = next(each for each in session.sample() if each.counting_judgements()[question].answer == "yes")
    record_judgement(session, case_id=case.id, question=question, answer="no", assessor=case.counting_assessor())


def test_a_changed_figure_is_followed_by_what_it_was_and_no_other_is(session: Session) -> None:
    add_finding(session, criterion="1.1", kind="strength", text="Screenings were made in {question:1.1.01:of} cases.")
    add_finding(session, criterion="1.1", kind="strength", text="Staff were told in {question:1.1.12:of} cases.")
    assert "when this was written" not in page(document_of(session, "draft"))
    turn_one(session, "1.1.01")
    for kind in ("draft", "findings", "committee"):
        text = page(document_of(session, kind))
        assert text.count("[it was 37 of 38 when this was written]") == 1
        assert text.count("when this was written") == 1


def test_the_leads_texts_take_the_place_of_what_is_to_be_written(session: Session) -> None:
    before = page(document_of(session, "draft", "en", "cy"))
    set_report_text(session, "foreword", text="Bromley did well.\nIts staff know why.", welsh="Gwnaeth Bromley yn dda.")
    set_report_text(session, "section/1", text="Planning reached {section:1:percent}.")
    add_finding(session, criterion="1.1", kind="improvement", text="Plans came late.")
    add_recommendation(session, text="Plan in time.", responsible="Head of the YOT")
    text = page(document_of(session, "draft", "en", "cy"))
    for shown in (
        "<p>Bromley did well.</p>",
        "Gwnaeth Bromley yn dda.",
        "Plans came late.",
        "Plan in time.</td><td>Head of the YOT",
    ):
        assert shown in text
    assert text.count('class="to_write"') < before.count('class="to_write"')
    assert "An Asset RoSH screening was completed" in before
    assert "An Asset RoSH screening was completed" not in text


def test_the_committee_gets_the_dates_that_follow_from_the_fieldwork(session: Session) -> None:
    edit_inspection(session, first="2012-03-19", last="2012-03-23")
    text = page(document_of(session, "committee", "cy"))
    assert "Ebrill 2012" in text


def test_a_feedback_sheet_has_the_judgements_below_the_line_of_its_case_alone(session: Session) -> None:
    case = session.sample()[0]
    board = session.board.case(case.id)
    below = sum(board.tally("question", question.id).no for question in session.framework.questions)
    text = page(document_of(session, "feedback"))
    sheet = text.partition(f">Case {case.id}<")[2].partition(">Case ")[0]
    assert sheet.count("<li>") == below


def test_the_leads_text_on_service_users_is_in_the_report_before_what_they_answered(session: Session) -> None:
    assert "Most came gladly." not in page(document_of(session, "draft"))
    set_report_text(session, "users", text="Most came gladly.")
    assert "Most came gladly." in page(document_of(session, "draft"))
    add_response(session, "children", {"understands_why": "yes"})
    text = page(document_of(session, "draft"))
    assert text.index("Most came gladly.") < text.index("Responses: 1.")


def test_the_words_of_a_recommendation_are_beside_its_first_action_alone(session: Session) -> None:
    add_recommendation(session, text="Plan in time")
    for what in ("Train staff", "Check plans"):
        add_action(session, "1", what=what)
    [table] = [each for each in document_of(session, "plan").blocks if isinstance(each, Table)]
    assert [(plain(row[0]), plain(row[1])) for row in table.rows] == [
        ("1. Plan in time", "Train staff"),
        ("1.", "Check plans"),
    ]


def test_a_question_says_once_in_which_phase_it_is_asked_and_whether_it_is_scored(reference: Session) -> None:
    tables = [each for each in document_of(reference, "draft").blocks if isinstance(each, Table)]
    shown = [plain(row[0]) for table in tables for row in table.rows]
    assert "2.1.15 Community: was management oversight of RoH effective?" in shown
    assert any(each.endswith("Living arrangements (custody, outside the score)") for each in shown)
    assert any(each.endswith("(community)") for each in shown)
    assert not any(") (" in each for each in shown)


def test_labels_of_bars_begin_with_a_capital_letter(reference: Session) -> None:
    charts = [each for each in document_of(reference, "draft").blocks if isinstance(each, Chart)]
    labels = [bar.label for chart in charts for bar in chart.bars]
    assert {"Female", "Low", "Yes"} <= set(labels)
    assert all(label[0].isupper() or label[0].isdigit() for label in labels)
