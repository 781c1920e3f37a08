"""Claims about the list of cases: what repaints, what is found, and how a case is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement, record_profile
from app.commands.completing import complete_cases, reopen_case
from app.commands.importing import import_sample
from tests.helpers.inspections import small_inspection, table
from tests.ui.acting import child, click, press, type_in
from ui.bus import ChangeBus
from ui.cases.model import ANSWERED, OPEN, REFERENCE, ROSH, STATE, CaseModel
from ui.cases.page import CasesPage
from ui.context import Context


def shown(page: CasesPage, column: int = REFERENCE) -> list[str]:
    """The texts of one column, as they stand in the table."""
    return [page.shown.index(row, column).data() for row in range(page.shown.rowCount())]


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> CasesPage:
    found = CasesPage(small)
    qtbot.addWidget(found)
    found.show()
    found.setFocus()
    return found


def test_an_answer_repaints_the_row_of_its_case_and_no_other(page: CasesPage, small: Context) -> None:
    painted: list[tuple[int, int]] = []
    page.model.dataChanged.connect(lambda top, bottom: painted.append((top.row(), bottom.row())))
    small.bus.announce(record_judgement(small.session, case="BRO-002", question="1.1.03", answer="yes"))
    assert painted == [(1, 1)]
    assert page.model.index(1, STATE).data() == "In progress"
    assert page.model.index(1, ANSWERED).data() == "1 of 2"
    assert page.model.index(1, OPEN).data() == "1"


def test_a_note_repaints_nothing(small: Context) -> None:
    record_judgement(small.session, case="BRO-002", question="1.1.03", answer="yes")
    fresh = CaseModel(small.session)
    painted: list[int] = []
    fresh.dataChanged.connect(lambda top, _: painted.append(top.row()))
    fresh.take(record_judgement(small.session, case="BRO-002", question="1.1.03", note="See the log."))
    assert painted == []


def test_new_cases_come_into_the_list(page: CasesPage, small: Context) -> None:
    sheet = table("sample.csv", ("reference", "allocated_to"), ("BRO-004", "PA"))
    small.bus.announce(import_sample(small.session, sheet).changes)
    assert shown(page) == ["BRO-001", "BRO-002", "BRO-003", "BRO-004"]


def test_the_chosen_case_stays_chosen_while_others_come(page: CasesPage, small: Context) -> None:
    page.select("BRO-003")
    sheet = table("sample.csv", ("reference", "allocated_to"), ("BRO-000", "PA"))
    small.bus.announce(import_sample(small.session, sheet).changes)
    assert page.selected() == "BRO-003"


def test_enter_opens_the_chosen_case(qtbot: QtBot, page: CasesPage) -> None:
    press(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_opened) as opened:
        press(page.table, Qt.Key.Key_Return)
    assert opened.args == ["BRO-002"]


def test_a_double_click_opens_a_case(qtbot: QtBot, page: CasesPage) -> None:
    with qtbot.waitSignal(page.case_opened) as opened:
        page.table.doubleClicked.emit(page.shown.index(2, STATE))
    assert opened.args == ["BRO-003"]


def test_the_filter_wants_every_word_in_any_column(page: CasesPage, small: Context) -> None:
    field = child(page, QLineEdit, "caseFilter")
    type_in(field, "not la")
    assert shown(page) == ["BRO-002"]
    assert "Shown: 1" in child(page, QLabel, "casesTally").text()
    press(field, Qt.Key.Key_Escape)
    assert len(shown(page)) == 3


def test_enter_in_the_filter_opens_what_was_found(qtbot: QtBot, page: CasesPage) -> None:
    field = child(page, QLineEdit, "caseFilter")
    type_in(field, "003")
    with qtbot.waitSignal(page.case_opened) as opened:
        press(field, Qt.Key.Key_Return)
    assert opened.args == ["BRO-003"]


def test_a_filter_that_fits_nothing_says_so(page: CasesPage) -> None:
    child(page, QLineEdit, "caseFilter").setText("zebra")
    assert child(page, QLabel, "nothingFits").isVisible()


def test_only_what_is_not_complete_can_be_asked_for(page: CasesPage, small: Context) -> None:
    which = child(page, QComboBox, "caseWhich")
    which.setCurrentIndex(which.findData("open"))
    small.bus.announce(complete_cases(small.session, ["BRO-001"], why="The file is lost."))
    assert shown(page) == ["BRO-002", "BRO-003"]
    small.bus.announce(reopen_case(small.session, "BRO-001"))
    assert shown(page) == ["BRO-001", "BRO-002", "BRO-003"]


def test_mine_is_offered_on_an_assessors_laptop(qtbot: QtBot, page: CasesPage, small: Context) -> None:
    assert child(page, QComboBox, "caseWhich").findData("mine") < 0
    small.session.claim("LA")
    own = CasesPage(small)
    qtbot.addWidget(own)
    which = child(own, QComboBox, "caseWhich")
    which.setCurrentIndex(which.findData("mine"))
    assert shown(own) == ["BRO-002"]


def test_a_column_sorts_by_what_it_means(page: CasesPage, small: Context) -> None:
    for case, level in (("BRO-001", "very high"), ("BRO-003", "low")):
        small.bus.announce(record_profile(small.session, case=case, field="rosh_recorded", value=level))
    page.table.sortByColumn(ROSH, Qt.SortOrder.DescendingOrder)
    assert shown(page, ROSH) == ["Very high", "Low", ""]


def test_the_list_comes_back_as_it_was(qtbot: QtBot, page: CasesPage, small: Context) -> None:
    page.table.sortByColumn(REFERENCE, Qt.SortOrder.DescendingOrder)
    child(page, QLineEdit, "caseFilter").setText("bro")
    page.select("BRO-002")
    again = CasesPage(small)
    qtbot.addWidget(again)
    again.go_to(page.place())
    assert again.place() == page.place()
    assert shown(again) == ["BRO-003", "BRO-002", "BRO-001"]


def test_without_a_sample_the_page_says_what_to_do(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> None:
    made = small_inspection(tmp_path_factory.mktemp("empty") / "new", allocation={})
    page = CasesPage(Context(made.session, ChangeBus()))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.import_asked):
        click(child(page, QPushButton, "importSample"))
    made.session.close()


def test_the_reference_inspection_is_complete_and_fits(qtbot: QtBot, filled: Context) -> None:
    page = CasesPage(filled)
    qtbot.addWidget(page)
    assert set(shown(page, STATE)) == {"Complete"}
    assert len(shown(page)) == 38
    rows = sum(page.table.rowHeight(row) for row in range(38))
    # What is left of 768 lines for rows, under the menus, the filter and the headings, above the tally.
    assert rows <= 768 - 100
