"""Claims about the page of the allocation: a number gives selected cases, and a balance is shown before it counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.analysis.days import FEWEST
from app.commands.editing_setup import declare, edit_inspection
from app.commands.inspecting import add_assessor
from app.commands.profiling import set_profile_field
from tests.helpers.inspections import row_hashes
from tests.ui.acting import child, click, press
from ui.context import Context
from ui.sample.allocate_page import AllocatePage
from ui.sample.team_lines import TeamLines
from ui.tasks import Tasks

FIRST, SECOND, THIRD = "BRO-001", "BRO-002", "BRO-003"


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    parent = QObject()
    made = Tasks(parent)
    yield made
    made.stop()


def balanced(qtbot: QtBot, page: AllocatePage) -> None:
    """Press Balance, and wait until the worker has shown how it ended."""
    click(child(page, QPushButton, "balance"))
    qtbot.waitUntil(lambda: child(page, QPushButton, "balance").isEnabled())


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> AllocatePage:
    made = AllocatePage(small, tasks)
    qtbot.addWidget(made)
    made.restore_state({})
    made.show()
    return made


def column(page: AllocatePage, number: int) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def load(page: AllocatePage, code: str) -> dict[str, str]:
    """The numbers of a member by their headings."""
    labels = {label.objectName(): label.text() for label in page.findChildren(QLabel)}
    headings = [name for name in labels if name.startswith("countHeading")]
    return {labels[name]: labels[f"count{code}{place}"] for place, name in enumerate(headings)}


def said(page: AllocatePage) -> str:
    return page.notice.text


def test_a_digit_allocates_the_selected_cases_to_the_person_of_that_number(page: AllocatePage, small: Context) -> None:
    assert [button.text() for button in page.findChildren(QPushButton) if button.objectName().startswith("give")] == [
        "1  LA", "2  LI", "3  PA", "4  QA", "0  Nobody"
    ]  # fmt: skip
    page.select([FIRST, THIRD])
    press(page.table, Qt.Key.Key_1)
    assert column(page, 4) == ["LA", "LA", "LA"]
    assert small.session.case(FIRST).facts_of("LA") == {"plan_required": "yes"}
    assert page.selected() == [FIRST, THIRD]
    assert said(page) == "2 cases are allocated to LA."
    press(page.table, Qt.Key.Key_0)
    assert column(page, 4) == ["", "LA", ""]
    assert said(page) == "2 cases are allocated to nobody."


def test_a_digit_of_nobody_and_no_selection_change_nothing(page: AllocatePage, small: Context) -> None:
    before = row_hashes(small.session)
    page.select([FIRST])
    press(page.table, Qt.Key.Key_9)
    page.table.selectionModel().clearSelection()
    press(page.table, Qt.Key.Key_1)
    assert said(page) == "Select one or more cases first."
    assert row_hashes(small.session) == before


def test_a_person_who_comes_to_the_list_by_tab_finds_a_case_selected(
    page: AllocatePage, qtbot: QtBot, small: Context
) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    child(page, QCheckBox, "takesPartLA").setFocus()
    page.table.selectionModel().clearSelection()
    before = row_hashes(small.session)
    page.table.setFocus(Qt.FocusReason.MouseFocusReason)
    assert page.selected() == []
    child(page, QCheckBox, "takesPartLA").setFocus()
    page.table.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert page.selected() == [FIRST]
    assert row_hashes(small.session) == before
    press(page.table, Qt.Key.Key_1)
    assert column(page, 4)[0] == "LA"


def test_a_case_that_a_person_may_not_have_is_refused_with_the_reason(page: AllocatePage, small: Context) -> None:
    set_profile_field(small.session, case_id=FIRST, field="case_manager", text="CM04")
    declare(small.session, "QA", knows=["CM04"])
    page.select([FIRST])
    click(child(page, QPushButton, "giveQA"))
    assert said(page) == (
        "QA cannot have 1 of the cases, so nothing was allocated.\nBRO-001: QA knows the case manager CM04."
    )
    assert column(page, 4) == ["PA", "LA", "LI"]


def test_a_second_assessment_is_allocated_beside_the_first(page: AllocatePage, small: Context) -> None:
    child(page, QCheckBox, "forSecond").setChecked(True)
    page.select([FIRST])
    press(page.table, Qt.Key.Key_4)
    assert (column(page, 4)[0], column(page, 5)[0]) == ("PA", "QA")
    assert small.session.case(FIRST).second_assessor == "QA"
    press(page.table, Qt.Key.Key_3)
    assert "PA makes the other assessment of this case." in said(page)


def test_a_balance_is_shown_and_recorded_only_when_asked(qtbot: QtBot, page: AllocatePage, small: Context) -> None:
    before = row_hashes(small.session)
    for code in ("LI", "QA"):
        child(page, QCheckBox, f"takesPart{code}").setChecked(False)
    child(page, QSpinBox, "secondAssessments").setValue(1)
    balanced(qtbot, page)
    assert said(page).startswith("Balance would make 2 changes, marked with an arrow. Nothing has been recorded yet.")
    assert [text for text in column(page, 4) if "→" in text] == ["LI → PA"] or "LI → LA" in column(page, 4)
    assert row_hashes(small.session) == before
    press(page, Qt.Key.Key_Escape)
    assert not [text for text in column(page, 4) if "→" in text]
    balanced(qtbot, page)
    click(child(page, QPushButton, "applyBalance"))
    assert said(page) == "The cases are allocated."
    assert {case.allocated_to for case in small.session.sample()} == {"PA", "LA"}
    assert sum(case.second_assessor is not None for case in small.session.sample()) == 1
    balanced(qtbot, page)
    assert said(page) == "The cases are balanced. Nothing has to change."


def test_what_cannot_be_balanced_is_said(qtbot: QtBot, page: AllocatePage, small: Context) -> None:
    for code in small.session.team:
        child(page, QCheckBox, f"takesPart{code}").setChecked(False)
    balanced(qtbot, page)
    assert said(page) == "Nobody takes part. Tick one or more people."
    declare(small.session, "PA", home_yot="Bromley")
    child(page, QCheckBox, "takesPartPA").setChecked(True)
    balanced(qtbot, page)
    assert "BRO-001: Nobody who takes part may have this case: PA works for Bromley. Let somebody else" in said(page)


def test_each_person_sees_cases_days_and_declarations_of_each(page: AllocatePage, small: Context) -> None:
    headings = [label.text() for label in page.findChildren(QLabel) if label.objectName().startswith("countHeading")]
    assert (headings[0], headings[-2:]) == ("Cases", ["Not known", "Days needed"])
    assert load(page, "QA") == dict.fromkeys(headings, "0")
    assert load(page, "PA") == dict.fromkeys(headings, "0") | {"Cases": "1", "Not known": "1", "Days needed": "1"}
    declare(small.session, "PA", home_yot="Bexley", knows=["CM01"])
    page.restore_state({})
    assert child(page, QLabel, "remarkPA").text() == "works for Bexley, knows CM01"
    spoken = child(page, QPushButton, "givePA").accessibleDescription()
    assert spoken == "1 case; 1 Not known; 1 day at 3 a day; works for Bexley, knows CM01"


def test_the_cases_of_each_day_of_fieldwork_are_shown_and_too_few_days_are_said(
    page: AllocatePage, small: Context
) -> None:
    edit_inspection(small.session, first="2011-11-28", last="2011-11-28")
    page.restore_state({})
    assert (load(page, "PA")["Each day"], child(page, QLabel, "remarkPA").text()) == ("1", "")
    page.select([FIRST, SECOND, THIRD])
    press(page.table, Qt.Key.Key_3)
    assert (load(page, "PA")["Days needed"], load(page, "PA")["Each day"]) == ("1", "3")
    box = child(page, QComboBox, "casesADay")
    box.setCurrentIndex(box.findData(FEWEST))
    box.activated.emit(box.currentIndex())
    assert (load(page, "PA")["Days needed"], load(page, "PA")["Each day"]) == ("2", "")
    assert child(page, QLabel, "remarkPA").text() == "only 1 day of fieldwork"


@pytest.mark.usefixtures("large_text")
def test_in_large_text_all_lines_of_the_team_are_whole_below_several_cases(
    qtbot: QtBot, unanswered: Context, tasks: Tasks
) -> None:
    made = AllocatePage(unanswered, tasks)
    qtbot.addWidget(made)
    made.restore_state({})
    made.resize(1366, 730)
    made.show()
    balanced(qtbot, made)
    seen = made.team.viewport().rect()
    for line in made.team.lines.findChildren(QWidget):
        if line.isVisible():
            place = line.mapTo(made.team.viewport(), QPoint(0, 0))
            assert seen.contains(QRect(place, line.size())), line.objectName()
    for label in made.team.lines.findChildren(QLabel):
        assert label.isHidden() or label.width() >= label.sizeHint().width(), label.objectName()
    assert made.table.viewport().height() >= 4 * made.table.rowHeight(0)


@pytest.mark.usefixtures("large_text")
def test_the_numbers_stay_in_view_where_tab_goes_on_to_the_balance(page: AllocatePage) -> None:
    page.resize(760, 700)
    QApplication.processEvents()
    across = page.team.horizontalScrollBar()
    assert across.maximum() > 0
    for control in (*page.team.lines.findChildren(QPushButton), *page.team.lines.findChildren(QCheckBox)):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        page.team.ensureWidgetVisible(control)
        assert across.value() == 0, control.objectName()


def test_a_team_gets_no_more_room_than_its_lines_need(qtbot: QtBot, page: AllocatePage) -> None:
    page.resize(1366, 1000)
    qtbot.waitExposed(page)
    assert page.team.height() == page.team.lines.sizeHint().height()
    assert page.table.height() > page.team.height()


def primary(page: AllocatePage) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [each.objectName() for each in buttons if each.isVisible() and each.property("role") == "primary"]


def test_balance_is_the_primary_button_until_a_balance_is_shown(qtbot: QtBot, page: AllocatePage) -> None:
    assert primary(page) == ["balance"]
    for code in ("LI", "QA"):
        child(page, QCheckBox, f"takesPart{code}").setChecked(False)
    balanced(qtbot, page)
    assert primary(page) == ["applyBalance"]
    press(page, Qt.Key.Key_Escape)
    assert primary(page) == ["balance"]


def test_a_person_who_joins_the_team_gets_a_number(page: AllocatePage, small: Context) -> None:
    add_assessor(small.session, "MA", "assessor")
    page.restore_state({})
    assert child(page, QPushButton, "giveMA").text() == "3  MA"


def test_selection_and_choices_come_back(page: AllocatePage, qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page.select([SECOND])
    child(page, QCheckBox, "takesPartQA").setChecked(False)
    child(page, QSpinBox, "secondAssessments").setValue(4)
    again = AllocatePage(small, tasks)
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert again.save_state() == page.save_state()
    assert again.selected() == [SECOND]


def test_the_table_lists_every_case_of_the_sample(page: AllocatePage) -> None:
    assert column(page, 0) == [FIRST, SECOND, THIRD]
    assert child(page, QTableView, "allocateCases").accessibleName() == "Cases"
    with pytest.raises(AssertionError):
        child(page, QPushButton, "giveXY")


def test_a_balance_is_cancelled_by_escape_and_changes_nothing(qtbot: QtBot, page: AllocatePage, small: Context) -> None:
    before = row_hashes(small.session)
    click(child(page, QPushButton, "balance"))
    assert not child(page, QPushButton, "balance").isEnabled()
    page.select([FIRST])
    press(page.table, Qt.Key.Key_1)
    assert said(page).startswith("Another task is under way.")
    press(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: child(page, QPushButton, "balance").isEnabled())
    assert said(page) == "The balance was cancelled. Nothing has been recorded."
    assert not child(page, QPushButton, "applyBalance").isVisible()
    assert row_hashes(small.session) == before


def test_a_change_meanwhile_calls_the_balance_off(qtbot: QtBot, page: AllocatePage, small: Context) -> None:
    click(child(page, QPushButton, "balance"))
    small.bus.announce(set_profile_field(small.session, case_id=FIRST, field="case_manager", text="CM04"))
    qtbot.waitUntil(lambda: child(page, QPushButton, "balance").isEnabled())
    assert not child(page, QPushButton, "applyBalance").isVisible()


def test_the_lines_of_the_team_are_made_once(
    qtbot: QtBot, small: Context, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    fill = TeamLines._fill

    def counted(lines: TeamLines, counts: int, before: QWidget | None = None) -> None:
        made.append(counts)
        fill(lines, counts, before)

    monkeypatch.setattr(TeamLines, "_fill", counted)
    page = AllocatePage(small, tasks)
    qtbot.addWidget(page)
    page.restore_state({})
    assert len(made) == 1


def test_a_remark_is_in_the_line_of_its_person_or_below_it(page: AllocatePage, small: Context) -> None:
    for names, beside in ((1, True), (20, False), (1, True)):
        declare(small.session, "PA", home_yot="Bexley", knows=[f"CM{number}" for number in range(names)])
        page.restore_state({})
        page.resize(1100, 700)
        QApplication.processEvents()
        remark, button = child(page, QLabel, "remarkPA"), child(page, QPushButton, "givePA")
        assert (remark.geometry().center().y() < button.geometry().bottom()) is beside
        assert remark.fontMetrics().horizontalAdvance(remark.text()) <= remark.width()
        assert not remark.geometry().intersects(button.geometry())
