"""Ask why a case that was complete has changed, once, without stopping the person who changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.commands.drafting import REASON
from app.commands.explaining import explain_change, is_unexplained
from app.records.completion import completion_key
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.rating import RATING
from app.session.changes import Changes
from app.store.journal import Row
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.fields.plain_field import BY_KEY
from ui.style import GRID
from ui.widgets.input.composing import ComposedLine, finish_composing
from ui.widgets.input.menu_focus import call_when_left, is_for_moment


class ChangeReasonBar(QFrame):
    """The question and a field for the reason, which is a draft while it is typed. Only Enter records it.

    The change itself is recorded before, and the focus stays where it is.

    Attributes:
        left: The reason is recorded, or Escape was pressed: the focus should return to the form.
        asks: Whether there is a reason to give. The bar may be covered.
    """

    left = Signal()

    def __init__(self, desk: CaseController) -> None:
        super().__init__()
        self.setObjectName("changeReasonBar")
        self._desk = desk
        self.asks = False
        self._covered = False
        # The records that were changed when the last change was undone, with the values that they had before that.
        self._undone: dict[RecordKey, object] = {}
        self._completion: Row | None = None
        self._label = QLabel()
        self.field = _Reason()
        self.field.setObjectName("changeReason")
        self._label.setBuddy(self.field)
        self.field.textEdited.connect(self._save_draft)
        self.field.accepted.connect(self._record)
        self.field.escaped.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._label)
        row.addWidget(self.field, 1)
        self.hide()

    def show_form(self, form: CaseForm) -> None:
        """Ask about a form that changed after completion, if nobody said why or a reason was begun."""
        self._undone = {}
        before, completion = self._completion, form.session.store.current(completion_key(form.case_id, form.assessor))
        self._completion = completion
        text = self._desk.draft("", REASON) or ""
        if self.field.text() != text:
            self.field.setText(text)
        if before is not None and completion is not None and before.key == completion.key and before != completion:
            # Half a reason was about a change after the earlier completion.
            self._drop()
        self._ask(form, asks=self._has_to_ask(form))
        if form.may_change and not self.asks:
            self._drop()

    def apply(self, form: CaseForm, changes: Changes) -> None:
        """Ask after the first change of a complete form, and no longer once every change is undone."""
        if not form.complete or not form.may_change:
            return
        now = {
            key: form.session.value(key)
            for key in changes.of(FACT, JUDGEMENT, RATING)
            if key.case_id == form.case_id and key.owner in ("", form.assessor)
        }
        if not now:
            return
        if not self.asks and any(self._undone.get(key) != value for key, value in now.items()):
            # Half a reason was about a change that is undone. It is no reason for this one.
            self._drop()
        asks = self._has_to_ask(form)
        self._undone = {} if asks else {key: changes.before.get(key) for key in now}
        if asks != self.asks:
            self._ask(form, asks=asks)

    def _has_to_ask(self, form: CaseForm) -> bool:
        if not form.may_change or not form.complete:
            return False
        return is_unexplained(form.session, form.case_id, form.assessor, begun=bool(self.field.text()))

    def _drop(self) -> None:
        if self.field.text():
            self.field.clear()
            self._save_draft("")

    def cover(self, *, covered: bool) -> None:
        """Take the bar out of sight, or show it again if there is a reason to give."""
        self._covered = covered
        self.setVisible(self.asks and not covered)

    def take_focus(self) -> None:
        """Put the focus on the field, with the cursor at the end of the text."""
        if not self.isHidden():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self, form: CaseForm, *, asks: bool) -> None:
        if asks:
            text = self.tr("{case} was complete. &Why has it changed?").format(case=form.case_id)
            self._label.setText(text)
            self.field.setAccessibleName(text.replace("&", ""))
        self.asks = asks
        self.setVisible(asks and not self._covered)

    def _save_draft(self, text: str) -> None:
        self._desk.save_draft("", REASON, text)

    def _record(self) -> None:
        finish_composing()
        form, text = self._desk.form, self.field.text()
        if form is not None and text.strip() and self._desk.record(explain_change, why=text):
            self._desk.recorded(REASON)
            self.show_form(form)
            self.left.emit()


class _Reason(ComposedLine):
    """The line of the reason, which Enter records and Escape leaves.

    Attributes:
        accepted: Enter was pressed.
        escaped: Escape was pressed.
    """

    accepted = Signal()
    escaped = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end of the text when a key gives the line the focus."""
        super().focusInEvent(event)
        # Qt selects the whole text after Tab, so the first letter that is typed would replace it.
        if event.reason() in BY_KEY:
            self.end(False)  # noqa: FBT003 - without marking

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of the text, unless only a menu or another window is open."""
        super().focusOutEvent(event)
        call_when_left(self, event, lambda: self.setCursorPosition(0), is_kept=is_for_moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record the text with Enter and leave the field with Escape. An Enter that is held down does it once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
