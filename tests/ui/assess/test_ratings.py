"""The Asset page: ratings typed as digits, how they changed, and the level that they work out to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QTableView
from pytestqt.qtbot import QtBot

from app.commands.answering import record_profile, record_rating
from app.records.key import RecordKey
from tests.helpers.inspections import handed_out, joined
from tests.ui.acting import child, lean_on, press
from tests.ui.assess.conftest import open_page
from ui.assess.page import AssessPage
from ui.assess.ratings.level_rule import LevelRule
from ui.assess.ratings.levels import level_sentence
from ui.assess.ratings.model import ITEM, TREND, change_word
from ui.assess.ratings.recorded_levels import RECORDED
from ui.assess.ratings.table import choices
from ui.bus import ChangeBus
from ui.context import Context
from ui.language import choice
from ui.language.choice import Language
from ui.style import CELL
from ui.widgets.input.input_guard import InputGuard


@pytest.fixture
def table(filled_page: AssessPage) -> QTableView:
    """The ratings of BRO-001, all there."""
    filled_page.go_to("ratings")
    return filled_page.pages.ratings.table


def cell(table: QTableView, stage: str, item: str) -> QModelIndex:
    """The cell of a rating."""
    model = table.model()
    cells = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return next(index for index in cells if index.data(ITEM) == (stage, item))


def shown(table: QTableView, title: str) -> list[str]:
    """The cells of the row with this title, from the start to the change."""
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == title)
    return [model.index(row, column).data() for column in range(1, model.columnCount())]


def test_ratings_are_typed_as_digits_down_the_column(table: QTableView, filled: Context) -> None:
    table.setCurrentIndex(cell(table, "start", "lifestyle"))
    press(table, Qt.Key.Key_4)
    assert filled.session.case("BRO-001").ratings["start", "lifestyle"] == 4
    assert table.currentIndex().data(ITEM) == ("start", "substance_use")
    press(table, Qt.Key.Key_Delete)
    assert filled.session.case("BRO-001").ratings["start", "substance_use"] is None


def test_a_digit_that_is_leant_on_rates_once(table: QTableView, filled: Context) -> None:
    table.setCurrentIndex(cell(table, "start", "lifestyle"))
    table.setFocus()
    lean_on(table, Qt.Key.Key_4)
    assert table.currentIndex().data(ITEM) == ("start", "substance_use")


@pytest.mark.usefixtures("incomplete")
def test_a_rating_given_is_heard_though_the_keys_go_on(table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    table.setCurrentIndex(cell(table, "start", "lifestyle"))
    press(table, Qt.Key.Key_4)
    press(table, Qt.Key.Key_Delete)
    heard = [event.message() for event in told if isinstance(event, QAccessibleAnnouncementEvent)]
    assert heard == [
        "Rating Lifestyle (start) changed from 1 to 4.",
        "Lifestyle, start: 4",
        "Rating Substance use (start) changed from 0 to not rated.",
        "Substance use, start: not rated",
    ]


def test_the_foot_of_the_start_leads_to_the_top_of_the_latest(table: QTableView) -> None:
    table.setCurrentIndex(cell(table, "start", "static_previous_convictions"))
    press(table, Qt.Key.Key_0)
    assert table.currentIndex().data(ITEM) == ("latest", "living_arrangements")


def test_a_digit_that_is_no_value_there_is_refused_in_a_sentence(
    filled_page: AssessPage, table: QTableView, filled: Context
) -> None:
    table.setCurrentIndex(cell(table, "start", "static_offence_type"))
    before = filled.session.case("BRO-001").ratings["start", "static_offence_type"]
    press(table, Qt.Key.Key_2)
    assert filled.session.case("BRO-001").ratings["start", "static_offence_type"] == before
    assert child(filled_page, QLabel, "status").text() == "2 is not allowed here. Use one of 0, 3, 4."


def test_the_last_rating_goes_on_to_the_first_questions_and_says_so(small_page: AssessPage) -> None:
    small_page.go_to("ratings")
    table = small_page.pages.ratings.table
    model = table.model()
    values = (model.index(row, 2) for row in range(model.rowCount()))
    table.setCurrentIndex([index for index in values if index.data(ITEM)][-1])
    press(table, Qt.Key.Key_0)
    assert small_page.save_state()["page"] == "asset"
    status = child(small_page, QLabel, "status").text()
    assert status.startswith("Ratings still has ")


def test_the_last_rating_put_right_later_leads_nowhere(filled_page: AssessPage, table: QTableView) -> None:
    table.setCurrentIndex(cell(table, "latest", "static_previous_convictions"))
    press(table, Qt.Key.Key_3)
    assert filled_page.save_state()["page"] == "ratings"
    assert "Ctrl+Right" in child(filled_page, QLabel, "status").text()


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_rating_is_chosen_from_its_meanings_with_the_mouse(table: QTableView, filled: Context) -> None:
    table.setCurrentIndex(cell(table, "latest", "static_offence_type"))
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    assert [box.itemText(row) for row in range(box.count())] == [
        "Not rated",
        "0  Other",
        "3  Burglary",
        "4  Motoring, vehicle theft or unauthorised taking",
    ]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert filled.session.case("BRO-001").ratings["latest", "static_offence_type"] == 4


def test_totals_and_change_follow_the_ratings(table: QTableView) -> None:
    assert shown(table, "Asset total") == ["18", "19", "up 1"]
    assert shown(table, "Total of dynamic factors") == ["13", "14", "up 1"]
    assert shown(table, "Total of static factors") == ["5", "5", "same"]
    table.setCurrentIndex(cell(table, "start", "living_arrangements"))
    press(table, Qt.Key.Key_4)
    assert shown(table, "Asset total") == ["21", "19", "down 2"]


def test_the_change_is_drawn_on_the_scale_from_the_start_to_the_latest(table: QTableView) -> None:
    at = cell(table, "latest", "substance_use")
    trend = at.siblingAtColumn(at.column() + 1).data(TREND)
    assert (trend.first, trend.last, trend.top) == (0, 1, 4)


def test_a_screen_reader_hears_both_stages_and_the_change_the_cells_own_first(table: QTableView) -> None:
    spoken = [
        cell(table, stage, "substance_use").data(Qt.ItemDataRole.AccessibleTextRole) for stage in ("start", "latest")
    ]
    assert spoken == ["Substance use, start: 0, latest: 1, up 1", "Substance use, latest: 1, start: 0, up 1"]


def test_totals_of_different_factors_show_no_change(table: QTableView) -> None:
    table.setCurrentIndex(cell(table, "latest", "lifestyle"))
    press(table, Qt.Key.Key_Delete)
    for title in ("Lifestyle", "Total of dynamic factors", "Asset total"):
        assert shown(table, title)[-1] == "–"  # noqa: RUF001 - a dash is meant
    assert shown(table, "Total of static factors")[-1] == "same"


def test_the_level_is_worked_out_step_by_step_beside_the_one_recorded(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("ratings")
    level = child(filled_page, QLabel, "level")
    assert level.text().splitlines()[0] == (
        "At the start, the total of 18 gives Enhanced and medium RoSH gives Enhanced, so the level is Enhanced. "
        "The YOT recorded the same level."
    )
    changes = record_profile(filled.session, case_id="BRO-001", field="rosh_recorded", value="high")
    filled.bus.announce(changes)
    assert level.text().splitlines()[0] == (
        "At the start, the total of 18 gives Enhanced and high RoSH gives Intensive, so the level is Intensive. "
        "The YOT recorded Enhanced, which differs."
    )


def test_what_is_missing_for_the_level_is_said(filled_page: AssessPage, filled: Context) -> None:
    session = filled.session
    record_rating(session, case_id="BRO-001", stage="start", item="lifestyle", value=None)
    for field in ("rosh_recorded", "intervention_level_recorded"):
        record_profile(session, case_id="BRO-001", field=field, value=None)
    said = level_sentence(session.framework.asset, session.case("BRO-001"), "start")
    assert said == (
        "At the start, the total is at least 17 (1 item is not rated) and RoSH is not recorded, so the level is not "
        "known yet. The YOT recorded no level."
    )
    filled_page.go_to("ratings")
    assert child(filled_page, QLabel, "level").text().splitlines()[0] == said


def test_the_rule_is_a_table_that_says_which_row_holds_and_why(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("ratings")
    rule = child(filled_page, LevelRule, "rule")
    texts = [label.text() for label in rule.findChildren(QLabel)]
    assert {"0 to 14", "15 to 32", "33 and over", "and low", "or medium", "or high or very high"} <= set(texts)
    assert child(rule, QLabel, "holds_enhanced").text() == "applies at start and latest, from total and RoSH"
    assert texts.count("▶") == 1
    filled.bus.announce(record_profile(filled.session, case_id="BRO-001", field="rosh_recorded", value="high"))
    assert child(rule, QLabel, "holds_intensive").text() == "applies at start and latest, from RoSH"
    assert child(rule, QLabel, "holds_enhanced").text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_the_yot_recorded_is_put_right_from_its_list_with_a_history(
    filled_page: AssessPage, filled: Context
) -> None:
    filled_page.go_to("ratings")
    box = child(filled_page, QComboBox, "vulnerability_recorded")
    assert [box.itemText(row) for row in range(box.count())] == ["Not recorded", "Low", "Medium", "High", "Very high"]
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    key = RecordKey("profile", "BRO-001", "vulnerability_recorded")
    assert filled.session.case("BRO-001").profile["vulnerability_recorded"] == "high"
    assert [row.plain for row in filled.session.store.history(key)] == ["medium", "high"]
    assert filled_page.pages.keys == (key,)
    filled_page.case_actions.undo.trigger()
    assert box.currentText() == "Medium"


def test_an_assessors_laptop_shows_the_recorded_levels_and_says_who_may_change_them(
    qtbot: QtBot, unanswered: Context, tmp_path: Path
) -> None:
    laptop = joined(handed_out(unanswered.session, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    boxes = []
    for context in (unanswered, Context(laptop, ChangeBus())):
        page = open_page(context, qtbot, "BRO-001", "asset")
        page.go_to("ratings")
        boxes.append([child(page, QComboBox, name) for name in RECORDED])
        said = child(page, QLabel, "levelsAreTheLeads")
        assert said.isHidden() == context.session.is_lead
    assert [[box.isEnabled() for box in each] for each in boxes] == [[True] * 3, [False] * 3]
    assert boxes[1][0].accessibleDescription().startswith("Only the lead's laptop changes these.")
    laptop.close()


def test_the_wheel_over_a_recorded_level_changes_nothing(filled_page: AssessPage, filled: Context) -> None:
    InputGuard(filled_page)
    filled_page.go_to("ratings")
    QApplication.processEvents()
    box = child(filled_page, QComboBox, "rosh_recorded")
    window = filled_page.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(box.mapTo(window, box.rect().center())), QPoint(0, -120), QPoint())
    assert box.currentText() == "Medium"
    assert filled.session.case("BRO-001").profile["rosh_recorded"] == "medium"


def test_a_place_leads_back_to_the_same_rating(filled_page: AssessPage, table: QTableView) -> None:
    table.setCurrentIndex(cell(table, "latest", "lifestyle"))
    place = filled_page.save_state()
    filled_page.open_case("BRO-002")
    filled_page.open_case("BRO-001", place)
    assert table.currentIndex().data(ITEM) == ("latest", "lifestyle")


def test_undo_of_a_rating_leads_to_it(filled_page: AssessPage, table: QTableView) -> None:
    table.setCurrentIndex(cell(table, "latest", "lifestyle"))
    press(table, Qt.Key.Key_4)
    filled_page.go_to("roh")
    filled_page.case_actions.undo.trigger()
    assert table.currentIndex().data(ITEM) == ("latest", "lifestyle")


def test_a_factors_values_are_those_of_the_rating_scale(filled: Context) -> None:
    values = choices(filled.session.framework.asset, "lifestyle")
    assert [value for value, _ in values] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("change", "word"), [(3, "up 3"), (0, "same"), (-2, "down 2")])
def test_a_change_is_told_in_words(change: int, word: str) -> None:
    assert change_word(change) == word


# The off-screen platform says what it lacks for lists that pop up.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_escape_from_the_list_of_values_leads_back_to_the_table(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    filled_page.go_to("ratings")
    table = filled_page.pages.ratings.table
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    qtbot.waitUntil(box.view().isVisible)
    count = len(filled.session.store.rows())
    press(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.findChild(QComboBox, "rating") is None)
    assert filled_page.window().focusWidget() is table
    assert len(filled.session.store.rows()) == count


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_after_a_choice_from_the_list_the_keys_are_on_the_table(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    filled_page.go_to("ratings")
    table = filled_page.pages.ratings.table
    stage, item = table.currentIndex().data(ITEM)
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    qtbot.waitUntil(box.view().isVisible)
    press(box.view(), Qt.Key.Key_End)
    press(box.view(), Qt.Key.Key_Return)
    assert filled.session.case("BRO-001").ratings[stage, item] == 4
    qtbot.waitUntil(lambda: table.findChild(QComboBox, "rating") is None)
    assert filled_page.window().focusWidget() is table


@pytest.mark.parametrize("size", [(700, 500), (800, 600)])
def test_a_recorded_level_that_is_changed_stays_in_view_with_the_notes_below_the_table(
    filled_page: AssessPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    filled_page.resize(*size)
    filled_page.go_to("ratings")
    notes = child(filled_page, QScrollArea, "ratingNotes")
    box = child(filled_page, QComboBox, "intervention_level_recorded")
    room = notes.viewport()
    qtbot.waitUntil(lambda: notes.verticalScrollBar().maximum() > 0)
    box.setFocus(Qt.FocusReason.TabFocusReason)

    def in_view() -> bool:
        top = box.mapTo(room, QPoint()).y()
        return top >= 0 and top + box.height() <= room.height()

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(box, key)
        QApplication.processEvents()
        qtbot.waitUntil(in_view)
    notes.verticalScrollBar().setValue(0)
    press(box, Qt.Key.Key_Up)
    qtbot.waitUntil(in_view)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_all_factors_totals_and_the_level_fit_a_laptop(
    filled: Context, qtbot: QtBot, dressed: Callable[[], None], language: Language
) -> None:
    dressed()
    choice.speak(language)
    filled.session.set_language(language)
    filled_page = open_page(filled, qtbot, "BRO-001", "ratings")
    table = child(filled_page, QTableView, "ratings")
    # The page has this room on a laptop of 1366 by 768, beside the scores and below the menu.
    filled_page.resize(955, 736)
    QApplication.processEvents()
    assert table.model().rowCount() == 12 + 4 + 3
    assert table.verticalScrollBar().maximum() == 0
    notes = child(filled_page, QScrollArea, "ratingNotes")
    assert notes.verticalScrollBar().maximum() == 0
    inner = notes.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= notes.viewport().width()
    for name in ("level", "meaning"):
        label = child(filled_page, QLabel, name)
        assert label.height() >= label.heightForWidth(label.width())


def test_a_name_without_room_in_one_line_is_shown_whole_in_more(filled_page: AssessPage) -> None:
    filled_page.go_to("ratings")
    pane = filled_page.pages.ratings
    pane.table.setFixedWidth(330)
    filled_page.resize(700, 700)
    QApplication.processEvents()
    names = [pane.table.model().index(row, 0) for row in range(pane.table.model().rowCount())]
    longest = max(names, key=lambda name: len(str(name.data())))
    shortest = min(names, key=lambda name: len(str(name.data())))
    one_line = pane.table.verticalHeader().defaultSectionSize()
    assert pane.table.rowHeight(longest.row()) > one_line
    assert pane.table.rowHeight(shortest.row()) == one_line


def test_the_heading_of_the_changes_begins_where_their_words_do(table: QTableView) -> None:
    last = table.model().columnCount() - 1
    assert table.model().headerData(last, Qt.Orientation.Horizontal) == "Change"
    left, row = table.columnViewportPosition(last), table.rowViewportPosition(0)
    picture = table.viewport().grab(QRect(left, row, 60, table.rowHeight(0))).toImage()
    ground = picture.pixel(0, 0)
    inked = [x for x in range(60) if any(picture.pixel(x, y) != ground for y in range(2, picture.height() - 2))]
    assert CELL <= inked[0] <= CELL + 2
