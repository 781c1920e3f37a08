"""Claims about the card of the open question: one left edge, a note that grows, and a layout that keeps its form."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, press, shown
from tests.ui.assess.conftest import open_page
from ui.assess.form.question_editor import QuestionEditor
from ui.assess.page import AssessPage
from ui.context import Context
from ui.settings import settings
from ui.style import GRID, SCHEMES
from ui.widgets.lists.inline_list import InlineList
from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.text.wrapped_label import WrappedLabel

WITH_REASONS = ("1.1.06", "1.1.10")


def left(editor: QuestionEditor, part: QWidget) -> int:
    return part.mapTo(editor, QPoint(0, 0)).x()


def opened(page: AssessPage, question: str) -> QuestionEditor:
    page.go_to("roh", question)
    return child(page, QuestionEditor, "question")


def test_text_buttons_reasons_note_and_labels_have_one_left_edge(filled_page: AssessPage) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    editor.answer_pressed.emit("no")
    editor = opened(filled_page, WITH_REASONS[0])
    parts: tuple[QWidget, ...] = (
        child(editor, QLabel, "questionText"),
        child(editor, QPushButton, "yes"),
        child(editor, QCheckBox, "reason1"),
        child(editor, QPlainTextEdit, "note"),
    )
    assert len({left(editor, part) for part in parts}) == 1
    fields = (child(editor, QPlainTextEdit, "note"), child(editor, QPlainTextEdit, "evidence"))
    labels = [each for each in editor.findChildren(QLabel) if each.buddy() in fields]
    assert len(labels) == 2
    assert all(left(editor, each) == left(editor, each.buddy()) for each in labels)


def test_the_words_of_a_question_are_measured_for_their_height_only(filled_page: AssessPage) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    for name in ("questionText", "questionRemark"):
        label = child(editor, QLabel, name)
        label.setText("Was the assessment of the risk of harm reviewed after each significant change? " * 4)
        assert label.sizeHint().height() == label.fontMetrics().height()
        assert label.heightForWidth(400) >= 4 * label.fontMetrics().height()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_note_and_evidence_of_one_line_are_equally_high(filled_page: AssessPage, percent: int) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    settings().text_percent = percent
    note, evidence = child(editor, QPlainTextEdit, "note"), child(editor, QPlainTextEdit, "evidence")
    QApplication.processEvents()
    for field in (note, evidence):
        field.setPlainText("He was seen twice.")
    assert note.height() == evidence.height()
    note.setPlainText("He was seen twice.\nOn Monday.")
    assert note.height() > evidence.height()


def test_a_long_note_grows_to_half_of_the_page_and_then_scrolls(filled_page: AssessPage) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    note = child(editor, QPlainTextEdit, "note")
    page = filled_page.questions.list.viewport().height()
    note.setPlainText("\n".join(["He was seen twice."] * 12))
    twelve = note.height()
    assert twelve >= 12 * note.fontMetrics().lineSpacing()
    note.setPlainText("\n".join(["He was seen twice."] * 200))
    assert twelve < note.height() <= page // 2 + 24
    assert note.height() >= page // 2 - 24


def test_reasons_keep_their_columns_from_question_to_question(filled_page: AssessPage) -> None:
    for width in (600, 900, 1366):
        filled_page.resize(width, 700)
        columns = set()
        for question in WITH_REASONS:
            editor = opened(filled_page, question)
            editor.answer_pressed.emit("no")
            editor = opened(filled_page, question)
            boxes = [each for each in editor.findChildren(QCheckBox) if each.isVisible()]
            columns.add(len({left(editor, each) for each in boxes}))
        assert len(columns) == 1


def test_no_button_of_the_card_is_cut_at_any_width_or_size_of_text(filled_page: AssessPage) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    font = editor.font()
    size = font.pointSizeF()
    for percent in (100, 110, 125, 150, 175, 200):
        font.setPointSizeF(size * percent / 100)
        editor.setFont(font)
        for width in range(500, 1400, 20):
            editor.resize(width, 400)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            cut = [
                each.objectName()
                for each in editor.findChildren(QPushButton)
                if each.isVisible() and each.width() < each.minimumSizeHint().width()
            ]
            assert cut == [], (percent, width)


def test_the_note_is_reached_by_its_key(filled_page: AssessPage) -> None:
    editor = opened(filled_page, WITH_REASONS[0])
    press(filled_page.questions.list, Qt.Key.Key_Return)
    assert child(editor, QPlainTextEdit, "note").hasFocus()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_reason_is_shown_whole_beside_the_scores_of_a_laptop(
    filled: Context, qtbot: QtBot, dressed: Callable[[], None], language: str
) -> None:
    dressed()
    filled.session.set_language(language)
    page = open_page(filled, qtbot, "BRO-001", "roh")
    page.resize(955, 736)
    for question in WITH_REASONS:
        editor = opened(page, question)
        editor.answer_pressed.emit("no")
        editor = opened(page, question)
        reasons = filled.session.framework.question_by_id[question].reasons
        boxes = [each for each in editor.findChildren(QCheckBox) if each.isVisible()]
        assert [" ".join(each.text().split()[1:]) for each in boxes] == [each.text for each in reasons]
        assert all(each.height() >= each.sizeHint().height() for each in boxes)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_note_whose_lines_are_in_view_has_no_scroll_bar(
    filled_page: AssessPage, dressed: Callable[[], None], percent: int
) -> None:
    dressed()
    settings().text_percent = percent
    note = child(opened(filled_page, WITH_REASONS[0]), QPlainTextEdit, "note")
    note.setPlainText("\n".join(["He was seen twice."] * 4))
    QApplication.processEvents()
    assert note.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_the_box_of_a_reason_is_beside_its_first_line(
    filled_page: AssessPage, dressed: Callable[[], None], percent: int
) -> None:
    dressed()
    settings().text_percent = percent
    filled_page.resize(560, 700)
    editor = opened(filled_page, WITH_REASONS[0])
    QApplication.processEvents()
    boxes = [each for each in editor.findChildren(QCheckBox) if each.isVisible() and "reason" in each.objectName()]
    several = [each for each in boxes if "\n" in each.text()]
    assert several
    for each in boxes:
        option = QStyleOptionButton()
        each.initStyleOption(option)
        tick = each.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, each)
        line = each.fontMetrics().height()
        above = (each.height() - line * (1 + each.text().count("\n"))) / 2
        assert abs(tick.center().y() - (above + line / 2)) <= 2
        assert each not in several or above >= 4


@pytest.mark.parametrize("place", ["facts", "roh"])
def test_the_open_row_has_its_ground_in_each_scheme_that_is_chosen(
    filled: Context, dressed: Callable[[], None], qtbot: QtBot, place: str
) -> None:
    dressed()
    page = open_page(filled, qtbot, "BRO-001", place)
    editor = child(page, QWidget, "fact" if place == "facts" else "question")
    for name in ("dark", "contrast", "light", "dark", "light"):
        settings().scheme = name
        ground = shown(page).pixelColor(editor.mapTo(page, QPoint(2, 2)))
        assert ground.name() == SCHEMES[name].chosen, name


@pytest.mark.parametrize("place", ["facts", "roh"])
def test_the_texts_of_the_open_row_begin_below_those_of_the_others(filled: Context, qtbot: QtBot, place: str) -> None:
    page = open_page(filled, qtbot, "BRO-001", place)
    rows = child(page, InlineList, "facts" if place == "facts" else "questions")
    editor = child(page, QWidget, "fact" if place == "facts" else "question")
    delegate = rows.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    number, text, *_ = sorted(
        label.mapTo(rows.viewport(), QPoint(0, 0)).x() for label in editor.findChildren(WrappedLabel) if label.text()
    )
    assert number == 2 * GRID
    assert text == delegate.columns(rows.font()).label
