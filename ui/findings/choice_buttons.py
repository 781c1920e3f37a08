"""Buttons for the answers to one item, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.framework.questionnaires import SurveyItem
from ui.findings.response_table import key_of, shown_choice
from ui.style import GRID

_ACROSS, _ACROSS_ON_A_SCALE = 4, 11


class ChoiceButtons(QWidget):
    """A button for each answer to an item. `pressed` carries the answer; a click leaves the focus where it is."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choiceButtons")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        # The buttons stay together at the left, each as wide as its answer.
        self._grid.setColumnStretch(_ACROSS_ON_A_SCALE, 1)
        self._buttons: list[QPushButton] = []

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that were made so far, in order."""
        return tuple(self._buttons)

    def show_item(self, item: SurveyItem | None, answer: str) -> None:
        """Show the answers to an item, with the one that was given checked."""
        choices = () if item is None else item.choices
        while len(self._buttons) < len(choices):
            self._buttons.append(self._new_button())
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
            self._grid.removeWidget(button)
            if item is None or place >= len(choices):
                continue
            across = _ACROSS_ON_A_SCALE if item.is_scale else _ACROSS
            self._grid.addWidget(button, place // across, place % across)
            each = choices[place]
            words = each if item.is_scale else f"{key_of(item, place)}  {shown_choice(each)}"
            button.setText(words)
            button.setAccessibleName(shown_choice(each))
            button.setProperty("answer", each)
            button.setChecked(each == answer)

    def _new_button(self) -> QPushButton:
        button = _ChoiceButton(self)
        button.setObjectName(f"choice{len(self._buttons) + 1}")
        button.setCheckable(True)
        button.setMinimumWidth(1)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("role", "choice")
        button.clicked.connect(lambda: self.pressed.emit(str(button.property("answer"))))
        return button


class _ChoiceButton(QPushButton):
    def nextCheckState(self) -> None:
        """Leave the button as it is, because the answer that was given decides which button is checked."""
