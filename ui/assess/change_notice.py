"""Say which recorded answer was changed, from what to what, with a button that undoes it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.framework.model import ANSWERS
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT, Judgement
from app.records.key import RecordKey
from app.records.rating import RATING
from app.records.registry import describe, name_of
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.labels import answer_word, translate
from ui.icons import set_icon
from ui.language.messages import translated
from ui.style import GRID, character_width
from ui.widgets.screen_reader import announce
from ui.widgets.text.quiet_label import QuietLabel

_SHOWN_MS = 30_000
_WIDTH = 38  # in average characters: as wide as the sentence on most answers


class ChangeNotice(QWidget):
    """A sentence and a button. It is shown for half a minute, or until another answer is changed.

    Attributes:
        undo_pressed: The change of the record with this key should be undone.
    """

    undo_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changeNotice")
        self._key: RecordKey | None = None
        self.label = QuietLabel()
        self.label.setObjectName("changedAnswer")
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName("undoChange")
        set_icon(self.button, "undo-2")
        self.button.clicked.connect(lambda: self.undo_pressed.emit(self._key))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def show_change(self, session: Session, key: RecordKey, changes: Changes) -> None:
        """Show a change of an answer, for as long as nothing replaces it."""
        self._key = key
        text = translate("assess", "{item} changed from {before} to {after}.").format(
            item=_name(session, key),
            before=_value(session, key, changes.before[key]),
            after=_value(session, key, session.value(key)),
        )
        self.label.setText(text)
        announce(self.label, text)
        self.button.setAccessibleDescription(text)
        if self.isHidden():
            # It takes a part of its line that does not depend on the text, so that a change lays nothing out.
            self.label.setMinimumWidth(_WIDTH * character_width(self.fontMetrics()))
            self.show()
        self._timer.start()

    def clear(self) -> None:
        """Hide the notice."""
        self._key = None
        self._timer.stop()
        self.label.setText("")
        self.hide()

    @property
    def key(self) -> RecordKey | None:
        """The key of the record whose change is shown; None if none is."""
        return self._key


def changed_answer(session: Session, form: CaseForm, changes: Changes) -> RecordKey | None:
    """Return the answer, fact or rating of a form that a change replaced or cleared; None if it only added some."""
    for key in changes.of(JUDGEMENT, FACT, RATING):
        if key.case_id != form.case_id or key.owner not in ("", form.assessor):
            continue
        before = _answer(changes.before.get(key))
        if before is not None and before != _answer(session.value(key)):
            return key
    return None


def _answer(value: Any) -> Any:
    return value.answer if isinstance(value, Judgement) else value


def _name(session: Session, key: RecordKey) -> str:
    if JUDGEMENT.matches(key):
        return key.item
    if FACT.matches(key):
        number = [fact.id for fact in session.framework.facts].index(key.item) + 1
        return translate("assess", "Fact {0}").format(number)
    name = translated(name_of(session.framework, key))
    return name[:1].upper() + name[1:]


def _value(session: Session, key: RecordKey, value: object) -> str:
    answer = _answer(value)
    if answer is None:
        return translate("assess", "no answer")
    return answer_word(answer) if answer in ANSWERS else translated(describe(session.framework, key, value))
