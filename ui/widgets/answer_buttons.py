"""The answers as a row of buttons, the one given pressed in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.settings import settings
from ui.style import GRID


class AnswerButtons(QWidget):
    """Buttons for yes, no, na and clear, or some of them. The mouse presses them; the keys stay where they are."""

    pressed = Signal(str)

    def __init__(self, answers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        texts = {"yes": self.tr("Yes"), "no": self.tr("No"), "na": self.tr("N/A"), "clear": self.tr("Clear")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self._buttons: dict[str, QPushButton] = {}
        for each in answers:
            button = _Button(texts[each])
            button.setObjectName(each)
            button.setAccessibleName(texts[each])
            button.setCheckable(each != "clear")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("role", "choice")
            button.clicked.connect(lambda _=False, answer=each: self.pressed.emit(answer))
            self._buttons[each] = button
            row.addWidget(button)
        self._name_keys()
        settings().changed.connect(self._name_keys)

    def _name_keys(self) -> None:
        """Say in each button's hint which keys do the same."""
        shown = settings().answer_keys.shown
        keys = {"yes": shown("yes"), "no": shown("no"), "na": shown("na"), "clear": self.tr("Del")}
        for each, button in self._buttons.items():
            button.setToolTip(f"{button.text()} ({keys[each]})" if keys[each] else button.text())

    def show_answer(self, answer: str | None) -> None:
        """Press in the answer given, and no other."""
        for each, button in self._buttons.items():
            if each == "clear":
                if answer is None and button.hasFocus():
                    # Put out with the keys on it, it would hand them to whatever comes next.
                    self._buttons["yes"].setFocus(Qt.FocusReason.OtherFocusReason)
                button.setEnabled(answer is not None)
            else:
                button.setChecked(each == answer)


class _Button(QPushButton):
    def nextCheckState(self) -> None:
        """The record decides what is pressed in, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The list around it moves with these; a button would move among its neighbours.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)
