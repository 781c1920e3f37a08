"""The ring around the control with the focus: its colour, and the box and text inside it that it keeps off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.settings import settings
from ui.style import GRID, OVERRIDE, SCHEMES, Scheme, scheme_of


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize(("margin", "percent"), [(GRID, 100), (GRID, 200), (0, 100)])
def test_the_ring_keeps_off_the_box_and_the_text(
    dressed: Callable[[], None], qtbot: QtBot, kind: type[QCheckBox | QRadioButton], margin: int, percent: int
) -> None:
    settings().text_percent = percent
    dressed()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(margin, GRID, margin, GRID)
    box, other = kind("The days of fieldwork are known"), QPushButton("Another control")
    column.addWidget(box)
    column.addWidget(other)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QApplication.processEvents()
    picture, middle = page.grab().toImage(), box.geometry().center().y()
    accent = QColor(scheme_of(page.palette()).accent)
    row = [picture.pixelColor(x, middle) for x in range(picture.width())]
    ring = [x for x, colour in enumerate(row) if colour == accent]
    text_end = box.x() + box.sizeHint().width()
    left, right = [x for x in ring if x <= box.x()], [x for x in ring if x >= text_end - 1]
    assert left
    assert right
    if margin:
        ground = page.palette().window().color()
        assert row[max(left) + 1] == ground == row[min(right) - 1]
        column_of_box = [picture.pixelColor(box.x() + GRID, y) for y in range(picture.height())]
        assert column_of_box[column_of_box.index(accent) + 2] == ground
    box.hide()
    other.move(0, 0)
    QApplication.processEvents()
    picture = page.grab().toImage()
    assert accent not in [picture.pixelColor(x, middle) for x in range(GRID)]


def test_a_group_without_a_margin_does_not_cut_the_ring_and_takes_it_along(
    dressed: Callable[[], None], qtbot: QtBot
) -> None:
    dressed()
    page, group, above = QWidget(), QWidget(), QPushButton("Above")
    qtbot.addWidget(page)
    column, boxes = QVBoxLayout(page), QVBoxLayout(group)
    boxes.setContentsMargins(0, 0, 0, 0)
    first = QCheckBox("Draft report")
    for box in (first, QCheckBox("Provisional findings")):
        boxes.addWidget(box)
    column.addWidget(above)
    column.addWidget(group)
    above.hide()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    accent = QColor(scheme_of(page.palette()).accent)

    def left_of_the_box() -> list[QColor]:
        QApplication.processEvents()
        at = first.mapTo(page, first.rect().center()).y()
        picture = page.grab().toImage()
        return [picture.pixelColor(x, at) for x in range(first.mapTo(page, QPoint(0, 0)).x())]

    for hidden in (True, False):
        above.setHidden(hidden)
        QApplication.processEvents()
        before = left_of_the_box()
        assert before.count(accent) >= 1
        assert before[-1] == page.palette().window().color()


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize("kind", [QPushButton, QComboBox, QLineEdit, QSpinBox, QCheckBox])
@pytest.mark.parametrize("role", ["primary", "quiet", None])
def test_a_control_knows_its_scheme_and_its_ring_has_the_accent(
    scheme: Scheme,
    kind: type[QWidget],
    role: str | None,
    dressed: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(OVERRIDE, next(name for name, each in SCHEMES.items() if each is scheme))
    dressed()
    window = QWidget()
    qtbot.addWidget(window)
    control = kind()
    control.setProperty("role", role)
    QVBoxLayout(window).addWidget(control)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    QApplication.processEvents()
    assert scheme_of(control.palette()) is scheme
    picture, middle = window.grab().toImage(), control.geometry().center().y()
    row = {picture.pixelColor(x, middle).name() for x in range(picture.width())}
    accents = {each.accent for each in SCHEMES.values()}
    assert row & accents == {scheme.accent}
