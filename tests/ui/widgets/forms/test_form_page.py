"""A page of a form reads well in large text, and its buttons are in view."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.forms.form_page import FormPage


def test_a_label_does_not_read_on_into_its_text_in_large_text(qtbot: QtBot, large_text: None) -> None:
    page = FormPage("status", "Backups", "")
    qtbot.addWidget(page)
    label, text = QLabel("Status"), QLabel("No folder is chosen.")
    page.form.addRow(label, text)
    page.resize(1366, 700)
    page.show()
    QApplication.processEvents()
    words_end = label.x() + label.fontMetrics().horizontalAdvance(label.text())
    assert text.x() - words_end >= 2 * label.fontMetrics().horizontalAdvance(" ")


def _page(qtbot: QtBot, fields: int) -> tuple[FormPage, QPushButton]:
    page = FormPage("status", "Backups", "")
    qtbot.addWidget(page)
    for number in range(fields):
        page.add_field(f"field{number}", f"Field {number}", QLineEdit())
    main = page.add_button("make", "Make it", lambda: None, main=True)
    page.add_way_back("Back")
    page.resize(800, 500)
    page.show()
    QApplication.processEvents()
    return page, main


def _in_view(page: FormPage, button: QPushButton) -> bool:
    return bool(page.rect().contains(button.rect().translated(button.mapTo(page, QPoint()))))


def _scrolls(page: FormPage, button: QPushButton) -> bool:
    inside = page.widget()
    return inside is not None and inside.isAncestorOf(button)


def test_buttons_are_right_below_fields_that_fit(qtbot: QtBot) -> None:
    page, main = _page(qtbot, 3)
    assert _in_view(page, main)
    assert _scrolls(page, main)


def test_buttons_stay_in_view_below_fields_that_do_not_fit(qtbot: QtBot) -> None:
    page, main = _page(qtbot, 30)
    assert _in_view(page, main)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    last = page.findChild(QLineEdit, "field29")
    assert last is not None
    assert last.mapTo(page, last.rect().bottomLeft()).y() < main.mapTo(page, QPoint()).y()
    assert main.mapTo(page, QPoint()).x() == page.title.mapTo(page, QPoint()).x()


def test_buttons_keep_the_focus_and_their_turn_when_the_page_becomes_low(qtbot: QtBot) -> None:
    page, main = _page(qtbot, 6)
    page.activateWindow()
    main.setFocus()
    for height in (220, 700):
        page.resize(800, height)
        QApplication.processEvents()
        assert _in_view(page, main)
        assert main.hasFocus()
        assert _scrolls(page, main) is (height == 700)
        before: QWidget | None = main.previousInFocusChain()
        while before is not None and not isinstance(before, QLineEdit):
            before = before.previousInFocusChain()
        assert before is not None
        assert before.objectName() == "field5"


def test_buttons_follow_a_field_that_is_shown_later(qtbot: QtBot) -> None:
    page, main = _page(qtbot, 3)
    tall = QLabel()
    tall.setFixedHeight(600)
    page.form.addRow("", tall)
    QApplication.processEvents()
    assert _in_view(page, main)
    page.form.setRowVisible(tall, False)
    QApplication.processEvents()
    assert _in_view(page, main)
    assert _scrolls(page, main)
