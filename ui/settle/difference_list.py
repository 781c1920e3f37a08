"""List the differences that the lead has to settle, with keys that choose among their answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.settle.differences import Difference
from ui.widgets.controls import select_row
from ui.widgets.lists.row_table import RowTable, fit_columns, row_table
from ui.widgets.lists.text_table import TextModel

_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class DifferenceList(RowTable):
    """The list. `row_changed` comes with another row, `number_pressed` carries a digit from 0, `opened` is Enter."""

    row_changed = Signal()
    number_pressed = Signal(int)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = TextModel(
            (self.tr("Case"), self.tr("Question or record"), self.tr("Answers"), self.tr("Question in full")), self
        )
        row_table("differenceList", self.tr("Differences to settle"), self._model, self)
        fit_columns(self, 3)
        self.setWordWrap(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.row_changed.emit())

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show differences, a row each. No row is selected then."""
        with QSignalBlocker(self):
            self._model.fill([(each.case_id, each.name, each.short, each.text) for each in differences])

    @property
    def row(self) -> int:
        """The selected row; -1 if there is none."""
        return self.currentIndex().row()

    def set_row(self, row: int) -> None:
        """Select a row; none if there is no such row."""
        select_row(self, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose an answer with its number, and open the case with Enter."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _DIGITS and plain:
            if not event.isAutoRepeat():
                self.number_pressed.emit(event.key() - Qt.Key.Key_1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
