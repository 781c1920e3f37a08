"""Fields for the parts of one record of the plan. A text is kept while it is typed, and recorded when it is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.commands.plan_drafts import drop_plan_draft, plan_draft, record_plan_text, save_plan_draft
from app.errors import AbovelineError
from app.records.key import RecordKey
from ui.context import Context
from ui.style import GRID, character_width
from ui.widgets.forms.level_form import LevelForm
from ui.widgets.input.menu_focus import call_when_left
from ui.widgets.text.lines_field import LinesField

_LEAST = 18  # characters of a field in view


class Part(NamedTuple):
    """A part of the record: its name, the label of its field, a hint, and how many lines the field shows."""

    name: str
    label: str
    hint: str = ""
    lines: int = 1


class PartsForm(QWidget):
    """The fields of one record.

    `changed` carries the changes once a text is recorded, `refused` the error where one cannot be. A text that is
    refused stays in its field and on the disk.

    Args:
        context: The open inspection.
        prefix: The beginning of the fields' object names.
        parts: The parts.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context, prefix: str, parts: Sequence[Part]) -> None:
        super().__init__()
        self._context = context
        self._key: RecordKey | None = None
        self._recorded: dict[str, str] = {}
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self.form = LevelForm(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(GRID)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for part in parts:
            self._add(prefix, part)
        # A label that would leave a field less than this is above it.
        for field in self.fields.values():
            field.setMinimumWidth(_LEAST * character_width(self.fontMetrics()))

    @property
    def key(self) -> RecordKey | None:
        """The key of the record in view; None where there is none."""
        return self._key

    def show_record(self, key: RecordKey | None, values: Mapping[str, str]) -> None:
        """Show a record. A text that was typed into it and is not recorded yet comes back, on the field that has it."""
        if key != self._key:
            self.commit()
        self._key = key
        session = self._context.session
        for name, field in self.fields.items():
            typed = plan_draft(session, key, name) if key is not None else None
            value = values.get(name, "")
            # A text that is being typed is left alone where the record itself did not change.
            if not (field.hasFocus() and key is not None and self._recorded.get(name) == value):
                self._set(field, value if typed is None else typed)
            self._recorded[name] = value
            field.setEnabled(key is not None and session.is_lead)

    def show_part(self, name: str, *, shown: bool) -> None:
        """Show or hide a field with its label."""
        self.form.setRowVisible(self.fields[name], shown)

    def commit(self) -> bool:
        """Record every text that was typed. Return whether all could be."""
        # Each of them, also where one before could not be.
        recorded = [self._commit(name) for name in self.fields]
        return all(recorded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Record a text when its field loses the focus, but not to a menu."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            name = next((each for each, field in self.fields.items() if field is watched), None)
            if name is not None:
                call_when_left(self.fields[name], event, partial(self._commit, name))
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what was typed before the fields are out of view."""
        self.commit()
        super().hideEvent(event)

    def _add(self, prefix: str, part: Part) -> None:
        field: QLineEdit | QPlainTextEdit
        if part.lines == 1:
            line = QLineEdit()
            line.textEdited.connect(lambda text: self._typed(part.name, text))
            field = line
        else:
            box = LinesField()
            box.setMinimumHeight(part.lines * box.fontMetrics().lineSpacing() + 3 * GRID)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setFixedHeight(box.minimumHeight())
            box.textChanged.connect(lambda: self._typed(part.name, box.toPlainText()))
            field = box
        plain = part.label.replace("&", "")
        field.setObjectName(f"{prefix}{part.name[:1].upper()}{part.name[1:]}")
        field.setAccessibleName(plain)
        field.setPlaceholderText(part.hint)
        field.installEventFilter(self)
        label = QLabel(part.label)
        label.setBuddy(field)
        self.form.addRow(label, field)
        self.fields[part.name] = field

    def _text(self, name: str) -> str:
        field = self.fields[name]
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def _set(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        if (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == text:
            return
        with QSignalBlocker(field):
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)

    def _typed(self, name: str, text: str) -> None:
        if self._key is None:
            return
        try:
            save_plan_draft(self._context.session, self._key, name, text)
        except AbovelineError as trouble:
            self.refused.emit(trouble)

    def _commit(self, name: str) -> bool:
        key, text = self._key, self._text(name)
        if key is None or not self._context.session.is_lead:
            return True
        session = self._context.session
        try:
            if text == self._recorded.get(name, ""):
                drop_plan_draft(session, key, name)
                return True
            changes = record_plan_text(session, key, name, text)
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return False
        self._recorded[name] = text
        if changes:
            self.changed.emit(changes)
        return True
