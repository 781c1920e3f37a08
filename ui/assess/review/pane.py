"""Review a case: list its open items and mark it as complete, or summarise it once it is complete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.assessment.form_state import OpenItem
from app.commands.completing import complete_cases, reopen_case
from app.commands.drafting import WHY
from app.records.completion import Completion, completion_key
from app.session.changes import Changes
from ui.assess.actions import action
from ui.assess.case_controller import CaseController
from ui.assess.case_form import REVIEW, CaseForm
from ui.assess.fields import NoteEdit
from ui.assess.flags import FlagsEdit
from ui.assess.history.labels import history_of
from ui.assess.review.list import ReviewList
from ui.assess.review.rows import ReviewRow, review_rows
from ui.assess.review.summary import summary_lines
from ui.style import GRID, character_width, strong_font
from ui.widgets.speaking import announce

_NARROW = 88  # in average characters; a narrower pane shows the button under the explanation


class ReviewPane(QWidget):
    """The review page of the open form.

    `wanted` carries the page and item to go to, `location_changed` follows the current row, `left` asks for the focus
    to go back to where it was, and `status_message` carries a sentence for the status line.
    """

    wanted = Signal(str, str)
    location_changed = Signal()
    left = Signal()
    status_message = Signal(str)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows: dict[str, ReviewRow] = {}
        self._showing = False
        self._state = _text("completion")
        self._state.setFont(strong_font(self.font()))
        self._summary = _text("summary")
        self.list = ReviewList()
        self.list.setAccessibleName(self.tr("Open items in this case"))
        self.list.wanted.connect(self._open_row)
        self.list.row_changed.connect(self._on_row_changed)
        self.flags = FlagsEdit(controller)
        self.flags.escaped.connect(self.left)
        self.why = NoteEdit()
        self.why.setObjectName("why")
        self.why.setAccessibleName(self.tr("Why items stay open"))
        self.why.setPlaceholderText(self.tr("For the next person who reads this case"))
        self.why.textChanged.connect(self._save_draft)
        self.why.escaped.connect(self.take_focus)
        self._why_label = QLabel(self.tr("&Why items stay open"))
        self._why_label.setBuddy(self.why)
        self._button = QPushButton()
        self._button.setObjectName("complete")
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.complete_or_reopen)
        self.complete_action = action(
            self, self.tr("Mark as complete, or reopen"), self._on_shortcut, "Ctrl+Return", "Ctrl+Enter"
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
        case_flags = QLabel(self.tr("Flags on the case"))
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
        """The key of the current row; None if there is none."""
        return self.list.chosen or None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the list."""
        super().focusInEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the list and the foot of the page to the new width."""
        super().resizeEvent(event)
        narrow = self.width() / character_width(self.fontMetrics()) < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)
        self.list.fit(self._scroll.viewport().width())

    def take_focus(self) -> None:
        """Put the focus on the current row.

        If the list is empty, the page keeps the focus, so that a stray key does not press the reopen button.
        """
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_flags(self) -> None:
        """Put the focus on the flags on the case."""
        self.flags.take_focus()
        self._scroll.verticalScrollBar().setValue(0)

    def load_draft(self) -> None:
        """Show the unfinished explanation of the open form."""
        self._set_why(self._controller.draft("", WHY) or "")

    def _set_why(self, text: str) -> None:
        if self.why.toPlainText() != text:
            self._showing = True
            self.why.setPlainText(text)
            self._showing = False

    def _save_draft(self) -> None:
        if not self._showing:
            self._controller.save_draft("", WHY, self.why.toPlainText())

    def showEvent(self, event: QShowEvent) -> None:
        """Set the tab order."""
        super().showEvent(event)
        # Adding the pane to the stack of pages resets its tab order.
        self.flags.stand_between(None, self.list)
        QWidget.setTabOrder(self.list, self.why)
        QWidget.setTabOrder(self.why, self._button)

    def show_review(self, item: str | None = None) -> None:
        """Show the review, with `item` or else the previous row as the current row."""
        self.flags.show_place("")
        self._refresh(item or "")

    def _refresh(self, key: str = "") -> None:
        form, session = self._form, self._controller.context.session
        gaps = form.state.open_items()
        past = history_of(session, [completion_key(form.case_id, form.assessor)])
        rows = review_rows(form, gaps, past)
        self._rows = {row.line.key: row for row in rows}
        self.list.setVisible(bool(rows))
        self.list.show_lines([row.line for row in rows], key)
        self._show_state(gaps, [row.summary for row in rows if row.summary])

    def apply(self, changes: Changes) -> None:
        """Refresh the review after a change in this case."""
        if self._form.case_id in changes.cases:
            self._refresh()

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
            state = self.tr("{1} has not marked {0} as complete.")
        elif gaps:
            state = self.tr("You can mark {0} as complete with open items if you say why.")
        else:
            state = self.tr("Nothing is open in {0}. You can mark it as complete.")
        self._state.setText(state.format(form.case_id, form.assessor))
        counted = ", ".join(counts)
        lines = summary_lines(form, len(gaps)) or ([f"{counted[:1].upper()}{counted[1:]}."] if counts else [])
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        asks_why = bool(gaps) and not complete and form.may_change
        self.why.setVisible(asks_why)
        self._why_label.setVisible(asks_why)
        self._button.setVisible(form.may_change)
        text = self.tr("Reopen case") if complete else self.tr("Mark as complete")
        self._button.setText(text)
        self._button.setAccessibleName(text)
        self._button.setToolTip(self.tr("{0} (Ctrl+Enter)").format(text))

    def _on_shortcut(self) -> None:
        if not self._button.isHidden():
            self.complete_or_reopen()

    def complete_or_reopen(self) -> None:
        """Mark the case as complete, or reopen it. If items are open and unexplained, ask for an explanation first."""
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
            self.status_message.emit(self.tr("Some items are open. Say why, then press Ctrl+Enter."))
        elif self._controller.execute(complete_cases, references=[form.case_id], why=why, assessor=form.assessor):
            self._controller.completed()
            self._set_why("")
            announce(self._button, self._state.text())
            self.list.select_first()
            self.take_focus()

    def _open_row(self, key: str) -> None:
        row = self._rows[key]
        if row.page == REVIEW:
            self.focus_flags()
        else:
            self.wanted.emit(row.page, row.item)

    def _on_row_changed(self) -> None:
        # The row's position is known only after the list is filled and has its height, so this waits for that.
        QTimer.singleShot(0, self, self.reveal)
        self.location_changed.emit()

    def reveal(self) -> None:
        """Scroll until the current row is visible, and to the top of the page for the first row."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.flags.isAncestorOf(focused):
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
