"""The left of an interview: what to ask, a box that finds any other question, and the way to flag the whole case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.assess.case_controller import CaseController
from ui.assess.interview.question_list import InterviewList
from ui.assess.interview.rows import Talk, found_rows, rows
from ui.style import GRID

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class InterviewSidePanel(QWidget):
    """The list of what to ask in the open form. `taken` tells that a found question is to be written on, `left` that
    finding was given up, `case_pressed` that the case as a whole is to be flagged."""

    taken = Signal()
    left = Signal()
    case_pressed = Signal()

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = ""  # the line chosen when finding began
        self.talk = Talk()
        self.list = InterviewList()
        self.finder = FindBox()
        flag_case = QPushButton(self.tr("On the case as a whole…"))
        flag_case.setObjectName("flagCase")
        flag_case.setAccessibleName(self.tr("A flag on the case as a whole"))
        flag_case.setToolTip(self.tr("A query for the lead, good practice, something to ask (Ctrl+Shift+L)"))
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
        self.finder.textChanged.connect(self._look)
        self.finder.stepped.connect(self.list.step)
        self.finder.entered.connect(self._take)
        self.finder.left.connect(self._give_up)

    def begin(self, talk: Talk) -> None:
        """Be at this point of an interview."""
        self.talk = talk
        self.finder.clear()
        self.list.forget()

    def fill(self) -> None:
        """Show what there is to ask, or what is found."""
        form, wanted = self._desk.form, self.finder.text().strip()
        if form is not None:
            self.list.show_lines(found_rows(form, self.talk, wanted) if wanted else rows(form, self.talk))

    def go_to(self, key: str) -> bool:
        """Choose a line, which joins the list if it is not in it; whether it is chosen."""
        self.finder.clear()
        if self.list.lines.row_of(key) is None:
            self.talk.added.add(key)
            self.fill()
        return self.list.choose(key)

    def look_for(self) -> None:
        """Put the keys where any question can be found by its number or its words."""
        self._before = self.list.current
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _look(self) -> None:
        self.fill()
        found = self.list.items()
        if self.finder.text().strip() and found:
            self.list.choose(found[0])

    def _take(self) -> None:
        key = self.list.current
        if key in self.list.items() and self.go_to(key):
            self.taken.emit()

    def _give_up(self) -> None:
        self.finder.clear()
        self.list.choose(self._before)
        self.left.emit()


class FindBox(QLineEdit):
    """Arrows choose among what is found (`stepped`), Enter takes it (`entered`), Escape goes back (`left`)."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findQuestion")
        self.setPlaceholderText(self.tr("Find a question (Ctrl+F)"))
        self.setAccessibleName(self.tr("Find a question by its number or its words"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
