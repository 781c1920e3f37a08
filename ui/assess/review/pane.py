"""Review a case: list its open items and mark it as complete, or summarise it once it is complete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.commands.completing import complete_cases, reopen_case
from app.commands.drafting import WHY
from app.records.completion import Completion, completion_key
from app.session.changes import Changes
from ui.assess.actions import action
from ui.assess.case_controller import CaseController
from ui.assess.case_form import REVIEW, CaseForm
from ui.assess.fields.note_edit import NoteEdit
from ui.assess.flags import FlagsEdit
from ui.assess.history.labels import history_of
from ui.assess.review.list import ReviewList
from ui.assess.review.rows import ReviewRow, review_rows
from ui.assess.review.summary import summary_lines, verdict
from ui.style import GRID, character_width, heading_font, strong_font
from ui.widgets.controls import row_of, set_role
from ui.widgets.input.held_keys import ignore_while_held
from ui.widgets.input.typed_words import NOT_WITH_LETTERS
from ui.widgets.lists.keyed_list import is_answer
from ui.widgets.screen_reader import announce

_NARROW = 88  # in average characters; a narrower pane shows the button under the explanation


class ReviewPane(QWidget):
    """The review page of the open form.

    Attributes:
        wanted: The page and the item to go to.
        case_wanted: The case that should be opened.
        location_changed: Another row is the current one.
        left: The focus should go back to where it was.
        status_message: A sentence for the status line.
        word_typed: The Word that goes on here after its first letters gave answers.
        next_case: Returns the case to open after the one given; None if there is none.
        buttons: The buttons that mark the case as complete or reopen it, and open the next one.
    """

    wanted = Signal(str, str)
    case_wanted = Signal(str)
    location_changed = Signal()
    left = Signal()
    status_message = Signal(str)
    word_typed = Signal(object)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows: dict[str, ReviewRow] = {}
        self._showing = False
        self._next = ""
        self.next_case: Callable[[str], str | None] = lambda _: None
        self._verdict = _text("verdict")
        self._verdict.setFont(heading_font(self.font()))
        self._summary = _text("summary")
        self.list = ReviewList(controller.words)
        self.list.setAccessibleName(self.tr("To answer and to look at in this case"))
        self.list.wanted.connect(self._open_row)
        self.list.row_changed.connect(self._on_row_changed)
        self.flags = FlagsEdit(controller)
        self.flags.escaped.connect(self.left)
        self.why = NoteEdit()
        self.why.setObjectName("why")
        self.why.setAccessibleName(self.tr("Explanation"))
        self.why.setPlaceholderText(self.tr("For the next person who reads this case"))
        self.why.textChanged.connect(self._save_draft)
        self.why.escaped.connect(self.take_focus)
        self._why_label = QLabel(self.tr("E&xplanation"))
        self._why_label.setBuddy(self.why)
        self._button = QPushButton()
        self._button.setObjectName("complete")
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.complete_or_reopen)
        self._next_button = QPushButton()
        self._next_button.setObjectName("nextCase")
        self._next_button.setAutoDefault(True)
        set_role(self._next_button, "primary")
        self._next_button.clicked.connect(lambda: self.case_wanted.emit(self._next))
        self.buttons = (self._button, self._next_button)
        self.complete_action = action(
            self, self.tr("Mark as complete, or reopen"), self._on_shortcut, "Ctrl+Return", "Ctrl+Enter"
        )
        self.complete_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._build()

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID // 2)
        for label in (self._verdict, self._summary):
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
        # The height of the page is known only once its texts have wrapped in their final width.
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: QTimer.singleShot(0, self, self.reveal))
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self._foot.setSpacing(GRID)
        self._foot.addWidget(self._why_label, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self.why, 1)
        # While there is no explanation to write, the buttons keep to the right.
        self._foot.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        buttons = row_of(self._next_button, self._button)
        self._foot.addLayout(buttons)
        self._foot.setAlignment(buttons, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with a word whose first letter gave the last answer, which led here. Other letters do nothing."""
        words = self._controller.words
        if event.text() < " " or event.modifiers() & NOT_WITH_LETTERS or not words.continues(event):
            super().keyPressEvent(event)
        elif words.spells(event) or not (event.text() == " " or is_answer(event)):
            self.word_typed.emit(words.word(event, None))
            ignore_while_held(self, event)
        else:
            words.add(event, None, answers=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the list and the foot of the page to the new width."""
        super().resizeEvent(event)
        narrow = self.width() / character_width(self.fontMetrics()) < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)
        self.list.fit(self.width() - self._scroll.verticalScrollBar().sizeHint().width())

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
        QWidget.setTabOrder(self.why, self._next_button)
        QWidget.setTabOrder(self._next_button, self._button)

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
        self._show_state(asks_why=bool(gaps) and not self._completion.complete and form.may_change)

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

    def _show_state(self, *, asks_why: bool) -> None:
        form, complete = self._form, self._completion.complete
        self._verdict.setText(verdict(form))
        lines = summary_lines(form)
        if not complete and not form.may_change:
            lines = [self.tr("{1} has not marked {0} as complete.").format(form.case_id, form.assessor)]
        elif asks_why:
            lines = [self.tr("You can mark {0} as complete as it is, if you say why.").format(form.case_id)]
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        self.why.setVisible(asks_why)
        self._why_label.setVisible(asks_why)
        self._button.setVisible(form.may_change)
        text = self.tr("Reopen case") if complete else self.tr("Mark as complete")
        self._button.setText(text)
        set_role(self._button, "" if complete else "primary")
        self._button.setAccessibleName(text)
        self._button.setToolTip(self.tr("{0} (Ctrl+Enter)").format(text))
        self._show_next()

    def _show_next(self) -> None:
        """Offer the case to open after a complete one."""
        form = self._form
        self._next = (form.complete and form.may_change and self.next_case(form.case_id)) or ""
        text = self.tr("Next: {0}").format(self._next)
        self._next_button.setText(text)
        self._next_button.setAccessibleName(text)
        self._next_button.setToolTip(self.tr("Open {0}").format(self._next))
        self._next_button.setVisible(bool(self._next))

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
                announce(self._button, self._verdict.text())
            return
        why = self.why.toPlainText() if not self.why.isHidden() else ""
        if not self.why.isHidden() and not why.strip():
            self.why.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.status_message.emit(
                self.tr("There is something to answer or look at. Say why it is left, then press Ctrl+Enter.")
            )
        elif self._controller.execute(complete_cases, references=[form.case_id], why=why, assessor=form.assessor):
            self._controller.recorded(WHY)
            self._set_why("")
            announce(self._button, self.tr("{0} is complete.").format(form.case_id))
            self.list.select_first()
            self.take_focus()
            if self._next:
                # Enter, pressed once more, opens the next case.
                self._next_button.setFocus(Qt.FocusReason.OtherFocusReason)

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
        margin = GRID * 3
        if self.list.on_first:
            self._scroll.verticalScrollBar().setValue(0)
            if self._completion.complete:
                # The verdict and the summary are read first, which large text makes higher than the page.
                return
            margin = 0
        self._scroll.ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() // 2 + margin)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
