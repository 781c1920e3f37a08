"""Choose a sheet of a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.style import GRID
from ui.widgets.controls import ChoiceBox


class SheetBox(QWidget):
    """A list of the sheets of a workbook, hidden while there is nothing to choose. `chosen` is emitted by the user.

    Args:
        name: the object name of the list.

    Attributes:
        sheet: the sheet that the user chose; None if the program is to find it.
    """

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.sheet: str | None = None
        label = QLabel(self.tr("&Sheet"))
        self._box = ChoiceBox()
        self._box.setObjectName(name)
        self._box.setAccessibleName(self.tr("Sheet of the workbook"))
        self._box.activated.connect(self._choose)
        label.setBuddy(self._box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(label)
        line.addWidget(self._box)
        line.addStretch(1)
        self.hide()

    def forget(self, sheet: str | None = None) -> None:
        """Begin with another file, of which the user may have chosen a sheet before."""
        self.sheet = sheet
        self.hide()

    def show_sheets(self, names: Sequence[str], read: str | None) -> None:
        """Show the sheets of a workbook.

        Args:
            names: the sheets.
            read: the sheet that is read; None if the user has to choose one.
        """
        self._box.clear()
        if read is None:
            self._box.addItem(self.tr("Choose a sheet"), None)
        for name in names:
            self._box.addItem(name, name)
        self._box.setCurrentIndex(max(self._box.findData(read), 0))
        self.setVisible(len(names) > 1)

    def take_focus(self) -> None:
        """Give the list the focus."""
        self._box.setFocus()

    def _choose(self, _: int) -> None:
        name = self._box.currentData()
        if name is not None:
            self.sheet = str(name)
            self.chosen.emit()
