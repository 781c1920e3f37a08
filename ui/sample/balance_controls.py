"""The controls of the balance: how it is wanted, what shows and records it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from app.analysis.days import FEWEST, MOST
from ui.language.counts import counted
from ui.style import CONTROL, GRID
from ui.widgets.controls import ChoiceBox, set_role
from ui.widgets.forms.stepping_field import inset_text


class BalanceControls(QWidget):
    """The line of controls below the team. `left` says that the person goes back.

    Attributes:
        a_day: The number of cases that an assessor reads in a day.
        second: The number of cases with a second assessment.
        balance: The button that works out a balance.
        apply: The button that records the balance that is shown.
        drop: The button that drops the balance that is shown.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.second = QSpinBox()
        self.second.setObjectName("secondAssessments")
        self.second.setAccessibleName(self.tr("Cases with a second assessment"))
        self.second.setRange(0, 99)
        self.second.setMinimumHeight(CONTROL)
        self.second.lineEdit().setAccessibleName(self.second.accessibleName())
        inset_text(self.second)
        label = QLabel(self.tr("&Second assessments"))
        label.setBuddy(self.second)
        self.a_day = ChoiceBox()
        self.a_day.setObjectName("casesADay")
        self.a_day.setAccessibleName(self.tr("Cases in a day"))
        self.a_day.setMinimumHeight(CONTROL)
        for number in (MOST, FEWEST):
            self.a_day.addItem(self.tr("{number} cases a day").format(number=number), number)
        self.balance = QPushButton(self.tr("Balance"))
        self.balance.setObjectName("balance")
        self.balance.setAccessibleName(self.tr("Balance: show an even allocation of all cases"))
        self.apply = QPushButton()
        self.apply.setObjectName("applyBalance")
        set_role(self.apply, "primary")
        self.drop = QPushButton(self.tr("Leave as it was"))
        self.drop.setObjectName("dropBalance")
        self.drop.setAccessibleName(self.drop.text())
        back = QPushButton(self.tr("Back"))
        back.setObjectName("leaveAllocate")
        back.setAccessibleName(back.text())
        back.clicked.connect(self.left)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        for widget in (self.a_day, label, self.second, self.balance, self.apply, self.drop, back):
            line.addWidget(widget)
        line.addStretch(1)
        self.offer(shown=False)

    def offer(self, *, shown: bool) -> None:
        """Offer to record the balance that is shown; where none is, Balance is the primary button."""
        for button in (self.apply, self.drop):
            button.setVisible(shown)
        set_role(self.balance, "" if shown else "primary")

    def name_changes(self, count: int) -> None:
        """Say on the button how many changes it records."""
        text = counted(count, self.tr("Make 1 change"), self.tr("Make {n} changes"))
        self.apply.setText(text)
        self.apply.setAccessibleName(text)
