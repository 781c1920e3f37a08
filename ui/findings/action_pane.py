"""Edit one action of the plan: what will be done, who does it, by when, its review and progress."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from app.commands.planning import edit_action
from app.errors import AbovelineError
from app.reporting.plan import NumberedAction
from ui.context import Context
from ui.findings.parts_form import Part, PartsForm
from ui.style import GRID, strong_font

_PARTS = ("what", "who", "by", "review", "progress")


class ActionPane(QWidget):
    """The fields of an action. `changed` and `refused` are those of its form."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.title = QLabel()
        self.title.setObjectName("actionTitle")
        self.title.setFont(strong_font(self.font()))
        times = self.tr("A date or words")
        self.form = PartsForm(
            context,
            "action",
            (
                Part("what", self.tr("Wha&t will be done"), "", 4),
                Part("who", self.tr("Wh&o"), self.tr("Who does it")),
                Part("by", self.tr("&By when"), times),
                Part("review", self.tr("Review &date"), times),
                Part("progress", self.tr("&Progress"), "", 4),
            ),
        )
        self.form.changed.connect(self.changed)
        self.form.refused.connect(self.refused)
        self.done = QCheckBox(self.tr("It i&s done"))
        self.done.setObjectName("actionDone")
        self.done.setAccessibleName(self.tr("It is done"))
        self.done.clicked.connect(self._done_chosen)
        self.form.form.addRow(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.form)
        column.addStretch(1)

    def show_action(self, numbered: NumberedAction) -> None:
        """Show an action as it is now."""
        self.title.setText(self.tr("Action {number}").format(number=numbered.number))
        self.form.show_record(numbered.key, {name: getattr(numbered.action, name) for name in _PARTS})
        with QSignalBlocker(self.done):
            self.done.setChecked(numbered.action.done)
        self.done.setEnabled(self._context.session.is_lead)

    def _done_chosen(self) -> None:
        key = self.form.key
        if key is None:
            return
        try:
            changes = edit_action(self._context.session, key.item, done=self.done.isChecked())
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return
        if changes:
            self.changed.emit(changes)
