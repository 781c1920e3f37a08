"""Show the left side of an interview: the question list, a search box and a button that flags the whole case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.assess.case_controller import CaseController
from ui.assess.interview.question_list import InterviewList
from ui.assess.interview.rows import InterviewProgress, found_rows, rows
from ui.style import GRID
from ui.widgets.input.text_keys import TextLine

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class InterviewSidePanel(QWidget):
    """The question list of the open form, with its search.

    `question_accepted` is emitted when a found question is accepted with Enter, `left` when a search is cancelled,
    and `case_pressed` when the case as a whole is to be flagged.
    """

    question_accepted = Signal()
    left = Signal()
    case_pressed = Signal()

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._before_search = ""  # the key of the line that was chosen before the search
        self.progress = InterviewProgress()
        self.list = InterviewList()
        self.finder = FindBox()
        flag_case = QPushButton(self.tr("Flag the whole case…"))
        flag_case.setObjectName("flagCase")
        flag_case.setAccessibleName(self.tr("Flag the whole case"))
        flag_case.setToolTip(self.tr("Write a query for the lead, good practice, or something to ask (Ctrl+Shift+L)"))
        flag_case.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID)
        for widget in (self.finder, self.list, flag_case):
            around = QVBoxLayout()
            beside = 0 if widget is self.list else GRID * 2
            around.setContentsMargins(beside, 0, beside, 0)
            around.addWidget(widget)
            column.addLayout(around, 1 if widget is self.list else 0)
        flag_case.clicked.connect(self.case_pressed.emit)
        self.finder.textChanged.connect(self._search)
        self.finder.stepped.connect(self.list.step)
        self.finder.entered.connect(self._accept)
        self.finder.left.connect(self._cancel_search)

    def set_progress(self, progress: InterviewProgress) -> None:
        """Set the progress of the interview, and clear search and choice."""
        self.progress = progress
        self.finder.clear()
        self.list.clear_choice()

    def search_again(self, words: str) -> None:
        """Search for what was being typed, and keep the line that is chosen."""
        blocked = self.finder.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.finder.setText(words)
        self.finder.blockSignals(blocked)
        self.fill()

    def fill(self) -> None:
        """Show the list of the interview, or the search results."""
        form, wanted = self._controller.form, self.finder.text().strip()
        if form is not None:
            self.list.show_lines(found_rows(form, self.progress, wanted) if wanted else rows(form, self.progress))

    def go_to(self, key: str) -> bool:
        """Choose a line, adding it to the list if necessary, and return whether it is chosen."""
        self.finder.clear()
        if self.list.lines.row_of(key) is None:
            self.progress.added.add(key)
            self.fill()
        return self.list.choose(key)

    def focus_finder(self) -> None:
        """Focus the search box, where any question can be found by its number or words."""
        self._before_search = self.list.current
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _search(self) -> None:
        self.fill()
        found = self.list.items()
        if self.finder.text().strip() and found:
            self.list.choose(found[0])

    def _accept(self) -> None:
        key = self.list.current
        if key in self.list.items() and self.go_to(key):
            self.question_accepted.emit()

    def _cancel_search(self) -> None:
        self.finder.clear()
        self.list.choose(self._before_search)
        self.left.emit()


class FindBox(TextLine):
    """A search box. Arrows emit `stepped` to move in the results, Enter emits `entered`, and Escape emits `left`."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findQuestion")
        self.setPlaceholderText(self.tr("Find a question (Ctrl+F)"))
        self.setAccessibleName(self.tr("Find a question by its number or its words"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle arrows, Enter and Escape."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
