"""Edit the flags on a question or on the case: four kinds, each with a text and a settled tick."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.commands.drafting import Field
from app.commands.flagging import record_flag, remove_flag
from app.records.flag import FLAG, FLAGS, Flag, FlagKind, flag_place
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.fields.wrapped_line import WrappedLine
from ui.language.labels import flag_short, flag_word
from ui.style import GRID, character_width
from ui.widgets.input.held_keys import ignore_while_held

_NARROW = 56  # in average characters; a narrower editor shows two kinds in a row
_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_F, Qt.Key.Key_Up)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FlagsEdit(QWidget):
    """The flags of one place in the open form. A typed text is saved as a draft, like a note.

    Attributes:
        escaped: The focus should return to where it was before.
        shown: The flags are shown (True) or hidden.
    """

    escaped = Signal()
    shown = Signal(bool)

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flags")
        self._desk = desk
        self._place = ""
        self._columns = 0
        self._kinds = QGridLayout()
        self._kinds.setSpacing(GRID)
        self._rows = {kind: _FlagRow(kind) for kind in FLAGS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(self._kinds)
        for row in self._rows.values():
            column.addLayout(row.line)
            row.toggle.clicked.connect(lambda _=False, kind=row.kind: self._turn(kind))
            row.text.edited.connect(lambda text, kind=row.kind: self._type(kind, text))
            row.text.left.connect(self.leave)
            row.text.escaped.connect(self.escaped)
            row.settled.clicked.connect(lambda ticked, kind=row.kind: self._settle(kind, settled=ticked))
        widest = max(row.name.sizeHint().width() for row in self._rows.values())
        for row in self._rows.values():
            row.name.setMinimumWidth(widest)
        self._arrange(len(FLAGS))
        desk.context.bus.changed.connect(self._apply)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Show or hide the flags."""
        super().setVisible(visible)
        self.shown.emit(visible)

    @property
    def place(self) -> str:
        """Return the id of the question whose flags are shown, or an empty text for the flags of the case."""
        return self._place

    @property
    def standing(self) -> dict[FlagKind, Flag]:
        """Return the flags of this place by kind, both open and settled."""
        form = self._desk.form
        if form is None:
            return {}
        flags = form.case.flags_of(form.assessor)
        return {kind: flags[self._place, kind] for kind in FLAGS if (self._place, kind) in flags}

    def show_place(self, question: str) -> None:
        """Show the flags of a question, or those of the case if `question` is empty."""
        self._place = question
        self._show(fresh=True)

    def take_focus(self) -> None:
        """Give the first kind the focus."""
        self._rows[FLAGS[0]].toggle.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> bool:
        """Record the typed texts. Return False if they could not be saved."""
        return self._desk.commit_drafts(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add a flag by number or Enter, move along the kinds, or leave."""
        key = Qt.Key(event.key())
        number = key - Qt.Key.Key_1
        here = [row.toggle.hasFocus() for row in self._rows.values()]
        if key == Qt.Key.Key_Escape or (key in _BACK and any(here)):
            self.escaped.emit()
        elif any(here) and 0 <= number < len(FLAGS):
            focused = QApplication.focusWidget() or self
            self._write(FLAGS[number])
            ignore_while_held(focused, event)
        elif any(here) and key in _SIDEWAYS:
            kind = FLAGS[(here.index(True) + _SIDEWAYS[key]) % len(FLAGS)]
            self._rows[kind].toggle.setFocus(Qt.FocusReason.TabFocusReason)
        elif any(here) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._write(FLAGS[here.index(True)])
        else:
            event.ignore()

    def stand_between(self, before: QWidget | None, after: QWidget | None) -> None:
        """Place the flags between two widgets in the tab order: first the kinds, then their lines."""
        rows = self._rows.values()
        lines = [field for row in rows for field in (row.text, row.settled)]
        chain = [before, *(row.toggle for row in rows), *lines, after]
        for first, second in pairwise(each for each in chain if each is not None):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the kinds in one row, or two in a row if the editor is narrow."""
        super().resizeEvent(event)
        narrow = self.width() / character_width(self.fontMetrics()) < _NARROW
        self._arrange(2 if narrow else len(FLAGS))

    def _arrange(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for number, row in enumerate(self._rows.values()):
                self._kinds.addWidget(row.toggle, number // columns, number % columns)
            self._kinds.setColumnStretch(len(FLAGS), 1)

    def _show(self, *, fresh: bool) -> None:
        form, standing = self._desk.form, self.standing
        for number, (kind, row) in enumerate(self._rows.items(), 1):
            typed = self._desk.draft(self._place, _field(kind))
            row.show(number, standing.get(kind), typed=typed, fresh=fresh)
            row.allow(may_change=form is not None and form.may_change)

    def _write(self, kind: FlagKind) -> None:
        """Add a flag unless there is one of its kind, and give its text the focus."""
        if kind in self.standing or self._record(Flag(kind, self._place, "")):
            self._rows[kind].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, kind: FlagKind) -> None:
        """Add a flag, or remove it."""
        if kind not in self.standing:
            self._write(kind)
        elif self._desk.may_change() and self.leave():
            self._desk.record(remove_flag, kind=kind, question=self._place)
        self._show(fresh=False)

    def _settle(self, kind: FlagKind, *, settled: bool) -> None:
        if self.leave() and (flag := self.standing.get(kind)) is not None:
            self._record(Flag(kind, flag.question, flag.text, settled))
        self._show(fresh=False)

    def _record(self, flag: Flag) -> bool:
        return self._desk.may_change() and put_flag(self._desk, flag)

    def _type(self, kind: FlagKind, text: str) -> None:
        self._desk.save_draft(self._place, _field(kind), text)

    def _apply(self, changes: Changes) -> None:
        form = self._desk.form
        if form is None:
            return
        for key in changes.of(FLAG):
            mine = (key.case_id, key.owner) == (form.case_id, form.assessor)
            if mine and flag_place(key.item)[0] == self._place:
                self._show(fresh=False)
                return


class _FlagRow:
    """One kind of flag: its toggle, and the line that is shown while there is such a flag."""

    def __init__(self, kind: FlagKind) -> None:
        self.kind = kind
        self.toggle = _Toggle()
        self.toggle.setObjectName(f"flag_{kind}")
        self.toggle.setCheckable(True)
        self.toggle.setProperty("role", "choice")
        self.toggle.setAccessibleName(flag_word(kind))
        self.toggle.setToolTip(flag_word(kind))
        self.text = WrappedLine()
        self.text.setObjectName(f"flagText_{kind}")
        self.text.setAccessibleName(flag_word(kind))
        self.text.setPlaceholderText(flag_word(kind))
        self.settled = QCheckBox(QCoreApplication.translate("assess", "Settled"))
        self.settled.setObjectName(f"flagSettled_{kind}")
        self.settled.setAccessibleName(QCoreApplication.translate("assess", "Settled: {0}").format(flag_word(kind)))
        self.line = QGridLayout()
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setHorizontalSpacing(GRID)
        self.name = QLabel(flag_short(kind))
        self.name.setBuddy(self.text)
        # The name and the tick are beside the first line of the text.
        self.line.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.text, 0, 1)
        self.line.addWidget(self.settled, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.line.setColumnStretch(1, 1)

    def show(self, number: int, flag: Flag | None, *, typed: str | None, fresh: bool) -> None:
        """Show a flag.

        Args:
            number: The number key that adds the flag.
            flag: The flag, or None if there is none of this kind.
            typed: The draft of its text, or None.
            fresh: Whether to replace a text that is being typed.
        """
        self.toggle.setText(f"{number}  {flag_short(self.kind)}")
        self.toggle.setChecked(flag is not None)
        self.name.setVisible(flag is not None or typed is not None)
        self.text.setVisible(flag is not None or typed is not None)
        self.settled.setVisible(flag is not None)
        self.settled.setChecked(flag is not None and flag.settled)
        for beside in (self.name, self.settled):
            beside.setMinimumHeight(self.text.least_height())
        text = typed if typed is not None else flag.text if flag is not None else ""
        if (fresh or typed is None) and self.text.text() != text:
            self.text.show_text(text)

    def allow(self, *, may_change: bool) -> None:
        """Allow or forbid changes of the flag."""
        self.toggle.setEnabled(may_change)
        self.text.setReadOnly(not may_change)
        self.settled.setEnabled(may_change)


class _Toggle(QPushButton):
    def nextCheckState(self) -> None:
        """Change nothing: the record decides whether the button is checked, and recording can fail."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space presses the button. `FlagsEdit` handles every other key.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


def _field(kind: FlagKind) -> Field:
    return cast("Field", f"flag/{kind}")


def put_flag(controller: CaseController, flag: Flag) -> bool:
    """Record a flag, which replaces the one of its kind at its place. Return False if it could not be saved."""
    return controller.record(record_flag, kind=flag.kind, question=flag.question, text=flag.text, settled=flag.settled)
