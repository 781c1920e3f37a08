"""The lead's home: the inspection as stages with their state and next step, and a line for each person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.session.changes import Changes
from app.session.file_exchange import assessor_files
from app.session.stages import STATE_WORDS, Stage, StageName, StageState, person_line, stages
from ui.context import Context
from ui.language.dates import moment
from ui.language.messages import translated
from ui.style import CONTROL, GRID, heading_font, strong_font
from ui.widgets.controls import set_role
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.text.running_text import RunningText

CASES = "cases"
_WEEK = 7 * 24 * 3_600_000
# The page for the button of each stage.
_PAGES: Mapping[StageName, str] = {
    "setUp": "setUp",
    "sample": "representation",
    "allocate": "allocate",
    "handOut": "handOuts",
    "gather": "gather",
    "settle": "settle",
    "findings": "scores",
}
# Beside the word, so that a look down the page finds what is done.
_SIGNS: Mapping[StageState, str] = {"to do": "○", "under way": "●", "done": "✓"}


class HomePage(QScrollArea):
    """The page of the stages. `page_asked` carries the name of a page to open.

    A hidden page is not updated; it shows the stages as they are when it is shown again.

    Args:
        context: The open inspection.
    """

    page_asked = Signal(str)
    left = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("homePage")
        self.setAccessibleName(self.tr("Home"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._context = context
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._title = QLabel()
        self._title.setFont(heading_font(self.font()))
        self._title.setWordWrap(True)
        self._column.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(2, 1)
        self._column.addLayout(self._grid)
        self._buttons: dict[StageName, QPushButton] = {}
        self._texts: dict[StageName, tuple[QLabel, QLabel]] = {}
        self._lay_out()
        people = QLabel(self.tr("The team"))
        people.setFont(strong_font(self.font()))
        self._column.addWidget(people)
        self._lines: list[RunningText] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(GRID // 2)
        self._column.addLayout(self._people)
        self._column.addLayout(self._more())
        self._column.addStretch(1)
        self.setWidget(inside)
        set_initial_focus(self, self._buttons["setUp"])
        context.bus.changed.connect(self._changed)

    def save_state(self) -> dict[str, Any]:
        """Return nothing: the page shows the inspection as it is."""
        return {}

    def restore_state(self, _state: Mapping[str, Any]) -> None:
        """Show the stages as they are now."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the stages as they are now."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the cases on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit("")
            return
        super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show the stages and the people as they are now."""
        session = self._context.session
        people = assessor_files(session)
        self._title.setText(session.area)
        shown = stages(session, people)
        following = next((stage.name for stage in shown if stage.state != "done"), None)
        for stage in shown:
            self._show_stage(stage)
            set_role(self._buttons[stage.name], "primary" if stage.name == following else "")
        lines = [translated(person_line(each, when)) for each in people] or [self.tr("Nobody has a case yet.")]
        while len(self._lines) < len(lines):
            self._add_line()
        for number, label in enumerate(self._lines):
            label.setText(lines[number] if number < len(lines) else "")
            label.setVisible(number < len(lines))

    def _add_line(self) -> None:
        label = RunningText()
        label.setObjectName(f"person{len(self._lines)}")
        self._people.addWidget(label)
        self._lines.append(label)

    def _lay_out(self) -> None:
        titles: Mapping[StageName, str] = {
            "setUp": self.tr("Set up"),
            "sample": self.tr("Sample"),
            "allocate": self.tr("Allocate"),
            "handOut": self.tr("Hand out"),
            "gather": self.tr("Gather"),
            "settle": self.tr("Settle"),
            "findings": self.tr("Scores and findings"),
        }
        for row, (name, title) in enumerate(titles.items()):
            button = QPushButton(title)
            button.setObjectName(f"stage_{name}")
            button.setAccessibleName(title)
            button.setMinimumHeight(CONTROL)
            button.clicked.connect(lambda _=False, page=_PAGES[name]: self.page_asked.emit(page))
            state, text = QLabel(), RunningText()
            text.setObjectName(f"text_{name}")
            state.setObjectName(f"state_{name}")
            self._buttons[name], self._texts[name] = button, (state, text)
            for column, widget in enumerate((button, state, text)):
                self._grid.addWidget(widget, row, column)

    def _more(self) -> QHBoxLayout:
        """Return the buttons of pages that are not a stage's own: the import and the cases."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for name, text, page in (
            ("homeImport", self.tr("Import the sample…"), "sample"),
            ("homeBackups", self.tr("Backups…"), "backups"),
            ("homeCases", self.tr("Cases"), CASES),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, page=page: self.page_asked.emit(page))
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _show_stage(self, stage: Stage) -> None:
        state, text = self._texts[stage.name]
        words = translated(STATE_WORDS[stage.state])
        sentence = " ".join(filter(None, (translated(stage.summary), translated(stage.next_step))))
        state.setText(f"{_SIGNS[stage.state]}  {words}")
        text.setText(sentence)
        button = self._buttons[stage.name]
        button.setAccessibleName(f"{button.text()}, {words}")
        button.setAccessibleDescription(sentence)

    def _changed(self, changes: Changes) -> None:
        if changes and self.isVisible():
            self.refresh()


def when(at: int) -> str:
    """Return a time (milliseconds since 1970, UTC): "Monday 14:10" within the last week, else with its date."""
    then, now = QDateTime.fromMSecsSinceEpoch(at), QDateTime.currentDateTime()
    if 0 <= then.msecsTo(now) < _WEEK:
        return QLocale().toString(then, "dddd HH:mm")
    return moment(at)
