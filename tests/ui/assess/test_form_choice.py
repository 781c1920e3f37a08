"""Whose form of a case is shown, and whose may be changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.errors import DataError
from app.records.allocation import ALLOCATION
from tests.ui.acting import child, press
from ui.assess.page import AssessPage
from ui.context import Context


@pytest.fixture
def qas(filled_page: AssessPage, filled: Context) -> AssessPage:
    """BRO-001 on QA's laptop, where LI has answered and QA has not."""
    filled.session.set_current_assessor("QA")
    filled_page.open_case("BRO-001", {"page": "roh"})
    return filled_page


def _whose(page: AssessPage) -> str:
    assert page.form is not None
    return page.form.assessor


def _only_read(page: AssessPage) -> bool:
    return not child(page, QLabel, "onlyRead").isHidden()


def test_where_only_the_counting_assessor_has_answered_theirs_is_shown(qas: AssessPage) -> None:
    assert _whose(qas) == "LI"
    assert child(qas, QPushButton, "chooseForm").text() == "LI's form, to read"
    assert "choose QA's form" in child(qas, QLabel, "onlyRead").text()


def test_anothers_form_is_read_and_not_changed(qas: AssessPage, filled: Context) -> None:
    count = len(filled.session.store.rows())
    press(qas.questions.list, Qt.Key.Key_N)
    qas.go_to("facts")
    press(qas.facts.list, Qt.Key.Key_N)
    assert child(qas, QLabel, "status").text().startswith("LI's form is only read on QA's laptop.")
    assert child(qas, QPlainTextEdit, "note").isReadOnly()
    assert not child(child(qas, QWidget, "fact"), QPushButton, "yes").isEnabled()
    qas.go_to("review")
    assert child(qas, QPushButton, "complete").isHidden()
    assert len(filled.session.store.rows()) == count


def test_ones_own_form_is_chosen_for_a_judgement_of_ones_own(qas: AssessPage, filled: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(qas.form_shown):
        child(qas, QAction, "formOfQA").trigger()
    assert _whose(qas) == "QA"
    assert not _only_read(qas)
    qas.go_to("facts")
    press(qas.facts.list, Qt.Key.Key_Y)
    assert filled.session.case("BRO-001").facts_of("QA")["custody_phase"] == "yes"
    assert filled.session.case("BRO-001").facts_of("LI")["custody_phase"] == "no"


def test_the_form_that_was_chosen_is_come_back_to(qas: AssessPage) -> None:
    child(qas, QAction, "formOfQA").trigger()
    place = qas.save_state()
    qas.open_case("BRO-002")
    assert _whose(qas) == "PA"
    qas.open_case("BRO-001", place)
    assert _whose(qas) == "QA"


def test_the_form_is_the_laptops_persons_once_they_have_answered(filled_page: AssessPage, filled: Context) -> None:
    filled.session.set_current_assessor("QA")
    record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="na")
    filled_page.open_case("BRO-001")
    assert _whose(filled_page) == "QA"
    assert not _only_read(filled_page)


def test_a_case_that_nobody_has_answered_is_ones_own_to_answer(small_page: AssessPage, small: Context) -> None:
    small.session.set_current_assessor("LI")
    small_page.open_case("BRO-001")
    assert _whose(small_page) == "LI"
    assert not _only_read(small_page)


def test_on_a_laptop_that_is_nobodys_every_form_is_changed(filled_page: AssessPage, filled: Context) -> None:
    assert _whose(filled_page) == "LI"
    assert child(filled_page, QPushButton, "chooseForm").isHidden()
    record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="na", assessor="QA")
    filled_page.open_case("BRO-001", {"form": "QA", "page": "roh", "item": "1.1.03"})
    assert _whose(filled_page) == "QA"
    press(filled_page.questions.list, Qt.Key.Key_Y)
    assert filled.session.judgement("BRO-001", "1.1.03", "QA").answer == "yes"


def test_a_case_that_is_nobodys_is_shown_as_whoever_answered_has_it(small_page: AssessPage, small: Context) -> None:
    session = small.session
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="LA")
    session.case("BRO-001").apply(ALLOCATION.key("BRO-001"), None)
    small_page.open_case("BRO-001")
    assert _whose(small_page) == "LA"
    session.case("BRO-002").apply(ALLOCATION.key("BRO-002"), None)
    with pytest.raises(DataError, match="allocated to nobody"):
        small_page.open_case("BRO-002")
