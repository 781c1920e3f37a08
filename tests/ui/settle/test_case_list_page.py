"""The base of the pages whose list leads to cases: what Enter opens, and where the focus is after a command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.errors import DataError
from app.session.changes import NOTHING, Changes
from tests.ui.acting import press
from ui.context import Context
from ui.settle.case_list_page import CaseListPage
from ui.widgets.controls import select_row
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice

PLACES = [("BRO-001", "1.1.01"), ("BRO-002", "")]


class Places(CaseListPage):
    """A made-up page with a list of places and a field."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.notice = Notice("placesNotice", dismissable=True)
        self.list = text_table("places", "Places", ("Case", "Question"), wide=(1,))
        self.field = QLineEdit()
        box = QVBoxLayout(self)
        for part in (self.notice, self.list, self.field):
            box.addWidget(part)
        fill(self.list, PLACES)

    def give(self, *, refused: bool) -> bool:
        """Give a command."""

        def command() -> Changes:
            if refused:
                raise DataError("It was refused.")
            return NOTHING

        return self._do(command, self.field)

    def _place(self) -> tuple[str, str] | None:
        row = self.list.currentIndex().row()
        return PLACES[row] if row >= 0 else None

    def _refill(self) -> None:
        self._stale = False


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> Places:
    shown = Places(small)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_enter_in_the_list_opens_the_selected_place_and_elsewhere_none(page: Places) -> None:
    asked: list[tuple[str, str]] = []
    page.case_asked.connect(lambda *place: asked.append(place))
    page.list.setFocus()
    select_row(page.list, 1)
    press(page.list, Qt.Key.Key_Enter)
    page.field.setFocus()
    press(page.field, Qt.Key.Key_Return)
    assert asked == [PLACES[1]]
    fill(page.list, [])
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Return)
    assert asked == [PLACES[1]]


def test_a_refused_command_says_why_and_leads_back_to_the_field(page: Places) -> None:
    page.list.setFocus()
    assert not page.give(refused=True)
    assert (page.notice.text, QApplication.focusWidget()) == ("It was refused.", page.field)
    assert page.give(refused=False)
    assert (page.notice.text, QApplication.focusWidget()) == ("", page.list)
