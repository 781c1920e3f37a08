"""What is open or odd in the form, and the assessor's word that the case is complete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.casework.case import Completion
from app.casework.review import Gap
from app.changes import Changes
from app.commands.completing import case_gaps, complete_cases, reopen_case
from ui.assess.desk import Desk
from ui.assess.form import FACTS, Form
from ui.assess.words import translate, waits_for
from ui.style import GRID
from ui.widgets.lines import LINE, AnyIndex, Line, LineDelegate, LineModel


class _GapList(QListView):
    """Enter or a click goes to what is open."""

    wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def go(self, index: AnyIndex) -> None:
        line = index.data(LINE) if index.isValid() else None
        if line is not None and line.kind == "item":
            self.wanted.emit(line.key)


class ReviewPane(QWidget):
    """The list of gaps and oddities; `wanted` carries the page and the item to go to."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = LineModel(self)
        self.list = _GapList()
        self.list.setObjectName("gaps")
        self.list.setAccessibleName(self.tr("Open in this case"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(LineDelegate("0.0.00", translate("assess", "N/A"), self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self.list.go)
        self.list.wanted.connect(self._go)
        self._state = QLabel()
        self._state.setObjectName("completion")
        self._state.setWordWrap(True)
        self._why = QLineEdit()
        self._why.setObjectName("why")
        self._why.setAccessibleName(self.tr("Why something stays open"))
        self._why.setPlaceholderText(self.tr("Why something stays open"))
        self._why.textChanged.connect(self._allow)
        self._why.returnPressed.connect(self._complete)
        self._button = QPushButton()
        self._button.setObjectName("complete")
        self._button.clicked.connect(self._complete)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 2, 0, GRID * 2, GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._state.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._state)
        box.addLayout(foot)
        box.addWidget(self.list, 1)
        box.addStretch(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # With nothing listed the page itself keeps the keys: the button that reopens a case is not pressed by a slip.
        if not self.list.isHidden():
            self.list.setFocus(event.reason())

    def show_review(self) -> None:
        """Look the form over."""
        form = self._form
        session = self._desk.context.session
        gaps = case_gaps(session, form.case, form.assessor)
        lines: list[Line] = []
        odd = [gap for gap in gaps if gap.kind == "odd"]
        if odd:
            lines.append(Line("heading", "/odd", self.tr("Worth a second look"), ""))
            lines += [Line("aside", f"odd/{each.id}", each.text) for each in odd]
        if len(gaps) > len(odd):
            lines.append(Line("heading", "/open", self.tr("Open: {0}").format(len(gaps) - len(odd)), ""))
            lines += [self._gap_line(gap) for gap in gaps if gap.kind != "odd"]
        self._fill(lines)
        self.list.setVisible(bool(lines))
        self._show_state(gaps)

    def _fill(self, lines: list[Line]) -> None:
        """Show these rows, and stand on the one that was chosen before, or else on the first that leads somewhere."""
        here = self.list.currentIndex()
        chosen = self._model.line(here.row()).key if here.isValid() else ""
        self._model.fill(lines)
        first = next((row for row, line in enumerate(lines) if line.kind == "item"), None)
        row = self._model.row_of(chosen)
        row = first if row is None else row
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))

    def apply(self, changes: Changes) -> None:
        """Look again after a change in this case."""
        if self._form.reference in changes.cases:
            self.show_review()

    @property
    def _form(self) -> Form:
        assert self._desk.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._desk.form

    @property
    def _completion(self) -> Completion:
        return self._form.case.completions.get(self._form.assessor, Completion(complete=False))

    def _gap_line(self, gap: Gap) -> Line:
        form = self._form
        framework = self._desk.context.session.framework
        if gap.kind == "fact":
            return form.fact_line(framework.fact_by_id[gap.id])
        if not gap.id:
            return Line("aside", f"flag/{gap.kind}", gap.text)
        remark = {
            "reason": self.tr("no reason is ticked"),
            "note": self.tr("no note says why"),
            "evidence": self.tr("no evidence is named"),
            "flag": self.tr("a flag is open"),
        }.get(gap.kind, "")
        if gap.kind == "pending":
            remark = waits_for(framework, form.why(framework.question_by_id[gap.id]))
        return Line("item", gap.id, gap.text, gap.id, remark=remark, waits=gap.kind == "pending")

    def _show_state(self, gaps: tuple[Gap, ...]) -> None:
        reference, completion = self._form.reference, self._completion
        if completion.complete:
            why = f" {completion.why}" if completion.why else ""
            text = self.tr("{0} was called complete.").format(reference) + why
        elif not self._form.may_change:
            text = self.tr("{0} has not called {1} complete.").format(self._form.assessor, reference)
        elif gaps:
            text = self.tr("{0} can be called complete with something open, if you say why.").format(reference)
        else:
            text = self.tr("Nothing is open in {0}. It can be called complete.").format(reference)
        self._state.setText(text)
        self._why.setVisible(bool(gaps) and not completion.complete and self._form.may_change)
        self._button.setVisible(self._form.may_change)
        self._button.setText(self.tr("Open it again") if completion.complete else self.tr("Call complete"))
        self._button.setAccessibleName(self._button.text())
        self._allow()

    def _allow(self) -> None:
        self._button.setEnabled(self._why.isHidden() or bool(self._why.text().strip()))

    def _complete(self) -> None:
        if not self._button.isEnabled():
            return
        form, session = self._form, self._desk.context.session
        if self._completion.complete:
            self._desk.do(lambda: reopen_case(session, form.reference, assessor=form.assessor))
            return
        why = self._why.text() if self._why.isVisible() else ""
        if self._desk.do(lambda: complete_cases(session, [form.reference], why=why, assessor=form.assessor)):
            self._why.clear()

    def _go(self, key: str) -> None:
        framework = self._desk.context.session.framework
        place = FACTS if key in framework.fact_by_id else framework.question_by_id[key].question_set
        self.wanted.emit(place, key)
