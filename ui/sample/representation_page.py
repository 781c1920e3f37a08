"""The sample: beside the caseload, drawn from it, and changed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.assessment.sample_groups import STRATUM
from app.records.draw import DRAW
from app.session.changes import Changes
from app.session.sample_view import caseload
from ui.context import Context
from ui.language.counts import counted
from ui.sample.representation_view import managers_sentence, representation_rows, representation_table
from ui.sample.sample_changes import SampleChanges
from ui.sample.sample_draw import SampleDraw
from ui.style import GRID, heading_font
from ui.tasks import Tasks
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText


class RepresentationPage(QWidget):
    """The page of the sample. `left` carries an empty text when the person goes back.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    left = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("representationPage")
        self.setAccessibleName(self.tr("The sample"))
        self._context = context
        title = QLabel(self.tr("The sample"))
        title.setFont(heading_font(self.font()))
        self._about = RunningText()
        self._about.setObjectName("sampleAbout")
        self.notice = Notice("representationNotice")
        self.table = representation_table()
        self.draw = SampleDraw(context, tasks, self.notice)
        self.draw.changed.connect(self.notice.say)
        self.by_hand = SampleChanges(context.session)
        self.by_hand.changed.connect(self._changed_by_hand)
        self.by_hand.refused.connect(self.notice.say_trouble)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("representationTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, self.tr("Beside the caseload"))
        self.tabs.addTab(self.draw, self.tr("Draw"))
        self.tabs.addTab(self.by_hand, self.tr("Change by hand"))
        self.tabs.currentChanged.connect(lambda _: self._describe())
        back = QPushButton(self.tr("Back"))
        back.setObjectName("leaveRepresentation")
        back.setAccessibleName(back.text())
        back.clicked.connect(lambda: self.left.emit(""))
        line = QHBoxLayout()
        line.addWidget(back)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(self._about)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addLayout(line)
        set_initial_focus(self, self.table)
        context.bus.changed.connect(self._show)

    def save_state(self) -> dict[str, Any]:
        """Return the tab in view, and what is typed and chosen on it."""
        return {
            "tab": self.tabs.currentIndex(),
            "seed": self.draw.seed.text(),
            "size": self.draw.size_box.value(),
            "case": self.by_hand.case.currentText(),
            "other": self.by_hand.other.text(),
            "why": self.by_hand.why.text(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the sample as it is now, with what was typed and chosen."""
        self._show()
        self.tabs.setCurrentIndex(int(state.get("tab") or 0))
        self.draw.seed.setText(str(state.get("seed") or ""))
        self.draw.size_box.setValue(int(state.get("size") or 0))
        self.by_hand.case.setCurrentIndex(max(self.by_hand.case.findText(str(state.get("case") or "")), 0))
        self.by_hand.other.setText(str(state.get("other") or ""))
        self.by_hand.why.setText(str(state.get("why") or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit("")
            return
        super().keyPressEvent(event)

    def _changed_by_hand(self, changes: Changes, text: str) -> None:
        self._context.bus.announce(changes)
        self.notice.say(text)

    def _show(self, _: Changes | None = None) -> None:
        session = self._context.session
        fill(self.table, representation_rows(session))
        self.by_hand.show_cases()
        self._describe()

    def _describe(self) -> None:
        """Say how large the sample is and how it was drawn, and beside the table what its bars are."""
        session = self._context.session
        count = len(session.sample())
        sentences = [counted(count, self.tr("The sample has 1 case."), self.tr("The sample has {n} cases."))]
        drawn = session.value(DRAW.key())
        if drawn is not None:
            sentences.append(self.tr("It was drawn with the seed {seed}.").format(seed=drawn.seed))
        sentences.append(managers_sentence(session))
        if caseload(session, STRATUM) is not None and self.tabs.currentWidget() is self.table:
            sentences.append(self.tr("The upper bar is the share of the caseload, the lower one that of the sample."))
        self._about.setText(" ".join(filter(None, sentences)))
