"""The outline: what each part of the form has, how far it is, and the way there."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QListView

from app.commands.answering import record_fact, record_judgement
from app.commands.flagging import record_flag
from tests.ui.acting import child, painted_again, press, shown
from tests.ui.assess.conftest import wait_for_older
from ui.assess.outline_model import FLAGGED, OPEN
from ui.assess.page import AssessPage
from ui.context import Context
from ui.settings import settings
from ui.widgets.text.text_painter import TextPainter

GRID = "community-plan-quality-objectives"
CUSTODY = "custodial-plan-quality-objectives"


def lines(page: AssessPage) -> list[str]:
    entries = page.outline.entries
    return [str(entries.index(row).data()) for row in range(entries.rowCount())]


def choose(page: AssessPage, place: str, criterion: str | None = None, group: str | None = None) -> None:
    """Choose a line of the outline with the keys."""
    outline = page.outline
    row = outline.entries.row_of(place, criterion, group)
    assert row >= 0
    outline.setCurrentIndex(outline.entries.index(row))
    press(outline, Qt.Key.Key_Return)


@pytest.fixture
def cleared(filled_page: AssessPage, filled: Context) -> AssessPage:
    """BRO-001 with three questions open again, one in a grid."""
    for question in ("1.1.07", "1.2.45", "2.2.03"):
        filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question=question, answer="clear"))
    return filled_page


def test_another_case_with_the_same_lines_changes_only_those_whose_counts_differ(
    cleared: AssessPage, filled: Context
) -> None:
    other = next(each.id for each in filled.session.sample() if each.id != "BRO-001")
    entries = cleared.outline.entries
    reset, changed = QSignalSpy(entries.modelReset), QSignalSpy(entries.dataChanged)
    before = lines(cleared)
    cleared.open_case(other, cleared.save_state() | {"case": other})
    assert reset.count() == 0
    rows = {changed.at(number)[0].row() for number in range(changed.count())}
    now = lines(cleared)
    assert {row for row, (was, line) in enumerate(zip(before, now, strict=True)) if was != line} <= rows
    assert len(rows) < len(now)


def test_the_outline_is_as_wide_in_every_case_so_that_the_form_keeps_its_place(
    filled_page: AssessPage, filled: Context
) -> None:
    outline = filled_page.outline
    widths = {(outline.sizeHint().width(), outline.least_width())}
    for question in filled.session.framework.questions:
        filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear"))
    widths.add((outline.sizeHint().width(), outline.least_width()))
    for case in ("BRO-002", "BRO-017"):
        filled_page.open_case(case, {"page": "review"})
        widths.add((outline.sizeHint().width(), outline.least_width()))
    assert len(widths) == 1


def test_the_set_that_is_open_shows_its_criteria_and_the_others_a_line(filled_page: AssessPage) -> None:
    assert lines(filled_page) == [
        "Facts 14/14",
        "Ratings 32/32",
        "Asset 11/11",
        "Risk of Harm to others 22/22",
        "1.1 9/9",
        "2.1 11/11",
        "3.1 2/2",
        "Likelihood of Reoffending 51/51",
        "Safeguarding 25/25",
        "To answer 0",
        "Flags 0",
        "Review",
    ]


def test_groups_are_under_their_criterion_if_one_of_their_questions_is_asked(filled_page: AssessPage) -> None:
    filled_page.go_to("lor")
    entries = filled_page.outline.entries
    row = entries.row_of("lor", "1.2", GRID)
    assert str(entries.index(row).data()) == "Community plan: quality of objectives 7/7"
    assert entries.row_of("lor", "1.2") < row < entries.row_of("lor", "2.2")
    assert entries.row_of("lor", "1.2", CUSTODY) == -1


def test_a_long_name_of_a_group_has_two_lines_in_the_outline(filled_page: AssessPage) -> None:
    filled_page.resize(1366, 768)
    filled_page.go_to("lor")
    QApplication.processEvents()
    outline = filled_page.outline
    row = outline.entries.row_of("lor", "1.2", GRID)
    one_line = outline.entries.row_of("lor", "2.2")
    heights = [outline.visualRect(outline.entries.index(each)).height() for each in (row, one_line)]
    assert heights[0] == heights[1] + outline.fontMetrics().height()


def test_a_name_of_a_group_has_as_many_lines_as_it_needs_in_large_text(
    filled_page: AssessPage, dressed: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings().text_percent = 200
    dressed()
    filled_page.resize(1366, 768)
    filled_page.go_to("lor")
    outline = filled_page.outline
    outline.setFixedWidth(outline.least_width())
    QApplication.processEvents()
    cut: list[str] = []
    draw = TextPainter.draw

    def note_cut(text: TextPainter, painter: QPainter, rect: QRect, words: str, *colour: str, **how: Any) -> None:
        if text.width(words, how.get("weight", "plain")) > rect.width():
            cut.append(words)
        draw(text, painter, rect, words, *colour, **how)

    monkeypatch.setattr(TextPainter, "draw", note_cut)
    outline.grab()
    assert cut == []


def test_groups_come_with_the_fact_that_has_them_asked(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("lor")
    filled.bus.announce(record_fact(filled.session, case_id="BRO-001", fact="custody_phase", value="yes"))
    assert filled_page.outline.entries.row_of("lor", "1.2", CUSTODY) > 0


def test_a_line_leads_to_its_first_open_question(cleared: AssessPage) -> None:
    cleared.go_to("lor")
    choose(cleared, "lor", "2.2")
    assert cleared.questions.question == "2.2.03"
    choose(cleared, "lor", "1.2", GRID)
    assert cleared.questions.question == "1.2.45"
    assert cleared.window().focusWidget() is cleared.questions.list


def test_a_line_with_nothing_open_leads_to_its_first_question(filled_page: AssessPage) -> None:
    choose(filled_page, "lor")
    choose(filled_page, "lor", "2.2")
    assert filled_page.questions.question == "2.2.01"


def test_the_line_of_what_is_open_leads_there_round_and_round(cleared: AssessPage) -> None:
    found = []
    for _ in range(4):
        choose(cleared, OPEN)
        found.append(cleared.questions.question)
    assert found == ["1.1.07", "1.2.45", "2.2.03", "1.1.07"]


def test_the_line_of_flags_leads_to_flagged_questions_and_says_those_of_the_case(
    filled_page: AssessPage, filled: Context
) -> None:
    filled.bus.announce(record_flag(filled.session, case_id="BRO-001", kind="check", text="Dates"))
    choose(filled_page, FLAGGED)
    assert child(filled_page, QLabel, "status").text() == "Flagged on the case: Check: Dates"
    filled.bus.announce(record_flag(filled.session, case_id="BRO-001", kind="ask", question="2.2.05"))
    assert "Flags 2" in lines(filled_page)
    press(filled_page.questions.list, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert filled_page.questions.question == "2.2.05"


def test_an_answer_changes_the_lines_that_count_it_and_no_other(cleared: AssessPage) -> None:
    cleared.go_to("lor", "1.2.45")
    entries = cleared.outline.entries
    spy = QSignalSpy(entries.dataChanged)
    reset = QSignalSpy(entries.modelReset)
    press(cleared.questions.list, Qt.Key.Key_Y)
    changed = {spy.at(number)[0].row() for number in range(spy.count())}
    wanted = [("lor", None, None), ("lor", "1.2", None), ("lor", "1.2", GRID), (OPEN, None, None)]
    assert changed == {entries.row_of(*each) for each in wanted}
    assert reset.count() == 0


def test_after_each_answer_the_page_shows_what_it_would_paint_anew(filled_page: AssessPage, filled: Context) -> None:
    filled_page.resize(1366, 768)
    filled_page.go_to("lor")
    pick = random.Random(8)
    shown(filled_page)
    for number in range(40):
        if number % 10 == 5:
            filled_page.go_to(pick.choice(("asset", "roh", "lor", "safeguarding")))
        questions = filled_page.findChild(QListView, "questions")
        assert questions is not None
        key = pick.choice((Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_Up))
        press(questions, key)
        wait_for_older(filled_page)
        assert shown(filled_page) == painted_again(filled_page), f"key {number}, {key}"


def test_a_line_that_needs_another_height_moves_the_lines_below_it(filled_page: AssessPage) -> None:
    filled_page.resize(1366, 768)
    filled_page.go_to("lor")
    QApplication.processEvents()
    outline = filled_page.outline
    model = outline.entries
    row = model.row_of("lor", "2.2")
    lines = list(model.entries)
    before = outline.visualRect(model.index(row)).height()
    lines[row] = replace(lines[row], text="A name that is much longer than the outline is wide here")
    model._entries = lines  # the framework has no line whose count alone changes its height
    model.dataChanged.emit(model.index(row), model.index(row))
    QApplication.processEvents()
    places = [outline.visualRect(model.index(each)) for each in range(model.rowCount())]
    assert places[row].height() == before + outline.fontMetrics().height()
    assert all(upper.bottom() + 1 == lower.top() for upper, lower in pairwise(places))
