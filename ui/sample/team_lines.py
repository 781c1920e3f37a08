"""The lines of the team under the cases: a button that allocates to each member, whether they take part, the load."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from app.commands.allocating import NOBODY
from ui.style import CONTROL, GRID

_MOST_KEYS = 9


class TeamLines(QScrollArea):
    """The lines of the team. `chosen` carries the code of a member, or nobody's, to allocate the selected cases to.

    Args:
        codes: The codes of the members.

    Attributes:
        codes: The codes of the members shown.
        for_second: Whether numbers and buttons allocate the second assessment.
    """

    chosen = Signal(str)

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("allocatePeople")
        self.setAccessibleName(self.tr("The team"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.codes = tuple(codes)
        self._fill()

    def show_team(self, codes: Sequence[str]) -> None:
        """Show lines for these members, if they are others than before."""
        if self.codes != tuple(codes):
            self.codes = tuple(codes)
            self._fill()

    def code_of(self, number: int) -> str | None:
        """Return the code that a digit stands for: a member's, or for 0 nobody's; None where there is none."""
        if not 0 <= number <= min(len(self.codes), _MOST_KEYS):
            return None
        return NOBODY if number == 0 else self.codes[number - 1]

    def taking_part(self) -> list[str]:
        """Return the codes of those who take part in the balance."""
        return [code for code, box in self._boxes.items() if box.isChecked()]

    def left_out(self) -> list[str]:
        """Return the codes of the others."""
        return [code for code, box in self._boxes.items() if not box.isChecked()]

    def leave_out(self, codes: Collection[str]) -> None:
        """Let everybody but these take part."""
        for code, box in self._boxes.items():
            box.setChecked(code not in codes)

    def show_loads(self, lines: Mapping[str, str]) -> None:
        """Show the load of each member in a line."""
        for code, label in self._loads.items():
            label.setText(lines[code])
            label.setAccessibleName(f"{code}: {lines[code]}")

    def _fill(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        grid.setColumnStretch(2, 1)
        self._boxes: dict[str, QCheckBox] = {}
        self._loads: dict[str, QLabel] = {}
        for row, code in enumerate(self.codes):
            box = QCheckBox(self.tr("Takes part"))
            box.setObjectName(f"takesPart{code}")
            box.setAccessibleName(self.tr("{code} takes part in the balance").format(code=code))
            box.setChecked(True)
            self._boxes[code] = box
            load = QLabel()
            load.setObjectName(f"load{code}")
            load.setWordWrap(True)
            load.setTextFormat(Qt.TextFormat.PlainText)
            self._loads[code] = load
            grid.addWidget(self._button(row + 1, code), row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(load, row, 2)
        nobody = self._button(0, NOBODY)
        self.for_second = QCheckBox(self.tr("For the second assessment"))
        self.for_second.setObjectName("forSecond")
        self.for_second.setAccessibleName(self.tr("Numbers allocate the second assessment"))
        grid.addWidget(nobody, len(self.codes), 0)
        grid.addWidget(self.for_second, len(self.codes), 1, 1, 2)
        grid.setRowStretch(len(self.codes) + 1, 1)
        self.setWidget(inside)

    def _button(self, number: int, code: str) -> QPushButton:
        name = self.tr("Nobody") if code == NOBODY else code
        button = QPushButton(f"{number}  {name}" if number <= _MOST_KEYS else name)
        button.setObjectName(f"give{code}")
        button.setAccessibleName(self.tr("Allocate the selected cases to {name}").format(name=name))
        button.setToolTip(button.accessibleName())
        button.setMinimumHeight(CONTROL)
        button.clicked.connect(lambda: self.chosen.emit(code))
        return button
