"""Show the answers as a row of buttons, with the recorded answer checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.settings import settings
from ui.style import GRID


class AnswerButtons(QWidget):
    """A row of buttons for some or all of yes, no, na and clear. A click leaves the focus where it is.

    `pressed` carries the answer of the button that was pressed.

    Args:
        answers: The answers to show, of "yes", "no", "na" and "clear".
        parent: The owner of the buttons.
    """

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
            button = _AnswerButton(texts[each])
            button.setObjectName(each)
            button.setAccessibleName(texts[each])
            button.setCheckable(each != "clear")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("role", "choice")
            button.clicked.connect(lambda _=False, answer=each: self.pressed.emit(answer))
            self._buttons[each] = button
            row.addWidget(button)
        self._update_tooltips()
        settings().changed.connect(self._update_tooltips)

    def _update_tooltips(self) -> None:
        """Name the keys that give the same answer in the tooltip of each button."""
        shown = settings().answer_keys.shown
        keys = {"yes": shown("yes"), "no": shown("no"), "na": shown("na"), "clear": self.tr("Del")}
        for each, button in self._buttons.items():
            button.setToolTip(f"{button.text()} ({keys[each]})" if keys[each] else button.text())

    def show_answer(self, answer: str | None) -> None:
        """Check the button of `answer` and no other. None checks no button and disables clear."""
        for each, button in self._buttons.items():
            if each == "clear":
                if answer is None and button.hasFocus():
                    # Disabling the focused button would move the focus to the next control of the page.
                    self._buttons["yes"].setFocus(Qt.FocusReason.OtherFocusReason)
                button.setEnabled(answer is not None)
            else:
                button.setChecked(each == answer)


class _AnswerButton(QPushButton):
    def nextCheckState(self) -> None:
        """Leave the button as it is, because the recorded answer decides which button is checked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass Up and Down on to the list, which moves to another row with them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)
