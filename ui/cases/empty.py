"""Show a message and the next step in place of an empty list of cases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.session.session import Session
from ui.style import GRID, heading_font
from ui.widgets.text.running_text import RunningText

translate = QCoreApplication.translate


class EmptyState(QWidget):
    """A heading, a sentence and a button for the next step, if there is one. `pressed` is emitted by the button.

    Args:
        name: The object name.
        title: The heading.
        text: The sentence.
        button: The text of the button, or nothing.
        button_name: The object name of the button.
    """

    pressed = Signal()

    def __init__(self, name: str, title: str, text: str, *, button: str = "", button_name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        heading = QLabel(title)
        heading.setFont(heading_font(self.font()))
        heading.setWordWrap(True)
        self.text = RunningText(text)
        self.text.setObjectName(f"{name}Text")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(heading)
        column.addWidget(self.text)
        if button:
            action = QPushButton(button)
            action.setProperty("role", "primary")
            action.setObjectName(button_name)
            action.setAccessibleName(button.removesuffix("…"))
            action.clicked.connect(self.pressed)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


def no_cases(session: Session) -> EmptyState:
    """Return the message for an inspection without cases. The lead imports cases, and assessors get them in a file."""
    title = translate("cases", "There are no cases yet")
    if session.current_assessor and session.team.get(session.current_assessor) != "lead":
        text = translate("cases", "The file that you joined from has no cases for you. Ask the lead for another file.")
        return EmptyState("casesEmpty", title, text)
    text = translate(
        "cases",
        "Import the sample from a CSV file or spreadsheet with a row for each case. You can check the changes before "
        "anything is imported.",
    )
    button = translate("cases", "Import the sample…")
    return EmptyState("casesEmpty", title, text, button=button, button_name="importSample")


def nothing_fits() -> EmptyState:
    """Return the message for a search or filter that no case matches."""
    title, button = translate("cases", "No cases found"), translate("cases", "Show all cases")
    return EmptyState("nothingFits", title, "", button=button, button_name="showAllCases")


def why_nothing_fits(words: str, which: str) -> str:
    """Return a sentence that says what no case matches.

    Args:
        words: The words of the search, or nothing.
        which: The name of the filter; empty for all cases.
    """
    if words and which:
        text = translate("cases", "No case under “{which}” has “{words}” in its row, notes, evidence or flags.")
    elif words:
        text = translate("cases", "No case has “{words}” in its row, notes, evidence or flags.")
    else:
        text = translate("cases", "There are no cases under “{which}”.")
    return text.format(words=words, which=which)
