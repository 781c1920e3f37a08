"""Claims about the facts of a case: they are answered first, and decide immediately which questions are asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.commands.answering import record_fact
from tests.ui.acting import child, click, press
from ui.assess.page import AssessPage
from ui.context import Context


def test_a_fact_is_answered_with_the_keys_and_the_next_unknown_one_opens(
    small_page: AssessPage, small: Context
) -> None:
    small.bus.announce(record_fact(small.session, case_id="BRO-001", fact="plan_required", value="clear"))
    small_page.go_to("facts")
    press(small_page.facts.list, Qt.Key.Key_N)
    assert small.session.case("BRO-001").facts_of("PA")["custody_phase"] == "no"
    assert small_page.facts.fact == "plan_required"


def test_a_fact_has_no_third_answer(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("facts")
    press(small_page.facts.list, Qt.Key.Key_A)
    assert "custody_phase" not in small.session.case("BRO-001").facts_of("PA")
    assert child(small_page, QLabel, "status").text() == "A fact is yes or no."


def test_a_fact_decides_immediately_what_is_asked(small_page: AssessPage) -> None:
    entries = small_page.outline.entries
    row = entries.row_of("asset", None)
    assert entries.index(row).data() == "Asset 0/2"
    small_page.go_to("facts", "plan_required")
    press(small_page.facts.list, Qt.Key.Key_N)
    assert entries.index(row).data() == "Asset 0/1"
    small_page.go_to("asset")
    assert small_page.questions.question == "1.1.03"


def test_a_fact_is_cleared_with_its_button(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("facts", "plan_required")
    click(child(child(small_page, QWidget, "fact"), QPushButton, "clear"))
    assert small.session.case("BRO-001").facts_of("PA")["plan_required"] is None
