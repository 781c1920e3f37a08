"""Before a case is called complete: what is open or odd in it, and the assessor's word; afterwards, what it came to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.assessment.form_state import OpenItem
from app.commands.completing import complete_cases, reopen_case
from app.commands.drafting import WHY
from app.records.completion import Completion
from app.records.key import completion_key
from app.session.changes import Changes
from ui.assess.actions import action
from ui.assess.case_controller import CaseController
from ui.assess.case_form import REVIEW, CaseForm
from ui.assess.fields import NoteEdit
from ui.assess.flags import FlagsEdit
from ui.assess.history.labels import history_of
from ui.assess.review.list import ReviewList
from ui.assess.review.rows import Lead, review_rows
from ui.assess.review.summary import summary_lines
from ui.style import GRID, strong_font
from ui.widgets.speaking import announce

_NARROW = 88  # in average characters: below this the button stands under the explanation


class ReviewPane(QWidget):
    """The review. `wanted` carries the page and the item to go to, `moved` tells that `place` is another, `left` that
    the keys want to be back where they were, `said` a sentence for the status line."""

    wanted = Signal(str, str)
    location_changed = Signal()
    left = Signal()
    status_message = Signal(str)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._leads: dict[str, Lead] = {}
        self._showing = False
        self._state = _text("completion")
        self._state.setFont(strong_font(self.font()))
        self._summary = _text("summary")
        self.list = ReviewList()
        self.list.setAccessibleName(self.tr("Open in this case"))
        self.list.wanted.connect(self._go)
        self.list.reached.connect(self._reach)
        self.flags = FlagsEdit(controller)
        self.flags.escaped.connect(self.left)
        self.why = NoteEdit()
        self.why.setObjectName("why")
        self.why.setAccessibleName(self.tr("Why something stays open"))
        self.why.setPlaceholderText(self.tr("For whoever reads the case next"))
        self.why.textChanged.connect(self._type)
        self.why.escaped.connect(self.take_focus)
        self._why_label = QLabel(self.tr("&Why something stays open"))
        self._why_label.setBuddy(self.why)
        self._button = QPushButton()
        self._button.setObjectName("complete")
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.complete_or_reopen)
        self.complete_action = action(
            self, self.tr("Call complete, or open again"), self._press, "Ctrl+Return", "Ctrl+Enter"
        )
        self.complete_action.setAutoRepeat(False)
        self.complete_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._build()

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID // 2)
        for label in (self._state, self._summary):
            label.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
            column.addWidget(label)
        column.addSpacing(GRID // 2)
        case_flags = QLabel(self.tr("Flags on the case itself"))
        case_flags.setFont(strong_font(self.font()))
        flags = QVBoxLayout()
        flags.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        flags.addWidget(case_flags)
        flags.addWidget(self.flags)
        column.addLayout(flags)
        column.addSpacing(GRID // 2)
        column.addWidget(self.list)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("reviewScroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self._foot.setSpacing(GRID)
        self._foot.addWidget(self._why_label, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self.why, 1)
        self._foot.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._why_label.setMinimumHeight(32)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._scroll, 1)
        box.addLayout(self._foot)

    @property
    def item(self) -> str | None:
        """The key of the line in hand."""
        return self.list.chosen or None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / self.fontMetrics().averageCharWidth() < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)
        self.list.fit(self._scroll.viewport().width())

    def take_focus(self) -> None:
        """Put the keys on the line in hand.

        With nothing listed the page itself keeps them: the button that reopens a case is not pressed by a slip.
        """
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_flags(self) -> None:
        """Put the keys on the case's own flags."""
        self.flags.take_focus()
        self._scroll.verticalScrollBar().setValue(0)

    def load_draft(self) -> None:
        """Show the explanation that was being written for the form that is open."""
        self._write(self._controller.draft("", WHY) or "")

    def _write(self, text: str) -> None:
        if self.why.toPlainText() != text:
            self._showing = True
            self.why.setPlainText(text)
            self._showing = False

    def _type(self) -> None:
        if not self._showing:
            self._controller.save_draft("", WHY, self.why.toPlainText())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Being put into the pages undoes the order of Tab.
        self.flags.stand_between(None, self.list)
        QWidget.setTabOrder(self.list, self.why)
        QWidget.setTabOrder(self.why, self._button)

    def show_review(self, item: str | None = None) -> None:
        """Look the form over, and stand on the line `item`, or on the one in hand before."""
        self.flags.show_place("")
        self._look_over(item or "")

    def _look_over(self, stand_on: str = "") -> None:
        form, session = self._form, self._controller.context.session
        gaps = form.state.open_items()
        past = history_of(session, [completion_key(form.case_id, form.assessor)])
        leads = review_rows(form, gaps, past)
        self._leads = {lead.line.key: lead for lead in leads}
        self.list.setVisible(bool(leads))
        self.list.show_lines([lead.line for lead in leads], stand_on)
        self._show_state(gaps, [lead.line.text for lead in leads if lead.counted])

    def apply(self, changes: Changes) -> None:
        """Look again after a change in this case."""
        if self._form.case_id in changes.cases:
            self._look_over()

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._controller.form

    @property
    def _completion(self) -> Completion:
        return self._form.case.completions.get(self._form.assessor, Completion(complete=False))

    def _show_state(self, gaps: Sequence[OpenItem], counts: Sequence[str]) -> None:
        form, complete = self._form, self._completion.complete
        if complete:
            state = self.tr("{0} is complete.")
        elif not form.may_change:
            state = self.tr("{1} has not called {0} complete.")
        elif gaps:
            state = self.tr("{0} can be called complete with something open, if you say why.")
        else:
            state = self.tr("Nothing is open in {0}. It can be called complete.")
        self._state.setText(state.format(form.case_id, form.assessor))
        lines = summary_lines(form, len(gaps)) or ([". ".join(counts) + "."] if counts else [])
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        asks_why = bool(gaps) and not complete and form.may_change
        self.why.setVisible(asks_why)
        self._why_label.setVisible(asks_why)
        self._button.setVisible(form.may_change)
        text = self.tr("Open it again") if complete else self.tr("Call complete")
        self._button.setText(text)
        self._button.setAccessibleName(text)
        self._button.setToolTip(self.tr("{0} (Ctrl+Enter)").format(text))

    def _press(self) -> None:
        if not self._button.isHidden():
            self.complete_or_reopen()

    def complete_or_reopen(self) -> None:
        """Call the case complete, or open it again. With something open and no word on it, ask for one in place."""
        form = self._form
        if not self._controller.may_change() or not self.flags.leave():
            return
        if self._completion.complete:
            if self._controller.record(reopen_case):
                announce(self._button, self._state.text())
            return
        why = self.why.toPlainText() if not self.why.isHidden() else ""
        if not self.why.isHidden() and not why.strip():
            self.why.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.status_message.emit(self.tr("Something is open. Say why it stays so, then press Ctrl+Enter."))
        elif self._controller.execute(complete_cases, references=[form.case_id], why=why, assessor=form.assessor):
            self._controller.completed()
            self._write("")
            announce(self._button, self._state.text())
            self.list.go_to_first()
            self.take_focus()

    def _go(self, key: str) -> None:
        lead = self._leads[key]
        if lead.page == REVIEW:
            self.take_flags()
        else:
            self.wanted.emit(lead.page, lead.item)

    def _reach(self) -> None:
        # Once the list has its height: in the middle of filling it, the row is nowhere yet.
        QTimer.singleShot(0, self, self.reveal)
        self.location_changed.emit()

    def reveal(self) -> None:
        """Scroll just as far as the line in hand needs to be in view; for the first, to what stands above it."""
        keys_at: QWidget | None = self.window().focusWidget()
        if keys_at is not None and self.flags.isAncestorOf(keys_at):
            return
        rect = self.list.row_rect().translated(self.list.pos())
        if self.list.on_first:
            self._scroll.verticalScrollBar().setValue(0)
        self._scroll.ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() // 2 + GRID * 3)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
