"""Show the answers among which the lead chooses, side by side, each with what choosing it would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.settle.differences import Choice
from ui.style import GRID, character_width, strong_font

_NARROWEST = 24  # characters in a line of a column
_USUAL = 2  # columns that are made with the page


class ChoiceColumn(QFrame):
    """One answer with its reasons, note and evidence, and the button that lets it count."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"choice{number}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(_NARROWEST * character_width(self.fontMetrics()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._number = number
        self.whose, self.answer = QLabel(), QLabel()
        self.whose.setFont(strong_font(self.font()))
        self.answer.setFont(strong_font(self.font()))
        self.said, self.effect = QLabel(), QLabel()
        self.effect.setObjectName(f"effect{number}")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setObjectName(f"choose{number}")
        self.button.setAccessibleName(self.tr("Let this answer count ({number})").format(number=number))
        self.button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        for label in (self.whose, self.answer, self.said, self.effect):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        # Notes and evidence can be long, so they come below the button, which then is in view without scrolling.
        for part in (self.whose, self.answer, self.button, self.effect, self.said):
            column.addWidget(part)
        column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_choice(self, choice: Choice, effect: str) -> None:
        """Show an answer, and what choosing it would do to the scores."""
        counts = self.tr("{whose}, counts now") if choice.counts else "{whose}"
        self.whose.setText(counts.format(whose=choice.whose))
        self.answer.setText(choice.answer)
        said = [
            *(self.tr("Reason: {text}").format(text=text) for text in choice.reasons),
            *([self.tr("Note: {text}").format(text=choice.note)] if choice.note else []),
            *([self.tr("Evidence: {text}").format(text=choice.evidence)] if choice.evidence else []),
            *([self.tr("Recorded {when}").format(when=choice.when)] if choice.when else []),
        ]
        self.said.setText("\n".join(said))
        self.effect.setText(effect)
        self.effect.setVisible(bool(effect))
        text = self.tr("Keep this answer ({number})") if choice.counts else self.tr("Let this answer count ({number})")
        self.button.setText(text.format(number=self._number))
        self.button.setAccessibleName(text.format(number=self._number))
        # A screen reader says the whole column with the button, because labels have no focus.
        self.button.setAccessibleDescription(" ".join([self.whose.text(), choice.answer, *said, effect]))


class SideBySide(QScrollArea):
    """Columns of answers. `chosen` carries the place of the one whose button was pressed."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sideBySide")
        self.setAccessibleName(self.tr("The answers side by side"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self.setWidget(inside)
        self.columns: list[ChoiceColumn] = []
        self._shown = 0
        for _ in range(_USUAL):
            self._add_column()

    def show_choices(self, choices: Sequence[tuple[Choice, str]]) -> None:
        """Show answers, each with what choosing it would do."""
        while len(self.columns) < len(choices):
            self._add_column()
        self._shown = len(choices)
        for number, column in enumerate(self.columns):
            column.setVisible(number < len(choices))
            if number < len(choices):
                column.show_choice(*choices[number])

    @property
    def shown(self) -> int:
        """The number of answers in view."""
        return self._shown

    def minimumSizeHint(self) -> QSize:
        """Return room for the answers and their buttons, so that no button has to be scrolled to."""
        foot = max((column.button.geometry().bottom() for column in self.columns[: self._shown]), default=0)
        return QSize(super().minimumSizeHint().width(), max(foot + GRID, super().minimumSizeHint().height()))

    def set_enabled(self, *, enabled: bool) -> None:
        """Let the buttons be pressed or not."""
        for column in self.columns:
            column.button.setEnabled(enabled)

    def _add_column(self) -> None:
        number = len(self.columns)
        column = ChoiceColumn(number + 1)
        column.button.clicked.connect(lambda: self.chosen.emit(number))
        self._row.addWidget(column, 1)
        if self.columns:
            QWidget.setTabOrder(self.columns[-1].button, column.button)
        self.columns.append(column)
