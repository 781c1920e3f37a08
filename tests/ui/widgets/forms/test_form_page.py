"""A page of a form reads well in large text."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
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
