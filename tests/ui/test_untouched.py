"""Claims about values that nobody meant to change: the wheel, the pointer passing over, and a drag change none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from maintenance.screenshots.hand import settle
from maintenance.screenshots.laptops import Laptops
from maintenance.screenshots.tour import PAGES
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.acting import drop
from tests.ui.touring import tour
from ui.shell.main_window import MainWindow
from ui.widgets.forms.day_field import DayField
from ui.widgets.input.input_guard import InputGuard
from ui.widgets.lists.mapping_table import COLUMN

SIZE = QSize(1366, 768)
NOTCH = QPoint(0, -120)
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
HELD = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


def turn_wheel(widget: QWidget, *, pixels: QPoint | None = None, angle: QPoint = NOTCH) -> None:
    """Turn the wheel, or move two fingers on a touchpad, over the middle of `widget`."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, angle, pixels or QPoint())


def value_of(control: QWidget) -> Any:
    match control:
        case QComboBox() | QTabBar():
            return control.currentIndex()
        case QAbstractSpinBox():
            return control.text()
        case QAbstractSlider():
            return control.value()
    raise TypeError(control)


def held_in(window: QWidget) -> list[QWidget]:
    """The controls in view that hold a value which a wheel could move."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and isinstance(each, HELD) and not isinstance(each, QScrollBar)
    ]


def leave_alone(control: QWidget) -> None:
    """Do to a control all that a person does who means another: without focus, and with it."""
    text = QMimeData()
    text.setText("2012")
    targets = [control, *(each for each in control.findChildren(QWidget) if each.isVisible())]
    for focused in (False, True):
        if focused:
            control.setFocus()
        for target in targets:
            turn_wheel(target)
            turn_wheel(target, angle=-NOTCH)
            turn_wheel(target, pixels=QPoint(0, 40), angle=QPoint(0, 15))
            turn_wheel(target, angle=QPoint(120, 0))
            QTest.mouseMove(target)
            drop(target, text)
    window = control.window()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, NO_KEY, QPoint(2, window.height() - 2))
    QTest.mouseMove(control)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, NO_KEY, QPoint(2, window.height() - 2))


class Walk:
    """Tries every control of every page."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.tried: set[str] = set()
        self.changed: list[str] = []

    def look(self, window: MainWindow, page: str) -> None:
        self.pages.append(page)
        before: QWidget | None = window.focusWidget()
        for control in held_in(window):
            self._try(control, page)
        mapping = window.findChild(QTableView, "columnMapping")
        if mapping is not None and mapping.isVisible():
            cell = mapping.model().index(0, COLUMN)
            mapping.edit(cell)
            for box in mapping.findChildren(QComboBox):
                self._try(box, page)
        if before is not None:
            before.setFocus()
        settle()

    def _try(self, control: QWidget, page: str) -> None:
        had = value_of(control)
        leave_alone(control)
        self.tried |= {kind.__name__ for kind in type(control).__mro__}
        if value_of(control) != had:
            self.changed.append(f"{page}: {type(control).__name__} {control.objectName()}")


@pytest.mark.slow
def test_on_no_page_does_wheel_pointer_or_drag_change_a_value(
    laptops: Laptops, tmp_path: Path, dressed: Callable[[], None]
) -> None:
    dressed()
    walk = Walk()
    tour(laptops, tmp_path / "data", SIZE, walk.look)
    assert set(walk.pages) == set(PAGES)
    assert walk.tried >= {"QComboBox", "QSpinBox", "DayField", "MomentField", "QTabBar"}
    assert not walk.changed


@pytest.fixture
def guarded(qtbot: QtBot) -> QScrollArea:
    """A page with a control of each kind, higher than its window."""
    page = QWidget()
    column = QVBoxLayout(page)
    box, tabs, slider = QComboBox(), QTabBar(), QSlider(Qt.Orientation.Horizontal)
    box.addItems([str(number) for number in range(60)])
    box.setCurrentIndex(1)
    for text in ("one", "two", "three"):
        tabs.addTab(text)
    spin = QSpinBox()
    spin.setValue(5)
    for control in (box, spin, DayField(QDate(2012, 3, 26)), tabs, slider):
        column.addWidget(control)
    column.addSpacing(3000)
    area = QScrollArea()
    area.setWidget(page)
    area.resize(300, 300)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    InputGuard(area)
    return area


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, DayField, QTabBar, QSlider])
def test_the_wheel_over_a_control_scrolls_the_page_and_so_does_a_touchpad(
    guarded: QScrollArea, kind: type[QWidget]
) -> None:
    control = guarded.findChild(kind)
    assert control is not None
    control.setFocus()
    had, bar = value_of(control), guarded.verticalScrollBar()
    turn_wheel(control)
    assert bar.value() > 0
    bar.setValue(0)
    turn_wheel(control, pixels=QPoint(0, -30), angle=QPoint(0, -10))
    assert bar.value() > 0
    assert value_of(control) == had


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_open_list_of_a_combo_box_scrolls_and_chooses_nothing(guarded: QScrollArea, qtbot: QtBot) -> None:
    box = guarded.findChild(QComboBox)
    assert box is not None
    box.setMaxVisibleItems(5)
    box.setStyleSheet("combobox-popup: 0;")
    box.showPopup()
    qtbot.waitUntil(lambda: box.view().isVisible())
    before = box.view().verticalScrollBar().value()
    turn_wheel(box.view().viewport())
    assert box.view().verticalScrollBar().value() > before
    box.hidePopup()
    assert box.currentIndex() == 1
