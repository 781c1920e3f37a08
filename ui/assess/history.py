"""How one answer came to be: who changed it, when, from what to what."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from app.casework.content import as_text
from app.casework.key import Key
from app.framework.model import Framework
from app.session import Session
from app.store.journal import Row
from ui.assess.words import in_short, moment, translate
from ui.style import GRID, strong_font
from ui.words import said


def history_lines(session: Session, key: Key) -> list[str]:
    """The changes of `key` in words, newest first."""
    rows = session.store.history(key)
    by_hash = {row.hash: row for row in rows}
    return [_in_words(session.framework, row, by_hash) for row in reversed(rows)]


def _in_words(framework: Framework, row: Row, by_hash: dict[bytes, Row]) -> str:
    key = row.key
    before = [said(as_text(framework, key, by_hash[each].content)) for each in row.replaces if each in by_hash]
    acts = {
        "edit": "",
        "import": translate("assess", "imported"),
        "sample": translate("assess", "from the sample"),
        "setup": translate("assess", "set-up"),
        "ruling": translate("assess", "ruling"),
        "undo": translate("assess", "undone"),
        "redo": translate("assess", "redone"),
    }
    change = said(as_text(framework, key, row.content))
    if before:
        change = translate("assess", "{0} to {1}").format(in_short(" / ".join(before)), change)
    how = ", ".join(part for part in (acts[row.act], row.why) if part)
    # A sheet may be taken in on a laptop that is nobody's: then it is told whose judgement it is.
    told = (moment(row.at), row.author or key.owner, change, f"({how})" if how else "")
    return "  ".join(part for part in told if part)


class HistoryPanel(QWidget):
    """The history of what is open, as a short list under the form."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setFont(strong_font(self.font()))
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setObjectName("historyList")
        self.list.setAccessibleName(self.tr("History"))
        self.list.setModel(self._model)
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        box.setSpacing(GRID // 2)
        box.addWidget(self._title)
        box.addWidget(self.list)
        self.setMaximumHeight(6 * (self.fontMetrics().height() + GRID))

    def show_history(self, title: str, lines: list[str]) -> None:
        """Show these lines under this title."""
        self._title.setText(title)
        self._model.setStringList(lines or [self.tr("Nothing has been recorded here yet.")])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
