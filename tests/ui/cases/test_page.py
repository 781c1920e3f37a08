"""Claims about the list of cases: what repaints, what is found, and how a case is opened."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement, record_profile
from app.commands.completing import complete_cases, reopen_case
from app.commands.flagging import record_flag
from app.commands.importing import import_sample
from app.commands.timing import add_time
from tests.helpers.inspections import small_inspection, table
from tests.ui.acting import child, click, press, type_in
from ui.bus import ChangeBus
from ui.cases.columns import (
    ANSWERED,
    CASE,
    CASE_MANAGER,
    COLUMNS,
    FLAGS,
    NUMBERS,
    ORDER,
    STANDING_OUT,
    STATE,
    TIME,
    UNANSWERED,
)
from ui.cases.delegate import ring_width
from ui.cases.model import GAP, CaseModel
from ui.cases.page import CasesPage
from ui.cases.sorting import SortButton
from ui.context import Context
from ui.language import choice
from ui.style import CELL, figures_font, row_height
from ui.widgets.input.initial_focus import focus_page
from ui.widgets.text.quiet_label import QuietLabel
from ui.widgets.text.text_painter import TextPainter


def shown(page: CasesPage, column: int = CASE) -> list[str]:
    """The texts of one column, in the order of the table."""
    return [page.shown.index(row, column).data() for row in range(page.shown.rowCount())]


def press_menu(button: SortButton, action: str) -> None:
    """Choose an entry of a button's menu, as Space and the arrows do."""
    child(button, QAction, action).trigger()


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> CasesPage:
    found = CasesPage(small)
    qtbot.addWidget(found)
    found.show()
    focus_page(found)
    return found


def test_home_and_end_lead_to_the_first_and_the_last_case(page: CasesPage) -> None:
    press(page.table, Qt.Key.Key_End)
    assert page.selected() == "BRO-003"
    press(page.table, Qt.Key.Key_Home)
    assert page.selected() == "BRO-001"


def test_an_answer_repaints_the_row_of_its_case_and_no_other(page: CasesPage, small: Context) -> None:
    painted: list[tuple[int, int]] = []
    page.model.dataChanged.connect(lambda top, bottom: painted.append((top.row(), bottom.row())))
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer="yes"))
    assert painted == [(1, 1)]
    assert page.model.index(1, STATE).data() == "In progress"
    assert page.model.index(1, ANSWERED).data() == "1 of 2"
    assert page.model.index(1, UNANSWERED).data() == "2"


def test_a_note_repaints_nothing(small: Context) -> None:
    record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer="yes")
    fresh = CaseModel(small.session)
    painted: list[int] = []
    fresh.dataChanged.connect(lambda top, _: painted.append(top.row()))
    fresh.take(record_judgement(small.session, case_id="BRO-002", question="1.1.03", note="See the log."))
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


def test_one_key_opens_the_next_case_that_is_not_started(page: CasesPage, small: Context) -> None:
    opened: list[str] = []
    page.case_opened.connect(opened.append)
    small.bus.announce(record_judgement(small.session, case_id="BRO-001", question="1.1.03", answer="yes"))
    press(page.table, Qt.Key.Key_F8)
    page.select("BRO-003")
    small.bus.announce(record_judgement(small.session, case_id="BRO-003", question="1.1.03", answer="yes"))
    press(page.table, Qt.Key.Key_F8)
    assert opened == ["BRO-002", "BRO-002"], "from the started case on, and from the last one at the top again"
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer="yes"))
    press(page.table, Qt.Key.Key_F8)
    button = child(page, QPushButton, "startNext")
    assert (len(opened), button.isEnabled(), button.toolTip()) == (2, False, "No case is left to start")


def test_a_button_does_the_same_and_names_the_key(page: CasesPage) -> None:
    opened: list[str] = []
    page.case_opened.connect(opened.append)
    page.select("BRO-002")
    button = child(page, QPushButton, "startNext")
    assert button.property("role") == "primary"
    click(button)
    assert opened == ["BRO-002"]
    assert button.toolTip() == "Open the next case that is not started (F8)"


def test_the_case_to_go_on_with_is_one_not_started_before_one_in_progress(page: CasesPage, small: Context) -> None:
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer="yes"))
    assert page.next_to_do("BRO-001") == "BRO-003"
    small.bus.announce(record_judgement(small.session, case_id="BRO-003", question="1.1.03", answer="yes"))
    small.bus.announce(complete_cases(small.session, ["BRO-001"], why="At court"))
    assert page.next_to_do("BRO-001") == "BRO-002"
    small.bus.announce(complete_cases(small.session, ["BRO-002", "BRO-003"], why="At court"))
    assert page.next_to_do("BRO-001") is None


def test_the_next_case_is_ones_own(qtbot: QtBot, filled: Context) -> None:
    session = filled.session
    session.set_current_assessor("PA")
    for case in session.sample()[:6]:
        reopen_case(session, case.id, assessor=case.allocated_to)
    mine = [case.id for case in session.sample()[:6] if case.allocated_to == "PA"]
    assert mine
    assert mine[0] != "BRO-001"
    found = CasesPage(filled)
    qtbot.addWidget(found)
    assert found.next_to_do("") == mine[0]


def test_the_case_manager_has_a_column_and_is_found(page: CasesPage, small: Context) -> None:
    small.bus.announce(record_profile(small.session, case_id="BRO-002", field="case_manager", value="Ms Okafor"))
    assert shown(page, CASE_MANAGER) == ["", "Ms Okafor", ""]
    type_in(child(page, QLineEdit, "caseFilter"), "okafor")
    assert shown(page) == ["BRO-002"]


def test_a_double_click_opens_a_case(qtbot: QtBot, page: CasesPage) -> None:
    with qtbot.waitSignal(page.case_opened) as opened:
        page.table.doubleClicked.emit(page.shown.index(2, STATE))
    assert opened.args == ["BRO-003"]


def test_the_filter_wants_every_word_in_any_column(page: CasesPage, small: Context) -> None:
    field = child(page, QLineEdit, "caseFilter")
    type_in(field, "not la")
    assert shown(page) == ["BRO-002"]
    assert child(page, QLabel, "casesTally").text().startswith("1 of 3 cases shown. ")
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
    assert "zebra" in child(page, QLabel, "nothingFitsText").text()
    click(child(page, QPushButton, "showAllCases"))
    assert len(shown(page)) == 3


def test_only_what_is_not_complete_can_be_asked_for(page: CasesPage, small: Context) -> None:
    which = child(page, QComboBox, "caseWhich")
    which.setCurrentIndex(which.findData("open"))
    small.bus.announce(complete_cases(small.session, ["BRO-001"], why="The file is lost."))
    assert shown(page) == ["BRO-002", "BRO-003"]
    small.bus.announce(reopen_case(small.session, "BRO-001"))
    assert shown(page) == ["BRO-001", "BRO-002", "BRO-003"]


def test_mine_is_offered_on_an_assessors_laptop(qtbot: QtBot, page: CasesPage, small: Context) -> None:
    assert child(page, QComboBox, "caseWhich").findData("mine") < 0
    small.session.set_current_assessor("LA")
    own = CasesPage(small)
    qtbot.addWidget(own)
    which = child(own, QComboBox, "caseWhich")
    which.setCurrentIndex(which.findData("mine"))
    assert shown(own) == ["BRO-002"]


@pytest.mark.parametrize(
    ("which", "fitting"),
    [
        ("not started", ["BRO-002", "BRO-003"]),
        ("in progress", ["BRO-001"]),
        ("flagged", ["BRO-001"]),
        ("complete", []),
        ("ready", []),
        ("to_look_at", ["BRO-001"]),
    ],
)
def test_cases_can_be_asked_for_by_state_and_by_flag(
    page: CasesPage, small: Context, which: str, fitting: list[str]
) -> None:
    small.bus.announce(record_flag(small.session, case_id="BRO-001", kind="ask", text="Who wrote it?"))
    choice = child(page, QComboBox, "caseWhich")
    choice.setCurrentIndex(choice.findData(which))
    assert shown(page) == fitting


def test_what_stands_out_is_said_in_words_and_sorts_by_weight(page: CasesPage, small: Context) -> None:
    for case, field, value in (
        ("BRO-001", "looked_after", "yes"),
        ("BRO-002", "rosh_recorded", "very high"),
        ("BRO-003", "rosh_recorded", "high"),
        ("BRO-003", "looked_after", "yes"),
    ):
        small.bus.announce(record_profile(small.session, case_id=case, field=field, value=value))
    small.bus.announce(record_fact(small.session, case_id="BRO-003", fact="custody_phase", value="yes"))
    page.table.sortByColumn(STANDING_OUT, Qt.SortOrder.DescendingOrder)
    assert shown(page, STANDING_OUT) == ["Very high RoSH", "Custody, high RoSH, looked after", "Looked after"]


def test_flags_are_counted_and_read_in_the_tooltip_and_time_is_in_hours(page: CasesPage, small: Context) -> None:
    small.bus.announce(
        record_flag(small.session, case_id="BRO-001", kind="ask", question="1.1.03", text="Who wrote it?")
    )
    small.bus.announce(record_flag(small.session, case_id="BRO-001", kind="lead"))
    small.bus.announce(record_flag(small.session, case_id="BRO-001", kind="check", text="Seen.", settled=True))
    small.bus.announce(add_time(small.session, case_id="BRO-001", seconds=3900))
    assert shown(page, FLAGS) == ["2", "", ""]
    assert page.shown.index(0, FLAGS).data(Qt.ItemDataRole.ToolTipRole).splitlines() == [
        "Query for the lead",
        "Ask the case manager (1.1.03): Who wrote it?",
    ]
    assert shown(page, TIME) == ["1:05", "", ""]


def test_the_list_is_sorted_by_keyboard(page: CasesPage) -> None:
    button = child(page, SortButton, "sortCases")
    press_menu(button, "sortBy_assessor")
    assert shown(page) == ["BRO-002", "BRO-003", "BRO-001"]
    press_menu(button, "sortFalling")
    assert shown(page) == ["BRO-001", "BRO-003", "BRO-002"]
    assert button.text() == "Sort by Assessor"
    assert button.accessibleName() == "Sorted by Assessor, Largest first"


def test_sorting_by_a_number_begins_with_the_largest(page: CasesPage, small: Context) -> None:
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer="yes"))
    press_menu(child(page, SortButton, "sortCases"), "sortBy_answered")
    assert shown(page) == ["BRO-002", "BRO-003", "BRO-001"]
    header = page.table.horizontalHeader()
    initial = Qt.ItemDataRole.InitialSortOrderRole
    assert page.shown.headerData(UNANSWERED, header.orientation(), initial) == Qt.SortOrder.DescendingOrder
    assert page.shown.headerData(CASE, header.orientation(), initial) == Qt.SortOrder.AscendingOrder


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("school Report", "Found in the note of 1.1.03: The school was not asked for a report."),
        ("log 14/3", "Found in the evidence of 1.1.03: Contact log 14/3"),
        ("stepfather", "Found in a flag on the case: Ask about the stepfather."),
        ("bro-001 stepfather", "Found in a flag on the case: Ask about the stepfather."),
        ("court", "Found in the explanation: The file is at court."),
    ],
)
def test_notes_evidence_flags_and_explanations_are_searched_and_it_is_said_where(
    page: CasesPage, small: Context, words: str, line: str
) -> None:
    session = small.session
    small.bus.announce(
        record_judgement(
            session,
            case_id="BRO-001",
            question="1.1.03",
            note="The school was not\nasked for a report.",
            evidence="Contact log 14/3",
        )
    )
    small.bus.announce(record_flag(session, case_id="BRO-001", kind="ask", text="Ask about the stepfather."))
    small.bus.announce(complete_cases(session, ["BRO-001"], why="The file is at court."))
    type_in(child(page, QLineEdit, "caseFilter"), words)
    assert shown(page) == ["BRO-001"]
    assert child(page, QuietLabel, "foundIn").text() == f"BRO-001: {line}"
    assert page.shown.index(0, STATE).data(Qt.ItemDataRole.ToolTipRole).startswith(line)


@pytest.mark.parametrize("typed", ["llyr", "SIAN", "sia\u0302n", "llyr sian"])
def test_a_note_is_found_without_its_accents_and_shown_as_it_is_written(
    page: CasesPage, small: Context, typed: str
) -> None:
    note = "x" * 100 + " Ll\u0177r a Si\u00e2n"
    small.bus.announce(record_judgement(small.session, case_id="BRO-001", question="1.1.03", note=note))
    child(page, QLineEdit, "caseFilter").insert(typed)
    assert shown(page) == ["BRO-001"]
    assert child(page, QuietLabel, "foundIn").text().endswith("Ll\u0177r a Si\u00e2n")


def test_what_is_written_is_found_as_soon_as_it_is(page: CasesPage, small: Context) -> None:
    child(page, QLineEdit, "caseFilter").setText("grandmother")
    assert shown(page) == []
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", note="Grandmother asked."))
    assert shown(page) == ["BRO-002"]
    small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", note="Nobody asked."))
    assert shown(page) == []


def test_out_of_view_nothing_is_worked_out_until_the_list_is_shown(page: CasesPage, small: Context) -> None:
    page.hide()
    painted: list[int] = []
    page.model.dataChanged.connect(lambda top, _: painted.append(top.row()))
    for answer in ("yes", "no"):
        small.bus.announce(record_judgement(small.session, case_id="BRO-002", question="1.1.03", answer=answer))
    assert painted == []
    page.show()
    assert painted == [1]
    assert shown(page, STATE)[1] == "In progress"


def test_the_neighbour_of_a_case_is_that_of_the_list_as_it_is_shown(page: CasesPage, small: Context) -> None:
    page.table.sortByColumn(CASE, Qt.SortOrder.DescendingOrder)
    assert page.neighbour("BRO-003", 1) == "BRO-002"
    assert page.neighbour("BRO-003", -1) is None
    which = child(page, QComboBox, "caseWhich")
    which.setCurrentIndex(which.findData("open"))
    page.hide()
    small.bus.announce(complete_cases(small.session, ["BRO-002"], why="The file is lost."))
    # The case just completed is no longer in the list, but keeps its place between its neighbours.
    assert page.neighbour("BRO-002", 1) == "BRO-001"
    assert page.neighbour("BRO-003", 1) == "BRO-001"
    assert page.neighbour("BRO-001", 1) is None


def test_the_list_comes_back_as_it_was(qtbot: QtBot, page: CasesPage, small: Context) -> None:
    page.resize(900, 600)
    page.table.sortByColumn(CASE, Qt.SortOrder.DescendingOrder)
    child(page, QLineEdit, "caseFilter").setText("bro")
    page.table.setColumnWidth(STATE, 200)
    page.select("BRO-002")
    again = CasesPage(small)
    qtbot.addWidget(again)
    again.resize(900, 600)
    again.restore_state(page.save_state())
    again.show()
    assert again.save_state() == page.save_state()
    assert shown(again) == ["BRO-003", "BRO-002", "BRO-001"]
    assert again.table.columnWidth(STATE) == pytest.approx(200, abs=2)


def test_the_list_comes_back_scrolled_as_far_as_it_was(qtbot: QtBot, filled: Context) -> None:
    pages = [CasesPage(filled) for _ in range(2)]
    for each in pages:
        qtbot.addWidget(each)
        each.resize(900, 300)
    first, again = pages
    first.show()
    first.table.verticalScrollBar().setValue(55)
    place = json.loads(json.dumps(first.save_state()))
    again.restore_state(place)
    # Kept even when nothing was ever shown of it.
    assert again.save_state() == place
    again.show()
    qtbot.waitUntil(lambda: again.table.verticalScrollBar().value() == 55)


def test_of_a_place_kept_by_another_version_the_rest_is_taken(page: CasesPage) -> None:
    page.restore_state({"column": 4, "widths": {"gone": 3, "state": "wide"}, "scroll": "x", "case": "BRO-003"})
    assert page.selected() == "BRO-003"
    assert page.save_state()["widths"] == {}


def test_where_there_is_no_room_columns_go_and_no_row_scrolls_sideways(qtbot: QtBot, filled: Context) -> None:
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.show()
    last = len(COLUMNS)
    for width in (1366, 960, 700, 520, 380):
        page.resize(width, 600)
        table = page.table
        visible = [column for column in range(len(COLUMNS)) if not table.isColumnHidden(column)]
        assert sum(table.columnWidth(column) for column in visible) <= table.viewport().width()
        assert {CASE, STATE} <= set(visible)
        assert len(visible) <= last
        last = len(visible)
    assert table.isColumnHidden(ORDER)
    assert "Order: " in page.shown.index(0, CASE).data(Qt.ItemDataRole.ToolTipRole)
    page.resize(1366, 600)
    assert not any(table.isColumnHidden(column) for column in range(len(COLUMNS)))


def test_without_a_sample_the_page_says_what_to_do(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> None:
    made = small_inspection(tmp_path_factory.mktemp("empty") / "new", allocation={})
    page = CasesPage(Context(made.session, ChangeBus()))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.import_asked):
        click(child(page, QPushButton, "importSample"))
    made.session.close()


def test_an_assessor_without_cases_is_sent_to_the_lead(qtbot: QtBot, tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "new", allocation={})
    made.session.set_current_assessor("PA")
    page = CasesPage(Context(made.session, ChangeBus()))
    qtbot.addWidget(page)
    assert "Ask the lead" in child(page, QLabel, "casesEmptyText").text()
    assert page.findChild(QPushButton, "importSample") is None
    made.session.close()


def test_the_reference_inspection_is_complete_and_fits(qtbot: QtBot, filled: Context) -> None:
    page = CasesPage(filled)
    qtbot.addWidget(page)
    assert set(shown(page, STATE)) == {"Complete"}
    assert len(shown(page)) == 38
    rows = sum(page.table.rowHeight(row) for row in range(38))
    # The part of 768 lines that is left for rows, between the headings and the tally.
    assert rows <= 768 - 100


def test_on_a_small_laptop_every_order_stands_whole(qtbot: QtBot, filled: Context, dressed: Callable[[], None]) -> None:
    dressed()
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.resize(960, 700)  # what the scores leave of 1366
    page.show()
    metrics = page.table.fontMetrics()
    widest = max(metrics.horizontalAdvance(page.model.text(row, ORDER)) for row in page.model.rows)
    assert page.table.columnWidth(ORDER) >= widest + 6


@pytest.fixture(params=[9, 11.25, 13.5, 18, 27])
def _points(request: pytest.FixtureRequest, qapp: QApplication, dressed: Callable[[], None]) -> Iterator[None]:
    """Gives the application the window's looks with text of a size."""
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    dressed()
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("_points")
def test_no_text_is_cut_where_there_is_room(qtbot: QtBot, filled: Context) -> None:
    choice.speak("cy")
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.resize(5000, 700)
    page.show()
    plain = page.table.font()
    line = TextPainter(plain).line
    for column in range(page.model.columnCount()):
        # Figures in columns of numbers are of equal width, and other texts are drawn in the plain font.
        metrics = QFontMetricsF(figures_font(plain) if column in NUMBERS else plain)
        texts = {page.model.text(row, column) + (GAP if column in NUMBERS else "") for row in page.model.rows}
        room = page.table.columnWidth(column) - 2 * CELL - (ring_width(line) if column == STATE else 0)
        assert max(map(metrics.horizontalAdvance, texts)) <= room, COLUMNS[column]


def test_what_stands_out_is_whole_as_long_as_another_column_can_be_left_out(qtbot: QtBot, filled: Context) -> None:
    record_fact(filled.session, case_id="BRO-001", fact="custody_phase", value="yes")
    for profile_field, value in (("rosh_recorded", "very high"), ("looked_after", "yes")):
        record_profile(filled.session, case_id="BRO-001", field=profile_field, value=value)
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.show()
    table = page.table
    texts = [page.model.text(row, STANDING_OUT) for row in page.model.rows]
    widest = max(map(QFontMetricsF(table.font()).horizontalAdvance, texts)) + 2 * CELL
    for width in range(400, 1400, 20):
        page.resize(width, 600)
        visible = {column for column in range(len(COLUMNS)) if not table.isColumnHidden(column)}
        if visible - {CASE, STATE, STANDING_OUT, UNANSWERED}:
            assert table.columnWidth(STANDING_OUT) >= widest, width


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_column_of_orders_is_shown_only_where_it_tells_them_apart(
    qtbot: QtBot, filled: Context, language: choice.Language
) -> None:
    choice.speak(language)
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.show()
    table, metrics = page.table, page.table.fontMetrics()
    texts = {page.model.text(row, ORDER) for row in page.model.rows}
    was_cut = False
    for width in range(400, 1400, 10):
        page.resize(width, 600)
        if not table.isColumnHidden(ORDER):
            room = table.columnWidth(ORDER) - 2 * CELL
            cut = {metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in texts} - texts
            was_cut = was_cut or bool(cut)
            assert min(map(len, cut), default=16) >= 16, (width, cut)
    assert was_cut


def test_the_mark_of_the_order_has_room_beside_any_heading(qtbot: QtBot, filled: Context) -> None:
    page = CasesPage(filled)
    qtbot.addWidget(page)
    page.resize(1600, 700)
    page.show()
    header = page.table.horizontalHeader()
    for column in range(page.model.columnCount()):
        page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert page.table.columnWidth(column) >= header.sectionSizeHint(column)


def test_rows_stand_apart_as_far_as_the_whole_sample_is_in_view(qtbot: QtBot, filled: Context) -> None:
    page = CasesPage(filled)
    qtbot.addWidget(page)
    heights = []
    for height in (500, 1000, 3000):
        page.resize(1366, height)
        page.show()
        heights.append(page.table.rowHeight(0))
    metrics = page.table.fontMetrics()
    assert heights == sorted(heights)
    # By the letters themselves: how much air a line has above them is the font's.
    assert heights[0] >= metrics.tightBoundingRect("Hg").height() + 4
    assert heights[-1] == row_height(page.table.font())


def test_a_reference_is_shown_whole_however_its_width_is_rounded(
    qtbot: QtBot, small: Context, dressed: Callable[[], None]
) -> None:
    dressed()
    # Its width ends in less than half a pixel.
    reference = "PRACTICE-1"
    import_sample(small.session, table("sample.csv", ("reference", "allocated_to"), (reference, "PA")))
    page = CasesPage(small)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    with qtbot.waitExposed(page):
        page.show()
    room = page.table.columnWidth(CASE) - 2 * CELL
    assert page.table.fontMetrics().elidedText(reference, Qt.TextElideMode.ElideRight, room) == reference
