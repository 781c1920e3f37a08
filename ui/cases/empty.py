"""What stands in place of the list where there is nothing to list, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.session.session import Session
from ui.style import GRID, heading_font

translate = QCoreApplication.translate


class EmptyState(QWidget):
    """A heading, a sentence and, where there is one, a button for what to do next. `pressed` is the button's."""

    pressed = Signal()

    def __init__(self, name: str, title: str, text: str, *, button: str = "", button_name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        heading = QLabel(title)
        heading.setFont(heading_font(self.font()))
        heading.setWordWrap(True)
        self.text = QLabel(text)
        self.text.setObjectName(f"{name}Text")
        self.text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(heading)
        column.addWidget(self.text)
        if button:
            action = QPushButton(button)
            action.setObjectName(button_name)
            action.setAccessibleName(button.removesuffix("…"))
            action.clicked.connect(self.pressed)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


def no_cases(session: Session) -> EmptyState:
    """In place of a list without any case: an assessor's come from the lead, the lead's from the sample."""
    title = translate("cases", "There are no cases yet")
    if session.current_assessor and session.team.get(session.current_assessor) != "lead":
        text = translate("cases", "The file that you joined from has no case for you. Ask the lead for another one.")
        return EmptyState("casesEmpty", title, text)
    text = translate(
        "cases",
        "Import the sample: a CSV file or spreadsheet with a row for each case. What it would bring is shown before "
        "anything is taken in.",
    )
    button = translate("cases", "Import the sample…")
    return EmptyState("casesEmpty", title, text, button=button, button_name="importSample")


def nothing_fits() -> EmptyState:
    """In place of a list of which no case is wanted."""
    title, button = translate("cases", "No case fits"), translate("cases", "Show all cases")
    return EmptyState("nothingFits", title, "", button=button, button_name="showAllCases")


def why_nothing_fits(words: str, which: str) -> str:
    """What was looked for in vain: words, or a choice of cases (empty: all), or both."""
    if words and which:
        text = translate(
            "cases", "Nothing of “{words}” is in the cases under “{which}”, nor in their notes, evidence and flags."
        )
    elif words:
        text = translate("cases", "Nothing of “{words}” is in any case, nor in its notes, evidence and flags.")
    else:
        text = translate("cases", "There is no case under “{which}” now.")
    return text.format(words=words, which=which)
