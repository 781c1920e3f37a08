"""Claims about every page of the window, walked with text of the usual size and of twice that."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from maintenance.screenshots.laptops import Laptops
from maintenance.screenshots.tour import PAGES
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from tests.ui.acting import keys_of, repeats
from tests.ui.touring import tour
from ui.cases.filtering import CaseFilter
from ui.cases.model import GAP, CaseModel
from ui.language import choice
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.style import CONTROL

SIZE = QSize(1366, 768)
PLAIN = Qt.KeyboardModifier.NoModifier
# Enter on one of these leads into its text, and adds the flag if there is none.
FLAGS = "flag_"
# Pages that are read, and those on which all choices are equal, such as the answers to a question.
_WITHOUT_PRIMARY = """
    about agreement as-it-stood behind behind-case case case-no case-not-asked case-read draw
    evidence evidence-behind facts flags grid guidance guide history history-long interview
    interview-answers keys keys-found laptops lock-soon not-saved plan-due practice ratings
    representation sample-by-hand sample-refused score-moved score-strip scores scores-part
    scores-sample scores-withheld settings settings-clash settle survey-tally
    """
WITHOUT_PRIMARY = frozenset(_WITHOUT_PRIMARY.split())
MARGINS = 6  # beside the text of a cell, in pixels
NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?\d[\d,]*(\.\d+)?%?( (of|/) [\d,]+)?")
# Headings of numbers that count nothing, in English and in Welsh.
REFERENCES = frozenset({"Number", "Question", "Response", "Score", "Rhif", "Cwestiwn", "Ymateb", "Sgôr"})
CONTROLS = (QPushButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)


@dataclass(slots=True)
class Seen:
    """The texts of each page."""

    pages: list[str] = field(default_factory=list)
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    buttons: int = 0
    deaf: dict[str, list[str]] = field(default_factory=dict)
    cut: dict[str, set[str]] = field(default_factory=dict)
    low: dict[str, set[str]] = field(default_factory=dict)
    primary: dict[str, list[str]] = field(default_factory=dict)
    repeating: dict[str, list[str]] = field(default_factory=dict)
    left: dict[str, set[str]] = field(default_factory=dict)

    def look(self, window: MainWindow, page: str) -> None:
        self.pages.append(page)
        least = window.minimumSizeHint().expandedTo(window.size())
        self.sizes[page] = least.width(), least.height()
        for each in window.findChildren(QWidget):
            if each.isVisible() and _is_cut(each):
                self.cut.setdefault(page, set()).add(_name(each))
            if each.isVisible() and _is_control(each) and each.height() < CONTROL:
                self.low.setdefault(page, set()).add(_name(each))
        for table in window.findChildren(QTableView):
            # A preview shows the cells of a sheet as they are.
            if (
                table.isVisible()
                and not table.objectName().endswith("Preview")
                and (left := _numbers_at_the_left(table))
            ):
                self.left[page] = left
        self.primary[page] = [
            each.objectName()
            for each in window.findChildren(QPushButton)
            if each.isVisible() and each.property("role") == "primary"
        ]
        repeating = [keys_of(each) for each in window.findChildren(QAction) if repeats(each)]
        if repeating:
            self.repeating[page] = repeating
        for button in window.findChildren(QPushButton):
            reached = button.focusPolicy() in (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus)
            if reached and button.isVisible() and button.isEnabled():
                self.buttons += 1
                if not button.objectName().startswith(FLAGS) and not _takes_enter(button):
                    self.deaf.setdefault(page, []).append(button.objectName())


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))


def _is_cut(widget: QWidget) -> bool:
    """Whether some of its text, or a figure in it, is out of sight, and no tooltip tells it."""
    if isinstance(widget, QHeaderView):
        table = widget.parentWidget()
        return isinstance(table, QTableView) and any(_column_is_cut(table, column) for column in range(widget.count()))
    if isinstance(widget, (QPushButton, QCheckBox)):
        return widget.width() < widget.minimumSizeHint().width() and not widget.toolTip()
    if isinstance(widget, QLabel) and not widget.toolTip():
        wanted = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        return widget.height() < wanted or (not widget.wordWrap() and widget.width() < widget.sizeHint().width())
    return False


def _column_is_cut(table: QTableView, column: int) -> bool:
    model, metrics = table.model(), table.fontMetrics()
    if table.horizontalHeader().isHidden() or table.isColumnHidden(column):
        return False
    gap = GAP if isinstance(model, CaseModel | CaseFilter) else ""
    heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    widths = [metrics.horizontalAdvance(line) for line in heading.split("\n")]
    for row in range(model.rowCount()):
        cell = model.index(row, column)
        alignment = cell.data(Qt.ItemDataRole.TextAlignmentRole)
        if alignment and int(alignment) & int(Qt.AlignmentFlag.AlignRight):
            widths.append(metrics.horizontalAdvance(f"{cell.data()}{gap}") + MARGINS)
    return table.columnWidth(column) < max(widths)


def _numbers_at_the_left(table: QTableView) -> set[str]:
    """The headings of columns that have only counts, shares and differences, and are not aligned right."""
    model, found = table.model(), set()
    for column in range(model.columnCount()):
        cells = [model.index(row, column) for row in range(model.rowCount())]
        texts = [str(cell.data()) for cell in cells if cell.data()]
        right = [
            int(cell.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & int(Qt.AlignmentFlag.AlignRight) for cell in cells
        ]
        heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if texts and all(map(NUMBER.fullmatch, texts)) and not all(right) and heading not in REFERENCES:
            found.add(f"{table.objectName()}: {heading}")
    return found


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {text}".strip()


def _takes_enter(button: QPushButton) -> bool:
    """Whether Enter presses it, tried without moving the keys there and without what pressing it does."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    here: QWidget | None = QApplication.focusWidget()
    application.focusChanged.emit(here, button)
    pressed, pressed_in = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN), button.isChecked()
    button.blockSignals(True)
    button.keyPressEvent(pressed)
    button.setChecked(pressed_in)
    button.blockSignals(False)
    application.focusChanged.emit(button, here)
    return pressed.isAccepted()


@pytest.fixture(params=[(100, "system", "en"), (200, "system", "en"), (200, "contrast", "cy")])
def seen(request: pytest.FixtureRequest, laptops: Laptops, tmp_path: Path, dressed: Callable[[], None]) -> Seen:
    # The edges of high contrast are the widest, and so are most Welsh words.
    settings().text_percent, settings().scheme, language = request.param
    settings().language = language
    dressed()
    choice.speak(language)
    found = Seen()
    tour(laptops, tmp_path / "data", SIZE, found.look)
    return found


@pytest.mark.slow
def test_every_page_fits_with_larger_text_too_nothing_is_cut_and_enter_presses_every_button(seen: Seen) -> None:
    assert set(seen.pages) == set(PAGES)
    over = {page: size for page, size in seen.sizes.items() if size != (SIZE.width(), SIZE.height())}
    assert not over
    assert seen.buttons > len(PAGES)
    assert not seen.deaf
    assert not seen.cut
    assert not seen.low
    assert not seen.repeating
    assert {page for page, names in seen.primary.items() if not names} <= WITHOUT_PRIMARY
    assert not {page: names for page, names in seen.primary.items() if len(names) > 1}
    assert not seen.left
