"""A message that is dismissed gives the focus back to the control that had it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, click, press
from ui.widgets.notice import Notice


class _Page(QWidget):
    """A notice between two buttons, over a field."""

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice("said", dismissable=True)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        for part in (QPushButton("before"), self.notice, QPushButton("after"), self.field):
            column.addWidget(part)


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    made = _Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.notice.say("Everything is saved.")
    made.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.field)
    return made


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_dismissing_a_message_returns_the_focus_to_what_had_it(page: _Page, way: str) -> None:
    dismiss = child(page, QPushButton, "saidDismiss")
    if way == "mouse":
        dismiss.setFocus(Qt.FocusReason.MouseFocusReason)
        click(dismiss)
    else:
        dismiss.setFocus(Qt.FocusReason.TabFocusReason)
        press(dismiss, Qt.Key.Key_Space)
    assert page.notice.isHidden()
    assert page.focusWidget() is page.field


def test_a_message_that_goes_away_by_itself_leaves_the_focus(page: _Page) -> None:
    child(page, QPushButton, "saidDismiss").setFocus()
    page.field.setFocus()
    after = page.findChildren(QPushButton)[-1]
    after.setFocus()
    page.notice.clear()
    assert page.focusWidget() is after


def test_a_message_does_not_return_the_focus_to_a_control_that_is_gone(page: _Page, qtbot: QtBot) -> None:
    dismiss = child(page, QPushButton, "saidDismiss")
    dismiss.setFocus()
    with qtbot.waitSignal(page.field.destroyed):
        page.field.deleteLater()
    press(dismiss, Qt.Key.Key_Space)
    assert page.notice.isHidden()


def test_a_notice_can_leave_room_around_its_outline(qtbot: QtBot) -> None:
    low, wide = Notice("low"), Notice("wide")
    for notice in (low, wide):
        qtbot.addWidget(notice)
    wide.set_room_around(8)
    for notice in (low, wide):
        notice.say("Two files have been merged.")
    assert wide.heightForWidth(600) == low.heightForWidth(600) + 8
    wide.resize(600, wide.heightForWidth(600))
    ground = QPalette.ColorRole.Base
    picture = wide.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(20, middle) == wide.palette().color(ground)
    assert picture.pixelColor(3, middle) != wide.palette().color(ground)
